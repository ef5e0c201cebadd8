//! Reset the caller's password for them. As it ships, the operator neither sees nor chooses it: it is generated,
//! mailed to the caller, and must be changed at the next logon. What differs is an exception that a document
//! switches on and that stands in the history of each reset.

use std::time::Duration;

use async_trait::async_trait;
use domain::{
    account::Account,
    activity::{Outcome, Reply},
    evidence::Assurance,
    factor::phone::PhoneNumber,
    message::Message,
    secret::Secret,
    store::Intent,
    view::{Choice, Field, FieldKind, Input, Tone, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Place, Trouble,
    account_action::{self, Before},
    addresses::{Addresses, channel_name},
    caller,
    change_password::check_new_password,
    end,
    mail_code::Channel,
    proof,
    radius_code::with_all,
    reset::{self, Plan, Recovered},
    text_message,
    view_parts::{new_password_fields, with_error},
};

/// The activity `helpdesk-reset-password`.
pub struct HelpdeskResetPassword;

/// Who chooses the password, how the caller gets it, and what happens besides.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Where the new password comes from.
    pub choice: Source,
    /// How the caller gets a generated one.
    pub delivery: Delivery,
    /// Whether it must be changed at the next logon.
    pub must_change: MustChange,
    /// Have the directory apply its password history to a typed one, in one operation or in two steps; a
    /// generated one is in nobody's history.
    pub enforce_history: bool,
    /// Unlock the account as well, when it is locked.
    pub unlock: bool,
    /// Days that a personal address must have been registered before a password goes there; 0 for none.
    #[schemars(range(min = 0, max = 365))]
    pub address_age_days: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            choice: Source::Generated,
            delivery: Delivery::MailPersonal,
            must_change: MustChange::Always,
            enforce_history: true,
            unlock: true,
            address_age_days: 0,
        }
    }
}

/// Where the new password comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// It is generated, by the rules for the account.
    Generated,
    /// The operator types it, and so knows it.
    Typed,
    /// The operator chooses between the two.
    OperatorChooses,
}

/// How the caller gets a generated password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Delivery {
    /// By mail to the registered personal address, or to the one in the directory where there is none.
    MailPersonal,
    /// By mail to the address in the directory.
    MailCorporate,
    /// In a text message to the first phone number of the directory that takes one.
    Sms,
    /// The operator sees it and reads it out.
    Show,
}

/// Whether the new password must be changed at the next logon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MustChange {
    /// Yes.
    Always,
    /// No.
    Never,
    /// The operator decides.
    OperatorChooses,
}

/// How long a mail with a password is worth sending.
const PASSWORD_LIFETIME: Duration = Duration::from_secs(30 * 60);
/// How long a password that is to be read out stays on the last page.
const SHOWN: Duration = Duration::from_secs(10 * 60);

/// Which page is shown, and whether a temporary password is in force.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    page: Page,
    /// The first half of a two-step reset is done: the intent's note has the temporary password.
    half_done: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Page {
    /// Asking where the password is to come from.
    Choose,
    /// Asking whether one is to be generated now.
    #[default]
    Generated,
    /// Asking for one.
    Typed,
}

/// What the intent remembers, so that a reset that was interrupted is ended as it was begun.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Note {
    generated: bool,
    must_change: bool,
}

/// The caller as the pages need them.
struct Caller {
    name: String,
    addresses: Addresses,
    /// The number for a text message, where that is how a password goes.
    phone: Option<PhoneNumber>,
}

impl Caller {
    async fn look_up(cx: &Context<'_>, settings: &Settings) -> Result<Self, Trouble> {
        let addresses = Addresses::of_caller(cx, settings.address_age_days).await?;
        let phone = match settings.delivery {
            Delivery::Sms => text_message::numbers_of_caller(cx).await?.into_iter().next(),
            _ => None,
        };
        Ok(Self { name: caller::name(cx).await, addresses, phone })
    }

    /// Where a generated password goes; `None` when it would reach nobody.
    fn destination(&self, settings: &Settings) -> Option<Destination> {
        let has = |channel: &Channel| self.addresses.get(*channel).is_some();
        match settings.delivery {
            Delivery::Show => Some(Destination::Shown),
            Delivery::Sms => self.phone.clone().map(Destination::Phone),
            Delivery::MailCorporate => Some(Channel::Corporate).filter(has).map(Destination::Mail),
            Delivery::MailPersonal => {
                [Channel::Personal, Channel::Corporate].into_iter().find(has).map(Destination::Mail)
            }
        }
    }

    /// The first page; `None` when nothing can be done.
    fn first_page(&self, settings: &Settings) -> Option<Page> {
        match (settings.choice, self.destination(settings)) {
            (Source::Generated, Some(_)) => Some(Page::Generated),
            (Source::Generated, None) => None,
            (Source::Typed, _) | (Source::OperatorChooses, None) => Some(Page::Typed),
            (Source::OperatorChooses, Some(_)) => Some(Page::Choose),
        }
    }
}

/// Where a generated password goes.
#[derive(Clone)]
enum Destination {
    Mail(Channel),
    Phone(PhoneNumber),
    Shown,
}

impl Destination {
    const fn name(&self) -> &'static str {
        match self {
            Self::Mail(channel) => channel_name(*channel),
            Self::Phone(_) => "sms",
            Self::Shown => "shown",
        }
    }
}

fn view(settings: &Settings, caller: &Caller, state: &State) -> View {
    let title = Message::new("helpdesk.reset-password.title");
    let name = caller.name.as_str();
    let view = match state.page {
        Page::Choose => {
            return View::new("reset-choice", title)
                .lead(Message::new("helpdesk.reset-password.choose-lead").with("caller", name))
                .field(source_field())
                .action("next", Message::new("action.continue"));
        }
        Page::Generated => {
            let how = match caller.destination(settings) {
                Some(Destination::Mail(channel)) => Message::new("helpdesk.reset-password.mail-lead")
                    .with("address", caller.addresses.masked(channel)),
                Some(Destination::Phone(number)) => {
                    Message::new("helpdesk.reset-password.sms-lead").with("ends", number.ends())
                }
                _ => Message::new("helpdesk.reset-password.show-lead").with("caller", name),
            };
            View::new("confirm", title)
                .lead(Message::new("helpdesk.reset-password.generated-lead").with("caller", name))
                .lead(how)
        }
        Page::Typed => {
            let lead = Message::new("helpdesk.reset-password.typed-lead").with("caller", name);
            new_password_fields(View::new("new-password", title).lead(lead))
        }
    };
    let mut view = match settings.must_change {
        MustChange::Always => view.lead(Message::new("helpdesk.reset-password.must-change")),
        MustChange::Never => view,
        MustChange::OperatorChooses => view.field(must_change_field()),
    };
    if state.half_done {
        let half_done = Message::new("helpdesk.reset-password.half-done").with("caller", name);
        view = view.notice(Tone::Warn, half_done);
    }
    view.action("next", Message::new("helpdesk.reset-password.go"))
}

fn source_field() -> Field {
    let option = |value: &str, label| Choice { value: value.to_owned(), label, hint: None };
    let options = vec![
        option("generated", Message::new("helpdesk.reset-password.generate")),
        option("typed", Message::new("helpdesk.reset-password.type")),
    ];
    let label = Message::new("helpdesk.reset-password.source");
    Field::new("source", label, FieldKind::Choice { options }).value("generated")
}

fn must_change_field() -> Field {
    let label = Message::new("helpdesk.reset-password.must-change-choice");
    Field::new("must-change", label, FieldKind::Check).value("on").optional()
}

fn plan(settings: &Settings, destination: &str, note: &Note) -> Result<Plan, Trouble> {
    let source = if note.generated { "generated" } else { "typed" };
    Ok(Plan {
        enforce_history: settings.enforce_history,
        unlock: settings.unlock,
        must_change: note.must_change,
        detail: vec![
            ("password", source.to_owned()),
            ("delivery", destination.to_owned()),
            ("must-change", note.must_change.to_string()),
        ],
        note: serde_json::to_string(note).map_err(|error| Trouble::Defect(error.to_string()))?,
        answer: None,
    })
}

/// A generated password that is in force: on its way to the caller, by mail in the commit that says so.
async fn hand_over(
    cx: &Context<'_>,
    caller: &Caller,
    destination: Option<Destination>,
    generated: &Secret,
    reply: Reply,
) -> Result<Reply, Trouble> {
    match destination {
        Some(Destination::Shown) => {
            let until = cx.now.plus(SHOWN);
            end::reveal(cx, reply, "helpdesk.reset-password.label", generated, until)
        }
        Some(Destination::Mail(channel)) => {
            let args = Message::new("mail.helpdesk-password").with("operator", caller::operator_name(cx));
            let to = caller.addresses.get(channel).map(str::to_owned);
            let mail = cx.mail(to, "mail.helpdesk-password", args, Some(generated), PASSWORD_LIFETIME)?;
            let sent = Message::new("helpdesk.sent-to").with("address", caller.addresses.masked(channel));
            end::note(cx, reply.with(mail), vec![sent])
        }
        Some(Destination::Phone(number)) => {
            let text = text_message::words(cx, "phone.password");
            let told = text_message::send(cx, &number, generated, &text).await;
            let note = if told.is_sent {
                Message::new("helpdesk.sent-to-phone").with("ends", number.ends())
            } else {
                Message::new("helpdesk.reset-password.unsent").with("caller", caller.name.as_str())
            };
            end::note(cx, with_all(reply, told.changes), vec![note])
        }
        // The address that was there before the reset is gone: nobody has the password, and it is said.
        None => {
            let name = caller.name.as_str();
            let message = Message::new("helpdesk.reset-password.undelivered").with("caller", name);
            end::note(cx, reply, vec![message])
        }
    }
}

/// What the last page says of a reset besides.
fn tell(cx: &Context<'_>, reply: Reply) -> Result<Reply, Trouble> {
    let has = |name: &str| reply.facts.iter().any(|(fact, _)| fact == name);
    let note = if has("must-change") {
        Message::new("helpdesk.reset-password.told-must-change")
    } else if has("need-not-change") {
        Message::new("helpdesk.reset-password.told-need-not-change")
    } else {
        return Ok(reply);
    };
    end::note(cx, reply, vec![note])
}

async fn set_generated(
    cx: &Context<'_>,
    settings: &Settings,
    caller: &Caller,
    account: &Account,
    must_change: bool,
) -> Result<Reply, Trouble> {
    let Some(destination) = caller.destination(settings) else { return Ok(no_address(caller)) };
    if let Destination::Phone(number) = &destination {
        text_message::count(cx, number).await?;
    }
    let generated = reset::generate(cx, account).await?;
    let plan = plan(settings, destination.name(), &Note { generated: true, must_change })?;
    match reset::set_generated(cx, &plan, account, &generated).await? {
        reset::Attempt::Done(reply) => {
            let reply = hand_over(cx, caller, Some(destination), &generated, reply).await?;
            tell(cx, reply)
        }
        other => other.reply(cx, |_| {
            let state = State { page: Page::Generated, half_done: false };
            let view = view(settings, caller, &state);
            (state, view)
        }),
    }
}

async fn set_typed(
    cx: &Context<'_>,
    settings: &Settings,
    caller: &Caller,
    account: &Account,
    state: &State,
    input: &Input,
) -> Result<Reply, Trouble> {
    let new = match check_new_password(cx, account, None, input).await? {
        Ok(new) => new,
        Err(unfit) => return proof::again(state, unfit.on(view(settings, caller, state))),
    };
    let must_change = must_change(settings, input);
    let plan = plan(settings, "operator", &Note { generated: false, must_change })?;
    let attempt = if state.half_done {
        reset::second_half_again(cx, &plan, account, &new).await?
    } else {
        reset::set_chosen(cx, &plan, account, &new).await?
    };
    if let reset::Attempt::Done(reply) = attempt {
        return tell(cx, reply);
    }
    attempt.reply(cx, |half_done| {
        let state = State { page: Page::Typed, half_done };
        let view = view(settings, caller, &state);
        (state, view)
    })
}

fn must_change(settings: &Settings, input: &Input) -> bool {
    match settings.must_change {
        MustChange::Always => true,
        MustChange::Never => false,
        MustChange::OperatorChooses => input.is_checked("must-change"),
    }
}

fn no_address(caller: &Caller) -> Reply {
    let message = Message::new("helpdesk.reset-password.no-address").with("caller", caller.name.as_str());
    account_action::fail(message, true, Vec::new())
}

#[async_trait]
impl Activity for HelpdeskResetPassword {
    const KIND: &'static str = "helpdesk-reset-password";
    const ABOUT: &'static str = "Sets a new password for the caller: generated and sent to them by mail or text message, unless the settings let the operator see or choose it.";
    const PLACE: Place = Place::Helpdesk;
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

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        let account = cx.fresh_account().await?;
        if let Some(message) = reset::barred(&account) {
            return Ok(reset::refuse_barred(cx, message));
        }
        let caller = Caller::look_up(cx, settings).await?;
        let Some(page) = caller.first_page(settings) else { return Ok(no_address(&caller)) };
        let state = State { page, half_done: false };
        let view = view(settings, &caller, &state);
        proof::show(&state, view)
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        let account = cx.fresh_account().await?;
        if let Some(message) = reset::barred(&account).filter(|_| !state.half_done) {
            return Ok(reset::refuse_barred(cx, message));
        }
        let caller = Caller::look_up(cx, settings).await?;
        let page = match (state.page, input.text("source")) {
            (Page::Choose, "generated") => Page::Generated,
            (Page::Choose, "typed") => Page::Typed,
            (Page::Choose, _) => {
                let error = Message::new("helpdesk.address.choose");
                return proof::again(&state, with_error(view(settings, &caller, &state), "source", error));
            }
            (Page::Generated, _) => {
                let must_change = must_change(settings, input);
                return set_generated(cx, settings, &caller, &account, must_change).await;
            }
            (Page::Typed, _) => return set_typed(cx, settings, &caller, &account, &state, input).await,
        };
        let state = State { page, half_done: false };
        let view = view(settings, &caller, &state);
        proof::show(&state, view)
    }

    async fn recover(
        cx: &Context<'_>,
        settings: &Settings,
        _: State,
        intent: &Intent,
    ) -> Result<Reply, Trouble> {
        let note: Note = serde_json::from_str(&Before::read(intent)?.note).unwrap_or_default();
        let caller = Caller::look_up(cx, settings).await?;
        let destination = caller.destination(settings).filter(|_| note.generated);
        let name = destination.as_ref().map_or("operator", Destination::name);
        let plan = plan(settings, name, &note)?;
        let (recovered, generated) = if note.generated {
            reset::recover_generated(cx, &plan, intent).await?
        } else {
            (reset::recover_chosen(cx, &plan, intent).await?, None)
        };
        let page = if note.generated { Page::Generated } else { Page::Typed };
        match recovered {
            Recovered::Done(reply) => {
                let reply = match &generated {
                    Some(generated) => hand_over(cx, &caller, destination, generated, *reply).await?,
                    None => *reply,
                };
                tell(cx, reply)
            }
            Recovered::HalfDone => {
                let state = State { page, half_done: true };
                let view = view(settings, &caller, &state);
                Ok(Outcome::Show { state: proof::state_value(&state)?, view }.into())
            }
            Recovered::NotDone(changes) => {
                let state = State { page, half_done: false };
                let nothing = Message::new("run.failed.nothing-changed");
                let view = account_action::with_notice(view(settings, &caller, &state), nothing);
                let mut reply = proof::again(&state, view)?;
                reply.changes.extend(changes);
                Ok(reply)
            }
        }
    }
}
