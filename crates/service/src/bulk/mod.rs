//! Bulk operations: unregister people, or demand a new password of them, by name, group and unit.
//!
//! An order is a record; each of its people is a row that says how far it has come with them, written before the
//! directory is asked. Any instance takes an order up under a lease, and goes on where a dead one left off:
//!
//! - [`desk`] is what an administrator may ask for, [`preview`] and [`report`] what is shown;
//! - [`turn`] carries an order through its states, with [`gather`], [`require`] and [`unregister`] for the work;
//! - [`people`] finds who is meant and sorts out who is left out; [`rows`], [`ends`], [`at_once`] and
//!   [`crate::lease`] are what they share.

mod at_once;
mod desk;
mod ends;
mod face;
mod gather;
mod people;
mod preview;
mod report;
mod require;
mod rows;
mod turn;
mod unregister;

use api::ServiceError;

use crate::{House, hindrance::Hindrance};

pub use desk::{Acting, Bulk};
pub(crate) use turn::Works;

impl House {
    /// What keeps a preview from being made, for whoever asked for it.
    pub(crate) fn hindered(&self, hindrance: &Hindrance) -> ServiceError {
        match hindrance {
            Hindrance::Directory(error) => self.directory_trouble(error),
            Hindrance::Store(error) => self.store_trouble(error),
            other => self.bug(&other.to_string()),
        }
    }
}
