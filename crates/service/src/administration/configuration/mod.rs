//! Changing the realm's configuration on the administration site: a draft for each administrator, and how it
//! comes into force. What a document is and how documents are compared and joined is in
//! [`crate::configuration`]; here is who may do it, and where drafts and revisions lie.

mod checks;
mod drafts;
mod face;
mod files;
mod four_eyes;
mod impact;
mod permission;
mod preview;
mod publish;
mod revisions;
mod setup;
mod templates;
mod trials;
mod verdict;

use api::ServiceError;
use domain::message::Message;

use crate::configuration::{Difference, differences};

/// A refusal with the text of what is wrong, which is for administrators.
#[expect(clippy::needless_pass_by_value, reason = "errors are handed over where they are made")]
pub(crate) fn refused(code: &'static str, detail: impl ToString) -> ServiceError {
    ServiceError::Invalid(Message::new(code).with("detail", detail.to_string()))
}

/// Differences as a face shows them.
fn shown(before: &serde_json::Value, after: &serde_json::Value) -> Vec<api::configuration::Difference> {
    differences(before, after).iter().map(line_of).collect()
}

fn line_of(difference: &Difference) -> api::configuration::Difference {
    use crate::configuration::Kind;
    api::configuration::Difference {
        place: difference.place.to_string(),
        kind: match difference.kind {
            Kind::Added => "added",
            Kind::Removed => "removed",
            Kind::Changed => "changed",
            Kind::Moved => "moved",
        },
        before: difference.before_shown(),
        after: difference.after_shown(),
        moved: difference.from.zip(difference.to).filter(|_| difference.kind == Kind::Moved),
    }
}
