//! The static check of a workflow: whether its shape can be walked, and whether the weakest path to each
//! step that changes something proves enough. Run on every save, so that the engine's refusals at run time
//! never come as a surprise.

mod points;
mod shape;
mod step_up;
mod weakest;

use std::fmt;

use domain::{
    evidence::Assurance,
    id::Slug,
    message::{Argument, Message},
    workflow::Workflow,
};

use crate::catalog::Catalog;

pub use step_up::CODE as STEP_UP_MISSING;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; the workflow can be used.
    Warning,
    /// The workflow must not be used.
    Error,
}

/// Something that is wrong, or weak.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// How bad it is.
    pub severity: Severity,
    /// What it is, by code with arguments.
    pub message: Message,
    /// Where: positions in the tree, joined by dots; empty for the workflow as a whole.
    pub place: String,
    /// The same in English, for a terminal or a log.
    words: String,
}

impl Finding {
    pub(crate) fn new(severity: Severity, code: &'static str, place: &str, words: impl Into<String>) -> Self {
        Self { severity, message: Message::new(code), place: place.to_owned(), words: words.into() }
    }

    pub(crate) fn error(code: &'static str, place: &str, words: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, place, words)
    }

    pub(crate) fn warning(code: &'static str, place: &str, words: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, place, words)
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.message = self.message.with(name, value);
        self
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place.is_empty() {
            f.write_str(&self.words)
        } else {
            write!(f, "steps.{}: {}", self.place, self.words)
        }
    }
}

/// The weakest way to a step that changes something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeakestPath {
    /// The step that changes something.
    pub step: Slug,
    /// What must be reached.
    pub required: Assurance,
    /// What is reached on the weakest path.
    pub assurance: Assurance,
    /// The proofs on that path, in order.
    pub path: Vec<Slug>,
}

/// What the check found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// What is wrong, or weak; in the order of the tree.
    pub findings: Vec<Finding>,
    /// The weakest path to each account change.
    pub weakest: Vec<WeakestPath>,
}

impl Report {
    /// What forbids to use the workflow.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.severity == Severity::Error)
    }

    /// What is worth knowing.
    pub fn warnings(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.severity == Severity::Warning)
    }

    /// Whether the workflow may be used.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        self.errors().next().is_none()
    }
}

/// Checks `workflow` against what its steps ask and give, and the realm's `floor` for account changes.
#[must_use]
pub fn check(workflow: &Workflow, catalog: &(impl Catalog + ?Sized), floor: Assurance) -> Report {
    let mut report = Report { findings: shape::check(workflow, catalog), weakest: Vec::new() };
    // The paths of a tree that is too large, or whose names are not unique, say nothing that can be trusted.
    if report.is_usable() {
        report.findings.extend(points::check(workflow, catalog));
    }
    if report.is_usable() {
        weakest::check(workflow, catalog, floor, &mut report);
        step_up::check(workflow, catalog, &mut report);
    }
    report
}

#[cfg(test)]
mod tests;
