//! Pages that need no derivation and no directory, beside a bare page of the same template engine.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use crate::{
    Outcome,
    bench::Bench,
    ceilings::BareServer,
    fault,
    http::{Browser, excerpt},
    load::{Series, drive, short},
    peer::{Made, Peer},
    person::Person,
    report::{Table, verdict},
    say,
};

const USERS: usize = 64;
/// How much of the bare page's rate a signed-in page must reach.
const SHARE_MIN: f64 = 0.25;
const P99_MS_MAX: f64 = 10.0;

/// A page and whose it is.
#[derive(Clone)]
struct Asked {
    address: SocketAddr,
    path: String,
    cookies: String,
}

/// Measures pages over `peer`.
pub async fn measure(bench: &Bench, peer: &Peer) -> Outcome<Vec<Table>> {
    say(&format!("{}: making {USERS} people", peer.name()));
    let made = peer.make(USERS).await?;
    let measured = measure_with(bench, peer, &made).await;
    peer.remove(&made).await?;
    Ok(vec![measured?])
}

async fn measure_with(bench: &Bench, peer: &Peer, made: &[Made]) -> Outcome<Table> {
    let product = bench.start(peer).await?;
    let mut people = bench.registered(&product, made).await?;
    let (mut signed_in, mut tasks) = (Vec::new(), Vec::new());
    for person in &mut people {
        tasks.push(new_password_page(person).await?);
        person.sign_in().await?;
        signed_in.push(asked(person, "/"));
    }
    let mut me = signed_in.clone();
    me.iter_mut().for_each(|one| "/me".clone_into(&mut one.path));
    let stranger = Asked { address: product.address, path: "/".to_owned(), cookies: String::new() };
    let bare_server = BareServer::start().await?;
    let bare_page = Asked { address: bare_server.address, path: "/".to_owned(), cookies: String::new() };

    let mut table = Table::new(
        "Pages",
        &["page", "users", "pages/s", "share of the bare page (target 0.25)", "p50 / p99, ms (target 10)"],
    );
    let half = bench.time / 2;
    let bare_before = ask_all(vec![bare_page.clone(); USERS], half).await?;
    let signed = ask_all(signed_in.clone(), bench.time).await?;
    let bare_after = ask_all(vec![bare_page.clone(); USERS], half).await?;
    let bare = bare_before.mean_rate(&bare_after);
    let mut add = |name: &str, users: usize, series: &Series, bare: Option<f64>, is_judged: bool| {
        let share = bare.map_or_else(
            || "-".to_owned(),
            |bare| {
                let share = series.rate() / bare;
                let told = if is_judged { verdict(share >= SHARE_MIN) } else { String::new() };
                format!("{share:.2} {told}")
            },
        );
        let told = if is_judged { verdict(series.percentile(99) <= P99_MS_MAX) } else { String::new() };
        table.row([
            name.to_owned(),
            users.to_string(),
            short(series.rate()),
            share.trim_end().to_owned(),
            format!("{} {told}", series.waits()).trim_end().to_owned(),
        ]);
    };
    add("bare templated page, before", USERS, &bare_before, None, false);
    add("signed-in start page", USERS, &signed, Some(bare), true);
    add("bare templated page, after", USERS, &bare_after, None, false);
    let one = ask_all(vec![signed_in[0].clone()], half).await?;
    add("signed-in start page", 1, &one, None, false);
    let start = ask_all(vec![stranger; USERS], half).await?;
    add("start page of a stranger", USERS, &start, Some(bare), true);
    let forms = ask_all(tasks, half).await?;
    add("new-password page with its rules", USERS, &forms, Some(bare), false);
    let profiles = ask_all(me, half).await?;
    add("profile page, which asks the directory", USERS, &profiles, Some(bare), false);
    product.stop()?;
    Ok(table)
}

fn asked(person: &Person, path: &str) -> Asked {
    Asked { address: person.browser.address(), path: path.to_owned(), cookies: person.browser.cookies() }
}

async fn new_password_page(person: &mut Person) -> Outcome<Asked> {
    let path = person.prepare().await?.path;
    Ok(asked(person, &path))
}

/// Each of `pages` again and again for `time`, each on a connection of its own.
async fn ask_all(pages: Vec<Asked>, time: Duration) -> Outcome<Series> {
    say(&format!("{} users ask for {}", pages.len(), pages.first().map_or("", |page| &page.path)));
    let until = Instant::now() + time;
    drive(pages, |page: Asked| async move {
        let mut browser = Browser::new(page.address);
        browser.take_cookies(&page.cookies);
        let mut waits = Vec::new();
        while Instant::now() < until {
            let began = Instant::now();
            let answer = browser.get(&page.path).await?;
            waits.push(began.elapsed());
            if answer.status != 200 {
                return Err(fault(format!("{}: {} {}", page.path, answer.status, excerpt(&answer.body))));
            }
        }
        Ok(waits)
    })
    .await
}
