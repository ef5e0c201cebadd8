//! What operators may ask about the people they help, and do for them. Everything is asked in the name of the
//! operator who is signed in to the helpdesk site; people outside of the operator's scope are not there.
//!
//! A person is named by a ticket: sealed, and good in the session that it was made for only.

use async_trait::async_trait;
use domain::{
    account::AccountState,
    config::staff::ReasonDemand,
    directory::LockTrace,
    id::{RunId, Slug},
    message::Message,
    secret::Secret,
    time::Timestamp,
};
use serde::Serialize;

use crate::{Begun, DomainChoice, ServiceResult, Visitor};

/// What the helpdesk's first page shows.
#[derive(Clone, Debug, Serialize)]
pub struct Desk {
    /// The management policies whose people the operator helps, in their order.
    pub policies: Vec<DeskPolicy>,
    /// Domains to choose from; empty when there is one.
    pub domains: Vec<DomainChoice>,
    /// How many tasks of other operators wait for this one's agreement.
    pub approvals: u32,
}

/// A management policy, for operators.
#[derive(Clone, Debug, Serialize)]
pub struct DeskPolicy {
    /// Its slug.
    pub id: Slug,
    /// Its name.
    pub name: String,
}

/// What can be told of an account at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Locked after wrong passwords.
    Locked,
    /// Disabled by an administrator.
    Disabled,
    /// The account's time is over.
    AccountExpired,
    /// A new password is demanded at the next sign-in.
    MustChange,
    /// The password has expired.
    PasswordExpired,
}

impl Mark {
    /// What is to be told of an account in this state, the gravest first.
    #[must_use]
    pub fn of(state: &AccountState) -> Vec<Self> {
        [
            (state.locked, Self::Locked),
            (state.disabled, Self::Disabled),
            (state.account_expired, Self::AccountExpired),
            (state.must_change_password, Self::MustChange),
            (state.password_expired && !state.must_change_password, Self::PasswordExpired),
        ]
        .into_iter()
        .filter_map(|(holds, mark)| holds.then_some(mark))
        .collect()
    }
}

/// A person in a list.
#[derive(Clone, Debug, Serialize)]
pub struct PersonLine {
    /// Stands for the person in this session.
    pub ticket: String,
    /// Display name.
    pub name: String,
    /// Logon name.
    pub logon_name: String,
    /// The domain's alias.
    pub domain: String,
    /// The attributes that the configuration shows, to tell namesakes apart.
    pub detail: String,
    /// The account's state at a glance.
    pub marks: Vec<Mark>,
}

/// What a search found.
#[derive(Clone, Debug, Serialize)]
pub struct FoundPeople {
    /// Those whom the operator helps, at most as many as the configuration says.
    pub people: Vec<PersonLine>,
    /// Whether there may be more.
    pub more: bool,
}

/// What an operator sees of a person.
#[derive(Clone, Debug, Serialize)]
pub struct Card {
    /// Who.
    pub person: PersonLine,
    /// The corporate address, masked.
    pub mail: Option<String>,
    /// The management policy's name.
    pub policy: String,
    /// It is the operator's own account: another operator helps.
    pub own: bool,
    /// A second operator must agree to each task.
    pub two_person: bool,
    /// The account's state.
    pub state: AccountState,
    /// What the person registered.
    pub registration: Registration,
    /// What waits for its time.
    pub waiting: WaitingFacts,
    /// The verification that holds now.
    pub verification: Option<Verified>,
    /// What happened to the account lately, newest first.
    pub history: Vec<DeskLine>,
    /// What each controller knows about wrong passwords; `None` when the directory could not say in time.
    pub traces: Option<Vec<LockTrace>>,
    /// The tasks, in the policy's order.
    pub tasks: Vec<DeskTask>,
}

/// What a person registered, without any of it.
#[derive(Clone, Debug, Serialize)]
pub struct Registration {
    /// When it became complete.
    pub registered: Option<Timestamp>,
    /// Ways in which the person could prove who they are.
    pub proofs: Vec<Message>,
    /// An update is asked for.
    pub must_update: bool,
    /// Locked after wrong proofs until then.
    pub locked_until: Option<Timestamp>,
    /// A passcode is out that works until then.
    pub passcode_until: Option<Timestamp>,
    /// How many browsers count as a part of the proof.
    pub browsers: u32,
}

/// A change of the account that somebody waits for.
#[derive(Clone, Debug, Serialize)]
pub struct WaitingChange {
    /// What the task is called: its id, or the name that the administrator gave it.
    pub task: String,
    /// When somebody proved to be the person.
    pub begun: Timestamp,
    /// From which network address.
    pub address: String,
    /// From when on the change is possible.
    pub ready: Timestamp,
    /// Until when it is.
    pub until: Timestamp,
    /// The time is over: whoever proves again can make the change now.
    pub is_ready: bool,
}

/// What waits for a person, and what does not.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WaitingFacts {
    /// What waits, the newest first.
    pub open: Vec<WaitingChange>,
    /// It was stopped, and nobody begins another one until then.
    pub refused_until: Option<Timestamp>,
}

/// A verification of a caller that holds.
#[derive(Clone, Debug, Serialize)]
pub struct Verified {
    /// Not after this.
    pub until: Timestamp,
    /// What the caller proved it with.
    pub proofs: Vec<Message>,
}

/// One line of what happened to an account.
#[derive(Clone, Debug, Serialize)]
pub struct DeskLine {
    /// When.
    pub at: Timestamp,
    /// What, e.g. `event.account.password.reset`.
    pub message: Message,
    /// Whether it went well.
    pub success: bool,
    /// The operator or administrator who did it; empty when it was the person or nobody in particular.
    pub actor: String,
}

/// A task of an operator for a person.
#[derive(Clone, Debug, Serialize)]
pub struct DeskTask {
    /// The workflow's slug.
    pub id: Slug,
    /// Its name.
    pub name: Message,
    /// A sentence about it.
    pub description: Message,
    /// Whether it can be begun now.
    pub available: bool,
    /// Why not.
    pub reason: Option<Message>,
    /// It is the one that verifies the caller.
    pub verifies: bool,
    /// The caller has to be verified first, or once more.
    pub waits_for_verification: bool,
    /// A second operator has to agree first.
    pub needs_approval: bool,
}

/// The page on which an operator confirms what is to be begun for whom.
#[derive(Clone, Debug, Serialize)]
pub struct TaskStart {
    /// For whom.
    pub person: PersonLine,
    /// What.
    pub task: DeskTask,
    /// Whether a reason is asked for.
    pub reason: ReasonDemand,
    /// The agreement that was asked for, when it was.
    pub approval: Option<ApprovalState>,
}

/// What came of beginning a task.
#[derive(Clone, Debug)]
pub enum DeskBegun {
    /// It runs.
    Run(Begun),
    /// A second operator was asked to agree: the approval's id.
    Asked(String),
}

/// Where an approval stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ApprovalState {
    /// Nobody has decided.
    Waiting,
    /// A second operator agreed: the task can be begun once.
    Given,
    /// A second operator did not agree.
    Refused,
}

/// A task that a second operator is asked to agree to.
#[derive(Clone, Debug, Serialize)]
pub struct Approval {
    /// Its id.
    pub id: String,
    /// For whom; the ticket is this operator's.
    pub person: PersonLine,
    /// The workflow's slug.
    pub task: Slug,
    /// The workflow's name.
    pub task_name: Message,
    /// Who asks.
    pub asker: String,
    /// Whether that is this operator.
    pub mine: bool,
    /// The reason that was given.
    pub reason: String,
    /// When it was asked.
    pub asked: Timestamp,
    /// Not after this.
    pub expires: Timestamp,
    /// Where it stands.
    pub state: ApprovalState,
    /// Who decided; empty before.
    pub decider: String,
    /// What they said to it.
    pub comment: String,
}

/// The lists of people that need looking after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeskList {
    /// Locked after wrong passwords.
    Locked,
    /// The password must be changed at the next sign-in.
    MustChange,
    /// The password has expired.
    PasswordExpired,
    /// The password expires within 14 days.
    Expiring,
    /// The account's time is over.
    AccountExpired,
    /// Disabled by an administrator.
    Disabled,
    /// Never registered.
    NeverRegistered,
    /// Did not sign in for a long time.
    Idle,
}

impl DeskList {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 8] = [
        Self::Locked,
        Self::MustChange,
        Self::PasswordExpired,
        Self::Expiring,
        Self::AccountExpired,
        Self::Disabled,
        Self::NeverRegistered,
        Self::Idle,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Locked => "locked",
            Self::MustChange => "must-change",
            Self::PasswordExpired => "password-expired",
            Self::Expiring => "expiring",
            Self::AccountExpired => "account-expired",
            Self::Disabled => "disabled",
            Self::NeverRegistered => "never-registered",
            Self::Idle => "idle",
        }
    }

    /// The list of this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.code() == code)
    }
}

/// Days without a sign-in that a list of idle accounts can be asked for.
pub const IDLE_DAYS: [u32; 5] = [30, 60, 90, 180, 365];

/// Which list is wanted.
#[derive(Clone, Debug)]
pub struct ListQuery {
    /// Whose people.
    pub policy: Slug,
    /// Which list.
    pub list: DeskList,
    /// For [`DeskList::Idle`]: one of [`IDLE_DAYS`].
    pub idle_days: u32,
}

/// How many people are on the lists of a policy.
#[derive(Clone, Debug, Serialize)]
pub struct PolicyLists {
    /// The policy.
    pub policy: DeskPolicy,
    /// In the order of [`DeskList::ALL`].
    pub counts: Vec<ListCount>,
}

/// How many people are on a list.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct ListCount {
    /// The list.
    pub list: DeskList,
    /// How many; `None` when counting takes too long for this page.
    pub count: Option<u32>,
    /// There may be more: the count was stopped.
    pub more: bool,
}

/// One list.
#[derive(Clone, Debug, Serialize)]
pub struct ListPage {
    /// The policy.
    pub policy: DeskPolicy,
    /// The list.
    pub list: DeskList,
    /// For [`DeskList::Idle`].
    pub idle_days: u32,
    /// The first people of it.
    pub rows: Vec<ListRow>,
    /// How many there are.
    pub count: u32,
    /// There may be more: the count was stopped.
    pub more: bool,
    /// When the directory was asked.
    pub as_of: Timestamp,
}

/// A person on a list.
#[derive(Clone, Debug, Serialize)]
pub struct ListRow {
    /// Who.
    pub person: PersonLine,
    /// Since when, or until when: what the list is about.
    pub at: Option<Timestamp>,
}

/// A list as a file.
#[derive(Clone, Debug)]
pub struct ListFile {
    /// Its name.
    pub name: String,
    /// RFC 4180, UTF-8.
    pub text: String,
}

/// Where a deep link leads.
#[derive(Clone, Debug)]
pub struct DeepLink {
    /// The person.
    pub ticket: String,
    /// The task, when the link named one.
    pub task: Option<Slug>,
}

/// The helpdesk, for the operator who is signed in.
///
/// Every call answers [`crate::ServiceError::SignInNeeded`] to whoever is no operator, and
/// [`crate::ServiceError::NotFound`] about a person whom the operator does not help, as about one who does not
/// exist.
#[async_trait]
pub trait Helpdesk: Send + Sync {
    /// What the first page shows.
    async fn desk(&self, visitor: &Visitor) -> ServiceResult<Desk>;

    /// People whose name, logon name or mail begins with `text`.
    async fn find(&self, visitor: &Visitor, text: &str, domain: Option<&str>) -> ServiceResult<FoundPeople>;

    /// What is known of a person, and the tasks.
    async fn card(&self, visitor: &Visitor, ticket: &str) -> ServiceResult<Card>;

    /// What is to be confirmed before a task begins.
    async fn task(&self, visitor: &Visitor, ticket: &str, task: &Slug) -> ServiceResult<TaskStart>;

    /// Begins a task for a person, or asks a second operator to agree.
    async fn begin_task(
        &self,
        visitor: &Visitor,
        ticket: &str,
        task: &Slug,
        reason: &str,
    ) -> ServiceResult<DeskBegun>;

    /// For whom a run of this operator is; `None` for a run that is nobody's in particular (the sign-in).
    async fn caller(
        &self,
        visitor: &Visitor,
        run: RunId,
        token: &Secret,
    ) -> ServiceResult<Option<PersonLine>>;

    /// Tasks that wait for this operator's agreement, and those for which this one asked; newest first.
    async fn approvals(&self, visitor: &Visitor) -> ServiceResult<Vec<Approval>>;

    /// One of them.
    async fn approval(&self, visitor: &Visitor, id: &str) -> ServiceResult<Approval>;

    /// Agrees to another operator's task, or does not.
    async fn decide(&self, visitor: &Visitor, id: &str, agree: bool, comment: &str) -> ServiceResult<()>;

    /// How many people are on the lists of the policies that the operator looks after.
    async fn lists(&self, visitor: &Visitor) -> ServiceResult<Vec<PolicyLists>>;

    /// One list.
    async fn list(&self, visitor: &Visitor, query: &ListQuery) -> ServiceResult<ListPage>;

    /// One list as a file; asks for a fresh second proof.
    async fn export_list(&self, visitor: &Visitor, query: &ListQuery) -> ServiceResult<ListFile>;

    /// Where a link of a ticket system leads: to the person of exactly this name, and to a task of theirs.
    async fn open(&self, visitor: &Visitor, user: &str, task: Option<&Slug>) -> ServiceResult<DeepLink>;
}
