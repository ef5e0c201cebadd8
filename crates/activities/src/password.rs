//! Authenticate with the current password, taken by the directory on a connection of its own.
//!
//! A wrong password costs one bind, so it counts once towards the directory's lockout. That the account is
//! locked is not told here: Active Directory says so to strangers too, and this page must not.

use async_trait::async_trait;
use domain::{
    activity::{Outcome, Reply},
    directory::{BindVerdict, DirectoryError, Refusal},
    evidence::EvidenceKind,
    message::Message,
    secret::Secret,
    view::{Field, FieldKind, Input, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Trouble, proof, view_parts::with_error};

/// The activity `password`.
pub struct Password;

/// What happens with the password afterwards.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Keep it, sealed and only as long as the run, so that "change password" need not ask for it again
    /// (WCAG 2.2, 3.3.7 redundant entry).
    pub keep_for_change: bool,
}

/// The fact under which a kept password lies, sealed.
pub(crate) const KEPT: &str = "sealed-password";

/// The password that was proved in this run, if it was kept.
pub(crate) fn kept(cx: &Context<'_>) -> Result<Option<Secret>, Trouble> {
    let Some(sealed) = cx.run.facts.get(KEPT) else { return Ok(None) };
    let opened = cx.tools.keys.open("run-password", &cx.run.id.to_string(), sealed);
    opened.map(Some).map_err(|error| Trouble::Defect(error.to_string()))
}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

fn view() -> View {
    View::new("password", Message::new("activity.password.title"))
        .lead(Message::new("activity.password.lead"))
        .field(Field::new("password", Message::new("activity.password.label"), FieldKind::CurrentPassword))
        .action("next", Message::new("action.continue"))
}

#[async_trait]
impl Activity for Password {
    const KIND: &'static str = "password";
    const ABOUT: &'static str =
        "Proves the person by the current password; an expired one works, and one that must be changed.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::Password)
    }

    async fn enter(_: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        proof::show(&State {}, view())
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        let password = input.secret("password");
        let wrong = || with_error(view(), "password", Message::new("activity.password.wrong"));
        if password.is_empty() {
            return proof::again(&state, wrong());
        }
        let Some(directory) = cx.directory else {
            return proof::wrong(&state, wrong());
        };
        let account = cx.account().await?;
        match directory.verify_password(&account, &password).await {
            Ok(verdict) => {
                let must_change = verdict == BindVerdict::AcceptedButMustChange;
                let reply =
                    proof::proved(EvidenceKind::Password).fact("must-change", must_change.to_string());
                if !settings.keep_for_change {
                    return Ok(reply);
                }
                let run = cx.run.id.to_string();
                let sealed = cx
                    .tools
                    .keys
                    .seal("run-password", &run, password.expose().as_bytes(), &*cx.tools.entropy)
                    .map_err(|error| Trouble::Defect(error.to_string()))?;
                Ok(reply.fact(KEPT, sealed))
            }
            Err(DirectoryError::Refused { refusal: Refusal::WrongPassword | Refusal::LockedOut, .. }) => {
                proof::wrong(&state, wrong())
            }
            // The directory tells these only to somebody who has the password.
            Err(DirectoryError::Refused { refusal, diagnostic }) => {
                tracing::info!(run = %cx.run.id, ?refusal, code = diagnostic.result_code, text = %diagnostic.text, "sign-in refused");
                let message = sign_in_refused(refusal);
                Ok(Outcome::Fail { message, critical: true, wrong_proof: false }.into())
            }
            Err(error) => Err(error.into()),
        }
    }
}

fn sign_in_refused(refusal: Refusal) -> Message {
    Message {
        code: format!("sign-in.refused.{}", refusal.code()).into(),
        args: std::collections::BTreeMap::new(),
    }
}
