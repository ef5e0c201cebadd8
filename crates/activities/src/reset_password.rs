//! Reset the password in the directory: the heart of the product.
//!
//! Where one operation cannot make the directory apply its history (Samba, old Windows), the reset has two
//! steps: a temporary password, then a change from it. When the second is refused, the temporary password
//! stays sealed in the intent and the page asks for another one, so nobody is left with a password that no
//! one knows (the reference product leaves people there).

use async_trait::async_trait;
use domain::{
    account::Account,
    activity::{Outcome, Reply},
    directory::{BindVerdict, Directory, DirectoryError, HistoryOnReset, Refusal},
    event::{EventKind, EventResult},
    evidence::Assurance,
    message::Message,
    secret::Secret,
    store::{Change, Intent, IntentAction, IntentEnd},
    view::{Input, Tone, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble,
    account_action::{self, Action, Before, Ending},
    change_password::check_new_password,
    proof,
    view_parts::{new_password_fields, with_error},
};

/// The activity `reset-password`.
pub struct ResetPassword;

const ACTION: Action = Action { action: IntentAction::Reset, event: EventKind::PasswordReset, area: "reset" };

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

/// Whether a temporary password is in force.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// The first half of a two-step reset is done: the intent's note has the temporary password.
    half_done: bool,
}

fn view(state: &State) -> View {
    let view = new_password_fields(
        View::new("new-password", Message::new("activity.reset.title"))
            .lead(Message::new("activity.reset.lead")),
    )
    .action("next", Message::new("action.save-password"));
    if state.half_done {
        view.notice(Tone::Warn, Message::new("activity.reset.half-done"))
    } else {
        view.lead(Message::new("activity.reset.kept"))
    }
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
        let state = State::default();
        proof::show(&state, view(&state))
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        let account = cx.fresh_account().await?;
        if let Some(message) = barred(&account).filter(|_| !state.half_done) {
            let event = cx.append(EventKind::ActionRefused, EventResult::Failure);
            return Ok(account_action::fail(message, true, vec![event]));
        }
        let directory = cx.directory()?;
        let new = match check_new_password(cx, &account, None, input).await? {
            Ok(new) => new,
            Err(unfit) => return proof::again(&state, unfit.on(view(&state))),
        };
        if state.half_done {
            return second_half_again(cx, settings, &account, &new).await;
        }
        let two_step = settings.enforce_history
            && directory.capabilities().await?.history_on_reset == HistoryOnReset::TwoStep;
        if two_step {
            return in_two_steps(cx, settings, &state, &account, &new).await;
        }
        let intent = account_action::open(cx, ACTION, &account, None).await?;
        let result = directory.reset_password(&account, &new, settings.enforce_history).await;
        cx.tools.faults.at("directory-answered");
        match result {
            Ok(()) => finish(cx, settings, &account, &intent).await,
            Err(error) => not_done(cx, &state, &intent, &error),
        }
    }

    async fn recover(
        cx: &Context<'_>,
        settings: &Settings,
        _: State,
        intent: &Intent,
    ) -> Result<Reply, Trouble> {
        let account = cx.fresh_account().await?;
        let last_set = (Before::read(intent)?.last_set, Before::of(cx.step, &account).last_set);
        let sealed = intent.sealed.as_ref().filter(|_| !is_set_by_the_person(last_set));
        if let Some(sealed) = sealed {
            let temporary = account_action::unseal(cx, intent.id, sealed)?;
            open_for_change(cx, settings, &account).await?;
            if is_in_force(cx.directory()?, &account, &temporary).await? {
                let state = State { half_done: true };
                let view = view(&state);
                return Ok(Outcome::Show { state: proof::state_value(&state)?, view }.into());
            }
        } else if last_set.0 != last_set.1 {
            return finish(cx, settings, &account, intent).await;
        }
        let state = State::default();
        let view = account_action::with_notice(view(&state), Message::new("run.failed.nothing-changed"));
        let detail = [("cause", "recovered".to_owned())];
        Ok(proof::again(&state, view)?
            .with(account_action::close(cx, intent, IntentEnd::Lost))
            .with(account_action::event(cx, EventKind::ActionLost, EventResult::Failure, intent, &detail)))
    }
}

/// Whether the second of two steps is through, from the time of the last password before and now. A
/// temporary password has none, for it is to be changed; the person's own has. A bind does not tell:
/// directories may let the password before the last one in for a while.
const fn is_set_by_the_person((before, now): (i64, i64)) -> bool {
    now >= 0 && now != before
}

/// Unlocks the account where that is wanted: while it is locked it takes no change, and does not tell whose
/// password is in force.
async fn open_for_change(
    cx: &Context<'_>,
    settings: &Settings,
    account: &Account,
) -> Result<(), DirectoryError> {
    match cx.directory {
        Some(directory) if settings.unlock && account.state.locked => directory.unlock(account).await,
        _ => Ok(()),
    }
}

/// Why the account gets no new password: it could not be used with one, or, worse, it could, for there are
/// directories that forget an administrator's lock when a password is set.
fn barred(account: &Account) -> Option<Message> {
    let refusal = if account.state.disabled {
        Refusal::AccountDisabled
    } else if account.state.account_expired {
        Refusal::AccountExpired
    } else {
        return None;
    };
    Some(account_action::refused_message(ACTION, refusal))
}

/// Whether the temporary password is the account's password now.
async fn is_in_force(
    directory: &dyn Directory,
    account: &Account,
    temporary: &Secret,
) -> Result<bool, Trouble> {
    match directory.verify_password(account, temporary).await {
        Ok(BindVerdict::Accepted | BindVerdict::AcceptedButMustChange) => Ok(true),
        Err(DirectoryError::Refused { refusal: Refusal::WrongPassword, .. }) => Ok(false),
        // A locked account does not say; that it is disabled, say, is told to the right password only.
        Err(DirectoryError::Refused { refusal, .. }) if refusal != Refusal::LockedOut => Ok(true),
        Err(error) => Err(error.into()),
    }
}

/// A reset in two steps: a temporary password, then a change from it.
async fn in_two_steps(
    cx: &Context<'_>,
    settings: &Settings,
    state: &State,
    account: &Account,
    new: &Secret,
) -> Result<Reply, Trouble> {
    if account.state.locked && !settings.unlock {
        // The second step would be refused, and the first would have taken the old password away.
        let message = Message::new("reset.refused.locked-out");
        return Ok(account_action::fail(message, true, Vec::new()));
    }
    let directory = cx.directory()?;
    let rules = cx.tools.passwords.rules_for(cx.realm, account, directory).await?;
    let temporary = rules
        .generate(&policy::PersonFacts::from_account(account), &*cx.tools.entropy)
        .map_err(|error| Trouble::Defect(format!("no temporary password: {error}")))?;
    let intent = account_action::open(cx, ACTION, account, Some(&temporary)).await?;
    if let Err(error) = open_for_change(cx, settings, account).await {
        return not_done(cx, state, &intent, &error);
    }
    let first = directory.set_temporary_password(account, &temporary).await;
    cx.tools.faults.at("temporary-set");
    match first {
        Ok(()) => second_half(cx, settings, account, &intent, &temporary, new).await,
        Err(error) => not_done(cx, state, &intent, &error),
    }
}

/// The second step of a two-step reset, the first time.
async fn second_half(
    cx: &Context<'_>,
    settings: &Settings,
    account: &Account,
    intent: &Intent,
    temporary: &Secret,
    new: &Secret,
) -> Result<Reply, Trouble> {
    let result = cx.directory()?.change_password(account, temporary, new).await;
    cx.tools.faults.at("directory-answered");
    let state = State { half_done: true };
    match result {
        Ok(()) => finish(cx, settings, account, intent).await,
        Err(DirectoryError::Unanswered(_)) => account_action::waiting(cx, &state),
        Err(error) => {
            tracing::warn!(run = %cx.run.id, intent = %intent.id, %error, "second step of a reset refused");
            let message = match &error {
                DirectoryError::Refused { refusal, .. } => Message {
                    code: format!("reset.refused.{}", refusal.code()).into(),
                    args: std::collections::BTreeMap::new(),
                },
                _ => Message::new("error.directory-unavailable"),
            };
            let event = account_action::event(
                cx,
                EventKind::ActionRefused,
                EventResult::Failure,
                intent,
                &[("step", "second".to_owned()), ("cause", error.to_string().chars().take(120).collect())],
            );
            let reply = proof::again(&state, with_error(view(&state), "new", message))?;
            Ok(reply.with(event).fact(workflow::LASTING_FACT, "true"))
        }
    }
}

/// The second step once more, with another new password.
async fn second_half_again(
    cx: &Context<'_>,
    settings: &Settings,
    account: &Account,
    new: &Secret,
) -> Result<Reply, Trouble> {
    let intent = cx.tools.store.open_intent(cx.run.id).await?;
    let Some((intent, sealed)) =
        intent.and_then(|intent| intent.sealed.clone().map(|sealed| (intent, sealed)))
    else {
        // Recovery decided meanwhile; the run is read again and shows what came of it.
        return Err(Trouble::Store(domain::store::StoreError::Conflict("the intent is over".to_owned())));
    };
    let temporary = account_action::unseal(cx, intent.id, &sealed)?;
    open_for_change(cx, settings, account).await?;
    second_half(cx, settings, account, &intent, &temporary, new).await
}

/// The new password is in force: unlock if wanted, end the intent, end the person's sessions.
async fn finish(
    cx: &Context<'_>,
    settings: &Settings,
    account: &Account,
    intent: &Intent,
) -> Result<Reply, Trouble> {
    let mut reply = account_action::done(cx, ACTION, intent);
    reply = reply.with(Change::EndSessionsOf { person: account.key.clone(), keep: None });
    if settings.unlock && (account.state.locked || Before::read(intent)?.locked) {
        // Again where the two-step reset has already done it: the account may be locked anew.
        match cx.directory()?.unlock(account).await {
            Ok(()) => reply = reply.with(cx.append(EventKind::AccountUnlocked, EventResult::Success)),
            Err(error) => {
                tracing::warn!(run = %cx.run.id, %error, "password was reset, but the account stays locked");
                reply = reply.fact("still-locked", "true");
            }
        }
    }
    Ok(reply)
}

/// The directory did not do it in one step (or not the first of two).
fn not_done(
    cx: &Context<'_>,
    state: &State,
    intent: &Intent,
    error: &DirectoryError,
) -> Result<Reply, Trouble> {
    match account_action::ending(cx, ACTION, intent, error) {
        Ending::Unknown => account_action::waiting(cx, state),
        Ending::NotDone { message, refusal, changes } => {
            let try_another = refusal.is_none_or(domain::directory::Refusal::is_about_the_new_password);
            let mut reply = if try_another {
                proof::again(state, with_error(view(state), "new", message))?
            } else {
                account_action::fail(message, true, Vec::new())
            };
            reply.changes.extend(changes);
            Ok(reply)
        }
    }
}
