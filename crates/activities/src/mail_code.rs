//! Authenticate with a code sent by mail, to the address in the directory or to the verified personal one.
//!
//! A recovery channel, never a factor. The address comes from the account or the profile, never from the
//! request; whoever has no address, and whoever does not exist, gets the same page and an outbox row that
//! is thrown away.

use std::time::Duration;

use async_trait::async_trait;
use domain::{
    activity::{Outcome, Reply},
    evidence::EvidenceKind,
    message::Message,
    secret::Secret,
    store::Change,
    time::Timestamp,
    view::{Input, Tone, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble, proof,
    view_parts::{code_view, with_error},
};

/// The activity `mail-code`.
pub struct MailCode;

/// Where the code goes and how long it lives.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Which address: the one in the directory or the registered personal one.
    pub channel: Channel,
    /// Digits of the code, 6 to 12.
    #[schemars(range(min = 6, max = 12))]
    pub digits: u32,
    /// Minutes that it can be used, 1 to 10.
    #[schemars(range(min = 1, max = 10))]
    pub minutes: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { channel: Channel::Corporate, digits: 6, minutes: 10 }
    }
}

impl Settings {
    fn digits(&self) -> u32 {
        self.digits.clamp(6, 12)
    }

    fn lifetime(&self) -> Duration {
        Duration::from_secs(u64::from(self.minutes.clamp(1, 10)) * 60)
    }
}

/// Which address a code goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// The mail attribute of the account.
    Corporate,
    /// The registered and verified personal address.
    Personal,
}

/// The code that was sent last.
#[derive(Debug, Serialize, Deserialize)]
pub struct State {
    hash: String,
    expires: Timestamp,
    tries: u32,
}

/// Wrong tries that one code allows (ASVS 6.6.3).
const TRIES_PER_CODE: u32 = 5;

fn view(settings: &Settings) -> View {
    let lead = match settings.channel {
        Channel::Corporate => "activity.mail-code.lead-corporate",
        Channel::Personal => "activity.mail-code.lead-personal",
    };
    let lead = Message::new(lead).with("minutes", settings.minutes.clamp(1, 10));
    let label = Message::new("activity.mail-code.label");
    code_view("code", Message::new("activity.mail-code.title"), lead, label, settings.digits(), true)
        .action("resend", Message::new("action.resend"))
}

/// The keyed hash of a code within its run and step: a code asked for in one browser is nothing in another.
fn code_hash(cx: &Context<'_>, code: &str) -> String {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    cx.tools.keys.keyed_hash("mail-code", &[&cx.run.id.to_string(), cx.step.as_str(), &digits])
}

async fn address(cx: &Context<'_>, channel: Channel) -> Result<Option<String>, Trouble> {
    if cx.person().is_none() {
        return Ok(None);
    }
    Ok(match channel {
        Channel::Corporate => cx.account().await?.mail,
        Channel::Personal => cx.profile.personal_mail.as_ref().map(|contact| contact.address.clone()),
    })
}

async fn send(cx: &Context<'_>, settings: &Settings) -> Result<(State, Change), Trouble> {
    // Counted per person rather than per address, so that a decoy is held up just the same.
    cx.count("mail-code", &cx.profile.person.to_string(), cx.realm.limits.codes_per_destination).await?;
    let to = address(cx, settings.channel).await?;
    let code = vault::code::digits(&*cx.tools.entropy, settings.digits());
    let args = Message::new("mail.code").with("minutes", settings.minutes.clamp(1, 10));
    let change = cx.mail(to, "mail.code", args, Some(&code), settings.lifetime())?;
    let state =
        State { hash: code_hash(cx, code.expose()), expires: cx.now.plus(settings.lifetime()), tries: 0 };
    Ok((state, change))
}

#[async_trait]
impl Activity for MailCode {
    const KIND: &'static str = "mail-code";
    const ABOUT: &'static str =
        "Proves the person by a code sent to the work or the registered personal e-mail address.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::MailCode)
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        let (state, change) = send(cx, settings).await?;
        Ok(proof::show(&state, view(settings))?.with(change))
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        mut state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        if input.action == "resend" {
            let (state, change) = send(cx, settings).await?;
            let view = view(settings).notice(Tone::Good, Message::new("activity.mail-code.resent"));
            return Ok(proof::again(&state, view)?.with(change));
        }
        let typed = input.text("code");
        if typed.trim().is_empty() {
            return proof::again(
                &state,
                with_error(view(settings), "code", Message::new("activity.mail-code.wrong")),
            );
        }
        // The hash is always computed and compared before anything else is looked at.
        let matches = Secret::new(code_hash(cx, typed)).matches(&Secret::new(state.hash.clone()));
        if !cx.now.is_in_life(state.expires.minus(settings.lifetime()), state.expires) {
            return proof::again(
                &state,
                with_error(view(settings), "code", Message::new("activity.mail-code.expired")),
            );
        }
        if matches && cx.person().is_some() {
            return Ok(proof::proved(EvidenceKind::MailCode));
        }
        state.tries += 1;
        if state.tries >= TRIES_PER_CODE {
            let message = Message::new("run.too-many-tries");
            return Ok(Outcome::Fail { message, critical: false, wrong_proof: true }.into());
        }
        proof::wrong(&state, with_error(view(settings), "code", Message::new("activity.mail-code.wrong")))
    }
}
