//! Authenticate with a code sent by mail, to the address in the directory or to the verified personal one.
//!
//! A recovery channel, never a factor. The address comes from the account or the profile, never from the
//! request; whoever has no address, and whoever does not exist, gets the same page and an outbox row that
//! is thrown away.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::EvidenceKind,
    message::Message,
    store::Change,
    view::{Input, Tone, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble, proof,
    sent_code::{CodeShape, Judged, SentCode},
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
    fn shape(&self) -> CodeShape {
        CodeShape::new(self.digits, self.minutes)
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

fn view(settings: &Settings) -> View {
    let lead = match settings.channel {
        Channel::Corporate => "activity.mail-code.lead-corporate",
        Channel::Personal => "activity.mail-code.lead-personal",
    };
    let shape = settings.shape();
    let lead = Message::new(lead).with("minutes", shape.minutes());
    let label = Message::new("activity.mail-code.label");
    code_view("code", Message::new("activity.mail-code.title"), lead, label, shape.digits(), true)
        .action("resend", Message::new("action.resend"))
}

/// The person's address of this kind, never one from a request; `None` for a decoy.
pub(crate) async fn address(cx: &Context<'_>, channel: Channel) -> Result<Option<String>, Trouble> {
    if cx.person().is_none() {
        return Ok(None);
    }
    Ok(match channel {
        Channel::Corporate => cx.account().await?.mail,
        Channel::Personal => cx.profile.personal_mail.as_ref().map(|contact| contact.address.clone()),
    })
}

/// The registered address that a code is bound to: once it is not the person's any more, neither is the code. Empty for
/// one of the directory, which is not read once more for every code that is typed in.
fn registered(cx: &Context<'_>, settings: &Settings) -> String {
    let contact = cx.profile.personal_mail.as_ref().filter(|_| settings.channel == Channel::Personal);
    contact.map(|contact| contact.address.clone()).unwrap_or_default()
}

async fn send(cx: &Context<'_>, settings: &Settings) -> Result<(SentCode, Change), Trouble> {
    let shape = settings.shape();
    let to = address(cx, settings.channel).await?;
    let (sent, code) = SentCode::issue_for(cx, shape, &registered(cx, settings)).await?;
    let args = Message::new("mail.code").with("minutes", shape.minutes());
    let change = cx.mail(to, "mail.code", args, Some(&code), shape.lifetime())?;
    Ok((sent, change))
}

#[async_trait]
impl Activity for MailCode {
    const KIND: &'static str = "mail-code";
    const ABOUT: &'static str =
        "Proves the person by a code sent to the work or the registered personal e-mail address.";
    type Settings = Settings;
    type State = SentCode;

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
        mut state: SentCode,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        if input.action == "resend" {
            let (state, change) = send(cx, settings).await?;
            let view = view(settings).notice(Tone::Good, Message::new("activity.mail-code.resent"));
            return Ok(proof::again(&state, view)?.with(change));
        }
        let again = |code: &'static str| with_error(view(settings), "code", Message::new(code));
        match state.judge(cx, settings.shape(), input.text("code")) {
            Judged::Right if !state.went_to(cx, &registered(cx, settings)) => {
                proof::wrong(&state, again("activity.mail-code.expired"))
            }
            Judged::Right => Ok(proof::proved(EvidenceKind::MailCode)),
            Judged::Blank => proof::again(&state, again("activity.mail-code.wrong")),
            Judged::Expired => proof::again(&state, again("activity.mail-code.expired")),
            Judged::Wrong => proof::wrong(&state, again("activity.mail-code.wrong")),
            Judged::UsedUp => Ok(proof::used_up()),
        }
    }
}
