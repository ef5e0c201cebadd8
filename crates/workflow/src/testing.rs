//! What the engine's own tests share: small workflows, runs and outcomes.

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicU8, Ordering},
};

use domain::{
    activity::Outcome,
    entropy::Entropy,
    evidence::{Assurance, EvidenceKind},
    id::{RunId, SessionId, Slug},
    message::Message,
    person::PersonKey,
    run::{CurrentStep, Operator, Run, RunStatus, Subject},
    time::Timestamp,
    view::View,
    workflow::{
        Block, ChoiceBlock, Condition, ConditionBlock, Effect, Phase, Requirements, SequenceBlock, Step,
        Workflow,
    },
};

use crate::{Advanced, EngineError, Next, advance};

pub(crate) type Steps = BTreeMap<Slug, Requirements>;

pub(crate) const NOW: Timestamp = Timestamp::from_millis(1_795_000_000_000);

pub(crate) fn slug(text: &str) -> Slug {
    Slug::new(text).unwrap()
}

pub(crate) fn step(name: &str) -> Block {
    Block::Step(Step { step: slug(name), activity: slug(name), settings: serde_json::Map::new() })
}

pub(crate) fn sequence(blocks: Vec<Block>) -> Block {
    Block::Sequence(SequenceBlock { sequence: blocks })
}

pub(crate) fn choice(name: &str, needed: u32, options: Vec<Block>) -> Block {
    Block::Choice(ChoiceBlock { choice: slug(name), needed, points: None, default: 0, options })
}

/// Whoever walks it picks until what was proved is worth so many points.
pub(crate) fn choice_by_points(name: &str, points: u32, options: Vec<Block>) -> Block {
    Block::Choice(ChoiceBlock { choice: slug(name), needed: 1, points: Some(points), default: 0, options })
}

pub(crate) fn condition(then: Vec<Block>, otherwise: Vec<Block>) -> Block {
    condition_on(Condition::Registered, then, otherwise)
}

pub(crate) fn condition_on(when: Condition, then: Vec<Block>, otherwise: Vec<Block>) -> Block {
    Block::Condition(ConditionBlock { when, then, otherwise })
}

pub(crate) fn workflow(steps: Vec<Block>) -> Workflow {
    Workflow {
        id: slug("test"),
        kind: Default::default(),
        name: BTreeMap::new(),
        description: BTreeMap::new(),
        availability: Default::default(),
        visibility: Default::default(),
        accepted_weakness: None,
        steps,
    }
}

pub(crate) fn proof(kind: EvidenceKind) -> Requirements {
    Requirements {
        gives: vec![vec![kind]],
        needs: Assurance::NONE,
        effect: Effect::Check,
        phase: Phase::Normal,
    }
}

pub(crate) fn act(needs: u8) -> Requirements {
    Requirements { gives: Vec::new(), needs: Assurance(needs), effect: Effect::Action, phase: Phase::Normal }
}

pub(crate) fn tell(phase: Phase) -> Requirements {
    Requirements { gives: Vec::new(), needs: Assurance::NONE, effect: Effect::Notification, phase }
}

pub(crate) fn restart() -> Requirements {
    Requirements {
        gives: Vec::new(),
        needs: Assurance::NONE,
        effect: Effect::Control,
        phase: Phase::OnFailure,
    }
}

/// The usual steps by their usual names.
pub(crate) fn steps() -> Steps {
    BTreeMap::from([
        (slug("mail"), proof(EvidenceKind::MailCode)),
        (slug("questions"), proof(EvidenceKind::Questions)),
        (slug("totp"), proof(EvidenceKind::Totp)),
        (slug("password"), proof(EvidenceKind::Password)),
        (slug("verified"), proof(EvidenceKind::CallerVerified)),
        (slug("answers"), Requirements { effect: Effect::Profile, ..act(3) }),
        (slug("confirm"), Requirements { effect: Effect::Control, ..act(3) }),
        (slug("reset"), act(3)),
        (slug("unlock"), act(3)),
        (slug("restart"), restart()),
        (slug("tell-success"), tell(Phase::OnSuccess)),
        (slug("tell-failure"), tell(Phase::OnFailure)),
    ])
}

/// Forgot My Password: mail and questions, or an authenticator; then reset, restart, notices.
pub(crate) fn forgot_password() -> Workflow {
    workflow(vec![
        choice("proof", 1, vec![sequence(vec![step("mail"), step("questions")]), step("totp")]),
        step("reset"),
        step("restart"),
        step("tell-success"),
        step("tell-failure"),
    ])
}

struct Steady(AtomicU8);
impl Entropy for Steady {
    fn fill(&self, buffer: &mut [u8]) {
        buffer.fill(self.0.fetch_add(1, Ordering::Relaxed));
    }
}

pub(crate) fn person() -> Subject {
    Subject::Person {
        person: PersonKey { connection: slug("demo"), object: "a".to_owned() },
        name: "anna".to_owned(),
    }
}

pub(crate) fn operator() -> Operator {
    Operator {
        person: PersonKey { connection: slug("demo"), object: "o".to_owned() },
        name: "oscar".to_owned(),
        session: SessionId::mint(NOW, &Steady(AtomicU8::new(9))),
    }
}

pub(crate) fn decoy() -> Subject {
    Subject::Decoy { seed: "0".to_owned() }
}

pub(crate) fn run(subject: Subject) -> Run {
    Run {
        id: RunId::mint(NOW, &Steady(AtomicU8::new(1))),
        version: 0,
        workflow: slug("test"),
        policy: slug("everyone"),
        revision: 1,
        subject,
        operator: None,
        token_hash: String::new(),
        locale: "en".to_owned(),
        mail_locale: String::new(),
        address: String::new(),
        started: NOW,
        expires: NOW.plus(std::time::Duration::from_secs(1_800)),
        status: RunStatus::Open,
        current: None,
        done: BTreeMap::new(),
        choices: BTreeMap::new(),
        decided: BTreeMap::new(),
        evidence: Vec::new(),
        failure: None,
        restarts: 0,
        facts: BTreeMap::new(),
    }
}

pub(crate) fn view() -> View {
    View::new("test", Message::new("test"))
}

pub(crate) fn show() -> Outcome {
    Outcome::Show { state: serde_json::json!({"page": 1}), view: view() }
}

pub(crate) fn pass(proved: &[EvidenceKind]) -> Outcome {
    Outcome::Pass { proved: proved.to_vec() }
}

pub(crate) fn retry(wrong_proof: bool) -> Outcome {
    Outcome::Retry { state: serde_json::Value::Null, view: view(), wrong_proof }
}

pub(crate) fn fail(critical: bool) -> Outcome {
    Outcome::Fail { message: Message::new("test.failed"), critical, wrong_proof: false }
}

/// Makes a step or choice the current one, as the driver does.
pub(crate) fn stand_at(mut run: Run, name: &Slug) -> Run {
    run.current =
        Some(CurrentStep { step: name.clone(), state: serde_json::Value::Null, view: view(), tries: 0 });
    run
}

/// Enters a step and hands in its outcome.
pub(crate) fn take(
    run: &Run,
    catalog: &Steps,
    name: &str,
    outcome: Outcome,
) -> Result<Advanced, EngineError> {
    let name = slug(name);
    advance(stand_at(run.clone(), &name), &name, &catalog[&name], outcome, NOW)
}

/// As [`take`], when it must be taken.
pub(crate) fn taken(run: &Run, catalog: &Steps, name: &str, outcome: Outcome) -> Run {
    take(run, catalog, name, outcome).unwrap().run
}

pub(crate) fn enter(name: &str) -> Next {
    Next::Enter(slug(name))
}
