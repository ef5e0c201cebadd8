//! The binary itself, as a process: what it says, how it ends, what it leaves on disk.

#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail like tests")]

mod client;
mod commands;
mod configuration;
mod doctor;
mod mailbox;
mod program;
mod running;
mod secrets;
mod settings;
mod task;
mod token;
