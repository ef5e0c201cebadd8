//! Keys that are not in a file in the clear: sealed by a token (SoftHSM), in a variable, in a credential of systemd.

use std::{fs, path::Path, process::Command};

use testkit::peers;

use crate::{
    program::{Ended, Place, reclave},
    settings::company,
};

const MODULE: &str = "/usr/lib/softhsm/libsofthsm2.so";

/// Runs the binary to its end with variables of its own.
fn run_with(variables: &[(&str, &str)], arguments: &[&str]) -> Ended {
    let mut command = reclave(arguments);
    let output = command.envs(variables.iter().copied()).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ended { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// A token `reclave` with the PIN 5678 in files of its own; gives the name of its configuration.
fn soft_token(place: &Place) -> String {
    fs::create_dir(place.path("tokens")).unwrap();
    let (config, tokens) = (place.path("softhsm2.conf"), place.path("tokens"));
    fs::write(&config, format!("directories.tokendir = {}\nobjectstore.backend = file\n", tokens.display()))
        .unwrap();
    let made = Command::new("softhsm2-util")
        .args(["--init-token", "--free", "--label", "reclave", "--so-pin", "1234", "--pin", "5678"])
        .env("SOFTHSM2_CONF", &config)
        .output()
        .unwrap();
    assert!(made.status.success(), "{made:?}");
    config.to_str().unwrap().to_owned()
}

/// Settings whose keys are where `keys` says.
fn settings(place: &Place, url: &str, keys: &str, more: &str) -> String {
    place.write(&format!(
        "{keys}\n[web]\npublic_url = \"http://localhost:8080\"\n[store]\nurl = \"{}\"\n\
         [[connection]]\n{}\n{more}",
        place.store(),
        crate::program::on_demo(url),
    ))
}

fn with_token(place: &Place, url: &str, file: &Path, pin: &str) -> String {
    let token = format!("[token]\nmodule = \"{MODULE}\"\nlabel = \"reclave\"\npin = \"{pin}\"\n");
    settings(place, url, &format!("key_file = \"{}\"", file.display()), &token)
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_sealed_by_a_token_open_with_that_token_and_its_pin_alone() {
    if peers().is_none() {
        return;
    }
    let (company, place) = (company().await, Place::new());
    let config = soft_token(&place);
    let token = [("SOFTHSM2_CONF", config.as_str())];
    let (clear, sealed) = (place.path("keys.toml"), place.path("keys.sealed"));
    let file = with_token(&place, &company.url(), &sealed, "5678");
    let (from, to) = (clear.to_str().unwrap(), sealed.to_str().unwrap());
    let seal = ["keys", "seal", from, to, "--config", &file];

    run_with(&token, &seal).fails_saying(&["token.key = `reclave`", "reclave keys token"]);
    let made = run_with(&token, &["keys", "token", "--config", &file]);
    assert_eq!(made.code, Some(0), "{made:?}");
    run_with(&token, &["keys", "token", "--config", &file]).fails_saying(&["there is one already"]);
    let done = run_with(&token, &seal);
    assert_eq!(done.code, Some(0), "{done:?}");
    let text = fs::read_to_string(&sealed).unwrap();
    let secret = fs::read_to_string(&clear).unwrap();
    let secret = secret.lines().find_map(|line| line.strip_prefix("key = ")).unwrap();
    assert!(!text.contains(secret.trim_matches('"')), "the key itself is not in it");

    let keys = |variables: &[(&str, &str)], file: &str| {
        let told = run_with(variables, &["doctor", "--config", file]);
        told.out.lines().find(|line| line.contains("keys")).unwrap_or_default().to_owned() + &told.err
    };
    let good = keys(&token, &file);
    assert!(good.contains("keys.sealed") && good.starts_with("good"), "{good}");

    let damaged = place.path("damaged");
    fs::write(&damaged, text.replace("sealed = \"", "sealed = \"00")).unwrap();
    fs::set_permissions(&damaged, fs::metadata(&sealed).unwrap().permissions()).unwrap();
    for (variables, keys, pin, told) in [
        (&token[..], &sealed, Some("0000"), "token.pin"),
        (&[][..], &sealed, Some("5678"), "token.label = `reclave`"),
        (&token[..], &clear, Some("5678"), "in the clear"),
        (&token[..], &damaged, Some("5678"), "does not open it"),
        (&token[..], &sealed, None, "sealed by a token"),
    ] {
        let file = match pin {
            Some(pin) => with_token(&place, &company.url(), keys, pin),
            None => settings(&place, &company.url(), &format!("key_file = \"{}\"", keys.display()), ""),
        };
        let ended = run_with(variables, &["run", "--config", &file]);
        ended.fails_saying(&["key_file = `", told]);
        assert!(!ended.err.contains("5678") && !ended.err.contains("0000"), "{}", ended.err);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_are_taken_from_a_variable_or_a_credential_and_from_one_place_only() {
    let (company, place) = (company().await, Place::new());
    let text = fs::read_to_string(place.path("keys.toml")).unwrap();
    fs::create_dir(place.path("credentials")).unwrap();
    fs::write(place.path("credentials/realm-keys"), &text).unwrap();
    let folder = place.path("credentials");
    let variables = [("REALM_KEYS", text.as_str()), ("CREDENTIALS_DIRECTORY", folder.to_str().unwrap())];
    for keys in ["key_env = \"REALM_KEYS\"", "key_credential = \"realm-keys\""] {
        let file = settings(&place, &company.url(), keys, "");
        let told = run_with(&variables, &["doctor", "--config", &file]);
        let line = told.out.lines().find(|line| line.contains("keys")).unwrap_or_default();
        assert!(line.starts_with("good") && line.contains(&keys.replace('"', "`")), "{told:?}");
        run_with(&[], &["run", "--config", &file]).fails_saying(&[&keys.replace('"', "`")]);
    }
    for (keys, told) in [
        ("", "do not say where the realm's keys are"),
        ("key_env = \"REALM_KEYS\"\nkey_credential = \"realm-keys\"", "key_credential is given as well"),
    ] {
        let file = settings(&place, &company.url(), keys, "");
        run_with(&variables, &["run", "--config", &file]).fails_saying(&[told]);
    }
}
