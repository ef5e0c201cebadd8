//! `reclave doctor` against real servers: all good where all is good, and what to do where it is not.

use serde_json::Value;
use testkit::{peers, peers::Peers};

use crate::program::{Ended, Place, Settings, free_address, run};

fn settings(place: &Place, connection: String, peers: &Peers) -> Settings {
    let mail = &peers.mail;
    Settings {
        listen: free_address(),
        key_file: place.path("keys.toml"),
        store: place.store(),
        realm: "modern".to_owned(),
        connection,
        mail: format!(
            "from = \"passwords@example.org\"\n[[mail.server]]\nhost = \"{}\"\nport = {}\nuser = \"{}\"\npassword = \"{}\"\nca_file = \"{}\"",
            mail.address,
            mail.port,
            mail.user,
            mail.password,
            mail.ca_file.display()
        ),
        log: "info".to_owned(),
        more_web: String::new(),
    }
}

/// Servers on the same machine as many other tests may take their time.
const PATIENT: &str = "connect_timeout_ms = 20000\nrequest_timeout_ms = 60000";

fn on_samba(peers: &Peers, account: &str) -> String {
    let samba = &peers.samba;
    format!(
        "id = \"corp\"\nnetbios_name = \"{}\"\ncontrollers = [\"{}\"]\nbase = \"{}\"\nbind_dn = \"{account}\"\nbind_password = \"{}\"\ntls = {{ ca_file = \"{}\" }}\n{PATIENT}",
        samba.netbios,
        samba.ldaps_url,
        samba.people_dn,
        samba.service_password,
        samba.ca_file.display()
    )
}

fn on_slapd(peers: &Peers) -> String {
    let slapd = &peers.slapd;
    format!(
        "id = \"example\"\ncontrollers = [\"{}\"]\nbase = \"{}\"\nbind_dn = \"{}\"\nbind_password = \"{}\"\ntls = {{ ca_file = \"{}\" }}\n{PATIENT}",
        slapd.ldaps_url,
        slapd.base_dn,
        slapd.service_dn,
        slapd.service_password,
        slapd.ca_file.display()
    )
}

fn doctor(settings: &Settings, place: &Place, json: bool) -> Ended {
    let file = place.write(&settings.text());
    let mut arguments = vec!["doctor", "--config", &file];
    arguments.extend(json.then_some("--json"));
    let told = run(&arguments, "");
    for secret in ["Svc-Passw0rd!9", "mail-secret", "app-secret"] {
        assert!(!told.out.contains(secret) && !told.err.contains(secret), "{told:?}");
    }
    told
}

/// The findings that are not good: area, detail, fix.
fn bad(told: &Ended) -> Vec<(String, String, String)> {
    let findings: Vec<Value> =
        serde_json::from_str(&told.out).unwrap_or_else(|error| panic!("{error}: {told:?}"));
    assert!(findings.len() > 3, "{told:?}");
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    findings
        .iter()
        .filter(|finding| finding["good"] == false)
        .map(|finding| (text(finding, "area"), text(finding, "detail"), text(finding, "fix")))
        .collect()
}

#[test]
fn where_all_is_good_it_says_so_of_everything() {
    let Some(peers) = peers() else { return };
    for connection in [on_samba(peers, &peers.samba.service_name), on_slapd(peers)] {
        let place = Place::new();
        let mut settings = settings(&place, connection, peers);
        let told = doctor(&settings, &place, false);
        assert_eq!((told.code, told.err.as_str()), (Some(0), ""), "{}", told.out);
        for area in ["keys", "store", "directory", "mail"] {
            assert!(told.out.lines().any(|line| line.starts_with(&format!("good {area}"))), "{}", told.out);
        }
        assert!(!told.out.contains("BAD"), "{}", told.out);
        settings.store = peers.postgres.url.clone();
        assert_eq!(bad(&doctor(&settings, &place, true)), Vec::new());
    }
}

#[test]
fn a_right_that_is_missing_comes_with_the_command_that_grants_it() {
    let Some(peers) = peers() else { return };
    let place = Place::new();
    let settings = settings(&place, on_samba(peers, &peers.samba.narrow_service_name), peers);
    let told = doctor(&settings, &place, true);
    let found = bad(&told);
    // Where the person whom the check happens to try has such a policy, that it may not be read is told of them too.
    let rights: Vec<_> = found.iter().filter(|(area, ..)| area != "directory corp policy").collect();
    let [(area, _, fix)] = &rights[..] else { panic!("{told:?}") };
    assert_eq!((told.code, area.as_str()), (Some(1), "directory corp policy.fine-grained"));
    for (_, detail, fix) in &found {
        assert!(detail.contains("Password Settings Container"), "{detail}");
        assert!(fix.contains("dsacls") && fix.contains("Password Settings Container"), "{fix}");
    }
    assert!(fix.contains("svc-narrow@"), "{fix}");
}

#[test]
fn what_cannot_be_reached_or_trusted_is_told_with_its_fix() {
    let Some(peers) = peers() else { return };
    let place = Place::new();
    let good = settings(&place, on_samba(peers, &peers.samba.service_name), peers);
    let strangers = peers.slapd.ca_file.display().to_string();
    let ca_file = peers.samba.ca_file.display().to_string();
    type Change<'c> = &'c dyn Fn(&mut Settings);
    let changes: [(Change<'_>, &str, &str); 8] = [
        (
            &|settings| settings.connection = settings.connection.replace(&ca_file, &strangers),
            "directory corp tls",
            "tls.ca_file",
        ),
        (
            &|settings| settings.connection = settings.connection.replace("Svc-Passw0rd!9", "wrong"),
            "directory corp bind",
            "bind_password",
        ),
        (
            &|settings| settings.connection = settings.connection.replace("OU=People", "OU=Nobody"),
            "directory corp base",
            "the server holds",
        ),
        (
            &|settings| {
                let nowhere = format!("ldaps://{}", free_address());
                settings.connection = settings.connection.replace(&peers.samba.ldaps_url, &nowhere);
            },
            "directory corp reach",
            "firewall",
        ),
        (
            &|settings| {
                let (port, nowhere) = (peers.mail.port, free_address().port());
                settings.mail =
                    settings.mail.replace(&format!("port = {port}"), &format!("port = {nowhere}"));
            },
            "mail",
            "port",
        ),
        (&|settings| settings.mail = settings.mail.replace("mail-secret", "wrong"), "mail", "password_file"),
        (&|settings| settings.store = "sqlite:///no/such/folder/x.db".to_owned(), "store", "store.url"),
        (&|settings| settings.key_file = "/no/such/keys.toml".into(), "keys", "reclave keys new"),
    ];
    for (change, area, fix) in changes {
        let mut settings = good.clone();
        change(&mut settings);
        let told = doctor(&settings, &place, true);
        assert_eq!(told.code, Some(1), "{told:?}");
        let found = bad(&told);
        let named = found
            .iter()
            .any(|(where_, detail, how)| where_ == area && !detail.is_empty() && how.contains(fix));
        assert!(named, "{area}, {fix}: {found:?}");
    }
}

#[test]
fn every_directory_is_looked_at_and_one_that_is_away_does_not_hide_another() {
    let Some(peers) = peers() else { return };
    let place = Place::new();
    let away = on_samba(peers, &peers.samba.service_name)
        .replace(&peers.samba.ldaps_url, &format!("ldaps://{}", free_address()));
    let both = format!("{away}\n[[connection]]\n{}", on_slapd(peers));
    let told = doctor(&settings(&place, both, peers), &place, false);
    assert_eq!(told.code, Some(1));
    assert!(told.out.contains("BAD  directory corp reach"), "{}", told.out);
    assert!(told.out.contains("good directory example reach"), "{}", told.out);
}
