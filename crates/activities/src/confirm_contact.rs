//! Confirm the work address that the directory has: a code sent there must come back. Whoever proves by mailed codes
//! only is registered by that, and is asked again when the directory has another address.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::Assurance,
    message::Message,
    profile::{Contact, masked_address},
    store::Change,
    view::{Input, Tone, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble, proof, registration,
    sent_code::{CodeShape, Judged, SentCode},
    view_parts::{code_view, with_error},
};

/// The activity `confirm-contact`.
pub struct ConfirmContact;

/// Whether the step may be skipped, and what the code is like.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Digits of the code, 6 to 12.
    #[schemars(range(min = 6, max = 12))]
    pub digits: u32,
    /// Minutes that it can be used, 1 to 10.
    #[schemars(range(min = 1, max = 10))]
    pub minutes: u32,
    /// People may go on without confirming.
    pub optional: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { digits: 6, minutes: 10, optional: false }
    }
}

impl Settings {
    fn shape(&self) -> CodeShape {
        CodeShape::new(self.digits, self.minutes)
    }
}

/// The code that is out and where it went; nothing while the directory has no address.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    sent: Option<SentCode>,
    address: String,
}

fn with_skip(view: View, settings: &Settings) -> View {
    if settings.optional { view.action("skip", Message::new("action.skip")) } else { view }
}

fn view(settings: &Settings, address: &str) -> View {
    let shape = settings.shape();
    let lead = Message::new("activity.confirm-contact.lead")
        .with("address", masked_address(address))
        .with("minutes", shape.minutes());
    let label = Message::new("activity.register.personal-mail-code");
    let title = Message::new("activity.confirm-contact.title");
    let view = code_view("code", title, lead, label, shape.digits(), true)
        .action("resend", Message::new("action.resend"));
    with_skip(view, settings)
}

/// The page of somebody for whom the directory has no address: they cannot confirm anything.
fn none_view(settings: &Settings) -> View {
    let title = Message::new("activity.confirm-contact.title");
    let view = View::new("missing", title).notice(Tone::Warn, Message::new("activity.confirm-contact.none"));
    with_skip(view, settings)
}

async fn send(cx: &Context<'_>, settings: &Settings, address: String) -> Result<(State, Change), Trouble> {
    let limit = cx.realm.limits.codes_per_destination;
    cx.count("contact-code", &cx.profile.person.to_string(), limit).await?;
    cx.count("contact-code-to", &address.to_lowercase(), limit).await?;
    let shape = settings.shape();
    let (sent, code) = SentCode::make(cx, shape, &address);
    let args = Message::new("mail.contact-code").with("minutes", shape.minutes());
    let change = cx.mail(Some(address.clone()), "mail.contact-code", args, Some(&code), shape.lifetime())?;
    Ok((State { sent: Some(sent), address }, change))
}

/// The address is the person's own by what they typed in: kept, with the time.
fn accept(cx: &Context<'_>, address: String) -> Reply {
    let mut profile = cx.edit_profile();
    profile.confirmed_mail = Some(Contact { address, verified: cx.now });
    registration::save(cx, profile, proof::passed())
}

async fn address(cx: &Context<'_>) -> Result<Option<String>, Trouble> {
    Ok(cx.fresh_account().await?.mail.filter(|mail| !mail.trim().is_empty()))
}

#[async_trait]
impl Activity for ConfirmContact {
    const KIND: &'static str = "confirm-contact";
    const ABOUT: &'static str = "Has the person confirm the work address in the directory by a code sent there, so that it counts as registered; asks again once the directory has another one.";
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
        let Some(address) = address(cx).await? else {
            return proof::show(&State::default(), none_view(settings));
        };
        if !registration::is_contact_missing(cx.profile, Some(&address)) {
            return Ok(proof::passed());
        }
        let (state, change) = send(cx, settings, address).await?;
        let view = view(settings, &state.address);
        Ok(proof::show(&state, view)?.with(change))
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        mut state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        if input.action == "skip" && settings.optional {
            return Ok(proof::passed());
        }
        let Some(now) = address(cx).await? else {
            return proof::again(&State::default(), none_view(settings));
        };
        // The directory may have got another address while the code was on its way.
        let Some(sent) = state.sent.as_mut().filter(|_| now == state.address && input.action != "resend")
        else {
            let (state, change) = send(cx, settings, now).await?;
            let resent = Message::new("activity.mail-code.resent");
            let view = view(settings, &state.address).notice(Tone::Good, resent);
            return Ok(proof::again(&state, view)?.with(change));
        };
        let judged = sent.judge(cx, settings.shape(), input.text("code"));
        let again = |code: &'static str| with_error(view(settings, &now), "code", Message::new(code));
        match judged {
            Judged::Right => Ok(accept(cx, now)),
            Judged::Blank | Judged::Wrong => proof::again(&state, again("activity.mail-code.wrong")),
            Judged::Expired | Judged::UsedUp => {
                // Used up or too old: another one is needed, and nothing was proved wrong.
                state.sent = None;
                proof::again(&state, again("activity.mail-code.expired"))
            }
        }
    }
}
