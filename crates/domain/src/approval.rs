//! Colleagues vouching for somebody: what was asked of whom, and what they answered. One document of the store
//! per question, so that any instance asks, takes answers, and lets the person go on.
//!
//! Nothing here is a secret: links are kept as keyed hashes, and the number that the person reads out proves
//! nothing by itself.

use serde::{Deserialize, Serialize};

use crate::{
    id::{ApprovalId, RunId, Slug},
    person::PersonKey,
    store::Record,
    time::Timestamp,
};

/// The area of the store in which the questions lie.
pub const AREA: &str = "colleagues";
/// Wrong passwords or numbers until a link is used up.
pub const WRONG_MAX: u32 = 5;
/// How long a question is kept after its end, for those who open its link late.
const KEPT: std::time::Duration = std::time::Duration::from_secs(24 * 3_600);

/// A question to colleagues.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApprovalRequest {
    /// Its id, the record's key.
    pub id: ApprovalId,
    /// The run that waits for it.
    pub run: RunId,
    /// The step that waits for it.
    pub step: Slug,
    /// For whom; `None` for a name that is nobody's: then nobody is asked.
    pub person: Option<PersonKey>,
    /// The operator who asks for a caller; empty when it is the person who asks.
    #[serde(default)]
    pub operator: String,
    /// When the person asked.
    pub asked: Timestamp,
    /// No answer counts after this.
    pub expires: Timestamp,
    /// What the person reads out to the colleague: digits.
    pub number: String,
    /// How many must approve.
    pub needed: u32,
    /// Who may be asked.
    pub sources: ApprovalSources,
    /// Mails that one colleague gets in an hour at most.
    pub mails_per_hour: u32,
    /// How far it is.
    pub stage: ApprovalStage,
    /// Who was asked.
    pub approvers: Vec<Approver>,
}

/// Where colleagues who may vouch are found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApprovalSources {
    /// The person's manager, as the directory says.
    pub manager: bool,
    /// Members of the group with this DN; empty for none.
    pub group: String,
}

/// How far a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ApprovalStage {
    /// Nobody was looked for yet.
    New,
    /// Whoever there is has been asked.
    Asked,
    /// It is settled, or its time is over and that was written down.
    Over,
}

/// A colleague who was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approver {
    /// Who.
    pub person: PersonKey,
    /// The logon name, for history.
    pub name: String,
    /// Keyed hash of the link's secret, bound to question, run and colleague.
    pub link_hash: String,
    /// Wrong passwords or numbers so far.
    pub wrong: u32,
    /// What the colleague said.
    pub answer: Option<ApprovalAnswer>,
}

/// What a colleague said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ApprovalAnswer {
    /// It is them.
    Approved,
    /// It is not.
    Denied,
}

/// What a question has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApprovalStanding {
    /// Answers are awaited.
    Waiting,
    /// As many approved as are needed.
    Approved,
    /// Somebody denied.
    Denied,
    /// Its time is over.
    Expired,
}

impl ApprovalRequest {
    /// How many have approved.
    #[must_use]
    pub fn approvals(&self) -> u32 {
        let approved = |approver: &&Approver| approver.answer == Some(ApprovalAnswer::Approved);
        u32::try_from(self.approvers.iter().filter(approved).count()).unwrap_or(u32::MAX)
    }

    /// Where it stands at `now`. One denial outweighs every approval.
    #[must_use]
    pub fn standing(&self, now: Timestamp) -> ApprovalStanding {
        if self.approvers.iter().any(|approver| approver.answer == Some(ApprovalAnswer::Denied)) {
            ApprovalStanding::Denied
        } else if self.needed > 0 && self.approvals() >= self.needed {
            ApprovalStanding::Approved
        } else if !now.is_in_life(self.asked, self.expires) {
            ApprovalStanding::Expired
        } else {
            ApprovalStanding::Waiting
        }
    }

    /// Whether colleagues were looked for and there are too few of them.
    #[must_use]
    pub fn has_too_few(&self) -> bool {
        self.stage != ApprovalStage::New && self.approvers.len() < self.needed as usize
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
            expires: Some(self.expires.plus(KEPT)),
            body: serde_json::to_value(self)?,
        })
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

    fn request(needed: u32, answers: &[Option<ApprovalAnswer>]) -> ApprovalRequest {
        let approver = |answer: &Option<ApprovalAnswer>| Approver {
            person: PersonKey { connection: Slug::literal("one"), object: "1".to_owned() },
            name: "manager".to_owned(),
            link_hash: String::new(),
            wrong: 0,
            answer: *answer,
        };
        ApprovalRequest {
            id: ApprovalId::mint(ASKED, &Zeros),
            run: RunId::mint(ASKED, &Zeros),
            step: Slug::literal("approval"),
            person: None,
            operator: String::new(),
            asked: ASKED,
            expires: ASKED.plus(std::time::Duration::from_secs(60)),
            number: "1234".to_owned(),
            needed,
            sources: ApprovalSources::default(),
            mails_per_hour: 10,
            stage: ApprovalStage::Asked,
            approvers: answers.iter().map(approver).collect(),
        }
    }

    #[test]
    fn as_many_must_approve_as_are_needed_and_one_denial_outweighs_them() {
        let (yes, no) = (Some(ApprovalAnswer::Approved), Some(ApprovalAnswer::Denied));
        for (needed, answers, standing) in [
            (1, vec![None, None], ApprovalStanding::Waiting),
            (2, vec![yes, None], ApprovalStanding::Waiting),
            (1, vec![None, yes], ApprovalStanding::Approved),
            (2, vec![yes, yes], ApprovalStanding::Approved),
            (1, vec![yes, no], ApprovalStanding::Denied),
            (0, vec![None], ApprovalStanding::Waiting),
        ] {
            assert_eq!(request(needed, &answers).standing(ASKED), standing, "{needed} {answers:?}");
        }
    }

    #[test]
    fn a_question_is_over_at_its_end_and_before_its_beginning() {
        let request = request(1, &[None]);
        let second = std::time::Duration::from_secs(1);
        assert_eq!(request.standing(request.expires), ApprovalStanding::Expired);
        assert_eq!(request.standing(request.expires.minus(second)), ApprovalStanding::Waiting);
        assert_eq!(request.standing(ASKED.minus(second * 3_600)), ApprovalStanding::Expired);
    }

    #[test]
    fn a_record_holds_the_question_for_a_day_after_its_end() {
        let request = request(2, &[None]);
        let record = request.record(3, ASKED).unwrap();
        assert_eq!((record.version, record.expires), (3, Some(request.expires.plus(KEPT))));
        assert_eq!(ApprovalRequest::of(&record).unwrap(), request);
        assert!(request.has_too_few());
    }
}
