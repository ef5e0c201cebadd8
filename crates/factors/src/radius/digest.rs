//! MD5 and HMAC-MD5, because RADIUS is made of them. They stand here and nowhere else in the house: a test of
//! `xtask` lists who uses them.

use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};

/// Length of both, in bytes.
pub(super) const LENGTH: usize = 16;

/// MD5 of the parts, one after another.
pub(super) fn md5(parts: &[&[u8]]) -> [u8; LENGTH] {
    let mut hash = Md5::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

/// HMAC-MD5 of the parts, one after another.
pub(super) fn hmac_md5(key: &[u8], parts: &[&[u8]]) -> [u8; LENGTH] {
    let mut mac = match Hmac::<Md5>::new_from_slice(key) {
        Ok(mac) => mac,
        Err(never) => unreachable!("HMAC takes keys of any length: {never}"),
    };
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}
