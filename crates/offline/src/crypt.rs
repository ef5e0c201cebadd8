//! SHA-512 crypt, as `/etc/shadow` and the cache of SSSD have it, and the mark by which a stored hash is
//! recognised without being kept a second time.

use std::fmt;

use data_encoding::HEXLOWER;
use domain::{entropy::Entropy, secret::Secret};
use serde::{Deserialize, Serialize};
use sha_crypt::{Algorithm, Params, PasswordHasher as _, PasswordVerifier as _, ShaCrypt};
use sha2::{Digest as _, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// The most bytes of a password that is hashed: the work grows with its square.
pub(crate) const PASSWORD_BYTES_MAX: usize = 1_024;
/// What the hasher writes though it is the default; SSSD and `chpasswd` leave it out.
const DEFAULT_ROUNDS: &str = "rounds=5000$";

/// A password's hash in the form `$6$salt$hash`. Not printed; wiped when dropped.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct CryptHash(String);

impl CryptHash {
    /// Hashes `password` with a salt of 96 bits and the 5,000 rounds that SSSD uses. `None` when the password
    /// is longer than 1,024 bytes.
    #[must_use]
    pub fn of(password: &Secret, entropy: &dyn Entropy) -> Option<Self> {
        let bytes = password.expose().as_bytes();
        if bytes.len() > PASSWORD_BYTES_MAX {
            return None;
        }
        let mut salt = [0u8; 12];
        entropy.fill(&mut salt);
        let hasher = ShaCrypt::new(Algorithm::Sha512Crypt, Params::RECOMMENDED);
        let hash = hasher.hash_password_with_salt(bytes, &salt).ok()?;
        Some(Self(hash.to_string().replacen(DEFAULT_ROUNDS, "", 1)))
    }

    /// The text for the store.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is the hash of `password`.
    #[must_use]
    pub fn is_of(&self, password: &Secret) -> bool {
        ShaCrypt::default().verify_password(password.expose().as_bytes(), self.0.as_str()).is_ok()
    }

    /// A hash that a store had. Whether it is well formed shows when it is compared.
    #[must_use]
    pub fn from_store(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// See [`mark_of`].
    #[must_use]
    pub fn mark(&self) -> String {
        mark_of(Some(&self.0))
    }
}

impl fmt::Debug for CryptHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CryptHash(…)")
    }
}

/// Tells one stored hash from another: 128 bits of a digest of it. `None` is an account without a hash.
#[must_use]
pub fn mark_of(hash: Option<&str>) -> String {
    hash.map_or_else(|| "none".to_owned(), |hash| HEXLOWER.encode(&Sha256::digest(hash.as_bytes())[..16]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_of_the_c_library_is_understood_and_ours_has_its_form() {
        // openssl passwd -6 -salt fWtenRALBYdyzjoc Correct-Horse-7
        let theirs = CryptHash::from_store(
            "$6$fWtenRALBYdyzjoc$CYeaLtM/N.Ay3RymSqBwY1OhijLwXTOo2qpHecE1nir1NyXWvXRkwlF2/806xfC0ppyVsPPu.nWx6jHBVwt8d/",
        );
        let (right, wrong) = (Secret::new("Correct-Horse-7"), Secret::new("Correct-Horse-8"));
        assert!(theirs.is_of(&right) && !theirs.is_of(&wrong));
        let ours = CryptHash::of(&right, &vault::OsEntropy).unwrap();
        let parts: Vec<&str> = ours.as_str().split('$').collect();
        assert_eq!((parts[1], parts[2].len(), parts[3].len()), ("6", 16, 86), "as SSSD writes it");
        assert!(ours.is_of(&right) && !ours.is_of(&wrong));
        assert_ne!(ours, CryptHash::of(&right, &vault::OsEntropy).unwrap(), "a salt of its own");
    }

    #[test]
    fn a_password_beyond_measure_is_not_hashed() {
        let of = |length: usize| CryptHash::of(&Secret::new("x".repeat(length)), &vault::OsEntropy);
        assert!(of(PASSWORD_BYTES_MAX).is_some());
        assert!(of(PASSWORD_BYTES_MAX + 1).is_none());
    }

    #[test]
    fn a_hash_is_not_printed_and_its_mark_does_not_hold_it() {
        let hash = CryptHash::from_store("$6$abc$def");
        assert_eq!(format!("{hash:?}"), "CryptHash(…)");
        assert_eq!(hash.mark(), mark_of(Some("$6$abc$def")));
        assert!(!hash.mark().contains("def"));
        assert_ne!(mark_of(None), mark_of(Some("")));
    }
}
