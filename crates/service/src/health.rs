//! What is looked at in the background, so that the dashboard asks nobody: each directory as this instance
//! reaches it, whether an administrator could sign in with two factors, and the chain of history.

use std::{collections::BTreeMap, ops::ControlFlow, sync::Arc, time::Duration};

use domain::{
    account::Account,
    config::{
        Realm,
        staff::{Role, RoleAssignment},
    },
    directory::{Computed, Directory, DirectoryError, HealthFinding, PeopleQuery},
    id::Slug,
    person::PersonKey,
    store::{ChainVerdict, Change, Record, StoreError, StoreResult},
    time::Timestamp,
    workflow::Block,
};
use serde::{Deserialize, Serialize};
use tokio::{task::JoinSet, time::Instant};

use crate::{
    House,
    board::{Administrators, Examined, Task},
    certificate, oidc, push, radius,
};

/// How long looking at one directory may take.
const EXAMINATION_MAX: Duration = Duration::from_secs(30);
/// How many members of a group with the full role are looked at.
const MEMBERS_MAX: usize = 200;
/// Where the outcome of verifying history lies.
const AREA: &str = "verify";
const KEY: &str = "history";
/// How often history should be verified.
pub(crate) const VERIFIED_FOR: Duration = Duration::from_secs(24 * 3600);

/// What came of verifying history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Verified {
    pub(crate) at: Timestamp,
    pub(crate) verdict: ChainVerdict,
}

impl House {
    /// Looks at every directory and at the administrators. Gives how many directories were looked at.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn check_health(&self) -> StoreResult<u32> {
        self.noted(Task::Health, self.examine()).await.map(|count| u32::try_from(count).unwrap_or(u32::MAX))
    }

    async fn examine(&self) -> StoreResult<i64> {
        let mut tasks = JoinSet::new();
        for (id, connection) in self.connections.all() {
            let (directory, clock) = (Arc::clone(&connection.directory), Arc::clone(&self.clock));
            tasks.spawn(async move {
                let began = Instant::now();
                let findings = examine_one(&*directory).await;
                let took_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
                (id, Examined { at: clock.now(), took_ms, findings })
            });
        }
        let examined: BTreeMap<Slug, Examined> = tasks.join_all().await.into_iter().collect();
        let count = i64::try_from(examined.len()).unwrap_or(i64::MAX);
        self.board.put_directories(examined);
        let administrators = self.administrators(&self.realm.current().realm).await?;
        self.board.put_administrators(administrators);
        Ok(count)
    }

    /// Whether anybody with the full role has an authenticator app.
    async fn administrators(&self, realm: &Realm) -> StoreResult<Administrators> {
        if asks_outside(&realm.staff.administration.sign_in) {
            return Ok(Administrators::Ready);
        }
        let full = |role: &&RoleAssignment| role.role == Role::Full && role.policies.is_empty();
        let mut all_answered = true;
        for assignment in realm.staff.roles.iter().filter(full) {
            let named = assignment.people.iter().map(|person| PersonKey {
                connection: person.connection.clone(),
                object: person.object.clone(),
            });
            let mut keys: Vec<PersonKey> = named.collect();
            match self.members(assignment).await {
                Ok(members) => keys.extend(members),
                Err(error) => {
                    tracing::debug!(%error, role = %assignment.id, "members of a role not read");
                    all_answered = false;
                }
            }
            for key in keys {
                let profile = self.store().profile(&key).await?;
                if profile.is_some_and(|profile| !profile.totp.is_empty() || !profile.passkeys.is_empty()) {
                    return Ok(Administrators::Ready);
                }
            }
        }
        Ok(if all_answered { Administrators::WithoutSecondFactor } else { Administrators::Unknown })
    }

    async fn members(&self, assignment: &RoleAssignment) -> Result<Vec<PersonKey>, DirectoryError> {
        let mut keys = Vec::new();
        for scope in &assignment.scope {
            let Some(directory) = self.connections.directory(&scope.connection) else { continue };
            let query = PeopleQuery {
                units: scope.include_units.clone(),
                groups: scope.include_groups.clone(),
                computed: Computed::Nothing,
                ..PeopleQuery::default()
            };
            let mut gather = |page: Vec<Account>| {
                keys.extend(page.into_iter().map(|account| account.key));
                if keys.len() < MEMBERS_MAX { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
            };
            directory.people(&query, &mut gather).await?;
        }
        Ok(keys)
    }

    /// What came of verifying history the last time.
    pub(crate) async fn verified(&self) -> StoreResult<Option<Verified>> {
        let record = self.store().record(AREA, KEY).await?;
        Ok(record.and_then(|record| serde_json::from_value(record.body).ok()))
    }

    /// Verifies the whole history and keeps what came of it.
    pub(crate) async fn verify_history(&self) -> StoreResult<ChainVerdict> {
        let verdict = self.store().verify_history().await?;
        let at = self.clock.now();
        let before = self.store().record(AREA, KEY).await?;
        let body = serde_json::to_value(Verified { at, verdict });
        let record = Record {
            area: AREA.to_owned(),
            key: KEY.to_owned(),
            version: before.map_or(0, |record| record.version),
            updated: at,
            expires: None,
            body: body.map_err(|error| StoreError::Defect(error.to_string()))?,
        };
        match self.store().commit(vec![Change::PutRecord(Box::new(record))]).await {
            // Another instance verified it in the same moment: one outcome is as good as the other.
            Ok(()) | Err(StoreError::Conflict(_)) => {}
            Err(error) => return Err(error),
        }
        if let ChainVerdict::BrokenAt(sequence) = verdict {
            tracing::error!(sequence, "the chain of history is broken");
        }
        Ok(verdict)
    }
}

/// Whether every way through these steps comes by a proof of somebody outside: then nobody needs an authenticator
/// app of ours.
fn asks_outside(steps: &[Block]) -> bool {
    steps.iter().any(|block| match block {
        Block::Step(step) => {
            let activity = step.activity.as_str();
            radius::asks_servers(activity)
                || oidc::asks_provider(activity)
                || push::asks_phones(activity)
                || certificate::asks_for_one(activity)
        }
        Block::Sequence(sequence) => asks_outside(&sequence.sequence),
        Block::Choice(_) => false,
        Block::Condition(condition) => asks_outside(&condition.then) && asks_outside(&condition.otherwise),
    })
}

/// What there is to find at one directory; that it did not answer in time is a finding, too.
async fn examine_one(directory: &dyn Directory) -> Vec<HealthFinding> {
    tokio::time::timeout(EXAMINATION_MAX, directory.health()).await.unwrap_or_else(|_| {
        vec![HealthFinding {
            good: false,
            subject: "reach".to_owned(),
            detail: format!("no answer within {} seconds", EXAMINATION_MAX.as_secs()),
            fix: "check the name, the port and the firewall".to_owned(),
        }]
    })
}
