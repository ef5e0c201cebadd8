//! The realm's configuration as a document that people change: addresses in it, edits, differences, joining
//! the work of two people, who uses what, its text, and the file that leaves the realm.
//!
//! Without I/O, and over the document's form alone: tables, values, and lists whose objects are named by their
//! slug. Only `text` and `plan` know which fields the document has, so new ones need no care here.

mod align;
pub mod diff;
pub mod edit;
pub mod export;
pub mod merge;
pub mod path;
pub mod plan;
#[cfg(test)]
mod samples;
pub mod saving;
pub mod second;
pub mod secrets;
pub mod text;
pub mod uses;

pub use diff::{Difference, Kind, differences, edits_of};
pub use edit::{Edit, EditError, apply, apply_all, clone_of, fresh_slug, freshly_named};
pub use merge::{Choice, MergeConflict, merge, resolve};
pub use path::{Place, PlaceError, Segment};
pub use plan::{Plan, plan};
pub use uses::{mentions, uses};
