//! Verify the caller with a code that is mailed to them and that they read to the operator.
//!
//! The operator picks among addresses on record and sees them masked; no address is ever typed here.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::EvidenceKind,
    message::Message,
    store::Change,
    view::{Choice, Field, FieldKind, Input, Tone, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Place, Trouble,
    addresses::{Addresses, channel_name},
    caller,
    mail_code::Channel,
    proof,
    sent_code::{CodeShape, Judged, SentCode},
    view_parts::{code_view, with_error},
};

/// The activity `caller-mail-code`.
pub struct CallerMailCode;

/// Where the code may go and how long it lives.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Which addresses the operator may choose from: the one in the directory, the registered personal one.
    pub channels: Vec<Channel>,
    /// Digits of the code, 6 to 12.
    #[schemars(range(min = 6, max = 12))]
    pub digits: u32,
    /// Minutes that it can be used, 1 to 10.
    #[schemars(range(min = 1, max = 10))]
    pub minutes: u32,
    /// Days that a personal address must have been registered before it is offered; 0 for none.
    #[schemars(range(min = 0, max = 365))]
    pub address_age_days: u32,
}

impl Default for Settings {
    fn default() -> Self {
        let channels = vec![Channel::Corporate, Channel::Personal];
        Self { channels, digits: 6, minutes: 10, address_age_days: 0 }
    }
}

impl Settings {
    fn shape(&self) -> CodeShape {
        CodeShape::new(self.digits, self.minutes)
    }
}

/// Which of the two pages is shown.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(tag = "page", rename_all = "kebab-case")]
pub enum State {
    /// Asking where the code is to go.
    #[default]
    Address,
    /// Asking for the code.
    Code {
        /// Where it went.
        channel: Channel,
        /// What is kept of it.
        sent: SentCode,
    },
}

/// The caller as the pages need them.
struct Caller {
    name: String,
    addresses: Addresses,
    channels: Vec<Channel>,
}

async fn look_up(cx: &Context<'_>, settings: &Settings) -> Result<Caller, Trouble> {
    let addresses = Addresses::of_caller(cx, settings.address_age_days).await?;
    let mut channels = addresses.channels();
    channels.retain(|channel| settings.channels.contains(channel));
    Ok(Caller { name: caller::name(cx).await, addresses, channels })
}

fn address_view(caller: &Caller) -> View {
    let option = |channel: &Channel| {
        let code = match channel {
            Channel::Personal => "helpdesk.address.personal",
            Channel::Corporate => "helpdesk.address.corporate",
        };
        let label = Message::new(code).with("address", caller.addresses.masked(*channel));
        Choice { value: channel_name(*channel).to_owned(), label, hint: None }
    };
    let options: Vec<Choice> = caller.channels.iter().map(option).collect();
    let first = options.first().map(|option| option.value.clone()).unwrap_or_default();
    let label = Message::new("helpdesk.caller-mail-code.where");
    View::new("address", Message::new("helpdesk.caller-mail-code.title"))
        .lead(Message::new("helpdesk.caller-mail-code.address-lead").with("caller", caller.name.as_str()))
        .field(Field::new("channel", label, FieldKind::Choice { options }).value(first))
        .action("next", Message::new("action.send-code"))
}

fn code_page(caller: &Caller, channel: Channel, shape: CodeShape) -> View {
    let lead = Message::new("helpdesk.caller-mail-code.lead")
        .with("caller", caller.name.as_str())
        .with("address", caller.addresses.masked(channel))
        .with("minutes", shape.minutes());
    let (title, label) =
        (Message::new("helpdesk.caller-mail-code.title"), Message::new("helpdesk.caller-mail-code.label"));
    let view = code_view("code", title, lead, label, shape.digits(), true)
        .action("resend", Message::new("action.resend"));
    if caller.channels.len() > 1 { view.action("back", Message::new("action.other-address")) } else { view }
}

async fn send(
    cx: &Context<'_>,
    settings: &Settings,
    caller: &Caller,
    channel: Channel,
) -> Result<(State, Change), Trouble> {
    let shape = settings.shape();
    let (sent, code) = SentCode::issue(cx, shape).await?;
    let args = Message::new("mail.caller-code")
        .with("minutes", shape.minutes())
        .with("operator", caller::operator_name(cx));
    let to = caller.addresses.get(channel).map(str::to_owned);
    let change = cx.mail(to, "mail.caller-code", args, Some(&code), shape.lifetime())?;
    Ok((State::Code { channel, sent }, change))
}

fn no_address(caller: &Caller) -> Result<Reply, Trouble> {
    let message = Message::new("helpdesk.caller-mail-code.missing").with("caller", caller.name.as_str());
    caller::cannot_ask(&State::Address, message)
}

#[async_trait]
impl Activity for CallerMailCode {
    const KIND: &'static str = "caller-mail-code";
    const ABOUT: &'static str =
        "Verifies the caller by a code mailed to an address on record, which the caller reads out.";
    const PLACE: Place = Place::Helpdesk;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::MailCode)
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        let caller = look_up(cx, settings).await?;
        match caller.channels.as_slice() {
            [] => no_address(&caller),
            [channel] => {
                let (state, change) = send(cx, settings, &caller, *channel).await?;
                Ok(proof::show(&state, code_page(&caller, *channel, settings.shape()))?.with(change))
            }
            _ => proof::show(&State::Address, address_view(&caller)),
        }
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        let caller = look_up(cx, settings).await?;
        let (channel, mut sent) = match state {
            State::Address => return pick(cx, settings, &caller, input).await,
            State::Code { .. } if input.action == "back" => {
                return proof::again(&State::Address, address_view(&caller));
            }
            State::Code { channel, sent } => (channel, sent),
        };
        let page = || code_page(&caller, channel, settings.shape());
        if input.action == "resend" {
            let (state, change) = send(cx, settings, &caller, channel).await?;
            let view = page().notice(Tone::Good, Message::new("activity.mail-code.resent"));
            return Ok(proof::again(&state, view)?.with(change));
        }
        let judged = sent.judge(cx, settings.shape(), input.text("code"));
        let state = State::Code { channel, sent };
        let again = |code: &'static str| with_error(page(), "code", Message::new(code));
        match judged {
            Judged::Right => Ok(proof::proved(EvidenceKind::MailCode)),
            Judged::Blank => proof::again(&state, again("helpdesk.caller-mail-code.wrong")),
            Judged::Expired => proof::again(&state, again("activity.mail-code.expired")),
            Judged::Wrong => proof::wrong(&state, again("helpdesk.caller-mail-code.wrong")),
            Judged::UsedUp => Ok(proof::used_up()),
        }
    }
}

/// The operator picked an address: the code goes there.
async fn pick(
    cx: &Context<'_>,
    settings: &Settings,
    caller: &Caller,
    input: &Input,
) -> Result<Reply, Trouble> {
    if caller.channels.is_empty() {
        return no_address(caller);
    }
    let picked = input.text("channel");
    let Some(channel) = caller.channels.iter().find(|channel| channel_name(**channel) == picked) else {
        let error = Message::new("helpdesk.address.choose");
        return proof::again(&State::Address, with_error(address_view(caller), "channel", error));
    };
    let (state, change) = send(cx, settings, caller, *channel).await?;
    Ok(proof::again(&state, code_page(caller, *channel, settings.shape()))?.with(change))
}
