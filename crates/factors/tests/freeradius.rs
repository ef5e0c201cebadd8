//! The client against FreeRADIUS: PAP, challenges, a wrong secret, a slow server, and a server that demands
//! Message-Authenticator.

use std::{net::UdpSocket, sync::Arc};

use domain::{
    factor::radius::{
        Ask, Asked, Challenge, Distrust, Name, Problem, Radius as _, RadiusAttribute, RadiusError,
        RadiusServer, RadiusSetup, Verdict,
    },
    id::Slug,
    secret::Secret,
    time::Timestamp,
};
use factors::RadiusClient;
use testkit::peers::FreeRadius;
use vault::OsEntropy;

fn peer() -> Option<&'static FreeRadius> {
    testkit::peers()?.freeradius()
}

fn server(peer: &FreeRadius, id: &'static str) -> RadiusServer {
    RadiusServer {
        id: Slug::literal(id),
        host: peer.address.clone(),
        port: peer.port,
        secret: Secret::new(peer.secret.clone()),
        timeout_ms: 8_000,
        tries: 2,
        status_server: true,
    }
}

fn client(servers: Vec<RadiusServer>) -> Arc<RadiusClient> {
    let client = RadiusClient::new(Arc::new(OsEntropy));
    client.configure(RadiusSetup {
        servers,
        attributes: vec![
            RadiusAttribute { kind: 32, vendor: None, value: b"reclave".to_vec() },
            RadiusAttribute { kind: 61, vendor: None, value: vec![0, 0, 0, 5] },
            RadiusAttribute { kind: 1, vendor: Some(9), value: b"purpose=reset".to_vec() },
        ],
        down_seconds: 60,
        probe_name: "reclave-probe".to_owned(),
    });
    client
}

async fn ask(client: &RadiusClient, name: &str, code: &str, challenge: Option<&Challenge>) -> Asked {
    client.ask(Ask { name: Name::Of(name), code: &Secret::new(code), challenge }).await
}

#[tokio::test]
async fn freeradius_takes_the_right_code_and_no_other() {
    let Some(peer) = peer() else { return };
    let client = client(vec![server(peer, "one")]);
    for (name, code, verdict) in [
        ("pap-user", "123456", Verdict::Accepted),
        ("pap-user", "123457", Verdict::Rejected),
        ("pap-user", "1234567890123456789012345678901234567890", Verdict::Rejected),
        ("nobody", "123456", Verdict::Rejected),
    ] {
        let asked = ask(&client, name, code, None).await;
        assert_eq!(asked.result, Ok(verdict), "{name} {code}");
        assert!(asked.refused.is_empty(), "its answers are signed");
    }
}

#[tokio::test]
async fn freeradius_asks_back_and_takes_the_answer_with_its_state() {
    let Some(peer) = peer() else { return };
    let client = client(vec![server(peer, "one")]);
    for (name, echo) in [("otp-user", false), ("echo-user", true)] {
        let Ok(Verdict::Challenged(challenge)) = ask(&client, name, "1234", None).await.result else {
            panic!("a challenge for {name}")
        };
        assert_eq!((challenge.prompt.as_str(), challenge.echo), ("Enter the code sent to your phone", echo));
        assert_eq!(ask(&client, name, "000000", Some(&challenge)).await.result, Ok(Verdict::Rejected));
        assert_eq!(ask(&client, name, "654321", Some(&challenge)).await.result, Ok(Verdict::Accepted));
        assert_eq!(
            ask(&client, name, "654321", None).await.result,
            Ok(Verdict::Rejected),
            "no state, no way"
        );
    }
}

#[tokio::test]
async fn with_another_secret_freeradius_is_silent_or_not_believed() {
    let Some(peer) = peer() else { return };
    let hasty = RadiusServer { timeout_ms: 1_000, tries: 1, ..server(peer, "one") };
    let dropped = RadiusServer { secret: Secret::new("not theirs"), ..hasty.clone() };
    let asked = ask(&client(vec![dropped]), "pap-user", "123456", None).await;
    assert_eq!(asked.result, Err(RadiusError::Unreachable("one: silent".to_owned())));
    // There it need not be signed rightly to be answered.
    let other = RadiusServer { port: peer.other_port, ..hasty };
    let client = client(vec![other]);
    assert!(ask(&client, "pap-user", "123456", None).await.result.is_err());
    let problem = client.check(Timestamp::from_millis(1)).await.remove(0).problem.unwrap();
    assert!(matches!(problem, Problem::Silent | Problem::Distrusted(Distrust::Forged)), "{problem}");
}

#[tokio::test]
async fn where_freeradius_is_slow_or_gone_the_next_server_is_asked() {
    let Some(peer) = peer() else { return };
    let slow = RadiusServer { timeout_ms: 500, tries: 1, ..server(peer, "slow") };
    let asked = ask(&client(vec![slow.clone()]), "slow-user", "1", None).await;
    assert_eq!(asked.result, Err(RadiusError::Unreachable("slow: silent".to_owned())));
    let gone = {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        RadiusServer { port: socket.local_addr().unwrap().port(), ..server(peer, "gone") }
    };
    let client = client(vec![gone, server(peer, "one")]);
    assert_eq!(ask(&client, "pap-user", "123456", None).await.result, Ok(Verdict::Accepted));
    let standings = client.check(Timestamp::from_millis(1)).await;
    let told: Vec<_> = standings.iter().map(|one| one.problem.as_ref().map(Problem::code)).collect();
    assert_eq!(told, [Some("unreachable"), None]);
}

#[tokio::test]
async fn freeradius_is_seen_by_status_server_and_by_the_probe_name() {
    let Some(peer) = peer() else { return };
    let by_name = RadiusServer { status_server: false, ..server(peer, "name") };
    let standings = client(vec![server(peer, "status"), by_name]).check(Timestamp::from_millis(1)).await;
    assert!(standings.iter().all(|one| one.problem.is_none()), "{standings:?}");
    assert_eq!(standings[0].address.unwrap().to_string(), peer.address);
}
