//! Enrolling a computer: a code of an administrator's against a device id and a key of its own.

use activities::offline::{put, put_until, read, seal_key};
use api::{
    ServiceResult, Visitor,
    offline::{Enrolled, Enrolment, EnrolmentAnswer},
};
use domain::{
    event::{EventKind, EventResult},
    offline::{Computer, EnrolmentCode},
    secret::Secret,
    store::{Change, Record, StoreError},
    time::Timestamp,
};
use std::{
    collections::{BTreeMap, VecDeque},
    time::Duration,
};
use vault::offline::{DeviceId, DeviceKey};

use super::{ENROLMENTS, TRIES_MAX, is_fit};
use crate::House;

/// What digests of enrolment codes are for.
const CODE_PURPOSE: &str = "enrolment-code";
/// How long a code that is over stays in the list.
const CODE_KEPT: Duration = Duration::from_secs(30 * 24 * 3_600);

impl House {
    /// The key under which a code's record lies: a keyed digest, so that the store cannot be searched for it.
    pub(crate) fn code_key(&self, code: &Secret) -> String {
        let normal = vault::code::normalise_recovery(code.expose());
        self.tools.keys.keyed_hash(CODE_PURPOSE, &[&normal])
    }

    /// A code's record.
    pub(crate) fn put_code(
        key: &str,
        before: Option<&Record>,
        code: &EnrolmentCode,
        now: Timestamp,
    ) -> Result<Change, StoreError> {
        put_until(EnrolmentCode::AREA, key, before, code, now, Some(code.expires.plus(CODE_KEPT)))
    }

    pub(super) async fn enrol_computer(
        &self,
        visitor: &Visitor,
        asked: &Enrolment,
    ) -> ServiceResult<EnrolmentAnswer> {
        self.hold_to(&[("enrol", visitor.address.as_str(), ENROLMENTS)]).await?;
        for (what, text, least, most) in [
            ("name", &asked.name, 1, 64),
            ("system", &asked.system, 0, 128),
            ("version", &asked.version, 0, 32),
        ] {
            if !is_fit(text, least, most) {
                return Ok(EnrolmentAnswer::Malformed(what));
            }
        }
        if !is_fit(asked.code.expose(), 1, 64) {
            return Ok(EnrolmentAnswer::Malformed("code"));
        }
        let key = self.code_key(&asked.code);
        for _ in 0..TRIES_MAX {
            match self.try_enrolment(visitor, asked, &key).await {
                Ok(Ok(enrolled)) => return Ok(EnrolmentAnswer::Enrolled(Box::new(enrolled))),
                Ok(Err(cause)) => {
                    let detail = [("computer", asked.name.as_str()), ("cause", cause)];
                    self.note_refusal(visitor, EventKind::ComputerEnrolled, &detail).await;
                    return Ok(EnrolmentAnswer::Refused);
                }
                // Another computer has used the code at the same moment: it may have been the last one.
                Err(StoreError::Conflict(_)) => {}
                Err(error) => return Err(self.store_trouble(&error)),
            }
        }
        Err(self.in_the_way())
    }

    /// Uses the code up by one and enrols the computer, together or not at all; or why the code does not do.
    async fn try_enrolment(
        &self,
        visitor: &Visitor,
        asked: &Enrolment,
        key: &str,
    ) -> Result<Result<Enrolled, &'static str>, StoreError> {
        let now = self.clock.now();
        let found = read::<EnrolmentCode>(self.store(), EnrolmentCode::AREA, key).await?;
        let Some((record, mut code)) = found else { return Ok(Err("unknown")) };
        if let Some(cause) = why_not(&code, now) {
            return Ok(Err(cause));
        }
        if self.connections.get(&code.connection).is_none() {
            return Ok(Err("connection"));
        }
        code.computers += 1;
        let entropy = &*self.tools.entropy;
        let (device, device_key) = (DeviceId::random(entropy).to_string(), DeviceKey::generate(entropy));
        let computer = Computer {
            sealed_key: seal_key(&self.tools.keys, &device, &device_key, entropy)?,
            device: device.clone(),
            name: asked.name.trim().to_owned(),
            connection: code.connection.clone(),
            system: asked.system.clone(),
            version: asked.version.clone(),
            enrolled: now,
            enrolled_by: code.made_by.clone(),
            contact: None,
            sequence: 0,
            digest: String::new(),
            counter: 0,
            revoked: None,
            revoked_by: String::new(),
            pending: BTreeMap::new(),
            happenings: VecDeque::new(),
        };
        let detail = [
            ("device", device.as_str()),
            ("computer", computer.name.as_str()),
            ("code", code.label.as_str()),
        ];
        let event = self.device_event(visitor, EventKind::ComputerEnrolled, EventResult::Success, &detail);
        let changes = vec![
            Self::put_code(key, Some(&record), &code, now)?,
            put(Computer::AREA, &device, None, &computer, now)?,
            Change::Append(Box::new(event)),
        ];
        self.store().commit(changes).await?;
        let rules = self.rules_for_computer(&code.connection);
        Ok(Ok(Enrolled { device, key: device_key.to_text(), domain: code.connection, rules }))
    }
}

/// Why a code enrols nobody, for history; whoever asks is told nothing of it.
fn why_not(code: &EnrolmentCode, now: Timestamp) -> Option<&'static str> {
    if code.revoked.is_some() {
        Some("revoked")
    } else if now >= code.expires {
        Some("over")
    } else if code.computers >= code.computers_max {
        Some("used-up")
    } else {
        None
    }
}
