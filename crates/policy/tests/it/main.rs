//! The rules as administrators write them and people meet them: one test binary for the whole crate.

#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail like tests")]

mod characters;
mod generator;
mod lines;
mod merging;
mod personal;
mod reference;
mod shapes;
mod support;
mod windows;
