//! The site as the computer sees it: a server that answers what it is told to, with TLS and without.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read, Write},
    net::TcpListener,
    sync::{Arc, Mutex},
    thread,
};

use domain::secret::Secret;
use offline::{
    reporting::{ReportFault, report},
    settings::Settings,
    site::{Site, SiteFault},
    state::Standing,
};

use crate::support::{ABOUT, Computer, HOUR};

/// A request as it came.
#[derive(Clone, Debug, Default)]
pub struct Request {
    pub head: String,
    pub body: String,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines();
        lines.find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }
}

/// Answers one request on each connection: status and body, in order; the last one again and again.
pub struct Server {
    pub address: String,
    pub requests: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    pub fn start(answers: Vec<(u16, String)>) -> Self {
        Self::with(answers, None)
    }

    fn with(answers: Vec<(u16, String)>, tls: Option<Arc<rustls::ServerConfig>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let scheme = if tls.is_some() { "https://localhost" } else { "http://127.0.0.1" };
        let address = format!("{scheme}:{}", listener.local_addr().unwrap().port());
        let requests: Arc<Mutex<Vec<Request>>> = Arc::default();
        let seen = Arc::clone(&requests);
        thread::spawn(move || {
            let mut answers = answers.into_iter();
            let mut answer = answers.next().unwrap();
            for stream in listener.incoming() {
                let stream = stream.unwrap();
                let answered = match &tls {
                    Some(tls) => {
                        let connection = rustls::ServerConnection::new(Arc::clone(tls)).unwrap();
                        exchange(rustls::StreamOwned::new(connection, stream), &answer, &seen)
                    }
                    None => exchange(stream, &answer, &seen),
                };
                if answered.is_some() {
                    answer = answers.next().unwrap_or(answer);
                }
            }
        });
        Self { address, requests }
    }

    fn settings(&self) -> Settings {
        Settings { server: self.address.clone(), ..Settings::default() }
    }
}

/// Writes a request down, and then answers it: whoever has the answer finds the request. `None` when the other side
/// does not get as far as a request.
fn exchange(stream: impl Read + Write, answer: &(u16, String), seen: &Mutex<Vec<Request>>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    let mut request = Request::default();
    while !request.head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut request.head).ok()? == 0 {
            return None;
        }
    }
    let length = request.header("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    stream.read_exact(&mut body).ok()?;
    request.body = String::from_utf8(body).unwrap();
    seen.lock().unwrap().push(request);
    let (status, text) = answer;
    let head = format!(
        "HTTP/1.1 {status} x\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\
         retry-after: 17\r\ndate: Wed, 25 Nov 2026 19:01:55 GMT\r\n\r\n",
        text.len()
    );
    let stream = stream.get_mut();
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(text.as_bytes()).ok()?;
    stream.flush().ok()
}

pub fn enrolled(computer: &Computer) -> String {
    let key = computer.key.to_text();
    format!(
        r#"{{"device":"{}","key":"{}","site":"https://pw.corp.test/offline","domain":"corp","password_policy":null}}"#,
        computer.id,
        key.expose()
    )
}

fn enroll(server: &Server) -> Result<offline::site::Enrolled, SiteFault> {
    let site = Site::of(&server.settings()).unwrap();
    site.enroll(&Secret::new("AAAA-BBBB-CCCC-DDDD"), "laptop-17", "Debian", "0.1.0")
}

#[test]
fn an_enrolment_gives_id_and_key() {
    let computer = Computer::enrolled();
    let server = Server::start(vec![(200, enrolled(&computer))]);
    let got = enroll(&server).unwrap();
    assert_eq!((got.id, got.domain.as_str()), (computer.id, "corp"));
    assert_eq!(got.key.to_text().expose(), computer.key.to_text().expose());
    assert_eq!(got.told.site.as_deref(), Some("https://pw.corp.test/offline"));
    let request = server.requests.lock().unwrap()[0].clone();
    assert!(request.head.starts_with("POST /api/v1/offline/enroll "), "{}", request.head);
    let body: serde_json::Value = serde_json::from_str(&request.body).unwrap();
    assert_eq!((&body["code"], &body["name"]), (&"AAAA-BBBB-CCCC-DDDD".into(), &"laptop-17".into()));
}

#[test]
fn each_refusal_of_an_enrolment_is_told_apart() {
    type Check = fn(&SiteFault) -> bool;
    let cases: [(u16, &str, Check); 7] = [
        (503, "", |fault| matches!(fault, SiteFault::Away { .. })),
        (403, r#"{"code":"offline.enroll.refused"}"#, |fault| matches!(fault, SiteFault::Refused)),
        (422, r#"{"what":"name"}"#, |fault| matches!(fault, SiteFault::Malformed(what) if what == "name")),
        (429, "{}", |fault| matches!(fault, SiteFault::Later(17))),
        (200, "<html>", |fault| matches!(fault, SiteFault::Strange { status: 200, .. })),
        (302, "", |fault| matches!(fault, SiteFault::Strange { status: 302, .. })),
        (200, r#"{"device":"x","key":"y","domain":"z"}"#, |fault| matches!(fault, SiteFault::Strange { .. })),
    ];
    for (status, body, is_it) in cases {
        let server = Server::start(vec![(status, body.to_owned())]);
        let fault = enroll(&server).err().unwrap();
        assert!(is_it(&fault), "{status} {body}: {fault}");
    }
}

#[test]
fn a_report_is_signed_over_its_bytes_and_what_comes_back_is_kept() {
    let computer = Computer::enrolled();
    let engine = computer.quick_engine();
    let account = engine.account("ana", offline::Asker::Root).unwrap();
    let shown = engine.challenge(&account).unwrap();
    let code = computer.free_response(&shown.challenge, "ana");
    let begun = engine.begin(&account, &shown.challenge, &code).unwrap().unwrap();
    engine.finish(begun, &Secret::new("right")).unwrap();
    let answer = r#"{"site":"https://new.test/offline","password_policy":null,
        "accounts":[{"account":"ana","state":"differs","since":1}]}"#;
    let server = Server::start(vec![(200, answer.to_owned())]);
    let site = Site::of(&server.settings()).unwrap();
    let reported = report(&engine, &site, &ABOUT).unwrap();
    assert_eq!((&reported.differ, &reported.newly), (&vec!["ana".to_owned()], &vec!["ana".to_owned()]));
    assert!(reported.ahead.is_some(), "the clocks are compared");
    let request = server.requests.lock().unwrap()[0].clone();
    assert_eq!(request.header("reclave-device"), Some(computer.id.to_string().as_str()));
    let signature = request.header("reclave-signature").unwrap();
    assert!(computer.key.has_signed(request.body.as_bytes(), signature));
    let (_, state) = engine.look().unwrap();
    assert_eq!(state.site.as_deref(), Some("https://new.test/offline"));
    assert_eq!(state.accounts["ana"], Some(Standing::Differs));
    assert!(state.happened.is_empty() && state.sending.is_none());
    let again = report(&engine, &site, &ABOUT).unwrap();
    assert_eq!((again.differ.len(), again.newly.len()), (1, 0), "a person is told once");
}

#[test]
fn a_report_whose_answer_was_lost_is_sent_again_as_it_was() {
    let computer = Computer::enrolled();
    let engine = computer.quick_engine();
    let nobody = Settings { server: "http://127.0.0.1:9".to_owned(), ..Settings::default() };
    let away = report(&engine, &Site::of(&nobody).unwrap(), &ABOUT);
    assert!(matches!(away, Err(ReportFault::Site(SiteFault::Away { .. }))), "{away:?}");
    let sending = engine.look().unwrap().1.sending.unwrap();
    computer.clock.turn(1_000);
    let answer = r#"{"site":null,"password_policy":null,"accounts":[]}"#;
    let server = Server::start(vec![(200, answer.to_owned())]);
    report(&engine, &Site::of(&server.settings()).unwrap(), &ABOUT).unwrap();
    assert_eq!(server.requests.lock().unwrap()[0].body, sending.body);
}

#[test]
fn a_number_that_the_site_has_had_is_passed_over_and_a_revocation_ends_everything() {
    let computer = Computer::enrolled();
    let engine = computer.quick_engine();
    let answer = r#"{"site":null,"password_policy":null,"accounts":[]}"#;
    let server = Server::start(vec![(409, "{}".to_owned()), (200, answer.to_owned())]);
    report(&engine, &Site::of(&server.settings()).unwrap(), &ABOUT).unwrap();
    assert_eq!(server.requests.lock().unwrap().len(), 2);
    assert!(engine.look().unwrap().1.sequence > 1_000_000);
    let server = Server::start(vec![(401, "{}".to_owned())]);
    let unknown = report(&engine, &Site::of(&server.settings()).unwrap(), &ABOUT);
    assert!(matches!(unknown, Err(ReportFault::Site(SiteFault::Unknown))));
    assert!(!engine.look().unwrap().1.revoked, "whoever answers in the site's place revokes nothing");
    let server = Server::start(vec![(410, "{}".to_owned())]);
    let revoked = report(&engine, &Site::of(&server.settings()).unwrap(), &ABOUT);
    assert!(matches!(revoked, Err(ReportFault::Site(SiteFault::Revoked))));
    assert!(engine.look().unwrap().1.revoked);
}

#[test]
fn a_certificate_is_trusted_by_the_ca_file_alone() {
    let issued = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::try_from(issued.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![issued.cert.der().clone()], key)
        .unwrap();
    let computer = Computer::enrolled();
    let server = Server::with(vec![(200, enrolled(&computer))], Some(Arc::new(tls)));
    let fault = enroll(&server).err().unwrap();
    assert!(matches!(fault, SiteFault::Away { .. }), "{fault}");
    let place = tempfile::tempdir().unwrap();
    let ca_file = place.path().join("ca.pem");
    fs::write(&ca_file, issued.cert.pem()).unwrap();
    let settings = Settings { ca_file: Some(ca_file.clone()), ..server.settings() };
    let site = Site::of(&settings).unwrap();
    let got = site.enroll(&Secret::new("AAAA"), "laptop-17", "Debian", "0.1.0").unwrap();
    assert_eq!(got.id, computer.id);
    fs::write(&ca_file, "no certificate").unwrap();
    assert!(matches!(Site::of(&settings), Err(SiteFault::Settings(_))));
}

#[test]
fn who_is_signed_in_is_reported_and_reminders_are_shown_once_a_day() {
    let computer = Computer::enrolled();
    let engine = computer.quick_engine();
    let answer = r#"{"site":null,"password_policy":null,"accounts":[],"reminders":[{"account":"ana",
        "rule":"password","text":"It expires within 3 days","link":"https://pw.corp.test/task/change-password"}]}"#;
    let server = Server::start(vec![(200, answer.to_owned())]);
    let site = Site::of(&server.settings()).unwrap();
    let present = ["ana".to_owned(), "tom".to_owned()];
    let reported = report(&engine, &site, &offline::About { present: &present, ..ABOUT }).unwrap();
    let body: serde_json::Value = serde_json::from_str(&server.requests.lock().unwrap()[0].body).unwrap();
    assert_eq!(body["present"], serde_json::json!(["ana", "tom"]));
    let [reminder] = &reported.reminders[..] else { panic!("{reported:?}") };
    assert_eq!((reminder.account.as_str(), reminder.rule.as_str()), ("ana", "password"));
    assert_eq!(reminder.link, "https://pw.corp.test/task/change-password");

    let shown = |is_seen: bool| {
        let mut count = 0;
        let show = |_: &offline::Reminder| {
            count += 1;
            is_seen
        };
        engine.show_once_a_day(reminder, show).unwrap();
        count
    };
    assert_eq!((shown(false), shown(true), shown(true)), (1, 1, 0), "until it was seen, and then not again");
    computer.clock.turn(19 * HOUR);
    assert_eq!(shown(true), 0, "on the same day");
    computer.clock.turn(2 * HOUR);
    assert_eq!(shown(true), 1, "on the next");
}
