//! A bulk operation: a new password demanded of everybody in a unit, beside the same changes asked of the
//! directory directly, on as many connections as the product has.
//!
//! Nobody is asked for a new password twice: a directory does less for a value that is there already.

use std::{sync::Arc, time::Instant};

use api::BulkOrder;
use domain::{
    bulk::{BulkJobState, BulkKind, BulkTarget},
    id::Slug,
    person::PersonKey,
};
use service::bulk::Acting;
use tokio::sync::watch;

use crate::{
    Outcome,
    bench::Bench,
    crowd::{Crowd, Have, demand_directly},
    fault,
    house::{self, Watch},
    load::{Series, short},
    peer::{Kind, Peer},
    report::{Table, verdict},
    say,
};

/// How much of the directory's own rate a bulk operation must reach.
const SHARE_MIN: f64 = 0.7;
/// Connections of the product to a server, as shipped.
const CONNECTIONS: usize = 8;

/// What the product took.
struct Measured {
    people: usize,
    /// From the order to its end.
    whole: f64,
    /// From the first person to the end.
    working: f64,
}

/// Measures `peer`.
pub async fn measure(bench: &Bench, peer: &Peer) -> Outcome<Table> {
    // Samba takes tens of milliseconds for each change, slapd less than one.
    let half = match peer.kind {
        Kind::Slapd => 3_000,
        Kind::Samba => 500,
    };
    say(&format!("{}, bulk: making {} people", peer.name(), half * 4));
    let crowds = [
        Crowd::make(peer, half, Have::Name).await?,
        Crowd::make(peer, half * 2, Have::Name).await?,
        Crowd::make(peer, half, Have::Name).await?,
    ];
    let measured = measure_with(bench, peer, &crowds).await;
    for crowd in &crowds {
        crowd.remove(peer).await?;
    }
    let (raw, measured) = measured?;
    Ok(table(peer, raw, &measured))
}

/// The directory alone is measured before and after, as a machine may slow down meanwhile.
async fn measure_with(bench: &Bench, peer: &Peer, crowds: &[Crowd; 3]) -> Outcome<(f64, Measured)> {
    let [first, middle, last] = crowds;
    say(&format!("{}, bulk: raw", peer.name()));
    let before = demand_directly(peer, &first.people, CONNECTIONS).await?;
    say(&format!("{}, bulk: {} people", peer.name(), middle.people.len()));
    let measured = operation(bench, peer, middle).await?;
    let after: Series = demand_directly(peer, &last.people, CONNECTIONS).await?;
    Ok((before.mean_rate(&after), measured))
}

async fn operation(bench: &Bench, peer: &Peer, crowd: &Crowd) -> Outcome<Measured> {
    let watch = Arc::new(Watch::new("bulk-begun"));
    let folder = bench.folder(&format!("bulk-{}", peer.name()));
    let house = house::open(peer, &folder, Arc::clone(&watch)).await?;
    let connection = Slug::new("bench")?;
    let acting = Acting {
        person: PersonKey { connection: connection.clone(), object: "nobody".to_owned() },
        name: "bench".to_owned(),
        address: "127.0.0.1".to_owned(),
        policies: Vec::new(),
        fresh: true,
    };
    let order = BulkOrder {
        kind: BulkKind::RequireChange,
        targets: vec![BulkTarget {
            connection,
            people: Vec::new(),
            groups: Vec::new(),
            units: vec![crowd.unit.clone()],
        }],
        reason: "a measurement".to_owned(),
        notify: false,
        not_before: None,
    };
    let bulk = house.bulk(acting);
    // Whatever is done at the first question of a process belongs to its start.
    bulk.preview(&order).await?;
    let (_keep, halt) = watch::channel(false);
    let began = Instant::now();
    let id = bulk.begin(&order).await?;
    house.run_bulk(&halt).await?;
    let ended = Instant::now();
    let done = bulk.report(&id, None, None, 1).await?.operation;
    let people = crowd.people.len();
    if done.state != BulkJobState::Done || usize::try_from(done.people)? != people {
        return Err(fault(format!("the operation did not come to its end: {done:?}")));
    }
    let first = watch.reached().unwrap_or(began);
    Ok(Measured {
        people,
        whole: ended.duration_since(began).as_secs_f64(),
        working: ended.duration_since(first).as_secs_f64(),
    })
}

fn table(peer: &Peer, raw: f64, measured: &Measured) -> Table {
    let people = f64::from(u32::try_from(measured.people).unwrap_or(u32::MAX));
    let (whole, working) = (people / measured.whole, people / measured.working);
    let mut table = Table::new(
        &format!("A new password demanded of many on {}", peer.name()),
        &[
            "people",
            "directory alone, changes/s",
            "whole operation, people/s",
            "share of the directory's (target 0.70)",
            "without finding the people, people/s",
            "share",
        ],
    );
    table.row([
        measured.people.to_string(),
        short(raw),
        short(whole),
        format!("{:.2} {}", whole / raw, verdict(whole / raw >= SHARE_MIN)),
        short(working),
        format!("{:.2}", working / raw),
    ]);
    table
}
