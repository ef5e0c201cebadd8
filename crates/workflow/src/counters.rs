//! What bounds a run: tries, pages, ways left and restarts. The counts lie among the run's facts under a
//! reserved prefix rather than in the step that is shown, because leaving a step and coming back must not
//! give new tries. They only ever grow; each walk after a restart has its own.

use domain::{id::Slug, run::Run};

/// Wrong proofs at one step until it fails. The profile lock usually comes first.
pub const WRONG_MAX: u32 = 5;
/// Submissions that were not right, of any kind, until a step fails.
pub const TRIES_MAX: u32 = 30;
/// Pages that a step may show on its way.
pub const SHOWS_MAX: u32 = 100;
/// Times a step may ask to wait.
pub const WAITS_MAX: u32 = 2_000;
/// Times a person may leave a way for another, per choice.
pub const SWITCHES_MAX: u32 = 20;
/// Times a walk may begin anew.
pub const RESTARTS_MAX: u32 = 3;

/// Facts whose names begin so belong to the engine.
pub const RESERVED_FACTS: &str = "engine.";
/// The fact that outlives a restart: an account change was made in this run.
pub const LASTING_FACT: &str = "changed";

/// What is counted.
#[derive(Clone, Copy)]
pub(crate) enum Counter {
    Wrong,
    Tries,
    Shows,
    Waits,
    Switches,
}

impl Counter {
    const fn name(self) -> &'static str {
        match self {
            Self::Wrong => "wrong",
            Self::Tries => "tries",
            Self::Shows => "shows",
            Self::Waits => "waits",
            Self::Switches => "switches",
        }
    }

    const fn max(self) -> u32 {
        match self {
            Self::Wrong => WRONG_MAX,
            Self::Tries => TRIES_MAX,
            Self::Shows => SHOWS_MAX,
            Self::Waits => WAITS_MAX,
            Self::Switches => SWITCHES_MAX,
        }
    }

    fn key(self, run: &Run, of: &Slug) -> String {
        format!("{RESERVED_FACTS}{}.{}.{of}", self.name(), run.restarts)
    }

    pub(crate) fn value(self, run: &Run, of: &Slug) -> u32 {
        // A count that cannot be read counts as used up: never as fresh.
        run.facts.get(&self.key(run, of)).map_or(0, |text| text.parse().unwrap_or(u32::MAX))
    }

    pub(crate) fn is_used_up(self, run: &Run, of: &Slug) -> bool {
        self.value(run, of) >= self.max()
    }

    /// Counts one more; whether it is used up now.
    pub(crate) fn count(self, run: &mut Run, of: &Slug) -> bool {
        let key = self.key(run, of);
        let value = self.value(run, of).saturating_add(1);
        run.facts.insert(key, value.to_string());
        value >= self.max()
    }
}
