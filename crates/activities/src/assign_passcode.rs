//! Give the caller a passcode: it works once, for a while, and lets them register or choose a password for
//! themselves (`passcode.rs` is the other side). Only a keyed hash of it is kept; the operator reads it out
//! from the last page, or it goes to an address or a phone on record.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::Assurance,
    factor::phone::PhoneNumber,
    message::Message,
    secret::Secret,
    store::Change,
    view::{Choice, Field, FieldKind, Input, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Place, Trouble, account_action,
    addresses::{Addresses, channel_name},
    caller, end,
    mail_code::Channel,
    passcode::{self, PasscodeShape},
    proof,
    radius_code::with_all,
    text_message, unlock_profile,
    view_parts::with_error,
};

/// The activity `assign-passcode`.
pub struct AssignPasscode;

/// What the passcode is like and how the caller gets it.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Characters, 6 to 20.
    #[schemars(range(min = 6, max = 20))]
    pub length: u32,
    /// Minutes that it can be used, 5 to 10080 (seven days).
    #[schemars(range(min = 5, max = 10_080))]
    pub minutes: u32,
    /// How the caller gets it.
    pub delivery: Delivery,
    /// End the lock of the caller's registration as well: while it lasts, no passcode is accepted.
    pub unlock_profile: bool,
    /// Days that a personal address must have been registered before a passcode goes there; 0 for none.
    #[schemars(range(min = 0, max = 365))]
    pub address_age_days: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            length: 8,
            minutes: 60,
            delivery: Delivery::ReadOut,
            unlock_profile: true,
            address_age_days: 0,
        }
    }
}

impl Settings {
    fn shape(&self) -> PasscodeShape {
        PasscodeShape::new(self.length, self.minutes)
    }
}

/// How the caller gets a passcode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Delivery {
    /// The operator reads it out.
    ReadOut,
    /// It is mailed to an address on record; the operator does not see it.
    Mail,
    /// It goes in a text message to a phone number of the directory; the operator does not see it.
    Sms,
    /// The operator chooses between what there is.
    OperatorChooses,
}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

/// How a passcode can be handed over to this caller.
struct Ways {
    caller: String,
    addresses: Addresses,
    ways: Vec<Way>,
}

/// One way to hand it over.
#[derive(Clone)]
enum Way {
    ReadOut,
    Mail(Channel),
    /// To this number, which a form names like this.
    Phone(PhoneNumber, String),
}

impl Way {
    /// Its name in the form.
    fn name(&self) -> &str {
        match self {
            Self::ReadOut => "read-out",
            Self::Mail(channel) => channel_name(*channel),
            Self::Phone(_, key) => key,
        }
    }

    /// Its name in history.
    fn delivery(&self) -> &'static str {
        match self {
            Self::ReadOut => "read-out",
            Self::Mail(channel) => channel_name(*channel),
            Self::Phone(..) => "sms",
        }
    }
}

impl Ways {
    async fn find(cx: &Context<'_>, settings: &Settings) -> Result<Self, Trouble> {
        let addresses = Addresses::of_caller(cx, settings.address_age_days).await?;
        let numbers = match settings.delivery {
            Delivery::Sms | Delivery::OperatorChooses => text_message::numbers_of_caller(cx).await?,
            Delivery::ReadOut | Delivery::Mail => Vec::new(),
        };
        let mailed = addresses.channels().into_iter().map(Way::Mail);
        let texted = numbers.into_iter().map(|number| {
            let key = text_message::key(cx, &number);
            Way::Phone(number, key)
        });
        let ways = match settings.delivery {
            Delivery::ReadOut => vec![Way::ReadOut],
            Delivery::Mail => mailed.collect(),
            Delivery::Sms => texted.collect(),
            Delivery::OperatorChooses => [Way::ReadOut].into_iter().chain(mailed).chain(texted).collect(),
        };
        Ok(Self { caller: caller::name(cx).await, addresses, ways })
    }

    fn view(&self, settings: &Settings) -> View {
        let lead = Message::new("helpdesk.assign-passcode.lead")
            .with("caller", self.caller.as_str())
            .with("minutes", settings.shape().minutes());
        let mut view = View::new("confirm", Message::new("helpdesk.assign-passcode.title")).lead(lead);
        if let [only] = self.ways.as_slice() {
            view = view.lead(self.way_message(only));
        } else {
            let option =
                |way: &Way| Choice { value: way.name().to_owned(), label: self.way_message(way), hint: None };
            let options: Vec<Choice> = self.ways.iter().map(option).collect();
            let first = options.first().map(|option| option.value.clone()).unwrap_or_default();
            let label = Message::new("helpdesk.assign-passcode.how");
            view = view.field(Field::new("way", label, FieldKind::Choice { options }).value(first));
        }
        view.action("next", Message::new("helpdesk.assign-passcode.go"))
    }

    fn way_message(&self, way: &Way) -> Message {
        match way {
            Way::ReadOut => Message::new("helpdesk.assign-passcode.read-out"),
            Way::Mail(channel) => {
                Message::new("helpdesk.assign-passcode.mail").with("address", self.addresses.masked(*channel))
            }
            Way::Phone(number, _) => Message::new("helpdesk.assign-passcode.sms").with("ends", number.ends()),
        }
    }

    /// The way that was picked; the only one when there is nothing to pick.
    fn picked(&self, input: &Input) -> Option<&Way> {
        match self.ways.as_slice() {
            [only] => Some(only),
            ways => ways.iter().find(|way| way.name() == input.text("way")),
        }
    }
}

/// The passcode in the profile, the line of history and the way to the caller, in one commit.
async fn assign(cx: &Context<'_>, settings: &Settings, ways: &Ways, way: &Way) -> Result<Reply, Trouble> {
    let (shape, mut profile) = (settings.shape(), cx.edit_profile());
    let expires = cx.now.plus(shape.lifetime());
    let code = passcode::assign(cx, &mut profile, shape, !matches!(way, Way::ReadOut));
    let unlocked = if settings.unlock_profile { unlock_profile::unlock(cx, &mut profile) } else { None };
    let mut reply = proof::passed().with(Change::PutProfile(Box::new(profile))).with(passcode::assigned(
        cx,
        way.delivery(),
        shape,
    ));
    reply.changes.extend(unlocked);
    let (reply, sent) = match way {
        Way::ReadOut => {
            let shown: Secret = vault::code::in_groups(&code);
            return end::reveal(cx, reply, "helpdesk.assign-passcode.label", &shown, expires);
        }
        Way::Mail(channel) => mailed(cx, ways, *channel, (&code, shape), reply)?,
        Way::Phone(number, _) => {
            let changes = texted(cx, number, &code).await?;
            let sent = Message::new("helpdesk.sent-to-phone").with("ends", number.ends());
            (with_all(reply, changes), sent)
        }
    };
    end::note(cx, end::holds(reply, "helpdesk.assign-passcode.holds", expires), vec![sent])
}

/// The mail with the passcode, and what the last page says of it.
fn mailed(
    cx: &Context<'_>,
    ways: &Ways,
    channel: Channel,
    (code, shape): (&Secret, PasscodeShape),
    reply: Reply,
) -> Result<(Reply, Message), Trouble> {
    let args = Message::new("mail.helpdesk-passcode")
        .with("minutes", shape.minutes())
        .with("operator", caller::operator_name(cx));
    let to = ways.addresses.get(channel).map(str::to_owned);
    let reply = reply.with(cx.mail(to, "mail.helpdesk-passcode", args, Some(code), shape.lifetime())?);
    let sent = Message::new("helpdesk.sent-to").with("address", ways.addresses.masked(channel));
    Ok((reply, sent))
}

/// Sends the passcode in a text message before it is kept: one that does not leave is not assigned.
async fn texted(cx: &Context<'_>, number: &PhoneNumber, code: &Secret) -> Result<Vec<Change>, Trouble> {
    text_message::count(cx, number).await?;
    let text = text_message::words(cx, "phone.passcode");
    let told = text_message::send(cx, number, &vault::code::in_groups(code), &text).await;
    if told.is_sent {
        return Ok(told.changes);
    }
    if !told.changes.is_empty() {
        // Nothing else is committed on this way, and the administrator wants to know why.
        cx.tools.store.commit(told.changes).await?;
    }
    let message = Message::new("helpdesk.phone-away");
    Err(Trouble::Outside { message, detail: "no phone gateway took a passcode".to_owned() })
}

#[async_trait]
impl Activity for AssignPasscode {
    const KIND: &'static str = "assign-passcode";
    const ABOUT: &'static str = "Gives the caller a passcode that works once and for a limited time, read out by the operator, mailed, or sent in a text message.";
    const PLACE: Place = Place::Helpdesk;
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
        let ways = Ways::find(cx, settings).await?;
        if ways.ways.is_empty() {
            return Ok(no_address(&ways));
        }
        proof::show(&State {}, ways.view(settings))
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        let ways = Ways::find(cx, settings).await?;
        if ways.ways.is_empty() {
            return Ok(no_address(&ways));
        }
        match ways.picked(input) {
            Some(way) => assign(cx, settings, &ways, way).await,
            None => {
                let error = Message::new("helpdesk.address.choose");
                proof::again(&state, with_error(ways.view(settings), "way", error))
            }
        }
    }
}

fn no_address(ways: &Ways) -> Reply {
    let message = Message::new("helpdesk.assign-passcode.no-address").with("caller", ways.caller.as_str());
    account_action::fail(message, true, Vec::new())
}
