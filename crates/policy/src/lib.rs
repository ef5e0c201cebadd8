//! Password rules: what a password must be, said as sentences that can be ticked.
//!
//! The same code ticks while somebody types, decides on the server, generates passwords, and answers
//! `reclave policy check`. Pure: no clock, no network, no file; a dictionary is handed in.

mod candidate;
mod compile;
mod dictionary;
mod generate;
pub mod lines;
mod positions;
pub mod rules;
mod strength;

pub use candidate::{Candidate, PersonFacts};
pub use compile::{Evaluation, Finding, InvalidRule, Policy};
pub use dictionary::Dictionary;
pub use generate::NoPasswordPossible;
pub use rules::{CODES, State, judges_alone};
pub use strength::Strength;
