//! Counts people by policy and by how they stand: a point of a series for each day, which stays. Directories are
//! read page by page; of each registered person a number and a few bits are in memory.

use std::{
    collections::{BTreeMap, HashMap},
    ops::ControlFlow,
    sync::Arc,
    time::Duration,
};

use async_trait::async_trait;
use domain::{
    account::Account,
    config::{
        Realm, Scope,
        registration::RegistrationWay,
        tasks::{Every, TaskSchedule},
    },
    directory::{Computed, Directory},
    id::Slug,
    store::{Record, Store, StoreResult},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use super::people::{Groups, everybody, number_of};
use crate::{
    House, Loaded,
    enumerate::{PageTaker, enumerate},
    hindrance::Hindrance,
    scheduler::{Progress, Task, Work, schedule::zone_of, shipped, work::keep},
};

/// Where the series is kept: `day/policy`.
const AREA: &str = "user-statistics";
/// The task's name.
pub(crate) const NAME: &str = "user-statistics";
/// How long a point is kept.
const KEPT: Duration = Duration::from_secs(10 * 366 * 24 * 3600);
/// Profiles read at once.
const PAGE: u32 = 500;
/// The name for people who are in no policy's scope. No policy has it: a slug is never empty.
pub(crate) const NOBODYS: &str = "-";

/// The task.
pub(crate) struct UserStatistics;

/// People of a policy on a day, by how they stand. One person may be counted in several.
pub(crate) type Counts = BTreeMap<String, i64>;

/// A point of the series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Point {
    /// When it was counted.
    pub(crate) at: Timestamp,
    /// Whether all directories were counted.
    pub(crate) whole: bool,
    /// What was counted.
    pub(crate) counts: Counts,
}

/// How far a run has come.
#[derive(Default, Serialize, Deserialize)]
struct Cursor {
    done: Vec<Slug>,
    counts: BTreeMap<String, Counts>,
    /// How many people were counted then: whoever goes on begins the next directory anew.
    #[serde(default)]
    people: i64,
}

/// What is known of a profile.
#[derive(Clone, Copy, Default)]
struct Marks {
    registered: bool,
    locked: bool,
    must_update: bool,
    /// A bit for each of [`RegistrationWay::ALL`] that is set up.
    ways: u8,
}

#[async_trait]
impl Task for UserStatistics {
    fn id(&self) -> &'static str {
        NAME
    }

    fn shipped(&self) -> TaskSchedule {
        TaskSchedule { at: "02:00".to_owned(), ..shipped(self.id(), Every::Day) }
    }

    async fn run(&self, work: &mut Work) -> Result<Progress, Hindrance> {
        let mut cursor: Cursor = work.cursor();
        let loaded = work.house().realm.current();
        let profiles = marks(work.store(), work.now()).await?;
        for (id, connection) in work.house().connections.all() {
            if cursor.done.contains(&id) {
                continue;
            }
            if work.is_halted() {
                return Ok(Progress::Halted);
            }
            match count_all(work, &connection.directory, &loaded, &profiles, &cursor).await {
                Ok(None) => return Ok(Progress::Halted),
                Ok(Some(counted)) => {
                    for (policy, counts) in counted {
                        let known = cursor.counts.entry(policy).or_default();
                        counts.into_iter().for_each(|(name, more)| *known.entry(name).or_default() += more);
                    }
                    work.count("connections", 1);
                    cursor.people = work.counted("people");
                }
                Err(Hindrance::Directory(error)) => {
                    work.error(&format!("{}: {error}", connection.alias));
                    begin_anew(work, &cursor);
                }
                Err(other) => return Err(other),
            }
            cursor.done.push(id);
            work.save(&cursor, Vec::new()).await?;
        }
        keep_points(work, &loaded.realm, cursor).await?;
        Ok(Progress::Done)
    }
}

/// Forgets who was counted of a directory whose count did not come to its end.
fn begin_anew(work: &mut Work, cursor: &Cursor) {
    work.count("people", cursor.people - work.counted("people"));
}

/// Keeps a point for each policy, also for those in which nobody is.
async fn keep_points(work: &mut Work, realm: &Realm, mut cursor: Cursor) -> Result<(), Hindrance> {
    for policy in &realm.policies {
        cursor.counts.entry(policy.id.to_string()).or_default();
    }
    let day = day_of(work.current.due, &realm.tasks.time_zone);
    let (at, whole) = (work.now(), work.current.error_count == 0);
    let mut changes = Vec::new();
    for (policy, counts) in &cursor.counts {
        let point = Point { at, whole, counts: counts.clone() };
        changes.push(keep(work, AREA, format!("{day}/{policy}"), Some(at.plus(KEPT)), &point).await?);
    }
    work.save(&cursor, changes).await
}

/// The day that a moment is on, in the realm's time zone.
fn day_of(at: Timestamp, zone: &str) -> String {
    let zone = zone_of(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let at = jiff::Timestamp::from_millisecond(at.as_millis()).unwrap_or_default();
    at.to_zoned(zone).date().to_string()
}

/// What is known of every registered person.
async fn marks(store: &dyn Store, now: Timestamp) -> StoreResult<HashMap<u64, Marks>> {
    let mut marks = HashMap::new();
    let mut after = None;
    loop {
        let page = store.profiles(after.as_ref(), PAGE).await?;
        let Some(last) = page.last() else { return Ok(marks) };
        after = Some(last.person.clone());
        for profile in page {
            let mark = Marks {
                registered: profile.registered.is_some(),
                locked: profile.lock.is_locked(now),
                must_update: profile.must_update,
                ways: bits(|way| way.is_set_up(&profile)),
            };
            marks.insert(number_of(&profile.person), mark);
        }
    }
}

/// The bits of the ways of which something holds.
fn bits(holds: impl Fn(RegistrationWay) -> bool) -> u8 {
    let all = RegistrationWay::ALL.into_iter().enumerate();
    all.filter(|(_, way)| holds(*way)).fold(0, |bits, (place, _)| bits | 1 << place)
}

struct Census<'c> {
    work: &'c mut Work,
    cursor: &'c Cursor,
    realm: &'c Realm,
    groups: Groups,
    profiles: &'c HashMap<u64, Marks>,
    now: Timestamp,
    counts: BTreeMap<String, Counts>,
}

impl Census<'_> {
    fn add(&mut self, account: &Account) {
        let policy = self.groups.policy_of(self.realm, account);
        let id = policy.map_or_else(|| NOBODYS.to_owned(), |policy| policy.id.to_string());
        let counts = self.counts.entry(id).or_default();
        let mut mark = self.profiles.get(&number_of(&account.key)).copied().unwrap_or_default();
        // What counts is for the policy to say; in none, that somebody registered is all there is.
        if let Some(policy) = policy {
            mark.registered &= mark.ways & bits(|way| policy.registration.ways.contains(&way)) != 0;
        }
        for (name, holds) in standing(account, mark, self.now) {
            *counts.entry(name.to_owned()).or_default() += i64::from(holds);
        }
    }
}

/// How somebody stands, by the stable names of the series.
fn standing(account: &Account, mark: Marks, now: Timestamp) -> [(&'static str, bool); 11] {
    let state = &account.state;
    let runs_out = state.password_expires.is_some_and(|at| at > now);
    [
        ("people", true),
        ("registered", mark.registered),
        ("unregistered", !mark.registered),
        ("registration-locked", mark.locked),
        ("must-update", mark.must_update),
        ("disabled", state.disabled),
        ("locked", state.locked),
        ("account-expired", state.account_expired),
        ("password-expired", state.password_expired),
        ("password-expires", runs_out && !state.password_expired),
        ("must-change", state.must_change_password),
    ]
}

#[async_trait]
impl PageTaker for Census<'_> {
    async fn take(&mut self, accounts: Vec<Account>) -> Result<ControlFlow<()>, Hindrance> {
        if self.work.is_halted() {
            return Ok(ControlFlow::Break(()));
        }
        accounts.iter().for_each(|account| self.add(account));
        self.work.count("people", i64::try_from(accounts.len()).unwrap_or(i64::MAX));
        self.work.show(self.cursor).await?;
        Ok(ControlFlow::Continue(()))
    }

    fn halt(&self) -> Option<watch::Receiver<bool>> {
        Some(self.work.halt())
    }
}

/// Counts the people of a directory; `None` when the process is about to end.
async fn count_all(
    work: &mut Work,
    directory: &Arc<dyn Directory>,
    loaded: &Loaded,
    profiles: &HashMap<u64, Marks>,
    cursor: &Cursor,
) -> Result<Option<BTreeMap<String, Counts>>, Hindrance> {
    begin_anew(work, cursor);
    let scopes: Vec<&Scope> = loaded.realm.policies.iter().flat_map(|policy| &policy.scope).collect();
    let groups = Groups::load(directory, &scopes, Some(&work.halt())).await?;
    if work.is_halted() {
        return Ok(None);
    }
    let (now, counts) = (work.now(), BTreeMap::new());
    let mut census = Census { work, cursor, realm: &loaded.realm, groups, profiles, now, counts };
    let flow = enumerate(directory, &everybody(Computed::All), &mut census).await?;
    Ok(flow.is_continue().then_some(census.counts))
}

impl House {
    /// The points of the series from a day (`2026-11-23`) on, by day and policy.
    pub(crate) async fn user_statistics(&self, from: &str) -> StoreResult<Vec<(String, String, Point)>> {
        let mut points = Vec::new();
        let mut after = from.to_owned();
        loop {
            let page = self.store().records(AREA, &after, PAGE).await?;
            let Some(last) = page.last() else { return Ok(points) };
            after.clone_from(&last.key);
            points.extend(page.into_iter().filter_map(|record: Record| {
                let (day, policy) = record.key.split_once('/')?;
                Some((day.to_owned(), policy.to_owned(), serde_json::from_value(record.body).ok()?))
            }));
        }
    }
}
