//! What a signed-in member of staff may do, asked of the directory anew at most every half a minute: whoever
//! leaves a group loses the role within that time, and an account that is disabled loses its session.

use std::{
    collections::{BTreeSet, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

use api::{ServiceError, ServiceResult, Visitor};
use domain::{
    account::Account,
    config::staff::RoleAssignment,
    directory::{Directory, DirectoryError},
    id::{SessionId, Slug},
    store::{Session, SiteKind},
    time::Timestamp,
};

use super::{
    roles::{Grant, Grants},
    setup,
};
use crate::{House, realm::Loaded, scope, standing::KEPT};

/// Sessions whose grants are kept at most.
const KEPT_MAX: usize = 10_000;

/// What somebody may do on the staff sites.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Roles on the administration site.
    pub(crate) grants: Grants,
    /// Policies whose people they help.
    pub(crate) operates: Vec<Slug>,
}

impl Standing {
    /// Whether there is anything to do for them on this site.
    pub(crate) fn belongs_to(&self, site: SiteKind) -> bool {
        match site {
            SiteKind::SelfService => false,
            SiteKind::Helpdesk => !self.operates.is_empty(),
            SiteKind::Administration => !self.grants.0.is_empty(),
        }
    }
}

/// A signed-in member of staff, with the configuration that the answer rests on.
pub(crate) struct StaffSession {
    pub(crate) loaded: Arc<Loaded>,
    pub(crate) session: Session,
    pub(crate) standing: Standing,
}

/// Standings by session.
#[derive(Default)]
pub(crate) struct StaffStandings {
    kept: Mutex<HashMap<SessionId, (Timestamp, i64, Standing)>>,
}

impl StaffStandings {
    fn find(&self, session: SessionId, revision: i64, now: Timestamp) -> Option<Standing> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let found = kept.get(&session).filter(|(until, of, _)| now < *until && *of == revision);
        found.map(|(_, _, standing)| standing.clone())
    }

    fn keep(&self, session: SessionId, revision: i64, standing: &Standing, now: Timestamp) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT_MAX {
            kept.retain(|_, (until, _, _)| now < *until);
        }
        if kept.len() < KEPT_MAX {
            kept.insert(session, (now.plus(KEPT), revision, standing.clone()));
        }
    }
}

/// What `account` may do by this configuration.
///
/// # Errors
/// When a scope names groups and the directory does not answer.
pub(crate) async fn standing_of(
    loaded: &Loaded,
    account: &Account,
    directory: &dyn Directory,
) -> Result<Standing, DirectoryError> {
    let mut standing = Standing::default();
    for assignment in &loaded.realm.staff.roles {
        if holds(assignment, account, directory).await? {
            let policies: BTreeSet<Slug> = assignment.policies.iter().cloned().collect();
            standing.grants.0.push(Grant { role: assignment.role, policies });
        }
    }
    for policy in loaded.realm.policies.iter().filter(|policy| policy.enabled) {
        if scope::names_any(&policy.helpdesk.scope, account, directory).await? {
            standing.operates.push(policy.id.clone());
        }
    }
    Ok(standing)
}

/// Whether somebody has a role on the administration site.
///
/// # Errors
/// When a scope names groups and the directory does not answer.
pub(crate) async fn has_role(
    loaded: &Loaded,
    account: &Account,
    directory: &dyn Directory,
) -> Result<bool, DirectoryError> {
    for assignment in &loaded.realm.staff.roles {
        if holds(assignment, account, directory).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn holds(
    assignment: &RoleAssignment,
    account: &Account,
    directory: &dyn Directory,
) -> Result<bool, DirectoryError> {
    let is_named = assignment
        .people
        .iter()
        .any(|person| person.connection == account.key.connection && person.object == account.key.object);
    Ok(is_named || scope::names_any(&assignment.scope, account, directory).await?)
}

impl House {
    /// Who is signed in to the visitor's staff site, and what they may do.
    pub(crate) async fn staff_session(&self, visitor: &Visitor) -> ServiceResult<StaffSession> {
        let session = self.needed_session(visitor).await?;
        let loaded = self.realm.current();
        if setup::is_setup(&session) {
            // Ends by itself as soon as somebody is an administrator.
            if setup::has_administrator(&loaded.realm) {
                return Err(ServiceError::SignInNeeded);
            }
            let standing = Standing { grants: Grants::everything(), operates: Vec::new() };
            return Ok(StaffSession { loaded, session, standing });
        }
        let now = self.clock.now();
        let standing = match self.staff_standings.find(session.id, loaded.revision, now) {
            Some(kept) => kept,
            None => {
                let account = self.session_account(&session).await?;
                let connection = &session.person.connection;
                let directory = self.connections.directory(connection).ok_or(ServiceError::SignInNeeded)?;
                let standing = standing_of(&loaded, &account, &*directory)
                    .await
                    .map_err(|error| self.directory_trouble(&error))?;
                self.staff_standings.keep(session.id, loaded.revision, &standing, now);
                standing
            }
        };
        if !standing.belongs_to(session.site) {
            return Err(ServiceError::SignInNeeded);
        }
        Ok(StaffSession { loaded, session, standing })
    }
}
