//! What providers report of messages that they took: how a report comes in, what it says, what is kept of it, and why
//! one is refused.

use serde::{Deserialize, Serialize};

use super::Way;
use crate::{
    id::{RunId, Slug},
    person::PersonKey,
    time::Timestamp,
};

/// The area of the store's records with what was sent: key and body as [`SentMessage`] says.
pub const SENT_AREA: &str = "phone-sent";
/// The area of the store's records with what providers reported: key as [`key`] says, body a [`Delivery`].
pub const DELIVERY_AREA: &str = "phone-delivery";

/// The key of a message in both areas. References are the provider's own, of letters and digits.
#[must_use]
pub fn key(gateway: &Slug, reference: &str) -> String {
    format!("{gateway}/{reference}")
}

/// How far a message or a call came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DeliveryState {
    /// The provider has it.
    Queued,
    /// It is on its way.
    Sent,
    /// It arrived, or was answered.
    Delivered,
    /// It did not arrive, and will not.
    Undelivered,
}

impl DeliveryState {
    /// All states.
    pub const ALL: [Self; 4] = [Self::Queued, Self::Sent, Self::Delivered, Self::Undelivered];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Undelivered => "undelivered",
        }
    }

    /// Whether nothing comes after it.
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Delivered | Self::Undelivered)
    }
}

/// What came to the address for reports: nothing of it is believed yet.
#[derive(Clone, Default)]
pub struct Posted {
    /// What stands behind the `?` of the address, as it came.
    pub query: String,
    /// The header `Authorization`, else `X-TS-Authorization`; empty for none.
    pub authorization: String,
    /// The header `X-Twilio-Signature`; empty for none.
    pub twilio_signature: String,
    /// The body as it came: what is signed is the bytes. It may hold a number and a code.
    pub body: Vec<u8>,
}

/// A report whose signature is the provider's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Through which gateway.
    pub gateway: Slug,
    /// What the gateway calls the message.
    pub reference: String,
    /// How far it came.
    pub state: DeliveryState,
    /// What the provider calls the reason, as letters, digits and `-._` only; empty for nothing.
    pub code: String,
    /// Names this very report: the same for the same bytes, SHA-256 in hexadecimal.
    pub digest: String,
}

/// Why a report is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// No reports are taken, or there is no such gateway.
    Unknown,
    /// It has no signature.
    Unsigned,
    /// Its signature is not the provider's.
    Forged,
    /// It is signed, and too old: somebody repeats what they once read.
    Replayed,
    /// It is signed, and says nothing that is known.
    Malformed,
}

impl Refusal {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Unsigned => "unsigned",
            Self::Forged => "forged",
            Self::Replayed => "replayed",
            Self::Malformed => "malformed",
        }
    }
}

/// A message or a call that a gateway took, for whoever asks what became of it. Nothing of it can be called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentMessage {
    /// Through which gateway.
    pub gateway: Slug,
    /// How.
    pub way: Way,
    /// The last digits of the number.
    pub ends: String,
    /// When.
    pub at: Timestamp,
    /// To whom.
    pub person: Option<PersonKey>,
    /// Their name at the time.
    pub name: String,
    /// In which task.
    pub run: RunId,
    /// Its workflow.
    pub workflow: String,
}

/// What is known of a message by reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    /// How far it came.
    pub state: DeliveryState,
    /// What the provider calls the reason; empty for nothing.
    pub code: String,
    /// Since when that is known.
    pub at: Timestamp,
    /// Reports that were taken, each by its digest and when it first came.
    pub seen: Vec<(String, Timestamp)>,
}

/// What a report changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Something new is known.
    New,
    /// The very report again, or one that was overtaken: nothing changes.
    Again,
    /// The very report again, long after it came: somebody repeats it.
    Replayed,
}

/// For how long a provider may send the very report again, for want of an answer.
const REPEATED_MAX: std::time::Duration = std::time::Duration::from_secs(10 * 60);
/// Most reports that are remembered of one message.
const SEEN_MAX: usize = 16;

impl Delivery {
    /// Nothing known yet.
    #[must_use]
    pub const fn new(now: Timestamp) -> Self {
        Self { state: DeliveryState::Queued, code: String::new(), at: now, seen: Vec::new() }
    }

    /// Takes a report at `now`. A message goes forward only: reports overtake each other on their way, and what has
    /// arrived or failed stays so.
    pub fn take(&mut self, report: &Report, now: Timestamp) -> Taken {
        if let Some((_, first)) = self.seen.iter().find(|(digest, _)| *digest == report.digest) {
            return if now.since(*first) > REPEATED_MAX { Taken::Replayed } else { Taken::Again };
        }
        let is_first = self.seen.is_empty();
        if self.seen.len() == SEEN_MAX {
            self.seen.remove(0);
        }
        self.seen.push((report.digest.clone(), now));
        if !is_first && (self.state.is_final() || report.state <= self.state) {
            return Taken::Again;
        }
        self.state = report.state;
        self.code.clone_from(&report.code);
        self.at = now;
        Taken::New
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(state: DeliveryState, digest: &str) -> Report {
        Report {
            gateway: Slug::literal("one"),
            reference: "R".to_owned(),
            state,
            code: "30003".to_owned(),
            digest: digest.to_owned(),
        }
    }

    #[test]
    fn a_message_goes_forward_only_and_each_report_counts_once() {
        use DeliveryState::{Delivered, Queued, Sent, Undelivered};
        let at = |seconds: i64| Timestamp::from_millis(seconds * 1_000);
        let mut known = Delivery::new(at(0));
        assert_eq!(known.take(&report(Queued, "a"), at(1)), Taken::New);
        assert_eq!(known.take(&report(Undelivered, "b"), at(2)), Taken::New);
        assert_eq!(known.take(&report(Undelivered, "b"), at(3)), Taken::Again, "sent twice");
        assert_eq!(known.take(&report(Sent, "c"), at(4)), Taken::Again, "overtaken");
        assert_eq!(known.take(&report(Delivered, "d"), at(5)), Taken::Again, "it had failed for good");
        assert_eq!((known.state, known.at), (Undelivered, at(2)));
        assert_eq!(known.take(&report(Undelivered, "b"), at(900)), Taken::Replayed);
    }
}
