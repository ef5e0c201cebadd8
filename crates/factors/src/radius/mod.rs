//! RADIUS as a client (RFC 2865) with PAP and Access-Challenge. Every request carries Message-Authenticator
//! first, and no reply without one is believed (RFC 2869 section 5.14, CVE-2024-3596).

mod client;
mod digest;
mod exchange;
mod packet;
#[cfg(test)]
mod tests;

pub use client::RadiusClient;
