//! The realm's configuration as a document that people change: addresses in it, edits, differences, joining
//! the work of two people, and who uses what.
//!
//! Pure, and over the document's form alone: tables, values, and lists whose objects are named by their slug.
//! Nothing here depends on which fields the document has, so new ones need no care.

mod align;
pub mod diff;
pub mod edit;
pub mod merge;
pub mod path;
#[cfg(test)]
mod samples;
pub mod secrets;
pub mod uses;

pub use diff::{Difference, Kind, differences, edits_of};
pub use edit::{Edit, EditError, apply, apply_all, clone_of, fresh_slug};
pub use merge::{Choice, MergeConflict, merge, resolve};
pub use path::{Place, PlaceError, Segment};
pub use uses::{mentions, uses};
