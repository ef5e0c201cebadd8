//! Require a new password at the next logon; placed after a reset with a password that somebody else knows.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    event::EventKind,
    evidence::Assurance,
    message::Message,
    store::{Intent, IntentAction},
    view::{Field, FieldKind, Input, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Place, Trouble,
    account_action::{self, Action},
    caller, proof,
};

/// The activity `require-change`.
pub struct RequireChange;

const ACTION: Action =
    Action { action: IntentAction::RequireChange, event: EventKind::ChangeRequired, area: "require-change" };

/// Who decides.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// At the helpdesk the operator is asked, and may leave it.
    pub operator_chooses: bool,
}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

/// The page on which an operator decides.
async fn view(cx: &Context<'_>) -> View {
    let label = Message::new("helpdesk.require-change.choice");
    View::new("confirm", Message::new("helpdesk.require-change.title"))
        .lead(Message::new("helpdesk.require-change.lead").with("caller", caller::name(cx).await))
        .field(Field::new("must-change", label, FieldKind::Check).value("on").optional())
        .action("next", Message::new("action.continue"))
}

async fn act(cx: &Context<'_>) -> Result<Reply, Trouble> {
    let account = cx.fresh_account().await?;
    let directory = cx.directory()?;
    account_action::run_simple(cx, ACTION, &account, &State {}, directory.require_change(&account, true))
        .await
}

#[async_trait]
impl Activity for RequireChange {
    const KIND: &'static str = "require-change";
    const ABOUT: &'static str = "Requires a new password at the next logon; stands after a reset.";
    const PLACE: Place = Place::Anywhere;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::RECOVERY,
            effect: Effect::Action,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        if settings.operator_chooses && cx.operator().is_some() {
            return proof::show(&State {}, view(cx).await);
        }
        act(cx).await
    }

    async fn submit(cx: &Context<'_>, _: &Settings, _: State, input: &Input) -> Result<Reply, Trouble> {
        // Only the operator's page is ever handed in.
        if input.is_checked("must-change") { act(cx).await } else { Ok(proof::passed()) }
    }

    async fn recover(cx: &Context<'_>, _: &Settings, _: State, intent: &Intent) -> Result<Reply, Trouble> {
        let happened = cx.fresh_account().await?.state.must_change_password;
        Ok(account_action::recover_simple(cx, ACTION, intent, happened))
    }
}
