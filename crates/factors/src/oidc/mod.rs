//! OpenID Connect Core 1.0 as a relying party, as much of it as proving a person takes: the authorization code flow
//! with PKCE, state and nonce, and an ID token of which every statement is checked.
//!
//! Signatures are checked with `ring`, which the TLS stack has brought along: a few kinds of key, no private
//! ones, and nothing that an attacker could time.

mod client;
mod description;
mod http;
mod keys;
mod token;

#[cfg(test)]
mod tests;

pub use client::{BackAddresses, OidcClient};
