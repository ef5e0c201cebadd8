//! Delivery against a real mail server, against servers that mean ill, and through the outbox.

#![expect(clippy::unwrap_used, reason = "helpers of tests expect as tests do")]

mod outbox;
mod scripted;
mod sink;
mod tokens;
mod unwilling;
