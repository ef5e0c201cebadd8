//! Authenticate by colleagues who vouch: the manager, members of a group, or some of both get a link by mail,
//! prove who they are, and approve or deny.
//!
//! Here is the person's side: asking, and waiting. Whom to ask is looked up in the background, so that asking takes
//! as long for a name that is nobody's; the answers lie in a document of the store, so that any instance sees them.

use std::time::Duration;

use async_trait::async_trait;
use domain::{
    activity::{Outcome, Reply},
    approval::{ApprovalRequest, ApprovalSources, ApprovalStage, ApprovalStanding},
    config::Limit,
    evidence::{Assurance, EvidenceKind},
    id::ApprovalId,
    message::Message,
    store::Change,
    view::{AWAITING, Field, FieldKind, Input, Tone, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Trouble, caller, proof};

/// Digits of the number that the person reads out: enough that nobody hits it by chance.
const NUMBER_DIGITS: u32 = 4;
/// Most colleagues that a step can ask for.
const NEEDED_MAX: u32 = 5;

/// The activity `approval`.
pub struct Approval;

/// Who vouches, how many of them, and how often they are asked.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Whom Reclave asks.
    pub from: Source,
    /// DN of the group whose members are asked; groups in it count too.
    pub group: String,
    /// How many of them must approve, 1 to 5.
    #[schemars(range(min = 1, max = 5))]
    pub needed: u32,
    /// Minutes for which an answer counts, 5 to 60.
    #[schemars(range(min = 5, max = 60))]
    pub minutes: u32,
    /// How often one person can ask in an hour, 1 to 20.
    #[schemars(range(min = 1, max = 20))]
    pub asks_per_hour: u32,
    /// Mails that one colleague gets in an hour at most, 1 to 100.
    #[schemars(range(min = 1, max = 100))]
    pub mails_per_hour: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            from: Source::Manager,
            group: String::new(),
            needed: 1,
            minutes: 15,
            asks_per_hour: 3,
            mails_per_hour: 10,
        }
    }
}

impl Settings {
    fn needed(&self) -> u32 {
        self.needed.clamp(1, NEEDED_MAX)
    }

    fn minutes(&self) -> u32 {
        self.minutes.clamp(5, 60)
    }

    fn sources(&self) -> ApprovalSources {
        let group = if self.from == Source::Manager { String::new() } else { self.group.trim().to_owned() };
        ApprovalSources { manager: self.from != Source::Group, group }
    }
}

/// Whom Reclave asks to vouch for a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The manager that the directory names.
    #[default]
    Manager,
    /// Members of the group.
    Group,
    /// The manager and members of the group.
    ManagerAndGroup,
}

/// Which of the two pages is shown.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(tag = "page", rename_all = "kebab-case")]
pub enum State {
    /// Offering to ask.
    #[default]
    Offer,
    /// Waiting for answers.
    Asked {
        /// The question.
        request: ApprovalId,
    },
}

/// What is wrong with a step's settings as they stand in a document; `None` when nothing is.
#[must_use]
pub fn finding(settings: &serde_json::Map<String, serde_json::Value>) -> Option<String> {
    let value = serde_json::Value::Object(settings.clone());
    let settings: Settings = serde_json::from_value(value).ok()?;
    let wants_group = settings.from != Source::Manager;
    if wants_group && settings.group.trim().is_empty() {
        return Some("group: give the DN of the group whose members are asked".to_owned());
    }
    (settings.from == Source::Manager && settings.needed() > 1)
        .then(|| "needed: a person has one manager; ask members of a group too, or set it to 1".to_owned())
}

fn offer(settings: &Settings) -> View {
    let lead = match settings.from {
        Source::Manager => "activity.approval.lead-manager",
        Source::Group => "activity.approval.lead-group",
        Source::ManagerAndGroup => "activity.approval.lead-both",
    };
    View::new("approval", Message::new("activity.approval.title"))
        .lead(Message::new(lead))
        .lead(Message::new("activity.approval.lead-how").with("minutes", settings.minutes()))
        .action("next", Message::new("activity.approval.ask"))
}

fn waiting(request: &ApprovalRequest) -> View {
    let count = Message::new("activity.approval.count")
        .with("approved", request.approvals())
        .with("needed", request.needed);
    let number = Field::new("number", Message::new("activity.approval.number"), FieldKind::Spelled)
        .value(&*request.number);
    View::new(AWAITING, Message::new("activity.approval.waiting"))
        .lead(Message::new("activity.approval.waiting-lead"))
        .notice(Tone::Info, count)
        .field(number.until(Some(request.expires)).optional())
        .action("look", Message::new("activity.approval.look"))
}

fn defect(error: &serde_json::Error) -> Trouble {
    Trouble::Defect(error.to_string())
}

/// Asks: writes the question down. The same for a name that is nobody's.
async fn ask(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
    let limit = Limit { count: settings.asks_per_hour.clamp(1, 20), minutes: 60 };
    cx.count("approval", &cx.profile.person.to_string(), limit).await?;
    let number = vault::code::digits(&*cx.tools.entropy, NUMBER_DIGITS);
    let request = ApprovalRequest {
        id: ApprovalId::mint(cx.now, &*cx.tools.entropy),
        run: cx.run.id,
        step: cx.step.clone(),
        person: cx.person().cloned(),
        operator: caller::operator_name(cx).to_owned(),
        asked: cx.now,
        expires: cx.now.plus(Duration::from_secs(u64::from(settings.minutes()) * 60)),
        number: number.expose().to_owned(),
        needed: settings.needed(),
        sources: settings.sources(),
        mails_per_hour: settings.mails_per_hour.clamp(1, 100),
        stage: ApprovalStage::New,
        approvers: Vec::new(),
    };
    let record = request.record(0, cx.now).map_err(|error| defect(&error))?;
    let reply = proof::show(&State::Asked { request: request.id }, waiting(&request))?;
    Ok(reply.with(Change::PutRecord(Box::new(record))))
}

/// The page that offers to ask, with why there is nothing to wait for any more.
fn offer_again(settings: &Settings, tone: Tone, why: &'static str) -> Result<Reply, Trouble> {
    proof::again(&State::Offer, offer(settings).notice(tone, Message::new(why)))
}

/// Whether the page that is shown says what this one says.
fn is_shown(cx: &Context<'_>, view: &View) -> bool {
    cx.run.current.as_ref().is_some_and(|current| current.view == *view)
}

#[async_trait]
impl Activity for Approval {
    const KIND: &'static str = "approval";
    const ABOUT: &'static str = "Proves the person by colleagues who vouch: the manager or members of a group get a link by mail, prove who they are, and approve or deny.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::Approval)
    }

    async fn enter(_: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        proof::show(&State::Offer, offer(settings))
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        _: &Input,
    ) -> Result<Reply, Trouble> {
        if matches!(state, State::Offer) {
            return ask(cx, settings).await;
        }
        match Self::look(cx, settings, state).await? {
            Some(reply) => Ok(reply),
            None => Err(Trouble::Defect("a page that waits was handed in".to_owned())),
        }
    }

    async fn look(cx: &Context<'_>, settings: &Settings, state: State) -> Result<Option<Reply>, Trouble> {
        let State::Asked { request: id } = state else { return Ok(None) };
        let record = cx.tools.store.record(domain::approval::AREA, &id.to_string()).await?;
        let request = record.as_ref().map(ApprovalRequest::of).transpose().map_err(|error| defect(&error))?;
        // Bound to this run and step: nobody goes on with the answers to another question.
        let own = request.filter(|request| {
            request.run == cx.run.id && request.step == *cx.step && request.person.as_ref() == cx.person()
        });
        let Some(request) = own else {
            return offer_again(settings, Tone::Warn, "activity.approval.expired").map(Some);
        };
        let reply = match request.standing(cx.now) {
            ApprovalStanding::Approved => proof::proved(EvidenceKind::Approval),
            ApprovalStanding::Denied => {
                let message = Message::new("activity.approval.denied");
                Outcome::Fail { message, critical: true, wrong_proof: true }.into()
            }
            ApprovalStanding::Expired => {
                return offer_again(settings, Tone::Warn, "activity.approval.expired").map(Some);
            }
            // A stranger is not told: it would tell whose names are somebody's. An operator sees the person anyway.
            ApprovalStanding::Waiting
                if request.has_too_few()
                    && (cx.run.assurance() > Assurance::NONE || cx.operator().is_some()) =>
            {
                return offer_again(settings, Tone::Warn, "activity.approval.nobody").map(Some);
            }
            ApprovalStanding::Waiting => {
                let view = waiting(&request);
                if is_shown(cx, &view) {
                    return Ok(None);
                }
                proof::show(&State::Asked { request: id }, view)?
            }
        };
        Ok(Some(reply))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn said(settings: &serde_json::Value) -> Option<String> {
        finding(settings.as_object().unwrap())
    }

    #[test]
    fn a_group_must_be_named_and_one_manager_is_one() {
        assert_eq!(said(&json!({})), None);
        assert!(said(&json!({ "from": "group" })).unwrap().starts_with("group:"));
        assert!(said(&json!({ "needed": 2 })).unwrap().starts_with("needed:"));
        assert_eq!(said(&json!({ "from": "manager-and-group", "group": "CN=a,DC=b", "needed": 3 })), None);
    }

    #[test]
    fn only_what_is_chosen_is_asked() {
        let of = |from| Settings { from, group: " CN=a ".to_owned(), ..Settings::default() }.sources();
        let sources = |manager, group: &str| ApprovalSources { manager, group: group.to_owned() };
        assert_eq!(of(Source::Manager), sources(true, ""));
        assert_eq!(of(Source::Group), sources(false, "CN=a"));
        assert_eq!(of(Source::ManagerAndGroup), sources(true, "CN=a"));
    }
}
