//! The realm's configuration in force: parsed, checked as a whole, and replaced at once when a new revision
//! is good. A bad one leaves the old one in force and says why.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, PoisonError, RwLock},
};

use activities::Registry;
use domain::{
    config::{ManagementPolicy, Realm, SCHEMA},
    id::Slug,
    workflow::{Block, Requirements, Step, Workflow},
};

/// The presets that ship with the product.
pub const PRESETS: &[(&str, &str)] = &[
    ("modern", include_str!("../presets/modern.toml")),
    ("classic", include_str!("../presets/classic.toml")),
];

/// Why a document is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.join("\n"))]
pub struct InvalidRealm(pub Vec<String>);

/// What the steps of one workflow ask and give, by step.
#[derive(Clone, Debug, Default)]
pub struct StepCatalog(pub BTreeMap<Slug, Requirements>);

/// A document with what was computed from it.
pub struct Loaded {
    /// The document.
    pub realm: Realm,
    /// Its revision; 0 for a preset that was never saved.
    pub revision: i64,
    /// By policy and workflow.
    catalogs: BTreeMap<(Slug, Slug), StepCatalog>,
}

impl Loaded {
    /// Reads and checks a document.
    ///
    /// # Errors
    /// [`InvalidRealm`] with every finding, each naming the place and the fix.
    pub fn parse(text: &str, revision: i64, registry: &Registry) -> Result<Self, InvalidRealm> {
        let realm: Realm = toml::from_str(text).map_err(|error| InvalidRealm(vec![error.to_string()]))?;
        Self::check(realm, revision, registry)
    }

    /// Checks a document.
    ///
    /// # Errors
    /// [`InvalidRealm`] with every finding.
    pub fn check(realm: Realm, revision: i64, registry: &Registry) -> Result<Self, InvalidRealm> {
        let mut findings = Vec::new();
        if realm.schema != SCHEMA {
            findings.push(format!("schema = {}: this program reads schema {SCHEMA}", realm.schema));
        }
        if realm.policies.is_empty() {
            findings.push("policies: there must be at least one management policy".to_owned());
        }
        let mut catalogs = BTreeMap::new();
        for policy in &realm.policies {
            findings.extend(check_questions(policy));
            for workflow in &policy.workflows {
                match check_workflow(&realm, policy, workflow, registry) {
                    Ok(catalog) => {
                        catalogs.insert((policy.id.clone(), workflow.id.clone()), catalog);
                    }
                    Err(found) => findings.extend(found),
                }
            }
        }
        let dictionary = Arc::new(policy::Dictionary::builtin());
        for password_policy in &realm.password_policies {
            if let Err(invalid) =
                policy::Policy::compile(std::slice::from_ref(password_policy), None, &dictionary)
            {
                findings.extend(invalid.iter().map(ToString::to_string));
            }
        }
        if findings.is_empty() { Ok(Self { realm, revision, catalogs }) } else { Err(InvalidRealm(findings)) }
    }

    /// The policy of this name.
    #[must_use]
    pub fn policy(&self, id: &Slug) -> Option<&ManagementPolicy> {
        self.realm.policies.iter().find(|policy| policy.id == *id)
    }

    /// What the steps of a workflow ask and give.
    #[must_use]
    pub fn catalog(&self, policy: &Slug, workflow: &Slug) -> Option<&StepCatalog> {
        self.catalogs.get(&(policy.clone(), workflow.clone()))
    }
}

/// A registration that nobody could complete, or in which one question hides another.
fn check_questions(policy: &ManagementPolicy) -> Vec<String> {
    let (questions, place) = (&policy.questions, format!("policies.{}.questions", policy.id));
    let mut findings = Vec::new();
    if questions.optional_count as usize > questions.optional.len() {
        findings.push(format!(
            "{place}.optional_count = {}: there are only {} optional questions",
            questions.optional_count,
            questions.optional.len()
        ));
    }
    let mut seen = BTreeSet::new();
    for question in questions.mandatory.iter().chain(&questions.optional).chain(&questions.helpdesk) {
        if !seen.insert(&question.id) {
            findings.push(format!("{place}: there are two questions `{}`", question.id));
        }
        if question.text.values().all(|text| text.trim().is_empty()) {
            findings
                .push(format!("{place}.{}.text: write the question in one language at least", question.id));
        }
    }
    findings
}

fn check_workflow(
    realm: &Realm,
    policy: &ManagementPolicy,
    workflow: &Workflow,
    registry: &Registry,
) -> Result<StepCatalog, Vec<String>> {
    let place = format!("policies.{}.workflows.{}", policy.id, workflow.id);
    let mut steps = Vec::new();
    collect_steps(&workflow.steps, &mut steps);
    let mut catalog = StepCatalog::default();
    let mut findings = Vec::new();
    for step in steps {
        match registry.requirements(step) {
            Ok(requirements) => {
                catalog.0.insert(step.step.clone(), requirements);
            }
            Err(invalid) => findings.push(format!("{place}: {invalid}")),
        }
    }
    if !findings.is_empty() {
        return Err(findings);
    }
    let report = workflow::check(workflow, &catalog.0, realm.assurance_floor);
    let errors = report.errors().map(|finding| format!("{place}: {finding}"));
    let findings: Vec<String> = errors.collect();
    if findings.is_empty() { Ok(catalog) } else { Err(findings) }
}

fn collect_steps<'a>(blocks: &'a [Block], found: &mut Vec<&'a Step>) {
    for block in blocks {
        match block {
            Block::Step(step) => found.push(step),
            Block::Choice(choice) => collect_steps(&choice.options, found),
            Block::Condition(condition) => {
                collect_steps(&condition.then, found);
                collect_steps(&condition.otherwise, found);
            }
            Block::Sequence(sequence) => collect_steps(&sequence.sequence, found),
        }
    }
}

/// The step of this name anywhere in the tree.
#[must_use]
pub fn find_step<'a>(blocks: &'a [Block], id: &Slug) -> Option<&'a Step> {
    let mut steps = Vec::new();
    collect_steps(blocks, &mut steps);
    steps.into_iter().find(|step| step.step == *id)
}

/// All steps of a workflow.
#[must_use]
pub fn all_steps(workflow: &Workflow) -> Vec<&Step> {
    let mut steps = Vec::new();
    collect_steps(&workflow.steps, &mut steps);
    steps
}

/// The document in force, shared by everything in the process.
pub struct LiveRealm {
    current: RwLock<Arc<Loaded>>,
}

impl LiveRealm {
    /// Starts with `loaded`.
    #[must_use]
    pub fn new(loaded: Loaded) -> Self {
        Self { current: RwLock::new(Arc::new(loaded)) }
    }

    /// The document now; a caller keeps what it got for the length of its work.
    #[must_use]
    pub fn current(&self) -> Arc<Loaded> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts another one in force.
    pub fn replace(&self, loaded: Loaded) {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(loaded);
    }
}
