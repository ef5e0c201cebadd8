//! What the engine knows of a step: only what it asks and gives. Handed in, so that the engine knows no
//! activity by name.

use std::collections::BTreeMap;

use domain::{
    evidence::Assurance,
    id::Slug,
    workflow::{Requirements, Workflow},
};

/// The requirements of a workflow's steps.
pub trait Catalog {
    /// What `step` asks and gives; `None` when its activity is not known.
    fn requirements(&self, step: &Slug) -> Option<&Requirements>;
}

impl Catalog for BTreeMap<Slug, Requirements> {
    fn requirements(&self, step: &Slug) -> Option<&Requirements> {
        self.get(step)
    }
}

/// The least that anything with a need can be begun with, however much weakness was accepted.
pub(crate) const ANY_PROOF: Assurance = Assurance(1);

/// The assurance a step of this workflow begins with: what it needs, or any proof at all where an
/// administrator accepted the workflow's weakness in so many words.
#[must_use]
pub fn needed_assurance(workflow: &Workflow, requirements: &Requirements) -> Assurance {
    if workflow.accepted_weakness.is_some() { requirements.needs.min(ANY_PROOF) } else { requirements.needs }
}
