//! The conversation as a person walks it, in words of codes' texts, and through the helper's socket.

use std::{
    collections::VecDeque,
    os::unix::net::UnixStream,
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
    time::Duration,
};

use domain::{message::Message, secret::Secret};
use offline::{
    Asker, Away, Face, Ground, Qr,
    client::{Carried, carry},
    conversation::{Person, reset},
    serve::{Manner, listen, serve},
    state::Standing,
    words::Words,
};
use pam_reclave::wire::{Hello, ToHelper, ToModule};
use texts::Texts;
use vault::offline::Challenge;

use crate::support::{ABOUT, Computer, Mood};

/// What a person does when they are asked.
enum Do {
    Type(&'static str),
    /// The site's response to the challenge that was last shown as text, for this password.
    Respond(&'static str),
    RespondFreely,
    Leave,
}

/// A person who follows a plan, and remembers what they saw.
struct Walker<'c> {
    computer: &'c Computer,
    plan: VecDeque<Do>,
    seen: Vec<String>,
    pictures: Vec<Ground>,
    challenge: Option<Challenge>,
}

impl<'c> Walker<'c> {
    fn new(computer: &'c Computer, plan: impl IntoIterator<Item = Do>) -> Self {
        let plan = plan.into_iter().collect();
        Self { computer, plan, seen: Vec::new(), pictures: Vec::new(), challenge: None }
    }

    fn act(&mut self) -> Result<String, Away> {
        let challenge = || self.challenge.unwrap();
        match self.plan.pop_front().expect("a plan for every question") {
            Do::Type(text) => Ok(text.to_owned()),
            Do::Respond(password) => Ok(self.computer.response(&challenge(), "ana", password, 0)),
            Do::RespondFreely => Ok(self.computer.free_response(&challenge(), "ana")),
            Do::Leave => Err(Away),
        }
    }

    fn saw(&self, code: &'static str) -> bool {
        let texts = Texts::load();
        let text = texts.say("en", &Message::new(code).with("account", "ana"));
        self.seen.contains(&text)
    }

    fn walk(&mut self, person: &Person) -> Result<Option<String>, Away> {
        let (texts, engine) = (Texts::load(), self.computer.engine());
        reset(&engine, Words::new(&texts, "en"), self, Ground::Dark, person)
    }
}

impl Face for Walker<'_> {
    fn page(&mut self, title: &str) -> Result<(), Away> {
        self.say(title)
    }

    fn say(&mut self, text: &str) -> Result<(), Away> {
        if let Ok(challenge) = Challenge::parse(text) {
            self.challenge = Some(challenge);
        }
        self.seen.push(text.to_owned());
        Ok(())
    }

    fn complain(&mut self, text: &str) -> Result<(), Away> {
        self.say(text)
    }

    fn picture(&mut self, _: &Qr, ground: Ground) -> Result<(), Away> {
        self.pictures.push(ground);
        Ok(())
    }

    fn ask(&mut self, question: &str, known: &str) -> Result<String, Away> {
        self.seen.push(question.to_owned());
        let typed = self.act()?;
        Ok(if typed.is_empty() { known.to_owned() } else { typed })
    }

    fn ask_secret(&mut self, question: &str) -> Result<Secret, Away> {
        self.seen.push(question.to_owned());
        self.act().map(Secret::new)
    }
}

fn at_the_terminal() -> Person {
    Person { asker: Asker::Root, account: Some("ana".to_owned()), is_settled: false }
}

#[test]
fn a_person_without_a_scanner_resets_the_password() {
    let computer = Computer::enrolled();
    let plan = [
        Do::Type(""),
        Do::Type("!"),
        Do::Type("?"),
        Do::Respond("Correct-Horse-7"),
        Do::Type("Correct-Horse-7"),
        Do::Type("Correct-Horse-8"),
        Do::Type("Correct-Horse-7"),
        Do::Type("Correct-Horse-7"),
    ];
    let mut walker = Walker::new(&computer, plan);
    assert_eq!(walker.walk(&at_the_terminal()), Ok(Some("ana".to_owned())));
    assert_eq!(walker.pictures, [Ground::Dark, Ground::Light]);
    assert!(walker.saw("endpoint.password.differs") && walker.saw("endpoint.done.same"));
    assert!(computer.cache.takes("ana", "Correct-Horse-7"));
}

#[test]
fn a_password_that_does_not_fit_is_typed_again_with_the_same_code() {
    let computer = Computer::enrolled();
    let plan = [
        Do::Type(""),
        Do::Type("?"),
        Do::Respond("Correct-Horse-7"),
        Do::Type("correct-horse-7"),
        Do::Type("correct-horse-7"),
        Do::Type(""),
        Do::Type("Correct-Horse-7"),
        Do::Type("Correct-Horse-7"),
    ];
    let mut walker = Walker::new(&computer, plan);
    assert_eq!(walker.walk(&at_the_terminal()), Ok(Some("ana".to_owned())));
    assert!(walker.saw("endpoint.failed.mismatch") && walker.saw("endpoint.response.again"));
}

#[test]
fn after_three_failures_there_is_a_new_code() {
    let computer = Computer::enrolled();
    let plan = [
        Do::Type(""),
        Do::Type("?"),
        Do::Type("once"),
        Do::Type("twice"),
        Do::Type("thrice"),
        Do::Respond("Correct-Horse-7"),
        Do::Type("Correct-Horse-7"),
        Do::Type("Correct-Horse-7"),
    ];
    let mut walker = Walker::new(&computer, plan);
    assert_eq!(walker.walk(&at_the_terminal()), Ok(Some("ana".to_owned())));
    assert!(walker.saw("endpoint.code.anew"));
    assert_eq!(walker.challenge.unwrap().counter(), 2);
}

#[test]
fn where_any_password_is_taken_the_rules_of_the_site_hold() {
    let computer = Computer::enrolled();
    let engine = computer.engine();
    let policy = serde_json::json!({"id": "corp", "rules": [{"rule": "length", "min": 10}]});
    let told = offline::Told { password_policy: Some(policy), ..Computer::told() };
    engine.enroll(&computer.device(), told).unwrap();
    let plan = [
        Do::Type(""),
        Do::Type("?"),
        Do::RespondFreely,
        Do::Type("short"),
        Do::Type("Correct-Horse-7"),
        Do::Type("Correct-Horse-7"),
    ];
    let mut walker = Walker::new(&computer, plan);
    assert_eq!(walker.walk(&at_the_terminal()), Ok(Some("ana".to_owned())));
    assert!(walker.saw("endpoint.password.rules") && walker.saw("endpoint.password.unmet"));
    assert!(walker.saw("endpoint.done.any"));
}

#[test]
fn who_leaves_changes_nothing_but_the_count_of_tries() {
    let computer = Computer::enrolled();
    let plan = [Do::Type(""), Do::Type("?"), Do::Respond("Correct-Horse-7"), Do::Leave];
    assert_eq!(Walker::new(&computer, plan).walk(&at_the_terminal()), Err(Away));
    let (_, state) = computer.engine().look().unwrap();
    assert_eq!(state.open[0].failures, 1);
    assert_eq!(state.happened[0].cause.as_deref(), Some("interrupted"));
}

#[test]
fn a_password_that_is_not_the_directorys_is_told_at_the_next_reset() {
    let computer = Computer::enrolled();
    let engine = computer.engine();
    let plan = [
        Do::Type(""),
        Do::Type("?"),
        Do::RespondFreely,
        Do::Type("Correct-Horse-7"),
        Do::Type("Correct-Horse-7"),
    ];
    Walker::new(&computer, plan).walk(&at_the_terminal()).unwrap();
    let report = engine.report(&ABOUT).unwrap();
    let told = offline::Told { accounts: vec![("ana".to_owned(), Standing::Differs)], ..Computer::told() };
    engine.reported(report.sequence, told).unwrap();
    let mut walker = Walker::new(&computer, [Do::Type(""), Do::Leave]);
    assert_eq!(walker.walk(&at_the_terminal()), Err(Away));
    assert!(walker.saw("endpoint.report.differs"));
}

#[test]
fn a_store_that_cannot_be_written_is_said_and_ends_it() {
    let computer = Computer::enrolled();
    for (mood, code) in [(Mood::Busy, "endpoint.store.later"), (Mood::Broken, "endpoint.store.unusable")] {
        computer.cache.mood(Mood::Well);
        let plan = [
            Do::Type(""),
            Do::Type("?"),
            Do::Respond("Correct-Horse-7"),
            Do::Type("Correct-Horse-7"),
            Do::Type("Correct-Horse-7"),
        ];
        let mut walker = Walker::new(&computer, plan);
        // The account must be found before the store fails.
        computer.cache.mood(mood);
        assert_eq!(walker.walk(&at_the_terminal()), Ok(None));
        let text = Texts::load().say("en", &Message::new(code).with("detail", "corrupt"));
        assert!(walker.seen.contains(&text), "{code}: {:?}", walker.seen);
        computer.cache.mood(Mood::Well);
        computer.engine().finish_open().unwrap();
        computer.cache.set("ana", 1001, Some("$6$abc$old"));
    }
}

/// A helper on a socket of its own; it lives as long as the test.
fn helper(computer: &Computer, conversations_max: usize) -> (tempfile::TempDir, PathBuf) {
    helper_that_waits(computer, conversations_max, Duration::from_secs(60))
}

fn helper_that_waits(
    computer: &Computer,
    conversations_max: usize,
    answer_timeout: Duration,
) -> (tempfile::TempDir, PathBuf) {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("run/offline.sock");
    let listener = listen(&path).unwrap();
    let engine = computer.engine();
    let manner = Manner {
        conversations_max,
        answer_timeout,
        conversation_timeout: Duration::from_secs(120),
        language: "en".to_owned(),
        ground: Ground::Dark,
    };
    thread::spawn(move || serve(&listener, engine, Texts::load(), manner));
    (place, path)
}

fn hello(user: &str, locale: &str) -> Hello {
    let (service, user) = ("login".to_owned(), user.to_owned());
    Hello { service, user, tty: None, rhost: None, locale: Some(locale.to_owned()) }
}

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[test]
fn the_helper_walks_the_same_conversation_through_its_socket() {
    if !is_root() {
        eprintln!("skipped: only root may reset another account through the socket");
        return;
    }
    let computer = Computer::enrolled();
    let (_place, path) = helper(&computer, 4);
    let plan = [
        Do::Type("?"),
        Do::Respond("Correct-Horse-7"),
        Do::Type("Correct-Horse-7"),
        Do::Type("Correct-Horse-7"),
    ];
    let mut walker = Walker::new(&computer, plan);
    let carried = carry(&path, hello("CORP\\Ana", "en"), &mut walker).unwrap();
    assert_eq!(carried, Carried::Done("ana".to_owned()));
    let picture = walker.seen.iter().position(|text| text.contains('█')).unwrap();
    assert!(walker.seen[picture].lines().count() <= 23, "it fits a console of 24 lines with the question");
    let question = Texts::load().say("en", &Message::new("endpoint.response.ask"));
    assert_eq!(walker.seen[picture + 1], question, "nothing comes between");
    assert!(walker.saw("endpoint.done.same"));
    assert!(computer.cache.takes("ana", "Correct-Horse-7"));
}

#[test]
fn the_helper_speaks_the_language_of_the_hello() {
    let computer = Computer::enrolled();
    let (_place, path) = helper(&computer, 4);
    let mut walker = Walker::new(&computer, []);
    assert_eq!(carry(&path, hello("root", "de_DE.UTF-8"), &mut walker).unwrap(), Carried::Failed);
    let text = Texts::load().say("de", &Message::new("endpoint.refused.excluded"));
    assert_eq!(walker.seen, [text]);
}

#[test]
fn the_helper_bounds_conversations_and_takes_what_is_no_frame_for_the_end() {
    let computer = Computer::enrolled();
    let (_place, path) = helper(&computer, 1);
    let mut first = UnixStream::connect(&path).unwrap();
    ToHelper::Hello(hello("ana", "en")).write_to(&mut first).unwrap();
    ToModule::read_from(&mut first).unwrap();
    let mut walker = Walker::new(&computer, []);
    let second = carry(&path, hello("ana", "en"), &mut walker);
    assert!(matches!(second, Ok(Carried::Failed)) && walker.saw("endpoint.trouble.busy"), "{second:?}");
    std::io::Write::write_all(&mut first, b"X\x00\x00").unwrap();
    while !matches!(ToModule::read_from(&mut first), Ok(ToModule::Failed) | Err(_)) {}
    // The place is given back right after the last frame: who comes a moment too early tries again.
    let is_free = || {
        let mut walker = Walker::new(&computer, []);
        let ended = carry(&path, hello("root", "en"), &mut walker);
        matches!(ended, Ok(Carried::Failed)) && walker.saw("endpoint.refused.excluded")
    };
    assert!((0..1_000).any(|_| is_free()));
}

#[test]
fn who_does_not_answer_is_not_waited_for_for_ever() {
    if !is_root() {
        eprintln!("skipped: only root may reset another account through the socket");
        return;
    }
    let computer = Computer::enrolled();
    let (_place, path) = helper_that_waits(&computer, 1, Duration::from_millis(50));
    let mut silent = UnixStream::connect(&path).unwrap();
    ToHelper::Hello(hello("ana", "en")).write_to(&mut silent).unwrap();
    let (send, ended) = mpsc::channel();
    thread::spawn(move || {
        while !matches!(ToModule::read_from(&mut silent), Ok(ToModule::Failed) | Err(_)) {}
        send.send(()).unwrap();
    });
    ended.recv_timeout(Duration::from_secs(60)).unwrap();
}

#[test]
fn a_socket_of_a_dead_helper_is_replaced_and_one_of_a_living_is_not() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("offline.sock");
    drop(listen(&path).unwrap());
    assert!(Path::new(&path).exists(), "left behind");
    let _living = listen(&path).unwrap();
    assert_eq!(listen(&path).unwrap_err().kind(), std::io::ErrorKind::AddrInUse);
}
