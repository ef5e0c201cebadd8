//! The people of a policy who need looking after: locked, expired, never registered. Read from the directory in
//! bounded walks and kept for a minute, so that a page that is loaded again costs nothing; each person is asked
//! for their policy like everywhere else.

use std::{
    collections::{HashMap, HashSet},
    ops::ControlFlow,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use api::{
    ServiceError, ServiceResult,
    helpdesk::{
        DeskList, DeskPolicy, IDLE_DAYS, ListCount, ListFile, ListPage, ListQuery, ListRow, PolicyLists,
    },
};
use domain::{
    account::Account,
    config::ManagementPolicy,
    directory::{Directory, PeopleQuery, PeopleState},
    event::{EventKind, EventResult},
    id::Slug,
    message::Message,
    store::Change,
    time::Timestamp,
};
use tokio::time::Instant;

use super::{Helpdesk, name_of};
use crate::{configuration::export::rfc3339, export::csv_line, scope};

/// How long a list is kept.
const KEPT: Duration = Duration::from_secs(60);
/// Lists kept at most.
const KEPT_MAX: usize = 300;
/// People on a list at most; beyond that it says that there are more.
const ROWS_MAX: usize = 2_000;
/// People on its page.
const SHOWN_MAX: usize = 200;
/// People of a directory that are looked through for a list that the directory cannot filter itself.
const SCANNED_MAX: usize = 50_000;
/// How long all counts of the overview may take together.
const OVERVIEW_WAIT: Duration = Duration::from_secs(4);
/// Passwords that expire within this time are told.
const EXPIRING_WITHIN: Duration = Duration::from_secs(14 * 24 * 3_600);
const DAY: Duration = Duration::from_secs(24 * 3_600);

/// A policy's name, or its slug where it has none.
pub(super) fn name_of_policy(policy: &ManagementPolicy) -> String {
    if policy.name.trim().is_empty() { policy.id.to_string() } else { policy.name.clone() }
}

/// Whose list, of which revision of the configuration.
type Key = (i64, Slug, DeskList, u32);

/// A list as it was read: the accounts, whether there are more, and when.
struct Gathered {
    accounts: Vec<Account>,
    more: bool,
    as_of: Timestamp,
}

/// Lists read lately.
#[derive(Default)]
pub(crate) struct Lists {
    kept: Mutex<HashMap<Key, Arc<Gathered>>>,
}

impl Lists {
    fn find(&self, key: &Key, now: Timestamp) -> Option<Arc<Gathered>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let is_fresh = |list: &&Arc<Gathered>| now.is_in_life(list.as_of, list.as_of.plus(KEPT));
        kept.get(key).filter(is_fresh).map(Arc::clone)
    }

    fn keep(&self, key: Key, list: Arc<Gathered>) {
        let now = list.as_of;
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT_MAX {
            kept.retain(|_, list| now.is_in_life(list.as_of, list.as_of.plus(KEPT)));
        }
        if kept.len() < KEPT_MAX {
            kept.insert(key, list);
        }
    }
}

/// What the directory itself can be asked for.
const fn state_of(list: DeskList) -> PeopleState {
    match list {
        DeskList::Locked => PeopleState::Locked,
        DeskList::MustChange => PeopleState::MustChange,
        DeskList::PasswordExpired => PeopleState::PasswordExpired,
        DeskList::Expiring => PeopleState::PasswordExpiring { within: EXPIRING_WITHIN },
        DeskList::AccountExpired => PeopleState::AccountExpired,
        DeskList::Disabled => PeopleState::Disabled,
        DeskList::NeverRegistered | DeskList::Idle => PeopleState::Any,
    }
}

/// Whether an account that the directory gave belongs on the list, as far as the account tells.
fn is_listed(list: DeskList, account: &Account, idle_since: Timestamp) -> bool {
    let state = &account.state;
    match list {
        // Somebody who cannot sign in is not expected to register, nor to come by.
        DeskList::NeverRegistered => !state.disabled && !state.account_expired,
        DeskList::Idle => {
            let seen = state.last_logon.or(state.when_created);
            !state.disabled && !state.account_expired && seen.is_some_and(|seen| seen < idle_since)
        }
        _ => true,
    }
}

/// The moment that a list is about.
fn moment_of(list: DeskList, account: &Account) -> Option<Timestamp> {
    let state = &account.state;
    match list {
        DeskList::Locked => state.locked_since,
        DeskList::PasswordExpired | DeskList::Expiring => state.password_expires,
        DeskList::AccountExpired => state.account_expires,
        DeskList::MustChange => state.password_last_set,
        DeskList::NeverRegistered => state.when_created,
        DeskList::Idle => state.last_logon,
        DeskList::Disabled => None,
    }
}

/// Takes what belongs on a list until there is enough of it.
struct Take {
    list: DeskList,
    idle_since: Timestamp,
    taken: Vec<Account>,
    scanned: usize,
    more: bool,
}

impl domain::directory::PeopleSink for Take {
    fn take(&mut self, page: Vec<Account>) -> ControlFlow<()> {
        self.scanned += page.len();
        let listed = page.into_iter().filter(|account| is_listed(self.list, account, self.idle_since));
        self.taken.extend(listed);
        if self.taken.len() > ROWS_MAX || self.scanned >= SCANNED_MAX {
            self.taken.truncate(ROWS_MAX);
            self.more = true;
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }
}

impl Helpdesk<'_> {
    /// The policies that this operator looks after, in their order.
    pub(super) fn policies(&self) -> Vec<DeskPolicy> {
        let operates = &self.staff.standing.operates;
        let all = self.staff.loaded.realm.policies.iter();
        all.filter(|policy| operates.contains(&policy.id)).map(desk_policy).collect()
    }

    /// One of them; another one is not there, and asking for it is written down.
    async fn own_policy(&self, id: &Slug) -> ServiceResult<&ManagementPolicy> {
        if self.staff.standing.operates.contains(id) {
            return self.policy(id);
        }
        if self.staff.loaded.policy(id).is_some() {
            return Err(self.exceeded("policy", None).await);
        }
        Err(ServiceError::NotFound)
    }

    /// The counts of all lists. What cannot be counted in time is left open.
    pub(super) async fn overview(&self) -> ServiceResult<Vec<PolicyLists>> {
        let deadline = Instant::now() + OVERVIEW_WAIT;
        let mut all = Vec::new();
        for policy in self.policies() {
            let mut counts = Vec::new();
            for list in DeskList::ALL {
                let query = ListQuery { policy: policy.id.clone(), list, idle_days: default_days() };
                let counted = tokio::time::timeout_at(deadline, self.gathered(&query)).await;
                let list = match counted {
                    Ok(found) => {
                        let found = found?;
                        let count = Some(number(found.accounts.len()));
                        ListCount { list, count, more: found.more }
                    }
                    Err(_) => ListCount { list, count: None, more: false },
                };
                counts.push(list);
            }
            all.push(PolicyLists { policy, counts });
        }
        Ok(all)
    }

    pub(super) async fn list(&self, query: &ListQuery) -> ServiceResult<ListPage> {
        let policy = desk_policy(self.own_policy(&query.policy).await?);
        let found = self.gathered(query).await?;
        let row = |account: &Account| {
            Ok(ListRow { person: self.line(account)?, at: moment_of(query.list, account) })
        };
        Ok(ListPage {
            policy,
            list: query.list,
            idle_days: query.idle_days,
            rows: found.accounts.iter().take(SHOWN_MAX).map(row).collect::<ServiceResult<_>>()?,
            count: number(found.accounts.len()),
            more: found.more,
            as_of: found.as_of,
        })
    }

    /// The whole list as a file, and a line of history about it.
    pub(super) async fn export(&self, query: &ListQuery) -> ServiceResult<ListFile> {
        self.own_policy(&query.policy).await?;
        self.house.need_fresh_proof(&self.staff).await?;
        let found = self.gathered(query).await?;
        let say = |code: &'static str| self.house.texts.say(&self.visitor.locale, &Message::new(code));
        let heads = [
            "desk.export.name",
            "desk.export.logon-name",
            "desk.export.domain",
            "desk.export.detail",
            "desk.export.moment",
        ]
        .map(say);
        let mut text = csv_line(heads.iter().map(String::as_str));
        for account in &found.accounts {
            let moment = moment_of(query.list, account).map(rfc3339).unwrap_or_default();
            let (domain, detail) = (self.domain(&account.key.connection), self.detail(account));
            text.push_str(&csv_line([
                name_of(account),
                account.logon_name.as_str(),
                domain.as_str(),
                detail.as_str(),
                moment.as_str(),
            ]));
        }
        let mut event = self.event(EventKind::ListExported, EventResult::Success, None);
        for (name, value) in [
            ("policy", query.policy.to_string()),
            ("list", query.list.code().to_owned()),
            ("people", found.accounts.len().to_string()),
        ] {
            event.detail.insert(name.to_owned(), value);
        }
        let written = self.house.store().commit(vec![Change::Append(Box::new(event))]).await;
        written.map_err(|error| self.house.store_trouble(&error))?;
        Ok(ListFile { name: format!("{}-{}.csv", query.policy, query.list.code()), text })
    }

    /// The list, from the last minute or anew.
    async fn gathered(&self, query: &ListQuery) -> ServiceResult<Arc<Gathered>> {
        let idle_days = if query.list == DeskList::Idle { query.idle_days } else { 0 };
        if idle_days != 0 && !IDLE_DAYS.contains(&idle_days) {
            return Err(ServiceError::NotFound);
        }
        let now = self.house.clock.now();
        let key = (self.staff.loaded.revision, query.policy.clone(), query.list, idle_days);
        if let Some(kept) = self.house.desk_lists.find(&key, now) {
            return Ok(kept);
        }
        let idle_since = now.minus(DAY * idle_days);
        let policy = self.policy(&query.policy)?;
        let mut list = Gathered { accounts: Vec::new(), more: false, as_of: now };
        let mut seen = HashSet::new();
        for (directory, people) in self.sources(policy, state_of(query.list)) {
            let mut take = Take { list: query.list, idle_since, taken: Vec::new(), scanned: 0, more: false };
            let walked = directory.people(&people, &mut take).await;
            walked.map_err(|error| self.house.directory_trouble(&error))?;
            list.more |= take.more;
            for account in take.taken {
                if list.accounts.len() >= ROWS_MAX {
                    list.more = true;
                    break;
                }
                if seen.insert(account.key.clone())
                    && self.belongs(policy, &*directory, query.list, &account).await?
                {
                    list.accounts.push(account);
                }
            }
        }
        list.accounts.sort_by_cached_key(|account| name_of(account).to_lowercase());
        let list = Arc::new(list);
        self.house.desk_lists.keep(key, Arc::clone(&list));
        Ok(list)
    }

    /// Whether an account is this policy's, and, where that matters, without a registration.
    async fn belongs(
        &self,
        policy: &ManagementPolicy,
        directory: &dyn Directory,
        list: DeskList,
        account: &Account,
    ) -> ServiceResult<bool> {
        let held = scope::policy_of(&self.staff.loaded.realm, account, directory).await;
        let held = held.map_err(|error| self.house.directory_trouble(&error))?;
        if held.is_none_or(|held| held.id != policy.id) {
            return Ok(false);
        }
        if list != DeskList::NeverRegistered {
            return Ok(true);
        }
        let profile = self.house.store().profile(&account.key).await;
        let profile = profile.map_err(|error| self.house.store_trouble(&error))?;
        Ok(profile.is_none_or(|profile| profile.registered.is_none()))
    }

    /// Where the people of a policy are, as far as an enumeration can say it; whoever is too much in it is left
    /// out afterwards.
    fn sources(
        &self,
        policy: &ManagementPolicy,
        state: PeopleState,
    ) -> Vec<(Arc<dyn Directory>, PeopleQuery)> {
        if policy.scope.is_empty() {
            let everybody = PeopleQuery { everybody: true, state, ..PeopleQuery::default() };
            let all = self.house.connections.directories().into_iter();
            return all.map(|directory| (directory, everybody.clone())).collect();
        }
        let source = |scope: &domain::config::Scope| {
            let directory = self.house.connections.directory(&scope.connection)?;
            let (units, groups) = (scope.include_units.clone(), scope.include_groups.clone());
            let everybody = units.is_empty() && groups.is_empty();
            Some((directory, PeopleQuery { units, groups, everybody, state, ..PeopleQuery::default() }))
        };
        policy.scope.iter().filter_map(source).collect()
    }
}

/// The span of idleness that the overview counts.
const fn default_days() -> u32 {
    IDLE_DAYS[2]
}

fn desk_policy(policy: &ManagementPolicy) -> DeskPolicy {
    DeskPolicy { id: policy.id.clone(), name: name_of_policy(policy) }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
