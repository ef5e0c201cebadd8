//! Where secrets stand that the settings only name: a file of their own, a variable of the environment, or a
//! credential of systemd. Each is named beside the secret: `password_file`, `password_env`, `password_credential`.

use std::{fs, io, path::PathBuf};

use domain::secret::Secret;

/// Secrets of the settings, wherever they stand in them.
const SECRETS: [&str; 5] = ["bind_password", "password", "client_secret", "refresh_token", "pin"];
/// Where systemd says that the credentials of this unit are (systemd.exec(5), `LoadCredential=`).
const CREDENTIALS: &str = "CREDENTIALS_DIRECTORY";

/// Reads a secret by its name; what it says when it cannot is the reason and the fix.
type Read = fn(&str) -> Result<Secret, String>;
/// The ways to name a secret, by the ending of the key.
const SOURCES: [(&str, Read); 3] = [("_file", file), ("_env", environment), ("_credential", credential)];

/// Puts every secret that is only named into its place in `table`.
///
/// # Errors
/// When one cannot be read, naming key, value and fix.
pub fn fetch(table: &mut toml::Table, place: &str) -> Result<(), String> {
    for secret in SECRETS {
        for (ending, read) in SOURCES {
            let key = format!("{secret}{ending}");
            let Some(name) = table.remove(&key) else { continue };
            let name = name.as_str().ok_or_else(|| format!("{place}{key}: a name is needed"))?;
            if table.contains_key(secret) {
                return Err(format!("{place}{key} = `{name}`: {place}{secret} is given already. Keep one."));
            }
            let text = read(name).map_err(|told| format!("{place}{key} = `{name}`: {told}"))?;
            table.insert(secret.to_owned(), text.expose().trim_end_matches(['\r', '\n']).into());
        }
    }
    for (key, value) in table.iter_mut() {
        let place = format!("{place}{key}.");
        match value {
            toml::Value::Table(inner) => fetch(inner, &place)?,
            toml::Value::Array(items) => {
                for inner in items.iter_mut().filter_map(toml::Value::as_table_mut) {
                    fetch(inner, &place)?;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

fn file(name: &str) -> Result<Secret, String> {
    let text = fs::read_to_string(name);
    text.map(Secret::new).map_err(|error| format!("{error}. Make the file, readable by this account only."))
}

/// The content of a variable of the environment.
///
/// # Errors
/// When it is not set, with the fix.
#[expect(clippy::disallowed_methods, reason = "settings are the place that reads the environment")]
pub fn environment(name: &str) -> Result<Secret, String> {
    let unset = |error| format!("{error}. Set the variable {name} for this process.");
    std::env::var(name).map(Secret::new).map_err(unset)
}

/// The content of a credential that systemd has handed to this unit.
///
/// # Errors
/// When there is none of that name, with the fix.
pub fn credential(name: &str) -> Result<Secret, String> {
    let fix = format!("Give it to the unit with `LoadCredential={name}:FILE` or `LoadCredentialEncrypted=`.");
    let told = |error: io::Error| format!("{error}. {fix}");
    if name.is_empty() || name.contains('/') || name.starts_with('.') {
        return Err(format!("this is no name of a credential. {fix}"));
    }
    let folder = environment(CREDENTIALS).map_err(|_| format!("systemd gave no credentials. {fix}"))?;
    fs::read_to_string(PathBuf::from(folder.expose()).join(name)).map(Secret::new).map_err(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_fetched_from_files_of_their_own_wherever_they_stand() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("secret");
        fs::write(&file, "hunter2\n").unwrap();
        let text = format!("[[connection]]\nid = \"corp\"\nbind_password_file = \"{}\"", file.display());
        let mut table: toml::Table = toml::from_str(&text).unwrap();
        fetch(&mut table, "").unwrap();
        assert_eq!(table["connection"][0]["bind_password"].as_str(), Some("hunter2"));
    }

    #[test]
    fn what_cannot_be_fetched_is_told_with_key_value_and_fix() {
        for (text, told) in [
            (
                "[store]\npassword_file = \"/no/such/file\"",
                "store.password_file = `/no/such/file`: No such file",
            ),
            ("[store]\npassword_env = \"NOT_SET_HERE\"", "store.password_env = `NOT_SET_HERE`: environment"),
            (
                "[store]\npassword_credential = \"../x\"",
                "store.password_credential = `../x`: this is no name",
            ),
            ("[store]\npassword = \"a\"\npassword_env = \"PATH\"", "store.password is given already"),
            ("[store]\npassword_file = 7", "store.password_file: a name is needed"),
        ] {
            let mut table: toml::Table = toml::from_str(text).unwrap();
            let error = fetch(&mut table, "").unwrap_err();
            assert!(error.contains(told), "{error}");
        }
    }

    #[test]
    fn a_secret_is_fetched_from_the_environment() {
        let mut table: toml::Table = toml::from_str("[store]\npassword_env = \"CARGO_PKG_NAME\"").unwrap();
        fetch(&mut table, "").unwrap();
        assert_eq!(table["store"]["password"].as_str(), Some("server"));
    }
}
