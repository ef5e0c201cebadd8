//! The real servers that tests talk to: Samba, slapd, PostgreSQL, a mail server and FreeRADIUS, each by its recipe in
//! `peers/`. Here they are installed, started side by side, described for the tests and stopped.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Map, Value};

use crate::console::say;
use crate::places;
use crate::project::{Failure, Outcome, Project, succeed};

/// Samba keeps sockets below its folder, and a socket's path is limited to 107 characters.
const SAMBA_FOLDER_LENGTH_MAX: usize = 59;

/// One server and how it is placed.
struct Peer {
    name: &'static str,
    place: fn() -> Outcome<Vec<String>>,
}

const PEERS: [Peer; 5] = [
    Peer { name: "samba", place: places::of_samba },
    Peer { name: "slapd", place: places::of_slapd },
    Peer { name: "postgres", place: places::of_postgres },
    Peer { name: "mail", place: places::of_mail },
    Peer { name: "freeradius", place: places::of_freeradius },
];

/// The peers of one checkout.
pub struct Peers<'project> {
    project: &'project Project,
    /// Where they keep their data.
    state: PathBuf,
    /// Where they are described: always inside the checkout.
    published: PathBuf,
}

impl<'project> Peers<'project> {
    /// The peers of this checkout; makes their folders.
    pub fn of(project: &'project Project) -> Outcome<Self> {
        let published = project.path("var/peers");
        make_folder(&published)?;
        let state = if suits(&published) { published.clone() } else { fallback_for(&published) };
        make_folder(&state)?;
        let owner = |path: &Path| fs::metadata(path).map(|found| found.uid());
        // Another user's folder under /tmp could hold anything.
        if owner(&state).ok() != owner(Path::new("/proc/self")).ok() {
            return Err(Failure::new(format!("{} belongs to somebody else", state.display())));
        }
        Ok(Self { project, state, published })
    }

    /// The file that tells the tests where the peers are.
    pub fn description(&self) -> PathBuf {
        self.published.join("env.json")
    }

    /// Installs what is missing.
    pub fn install(&self, with_browser: bool) -> Outcome {
        let mut script = self.project.command(self.project.path("peers/install.sh"));
        script.arg(self.state.join("venv"));
        if !with_browser {
            return succeed(&mut script);
        }
        succeed(script.arg("browser"))?;
        self.project.install_browser_packages()
    }

    /// Starts those that do not run, side by side, and describes all. Says whether any was started.
    pub fn up(&self) -> Outcome<bool> {
        let idle: Vec<_> = PEERS.iter().filter(|peer| !self.is_running(peer)).collect();
        let results: Vec<Outcome> = std::thread::scope(|scope| {
            let starts: Vec<_> = idle.iter().map(|peer| scope.spawn(|| self.start(peer))).collect();
            let ends = starts.into_iter().map(|start| start.join().expect("a start does not panic"));
            ends.collect()
        });
        let failed: Vec<_> =
            results.into_iter().filter_map(Result::err).map(|fault| fault.to_string()).collect();
        if !failed.is_empty() {
            return Err(Failure::new(failed.join("; ")));
        }
        for peer in PEERS.iter().filter(|peer| !idle.iter().any(|started| started.name == peer.name)) {
            say(&format!("{:<10} was running", peer.name));
        }
        self.describe()?;
        say(&format!("described in {}", self.description().display()));
        Ok(!idle.is_empty())
    }

    /// As [`Self::up`], but seeded anew unless some run already: what an earlier run of the tests left
    /// behind must not decide the next.
    pub fn up_afresh(&self) -> Outcome<bool> {
        if !PEERS.iter().any(|peer| self.is_running(peer)) {
            self.end("wipe")?;
        }
        self.up()
    }

    /// Stops all of them.
    pub fn down(&self, wipe: bool) -> Outcome {
        self.end(if wipe { "wipe" } else { "stop" })?;
        say(if wipe { "stopped, data deleted" } else { "stopped" });
        Ok(())
    }

    /// Says which of them run; fails when one does not, so that scripts can ask.
    pub fn status(&self) -> Outcome {
        let mut idle = 0;
        for peer in &PEERS {
            let answer = output_of(&mut self.recipe(peer, "status"))?;
            say(&format!("{:<10} {}", peer.name, String::from_utf8_lossy(&answer.stdout).trim()));
            idle += usize::from(!answer.status.success());
        }
        if idle == 0 { Ok(()) } else { Err(Failure::new(format!("{idle} of {} do not run", PEERS.len()))) }
    }

    fn start(&self, peer: &Peer) -> Outcome {
        let began = Instant::now();
        let place = (peer.place)()?;
        let mut recipe = self.recipe(peer, "start");
        let answer = output_of(recipe.args(&place))?;
        if !answer.status.success() {
            let words = String::from_utf8_lossy(&answer.stderr);
            return Err(Failure::new(format!("{} did not start: {}", peer.name, words.trim())));
        }
        say(&format!("{:<10} ready at {} after {}", peer.name, place.join(" "), seconds(began.elapsed())));
        Ok(())
    }

    /// Stops or wipes all side by side: each takes its time to close its files.
    fn end(&self, how: &str) -> Outcome {
        let children: Vec<_> = PEERS.iter().map(|peer| self.recipe(peer, how).spawn()).collect();
        for (peer, child) in PEERS.iter().zip(children) {
            let ended = child.and_then(|mut child| child.wait());
            let status = ended.map_err(Failure::while_doing(peer.name))?;
            if !status.success() {
                return Err(Failure::new(format!("{} did not {how}", peer.name)));
            }
        }
        Ok(())
    }

    fn is_running(&self, peer: &Peer) -> bool {
        output_of(&mut self.recipe(peer, "status")).is_ok_and(|answer| answer.status.success())
    }

    fn recipe(&self, peer: &Peer, command: &str) -> Command {
        let mut recipe = self.project.command(self.project.path(format!("peers/{}.sh", peer.name)));
        recipe.arg(command).arg(self.folder(peer)).env("MAIL_PYTHON", self.state.join("venv/bin/python"));
        recipe
    }

    fn folder(&self, peer: &Peer) -> PathBuf {
        self.state.join(peer.name)
    }

    /// Gathers what each recipe told about its server.
    fn describe(&self) -> Outcome {
        let mut all = Map::new();
        let mut shell = String::new();
        for peer in &PEERS {
            let told = fs::read_to_string(self.folder(peer).join("env.json"))
                .map_err(Failure::while_doing(peer.name))?;
            let told: Value = serde_json::from_str(&told).map_err(Failure::while_doing(peer.name))?;
            all.insert(peer.name.to_owned(), told);
            shell += &fs::read_to_string(self.folder(peer).join("env"))
                .map_err(Failure::while_doing(peer.name))?;
        }
        let all = format!("{:#}\n", Value::Object(all));
        write(&self.published.join("env.json"), &all)?;
        write(&self.published.join("env"), &shell)
    }
}

/// PostgreSQL's user must be able to enter the folder, and Samba's sockets must fit below it.
fn suits(folder: &Path) -> bool {
    let is_open = |path: &Path| fs::metadata(path).is_ok_and(|found| found.permissions().mode() & 0o001 != 0);
    folder.join("samba").as_os_str().len() <= SAMBA_FOLDER_LENGTH_MAX && folder.ancestors().all(is_open)
}

/// A short open folder of its own for each checkout.
fn fallback_for(folder: &Path) -> PathBuf {
    let mut hasher = DefaultHasher::new();
    folder.hash(&mut hasher);
    PathBuf::from(format!("/tmp/reclave-peers-{:016x}", hasher.finish()))
}

fn make_folder(path: &Path) -> Outcome {
    fs::create_dir_all(path).map_err(Failure::while_doing(path.display()))?;
    let open = fs::Permissions::from_mode(0o755);
    fs::set_permissions(path, open).map_err(Failure::while_doing(path.display()))
}

fn write(path: &Path, text: &str) -> Outcome {
    fs::write(path, text).map_err(Failure::while_doing(path.display()))
}

fn output_of(command: &mut Command) -> Outcome<std::process::Output> {
    let name = command.get_program().to_string_lossy().into_owned();
    command.output().map_err(Failure::while_doing(name))
}

fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_too_deep_for_sambas_sockets_does_not_suit() {
        assert!(!suits(Path::new("/usr/a-checkout-that-lies-in-a-folder-with-quite-a-long-name/var/peers")));
    }

    #[test]
    fn a_folder_that_other_users_cannot_enter_does_not_suit() {
        let folder = std::env::temp_dir().join(format!("reclave-closed-{}", std::process::id()));
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
        assert!(suits(&folder));
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
        assert!(!suits(&folder));
        fs::remove_dir(&folder).unwrap();
    }

    #[test]
    fn two_checkouts_fall_back_to_different_short_folders() {
        let one = fallback_for(Path::new("/root/one/var/peers"));
        assert_ne!(one, fallback_for(Path::new("/root/two/var/peers")));
        assert!(one.join("samba").as_os_str().len() <= SAMBA_FOLDER_LENGTH_MAX);
    }
}
