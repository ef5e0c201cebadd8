//! The computer's side of an offline reset: tries, power cuts, and the stores with the real programs.

#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail like tests")]

mod binary;
mod conversation;
mod power;
mod qr;
mod sample;
mod shadow;
mod site;
mod sssd;
mod support;
mod tpm;
mod tries;
