//! Opaque tokens: what a browser holds, of which the store knows only a hash. SHA-256 without a key is
//! enough, because 256 random bits cannot be guessed from their hash.

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use domain::{entropy::Entropy, secret::Secret};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// A new token of 256 random bits, base64url without padding (43 characters).
#[must_use]
pub fn new(entropy: &dyn Entropy) -> Secret {
    let mut bytes = Zeroizing::new([0u8; 32]);
    entropy.fill(&mut *bytes);
    Secret::new(BASE64URL_NOPAD.encode(&*bytes))
}

/// The hash under which a token is stored: SHA-256, lower-case hexadecimal.
#[must_use]
pub fn hash(token: &Secret) -> String {
    HEXLOWER.encode(&Sha256::digest(token.expose().as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::OsEntropy;

    #[test]
    fn a_token_carries_256_bits_and_its_hash_is_sha_256() {
        let token = new(&OsEntropy);
        assert_eq!(BASE64URL_NOPAD.decode(token.expose().as_bytes()).unwrap().len(), 32);
        // FIPS 180-4 example.
        assert_eq!(
            hash(&Secret::new("abc")),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_ne!(hash(&token), hash(&new(&OsEntropy)));
    }
}
