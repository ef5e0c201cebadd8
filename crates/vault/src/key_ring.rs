//! The realm's keys: master keys for sealing, one of them current, and one key for hashing.
//!
//! Nothing is encrypted or hashed under a master key itself; each purpose has its own subkey (HKDF-SHA-256,
//! RFC 5869), so that what was sealed for one purpose cannot be opened for another. Sealing keys rotate:
//! data can be sealed anew. The hashing key does not: a hash of a code or an answer cannot be made anew
//! without the person, so it lives as long as the realm.

use std::fmt;

use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use domain::{entropy::Entropy, secret::Secret};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use serde::Deserialize;
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Bytes of a master key.
const KEY_LEN: usize = 32;
/// Bytes of a key's id.
pub(crate) const ID_LEN: usize = 8;
/// Separates this product's subkeys from anything else that might derive from the same key.
const HKDF_SALT: &[u8] = b"reclave.keys.v1";

/// Names a master key in the header of what it sealed; random, tells nothing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub(crate) [u8; ID_LEN]);

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyId({self})")
    }
}

impl std::str::FromStr for KeyId {
    type Err = KeyRingError;
    fn from_str(text: &str) -> Result<Self, KeyRingError> {
        decode::<ID_LEN>(text).map(|bytes| Self(*bytes)).ok_or(KeyRingError::BadId)
    }
}

/// Why a key file is not taken. No variant tells any of its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyRingError {
    /// No TOML of the expected form.
    #[error("the key file is not of the expected form (version, current, hashing, keys)")]
    Form,
    /// A version this program does not read.
    #[error("the key file's version is not 1")]
    Version,
    /// A key's id is not 16 hexadecimal digits.
    #[error("a key id in the key file is not 16 hexadecimal digits")]
    BadId,
    /// A key is not 64 hexadecimal digits.
    #[error("a key in the key file is not 64 hexadecimal digits")]
    BadKey,
    /// Two keys have one id.
    #[error("two keys in the key file have the same id")]
    DuplicateId,
    /// The current key is not there.
    #[error("the current key is not in the key file")]
    NoCurrent,
    /// The current key cannot be taken out of the ring.
    #[error("the current key cannot be retired; rotate first")]
    RetiresCurrent,
}

#[derive(Zeroize, ZeroizeOnDrop)]
struct MasterKey {
    #[zeroize(skip)]
    id: KeyId,
    bytes: [u8; KEY_LEN],
}

/// The realm's keys. Prints nothing but ids.
pub struct KeyRing {
    /// Never empty; the current one is among them.
    keys: Vec<MasterKey>,
    current: KeyId,
    hashing: Zeroizing<[u8; KEY_LEN]>,
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyRing")
            .field("current", &self.current)
            .field("keys", &self.ids())
            .finish_non_exhaustive()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    version: u32,
    current: String,
    hashing: Secret,
    keys: Vec<KeyRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyRow {
    id: String,
    key: Secret,
}

impl KeyRing {
    /// A ring for a new realm: one sealing key, one hashing key.
    #[must_use]
    pub fn generate(entropy: &dyn Entropy) -> Self {
        let key = draw(entropy);
        let mut hashing = Zeroizing::new([0u8; KEY_LEN]);
        entropy.fill(&mut *hashing);
        Self { current: key.id, keys: vec![key], hashing }
    }

    /// Reads a key file.
    ///
    /// # Errors
    /// [`KeyRingError`], which never repeats the file's content.
    pub fn from_toml(text: &str) -> Result<Self, KeyRingError> {
        // The parser's own message would quote the line, and with it a key.
        let file: KeyFile = toml::from_str(text).map_err(|_| KeyRingError::Form)?;
        if file.version != 1 {
            return Err(KeyRingError::Version);
        }
        let mut keys: Vec<MasterKey> = Vec::with_capacity(file.keys.len());
        for row in &file.keys {
            let id: KeyId = row.id.parse()?;
            if keys.iter().any(|key| key.id == id) {
                return Err(KeyRingError::DuplicateId);
            }
            let bytes = decode::<KEY_LEN>(row.key.expose()).ok_or(KeyRingError::BadKey)?;
            keys.push(MasterKey { id, bytes: *bytes });
        }
        let current: KeyId = file.current.parse()?;
        if !keys.iter().any(|key| key.id == current) {
            return Err(KeyRingError::NoCurrent);
        }
        let hashing = decode::<KEY_LEN>(file.hashing.expose()).ok_or(KeyRingError::BadKey)?;
        Ok(Self { keys, current, hashing })
    }

    /// The ring as a key file, to be written where only the service can read it.
    #[must_use]
    pub fn to_toml(&self) -> Secret {
        let hex = |bytes: &[u8]| Zeroizing::new(HEXLOWER.encode(bytes));
        let mut text = String::with_capacity(512 + self.keys.len() * 128);
        text.push_str(
            "# Keys of a Reclave realm. Whoever has this file and a copy of the database can read what is\n\
             # sealed in it; without this file nobody can. Keep a copy in another place than the database's.\n",
        );
        text.push_str(&format!("version = 1\ncurrent = \"{}\"\nhashing = \"", self.current));
        text.push_str(&hex(&*self.hashing));
        text.push_str("\"\n");
        for key in &self.keys {
            text.push_str(&format!("\n[[keys]]\nid = \"{}\"\nkey = \"", key.id));
            text.push_str(&hex(&key.bytes));
            text.push_str("\"\n");
        }
        Secret::new(text)
    }

    /// Adds a new key and makes it current; the others still open what they sealed.
    pub fn rotate(&mut self, entropy: &dyn Entropy) -> KeyId {
        let key = draw(entropy);
        self.current = key.id;
        self.keys.push(key);
        self.current
    }

    /// Takes a key out of the ring, after everything it sealed was sealed anew.
    ///
    /// # Errors
    /// [`KeyRingError::RetiresCurrent`], [`KeyRingError::BadId`] when there is no such key.
    pub fn retire(&mut self, id: KeyId) -> Result<(), KeyRingError> {
        if id == self.current {
            return Err(KeyRingError::RetiresCurrent);
        }
        let position = self.keys.iter().position(|key| key.id == id).ok_or(KeyRingError::BadId)?;
        self.keys.remove(position);
        Ok(())
    }

    /// The key that seals now.
    #[must_use]
    pub const fn current(&self) -> KeyId {
        self.current
    }

    /// All keys' ids, the oldest first.
    #[must_use]
    pub fn ids(&self) -> Vec<KeyId> {
        self.keys.iter().map(|key| key.id).collect()
    }

    /// The cipher of a purpose under one key of the ring.
    pub(crate) fn cipher(&self, id: KeyId, purpose: &str) -> Option<XChaCha20Poly1305> {
        let key = self.keys.iter().find(|key| key.id == id)?;
        let subkey = subkey(&key.bytes, b"seal", purpose);
        Some(XChaCha20Poly1305::new((&*subkey).into()))
    }

    /// HMAC-SHA-256 under the purpose's hashing subkey, over length-prefixed parts: `["a", "bc"]` and
    /// `["ab", "c"]` differ.
    pub(crate) fn mac(&self, purpose: &str, parts: &[&[u8]]) -> Zeroizing<[u8; 32]> {
        let subkey = subkey(&self.hashing, b"hash", purpose);
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&*subkey)
            .expect("HMAC takes a key of any length");
        for part in parts {
            mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            mac.update(part);
        }
        Zeroizing::new(mac.finalize().into_bytes().into())
    }

    /// The keyed hash of `parts`: lower-case hexadecimal, 64 characters. The same input gives the same hash
    /// for the life of the realm and across its instances, and nothing without the realm's keys.
    #[must_use]
    pub fn keyed_hash(&self, purpose: &str, parts: &[&str]) -> String {
        let parts: Vec<&[u8]> = parts.iter().map(|part| part.as_bytes()).collect();
        HEXLOWER.encode(&*self.mac(purpose, &parts))
    }

    /// Whether `stored` is the keyed hash of `parts`, without telling by time where they differ.
    #[must_use]
    pub fn keyed_hash_matches(&self, purpose: &str, parts: &[&str], stored: &str) -> bool {
        self.keyed_hash(purpose, parts).as_bytes().ct_eq(stored.as_bytes()).into()
    }
}

fn draw(entropy: &dyn Entropy) -> MasterKey {
    let mut key = MasterKey { id: KeyId([0; ID_LEN]), bytes: [0; KEY_LEN] };
    entropy.fill(&mut key.id.0);
    entropy.fill(&mut key.bytes);
    key
}

/// HKDF-SHA-256 with what the key is for in `info`.
fn subkey(master: &[u8; KEY_LEN], use_: &[u8], purpose: &str) -> Zeroizing<[u8; KEY_LEN]> {
    let mut subkey = Zeroizing::new([0u8; KEY_LEN]);
    let info = [use_, b"/", purpose.as_bytes()].concat();
    Hkdf::<Sha256>::new(Some(HKDF_SALT), master)
        .expand(&info, &mut *subkey)
        .expect("32 bytes are within what HKDF-SHA-256 can give");
    subkey
}

fn decode<const N: usize>(text: &str) -> Option<Zeroizing<[u8; N]>> {
    let bytes = Zeroizing::new(HEXLOWER_PERMISSIVE.decode(text.trim().as_bytes()).ok()?);
    <[u8; N]>::try_from(bytes.as_slice()).ok().map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::OsEntropy;

    #[test]
    fn a_key_file_reads_back_as_it_was_written() {
        let mut ring = KeyRing::generate(&OsEntropy);
        ring.rotate(&OsEntropy);
        let back = KeyRing::from_toml(ring.to_toml().expose()).unwrap();
        assert_eq!(back.current(), ring.current());
        assert_eq!(back.ids(), ring.ids());
        assert_eq!(back.keyed_hash("p", &["x"]), ring.keyed_hash("p", &["x"]));
        let sealed = ring.seal("p", "c", b"text", &OsEntropy).unwrap();
        assert_eq!(back.open("p", "c", &sealed).unwrap().expose(), "text");
    }

    #[test]
    fn neither_debug_nor_an_error_tells_a_key() {
        let ring = KeyRing::generate(&OsEntropy);
        let file = ring.to_toml();
        let key = file
            .expose()
            .lines()
            .find_map(|line| line.strip_prefix("key = "))
            .unwrap()
            .trim_matches('"')
            .to_owned();
        assert_eq!(key.len(), 64);
        assert!(!format!("{ring:?}").contains(&key[..16]));
        let broken = file.expose().replace("key = \"", "key = \"zz");
        let error = KeyRing::from_toml(&broken).unwrap_err();
        assert_eq!(error, KeyRingError::BadKey);
        assert!(!error.to_string().contains(&key[..16]));
        let no_toml = file.expose().replace("[[keys]]", "[[keys");
        assert_eq!(KeyRing::from_toml(&no_toml).unwrap_err(), KeyRingError::Form);
    }

    #[test]
    fn a_key_file_with_a_wrong_current_a_double_id_or_another_version_is_refused() {
        let ring = KeyRing::generate(&OsEntropy);
        let text = ring.to_toml().expose().to_owned();
        let id = ring.current().to_string();
        let elsewhere = text.replacen(&id, "0000000000000000", 1);
        assert_eq!(KeyRing::from_toml(&elsewhere).unwrap_err(), KeyRingError::NoCurrent);
        let row = &text[text.find("[[keys]]").unwrap()..];
        assert_eq!(KeyRing::from_toml(&format!("{text}{row}")).unwrap_err(), KeyRingError::DuplicateId);
        let newer = text.replace("version = 1", "version = 2");
        assert_eq!(KeyRing::from_toml(&newer).unwrap_err(), KeyRingError::Version);
    }

    #[test]
    fn the_current_key_cannot_be_retired_and_an_old_one_can() {
        let mut ring = KeyRing::generate(&OsEntropy);
        let old = ring.current();
        assert_eq!(ring.retire(old), Err(KeyRingError::RetiresCurrent));
        let sealed = ring.seal("p", "c", b"text", &OsEntropy).unwrap();
        ring.rotate(&OsEntropy);
        ring.retire(old).unwrap();
        assert_eq!(ring.open("p", "c", &sealed).unwrap_err(), crate::SealError::UnknownKey);
    }

    #[test]
    fn a_keyed_hash_depends_on_purpose_on_parts_and_on_where_they_are_cut() {
        let ring = KeyRing::generate(&OsEntropy);
        let hash = ring.keyed_hash("codes", &["ab", "c"]);
        assert_eq!(hash.len(), 64);
        assert_eq!(hash, ring.keyed_hash("codes", &["ab", "c"]));
        assert_ne!(hash, ring.keyed_hash("codes", &["a", "bc"]));
        assert_ne!(hash, ring.keyed_hash("limit", &["ab", "c"]));
        assert_ne!(hash, KeyRing::generate(&OsEntropy).keyed_hash("codes", &["ab", "c"]));
        assert!(ring.keyed_hash_matches("codes", &["ab", "c"], &hash));
        assert!(!ring.keyed_hash_matches("codes", &["ab", "d"], &hash));
    }

    #[test]
    fn rotation_leaves_keyed_hashes_as_they_are() {
        let mut ring = KeyRing::generate(&OsEntropy);
        let hash = ring.keyed_hash("recovery-code", &["x"]);
        ring.rotate(&OsEntropy);
        assert!(ring.keyed_hash_matches("recovery-code", &["x"], &hash));
    }
}
