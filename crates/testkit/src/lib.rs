//! Fakes, contract suites, harnesses for real peers; development only.

pub mod directory;
pub mod peers;
pub mod store;

pub use peers::peers;
