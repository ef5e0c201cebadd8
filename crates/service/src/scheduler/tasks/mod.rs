//! The tasks, a file each. A new one is a file, a line in [`ALL`], and its words.

mod clean_up;
mod environment;
pub(super) mod people;
pub(super) mod sites;
pub(super) mod statistics;
mod verify;

use super::Task;

/// All of them, in the order of the page.
pub(super) const ALL: &[&dyn Task] = &[
    &environment::EnvironmentHealth,
    &statistics::UserStatistics,
    &sites::DirectorySites,
    &verify::VerifyHistory,
    &clean_up::CleanUp,
];
