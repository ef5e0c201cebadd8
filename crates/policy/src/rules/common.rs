//! What only the directory can tell when the password is saved: history and age. Shown, so that nobody is
//! surprised, and carried as data.

use std::time::Duration;

use domain::message::Message;
use serde::Deserialize;

use super::{Rule, Sentence, State};
use crate::{candidate::Text, dictionary::Dictionary};

/// The directory's password history.
pub(crate) struct History {
    pub(crate) length: u32,
}

impl Rule for History {
    fn name(&self) -> &'static str {
        "history"
    }

    fn judges_alone(&self) -> bool {
        false
    }

    fn check(&self, _: &Text<'_>, _: &Dictionary) -> Vec<Sentence> {
        vec![Sentence {
            message: Message::new("rule.history").with("count", self.length),
            state: State::OnSave,
        }]
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

/// The rule `age`, in days; 0 switches a part off.
#[derive(Clone, Copy, Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Age {
    /// How old a password must be before it may be changed.
    min_days: u32,
    /// When it must be changed.
    max_days: u32,
    /// Hours that come on top of `min_days`: directories count finer than people.
    #[serde(skip)]
    min_hours: u32,
}

const HOUR: u64 = 3_600;
const DAY: u64 = 24 * HOUR;

impl Age {
    /// What a directory demands: a begun hour counts as one, a begun day before the end does not.
    pub(crate) fn of(min: Duration, max: Option<Duration>) -> Self {
        let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        let (min, max) = (min.as_secs(), max.map_or(0, |max| max.as_secs()));
        let min_days = min / DAY;
        Self {
            min_days: count(min_days),
            min_hours: count((min - min_days * DAY).div_ceil(HOUR)),
            max_days: count((max / DAY).max(u64::from(max > 0))),
        }
    }

    pub(crate) fn is_asked(&self) -> bool {
        self.min_days > 0 || self.min_hours > 0 || self.max_days > 0
    }
}

impl Rule for Age {
    fn name(&self) -> &'static str {
        "age"
    }

    fn judges_alone(&self) -> bool {
        false
    }

    fn check(&self, _: &Text<'_>, _: &Dictionary) -> Vec<Sentence> {
        let min = if self.min_hours > 0 {
            let hours = self.min_days.saturating_mul(24).saturating_add(self.min_hours);
            Message::new("rule.age.min-hours").with("count", hours)
        } else {
            Message::new("rule.age.min").with("count", self.min_days)
        };
        let max = Message::new("rule.age.max").with("count", self.max_days);
        let parts = [
            (min, State::OnSave, self.min_days > 0 || self.min_hours > 0),
            (max, State::Info, self.max_days > 0),
        ];
        let asked = parts.into_iter().filter(|(_, _, is_asked)| *is_asked);
        asked.map(|(message, state, _)| Sentence { message, state }).collect()
    }

    fn absorb(&mut self, other: &dyn std::any::Any) -> bool {
        let Some(other) = other.downcast_ref::<Self>() else { return false };
        (self.min_days, self.min_hours) =
            (self.min_days, self.min_hours).max((other.min_days, other.min_hours));
        self.max_days = match (self.max_days, other.max_days) {
            (0, days) | (days, 0) => days,
            (one, two) => one.min(two),
        };
        true
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
