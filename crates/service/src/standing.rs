//! How a signed-in person's account stands, kept for a short while, so that the start page does not ask the
//! directory each time it is drawn.
//!
//! Only what the start page offers rests on this. Beginning a task and the person's own page ask the
//! directory anew, and what we change ourselves is forgotten here at once; a change made elsewhere (an
//! administrator disables the account) shows on the start page within [`KEPT`] (ASVS 7.4.2).

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use api::{ServiceError, ServiceResult};
use domain::{id::Slug, person::PersonKey, store::Session, time::Timestamp};

use crate::{House, realm::Loaded, scope};

/// How long the directory is not asked again.
pub(crate) const KEPT: Duration = Duration::from_secs(30);
/// How many people's standing is kept at most.
const PEOPLE_MAX: usize = 10_000;

/// What the start page needs to know of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    /// The management policy that holds the person.
    pub(crate) policy: Slug,
    /// Whether the account is locked in the directory.
    pub(crate) locked: bool,
}

struct Kept {
    until: Timestamp,
    /// The configuration under which the policy was found.
    revision: i64,
    standing: Standing,
}

/// The standing of people who were here lately.
#[derive(Default)]
pub(crate) struct Standings {
    kept: Mutex<HashMap<PersonKey, Kept>>,
}

impl Standings {
    fn lock(&self) -> MutexGuard<'_, HashMap<PersonKey, Kept>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn find(&self, person: &PersonKey, revision: i64, now: Timestamp) -> Option<Standing> {
        let kept = self.lock();
        let found = kept.get(person).filter(|kept| now < kept.until && kept.revision == revision);
        found.map(|kept| kept.standing.clone())
    }

    fn keep(&self, person: PersonKey, revision: i64, standing: Standing, now: Timestamp) {
        let mut kept = self.lock();
        if kept.len() >= PEOPLE_MAX {
            kept.retain(|_, kept| now < kept.until);
        }
        if kept.len() < PEOPLE_MAX {
            kept.insert(person, Kept { until: now.plus(KEPT), revision, standing });
        }
    }

    /// Something of this person's was changed: the directory is asked again.
    pub(crate) fn forget(&self, person: &PersonKey) {
        self.lock().remove(person);
    }
}

impl House {
    /// How the session's account stands, as of [`KEPT`] ago at most. Somebody whose account is gone, disabled
    /// or in no policy's scope is no longer signed in.
    pub(crate) async fn standing(&self, loaded: &Loaded, session: &Session) -> ServiceResult<Standing> {
        let person = &session.person;
        let now = self.clock.now();
        if let Some(kept) = self.standings.find(person, loaded.revision, now) {
            return Ok(kept);
        }
        let account = self.session_account(session).await?;
        let directory = self.connections.directory(&person.connection).ok_or(ServiceError::SignInNeeded)?;
        let policy = scope::policy_of(&loaded.realm, &account, &*directory)
            .await
            .map_err(|error| self.directory_trouble(&error))?
            .ok_or(ServiceError::SignInNeeded)?;
        let standing = Standing { policy: policy.id.clone(), locked: account.state.locked };
        self.standings.keep(person.clone(), loaded.revision, standing.clone(), now);
        Ok(standing)
    }
}
