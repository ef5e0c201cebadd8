//! Which values of the document are secret: sealed texts, and whatever stands under a key that says so.

use serde_json::Value;

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

/// Whether a value is a sealed text.
#[must_use]
pub fn is_sealed(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.starts_with(SEALED_PREFIX))
}

#[cfg(test)]
mod tests {
    use super::*;

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
