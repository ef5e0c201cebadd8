//! Enable a disabled account. Only for realms whose service account was granted userAccountControl.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    event::EventKind,
    evidence::Assurance,
    message::Message,
    store::{Intent, IntentAction},
    view::{Input, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Place, Trouble,
    account_action::{self, Action},
    proof,
};

/// The activity `enable-account`.
pub struct EnableAccount;

const ACTION: Action =
    Action { action: IntentAction::Enable, event: EventKind::AccountEnabled, area: "enable" };

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

#[async_trait]
impl Activity for EnableAccount {
    const KIND: &'static str = "enable-account";
    const ABOUT: &'static str =
        "Enables a disabled account; the service account needs the right to write `userAccountControl`.";
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

    async fn enter(cx: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        if !cx.account().await?.state.disabled {
            return Ok(proof::passed().fact("was-not-disabled", "true"));
        }
        let view = View::new("confirm", Message::new("activity.enable.title"))
            .lead(Message::new("activity.enable.lead"))
            .action("next", Message::new("activity.enable.go"));
        proof::show(&State {}, view)
    }

    async fn submit(cx: &Context<'_>, _: &Settings, state: State, _: &Input) -> Result<Reply, Trouble> {
        let account = cx.fresh_account().await?;
        let directory = cx.directory()?;
        account_action::run_simple(cx, ACTION, &account, &state, directory.enable(&account)).await
    }

    async fn recover(cx: &Context<'_>, _: &Settings, _: State, intent: &Intent) -> Result<Reply, Trouble> {
        let happened = !cx.fresh_account().await?.state.disabled;
        Ok(account_action::recover_simple(cx, ACTION, intent, happened))
    }
}
