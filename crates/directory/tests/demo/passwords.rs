//! Writing to accounts: resets, changes, unlocking, must-change, enabling; rights, policies, the witness log.

use std::time::Duration;

use directory::demo::{
    Deed, Delegation, PasswordRules, State, Wording,
    company::{STARTING_PASSWORD, people},
};
use domain::{secret::Secret, time::Clock as _};
use ldap3_proto::proto::{LdapModifyType, LdapResultCode};

use crate::client::{
    ADMINISTRATOR_PASSWORD, Client, Demo, HINTS, HINTS_DEPRECATED, HINTS_ON, hints, one_change, quoted,
    replace, reset, sub_code,
};

const NEW: &str = "Quiet-Harbour-47";
const NEWER: &str = "Copper-Lantern-58";
const DAY: Duration = Duration::from_secs(86_400);

fn is_password(demo: &Demo, logon_name: &str, password: &str) -> bool {
    demo.control.is_password(logon_name, &Secret::new(password)).unwrap()
}

fn deeds(demo: &Demo, logon_name: &str) -> Vec<Deed> {
    demo.control.witness_of(logon_name).into_iter().map(|entry| entry.deed).collect()
}

#[tokio::test]
async fn the_service_account_resets_a_password_and_the_witness_says_so() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    let dn = demo.dn(people::ANA);
    demo.clock.advance(DAY);
    assert_eq!(client.reset(&dn, NEW).await, "ok");
    assert_eq!(demo.try_bind(people::ANA, NEW).await, "ok");
    assert_eq!(demo.try_bind(people::ANA, STARTING_PASSWORD).await, "49/52e");
    let set = client.read(&dn, &["pwdLastSet"]).await.text("pwdLastSet").unwrap();
    assert_eq!(set, demo.clock.now().to_filetime().to_string());
    let witness = demo.control.witness_of(people::ANA);
    assert_eq!(witness.len(), 1);
    assert_eq!((witness[0].at, witness[0].actor.as_str()), (demo.clock.now(), people::SERVICE));
    assert_eq!(witness[0].deed, Deed::PasswordReset { obeyed_history: false });
    assert_eq!(demo.control.counts().modifies, 1);
}

#[tokio::test]
async fn a_reset_needs_the_right_on_that_very_account() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    for logon_name in [people::OUTSIDE, people::PROTECTED, people::ADMINISTRATOR, people::SERVICE] {
        assert_eq!(client.reset(&demo.dn(logon_name), NEW).await, "50/00002098", "{logon_name}");
        assert!(!is_password(&demo, logon_name, NEW));
    }
    let mut user = demo.bound("ana.ruiz@northwind.example", STARTING_PASSWORD).await;
    for logon_name in [people::ANA, people::TOM] {
        assert_eq!(user.reset(&demo.dn(logon_name), NEW).await, "50/00002098");
    }
    demo.control.set_delegation(Delegation { reset_password: false, ..Delegation::default() });
    assert_eq!(client.reset(&demo.dn(people::TOM), NEW).await, "50/00002098");
    assert_eq!(demo.control.witness(), []);
    let mut administrator = demo.bound("NORTHWIND\\Administrator", ADMINISTRATOR_PASSWORD).await;
    assert_eq!(administrator.reset(&demo.dn(people::PROTECTED), NEW).await, "ok");
}

#[tokio::test]
async fn a_reset_obeys_length_and_complexity_and_windows_does_not_say_which() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    let dn = demo.dn(people::ANA);
    for new in ["Short-1", "alllowercaseletters", "Contains-Ruiz-47", "x-ana.ruiz-X9"] {
        assert_eq!(client.reset(&dn, new).await, "53/0000052D", "{new}");
        assert!(is_password(&demo, people::ANA, STARTING_PASSWORD));
    }
    let executive = demo.dn(people::EXECUTIVE);
    assert_eq!(client.reset(&executive, "Fifteen-Chars-1").await, "53/0000052D");
    assert_eq!(client.reset(&executive, "Sixteen-Chars-12").await, "ok");
}

#[tokio::test]
async fn a_reset_ignores_history_and_minimum_age_without_the_control_and_obeys_them_with_it() {
    let demo = Demo::start_with_rules(PasswordRules { min_age: DAY, ..PasswordRules::default() }).await;
    let mut client = demo.service().await;
    let dn = demo.dn(people::ANA);
    assert_eq!(client.reset_with_hints(&dn, STARTING_PASSWORD).await, "53/0000052D", "history");
    assert_eq!(client.reset_with_hints(&dn, NEW).await, "ok");
    assert_eq!(deeds(&demo, people::ANA), [Deed::PasswordReset { obeyed_history: true }]);
    assert_eq!(client.reset_with_hints(&dn, NEWER).await, "53/0000052D", "minimum age");
    assert_eq!(client.reset(&dn, STARTING_PASSWORD).await, "ok", "neither without the control");
    demo.clock.advance(DAY);
    assert_eq!(client.reset_with_hints(&dn, NEWER).await, "ok");
    for (oid, value) in [(HINTS_DEPRECATED, &HINTS_ON[..]), (HINTS, &[0x30, 0x84, 0, 0, 0, 3, 2, 1, 1])] {
        let result = client.modify_with(&dn, reset(NEW), vec![hints(oid, true, value)]).await;
        assert_eq!(sub_code(&result), "53/0000052D", "{oid}");
    }
    let result = client.modify_with(&dn, reset(NEW), vec![hints(HINTS, true, &[0x30, 3, 2, 1, 0])]).await;
    assert_eq!(sub_code(&result), "ok", "flags of 0 ask for nothing");
}

#[tokio::test]
async fn policy_hints_that_cannot_be_read_are_refused() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    let dn = demo.dn(people::ANA);
    for value in [&[][..], &[0x30, 3, 2, 1, 2], &[2, 1, 1], &[0x30, 3, 4, 1, 1], &[0x30, 3, 2, 1, 1, 0]] {
        let result = client.modify_with(&dn, reset(NEW), vec![hints(HINTS, true, value)]).await;
        assert_eq!(sub_code(&result), "12/00000057", "{value:?}");
    }
    assert!(is_password(&demo, people::ANA, STARTING_PASSWORD));

    let old = Demo::start_with(|config| config.policy_hints = false).await;
    let mut client = old.service().await;
    let critical = client.modify_with(&dn, reset(NEW), vec![hints(HINTS, true, &HINTS_ON)]).await;
    assert_eq!(critical.code, LdapResultCode::UnavailableCriticalExtension);
    let ignored =
        client.modify_with(&dn, reset(STARTING_PASSWORD), vec![hints(HINTS, false, &HINTS_ON)]).await;
    assert_eq!(sub_code(&ignored), "ok");
}

#[tokio::test]
async fn a_change_needs_the_old_password_only() {
    let demo = Demo::start().await;
    let dn = demo.dn(people::ANA);
    let mut user = demo.bound("ana.ruiz@northwind.example", STARTING_PASSWORD).await;
    assert_eq!(user.change(&dn, STARTING_PASSWORD, NEW).await, "ok");
    let mut service = demo.service().await;
    assert_eq!(service.change(&dn, NEW, NEWER).await, "ok");
    let witness = demo.control.witness_of(people::ANA);
    let actors: Vec<&str> = witness.iter().map(|entry| entry.actor.as_str()).collect();
    assert_eq!(actors, [people::ANA, people::SERVICE]);
    assert!(witness.iter().all(|entry| entry.deed == Deed::PasswordChanged));
    let anonymous = demo.connect().await.change(&dn, NEWER, NEW).await;
    assert_eq!(anonymous, "1/000004DC");
    assert!(is_password(&demo, people::ANA, NEWER));
}

#[tokio::test]
async fn a_change_obeys_every_rule() {
    let demo = Demo::start_with_rules(PasswordRules { min_age: DAY, ..PasswordRules::default() }).await;
    let dn = demo.dn(people::ANA);
    let mut client = demo.service().await;
    for new in ["Short-1", "alllowercaseletters", STARTING_PASSWORD] {
        assert_eq!(client.change(&dn, STARTING_PASSWORD, new).await, "19/0000052D", "{new}");
    }
    assert_eq!(client.change(&dn, STARTING_PASSWORD, NEW).await, "ok");
    assert_eq!(client.change(&dn, NEW, NEWER).await, "19/0000052D", "too young");
    demo.clock.advance(DAY);
    assert_eq!(client.change(&dn, NEW, STARTING_PASSWORD).await, "19/0000052D", "in the history");
    assert_eq!(client.change(&dn, NEW, NEWER).await, "ok");
}

#[tokio::test]
async fn samba_wording_names_the_rule() {
    let demo = Demo::start_with(|config| {
        config.wording = Wording::Samba;
        config.rules.min_age = DAY;
    })
    .await;
    let dn = demo.dn(people::ANA);
    let mut client = demo.service().await;
    for (new, ending) in [
        ("Short-1", "the password is too short. It should be equal to or longer than 10 characters!"),
        ("alllowercaseletters", "the password does not meet the complexity criteria!"),
    ] {
        let result = client.modify(&dn, reset(new)).await;
        assert_eq!(sub_code(&result), "19/0000052D");
        assert!(result.message.ends_with(ending), "{}", result.message);
    }
    let history = client.modify(&dn, crate::client::change(STARTING_PASSWORD, STARTING_PASSWORD)).await;
    assert!(history.message.ends_with("already used (previous password)!"), "{}", history.message);
    assert_eq!(client.change(&dn, STARTING_PASSWORD, NEW).await, "ok");
    let young = client.modify(&dn, crate::client::change(NEW, NEWER)).await;
    assert!(young.message.ends_with("password is too young to change!"), "{}", young.message);
    let wrong = client.modify(&dn, crate::client::change("wrong", NEWER)).await;
    assert!(wrong.message.starts_with("00000056: Constraint violation"), "{}", wrong.message);
}

#[tokio::test]
async fn a_wrong_old_password_counts_until_the_account_locks() {
    let demo = Demo::start().await;
    let dn = demo.dn(people::ANA);
    let mut client = demo.service().await;
    for _ in 0..5 {
        assert_eq!(client.change(&dn, "Not-The-0ld-One", NEW).await, "19/00000056");
    }
    assert_eq!(client.change(&dn, STARTING_PASSWORD, NEW).await, "19/00000775");
    assert_eq!(demo.try_bind(people::ANA, STARTING_PASSWORD).await, "49/775");
    assert_eq!(client.reset(&dn, NEW).await, "ok");
    assert_eq!(demo.try_bind(people::ANA, NEW).await, "49/775", "a reset does not unlock");
    assert_eq!(client.replace(&dn, "lockoutTime", "0").await, "ok");
    assert_eq!(demo.try_bind(people::ANA, NEW).await, "ok");
    let reset = Deed::PasswordReset { obeyed_history: false };
    assert_eq!(deeds(&demo, people::ANA), [Deed::Locked, reset, Deed::Unlocked]);
}

#[tokio::test]
async fn expired_must_change_and_disabled_people_change_through_the_service_account() {
    let demo = Demo::start_with_rules(PasswordRules { min_age: DAY, ..PasswordRules::default() }).await;
    let mut client = demo.service().await;
    for (logon_name, afterwards) in [
        (people::PASSWORD_EXPIRED, "ok"),
        (people::MUST_CHANGE, "ok"),
        (people::DISABLED, "49/533"),
        (people::EXPIRED, "49/701"),
    ] {
        assert_eq!(client.change(&demo.dn(logon_name), STARTING_PASSWORD, NEW).await, "ok", "{logon_name}");
        assert_eq!(demo.try_bind(logon_name, NEW).await, afterwards, "{logon_name}");
    }
}

#[tokio::test]
async fn the_two_step_reset_sets_a_temporary_password_that_is_never_too_young() {
    let demo = Demo::start_with_rules(PasswordRules { min_age: DAY, ..PasswordRules::default() }).await;
    let dn = demo.dn(people::ANA);
    let mut client = demo.service().await;
    let both = vec![replace("unicodePwd", &quoted("Temporary-9x7")), replace("pwdLastSet", b"0")];
    assert_eq!(sub_code(&client.modify(&dn, both).await), "ok");
    assert_eq!(demo.try_bind(people::ANA, "Temporary-9x7").await, "49/773");
    assert_eq!(client.change(&dn, "Temporary-9x7", STARTING_PASSWORD).await, "19/0000052D", "history");
    assert_eq!(client.change(&dn, "Temporary-9x7", NEW).await, "ok");
    assert_eq!(demo.try_bind(people::ANA, NEW).await, "ok");
}

#[tokio::test]
async fn must_change_is_set_and_taken_back() {
    let demo = Demo::start().await;
    let dn = demo.dn(people::ANA);
    let mut client = demo.service().await;
    assert_eq!(client.replace(&dn, "pwdLastSet", "0").await, "ok");
    assert_eq!(demo.try_bind(people::ANA, STARTING_PASSWORD).await, "49/773");
    let expiry = client.read(&dn, &["msDS-UserPasswordExpiryTimeComputed"]).await;
    assert_eq!(expiry.text("msDS-UserPasswordExpiryTimeComputed").as_deref(), Some("0"));
    assert_eq!(client.replace(&dn, "pwdLastSet", "-1").await, "ok");
    assert_eq!(demo.try_bind(people::ANA, STARTING_PASSWORD).await, "ok");
    assert_eq!(deeds(&demo, people::ANA), [Deed::ChangeRequired(true), Deed::ChangeRequired(false)]);
    assert_eq!(client.replace(&dn, "pwdLastSet", "5").await, "53/00000057");
    assert_eq!(client.replace(&dn, "lockoutTime", "5").await, "53/00000057");
    assert_eq!(client.replace(&dn, "lockoutTime", "soon").await, "21/00000057");
}

#[tokio::test]
async fn an_account_is_enabled_only_with_that_right() {
    let demo = Demo::start().await;
    let dn = demo.dn(people::DISABLED);
    let mut client = demo.service().await;
    assert_eq!(client.replace(&dn, "userAccountControl", "512").await, "50/00002098");
    demo.control.set_delegation(Delegation { user_account_control: true, ..Delegation::default() });
    assert_eq!(client.replace(&dn, "userAccountControl", "512").await, "ok");
    assert_eq!(demo.try_bind(people::DISABLED, STARTING_PASSWORD).await, "ok");
    assert_eq!(deeds(&demo, people::DISABLED), [Deed::ControlWritten { enabled: true }]);
}

#[tokio::test]
async fn nothing_else_can_be_written_by_the_service_account() {
    let demo = Demo::start().await;
    let dn = demo.dn(people::ANA);
    let mut client = demo.service().await;
    for name in
        ["description", "mail", "memberOf", "objectClass", "userPassword", "adminCount", "noSuchThing"]
    {
        assert_eq!(client.replace(&dn, name, "x").await, "50/00002098", "{name}");
    }
    let mixed = vec![replace("unicodePwd", &quoted(NEW)), replace("description", b"x")];
    assert_eq!(sub_code(&client.modify(&dn, mixed).await), "50/00002098");
    assert!(is_password(&demo, people::ANA, STARTING_PASSWORD), "all of a request or nothing");
    let mut administrator = demo.bound("NORTHWIND\\Administrator", ADMINISTRATOR_PASSWORD).await;
    assert_eq!(administrator.replace(&dn, "description", "on leave").await, "ok");
    assert_eq!(client.read(&dn, &["description"]).await.text("description").as_deref(), Some("on leave"));
    assert_eq!(administrator.replace(&dn, "noSuchThing", "x").await, "16/00000057");
}

#[tokio::test]
async fn a_password_in_another_form_is_refused() {
    let demo = Demo::start().await;
    let dn = demo.dn(people::ANA);
    let mut client = demo.service().await;
    let bare: Vec<u8> = NEW.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let half_quoted: Vec<u8> = format!("\"{NEW}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let utf8 = format!("\"{NEW}\"").into_bytes();
    let lone_surrogate = [0x22, 0, 0, 0xd8, 0x22, 0];
    for value in [&bare[..], &half_quoted, &utf8, &lone_surrogate, b"\"\0", b"", b"x"] {
        let result = client.modify(&dn, vec![replace("unicodePwd", value)]).await;
        assert_eq!(sub_code(&result), "53/00002035", "{value:?}");
    }
    let lone = |operation| vec![one_change(operation, "unicodePwd", &quoted(NEW))];
    for changes in
        [lone(LdapModifyType::Add), lone(LdapModifyType::Delete), [reset(NEW), reset(NEWER)].concat()]
    {
        assert_eq!(sub_code(&client.modify(&dn, changes).await), "53/00002035");
    }
    assert!(is_password(&demo, people::ANA, STARTING_PASSWORD));
}

#[tokio::test]
async fn unicode_passwords_survive_the_way() {
    let demo = Demo::start().await;
    let dn = demo.dn(people::MEI);
    let mut client = demo.service().await;
    let password = "Zürich-漢字-\"😀\"-7";
    assert_eq!(client.reset(&dn, password).await, "ok");
    assert_eq!(demo.try_bind(people::MEI, password).await, "ok");
}

#[tokio::test]
async fn targets_that_are_not_there_or_no_accounts_are_refused() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    let missing = client.reset("CN=No One,OU=People,DC=northwind,DC=example", NEW).await;
    assert_eq!(missing, "32/0000208D");
    let mut administrator = demo.bound("NORTHWIND\\Administrator", ADMINISTRATOR_PASSWORD).await;
    let unit = administrator.reset("OU=People,DC=northwind,DC=example", NEW).await;
    assert_eq!(unit, "65/0000207D");
}

#[tokio::test]
async fn states_set_by_hand_leave_no_witness() {
    let demo = Demo::start().await;
    let mut client: Client = demo.service().await;
    for (state, told) in [
        (State::Locked(true), "49/775"),
        (State::Locked(false), "ok"),
        (State::Disabled(true), "49/533"),
        (State::Disabled(false), "ok"),
        (State::AccountExpires(Some(demo.clock.now())), "49/701"),
        (State::AccountExpires(None), "ok"),
        (State::PasswordLastSet(demo.clock.now().minus(DAY * 100)), "49/532"),
        (State::MustChange(true), "49/773"),
        (State::MustChange(false), "ok"),
    ] {
        demo.control.set_state(people::TOM, &state).unwrap();
        assert_eq!(demo.try_bind(people::TOM, STARTING_PASSWORD).await, told, "{state:?}");
    }
    demo.control.set_state(people::TOM, &State::Protected(true)).unwrap();
    assert_eq!(client.reset(&demo.dn(people::TOM), NEW).await, "50/00002098");
    demo.control.set_state(people::TOM, &State::Protected(false)).unwrap();
    demo.control.set_state(people::TOM, &State::Attribute("mail", Vec::new())).unwrap();
    assert_eq!(client.read(&demo.dn(people::TOM), &["mail"]).await.text("mail"), None);
    assert_eq!(demo.control.witness_of(people::TOM), []);
}
