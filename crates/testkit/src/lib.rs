//! Fakes, contract suites, harnesses for real peers; development only.

pub mod directory;
pub mod peers;
#[cfg(feature = "postgres")]
pub mod postgres;
pub mod store;

pub use peers::peers;
