//! The computer's side of Offline Password Reset: it shows a challenge, takes the site's response and gives the
//! account its new password, all without the directory. `docs/offline-reset.md` has the protocol.
//!
//! [`Engine`] knows neither terminal nor socket; a conversation drives it through a [`Face`]. What must
//! outlive a power cut goes through [`state`]; what is changed of the system, through a [`CredentialStore`].

mod accounts;
pub mod client;
mod clock;
pub mod conversation;
mod crypt;
mod engine;
mod face;
pub mod keys;
pub mod medium;
mod program;
mod qr;
pub mod reporting;
mod rules;
pub mod serve;
pub mod settings;
pub mod site;
pub mod state;
pub mod status;
mod store;
pub mod system;
pub mod terminal;
mod tpm;
pub mod words;

pub use accounts::{Accounts, Asker};
pub use clock::SystemClock;
pub use crypt::{CryptHash, mark_of};
pub use engine::{
    About, Account, Answer, Cause, Codes, Engine, Failure, Fault, Finished, Judge, Parts, Refused, Reminder,
    Report, Shown, Told, Try,
};
pub use face::{Away, Face};
pub use program::Program;
pub use qr::{Ground, Qr};
pub use rules::Rules;
pub use store::{Change, CredentialStore, Entry, StoreFault, shadow::Shadow, sssd::Sssd};
pub use tpm::{SealFault, Sealed, Tpm};
