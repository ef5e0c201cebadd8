//! What the engine costs per request: where a run stands, and what an outcome does to it. Both are far below
//! anything that touches a disk; the figures are kept to notice when that changes.

use std::collections::BTreeMap;

use divan::Bencher;
use domain::{
    activity::Outcome,
    entropy::Entropy,
    evidence::{Assurance, EvidenceKind},
    id::{RunId, Slug},
    message::Message,
    person::PersonKey,
    run::{CurrentStep, Run, RunStatus, Subject},
    time::Timestamp,
    view::View,
    workflow::{
        Availability, Block, ChoiceBlock, Effect, Phase, Requirements, SequenceBlock, Step, Visibility,
        Workflow,
    },
};

const NOW: Timestamp = Timestamp::from_millis(1_795_000_000_000);

fn main() {
    divan::main();
}

struct Zero;
impl Entropy for Zero {
    fn fill(&self, buffer: &mut [u8]) {
        buffer.fill(0);
    }
}

fn slug(text: &str) -> Slug {
    Slug::new(text).expect("a name in this file")
}

fn step(name: &str) -> Block {
    Block::Step(Step { step: slug(name), activity: slug(name), settings: serde_json::Map::new() })
}

fn choice(name: &str, options: Vec<Block>) -> Block {
    Block::Choice(ChoiceBlock { choice: slug(name), needed: 1, points: None, default: 0, options })
}

fn sequence(blocks: Vec<Block>) -> Block {
    Block::Sequence(SequenceBlock { sequence: blocks })
}

/// "Forgot my password" as the modern preset ships it.
fn workflow() -> Workflow {
    let second = |prefix: &str| {
        choice(
            &format!("{prefix}-second"),
            ["questions", "totp", "recovery"].iter().map(|kind| step(&format!("{prefix}-{kind}"))).collect(),
        )
    };
    let ways = vec![
        sequence(vec![step("mail"), second("mail")]),
        sequence(vec![step("personal"), second("personal")]),
        step("totp"),
        step("recovery"),
    ];
    let steps = vec![
        choice("proof", ways),
        step("lock"),
        step("reset"),
        step("restart"),
        step("tell-success"),
        step("tell-failure"),
    ];
    Workflow {
        id: slug("forgot-password"),
        kind: Default::default(),
        name: BTreeMap::new(),
        description: BTreeMap::new(),
        availability: Availability::Always,
        visibility: Visibility::Always,
        accepted_weakness: None,
        steps,
    }
}

fn catalog() -> BTreeMap<Slug, Requirements> {
    let proof = |kind| Requirements {
        gives: vec![vec![kind]],
        needs: Assurance::NONE,
        effect: Effect::Check,
        phase: Phase::Normal,
    };
    let other = |needs, effect, phase| Requirements { gives: Vec::new(), needs, effect, phase };
    let mut steps = BTreeMap::new();
    for prefix in ["mail", "personal"] {
        steps.insert(slug(prefix), proof(EvidenceKind::MailCode));
        steps.insert(slug(&format!("{prefix}-questions")), proof(EvidenceKind::Questions));
        steps.insert(slug(&format!("{prefix}-totp")), proof(EvidenceKind::Totp));
        steps.insert(slug(&format!("{prefix}-recovery")), proof(EvidenceKind::RecoveryCode));
    }
    steps.insert(slug("totp"), proof(EvidenceKind::Totp));
    steps.insert(slug("recovery"), proof(EvidenceKind::RecoveryCode));
    steps.insert(slug("lock"), other(Assurance::NONE, Effect::Control, Phase::Normal));
    steps.insert(slug("reset"), other(Assurance::RECOVERY, Effect::Action, Phase::Normal));
    steps.insert(slug("restart"), other(Assurance::NONE, Effect::Control, Phase::OnFailure));
    steps.insert(slug("tell-success"), other(Assurance::NONE, Effect::Notification, Phase::OnSuccess));
    steps.insert(slug("tell-failure"), other(Assurance::NONE, Effect::Notification, Phase::OnFailure));
    steps
}

fn begun() -> Run {
    Run {
        id: RunId::mint(NOW, &Zero),
        version: 3,
        workflow: slug("forgot-password"),
        policy: slug("everyone"),
        revision: 1,
        subject: Subject::Person {
            person: PersonKey { connection: slug("demo"), object: "a".repeat(32) },
            name: "anna.example".to_owned(),
        },
        operator: None,
        token_hash: "0".repeat(64),
        locale: "en".to_owned(),
        mail_locale: String::new(),
        address: "192.0.2.7".to_owned(),
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

fn stand_at(mut run: Run, name: &str) -> Run {
    let view = View::new("code", Message::new("activity.mail-code.title"));
    run.current = Some(CurrentStep { step: slug(name), state: serde_json::Value::Null, view, tries: 0 });
    run
}

fn pass(run: Run, catalog: &BTreeMap<Slug, Requirements>, name: &str, proved: &[EvidenceKind]) -> Run {
    let name_slug = slug(name);
    let outcome = Outcome::Pass { proved: proved.to_vec() };
    let taken = workflow::advance(stand_at(run, name), &name_slug, &catalog[&name_slug], outcome, NOW);
    taken.expect("an honest outcome").run
}

/// In the middle: the mailed code is proved, the questions are picked.
fn midway(workflow: &Workflow, catalog: &BTreeMap<Slug, Requirements>) -> Run {
    let run =
        workflow::choose(stand_at(begun(), "proof"), workflow, &slug("proof"), 0).expect("an open option");
    let run = pass(run, catalog, "mail", &[EvidenceKind::MailCode]);
    let second = slug("mail-second");
    workflow::choose(stand_at(run, "mail-second"), workflow, &second, 0).expect("an open option")
}

#[divan::bench]
fn next(bencher: Bencher) {
    let (workflow, catalog) = (workflow(), catalog());
    let run = midway(&workflow, &catalog);
    bencher.bench_local(|| workflow::next(divan::black_box(&run), &workflow, &catalog));
}

#[divan::bench]
fn advance(bencher: Bencher) {
    let (workflow, catalog) = (workflow(), catalog());
    let run = stand_at(midway(&workflow, &catalog), "mail-questions");
    let name = slug("mail-questions");
    let requirements = &catalog[&name];
    bencher
        .with_inputs(|| (run.clone(), Outcome::Pass { proved: vec![EvidenceKind::Questions] }))
        .bench_local_values(|(run, outcome)| workflow::advance(run, &name, requirements, outcome, NOW));
}

/// A whole task, from the first page to the end.
#[divan::bench]
fn whole_walk(bencher: Bencher) {
    let (workflow, catalog) = (workflow(), catalog());
    bencher.bench_local(|| {
        let mut run = midway(&workflow, &catalog);
        for (name, proved) in [
            ("mail-questions", &[EvidenceKind::Questions][..]),
            ("lock", &[]),
            ("reset", &[]),
            ("tell-success", &[]),
        ] {
            divan::black_box(workflow::next(&run, &workflow, &catalog));
            run = pass(run, &catalog, name, proved);
        }
        workflow::next(&run, &workflow, &catalog)
    });
}

/// What saving a configuration costs per workflow.
#[divan::bench]
fn check(bencher: Bencher) {
    let (workflow, catalog) = (workflow(), catalog());
    bencher.bench_local(|| workflow::check(divan::black_box(&workflow), &catalog, Assurance::RECOVERY));
}
