//! The one way in which an account is changed: an intent first, then the directory, then the end of the
//! intent in the commit of whatever follows.
//!
//! A crash between the two leaves an open intent, which the service finds and asks the directory about.
//! No answer is treated the same way: nobody acts twice on a guess.

use std::time::Duration;

use domain::{
    account::Account,
    activity::{Outcome, Reply},
    directory::{DirectoryError, Refusal},
    event::{EventKind, EventResult},
    id::{IntentId, Slug},
    message::Message,
    run::Subject,
    secret::Secret,
    store::{Change, Intent, IntentAction, IntentEnd},
    view::{Tone, View},
};
use serde::{Deserialize, Serialize};

use crate::{Context, Trouble, proof};

/// How long an instance may work on an intent before another looks after it.
pub(crate) const INTENT_LEASE: Duration = Duration::from_secs(30);
/// How soon to ask again when the directory did not answer.
const ASK_AGAIN: Duration = Duration::from_secs(3);

/// One kind of account change, for codes and events.
#[derive(Clone, Copy)]
pub(crate) struct Action {
    /// What is done.
    pub(crate) action: IntentAction,
    /// The event when it is.
    pub(crate) event: EventKind,
    /// Area of its message codes: `<area>.refused.<cause>`.
    pub(crate) area: &'static str,
}

/// What the account was like before, kept in the intent: enough to tell afterwards whether it happened.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Before {
    /// The step that began the change.
    pub(crate) step: String,
    /// pwdLastSet in milliseconds; -1 when unknown or zero.
    pub(crate) last_set: i64,
    /// Whether it was locked.
    pub(crate) locked: bool,
    /// Whether it was disabled.
    pub(crate) disabled: bool,
    /// Whether a change was demanded.
    pub(crate) must_change: bool,
    /// What the activity noted for whoever settles it; empty where there is nothing to know.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) note: String,
}

impl Before {
    pub(crate) fn of(step: &Slug, account: &Account) -> Self {
        Self {
            step: step.to_string(),
            last_set: account.state.password_last_set.map_or(-1, domain::time::Timestamp::as_millis),
            locked: account.state.locked,
            disabled: account.state.disabled,
            must_change: account.state.must_change_password,
            note: String::new(),
        }
    }

    pub(crate) fn read(intent: &Intent) -> Result<Self, Trouble> {
        serde_json::from_str(&intent.before)
            .map_err(|error| Trouble::Defect(format!("intent {}: {error}", intent.id)))
    }
}

/// The step of its run that began an intent.
#[must_use]
pub fn intent_step(intent: &Intent) -> Option<Slug> {
    let before: Before = serde_json::from_str(&intent.before).ok()?;
    Slug::new(before.step).ok()
}

/// What an intent keeps sealed until its end is known.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kept {
    /// The temporary password of a two-step reset, or a generated one.
    pub(crate) temporary: Option<Secret>,
    /// The response for a computer that cannot reach the directory, good for the very password that is being
    /// set: once that is in force nobody could compute it again.
    pub(crate) response: Option<Secret>,
}

impl Kept {
    /// A password only.
    pub(crate) fn temporary(secret: &Secret) -> Self {
        Self { temporary: Some(secret.clone()), response: None }
    }

    /// As it is sealed: a password alone as it is, as earlier versions did; `None` for nothing.
    fn plain(&self) -> Option<Secret> {
        let exposed = |secret: &Option<Secret>| secret.as_ref().map(|secret| secret.expose().to_owned());
        match (&self.temporary, &self.response) {
            (None, None) => None,
            (Some(temporary), None) => Some(temporary.clone()),
            (temporary, response) => {
                let both =
                    serde_json::json!({ "response": exposed(response), "temporary": exposed(temporary) });
                Some(Secret::new(both.to_string()))
            }
        }
    }

    fn read(plain: Secret) -> Self {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Both {
            temporary: Option<Secret>,
            response: Secret,
        }
        match serde_json::from_str::<Both>(plain.expose()) {
            Ok(Both { temporary, response }) => Self { temporary, response: Some(response) },
            Err(_) => Self { temporary: Some(plain), response: None },
        }
    }

    /// Sealed for this intent.
    pub(crate) fn seal(&self, cx: &Context<'_>, intent: IntentId) -> Result<Option<String>, Trouble> {
        self.plain().map(|plain| seal(cx, intent, &plain)).transpose()
    }

    /// What an intent keeps.
    pub(crate) fn of(cx: &Context<'_>, intent: &Intent) -> Result<Self, Trouble> {
        let sealed = intent.sealed.as_deref().filter(|sealed| !sealed.is_empty());
        let Some(sealed) = sealed else { return Ok(Self::default()) };
        unseal(cx, intent.id, sealed).map(Self::read)
    }
}

/// Records that `action` is about to be done. This is a commit of its own, before the directory is touched.
pub(crate) async fn open(
    cx: &Context<'_>,
    action: Action,
    account: &Account,
    note: &str,
) -> Result<Intent, Trouble> {
    open_with(cx, action, account, &Kept::default(), note, Vec::new()).await
}

/// As [`open`], with what is kept sealed, and with changes that happen together with it or not at all.
pub(crate) async fn open_with(
    cx: &Context<'_>,
    action: Action,
    account: &Account,
    kept: &Kept,
    note: &str,
    also: Vec<Change>,
) -> Result<Intent, Trouble> {
    let id = IntentId::mint(cx.now, &*cx.tools.entropy);
    let before = Before { note: note.to_owned(), ..Before::of(cx.step, account) };
    let (Subject::Person { person, name }, Ok(before)) = (&cx.run.subject, serde_json::to_string(&before))
    else {
        return Err(Trouble::Defect("an intent without a person".to_owned()));
    };
    let intent = Intent {
        id,
        run: cx.run.id,
        person: person.clone(),
        name: name.clone(),
        action: action.action,
        opened: cx.now,
        lease_until: cx.now.plus(INTENT_LEASE),
        before,
        sealed: kept.seal(cx, id)?,
        workflow: cx.run.workflow.to_string(),
        address: cx.run.address.clone(),
    };
    // Of two forms of one page only the first gets here; the other one is shown where the run stands.
    let still_here = Change::KeepRun { run: cx.run.id, version: cx.run.version };
    let mut changes = vec![still_here, Change::OpenIntent(Box::new(intent.clone()))];
    changes.extend(also);
    cx.tools.store.commit(changes).await?;
    cx.tools.faults.at("intent-opened");
    Ok(intent)
}

fn seal(cx: &Context<'_>, intent: IntentId, secret: &Secret) -> Result<String, Trouble> {
    cx.tools
        .keys
        .seal("intent", &intent.to_string(), secret.expose().as_bytes(), &*cx.tools.entropy)
        .map_err(|error| Trouble::Defect(error.to_string()))
}

fn unseal(cx: &Context<'_>, intent: IntentId, sealed: &str) -> Result<Secret, Trouble> {
    cx.tools
        .keys
        .open("intent", &intent.to_string(), sealed)
        .map_err(|error| Trouble::Defect(error.to_string()))
}

/// It happened: the end of the intent and the line of history, in one commit with the step's passing.
pub(crate) fn done(cx: &Context<'_>, action: Action, intent: &Intent) -> Reply {
    proof::passed().with(close(cx, intent, IntentEnd::Done)).with(event(
        cx,
        action.event,
        EventResult::Success,
        intent,
        &[],
    ))
}

/// The end of an intent.
pub(crate) fn close(cx: &Context<'_>, intent: &Intent, end: IntentEnd) -> Change {
    Change::CloseIntent { intent: intent.id, end, at: cx.now }
}

/// A line of history about an intent.
pub(crate) fn event(
    cx: &Context<'_>,
    kind: EventKind,
    result: EventResult,
    intent: &Intent,
    detail: &[(&str, String)],
) -> Change {
    let mut event = cx.event(kind, result);
    event.detail.insert("intent".to_owned(), intent.id.to_string());
    event.detail.extend(detail.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    Change::Append(Box::new(event))
}

/// The end of an intent that, as the directory shows, did not happen, and the line of history.
pub(crate) fn lost(cx: &Context<'_>, intent: &Intent) -> Vec<Change> {
    let detail = [("cause", "recovered".to_owned())];
    vec![
        close(cx, intent, IntentEnd::Lost),
        event(cx, EventKind::ActionLost, EventResult::Failure, intent, &detail),
    ]
}

/// What a failed directory call means for the step.
pub(crate) enum Ending {
    /// Nothing changed and the intent is over; the caller shows its page again or gives up.
    NotDone {
        /// Why, for the person.
        message: Message,
        /// The cause, where the directory named one.
        refusal: Option<Refusal>,
        /// The intent's end and the line of history.
        changes: Vec<Change>,
    },
    /// Nobody knows: the intent stays open, and the directory is asked again.
    Unknown,
}

/// Reads a failed directory call.
pub(crate) fn ending(cx: &Context<'_>, action: Action, intent: &Intent, error: &DirectoryError) -> Ending {
    tracing::warn!(run = %cx.run.id, intent = %intent.id, action = action.area, %error, "account action not done");
    match error {
        DirectoryError::Refused { refusal, diagnostic } => {
            let detail = [
                ("refusal", refusal.code().to_owned()),
                ("result-code", diagnostic.result_code.to_string()),
                ("extended", diagnostic.extended.map_or_else(String::new, |code| format!("{code:08X}"))),
            ];
            Ending::NotDone {
                message: refused_message(action, *refusal),
                refusal: Some(*refusal),
                changes: vec![
                    close(cx, intent, IntentEnd::Refused),
                    event(cx, EventKind::ActionRefused, EventResult::Failure, intent, &detail),
                ],
            }
        }
        DirectoryError::Unanswered(_) => Ending::Unknown,
        DirectoryError::Unavailable(_)
        | DirectoryError::Gone
        | DirectoryError::Misconfigured(_)
        | DirectoryError::Protocol(_) => Ending::NotDone {
            message: Message::new("error.directory-unavailable"),
            refusal: None,
            changes: vec![
                close(cx, intent, IntentEnd::Lost),
                event(
                    cx,
                    EventKind::ActionLost,
                    EventResult::Failure,
                    intent,
                    &[("cause", cause(error).to_owned())],
                ),
            ],
        },
    }
}

const fn cause(error: &DirectoryError) -> &'static str {
    match error {
        DirectoryError::Refused { .. } => "refused",
        DirectoryError::Unavailable(_) => "unavailable",
        DirectoryError::Unanswered(_) => "unanswered",
        DirectoryError::Gone => "gone",
        DirectoryError::Misconfigured(_) => "misconfigured",
        DirectoryError::Protocol(_) => "protocol",
    }
}

/// What the person is told of a refusal.
pub(crate) fn refused_message(action: Action, refusal: Refusal) -> Message {
    let code = format!("{}.refused.{}", action.area, refusal.code());
    Message { code: code.into(), args: std::collections::BTreeMap::new() }
}

/// The page while nobody knows what came of an account change.
#[must_use]
pub fn waiting_view() -> View {
    View::new("waiting", Message::new("run.unknown-outcome.title"))
        .lead(Message::new("run.unknown-outcome.lead"))
}

/// The step waits until the directory says what happened.
pub(crate) fn waiting(cx: &Context<'_>, state: &impl Serialize) -> Result<Reply, Trouble> {
    let (state, view) = (proof::state_value(state)?, waiting_view());
    Ok(Outcome::Wait { state, view, until: cx.now.plus(ASK_AGAIN) }.into())
}

/// The whole of a simple action (unlock, enable, require change): no page of its own refusals, no retry of
/// input, so every "not done" ends the step.
pub(crate) async fn run_simple<F>(
    cx: &Context<'_>,
    action: Action,
    account: &Account,
    state: &(impl Serialize + Sync),
    call: F,
) -> Result<Reply, Trouble>
where
    F: Future<Output = Result<(), DirectoryError>> + Send,
{
    let intent = open(cx, action, account, "").await?;
    let result = call.await;
    cx.tools.faults.at("directory-answered");
    match result {
        Ok(()) => Ok(done(cx, action, &intent)),
        Err(error) => match ending(cx, action, &intent, &error) {
            Ending::NotDone { message, refusal, changes } => Ok(fail(message, refusal.is_none(), changes)),
            Ending::Unknown => waiting(cx, state),
        },
    }
}

/// Recovery of a simple action: the directory shows whether `happened`.
pub(crate) fn recover_simple(cx: &Context<'_>, action: Action, intent: &Intent, happened: bool) -> Reply {
    if happened {
        return done(cx, action, intent);
    }
    fail(Message::new("run.failed.nothing-changed"), false, lost(cx, intent))
}

/// Ends the step with `message`.
pub(crate) fn fail(message: Message, critical: bool, changes: Vec<Change>) -> Reply {
    let mut reply = Reply::from(Outcome::Fail { message, critical, wrong_proof: false });
    reply.changes = changes;
    reply
}

/// A page with what went wrong above it.
pub(crate) fn with_notice(view: View, message: Message) -> View {
    view.notice(Tone::Bad, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_intent_keeps_is_read_as_it_was_sealed_and_as_earlier_versions_sealed_it() {
        let both = Kept { temporary: Some(Secret::new("Temp-1")), response: Some(Secret::new("ABCD")) };
        let only = Kept { temporary: None, response: Some(Secret::new("ABCD")) };
        for kept in [both, only, Kept::temporary(&Secret::new("{\"looks\":1}"))] {
            let read = Kept::read(kept.plain().unwrap());
            let texts = |kept: &Kept| {
                let text = |secret: &Option<Secret>| secret.as_ref().map(|secret| secret.expose().to_owned());
                (text(&kept.temporary), text(&kept.response))
            };
            assert_eq!(texts(&read), texts(&kept));
        }
        assert!(Kept::default().plain().is_none());
    }
}
