//! Scheduled tasks that go over everybody: the reminder before a password expires, and the statistics, beside reading
//! the same people page by page and doing nothing with them.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use directory::connection::{Request, Search};
use domain::{entropy::Entropy, time::Clock};
use ldap3_proto::{LdapFilter, LdapSearchScope};
use service::console;
use tokio::sync::watch;
use vault::OsEntropy;

use crate::{
    Outcome,
    bench::Bench,
    crowd::Crowd,
    fault,
    house::{self, SystemClock, Watch},
    load::short,
    machine,
    peer::{ANSWER_MAX, Peer},
    report::{Table, verdict},
    say,
};

/// How much longer than the reading alone a task may take.
const TIMES_MAX: f64 = 1.5;
/// How much more memory a task may take, in MiB.
const MEMORY_MAX: f64 = 100.0;
/// Simple paged results (RFC 2696).
const PAGED: &str = "1.2.840.113556.1.4.319";
/// People on a page, as the product asks for them.
const PAGE: u16 = 500;
/// The tasks that are measured.
const TASKS: [&str; 2] = ["remind-password", "user-statistics"];

/// Measures `peer` with so many people more than it has.
pub async fn measure(bench: &Bench, peer: &Peer, people: usize) -> Outcome<Table> {
    say(&format!("{}, scan: making {people} people", peer.name()));
    let crowd = Crowd::make(peer, people).await?;
    let table = measure_with(bench, peer).await;
    say(&format!("{}, scan: removing them", peer.name()));
    crowd.remove(peer).await?;
    table
}

async fn measure_with(bench: &Bench, peer: &Peer) -> Outcome<Table> {
    let folder = bench.folder(&format!("scan-{}", peer.name()));
    let (house, store) = house::open_with(peer, &folder, Arc::new(Watch::new("nowhere")), |realm| {
        for policy in &mut realm.policies {
            policy.reminders.password.enabled = true;
        }
    })
    .await?;
    // What a directory has read once it reads faster: the first reading is thrown away.
    read_all(peer).await?;
    let (people, before) = read_all(peer).await?;
    let mut taken = Vec::new();
    for task in TASKS {
        say(&format!("{}, scan: {task}", peer.name()));
        let resting = machine::forget_peak()?;
        let clock = SystemClock;
        let entropy: &dyn Entropy = &OsEntropy;
        if !console::ask(&*store, task, "bench", clock.now(), entropy).await? {
            return Err(fault(format!("there is no task {task}")));
        }
        let (_keep, halt) = watch::channel(false);
        let began = Instant::now();
        house.run_tasks(&halt).await?;
        let time = began.elapsed();
        taken.push((task, time, machine::peak()? - resting));
    }
    let (_, after) = read_all(peer).await?;
    let raw = (before + after) / 2;
    let mut table = Table::new(
        &format!("Going over {people} people on {}", peer.name()),
        &["what", "seconds", "people/s", "times the reading (target 1.5)", "memory, MiB (target 100)"],
    );
    let rate =
        |time: Duration| short(f64::from(u32::try_from(people).unwrap_or(u32::MAX)) / time.as_secs_f64());
    let seconds = |time: Duration| format!("{:.2}", time.as_secs_f64());
    table.row(["reading alone".to_owned(), seconds(raw), rate(raw), "-".to_owned(), "-".to_owned()]);
    for (task, time, memory) in taken {
        let times = time.as_secs_f64() / raw.as_secs_f64();
        table.row([
            format!("task `{task}`"),
            seconds(time),
            rate(time),
            format!("{times:.2} {}", verdict(times <= TIMES_MAX)),
            format!("{memory:.1} {}", verdict(memory <= MEMORY_MAX)),
        ]);
    }
    Ok(table)
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
