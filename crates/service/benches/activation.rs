//! How long publishing takes until three instances have the new configuration in force, with 50 management
//! policies: `cargo bench -p service --bench activation`. Three houses over one store, each with its jobs, as
//! three processes over PostgreSQL would have them.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measurement fails like a test and prints"
)]

#[expect(dead_code, reason = "only some of the tests' house is needed here")]
#[path = "../tests/it/house.rs"]
mod house;

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use api::configuration::{Configuration as _, Edit, Published};
use courier::MemoryTransport;
use domain::{config::Realm, config::staff::Role, id::Slug, store::SiteKind, time::Clock};
use house::{ANA, Options, TestHouse, house_with};
use serde_json::json;
use service::{Jobs, MailRenderer};
use texts::Texts;

/// How often it is measured.
const ROUNDS: usize = 30;
/// How long one round may take before the measurement is given up.
const ROUND_MAX: Duration = Duration::from_secs(10);

fn fifty(realm: &mut Realm) {
    let first = realm.policies[0].clone();
    for number in 1..50 {
        let mut policy = first.clone();
        policy.id = Slug::new(format!("policy-{number}")).unwrap();
        realm.policies.push(policy);
    }
}

fn jobs(test: &TestHouse) -> Jobs {
    let (texts, keys) = (Arc::new(Texts::load()), Arc::clone(&test.keys));
    let url = "http://localhost".to_owned();
    let renderer = MailRenderer::new(texts, keys, Arc::clone(&test.realm), url);
    let transport = MemoryTransport::new(10, Arc::clone(&test.clock) as Arc<dyn Clock>);
    Jobs::start(&test.house, Arc::new(renderer), Arc::new(transport))
}

#[tokio::main]
async fn main() {
    let one = house_with(Options { realm: fifty, ..Options::default() }).await;
    let mut others = Vec::new();
    for _ in 0..2 {
        let options = Options {
            store: Some(Arc::clone(&one.store)),
            keys: Some(Arc::clone(&one.keys)),
            realm: fifty,
            ..Options::default()
        };
        others.push(house_with(options).await);
    }
    one.appoint(ANA, Role::Full, &[]).await;
    let ana = one.signed_in(ANA, SiteKind::Administration).await;
    let running: Vec<Jobs> = std::iter::once(&one).chain(&others).map(jobs).collect();
    let (mut saved, mut in_force) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let place = format!("policies.policy-{}.lock.threshold", round + 1);
        let draft = one.house.draft(&ana).await.unwrap();
        let edit = Edit::Set { place, value: json!(10 + round) };
        let draft = one.house.edit(&ana, draft.version, vec![edit]).await.unwrap();
        let began = Instant::now();
        let published = one.house.publish(&ana, draft.version, "bench").await.unwrap();
        saved.push(began.elapsed());
        let Published::InForce(revision) = published else { unreachable!("four eyes are off") };
        while others.iter().any(|other| other.realm.current().revision < revision) {
            assert!(began.elapsed() < ROUND_MAX, "an instance does not follow");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        in_force.push(began.elapsed());
    }
    for (what, mut times) in [("saved and in force here", saved), ("in force on all three", in_force)] {
        times.sort_unstable();
        let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1_000.0;
        println!("{what}: median {:.0} ms, slowest {:.0} ms", at(50), at(100));
    }
    for jobs in running {
        jobs.stop().await;
    }
}
