//! Get a passcode by mail, without the helpdesk: for tasks that an administrator composes of a proof, this step
//! and what comes of the passcode (reference section 3.4, "get passcode"). Whoever asks has proved as much as
//! the passcode itself will prove.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::Assurance,
    message::Message,
    profile::masked_address,
    store::Change,
    view::{Input, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble, account_action, end,
    mail_code::{self, Channel},
    passcode::{self, PasscodeShape},
    proof,
};

/// The activity `get-passcode`.
pub struct GetPasscode;

/// What the passcode is like and where it goes.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Which address: the one in the directory or the registered personal one.
    pub channel: Channel,
    /// Characters, 6 to 20.
    #[schemars(range(min = 6, max = 20))]
    pub length: u32,
    /// Minutes that it can be used, 5 to 10080 (seven days).
    #[schemars(range(min = 5, max = 10_080))]
    pub minutes: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { channel: Channel::Corporate, length: 8, minutes: 60 }
    }
}

impl Settings {
    fn shape(&self) -> PasscodeShape {
        PasscodeShape::new(self.length, self.minutes)
    }
}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

fn no_address() -> Reply {
    account_action::fail(Message::new("activity.get-passcode.no-address"), true, Vec::new())
}

#[async_trait]
impl Activity for GetPasscode {
    const KIND: &'static str = "get-passcode";
    const ABOUT: &'static str = "Mails the person a passcode that works once and for a limited time.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::RECOVERY,
            effect: Effect::Profile,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        let Some(to) = mail_code::address(cx, settings.channel).await? else { return Ok(no_address()) };
        let lead = Message::new("activity.get-passcode.lead")
            .with("address", masked_address(&to))
            .with("minutes", settings.shape().minutes());
        let view = View::new("confirm", Message::new("activity.get-passcode.title"))
            .lead(lead)
            .action("next", Message::new("activity.get-passcode.go"));
        proof::show(&State {}, view)
    }

    async fn submit(cx: &Context<'_>, settings: &Settings, _: State, _: &Input) -> Result<Reply, Trouble> {
        let Some(to) = mail_code::address(cx, settings.channel).await? else { return Ok(no_address()) };
        cx.count("passcode", &cx.profile.person.to_string(), cx.realm.limits.codes_per_destination).await?;
        let (shape, mut profile) = (settings.shape(), cx.edit_profile());
        let code = passcode::assign(cx, &mut profile, shape, true);
        let args = Message::new("mail.own-passcode").with("minutes", shape.minutes());
        let sent = Message::new("activity.get-passcode.sent").with("address", masked_address(&to));
        let mail = cx.mail(Some(to), "mail.own-passcode", args, Some(&code), shape.lifetime())?;
        let reply = proof::passed()
            .with(Change::PutProfile(Box::new(profile)))
            .with(passcode::assigned(cx, "self", shape))
            .with(mail);
        end::note(cx, reply, vec![sent])
    }
}
