//! How SQLite goes about searches that must be quick among a hundred thousand rows. It chooses without knowing
//! how many there are, and another release may choose otherwise: then a test fails here.

use sqlx::{AssertSqlSafe, Connection, Row as _, SqliteConnection};

use crate::{migrate::MIGRATIONS, search};

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
