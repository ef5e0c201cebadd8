//! Secrets inside the realm's document: sealed by the realm's keys before they are saved, opened only where a
//! connection is made.

use domain::{config::connection::SealedText, entropy::Entropy, secret::Secret};
use vault::KeyRing;

/// What the document's secrets are sealed for. They are not bound to a place in the document, so that an
/// object can be renamed or copied; that a host is changed only together with its password is seen to where
/// the document is edited.
const PURPOSE: &str = "document";

/// Seals a secret for the document; an empty one stays empty.
///
/// # Errors
/// The key ring's, told in words.
pub fn seal(keys: &KeyRing, secret: &Secret, entropy: &dyn Entropy) -> Result<SealedText, String> {
    if secret.is_empty() {
        return Ok(SealedText::default());
    }
    let sealed = keys
        .seal(PURPOSE, "", secret.expose().as_bytes(), entropy)
        .map_err(|error| format!("a secret cannot be sealed: {error}"))?;
    Ok(SealedText(format!("{}{sealed}", SealedText::PREFIX)))
}

/// Opens a secret of the document; one that is not set is empty.
///
/// # Errors
/// When it was sealed by other keys, or is not sealed at all: what stands readable in a document is not used.
pub fn open(keys: &KeyRing, text: &SealedText) -> Result<Secret, String> {
    if !text.is_set() {
        return Ok(Secret::default());
    }
    let sealed = text
        .sealed()
        .ok_or("the secret is not sealed; give it on the page, or with `reclave config apply`")?;
    keys.open(PURPOSE, "", sealed)
        .map_err(|_| "the secret was sealed by the keys of another realm; give it again".to_owned())
}

#[cfg(test)]
mod tests {
    use vault::OsEntropy;

    use super::*;

    #[test]
    fn a_sealed_secret_opens_under_the_keys_of_its_realm_only() {
        let keys = KeyRing::generate(&OsEntropy);
        let sealed = seal(&keys, &Secret::new("hunter2"), &OsEntropy).unwrap();
        assert!(!sealed.0.contains("hunter2"));
        assert_eq!(open(&keys, &sealed).unwrap().expose(), "hunter2");
        assert!(open(&KeyRing::generate(&OsEntropy), &sealed).is_err());
    }

    #[test]
    fn what_stands_readable_in_a_document_is_not_used() {
        let keys = KeyRing::generate(&OsEntropy);
        assert!(open(&keys, &SealedText("hunter2".to_owned())).is_err());
        assert!(open(&keys, &SealedText::default()).unwrap().is_empty());
    }
}
