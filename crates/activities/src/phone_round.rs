//! A code by text message or call, for whoever asks the person or the caller: which numbers there are and how they are
//! shown, how many codes may go out, what is kept of one that did, and what is written down of gateways that could
//! not.
//!
//! A name that is nobody's goes the same way: numbers are invented for it, the gateways are asked whether they are
//! there, and nothing is sent.

use std::time::Duration;

use domain::{
    account::Account,
    factor::phone::{PhoneNumber, Way},
    message::Message,
    scope,
    store::Change,
    view::{CODE, Choice, Field, FieldKind, Input, Tone, View},
};
use serde::{Deserialize, Serialize};

use crate::{
    Context, Trouble,
    phone_sending::{self, Destination, Kept, shape},
    sent_code::Judged,
    view_parts::{code_view, with_error},
};

/// Most numbers that a page offers.
const OFFERED_MAX: usize = 3;

/// How a code may go out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Ways {
    /// By text message or by a call, as the person likes.
    #[default]
    Both,
    /// By text message.
    Sms,
    /// By a call.
    Call,
}

impl Ways {
    /// Whether a code may go this way.
    pub(crate) const fn has(self, way: Way) -> bool {
        matches!((self, way), (Self::Both, _) | (Self::Sms, Way::Sms) | (Self::Call, Way::Call))
    }
}

/// What is remembered between two pages.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {
    /// The code that went out last; `None` while the person chooses.
    sent: Option<Kept>,
    /// How many went out in this step.
    count: u32,
}

/// The page of the code with what has become known of its message; `None` while there is nothing new.
pub(crate) async fn looked_at(cx: &Context<'_>, ways: Ways, state: &State) -> Result<Option<View>, Trouble> {
    let Some(kept) = state.sent.as_ref() else { return Ok(None) };
    if !kept.has_failed(cx).await? {
        return Ok(None);
    }
    let view = phone_sending::failed(Round::begin(cx, ways).await?.code_page(kept));
    let is_shown = cx.run.current.as_ref().is_some_and(|current| current.view == view);
    Ok((!is_shown).then_some(view))
}

/// A number that a page offers.
struct Offered {
    /// How a form names it: nothing that can be read back.
    key: String,
    /// Its last two digits.
    ends: String,
    /// `None` for one that was invented.
    number: Option<PhoneNumber>,
}

impl Offered {
    /// A text message does not get behind a switchboard.
    fn takes(&self, way: Way) -> bool {
        way == Way::Call || self.number.as_ref().is_none_or(|number| number.extension().is_empty())
    }
}

/// What came of a page.
pub(crate) enum Turn {
    /// Another page.
    Show(View),
    /// The same page, because of what was typed; nothing was proved wrong.
    Again(View),
    /// The code is right.
    Proved,
    /// It is wrong.
    Wrong(View),
    /// It is wrong for the last time.
    UsedUp,
}

/// One step with a phone.
pub(crate) struct Round<'c> {
    cx: &'c Context<'c>,
    ways: Ways,
    numbers: Vec<Offered>,
    /// Whether there is a number on record.
    pub(crate) has_number: bool,
}

impl<'c> Round<'c> {
    /// Looks the numbers up.
    pub(crate) async fn begin(cx: &'c Context<'c>, ways: Ways) -> Result<Self, Trouble> {
        let known: Vec<Offered> = on_record(cx).await?.into_iter().map(|number| offer(cx, number)).collect();
        let has_number = !known.is_empty();
        let numbers = if has_number { known } else { invented(cx) };
        Ok(Self { cx, ways, numbers, has_number })
    }

    /// The ways that are allowed here, that a gateway goes, and that one of the numbers takes.
    fn ways(&self) -> Vec<Way> {
        let mut ways = self.cx.tools.factors.phone.ways();
        ways.retain(|way| self.ways.has(*way) && self.numbers.iter().any(|one| one.takes(*way)));
        ways
    }

    /// The page on which number and way are chosen.
    pub(crate) fn choose(&self) -> View {
        let mut view = View::new("phone", Message::new("activity.phone.title"));
        match self.numbers.as_slice() {
            [one] => {
                view = view.lead(Message::new("activity.phone.lead-one").with("ends", one.ends.as_str()));
            }
            many => {
                let option = |one: &Offered| Choice {
                    value: one.key.clone(),
                    label: Message::new("activity.phone.number").with("ends", one.ends.as_str()),
                    hint: (!one.takes(Way::Sms)).then(|| Message::new("activity.phone.call-only")),
                };
                let options: Vec<Choice> = many.iter().map(option).collect();
                let first = options.first().map(|option| option.value.clone()).unwrap_or_default();
                let label = Message::new("activity.phone.where");
                view = view
                    .lead(Message::new("activity.phone.lead"))
                    .field(Field::new("number", label, FieldKind::Choice { options }).value(first));
            }
        }
        for way in self.ways() {
            view = match way {
                Way::Sms => view.action("sms", Message::new("activity.phone.sms")),
                Way::Call => view.action("call", Message::new("activity.phone.call")),
            };
        }
        view
    }

    /// The page that asks for the code.
    fn code_page(&self, kept: &Kept) -> View {
        let ends = self.numbers.iter().find(|one| one.key == kept.number).map_or("", |one| one.ends.as_str());
        let (lead, again) = match kept.way {
            Way::Sms => ("activity.phone.sent", "activity.phone.sms-again"),
            Way::Call => ("activity.phone.called", "activity.phone.call-again"),
        };
        let lead = Message::new(lead).with("ends", ends);
        let (title, label) =
            (Message::new("activity.phone.code-title"), Message::new("activity.phone.code-label"));
        let view = code_view(CODE, title, lead, label, shape(self.cx).digits(), true)
            .action("resend", Message::new(again));
        if self.numbers.len() > 1 || self.ways().len() > 1 {
            view.action("other", Message::new("activity.phone.other"))
        } else {
            view
        }
    }

    /// Does what a page asks for.
    pub(crate) async fn turn(
        &self,
        state: &mut State,
        input: &Input,
    ) -> Result<(Turn, Vec<Change>), Trouble> {
        let Some(kept) = state.sent.as_ref() else { return self.chosen(state, input).await };
        match input.action.as_str() {
            "other" => {
                state.sent = None;
                Ok((Turn::Show(self.choose()), Vec::new()))
            }
            "resend" => {
                if let Some(held_up) = kept.held_up(self.cx, state.count) {
                    let view = self.code_page(kept).notice(Tone::Warn, held_up);
                    return Ok((Turn::Again(view), Vec::new()));
                }
                let (number, way) = (kept.number.clone(), kept.way);
                let (view, changes) = self.send(state, &number, way).await?;
                Ok((Turn::Show(view), changes))
            }
            _ => self.judge(state, input).await.map(|turn| (turn, Vec::new())),
        }
    }

    async fn chosen(&self, state: &mut State, input: &Input) -> Result<(Turn, Vec<Change>), Trouble> {
        let again = |code: &'static str| {
            Ok((Turn::Again(with_error(self.choose(), "number", Message::new(code))), Vec::new()))
        };
        let ways = self.ways();
        let way = match input.action.as_str() {
            "call" => Some(Way::Call),
            "sms" => Some(Way::Sms),
            _ => ways.first().copied(),
        };
        let Some(way) = way.filter(|way| ways.contains(way)) else {
            return Err(phone_sending::away("no phone gateway goes this way".to_owned()));
        };
        let picked = match self.numbers.as_slice() {
            [one] => Some(one),
            many => many.iter().find(|one| one.key == input.text("number")),
        };
        let Some(picked) = picked else { return again("activity.phone.choose") };
        if !picked.takes(way) {
            return again("activity.phone.call-only");
        }
        if state.count > self.cx.realm.phone.resends {
            return again("activity.phone.no-more");
        }
        let (view, changes) = self.send(state, &picked.key.clone(), way).await?;
        Ok((Turn::Show(view), changes))
    }

    /// Sends, and keeps what must be kept.
    async fn send(&self, state: &mut State, number: &str, way: Way) -> Result<(View, Vec<Change>), Trouble> {
        let offered = self.numbers.iter().find(|one| one.key == number);
        let offered = offered.ok_or_else(|| Trouble::Defect("the number is gone".to_owned()))?;
        let to = Destination { key: &offered.key, ends: &offered.ends, number: offered.number.as_ref() };
        let gone = phone_sending::send(self.cx, to, way, state.sent.as_ref()).await?;
        state.count += 1;
        let mut view = self.code_page(&gone.kept);
        if gone.earlier_failed {
            view = phone_sending::failed(view);
        } else if state.count > 1 {
            // Said to everybody alike.
            view = view.notice(Tone::Info, Message::new("activity.phone.nothing-came"));
        }
        state.sent = Some(gone.kept);
        Ok((view, gone.changes))
    }

    async fn judge(&self, state: &mut State, input: &Input) -> Result<Turn, Trouble> {
        let Some(mut kept) = state.sent.take() else { return Ok(Turn::Show(self.choose())) };
        let judged = kept.judge(self.cx, input, self.has_number).await?;
        let again = |code: &'static str| with_error(self.code_page(&kept), "code", Message::new(code));
        let turn = match judged {
            Judged::Right => Turn::Proved,
            Judged::Blank => Turn::Again(again("activity.phone.blank")),
            Judged::Expired => Turn::Again(again("activity.phone.expired")),
            Judged::Wrong => Turn::Wrong(again("activity.phone.wrong")),
            Judged::UsedUp => Turn::UsedUp,
        };
        state.sent = Some(kept);
        Ok(turn)
    }
}

/// The person's numbers on record, each once, in the order of the attributes and then their own; none for a decoy, and for whom the
/// realm's scope of phones leaves out. What is no number is passed over.
pub(crate) async fn on_record(cx: &Context<'_>) -> Result<Vec<PhoneNumber>, Trouble> {
    if cx.person().is_none() {
        return Ok(Vec::new());
    }
    let account = cx.account().await?;
    let phone = &cx.realm.phone;
    if !is_in_scope(cx, &account).await? {
        return Ok(Vec::new());
    }
    let mut found: Vec<PhoneNumber> = Vec::new();
    for name in &phone.attributes {
        for text in account.attributes.get(&name.trim().to_lowercase()).into_iter().flatten() {
            match PhoneNumber::parse(text, &phone.country) {
                Ok(number) if !found.contains(&number) => found.push(number),
                Ok(_) => {}
                Err(fault) => tracing::debug!(attribute = %name, %fault, "a phone number cannot be used"),
            }
        }
    }
    // The person's own comes last, and always has a place.
    let own = own_number(cx).filter(|own| !found.contains(own));
    found.truncate(OFFERED_MAX - usize::from(own.is_some()));
    found.extend(own);
    Ok(found)
}

/// The number that the person registered, once it is old enough to prove something: whoever has just taken a
/// registration over would be the one whom it reaches (ASVS 6.6.1).
fn own_number(cx: &Context<'_>) -> Option<PhoneNumber> {
    let phone = &cx.realm.phone;
    let contact = cx.profile.personal_phone.as_ref().filter(|_| phone.own_numbers)?;
    let age = Duration::from_secs(u64::from(phone.own_age_days) * 86_400);
    let is_old = cx.now.since(contact.verified) >= age;
    PhoneNumber::parse(&contact.address, "").ok().filter(|_| is_old)
}

/// Whether the realm's scope of phones holds the person.
pub(crate) async fn is_in_scope(cx: &Context<'_>, account: &Account) -> Result<bool, Trouble> {
    let phone = &cx.realm.phone;
    Ok(phone.scope.is_empty() || scope::holds_any(&phone.scope, account, cx.directory()?).await?)
}

/// How a form names a number: nothing that can be read back, and another name in each run.
pub(crate) fn key_of(cx: &Context<'_>, number: &PhoneNumber) -> String {
    let key = cx.tools.keys.keyed_hash("phone-number", &[&cx.run.id.to_string(), &number.whole()]);
    key[..16].to_owned()
}

fn offer(cx: &Context<'_>, number: PhoneNumber) -> Offered {
    Offered { key: key_of(cx, &number), ends: number.ends().to_owned(), number: Some(number) }
}

/// Numbers for a name that is nobody's, and for somebody without one: the same on each visit.
fn invented(cx: &Context<'_>) -> Vec<Offered> {
    let person = cx.profile.person.to_string();
    let drawn = cx.tools.keys.keyed_hash("phone-invented", &[&person]);
    let at = |at: usize| u32::from_str_radix(&drawn[at..at + 4], 16).unwrap_or_default();
    // As often one, two or three as people have.
    let count = match at(0) % 100 {
        0..60 => 1,
        60..90 => 2,
        _ => OFFERED_MAX,
    };
    let run = cx.run.id.to_string();
    let offer = |nth: usize| {
        let ends = format!("{:02}", at(4 + 4 * nth) % 100);
        let key = cx.tools.keys.keyed_hash("phone-number", &[&run, &person, &nth.to_string()]);
        Offered { key: key[..16].to_owned(), ends, number: None }
    };
    (0..count).map(offer).collect()
}
