//! Other programs that do a part of the work: with fixed arguments, an empty environment, a bound on time and
//! output, and never a shell.

use std::{
    ffi::OsStr,
    io::{self, Read, Write as _},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

use zeroize::Zeroizing;

/// The most bytes that are read of what a program says.
const OUTPUT_BYTES_MAX: u64 = 1 << 20;
/// How often a running program is looked at.
const LOOK: Duration = Duration::from_millis(2);
const PATH: &str = "/usr/sbin:/usr/bin:/sbin:/bin";

/// A program and the arguments that it always has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    path: PathBuf,
    arguments: Vec<String>,
    timeout: Duration,
}

/// What came of it.
pub(crate) struct Ran {
    pub(crate) status: ExitStatus,
    pub(crate) out: Zeroizing<Vec<u8>>,
    pub(crate) complaint: String,
}

/// Why nothing came of it.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RunFault {
    #[error("{program} cannot be run: {error}")]
    Start { program: String, error: io::Error },
    #[error("{program} did not end in time")]
    Timeout { program: String },
}

impl Program {
    /// From a command line that is already in pieces; it may run for `timeout`. `None` when it is empty.
    #[must_use]
    pub fn new(command: &[String], timeout: Duration) -> Option<Self> {
        let (path, arguments) = command.split_first()?;
        Some(Self { path: path.into(), arguments: arguments.to_vec(), timeout })
    }

    /// The file that is run.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Runs it with one further argument and a text as its input.
    ///
    /// # Errors
    /// What went wrong, in words.
    pub fn tell(&self, argument: &str, text: &str) -> Result<(), String> {
        let ran = self.run(&[argument.as_ref()], text.as_bytes()).map_err(|fault| fault.to_string())?;
        if ran.status.success() { Ok(()) } else { Err(ran.complaint) }
    }

    /// Runs it, and gives what it says.
    ///
    /// # Errors
    /// What went wrong, in words.
    pub fn listed(&self) -> Result<String, String> {
        let ran = self.run(&[], b"").map_err(|fault| fault.to_string())?;
        if ran.status.success() {
            Ok(String::from_utf8_lossy(&ran.out).into_owned())
        } else {
            Err(ran.complaint)
        }
    }

    /// Runs it with further arguments and `input`, and waits for its end.
    pub(crate) fn run(&self, further: &[&OsStr], input: &[u8]) -> Result<Ran, RunFault> {
        let program = || self.path.display().to_string();
        let failed = |error| RunFault::Start { program: program(), error };
        let mut command = Command::new(&self.path);
        command.args(&self.arguments).args(further);
        command.env_clear().env("PATH", PATH).env("LC_ALL", "C.UTF-8");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(failed)?;
        let (out, complaint) = (reader(child.stdout.take()), reader(child.stderr.take()));
        let mut stdin = child.stdin.take();
        let input = Zeroizing::new(input.to_vec());
        // A program that does not read must not hold us up; that it did not shows in its end.
        let writer = thread::spawn(move || stdin.as_mut().map(|stdin| stdin.write_all(&input)));
        let status = wait(&mut child, self.timeout).map_err(failed)?;
        let Some(status) = status else { return Err(RunFault::Timeout { program: program() }) };
        drop(writer.join());
        let out = out.recv().unwrap_or_default();
        let complaint = String::from_utf8_lossy(&complaint.recv().unwrap_or_default()).trim().to_owned();
        Ok(Ran { status, out, complaint })
    }
}

/// Reads beside the program, or a full pipe would stop it.
fn reader(from: Option<impl Read + Send + 'static>) -> mpsc::Receiver<Zeroizing<Vec<u8>>> {
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Zeroizing::new(Vec::new());
        if let Some(mut from) = from {
            // A part is as good as nothing: whoever reads it finds the end missing.
            let _ = from.by_ref().take(OUTPUT_BYTES_MAX).read_to_end(&mut bytes);
            let _ = io::copy(&mut from, &mut io::sink());
        }
        let _ = send.send(bytes);
    });
    receive
}

/// Its end, or `None` when it had to be killed.
fn wait(child: &mut Child, timeout: Duration) -> io::Result<Option<ExitStatus>> {
    let began = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if began.elapsed() >= timeout {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(LOOK);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn program(line: &[&str], timeout: Duration) -> Program {
        let line: Vec<String> = line.iter().map(|&piece| piece.to_owned()).collect();
        Program::new(&line, timeout).unwrap()
    }

    #[test]
    fn a_program_gets_its_input_and_its_output_comes_back() {
        let ran = program(&["/bin/cat"], Duration::from_secs(20)).run(&[], b"one\n").unwrap();
        assert!(ran.status.success());
        assert_eq!(ran.out.as_slice(), b"one\n");
    }

    #[test]
    fn a_program_that_does_not_end_is_ended() {
        let fault = program(&["/bin/sleep", "60"], Duration::from_millis(20)).run(&[], b"").err().unwrap();
        assert!(matches!(fault, RunFault::Timeout { .. }), "{fault}");
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let fault = program(&["/nowhere/ldbsearch"], Duration::from_secs(1)).run(&[], b"").err().unwrap();
        assert!(fault.to_string().contains("/nowhere/ldbsearch"), "{fault}");
    }
}
