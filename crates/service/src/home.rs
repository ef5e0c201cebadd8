//! The start page: every task before sign-in; after it those that apply to this person.

use api::{BrowserFact, HistoryLine, Home, ProfileSummary, ServiceError, ServiceResult, Task, Visitor};
use domain::{
    account::Account,
    config::ManagementPolicy,
    event::{ChainedEvent, EventKind, EventResult},
    id::Slug,
    message::Message,
    profile::{Profile, QuestionKind, masked_address, masked_number},
    store::Session,
    workflow::{Availability, Visibility, Workflow, WorkflowKind},
};

use crate::{House, begin::is_begun_by_mail, phone_reports::proves_from, realm::all_steps};

/// What availability depends on.
pub(crate) struct Facts {
    pub(crate) registered: bool,
    pub(crate) locked: bool,
    pub(crate) disabled: bool,
    pub(crate) profile_locked: bool,
}

/// How many lines of history a person sees.
const HISTORY_LINES: usize = 20;
/// How many events are looked through for them.
const HISTORY_READ: u32 = 200;

impl House {
    pub(crate) async fn home_page(&self, visitor: &Visitor) -> ServiceResult<Home> {
        let loaded = self.realm.current();
        let Some(session) = self.session(visitor).await? else {
            let first = loaded.realm.policies.iter().find(|policy| policy.enabled);
            let tasks = first.map(|policy| tasks(policy, &visitor.locale, None)).unwrap_or_default();
            return Ok(Home { tasks, person: None, update: None });
        };
        let standing = self.standing(&loaded, &session).await?;
        let policy = loaded.policy(&standing.policy).ok_or(ServiceError::SignInNeeded)?;
        let profile =
            self.store().profile(&session.person).await.map_err(|error| self.store_trouble(&error))?;
        let now = self.clock.now();
        let facts = Facts {
            registered: profile.as_ref().is_some_and(|profile| profile.registered.is_some()),
            locked: standing.locked,
            // Somebody disabled has no session.
            disabled: false,
            profile_locked: profile.as_ref().is_some_and(|profile| profile.lock.is_locked(now)),
        };
        let behind = profile.filter(|profile| is_behind(profile, policy, &self.tools.keys));
        Ok(Home {
            tasks: tasks(policy, &visitor.locale, Some(&facts)),
            person: Some(self.signed_in(&session)),
            update: behind.and_then(|_| update_task(policy, &visitor.locale, &facts)),
        })
    }

    /// The session's account. Somebody whose account is gone or disabled is no longer signed in.
    pub(crate) async fn session_account(&self, session: &Session) -> ServiceResult<Account> {
        let directory =
            self.connections.directory(&session.person.connection).ok_or(ServiceError::SignInNeeded)?;
        let account =
            directory.fetch(&session.person).await.map_err(|error| self.directory_trouble(&error))?;
        account
            .filter(|account| !account.state.disabled && !account.state.account_expired)
            .ok_or(ServiceError::SignInNeeded)
    }

    pub(crate) async fn profile_page(&self, visitor: &Visitor) -> ServiceResult<ProfileSummary> {
        let session = self.needed_session(visitor).await?;
        let account = self.session_account(&session).await?;
        let store = self.store();
        let profile = store.profile(&session.person).await.map_err(|error| self.store_trouble(&error))?;
        let history = store
            .history_of(&session.person, HISTORY_READ)
            .await
            .map_err(|error| self.store_trouble(&error))?;
        let now = self.clock.now();
        let profile = profile
            .unwrap_or_else(|| Profile::empty(session.person.clone(), visitor.mail_locale().to_owned(), now));
        let questions = profile.answers.iter().filter(|answer| answer.kind != QuestionKind::Helpdesk).count();
        let loaded = self.realm.current();
        let phone = &loaded.realm.phone;
        Ok(ProfileSummary {
            name: account.display_name,
            logon_name: account.logon_name,
            corporate_mail: account.mail.as_deref().map(masked_address),
            personal_mail: profile.personal_mail.as_ref().map(|contact| masked_address(&contact.address)),
            registered: profile.registered,
            questions: u32::try_from(questions).unwrap_or(u32::MAX),
            totp: api::AppFact::of(&profile),
            passkeys: profile.passkeys.iter().map(Into::into).collect(),
            personal_phone: profile.personal_phone.as_ref().map(|contact| masked_number(&contact.address)),
            phone_proves_from: profile
                .personal_phone
                .as_ref()
                .and_then(|contact| proves_from(contact.verified, phone.own_age_days, now)),
            phone_task: if phone.own_numbers && !phone.gateways.is_empty() {
                self.task_with("register-phone", &session, &profile).await
            } else {
                None
            },
            passkeys_task: self.task_with("register-passkey", &session, &profile).await,
            browsers: BrowserFact::of(&profile, now),
            recovery_codes: u32::try_from(profile.recovery_codes.len()).unwrap_or(u32::MAX),
            locked_until: profile.lock.until.filter(|until| now < *until),
            password_expires: account.state.password_expires,
            history: history.iter().filter(matters).map(history_line).take(HISTORY_LINES).collect(),
        })
    }
}

impl House {
    /// The task with this step, in which somebody who is signed in adds, changes and removes what they registered.
    async fn task_with(&self, activity: &str, session: &Session, profile: &Profile) -> Option<Slug> {
        let loaded = self.realm.current();
        // Without it the page lacks a link, no more.
        let standing = self.standing(&loaded, session).await.ok()?;
        let facts = Facts {
            registered: profile.registered.is_some(),
            locked: standing.locked,
            disabled: false,
            profile_locked: profile.lock.is_locked(self.clock.now()),
        };
        let serves = |workflow: &&Workflow| {
            let steps = all_steps(workflow);
            let has = |activity: &str| steps.iter().any(|step| step.activity.as_str() == activity);
            workflow.kind == WorkflowKind::SelfService
                && has(activity)
                && !has("passcode")
                && reason_against(workflow.availability, Some(&facts)).is_none()
        };
        loaded.policy(&standing.policy)?.workflows.iter().find(serves).map(|workflow| workflow.id.clone())
    }
}

/// What happened to an account, rather than each step on the way.
pub(crate) fn matters(line: &&ChainedEvent) -> bool {
    !matches!(
        line.event.kind,
        EventKind::RunStarted
            | EventKind::RunFinished
            | EventKind::RunStopped
            | EventKind::StepPassed
            | EventKind::StepRefused
            | EventKind::LimitReached
            | EventKind::AccountViewed
            | EventKind::ScopeExceeded
    )
}

pub(crate) fn history_line(line: &ChainedEvent) -> HistoryLine {
    HistoryLine {
        at: line.event.at,
        message: Message {
            code: format!("event.{}", line.event.kind.code()).into(),
            args: Default::default(),
        },
        success: line.event.result != EventResult::Failure,
    }
}

/// A sentence about a workflow: the administrator's words, else the built-in text.
pub(crate) fn task_description(workflow: &Workflow, locale: &str) -> Message {
    words(&workflow.description, locale, &format!("task.{}.description", workflow.id))
}

/// The name of a workflow: the administrator's words, else the built-in text.
pub(crate) fn task_name(workflow: &Workflow, locale: &str) -> Message {
    words(&workflow.name, locale, &format!("task.{}.name", workflow.id))
}

fn words(own: &std::collections::BTreeMap<String, String>, locale: &str, code: &str) -> Message {
    let base = locale.split('-').next().unwrap_or(locale);
    match own.get(locale).or_else(|| own.get(base)).or_else(|| own.get("en")) {
        Some(text) => Message::verbatim(text),
        None => Message { code: code.to_owned().into(), args: Default::default() },
    }
}

fn tasks(policy: &ManagementPolicy, locale: &str, facts: Option<&Facts>) -> Vec<Task> {
    let is_own_task = |workflow: &&Workflow| {
        workflow.kind == WorkflowKind::SelfService && workflow.id.as_str() != "sign-in"
    };
    let offered = policy.workflows.iter().filter(is_own_task);
    offered
        .filter_map(|workflow| {
            let reason = reason_against(workflow.availability, facts);
            if reason.is_some() && workflow.visibility == Visibility::WhenAvailable {
                return None;
            }
            Some(Task {
                id: workflow.id.to_string(),
                name: task_name(workflow, locale),
                description: task_description(workflow, locale),
                available: reason.is_none(),
                reason,
                by_mail: is_begun_by_mail(workflow),
            })
        })
        .collect()
}

/// Whether a registration is to be brought up to date: somebody asked for it, or the policy asks for more by now.
fn is_behind(profile: &Profile, policy: &ManagementPolicy, keys: &vault::KeyRing) -> bool {
    let complete = activities::registration::is_complete(profile, policy)
        && activities::registration::answer_faults(profile, &policy.questions, keys).is_empty();
    profile.registered.is_some() && (profile.must_update || !complete)
}

/// The name of the task that brings a registration up to date: one that registers questions, for those who are
/// registered, by what they have themselves and not by a passcode of the helpdesk's.
fn update_task(policy: &ManagementPolicy, locale: &str, facts: &Facts) -> Option<Message> {
    let serves = |workflow: &&Workflow| {
        let steps = all_steps(workflow);
        let has = |activity: &str| steps.iter().any(|step| step.activity.as_str() == activity);
        workflow.kind == WorkflowKind::SelfService
            && has("register-questions")
            && !has("passcode")
            && reason_against(workflow.availability, Some(facts)).is_none()
    };
    policy.workflows.iter().find(serves).map(|workflow| task_name(workflow, locale))
}

/// Why a task cannot be used. Without sign-in nothing about a person is said: only "never" counts.
pub(crate) fn reason_against(availability: Availability, facts: Option<&Facts>) -> Option<Message> {
    let code = match (availability, facts) {
        (Availability::Never, _) => "task.unavailable.never",
        (Availability::WhenUnregistered, Some(Facts { registered: true, .. })) => {
            "task.unavailable.registered"
        }
        (Availability::WhenRegistered, Some(Facts { registered: false, .. })) => {
            "task.unavailable.unregistered"
        }
        (Availability::WhenLocked, Some(Facts { locked: false, .. })) => "task.unavailable.not-locked",
        (Availability::WhenDisabled, Some(Facts { disabled: false, .. })) => "task.unavailable.not-disabled",
        (Availability::WhenProfileLocked, Some(Facts { profile_locked: false, .. })) => {
            "task.unavailable.profile-not-locked"
        }
        _ => return None,
    };
    Some(Message::new(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn before_sign_in_nothing_depends_on_a_person() {
        for availability in
            [Availability::WhenLocked, Availability::WhenRegistered, Availability::WhenUnregistered]
        {
            assert_eq!(reason_against(availability, None), None);
        }
        assert!(reason_against(Availability::Never, None).is_some());
    }
}
