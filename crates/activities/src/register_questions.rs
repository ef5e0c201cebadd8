//! Register answers to questions: the mandatory ones, so many of the list, so many of one's own
//! (reference section 2.6). Answers are hashed, or sealed where the policy says readable.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::Assurance,
    message::Message,
    profile::{AnswerRules, QuestionKind, StoredAnswer},
    secret::Secret,
    view::{Choice, Field, FieldKind, Input, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Trouble, proof, registration};

/// The activity `register-questions`.
pub struct RegisterQuestions;

/// Questions, counts and lengths are the policy's; the step says only whether it may be skipped.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// People may go on without answering.
    pub optional: bool,
    /// Shown only to those whose answers no longer satisfy the policy.
    pub only_if_needed: bool,
}

/// Nothing to remember: what was typed wrongly is typed again, answers are kept nowhere on the way.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

/// A place on the page for one question and its answer.
struct Slot {
    name: String,
    kind: QuestionKind,
    /// The fixed question; `None` when the person chooses or writes it.
    fixed: Option<(String, String)>,
}

fn slots(cx: &Context<'_>) -> Vec<Slot> {
    let policy = &cx.policy.questions;
    let words = |question: &domain::config::Question| {
        (
            question.id.to_string(),
            question.in_locale(&cx.run.locale, &cx.realm.site.default_locale).to_owned(),
        )
    };
    let mandatory = policy.mandatory.iter().enumerate().map(|(place, question)| Slot {
        name: format!("mandatory{place}"),
        kind: QuestionKind::Mandatory,
        fixed: Some(words(question)),
    });
    let slot = |prefix: &str, kind, place| Slot { name: format!("{prefix}{place}"), kind, fixed: None };
    let optional = (0..policy.optional_count).map(|place| slot("optional", QuestionKind::Optional, place));
    let own = (0..policy.user_defined_count).map(|place| slot("own", QuestionKind::UserDefined, place));
    let helpdesk = policy.helpdesk.iter().enumerate().map(|(place, question)| Slot {
        name: format!("helpdesk{place}"),
        kind: QuestionKind::Helpdesk,
        fixed: Some(words(question)),
    });
    mandatory.chain(optional).chain(own).chain(helpdesk).collect()
}

/// Whether people may go on with the answers that they have: not while an update is asked of them.
fn may_skip(cx: &Context<'_>, settings: &Settings) -> bool {
    settings.optional || (are_in_order(cx) && !cx.profile.must_update)
}

/// Whether the answers are those that the policy asks for, and as it wants them.
fn are_in_order(cx: &Context<'_>) -> bool {
    let policy = &cx.policy.questions;
    registration::questions_complete(cx.profile, policy)
        && registration::answer_faults(cx.profile, policy, &cx.tools.keys).is_empty()
}

fn view(cx: &Context<'_>, settings: &Settings) -> View {
    let mut view = View::new("register-questions", Message::new("activity.register.questions.title"))
        .lead(Message::new("activity.register.questions.lead"));
    let policy = &cx.policy.questions;
    for (place, slot) in slots(cx).into_iter().enumerate() {
        let label = match &slot.fixed {
            Some((_, text)) => Message::verbatim(text),
            None => Message::new("activity.register.answer").with("number", place + 1),
        };
        match slot.kind {
            QuestionKind::Optional => {
                let options = policy.optional.iter().map(|question| Choice {
                    value: question.id.to_string(),
                    label: Message::verbatim(
                        question.in_locale(&cx.run.locale, &cx.realm.site.default_locale),
                    ),
                    hint: None,
                });
                let label = Message::new("activity.register.question-select").with("number", place + 1);
                let kind = FieldKind::Select { options: options.collect() };
                view = view.field(Field::new(&format!("{}-question", slot.name), label, kind));
            }
            QuestionKind::UserDefined => {
                let label = Message::new("activity.register.own-question").with("number", place + 1);
                let hint = Message::new("activity.register.own-question-hint")
                    .with("count", policy.question_length_min);
                view = view
                    .field(Field::new(&format!("{}-question", slot.name), label, FieldKind::Text).hint(hint));
            }
            QuestionKind::Mandatory | QuestionKind::Helpdesk => {}
        }
        let field = Field::new(&format!("{}-answer", slot.name), label, FieldKind::Answer);
        view = view.field(match slot.kind {
            QuestionKind::Helpdesk => field.hint(Message::new("activity.register.helpdesk-hint")),
            _ => field,
        });
    }
    view = view.action("next", Message::new("action.save-answers"));
    if may_skip(cx, settings) { view.action("skip", Message::new("action.skip")) } else { view }
}

/// A question with its answer as typed.
struct Typed {
    slot: String,
    kind: QuestionKind,
    question: String,
    text: String,
    answer: Secret,
}

/// Reads the form; what is wrong is said on the field it belongs to.
fn read(cx: &Context<'_>, input: &Input) -> Result<Vec<Typed>, (String, Message)> {
    let policy = &cx.policy.questions;
    let mut all: Vec<Typed> = Vec::new();
    for slot in slots(cx) {
        let field = format!("{}-question", slot.name);
        let (question, text) = match (slot.fixed, slot.kind) {
            (Some(fixed), _) => fixed,
            (None, QuestionKind::Optional) => {
                let chosen = input.text(&field);
                let known = policy.optional.iter().find(|question| question.id.as_str() == chosen);
                let known = known.ok_or_else(|| (field.clone(), Message::new("activity.register.choose")))?;
                let text = known.in_locale(&cx.run.locale, &cx.realm.site.default_locale);
                (known.id.to_string(), text.to_owned())
            }
            (None, _) => {
                let text = input.text(&field).trim().to_owned();
                if text.chars().count() < policy.question_length_min as usize {
                    let error = Message::new("activity.register.question-short")
                        .with("count", policy.question_length_min);
                    return Err((field, error));
                }
                (format!("own:{}", slot.name), text)
            }
        };
        if all.iter().any(|other| other.question == question || vault::answers::same_text(&other.text, &text))
        {
            return Err((field, Message::new("activity.register.question-twice")));
        }
        let answer = input.secret(&format!("{}-answer", slot.name));
        all.push(Typed { slot: slot.name, kind: slot.kind, question, text, answer });
    }
    check_answers(cx, &all)?;
    Ok(all)
}

fn check_answers(cx: &Context<'_>, all: &[Typed]) -> Result<(), (String, Message)> {
    let policy = &cx.policy.questions;
    for (place, typed) in all.iter().enumerate() {
        let field = format!("{}-answer", typed.slot);
        let normal = vault::answers::normalise(typed.answer.expose());
        if normal.code_points() < policy.answer_length_min.max(1) as usize {
            let error =
                Message::new("activity.register.answer-short").with("count", policy.answer_length_min.max(1));
            return Err((field, error));
        }
        if policy.reject_answer_in_question && registration::overlap(&typed.text, &normal) {
            return Err((field, Message::new("activity.register.answer-in-question")));
        }
        let same = |other: &Typed| vault::answers::normalise(other.answer.expose()).matches(&normal);
        if policy.reject_same_answers && all[..place].iter().any(same) {
            return Err((field, Message::new("activity.register.answer-same")));
        }
    }
    Ok(())
}

/// What was typed stays on the page, but for the answers.
fn view_again(cx: &Context<'_>, settings: &Settings, input: &Input, field: &str, error: Message) -> View {
    let mut view = crate::view_parts::with_error(view(cx, settings), field, error);
    for shown in &mut view.fields {
        if shown.name.ends_with("-question") {
            input.text(&shown.name).clone_into(&mut shown.value);
        }
    }
    view
}

/// Hashes the answers, or seals those that somebody must be able to read.
async fn store_answers(cx: &Context<'_>, typed: Vec<Typed>) -> Result<Vec<StoredAnswer>, Trouble> {
    let (tools, person) = (cx.tools, &cx.profile.person);
    let is_readable = |typed: &Typed| cx.policy.questions.readable || typed.kind == QuestionKind::Helpdesk;
    let (readable, hashed): (Vec<Typed>, Vec<Typed>) = typed.into_iter().partition(is_readable);
    let answers = |typed: &[Typed]| -> Vec<Secret> { typed.iter().map(|one| one.answer.clone()).collect() };
    let mut kept =
        vault::answers::hash_all(&tools.derivation, &tools.keys, person, answers(&hashed), &*tools.entropy)
            .await
            .map_err(|busy| Trouble::Busy(busy.retry_after))?;
    let sealed = vault::answers::seal_all(&tools.keys, person, &answers(&readable), &*tools.entropy);
    kept.extend(sealed.map_err(|error| Trouble::Defect(error.to_string()))?);
    let stored = hashed.into_iter().chain(readable).zip(kept);
    Ok(stored
        .map(|(typed, answer)| StoredAnswer {
            question: typed.question,
            kind: typed.kind,
            text: typed.text,
            answer,
        })
        .collect())
}

#[async_trait]
impl Activity for RegisterQuestions {
    const KIND: &'static str = "register-questions";
    const ABOUT: &'static str = "Has the person choose and answer questions, as the policy demands.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::RECOVERY,
            effect: Effect::Factor,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        let settled = settings.only_if_needed && are_in_order(cx) && !cx.profile.must_update;
        if settled || slots(cx).is_empty() {
            return Ok(proof::passed());
        }
        proof::show(&State {}, view(cx, settings))
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        if input.action == "skip" && may_skip(cx, settings) {
            return Ok(proof::passed());
        }
        let typed = match read(cx, input) {
            Ok(typed) => typed,
            Err((field, error)) => {
                return proof::again(&state, view_again(cx, settings, input, &field, error));
            }
        };
        let had_answers = !cx.profile.answers.is_empty();
        let mut profile = cx.edit_profile();
        // What the help desk has readable stays until it is answered anew.
        profile.answers.retain(|answer| {
            answer.kind == QuestionKind::Helpdesk && !typed.iter().any(|one| one.question == answer.question)
        });
        profile.answers.extend(store_answers(cx, typed).await?);
        profile.answer_rules = Some(AnswerRules::from(&cx.policy.questions));
        let reply = registration::save(cx, profile, proof::passed());
        if had_answers { registration::tell_factor_change(cx, reply, "questions").await } else { Ok(reply) }
    }
}
