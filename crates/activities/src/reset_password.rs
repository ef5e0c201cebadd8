//! Reset the password in the directory: the heart of the product. How it is done, and what becomes of one that
//! was interrupted, is in `reset.rs`; here is the person's page.

use async_trait::async_trait;
use domain::{
    account::Account,
    activity::{Outcome, Reply},
    evidence::Assurance,
    message::Message,
    run::Run,
    store::Intent,
    view::{Input, Tone, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble,
    account_action::{self, Kept},
    change_password::check_new_password,
    offline::{self, Offline, Open, Standing},
    proof,
    reset::{self, Attempt, Plan, Recovered},
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
    /// Whether people may reset the password of a computer that cannot reach the directory.
    pub offline: Offline,
}

impl Default for Settings {
    fn default() -> Self {
        Self { enforce_history: true, unlock: true, offline: Offline::Never }
    }
}

impl Settings {
    fn plan(&self) -> Plan {
        Plan { enforce_history: self.enforce_history, unlock: self.unlock, ..Plan::default() }
    }

    /// Whether this run leaves the directory alone: it is for a computer that takes any password.
    fn leaves_directory_alone(&self, run: &Run) -> bool {
        self.offline == Offline::AnyPassword && run.facts.contains_key(offline::CHALLENGE)
    }
}

/// Whether a temporary password is in force.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// The first half of a two-step reset is done: the intent's note has the temporary password.
    half_done: bool,
}

fn page(cx: &Context<'_>, settings: &Settings, half_done: bool) -> (State, View) {
    let is_offline = cx.run.facts.contains_key(offline::CHALLENGE);
    if settings.leaves_directory_alone(cx.run) {
        let view = View::new("confirm", Message::new("activity.reset.offline-any.title"))
            .lead(Message::new("activity.reset.offline-any.lead"))
            .lead(Message::new("activity.reset.offline-any.later"))
            .action("next", Message::new("activity.reset.offline-any.go"));
        return (State::default(), view);
    }
    let lead = if is_offline { "activity.reset.offline-lead" } else { "activity.reset.lead" };
    let lead = Message { code: lead.into(), args: Default::default() };
    let view =
        new_password_fields(View::new("new-password", Message::new("activity.reset.title")).lead(lead))
            .action("next", Message::new("action.save-password"));
    let view = if half_done {
        view.notice(Tone::Warn, Message::new("activity.reset.half-done"))
    } else {
        view.lead(Message::new("activity.reset.kept"))
    };
    (State { half_done }, view)
}

/// The run's challenge, when it has one and the settings allow it; else why there will be no response.
async fn challenge_of(
    cx: &Context<'_>,
    settings: &Settings,
    state: &State,
) -> Result<Result<Option<Box<Open>>, Message>, Trouble> {
    Ok(match offline::standing(cx).await? {
        Standing::None => Ok(None),
        Standing::Open(_) if settings.offline == Offline::Never => {
            Err(Message::new("challenge.refused.unknown"))
        }
        Standing::Open(open) => Ok(Some(open)),
        // Between two steps the old password is gone: the new one must come, with or without a response.
        Standing::Over(_) if state.half_done => Ok(None),
        Standing::Over(message) => Err(message),
    })
}

/// The whole of a reset that leaves the directory alone. One commit does it all, so there is no intent.
async fn answer_any(cx: &Context<'_>, open: &Open, account: &Account) -> Result<Reply, Trouble> {
    let answer = open.answer(cx, account, None).await?;
    let mut reply = proof::passed();
    reply.changes.extend(answer.claim);
    open.finish(cx, reply, account, &answer.response, Offline::AnyPassword).await
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

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        let (state, view) = page(cx, settings, false);
        if let Err(message) = challenge_of(cx, settings, &state).await? {
            return Ok(account_action::fail(message, true, Vec::new()));
        }
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
        let open = match challenge_of(cx, settings, &state).await? {
            Ok(open) => open,
            Err(message) => return Ok(account_action::fail(message, true, Vec::new())),
        };
        if let Some(open) = open.as_ref().filter(|_| settings.leaves_directory_alone(cx.run)) {
            return answer_any(cx, open, &account).await;
        }
        let new = match check_new_password(cx, &account, None, input).await? {
            Ok(new) => new,
            Err(unfit) => return proof::again(&state, unfit.on(page(cx, settings, state.half_done).1)),
        };
        let mut plan = settings.plan();
        if let Some(open) = &open {
            plan.answer = Some(open.answer(cx, &account, Some(&new)).await?);
        }
        let attempt = if state.half_done {
            reset::second_half_again(cx, &plan, &account, &new).await?
        } else {
            reset::set_chosen(cx, &plan, &account, &new).await?
        };
        match (attempt, &open, &plan.answer) {
            (Attempt::Done(reply), Some(open), Some(answer)) => {
                open.finish(cx, reply, &account, &answer.response, Offline::SamePassword).await
            }
            (attempt, ..) => attempt.reply(cx, |half_done| page(cx, settings, half_done)),
        }
    }

    async fn recover(
        cx: &Context<'_>,
        settings: &Settings,
        _: State,
        intent: &Intent,
    ) -> Result<Reply, Trouble> {
        match reset::recover_chosen(cx, &settings.plan(), intent).await? {
            Recovered::Done(reply) => match (Kept::of(cx, intent)?.response, offline::of_run(cx).await?) {
                (Some(response), Some(open)) => {
                    let account = cx.fresh_account().await?;
                    open.finish(cx, *reply, &account, &response, Offline::SamePassword).await
                }
                _ => Ok(*reply),
            },
            Recovered::HalfDone => {
                let (state, view) = page(cx, settings, true);
                Ok(Outcome::Show { state: proof::state_value(&state)?, view }.into())
            }
            Recovered::NotDone(changes) => {
                let (state, view) = page(cx, settings, false);
                let view = account_action::with_notice(view, Message::new("run.failed.nothing-changed"));
                let mut reply = proof::again(&state, view)?;
                reply.changes.extend(changes);
                Ok(reply)
            }
        }
    }
}
