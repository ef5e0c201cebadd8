//! The store: one implementation of [`domain::store::Store`] over SQLite and PostgreSQL.
//!
//! The SQL is one text for both; what differs (pools, transactions, how an error is read) is in `facade` and
//! `failure` alone. Writing is one transaction per commit, in which the history's chain head is locked and
//! advanced.

mod aftermath;
mod bulk;
mod changes;
mod facade;
mod failure;
mod fill;
mod group;
mod history;
mod limits;
mod many;
mod migrate;
mod open;
mod passkeys;
mod people;
#[cfg(test)]
mod plans;
mod records;
mod revisions;
mod search;
mod sql_store;
mod sweep;

pub use aftermath::{Aftermath, find_out};
pub use open::{StoreOpenError, StoreSettings, open, open_memory};
