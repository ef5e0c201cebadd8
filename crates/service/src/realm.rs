//! The realm's configuration in force: parsed, checked as a whole, and replaced at once when a new revision
//! is good. A bad one leaves the old one in force and says why.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, PoisonError, RwLock},
};

use activities::{
    Activity as _, Registry, approval::Approval, caller_approval::CallerApproval, captcha::Captcha,
};
use domain::{
    config::{
        LockPolicy, ManagementPolicy, QuestionPolicy, Realm, SCHEMA,
        staff::{HelpdeskPolicy, StaffSite},
    },
    id::Slug,
    parameters::{self, Occasion},
    workflow::{Availability, Block, Requirements, Step, Visibility, Workflow, WorkflowKind},
};

use crate::{certificate, conditions, oidc, phone, push, radius};

/// The presets that ship with the product.
pub const PRESETS: &[(&str, &str)] = &[
    ("modern", include_str!("../presets/modern.toml")),
    ("classic", include_str!("../presets/classic.toml")),
    ("high-assurance", include_str!("../presets/high-assurance.toml")),
];

/// Why a document is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.join("\n"))]
pub struct InvalidRealm(pub Vec<String>);

/// What the steps of one workflow ask and give, by step.
#[derive(Clone, Debug, Default)]
pub struct StepCatalog(pub BTreeMap<Slug, Requirements>);

/// A document with what was computed from it.
#[derive(Debug)]
pub struct Loaded {
    /// The document.
    pub realm: Realm,
    /// Its revision; 0 for a preset that was never saved.
    pub revision: i64,
    /// What the sign-in of staff runs under: a policy of its own that holds nobody.
    staff: ManagementPolicy,
    /// How its sites look.
    look: Arc<api::SiteLook>,
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
        let staff = staff_policy(&realm);
        let mut catalogs = BTreeMap::new();
        findings.extend(check_names(&realm));
        findings.extend(check_texts(&realm));
        findings.extend(check_reminder_texts(&realm));
        findings.extend(realm.radius.findings());
        findings.extend(realm.phone.findings());
        findings.extend(realm.push.findings());
        findings.extend(crate::scheduler::check(&realm));
        findings.extend(realm.captcha.findings());
        findings.extend(realm.oidc.findings());
        findings.extend(realm.client_certificate.findings());
        for policy in realm.policies.iter().chain([&staff]) {
            findings.extend(check_questions(policy));
            findings.extend(check_reminders(policy));
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
        if findings.is_empty() {
            let look = Arc::new(look_of(&realm.site));
            Ok(Self { realm, revision, staff, look, catalogs })
        } else {
            Err(InvalidRealm(findings))
        }
    }

    /// The policy of this name.
    #[must_use]
    pub fn policy(&self, id: &Slug) -> Option<&ManagementPolicy> {
        self.realm.policies.iter().chain([&self.staff]).find(|policy| policy.id == *id)
    }

    /// How the sites look.
    pub(crate) fn look(&self) -> Arc<api::SiteLook> {
        Arc::clone(&self.look)
    }

    /// The policy that the sign-in of staff runs under.
    #[must_use]
    pub const fn staff(&self) -> &ManagementPolicy {
        &self.staff
    }

    /// What the steps of a workflow ask and give.
    #[must_use]
    pub fn catalog(&self, policy: &Slug, workflow: &Slug) -> Option<&StepCatalog> {
        self.catalogs.get(&(policy.clone(), workflow.clone()))
    }
}

/// Name of the policy that staff signs in under, which no policy of a document may have.
pub const STAFF: &str = "staff";
/// The workflow with which one signs in to the administration site.
pub const ADMINISTRATION_SIGN_IN: &str = "administration-sign-in";
/// The workflow with which one signs in to the helpdesk site.
pub const HELPDESK_SIGN_IN: &str = "helpdesk-sign-in";

/// The sign-in of a staff site as a workflow: what the document says, and the step that opens the session, which
/// asks for two kinds of proof whatever the document says.
pub(crate) fn sign_in_of(id: &'static str, site: &StaffSite) -> Workflow {
    let mut steps = site.sign_in.clone();
    steps.push(Block::Step(Step {
        step: Slug::literal("open-session"),
        activity: Slug::literal("open-session"),
        settings: serde_json::Map::new(),
    }));
    Workflow {
        id: Slug::literal(id),
        kind: WorkflowKind::SignIn,
        name: BTreeMap::new(),
        description: BTreeMap::new(),
        availability: Availability::Always,
        visibility: Visibility::Always,
        accepted_weakness: None,
        steps,
    }
}

/// The policy that both staff sites' sign-in belongs to.
fn staff_policy(realm: &Realm) -> ManagementPolicy {
    ManagementPolicy {
        id: Slug::literal(STAFF),
        name: String::new(),
        enabled: true,
        scope: Vec::new(),
        helpdesk: HelpdeskPolicy::default(),
        questions: QuestionPolicy::default(),
        lock: LockPolicy::default(),
        registration: domain::config::registration::RegistrationPolicy::default(),
        reminders: domain::config::reminders::Reminders::default(),
        workflows: vec![
            sign_in_of(ADMINISTRATION_SIGN_IN, &realm.staff.administration),
            sign_in_of(HELPDESK_SIGN_IN, &realm.staff.helpdesk),
        ],
    }
}

/// Names that two objects share, or that are taken.
fn check_names(realm: &Realm) -> Vec<String> {
    let mut findings = Vec::new();
    let mut unique = |list: &str, names: Vec<&Slug>| {
        let mut seen = BTreeSet::new();
        for name in names {
            if !seen.insert(name) {
                findings.push(format!("{list}: there are two `{name}`; give each an id of its own"));
            }
            if list == "policies" && name.as_str() == STAFF {
                findings.push(format!("{list}.{name}: the name is taken by the sign-in of staff"));
            }
            if list == "connections" && name.as_str() == crate::begin::DECOY {
                findings.push(format!("{list}.{name}: the name is taken by names that are nobody's"));
            }
            if list == "connections" && name.as_str() == crate::staff::SETUP {
                findings.push(format!("{list}.{name}: the name is taken by the set-up"));
            }
        }
    };
    unique("connections", realm.connections.iter().map(|one| &one.id).collect());
    unique("mail servers", realm.mail.servers.iter().map(|one| &one.id).collect());
    unique("RADIUS servers", realm.radius.servers.iter().map(|one| &one.id).collect());
    unique("OpenID providers", realm.oidc.providers.iter().map(|one| &one.id).collect());
    unique("phone gateways", realm.phone.gateways.iter().map(|one| &one.id).collect());
    unique("roles", realm.staff.roles.iter().map(|one| &one.id).collect());
    unique("tasks.schedules", realm.tasks.schedules.iter().map(|one| &one.id).collect());
    unique("policies", realm.policies.iter().map(|one| &one.id).collect());
    unique("password_policies", realm.password_policies.iter().map(|one| &one.id).collect());
    for policy in &realm.policies {
        let place = format!("policies.{}.workflows", policy.id);
        unique(&place, policy.workflows.iter().map(|one| &one.id).collect());
    }
    findings
}

/// Own words of reminders that name what has no value in them.
fn check_reminder_texts(realm: &Realm) -> Vec<String> {
    let mut findings = Vec::new();
    for policy in &realm.policies {
        let all = &policy.reminders;
        let (registering, ending) = (Occasion::Registration, Occasion::Expiry);
        for (place, texts, occasion) in [
            ("invitation.subject", &all.invitation.subject, registering),
            ("invitation.text", &all.invitation.text, registering),
            ("registration.subject", &all.registration.subject, registering),
            ("registration.text", &all.registration.text, registering),
            ("password.subject", &all.password.subject, ending),
            ("password.text", &all.password.text, ending),
            ("account.subject", &all.account.subject, ending),
            ("account.text", &all.account.text, ending),
        ] {
            if let Err(fault) = parameters::check(texts, occasion) {
                findings.push(format!("policies.{}.reminders.{place}: {fault}", policy.id));
            }
        }
    }
    findings
}

/// Words of the organisation's own that could not be said.
fn check_texts(realm: &Realm) -> Vec<String> {
    let mut findings = texts::check_added(&realm.site);
    for (locale, words) in &realm.site.texts {
        for (code, text) in words {
            if let Err(fault) = texts::check_override(locale, code, text) {
                findings.push(format!("site.texts: {locale}, {code}: {fault}"));
            }
        }
    }
    findings
}

fn look_of(site: &domain::config::Site) -> api::SiteLook {
    api::SiteLook {
        logo: site.logo.clone(),
        accent: site.colors.accent.clone(),
        accent_dark: site.colors.accent_dark.clone(),
        feedback_link: site.feedback_link.clone(),
        hide_logon_name: site.hide_logon_name,
        mask_personal_data: site.mask_personal_data,
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

/// Scenarios that are none.
fn check_reminders(policy: &ManagementPolicy) -> Vec<String> {
    let (all, place) = (&policy.reminders, format!("policies.{}.reminders", policy.id));
    let lists = [
        ("registration", all.registration.enabled, &all.registration.days),
        ("password", all.password.enabled, &all.password.days),
        ("account", all.account.enabled, &all.account.days),
    ];
    let mut findings = Vec::new();
    for (rule, enabled, days) in lists {
        if enabled && days.is_empty() {
            findings.push(format!("{place}.{rule}.days: write one number of days at least"));
        }
        if days.iter().any(|days| *days > REMINDER_DAYS_MAX) || days.len() > REMINDERS_MAX {
            findings.push(format!(
                "{place}.{rule}.days: at most {REMINDERS_MAX} numbers, none above {REMINDER_DAYS_MAX}"
            ));
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
    let wrong = conditions::check(workflow);
    let mut findings: Vec<String> = wrong.iter().map(|fault| format!("{place}: {fault}")).collect();
    for step in steps {
        match registry.requirements(step) {
            Ok(requirements) => {
                catalog.0.insert(step.step.clone(), requirements);
            }
            Err(invalid) => findings.push(format!("{place}: {invalid}")),
        }
        if radius::asks_servers(step.activity.as_str()) && realm.radius.servers.is_empty() {
            findings.push(format!(
                "{place}: step `{}`: there is no RADIUS server to ask; add one under radius.servers",
                step.step
            ));
        }
        let kind = step.settings.get("kind").and_then(serde_json::Value::as_str).unwrap_or_default();
        let asks_google = step.activity.as_str() == Captcha::KIND && kind.starts_with("recaptcha");
        if asks_google && !realm.captcha.recaptcha.is_set_up() {
            findings.push(format!(
                "{place}: step `{}`: reCAPTCHA has no keys; give them under captcha.recaptcha",
                step.step
            ));
        }
        findings.extend(oidc::finding(realm, step).map(|finding| format!("{place}: {finding}")));
        findings.extend(certificate::finding(realm, step).map(|finding| format!("{place}: {finding}")));
        if phone::sends(step.activity.as_str(), &step.settings) && realm.phone.gateways.is_empty() {
            findings.push(format!(
                "{place}: step `{}`: there is no phone gateway to send by; add one under phone.gateways",
                step.step
            ));
        }
        if push::asks_phones(step.activity.as_str()) && !realm.push.is_set_up() {
            findings.push(format!(
                "{place}: step `{}`: there is no push provider to ask; set one up under push",
                step.step
            ));
        }
        if [Approval::KIND, CallerApproval::KIND].contains(&step.activity.as_str())
            && let Some(finding) = activities::approval::finding(&step.settings)
        {
            findings.push(format!("{place}: step `{}`: {finding}", step.step));
        }
        let fits = registry.get(&step.activity).is_none_or(|activity| activity.place().allows(workflow.kind));
        if !fits {
            let (name, activity) = (&step.step, &step.activity);
            let where_to = if workflow.kind == WorkflowKind::Helpdesk { "people" } else { "operators" };
            findings.push(format!("{place}: step `{name}`: `{activity}` is for tasks that {where_to} run"));
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

/// Where a document has people who are registered change a factor with no more than the password: they would be refused
/// there. Asked of what is to be published; a document that is in force stays so, because the engine holds it.
#[must_use]
pub(crate) fn step_up_findings(realm: &Realm, registry: &Registry) -> Vec<String> {
    let mut findings = Vec::new();
    for policy in &realm.policies {
        for workflow in &policy.workflows {
            let steps = all_steps(workflow);
            let asked = steps.iter().filter_map(|step| {
                registry.requirements(step).ok().map(|requirements| (step.step.clone(), requirements))
            });
            let catalog: BTreeMap<Slug, Requirements> = asked.collect();
            let report = workflow::check(workflow, &catalog, realm.assurance_floor);
            let missing =
                report.warnings().filter(|finding| finding.message.code == workflow::STEP_UP_MISSING);
            let place = format!("policies.{}.workflows.{}", policy.id, workflow.id);
            findings.extend(missing.map(|finding| format!("{place}: {finding}")));
        }
    }
    findings
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

/// The most days that a reminder can be away from what it counts from.
const REMINDER_DAYS_MAX: u32 = 1_000;
/// The most scenarios of one rule.
const REMINDERS_MAX: usize = 20;

/// How many earlier revisions are kept for the runs that were begun under them.
const EARLIER_MAX: usize = 16;

/// The document in force, shared by everything in the process, and earlier ones for runs under way.
pub struct LiveRealm {
    revisions: RwLock<Revisions>,
}

struct Revisions {
    current: Arc<Loaded>,
    /// What the process began with when the store had none: no revision of the store can bring it back.
    first: Option<Arc<Loaded>>,
    /// The newest last.
    earlier: Vec<Arc<Loaded>>,
}

impl LiveRealm {
    /// Starts with `loaded`.
    #[must_use]
    pub fn new(loaded: Loaded) -> Self {
        let current = Arc::new(loaded);
        let first = (current.revision == 0).then(|| Arc::clone(&current));
        Self { revisions: RwLock::new(Revisions { current, first, earlier: Vec::new() }) }
    }

    /// The document now; a caller keeps what it got for the length of its work.
    #[must_use]
    pub fn current(&self) -> Arc<Loaded> {
        Arc::clone(&self.revisions.read().unwrap_or_else(PoisonError::into_inner).current)
    }

    /// The document of this revision, as far as it is kept.
    pub(crate) fn kept(&self, revision: i64) -> Option<Arc<Loaded>> {
        let revisions = self.revisions.read().unwrap_or_else(PoisonError::into_inner);
        let all = revisions.earlier.iter().chain(&revisions.first).chain([&revisions.current]);
        all.into_iter().find(|loaded| loaded.revision == revision).map(Arc::clone)
    }

    /// Keeps an earlier document for the runs that were begun under it.
    pub(crate) fn keep(&self, loaded: Arc<Loaded>) {
        let mut revisions = self.revisions.write().unwrap_or_else(PoisonError::into_inner);
        if revisions.earlier.len() >= EARLIER_MAX {
            revisions.earlier.remove(0);
        }
        revisions.earlier.push(loaded);
    }

    /// Puts another one in force.
    pub fn replace(&self, loaded: Loaded) {
        let mut revisions = self.revisions.write().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::replace(&mut revisions.current, Arc::new(loaded));
        drop(revisions);
        if before.revision > 0 {
            self.keep(before);
        }
    }
}
