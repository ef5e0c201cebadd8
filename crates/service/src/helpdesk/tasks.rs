//! The tasks that an operator has for a person: which there are, which can be begun now, and why the others
//! cannot.

use api::{
    ServiceError, ServiceResult,
    helpdesk::{ApprovalState, DeskTask, TaskStart},
};
use domain::{
    id::Slug,
    message::Message,
    workflow::{Effect, Visibility, Workflow, WorkflowKind},
};

use super::{Helpdesk, Helped, approvals::Asked, card::Known};
use crate::{
    home::{reason_against, task_description, task_name},
    realm::all_steps,
    scope,
    staff::has_role,
};

/// The step that writes down that a caller was verified.
const CONFIRMS: &str = "confirm-caller";
/// The step that asks for it.
const ASKS: &str = "caller-verified";

/// Whether a workflow has a step of this kind.
fn has_step(workflow: &Workflow, activity: &str) -> bool {
    all_steps(workflow).iter().any(|step| step.activity.as_str() == activity)
}

/// The reason as it is told to an operator: about the person, not to the person.
fn about_the_person(reason: Message) -> Message {
    let code = reason.code.strip_prefix("task.").map(|rest| format!("desk.{rest}"));
    code.map_or(reason, |code| Message { code: code.into(), args: std::collections::BTreeMap::new() })
}

impl Helpdesk<'_> {
    /// The operators' workflow of this name for this person.
    pub(super) fn workflow(&self, helped: &Helped, task: &Slug) -> ServiceResult<&Workflow> {
        let workflows = &self.policy(&helped.policy)?.workflows;
        let mut offered = workflows.iter().filter(|workflow| workflow.kind == WorkflowKind::Helpdesk);
        offered.find(|workflow| workflow.id == *task).ok_or(ServiceError::NotFound)
    }

    /// All tasks for a person, in the policy's order.
    pub(super) fn tasks(
        &self,
        helped: &Helped,
        known: &Known,
        two_person: bool,
    ) -> ServiceResult<Vec<DeskTask>> {
        let workflows = &self.policy(&helped.policy)?.workflows;
        let offered = workflows.iter().filter(|workflow| workflow.kind == WorkflowKind::Helpdesk);
        let tasks = offered.map(|workflow| {
            let task = self.task_of(helped, workflow, known, two_person)?;
            let hidden = reason_against(workflow.availability, Some(&known.facts)).is_some()
                && workflow.visibility == Visibility::WhenAvailable;
            Ok((!hidden).then_some(task))
        });
        tasks.filter_map(Result::transpose).collect()
    }

    /// One task as it stands for a person.
    pub(super) fn task_of(
        &self,
        helped: &Helped,
        workflow: &Workflow,
        known: &Known,
        two_person: bool,
    ) -> ServiceResult<DeskTask> {
        let policy = self.policy(&helped.policy)?;
        let session = &self.staff.session;
        let verifies = has_step(workflow, CONFIRMS);
        let changes = self.changes(&policy.id, workflow);
        let covers = known.verification.as_ref().is_some_and(|verification| {
            verification.covers(&session.person, session.id, &helped.account.key, &workflow.id, known.now)
        });
        let waits_for_verification = has_step(workflow, ASKS) && !covers;
        let barred = policy.helpdesk.verify_first && changes && known.verification.is_none();
        let reason = if self.is_own(&helped.account) {
            Some(Message::new("desk.own-account"))
        } else if let Some(reason) = reason_against(workflow.availability, Some(&known.facts)) {
            Some(about_the_person(reason))
        } else if barred {
            Some(Message::new("desk.verify-first"))
        } else if waits_for_verification {
            let again = known.verification.is_some();
            Some(Message::new(if again { "desk.verify-again" } else { "desk.verify-first" }))
        } else {
            None
        };
        Ok(DeskTask {
            id: workflow.id.clone(),
            name: task_name(workflow, &self.visitor.locale),
            description: task_description(workflow, &self.visitor.locale),
            available: reason.is_none(),
            reason,
            verifies,
            waits_for_verification,
            needs_approval: two_person && changes,
        })
    }

    /// Whether a task changes the account or the registration, or rests on a verification. One that does not
    /// only finds out who speaks with whom.
    fn changes(&self, policy: &Slug, workflow: &Workflow) -> bool {
        let catalog = self.staff.loaded.catalog(policy, &workflow.id);
        let acts = catalog.is_none_or(|catalog| {
            let mut effects = catalog.0.values().map(|requirements| requirements.effect);
            effects.any(Effect::is_change)
        });
        acts || has_step(workflow, ASKS)
    }

    /// Whether a second operator must agree to tasks for this person: those whom the policy names, and those
    /// whose accounts lead further than their own: protected accounts and administrators of this realm.
    pub(super) async fn needs_two(&self, helped: &Helped) -> ServiceResult<bool> {
        let account = &helped.account;
        let Some(directory) = self.house.connections.directory(&account.key.connection) else {
            return Ok(true);
        };
        let policy = self.policy(&helped.policy)?;
        let trouble = |error| self.house.directory_trouble(&error);
        let named = scope::names_any(&policy.helpdesk.two_person, account, &*directory).await;
        if account.state.protected || named.map_err(trouble)? {
            return Ok(true);
        }
        has_role(&self.staff.loaded, account, &*directory).await.map_err(trouble)
    }

    /// What is to be confirmed before a task begins.
    pub(super) async fn start_page(&self, ticket: &str, task: &Slug) -> ServiceResult<TaskStart> {
        let helped = self.person(ticket).await?;
        let workflow = self.workflow(&helped, task)?;
        let known = self.known(&helped).await?;
        let two_person = self.needs_two(&helped).await?;
        let task_shown = self.task_of(&helped, workflow, &known, two_person)?;
        let asked = if task_shown.needs_approval { self.own_approval(&helped, task).await? } else { None };
        let state = |asked: &Asked| -> ApprovalState { asked.state.shown() };
        Ok(TaskStart {
            person: self.line(&helped.account)?,
            task: task_shown,
            reason: self.policy(&helped.policy)?.helpdesk.reason,
            approval: asked.as_ref().map(|(_, asked)| state(asked)),
        })
    }
}
