//! What a computer tells when it reaches the site: signed with its key, numbered, and taken once.

use activities::offline::{open_key, put};
use api::{
    ServiceResult, Visitor,
    offline::{AccountState, ReportAnswer},
};
use domain::{
    event::{Event, EventKind, EventResult},
    offline::{Computer, HAPPENINGS_MAX, Happening, HappeningKind, PENDING_MAX, Pending},
    store::{Change, Record, StoreError},
    time::Timestamp,
};
use serde::Deserialize;
use vault::offline::{COUNTER_MAX, DeviceId, DeviceKey, account_name};

use super::{REPORTS_PER_ADDRESS, REPORTS_PER_DEVICE, TRIES_MAX, is_fit};
use crate::House;

/// Most happenings of one report.
const HAPPENED_MAX: usize = 200;
/// Most accounts that one report asks about.
const ACCOUNTS_MAX: usize = 50;
/// Most people who are signed in at a computer, as far as one report names them.
const PRESENT_MAX: usize = 20;

/// A report as it is sent. Members that a newer program adds are passed over.
#[derive(Deserialize)]
struct Report {
    sequence: i64,
    counter: u32,
    #[serde(default)]
    system: String,
    #[serde(default)]
    version: String,
    #[serde(default)]
    happened: Vec<Told>,
    #[serde(default)]
    accounts: Vec<String>,
    #[serde(default)]
    present: Vec<String>,
}

#[derive(Deserialize)]
struct Told {
    at: i64,
    kind: HappeningKind,
    account: String,
    #[serde(default)]
    counter: u32,
    #[serde(default)]
    cause: String,
    #[serde(default)]
    any_password: bool,
}

impl Report {
    /// Reads one; the error says which part is wrong.
    fn read(body: &[u8]) -> Result<Self, &'static str> {
        let report: Self = serde_json::from_slice(body).map_err(|_| "body")?;
        let is_cause = |cause: &str| {
            cause.len() <= 32 && cause.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
        };
        let is_told = |told: &Told| {
            is_fit(&told.account, 0, 256) && is_cause(&told.cause) && told.counter <= COUNTER_MAX
        };
        match report {
            Self { sequence, .. } if sequence < 1 => Err("sequence"),
            Self { counter, .. } if counter > COUNTER_MAX => Err("counter"),
            Self { ref system, .. } if !is_fit(system, 0, 128) => Err("system"),
            Self { ref version, .. } if !is_fit(version, 0, 32) => Err("version"),
            Self { ref happened, .. } if happened.len() > HAPPENED_MAX || !happened.iter().all(is_told) => {
                Err("happened")
            }
            Self { ref accounts, .. }
                if accounts.len() > ACCOUNTS_MAX || !accounts.iter().all(|name| is_fit(name, 1, 256)) =>
            {
                Err("accounts")
            }
            Self { ref present, .. }
                if present.len() > PRESENT_MAX || !present.iter().all(|name| is_fit(name, 1, 256)) =>
            {
                Err("present")
            }
            report => Ok(report),
        }
    }

    fn happenings(&self, now: Timestamp) -> impl Iterator<Item = Happening> {
        self.happened.iter().map(move |told| Happening {
            at: Timestamp::from_millis(told.at),
            told: now,
            kind: told.kind,
            account: account_name(&told.account),
            counter: told.counter,
            cause: told.cause.clone(),
            any_password: told.any_password,
        })
    }
}

/// What is to be answered to a report that was signed by the computer.
enum Taking {
    Taken(Vec<AccountState>),
    Replayed,
}

impl House {
    pub(super) async fn take_report(
        &self,
        visitor: &Visitor,
        device: &str,
        signature: &str,
        body: &[u8],
    ) -> ServiceResult<ReportAnswer> {
        self.hold_to(&[("report", visitor.address.as_str(), REPORTS_PER_ADDRESS)]).await?;
        let found = match device.parse::<DeviceId>() {
            Ok(_) => self.enrolled(device).await.map_err(|error| self.store_trouble(&error))?,
            Err(_) => None,
        };
        let key = found.as_ref().and_then(|(_, computer)| open_key(&self.tools.keys, computer));
        // A device that there is not costs what a wrong signature costs.
        let checked = key.clone().unwrap_or_else(|| DeviceKey::generate(&*self.tools.entropy));
        let is_signed = checked.has_signed(body, signature) && key.is_some();
        let Some((_, computer)) = found else { return Ok(ReportAnswer::Unknown) };
        self.hold_to(&[("report-device", device, REPORTS_PER_DEVICE)]).await?;
        let refused = |cause| [("device", device), ("computer", computer.name.as_str()), ("cause", cause)];
        if !is_signed {
            self.note_refusal(visitor, EventKind::ReportRefused, &refused("signature")).await;
            return Ok(ReportAnswer::Unknown);
        }
        if computer.revoked.is_some() {
            self.note_refusal(visitor, EventKind::ReportRefused, &refused("revoked")).await;
            return Ok(ReportAnswer::Revoked);
        }
        let report = match Report::read(body) {
            Ok(report) => report,
            Err(what) => return Ok(ReportAnswer::Malformed(what)),
        };
        let digest = self.tools.keys.keyed_hash("offline-report", &[device, &String::from_utf8_lossy(body)]);
        match self.take(visitor, device, &report, &digest).await? {
            Taking::Taken(accounts) => {
                let rules = self.rules_for_computer(&computer.connection);
                let reminders = self.reminders_at(&computer, &report.present).await;
                Ok(ReportAnswer::Taken { rules, accounts, reminders })
            }
            Taking::Replayed => {
                self.note_refusal(visitor, EventKind::ReportRefused, &refused("replayed")).await;
                Ok(ReportAnswer::Replayed)
            }
        }
    }

    /// Takes a report that is the computer's, once, however often it comes.
    async fn take(
        &self,
        visitor: &Visitor,
        device: &str,
        report: &Report,
        digest: &str,
    ) -> ServiceResult<Taking> {
        for _ in 0..TRIES_MAX {
            let found = self.enrolled(device).await.map_err(|error| self.store_trouble(&error))?;
            let Some((record, computer)) = found else { return Ok(Taking::Replayed) };
            let is_again = report.sequence == computer.sequence && digest == computer.digest;
            if report.sequence <= computer.sequence && !is_again {
                return Ok(Taking::Replayed);
            }
            let states = self.account_states(&computer, &report.accounts).await;
            let states = states.map_err(|error| self.store_trouble(&error))?;
            if is_again {
                return Ok(Taking::Taken(states));
            }
            match self.write_report(visitor, (&record, computer), report, digest, &states).await {
                Ok(()) => return Ok(Taking::Taken(states)),
                // The same report on another instance, or an administrator who revokes: look again.
                Err(StoreError::Conflict(_)) => {}
                Err(error) => return Err(self.store_trouble(&error)),
            }
        }
        Err(self.in_the_way())
    }

    /// The computer's record and a line of history for each happening, together or not at all.
    async fn write_report(
        &self,
        visitor: &Visitor,
        (record, mut computer): (&Record, Computer),
        report: &Report,
        digest: &str,
        states: &[AccountState],
    ) -> Result<(), StoreError> {
        let now = self.clock.now();
        let mut changes = Vec::new();
        for happening in report.happenings(now) {
            let event = self.happened(visitor, &computer, &happening).await?;
            changes.push(Change::Append(Box::new(event)));
            let is_reset = happening.kind == HappeningKind::OfflineReset;
            if is_reset && happening.any_password && computer.pending.len() < PENDING_MAX {
                let pending = Pending { since: now, any_password: true };
                computer.pending.insert(happening.account.clone(), pending);
            }
            computer.happenings.push_front(happening);
        }
        computer.happenings.truncate(HAPPENINGS_MAX);
        for state in states {
            let name = account_name(&state.account);
            match state.state {
                "agrees" => {
                    computer.pending.remove(&name);
                }
                "differs" if computer.pending.len() < PENDING_MAX => {
                    let any_password = computer.pending.get(&name).is_some_and(|known| known.any_password);
                    let since = state.since.unwrap_or(now);
                    computer.pending.entry(name).or_insert(Pending { since, any_password });
                }
                _ => {}
            }
        }
        computer.contact = Some(now);
        computer.sequence = report.sequence;
        digest.clone_into(&mut computer.digest);
        computer.counter = report.counter.max(computer.counter);
        if !report.system.is_empty() {
            computer.system.clone_from(&report.system);
        }
        if !report.version.is_empty() {
            computer.version.clone_from(&report.version);
        }
        changes.push(put(Computer::AREA, &computer.device, Some(record), &computer, now)?);
        self.store().commit(changes).await
    }

    /// The line of history of something that happened on a computer.
    async fn happened(
        &self,
        visitor: &Visitor,
        computer: &Computer,
        happening: &Happening,
    ) -> Result<Event, StoreError> {
        let (kind, result) = match happening.kind {
            HappeningKind::OfflineReset => (EventKind::OfflineReset, EventResult::Success),
            HappeningKind::OfflineFailed => (EventKind::OfflineFailed, EventResult::Failure),
        };
        let (counter, at) = (happening.counter.to_string(), happening.at.as_millis().to_string());
        let mut detail = vec![
            ("device", computer.device.as_str()),
            ("computer", computer.name.as_str()),
            ("counter", &counter),
            ("computer-clock", &at),
        ];
        if !happening.cause.is_empty() {
            detail.push(("cause", &happening.cause));
        }
        if happening.any_password {
            detail.push(("mode", "any-password"));
        }
        let mut event = self.device_event(visitor, kind, result, &detail);
        event.subject_name.clone_from(&happening.account);
        event.subject = self.person_on(computer, &happening.account).await?;
        Ok(event)
    }
}
