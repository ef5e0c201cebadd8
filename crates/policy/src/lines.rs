//! The protocol of `reclave policy check`: a JSON object in, a JSON object out, one a line.

use domain::{message::Message, secret::Secret};
use serde::{Deserialize, Serialize};

use crate::{
    candidate::{Candidate, PersonFacts},
    compile::Policy,
    rules::State,
};

/// What comes in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    password: Secret,
    #[serde(default)]
    user: PersonFacts,
    #[serde(default)]
    old: Option<Secret>,
}

/// What goes out. Only sentences that are not met are told.
#[derive(Serialize)]
struct Answer {
    accepted: bool,
    findings: Vec<Told>,
}

#[derive(Serialize)]
struct Told {
    rule: String,
    code: String,
    message: String,
}

/// Judges one line. `say` puts a message into words.
#[must_use]
pub fn check(policy: &Policy, line: &str, say: &dyn Fn(&Message) -> String) -> String {
    let answer = match serde_json::from_str::<Question>(line) {
        Ok(question) => judge(policy, &question, say),
        Err(error) => Answer {
            accepted: false,
            findings: vec![Told {
                rule: "input".to_owned(),
                code: "input.invalid".to_owned(),
                // The parser's words name keys and places, never values of ours.
                message: format!("not a question: {}", without_values(&error)),
            }],
        },
    };
    serde_json::to_string(&answer).unwrap_or_default()
}

/// The parser's words without what stood in the line, which may be a password.
fn without_values(error: &serde_json::Error) -> String {
    let text = error.to_string();
    if text.starts_with("unknown field")
        || text.starts_with("missing field")
        || text.starts_with("duplicate field")
    {
        return text;
    }
    format!("{:?} error at column {}", error.classify(), error.column())
}

fn judge(policy: &Policy, question: &Question, say: &dyn Fn(&Message) -> String) -> Answer {
    let candidate =
        Candidate { password: &question.password, old: question.old.as_ref(), person: &question.user };
    let evaluation = policy.evaluate(&candidate);
    let unmet = evaluation.findings.into_iter().filter(|finding| finding.state == State::Unmet);
    let told = unmet.map(|finding| Told {
        rule: finding.rule.to_owned(),
        code: finding.message.code.to_string(),
        message: say(&finding.message),
    });
    Answer { accepted: evaluation.accepted, findings: told.collect() }
}
