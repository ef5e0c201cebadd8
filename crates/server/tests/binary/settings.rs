//! Settings that cannot be used: the process ends at once and names the key, its value and what to do.

use std::os::unix::fs::PermissionsExt;

use directory::demo::{DemoConfig, DemoDirectory};
use testkit::peers;

use crate::program::{Place, Settings, run};

/// A settings file that would work but for one thing.
async fn broken(change: impl FnOnce(&Place, &mut Settings)) -> crate::program::Ended {
    let company = company().await;
    let place = Place::new();
    let mut settings = Settings::of(&place, &company, 25);
    change(&place, &mut settings);
    let file = place.write(&settings.text());
    tokio::task::spawn_blocking(move || run(&["run", "--config", &file], "")).await.unwrap()
}

pub async fn company() -> DemoDirectory {
    DemoDirectory::start(DemoConfig::default(), std::sync::Arc::new(crate::running::Today)).await.unwrap()
}

#[tokio::test]
async fn a_file_that_is_not_there_or_has_a_wrong_key_is_named() {
    run(&["run", "--config", "/no/such/reclave.toml"], "")
        .fails_saying(&["/no/such/reclave.toml", "config sample"]);
    let ended = broken(|_, settings| settings.log = "info\"\nlevle = \"x".to_owned()).await;
    ended.fails_saying(&["reclave.toml", "levle"]);
    let ended =
        broken(|_, settings| settings.more_web = "trusted_proxies = [\"10.0.0.0/99\"]".to_owned()).await;
    ended.fails_saying(&["10.0.0.0/99", "trusted_proxies"]);
}

#[tokio::test]
async fn the_sample_is_read_up_to_its_first_secret() {
    let sample = run(&["config", "sample"], "");
    assert_eq!(sample.code, Some(0));
    let place = Place::new();
    run(&["run", "--config", &place.write(&sample.out)], "")
        .fails_saying(&["bind_password_file = `/etc/reclave/bind-password`", "Make the file"]);
}

#[tokio::test]
async fn a_key_file_that_is_missing_open_to_others_or_none_is_told() {
    let ended = broken(|place, settings| settings.key_file = place.path("none.toml")).await;
    ended.fails_saying(&["key_file = `", "none.toml`", "reclave keys new"]);
    let ended = broken(|_, settings| {
        std::fs::set_permissions(&settings.key_file, std::fs::Permissions::from_mode(0o644)).unwrap();
    })
    .await;
    ended.fails_saying(&["key_file = `", "others can read it", "chmod 600"]);
    let ended = broken(|_, settings| std::fs::write(&settings.key_file, "version = 2\n").unwrap()).await;
    ended.fails_saying(&["key_file = `"]);
}

#[tokio::test]
async fn a_store_that_cannot_be_opened_is_told_without_its_password() {
    for (url, told) in [
        ("mysql://root@localhost/reclave", "neither sqlite: nor postgres:"),
        ("sqlite:///no/such/folder/reclave.db", "/no/such/folder/reclave.db"),
        ("postgres://reclave:canary-pass@127.0.0.1:1/reclave", "Check that the server runs"),
    ] {
        let ended = broken(|_, settings| settings.store = url.to_owned()).await;
        ended.fails_saying(&["store.url: ", told]);
        assert!(!ended.err.contains("canary-pass"), "{}", ended.err);
    }
    let Some(peers) = peers() else { return };
    let wrong = peers.postgres.url.replace(&peers.postgres.password, "canary-pass");
    let ended = broken(|_, settings| settings.store = wrong).await;
    ended.fails_saying(&["store.url: ", "password authentication failed", "takes this user"]);
    assert!(!ended.err.contains("canary-pass"), "{}", ended.err);
}

#[tokio::test]
async fn a_connection_or_mail_server_that_cannot_work_is_told_key_by_key() {
    let ended = broken(|_, settings| {
        settings.connection = settings.connection.replace("ldap://127.0.0.1", "ldap://dc1.example.org");
    })
    .await;
    ended.fails_saying(&["`northwind`", "`controllers` is `ldap://dc1.example.org", "ldaps://"]);
    let ended =
        broken(|_, settings| settings.connection = settings.connection.replace("northwind\"", "decoy\""))
            .await;
    ended.fails_saying(&["connection.id = `decoy`", "choose another"]);
    let ended = broken(|_, settings| {
        settings.connection = format!("{0}\n[[connection]]\n{0}", settings.connection);
    })
    .await;
    ended.fails_saying(&["connection.id = `northwind`", "two connections have it"]);
    let ended = broken(|_, settings| {
        settings.connection = settings.connection.replace("id = ", "flavour = \"notes\"\nid = ");
    })
    .await;
    ended.fails_saying(&["flavour", "notes", "active-directory"]);
    let ended =
        broken(|_, settings| settings.mail = settings.mail.replace("127.0.0.1", "mail.example.org")).await;
    ended.fails_saying(&["mail.server.security = `plain`", "starttls"]);
}

#[tokio::test]
async fn a_realm_that_is_no_preset_no_file_or_not_whole_is_told() {
    let ended = broken(|_, settings| settings.realm = "moderne".to_owned()).await;
    ended.fails_saying(&["realm = `moderne`", "Use modern, classic, high-assurance or a TOML file"]);
    let ended = broken(|place, settings| {
        let preset = run(&["config", "preset", "modern"], "").out;
        let file = place.path("realm.toml");
        // A scope that names a connection that is not there would hold nobody.
        std::fs::write(&file, preset.replace("scope = []", "scope = [{ connection = \"nowhere\" }]"))
            .unwrap();
        settings.realm = file.display().to_string();
    })
    .await;
    ended.fails_saying(&["policies.everyone.scope.connection = `nowhere`", "(northwind)"]);
}

#[tokio::test]
async fn an_address_that_is_taken_is_told() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let ended = broken(|_, settings| settings.listen = address).await;
    ended.fails_saying(&[&format!("listen = `{address}`"), "in use"]);
}
