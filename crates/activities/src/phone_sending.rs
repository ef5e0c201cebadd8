//! One code to one phone: counted, sent, written down, judged when it comes back, and what providers report of it
//! meanwhile. Whoever proves by a number and whoever registers one does the same here.

use domain::{
    config::{Limit, Question},
    event::{EventKind, EventResult},
    evidence::Assurance,
    factor::phone::{
        CODE_HERE, DeliveryState, Fate, GatewayFault, Judgement, Order, PhoneError, PhoneNumber, Purpose,
        Receipt, Sent as Sending, Way,
        delivery::{DELIVERY_AREA, Delivery, SENT_AREA, SentMessage, key},
    },
    message::Message,
    store::{Change, Record},
    time::Timestamp,
    view::{Input, Tone, View},
};
use serde::{Deserialize, Serialize};

use crate::{
    Context, Trouble,
    sent_code::{CodeShape, Judged, SentCode},
};

/// For how long it is remembered what was sent to whom, where providers report: an administrator looks at the
/// last day.
const SENT_KEPT: std::time::Duration = std::time::Duration::from_secs(2 * 24 * 3600);

/// What is kept of a code that went out.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Kept {
    /// Which number, as its page names it.
    pub(crate) number: String,
    /// How it went.
    pub(crate) way: Way,
    code: SentCode,
    /// What the gateway calls it; `None` when no gateway took the number.
    receipt: Option<Receipt>,
    at: Timestamp,
}

/// Where a code goes.
#[derive(Clone, Copy)]
pub(crate) struct Destination<'a> {
    /// How its page names it.
    pub(crate) key: &'a str,
    /// The end of the number, for history.
    pub(crate) ends: &'a str,
    /// `None` for one that was invented.
    pub(crate) number: Option<&'a PhoneNumber>,
}

/// What came of sending.
pub(crate) struct Gone {
    /// What is kept of it.
    pub(crate) kept: Kept,
    /// The gateways do not take the number. Not for strangers to know.
    pub(crate) is_refused: bool,
    /// What was sent before is known not to have arrived.
    pub(crate) earlier_failed: bool,
    /// Lines of history, and what was sent.
    pub(crate) changes: Vec<Change>,
}

impl Kept {
    /// Why no code is sent again now, `count` being how many went out in this step.
    pub(crate) fn held_up(&self, cx: &Context<'_>, count: u32) -> Option<Message> {
        let phone = &cx.realm.phone;
        if count > phone.resends {
            return Some(Message::new("activity.phone.no-more"));
        }
        let gone_by = cx.now.since(self.at).as_secs();
        let left = u64::from(phone.wait_seconds).saturating_sub(gone_by);
        (left > 0).then(|| Message::new("activity.phone.wait"))
    }

    /// Judges what was typed; `is_asked` says whether a provider that made the code is asked, which it is not for
    /// names that are nobody's.
    pub(crate) async fn judge(
        &mut self,
        cx: &Context<'_>,
        input: &Input,
        is_asked: bool,
    ) -> Result<Judged, Trouble> {
        let shape = shape(cx);
        let typed = input.secret("code");
        let is_blank = typed.expose().trim().is_empty();
        let Some(receipt) = self.receipt.as_ref().filter(|receipt| receipt.theirs && !is_blank) else {
            return Ok(self.code.judge(cx, shape, typed.expose()));
        };
        let digits: String = typed.expose().chars().filter(char::is_ascii_digit).collect();
        let asked = cx.person().and(Some(receipt).filter(|_| is_asked));
        let judgement = cx.tools.factors.phone.judge(asked, &digits.into()).await;
        Ok(match judgement.map_err(|error| away(error.to_string()))? {
            Judgement::Over => Judged::Expired,
            said => self.code.settle(cx, shape, said == Judgement::Right),
        })
    }

    /// Whether the provider reported that it will not arrive, as far as this person may know: somebody who has
    /// proved nothing yet is not told, for a name that is nobody's is never told either.
    pub(crate) async fn has_failed(&self, cx: &Context<'_>) -> Result<bool, Trouble> {
        if cx.run.assurance() == Assurance::NONE || cx.realm.phone.reports_at.trim().is_empty() {
            return Ok(false);
        }
        let Some(receipt) = self.receipt.as_ref().filter(|receipt| !receipt.reference.is_empty()) else {
            return Ok(false);
        };
        let key = key(&receipt.gateway, &receipt.reference);
        let record = cx.tools.store.record(DELIVERY_AREA, &key).await?;
        let known = record.and_then(|record| serde_json::from_value::<Delivery>(record.body).ok());
        // What an earlier message under the same reference came to is nothing about this one.
        let known = known.filter(|known| known.at >= self.at);
        Ok(known.is_some_and(|known| known.state == DeliveryState::Undelivered))
    }
}

/// A code as the realm sets it.
pub(crate) fn shape(cx: &Context<'_>) -> CodeShape {
    CodeShape::new(cx.realm.phone.digits, cx.realm.phone.minutes)
}

/// The page of a code with the news that its message did not arrive.
pub(crate) fn failed(view: View) -> View {
    view.notice(Tone::Warn, Message::new("activity.phone.undelivered"))
}

/// Counts, sends, and says what must be kept. `earlier` is what was sent before and did not help.
pub(crate) async fn send(
    cx: &Context<'_>,
    to: Destination<'_>,
    way: Way,
    earlier: Option<&Kept>,
) -> Result<Gone, Trouble> {
    count(cx, to.number).await?;
    let bound = to.number.map_or_else(|| to.key.to_owned(), PhoneNumber::whole);
    let (code, readable) = SentCode::make(cx, shape(cx), &bound);
    let receipt_before = earlier.and_then(|kept| kept.receipt.as_ref());
    let port = &cx.tools.factors.phone;
    let text = text(cx, way);
    let sending = match (to.number, cx.person()) {
        (Some(number), Some(_)) => {
            let (locale, purpose) = (cx.mail_locale(), Purpose::Code);
            let order = Order {
                purpose,
                to: number,
                way,
                code: &readable,
                text: &text,
                locale,
                earlier: receipt_before,
            };
            port.send(order).await
        }
        _ => port.send_to_nobody(way).await,
    };
    let mut changes = told(cx, to.ends, &sending);
    let mut earlier_failed = matches!(sending.earlier, Some(Fate::Bad(_)));
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
    if let Some(kept) = earlier.filter(|_| !earlier_failed) {
        earlier_failed = kept.has_failed(cx).await?;
    }
    if let Some(receipt) = receipt.as_ref().filter(|_| to.number.is_some()) {
        let mut event = cx.event(EventKind::PhoneCodeSent, EventResult::Info);
        event.detail.insert("way".to_owned(), way.code().to_owned());
        event.detail.insert("gateway".to_owned(), receipt.gateway.to_string());
        event.detail.insert("number".to_owned(), format!("…{}", to.ends));
        changes.push(Change::Append(Box::new(event)));
        changes.extend(noted(cx, receipt, to.ends).await?);
    }
    let is_refused = receipt.is_none();
    let kept = Kept { number: to.key.to_owned(), way, code, receipt, at: cx.now };
    let may_know = cx.run.assurance() > Assurance::NONE;
    Ok(Gone { kept, is_refused, earlier_failed: earlier_failed && may_know, changes })
}

/// What was sent to whom, where providers report what becomes of it.
pub(crate) async fn noted(
    cx: &Context<'_>,
    receipt: &Receipt,
    ends: &str,
) -> Result<Option<Change>, Trouble> {
    if cx.realm.phone.reports_at.trim().is_empty() || receipt.reference.is_empty() {
        return Ok(None);
    }
    let key = key(&receipt.gateway, &receipt.reference);
    let version = cx.tools.store.record(SENT_AREA, &key).await?.map_or(0, |record| record.version);
    let sent = SentMessage {
        gateway: receipt.gateway.clone(),
        way: receipt.way,
        ends: ends.to_owned(),
        at: cx.now,
        person: cx.person().cloned(),
        name: cx.event(EventKind::PhoneCodeSent, EventResult::Info).subject_name,
        run: cx.run.id,
        workflow: cx.run.workflow.to_string(),
    };
    let body = serde_json::to_value(&sent).map_err(|error| Trouble::Defect(error.to_string()))?;
    Ok(Some(Change::PutRecord(Box::new(Record {
        area: SENT_AREA.to_owned(),
        key,
        version,
        updated: cx.now,
        expires: Some(cx.now.plus(SENT_KEPT)),
        body,
    }))))
}

/// What the message or the call says.
fn text(cx: &Context<'_>, way: Way) -> Message {
    let own = Question { id: cx.step.clone(), text: cx.realm.phone.text.clone() };
    let own = own.in_locale(cx.mail_locale(), &cx.realm.site.default_locale).trim();
    if !own.is_empty() {
        return Message::verbatim(own);
    }
    let organization = cx.realm.site.organization.as_str();
    match way {
        Way::Sms => Message::new("phone.sms").with("code", CODE_HERE).with("organization", organization),
        Way::Call => Message::new("phone.call").with("code", CODE_HERE).with("organization", organization),
    }
}

/// While no gateway can.
pub(crate) fn away(detail: String) -> Trouble {
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
