//! What administrators see of reminders: who would get what and why, and what each rule says of one person.

use std::{collections::BTreeMap, ops::ControlFlow, sync::Arc};

use api::{
    ServiceError, ServiceResult,
    operation::{ReminderLine, ReminderPreview},
    people::ReminderFact,
    staff::Permission,
};
use async_trait::async_trait;
use domain::{
    account::Account,
    config::{ManagementPolicy, Scope},
    directory::{Computed, Directory, PeopleQuery},
    id::Slug,
    store::StoreResult,
};

use super::{
    Asked, Judged, fetch, judge_all,
    rules::{Because, Due, Rule, Verdict},
    settings_of,
};
use crate::{
    House, Loaded,
    administration::Admin,
    enumerate::{PageTaker, enumerate},
    hindrance::Hindrance,
    scheduler::tasks::{
        max_age,
        people::{Groups, everybody},
        reminders::{query, scopes_of},
    },
    scope::{self, Unnamed},
};

/// The rule that demands new passwords, as pages ask for it.
const MAXIMUM_AGE: &str = "maximum-age";
/// How many are named.
const LINES_MAX: usize = 200;
/// How many people of the directory are looked at: a look must not take as long as a run.
const PEOPLE_MAX: usize = 20_000;

/// What a look is about.
#[derive(Clone, Copy)]
enum Look {
    /// Mails by a rule.
    Mails(Rule),
    /// New passwords that are demanded because of their age.
    Age,
}

impl Look {
    /// Of the code that pages ask by.
    fn of(code: &str) -> Option<Self> {
        if code == MAXIMUM_AGE {
            return Some(Self::Age);
        }
        Rule::ALL.into_iter().find(|known| known.code() == code).map(Self::Mails)
    }

    fn is_on(self, policy: &ManagementPolicy) -> bool {
        match self {
            Self::Mails(rule) => settings_of(policy, rule).0,
            Self::Age => policy.reminders.maximum_age.enabled,
        }
    }

    fn scopes(self, policies: &[ManagementPolicy]) -> Vec<&Scope> {
        match self {
            Self::Mails(rule) => scopes_of(policies, rule),
            Self::Age => max_age::scopes_of(policies),
        }
    }

    fn people(self, policy: &ManagementPolicy) -> PeopleQuery {
        match self {
            Self::Mails(rule) => query(rule, std::slice::from_ref(policy)),
            Self::Age => everybody(Computed::Nothing),
        }
    }
}

struct Preview<'p> {
    house: &'p House,
    loaded: &'p Arc<Loaded>,
    policy: &'p ManagementPolicy,
    asked: Look,
    groups: Groups,
    alias: String,
    looked_at: usize,
    found: ReminderPreview,
    not_due: BTreeMap<&'static str, i64>,
}

fn line(account: &Account, alias: &str, due: &Due) -> ReminderLine {
    ReminderLine {
        name: account.display_name.clone(),
        logon_name: account.logon_name.clone(),
        connection: alias.to_owned(),
        days: due.days,
        days_left: due.days_left,
        needs: due.needs.iter().map(|need| need.code()).collect(),
        age_days: 0,
    }
}

impl Preview<'_> {
    async fn look_at(&mut self, accounts: &[Account]) -> StoreResult<()> {
        let (policy, loaded) = (self.policy, self.loaded);
        let is_own = |account: &&Account| {
            let own = self.groups.policy_of(&loaded.realm, account);
            own.is_some_and(|own| own.id == policy.id)
        };
        let own: Vec<&Account> = accounts.iter().filter(is_own).collect();
        self.found.people += i64::try_from(own.len()).unwrap_or(i64::MAX);
        match self.asked {
            Look::Mails(rule) => self.look_at_mails(rule, &own).await?,
            Look::Age => own.into_iter().for_each(|account| self.look_at_age(account)),
        }
        Ok(())
    }

    async fn look_at_mails(&mut self, rule: Rule, accounts: &[&Account]) -> StoreResult<()> {
        let (policy, house) = (self.policy, self.house);
        let (now, keys) = (house.clock.now(), &*house.tools.keys);
        let people = accounts.iter().copied();
        let asked: Vec<Asked<'_>> =
            people.map(|account| Asked { policy, account, as_if_on: true, now, keys }).collect();
        let groups = &self.groups;
        let holds = |account: &Account, scopes: &[Scope]| groups.hold(scopes, account);
        let judged = judge_all(house.store(), rule, &asked, &holds).await?;
        for (account, judged) in accounts.iter().zip(judged) {
            match judged.verdict {
                Verdict::Due(due) => {
                    let line = line(account, &self.alias, &due);
                    self.is_due(line);
                }
                Verdict::Not(because) | Verdict::Note(_, because) => {
                    *self.not_due.entry(because.code()).or_default() += 1;
                }
            }
        }
        Ok(())
    }

    /// The age of a password, for the task that demands new ones. Nobody gets a mail by it.
    fn look_at_age(&mut self, account: &Account) {
        let rule = &self.policy.reminders.maximum_age;
        let judged = if self.groups.hold(&rule.scope, account) {
            max_age::judge(&account.state, rule, self.house.clock.now())
        } else {
            Err(Because::OutOfScope.code())
        };
        match judged {
            Ok(age_days) => self.is_due(ReminderLine {
                name: account.display_name.clone(),
                logon_name: account.logon_name.clone(),
                connection: self.alias.clone(),
                days: 0,
                days_left: 0,
                needs: Vec::new(),
                age_days,
            }),
            Err(why) => *self.not_due.entry(why).or_default() += 1,
        }
    }

    fn is_due(&mut self, line: ReminderLine) {
        self.found.due += 1;
        if self.found.lines.len() < LINES_MAX {
            self.found.lines.push(line);
        }
    }
}

#[async_trait]
impl PageTaker for Preview<'_> {
    async fn take(&mut self, accounts: Vec<Account>) -> Result<ControlFlow<()>, Hindrance> {
        let (some, is_all) = match accounts.get(..PEOPLE_MAX - self.looked_at) {
            Some(some) if some.len() < accounts.len() => (some, false),
            _ => (&accounts[..], true),
        };
        self.looked_at += some.len();
        self.look_at(some).await?;
        self.found.whole &= is_all;
        Ok(if is_all { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
    }
}

impl Admin<'_> {
    /// Who would get a mail by a rule now, or would have to change the password because of its age. Nothing is done.
    pub(crate) async fn preview_reminders(&self, policy: &str, rule: &str) -> ServiceResult<ReminderPreview> {
        let id = Slug::new(policy).map_err(|_| ServiceError::NotFound)?;
        self.require_in(Permission::ViewPeople, &id)?;
        let asked = Look::of(rule).ok_or(ServiceError::NotFound)?;
        let house = self.house;
        let loaded = house.realm.current();
        let policy = loaded.realm.policies.iter().find(|policy| policy.id == id);
        let policy = policy.ok_or(ServiceError::NotFound)?;
        let mut preview = Preview {
            house,
            loaded: &loaded,
            policy,
            asked,
            groups: Groups::default(),
            alias: String::new(),
            looked_at: 0,
            found: ReminderPreview {
                whole: true,
                enabled: asked.is_on(policy),
                ..ReminderPreview::default()
            },
            not_due: BTreeMap::new(),
        };
        for (_, connection) in house.connections.all() {
            let scopes = asked.scopes(&loaded.realm.policies);
            let people = asked.people(policy);
            let groups = Groups::load(&connection.directory, &scopes, None).await;
            preview.groups = groups.map_err(|hindrance| house.hindered(&hindrance))?;
            preview.alias.clone_from(&connection.alias);
            let looked = enumerate(&connection.directory, &people, &mut preview).await;
            let _ = looked.map_err(|hindrance| house.hindered(&hindrance))?;
        }
        preview.found.not_due = preview.not_due.into_iter().collect();
        Ok(preview.found)
    }

    /// What each rule says of one person.
    pub(crate) async fn reminder_facts(
        &self,
        account: &Account,
        directory: &dyn Directory,
    ) -> ServiceResult<Vec<ReminderFact>> {
        let house = self.house;
        let realm = &self.staff.loaded.realm;
        let policy = scope::policy_of(realm, account, directory).await;
        let Some(policy) = policy.map_err(|error| house.directory_trouble(&error))? else {
            return Ok(Vec::new());
        };
        let mut scopes: Vec<&Scope> = Vec::new();
        for rule in Rule::ALL {
            scopes.extend(settings_of(policy, rule).1);
        }
        let memberships = scope::memberships(scopes, account, directory).await;
        let memberships = memberships.map_err(|error| house.directory_trouble(&error))?;
        let holds = |account: &Account, scopes: &[Scope]| {
            scope::explain(scopes, Unnamed::AreIn, account, &memberships).holds()
        };
        let mut facts = Vec::new();
        for rule in Rule::ALL {
            let asked =
                Asked { policy, account, as_if_on: false, now: house.clock.now(), keys: &house.tools.keys };
            let judged = judge_all(house.store(), rule, &[asked], &holds).await;
            let judged = judged.map_err(|error| house.store_trouble(&error))?;
            let (sent, _) = fetch(house.store(), rule, &account.key)
                .await
                .map_err(|error| house.store_trouble(&error))?;
            facts.extend(judged.iter().map(|judged| fact(rule, judged, sent.last, sent.mails)));
        }
        Ok(facts)
    }
}

fn fact(rule: Rule, judged: &Judged, last: Option<domain::time::Timestamp>, mails: u32) -> ReminderFact {
    let (said, next) = match &judged.verdict {
        Verdict::Due(_) => ("due", None),
        Verdict::Not(because) | Verdict::Note(_, because) => {
            let next = match because {
                Because::Later(at) => Some(*at),
                _ => None,
            };
            (because.code(), next)
        }
    };
    ReminderFact { rule: rule.code(), said, next, last, mails }
}
