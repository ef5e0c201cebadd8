//! Subscribe to notices: the person ticks which of the optional mails to get, and sees which always come.
//!
//! The list is made from the notice activities of all the policy's workflows.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    event::{EventKind, EventResult},
    evidence::Assurance,
    message::Message,
    store::Change,
    view::{Field, FieldKind, Input, View},
    workflow::{Block, Effect, Phase, Requirements, Step, WorkflowKind},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble,
    notice::{self, Subscription, subscription_key},
    proof,
};

/// The activity `subscribe-to-notifications`.
pub struct Notifications;

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

/// A notice of the policy.
struct Offer {
    key: String,
    workflow: String,
    kind: WorkflowKind,
    on_success: bool,
    choice: Choice,
}

/// Whether somebody gets a notice.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Choice {
    /// It is sent, whatever anybody chooses.
    Always,
    /// As chosen, or as the notice has it until then.
    Chosen(bool),
}

fn steps<'a>(blocks: &'a [Block], found: &mut Vec<&'a Step>) {
    for block in blocks {
        match block {
            Block::Step(step) => found.push(step),
            Block::Choice(choice) => steps(&choice.options, found),
            Block::Condition(condition) => {
                steps(&condition.then, found);
                steps(&condition.otherwise, found);
            }
            Block::Sequence(sequence) => steps(&sequence.sequence, found),
        }
    }
}

fn offers(cx: &Context<'_>) -> Vec<Offer> {
    let mut offers = Vec::new();
    for workflow in &cx.policy.workflows {
        let mut all = Vec::new();
        steps(&workflow.steps, &mut all);
        for step in all {
            let on_success = match step.activity.as_str() {
                notice::MailUserOnSuccess::KIND => true,
                notice::MailUserOnFailure::KIND => false,
                _ => continue,
            };
            let settings: notice::Settings =
                serde_json::from_value(serde_json::Value::Object(step.settings.clone())).unwrap_or_default();
            let key = subscription_key(workflow.id.as_str(), step.activity.as_str());
            let chosen = cx.profile.subscriptions.get(&key).copied();
            let choice = match settings.subscription {
                Subscription::Always => Choice::Always,
                Subscription::OptOut => Choice::Chosen(chosen.unwrap_or(true)),
                Subscription::OptIn => Choice::Chosen(chosen.unwrap_or(false)),
            };
            let (kind, workflow) = (workflow.kind, workflow.id.to_string());
            offers.push(Offer { key, workflow, kind, on_success, choice });
        }
    }
    // What can be chosen comes first.
    offers.sort_by_key(|offer| offer.choice == Choice::Always);
    offers
}

fn view(offers: &[Offer]) -> View {
    let mut view = View::new("notifications", Message::new("activity.notifications.title"))
        .lead(Message::new("activity.notifications.lead"));
    for (position, offer) in offers.iter().enumerate() {
        let code = match (offer.kind, offer.on_success) {
            (WorkflowKind::Helpdesk, true) => "activity.notifications.helpdesk-success",
            (WorkflowKind::Helpdesk, false) => "activity.notifications.helpdesk-failure",
            (_, true) => "activity.notifications.on-success",
            (_, false) => "activity.notifications.on-failure",
        };
        let label = Message::new(code).with("task", offer.workflow.as_str());
        let (kind, is_on) = match offer.choice {
            Choice::Always => (FieldKind::Ticked, true),
            Choice::Chosen(wanted) => (FieldKind::Check, wanted),
        };
        let value = if is_on { "on" } else { "" };
        view = view.field(Field::new(&format!("notice{position}"), label, kind).value(value).optional());
    }
    view.action("next", Message::new("activity.notifications.save"))
}

#[async_trait]
impl Activity for Notifications {
    const KIND: &'static str = "subscribe-to-notifications";
    const ABOUT: &'static str = "Lets the person choose which mails about the account come.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::RECOVERY,
            effect: Effect::Profile,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        proof::show(&State {}, view(&offers(cx)))
    }

    async fn submit(cx: &Context<'_>, _: &Settings, _: State, input: &Input) -> Result<Reply, Trouble> {
        let mut profile = cx.edit_profile();
        let offered = offers(cx).into_iter().enumerate();
        for (position, offer) in offered.filter(|(_, offer)| offer.choice != Choice::Always) {
            profile.subscriptions.insert(offer.key, input.is_checked(&format!("notice{position}")));
        }
        Ok(proof::passed()
            .with(Change::PutProfile(Box::new(profile)))
            .with(cx.append(EventKind::NotificationsChanged, EventResult::Success)))
    }
}
