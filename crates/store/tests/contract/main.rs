//! The contract of the `Store` port on both databases, and what only one of them can do wrong.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "helpers of tests expect as tests do")]

mod aftermath;
mod cluster;
mod memory;
mod outage;
mod postgres;
mod proxy;
mod sqlite;
mod upgrade;
