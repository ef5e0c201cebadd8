use std::num::NonZeroUsize;

use serde_json::json;
use vault::OsEntropy;

use super::*;
use crate::{PRESETS, configuration::differences};

const PASSWORD: &str = "correct horse battery";
const BIND: &str = "hunter2-of-the-bind-account";

/// A realm with its keys.
struct Realm {
    keys: KeyRing,
    pool: DerivationPool,
}

impl Realm {
    fn new() -> Self {
        Self {
            keys: KeyRing::generate(&OsEntropy),
            pool: DerivationPool::start(NonZeroUsize::new(1)).unwrap(),
        }
    }

    fn tools(&self) -> Tools<'_> {
        Tools { keys: &self.keys, pool: &self.pool, entropy: &OsEntropy }
    }

    /// The preset with a connection whose password this realm sealed.
    fn document(&self) -> Value {
        let mut document = text::from_toml(PRESETS[0].1).unwrap();
        let sealed = secrets::seal(&self.keys, &Secret::new(BIND), &OsEntropy).unwrap().0;
        document["connections"] = json!([{
            "id": "corp", "controllers": ["ldaps://dc1.example.com"], "base": "DC=example,DC=com",
            "bind_dn": "svc", "bind_password": sealed,
        }]);
        text::of_realm(&text::to_realm(&document).unwrap()).unwrap()
    }

    async fn export(&self, protection: Protection<'_>) -> String {
        let at = Timestamp::from_millis(1_795_000_000_000);
        export(&self.document(), 12, at, protection, self.tools()).await.unwrap()
    }

    async fn sealed(&self) -> String {
        self.export(Protection::Password { password: &Secret::new(PASSWORD), generated: false }).await
    }

    async fn import(&self, text: &str, current: &Value, password: Option<&str>) -> Result<Value, FileError> {
        let password = password.map(Secret::new);
        read(text)?.into_document(current, password.as_ref(), self.tools()).await
    }

    fn bind_password(&self, document: &Value) -> String {
        let text = document["connections"][0]["bind_password"].as_str().unwrap();
        assert!(text.starts_with(SEALED_PREFIX), "it is not sealed");
        open(&self.keys, text).unwrap().expose().to_owned()
    }
}

#[tokio::test]
async fn a_sealed_file_gives_another_realm_the_same_document_with_its_secrets() {
    let (here, there) = (Realm::new(), Realm::new());
    let file = here.sealed().await;
    assert!(file.contains("[[policies.workflows]]") && file.contains("export.revision = 12"), "{file}");
    assert!(file.contains("export.exported = \"2026-11-18T"), "{file}");
    assert!(!file.contains(BIND));

    let mut taken = there.import(&file, &json!({}), Some(PASSWORD)).await.unwrap();
    assert_eq!(there.bind_password(&taken), BIND);
    let mut original = here.document();
    for document in [&mut taken, &mut original] {
        document["connections"][0]["bind_password"] = json!("");
    }
    assert_eq!(taken, original);
}

#[tokio::test]
async fn a_file_applied_where_it_came_from_is_no_change() {
    let realm = Realm::new();
    let current = realm.document();
    let at = Timestamp::from_millis(0);
    let password = Secret::new(PASSWORD);
    let sealed = Protection::Password { password: &password, generated: false };
    for (protection, typed) in [(sealed, Some(PASSWORD)), (Protection::Omit, None)] {
        let file = export(&current, 1, at, protection, realm.tools()).await.unwrap();
        let back = realm.import(&file, &current, typed).await.unwrap();
        assert_eq!(differences(&current, &back), []);
    }
}

#[tokio::test]
async fn a_wrong_password_and_none_are_told_as_such() {
    let realm = Realm::new();
    let file = realm.sealed().await;
    let wrong = realm.import(&file, &json!({}), Some("correct horse batterz")).await;
    assert_eq!(wrong, Err(FileError::Password(ExportError::WrongPassword)));
    assert_eq!(realm.import(&file, &json!({}), None).await, Err(FileError::PasswordNeeded));
}

#[tokio::test]
async fn a_changed_file_is_told_as_such_wherever_it_was_changed() {
    let realm = Realm::new();
    let file = realm.sealed().await;
    for (from, to) in [
        ("ldaps://dc1.example.com", "ldaps://evil.example.net"),
        ("export.revision = 12", "export.revision = 13"),
        ("threshold = 4", "threshold = 400"),
        ("export.tag = \"", "export.tag = \"00"),
    ] {
        let changed = file.replacen(from, to, 1);
        assert_ne!(changed, file, "{from}");
        assert_eq!(
            realm.import(&changed, &json!({}), Some(PASSWORD)).await,
            Err(FileError::Tampered),
            "{to}"
        );
    }
    let untagged: Vec<&str> = file.lines().filter(|line| !line.starts_with("export.tag")).collect();
    let taken = realm.import(&untagged.join("\n"), &json!({}), Some(PASSWORD)).await;
    assert_eq!(taken, Err(FileError::Tampered));
    // How it is set is nobody's secret: comments and empty lines are not part of it.
    let spaced = file.replace("[site]", "# reviewed by Mei\n\n[site]");
    assert!(realm.import(&spaced, &json!({}), Some(PASSWORD)).await.is_ok());
}

#[tokio::test]
async fn without_its_lock_a_sealed_file_gives_no_secret() {
    let realm = Realm::new();
    let file = realm.sealed().await;
    let header = |line: &&str| !line.starts_with("export.lock") && !line.starts_with("export.tag");
    let unlocked: Vec<&str> = file.lines().filter(header).collect();
    let place = "connections.corp.bind_password".parse().unwrap();
    let taken = realm.import(&unlocked.join("\n"), &json!({}), None).await;
    assert_eq!(taken, Err(FileError::Foreign(vec![place])));
}

#[tokio::test]
async fn a_file_without_secrets_lists_them_and_a_realm_keeps_its_own() {
    let (here, there) = (Realm::new(), Realm::new());
    let file = here.export(Protection::Omit).await;
    assert!(file.contains("bind_password = \"sealed:omitted\""), "{file}");
    assert!(file.contains("export.omitted = [\"connections.corp.bind_password\"]"), "{file}");

    let missing = there.import(&file, &json!({}), None).await.unwrap_err();
    assert_eq!(missing, FileError::Missing(vec!["connections.corp.bind_password".parse().unwrap()]));
    let taken = there.import(&file, &there.document(), None).await.unwrap();
    assert_eq!(there.bind_password(&taken), BIND);
}

#[tokio::test]
async fn a_secret_that_somebody_wrote_is_sealed_and_one_of_another_realm_refused() {
    let (here, there) = (Realm::new(), Realm::new());
    let mut document = here.document();
    document["connections"][0]["bind_password"] = json!("written by hand");
    let text = text::to_toml(&document).unwrap();
    let taken = here.import(&text, &json!({}), None).await.unwrap();
    assert_eq!(here.bind_password(&taken), "written by hand");

    let foreign = there.import(&text::to_toml(&here.document()).unwrap(), &json!({}), None).await;
    assert_eq!(foreign, Err(FileError::Foreign(vec!["connections.corp.bind_password".parse().unwrap()])));
}

#[test]
fn an_error_names_the_line_of_the_file() {
    let file = format!(
        "# front\nexport.format = 1\nexport.realm = \"x\"\nexport.revision = 1\nexport.exported = \"\"\n\n{}",
        "schema = 1\nodd = 2\n"
    );
    let Err(FileError::Text(TextError::Form(told))) = read(&file) else { panic!("it was taken") };
    assert!(told.contains("line 8"), "{told}");
    assert!(matches!(read("export.format = 1\nschema = 1"), Err(FileError::Header(_))));
    let newer = file.replace("export.format = 1", "export.format = 2");
    assert_eq!(read(&newer), Err(FileError::Format(2)));
}
