//! Authenticate on one's own phone: the page shows a number, a provider puts a question on the phone, and the person gives the
//! number there. A mere *yes* never counts, and whoever is asked without having asked says so by one button.
//!
//! Here is the page's side: asking, and waiting. The question is sent in the background, so that asking takes as long for a name
//! that is nobody's; what was answered lies in a document of the store, so that any instance sees it.

use std::time::Duration;

use async_trait::async_trait;
use domain::{
    activity::{Outcome, Reply},
    config::Limit,
    entropy::{Entropy, below},
    evidence::{Assurance, EvidenceKind},
    id::PushId,
    message::Message,
    push::{self, PushRequest, PushStage, PushStanding},
    store::Change,
    view::{AWAITING, Field, FieldKind, Input, Tone, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Trouble, caller, proof};

/// The activity `push-approval`.
pub struct PushApproval;

/// How long an answer counts, how often a phone is asked, and what has to be given there.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Minutes for which an answer counts, 1 to 5.
    #[schemars(range(min = 1, max = 5))]
    pub minutes: u32,
    /// How often one person can ask in an hour, 1 to 3; all tasks count together.
    #[schemars(range(min = 1, max = 3))]
    pub asks_per_hour: u32,
    /// Digits of the number, 2 to 6.
    #[schemars(range(min = 2, max = 6))]
    pub digits: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { minutes: push::MINUTES_MAX, asks_per_hour: push::PER_HOUR_MAX, digits: 2 }
    }
}

impl Settings {
    fn minutes(&self) -> u32 {
        self.minutes.clamp(1, push::MINUTES_MAX)
    }

    fn limit(&self) -> Limit {
        Limit { count: self.asks_per_hour.clamp(1, push::PER_HOUR_MAX), minutes: 60 }
    }
}

/// Which of the two pages is shown.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(tag = "page", rename_all = "kebab-case")]
pub enum State {
    /// Offering to ask.
    #[default]
    Offer,
    /// Waiting for the phone.
    Asked {
        /// The question.
        request: PushId,
    },
}

/// A number of so many digits that does not begin with a zero, so that nobody leaves one out.
#[must_use]
pub fn number(entropy: &dyn Entropy, digits: u32) -> String {
    let least = 10_u32.pow(digits.clamp(2, 6) - 1);
    (least + below(entropy, 9 * least)).to_string()
}

fn offer(settings: &Settings) -> View {
    View::new("push-approval", Message::new("activity.push-approval.title"))
        .lead(Message::new("activity.push-approval.lead"))
        .lead(Message::new("activity.push-approval.lead-how").with("minutes", settings.minutes()))
        .action("next", Message::new("activity.push-approval.ask"))
}

fn waiting(request: &PushRequest) -> View {
    let number = Field::new("number", Message::new("activity.push-approval.number"), FieldKind::Spelled)
        .value(&*request.number);
    View::new(AWAITING, Message::new("activity.push-approval.waiting"))
        .lead(Message::new("activity.push-approval.waiting-lead"))
        .lead(Message::new("activity.push-approval.waiting-none"))
        .field(number.until(Some(request.expires)).optional())
        .action("look", Message::new("activity.push-approval.look"))
}

fn defect(error: &serde_json::Error) -> Trouble {
    Trouble::Defect(error.to_string())
}

/// Asks: writes the question down. The same for a name that is nobody's.
async fn ask(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
    cx.count(push::AREA, &cx.profile.person.to_string(), settings.limit()).await?;
    let request = PushRequest {
        id: PushId::mint(cx.now, &*cx.tools.entropy),
        run: cx.run.id,
        step: cx.step.clone(),
        person: cx.person().cloned(),
        operator: caller::operator_name(cx).to_owned(),
        locale: cx.mail_locale().to_owned(),
        asked: cx.now,
        expires: cx.now.plus(Duration::from_secs(u64::from(settings.minutes()) * 60)),
        number: number(&*cx.tools.entropy, settings.digits),
        stage: PushStage::New,
    };
    let record = request.record(0, cx.now).map_err(|error| defect(&error))?;
    let reply = proof::show(&State::Asked { request: request.id }, waiting(&request))?;
    Ok(reply.with(Change::PutRecord(Box::new(record))))
}

/// The page that offers to ask, with why there is nothing to wait for any more.
fn offer_again(settings: &Settings, why: &'static str) -> Result<Reply, Trouble> {
    proof::again(&State::Offer, offer(settings).notice(Tone::Warn, Message::new(why)))
}

/// What is done with a question is done once, whatever else is handed in at the same time.
fn used_up(cx: &Context<'_>, request: &PushRequest) -> Change {
    let key = cx.tools.keys.keyed_hash("push-once", &[&request.id.to_string()]);
    Change::UseOnce { key, expires: request.forgotten() }
}

/// Whether the page that is shown says what this one says.
fn is_shown(cx: &Context<'_>, view: &View) -> bool {
    cx.run.current.as_ref().is_some_and(|current| current.view == *view)
}

/// Whether it may be told that this person's phone cannot be asked: it would tell strangers whose names are somebody's.
/// An operator sees the person anyway.
fn may_tell(cx: &Context<'_>) -> bool {
    cx.run.assurance() > Assurance::NONE || cx.operator().is_some()
}

/// What the page makes of a question that is this run's own; nothing where it stays as it is.
fn page_of(cx: &Context<'_>, settings: &Settings, request: &PushRequest) -> Result<Option<Reply>, Trouble> {
    let reply = match request.standing(cx.now) {
        PushStanding::Approved => proof::proved(EvidenceKind::Push).with(used_up(cx, request)),
        PushStanding::Denied => {
            let message = Message::new("activity.push-approval.denied");
            let outcome = Outcome::Fail { message, critical: true, wrong_proof: true };
            Reply::from(outcome).with(used_up(cx, request))
        }
        PushStanding::Mistaken => {
            let view = offer(settings).notice(Tone::Bad, Message::new("activity.push-approval.wrong"));
            proof::wrong(&State::Offer, view)?.with(used_up(cx, request))
        }
        PushStanding::Expired => offer_again(settings, "activity.push-approval.expired")?,
        PushStanding::Away => offer_again(settings, "activity.push-approval.away")?,
        PushStanding::NotTaken if may_tell(cx) => offer_again(settings, "activity.push-approval.not-taken")?,
        PushStanding::Waiting | PushStanding::NotTaken => {
            let view = waiting(request);
            if is_shown(cx, &view) {
                return Ok(None);
            }
            proof::show(&State::Asked { request: request.id }, view)?
        }
    };
    Ok(Some(reply))
}

#[async_trait]
impl Activity for PushApproval {
    const KIND: &'static str = "push-approval";
    const ABOUT: &'static str = "Proves the person by their phone: a provider puts a question there, and the person gives the number that the page shows, or says that it is somebody else.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::Push)
    }

    async fn enter(_: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        proof::show(&State::Offer, offer(settings))
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        _: &Input,
    ) -> Result<Reply, Trouble> {
        if matches!(state, State::Offer) {
            return ask(cx, settings).await;
        }
        match Self::look(cx, settings, state).await? {
            Some(reply) => Ok(reply),
            None => Err(Trouble::Defect("a page that waits was handed in".to_owned())),
        }
    }

    async fn look(cx: &Context<'_>, settings: &Settings, state: State) -> Result<Option<Reply>, Trouble> {
        let State::Asked { request: id } = state else { return Ok(None) };
        let record = cx.tools.store.record(push::AREA, &id.to_string()).await?;
        let request = record.as_ref().map(PushRequest::of).transpose().map_err(|error| defect(&error))?;
        // Bound to this run and step: nobody goes on with the answer to another question.
        let own = request.filter(|request| {
            request.run == cx.run.id && request.step == *cx.step && request.person.as_ref() == cx.person()
        });
        match own {
            Some(request) => page_of(cx, settings, &request),
            None => offer_again(settings, "activity.push-approval.expired").map(Some),
        }
    }
}

#[cfg(test)]
mod tests {
    use vault::OsEntropy;

    use super::*;

    #[test]
    fn a_number_has_its_digits_and_no_zero_in_front() {
        for digits in 2..=6 {
            for _ in 0..200 {
                let number = number(&OsEntropy, digits);
                assert_eq!(number.len(), digits as usize);
                assert!(!number.starts_with('0'), "{number}");
            }
        }
    }

    #[test]
    fn no_setting_asks_a_phone_more_than_three_times_in_an_hour_or_waits_longer_than_five_minutes() {
        let settings = Settings { minutes: 60, asks_per_hour: 100, digits: 2 };
        assert_eq!((settings.minutes(), settings.limit().count), (5, 3));
        let settings = Settings { minutes: 0, asks_per_hour: 0, digits: 2 };
        assert_eq!((settings.minutes(), settings.limit().count), (1, 1));
    }
}
