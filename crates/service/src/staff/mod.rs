//! People who work with the realm: how they sign in to the two staff sites, which roles they have there, and
//! the set-up of a realm that has no administrator yet.

mod again;
mod face;
mod grants;
mod passkey;
pub(crate) mod roles;
mod setup;
mod sign_in;

pub(crate) use grants::{StaffSession, StaffStandings, has_role, standing_of};
pub use roles::{Grant, Grants, allows};
pub(crate) use setup::{NOBODY as SETUP, has_administrator, is_setup};
pub(crate) use sign_in::site_of;
