//! A flood of wrong answers, each of which must be derived, and what others see of it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use crate::{
    Outcome,
    bench::Bench,
    ceilings, fault,
    http::{Browser, excerpt},
    load::{Series, drive, short},
    page::Page,
    peer::{Made, Peer},
    person::Person,
    report::{Table, verdict},
    say,
};

const FLOODERS: usize = 64;
/// Who asks for other pages meanwhile, one each.
const OTHERS: usize = 3;
/// Answers on the flooded page.
const ANSWERS: u64 = 3;
const P99_MS_MAX: f64 = 100.0;
const GROWTH_MIB_MAX: f64 = 20.0;

/// What became of the flood.
#[derive(Default)]
struct Flood {
    judged: AtomicU64,
    refused: AtomicU64,
    refused_without_time: AtomicU64,
}

/// Measures a flood over `peer`.
pub async fn measure(bench: &Bench, peer: &Peer) -> Outcome<Vec<Table>> {
    say(&format!("{}: making {} people", peer.name(), FLOODERS + OTHERS));
    let made = peer.make(FLOODERS + OTHERS).await?;
    let measured = measure_with(bench, peer, &made).await;
    peer.remove(&made).await?;
    Ok(vec![measured?])
}

async fn measure_with(bench: &Bench, peer: &Peer, made: &[Made]) -> Outcome<Table> {
    let raw = ceilings::argon2(bench.cores, bench.time)?;
    let product = bench.start(peer).await?;
    let mut people = bench.registered(&product, made).await?;
    let mut others = people.split_off(FLOODERS);
    let signed_in = others.first_mut().ok_or_else(|| fault("nobody was made".to_owned()))?;
    signed_in.sign_in().await?;
    let signed_in = signed_in.browser.cookies();
    let mut flooders = Vec::new();
    for mut person in people {
        let (path, page) = person.stand_before_questions().await?;
        flooders.push((person, path, page));
    }
    let quiet = look_elsewhere(&product.address, &signed_in, bench.time / 2).await?;
    let (before, _) = product.memory()?;
    let flood = Arc::new(Flood::default());
    say(&format!("{FLOODERS} clients flood the answers page"));
    let time = bench.time * 2;
    let until = Instant::now() + time;
    let counted = Arc::clone(&flood);
    let flooding = tokio::spawn(drive(flooders, move |(person, path, page)| {
        flood_until(until, person, path, page, Arc::clone(&counted))
    }));
    let during = look_elsewhere(&product.address, &signed_in, time).await?;
    let waits = flooding.await??;
    let (_, most) = product.memory()?;
    product.stop()?;

    let mut table = Table::new(
        &format!("{FLOODERS} clients flood the answers page for {} s", time.as_secs()),
        &["figure", "value", "target"],
    );
    let refused = flood.refused.load(Ordering::Relaxed);
    let judged = flood.judged.load(Ordering::Relaxed);
    let derived = rate(judged * ANSWERS, time);
    table.row([
        "Argon2id verifications on all cores, nothing beside them, /s".to_owned(),
        short(raw.rate()),
        "-".to_owned(),
    ]);
    table.row([
        "derivations done in the flood, /s".to_owned(),
        format!("{} ({:.2} of it)", short(derived), derived / raw.rate().max(1.0)),
        "-".to_owned(),
    ]);
    table.row(["wait of a flooding client p50 / p99, ms".to_owned(), waits.waits(), "-".to_owned()]);
    let untimed = flood.refused_without_time.load(Ordering::Relaxed);
    table.row([
        "answered 503 with Retry-After, /s".to_owned(),
        format!("{} ({untimed} without a time)", short(rate(refused, time))),
        format!("every refusal says when to come back: {}", verdict(untimed == 0)),
    ]);
    for ((name, series), (_, quiet)) in during.iter().zip(&quiet) {
        let p99 = series.percentile(99);
        table.row([
            format!("{name}: p50 / p99, ms (p99 without the flood {})", short(quiet.percentile(99))),
            series.waits(),
            format!("p99 at most {P99_MS_MAX}: {}", verdict(p99 <= P99_MS_MAX)),
        ]);
    }
    table.row([
        "most memory in the flood over that before it, MiB".to_owned(),
        format!("{} ({} before, derivation blocks included)", short(most - before), short(before)),
        format!("at most {GROWTH_MIB_MAX}: {}", verdict(most - before <= GROWTH_MIB_MAX)),
    ]);
    Ok(table)
}

fn rate(count: u64, time: Duration) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX)) / time.as_secs_f64()
}

/// Hands wrong answers in without a pause, whatever it is told.
async fn flood_until(
    until: Instant,
    mut person: Person,
    mut path: String,
    mut page: Page,
    flood: Arc<Flood>,
) -> Outcome<Vec<Duration>> {
    let mut waits = Vec::new();
    while Instant::now() < until {
        let fields = [
            ("_version", page.version.as_str()),
            ("_action", "next"),
            ("answer0", "wrong a"),
            ("answer1", "wrong b"),
            ("answer2", "wrong c"),
        ];
        let began = Instant::now();
        let answer = person.browser.post(&path, &fields).await?;
        waits.push(began.elapsed());
        match answer.status {
            303 => {
                flood.judged.fetch_add(1, Ordering::Relaxed);
                page = Page::read(&person.browser.get(&path).await?.body);
                if !page.asks_questions() {
                    // The run had enough of it: the next one.
                    (path, page) = person.stand_before_questions().await?;
                }
            }
            503 => {
                flood.refused.fetch_add(1, Ordering::Relaxed);
                if answer.retry_after.is_none() {
                    flood.refused_without_time.fetch_add(1, Ordering::Relaxed);
                }
            }
            other => return Err(fault(format!("wrong answers: {other} {}", excerpt(&answer.body)))),
        }
    }
    Ok(waits)
}

/// Other pages meanwhile, one after the other on a connection for each.
async fn look_elsewhere(
    address: &std::net::SocketAddr,
    signed_in: &str,
    time: Duration,
) -> Outcome<Vec<(&'static str, Series)>> {
    let pages = [
        ("start page of a stranger", "/", ""),
        ("page that asks for a name", "/task/forgot-password", ""),
        ("signed-in start page", "/", signed_in),
    ];
    let until = Instant::now() + time;
    let mut tasks = Vec::new();
    for (name, path, cookies) in pages {
        let mut browser = Browser::new(*address);
        browser.take_cookies(cookies);
        tasks.push(tokio::spawn(async move {
            let began = Instant::now();
            let mut waits = Vec::new();
            while Instant::now() < until {
                let began = Instant::now();
                let answer = browser.get(path).await?;
                waits.push(began.elapsed());
                if answer.status != 200 {
                    return Err(fault(format!("{path}: {} {}", answer.status, excerpt(&answer.body))));
                }
                // As people do, and so that these pages do not become a load of their own.
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            Outcome::Ok((name, Series::new(waits, began.elapsed())))
        }));
    }
    let mut seen = Vec::new();
    for task in tasks {
        seen.push(task.await??);
    }
    Ok(seen)
}
