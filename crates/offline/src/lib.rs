//! The computer's side of Offline Password Reset: it shows a challenge, takes the site's response and gives the
//! account its new password, all without the directory. `docs/offline-reset.md` has the protocol.
//!
//! [`Engine`] knows neither terminal nor socket; a conversation drives it through a [`Face`]. What must
//! outlive a power cut goes through [`state`]; what is changed of the system, through a [`CredentialStore`].

mod accounts;
mod clock;
mod crypt;
mod engine;
pub mod medium;
mod program;
pub mod state;
mod store;

pub use accounts::{Accounts, Asker};
pub use clock::SystemClock;
pub use crypt::{CryptHash, mark_of};
pub use engine::{
    Account, Answer, Cause, Codes, Engine, Failure, Fault, Finished, Judge, Parts, Refused, Report, Shown,
    Told, Try,
};
pub use program::Program;
pub use store::{Change, CredentialStore, Entry, StoreFault, shadow::Shadow, sssd::Sssd};
