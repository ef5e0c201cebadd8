//! Lines of history: who did what to whom, with what result, from where, when.
//!
//! The kinds are a closed list, so that reports and alarms can rely on them; the payload is versioned and
//! never holds a password, an answer or a code.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    id::{EventId, RunId},
    person::PersonKey,
    run::{REASON, Run, Subject},
    time::Timestamp,
};

macro_rules! event_kinds {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// What happened.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum EventKind {
            $($(#[$doc])* #[serde(rename = $code)] $name,)+
        }

        impl EventKind {
            /// All kinds, in the order of declaration.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The stable dotted code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }

            /// The kind with this code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$name),)+ _ => None }
            }
        }
    };
}

event_kinds! {
    /// A task was begun.
    RunStarted = "run.started",
    /// A task came to its end.
    RunFinished = "run.finished",
    /// A task ended without doing what it was for.
    RunFailed = "run.failed",
    /// The person stopped the task.
    RunStopped = "run.stopped",
    /// A step proved something.
    StepPassed = "step.passed",
    /// A step was answered wrongly.
    StepRefused = "step.refused",
    /// A reply of a server that proves people was not believed: unsigned, forged or malformed.
    ReplyRefused = "factor.reply-refused",
    /// A client certificate was not taken; why is among the facts.
    CertificateRefused = "factor.certificate-refused",
    /// A gateway that sends codes to phones could not, or would not.
    GatewayFailed = "factor.gateway-failed",
    /// A code was sent to a phone.
    PhoneCodeSent = "factor.phone-code-sent",
    /// A provider reported that a message or a call arrived, or that it did not.
    PhoneDelivery = "factor.phone-delivery",
    /// A report of what became of a message was not believed: unsigned, forged, repeated or malformed.
    PhoneReportRefused = "factor.phone-report-refused",
    /// Colleagues were asked to vouch for somebody.
    ColleaguesAsked = "colleagues.asked",
    /// A colleague vouched for somebody.
    ColleagueApproved = "colleague.approved",
    /// A colleague said that it is not them.
    ColleagueDenied = "colleague.denied",
    /// Somebody with a colleague's link did not prove to be that colleague, or did not know the number.
    ColleagueRefused = "colleague.refused",
    /// Too few colleagues answered in time.
    ColleaguesExpired = "colleagues.expired",
    /// A question was put on somebody's phone.
    PushSent = "push.sent",
    /// A question could not be put on somebody's phone; why is among the facts.
    PushFailed = "push.failed",
    /// Somebody approved on the phone, with the number of the page.
    PushApproved = "push.approved",
    /// Somebody said on the phone that it is somebody else.
    PushDenied = "push.denied",
    /// An answer of a phone, or what was said to be one, was not taken; why is among the facts.
    PushRefused = "push.refused",
    /// Nobody answered on the phone in time.
    PushExpired = "push.expired",
    /// Somebody who proved to be the person waits, and the person was told.
    WaitingBegun = "waiting.begun",
    /// A waiting time was over, and the task went on.
    WaitingPassed = "waiting.passed",
    /// The person said that somebody else proved to be them: a waiting time was stopped.
    WaitingStopped = "waiting.stopped",
    /// The person said that somebody else made a change: their registration was locked.
    ChangeDenied = "change.denied",
    /// A limit held somebody up.
    LimitReached = "limit.reached",
    /// A password was set without knowledge of the old one.
    PasswordReset = "account.password.reset",
    /// A password was changed with knowledge of the old one.
    PasswordChanged = "account.password.changed",
    /// An account was unlocked.
    AccountUnlocked = "account.unlocked",
    /// An account was enabled.
    AccountEnabled = "account.enabled",
    /// A new password is demanded at the next logon.
    ChangeRequired = "account.change-required",
    /// The directory refused an account change.
    ActionRefused = "account.action.refused",
    /// An account change was begun, and afterwards found not to have happened.
    ActionLost = "account.action.lost",
    /// It cannot be told any more whether an account change happened.
    ActionUnknown = "account.action.unknown",
    /// A person registered.
    ProfileRegistered = "profile.registered",
    /// A person changed what is registered.
    ProfileUpdated = "profile.updated",
    /// Too many wrong answers locked the profile.
    ProfileLocked = "profile.locked",
    /// The profile's lock ended early.
    ProfileUnlocked = "profile.unlocked",
    /// A person's registration was removed.
    ProfileRemoved = "profile.removed",
    /// A person registered a passkey.
    PasskeyRegistered = "passkey.registered",
    /// A passkey was removed, by its owner or by an administrator.
    PasskeyRemoved = "passkey.removed",
    /// The answer of a passkey was refused; the reason is among the facts.
    PasskeyRefused = "passkey.refused",
    /// A person had a browser remembered.
    BrowserRemembered = "browser.remembered",
    /// A browser that is remembered proved something.
    BrowserUsed = "browser.used",
    /// A browser is not remembered any more; why is among the facts.
    BrowserEnded = "browser.ended",
    /// A passcode was handed out.
    PasscodeAssigned = "passcode.assigned",
    /// A user agreement was accepted.
    AgreementAccepted = "agreement.accepted",
    /// Somebody signed in.
    SessionStarted = "session.started",
    /// Somebody signed out, or was signed out.
    SessionEnded = "session.ended",
    /// Subscriptions to notices changed.
    NotificationsChanged = "notifications.changed",
    /// A revision of the configuration came into force.
    ConfigurationApplied = "configuration.applied",
    /// A configuration was put forward and waits for a second administrator.
    ConfigurationProposed = "configuration.proposed",
    /// A configuration that waited for a second administrator was declined.
    ConfigurationDeclined = "configuration.declined",
    /// The configuration was exported.
    ConfigurationExported = "configuration.exported",
    /// An operator verified a caller.
    CallerVerified = "caller.verified",
    /// An operator asked for somebody or something outside of the own scope.
    ScopeExceeded = "scope.exceeded",
    /// A task of the helpdesk waits for a second operator.
    ApprovalAsked = "approval.asked",
    /// A second operator agreed to a task.
    ApprovalGiven = "approval.given",
    /// A second operator did not agree to a task.
    ApprovalRefused = "approval.refused",
    /// An operator did more in an hour than the policy expects.
    OperatorBurst = "operator.burst",
    /// An operator looked up somebody's account.
    AccountViewed = "account.viewed",
    /// The helpdesk or an administrator asks a person to update the registration.
    UpdateRequired = "profile.update-required",
    /// A bulk operation was ordered for later.
    BulkScheduled = "bulk.scheduled",
    /// A bulk operation was begun.
    BulkStarted = "bulk.started",
    /// A bulk operation came to its end.
    BulkFinished = "bulk.finished",
    /// A bulk operation was stopped.
    BulkStopped = "bulk.stopped",
    /// The set-up token was used.
    SetupBegun = "setup.begun",
    /// A mail that was given up is tried again.
    MailSentAgain = "mail.sent-again",
    /// A list was taken out of the sites as a file.
    ListExported = "list.exported",
    /// A code that enrols computers was made.
    EnrolmentCodeMade = "enrolment-code.made",
    /// A code that enrols computers was revoked.
    EnrolmentCodeRevoked = "enrolment-code.revoked",
    /// A computer was enrolled for offline resets, or asked for it in vain.
    ComputerEnrolled = "computer.enrolled",
    /// A computer was revoked.
    ComputerRevoked = "computer.revoked",
    /// A report was not taken from a computer.
    ReportRefused = "computer.report-refused",
    /// A challenge of a computer was refused, before anybody was asked anything.
    ChallengeRefused = "offline.challenge-refused",
    /// A response for a computer was handed out.
    OfflineAnswered = "offline.answered",
    /// A computer told that it took a response and a new password.
    OfflineReset = "offline.reset",
    /// A computer told that a try failed.
    OfflineFailed = "offline.failed",
    /// A person was invited or reminded by mail.
    ReminderSent = "reminder.sent",
    /// An administrator asked for a scheduled task to run at once.
    TaskAsked = "task.asked",
    /// The software was started.
    InstanceStarted = "instance.started",
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EventResult {
    /// Done.
    Success,
    /// Refused or failed.
    Failure,
    /// Told for the record.
    Info,
}

impl EventResult {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Failure => "failure",
            Self::Info => "info",
        }
    }
}

/// A line of history before it has its place in the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// When it happened (UTC).
    pub at: Timestamp,
    /// What happened.
    pub kind: EventKind,
    /// What came of it.
    pub result: EventResult,
    /// Whom it concerns; `None` for nobody or a name that is nobody's.
    pub subject: Option<PersonKey>,
    /// The subject's name at the time, for reading; empty when there is none.
    pub subject_name: String,
    /// Who did it: `self`, `system`, or an operator's name.
    pub actor: String,
    /// Network address it came from; empty when inside.
    pub address: String,
    /// The task's run.
    pub run: Option<RunId>,
    /// The workflow's slug; empty outside of a run.
    pub workflow: String,
    /// Further facts, by stable name.
    pub detail: BTreeMap<String, String>,
}

impl Event {
    /// A line about a run: whom it is for, from where, and who is at it. What an operator does for somebody
    /// stands under the operator's name, with the reason that was given.
    #[must_use]
    pub fn of_run(run: &Run, id: EventId, at: Timestamp, kind: EventKind, result: EventResult) -> Self {
        let (subject, subject_name) = match &run.subject {
            Subject::Person { person, name } => (Some(person.clone()), name.clone()),
            Subject::Decoy { .. } => (None, String::new()),
        };
        let mut detail = BTreeMap::new();
        if let Some(operator) = &run.operator {
            detail.insert("operator".to_owned(), operator.person.to_string());
        }
        if let Some(reason) = run.facts.get(REASON).filter(|reason| !reason.is_empty()) {
            detail.insert(REASON.to_owned(), reason.clone());
        }
        Self {
            id,
            at,
            kind,
            result,
            subject,
            subject_name,
            actor: run.operator.as_ref().map_or_else(|| "self".to_owned(), |operator| operator.name.clone()),
            address: run.address.clone(),
            run: Some(run.id),
            workflow: run.workflow.to_string(),
            detail,
        }
    }
}

/// A line of history in its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChainedEvent {
    /// Position, from 1, without gaps.
    pub sequence: i64,
    /// The event.
    pub event: Event,
    /// SHA-256 over the previous hash and this event's canonical JSON, lower-case hexadecimal.
    pub hash: String,
}
