//! PostgreSQL goes away: before, during and after a commit; and it proves who it is.

use std::{
    collections::BTreeSet,
    os::unix::fs::PermissionsExt,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use domain::store::{ChainVerdict, Change, Store, StoreError};
use rcgen::{CertificateParams, CertifiedIssuer, KeyPair};
use store::{Aftermath, find_out};
use testkit::store::{event, run};

use crate::{
    cluster::Cluster,
    postgres::{OwnDatabase, empty_database, open_url},
    proxy::{Cut, Wire},
};

async fn behind_a_wire() -> Option<(OwnDatabase, Wire, Arc<dyn Store>)> {
    let peer = &testkit::peers()?.postgres;
    let database = empty_database().await?;
    let wire = Wire::to((peer.address.clone(), peer.port)).await;
    let there = format!("{}:{}/", peer.address, peer.port);
    let url = database.url.replace(&there, &format!("127.0.0.1:{}/", wire.port));
    let store = open_url(&url).await.unwrap();
    Some((database, wire, store))
}

#[tokio::test]
async fn a_commit_whose_answer_is_lost_is_found_to_be_stored() {
    let Some((_database, wire, store)) = behind_a_wire().await else { return };
    let run = run();
    wire.cut(Cut::AfterCommit);
    store
        .commit(vec![Change::PutRun(Box::new(run.clone())), Change::Append(Box::new(event()))])
        .await
        .unwrap();
    assert_eq!(store.run(run.id).await.unwrap().map(|run| run.version), Some(1));
    assert_eq!(store.verify_history().await.unwrap(), ChainVerdict::Intact(1), "once");
}

#[tokio::test]
async fn a_commit_that_did_not_arrive_is_not_said_to_be_stored() {
    let Some((_database, wire, store)) = behind_a_wire().await else { return };
    let changes = vec![Change::PutRun(Box::new(run())), Change::Append(Box::new(event()))];
    wire.cut(Cut::BeforeCommit);
    let result = store.commit(changes.clone()).await;
    assert!(matches!(result, Err(StoreError::Unanswered(_))), "{result:?}");
    assert_eq!(find_out(&*store, &changes).await.unwrap(), Aftermath::NotStored);
    store.commit(changes).await.unwrap();
    assert_eq!(store.verify_history().await.unwrap(), ChainVerdict::Intact(1));
}

#[tokio::test]
async fn a_commit_after_which_nobody_answers_has_an_unknown_end() {
    let Some((database, wire, store)) = behind_a_wire().await else { return };
    let changes = vec![Change::Append(Box::new(event()))];
    wire.cut(Cut::ForGood);
    let result = store.commit(changes.clone()).await;
    assert!(matches!(result, Err(StoreError::Unanswered(_))), "{result:?}");
    let elsewhere = open_url(&database.url).await.unwrap();
    assert_eq!(find_out(&*elsewhere, &changes).await.unwrap(), Aftermath::Stored);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_restart_in_the_middle_loses_nothing_and_doubles_nothing() {
    let Some(cluster) = Cluster::start("restart") else { return };
    let store = open_url(&cluster.url("127.0.0.1", "")).await.unwrap();
    let over = Arc::new(AtomicBool::new(false));
    let writers: Vec<_> = (0..4)
        .map(|_| {
            let (store, over) = (Arc::clone(&store), Arc::clone(&over));
            tokio::spawn(async move {
                let (mut stored, mut unknown) = (BTreeSet::new(), BTreeSet::new());
                while !over.load(Ordering::SeqCst) {
                    let event = event();
                    match store.commit(vec![Change::Append(Box::new(event.clone()))]).await {
                        Ok(()) => drop(stored.insert(event.id)),
                        Err(StoreError::Unavailable(_)) => {}
                        Err(StoreError::Unanswered(_)) => drop(unknown.insert(event.id)),
                        Err(other) => unreachable!("{other}"),
                    }
                }
                (stored, unknown)
            })
        })
        .collect();
    cluster.down();
    let asked = Instant::now();
    let result = store.health().await;
    assert!(matches!(result, Err(StoreError::Unavailable(_))), "{result:?}");
    assert!(asked.elapsed() < Duration::from_secs(15), "somebody waits for a page");
    cluster.up();
    store.health().await.unwrap();
    store.commit(vec![Change::PutRun(Box::new(run()))]).await.unwrap();
    over.store(true, Ordering::SeqCst);
    let (mut stored, mut unknown) = (BTreeSet::new(), BTreeSet::new());
    for writer in writers {
        let (some, perhaps) = writer.await.unwrap();
        stored.extend(some);
        unknown.extend(perhaps);
    }
    let lines = store.history_from(1, u32::MAX >> 1).await.unwrap();
    let found: BTreeSet<_> = lines.iter().map(|line| line.event.id).collect();
    assert_eq!(found.len(), lines.len(), "none twice");
    assert!(stored.is_subset(&found), "none lost");
    assert!(found.iter().all(|id| stored.contains(id) || unknown.contains(id)), "none that was refused");
    let length = i64::try_from(lines.len()).unwrap();
    assert_eq!(store.verify_history().await.unwrap(), ChainVerdict::Intact(length));
}

/// A certificate authority and a certificate of it for `db.test`, as PEM.
fn authority() -> (String, String, String) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let names = vec!["localhost".to_owned()];
    let certificate = CertificateParams::new(names).unwrap().signed_by(&key, &issuer).unwrap();
    (issuer.pem(), certificate.pem(), key.serialize_pem())
}

#[tokio::test]
async fn a_server_that_cannot_prove_who_it_is_gets_nothing() {
    let Some(cluster) = Cluster::start("tls") else { return };
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let ((ca, certificate, key), (other_ca, ..)) = (authority(), authority());
    let (ca, other_ca) = (file("ca.pem", &ca), file("other.pem", &other_ca));
    let verify = |ca: &std::path::Path| format!("?sslmode=verify-full&sslrootcert={}", ca.display());
    let refused = open_url(&cluster.url("localhost", &verify(&ca))).await.err().unwrap().to_string();
    assert!(refused.starts_with("store.url: "), "no TLS at all: {refused}");

    cluster.down();
    let data = cluster.data();
    for (name, text) in [("server.crt", &certificate), ("server.key", &key)] {
        std::fs::write(data.join(name), text).unwrap();
        std::fs::set_permissions(data.join(name), std::fs::Permissions::from_mode(0o600)).unwrap();
        // As the owner of the folder, whoever that is.
        let owner = std::os::unix::fs::MetadataExt::uid(&std::fs::metadata(&data).unwrap());
        std::os::unix::fs::chown(data.join(name), Some(owner), None).unwrap();
    }
    let configuration = data.join("postgresql.conf");
    let text = std::fs::read_to_string(&configuration).unwrap();
    std::fs::write(&configuration, format!("{text}\nssl = on\n")).unwrap();
    cluster.up();

    open_url(&cluster.url("localhost", &verify(&ca))).await.unwrap().health().await.unwrap();
    let wrong_ca = open_url(&cluster.url("localhost", &verify(&other_ca))).await.err().unwrap().to_string();
    assert!(wrong_ca.contains("certificate"), "{wrong_ca}");
    let wrong_name = open_url(&cluster.url("127.0.0.1", &verify(&ca))).await.err().unwrap().to_string();
    assert!(wrong_name.contains("certificate"), "{wrong_name}");
}
