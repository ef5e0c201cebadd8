//! What the device says (authenticator data, section 6.1): for which host, with whose presence, and the new key.

use domain::factor::passkey::{Refusal, UserVerification};

use super::{
    cbor::{self, Item},
    client::sha256,
};

const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
const BACKUP_ELIGIBLE: u8 = 0x08;
const BACKED_UP: u8 = 0x10;
const HAS_CREDENTIAL: u8 = 0x40;
const HAS_EXTENSIONS: u8 = 0x80;

/// Longest credential id (7.1 step 25), in bytes.
const ID_MAX: usize = 1023;

/// Authenticator data in its parts.
pub(super) struct DeviceData<'a> {
    pub(super) rp_id_hash: &'a [u8],
    flags: u8,
    pub(super) sign_count: u32,
    pub(super) credential: Option<Credential<'a>>,
}

/// A new credential.
pub(super) struct Credential<'a> {
    pub(super) aaguid: &'a [u8],
    pub(super) id: &'a [u8],
    /// The COSE key as it stands there.
    pub(super) key_bytes: &'a [u8],
    pub(super) key: Item<'a>,
}

/// The first `count` bytes, and the rest.
fn split(bytes: &[u8], count: usize) -> Result<(&[u8], &[u8]), Refusal> {
    bytes.split_at_checked(count).ok_or(Refusal::Malformed)
}

impl<'a> DeviceData<'a> {
    /// Takes authenticator data apart; nothing may be left over.
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self, Refusal> {
        let (rp_id_hash, rest) = split(bytes, 32)?;
        let (flags, rest) = split(rest, 1)?;
        let (count, mut rest) = split(rest, 4)?;
        let flags = flags[0];
        let mut credential = None;
        if flags & HAS_CREDENTIAL != 0 {
            let (aaguid, after) = split(rest, 16)?;
            let (length, after) = split(after, 2)?;
            let (id, after) = split(after, usize::from(length[0]) << 8 | usize::from(length[1]))?;
            let (key, left) = cbor::read(after)?;
            let key_bytes = &after[..after.len() - left.len()];
            if id.is_empty() || id.len() > ID_MAX {
                return Err(Refusal::Malformed);
            }
            credential = Some(Credential { aaguid, id, key_bytes, key });
            rest = left;
        }
        if flags & HAS_EXTENSIONS != 0 {
            let (extensions, left) = cbor::read(rest)?;
            if !matches!(extensions, Item::Map(_)) {
                return Err(Refusal::Malformed);
            }
            rest = left;
        }
        if !rest.is_empty() {
            return Err(Refusal::Malformed);
        }
        let sign_count = count.iter().fold(0, |number: u32, byte| number << 8 | u32::from(*byte));
        Ok(Self { rp_id_hash, flags, sign_count, credential })
    }

    /// Whether it may be copied to other devices.
    pub(super) const fn is_backup_eligible(&self) -> bool {
        self.flags & BACKUP_ELIGIBLE != 0
    }

    /// Whether it has been.
    pub(super) const fn is_backed_up(&self) -> bool {
        self.flags & BACKED_UP != 0
    }

    /// What is asked of every answer (7.1 steps 14 to 18, 7.2 steps 17 to 20).
    pub(super) fn check(&self, rp_id: &str, demanded: UserVerification) -> Result<(), Refusal> {
        if self.rp_id_hash != sha256(rp_id.as_bytes()) {
            return Err(Refusal::RelyingParty);
        }
        if self.flags & PRESENT == 0 {
            return Err(Refusal::UserPresence);
        }
        if demanded == UserVerification::Required && self.flags & VERIFIED == 0 {
            return Err(Refusal::UserVerification);
        }
        if self.is_backed_up() && !self.is_backup_eligible() {
            return Err(Refusal::BackupState);
        }
        Ok(())
    }
}
