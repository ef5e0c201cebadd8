//! Sealing: XChaCha20-Poly1305 with a random 192-bit nonce, so that instances sharing a key need not agree
//! on a counter. Purpose and context are authenticated: a sealed text moved to another row does not open.

use chacha20poly1305::{
    XNonce,
    aead::{Aead, Payload},
};
use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use domain::{entropy::Entropy, secret::Secret};
use zeroize::Zeroizing;

use crate::key_ring::{ID_LEN, KeyId, KeyRing};

/// The first byte of everything sealed.
const VERSION: u8 = 1;
const NONCE_LEN: usize = 24;
const HEADER_LEN: usize = 1 + ID_LEN;
const TAG_LEN: usize = 16;

/// Why something does not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// Not sealed by this program, or cut off.
    #[error("this is not a sealed text")]
    Malformed,
    /// Sealed under a key that is not in the ring.
    #[error("sealed under a key that is not in the key ring")]
    UnknownKey,
    /// Changed, or sealed for another purpose or place.
    #[error("a sealed text was changed, or belongs elsewhere")]
    Forged,
    /// Opened, but not text.
    #[error("what was sealed is no text")]
    NotText,
    /// Too long to be sealed.
    #[error("too long to be sealed")]
    TooLong,
}

impl KeyRing {
    /// Seals `plaintext` for `purpose` (what it is) and `context` (whose, which row): lower-case hexadecimal.
    ///
    /// # Errors
    /// [`SealError::TooLong`] beyond 256 GiB.
    pub fn seal(
        &self,
        purpose: &str,
        context: &str,
        plaintext: &[u8],
        entropy: &dyn Entropy,
    ) -> Result<String, SealError> {
        let header = header(self.current());
        let mut nonce = [0u8; NONCE_LEN];
        entropy.fill(&mut nonce);
        let cipher = self.cipher(self.current(), purpose).ok_or(SealError::UnknownKey)?;
        let aad = associated(&header, purpose, context);
        let sealed = cipher
            .encrypt(&XNonce::from(nonce), Payload { msg: plaintext, aad: &aad })
            .map_err(|_| SealError::TooLong)?;
        Ok(HEXLOWER.encode(&[&header[..], &nonce, &sealed].concat()))
    }

    /// Opens what was sealed for the same purpose and context, under any key of the ring.
    ///
    /// # Errors
    /// [`SealError`] saying why not.
    pub fn open_bytes(
        &self,
        purpose: &str,
        context: &str,
        sealed: &str,
    ) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let bytes = HEXLOWER_PERMISSIVE.decode(sealed.as_bytes()).map_err(|_| SealError::Malformed)?;
        let key = key_of(&bytes)?;
        let (header, rest) = bytes.split_at(HEADER_LEN);
        let (nonce, sealed) = rest.split_at(NONCE_LEN);
        let cipher = self.cipher(key, purpose).ok_or(SealError::UnknownKey)?;
        let aad = associated(header, purpose, context);
        let nonce = <[u8; NONCE_LEN]>::try_from(nonce).map_err(|_| SealError::Malformed)?;
        cipher
            .decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad: &aad })
            .map(Zeroizing::new)
            .map_err(|_| SealError::Forged)
    }

    /// As [`Self::open_bytes`], for text.
    ///
    /// # Errors
    /// [`SealError`] saying why not.
    pub fn open(&self, purpose: &str, context: &str, sealed: &str) -> Result<Secret, SealError> {
        let bytes = self.open_bytes(purpose, context, sealed)?;
        std::str::from_utf8(&bytes).map(Secret::new).map_err(|_| SealError::NotText)
    }

    /// Whether it was sealed under another key than the current one and should be sealed anew. What is not
    /// sealed at all says no: opening it tells the trouble.
    #[must_use]
    pub fn needs_resealing(&self, sealed: &str) -> bool {
        let header =
            sealed.get(..HEADER_LEN * 2).and_then(|head| HEXLOWER_PERMISSIVE.decode(head.as_bytes()).ok());
        header.is_some_and(|header| header[0] == VERSION && header[1..] != self.current().0)
    }
}

fn header(key: KeyId) -> [u8; HEADER_LEN] {
    let mut header = [VERSION; HEADER_LEN];
    header[1..].copy_from_slice(&key.0);
    header
}

fn key_of(sealed: &[u8]) -> Result<KeyId, SealError> {
    if sealed.len() < HEADER_LEN + NONCE_LEN + TAG_LEN || sealed[0] != VERSION {
        return Err(SealError::Malformed);
    }
    let id = <[u8; ID_LEN]>::try_from(&sealed[1..HEADER_LEN]).map_err(|_| SealError::Malformed)?;
    Ok(KeyId(id))
}

/// Header, purpose and context, each with its length, so that no two triples give the same bytes.
fn associated(header: &[u8], purpose: &str, context: &str) -> Vec<u8> {
    let length = |text: &str| u64::try_from(text.len()).unwrap_or(u64::MAX).to_be_bytes();
    [header, &length(purpose), purpose.as_bytes(), &length(context), context.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::OsEntropy;

    #[test]
    fn the_same_text_is_sealed_differently_every_time() {
        let keys = KeyRing::generate(&OsEntropy);
        let sealed: std::collections::BTreeSet<String> =
            (0..1_000).map(|_| keys.seal("p", "c", b"text", &OsEntropy).unwrap()).collect();
        assert_eq!(sealed.len(), 1_000);
    }

    #[test]
    fn rotation_keeps_old_things_readable_and_marks_them() {
        let mut keys = KeyRing::generate(&OsEntropy);
        let old = keys.seal("totp", "anna", b"secret", &OsEntropy).unwrap();
        assert!(!keys.needs_resealing(&old));
        keys.rotate(&OsEntropy);
        assert!(keys.needs_resealing(&old));
        let plain = keys.open("totp", "anna", &old).unwrap();
        let new = keys.seal("totp", "anna", plain.expose().as_bytes(), &OsEntropy).unwrap();
        assert!(!keys.needs_resealing(&new));
        assert!(!keys.needs_resealing("garbage"));
    }

    #[test]
    fn another_realms_key_opens_nothing() {
        let sealed = KeyRing::generate(&OsEntropy).seal("p", "c", b"text", &OsEntropy).unwrap();
        let other = KeyRing::generate(&OsEntropy);
        assert_eq!(other.open("p", "c", &sealed).unwrap_err(), SealError::UnknownKey);
    }

    #[test]
    fn bytes_that_are_no_text_are_told_apart() {
        let keys = KeyRing::generate(&OsEntropy);
        let sealed = keys.seal("p", "c", &[0xff, 0xfe], &OsEntropy).unwrap();
        assert_eq!(keys.open("p", "c", &sealed).unwrap_err(), SealError::NotText);
        assert_eq!(&*keys.open_bytes("p", "c", &sealed).unwrap(), &[0xff, 0xfe]);
    }

    proptest! {
        #[test]
        fn what_is_sealed_opens_for_its_purpose_and_context_only(
            plain in proptest::collection::vec(any::<u8>(), 0..200),
            purpose in "[a-z/:]{0,8}", context in "[a-z/:]{0,8}", wrong in "[a-z/:]{0,8}",
        ) {
            let keys = KeyRing::generate(&OsEntropy);
            let sealed = keys.seal(&purpose, &context, &plain, &OsEntropy).unwrap();
            let opened = keys.open_bytes(&purpose, &context, &sealed).unwrap();
            prop_assert_eq!(&*opened, &plain);
            if wrong != purpose {
                prop_assert_eq!(keys.open_bytes(&wrong, &context, &sealed).unwrap_err(), SealError::Forged);
            }
            if wrong != context {
                prop_assert_eq!(keys.open_bytes(&purpose, &wrong, &sealed).unwrap_err(), SealError::Forged);
            }
        }

        #[test]
        fn one_changed_bit_anywhere_is_noticed(plain in "\\PC{0,60}", place in any::<prop::sample::Index>(), bit in 0u8..8) {
            let keys = KeyRing::generate(&OsEntropy);
            let sealed = keys.seal("p", "c", plain.as_bytes(), &OsEntropy).unwrap();
            let mut bytes = HEXLOWER.decode(sealed.as_bytes()).unwrap();
            let place = place.index(bytes.len());
            bytes[place] ^= 1 << bit;
            prop_assert!(keys.open_bytes("p", "c", &HEXLOWER.encode(&bytes)).is_err());
        }

        #[test]
        fn anything_else_is_refused_without_a_panic(garbage in "[0-9a-f]{0,200}|\\PC{0,50}") {
            let keys = KeyRing::generate(&OsEntropy);
            prop_assert!(keys.open("p", "c", &garbage).is_err());
            prop_assert!(!keys.needs_resealing(&garbage) || garbage.len() >= HEADER_LEN * 2);
        }
    }
}
