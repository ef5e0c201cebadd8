//! Register a mobile number of one's own: a code sent there by text message or by a call must come back before it is
//! accepted. A change and a removal are told to the old and the new number, and by mail.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    config::{Limit, phone::Country},
    evidence::Assurance,
    factor::phone::{NumberFault, Order, PhoneNumber, Purpose, Way},
    message::Message,
    profile::{Contact, masked_number},
    secret::Secret,
    store::Change,
    view::{CODE, Choice, Field, FieldKind, Input, Tone, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble,
    phone_round::{self, Ways},
    phone_sending::{self, Destination, Kept, shape},
    proof,
    radius_code::with_all,
    registration,
    sent_code::Judged,
    view_parts::{code_view, with_error},
};

/// The activity `register-phone`.
pub struct RegisterPhone;

/// Whether the step may be skipped, and how a code may go out.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// People may go on without one, and remove the one that they have.
    pub optional: bool,
    /// By text message, by a call, or as the person likes.
    pub ways: Ways,
}

/// What is remembered between two pages.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {
    /// The code that went out last, with the number to be (E.164); `None` while the person types a number.
    sent: Option<Kept>,
    /// How many codes went out in this step.
    count: u32,
}

/// Messages to numbers about a change, to one person.
const NOTICES: Limit = Limit { count: 10, minutes: 24 * 60 };

/// What this step may do for this person.
struct Step<'c> {
    cx: &'c Context<'c>,
    settings: &'c Settings,
    ways: Vec<Way>,
}

impl<'c> Step<'c> {
    fn new(cx: &'c Context<'c>, settings: &'c Settings) -> Self {
        let mut ways = cx.tools.factors.phone.ways();
        ways.retain(|way| settings.ways.has(*way));
        Self { cx, settings, ways }
    }

    fn may_skip(&self) -> bool {
        self.settings.optional || self.cx.profile.personal_phone.is_some()
    }

    /// The page on which a number is typed. Whose country comes first is known by a number that they have.
    async fn number_page(&self, typed: &str, chosen: &str) -> Result<View, Trouble> {
        let cx = self.cx;
        let mut countries = cx.realm.phone.offered_countries();
        let first = if chosen.is_empty() { self.usual(&countries).await? } else { chosen.to_owned() };
        countries.sort_by_key(|country| country.iso != first);
        let options = countries.iter().map(option).collect();
        let label = Message::new("activity.register.phone.country");
        let value = countries.first().map(|country| country.iso.clone()).unwrap_or_default();
        let country = Field::new("country", label, FieldKind::Select { options }).value(value);
        let label = Message::new("activity.register.phone.number");
        let number = Field::new("number", label, FieldKind::Phone)
            .hint(Message::new("activity.register.phone.number-hint"))
            .value(typed);
        let mut view = View::new("register-phone", Message::new("activity.register.phone.title"))
            .lead(Message::new("activity.register.phone.lead"));
        let known = cx.profile.personal_phone.as_ref();
        if let Some(known) = known {
            let ends = masked_number(&known.address);
            view = view.lead(
                Message::new("activity.register.phone.known").with("ends", ends.trim_start_matches('…')),
            );
        }
        view = view.field(country).field(number);
        for way in &self.ways {
            view = match way {
                Way::Sms => view.action("sms", Message::new("activity.phone.sms")),
                Way::Call => view.action("call", Message::new("activity.phone.call")),
            };
        }
        if self.may_skip() {
            view = view.action("skip", Message::new("action.skip"));
        }
        Ok(if self.settings.optional && known.is_some() {
            view.action("remove", Message::new("activity.register.phone.remove"))
        } else {
            view
        })
    }

    /// The country of the number that is registered, else of one in the directory, else the realm's.
    async fn usual(&self, countries: &[Country]) -> Result<String, Trouble> {
        let cx = self.cx;
        let own = cx.profile.personal_phone.as_ref();
        let own = own.and_then(|contact| PhoneNumber::parse(&contact.address, "").ok());
        let known = match own {
            Some(own) => Some(own),
            None => phone_round::on_record(cx).await?.into_iter().next(),
        };
        let realm: String = cx.realm.phone.country.chars().filter(char::is_ascii_digit).collect();
        let digits = known.map_or(realm, |number| number.digits().to_owned());
        let country = Country::of_number(countries, &digits).or_else(|| countries.first());
        Ok(country.map(|country| country.iso.clone()).unwrap_or_default())
    }

    /// The page that asks for the code.
    fn code_page(&self, kept: &Kept) -> View {
        let ends = masked_number(&kept.number);
        let (lead, again) = match kept.way {
            Way::Sms => ("activity.phone.sent", "activity.phone.sms-again"),
            Way::Call => ("activity.phone.called", "activity.phone.call-again"),
        };
        let lead = Message::new(lead).with("ends", ends.trim_start_matches('…'));
        let title = Message::new("activity.register.phone.code-title");
        let label = Message::new("activity.phone.code-label");
        code_view(CODE, title, lead, label, shape(self.cx).digits(), true)
            .action("resend", Message::new(again))
            .action("other", Message::new("activity.register.phone.other"))
    }

    /// The number of the form, as far as it can be registered.
    fn typed(&self, input: &Input) -> Result<PhoneNumber, Message> {
        let countries = self.cx.realm.phone.offered_countries();
        let chosen = countries.iter().find(|country| country.iso == input.text("country"));
        let chosen = chosen.ok_or_else(|| Message::new("activity.register.phone.no-country"))?;
        let number = PhoneNumber::typed(input.text("number"), &chosen.code).map_err(|fault| match fault {
            NumberFault::Empty => Message::new("activity.register.phone.blank"),
            NumberFault::Extension => Message::new("activity.register.phone.extension"),
            _ => Message::new("activity.register.phone.invalid"),
        })?;
        // A list that was cut short says where codes may be sent to.
        let is_offered = Country::of_number(&countries, number.digits()).is_some();
        is_offered.then_some(number).ok_or_else(|| Message::new("activity.register.phone.no-country"))
    }

    async fn number_typed(&self, mut state: State, input: &Input) -> Result<Reply, Trouble> {
        let way = match input.action.as_str() {
            "call" => Some(Way::Call),
            "sms" => Some(Way::Sms),
            _ => self.ways.first().copied(),
        };
        let Some(way) = way.filter(|way| self.ways.contains(way)) else {
            return Err(phone_sending::away("no phone gateway goes this way".to_owned()));
        };
        let shown: String = input.text("number").chars().filter(|c| !c.is_control()).take(40).collect();
        let again = self.number_page(&shown, input.text("country")).await?;
        let number = match self.typed(input) {
            Ok(number) => number,
            Err(error) => {
                let name = if input.text("country").is_empty() { "country" } else { "number" };
                return proof::again(&state, with_error(again, name, error));
            }
        };
        if state.count > self.cx.realm.phone.resends {
            return proof::again(&state, with_error(again, "number", Message::new("activity.phone.no-more")));
        }
        let (view, changes) = self.send(&mut state, &number, way, None, Some(again)).await?;
        Ok(with_all(proof::again(&state, view)?, changes))
    }

    /// Sends a code to the number; `refused` is the page for a number that no gateway takes.
    async fn send(
        &self,
        state: &mut State,
        number: &PhoneNumber,
        way: Way,
        earlier: Option<&Kept>,
        refused: Option<View>,
    ) -> Result<(View, Vec<Change>), Trouble> {
        let key = number.e164();
        let to = Destination { key: &key, ends: number.ends(), number: Some(number) };
        let gone = phone_sending::send(self.cx, to, way, earlier).await?;
        state.count += 1;
        if gone.is_refused
            && let Some(view) = refused
        {
            let error = Message::new("activity.register.phone.not-taken");
            return Ok((with_error(view, "number", error), gone.changes));
        }
        let view = self.code_page(&gone.kept);
        let view = if gone.earlier_failed { phone_sending::failed(view) } else { view };
        state.sent = Some(gone.kept);
        Ok((view, gone.changes))
    }

    async fn resent(&self, mut state: State, kept: Kept) -> Result<Reply, Trouble> {
        if let Some(held_up) = kept.held_up(self.cx, state.count) {
            let view = self.code_page(&kept).notice(Tone::Warn, held_up);
            state.sent = Some(kept);
            return proof::again(&state, view);
        }
        let kept = &kept;
        let number = PhoneNumber::parse(&kept.number, "");
        let number = number.map_err(|fault| Trouble::Defect(format!("the number to be: {fault}")))?;
        let (view, changes) = self.send(&mut state, &number, kept.way, Some(kept), None).await?;
        Ok(with_all(proof::again(&state, view)?, changes))
    }

    async fn code_typed(&self, mut state: State, mut kept: Kept, input: &Input) -> Result<Reply, Trouble> {
        let judged = kept.judge(self.cx, input, true).await?;
        let code = match judged {
            Judged::Right => return self.accept(&kept.number).await,
            Judged::Blank => "activity.phone.blank",
            Judged::Expired => "activity.phone.expired",
            Judged::Wrong => "activity.phone.wrong",
            Judged::UsedUp => {
                state.sent = None;
                let view = self.number_page("", "").await?;
                let error = Message::new("activity.phone.expired");
                return proof::again(&state, with_error(view, "number", error));
            }
        };
        let view = with_error(self.code_page(&kept), "code", Message::new(code));
        state.sent = Some(kept);
        proof::again(&state, view)
    }

    async fn accept(&self, number: &str) -> Result<Reply, Trouble> {
        let cx = self.cx;
        let old = cx.profile.personal_phone.clone();
        // The same number again is not a newer one.
        let since = old.as_ref().filter(|old| old.address == number).map_or(cx.now, |old| old.verified);
        let mut profile = cx.edit_profile();
        profile.personal_phone = Some(Contact { address: number.to_owned(), verified: since });
        let reply = registration::save(cx, profile, proof::passed());
        let old = old.map(|old| old.address).filter(|old| old != number);
        let told = self.tell(old.as_deref(), Some(number)).await;
        registration::tell_factor_change(cx, with_all(reply, told), "phone").await
    }

    async fn remove(&self) -> Result<Reply, Trouble> {
        let cx = self.cx;
        let mut profile = cx.edit_profile();
        let old = profile.personal_phone.take().map(|old| old.address);
        let reply = registration::save(cx, profile, proof::passed());
        let told = self.tell(old.as_deref(), None).await;
        registration::tell_factor_change(cx, with_all(reply, told), "phone-removed").await
    }

    /// Tells both numbers by text message, as far as a gateway says what it is given. That one does not arrive
    /// stops nothing: the mails go all the same.
    async fn tell(&self, old: Option<&str>, new: Option<&str>) -> Vec<Change> {
        let cx = self.cx;
        if !cx.tools.factors.phone.sends_words() {
            return Vec::new();
        }
        let person = cx.profile.person.to_string();
        if let Err(trouble) = cx.count("phone-notice", &person, NOTICES).await {
            tracing::warn!(%trouble, "numbers are not told of a change");
            return Vec::new();
        }
        let mut told = self.tell_one(old, "phone.number-removed").await;
        // While the gateways are away the person need not wait for them twice.
        if told.is_empty() {
            told.extend(self.tell_one(new, "phone.number-added").await);
        }
        told
    }

    async fn tell_one(&self, number: Option<&str>, code: &'static str) -> Vec<Change> {
        let cx = self.cx;
        let Some(to) = number.and_then(|number| PhoneNumber::parse(number, "").ok()) else {
            return Vec::new();
        };
        let text = Message::new(code).with("organization", cx.realm.site.organization.as_str());
        let order = Order {
            purpose: Purpose::Words,
            to: &to,
            way: Way::Sms,
            code: &Secret::default(),
            text: &text,
            locale: cx.mail_locale(),
            earlier: None,
        };
        let sending = cx.tools.factors.phone.send(order).await;
        phone_sending::told(cx, to.ends(), &sending)
    }
}

fn option(country: &Country) -> Choice {
    let label = if country.name.is_empty() {
        Message::new("country.option")
            .with("country", country.iso.as_str())
            .with("code", country.code.as_str())
    } else {
        Message::verbatim(format!("{} (+{})", country.name, country.code))
    };
    Choice { value: country.iso.clone(), label, hint: None }
}

#[async_trait]
impl Activity for RegisterPhone {
    const KIND: &'static str = "register-phone";
    const ABOUT: &'static str =
        "Registers a mobile number of the person's own, once a code sent there was typed in.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::RECOVERY,
            effect: Effect::Factor,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        let step = Step::new(cx, settings);
        let phone = &cx.realm.phone;
        // Where phones are not used there is nothing to register: the task goes on without the page.
        if !phone.own_numbers || (step.ways.is_empty() && step.may_skip()) {
            return Ok(proof::passed());
        }
        if !phone_round::is_in_scope(cx, &cx.account().await?).await? {
            return Ok(proof::passed());
        }
        if step.ways.is_empty() {
            return Err(phone_sending::away("no phone gateway goes a way that the step has".to_owned()));
        }
        proof::show(&State::default(), step.number_page("", "").await?)
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        mut state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        let step = Step::new(cx, settings);
        let Some(kept) = state.sent.take() else {
            return match input.action.as_str() {
                "skip" if step.may_skip() => Ok(proof::passed()),
                "remove" if settings.optional && cx.profile.personal_phone.is_some() => step.remove().await,
                _ => step.number_typed(state, input).await,
            };
        };
        match input.action.as_str() {
            "other" => proof::again(&state, step.number_page("", "").await?),
            "resend" => step.resent(state, kept).await,
            _ => step.code_typed(state, kept, input).await,
        }
    }

    async fn look(cx: &Context<'_>, settings: &Settings, state: State) -> Result<Option<Reply>, Trouble> {
        let Some(kept) = state.sent.as_ref() else { return Ok(None) };
        if !kept.has_failed(cx).await? {
            return Ok(None);
        }
        let view = phone_sending::failed(Step::new(cx, settings).code_page(kept));
        if cx.run.current.as_ref().is_some_and(|current| current.view == view) {
            return Ok(None);
        }
        proof::show(&state, view).map(Some)
    }
}
