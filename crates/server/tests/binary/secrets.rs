//! Canaries: after whole journeys at the most talkative level, no secret that passed through stands in what
//! the process said or left on disk.

use directory::demo::company::{STARTING_PASSWORD, people::ANA};

use crate::{
    client::{Client, Run},
    mailbox::Mailbox,
    program::{Instance, Place, Settings, files_below, run},
    settings::company,
};

const WRONG: &str = "Canary-Wrong-Passw0rd-81";
const TOO_SHORT: &str = "Canary-Shrt";
// Not a canary by name: hers is part of that word, which the rules refuse.
const NEW: &str = "Finch-Harbor-Lantern-7";
const PERSONAL: &str = "canary.home@home.example";

/// An answer that belongs to its question.
fn answer(question: &str) -> String {
    format!("canary street {}", question.len())
}

/// The words of a question: of its label, or of what is picked in the list before it.
fn question(label: &serde_json::Value) -> Option<String> {
    Some(label["args"]["text"].as_str()?.to_owned())
}

async fn answer_all(run: &mut Run<'_>, secrets: &mut Vec<String>) {
    let mut filled: Vec<(String, String)> = Vec::new();
    let (mut lists, mut picked) = (0, String::new());
    for field in run.fields().to_vec() {
        let name = field["name"].as_str().unwrap().to_owned();
        if field["kind"]["type"] == "select" {
            let option = &field["kind"]["options"][lists];
            lists += 1;
            picked = question(&option["label"]).unwrap();
            filled.push((name, option["value"].as_str().unwrap().to_owned()));
        } else {
            let text = answer(&question(&field["label"]).unwrap_or_else(|| picked.clone()));
            secrets.push(text.clone());
            filled.push((name, text));
        }
    }
    let fields: Vec<(&str, &str)> =
        filled.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    run.next(&fields).await;
}

/// Registers everything there is, with every secret noted.
async fn register(client: &Client, mailbox: &mut Mailbox, secrets: &mut Vec<String>) {
    let mut run = client.begin("register", ANA).await;
    secrets.push(run.token.clone());
    run.next(&[("password", WRONG)]).await;
    run.next(&[("password", STARTING_PASSWORD)]).await;
    assert_eq!(run.kind(), "register-questions", "{}", run.page);
    answer_all(&mut run, secrets).await;
    run.next(&[("address", PERSONAL)]).await;
    let code = mailbox.code_for(PERSONAL).await;
    run.next(&[("code", &code)]).await;
    secrets.push(code);
    let shown = run.fields().iter().find(|field| field["kind"]["type"] == "otp-auth").unwrap();
    let address = shown["value"].as_str().unwrap();
    let (_, secret) = address.split_once("secret=").unwrap();
    secrets.push(secret.split('&').next().unwrap().to_owned());
    run.next(&[("code", "000000")]).await;
    run.press("skip", &[]).await;
    run.press("skip", &[]).await;
    let codes = run.fields().iter().find(|field| field["kind"]["type"] == "listing").unwrap();
    secrets.extend(codes["value"].as_str().unwrap().lines().map(str::to_owned));
    run.next(&[("kept", "on")]).await;
    assert_eq!(run.kind(), "done", "{}", run.page);
}

/// Forgets the password and gets a new one.
async fn reset(client: &Client, mailbox: &mut Mailbox, secrets: &mut Vec<String>) {
    let mut run = client.begin("forgot-password", ANA).await;
    secrets.push(run.token.clone());
    run.choose("mail-code").await;
    let code = mailbox.code_for(ANA).await;
    run.next(&[("code", "11111111")]).await;
    run.next(&[("code", &code)]).await;
    secrets.push(code);
    run.choose("questions").await;
    answer_all(&mut run, secrets).await;
    for password in [TOO_SHORT, STARTING_PASSWORD, NEW] {
        assert_eq!(run.kind(), "new-password", "{}", run.page);
        run.next(&[("new", password), ("again", password)]).await;
    }
    assert_eq!(run.kind(), "done", "{}", run.page);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_is_in_the_log_or_on_disk() {
    let (place, company, mut mailbox) = (Place::new(), company().await, Mailbox::start().await);
    let mut settings = Settings::of(&place, &company, mailbox.port);
    settings.log = "trace,ldap3_proto::proto=trace".to_owned();
    // Long enough that no time of day or number in a file looks like one.
    let realm = run(&["config", "preset", "modern"], "").out.replace("digits = 6", "digits = 12");
    let realm_file = place.path("realm.toml");
    std::fs::write(&realm_file, realm).unwrap();
    settings.realm = realm_file.display().to_string();
    let instance = Instance::start(&place.write(&settings.text()));
    let client = Client::new(settings.listen);

    let mut secrets: Vec<String> =
        [WRONG, TOO_SHORT, NEW, STARTING_PASSWORD].into_iter().map(str::to_owned).collect();
    register(&client, &mut mailbox, &mut secrets).await;
    reset(&client, &mut mailbox, &mut secrets).await;
    let mut change = client.begin("manage-passwords", ANA).await;
    secrets.push(change.token.clone());
    change.next(&[("password", NEW)]).await;
    assert_eq!(change.kind(), "new-password", "{}", change.page);
    // Left open: the proved password stays with the run, sealed.

    // As it is while the process runs, its write-ahead log with it, and as it is left.
    let mut files = files_below(place.folder.path());
    assert!(
        files.iter().any(|(name, bytes)| name.ends_with(".db-wal") && !bytes.is_empty()),
        "no log to look at"
    );
    let said = instance.stop();
    files.extend(files_below(place.folder.path()));
    files.push(("what the process said".to_owned(), said.into_bytes()));
    // Its settings hold the service account's password, which is where that belongs.
    let (own, looked_at): (Vec<_>, Vec<_>) =
        files.into_iter().partition(|(name, _)| name.ends_with("reclave.toml"));
    assert!(!own.is_empty());
    secrets.push(directory::demo::DemoConfig::default().service_password.expose().to_owned());
    // Six digits may stand anywhere by chance.
    secrets.retain(|secret| secret.len() > 6);
    assert!(secrets.len() > 20, "{}", secrets.len());

    for (name, bytes) in &looked_at {
        for secret in &secrets {
            for form in forms(secret) {
                let found = bytes.windows(form.len()).position(|part| part == form);
                assert_eq!(found, None, "`{secret}` is in {name}");
            }
        }
    }
    let (_, said) = looked_at.last().unwrap();
    let said = String::from_utf8_lossy(said);
    assert!(said.contains("TRACE") && said.contains("DEBUG"), "it was talkative");
}

/// How a secret may be written: as it is, as a directory takes it (UTF-16), as bytes in decimal or hexadecimal.
fn forms(secret: &str) -> Vec<Vec<u8>> {
    let wide: Vec<u8> = secret.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let bytes: Vec<String> = secret.bytes().map(|byte| byte.to_string()).collect();
    let hex: String = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
    vec![secret.as_bytes().to_vec(), wide, bytes.join(", ").into_bytes(), hex.into_bytes()]
}
