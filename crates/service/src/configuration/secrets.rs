//! Which values of the document are secret: sealed texts, and whatever stands under a key that says so.

use serde_json::Value;

use super::path::{Place, segments_of};

/// What a sealed text begins with.
pub const SEALED_PREFIX: &str = domain::config::connection::SealedText::PREFIX;

/// Keys whose value is secret, also with something and an underscore in front: `bind_password`.
const SECRET_KEYS: &[&str] =
    &["password", "secret", "sealed", "token", "passphrase", "private_key", "api_key"];

/// Whether a key of a table says that its value is secret.
#[must_use]
pub fn is_secret_key(key: &str) -> bool {
    let says =
        |secret: &str| key.strip_suffix(secret).is_some_and(|front| front.is_empty() || front.ends_with('_'));
    SECRET_KEYS.iter().any(|secret| says(secret))
}

/// Whether what stands under a key is secret. A table of settings that is called `password`, such as the reminders
/// before one expires, is about passwords and holds none.
#[must_use]
pub fn is_secret(key: &str, value: &Value) -> bool {
    is_secret_key(key) && !(key == "password" && value.is_object())
}

/// Whether a value is a sealed text.
#[must_use]
pub fn is_sealed(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.starts_with(SEALED_PREFIX))
}

/// Calls `visit` with every secret of a document and its place: sealed texts wherever they stand, and texts
/// under a key that says so, where they are not empty. What `visit` leaves in it stays.
///
/// # Errors
/// The first that `visit` gives.
pub fn for_each_secret<E>(
    document: &mut Value,
    visit: &mut impl FnMut(&Place, &mut String) -> Result<(), E>,
) -> Result<(), E> {
    walk(&Place::root(), false, document, visit)
}

fn walk<E>(
    place: &Place,
    secret: bool,
    value: &mut Value,
    visit: &mut impl FnMut(&Place, &mut String) -> Result<(), E>,
) -> Result<(), E> {
    match value {
        Value::Object(members) => {
            for (key, member) in members.iter_mut() {
                walk(&place.child(key.as_str()), secret || is_secret(key, member), member, visit)?;
            }
        }
        Value::Array(items) => {
            for (segment, item) in segments_of(items).into_iter().zip(items) {
                walk(&place.child(segment), secret, item, visit)?;
            }
        }
        Value::String(text) if !text.is_empty() && (secret || text.starts_with(SEALED_PREFIX)) => {
            visit(place, text)?;
        }
        _ => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn secrets_are_found_by_their_key_and_by_their_seal() {
        let mut document = json!({
            "connections": [{ "id": "corp", "bind_password": "a", "base": "DC=x" }, { "bind_password": "" }],
            "hooks": { "secret": { "values": ["b"] }, "note": "sealed:00" },
        });
        let mut places = Vec::new();
        let found: Result<(), ()> = for_each_secret(&mut document, &mut |place, text| {
            places.push(place.to_string());
            text.push('!');
            Ok(())
        });
        assert_eq!(found, Ok(()));
        assert_eq!(places, ["connections.corp.bind_password", "hooks.note", "hooks.secret.values.0"]);
        assert_eq!(document["connections"][0]["bind_password"], json!("a!"));
    }

    #[test]
    fn what_is_set_for_reminders_about_passwords_is_no_secret() {
        let mut document = json!({
            "reminders": { "password": { "text": { "en": "Soon" }, "scope": [{ "include_groups": ["CN=a"] }] } },
            "mail": { "servers": [{ "id": "one", "password": "b" }] },
        });
        let mut places = Vec::new();
        let found: Result<(), ()> = for_each_secret(&mut document, &mut |place, _| {
            places.push(place.to_string());
            Ok(())
        });
        assert_eq!(found, Ok(()));
        assert_eq!(places, ["mail.servers.one.password"]);
    }

    #[test]
    fn a_key_is_secret_by_its_last_word_only() {
        for secret in ["password", "bind_password", "client_secret", "sealed"] {
            assert!(is_secret_key(secret), "{secret}");
        }
        for open in ["password_policies", "password_file", "tokens_per_day", "user", "nopassword"] {
            assert!(!is_secret_key(open), "{open}");
        }
    }
}
