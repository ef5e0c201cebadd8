//! Beginning a task: limits first, then the look-up, then the first page, all of it the same for a name
//! that is somebody's and for one that is not.

use std::{collections::BTreeMap, time::Duration};

use activities::{Activity as _, Trouble, forgot_user_name::ForgotUserName};
use api::{Begun, FoundPerson, ServiceError, ServiceResult, Visitor, Who};
use domain::{
    account::Account,
    config::{Limit, ManagementPolicy},
    directory::Identifier,
    event::{EventKind, EventResult},
    id::{RunId, Slug},
    person::PersonKey,
    profile::Profile,
    run::{Operator, Run, RunStatus, Subject},
    secret::Secret,
    store::{Bucket, Change, LimitVerdict},
    time::Timestamp,
    workflow::{Availability, Workflow, WorkflowKind},
};
use tokio::time::Instant;

use crate::{
    House,
    connections::parse_name,
    drive::Walk,
    realm::{Loaded, all_steps},
    scope,
};

/// The connection under which decoys' profiles lie: no real one can be named so, an underscore is no slug
/// character an administrator would pick, and `decoy` is refused for connections.
pub(crate) const DECOY: &str = "decoy";
/// How long a search ticket can be used.
const TICKET_LIFETIME: Duration = Duration::from_secs(600);

/// Who the run is to be for, and who runs it.
pub(crate) struct Found {
    pub(crate) subject: Subject,
    pub(crate) key: PersonKey,
    pub(crate) account: Option<Account>,
    pub(crate) policy: Slug,
    pub(crate) operator: Option<Operator>,
}

/// What a run begins with besides whom it is for.
#[derive(Default)]
pub(crate) struct Opening {
    /// Facts that its steps and its lines of history go by.
    pub(crate) facts: BTreeMap<String, String>,
    /// Changes of the commit that begins it.
    pub(crate) changes: Vec<Change>,
    /// What its first line of history tells besides.
    pub(crate) detail: BTreeMap<String, String>,
}

/// Whether people of this policy can begin `task` for themselves.
fn offers(policy: &ManagementPolicy, task: &Slug) -> bool {
    let mut offered = policy.workflows.iter().filter(|workflow| workflow.kind == WorkflowKind::SelfService);
    offered.any(|workflow| workflow.id == *task && workflow.availability != Availability::Never)
}

/// Whether a task is begun with a mail address in place of a name: for those who have forgotten the name.
fn asks_for_mail(loaded: &Loaded, task: &Slug) -> bool {
    let policies = loaded.realm.policies.iter().filter(|policy| policy.enabled);
    let mut workflows = policies.flat_map(|policy| &policy.workflows).filter(|workflow| workflow.id == *task);
    workflows.any(is_begun_by_mail)
}

/// See [`asks_for_mail`].
pub(crate) fn is_begun_by_mail(workflow: &Workflow) -> bool {
    all_steps(workflow).iter().any(|step| step.activity.as_str() == ForgotUserName::KIND)
}

impl House {
    pub(crate) async fn begin_run(&self, visitor: &Visitor, task: &Slug, who: Who) -> ServiceResult<Begun> {
        let started = Instant::now();
        let loaded = self.realm.current();
        let from_session = matches!(who, Who::Session);
        let found = match self.identify(visitor, &loaded, task, who).await {
            Ok(found) => found,
            // A name that is refused for its form was refused before any look-up: no time to hide.
            Err(error @ (ServiceError::Invalid(_) | ServiceError::TooMany { .. })) => return Err(error),
            Err(error) => {
                self.pause_until_quantum(started).await;
                return Err(error);
            }
        };
        let begun = self.open_run(visitor, &loaded, task, found).await;
        if !from_session {
            self.pause_until_quantum(started).await;
        }
        begun
    }

    /// Answers about a name are given at multiples of the realm's quantum, so that their time tells nothing.
    pub(crate) async fn pause_until_quantum(&self, started: Instant) {
        let quantum = u64::from(self.realm.current().realm.find.answer_quantum_ms);
        if quantum == 0 {
            return;
        }
        let spent = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
        let quanta = spent / (quantum * 1_000) + 1;
        tokio::time::sleep_until(started + Duration::from_millis(quanta * quantum)).await;
    }

    /// Counts a try in every bucket; held up when one is full.
    pub(crate) async fn hold_to(&self, buckets: &[(&str, &str, Limit)]) -> ServiceResult<()> {
        let buckets: Vec<Bucket> = buckets
            .iter()
            .map(|(area, key, limit)| Bucket {
                key: format!("{area}:{}", self.tools.keys.keyed_hash("limit", &[area, key])),
                window: limit.window(),
                limit: limit.count,
            })
            .collect();
        match self
            .store()
            .count(&buckets, self.clock.now())
            .await
            .map_err(|error| self.store_trouble(&error))?
        {
            LimitVerdict::Allowed => Ok(()),
            LimitVerdict::Wait(until) => {
                self.metrics.limit_reached();
                Err(self.limited(until))
            }
        }
    }

    async fn identify(
        &self,
        visitor: &Visitor,
        loaded: &Loaded,
        task: &Slug,
        who: Who,
    ) -> ServiceResult<Found> {
        match who {
            Who::Session => {
                let session = self.needed_session(visitor).await?;
                let account = self.session_account(&session).await?;
                let found = self.person(loaded, task, account).await?;
                found.ok_or(ServiceError::NotFound)
            }
            Who::Named { name, domain } => {
                let limits = &loaded.realm.limits;
                self.hold_to(&[
                    ("find", visitor.address.as_str(), limits.find_per_address),
                    ("name", &name.trim().to_lowercase(), limits.runs_per_name),
                ])
                .await?;
                self.demand_captcha(visitor, loaded, &name).await?;
                let attribute =
                    if asks_for_mail(loaded, task) { "mail" } else { &*loaded.realm.find.attribute };
                let typed = parse_name(&name, attribute)?;
                let found = self.connections.find(&typed, domain.as_deref()).await;
                let account = found.map_err(|error| self.directory_trouble(&error))?;
                let person = match account {
                    Some(account) => self.person(loaded, task, account).await?,
                    None => None,
                };
                match person {
                    Some(person) => Ok(person),
                    None => self.decoy(loaded, task, &name, domain.as_deref()),
                }
            }
            Who::Found { ticket } => {
                let account = self.open_ticket(&ticket).await?;
                self.person(loaded, task, account).await?.ok_or(ServiceError::NotFound)
            }
        }
    }

    /// The person's run; `None` when no policy holds them or their policy does not have the task.
    async fn person(&self, loaded: &Loaded, task: &Slug, account: Account) -> ServiceResult<Option<Found>> {
        let directory = self.connections.directory(&account.key.connection).ok_or(ServiceError::NotFound)?;
        let policy = scope::policy_of(&loaded.realm, &account, &*directory)
            .await
            .map_err(|error| self.directory_trouble(&error))?;
        let has_task = |policy: &&ManagementPolicy| offers(policy, task);
        let Some(policy) = policy.filter(has_task) else { return Ok(None) };
        Ok(Some(Found {
            subject: Subject::Person { person: account.key.clone(), name: account.logon_name.clone() },
            key: account.key.clone(),
            policy: policy.id.clone(),
            account: Some(account),
            operator: None,
        }))
    }

    fn decoy(&self, loaded: &Loaded, task: &Slug, name: &str, domain: Option<&str>) -> ServiceResult<Found> {
        let mut policies = loaded.realm.policies.iter().filter(|policy| policy.enabled);
        let policy = policies.find(|policy| offers(policy, task)).ok_or(ServiceError::NotFound)?;
        self.decoy_under(policy, name, domain)
    }

    /// A run for nobody: the same pages, the same prompts for the same name.
    pub(crate) fn decoy_under(
        &self,
        policy: &ManagementPolicy,
        name: &str,
        domain: Option<&str>,
    ) -> ServiceResult<Found> {
        let seed = self.decoy_seed(name, domain);
        let connection = Slug::new(DECOY).map_err(|error| self.bug(&error.to_string()))?;
        Ok(Found {
            subject: Subject::Decoy { seed: seed.clone() },
            key: PersonKey { connection, object: seed },
            policy: policy.id.clone(),
            account: None,
            operator: None,
        })
    }

    /// The same for the same name on every visit, and for nobody to guess.
    pub(crate) fn decoy_seed(&self, name: &str, domain: Option<&str>) -> String {
        let normal = name.trim().to_lowercase();
        self.tools.keys.keyed_hash("decoy", &[&normal, domain.unwrap_or("")])
    }

    pub(crate) async fn open_run(
        &self,
        visitor: &Visitor,
        loaded: &std::sync::Arc<Loaded>,
        task: &Slug,
        found: Found,
    ) -> ServiceResult<Begun> {
        let opened = self.open_run_with(visitor, loaded, task, found, Opening::default()).await;
        opened.map_err(|trouble| self.trouble(&trouble))
    }

    pub(crate) async fn open_run_with(
        &self,
        visitor: &Visitor,
        loaded: &std::sync::Arc<Loaded>,
        task: &Slug,
        found: Found,
        opening: Opening,
    ) -> Result<Begun, Trouble> {
        let now = self.clock.now();
        let profile = self.store().profile(&found.key).await?;
        let profile = profile
            .unwrap_or_else(|| Profile::empty(found.key.clone(), visitor.mail_locale().to_owned(), now));
        let token = vault::token::new(&*self.tools.entropy);
        let mut run = self.new_run(visitor, loaded, task, &found, vault::token::hash(&token), now);
        run.facts = opening.facts;
        run.facts.extend(self.captcha_facts(visitor));
        let id = run.id;
        let mut walk = Walk::new(self, std::sync::Arc::clone(loaded), run, profile).from(visitor);
        walk.account = found.account;
        let mut event = walk.event(EventKind::RunStarted, EventResult::Info);
        event.detail.extend(opening.detail);
        walk.push(Change::Append(Box::new(event)));
        opening.changes.into_iter().for_each(|change| walk.push(change));
        self.metrics.run(task.as_str(), EventKind::RunStarted.code());
        // An operator helps somebody whose registration is locked, too.
        if walk.profile.lock.is_locked(now) && walk.run.operator.is_none() {
            walk.fail_as_locked()?;
        }
        walk.walk().await?;
        walk.commit().await?;
        Ok(Begun { run: id, token })
    }

    fn new_run(
        &self,
        visitor: &Visitor,
        loaded: &Loaded,
        task: &Slug,
        found: &Found,
        token_hash: String,
        now: Timestamp,
    ) -> Run {
        let minutes = u64::from(loaded.realm.site.run_minutes.max(1));
        Run {
            id: RunId::mint(now, &*self.tools.entropy),
            version: 0,
            workflow: task.clone(),
            policy: found.policy.clone(),
            revision: loaded.revision,
            subject: found.subject.clone(),
            operator: found.operator.clone(),
            token_hash,
            locale: visitor.locale.clone(),
            mail_locale: visitor.mail_locale.clone(),
            address: visitor.address.clone(),
            started: now,
            expires: now.plus(Duration::from_secs(minutes * 60)),
            status: RunStatus::Open,
            current: None,
            done: BTreeMap::new(),
            choices: BTreeMap::new(),
            decided: BTreeMap::new(),
            evidence: Vec::new(),
            failure: None,
            restarts: 0,
            facts: BTreeMap::new(),
        }
    }

    pub(crate) async fn search_people(
        &self,
        visitor: &Visitor,
        text: &str,
    ) -> ServiceResult<Vec<FoundPerson>> {
        let loaded = self.realm.current();
        let find = &loaded.realm.find;
        if !find.allow_search {
            return Err(ServiceError::NotFound);
        }
        self.hold_to(&[("find", visitor.address.as_str(), loaded.realm.limits.find_per_address)]).await?;
        self.demand_captcha(visitor, &loaded, "").await?;
        let typed = parse_name(text, "")?;
        let text = match typed.identifier {
            Identifier::LogonName(text)
            | Identifier::Upn(text)
            | Identifier::Attribute { value: text, .. } => text,
        };
        let mut people = Vec::new();
        for directory in self.connections.directories() {
            let page = directory
                .search(&text, find.search_limit as usize)
                .await
                .map_err(|error| self.directory_trouble(&error))?;
            for account in page.accounts {
                let held = scope::policy_of(&loaded.realm, &account, &*directory)
                    .await
                    .map_err(|error| self.directory_trouble(&error))?;
                if held.is_some() {
                    people.push(self.found_person(&account)?);
                }
            }
        }
        people.truncate(find.search_limit as usize);
        Ok(people)
    }

    fn found_person(&self, account: &Account) -> ServiceResult<FoundPerson> {
        let until = self.clock.now().plus(TICKET_LIFETIME).as_millis();
        let plain = format!("{until}\n{}\n{}", account.key.connection, account.key.object);
        let sealed = self.tools.keys.seal("find-ticket", "", plain.as_bytes(), &*self.tools.entropy);
        let detail =
            ["title", "department"].iter().filter_map(|name| account.attributes.get(*name)?.first().cloned());
        Ok(FoundPerson {
            name: account.display_name.clone(),
            detail: detail.collect::<Vec<_>>().join(", "),
            ticket: sealed.map_err(|error| self.bug(&error.to_string()))?,
        })
    }

    async fn open_ticket(&self, ticket: &str) -> ServiceResult<Account> {
        let plain: Secret =
            self.tools.keys.open("find-ticket", "", ticket).map_err(|_| ServiceError::NotFound)?;
        let mut parts = plain.expose().split('\n');
        let (Some(until), Some(connection), Some(object)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(ServiceError::NotFound);
        };
        let until = Timestamp::from_millis(until.parse().map_err(|_| ServiceError::NotFound)?);
        if !self.clock.now().is_in_life(until.minus(TICKET_LIFETIME), until) {
            return Err(ServiceError::NotFound);
        }
        let connection = Slug::new(connection).map_err(|_| ServiceError::NotFound)?;
        let directory = self.connections.directory(&connection).ok_or(ServiceError::NotFound)?;
        let key = PersonKey { connection, object: object.to_owned() };
        let found = directory.fetch(&key).await.map_err(|error| self.trouble(&Trouble::Directory(error)))?;
        found.ok_or(ServiceError::NotFound)
    }
}
