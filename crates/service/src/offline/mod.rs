//! Offline Password Reset, the site's side: enrolling computers, taking their reports, and beginning the task
//! that answers a challenge. The response itself is made by the step that resets the password.

mod challenge;
mod enrol;
mod report;
mod state;

use activities::offline::Offline as Setting;
use api::{
    Begun, ServiceError, ServiceResult, Visitor,
    offline::{Enrolment, EnrolmentAnswer, KnownChallenge, Offline, ReportAnswer},
};
use async_trait::async_trait;
use domain::{
    config::{Limit, ManagementPolicy, PasswordPolicy},
    event::{Event, EventKind, EventResult},
    id::{EventId, Slug},
    offline::Computer,
    store::{Change, StoreError},
    workflow::{Availability, Workflow, WorkflowKind},
};

pub(crate) use challenge::is_offered;

use crate::{House, realm::all_steps};

/// Enrolments asked for from one address.
const ENROLMENTS: Limit = Limit { count: 20, minutes: 10 };
/// Reports from one address: computers of a whole office may share it.
const REPORTS_PER_ADDRESS: Limit = Limit { count: 600, minutes: 10 };
/// Reports of one computer.
const REPORTS_PER_DEVICE: Limit = Limit { count: 60, minutes: 10 };
/// Challenges looked at from one address.
const CHALLENGES: Limit = Limit { count: 60, minutes: 10 };
/// How often a commit is tried that another one may be in the way of.
pub(crate) const TRIES_MAX: usize = 5;

/// The task of a policy that answers challenges.
fn task_of(policy: &ManagementPolicy) -> Option<&Workflow> {
    policy.workflows.iter().find(|workflow| {
        let is_own = workflow.kind == WorkflowKind::SelfService;
        let answers = all_steps(workflow).into_iter().any(|step| Setting::of(step) != Setting::Never);
        is_own && workflow.availability != Availability::Never && answers
    })
}

/// Whether a text of a computer can be kept and shown.
fn is_fit(text: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&text.chars().count()) && !text.chars().any(char::is_control)
}

impl House {
    /// A line of history about a computer.
    fn device_event(
        &self,
        visitor: &Visitor,
        kind: EventKind,
        result: EventResult,
        detail: &[(&str, &str)],
    ) -> Event {
        let now = self.clock.now();
        Event {
            id: EventId::mint(now, &*self.tools.entropy),
            at: now,
            kind,
            result,
            subject: None,
            subject_name: String::new(),
            actor: "computer".to_owned(),
            address: visitor.address.clone(),
            run: None,
            workflow: String::new(),
            detail: detail.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        }
    }

    /// Writes down that something was refused; the refusal stands whether or not that could be done.
    async fn note_refusal(&self, visitor: &Visitor, kind: EventKind, detail: &[(&str, &str)]) {
        let event = self.device_event(visitor, kind, EventResult::Failure, detail);
        if let Err(error) = self.store().commit(vec![Change::Append(Box::new(event))]).await {
            tracing::warn!(%error, "a refusal is not in history");
        }
    }

    /// The enrolled computer of this id.
    pub(crate) async fn enrolled(
        &self,
        device: &str,
    ) -> Result<Option<(domain::store::Record, Computer)>, StoreError> {
        activities::offline::read(self.store(), Computer::AREA, device).await
    }

    /// What a computer may know of the rules for its people's passwords: the first password policy that holds
    /// everybody in its domain, as far as its rules can be looked at without the directory. What a group's own
    /// policy says is not told, for a computer is not a person.
    fn rules_for_computer(&self, connection: &Slug) -> Option<serde_json::Value> {
        let loaded = self.realm.current();
        let holds_all = |policy: &&PasswordPolicy| {
            let whole = policy.scope.iter().any(|scope| {
                scope.connection == *connection
                    && scope.include_groups.is_empty()
                    && scope.include_units.is_empty()
            });
            policy.enabled && (policy.scope.is_empty() || whole)
        };
        let policy = loaded.realm.password_policies.iter().find(holds_all)?;
        let rules = policy.rules.iter().filter(|rule| policy::judges_alone(rule)).cloned().collect();
        let told = PasswordPolicy {
            id: policy.id.clone(),
            name: String::new(),
            enabled: true,
            scope: Vec::new(),
            rules,
        };
        serde_json::to_value(told).ok()
    }

    /// The trouble of a commit that stayed in another one's way however often it was tried.
    fn in_the_way(&self) -> ServiceError {
        self.store_trouble(&StoreError::Unavailable("a record changed too often".to_owned()))
    }
}

#[async_trait]
impl Offline for House {
    fn is_offered(&self) -> bool {
        is_offered(&self.realm.current())
    }

    async fn enroll(&self, visitor: &Visitor, asked: &Enrolment) -> ServiceResult<EnrolmentAnswer> {
        self.enrol_computer(visitor, asked).await
    }

    async fn report(
        &self,
        visitor: &Visitor,
        device: &str,
        signature: &str,
        body: &[u8],
    ) -> ServiceResult<ReportAnswer> {
        self.take_report(visitor, device, signature, body).await
    }

    async fn look(&self, visitor: &Visitor, typed: &str) -> ServiceResult<KnownChallenge> {
        let (challenge, computer) = self.known_challenge(visitor, typed).await?;
        Ok(KnownChallenge { challenge: challenge.to_plain(), computer: computer.name })
    }

    async fn begin_offline(&self, visitor: &Visitor, typed: &str, name: &str) -> ServiceResult<Begun> {
        self.begin_with_challenge(visitor, typed, name).await
    }
}
