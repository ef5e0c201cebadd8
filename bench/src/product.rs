//! The product under measurement: the release binary with settings of its own, and what the system and its
//! metrics page tell about it.

use std::{
    fs,
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::{Outcome, fault, http::Browser, peer::Peer};

/// How long a start may take before it counts as failed.
const READY_MAX: Duration = Duration::from_secs(30);

/// A task that needs a mailed code only, to bring many runs before the new-password page without deriving; and
/// one whose questions can be answered wrongly for ever. For measurements only: the shipped tasks are measured
/// as they are.
const MEASURED_TASKS: &str = r#"
[[policies.workflows]]
id = "measured-reset"
name = { en = "Measured reset" }
description = { en = "A reset behind a mailed code alone." }
accepted_weakness = "For measurements on this machine only."
steps = [
  { step = "code", activity = "mail-code", settings = { channel = "corporate" } },
  { step = "new", activity = "reset-password", settings = { enforce_history = true, unlock = true } },
  { step = "tell", activity = "mail-user-on-success" },
]

[[policies.workflows]]
id = "measured-answers"
name = { en = "Measured answers" }
description = { en = "Questions that never lock." }
accepted_weakness = "For measurements on this machine only."
steps = [
  { step = "asked", activity = "questions", settings = { mode = "random", count = 3 } },
  { step = "never", activity = "lock-profile", settings = { threshold = 0 } },
  { step = "new", activity = "reset-password" },
]
"#;

/// The running product.
pub struct Product {
    child: Child,
    binary: PathBuf,
    /// Where it listens.
    pub address: SocketAddr,
    /// How long it took from its start until it said that it is ready.
    pub ready_after: Duration,
    folder: PathBuf,
}

/// A look at the product's counters.
#[derive(Clone, Copy, Debug, Default)]
pub struct Look {
    /// Processor time of the process, in milliseconds.
    pub cpu_ms: f64,
    /// The part of it that the derivation threads took.
    pub derivation_ms: f64,
    /// Durable commits of the store.
    pub commits: f64,
    /// Questions asked of the directory.
    pub round_trips: f64,
    /// Argon2 derivations.
    pub derivations: f64,
}

impl Look {
    /// What happened since `before`, for each of `count`.
    pub fn since(&self, before: &Self, count: usize) -> Self {
        let each =
            |now: f64, then: f64| (now - then) / f64::from(u32::try_from(count.max(1)).unwrap_or(u32::MAX));
        Self {
            cpu_ms: each(self.cpu_ms, before.cpu_ms),
            derivation_ms: each(self.derivation_ms, before.derivation_ms),
            commits: each(self.commits, before.commits),
            round_trips: each(self.round_trips, before.round_trips),
            derivations: each(self.derivations, before.derivations),
        }
    }
}

impl Product {
    /// Starts the binary on `peer` with mail to `mail`, everything of it in `folder`.
    pub async fn start(binary: &Path, peer: &Peer, mail: SocketAddr, folder: &Path) -> Outcome<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        fs::create_dir_all(folder)?;
        let settings = folder.join("reclave.toml");
        fs::write(folder.join("realm.toml"), realm(binary)?)?;
        if !folder.join("keys.toml").exists() {
            output(binary, &["keys", "new", &folder.join("keys.toml").display().to_string()])?;
        }
        let text = format!(
            "listen = \"{address}\"\nkey_file = '{0}/keys.toml'\nrealm = '{0}/realm.toml'\n\n[web]\n\
             public_url = \"http://{address}\"\n\n[store]\nurl = 'sqlite://{0}/reclave.db'\n\n{1}\n[mail]\n\
             from = \"Passwords <passwords@bench.test>\"\n\n[[mail.server]]\nhost = \"{2}\"\nport = {3}\n\
             security = \"plain\"\n",
            folder.display(),
            peer.settings(),
            mail.ip(),
            mail.port()
        );
        fs::write(&settings, text)?;
        let log = fs::OpenOptions::new().create(true).append(true).open(folder.join("log"))?;
        let began = Instant::now();
        let child = Command::new(binary)
            .arg("run")
            .arg("--config")
            .arg(&settings)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .map_err(|error| fault(format!("{}: {error}", binary.display())))?;
        let mut product = Self {
            child,
            binary: binary.to_owned(),
            address,
            ready_after: Duration::ZERO,
            folder: folder.to_owned(),
        };
        product.ready_after = product.wait_until_ready(began).await?;
        Ok(product)
    }

    async fn wait_until_ready(&mut self, began: Instant) -> Outcome<Duration> {
        let mut browser = Browser::new(self.address);
        loop {
            if let Ok(answer) = browser.get("/health/ready").await
                && answer.status == 200
            {
                return Ok(began.elapsed());
            }
            if self.child.try_wait()?.is_some() || began.elapsed() > READY_MAX {
                let log = fs::read_to_string(self.folder.join("log")).unwrap_or_default();
                let last: Vec<&str> = log.lines().rev().take(5).collect();
                return Err(fault(format!("the product did not become ready: {}", last.join(" | "))));
            }
            // Nothing tells from outside that a port is open but trying it.
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    fn process(&self, file: &str) -> Outcome<String> {
        let path = format!("/proc/{}/{file}", self.child.id());
        fs::read_to_string(&path).map_err(|error| fault(format!("{path}: {error}")))
    }

    /// Reads all counters.
    pub async fn look(&self) -> Outcome<Look> {
        let metrics = Browser::new(self.address).get("/metrics").await?.body;
        let metric = |name: &str| {
            let lines = metrics.lines().filter(|line| line.starts_with(name));
            lines.filter_map(|line| line.rsplit(' ').next()?.parse::<f64>().ok()).sum()
        };
        Ok(Look {
            cpu_ms: cpu_ms(&self.process("stat")?)?,
            derivation_ms: self.derivation_ms()?,
            commits: metric("reclave_store_durable_commits_total"),
            round_trips: metric("reclave_directory_round_trips_total"),
            derivations: metric("reclave_derivations_total"),
        })
    }

    fn derivation_ms(&self) -> Outcome<f64> {
        let mut sum = 0.0;
        for thread in fs::read_dir(format!("/proc/{}/task", self.child.id()))? {
            // A thread may end while it is looked at.
            let Ok(stat) = fs::read_to_string(thread?.path().join("stat")) else { continue };
            if stat.contains("(derive-") {
                sum += cpu_ms(&stat)?;
            }
        }
        Ok(sum)
    }

    /// Resident memory in MiB, and the most it ever was.
    pub fn memory(&self) -> Outcome<(f64, f64)> {
        let status = self.process("status")?;
        let mib = |name: &str| {
            let line = status.lines().find(|line| line.starts_with(name))?;
            line.split_whitespace().nth(1)?.parse::<f64>().ok().map(|kib| kib / 1_024.0)
        };
        match (mib("VmRSS:"), mib("VmHWM:")) {
            (Some(now), Some(most)) => Ok((now, most)),
            _ => Err(fault("the system does not tell the product's memory".to_owned())),
        }
    }

    /// Size of the binary in MiB.
    pub fn binary_mib(&self) -> Outcome<f64> {
        let bytes = u32::try_from(fs::metadata(&self.binary)?.len() / 1_024)?;
        Ok(f64::from(bytes) / 1_024.0)
    }

    /// Orders it to stop and waits for it.
    pub fn stop(mut self) -> Outcome<()> {
        Command::new("kill").arg(self.child.id().to_string()).status()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Product {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            // A measurement failed: what it left behind must not run on.
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// Processor time of a line of `/proc/…/stat`, whose ticks are hundredths of a second on Linux.
fn cpu_ms(stat: &str) -> Outcome<f64> {
    let after_name = stat.rsplit_once(") ").map_or(stat, |(_, rest)| rest);
    let fields: Vec<&str> = after_name.split_whitespace().collect();
    let ticks = |place: usize| fields.get(place).and_then(|text| text.parse::<f64>().ok());
    match (ticks(11), ticks(12)) {
        (Some(user), Some(system)) => Ok((user + system) * 10.0),
        _ => Err(fault("the system does not tell the product's processor time".to_owned())),
    }
}

fn output(binary: &Path, arguments: &[&str]) -> Outcome<String> {
    let output = Command::new(binary).args(arguments).output().map_err(|error| {
        fault(format!("{}: {error}. Build it: cargo build --release -p server", binary.display()))
    })?;
    if output.status.success() {
        return Ok(String::from_utf8(output.stdout)?);
    }
    Err(fault(format!("{arguments:?}: {}", String::from_utf8_lossy(&output.stderr))))
}

/// The shipped realm with limits that one address may exceed, and the measured tasks.
fn realm(binary: &Path) -> Outcome<String> {
    let preset = output(binary, &["config", "preset", "modern"])?;
    let names = [
        "find_per_address",
        "runs_per_name",
        "submits_per_address",
        "proofs_per_person",
        "codes_per_person",
        "codes_per_destination",
    ];
    let limits: Vec<String> =
        names.iter().map(|name| format!("{name} = {{ count = 1000000000, minutes = 10 }}")).collect();
    let limits = format!("[limits]\n{}\n\n[captcha]\nfind = \"never\"\n\n[site]", limits.join("\n"));
    Ok(format!("{}\n{MEASURED_TASKS}", preset.replacen("[site]", &limits, 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_may_be_named_like_anything() {
        let stat = "7 (derive-0) x) S 1 1 1 0 -1 4194560 1 0 0 0 12 3 0 0 20 0 9 0 1 1 1";
        assert!((cpu_ms(stat).unwrap() - 150.0).abs() < 1e-9);
    }

    #[test]
    fn counters_are_told_for_each() {
        let before = Look { commits: 4.0, ..Look::default() };
        let after = Look { commits: 24.0, ..Look::default() };
        assert!((after.since(&before, 10).commits - 2.0).abs() < 1e-9);
    }
}
