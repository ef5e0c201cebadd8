//! Secrets that leave the realm in a file: sealed under a password that somebody types, for another realm
//! with other keys.
//!
//! The key is Argon2id of the password, at the same cost as answers, on the [`DerivationPool`]; the cipher is
//! XChaCha20-Poly1305 as everywhere. Each secret is bound to its place in the file, and a tag over the
//! whole file tells that it was changed, so that nobody can lead a sealed password to a server of their own.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use domain::{entropy::Entropy, secret::Secret};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::{
    code,
    derivation::{Busy, Cost, DerivationPool},
    seal::SealError,
};

/// Characters that a chosen password has at least: whoever has the file can try passwords as fast as their
/// hardware goes.
pub const CHOSEN_LENGTH_MIN: usize = 12;
/// Characters of a generated password: 24 × 5 = 120 bits, which no hardware tries.
const GENERATED_LENGTH: usize = 24;
const SALT_LEN: usize = 16;
const NONCE_LEN: usize = 24;
/// The first byte of everything sealed here; differs from that of the key ring's seals.
const VERSION: u8 = 0x45;
/// Separates these seals from anything else under the same key.
const DOMAIN: &str = "reclave.export.v1";
/// What the key check seals.
const CHECK: &str = "check";

/// Why a file's secrets cannot be sealed or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// A chosen password is too short for a file that can be tried without limit.
    #[error("the password is too short: use {CHOSEN_LENGTH_MIN} characters or more, or let one be generated")]
    TooShort,
    /// The password is not the one that the file was sealed under.
    #[error("the password is wrong")]
    WrongPassword,
    /// The file says something about its key that this program does not derive.
    #[error("the file's key is derived in a way that this program does not know")]
    Unsupported,
    /// The threads that derive keys are busy.
    #[error(transparent)]
    Busy(#[from] Busy),
    /// The cipher's own trouble.
    #[error(transparent)]
    Seal(#[from] SealError),
}

/// How the key comes from the password; stands readable in the file. Changing any of it gives another key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// `argon2id`.
    pub derivation: String,
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
    /// Lower-case hexadecimal, 32 digits.
    pub salt: String,
    /// Whether the password was generated: it is then read as a code, whatever its case and dashes.
    pub generated: bool,
    /// Opens with the right key only, so that a wrong password is told from a changed file.
    #[serde(default)]
    pub check: String,
}

/// The key of one file.
pub struct ExportKey {
    cipher: XChaCha20Poly1305,
}

impl std::fmt::Debug for ExportKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ExportKey(…)")
    }
}

/// A password for a file, to be shown once: six groups of four characters, 120 random bits.
#[must_use]
pub fn generate_password(entropy: &dyn Entropy) -> Secret {
    code::grouped(entropy, GENERATED_LENGTH)
}

impl Lock {
    /// A new salt, the current cost, and the key that they give with a password.
    ///
    /// # Errors
    /// [`ExportError::TooShort`] for a chosen password that is too short, [`ExportError::Busy`].
    pub async fn new(
        pool: &DerivationPool,
        password: &Secret,
        generated: bool,
        entropy: &dyn Entropy,
    ) -> Result<(Self, ExportKey), ExportError> {
        if !generated && password.code_points() < CHOSEN_LENGTH_MIN {
            return Err(ExportError::TooShort);
        }
        let mut salt = [0u8; SALT_LEN];
        entropy.fill(&mut salt);
        let Cost { memory_kib, passes, lanes } = Cost::CURRENT;
        let mut lock = Self {
            derivation: "argon2id".to_owned(),
            memory_kib,
            passes,
            lanes,
            salt: HEXLOWER.encode(&salt),
            generated,
            check: String::new(),
        };
        let key = lock.derive(pool, password).await?;
        lock.check = key.seal(CHECK, b"", entropy)?;
        Ok((lock, key))
    }

    /// The key that the file was sealed under.
    ///
    /// # Errors
    /// [`ExportError::WrongPassword`], [`ExportError::Unsupported`] or [`ExportError::Busy`].
    pub async fn open(&self, pool: &DerivationPool, password: &Secret) -> Result<ExportKey, ExportError> {
        let key = self.derive(pool, password).await?;
        key.open(CHECK, &self.check).map_err(|_| ExportError::WrongPassword)?;
        Ok(key)
    }

    async fn derive(&self, pool: &DerivationPool, password: &Secret) -> Result<ExportKey, ExportError> {
        let cost = Cost { memory_kib: self.memory_kib, passes: self.passes, lanes: self.lanes };
        let salt = HEXLOWER_PERMISSIVE.decode(self.salt.as_bytes()).map_err(|_| ExportError::Unsupported)?;
        if self.derivation != "argon2id" || !cost.is_affordable() || salt.len() != SALT_LEN {
            return Err(ExportError::Unsupported);
        }
        let typed: Zeroizing<String> = Zeroizing::new(if self.generated {
            code::normalise_recovery(password.expose())
        } else {
            // The same letters typed on another keyboard may be composed in another way.
            password.expose().nfc().collect()
        });
        let derived = pool
            .run(1, move |deriver| deriver.derive(typed.as_bytes(), &salt, cost).map(Zeroizing::new))
            .await?
            .ok_or(ExportError::Unsupported)?;
        Ok(ExportKey { cipher: XChaCha20Poly1305::new((&*derived).into()) })
    }
}

impl ExportKey {
    /// Seals `plaintext` for its place in the file: lower-case hexadecimal.
    ///
    /// # Errors
    /// [`SealError::TooLong`] beyond 256 GiB.
    pub fn seal(&self, context: &str, plaintext: &[u8], entropy: &dyn Entropy) -> Result<String, SealError> {
        let mut nonce = [0u8; NONCE_LEN];
        entropy.fill(&mut nonce);
        let aad = associated(context);
        let sealed = self
            .cipher
            .encrypt(&XNonce::from(nonce), Payload { msg: plaintext, aad: &aad })
            .map_err(|_| SealError::TooLong)?;
        Ok(HEXLOWER.encode(&[&[VERSION][..], &nonce, &sealed].concat()))
    }

    /// Opens what was sealed for the same place.
    ///
    /// # Errors
    /// [`SealError`] saying why not.
    pub fn open(&self, context: &str, sealed: &str) -> Result<Secret, SealError> {
        let bytes = HEXLOWER_PERMISSIVE.decode(sealed.as_bytes()).map_err(|_| SealError::Malformed)?;
        let (nonce, sealed) = bytes
            .strip_prefix(&[VERSION])
            .and_then(|rest| rest.split_first_chunk::<NONCE_LEN>())
            .ok_or(SealError::Malformed)?;
        let aad = associated(context);
        let opened = self
            .cipher
            .decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: &aad })
            .map(Zeroizing::new)
            .map_err(|_| SealError::Forged)?;
        std::str::from_utf8(&opened).map(Secret::new).map_err(|_| SealError::NotText)
    }
}

fn associated(context: &str) -> Vec<u8> {
    [DOMAIN.as_bytes(), b"/", context.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroUsize;

    use super::*;
    use crate::OsEntropy;

    fn pool() -> DerivationPool {
        DerivationPool::start(NonZeroUsize::new(1)).unwrap()
    }

    #[tokio::test]
    async fn a_file_opens_with_its_password_and_tells_a_wrong_one() {
        let pool = pool();
        let password = Secret::new("correct horse battery");
        let (lock, key) = Lock::new(&pool, &password, false, &OsEntropy).await.unwrap();
        let sealed = key.seal("connections.corp.bind_password", b"hunter2", &OsEntropy).unwrap();

        let again = lock.open(&pool, &password).await.unwrap();
        assert_eq!(again.open("connections.corp.bind_password", &sealed).unwrap().expose(), "hunter2");
        assert_eq!(again.open("mail.servers.x.password", &sealed).unwrap_err(), SealError::Forged);
        let wrong = lock.open(&pool, &Secret::new("correct horse batterz")).await.unwrap_err();
        assert_eq!(wrong, ExportError::WrongPassword);
        let moved = Lock { salt: "00".repeat(SALT_LEN), ..lock };
        assert_eq!(moved.open(&pool, &password).await.unwrap_err(), ExportError::WrongPassword);
    }

    #[tokio::test]
    async fn a_generated_password_is_read_however_it_was_copied() {
        let pool = pool();
        let password = generate_password(&OsEntropy);
        assert_eq!(password.expose().len(), 29, "24 characters in groups of four");
        let (lock, _) = Lock::new(&pool, &password, true, &OsEntropy).await.unwrap();
        let copied = format!(" {} \n", password.expose().to_lowercase().replace('-', " "));
        assert!(lock.open(&pool, &Secret::new(copied)).await.is_ok());
    }

    #[tokio::test]
    async fn letters_are_the_same_however_they_are_composed() {
        let pool = pool();
        let (lock, _) =
            Lock::new(&pool, &Secret::new("Müllers Kühe, M\u{fc}"), false, &OsEntropy).await.unwrap();
        assert!(lock.open(&pool, &Secret::new("Mu\u{308}llers Kühe, Mu\u{308}")).await.is_ok());
    }

    #[tokio::test]
    async fn a_short_password_and_an_unknown_derivation_are_refused() {
        let pool = pool();
        let short = Lock::new(&pool, &Secret::new("elevenchars"), false, &OsEntropy).await;
        assert_eq!(short.unwrap_err(), ExportError::TooShort);
        let password = Secret::new("twelve chars");
        let (lock, _) = Lock::new(&pool, &password, false, &OsEntropy).await.unwrap();
        for odd in [
            Lock { derivation: "scrypt".to_owned(), ..lock.clone() },
            Lock { memory_kib: 4_000_000, ..lock.clone() },
            Lock { salt: "zz".to_owned(), ..lock.clone() },
        ] {
            assert_eq!(odd.open(&pool, &password).await.unwrap_err(), ExportError::Unsupported);
        }
    }

    #[tokio::test]
    async fn what_was_not_sealed_here_is_malformed() {
        let (_, key) = Lock::new(&pool(), &Secret::new("twelve chars"), false, &OsEntropy).await.unwrap();
        for garbage in ["", "zz", "45", "01aabb"] {
            assert_eq!(key.open("x", garbage).unwrap_err(), SealError::Malformed, "{garbage}");
        }
    }
}
