//! A code by text message or call, for whoever asks the person or the caller: which numbers there are and how they are
//! shown, how many codes may go out, what is kept of one that did, and what is written down of gateways that could
//! not.
//!
//! A name that is nobody's goes the same way: numbers are invented for it, the gateways are asked whether they are
//! there, and nothing is sent.

use domain::{
    config::{Limit, Question},
    event::{EventKind, EventResult},
    factor::phone::{
        CODE_HERE, Fate, GatewayFault, Judgement, Order, PhoneError, PhoneNumber, Purpose, Receipt,
        Sent as Sending, Way,
    },
    message::Message,
    scope,
    store::Change,
    time::Timestamp,
    view::{Choice, Field, FieldKind, Input, Tone, View},
};
use serde::{Deserialize, Serialize};

use crate::{
    Context, Trouble,
    sent_code::{CodeShape, Judged, SentCode},
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
    const fn has(self, way: Way) -> bool {
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

/// What is kept of a code that went out.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    /// Which number, as the page names it.
    number: String,
    way: Way,
    code: SentCode,
    /// What the gateway calls it; `None` when no gateway took the number, of which nobody is told.
    receipt: Option<Receipt>,
    at: Timestamp,
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

    fn shape(&self) -> CodeShape {
        CodeShape::new(self.cx.realm.phone.digits, self.cx.realm.phone.minutes)
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
        let shape = self.shape();
        let lead = Message::new(lead).with("ends", ends);
        let (title, label) =
            (Message::new("activity.phone.code-title"), Message::new("activity.phone.code-label"));
        let view =
            code_view("code", title, lead, label, shape.digits(), true).action("resend", Message::new(again));
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
                if let Some(held_up) = self.held_up(state, kept) {
                    let view = self.code_page(kept).notice(Tone::Warn, held_up);
                    return Ok((Turn::Again(view), Vec::new()));
                }
                let (number, way) = (kept.number.clone(), kept.way);
                let changes = self.send(state, &number, way).await?;
                Ok((Turn::Show(self.page(state)), changes))
            }
            _ => self.judge(state, input).await.map(|turn| (turn, Vec::new())),
        }
    }

    /// Why no code is sent again now.
    fn held_up(&self, state: &State, kept: &Kept) -> Option<Message> {
        let phone = &self.cx.realm.phone;
        if state.count > phone.resends {
            return Some(Message::new("activity.phone.no-more"));
        }
        let gone_by = self.cx.now.since(kept.at).as_secs();
        let left = u64::from(phone.wait_seconds).saturating_sub(gone_by);
        (left > 0).then(|| Message::new("activity.phone.wait"))
    }

    /// The page that this state asks for.
    fn page(&self, state: &State) -> View {
        state.sent.as_ref().map_or_else(|| self.choose(), |kept| self.code_page(kept))
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
            return Err(away("no phone gateway goes this way".to_owned()));
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
        let changes = self.send(state, &picked.key.clone(), way).await?;
        Ok((Turn::Show(self.page(state)), changes))
    }

    /// Counts, sends, and keeps what must be kept.
    async fn send(&self, state: &mut State, number: &str, way: Way) -> Result<Vec<Change>, Trouble> {
        let cx = self.cx;
        let offered = self.numbers.iter().find(|one| one.key == number);
        let offered = offered.ok_or_else(|| Trouble::Defect("the number is gone".to_owned()))?;
        count(cx, offered.number.as_ref()).await?;
        let to = offered.number.as_ref().map_or_else(|| offered.key.clone(), PhoneNumber::whole);
        let (code, readable) = SentCode::make(cx, self.shape(), &to);
        let earlier = state.sent.as_ref().and_then(|kept| kept.receipt.as_ref());
        let port = &cx.tools.factors.phone;
        let text = self.text(way);
        let sending = match (&offered.number, cx.person()) {
            (Some(to), Some(_)) => {
                let locale = cx.mail_locale();
                let purpose = Purpose::Code;
                port.send(Order { purpose, to, way, code: &readable, text: &text, locale, earlier }).await
            }
            _ => port.send_to_nobody(way).await,
        };
        let mut changes = told(cx, &offered.ends, &sending);
        let receipt = match sending.result {
            Ok(receipt) => Some(receipt),
            // Whether a number can be sent to is the administrator's to know.
            Err(PhoneError::Number(_)) => None,
            Err(error @ (PhoneError::NotSetUp | PhoneError::Away(_))) => {
                if !changes.is_empty() {
                    // Nothing else is committed on this way, and the administrator wants to know why.
                    cx.tools.store.commit(changes).await?;
                }
                return Err(away(error.to_string()));
            }
        };
        if let Some(receipt) = receipt.as_ref().filter(|_| offered.number.is_some()) {
            let mut event = cx.event(EventKind::PhoneCodeSent, EventResult::Info);
            event.detail.insert("way".to_owned(), way.code().to_owned());
            event.detail.insert("gateway".to_owned(), receipt.gateway.to_string());
            event.detail.insert("number".to_owned(), format!("…{}", offered.ends));
            changes.push(Change::Append(Box::new(event)));
        }
        state.count += 1;
        state.sent = Some(Kept { number: offered.key.clone(), way, code, receipt, at: cx.now });
        Ok(changes)
    }

    /// What the message or the call says.
    fn text(&self, way: Way) -> Message {
        let cx = self.cx;
        let own = Question { id: cx.step.clone(), text: cx.realm.phone.text.clone() };
        let own = own.in_locale(cx.mail_locale(), &cx.realm.site.default_locale).trim();
        if !own.is_empty() {
            return Message::verbatim(own);
        }
        let organization = cx.realm.site.organization.as_str();
        match way {
            Way::Sms => Message::new("phone.sms").with("code", CODE_HERE).with("organization", organization),
            Way::Call => {
                Message::new("phone.call").with("code", CODE_HERE).with("organization", organization)
            }
        }
    }

    async fn judge(&self, state: &mut State, input: &Input) -> Result<Turn, Trouble> {
        let (cx, shape) = (self.cx, self.shape());
        let Some(mut kept) = state.sent.take() else { return Ok(Turn::Show(self.choose())) };
        let typed = input.secret("code");
        let is_blank = typed.expose().trim().is_empty();
        let theirs = kept.receipt.as_ref().filter(|receipt| receipt.theirs && !is_blank);
        let judged = match theirs {
            None => kept.code.judge(cx, shape, typed.expose()),
            Some(receipt) => {
                let digits: String = typed.expose().chars().filter(char::is_ascii_digit).collect();
                let asked = cx.person().and(Some(receipt).filter(|_| self.has_number));
                let judgement = cx.tools.factors.phone.judge(asked, &digits.into()).await;
                match judgement.map_err(|error| away(error.to_string()))? {
                    Judgement::Over => Judged::Expired,
                    said => kept.code.settle(cx, shape, said == Judgement::Right),
                }
            }
        };
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

fn away(detail: String) -> Trouble {
    Trouble::Outside { message: Message::new("activity.phone.away"), detail }
}

/// Counts a code to a person, to a number, and to everybody; what is nobody's counts as well, so that it is held up at
/// the same time.
pub(crate) async fn count(cx: &Context<'_>, number: Option<&PhoneNumber>) -> Result<(), Trouble> {
    let phone = &cx.realm.phone;
    cx.count("phone-person", &cx.profile.person.to_string(), phone.per_number).await?;
    if let Some(number) = number {
        cx.count("phone-number", &number.whole(), phone.per_number).await?;
    }
    cx.count("phone-hour", "realm", Limit { count: phone.per_hour, minutes: 60 }).await?;
    cx.count("phone-day", "realm", Limit { count: phone.per_day, minutes: 24 * 60 }).await
}

/// What gateways said, as lines of history: never the code, and of the number its end only.
pub(crate) fn told(cx: &Context<'_>, ends: &str, sending: &Sending) -> Vec<Change> {
    let line = |fault: &GatewayFault, what: &str| {
        let mut event = cx.event(EventKind::GatewayFailed, EventResult::Failure);
        let mut add = |key: &str, value: String| event.detail.insert(key.to_owned(), value);
        add("factor", "phone".to_owned());
        add("gateway", fault.gateway.to_string());
        add("what", what.to_owned());
        add("why", fault.kind.code().to_owned());
        add("number", format!("…{ends}"));
        if fault.status > 0 {
            add("status", fault.status.to_string());
        }
        if !fault.code.is_empty() {
            add("code", fault.code.clone());
        }
        Change::Append(Box::new(event))
    };
    let mut lines: Vec<Change> = sending.faults.iter().map(|fault| line(fault, "sending")).collect();
    if let Some(Fate::Bad(fault)) = &sending.earlier {
        lines.push(line(fault, "delivery"));
    }
    lines
}

/// The person's numbers on record, each once, in the order of the attributes; none for a decoy, and for whom the
/// realm's scope of phones leaves out. What is no number is passed over.
pub(crate) async fn on_record(cx: &Context<'_>) -> Result<Vec<PhoneNumber>, Trouble> {
    if cx.person().is_none() {
        return Ok(Vec::new());
    }
    let account = cx.account().await?;
    let phone = &cx.realm.phone;
    if !phone.scope.is_empty() && !scope::holds_any(&phone.scope, &account, cx.directory()?).await? {
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
    found.truncate(OFFERED_MAX);
    Ok(found)
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
