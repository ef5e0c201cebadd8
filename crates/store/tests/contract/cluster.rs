//! A PostgreSQL server of one test's own, which may be stopped, started and reconfigured.

use std::{
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
};

pub(crate) struct Cluster {
    folder: PathBuf,
    pub(crate) port: u16,
}

impl Cluster {
    /// Makes and starts one; `None` where there are no peers to test with.
    pub(crate) fn start(name: &str) -> Option<Self> {
        testkit::peers()?;
        let folder = std::env::temp_dir().join(format!("store-test-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        // PostgreSQL runs as somebody else where the tests run as root.
        std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o755)).unwrap();
        let cluster = Self { folder, port: testkit::free_port() };
        cluster.up();
        Some(cluster)
    }

    pub(crate) fn up(&self) {
        self.recipe("start", &["127.0.0.1", &self.port.to_string()]);
    }

    pub(crate) fn down(&self) {
        self.recipe("stop", &[]);
    }

    pub(crate) fn url(&self, host: &str, query: &str) -> String {
        format!("postgres://app:app-secret@{host}:{}/app{query}", self.port)
    }

    /// Its configuration and certificates.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn recipe(&self, what: &str, more: &[&str]) {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../peers/postgres.sh");
        let done = Command::new(script).arg(what).arg(&self.folder).args(more).output().unwrap();
        assert!(done.status.success(), "{what}: {}", String::from_utf8_lossy(&done.stderr));
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.recipe("wipe", &[]);
    }
}
