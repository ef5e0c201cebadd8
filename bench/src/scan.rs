//! Scheduled tasks that go over everybody, beside reading the same people page by page and doing nothing with them:
//! where nobody is due, where everybody is, and where rules about registering rest on what is kept of each.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use api::operation::TaskRunLine;
use directory::connection::{Request, Search};
use domain::{
    config::{Realm, tasks::Tasks},
    entropy::Entropy,
    id::Slug,
    person::PersonKey,
    profile::{Profile, QuestionKind, StoredAnswer},
    store::{Change, Record, Store},
    time::Clock,
};
use ldap3_proto::{LdapFilter, LdapSearchScope};
use service::{House, console};
use tokio::sync::watch;
use vault::OsEntropy;

use crate::{
    Outcome,
    bench::Bench,
    crowd::{Crowd, Have},
    fault,
    house::{self, SystemClock, Watch},
    load::short,
    machine,
    peer::{ANSWER_MAX, Peer},
    report::{Table, verdict},
    say,
};

/// How much longer than the reading alone a task may take that has nothing to write.
const TIMES_MAX: f64 = 1.5;
/// How much more memory a task may take, in MiB.
const MEMORY_MAX: f64 = 100.0;
/// Simple paged results (RFC 2696).
const PAGED: &str = "1.2.840.113556.1.4.319";
/// People on a page, as the product asks for them.
const PAGE: u16 = 500;
/// Longer than passwords last by the peers' policies: then everybody's is about to expire.
const ALL_DAYS: u32 = 60;
/// What the product keeps in a record for each person who got a reminder.
const REMINDERS: &str = "reminder";
/// Profiles in one commit.
const COMMIT: usize = 250;

/// What is gone over for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// Nobody's password is about to expire.
    Quiet,
    /// Everybody's is.
    Due,
    /// Rules about registering, with half of the people registered.
    Registering,
}

/// One task that was measured, or what it asks of the store by itself.
struct Taken {
    what: String,
    /// Whether it has nothing to write, and is held to the reading.
    is_held: bool,
    time: Duration,
    memory: Option<f64>,
    mails: i64,
}

impl Part {
    const ALL: [Self; 3] = [Self::Quiet, Self::Due, Self::Registering];

    fn change(self, realm: &mut Realm) {
        for policy in &mut realm.policies {
            let reminders = &mut policy.reminders;
            match self {
                Self::Quiet | Self::Due => {
                    reminders.password.enabled = true;
                    reminders.password.days = vec![if self == Self::Due { ALL_DAYS } else { 1 }];
                }
                Self::Registering => {
                    (reminders.invitation.enabled, reminders.registration.enabled) = (true, true);
                }
            }
        }
    }

    async fn measure(self, bench: &Bench, peer: &Peer, people: usize) -> Outcome<Vec<Taken>> {
        let folder = bench.folder(&format!("scan-{}-{self:?}", peer.name()));
        let watch = Arc::new(Watch::new("nowhere"));
        let (house, store) = house::open_with(peer, &folder, watch, |realm| self.change(realm)).await?;
        let scan = Scan { house: &house, store: &*store, people };
        let mut taken = Vec::new();
        match self {
            Self::Quiet => {
                taken.push(scan.run("remind-password", "nobody is due", true).await?);
                taken.push(scan.run("user-statistics", "nobody is registered", true).await?);
            }
            Self::Due => {
                taken.push(scan.run("remind-password", "everybody is due", false).await?);
                taken.push(scan.run("remind-password", "everybody was written to", true).await?);
            }
            Self::Registering => {
                taken.push(scan.run("invite", "everybody is due", false).await?);
                taken.push(scan.run("invite", "everybody was written to", true).await?);
                scan.register_half().await?;
                taken.push(
                    scan.run("remind-registration", "half are registered, the first time", false).await?,
                );
                taken.push(scan.run("remind-registration", "half are registered, again", true).await?);
                taken.push(scan.run("user-statistics", "half are registered", true).await?);
                taken.extend(scan.kept().await?);
            }
        }
        Ok(taken)
    }
}

/// Measures `peer` with so many people more than it has; the parts that are named, or all.
pub async fn measure(bench: &Bench, peer: &Peer, people: usize, only: &[Part]) -> Outcome<Table> {
    say(&format!("{}, scan: making {people} people", peer.name()));
    let crowd = Crowd::make(peer, people, Have::Expiry).await?;
    let table = measure_with(bench, peer, only).await;
    say(&format!("{}, scan: removing them", peer.name()));
    crowd.remove(peer).await?;
    table
}

async fn measure_with(bench: &Bench, peer: &Peer, only: &[Part]) -> Outcome<Table> {
    // What a directory has read once it reads faster: the first reading is thrown away.
    read_all(peer).await?;
    let (people, before) = read_all(peer).await?;
    let mut taken = Vec::new();
    for part in Part::ALL.into_iter().filter(|part| only.is_empty() || only.contains(part)) {
        say(&format!("{}, scan: {part:?}", peer.name()));
        taken.extend(part.measure(bench, peer, people).await?);
    }
    let (_, after) = read_all(peer).await?;
    Ok(table(peer, people, (before, after), &taken))
}

fn table(peer: &Peer, people: usize, (before, after): (Duration, Duration), taken: &[Taken]) -> Table {
    let raw = (before + after) / 2;
    let mut table = Table::new(
        &format!("Going over {people} people on {}", peer.name()),
        &[
            "what",
            "mails",
            "seconds",
            "people/s",
            "times the reading (target 1.5)",
            "memory, MiB (target 100)",
        ],
    );
    let rate =
        |time: Duration| short(f64::from(u32::try_from(people).unwrap_or(u32::MAX)) / time.as_secs_f64());
    let seconds = |time: Duration| format!("{:.2}", time.as_secs_f64());
    let none = || "-".to_owned();
    let both = format!("{} (before {}, after {})", seconds(raw), seconds(before), seconds(after));
    table.row(["reading alone".to_owned(), none(), both, rate(raw), none(), none()]);
    for one in taken {
        let times = one.time.as_secs_f64() / raw.as_secs_f64();
        let held = if one.is_held { verdict(times <= TIMES_MAX) } else { String::new() };
        table.row([
            one.what.clone(),
            one.memory.map_or_else(none, |_| one.mails.to_string()),
            seconds(one.time),
            rate(one.time),
            format!("{times:.2} {held}").trim().to_owned(),
            one.memory.map_or_else(none, |more| format!("{more:.1} {}", verdict(more <= MEMORY_MAX))),
        ]);
    }
    table
}

fn counted(run: &TaskRunLine, what: &str) -> i64 {
    run.counts.iter().find(|(name, _)| name == what).map_or(0, |(_, count)| *count)
}

/// Tasks of one house.
struct Scan<'s> {
    house: &'s Arc<House>,
    store: &'s dyn Store,
    people: usize,
}

impl Scan<'_> {
    /// Has a task run, and looks whether it did all that it is for.
    async fn run(&self, task: &str, what: &str, is_held: bool) -> Outcome<Taken> {
        say(&format!("`{task}`, {what}"));
        let (clock, entropy): (_, &dyn Entropy) = (SystemClock, &OsEntropy);
        let resting = machine::forget_peak()?;
        if !console::ask(self.store, task, "bench", clock.now(), entropy).await? {
            return Err(fault(format!("there is no task {task}")));
        }
        let (_keep, halt) = watch::channel(false);
        let began = Instant::now();
        self.house.run_tasks(&halt).await?;
        let time = began.elapsed();
        let memory = machine::peak()? - resting;
        let run = self.ended(task).await?;
        say(&format!("  {:.2} s, {:?}", time.as_secs_f64(), run.counts));
        let what = format!("`{task}`, {what}");
        Ok(Taken { what, is_held, time, memory: Some(memory), mails: counted(&run, "mails") })
    }

    /// What `remind-registration` asks of the store, alone: two records and a profile of each person, one after the
    /// other, and of everybody on a page at once.
    async fn kept(&self) -> Outcome<[Taken; 2]> {
        let (mut after, mut people) = ("invitation/".to_owned(), Vec::new());
        loop {
            let page = self.store.records(REMINDERS, &after, u32::from(PAGE)).await?;
            let of = |record: &Record| record.key.strip_prefix("invitation/").map(str::to_owned);
            let found: Vec<String> = page.iter().map_while(of).collect();
            let Some(last) = page.get(found.len().saturating_sub(1)).filter(|_| !found.is_empty()) else {
                break;
            };
            after.clone_from(&last.key);
            for one in found {
                let parts = one.split_once('/').ok_or_else(|| fault(format!("nobody's record: {one}")))?;
                people.push(PersonKey { connection: Slug::new(parts.0)?, object: parts.1.to_owned() });
            }
        }
        let keys = |person: &PersonKey| {
            ["registration", "invitation"]
                .map(|rule| format!("{rule}/{}/{}", person.connection, person.object))
        };
        say("what is kept of them, one by one");
        let began = Instant::now();
        for person in &people {
            for key in keys(person) {
                self.store.record(REMINDERS, &key).await?;
            }
            self.store.profile(person).await?;
        }
        let one_by_one = began.elapsed();
        say("what is kept of them, page by page");
        let began = Instant::now();
        for page in people.chunks(usize::from(PAGE)) {
            let keys: Vec<String> = page.iter().flat_map(keys).collect();
            self.store.records_of(REMINDERS, &keys).await?;
            self.store.profiles_of(page).await?;
        }
        let by_page = began.elapsed();
        let taken = |how: &str, time| Taken {
            what: format!("what is kept of {} people, {how}", people.len()),
            is_held: false,
            time,
            memory: None,
            mails: 0,
        };
        Ok([taken("one by one", one_by_one), taken("page by page", by_page)])
    }

    /// What became of a task. One that did not come to its end, or left somebody out, was not measured.
    async fn ended(&self, task: &str) -> Outcome<TaskRunLine> {
        let all = console::tasks(self.store, &Tasks::default(), SystemClock.now()).await?;
        let found = all.into_iter().find(|one| one.id == task);
        let found = found.ok_or_else(|| fault(format!("there is no task {task}")))?;
        if let Some(current) = found.current {
            return Err(fault(format!("{task} was held up: {}", current.hindrance)));
        }
        let run = found.last.ok_or_else(|| fault(format!("{task} did not run")))?;
        if run.outcome != "good" || run.error_count > 0 || !run.errors.is_empty() {
            return Err(fault(format!("{task} ended {}: {}", run.outcome, run.errors.join("; "))));
        }
        // A directory may hold back a few from the search by itself.
        let looked_at = counted(&run, "people");
        if looked_at < i64::try_from(self.people - self.people / 100)? {
            return Err(fault(format!("{task} looked at {looked_at} of {} people", self.people)));
        }
        Ok(run)
    }

    /// Every second one of those who were invited registers.
    async fn register_half(&self) -> Outcome<()> {
        say("registering every second one of them");
        let (mut after, mut place) = (String::new(), 0_usize);
        loop {
            let page = self.store.records(REMINDERS, &after, u32::from(PAGE)).await?;
            let Some(last) = page.last() else { return Ok(()) };
            after.clone_from(&last.key);
            let mut changes = Vec::new();
            for record in &page {
                place += 1;
                let mut parts = record.key.split('/');
                if let (Some("invitation"), Some(connection), Some(object)) =
                    (parts.next(), parts.next(), parts.next())
                    && place.is_multiple_of(2)
                {
                    let person = PersonKey { connection: Slug::new(connection)?, object: object.to_owned() };
                    changes.push(Change::PutProfile(Box::new(registered(person))));
                }
            }
            while !changes.is_empty() {
                let rest = changes.split_off(changes.len().min(COMMIT));
                self.store.commit(std::mem::replace(&mut changes, rest)).await?;
            }
        }
    }
}

/// As somebody's who has answered three questions.
fn registered(person: PersonKey) -> Profile {
    let now = SystemClock.now();
    let answer = |number: usize| StoredAnswer {
        question: format!("question-{number}"),
        kind: QuestionKind::Mandatory,
        text: String::new(),
        answer: format!(
            "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGF{number}"
        ),
    };
    Profile {
        registered: Some(now),
        answers: (1..=3).map(answer).collect(),
        ..Profile::empty(person, "en".to_owned(), now)
    }
}

/// Reads everybody on one connection, page by page, with the attributes that a task looks at.
async fn read_all(peer: &Peer) -> Outcome<(usize, Duration)> {
    let connection = peer.as_service().await?;
    let began = Instant::now();
    let (mut people, mut cookie) = (0, Vec::new());
    loop {
        let search = Search {
            base: peer.base().to_owned(),
            scope: LdapSearchScope::Subtree,
            filter: LdapFilter::Equality("objectClass".to_owned(), "person".to_owned()),
            attributes: peer.looked_at().iter().map(|&name| name.to_owned()).collect(),
            entries_max: PAGE,
        };
        let answer = connection.ask(Request::search_page(search, PAGE, cookie), ANSWER_MAX).await?;
        people += answer.entries.len();
        let control = answer.controls.iter().find(|control| control.oid == PAGED);
        cookie = control.and_then(|control| cookie_of(control.value.as_deref()?)).unwrap_or_default();
        if cookie.is_empty() {
            return Ok((people, began.elapsed()));
        }
    }
}

/// `SEQUENCE { size INTEGER, cookie OCTET STRING }`, each shorter than 128 bytes, as both servers send it.
fn cookie_of(value: &[u8]) -> Option<Vec<u8>> {
    let size = usize::from(*value.get(3)?);
    let length = usize::from(*value.get(5 + size)?);
    value.get(6 + size..6 + size + length).map(<[u8]>::to_vec)
}

#[cfg(test)]
mod tests {
    use super::cookie_of;

    #[test]
    fn a_cookie_is_what_follows_the_size() {
        let value = [0x30, 0x08, 0x02, 0x01, 0x00, 0x04, 0x03, 7, 8, 9];
        assert_eq!(cookie_of(&value), Some(vec![7, 8, 9]));
        assert_eq!(cookie_of(&[0x30, 0x05, 0x02, 0x01, 0x00, 0x04, 0x00]), Some(Vec::new()));
        assert_eq!(cookie_of(&value[..8]), None);
    }
}
