//! The demo directory as a client sees it, over the wire: each behaviour of Active Directory that it promises.
//! One binary, one module per area; the client is raw on purpose, so that nothing of ours is between the test
//! and the bytes.

#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail loudly, as tests do")]

mod binds;
mod client;
mod passwords;
mod searches;
mod wire;
