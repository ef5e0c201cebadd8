//! A question on somebody's phone: what the page shows, how far it is, and what was answered. One document of the store per
//! question, so that any instance sends it, takes the answer, and lets the person go on.
//!
//! Nothing here is a secret: an answer counts because the provider signed it, and the number proves nothing by itself.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::{
    factor::push::{Answer, Choice, Refusal},
    id::{PushId, RunId, Slug},
    person::PersonKey,
    store::Record,
    time::Timestamp,
};

/// The area of the store in which the questions lie.
pub const AREA: &str = "push";
/// Most questions that are put on one person's phone in an hour, whatever asks.
pub const PER_HOUR_MAX: u32 = 3;
/// Most minutes for which an answer counts.
pub const MINUTES_MAX: u32 = 5;
/// How long a question is kept after its end, so that a late answer is known for one.
const KEPT: Duration = Duration::from_secs(3_600);

/// A question on somebody's phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PushRequest {
    /// Its id, the record's key, and its name at the provider.
    pub id: PushId,
    /// The run that waits for it.
    pub run: RunId,
    /// The step that waits for it.
    pub step: Slug,
    /// Whose phone; `None` for a name that is nobody's: then nothing is sent.
    pub person: Option<PersonKey>,
    /// The operator who asks for a caller; empty when it is the person who asks.
    #[serde(default)]
    pub operator: String,
    /// The language of the question (BCP 47).
    pub locale: String,
    /// When it was asked for.
    pub asked: Timestamp,
    /// No answer counts after this.
    pub expires: Timestamp,
    /// What the page shows, and the phone must give back: digits.
    pub number: String,
    /// How far it is.
    pub stage: PushStage,
}

/// How far a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PushStage {
    /// Nobody has sent it yet.
    New,
    /// An instance sends it, or has: it is never sent twice.
    Sent,
    /// The provider cannot be reached.
    Away,
    /// The provider did not take it, or the person has no phone there.
    NotTaken,
    /// The number was right.
    Approved,
    /// A number was given, and was not the one.
    Mistaken,
    /// Somebody said on the phone that it is somebody else.
    Denied,
    /// Its time is over, and that was written down.
    Expired,
}

/// What a question has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PushStanding {
    /// An answer is awaited.
    Waiting,
    /// It cannot be sent at all.
    Away,
    /// It cannot be sent to this person.
    NotTaken,
    /// The number was right.
    Approved,
    /// The number was wrong.
    Mistaken,
    /// Somebody said that it is somebody else.
    Denied,
    /// Its time is over.
    Expired,
}

impl PushRequest {
    /// Where it stands at `now`. An answer that came in time stays one as long as the question would have waited.
    #[must_use]
    pub fn standing(&self, now: Timestamp) -> PushStanding {
        let is_over = !now.is_in_life(self.asked, self.expires);
        match self.stage {
            PushStage::Denied => PushStanding::Denied,
            PushStage::Mistaken => PushStanding::Mistaken,
            PushStage::Expired => PushStanding::Expired,
            _ if is_over => PushStanding::Expired,
            PushStage::New | PushStage::Sent => PushStanding::Waiting,
            PushStage::Away => PushStanding::Away,
            PushStage::NotTaken => PushStanding::NotTaken,
            PushStage::Approved => PushStanding::Approved,
        }
    }

    /// Takes an answer, the first one only. Gives where the question stands then.
    ///
    /// # Errors
    /// Why it is not taken. A wrong number is an answer all the same: [`PushStage::Mistaken`] stands afterwards.
    pub fn take(&mut self, answer: &Answer, now: Timestamp) -> Result<PushStanding, Refusal> {
        match self.stage {
            // Nothing was sent to anybody, so nobody can have answered.
            PushStage::New | PushStage::Away => return Err(Refusal::Unknown),
            PushStage::Approved | PushStage::Mistaken | PushStage::Denied => return Err(Refusal::Repeated),
            PushStage::Expired => return Err(Refusal::Late),
            PushStage::Sent | PushStage::NotTaken => {}
        }
        if self.person.is_none() {
            return Err(Refusal::Unknown);
        }
        if !now.is_in_life(self.asked, self.expires) {
            return Err(Refusal::Late);
        }
        match answer.choice {
            Choice::Deny => self.stage = PushStage::Denied,
            Choice::Approve if answer.number == self.number => self.stage = PushStage::Approved,
            Choice::Approve => {
                self.stage = PushStage::Mistaken;
                return Err(Refusal::Number);
            }
        }
        Ok(self.standing(now))
    }

    /// As the store keeps it; `version` is that of the stored record, 0 for a new one.
    ///
    /// # Errors
    /// When it cannot be written as JSON: a defect.
    pub fn record(&self, version: i64, now: Timestamp) -> Result<Record, serde_json::Error> {
        Ok(Record {
            area: AREA.to_owned(),
            key: self.id.to_string(),
            version,
            updated: now,
            expires: Some(self.forgotten()),
            body: serde_json::to_value(self)?,
        })
    }

    /// Until when it is kept.
    #[must_use]
    pub fn forgotten(&self) -> Timestamp {
        self.expires.plus(KEPT)
    }

    /// What a record says.
    ///
    /// # Errors
    /// When it is none of these: a defect.
    pub fn of(record: &Record) -> Result<Self, serde_json::Error> {
        serde_json::from_value(record.body.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::Entropy;

    struct Zeros;
    impl Entropy for Zeros {
        fn fill(&self, buffer: &mut [u8]) {
            buffer.fill(0);
        }
    }

    const ASKED: Timestamp = Timestamp::from_millis(1_795_000_000_000);
    const MINUTE: Duration = Duration::from_secs(60);

    fn request(stage: PushStage) -> PushRequest {
        PushRequest {
            id: PushId::mint(ASKED, &Zeros),
            run: RunId::mint(ASKED, &Zeros),
            step: Slug::literal("push"),
            person: Some(PersonKey { connection: Slug::literal("one"), object: "1".to_owned() }),
            operator: String::new(),
            locale: "en".to_owned(),
            asked: ASKED,
            expires: ASKED.plus(MINUTE * MINUTES_MAX),
            number: "47".to_owned(),
            stage,
        }
    }

    fn answer(choice: Choice, number: &str) -> Answer {
        Answer { request: PushId::mint(ASKED, &Zeros), choice, number: number.to_owned() }
    }

    #[test]
    fn the_first_answer_counts_and_no_other() {
        let right = answer(Choice::Approve, "47");
        let mut one = request(PushStage::Sent);
        assert_eq!(one.take(&right, ASKED), Ok(PushStanding::Approved));
        assert_eq!(one.take(&right, ASKED), Err(Refusal::Repeated));
        assert_eq!(one.take(&answer(Choice::Deny, ""), ASKED), Err(Refusal::Repeated));
        let mut two = request(PushStage::Sent);
        assert_eq!(two.take(&answer(Choice::Deny, "47"), ASKED), Ok(PushStanding::Denied));
        assert_eq!(two.take(&right, ASKED), Err(Refusal::Repeated));
    }

    #[test]
    fn one_wrong_number_ends_it() {
        let mut one = request(PushStage::Sent);
        assert_eq!(one.take(&answer(Choice::Approve, "48"), ASKED), Err(Refusal::Number));
        assert_eq!(one.take(&answer(Choice::Approve, "47"), ASKED), Err(Refusal::Repeated));
        assert_eq!(one.standing(ASKED), PushStanding::Mistaken);
        let mut blank = request(PushStage::Sent);
        assert_eq!(blank.take(&answer(Choice::Approve, ""), ASKED), Err(Refusal::Number));
    }

    #[test]
    fn what_was_never_sent_has_no_answer_and_a_late_one_does_not_count() {
        let right = answer(Choice::Approve, "47");
        assert_eq!(request(PushStage::New).take(&right, ASKED), Err(Refusal::Unknown));
        let mut nobodys = PushRequest { person: None, ..request(PushStage::Sent) };
        assert_eq!(nobodys.take(&right, ASKED), Err(Refusal::Unknown));
        let mut late = request(PushStage::Sent);
        let end = late.expires;
        assert_eq!(late.take(&right, end), Err(Refusal::Late));
        assert_eq!(late.take(&right, end.minus(Duration::from_millis(1))), Ok(PushStanding::Approved));
        // Approved, and fetched too late.
        assert_eq!(late.standing(end), PushStanding::Expired);
        // A provider that says too late that it took the question has put it all the same.
        assert_eq!(request(PushStage::NotTaken).take(&right, ASKED), Ok(PushStanding::Approved));
    }

    #[test]
    fn a_record_holds_the_question_for_an_hour_after_its_end() {
        let request = request(PushStage::Sent);
        let record = request.record(3, ASKED).unwrap();
        assert_eq!((record.version, record.expires), (3, Some(request.expires.plus(MINUTE * 60))));
        assert_eq!(PushRequest::of(&record).unwrap(), request);
    }
}
