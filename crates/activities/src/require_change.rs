//! Require a new password at the next logon; placed after a reset with a password that somebody else knows.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    event::EventKind,
    evidence::Assurance,
    store::{Intent, IntentAction},
    view::Input,
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble,
    account_action::{self, Action},
    proof,
};

/// The activity `require-change`.
pub struct RequireChange;

const ACTION: Action =
    Action { action: IntentAction::RequireChange, event: EventKind::ChangeRequired, area: "require-change" };

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

#[async_trait]
impl Activity for RequireChange {
    const KIND: &'static str = "require-change";
    const ABOUT: &'static str = "Requires a new password at the next logon; stands after a reset.";
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
        let account = cx.fresh_account().await?;
        let directory = cx.directory()?;
        account_action::run_simple(cx, ACTION, &account, &State {}, directory.require_change(&account, true))
            .await
    }

    async fn submit(_: &Context<'_>, _: &Settings, _: State, _: &Input) -> Result<Reply, Trouble> {
        Ok(proof::passed())
    }

    async fn recover(cx: &Context<'_>, _: &Settings, _: State, intent: &Intent) -> Result<Reply, Trouble> {
        let happened = cx.fresh_account().await?.state.must_change_password;
        Ok(account_action::recover_simple(cx, ACTION, intent, happened))
    }
}
