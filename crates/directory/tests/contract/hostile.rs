//! The LDAP client against a server that means ill or is out of its mind: every case ends in a typed error,
//! in bounded time and memory, and never in a panic. The server is a script over a bare socket.

use std::{
    future::Future,
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

use directory::connection::{Answer, Authority, Connection, Dial, Plain, Request, Search, WireError};
use domain::{
    account::Account,
    directory::{Directory as _, DirectoryError, PeopleQuery},
    secret::Secret,
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
    time::Instant,
};

use crate::support::{connect, settings};

const SEARCH_DONE: u8 = 0x65;
const BIND_DONE: u8 = 0x61;
const EXTENDED_DONE: u8 = 0x78;
const ABANDON: u8 = 0x50;
const SEARCH: u8 = 0x63;
const UNBIND: u8 = 0x42;

/// A server that follows `script` for its one connection.
async fn server<F, R>(script: F) -> (Dial, JoinHandle<()>)
where
    F: FnOnce(TcpStream) -> R + Send + 'static,
    R: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("ldap://{}", listener.local_addr().unwrap()).parse().unwrap();
    let task = tokio::spawn(async move {
        let (socket, _) = listener.accept().await.unwrap();
        script(socket).await;
    });
    (Dial::new(address, Plain::OnLoopback, None, Duration::from_secs(5)), task)
}

/// One request: its number and the operation's identifier octet. `None` at the end of the connection.
async fn request(socket: &mut TcpStream) -> Option<(u8, u8)> {
    let mut head = [0u8; 2];
    socket.read_exact(&mut head).await.ok()?;
    let length = if head[1] < 0x80 {
        usize::from(head[1])
    } else {
        let mut octets = vec![0u8; usize::from(head[1] & 0x7f)];
        socket.read_exact(&mut octets).await.ok()?;
        octets.iter().fold(0, |all, octet| all << 8 | usize::from(*octet))
    };
    let mut body = vec![0u8; length];
    socket.read_exact(&mut body).await.ok()?;
    assert_eq!(&body[..2], [2, 1], "test servers see few requests");
    Some((body[2], body[3]))
}

fn done(id: u8, operation: u8, code: u8) -> Vec<u8> {
    vec![0x30, 12, 2, 1, id, operation, 7, 10, 1, code, 4, 0, 4, 0]
}

/// Reads until the client has gone, so that its last words do not meet a closed door.
async fn linger(mut socket: TcpStream) {
    while request(&mut socket).await.is_some() {}
}

fn question() -> Request {
    Request::search(Search::entry("", &["1.1"]))
}

async fn open(dial: &Dial) -> Connection {
    Connection::open(dial, Arc::default()).await.unwrap()
}

/// What the client makes of `bytes` in answer to its search.
async fn answered_by(bytes: Vec<u8>) -> Result<Answer, WireError> {
    let (dial, _server) = server(|mut socket| async move {
        request(&mut socket).await;
        // The client may hang up in the middle.
        let _ = socket.write_all(&bytes).await;
        linger(socket).await;
    })
    .await;
    let connection = open(&dial).await;
    let started = Instant::now();
    let result = connection.ask(question(), Duration::from_secs(60)).await;
    assert!(started.elapsed() < Duration::from_secs(30), "it was waited for what never comes");
    if result.is_err() {
        assert!(!connection.is_open());
        let next = connection.ask(question(), Duration::from_secs(5)).await;
        assert!(matches!(next, Err(WireError::NotSent(_))), "{next:?}");
    }
    result
}

fn assert_protocol(result: &Result<Answer, WireError>) {
    assert!(matches!(result, Err(WireError::Protocol(_))), "{result:?}");
}

#[tokio::test]
async fn a_message_nested_a_hundred_thousand_deep_is_refused() {
    let depth = 100_000u32;
    let mut bytes = Vec::new();
    for level in 0..depth {
        bytes.extend([0x30, 0x84]);
        bytes.extend(((depth - level - 1) * 6).to_be_bytes());
    }
    assert_protocol(&answered_by(bytes).await);
}

#[tokio::test]
async fn lengths_near_two_to_the_31_and_63_are_refused_at_once() {
    assert_protocol(&answered_by(vec![0x30, 0x84, 0x7f, 0xff, 0xff, 0xff, 2, 1, 2]).await);
    assert_protocol(&answered_by(vec![0x30, 0x88, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]).await);
    assert_protocol(&answered_by(vec![0x30, 0x80, 2, 1, 2, 0, 0]).await);
    // Inside a message that is whole.
    assert_protocol(&answered_by(vec![0x30, 11, 2, 1, 2, 0x65, 0x84, 0x7f, 0xff, 0xff, 0xff, 10, 1]).await);
}

#[tokio::test]
async fn what_is_no_ldap_is_refused() {
    assert_protocol(&answered_by(b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec()).await);
    assert_protocol(&answered_by(vec![0x30, 0]).await);
    assert_protocol(&answered_by(vec![0x30, 5, 2, 1, 2, 0x7f, 0]).await);
}

#[tokio::test]
async fn an_answer_to_something_else_is_refused() {
    assert_protocol(&answered_by(done(2, BIND_DONE, 0)).await);
    assert_protocol(&answered_by(done(99, SEARCH_DONE, 0)).await);
    // A request in place of an answer, and an unsolicited message of no known kind.
    assert_protocol(&answered_by(vec![0x30, 5, 2, 1, 2, 0x42, 0]).await);
    assert_protocol(&answered_by(done(0, EXTENDED_DONE, 0)).await);
}

#[tokio::test]
async fn a_result_code_that_nobody_knows_is_a_result() {
    assert_eq!(answered_by(done(2, SEARCH_DONE, 0x7b)).await.unwrap().outcome.code, 0x7b);
}

#[tokio::test]
async fn entries_without_end_come_to_one() {
    let mut entry = vec![0x30, 0x83, 0, 0, 0, 2, 1, 2, 0x64, 0x83, 0, 0, 0, 4, 0x83, 0, 0, 0];
    let dn = vec![b'x'; 1_000_000];
    let place = |bytes: &mut [u8], length: usize| {
        let octets = u32::try_from(length).unwrap().to_be_bytes();
        bytes.copy_from_slice(&octets[1..]);
    };
    place(&mut entry[15..18], dn.len());
    place(&mut entry[10..13], 5 + dn.len() + 2);
    place(&mut entry[2..5], 3 + 5 + 5 + dn.len() + 2);
    entry.extend(dn);
    entry.extend([0x30, 0]);
    assert_protocol(&answered_by(entry.repeat(40)).await);
}

#[tokio::test]
async fn a_message_cut_in_the_middle_is_no_answer() {
    let (dial, _server) = server(|mut socket| async move {
        request(&mut socket).await;
        socket.write_all(&done(2, SEARCH_DONE, 0)[..7]).await.unwrap();
    })
    .await;
    let result = open(&dial).await.ask(question(), Duration::from_secs(5)).await;
    assert!(matches!(result, Err(WireError::Unanswered(_))), "{result:?}");
}

#[tokio::test]
async fn a_byte_now_and_then_does_not_stretch_the_deadline() {
    let (dial, server) = server(|mut socket| async move {
        request(&mut socket).await;
        let mut drip = tokio::time::interval(Duration::from_millis(60));
        for byte in done(2, SEARCH_DONE, 0).iter().cycle() {
            drip.tick().await;
            if socket.write_all(&[*byte]).await.is_err() {
                return;
            }
        }
    })
    .await;
    let connection = open(&dial).await;
    let started = Instant::now();
    let result = connection.ask(question(), Duration::from_millis(300)).await;
    assert!(matches!(result, Err(WireError::Unanswered(_))), "{result:?}");
    assert!(started.elapsed() < Duration::from_secs(20));
    server.abort();
}

#[tokio::test]
async fn a_server_that_does_not_read_does_not_hold_the_caller() {
    let (dial, server) = server(|socket| async move {
        std::future::pending::<()>().await;
        drop(socket);
    })
    .await;
    let connection = open(&dial).await;
    let search = Search { base: "x".repeat(32 * 1024 * 1024), ..Search::entry("", &["1.1"]) };
    let started = Instant::now();
    let result = connection.ask(Request::search(search), Duration::from_secs(1)).await;
    assert!(matches!(result, Err(WireError::Unanswered(_))), "{result:?}");
    assert!(started.elapsed() < Duration::from_secs(30) && !connection.is_open());
    server.abort();
}

#[tokio::test]
async fn a_goodbye_is_heard() {
    let oid = b"1.3.6.1.4.1.1466.20036";
    let mut bytes = vec![0x30, 0, 2, 1, 0, EXTENDED_DONE, 0, 10, 1, 52, 4, 0, 4, 4];
    bytes.extend(b"bye\n");
    bytes.extend([0x8a, u8::try_from(oid.len()).unwrap()]);
    bytes.extend(oid);
    bytes[6] = u8::try_from(bytes.len() - 7).unwrap();
    bytes[1] = u8::try_from(bytes.len() - 2).unwrap();
    let result = answered_by(bytes).await;
    let Err(WireError::Unanswered(reason)) = result else { panic!("{result:?}") };
    assert!(reason.contains("result 52 bye"), "{reason}");
}

#[tokio::test]
async fn what_took_too_long_is_abandoned_and_its_late_answer_does_no_harm() {
    let (dial, server) = server(|mut socket| async move {
        let (late, _) = request(&mut socket).await.unwrap();
        let (_, operation) = request(&mut socket).await.unwrap();
        assert_eq!(operation, ABANDON);
        let (next, operation) = request(&mut socket).await.unwrap();
        assert_eq!(operation, SEARCH);
        socket.write_all(&done(late, SEARCH_DONE, 0)).await.unwrap();
        socket.write_all(&done(next, SEARCH_DONE, 32)).await.unwrap();
        linger(socket).await;
    })
    .await;
    let connection = open(&dial).await;
    let result = connection.ask(question(), Duration::from_millis(500)).await;
    assert!(matches!(result, Err(WireError::Unanswered(_))), "{result:?}");
    assert_eq!(connection.ask(question(), Duration::from_secs(5)).await.unwrap().outcome.code, 32);
    drop(connection);
    server.await.unwrap();
}

#[tokio::test]
async fn a_caller_who_goes_away_has_the_request_abandoned() {
    let (asked, heard) = tokio::sync::oneshot::channel();
    let (dial, server) = server(|mut socket| async move {
        request(&mut socket).await.unwrap();
        asked.send(()).unwrap();
        assert_eq!(request(&mut socket).await.unwrap().1, ABANDON);
        assert_eq!(request(&mut socket).await.unwrap().1, UNBIND);
    })
    .await;
    let connection = open(&dial).await;
    tokio::select! {
        _ = connection.ask(question(), Duration::from_secs(20)) => panic!("nothing answers"),
        _ = heard => {}
    }
    drop(connection);
    server.await.unwrap();
}

#[tokio::test]
async fn many_questions_at_once_get_each_its_own_answer() {
    let (dial, _server) = server(|mut socket| async move {
        let mut ids = Vec::new();
        for _ in 0..20 {
            ids.push(request(&mut socket).await.unwrap().0);
        }
        // Last first.
        for id in ids.into_iter().rev() {
            socket.write_all(&done(id, SEARCH_DONE, id)).await.unwrap();
        }
        linger(socket).await;
    })
    .await;
    let count = Arc::default();
    let connection = Connection::open(&dial, Arc::clone(&count)).await.unwrap();
    let ask = || async { connection.ask(question(), Duration::from_secs(5)).await.unwrap().outcome.code };
    let mut codes = futures_util::future::join_all((0..20).map(|_| ask())).await;
    codes.sort_unstable();
    assert_eq!(codes, (2..22).collect::<Vec<_>>());
    assert_eq!(count.load(Ordering::Relaxed), 20);
}

/// What becomes of a connection that wants StartTLS when the server says `bytes`; and what the server hears
/// after it.
async fn start_tls(bytes: Vec<u8>) -> (WireError, Option<(u8, u8)>) {
    let (mut dial, server) = {
        let (tell, told) = tokio::sync::oneshot::channel();
        let (dial, _) = server(|mut socket| async move {
            request(&mut socket).await.unwrap();
            socket.write_all(&bytes).await.unwrap();
            tell.send(request(&mut socket).await).unwrap();
        })
        .await;
        (dial, told)
    };
    dial.plain = Plain::Never;
    let error = Connection::open(&dial, Arc::default()).await.unwrap_err();
    (error, server.await.unwrap())
}

#[tokio::test]
async fn where_start_tls_is_no_longer_offered_nothing_goes_out_in_the_clear() {
    for code in [1, 2, 12, 53] {
        let (error, heard) = start_tls(done(1, EXTENDED_DONE, code)).await;
        assert!(matches!(error, WireError::Untrusted(_)), "{error:?}");
        assert_eq!(heard, None, "the client said something after the refusal");
    }
}

#[tokio::test]
async fn words_slipped_in_before_the_handshake_are_not_taken_for_the_servers() {
    let mut bytes = done(1, EXTENDED_DONE, 0);
    bytes.extend(done(2, BIND_DONE, 0));
    let (error, heard) = start_tls(bytes).await;
    assert!(matches!(error, WireError::Protocol(_)), "{error:?}");
    assert_eq!(heard, None);
}

#[tokio::test]
async fn a_server_that_never_speaks_is_left_within_the_time() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("ldaps://{}", listener.local_addr().unwrap()).parse().unwrap();
    let time_max = Duration::from_millis(200);
    let ca = a_certificate();
    let dial = Dial::new(address, Plain::Never, Some(Authority::File(ca.path().to_owned())), time_max);
    let error = Connection::open(&dial, Arc::default()).await.unwrap_err();
    assert!(matches!(error, WireError::Unreachable(_)), "{error:?}");
}

#[tokio::test]
async fn something_else_than_tls_is_no_reason_to_go_on() {
    let (mut dial, _server) = server(|mut socket| async move {
        let _ = socket.write_all(&done(0, EXTENDED_DONE, 0)).await;
        linger(socket).await;
    })
    .await;
    dial.address = dial.address.to_string().replace("ldap:", "ldaps:").parse().unwrap();
    let ca = a_certificate();
    dial.authority = Some(Authority::File(ca.path().to_owned()));
    let error = Connection::open(&dial, Arc::default()).await.unwrap_err();
    assert!(matches!(error, WireError::Untrusted(_) | WireError::Unreachable(_)), "{error:?}");
}

#[tokio::test]
async fn a_file_without_certificates_is_told() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let (mut dial, _server) = server(linger).await;
    dial.address = dial.address.to_string().replace("ldap:", "ldaps:").parse().unwrap();
    for path in [file.path().to_owned(), "/nowhere/ca.pem".into()] {
        dial.authority = Some(Authority::File(path));
        let error = Connection::open(&dial, Arc::default()).await.err();
        // The one connection of the script is used up after the first.
        let told = matches!(&error, Some(WireError::Untrusted(reason)) if reason.contains("ca_file"));
        assert!(told || matches!(error, Some(WireError::Unreachable(_))), "{error:?}");
    }
}

#[test]
fn a_password_is_not_printed_with_its_request() {
    let password = Secret::new("hunter2-hunter2");
    let change = crate::support::replacing("unicodePwd", password.expose());
    for request in [Request::bind("cn=x", &password), Request::modify("cn=x", vec![change])] {
        assert!(!format!("{request:?}").contains("hunter2"));
    }
}

fn a_certificate() -> tempfile::NamedTempFile {
    let certified = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), certified.cert.pem()).unwrap();
    file
}

/// A TLS server with a certificate for `names`, which answers one search; and the file of its authority.
async fn tls_server(names: &[&str]) -> (Dial, tempfile::NamedTempFile) {
    let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
    let certified = rcgen::generate_simple_self_signed(names).unwrap();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), certified.cert.pem()).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::Pkcs8(certified.signing_key.serialize_der().into());
    let config =
        rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certified.cert.der().clone()], key)
            .unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let (mut dial, _server) = server(move |socket| async move {
        let Ok(mut stream) = acceptor.accept(socket).await else { return };
        let mut request = [0u8; 256];
        if stream.read(&mut request).await.is_ok_and(|length| length > 0) {
            stream.write_all(&done(2, SEARCH_DONE, 0)).await.unwrap();
        }
        // The client says goodbye.
        let _ = stream.read(&mut request).await;
    })
    .await;
    dial.address = dial.address.to_string().replace("ldap:", "ldaps:").parse().unwrap();
    let dial =
        Dial::new(dial.address, Plain::Never, Some(Authority::File(file.path().to_owned())), dial.time_max);
    (dial, file)
}

#[tokio::test]
async fn a_certificate_for_another_host_is_refused_and_one_for_this_is_not() {
    let (dial, _file) = tls_server(&["127.0.0.1"]).await;
    open(&dial).await.ask(question(), Duration::from_secs(5)).await.unwrap();
    let (dial, _file) = tls_server(&["dc1.corp.test", "localhost"]).await;
    let error = Connection::open(&dial, Arc::default()).await.unwrap_err();
    let WireError::Untrusted(reason) = &error else { panic!("{error:?}") };
    assert!(reason.contains("certificate is not trusted"), "{reason}");
}

#[tokio::test]
async fn the_platforms_authorities_do_not_vouch_for_a_stranger() {
    let (dial, _file) = tls_server(&["127.0.0.1"]).await;
    let dial = Dial::new(dial.address, Plain::Never, None, dial.time_max);
    let error = Connection::open(&dial, Arc::default()).await.unwrap_err();
    assert!(matches!(error, WireError::Untrusted(_)), "{error:?}");
}

#[tokio::test]
async fn part_of_the_people_does_not_pass_for_all_of_them() {
    // Size limit, administrative limit, no right to search, no such base.
    for (code, is_settings) in [(4, true), (11, false), (50, true), (32, true)] {
        let (dial, _server) = server(move |mut socket| async move {
            let mut searches = 0;
            while let Some((id, operation)) = request(&mut socket).await {
                let answer = match operation {
                    SEARCH => {
                        searches += 1;
                        // The first asks for the root entry.
                        done(id, SEARCH_DONE, if searches == 1 { 0 } else { code })
                    }
                    UNBIND => return,
                    _ => done(id, BIND_DONE, 0),
                };
                let _ = socket.write_all(&answer).await;
            }
        })
        .await;
        let directory = connect(settings(&format!(
            "id = \"odd\"\nflavour = \"rfc\"\ncontrollers = [\"{}\"]\ntls = {{ mode = \"plain-on-loopback\" }}\nbase = \"dc=x\"\nbind_dn = \"cn=x\"\nbind_password = \"y\"",
            dial.address
        )));
        let everybody = PeopleQuery { everybody: true, ..PeopleQuery::default() };
        let mut sink = |page: Vec<Account>| panic!("{page:?}");
        let result = directory.people(&everybody, &mut sink).await;
        let expected = match result {
            Err(DirectoryError::Misconfigured(_)) => is_settings,
            Err(DirectoryError::Unavailable(_)) => !is_settings,
            _ => false,
        };
        assert!(expected, "{code}: {result:?}");
    }
}
