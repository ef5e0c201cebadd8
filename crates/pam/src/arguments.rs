//! What an administrator writes after `pam_reclave.so` in a file of /etc/pam.d. An argument that is not understood is
//! told to the system's log and passed over: a typing error must not keep anybody from signing in.

use std::{path::PathBuf, time::Duration};

/// Where the helper listens unless `socket=` says otherwise.
const SOCKET: &str = "/run/reclave/offline.sock";
/// What asks for a reset when it is typed as the password, unless `trigger=` says otherwise.
const TRIGGER: &str = "?";
/// How long the helper may take from one frame to the next, unless `timeout=` says otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);
/// The most that `timeout=` takes, in seconds.
const TIMEOUT_MAX_S: u64 = 300;

/// The module's settings.
#[derive(Debug, PartialEq, Eq)]
pub struct Arguments {
    /// The helper's socket.
    pub socket: PathBuf,
    /// The whole passwords that ask for a reset; an empty one is somebody who only pressed Enter.
    pub triggers: Vec<String>,
    /// How long the helper may be silent while nobody is asked anything.
    pub timeout: Duration,
    /// Whether the password's prompt says how to ask for a reset.
    pub hint: bool,
    /// The language, where the program's own is not to count.
    pub locale: Option<String>,
}

impl Arguments {
    /// Reads the arguments; gives those that it does not understand as well.
    pub fn parse(all: &[String]) -> (Self, Vec<&str>) {
        let mut read = Self {
            socket: PathBuf::from(SOCKET),
            triggers: Vec::new(),
            timeout: TIMEOUT,
            hint: false,
            locale: None,
        };
        let unknown: Vec<_> = all.iter().map(String::as_str).filter(|text| !read.take(text)).collect();
        if read.triggers.is_empty() {
            read.triggers.push(TRIGGER.to_owned());
        }
        (read, unknown)
    }

    fn take(&mut self, argument: &str) -> bool {
        match argument.split_once('=') {
            Some(("socket", path)) if path.starts_with('/') => self.socket = PathBuf::from(path),
            Some(("trigger", text)) => self.triggers.push(text.to_owned()),
            Some(("timeout", seconds)) => match seconds.parse() {
                Ok(seconds @ 1..=TIMEOUT_MAX_S) => self.timeout = Duration::from_secs(seconds),
                _ => return false,
            },
            Some(("locale", name)) if !name.is_empty() => self.locale = Some(name.to_owned()),
            None if argument == "hint" => self.hint = true,
            _ => return false,
        }
        true
    }

    /// Whether what was typed asks for a reset.
    pub fn is_trigger(&self, typed: &[u8]) -> bool {
        self.triggers.iter().any(|trigger| trigger.as_bytes() == typed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Arguments, Vec<String>) {
        let all: Vec<_> = text.split_whitespace().map(str::to_owned).collect();
        let (read, unknown) = Arguments::parse(&all);
        (read, unknown.into_iter().map(str::to_owned).collect())
    }

    #[test]
    fn without_arguments_a_question_mark_asks_for_a_reset_and_nothing_else_does() {
        let (read, unknown) = parse("");
        assert_eq!(read.socket, PathBuf::from("/run/reclave/offline.sock"));
        assert!(unknown.is_empty() && !read.hint && read.locale.is_none());
        assert!(read.is_trigger(b"?"));
        assert!(!read.is_trigger(b"") && !read.is_trigger(b"??") && !read.is_trigger(b" ?"));
    }

    #[test]
    fn triggers_that_are_named_replace_the_question_mark() {
        let (read, unknown) = parse("trigger=forgot trigger=");
        assert!(read.is_trigger(b"forgot") && read.is_trigger(b""));
        assert!(!read.is_trigger(b"?") && unknown.is_empty());
    }

    #[test]
    fn every_argument_is_taken() {
        let (read, unknown) = parse("socket=/run/x.sock timeout=5 hint locale=de");
        assert_eq!(read.socket, PathBuf::from("/run/x.sock"));
        assert_eq!(
            (read.timeout, read.hint, read.locale.as_deref()),
            (Duration::from_secs(5), true, Some("de"))
        );
        assert!(unknown.is_empty());
    }

    #[test]
    fn an_argument_with_a_mistake_changes_nothing_and_is_told() {
        let mistakes = "socket=relative timeout=0 timeout=301 timeout=soon locale= hint=yes debug";
        let (read, unknown) = parse(mistakes);
        assert_eq!(unknown, mistakes.split(' ').collect::<Vec<_>>());
        assert_eq!(read, parse("").0);
    }
}
