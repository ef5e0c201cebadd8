//! The vault: everything that seals, hashes, derives or draws secrets, and nothing that knows what they are
//! for.
//!
//! No I/O: the key file is read and written by who starts the program, the clock is an argument, and the
//! only threads are those of the [`DerivationPool`]. Purposes and contexts are plain texts given by the
//! caller; two that differ share no key.

pub mod answers;
pub mod code;
mod derivation;
mod entropy;
pub mod export;
mod key_ring;
pub mod offline;
mod seal;
pub mod token;
pub mod totp;

pub use derivation::{Busy, Cost, DerivationPool, PoolStatus};
pub use entropy::OsEntropy;
pub use key_ring::{KeyId, KeyRing, KeyRingError};
pub use seal::SealError;
