//! A database that an older program left behind: what its rows say is there after the migration, and a row that
//! cannot be read does not stand in the way of all others.

use std::sync::Arc;

use domain::{
    id::SessionId,
    store::{ChainVerdict, Change, HistoryQuery, ProfileCounts, SiteKind, Store},
};
use testkit::store::{NOW, after, event, person, record};

/// The first schema with some rows: three events, four profiles and a decoy's, a session, a revision.
pub(crate) const FIRST: [&str; 3] = [
    include_str!("../../migrations/0001_first.sql"),
    include_str!("schema_1.sql"),
    "CREATE TABLE schema_version (version BIGINT PRIMARY KEY); INSERT INTO schema_version (version) VALUES (1)",
];

/// More rows than are filled at once, and one of each kind that cannot be read.
pub(crate) const MANY: &str = r#"
    INSERT INTO profiles (connection, object, version, updated, body)
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 2345)
    SELECT connection, 'many-' || n, version, updated, REPLACE(body, object, 'many-' || n) FROM profiles, numbers
    WHERE connection = 'corp' AND object = '00000000000000000000000000000002';
    INSERT INTO events (sequence, at, kind, result, connection, object, workflow, run, body, hash)
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 2345)
    SELECT sequence + n, at, kind, result, connection, object, workflow, run, body, hash FROM events, numbers
    WHERE sequence = 3;
    UPDATE profiles SET body = REPLACE(body, '"answers"', '"passkeys":[{"id":"a","public_key":"k","sign_count":0,
    "name":"n","model":"one","is_attested":false,"transports":[],"is_backup_eligible":false,"is_backed_up":false,
    "created":1,"last_used":null}],"answers"') WHERE object LIKE 'many-%';
    UPDATE profiles SET body = '{}' WHERE object = 'many-1234';
    UPDATE events SET body = 'gone' WHERE sequence = 2"#;

async fn found(store: &dyn Store, query: HistoryQuery) -> Vec<i64> {
    store.history(&query).await.unwrap().iter().map(|line| line.sequence).collect()
}

/// What [`FIRST`] has become.
pub(crate) async fn check_first(store: Arc<dyn Store>) {
    assert_eq!(store.verify_history().await.unwrap(), ChainVerdict::Intact(3));
    let counts = ProfileCounts { registered: 2, locked: 1, must_update: 1 };
    assert_eq!(store.profile_counts(NOW).await.unwrap(), counts);
    let listed = store.profiles(None, 10).await.unwrap();
    assert_eq!(listed.into_iter().map(|it| it.person).collect::<Vec<_>>(), [1, 2, 3, 4].map(person));
    let by = HistoryQuery { actor: Some("anna@CORP".to_owned()), ..HistoryQuery::default() };
    assert_eq!(found(&*store, by).await, [3]);
    for (text, expected) in [("ÖDÉ", vec![2]), ("o'hara", vec![3]), ("SYSTEM", vec![1])] {
        let query = HistoryQuery { text: text.to_owned(), ..HistoryQuery::default() };
        assert_eq!(found(&*store, query).await, expected, "{text}");
    }
    let sessions = store.sessions(Some(SiteKind::SelfService), "", 10).await.unwrap();
    assert_eq!(sessions.len(), 1);
    assert_eq!((sessions[0].site, sessions[0].seen), (SiteKind::SelfService, after(60)));
    let id: SessionId = sessions[0].id;
    assert_eq!(store.session_by_id(id).await.unwrap().as_ref(), sessions.first());
    assert_eq!(store.newest_revision_number().await.unwrap(), 1);
    // And it is written to as any other.
    let mut profile = store.profile(&person(4)).await.unwrap().unwrap();
    profile.registered = Some(NOW);
    let changes = vec![
        Change::PutProfile(Box::new(profile)),
        Change::Append(Box::new(event())),
        Change::PutRecord(Box::new(record("area", "key"))),
    ];
    store.commit(changes).await.unwrap();
    assert_eq!(store.profile_counts(NOW).await.unwrap().registered, 3);
    assert_eq!(store.verify_history().await.unwrap(), ChainVerdict::Intact(4));
}

/// What [`FIRST`] and [`MANY`] have become.
pub(crate) async fn check_many(store: Arc<dyn Store>) {
    let counts = ProfileCounts { registered: 2 + 2_344, locked: 1, must_update: 1 + 2_344 };
    assert_eq!(store.profile_counts(NOW).await.unwrap(), counts, "all but the unreadable one");
    assert_eq!(store.passkey_models(10).await.unwrap(), [("one".to_owned(), 2_344)]);
    assert_eq!(store.passkeys("", None, 5_000).await.unwrap().len(), 2_344);
    let by = HistoryQuery { actor: Some("anna@CORP".to_owned()), limit: 5_000, ..HistoryQuery::default() };
    assert_eq!(found(&*store, by).await.len(), 2_346);
    assert_eq!(store.verify_history().await.unwrap(), ChainVerdict::BrokenAt(2));
}
