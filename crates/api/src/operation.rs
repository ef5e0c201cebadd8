//! Operation of the realm, as administrators watch it: dashboard, sessions, history, instances and tasks.

use async_trait::async_trait;
use domain::{
    config::tasks::TaskSchedule,
    directory::HealthFinding,
    event::{EventKind, EventResult},
    message::Message,
    outbox::OutboxState,
    store::{ChainVerdict, ProfileCounts, SiteKind},
    time::Timestamp,
};
use serde::Serialize;

use crate::{ServiceResult, Visitor};

/// Somebody who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SessionLine {
    /// The session's id, which opens nothing.
    pub id: String,
    /// Who.
    pub name: String,
    /// Alias of the domain connection; empty for the set-up.
    pub connection: String,
    /// On which site.
    pub site: SiteKind,
    /// Since when.
    pub started: Timestamp,
    /// Last request, to half a minute.
    pub seen: Timestamp,
    /// When it ends in any case.
    pub expires: Timestamp,
    /// Where it began.
    pub address: String,
    /// Whether it is that of the one who looks.
    pub own: bool,
}

/// A page of sessions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SessionPage {
    /// Those that are alive, the oldest first.
    pub sessions: Vec<SessionLine>,
    /// After which id the next page begins; `None` at the end.
    pub next: Option<String>,
}

/// A mail of the outbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MailLine {
    /// Its id.
    pub id: String,
    /// The address it goes to.
    pub to: String,
    /// Its subject line.
    pub subject: Message,
    /// Where it stands.
    pub state: OutboxState,
    /// When it was asked for.
    pub created: Timestamp,
    /// Tries so far.
    pub attempts: u32,
    /// When it is tried next; `None` for one that does not wait.
    pub next_try: Option<Timestamp>,
    /// When it is no longer of use.
    pub expires: Timestamp,
    /// What went wrong the last time; empty for nothing.
    pub error: String,
    /// Whether it was given up and can be tried again.
    pub can_be_sent_again: bool,
}

/// A page of mails.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MailPage {
    /// The mails, the newest first.
    pub mails: Vec<MailLine>,
    /// Below which id the next page begins; `None` at the end.
    pub next: Option<String>,
    /// The mail servers in order, as this instance last found them.
    pub servers: Vec<MailServerHealth>,
}

/// What history is searched for. All that is said must be true of an event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HistoryFilter {
    /// A part of the person's name, the operator's or the address; empty for any.
    pub text: String,
    /// The operator, exactly; empty for any.
    pub actor: String,
    /// What happened; none for anything.
    pub kinds: Vec<EventKind>,
    /// What came of it.
    pub result: Option<EventResult>,
    /// The task's slug; empty for any.
    pub workflow: String,
    /// Not before then.
    pub from: Option<Timestamp>,
    /// Not after then.
    pub to: Option<Timestamp>,
}

/// A line of history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HistoryEntry {
    /// Its place in the chain.
    pub sequence: i64,
    /// When.
    pub at: Timestamp,
    /// The kind's stable code.
    pub kind: &'static str,
    /// The same in words.
    pub what: Message,
    /// What came of it.
    pub result: EventResult,
    /// Whom it concerns; empty for nobody.
    pub subject: String,
    /// Who did it: `self`, `system`, or a name.
    pub actor: String,
    /// From where; empty when inside.
    pub address: String,
    /// The task's slug; empty outside of one.
    pub workflow: String,
    /// Further facts by stable name.
    pub detail: Vec<(String, String)>,
}

/// A page of history, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct HistoryPage {
    /// The lines.
    pub lines: Vec<HistoryEntry>,
    /// Below which place the next page begins; `None` at the end.
    pub next: Option<i64>,
}

/// A part of a list as a file (RFC 4180), to be sent on as it comes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListPart {
    /// Whole lines; the first part begins with the header.
    pub text: String,
    /// Where the next part begins; `None` at the end.
    pub next: Option<i64>,
}

/// How a directory stands, as this instance found it a short while ago.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConnectionHealth {
    /// The connection's slug.
    pub id: String,
    /// What people call it.
    pub alias: String,
    /// When it was looked at; `None` when it was not yet.
    pub checked: Option<Timestamp>,
    /// How long that took, in milliseconds.
    pub took_ms: u64,
    /// Whether everything was as it should be.
    pub good: bool,
    /// What was found.
    pub findings: Vec<HealthFinding>,
    /// Whether it stands in the settings file, where no page changes it.
    pub fixed: bool,
}

/// How a RADIUS server stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RadiusHealth {
    /// The server's slug.
    pub id: String,
    /// Its host name or address, and port.
    pub host: String,
    /// When it was looked at; `None` when it was not yet.
    pub checked: Option<Timestamp>,
    /// How long that took, in milliseconds.
    pub took_ms: u64,
    /// Empty when it answers as it should; else `unreachable`, `silent`, `unsigned`, `forged` or `malformed`.
    pub problem: String,
}

/// How an OpenID provider stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProviderHealth {
    /// The provider's slug.
    pub id: String,
    /// What people know it by.
    pub name: String,
    /// Its issuer.
    pub issuer: String,
    /// When it was looked at; `None` when it was not yet.
    pub checked: Option<Timestamp>,
    /// How long that took, in milliseconds.
    pub took_ms: u64,
    /// Empty when people can sign in there; else `unreachable`, or why it is not believed.
    pub problem: String,
    /// Since when there is a problem, as far as this instance has seen; `None` for none.
    pub since: Option<Timestamp>,
}

/// How the mails stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MailHealth {
    /// Whether there is a mail server.
    pub configured: bool,
    /// Mails that wait.
    pub waiting: i64,
    /// Mails given up, of those still kept.
    pub failed: i64,
    /// Mails delivered, of those still kept.
    pub delivered: i64,
    /// What a mail server last said of one that was not delivered; empty for nothing.
    pub last_error: String,
    /// The mail servers in order, as this instance last found them.
    pub servers: Vec<MailServerHealth>,
}

/// How a mail server stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MailServerHealth {
    /// Its host name and port.
    pub server: String,
    /// Empty where it takes mails, or was not asked yet; else `silent`, `unreachable` or `sign-in`.
    pub problem: &'static str,
    /// What it or the connection said; empty where there is no problem.
    pub detail: String,
}

/// How often something was done today (UTC).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TodayFigure {
    /// `resets`, `changes`, `unlocks`, `registrations`, `refused` or `locked`.
    pub code: &'static str,
    /// How often.
    pub count: i64,
    /// The kinds of events that were counted, for the list behind the figure.
    pub kinds: Vec<EventKind>,
}

/// How urgent something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// People cannot be helped until it is put right.
    Broken,
    /// It will become a problem, or is a weakness.
    Weak,
    /// Worth knowing.
    Note,
}

/// Where something is put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Remedy {
    /// The revisions of the configuration.
    Revisions,
    /// The domain connections; one of them by its slug.
    Connection(String),
    /// The mail servers.
    Mail,
    /// The RADIUS servers.
    Radius,
    /// An OpenID provider, by its slug.
    Provider(String),
    /// The mails that were given up.
    Mails,
    /// The administrators' roles.
    Roles,
    /// A workflow: the policy's slug and its own.
    Workflow(String, String),
    /// A bulk operation, by its id.
    Bulk(String),
    /// The history of these kinds of events today.
    History(Vec<EventKind>),
    /// Instances and what they do all the time.
    Tasks,
    /// A scheduled task, by its name.
    Scheduled(String),
}

/// Something that needs attention.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attention {
    /// How urgent it is.
    pub urgency: Urgency,
    /// What it is: `attention.…`.
    pub message: Message,
    /// Where it is put right.
    pub remedy: Remedy,
}

/// What the administration site begins with.
#[derive(Clone, Debug, Serialize)]
pub struct Dashboard {
    /// The revision in force on this instance.
    pub revision: i64,
    /// Whether the one who looks sees the realm as a whole. A limited role sees what needs attention in its
    /// policies, and nothing else is filled in.
    pub whole: bool,
    /// The directories.
    pub connections: Vec<ConnectionHealth>,
    /// The RADIUS servers, in order.
    pub radius: Vec<RadiusHealth>,
    /// The OpenID providers, in order.
    pub oidc: Vec<ProviderHealth>,
    /// The mails.
    pub mail: MailHealth,
    /// Registrations.
    pub registrations: ProfileCounts,
    /// What was done today (UTC).
    pub today: Vec<TodayFigure>,
    /// What the background tasks of this instance last did.
    pub tasks: Vec<TaskLine>,
    /// How many instances are alive.
    pub instances: usize,
    /// What needs attention, the most urgent first.
    pub attention: Vec<Attention>,
}

/// A background task on one instance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TaskLine {
    /// Its stable name: `courier`, `intents`, `bulk`, `scheduler`, `follow`, `health`,
    /// `radius` or `oidc`.
    pub task: &'static str,
    /// The instance.
    pub instance: String,
    /// When it last ended; `None` when it has not yet run.
    pub ended: Option<Timestamp>,
    /// How long it took, in milliseconds.
    pub took_ms: u64,
    /// What went wrong; empty when nothing did.
    pub error: String,
    /// How much it did the last time: mails, account changes, operations, revisions, rows, connections, events.
    pub count: i64,
    /// How much it did since the instance was started.
    pub total: i64,
    /// How often it ran since then.
    pub runs: i64,
    /// Whether "run now" is offered for it: on the instance that answers.
    pub can_run: bool,
}

/// A running process of the realm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InstanceLine {
    /// Its id, of this start.
    pub id: String,
    /// The machine's name; empty when it is not known.
    pub host: String,
    /// The program's version.
    pub version: String,
    /// When it was started.
    pub started: Timestamp,
    /// When it last gave a sign of life.
    pub seen: Timestamp,
    /// The revision in force there.
    pub revision: i64,
    /// Why the newest revision is not in force there; empty when it is.
    pub reload_problem: String,
    /// Connections whose directory it does not reach.
    pub unreachable: Vec<String>,
    /// Names of the leases that it holds.
    pub leases: Vec<String>,
    /// Whether it is the one that answers.
    pub here: bool,
}

/// The processes of the realm and what they do in the background.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Instances {
    /// The newest revision of the configuration.
    pub newest_revision: i64,
    /// Those that gave a sign of life within a minute, the longest running first.
    pub instances: Vec<InstanceLine>,
    /// Their tasks.
    pub tasks: Vec<TaskLine>,
    /// When the whole history was last verified, and what came of it.
    pub verified: Option<(Timestamp, ChainVerdict)>,
}

/// How a run of a scheduled task ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TaskRunLine {
    /// When it was due.
    pub due: Timestamp,
    /// When it was begun.
    pub began: Timestamp,
    /// When it ended.
    pub ended: Timestamp,
    /// `good`, `partly` or `failed`.
    pub outcome: &'static str,
    /// What was done, by stable name.
    pub counts: Vec<(String, i64)>,
    /// What went wrong, the first few.
    pub errors: Vec<String>,
    /// How much went wrong.
    pub error_count: i64,
    /// How often something stood in its way before it came to its end.
    pub hindered: i64,
    /// What did, the last time; empty for nothing.
    pub hindrance: String,
    /// Host name of the instance on which it ended.
    pub instance: String,
    /// Who asked for it; empty when its time had come.
    pub asked_by: String,
}

/// A run of a scheduled task that is under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TaskUnderWay {
    /// When it was begun.
    pub began: Timestamp,
    /// Host name of the instance that is at it, or was when it ended.
    pub instance: String,
    /// What was done so far, by stable name.
    pub counts: Vec<(String, i64)>,
    /// What stands in its way; empty for nothing.
    pub hindrance: String,
    /// It is left alone until then.
    pub not_before: Option<Timestamp>,
}

/// A scheduled task of the realm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScheduledTask {
    /// Its stable name.
    pub id: &'static str,
    /// When it runs: as it is set, else as it ships.
    pub schedule: TaskSchedule,
    /// Whether that is what it ships with.
    pub is_shipped: bool,
    /// When it is due next; `None` when it is switched off.
    pub next: Option<Timestamp>,
    /// Whether somebody has asked for it and it has not yet begun.
    pub asked: bool,
    /// The run under way.
    pub current: Option<TaskUnderWay>,
    /// The last run that ended.
    pub last: Option<TaskRunLine>,
}

/// The scheduled tasks of the realm.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ScheduledTasks {
    /// Time zone of the schedules; empty for UTC.
    pub time_zone: String,
    /// The tasks.
    pub tasks: Vec<ScheduledTask>,
    /// Whether the one who looks may have them run.
    pub may_run: bool,
    /// Host names of the instances that are alive.
    pub hosts: Vec<String>,
}

/// A scheduled task with what it did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TaskDetail {
    /// The task.
    pub task: ScheduledTask,
    /// Time zone of its schedule; empty for UTC.
    pub time_zone: String,
    /// Runs that have ended, the latest first.
    pub runs: Vec<TaskRunLine>,
    /// Host names of the instances that are alive.
    pub hosts: Vec<String>,
    /// Whether the one who looks may have it run.
    pub may_run: bool,
    /// People by how they stand, for `user-statistics`; the latest day first.
    pub statistics: Vec<StatisticsLine>,
    /// Controllers by connection, for `directory-sites`.
    pub sites: Vec<SiteLine>,
}

/// People of a policy on a day, by how they stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StatisticsLine {
    /// The day, as `2026-11-23` in the time zone of the tasks.
    pub day: String,
    /// The policy's slug; `-` for people who are in no policy.
    pub policy: String,
    /// Numbers by stable name.
    pub counts: Vec<(String, i64)>,
}

/// A controller that a directory named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SiteLine {
    /// The domain connection's slug.
    pub connection: String,
    /// Its site; empty where the directory has none.
    pub site: String,
    /// Host name.
    pub host: String,
    /// Whether it takes writes.
    pub writable: bool,
}

/// Somebody who would get a reminder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReminderLine {
    /// Display name.
    pub name: String,
    /// Logon name.
    pub logon_name: String,
    /// Alias of the domain connection.
    pub connection: String,
    /// The scenario, in days; 0 for the invitation.
    pub days: u32,
    /// Whole days until it expires; 0 where nothing does.
    pub days_left: u32,
    /// Why, for reminders about registering: stable codes.
    pub needs: Vec<&'static str>,
    /// Age of the password in days, where that is why; 0 otherwise.
    pub age_days: u32,
}

/// Who would get what by one rule of one policy now. Nothing is sent for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ReminderPreview {
    /// The first of those who would get a mail.
    pub lines: Vec<ReminderLine>,
    /// How many would.
    pub due: i64,
    /// How many would not, by the stable code of why.
    pub not_due: Vec<(&'static str, i64)>,
    /// How many people of the policy were looked at.
    pub people: i64,
    /// Whether that were all of them.
    pub whole: bool,
    /// Whether the rule is switched on.
    pub enabled: bool,
}

/// Operation of the realm, for administrators.
#[async_trait]
pub trait Operation: Send + Sync {
    /// How everything stands, from what is known already: no directory and no mail server is asked for it.
    async fn dashboard(&self, visitor: &Visitor) -> ServiceResult<Dashboard>;

    /// Who is signed in to a site, or to any, after the session `after` (empty to begin).
    async fn sessions(
        &self,
        visitor: &Visitor,
        site: Option<SiteKind>,
        after: &str,
    ) -> ServiceResult<SessionPage>;

    /// Ends a session on every instance at once; with `all`, every session of the same person. Gives the
    /// person's name.
    async fn end_session(&self, visitor: &Visitor, id: &str, all: bool) -> ServiceResult<String>;

    /// Events, the newest first, from below `before` on (`i64::MAX` to begin). Only for roles that are not
    /// limited to some policies.
    async fn search_history(
        &self,
        visitor: &Visitor,
        filter: &HistoryFilter,
        before: i64,
    ) -> ServiceResult<HistoryPage>;

    /// The same events as parts of a file: `before` is `None` to begin, which asks for a fresh proof and is
    /// noted in history.
    async fn export_history(
        &self,
        visitor: &Visitor,
        filter: &HistoryFilter,
        before: Option<i64>,
    ) -> ServiceResult<ListPart>;

    /// Mails in a state, or in any, the newest first, older than the mail `below` (empty to begin). Only for roles
    /// that are not limited to some policies.
    async fn mails(
        &self,
        visitor: &Visitor,
        state: Option<OutboxState>,
        below: &str,
    ) -> ServiceResult<MailPage>;

    /// Tries a mail again that was given up and is still of use. [`ServiceError::NotFound`](crate::ServiceError)
    /// for every other.
    async fn send_again(&self, visitor: &Visitor, id: &str) -> ServiceResult<()>;

    /// The processes of the realm.
    async fn instances(&self, visitor: &Visitor) -> ServiceResult<Instances>;

    /// The scheduled tasks of the realm. Only for roles that are not limited to some policies.
    async fn scheduled_tasks(&self, visitor: &Visitor) -> ServiceResult<ScheduledTasks>;

    /// One of them.
    async fn scheduled_task(&self, visitor: &Visitor, id: &str) -> ServiceResult<TaskDetail>;

    /// Has a scheduled task run as soon as an instance takes it up.
    async fn ask_for_task(&self, visitor: &Visitor, id: &str) -> ServiceResult<()>;

    /// Who would get a mail by a rule (`invitation`, `registration`, `password`, `account`) of a policy now, or would
    /// have to change the password because of its age (`maximum-age`), as if the rule were switched on.
    async fn preview_reminders(
        &self,
        visitor: &Visitor,
        policy: &str,
        rule: &str,
    ) -> ServiceResult<ReminderPreview>;

    /// Does a piece of background work of this instance now.
    async fn run_task(&self, visitor: &Visitor, task: &str) -> ServiceResult<TaskLine>;
}
