//! The prompt and the conversation, with a program that follows a script and a helper on a real socket.

use std::{
    cell::RefCell,
    collections::VecDeque,
    io::Write as _,
    os::unix::net::{UnixListener, UnixStream},
    path::{Path, PathBuf},
    thread::{self, JoinHandle},
};

use tempfile::TempDir;

use super::*;

/// What a scripted program heard and did, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Seen {
    Password(Option<String>),
    Text(String),
    Complaint(String),
    Question(String),
    Secret(String),
    Left(Option<String>),
}
use Seen::{Complaint, Left, Password, Question, Secret, Text};

/// A program that answers what is next on its list; with nothing left it has gone.
struct Script {
    answers: RefCell<VecDeque<Vec<u8>>>,
    seen: RefCell<Vec<Seen>>,
    logged: RefCell<Vec<String>>,
}

impl Script {
    fn answering(answers: &[&str]) -> Self {
        let answers = answers.iter().map(|text| text.as_bytes().to_vec()).collect();
        Self { answers: RefCell::new(answers), seen: RefCell::default(), logged: RefCell::default() }
    }

    fn see(&self, seen: Seen) {
        self.seen.borrow_mut().push(seen);
    }

    fn next(&self) -> Result<Zeroizing<Vec<u8>>, Gone> {
        self.answers.borrow_mut().pop_front().map(Zeroizing::new).ok_or(Gone)
    }
}

impl Host for Script {
    fn user(&self) -> Option<String> {
        Some("ana".to_owned())
    }
    fn fact(&self, fact: Fact) -> Option<String> {
        match fact {
            Fact::Service => Some("login".to_owned()),
            Fact::Tty => Some("/dev/tty1".to_owned()),
            Fact::Rhost => None,
        }
    }
    fn locale(&self) -> Option<String> {
        Some("de_DE.UTF-8".to_owned())
    }
    fn password(&self, prompt: Option<&str>) -> Option<Zeroizing<Vec<u8>>> {
        self.see(Password(prompt.map(str::to_owned)));
        self.next().ok()
    }
    fn leave_password(&self, password: Option<&str>) {
        self.see(Left(password.map(str::to_owned)));
    }
    fn show(&self, text: &str, is_complaint: bool) -> Result<(), Gone> {
        self.see(if is_complaint { Complaint(text.to_owned()) } else { Text(text.to_owned()) });
        Ok(())
    }
    fn ask(&self, question: &str, is_secret: bool) -> Result<Zeroizing<Vec<u8>>, Gone> {
        self.see(if is_secret { Secret(question.to_owned()) } else { Question(question.to_owned()) });
        self.next()
    }
    fn log(&self, _: Weight, text: &str) {
        self.logged.borrow_mut().push(text.to_owned());
    }
}

/// A helper for one connection.
struct Helper {
    _folder: TempDir,
    socket: PathBuf,
    thread: JoinHandle<Vec<ToHelper>>,
}

impl Helper {
    /// Says `lines` one after the other, and waits for an answer after each question; gives what it heard.
    fn saying(lines: Vec<ToModule>) -> Self {
        Self::doing(move |mut module| {
            let mut heard = vec![ToHelper::read_from(&mut module).unwrap()];
            for line in lines {
                line.write_to(&mut module).unwrap();
                if matches!(line, ToModule::Ask(_) | ToModule::AskSecret(_)) {
                    heard.push(ToHelper::read_from(&mut module).unwrap());
                }
            }
            heard
        })
    }

    fn doing(act: impl FnOnce(UnixStream) -> Vec<ToHelper> + Send + 'static) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("helper.sock");
        let listener = UnixListener::bind(&socket).unwrap();
        let thread = thread::spawn(move || act(listener.accept().unwrap().0));
        Self { _folder: folder, socket, thread }
    }

    fn heard(self) -> Vec<ToHelper> {
        self.thread.join().unwrap()
    }
}

fn arguments(socket: &Path) -> Arguments {
    let (mut arguments, _) = Arguments::parse(&[]);
    socket.clone_into(&mut arguments.socket);
    arguments
}

fn answer(text: &str) -> ToHelper {
    ToHelper::Answer(Zeroizing::new(text.to_owned()))
}

fn password_was(asked: &[Seen]) -> Option<&Seen> {
    asked.iter().rev().find(|seen| matches!(seen, Left(_)))
}

fn away() -> Seen {
    Complaint(Words::of(Some("de")).away.to_owned())
}

#[test]
fn a_password_is_passed_on_and_no_helper_is_asked() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("helper.sock");
    let listener = UnixListener::bind(&socket).unwrap();
    listener.set_nonblocking(true).unwrap();
    let host = Script::answering(&["Start-Passw0rd1"]);
    authenticate(&host, &arguments(&socket));
    assert_eq!(*host.seen.borrow(), [Password(None)]);
    assert!(host.logged.borrow().is_empty());
    assert_eq!(listener.accept().unwrap_err().kind(), std::io::ErrorKind::WouldBlock);
}

#[test]
fn a_trigger_leads_through_the_conversation_to_the_new_password() {
    let helper = Helper::saying(vec![
        ToModule::Inform("Scan\nthis".to_owned()),
        ToModule::Ask("Code".to_owned()),
        ToModule::Complain("Wrong".to_owned()),
        ToModule::Ask("Code".to_owned()),
        ToModule::AskSecret("New".to_owned()),
        ToModule::AskSecret("Again".to_owned()),
        ToModule::Done("ana".to_owned()),
    ]);
    let host = Script::answering(&["?", "AAAA", "BBBB", "first", "second"]);
    authenticate(&host, &arguments(&helper.socket));
    let expected = [
        Password(None),
        Left(None),
        Text("Scan\nthis".to_owned()),
        Question("Code".to_owned()),
        Complaint("Wrong".to_owned()),
        Question("Code".to_owned()),
        Secret("New".to_owned()),
        Secret("Again".to_owned()),
        Left(Some("second".to_owned())),
    ];
    assert_eq!(*host.seen.borrow(), expected);
    let hello = Hello {
        service: "login".to_owned(),
        user: "ana".to_owned(),
        tty: Some("/dev/tty1".to_owned()),
        rhost: None,
        locale: Some("de_DE.UTF-8".to_owned()),
    };
    let said = [ToHelper::Hello(hello), answer("AAAA"), answer("BBBB"), answer("first"), answer("second")];
    assert_eq!(helper.heard(), said);
    assert!(!host.logged.borrow().concat().contains("second"), "no password in the log");
}

#[test]
fn an_empty_password_asks_for_a_reset_where_it_is_a_trigger() {
    for (trigger, expected) in [("", 1), ("?", 0)] {
        let folder = tempfile::tempdir().unwrap();
        let mut arguments = arguments(&folder.path().join("nobody.sock"));
        arguments.triggers = vec![trigger.to_owned()];
        let host = Script::answering(&["", "old"]);
        authenticate(&host, &arguments);
        assert_eq!(host.seen.borrow().iter().filter(|seen| **seen == away()).count(), expected);
    }
}

#[test]
fn without_a_helper_the_usual_sign_in_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let host = Script::answering(&["?", "Start-Passw0rd1"]);
    authenticate(&host, &arguments(&folder.path().join("nobody.sock")));
    assert_eq!(*host.seen.borrow(), [Password(None), Left(None), away(), Password(None)]);
    assert_eq!(host.logged.borrow().len(), 1);
}

#[test]
fn a_helper_that_ends_it_leads_back_to_the_password() {
    let helper = Helper::saying(vec![ToModule::Complain("Three wrong codes".to_owned()), ToModule::Failed]);
    let host = Script::answering(&["?", "Start-Passw0rd1"]);
    authenticate(&host, &arguments(&helper.socket));
    let complaint = Complaint("Three wrong codes".to_owned());
    assert_eq!(*host.seen.borrow(), [Password(None), Left(None), complaint, Password(None)]);
    helper.heard();
}

#[test]
fn a_helper_that_breaks_off_anywhere_leaves_no_password() {
    let bytes = [
        ToModule::AskSecret("New".to_owned()).encode().unwrap().to_vec(),
        ToModule::Inform("One moment".to_owned()).encode().unwrap().to_vec(),
    ]
    .concat();
    for length in 0..bytes.len() {
        let part = bytes[..length].to_vec();
        let helper = Helper::doing(move |mut module| {
            let hello = ToHelper::read_from(&mut module).unwrap();
            module.write_all(&part).unwrap();
            vec![hello]
        });
        let host = Script::answering(&["?", "typed", "typed"]);
        authenticate(&host, &arguments(&helper.socket));
        assert_eq!(password_was(&host.seen.borrow()), Some(&Left(None)), "after {length} bytes");
        helper.heard();
    }
}

#[test]
fn a_helper_that_speaks_otherwise_leaves_no_password() {
    let noise: [&[u8]; 5] = [
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"A\x00\x01x",
        b"I\xff\xff",
        b"I\x00\x02\xff\xfe",
        b"D\x00\x01x",
    ];
    for bytes in noise {
        let helper = Helper::doing(move |mut module| {
            module.write_all(bytes).unwrap();
            vec![ToHelper::read_from(&mut module).unwrap()]
        });
        let host = Script::answering(&["?", "typed"]);
        authenticate(&host, &arguments(&helper.socket));
        assert_eq!(*host.seen.borrow(), [Password(None), Left(None), away(), Password(None)]);
        helper.heard();
    }
}

#[test]
fn an_end_without_a_new_password_is_no_good_end() {
    let helper = Helper::saying(vec![ToModule::Ask("Code".to_owned()), ToModule::Done("ana".to_owned())]);
    let host = Script::answering(&["?", "AAAA", "typed"]);
    authenticate(&host, &arguments(&helper.socket));
    assert_eq!(password_was(&host.seen.borrow()), Some(&Left(None)));
    helper.heard();
}

#[test]
fn a_person_who_leaves_is_told_to_the_helper() {
    let helper = Helper::saying(vec![ToModule::Ask("Code".to_owned())]);
    let host = Script::answering(&["?"]);
    authenticate(&host, &arguments(&helper.socket));
    assert_eq!(*host.seen.borrow(), [Password(None), Left(None), Question("Code".to_owned())]);
    assert_eq!(helper.heard().last(), Some(&ToHelper::Cancelled));
}

#[test]
fn a_helper_that_is_silent_is_not_waited_for_without_end() {
    let (end, ended) = std::sync::mpsc::channel::<()>();
    let helper = Helper::doing(move |module| {
        let _ = ended.recv();
        drop(module);
        Vec::new()
    });
    let mut arguments = arguments(&helper.socket);
    arguments.timeout = std::time::Duration::from_millis(30);
    let host = Script::answering(&["?", "typed"]);
    authenticate(&host, &arguments);
    assert_eq!(*host.seen.borrow(), [Password(None), Left(None), away(), Password(None)]);
    drop(end);
    helper.heard();
}

#[test]
fn a_helper_that_goes_round_in_circles_is_left() {
    let helper = Helper::doing(|mut module| {
        let mut heard = vec![ToHelper::read_from(&mut module).unwrap()];
        for _ in 0..FRAMES_MAX {
            ToModule::Inform("again".to_owned()).write_to(&mut module).unwrap();
        }
        heard.push(ToHelper::read_from(&mut module).unwrap());
        heard
    });
    let host = Script::answering(&["?"]);
    authenticate(&host, &arguments(&helper.socket));
    assert_eq!(helper.heard().last(), Some(&ToHelper::Cancelled));
}

#[test]
fn letters_that_are_no_text_are_asked_for_again() {
    let helper =
        Helper::saying(vec![ToModule::AskSecret("New".to_owned()), ToModule::Done("ana".to_owned())]);
    let host = Script::answering(&["?", "", "gr\u{fc}n"]);
    host.answers.borrow_mut()[1] = vec![b'g', 0xfc, b'n'];
    authenticate(&host, &arguments(&helper.socket));
    assert_eq!(password_was(&host.seen.borrow()), Some(&Left(Some("gr\u{fc}n".to_owned()))));
    helper.heard();
}

#[test]
fn the_hint_is_shown_only_where_a_helper_listens() {
    let folder = tempfile::tempdir().unwrap();
    let mut arguments = arguments(&folder.path().join("helper.sock"));
    arguments.hint = true;
    let prompts = |arguments: &Arguments| {
        let host = Script::answering(&["old"]);
        authenticate(&host, arguments);
        host.seen.take()
    };
    assert_eq!(prompts(&arguments), [Password(None)]);
    let _listener = UnixListener::bind(&arguments.socket).unwrap();
    let hint = Words::of(Some("de")).prompt("?");
    assert_eq!(prompts(&arguments), [Password(Some(hint))]);
}
