//! Setting a password without the old one, for whoever asks: its owner, or the helpdesk.
//!
//! Where one operation cannot make the directory apply its history (Samba, old Windows), the reset has two
//! steps: a temporary password, then a change from it. When the second is refused, the temporary password
//! stays sealed in the intent and the page asks for another one, so nobody is left with a password that no
//! one knows (the reference product leaves people there). A generated password lies sealed in the intent
//! for the same reason: whoever settles a crash finds out whether it is in force, and sends it.

use domain::{
    account::Account,
    activity::Reply,
    browser::BrowserEnd,
    directory::{BindVerdict, Directory, DirectoryError, HistoryOnReset, Refusal},
    event::{EventKind, EventResult},
    message::Message,
    secret::Secret,
    store::{Change, Intent, IntentAction, IntentEnd, StoreError},
    view::View,
};
use serde::Serialize;

use crate::{
    Context, Trouble,
    account_action::{self, Action, Before, Ending, Kept},
    browsers,
    offline::Answer,
    proof,
    view_parts::with_error,
};

pub(crate) const ACTION: Action =
    Action { action: IntentAction::Reset, event: EventKind::PasswordReset, area: "reset" };

/// How a reset is done.
#[derive(Default)]
pub(crate) struct Plan {
    /// Have the directory apply its password history, in one operation or in two steps.
    pub(crate) enforce_history: bool,
    /// Unlock the account as well, when it is locked.
    pub(crate) unlock: bool,
    /// Demand another password at the next logon.
    pub(crate) must_change: bool,
    /// What the line of history says besides.
    pub(crate) detail: Vec<(&'static str, String)>,
    /// What the activity must know of it if it is settled after a crash; never a secret.
    pub(crate) note: String,
    /// The response for a computer, made for the password that is being set.
    pub(crate) answer: Option<Answer>,
}

impl Plan {
    /// What the intent keeps: a temporary password, if there is one, and the response.
    fn kept(&self, temporary: Option<&Secret>) -> Kept {
        Kept {
            temporary: temporary.cloned(),
            response: self.answer.as_ref().map(|answer| answer.response.clone()),
        }
    }

    /// What happens together with the intent or not at all: the challenge is this run's from then on.
    fn claim(&self) -> Vec<Change> {
        self.answer.iter().filter_map(|answer| answer.claim.clone()).collect()
    }
}

/// What came of a try.
pub(crate) enum Attempt {
    /// The new password is in force.
    Done(Reply),
    /// Nobody knows yet.
    Unknown {
        /// The temporary password of a two-step reset is in force, or may be.
        half_done: bool,
    },
    /// It is not; another one may do.
    Again {
        /// The temporary password of a two-step reset is in force.
        half_done: bool,
        /// Why.
        message: Message,
        /// The intent's end and the line of history.
        changes: Vec<Change>,
    },
    /// It is not, and no other one helps.
    Over(Reply),
}

impl Attempt {
    /// As the step's reply; `page` gives its state and its page, before or between the two steps.
    pub(crate) fn reply<S: Serialize>(
        self,
        cx: &Context<'_>,
        page: impl FnOnce(bool) -> (S, View),
    ) -> Result<Reply, Trouble> {
        match self {
            Self::Done(reply) | Self::Over(reply) => Ok(reply),
            Self::Unknown { half_done } => account_action::waiting(cx, &page(half_done).0),
            Self::Again { half_done, message, changes } => {
                let (state, view) = page(half_done);
                let mut reply = proof::again(&state, with_error(view, "new", message))?;
                reply.changes.extend(changes);
                Ok(if half_done { reply.fact(workflow::LASTING_FACT, "true") } else { reply })
            }
        }
    }
}

/// Why the account gets no new password: it could not be used with one, or, worse, it could, for there are
/// directories that forget an administrator's lock when a password is set.
pub(crate) fn barred(account: &Account) -> Option<Message> {
    let refusal = if account.state.disabled {
        Refusal::AccountDisabled
    } else if account.state.account_expired {
        Refusal::AccountExpired
    } else {
        return None;
    };
    Some(account_action::refused_message(ACTION, refusal))
}

/// The end of a step whose account gets no new password.
pub(crate) fn refuse_barred(cx: &Context<'_>, message: Message) -> Reply {
    let event = cx.append(EventKind::ActionRefused, EventResult::Failure);
    account_action::fail(message, true, vec![event])
}

/// Sets a password that somebody chose, in one step or in two.
pub(crate) async fn set_chosen(
    cx: &Context<'_>,
    plan: &Plan,
    account: &Account,
    new: &Secret,
) -> Result<Attempt, Trouble> {
    let directory = cx.directory()?;
    let two_step =
        plan.enforce_history && directory.capabilities().await?.history_on_reset == HistoryOnReset::TwoStep;
    if two_step {
        return in_two_steps(cx, plan, account, new).await;
    }
    let (kept, claim) = (plan.kept(None), plan.claim());
    let intent = account_action::open_with(cx, ACTION, account, &kept, &plan.note, claim).await?;
    let result = directory.reset_password(account, new, plan.enforce_history).await;
    cx.tools.faults.at("directory-answered");
    match result {
        Ok(()) => finish(cx, plan, account, &intent).await.map(Attempt::Done),
        Err(error) => Ok(not_done(cx, &intent, &error)),
    }
}

/// Sets a password that was generated. It is in nobody's history, so one step does; it is kept sealed until
/// it is known to be in force and on its way to the person.
pub(crate) async fn set_generated(
    cx: &Context<'_>,
    plan: &Plan,
    account: &Account,
    generated: &Secret,
) -> Result<Attempt, Trouble> {
    let kept = Kept::temporary(generated);
    let intent = account_action::open_with(cx, ACTION, account, &kept, &plan.note, Vec::new()).await?;
    let result = cx.directory()?.reset_password(account, generated, false).await;
    cx.tools.faults.at("directory-answered");
    match result {
        Ok(()) => finish(cx, plan, account, &intent).await.map(Attempt::Done),
        Err(error) => Ok(not_done(cx, &intent, &error)),
    }
}

/// A password that meets all rules for this account.
pub(crate) async fn generate(cx: &Context<'_>, account: &Account) -> Result<Secret, Trouble> {
    let rules = cx.tools.passwords.rules_for(cx.realm, account, cx.directory()?).await?;
    rules
        .generate(&policy::PersonFacts::from_account(account), &*cx.tools.entropy)
        .map_err(|error| Trouble::Defect(format!("no password can be generated: {error}")))
}

/// What the directory says of a reset whose end is not on record.
pub(crate) enum Recovered {
    /// It happened.
    Done(Box<Reply>),
    /// The first of two steps did: the page asks for another password.
    HalfDone,
    /// It did not: the intent's end and the line of history.
    NotDone(Vec<Change>),
}

/// Asks the directory about a reset to a password that somebody chose.
pub(crate) async fn recover_chosen(
    cx: &Context<'_>,
    plan: &Plan,
    intent: &Intent,
) -> Result<Recovered, Trouble> {
    let account = cx.fresh_account().await?;
    let last_set = (Before::read(intent)?.last_set, Before::of(cx.step, &account).last_set);
    let temporary = Kept::of(cx, intent)?.temporary.filter(|_| !is_set_by_the_person(last_set));
    if let Some(temporary) = temporary {
        open_for_change(cx, plan, &account).await?;
        if is_in_force(cx.directory()?, &account, &temporary).await? {
            return Ok(Recovered::HalfDone);
        }
    } else if last_set.0 != last_set.1 {
        return finish(cx, plan, &account, intent).await.map(|reply| Recovered::Done(Box::new(reply)));
    }
    Ok(Recovered::NotDone(account_action::lost(cx, intent)))
}

/// Asks the directory whether a generated password is in force; gives it when it is.
pub(crate) async fn recover_generated(
    cx: &Context<'_>,
    plan: &Plan,
    intent: &Intent,
) -> Result<(Recovered, Option<Secret>), Trouble> {
    let account = cx.fresh_account().await?;
    if let Some(generated) = Kept::of(cx, intent)?.temporary {
        open_for_change(cx, plan, &account).await?;
        if is_in_force(cx.directory()?, &account, &generated).await? {
            let reply = finish(cx, plan, &account, intent).await?;
            return Ok((Recovered::Done(Box::new(reply)), Some(generated)));
        }
    }
    Ok((Recovered::NotDone(account_action::lost(cx, intent)), None))
}

/// Whether the second of two steps is through, from the time of the last password before and now. A
/// temporary password has none, for it is to be changed; the person's own has. A bind does not tell:
/// directories may let the password before the last one in for a while.
const fn is_set_by_the_person((before, now): (i64, i64)) -> bool {
    now >= 0 && now != before
}

/// Unlocks the account where that is wanted: while it is locked it takes no change, and does not tell whose
/// password is in force.
async fn open_for_change(cx: &Context<'_>, plan: &Plan, account: &Account) -> Result<(), DirectoryError> {
    match cx.directory {
        Some(directory) if plan.unlock && account.state.locked => directory.unlock(account).await,
        _ => Ok(()),
    }
}

/// Whether this password is the account's password now.
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
    plan: &Plan,
    account: &Account,
    new: &Secret,
) -> Result<Attempt, Trouble> {
    if account.state.locked && !plan.unlock {
        // The second step would be refused, and the first would have taken the old password away.
        let message = Message::new("reset.refused.locked-out");
        return Ok(Attempt::Over(account_action::fail(message, true, Vec::new())));
    }
    let temporary = generate(cx, account).await?;
    let (kept, claim) = (plan.kept(Some(&temporary)), plan.claim());
    let intent = account_action::open_with(cx, ACTION, account, &kept, &plan.note, claim).await?;
    if let Err(error) = open_for_change(cx, plan, account).await {
        return Ok(not_done(cx, &intent, &error));
    }
    let first = cx.directory()?.set_temporary_password(account, &temporary).await;
    cx.tools.faults.at("temporary-set");
    match first {
        Ok(()) => second_half(cx, plan, account, &intent, &temporary, new).await,
        Err(error) => Ok(not_done(cx, &intent, &error)),
    }
}

/// The second step of a two-step reset, the first time.
async fn second_half(
    cx: &Context<'_>,
    plan: &Plan,
    account: &Account,
    intent: &Intent,
    temporary: &Secret,
    new: &Secret,
) -> Result<Attempt, Trouble> {
    let result = cx.directory()?.change_password(account, temporary, new).await;
    cx.tools.faults.at("directory-answered");
    match result {
        Ok(()) => finish(cx, plan, account, intent).await.map(Attempt::Done),
        Err(DirectoryError::Unanswered(_)) => Ok(Attempt::Unknown { half_done: true }),
        Err(error) => {
            tracing::warn!(run = %cx.run.id, intent = %intent.id, %error, "second step of a reset refused");
            let message = match &error {
                DirectoryError::Refused { refusal, .. } => account_action::refused_message(ACTION, *refusal),
                _ => Message::new("error.directory-unavailable"),
            };
            let detail =
                [("step", "second".to_owned()), ("cause", error.to_string().chars().take(120).collect())];
            let event =
                account_action::event(cx, EventKind::ActionRefused, EventResult::Failure, intent, &detail);
            Ok(Attempt::Again { half_done: true, message, changes: vec![event] })
        }
    }
}

/// The second step once more, with another new password.
pub(crate) async fn second_half_again(
    cx: &Context<'_>,
    plan: &Plan,
    account: &Account,
    new: &Secret,
) -> Result<Attempt, Trouble> {
    let intent = cx.tools.store.open_intent(cx.run.id).await?;
    // Where recovery decided meanwhile, the run is read again and shows what came of it.
    let over = || Trouble::Store(StoreError::Conflict("the intent is over".to_owned()));
    let intent = intent.ok_or_else(over)?;
    let temporary = Kept::of(cx, &intent)?.temporary.ok_or_else(over)?;
    if plan.answer.is_some() {
        // The response is for the password that is tried now.
        let sealed = plan.kept(Some(&temporary)).seal(cx, intent.id)?;
        let still_here = Change::KeepRun { run: cx.run.id, version: cx.run.version };
        let note = Change::NoteIntent { intent: intent.id, sealed };
        cx.tools.store.commit(vec![still_here, note]).await?;
    }
    open_for_change(cx, plan, account).await?;
    second_half(cx, plan, account, &intent, &temporary, new).await
}

/// The new password is in force: unlock and demand a change if wanted, end the intent, end the person's
/// sessions and forget the browsers that were remembered. What fails of it does not undo the rest, and is said.
async fn finish(cx: &Context<'_>, plan: &Plan, account: &Account, intent: &Intent) -> Result<Reply, Trouble> {
    let mut reply = proof::passed()
        .with(account_action::close(cx, intent, IntentEnd::Done))
        .with(account_action::event(cx, ACTION.event, EventResult::Success, intent, &plan.detail))
        .with(Change::EndSessionsOf { person: account.key.clone(), keep: None });
    reply.changes.extend(browsers::end_all(cx, BrowserEnd::PasswordReset));
    if plan.unlock && (account.state.locked || Before::read(intent)?.locked) {
        // Again where the two-step reset has already done it: the account may be locked anew.
        match cx.directory()?.unlock(account).await {
            Ok(()) => reply = reply.with(cx.append(EventKind::AccountUnlocked, EventResult::Success)),
            Err(error) => {
                tracing::warn!(run = %cx.run.id, %error, "password was reset, but the account stays locked");
                reply = reply.fact("still-locked", "true");
            }
        }
    }
    if plan.must_change {
        let (result, fact) = match cx.directory()?.require_change(account, true).await {
            Ok(()) => (EventResult::Success, "must-change"),
            Err(error) => {
                tracing::warn!(run = %cx.run.id, %error, "password was reset, but it need not be changed");
                (EventResult::Failure, "need-not-change")
            }
        };
        reply = reply.with(cx.append(EventKind::ChangeRequired, result)).fact(fact, "true");
    }
    Ok(reply)
}

/// The directory did not do it in one step (or not the first of two).
fn not_done(cx: &Context<'_>, intent: &Intent, error: &DirectoryError) -> Attempt {
    match account_action::ending(cx, ACTION, intent, error) {
        Ending::Unknown => Attempt::Unknown { half_done: false },
        Ending::NotDone { message, refusal, changes } => {
            if refusal.is_none_or(Refusal::is_about_the_new_password) {
                Attempt::Again { half_done: false, message, changes }
            } else {
                Attempt::Over(account_action::fail(message, true, changes))
            }
        }
    }
}
