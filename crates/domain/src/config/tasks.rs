//! When what runs by itself runs: the scheduled tasks of the realm. A task that is not named here runs as it
//! ships.

use serde::{Deserialize, Serialize};

use crate::id::Slug;

/// When scheduled tasks run.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Tasks {
    /// Time zone of the times below, e.g. `Europe/Berlin`; empty for UTC.
    pub time_zone: String,
    /// The tasks that run otherwise than they ship.
    pub schedules: Vec<TaskSchedule>,
}

impl Tasks {
    /// What is set for a task, if anything is.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&TaskSchedule> {
        self.schedules.iter().find(|one| one.id.as_str() == id)
    }
}

/// When one task runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TaskSchedule {
    /// The task's name.
    pub id: Slug,
    /// Switched on; one that is not runs only when somebody asks for it.
    #[serde(default = "yes")]
    pub enabled: bool,
    /// How often it runs.
    pub every: Every,
    /// Every so many minutes; only for `minutes`.
    #[serde(default = "minutes")]
    #[schemars(range(min = 1, max = 1_440))]
    pub minutes: u32,
    /// Time of day as `HH:MM`; of an hour, only its minutes count.
    #[serde(default = "midnight")]
    pub at: String,
    /// Days of the week; only for `week`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<Weekday>,
    /// Five fields: minute, hour, day of month, month, day of week; only for `cron`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cron: String,
    /// Host name of the instance that should run it; empty for any. Another one takes it when that one has not
    /// begun within a minute.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub instance: String,
}

impl TaskSchedule {
    /// Every so often, on any instance.
    #[must_use]
    pub fn new(id: Slug, enabled: bool, every: Every) -> Self {
        Self {
            id,
            enabled,
            every,
            minutes: minutes(),
            at: midnight(),
            days: Vec::new(),
            cron: String::new(),
            instance: String::new(),
        }
    }
}

/// How often a task runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Every {
    /// Every so many minutes, counted from midnight UTC.
    Minutes,
    /// Each hour.
    Hour,
    /// Each day.
    Day,
    /// On some days of the week.
    Week,
    /// As a cron expression says.
    Cron,
}

impl Every {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
            Self::Cron => "cron",
        }
    }
}

/// A day of the week.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Weekday {
    /// The first day of a working week.
    Monday,
    /// The day after.
    Tuesday,
    /// The middle of a working week.
    Wednesday,
    /// The day after.
    Thursday,
    /// The last day of a working week.
    Friday,
    /// The first day of the weekend.
    Saturday,
    /// The last day of the weekend.
    Sunday,
}

impl Weekday {
    /// Three letters, as cron writes it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Monday => "mon",
            Self::Tuesday => "tue",
            Self::Wednesday => "wed",
            Self::Thursday => "thu",
            Self::Friday => "fri",
            Self::Saturday => "sat",
            Self::Sunday => "sun",
        }
    }
}

const fn yes() -> bool {
    true
}

const fn minutes() -> u32 {
    60
}

fn midnight() -> String {
    "00:00".to_owned()
}
