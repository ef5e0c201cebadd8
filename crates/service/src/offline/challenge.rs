//! A challenge that somebody brought: whether it is genuine and can be answered, before anything is asked of the
//! person, and the task that begins with it.

use activities::{
    Trouble,
    offline::{CHALLENGE, open_key, put, read, reason_against},
};
use api::{Begun, ServiceError, ServiceResult, Visitor};
use domain::{
    config::ManagementPolicy,
    event::EventKind,
    message::Message,
    offline::{Computer, SeenChallenge},
    run::Subject,
    store::{Change, StoreError},
};
use std::{collections::BTreeMap, sync::Arc};
use tokio::time::Instant;
use vault::offline::{Challenge, CodeFault};

use super::{CHALLENGES, TRIES_MAX, task_of};
use crate::{
    House,
    begin::{Found, Opening},
    connections::parse_name,
    realm::Loaded,
    scope,
};

/// Whether somebody's policy lets them reset the password of a computer that cannot reach the directory.
pub(crate) fn is_offered(loaded: &Loaded) -> bool {
    loaded.realm.policies.iter().any(|policy| policy.enabled && task_of(policy).is_some())
}

impl House {
    /// The challenge and its computer; everything that is wrong is told plainly, for nothing of it is about a
    /// person.
    pub(super) async fn known_challenge(
        &self,
        visitor: &Visitor,
        typed: &str,
    ) -> ServiceResult<(Challenge, Computer)> {
        if !is_offered(&self.realm.current()) {
            return Err(ServiceError::NotFound);
        }
        self.hold_to(&[("challenge", visitor.address.as_str(), CHALLENGES)]).await?;
        let challenge = Challenge::parse(typed).map_err(|fault| ServiceError::Invalid(mistyped(&fault)))?;
        let checked = self.check_challenge(&challenge).await.map_err(|error| self.store_trouble(&error))?;
        match checked {
            Ok(computer) => Ok((challenge, computer)),
            Err(message) => {
                let (device, counter) = (challenge.device().to_string(), challenge.counter().to_string());
                let cause = message.code.rsplit('.').next().unwrap_or_default();
                let detail = [("device", device.as_str()), ("counter", counter.as_str()), ("cause", cause)];
                self.note_refusal(visitor, EventKind::ChallengeRefused, &detail).await;
                Err(ServiceError::Invalid(message))
            }
        }
    }

    async fn check_challenge(&self, challenge: &Challenge) -> Result<Result<Computer, Message>, StoreError> {
        // One answer for a device of another realm, for none, and for a challenge that its key did not make.
        let unknown = Err(Message::new("challenge.refused.unknown"));
        let found = self.enrolled(&challenge.device().to_string()).await?;
        let Some((_, computer)) = found else { return Ok(unknown) };
        let is_genuine = open_key(&self.tools.keys, &computer).is_some_and(|key| challenge.is_genuine(&key));
        if !is_genuine {
            return Ok(unknown);
        }
        let now = self.clock.now();
        let reason = reason_against(self.store(), &computer, challenge, None, now).await?;
        Ok(reason.map_or(Ok(computer), Err))
    }

    pub(super) async fn begin_with_challenge(
        &self,
        visitor: &Visitor,
        typed: &str,
        name: &str,
    ) -> ServiceResult<Begun> {
        let (challenge, computer) = self.known_challenge(visitor, typed).await?;
        let started = Instant::now();
        let loaded = self.realm.current();
        let begun = self.begin_for(visitor, &loaded, &challenge, &computer, name).await;
        if !matches!(begun, Err(ServiceError::Invalid(_) | ServiceError::TooMany { .. })) {
            self.pause_until_quantum(started).await;
        }
        begun
    }

    async fn begin_for(
        &self,
        visitor: &Visitor,
        loaded: &Arc<Loaded>,
        challenge: &Challenge,
        computer: &Computer,
        name: &str,
    ) -> ServiceResult<Begun> {
        let limits = &loaded.realm.limits;
        self.hold_to(&[
            ("find", visitor.address.as_str(), limits.find_per_address),
            ("name", &name.trim().to_lowercase(), limits.runs_per_name),
        ])
        .await?;
        for _ in 0..TRIES_MAX {
            let found = self.whose(loaded, computer, name).await?;
            let policy = loaded.policy(&found.policy).ok_or(ServiceError::NotFound)?;
            let task = task_of(policy).ok_or(ServiceError::NotFound)?.id.clone();
            let opening = self.opening(challenge, computer).await;
            let opening = opening.map_err(|error| self.store_trouble(&error))?;
            match self.open_run_with(visitor, loaded, &task, found, opening).await {
                // The challenge was seen for the first time twice at once.
                Err(Trouble::Store(StoreError::Conflict(_))) => {}
                begun => return begun.map_err(|trouble| self.trouble(&trouble)),
            }
        }
        Err(self.in_the_way())
    }

    /// Whose task it is: somebody of the computer's domain whose policy allows it; for everybody else the run is
    /// nobody's.
    async fn whose(&self, loaded: &Loaded, computer: &Computer, name: &str) -> ServiceResult<Found> {
        let typed = parse_name(name, &loaded.realm.find.attribute)?;
        let here = computer.connection.as_str();
        let account = self.connections.find(&typed, Some(here)).await;
        let account = account.map_err(|error| self.directory_trouble(&error))?;
        let account = account.filter(|account| account.key.connection == computer.connection);
        if let Some(account) = account
            && let Some(directory) = self.connections.directory(&computer.connection)
        {
            let policy = scope::policy_of(&loaded.realm, &account, &*directory).await;
            let policy = policy.map_err(|error| self.directory_trouble(&error))?;
            if let Some(policy) = policy.filter(|policy| task_of(policy).is_some()) {
                return Ok(Found {
                    subject: Subject::Person {
                        person: account.key.clone(),
                        name: account.logon_name.clone(),
                    },
                    key: account.key.clone(),
                    policy: policy.id.clone(),
                    account: Some(account),
                    operator: None,
                });
            }
        }
        let offers = |policy: &&ManagementPolicy| policy.enabled && task_of(policy).is_some();
        let policy = loaded.realm.policies.iter().find(offers).ok_or(ServiceError::NotFound)?;
        // The name's decoy is the same as where no computer is in the way.
        let domain = (!self.connections.choices().is_empty()).then_some(here);
        self.decoy_under(policy, name, domain)
    }

    /// What the run begins with: the challenge, and that it was seen.
    async fn opening(&self, challenge: &Challenge, computer: &Computer) -> Result<Opening, StoreError> {
        let (now, device) = (self.clock.now(), computer.device.as_str());
        let seen = read::<SeenChallenge>(self.store(), SeenChallenge::AREA, device).await?;
        let counter = challenge.counter();
        let mut changes: Vec<Change> = Vec::new();
        if seen.as_ref().is_none_or(|(_, seen)| seen.counter < counter) {
            let (before, says) = (seen.map(|(record, _)| record), SeenChallenge { counter, first: now });
            changes.push(put(SeenChallenge::AREA, device, before.as_ref(), &says, now)?);
        }
        let detail = [
            ("device".to_owned(), computer.device.clone()),
            ("computer".to_owned(), computer.name.clone()),
            ("counter".to_owned(), counter.to_string()),
        ];
        Ok(Opening {
            facts: BTreeMap::from([(CHALLENGE.to_owned(), challenge.to_plain())]),
            changes,
            detail: detail.into_iter().collect(),
        })
    }
}

/// What is wrong with a code as it was typed, in words that say where.
fn mistyped(fault: &CodeFault) -> Message {
    match fault {
        CodeFault::Length { expected, found } => {
            Message::new("challenge.mistyped.length").with("expected", *expected).with("found", *found)
        }
        CodeFault::Character { group, character } => Message::new("challenge.mistyped.character")
            .with("group", *group)
            .with("character", character.to_string()),
        CodeFault::Groups(groups) => match groups.as_slice() {
            [group] => Message::new("challenge.mistyped.group").with("group", *group),
            groups => {
                let listed: Vec<String> = groups.iter().map(ToString::to_string).collect();
                Message::new("challenge.mistyped.groups").with("groups", listed.join(", "))
            }
        },
        CodeFault::Version(_) => Message::new("challenge.refused.version"),
    }
}
