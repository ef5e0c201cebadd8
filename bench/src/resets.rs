//! Resets: the step that changes the directory, and whole tasks from the start page to the end, each beside what
//! the directory does when asked directly.

use std::time::{Duration, Instant};

use crate::{
    Outcome,
    bench::Bench,
    fault,
    http::Browser,
    load::{Series, drive, short},
    peer::{Made, Peer},
    person::{Person, Prepared},
    product::{Look, Product},
    report::{Table, verdict},
    say,
};

/// How many users there are at once.
const USERS: [usize; 3] = [1, 8, 64];
/// How much of the directory's own rate a reset must reach.
const SHARE_MIN: f64 = 0.8;
const CPU_MS_MAX: f64 = 15.0;
const COMMITS_MAX: f64 = 2.0;
const ROUND_TRIPS_MAX: f64 = 6.0;

/// What was measured with so many users.
struct Measured {
    users: usize,
    raw: f64,
    step: Series,
    step_cost: Look,
    whole: Series,
    whole_cost: Look,
}

/// Measures `peer`; gives its two tables.
pub async fn measure(bench: &Bench, peer: &Peer) -> Outcome<Vec<Table>> {
    let count = USERS.into_iter().max().unwrap_or(1);
    say(&format!("{}: making {count} people", peer.name()));
    let made = peer.make(count).await?;
    let measured = measure_with(bench, peer, &made).await;
    peer.remove(&made).await?;
    let measured = measured?;
    Ok(vec![rates(peer, &measured), costs(peer, &measured)])
}

async fn measure_with(bench: &Bench, peer: &Peer, made: &[Made]) -> Outcome<Vec<Measured>> {
    let product = bench.start(peer).await?;
    let mut people = bench.registered(&product, made).await?;
    let mut measured = Vec::new();
    for users in USERS {
        let (one, all) = measure_users(bench, peer, &product, made, (users, people)).await?;
        people = all;
        measured.push(one);
    }
    product.stop()?;
    Ok(measured)
}

/// The raw rate is measured before and after the product's, so that a machine that slows down meanwhile slows
/// both.
async fn measure_users(
    bench: &Bench,
    peer: &Peer,
    product: &Product,
    made: &[Made],
    (users, people): (usize, Vec<Person>),
) -> Outcome<(Measured, Vec<Person>)> {
    let half = bench.time / 2;
    say(&format!("{}, {users} users: raw", peer.name()));
    let raw_before = peer.raw_rate(&made[..users], half).await?;
    let each = runs_each(raw_before.rate(), bench.time, people.len());
    say(&format!(
        "{}, {users} users: {} runs brought before the new-password page",
        peer.name(),
        each * people.len()
    ));
    let (mut people, waiting) = prepare(people, each, users).await?;
    let before = product.look().await?;
    let step = reset_all(product, waiting).await?;
    let step_cost = bench.settled_look(product).await?.since(&before, step.count());
    let raw_after = peer.raw_rate(&made[..users], half).await?;
    say(&format!("{}, {users} users: whole tasks", peer.name()));
    let before = product.look().await?;
    let some = people.drain(..users).collect();
    let (some, whole) = whole_tasks(some, bench.time).await?;
    people.extend(some);
    let whole_cost = bench.settled_look(product).await?.since(&before, whole.count());
    let raw = raw_before.mean_rate(&raw_after);
    Ok((Measured { users, raw, step, step_cost, whole, whole_cost }, people))
}

/// Enough runs of each of `people` to keep the directory busy for `time`, yet not longer to bring there than
/// anybody wants to wait.
fn runs_each(raw: f64, time: Duration, people: usize) -> usize {
    let wanted = raw * time.as_secs_f64() * 0.7;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small positive number")]
    let wanted = wanted as usize;
    (wanted / people.max(1)).clamp(1, 40)
}

type Waiting = Vec<Prepared>;

/// Everybody brings `each` runs before the new-password page; they are dealt to `users`, one person's to one.
async fn prepare(people: Vec<Person>, each: usize, users: usize) -> Outcome<(Vec<Person>, Vec<Waiting>)> {
    let mut tasks = Vec::new();
    for mut person in people {
        tasks.push(tokio::spawn(async move {
            let mut prepared = Vec::new();
            for _ in 0..each {
                prepared.push(person.prepare().await?);
            }
            Outcome::Ok((person, prepared))
        }));
    }
    let mut people = Vec::new();
    let mut dealt: Vec<Waiting> = (0..users).map(|_| Vec::new()).collect();
    for (place, task) in tasks.into_iter().enumerate() {
        let (person, prepared) = task.await??;
        people.push(person);
        dealt[place % users].extend(prepared);
    }
    Ok((people, dealt))
}

async fn reset_all(product: &Product, waiting: Vec<Waiting>) -> Outcome<Series> {
    let address = product.address;
    drive(waiting, |waiting: Waiting| async move {
        let mut browser = Browser::new(address);
        let mut waits = Vec::new();
        for one in &waiting {
            waits.push(one.reset(&mut browser).await?);
        }
        // That a page was sent on says not yet that it is done.
        match waiting.last() {
            Some(last) if !last.is_done(&mut browser).await? => {
                Err(fault("a reset did not come to its end".to_owned()))
            }
            _ => Ok(waits),
        }
    })
    .await
}

/// Whole tasks for `time`; gives the people back.
pub async fn whole_tasks(people: Vec<Person>, time: Duration) -> Outcome<(Vec<Person>, Series)> {
    let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
    let until = Instant::now() + time;
    let series = drive(people, |mut person: Person| {
        let sender = sender.clone();
        async move {
            let mut waits = Vec::new();
            while Instant::now() < until {
                waits.push(person.forget_and_reset().await?);
            }
            drop(sender.send(person));
            Ok(waits)
        }
    })
    .await?;
    drop(sender);
    let mut people = Vec::new();
    while let Some(person) = receiver.recv().await {
        people.push(person);
    }
    Ok((people, series))
}

fn rates(peer: &Peer, measured: &[Measured]) -> Table {
    let mut table = Table::new(
        &format!("Resets on {}", peer.name()),
        &[
            "users",
            "directory alone, changes/s",
            "reset step, /s",
            "share of the directory's (target 0.80)",
            "step p50 / p99, ms",
            "whole tasks, /s",
            "whole p50 / p99, ms",
        ],
    );
    for one in measured {
        let share = if one.raw > 0.0 { one.step.rate() / one.raw } else { 0.0 };
        table.row([
            one.users.to_string(),
            short(one.raw),
            format!("{} (of {})", short(one.step.rate()), one.step.count()),
            format!("{share:.2} {}", verdict(share >= SHARE_MIN)),
            one.step.waits(),
            short(one.whole.rate()),
            one.whole.waits(),
        ]);
    }
    table
}

fn costs(peer: &Peer, measured: &[Measured]) -> Table {
    let mut table = Table::new(
        &format!("What one reset costs on {}", peer.name()),
        &["figure", "target", "1 user", "8 users", "64 users"],
    );
    let mut add = |name: &str, most: Option<f64>, of: fn(&Measured) -> f64| {
        let target = most.map_or_else(|| "-".to_owned(), |most| format!("at most {most}"));
        let told = measured.iter().map(|one| {
            let value = of(one);
            match most {
                Some(most) => format!("{} {}", short(value), verdict(value <= most + 0.05)),
                None => short(value),
            }
        });
        table.row([name.to_owned(), target].into_iter().chain(told));
    };
    add("reset step: product's processor time, ms", Some(CPU_MS_MAX), |one| one.step_cost.cpu_ms);
    add("reset step: durable commits, its mail's settling not counted", Some(COMMITS_MAX), |one| {
        one.step_cost.commits - 1.0
    });
    add("reset step: durable commits, its mail's settling included", None, |one| one.step_cost.commits);
    add("reset step: directory round trips", Some(ROUND_TRIPS_MAX), |one| one.step_cost.round_trips);
    add("whole task: processor time without derivations, ms", None, |one| {
        one.whole_cost.cpu_ms - one.whole_cost.derivation_ms
    });
    add("whole task: processor time of derivations, ms", None, |one| one.whole_cost.derivation_ms);
    add("whole task: derivations", None, |one| one.whole_cost.derivations);
    add("whole task: durable commits, mails' settling included", None, |one| one.whole_cost.commits);
    add("whole task: directory round trips", None, |one| one.whole_cost.round_trips);
    table
}
