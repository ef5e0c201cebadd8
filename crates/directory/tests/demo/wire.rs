//! Connections and messages: what a hostile or broken peer meets, and the failures that tests can order.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use directory::demo::{
    DemoConfig, DemoDirectory, Fault, Operation, StallPoint, StartError,
    company::{STARTING_PASSWORD, people},
};
use domain::{secret::Secret, time::Clock};
use ldap3_proto::proto::{LdapBindCred, LdapOp, LdapResult, LdapResultCode, LdapSearchScope};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::client::{
    Client, Demo, SERVICE, SERVICE_PASSWORD, bind_request, everything, modify_request, query, reset, sub_code,
};

const NEW: &str = "Quiet-Harbour-47";

fn is_new(demo: &Demo) -> bool {
    demo.control.is_password(people::ANA, &Secret::new(NEW)).unwrap()
}

#[tokio::test]
async fn an_address_that_others_can_reach_is_not_listened_on() {
    let demo = Demo::start().await;
    for address in ["0.0.0.0:0", "[::]:0", "192.0.2.1:0"] {
        let listen: SocketAddr = address.parse().unwrap();
        let config = DemoConfig { listen, ..DemoConfig::default() };
        let clock = Arc::clone(&demo.clock) as Arc<dyn Clock>;
        let refused = DemoDirectory::start(config, clock).await;
        assert!(matches!(refused, Err(StartError::NotLoopback(named)) if named == listen), "{address}");
    }
}

#[tokio::test]
async fn the_port_is_free_after_stopping_and_connections_end() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    let listen = demo.directory.addr();
    demo.directory.stop().await;
    assert!(client.receive().await.is_none());
    assert!(TcpStream::connect(listen).await.is_err());
    let config = DemoConfig { listen, people: 20, ..DemoConfig::default() };
    let again = DemoDirectory::start(config, demo.clock as Arc<dyn Clock>).await.unwrap();
    assert_eq!(again.addr(), listen);
    drop(Client::connect(&again).await);
}

/// Sends bytes and waits for the server to close; says how much it answered.
async fn send_raw(demo: &Demo, bytes: &[u8]) -> usize {
    let mut stream = TcpStream::connect(demo.directory.addr()).await.unwrap();
    // The server may close while we still write.
    let _ = stream.write_all(bytes).await;
    let mut answer = Vec::new();
    let read = tokio::time::timeout(Duration::from_secs(60), stream.read_to_end(&mut answer)).await;
    let _ = read.expect("the connection is closed");
    answer.len()
}

#[tokio::test]
async fn what_is_no_ldap_ends_its_connection_only() {
    let demo = Demo::start().await;
    let mut other = demo.service().await;
    let mut deep = Vec::new();
    for _ in 0..20_000 {
        deep.extend_from_slice(&[0x30, 0x80]);
    }
    let nested: Vec<u8> = (0..100u8).rev().flat_map(|inner| [0x30, inner * 2]).collect();
    let oversized = {
        let mut bytes = vec![0x30, 0x84, 0x7f, 0xff, 0xff, 0xff];
        bytes.resize(1024 * 1024, 0);
        bytes
    };
    let garbage: &[&[u8]] = &[
        b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
        &[0x30, 0],
        &[0x30, 5, 2, 1, 1, 0x7f, 0],
        // A message id of zero, and a response where a request belongs.
        &[0x30, 5, 2, 1, 0, 0x42, 0],
        &[0x30, 12, 2, 1, 1, 0x61, 7, 10, 1, 0, 4, 0, 4, 0],
        &deep,
        &nested,
        &oversized,
    ];
    for bytes in garbage {
        let head: Vec<u8> = bytes.iter().copied().take(16).collect();
        assert_eq!(send_raw(&demo, bytes).await, 0, "{head:02x?}");
    }
    assert_eq!(other.read("", &["1.1"]).await.result.code, LdapResultCode::Success);
}

#[tokio::test]
async fn random_bytes_never_stop_the_server() {
    // Long enough for somebody who does speak, on a busy machine too; so all are sent at once.
    let demo = Demo::start_with(|config| config.limits.idle = Duration::from_secs(2)).await;
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut noises = Vec::new();
    for _ in 0..60 {
        let mut bytes = vec![0x30];
        for _ in 0..200 {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            bytes.push(state.to_le_bytes()[3]);
        }
        noises.push(bytes);
    }
    futures_util::future::join_all(noises.iter().map(|bytes| send_raw(&demo, bytes))).await;
    assert_eq!(demo.connect().await.bind(SERVICE, SERVICE_PASSWORD).await.code, LdapResultCode::Success);
}

#[tokio::test]
async fn an_idle_connection_is_closed() {
    let demo = Demo::start_with(|config| config.limits.idle = Duration::from_millis(50)).await;
    let mut client = demo.connect().await;
    assert!(client.receive().await.is_none());
}

#[tokio::test]
async fn connections_beyond_the_cap_are_closed_and_room_comes_back() {
    let demo = Demo::start_with(|config| config.limits.connections = 2).await;
    let first = demo.service().await;
    let _second = demo.service().await;
    assert!(demo.connect().await.receive().await.is_none());
    drop(first);
    // The server notices the end of a connection in its own time.
    let mut room = false;
    for _ in 0..200 {
        let mut client = demo.connect().await;
        client.send(query_root(), Vec::new()).await;
        if client.receive().await.is_some() {
            room = true;
            break;
        }
    }
    assert!(room);
}

fn query_root() -> LdapOp {
    LdapOp::SearchRequest(query("", LdapSearchScope::Base, everything(), &["1.1"]))
}

#[tokio::test]
async fn unbind_ends_the_connection_and_abandon_of_the_past_does_nothing() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    client.send(LdapOp::AbandonRequest(1), Vec::new()).await;
    assert_eq!(client.read("", &["1.1"]).await.entries.len(), 1);
    client.send(LdapOp::UnbindRequest, Vec::new()).await;
    assert!(client.receive().await.is_none());
}

#[tokio::test]
async fn requests_sent_together_are_answered_in_order() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    let mut sent = Vec::new();
    for _ in 0..50 {
        sent.push(client.send(query_root(), Vec::new()).await);
    }
    for id in sent {
        for _ in 0..2 {
            assert_eq!(client.receive().await.unwrap().msgid, id);
        }
    }
    assert_eq!(demo.control.counts().reads, 50);
    assert_eq!(demo.control.counts().round_trips(), 51);
}

#[tokio::test]
async fn who_am_i_is_answered_and_other_extended_requests_are_not_known() {
    let demo = Demo::start().await;
    let mut client = demo.connect().await;
    assert_eq!(client.extended("1.3.6.1.4.1.4203.1.11.3").await.1.as_deref(), Some(&b""[..]));
    client.bind(SERVICE, SERVICE_PASSWORD).await;
    let (result, value) = client.extended("1.3.6.1.4.1.4203.1.11.3").await;
    assert_eq!(result.code, LdapResultCode::Success);
    assert_eq!(value.as_deref(), Some(&b"u:NORTHWIND\\svc-reclave"[..]));
    for name in ["1.3.6.1.4.1.4203.1.11.1", "1.3.6.1.4.1.1466.20037", "1.2.3"] {
        assert_eq!(client.extended(name).await.0.code, LdapResultCode::ProtocolError, "{name}");
    }
}

#[tokio::test]
async fn the_shape_of_the_company_cannot_be_changed() {
    let demo = Demo::start().await;
    let dn = demo.dn(people::ANA);
    for (mut client, expected) in [
        (demo.connect().await, LdapResultCode::OperationsError),
        (demo.service().await, LdapResultCode::InsufficentAccessRights),
    ] {
        match client.ask(LdapOp::DelRequest(dn.clone()), Vec::new()).await {
            LdapOp::DelResponse(result) => assert_eq!(result.code, expected),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(demo.dn(people::ANA), dn);
}

#[tokio::test]
async fn a_connection_can_end_before_or_after_the_deed() {
    let demo = Demo::start().await;
    let dn = demo.dn(people::ANA);
    for (fault, is_done) in [(Fault::CloseBefore, false), (Fault::CloseAfter, true)] {
        let mut client = demo.service().await;
        demo.control.fail_next(Operation::PasswordReset, fault);
        client.send(modify_request(&dn, reset(NEW)), Vec::new()).await;
        assert!(client.receive().await.is_none(), "{fault:?}");
        assert_eq!(is_new(&demo), is_done, "{fault:?}");
        assert_eq!(demo.control.witness_of(people::ANA).len(), usize::from(is_done));
    }
}

#[tokio::test]
async fn a_busy_or_unavailable_server_says_so_once_and_does_nothing() {
    let demo = Demo::start().await;
    let dn = demo.dn(people::ANA);
    let mut client = demo.service().await;
    demo.control.fail_next(Operation::Modify, Fault::Busy);
    demo.control.fail_next(Operation::Any, Fault::Unavailable);
    assert_eq!(client.modify(&dn, reset(NEW)).await.code, LdapResultCode::Busy);
    assert_eq!(client.read("", &["1.1"]).await.result.code, LdapResultCode::Unavailable);
    assert!(!is_new(&demo));
    assert_eq!(client.reset(&dn, NEW).await, "ok");
    demo.control.fail_next(Operation::Bind, Fault::Unavailable);
    assert_eq!(client.bind(SERVICE, SERVICE_PASSWORD).await.code, LdapResultCode::Unavailable);
    demo.control.fail_next(Operation::PasswordChange, Fault::Busy);
    demo.control.clear_faults();
    client.bind(SERVICE, SERVICE_PASSWORD).await;
    assert_eq!(client.change(&dn, NEW, "Copper-Lantern-58").await, "ok");
}

#[tokio::test]
async fn an_operation_can_be_held_up_before_and_after_it_is_done() {
    let demo = Demo::start().await;
    let dn = demo.dn(people::ANA);
    let mut client = demo.service().await;
    for (point, is_done) in [(StallPoint::BeforeApply, false), (StallPoint::AfterApply, true)] {
        demo.control
            .set_state(people::ANA, &directory::demo::State::Password(Secret::new(STARTING_PASSWORD)))
            .unwrap();
        let mut stall = demo.control.stall_next(Operation::PasswordReset, point);
        let id = client.send(modify_request(&dn, reset(NEW)), Vec::new()).await;
        assert!(stall.reached().await);
        assert_eq!(is_new(&demo), is_done, "{point:?}");
        let mut other = demo.service().await;
        assert_eq!(other.read("", &["1.1"]).await.entries.len(), 1, "others are served meanwhile");
        stall.release();
        let answer = client.receive().await.unwrap();
        assert_eq!(answer.msgid, id);
        assert!(matches!(
            answer.op,
            LdapOp::ModifyResponse(LdapResult { code: LdapResultCode::Success, .. })
        ));
        assert!(is_new(&demo));
    }
}

#[tokio::test]
async fn an_abandoned_operation_is_not_done_and_not_answered() {
    let demo = Demo::start().await;
    let dn = demo.dn(people::ANA);
    let mut client = demo.service().await;
    let mut stall = demo.control.stall_next(Operation::Modify, StallPoint::BeforeApply);
    let held = client.send(modify_request(&dn, reset(NEW)), Vec::new()).await;
    assert!(stall.reached().await);
    let behind = client.send(query_root(), Vec::new()).await;
    client.send(LdapOp::AbandonRequest(held), Vec::new()).await;
    assert_eq!(client.receive().await.unwrap().msgid, behind);
    assert!(!is_new(&demo));
    stall.release();
}

#[tokio::test]
async fn a_client_that_leaves_while_held_up_is_not_served() {
    let demo = Demo::start().await;
    let dn = demo.dn(people::ANA);
    let mut client = demo.service().await;
    let mut stall = demo.control.stall_next(Operation::Modify, StallPoint::BeforeApply);
    client.send(modify_request(&dn, reset(NEW)), Vec::new()).await;
    assert!(stall.reached().await);
    demo.control.set_reachable(false);
    assert!(client.receive().await.is_none());
    stall.release();
    assert!(!is_new(&demo));
}

#[tokio::test]
async fn an_unreachable_directory_closes_everything_until_it_is_back() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    demo.control.set_reachable(false);
    assert!(client.receive().await.is_none());
    assert!(demo.connect().await.receive().await.is_none());
    demo.control.set_reachable(true);
    let mut client = demo.connect().await;
    let simple = LdapBindCred::Simple(SERVICE_PASSWORD.to_owned());
    let answer = client.ask(bind_request(3, SERVICE, simple), Vec::new()).await;
    assert!(matches!(answer, LdapOp::BindResponse(ref bound) if sub_code(&bound.res) == "ok"));
}
