//! How SQLite goes about searches that must be quick among a hundred thousand rows. It chooses without knowing
//! how many there are, and another release may choose otherwise: then a test fails here.

use sqlx::{AssertSqlSafe, Connection, Row as _, SqliteConnection};

use crate::{migrate::MIGRATIONS, passkeys, people, records, search};

async fn database() -> SqliteConnection {
    let mut database = SqliteConnection::connect("sqlite::memory:").await.unwrap();
    for (_, text) in MIGRATIONS {
        sqlx::raw_sql(*text).execute(&mut database).await.unwrap();
    }
    database
}

/// The steps of a statement, as SQLite tells them.
async fn steps(sql: &str) -> Vec<String> {
    let explain = AssertSqlSafe(format!("EXPLAIN QUERY PLAN {sql}"));
    let rows = sqlx::query(explain).fetch_all(&mut database().await).await.unwrap();
    rows.iter().map(|row| row.get::<String, _>("detail")).collect()
}

#[tokio::test]
async fn a_search_walks_one_index_in_the_order_of_its_answer() {
    for (sql, found_by) in [
        (search::BY_PERSON, "events_person (connection=? AND object=? AND sequence>? AND sequence<?)"),
        (search::BY_ACTOR, "events_actor (actor=? AND sequence>? AND sequence<?)"),
        (search::BY_ANYTHING, "(sequence>? AND sequence<?)"),
        (search::FIRST_FROM, "COVERING INDEX events_time (at>?)"),
        (search::LAST_TO, "COVERING INDEX events_time (at<?)"),
    ] {
        let steps = steps(sql).await;
        assert!(steps.len() == 1 && steps[0].ends_with(found_by), "{steps:#?}");
    }
}

/// The first step walks an index from the place where the page before ended, in the order of the answer, so that as many
/// rows are read as are given; the second looks one profile up.
#[tokio::test]
async fn a_page_of_passkeys_reads_a_page() {
    for (sql, walked) in [
        (
            passkeys::OF_ALL,
            "USING COVERING INDEX sqlite_autoindex_passkeys_1 ((connection,object,id)>(?,?,?))",
        ),
        (
            passkeys::OF_MODEL,
            "USING COVERING INDEX passkeys_model (model=? AND (connection,object,id)>(?,?,?))",
        ),
    ] {
        let steps = steps(sql).await;
        assert_eq!(steps.len(), 2, "{steps:#?}");
        assert!(steps[0].ends_with(walked), "{steps:#?}");
        assert!(steps[1].ends_with("sqlite_autoindex_profiles_1 (connection=? AND object=?)"), "{steps:#?}");
    }
    let steps = steps(passkeys::MODELS).await;
    assert_eq!(steps.len(), 1, "{steps:#?}");
    assert!(steps[0].ends_with("COVERING INDEX passkey_models_count (count>?)"), "{steps:#?}");
}

#[tokio::test]
async fn many_are_looked_up_one_by_one_in_an_index() {
    for (sql, found_by) in [
        (records::RECORDS_OF.text(100), "sqlite_autoindex_records_1 (area=? AND name=?)"),
        (people::PROFILES_OF.text(100), "sqlite_autoindex_profiles_1 (connection=? AND object=?)"),
    ] {
        let steps = steps(&sql).await;
        assert!(steps.len() == 1 && steps[0].ends_with(found_by), "{steps:#?}");
    }
}
