//! The directory port against everything that implements it, and the LDAP client against servers that mean
//! ill. Real servers are those of `cargo xtask peers`; each test makes its own people there.

#![expect(clippy::unwrap_used, reason = "a test's expectations")]

mod demo;
mod failover;
mod hostile;
mod many;
mod memory;
mod samba;
mod slapd;
mod support;
