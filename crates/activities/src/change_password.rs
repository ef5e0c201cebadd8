//! Change the password with knowledge of the old one, so that the directory applies all its rules. Works
//! for expired passwords and for those that must be changed at the next logon.

use async_trait::async_trait;
use domain::{
    account::Account,
    activity::Reply,
    directory::Refusal,
    event::EventKind,
    evidence::Assurance,
    message::Message,
    secret::Secret,
    store::{Change, Intent, IntentAction},
    view::{Field, FieldKind, Input, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble,
    account_action::{self, Action, Before, Ending},
    password, proof,
    view_parts::{new_password_fields, with_error},
};

/// The activity `change-password`.
pub struct ChangePassword;

const ACTION: Action =
    Action { action: IntentAction::Change, event: EventKind::PasswordChanged, area: "change" };

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember: the old password is asked for on this page, or was kept by the step that proved it.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

fn view(cx: &Context<'_>) -> View {
    let mut view = View::new("new-password", Message::new("activity.change.title"))
        .lead(Message::new("activity.change.lead"));
    if !cx.run.facts.contains_key(password::KEPT) {
        let label = Message::new("activity.change.current");
        view = view.field(Field::new("current", label, FieldKind::CurrentPassword));
    }
    new_password_fields(view).action("next", Message::new("action.save-password"))
}

/// Why a new password is not sent to the directory.
pub(crate) struct Unfit {
    field: &'static str,
    message: Message,
    /// The rules that it does not meet, as far as they may be told.
    unmet: Vec<Message>,
}

impl Unfit {
    /// The page once more, with what is wrong.
    pub(crate) fn on(self, view: View) -> View {
        let mut view = with_error(view, self.field, self.message);
        if let Some(field) = view.fields.iter_mut().find(|field| field.name == self.field) {
            field.unmet = self.unmet;
        }
        view
    }
}

/// The new password when it may be sent to the directory, or what is wrong with it.
pub(crate) async fn check_new_password(
    cx: &Context<'_>,
    account: &Account,
    old: Option<&Secret>,
    input: &Input,
) -> Result<Result<Secret, Unfit>, Trouble> {
    let new = input.secret("new");
    let rules = cx.tools.passwords.rules_for(cx.realm, account, cx.directory()?).await?;
    let person = policy::PersonFacts::from_account(account);
    let evaluation = rules.evaluate(&policy::Candidate { password: &new, old, person: &person });
    if !evaluation.accepted {
        let findings = evaluation.findings.into_iter();
        let unmet = findings.filter(|finding| finding.state == policy::State::Unmet && !finding.hidden);
        let unmet = unmet.map(|finding| finding.message).collect();
        return Ok(Err(Unfit { field: "new", message: Message::new("activity.reset.rules"), unmet }));
    }
    if !input.secret("again").matches(&new) {
        let message = Message::new("activity.reset.mismatch");
        return Ok(Err(Unfit { field: "again", message, unmet: Vec::new() }));
    }
    Ok(Ok(new))
}

#[async_trait]
impl Activity for ChangePassword {
    const KIND: &'static str = "change-password";
    const ABOUT: &'static str = "Changes the current password to a new one, as the person.";
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
        proof::show(&State {}, view(cx))
    }

    async fn submit(cx: &Context<'_>, _: &Settings, state: State, input: &Input) -> Result<Reply, Trouble> {
        let account = cx.fresh_account().await?;
        let old = password::kept(cx)?.unwrap_or_else(|| input.secret("current"));
        if old.is_empty() {
            return proof::again(
                &state,
                with_error(view(cx), "current", Message::new("activity.password.wrong")),
            );
        }
        let new = match check_new_password(cx, &account, Some(&old), input).await? {
            Ok(new) => new,
            Err(unfit) => return proof::again(&state, unfit.on(view(cx))),
        };
        let intent = account_action::open(cx, ACTION, &account, "").await?;
        let result = cx.directory()?.change_password(&account, &old, &new).await;
        cx.tools.faults.at("directory-answered");
        let Err(error) = result else {
            return Ok(changed(cx, &account, &intent));
        };
        match account_action::ending(cx, ACTION, &intent, &error) {
            Ending::Unknown => account_action::waiting(cx, &state),
            Ending::NotDone { message, refusal, changes } => {
                let mut reply = match refusal {
                    Some(Refusal::WrongPassword) => {
                        proof::wrong(&state, with_error(view(cx), "current", message))?
                    }
                    Some(refusal) if refusal.is_about_the_new_password() => {
                        proof::again(&state, with_error(view(cx), "new", message))?
                    }
                    None => proof::again(&state, account_action::with_notice(view(cx), message))?,
                    Some(_) => account_action::fail(message, true, Vec::new()),
                };
                reply.changes.extend(changes);
                Ok(reply)
            }
        }
    }

    async fn recover(
        cx: &Context<'_>,
        _: &Settings,
        state: State,
        intent: &Intent,
    ) -> Result<Reply, Trouble> {
        let account = cx.fresh_account().await?;
        if Before::of(cx.step, &account).last_set != Before::read(intent)?.last_set {
            return Ok(changed(cx, &account, intent));
        }
        let view = account_action::with_notice(view(cx), Message::new("run.failed.nothing-changed"));
        let mut reply = proof::again(&state, view)?;
        reply.changes.extend(account_action::lost(cx, intent));
        Ok(reply)
    }
}

fn changed(cx: &Context<'_>, account: &Account, intent: &Intent) -> Reply {
    account_action::done(cx, ACTION, intent)
        .with(Change::EndSessionsOf { person: account.key.clone(), keep: None })
}
