//! Reset the password in the directory: the heart of the product. How it is done, and what becomes of one that
//! was interrupted, is in `reset.rs`; here is the person's page.

use async_trait::async_trait;
use domain::{
    activity::{Outcome, Reply},
    evidence::Assurance,
    message::Message,
    store::Intent,
    view::{Input, Tone, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble, account_action,
    change_password::check_new_password,
    proof,
    reset::{self, Plan, Recovered},
    view_parts::new_password_fields,
};

/// The activity `reset-password`.
pub struct ResetPassword;

/// How the reset is done.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Have the directory apply its password history, in one operation or in two steps.
    pub enforce_history: bool,
    /// Unlock the account as well, when it is locked.
    pub unlock: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { enforce_history: true, unlock: true }
    }
}

impl Settings {
    fn plan(&self) -> Plan {
        Plan { enforce_history: self.enforce_history, unlock: self.unlock, ..Plan::default() }
    }
}

/// Whether a temporary password is in force.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// The first half of a two-step reset is done: the intent's note has the temporary password.
    half_done: bool,
}

fn page(half_done: bool) -> (State, View) {
    let view = new_password_fields(
        View::new("new-password", Message::new("activity.reset.title"))
            .lead(Message::new("activity.reset.lead")),
    )
    .action("next", Message::new("action.save-password"));
    let view = if half_done {
        view.notice(Tone::Warn, Message::new("activity.reset.half-done"))
    } else {
        view.lead(Message::new("activity.reset.kept"))
    };
    (State { half_done }, view)
}

#[async_trait]
impl Activity for ResetPassword {
    const KIND: &'static str = "reset-password";
    const ABOUT: &'static str =
        "Sets a new password without the old one, with the directory's history where that is wanted.";
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

    async fn enter(_: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        let (state, view) = page(false);
        proof::show(&state, view)
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        let account = cx.fresh_account().await?;
        if let Some(message) = reset::barred(&account).filter(|_| !state.half_done) {
            return Ok(reset::refuse_barred(cx, message));
        }
        let new = match check_new_password(cx, &account, None, input).await? {
            Ok(new) => new,
            Err(unfit) => return proof::again(&state, unfit.on(page(state.half_done).1)),
        };
        let plan = settings.plan();
        let attempt = if state.half_done {
            reset::second_half_again(cx, &plan, &account, &new).await?
        } else {
            reset::set_chosen(cx, &plan, &account, &new).await?
        };
        attempt.reply(cx, page)
    }

    async fn recover(
        cx: &Context<'_>,
        settings: &Settings,
        _: State,
        intent: &Intent,
    ) -> Result<Reply, Trouble> {
        match reset::recover_chosen(cx, &settings.plan(), intent).await? {
            Recovered::Done(reply) => Ok(*reply),
            Recovered::HalfDone => {
                let (state, view) = page(true);
                Ok(Outcome::Show { state: proof::state_value(&state)?, view }.into())
            }
            Recovered::NotDone(changes) => {
                let (state, view) = page(false);
                let view = account_action::with_notice(view, Message::new("run.failed.nothing-changed"));
                let mut reply = proof::again(&state, view)?;
                reply.changes.extend(changes);
                Ok(reply)
            }
        }
    }
}
