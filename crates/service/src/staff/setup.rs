//! A realm without administrators is set up with a code that the program prints when it starts: it works once,
//! for an hour, and opens a session on the administration site that ends when the first administrator is named.

use std::time::Duration;

use api::{ServiceError, ServiceResult, Visitor};
use domain::{
    config::{Realm, staff::Role},
    event::{Event, EventKind, EventResult},
    id::{EventId, SessionId, Slug},
    message::Message,
    person::PersonKey,
    secret::Secret,
    store::{Change, Record, Session, SiteKind, StoreError, StoreResult},
};

use crate::House;

/// Where the code's hash lies.
const AREA: &str = "setup";
const KEY: &str = "code";
/// The connection of the one who sets up, who is nobody's account: the name is refused for connections.
pub(crate) const NOBODY: &str = "setup";
/// How long the code works, and how long its session lasts at most.
const LIFETIME: Duration = Duration::from_secs(3_600);

/// Whether somebody may do everything, everywhere: without them the realm could not be administered.
pub(crate) fn has_administrator(realm: &Realm) -> bool {
    realm.staff.roles.iter().any(|assignment| {
        let somebody = !assignment.people.is_empty()
            || assignment
                .scope
                .iter()
                .any(|scope| !scope.include_groups.is_empty() || !scope.include_units.is_empty());
        assignment.role == Role::Full && assignment.policies.is_empty() && somebody
    })
}

/// Whether a session is that of the set-up.
pub(crate) fn is_setup(session: &Session) -> bool {
    session.person.connection.as_str() == NOBODY && session.person.object == NOBODY
}

impl House {
    /// A code for the set-up, where the realm has no administrator; the one before no longer works.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn setup_code(&self) -> StoreResult<Option<Secret>> {
        if has_administrator(&self.realm.current().realm) {
            return Ok(None);
        }
        let now = self.clock.now();
        let code = vault::code::recovery(&*self.tools.entropy);
        let before = self.store().record(AREA, KEY).await?;
        let record = Record {
            area: AREA.to_owned(),
            key: KEY.to_owned(),
            version: before.map_or(0, |record| record.version),
            updated: now,
            expires: Some(now.plus(LIFETIME)),
            body: serde_json::json!({ "hash": self.setup_hash(&code) }),
        };
        self.store().commit(vec![Change::PutRecord(Box::new(record))]).await?;
        Ok(Some(code))
    }

    fn setup_hash(&self, code: &Secret) -> String {
        self.tools.keys.keyed_hash("setup", &[&vault::code::normalise_recovery(code.expose())])
    }

    pub(crate) async fn use_setup_code(&self, visitor: &Visitor, code: &Secret) -> ServiceResult<Secret> {
        if visitor.site != SiteKind::Administration || has_administrator(&self.realm.current().realm) {
            return Err(ServiceError::NotFound);
        }
        let limit = self.realm.current().realm.limits.proofs_per_person;
        self.hold_to(&[("setup", "code", limit), ("setup", visitor.address.as_str(), limit)]).await?;
        let now = self.clock.now();
        let wrong = || ServiceError::Invalid(Message::new("staff.setup.wrong"));
        let record = self.store().record(AREA, KEY).await.map_err(|error| self.store_trouble(&error))?;
        let record = record.ok_or_else(wrong)?;
        let offered = Secret::new(self.setup_hash(code));
        let kept = Secret::new(record.body["hash"].as_str().unwrap_or_default());
        let alive = record.expires.is_some_and(|expires| now.is_in_life(expires.minus(LIFETIME), expires));
        if !offered.matches(&kept) || !alive {
            return Err(wrong());
        }
        let (token, session) = self.setup_session(visitor)?;
        let changes = vec![
            Change::RemoveRecord { area: record.area, key: record.key, version: record.version },
            Change::Append(Box::new(self.setup_event(&session))),
            Change::PutSession(Box::new(session)),
        ];
        match self.store().commit(changes).await {
            Ok(()) => Ok(token),
            // Somebody else used it in the same moment.
            Err(StoreError::Conflict(_)) => Err(wrong()),
            Err(error) => Err(self.store_trouble(&error)),
        }
    }

    fn setup_session(&self, visitor: &Visitor) -> ServiceResult<(Secret, Session)> {
        let now = self.clock.now();
        let token = vault::token::new(&*self.tools.entropy);
        let connection = Slug::new(NOBODY).map_err(|error| self.bug(&error.to_string()))?;
        let session = Session {
            id: SessionId::mint(now, &*self.tools.entropy),
            token_hash: vault::token::hash(&token),
            person: PersonKey { connection, object: NOBODY.to_owned() },
            name: "Setup".to_owned(),
            started: now,
            seen: now,
            expires: now.plus(LIFETIME),
            address: visitor.address.clone(),
            site: SiteKind::Administration,
        };
        Ok((token, session))
    }

    fn setup_event(&self, session: &Session) -> Event {
        Event {
            id: EventId::mint(session.started, &*self.tools.entropy),
            at: session.started,
            kind: EventKind::SetupBegun,
            result: EventResult::Success,
            subject: None,
            subject_name: String::new(),
            actor: "setup".to_owned(),
            address: session.address.clone(),
            run: None,
            workflow: String::new(),
            detail: std::collections::BTreeMap::new(),
        }
    }
}
