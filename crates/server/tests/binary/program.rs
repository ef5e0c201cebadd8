//! Runs the binary: once to its end, or as an instance that serves until it is told to stop.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Arc, Condvar, Mutex},
    thread::JoinHandle,
    time::{Duration, Instant},
};

use directory::demo::{DemoConfig, DemoDirectory, company};
use tempfile::TempDir;

/// How long anything may take that takes a moment.
const PATIENCE: Duration = Duration::from_secs(120);

/// What a run of the binary came to.
#[derive(Debug)]
pub struct Ended {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ended {
    /// It failed, and says each of these on standard error in one or few lines, without a trace of a panic.
    pub fn fails_saying(&self, told: &[&str]) {
        assert_eq!(self.code, Some(1), "{self:?}");
        for part in told {
            assert!(self.err.contains(part), "`{part}` is not in: {}", self.err);
        }
        assert!(!self.err.contains("panicked") && !self.err.contains("RUST_BACKTRACE"), "{}", self.err);
        assert!(self.err.lines().count() <= 12, "{}", self.err);
    }
}

/// The binary with nothing in its environment but what finds libraries.
pub fn reclave(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reclave"));
    command.args(arguments).env_clear().envs(std::env::vars().filter(|(name, _)| name == "PATH"));
    command
}

/// Runs it to its end.
pub fn run(arguments: &[&str], input: &str) -> Ended {
    let mut child = reclave(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It may well not want to read.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let (out, err) = (collect(child.stdout.take().unwrap()), collect(child.stderr.take().unwrap()));
    let status = wait(&mut child);
    Ended { code: status.code(), out: out.join().unwrap(), err: err.join().unwrap() }
}

fn collect(mut stream: impl Read + Send + 'static) -> JoinHandle<String> {
    std::thread::spawn(move || {
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    })
}

/// Waits for the end of a process, and ends it where it does not come.
fn wait(child: &mut Child) -> ExitStatus {
    let began = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        if began.elapsed() > PATIENCE {
            child.kill().unwrap();
            panic!("it does not end");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// A folder with a key file and whatever else a settings file names.
pub struct Place {
    pub folder: TempDir,
}

impl Place {
    pub fn new() -> Self {
        let place = Self { folder: tempfile::tempdir().unwrap() };
        let made = run(&["keys", "new", place.path("keys.toml").to_str().unwrap()], "");
        assert_eq!(made.code, Some(0), "{made:?}");
        place
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The URL of a SQLite file here.
    pub fn store(&self) -> String {
        format!("sqlite://{}", self.path("reclave.db").display())
    }

    /// Writes a settings file; gives its name.
    pub fn write(&self, settings: &str) -> String {
        let file = self.path("reclave.toml");
        std::fs::write(&file, settings).unwrap();
        file.to_str().unwrap().to_owned()
    }
}

/// The parts of a settings file, each of which a test may replace.
#[derive(Clone)]
pub struct Settings {
    pub listen: SocketAddr,
    pub key_file: PathBuf,
    pub store: String,
    pub realm: String,
    pub connection: String,
    pub mail: String,
    pub log: String,
    pub more_web: String,
}

impl Settings {
    /// Those of an instance on the demo company.
    pub fn of(place: &Place, company: &DemoDirectory, mail_port: u16) -> Self {
        Self {
            listen: free_address(),
            key_file: place.path("keys.toml"),
            store: place.store(),
            realm: "modern".to_owned(),
            connection: on_demo(&company.url()),
            mail: format!(
                "from = \"passwords@example.org\"\n[[mail.server]]\nhost = \"127.0.0.1\"\nport = {mail_port}\nsecurity = \"plain\""
            ),
            log: "info".to_owned(),
            more_web: String::new(),
        }
    }

    pub fn text(&self) -> String {
        let Self { listen, key_file, store, realm, connection, mail, log, more_web } = self;
        format!(
            "listen = \"{listen}\"\nkey_file = \"{}\"\nrealm = \"{realm}\"\n\
             [web]\npublic_url = \"http://localhost:{}\"\n{more_web}\n\
             [store]\nurl = \"{store}\"\n\
             [[connection]]\n{connection}\n\
             [mail]\n{mail}\n\
             [log]\nlevel = \"{log}\"\n",
            key_file.display(),
            listen.port()
        )
    }
}

/// A connection to a demo directory.
pub fn on_demo(url: &str) -> String {
    format!(
        "id = \"northwind\"\ncontrollers = [\"{url}\"]\nbase = \"{}\"\nbind_dn = \"svc-reclave@northwind.example\"\nbind_password = \"{}\"\ntls = {{ mode = \"plain-on-loopback\" }}",
        company::BASE,
        DemoConfig::default().service_password.expose()
    )
}

/// An address that nobody listens on now.
pub fn free_address() -> SocketAddr {
    (Ipv4Addr::LOCALHOST, testkit::free_port()).into()
}

/// An instance that serves. It is killed when a test lets go of it.
pub struct Instance {
    child: Child,
    heard: Arc<(Mutex<String>, Condvar)>,
    readers: Vec<JoinHandle<()>>,
    pub ready_after: Duration,
}

impl Instance {
    /// Starts it and waits until it is ready.
    pub fn start(settings_file: &str) -> Self {
        Self::start_with(settings_file, &[])
    }

    /// The same with further arguments.
    pub fn start_with(settings_file: &str, further: &[&str]) -> Self {
        let began = Instant::now();
        let mut child = reclave(&[&["run", "--config", settings_file], further].concat())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let heard = Arc::<(Mutex<String>, Condvar)>::default();
        let readers = vec![
            follow(child.stdout.take().unwrap(), Arc::clone(&heard)),
            follow(child.stderr.take().unwrap(), Arc::clone(&heard)),
        ];
        let mut instance = Self { child, heard, readers, ready_after: Duration::ZERO };
        instance.wait_for(" ready address=");
        instance.ready_after = began.elapsed();
        instance
    }

    /// Waits until its output has a text.
    pub fn wait_for(&self, text: &str) {
        let (said, more) = &*self.heard;
        let waited = more.wait_timeout_while(said.lock().unwrap(), PATIENCE, |said| !said.contains(text));
        let (said, timeout) = waited.unwrap();
        assert!(!timeout.timed_out(), "it did not say `{text}`:\n{said}");
    }

    /// Tells it to stop, as a service manager does, and goes on at once.
    pub fn terminate(&self) {
        let told = Command::new("sh").args(["-c", &format!("kill -TERM {}", self.child.id())]).status();
        assert!(told.unwrap().success());
    }

    /// Waits for its end; gives the exit status and all that it said.
    pub fn wait(mut self) -> (ExitStatus, String) {
        let status = wait(&mut self.child);
        for reader in self.readers.drain(..) {
            reader.join().unwrap();
        }
        let said = self.heard.0.lock().unwrap().clone();
        (status, said)
    }

    /// Stops it in good order; gives all that it said.
    pub fn stop(self) -> String {
        self.terminate();
        let (status, said) = self.wait();
        assert_eq!(status.code(), Some(0), "{said}");
        said
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn follow(stream: impl Read + Send + 'static, heard: Arc<(Mutex<String>, Condvar)>) -> JoinHandle<()> {
    std::thread::spawn(move || {
        for line in BufReader::new(stream).lines() {
            let Ok(line) = line else { break };
            let mut said = heard.0.lock().unwrap();
            said.push_str(&line);
            said.push('\n');
            heard.1.notify_all();
        }
        // Who waits for a text learns now that it will not come.
        heard.1.notify_all();
    })
}

/// Every file below a folder, by name and content.
pub fn files_below(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            files.push((path.display().to_string(), std::fs::read(&path).unwrap()));
        }
    }
    files
}
