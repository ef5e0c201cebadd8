//! The client against servers that are silent, slow, wrong, forged or back again (fault 33).

use std::{sync::Arc, time::Duration};

use domain::{
    factor::radius::{
        Ask, Asked, Challenge, Distrust, Name, Problem, Radius, RadiusError, RadiusServer, RadiusSetup,
        Verdict,
    },
    id::Slug,
    secret::Secret,
    time::Timestamp,
};
use tokio::net::UdpSocket;
use vault::OsEntropy;

use super::{
    super::client::RadiusClient,
    stand_in::{SECRET, StandIn, setup, signed, unsigned, value},
};

/// What comes back for a request.
type Answer = fn(&[u8]) -> Vec<u8>;

const ACCEPT: u8 = 2;
const REJECT: u8 = 3;
const CHALLENGE: u8 = 11;

fn client(setup: RadiusSetup) -> Arc<RadiusClient> {
    let client = RadiusClient::new(Arc::new(OsEntropy));
    client.configure(setup);
    client
}

async fn ask(client: &RadiusClient, name: Name<'_>, code: &str, challenge: Option<&Challenge>) -> Asked {
    client.ask(Ask { name, code: &Secret::new(code), challenge }).await
}

/// Asks about ana.
async fn ana(client: &RadiusClient) -> Asked {
    ask(client, Name::Of("ana"), "123456", None).await
}

fn answer(code: u8) -> impl Fn(usize, &[u8]) -> Vec<Vec<u8>> + Send + Sync {
    move |_, request| vec![signed(code, request, SECRET.as_bytes(), &[], true)]
}

fn nothing(_: usize, _: &[u8]) -> Vec<Vec<u8>> {
    Vec::new()
}

/// A server at which nobody is: the port was free a moment ago.
async fn nobody(id: &'static str) -> RadiusServer {
    let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let port = socket.local_addr().unwrap().port();
    RadiusServer {
        id: Slug::literal(id),
        host: "127.0.0.1".to_owned(),
        port,
        secret: Secret::new(SECRET),
        timeout_ms: 1_000,
        tries: 2,
        status_server: true,
    }
}

#[tokio::test]
async fn a_code_is_accepted_or_rejected_as_the_server_says() {
    for (code, verdict) in [(ACCEPT, Verdict::Accepted), (REJECT, Verdict::Rejected)] {
        let server = StandIn::start(answer(code)).await;
        let asked = ana(&client(setup(vec![server.server("one")]))).await;
        assert_eq!(asked.result, Ok(verdict));
        assert!(asked.refused.is_empty());
        let packet = &server.packets()[0];
        assert_eq!(value(packet, 1).unwrap(), b"ana");
        assert!(!packet.windows(6).any(|window| window == b"123456"), "the code is hidden");
    }
}

#[tokio::test]
async fn every_request_has_an_authenticator_and_a_port_of_its_own_and_a_repeated_one_the_same() {
    let server = StandIn::start(|count, request| match count {
        1 => vec![signed(REJECT, request, SECRET.as_bytes(), &[], true)],
        2 => vec![signed(ACCEPT, request, SECRET.as_bytes(), &[], true)],
        _ => Vec::new(),
    })
    .await;
    let patient = RadiusServer { timeout_ms: 1_000, ..server.server("one") };
    let client = client(setup(vec![patient]));
    assert_eq!(ana(&client).await.result, Ok(Verdict::Rejected));
    assert_eq!(ana(&client).await.result, Ok(Verdict::Accepted));
    let asked = server.asked.lock().unwrap().clone();
    assert_eq!(asked[0], asked[1], "sent again, it is the same to the last bit, from the same port");
    assert_ne!(asked[1].1[4..20], asked[2].1[4..20], "another question has another authenticator");
    assert_ne!(asked[1].0, asked[2].0);
}

#[tokio::test]
async fn a_challenge_is_answered_with_its_state_at_the_server_that_asked() {
    let first = StandIn::start(nothing).await;
    let second = StandIn::start(|_, request| match value(request, 24) {
        None => {
            let attributes = [(24, b"s-1".to_vec()), (18, b"Next code".to_vec())];
            vec![signed(CHALLENGE, request, SECRET.as_bytes(), &attributes, true)]
        }
        Some(state) => {
            let code = if state == b"s-1" { ACCEPT } else { REJECT };
            vec![signed(code, request, SECRET.as_bytes(), &[], false)]
        }
    })
    .await;
    let client = client(setup(vec![first.hasty("one"), second.server("two")]));
    let Ok(Verdict::Challenged(challenge)) = ana(&client).await.result else { panic!("a challenge") };
    assert_eq!((challenge.prompt.as_str(), challenge.echo), ("Next code", false));
    assert_eq!(challenge.server.as_str(), "two");
    let before = first.count();
    let asked = ask(&client, Name::Of("ana"), "654321", Some(&challenge)).await;
    assert_eq!(asked.result, Ok(Verdict::Accepted));
    assert_eq!(first.count(), before, "the first server was not asked what it had not begun");
}

#[tokio::test]
async fn a_challenge_of_a_server_that_is_gone_is_lost_and_asked_of_no_other() {
    let other = StandIn::start(answer(ACCEPT)).await;
    let client = client(setup(vec![other.server("one"), nobody("two").await]));
    for server in ["two", "unknown"] {
        let challenge = Challenge {
            server: Slug::literal(server),
            state: b"s".to_vec(),
            prompt: String::new(),
            echo: false,
        };
        let asked = ask(&client, Name::Of("ana"), "1", Some(&challenge)).await;
        assert!(matches!(asked.result, Err(RadiusError::ChallengeLost(_))), "{asked:?}");
    }
    assert_eq!(other.count(), 0);
}

#[tokio::test]
async fn a_silent_server_is_passed_over_and_then_asked_last_until_it_is_back() {
    let silent = StandIn::start(|count, request| {
        if count < 2 { Vec::new() } else { vec![signed(REJECT, request, SECRET.as_bytes(), &[], true)] }
    })
    .await;
    let good = StandIn::start(answer(ACCEPT)).await;
    let patient = RadiusServer { timeout_ms: 1_000, ..silent.server("one") };
    let client = client(setup(vec![patient, good.server("two")]));
    assert_eq!(ana(&client).await.result, Ok(Verdict::Accepted));
    assert_eq!((silent.count(), good.count()), (2, 1), "tried as often as set, then the next");
    assert_eq!(ana(&client).await.result, Ok(Verdict::Accepted));
    assert_eq!((silent.count(), good.count()), (2, 2), "it is asked last for a while");
    let standings = client.check(Timestamp::from_millis(1)).await;
    assert!(standings.iter().all(|standing| standing.problem.is_none()), "{standings:?}");
    assert_eq!(
        ana(&client).await.result,
        Ok(Verdict::Rejected),
        "looked at and there: it is the first again"
    );
}

#[tokio::test]
async fn a_server_that_is_down_is_tried_again_after_its_while() {
    let silent = StandIn::start(|count, request| {
        if count < 2 { Vec::new() } else { vec![signed(REJECT, request, SECRET.as_bytes(), &[], true)] }
    })
    .await;
    let good = StandIn::start(answer(ACCEPT)).await;
    let patient = RadiusServer { timeout_ms: 1_000, ..silent.server("one") };
    let mut setup = setup(vec![patient, good.server("two")]);
    setup.down_seconds = 0;
    let client = client(setup);
    assert_eq!(ana(&client).await.result, Ok(Verdict::Accepted));
    assert_eq!(ana(&client).await.result, Ok(Verdict::Rejected));
}

#[tokio::test]
async fn an_answer_from_another_address_is_never_read() {
    let elsewhere = StandIn::start_from(answer(ACCEPT), true).await;
    let good = StandIn::start(answer(REJECT)).await;
    let client = client(setup(vec![elsewhere.hasty("one"), good.server("two")]));
    let asked = ana(&client).await;
    assert_eq!(asked.result, Ok(Verdict::Rejected));
    assert!(asked.refused.is_empty(), "it was not even looked at");
}

#[tokio::test]
async fn an_unsigned_and_a_forged_accept_are_refused_and_told() {
    let scripts: [(Distrust, Answer); 3] = [
        (Distrust::Unsigned, |request| unsigned(ACCEPT, request, SECRET.as_bytes())),
        (Distrust::Forged, |request| signed(ACCEPT, request, b"another secret", &[], true)),
        (Distrust::Malformed, |_| vec![ACCEPT]),
    ];
    for (why, script) in scripts {
        let bad = StandIn::start(move |_, request| vec![script(request)]).await;
        let once = RadiusServer { timeout_ms: 500, tries: 1, status_server: false, ..bad.server("one") };
        let client = client(setup(vec![once]));
        let asked = ana(&client).await;
        assert!(matches!(asked.result, Err(RadiusError::Unreachable(_))), "{asked:?}");
        let refused: Vec<_> = asked.refused.iter().map(|one| (one.why, one.count)).collect();
        assert_eq!(refused, [(why, 1)]);
        assert_eq!(client.check(Timestamp::from_millis(1)).await[0].problem, Some(Problem::Distrusted(why)));
    }
}

#[tokio::test]
async fn a_forged_reject_does_not_shut_out_the_true_answer() {
    let server = StandIn::start(|_, request| {
        let mut late = request.to_vec();
        late[1] = late[1].wrapping_add(1);
        vec![
            signed(REJECT, &late, SECRET.as_bytes(), &[], true),
            unsigned(REJECT, request, SECRET.as_bytes()),
            signed(REJECT, request, b"guessed", &[], true),
            signed(ACCEPT, request, SECRET.as_bytes(), &[], true),
        ]
    })
    .await;
    let asked = ana(&client(setup(vec![server.server("one")]))).await;
    assert_eq!(asked.result, Ok(Verdict::Accepted));
    let refused: Vec<_> = asked.refused.iter().map(|one| one.why).collect();
    assert_eq!(refused, [Distrust::Unsigned, Distrust::Forged], "a late duplicate is not worth telling");
}

#[tokio::test]
async fn of_a_name_that_is_nobodys_no_packet_tells_and_nothing_is_accepted() {
    let server = StandIn::start(answer(ACCEPT)).await;
    let client = client(setup(vec![server.server("one")]));
    let asked = ask(&client, Name::Nobody, "123456", None).await;
    assert_eq!(asked.result, Ok(Verdict::Rejected));
    let packet = &server.packets()[0];
    assert_eq!(value(packet, 1).unwrap(), b"reclave-probe");
    assert_eq!(value(packet, 2).unwrap().len(), 16, "as long as what was typed");
}

#[tokio::test]
async fn what_no_server_could_take_is_rejected_without_asking() {
    let server = StandIn::start(answer(ACCEPT)).await;
    let client = client(setup(vec![server.server("one")]));
    let long = "1".repeat(129);
    for (name, code) in [("", "1"), ("ana", ""), ("ana", long.as_str())] {
        assert_eq!(ask(&client, Name::Of(name), code, None).await.result, Ok(Verdict::Rejected));
    }
    assert_eq!(server.count(), 0);
    let nobody = RadiusClient::new(Arc::new(OsEntropy));
    assert_eq!(ana(&nobody).await.result, Err(RadiusError::NotSetUp));
}

#[tokio::test]
async fn servers_are_looked_at_by_status_server_or_by_the_probe_name() {
    let server = StandIn::start(|_, request| {
        let code = if request[0] == 12 { ACCEPT } else { REJECT };
        vec![signed(code, request, SECRET.as_bytes(), &[], true)]
    })
    .await;
    let gone = nobody("three").await;
    let by_name = RadiusServer { status_server: false, ..server.server("two") };
    let client = client(setup(vec![server.server("one"), by_name, gone]));
    let standings = client.check(Timestamp::from_millis(5)).await;
    let told: Vec<_> =
        standings.iter().map(|one| (one.id.as_str(), one.problem.as_ref().map(Problem::code))).collect();
    assert_eq!(told, [("one", None), ("two", None), ("three", Some("unreachable"))]);
    let mut codes: Vec<_> = server.packets().iter().map(|packet| (packet[0], value(packet, 1))).collect();
    codes.sort();
    assert_eq!(codes, [(1, Some(b"reclave-probe".to_vec())), (12, None)]);
}

#[tokio::test]
async fn a_changed_server_is_not_taken_for_the_silent_one() {
    let silent = StandIn::start(nothing).await;
    let good = StandIn::start(answer(ACCEPT)).await;
    let client = client(setup(vec![silent.hasty("one"), good.server("two")]));
    assert_eq!(ana(&client).await.result, Ok(Verdict::Accepted));
    let repaired = StandIn::start(answer(REJECT)).await;
    client.configure(setup(vec![repaired.server("one"), good.server("two")]));
    assert_eq!(ana(&client).await.result, Ok(Verdict::Rejected));
}

#[tokio::test]
async fn a_server_without_answer_is_left_within_its_time() {
    let silent = StandIn::start(nothing).await;
    let client = client(setup(vec![silent.hasty("one")]));
    let asked = tokio::time::timeout(Duration::from_secs(5), ana(&client)).await.unwrap();
    assert!(matches!(asked.result, Err(RadiusError::Unreachable(_))));
}
