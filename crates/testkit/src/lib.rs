//! Fakes, contract suites, harnesses for real peers; development only.

pub mod directory;
pub mod passkey;
pub mod peers;
mod ports;
#[cfg(feature = "postgres")]
pub mod postgres;
pub mod store;

pub use peers::peers;
pub use ports::free_port;
