//! Work that costs a browser a moment and a robot with a thousand names a thousand moments: a number with which
//! SHA-256 of `salt:number` begins with zero bits. Checking it is one hash.

use sha2::{Digest as _, Sha256};

/// Longest number; as text it fits into one block of SHA-256 together with the salt.
const NONCE_DIGITS_MAX: usize = 20;

/// Whether the number does it.
pub(super) fn is_worked(salt: &str, bits: u32, nonce: &str) -> bool {
    let is_number =
        (1..=NONCE_DIGITS_MAX).contains(&nonce.len()) && nonce.bytes().all(|byte| byte.is_ascii_digit());
    if salt.is_empty() || !is_number {
        return false;
    }
    let digest = Sha256::new().chain_update(salt).chain_update(":").chain_update(nonce).finalize();
    zero_bits(&digest) >= bits
}

/// How many zero bits stand first.
fn zero_bits(bytes: &[u8]) -> u32 {
    let mut zeros = 0;
    for byte in bytes {
        zeros += byte.leading_zeros();
        if *byte != 0 {
            break;
        }
    }
    zeros
}
