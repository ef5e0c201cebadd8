//! The contract on a SQLite file, and what only a file can meet: a second process, a kill, other people's eyes.

use std::{
    ffi::OsStr,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
};

use domain::{
    secret::Secret,
    store::{ChainVerdict, Change, Store, StoreError},
};
use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use store::{StoreOpenError, StoreSettings, open};
use testkit::store::{Place, StoppedClock, event, run};

use crate::upgrade;

struct File {
    store: Option<Arc<dyn Store>>,
    path: PathBuf,
    _folder: tempfile::TempDir,
}

async fn open_file(path: &Path) -> Result<Arc<dyn Store>, StoreOpenError> {
    let url = Secret::new(format!("sqlite://{}", path.display()));
    open(&StoreSettings { url }, Arc::new(StoppedClock)).await
}

async fn raw(path: &Path) -> SqliteConnection {
    SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(path)).await.unwrap()
}

#[async_trait::async_trait]
impl Place for File {
    fn store(&self) -> Arc<dyn Store> {
        Arc::clone(self.store.as_ref().unwrap())
    }
    async fn other_instance(&self) -> Arc<dyn Store> {
        self.store()
    }
    async fn tamper(&self, sql: &'static str) -> u64 {
        sqlx::query(sql).execute(&mut raw(&self.path).await).await.unwrap().rows_affected()
    }
    async fn reopen(&mut self) -> Option<Arc<dyn Store>> {
        self.store = None;
        self.store = Some(open_file(&self.path).await.unwrap());
        self.store.clone()
    }
}

async fn place() -> Option<File> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("reclave.db");
    Some(File { store: Some(open_file(&path).await.unwrap()), path, _folder: folder })
}

testkit::store_contract!(place);

/// One refused commit among its neighbors: they are stored, it leaves nothing, and all waited once.
#[tokio::test(flavor = "current_thread")]
async fn commits_that_come_together_wait_for_the_disk_once_and_do_not_trouble_each_other() {
    let place = place().await.unwrap();
    let store = place.store();
    let expires = event().at.plus(std::time::Duration::from_secs(600));
    let changes = |number: usize| {
        // The fourth and the fifth want the same.
        let key = format!("code {}", if number == 5 { 4 } else { number });
        let run = run();
        let id = run.id;
        (
            id,
            vec![
                Change::PutRun(Box::new(run)),
                Change::Append(Box::new(event())),
                Change::UseOnce { key, expires },
            ],
        )
    };
    let before = store.durable_commits();
    let (runs, all): (Vec<_>, Vec<_>) = (0..20).map(changes).unzip();
    let results = futures_util::future::join_all(all.into_iter().map(|changes| store.commit(changes))).await;
    assert_eq!(store.durable_commits(), before + 1);
    for (number, (run, result)) in runs.into_iter().zip(results).enumerate() {
        let is_stored = store.run(run).await.unwrap().is_some();
        assert_eq!(is_stored, number != 5, "{number}");
        match result {
            Ok(()) => assert_ne!(number, 5),
            Err(error) => {
                assert!(number == 5 && matches!(error, StoreError::Conflict(_)), "{number}: {error}");
            }
        }
    }
    assert_eq!(store.verify_history().await.unwrap(), ChainVerdict::Intact(19));
}

#[tokio::test]
async fn a_second_process_is_told_that_the_file_is_in_use() {
    let place = place().await.unwrap();
    let error = open_file(&place.path).await.err().unwrap().to_string();
    assert!(error.starts_with("store.url: "), "{error}");
    assert!(error.contains("in use by another process") && error.contains("PostgreSQL"), "{error}");
    place.store().health().await.unwrap();
}

#[tokio::test]
async fn nobody_else_on_the_machine_can_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let place = place().await.unwrap();
    place.store().commit(vec![Change::Append(Box::new(event()))]).await.unwrap();
    let folder = place.path.parent().unwrap();
    let mut files = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{:?} has {mode:o}", entry.file_name());
        files += 1;
    }
    assert!(files >= 3, "database, log and lock");
}

#[tokio::test]
async fn commits_wait_for_the_disk_and_the_log_is_written_ahead() {
    let place = place().await.unwrap();
    place.store().commit(vec![Change::Append(Box::new(event()))]).await.unwrap();
    let mode: (String,) =
        sqlx::query_as("PRAGMA journal_mode").fetch_one(&mut raw(&place.path).await).await.unwrap();
    assert_eq!(mode.0, "wal");
}

#[tokio::test]
async fn a_database_of_a_newer_program_is_left_alone() {
    let mut place = place().await.unwrap();
    place.store = None;
    let sql = "INSERT INTO schema_version (version) VALUES (999)";
    sqlx::query(sql).execute(&mut raw(&place.path).await).await.unwrap();
    let error = open_file(&place.path).await.err().unwrap();
    assert!(matches!(error, StoreOpenError::Newer { found: 999, .. }), "{error}");
    assert!(error.to_string().contains("newer program"), "{error}");
}

/// A file that the first program left behind.
async fn left_behind(folder: &Path, more: &[&'static str]) -> PathBuf {
    let path = folder.join("reclave.db");
    let options = SqliteConnectOptions::new().filename(&path).create_if_missing(true);
    let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
    for sql in upgrade::FIRST.iter().chain(more) {
        sqlx::raw_sql(*sql).execute(&mut connection).await.unwrap();
    }
    connection.close().await.unwrap();
    path
}

#[tokio::test]
async fn an_older_database_says_the_same_after_the_migration() {
    let folder = tempfile::tempdir().unwrap();
    let path = left_behind(folder.path(), &[]).await;
    upgrade::check_first(open_file(&path).await.unwrap()).await;
}

#[tokio::test]
async fn a_row_that_cannot_be_read_does_not_stand_in_the_way_of_a_migration() {
    let folder = tempfile::tempdir().unwrap();
    let path = left_behind(folder.path(), &[upgrade::MANY]).await;
    upgrade::check_many(open_file(&path).await.unwrap()).await;
}

#[tokio::test]
async fn a_file_that_cannot_be_made_is_told_with_its_path() {
    for (url, word) in [
        ("sqlite:///no/such/folder/reclave.db", "/no/such/folder"),
        ("sqlite://", "path"),
        ("sqlite:///tmp/x?mode=ro", "path"),
        ("mysql://localhost/x", "sqlite:///path"),
    ] {
        let settings = StoreSettings { url: Secret::new(url) };
        let error = open(&settings, Arc::new(StoppedClock)).await.err().unwrap().to_string();
        assert!(error.starts_with("store.url: ") && error.contains(word), "{url}: {error}");
    }
}

#[tokio::test]
async fn a_file_that_is_no_database_is_refused_and_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("reclave.db");
    let text = "these are somebody's notes, not a database\n".repeat(200);
    std::fs::write(&path, &text).unwrap();
    assert!(open_file(&path).await.is_err());
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}

/// Names the file that the child of the kill test writes to.
const CHILD_VARIABLE: &str = "STORE_TEST_CHILD_WRITES_TO";

/// The child's side of [`a_killed_process_loses_nothing_that_was_acknowledged`]; alone it does nothing.
#[tokio::test]
async fn child_that_commits_until_it_is_killed() {
    let Some(path) = std::env::var_os(CHILD_VARIABLE) else { return };
    let store = open_file(Path::new(&path)).await.unwrap();
    for number in 0.. {
        let run = run();
        let changes = vec![Change::PutRun(Box::new(run)), Change::Append(Box::new(event()))];
        store.commit(changes).await.unwrap();
        println!("acknowledged {number}");
    }
}

fn child(path: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "sqlite::child_that_commits_until_it_is_killed", "--nocapture"])
        .env(CHILD_VARIABLE, OsStr::new(path))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

#[tokio::test]
async fn a_killed_process_loses_nothing_that_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("reclave.db");
    let mut acknowledged = 0;
    for round in 0..8 {
        let mut child = child(&path);
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let told =
            |line: &std::io::Result<String>| line.as_ref().is_ok_and(|it| it.contains("acknowledged "));
        let mut told_lines = lines.filter(told);
        // Another point in the work of the child each time.
        let awaited = 1 + round * 7;
        assert_eq!(told_lines.by_ref().take(awaited).count(), awaited, "the child does its work");
        acknowledged += awaited;
        child.kill().unwrap();
        child.wait().unwrap();
        acknowledged += told_lines.count();
        let store = open_file(&path).await.unwrap();
        let ChainVerdict::Intact(stored) = store.verify_history().await.unwrap() else { panic!("broken") };
        let stored = usize::try_from(stored).unwrap();
        // The child may have died between a commit and telling of it.
        assert!((acknowledged..=acknowledged + 1).contains(&stored), "{acknowledged} told, {stored} stored");
        acknowledged = stored;
    }
}
