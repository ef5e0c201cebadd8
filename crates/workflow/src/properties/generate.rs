//! Random workflows: trees of steps, choices, conditions and sequences with names of their own, most of them
//! senseless, some of them even wrong.

use domain::{
    evidence::{Assurance, EvidenceKind},
    id::Slug,
    workflow::{
        AttributeTest, Block, Condition, Day, Effect, Phase, Requirements, TimeTest, Workflow, WorkflowKind,
    },
};
use proptest::prelude::*;

use crate::testing::{self, Steps, choice, choice_by_points, condition_on, sequence, slug, step, workflow};

/// A workflow with what its steps ask and give.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    pub(crate) workflow: Workflow,
    pub(crate) catalog: Steps,
}

/// A block before it has names.
#[derive(Clone, Debug)]
enum Shape {
    Step(Requirements),
    Choice(u32, Vec<Shape>),
    ByPoints(u32, Vec<Shape>),
    Condition(Condition, Vec<Shape>, Vec<Shape>),
    Sequence(Vec<Shape>),
}

const KINDS: [EvidenceKind; 16] = [
    EvidenceKind::Password,
    EvidenceKind::Questions,
    EvidenceKind::KnownBrowser,
    EvidenceKind::MailCode,
    EvidenceKind::Phone,
    EvidenceKind::Approval,
    EvidenceKind::Totp,
    EvidenceKind::Radius,
    EvidenceKind::Push,
    EvidenceKind::External,
    EvidenceKind::ClientCertificate,
    EvidenceKind::ExternalStrong,
    EvidenceKind::RecoveryCode,
    EvidenceKind::Passcode,
    EvidenceKind::CallerVerified,
    EvidenceKind::Passkey,
];

pub(crate) fn kinds() -> impl Strategy<Value = Vec<EvidenceKind>> {
    proptest::sample::subsequence(KINDS.to_vec(), 1..=2)
}

fn requirements() -> impl Strategy<Value = Requirements> {
    let proof = proptest::collection::vec(kinds(), 1..=2).prop_map(|gives| Requirements {
        gives,
        needs: Assurance::NONE,
        effect: Effect::Check,
        phase: Phase::Normal,
    });
    let other =
        |needs, effect, phase| Requirements { gives: Vec::new(), needs: Assurance(needs), effect, phase };
    prop_oneof![
        5 => proof,
        2 => (0u8..7).prop_map(move |needs| other(needs, Effect::Action, Phase::Normal)),
        1 => (0u8..4).prop_map(move |needs| other(needs, Effect::Profile, Phase::Normal)),
        1 => (0u8..4).prop_map(move |needs| other(needs, Effect::Factor, Phase::Normal)),
        1 => Just(other(0, Effect::Control, Phase::Normal)),
        1 => (1u8..4).prop_map(move |needs| other(needs, Effect::Control, Phase::Normal)),
        1 => Just(other(0, Effect::Notification, Phase::OnSuccess)),
        1 => Just(other(0, Effect::Notification, Phase::OnFailure)),
        1 => Just(other(0, Effect::Control, Phase::OnFailure)),
        1 => Just(other(3, Effect::Action, Phase::OnSuccess)),
    ]
}

/// One of each kind: about the person, and not.
fn asked() -> impl Strategy<Value = Condition> {
    prop_oneof![
        Just(Condition::Registered),
        Just(Condition::MemberOf(vec!["CN=Sales,DC=example,DC=com".to_owned()])),
        Just(Condition::Attribute(AttributeTest { name: "department".to_owned(), is: Vec::new() })),
        Just(Condition::Network(vec!["10.0.0.0/8".to_owned()])),
        Just(Condition::Time(TimeTest { days: vec![Day::Monday], ..TimeTest::default() })),
    ]
}

fn shape(depth: u32, size: u32) -> impl Strategy<Value = Shape> {
    requirements().prop_map(Shape::Step).prop_recursive(depth, size, 3, |inner| {
        let some = proptest::collection::vec(inner.clone(), 1..=3);
        let few = proptest::collection::vec(inner, 0..=2);
        prop_oneof![
            (1u32..=2, some.clone()).prop_map(|(needed, options)| {
                Shape::Choice(needed.min(u32::try_from(options.len()).unwrap_or(1)), options)
            }),
            (1u32..=5, some.clone()).prop_map(|(points, options)| Shape::ByPoints(points, options)),
            (asked(), few.clone(), few)
                .prop_map(|(when, then, otherwise)| Shape::Condition(when, then, otherwise)),
            some.prop_map(Shape::Sequence),
        ]
    })
}

fn named(shapes: Vec<Shape>, accepted: bool, kind: WorkflowKind) -> Tree {
    let mut catalog = Steps::new();
    let mut count = 0;
    let blocks = shapes.into_iter().map(|shape| name(shape, &mut catalog, &mut count)).collect();
    let mut workflow = workflow(blocks);
    workflow.accepted_weakness = accepted.then(|| "in a test".to_owned());
    workflow.kind = kind;
    Tree { workflow, catalog }
}

fn name(shape: Shape, catalog: &mut Steps, count: &mut u32) -> Block {
    *count += 1;
    let own = format!("b{count}");
    let mut all = |shapes: Vec<Shape>| shapes.into_iter().map(|shape| name(shape, catalog, count)).collect();
    match shape {
        Shape::Choice(needed, options) => choice(&own, needed, all(options)),
        Shape::ByPoints(points, options) => choice_by_points(&own, points, all(options)),
        Shape::Condition(when, then, otherwise) => {
            let then = all(then);
            condition_on(when, then, all(otherwise))
        }
        Shape::Sequence(blocks) => sequence(all(blocks)),
        Shape::Step(requirements) => {
            catalog.insert(slug(&own), requirements);
            step(&own)
        }
    }
}

/// The choices by points, wherever they stand.
pub(crate) fn by_points(blocks: &[Block]) -> Vec<Slug> {
    let within = |block: &Block| match block {
        Block::Step(_) => Vec::new(),
        Block::Sequence(sequence) => by_points(&sequence.sequence),
        Block::Condition(condition) => [by_points(&condition.then), by_points(&condition.otherwise)].concat(),
        Block::Choice(choice) => {
            let own = choice.points.map(|_| choice.choice.clone());
            own.into_iter().chain(by_points(&choice.options)).collect()
        }
    };
    blocks.iter().flat_map(within).collect()
}

/// Any workflow.
pub(crate) fn tree() -> impl Strategy<Value = Tree> {
    prop_oneof![3 => tree_of(WorkflowKind::SelfService), 1 => tree_of(WorkflowKind::Helpdesk)]
}

/// One of the helpdesk: more often than by chance it begins as it should.
pub(crate) fn helpdesk_tree() -> impl Strategy<Value = Tree> {
    tree_of(WorkflowKind::Helpdesk)
}

fn tree_of(kind: WorkflowKind) -> impl Strategy<Value = Tree> {
    let verified = Shape::Step(testing::proof(EvidenceKind::CallerVerified));
    let begins_well = proptest::bool::weighted(if kind == WorkflowKind::Helpdesk { 0.5 } else { 0.0 });
    (proptest::collection::vec(shape(3, 12), 1..6), proptest::bool::weighted(0.2), begins_well).prop_map(
        move |(mut shapes, accepted, begins_well)| {
            if begins_well {
                shapes.insert(0, verified.clone());
            }
            named(shapes, accepted, kind)
        },
    )
}

/// One small enough that all its paths can be tried.
pub(crate) fn small_tree() -> impl Strategy<Value = Tree> {
    let kind = prop_oneof![Just(WorkflowKind::SelfService), Just(WorkflowKind::Helpdesk)];
    (proptest::collection::vec(shape(2, 5), 1..4), kind).prop_map(|(shapes, kind)| named(shapes, false, kind))
}

/// The usual one.
pub(crate) fn forgot_password() -> Tree {
    Tree { workflow: testing::forgot_password(), catalog: testing::steps() }
}

/// One with an action that nothing leads to.
pub(crate) fn unprovable() -> Tree {
    Tree { workflow: workflow(vec![step("reset")]), catalog: testing::steps() }
}
