//! Mail people their user name. Whoever begins such a task types a mail address in place of a name (the service
//! looks it up), and gets the same page whether it is anybody's or not; the name goes to the address that the
//! directory holds, which the one who asked sees only in their own mailbox.

use std::time::Duration;

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::Assurance,
    message::Message,
    view::Input,
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Trouble, proof};

/// The activity `forgot-user-name`.
pub struct ForgotUserName;

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

/// How long the mail is worth sending.
const LIFETIME: Duration = Duration::from_secs(3_600);

#[async_trait]
impl Activity for ForgotUserName {
    const KIND: &'static str = "forgot-user-name";
    const ABOUT: &'static str = "Mails people their user name, to the address in the directory; such a task asks for a mail address in place of a name.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::NONE,
            effect: Effect::Notification,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        // Counted for a name that is nobody's too, and a row is written that is thrown away.
        cx.count("user-name", &cx.profile.person.to_string(), cx.realm.limits.codes_per_destination).await?;
        let (to, name) = if cx.person().is_some() {
            let account = cx.account().await?;
            (account.mail, account.logon_name)
        } else {
            (None, String::new())
        };
        let args = Message::new("mail.user-name").with("name", name);
        Ok(proof::passed().with(cx.mail(to, "mail.user-name", args, None, LIFETIME)?))
    }

    async fn submit(_: &Context<'_>, _: &Settings, _: State, _: &Input) -> Result<Reply, Trouble> {
        Ok(proof::passed())
    }
}
