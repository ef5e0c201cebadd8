//! The tasks, a file each. A new one is a file, a line in [`ALL`], and its words.

mod clean_up;
mod environment;
pub(crate) mod max_age;
mod oidc;
pub(crate) mod people;
mod radius;
mod reach;
pub(crate) mod reminders;
pub(super) mod sites;
pub(super) mod statistics;
mod verify;

use super::Task;

/// All of them, in the order of the page.
pub(super) const ALL: &[&dyn Task] = &[
    &reminders::INVITE,
    &reminders::REGISTRATION,
    &reminders::PASSWORD,
    &reminders::ACCOUNT,
    &max_age::MaximumPasswordAge,
    &environment::EnvironmentHealth,
    &statistics::UserStatistics,
    &sites::DirectorySites,
    &radius::RadiusStatus,
    &oidc::ProviderStatus,
    &verify::VerifyHistory,
    &clean_up::CleanUp,
];
