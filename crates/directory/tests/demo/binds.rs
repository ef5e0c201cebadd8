//! Binds: names, refusals and their sub-codes, lockout.

use std::time::Duration;

use directory::demo::{
    Deed, PasswordRules, SignInBar, State,
    company::{STARTING_PASSWORD, people},
};
use domain::secret::Secret;
use ldap3_proto::proto::{LdapBindCred, LdapResultCode, SaslCredentials};

use crate::client::{Demo, SERVICE, SERVICE_PASSWORD, sub_code};

#[tokio::test]
async fn an_account_binds_by_each_kind_of_name_but_not_by_the_bare_logon_name() {
    let demo = Demo::start().await;
    let dn = demo.dn(people::ANA);
    for name in [
        dn.as_str(),
        "cn=ANA ruiz , ou=sales,OU=People,dc=northwind,dc=example",
        "ana.ruiz@northwind.example",
        "ANA.RUIZ@NORTHWIND.EXAMPLE",
        "ana.ruiz@northwind",
        "NORTHWIND\\ana.ruiz",
        "northwind.example\\Ana.Ruiz",
    ] {
        let result = demo.connect().await.bind(name, STARTING_PASSWORD).await;
        assert_eq!(sub_code(&result), "ok", "{name}");
    }
    for name in ["ana.ruiz", "ELSEWHERE\\ana.ruiz", "OU=People,DC=northwind,DC=example", "=", "\\", "@"] {
        let result = demo.connect().await.bind(name, STARTING_PASSWORD).await;
        assert_eq!(sub_code(&result), "49/52e", "{name}");
    }
}

#[tokio::test]
async fn an_empty_password_never_signs_in() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    for name in [SERVICE, "ana.ruiz@northwind.example", "nobody@northwind.example", "x"] {
        assert_eq!(sub_code(&client.bind(name, "").await), "53/00002035", "{name}");
        let read = client.read("DC=northwind,DC=example", &["dc"]).await;
        assert_eq!(sub_code(&read.result), "1/000004DC", "a refused bind leaves the connection anonymous");
    }
}

#[tokio::test]
async fn an_anonymous_client_sees_the_root_only() {
    let demo = Demo::start().await;
    let mut client = demo.connect().await;
    assert_eq!(sub_code(&client.bind("", "").await), "ok");
    assert_eq!(client.read("", &[]).await.text("dnsHostName").as_deref(), Some("dc1.northwind.example"));
    let read = client.read(&demo.dn(people::ANA), &[]).await;
    assert_eq!((read.entries.len(), sub_code(&read.result)), (0, "1/000004DC".to_owned()));
}

#[tokio::test]
async fn an_unknown_name_answers_like_a_wrong_password_unless_told_otherwise() {
    let demo = Demo::start().await;
    assert_eq!(demo.try_bind("no.body", "whatever-1A").await, "49/52e");
    assert_eq!(demo.try_bind(people::ANA, "whatever-1A").await, "49/52e");
    let telling = Demo::start_with(|config| config.unknown_user_is_told = true).await;
    assert_eq!(telling.try_bind("no.body", "whatever-1A").await, "49/525");
    assert_eq!(telling.try_bind(people::ANA, "whatever-1A").await, "49/52e");
}

#[tokio::test]
async fn a_failed_bind_has_the_text_of_a_windows_controller() {
    let demo = Demo::start().await;
    let result = demo.connect().await.bind("ana.ruiz@northwind.example", "wrong").await;
    let text = "80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data 52e, v1db1";
    assert_eq!((result.code, result.message.as_str()), (LdapResultCode::InvalidCredentials, text));
}

#[tokio::test]
async fn the_state_of_an_account_is_told_only_with_the_right_password() {
    let demo = Demo::start().await;
    demo.control.set_state(people::TOM, &State::Bar(SignInBar::LogonHours)).unwrap();
    demo.control.set_state(people::MEI, &State::Bar(SignInBar::Workstation)).unwrap();
    for (logon_name, told) in [
        (people::TOM, "49/530"),
        (people::MEI, "49/531"),
        (people::PASSWORD_EXPIRED, "49/532"),
        (people::DISABLED, "49/533"),
        (people::EXPIRED, "49/701"),
        (people::MUST_CHANGE, "49/773"),
    ] {
        assert_eq!(demo.try_bind(logon_name, "wrong").await, "49/52e", "{logon_name}");
        assert_eq!(demo.try_bind(logon_name, STARTING_PASSWORD).await, told, "{logon_name}");
    }
    assert_eq!(demo.try_bind(people::LOCKED, STARTING_PASSWORD).await, "49/775");
    assert_eq!(demo.try_bind("Guest", STARTING_PASSWORD).await, "49/52e");
}

#[tokio::test]
async fn a_password_expires_by_the_clock() {
    let demo = Demo::start().await;
    assert_eq!(demo.try_bind(people::ANA, STARTING_PASSWORD).await, "ok");
    demo.clock.advance(Duration::from_secs(71 * 86_400));
    assert_eq!(demo.try_bind(people::ANA, STARTING_PASSWORD).await, "49/532");
    demo.control.set_state(people::ANA, &State::PasswordNeverExpires(true)).unwrap();
    assert_eq!(demo.try_bind(people::ANA, STARTING_PASSWORD).await, "ok");
    assert_eq!(demo.connect().await.bind(SERVICE, SERVICE_PASSWORD).await.code, LdapResultCode::Success);
}

#[tokio::test]
async fn too_many_wrong_passwords_lock_an_account_for_the_time_of_the_policy() {
    let demo = Demo::start().await;
    for _ in 0..5 {
        assert_eq!(demo.try_bind(people::ANA, "wrong").await, "49/52e");
    }
    assert_eq!(demo.try_bind(people::ANA, STARTING_PASSWORD).await, "49/775");
    assert_eq!(demo.try_bind(people::ANA, "wrong").await, "49/775");
    let deeds: Vec<Deed> = demo.control.witness_of(people::ANA).into_iter().map(|entry| entry.deed).collect();
    assert_eq!(deeds, [Deed::Locked]);

    let mut client = demo.service().await;
    let dn = demo.dn(people::ANA);
    let attributes = ["lockoutTime", "badPwdCount", "msDS-User-Account-Control-Computed"];
    let read = client.read(&dn, &attributes).await;
    assert_ne!(read.text("lockoutTime").as_deref(), Some("0"));
    assert_eq!(read.text("badPwdCount").as_deref(), Some("5"), "not counted on while locked");
    assert_eq!(read.text("msDS-User-Account-Control-Computed").as_deref(), Some("16"));

    demo.clock.advance(Duration::from_secs(30 * 60));
    let read = client.read(&dn, &attributes).await;
    assert_ne!(read.text("lockoutTime").as_deref(), Some("0"), "stays until the next sign-in");
    assert_eq!(read.text("msDS-User-Account-Control-Computed").as_deref(), Some("0"));
    assert_eq!(demo.try_bind(people::ANA, STARTING_PASSWORD).await, "ok");
    let read = client.read(&dn, &attributes).await;
    assert_eq!(read.text("lockoutTime").as_deref(), Some("0"));
    assert_eq!(read.text("badPwdCount").as_deref(), Some("0"));
}

#[tokio::test]
async fn wrong_passwords_are_forgotten_after_the_window_and_a_lock_may_last_for_ever() {
    let demo = Demo::start_with_rules(PasswordRules {
        lockout_threshold: 2,
        lockout_duration: Duration::ZERO,
        lockout_window: Duration::from_secs(60),
        ..PasswordRules::default()
    })
    .await;
    assert_eq!(demo.try_bind(people::TOM, "wrong").await, "49/52e");
    demo.clock.advance(Duration::from_secs(60));
    assert_eq!(demo.try_bind(people::TOM, "wrong").await, "49/52e");
    assert_eq!(demo.try_bind(people::TOM, STARTING_PASSWORD).await, "ok");
    for _ in 0..2 {
        assert_eq!(demo.try_bind(people::TOM, "wrong").await, "49/52e");
    }
    demo.clock.advance(Duration::from_secs(365 * 86_400));
    assert_eq!(demo.try_bind(people::TOM, STARTING_PASSWORD).await, "49/775");
}

#[tokio::test]
async fn a_password_used_until_lately_fails_but_is_not_counted() {
    let demo = Demo::start().await;
    demo.control.set_state(people::ANA, &State::Password(Secret::new("Another-Passw0rd1"))).unwrap();
    for _ in 0..10 {
        assert_eq!(demo.try_bind(people::ANA, STARTING_PASSWORD).await, "49/52e");
    }
    assert_eq!(demo.try_bind(people::ANA, "Another-Passw0rd1").await, "ok");
}

#[tokio::test]
async fn the_previous_password_signs_in_while_its_grace_lasts() {
    let hour = Duration::from_secs(3600);
    let demo = Demo::start_with(|config| config.previous_password_grace = hour).await;
    demo.control.set_state(people::ANA, &State::Password(Secret::new("Another-Passw0rd1"))).unwrap();
    assert_eq!(demo.try_bind(people::ANA, STARTING_PASSWORD).await, "ok");
    demo.clock.advance(hour);
    assert_eq!(demo.try_bind(people::ANA, STARTING_PASSWORD).await, "49/52e");
}

#[tokio::test]
async fn other_methods_and_versions_are_refused() {
    let demo = Demo::start().await;
    let mut client = demo.connect().await;
    let sasl = SaslCredentials { mechanism: "PLAIN".to_owned(), credentials: b"\0a\0b".to_vec() };
    let result = client.bind_with(3, "", LdapBindCred::SASL(sasl)).await;
    assert_eq!(result.code, LdapResultCode::AuthMethodNotSupported);
    let result = client.bind_with(2, SERVICE, LdapBindCred::Simple(SERVICE_PASSWORD.to_owned())).await;
    assert_eq!(result.code, LdapResultCode::ProtocolError);
}
