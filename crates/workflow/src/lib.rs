//! The engine: which step comes next, what an outcome does to a run, and whether a workflow is safe.
//!
//! Everything here is a pure function of its arguments: no clock, no I/O, no state of its own. The driver
//! (`service`) asks [`next`], lets the activity act, hands its outcome to [`advance`], and writes what comes
//! back in one commit. What must never happen is refused here, whatever the driver or an activity does:
//! a step passes only through its own outcome while it is the current one and only with the evidence it
//! gives; a step that changes something begins only with the assurance it needs; a decoy proves nothing.

mod advance;
mod catalog;
mod check;
mod choice;
mod counters;
pub mod lock;
mod progress;
#[cfg(test)]
mod properties;
pub mod step_up;
#[cfg(test)]
mod testing;
mod walk;

pub use advance::{Advanced, EngineError, EventDraft, advance, expire, refuse, stop};
pub use catalog::{Catalog, needed_assurance};
pub use check::{Finding, Report, STEP_UP_MISSING, Severity, WeakestPath, check};
pub use choice::{choose, other_way};
pub use counters::{
    LASTING_FACT, RESERVED_FACTS, RESTARTS_MAX, SHOWS_MAX, SWITCHES_MAX, TRIES_MAX, WAITS_MAX, WRONG_MAX,
};
pub use progress::progress;
pub use walk::{Next, next};
