//! Authenticate with the questions-and-answers profile: random, specific or user-selected questions
//! (reference section 3.4). Knowledge that others may have: never enough alone.
//!
//! Which questions are asked of a name is decided by a keyed hash, not by dice: asking again does not bring
//! easier ones, and a name that is nobody's gets the same ones on every visit. All answers are judged
//! together, as one derivation job, and one message says that they are not right.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::{Assurance, EvidenceKind},
    message::Message,
    profile::{QuestionKind, StoredAnswer},
    secret::Secret,
    view::{Choice, Field, FieldKind, Input, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};
use vault::answers::AnswerCheck;

use crate::{Activity, Context, Trouble, proof, registration, view_parts::with_error};

/// The activity `questions`.
pub struct Questions;

/// Which questions, how many, and what happens when there are too few.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// How the questions are picked.
    pub mode: Mode,
    /// How many are asked; 0 for all.
    pub count: u32,
    /// Which kinds take part.
    pub kinds: Vec<Kind>,
    /// The exact questions, for `specific`.
    pub questions: Vec<String>,
    /// What happens when the profile has fewer.
    pub when_fewer: WhenFewer,
    /// Say which answers were wrong. Tells a guesser which ones were right.
    pub show_wrong: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            mode: Mode::Random,
            count: 2,
            kinds: vec![Kind::Mandatory, Kind::Optional],
            questions: Vec::new(),
            when_fewer: WhenFewer::Refuse,
            show_wrong: false,
        }
    }
}

/// How questions are picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// So many of the profile's, the same ones on every visit.
    Random,
    /// The ones named in the settings.
    Specific,
    /// The person picks which of the profile's to answer.
    UserSelected,
}

/// Kinds of questions that self-service may ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Everybody's.
    Mandatory,
    /// Chosen from the list.
    Optional,
    /// The person's own.
    UserDefined,
}

impl Kind {
    const fn stored(self) -> QuestionKind {
        match self {
            Self::Mandatory => QuestionKind::Mandatory,
            Self::Optional => QuestionKind::Optional,
            Self::UserDefined => QuestionKind::UserDefined,
        }
    }
}

/// What happens when the profile has fewer questions than asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WhenFewer {
    /// Those that there are must do.
    Allow,
    /// The profile must be updated first.
    Refuse,
}

/// What is on the page.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// The questions, in order; none when there is nothing to ask.
    asked: Vec<Asked>,
    /// How many of them must be answered.
    needed: u32,
    /// The person picks which.
    pick: bool,
}

/// A question on the page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Asked {
    /// The question's name.
    pub(crate) id: String,
    /// Its words.
    pub(crate) text: String,
}

/// Orders by a keyed hash over the name and the question.
pub(crate) fn in_stable_order(cx: &Context<'_>, mut questions: Vec<Asked>) -> Vec<Asked> {
    let name = cx.profile.person.to_string();
    questions.sort_by_cached_key(|asked| cx.tools.keys.keyed_hash("question-order", &[&name, &asked.id]));
    questions
}

/// The questions of the profile that may be asked.
fn from_profile(cx: &Context<'_>, settings: &Settings) -> Vec<Asked> {
    let kinds: Vec<QuestionKind> = settings.kinds.iter().map(|kind| kind.stored()).collect();
    cx.profile
        .answers
        .iter()
        .filter(|answer| match settings.mode {
            // Those for the help desk are not for a page, whatever the settings name.
            Mode::Specific => {
                answer.kind != QuestionKind::Helpdesk && settings.questions.contains(&answer.question)
            }
            Mode::Random | Mode::UserSelected => {
                kinds.contains(&answer.kind) && !asked_before(cx, &answer.question)
            }
        })
        .map(|answer| Asked { id: answer.question.clone(), text: current_words(cx, answer) })
        .collect()
}

/// The fact that keeps which questions earlier pages of this run asked, one a line.
const ASKED: &str = "questions-asked";

/// Whether an earlier page of this run asked it: the activity twice in a row is two pages of different
/// questions.
pub(crate) fn asked_before(cx: &Context<'_>, question: &str) -> bool {
    cx.run.facts.get(ASKED).is_some_and(|asked| asked.lines().any(|id| id == question))
}

/// The proof of a page of questions, which remembers what it asked.
pub(crate) fn proved<'q>(cx: &'q Context<'_>, asked: impl Iterator<Item = &'q str>) -> Reply {
    let before = cx.run.facts.get(ASKED).into_iter().flat_map(|asked| asked.lines());
    let all = before.chain(asked).collect::<Vec<_>>().join("\n");
    proof::proved(EvidenceKind::Questions).fact(ASKED, all)
}

/// The question's words in the reader's language while it is configured, else as they were answered.
pub(crate) fn current_words(cx: &Context<'_>, answer: &StoredAnswer) -> String {
    let policy = &cx.policy.questions;
    policy
        .mandatory
        .iter()
        .chain(&policy.optional)
        .chain(&policy.helpdesk)
        .find(|question| question.id.as_str() == answer.question)
        .map_or_else(
            || answer.text.clone(),
            |question| question.in_locale(&cx.run.locale, &cx.realm.site.default_locale).to_owned(),
        )
}

/// Questions for somebody who has none: from the policy's lists.
fn from_policy(cx: &Context<'_>, settings: &Settings) -> Vec<Asked> {
    let policy = &cx.policy.questions;
    let wanted = |kind: Kind| settings.kinds.contains(&kind);
    policy
        .mandatory
        .iter()
        .filter(|question| match settings.mode {
            Mode::Specific => settings.questions.iter().any(|id| id == question.id.as_str()),
            Mode::Random | Mode::UserSelected => wanted(Kind::Mandatory),
        })
        .chain(policy.optional.iter().filter(|_| settings.mode != Mode::Specific && wanted(Kind::Optional)))
        .map(|question| Asked {
            id: question.id.to_string(),
            text: question.in_locale(&cx.run.locale, &cx.realm.site.default_locale).to_owned(),
        })
        .filter(|asked| settings.mode == Mode::Specific || !asked_before(cx, &asked.id))
        .collect()
}

/// How many answers the settings ask for, out of `available`.
fn needed(settings: &Settings, available: usize) -> usize {
    match (settings.mode, settings.count as usize) {
        (Mode::Specific, _) => settings.questions.len(),
        (_, 0) => available,
        (_, count) => count,
    }
}

fn view(state: &State) -> View {
    let mut view = View::new("questions", Message::new("activity.questions.title"))
        .lead(Message::new("activity.questions.lead").with("count", state.needed));
    if state.pick {
        for place in 0..state.needed {
            let options = state
                .asked
                .iter()
                .map(|asked| Choice {
                    value: asked.id.clone(),
                    label: Message::verbatim(&asked.text),
                    hint: None,
                })
                .collect();
            let label = Message::new("activity.questions.pick").with("number", place + 1);
            let picked = state.asked.get(place as usize).map_or("", |asked| &asked.id);
            view = view
                .field(
                    Field::new(&format!("pick{place}"), label, FieldKind::Select { options }).value(picked),
                )
                .field(Field::new(
                    &format!("answer{place}"),
                    Message::new("activity.questions.answer").with("number", place + 1),
                    FieldKind::Answer,
                ));
        }
    } else {
        for (place, asked) in state.asked.iter().enumerate() {
            view = view.field(Field::new(
                &format!("answer{place}"),
                Message::verbatim(&asked.text),
                FieldKind::Answer,
            ));
        }
    }
    view.action("next", Message::new("action.continue"))
}

/// The question ids and answers as typed, or nothing when one was picked twice or is not on the page.
fn typed(state: &State, input: &Input) -> Option<Vec<(String, Secret)>> {
    let mut pairs: Vec<(String, Secret)> = Vec::new();
    for place in 0..state.needed as usize {
        let id = if state.pick {
            let picked = input.text(&format!("pick{place}"));
            state.asked.iter().find(|asked| asked.id == picked)?.id.clone()
        } else {
            state.asked.get(place)?.id.clone()
        };
        if pairs.iter().any(|(other, _)| *other == id) {
            return None;
        }
        pairs.push((id, input.secret(&format!("answer{place}"))));
    }
    Some(pairs)
}

/// Which of these answers are right, all as one job.
pub(crate) async fn judge(cx: &Context<'_>, typed: &[(String, Secret)]) -> Result<Vec<bool>, Trouble> {
    let stored = |id: &String| cx.profile.answers.iter().find(|kept| kept.question == *id);
    let checks = typed
        .iter()
        .map(|(id, answer)| AnswerCheck {
            typed: answer.clone(),
            stored: stored(id).map(|kept| kept.answer.clone()),
        })
        .collect();
    vault::answers::verify(&cx.tools.derivation, &cx.tools.keys, &cx.profile.person, checks)
        .await
        .map_err(|busy| Trouble::Busy(busy.retry_after))
}

#[async_trait]
impl Activity for Questions {
    const KIND: &'static str = "questions";
    const ABOUT: &'static str = "Proves the person by answers to registered questions; never enough alone.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::Questions)
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        let own = if cx.person().is_some() { from_profile(cx, settings) } else { Vec::new() };
        let wanted = needed(settings, own.len());
        let too_few = own.is_empty() || (own.len() < wanted && settings.when_fewer == WhenFewer::Refuse);
        if let Some(reply) = registration::missing(cx, too_few) {
            return Ok(reply);
        }
        let pool = if too_few { from_policy(cx, settings) } else { own };
        if pool.is_empty() {
            // Nothing is configured to be asked, of anybody: the same page for all.
            return proof::show(&State::default(), registration::missing_view());
        }
        let pick = settings.mode == Mode::UserSelected;
        let count = needed(settings, pool.len()).min(pool.len());
        let mut asked = in_stable_order(cx, pool);
        if !pick {
            asked.truncate(count);
        }
        let state = State { asked, needed: u32::try_from(count).unwrap_or(u32::MAX), pick };
        let view = view(&state);
        proof::show(&state, view)
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        if state.asked.is_empty() {
            return proof::again(&state, registration::missing_view());
        }
        let Some(typed) = typed(&state, input) else {
            let error = Message::new("activity.questions.picked-twice");
            return proof::again(&state, with_error(view(&state), "pick1", error));
        };
        let right = judge(cx, &typed).await?;
        if right.iter().all(|right| *right) && !right.is_empty() && cx.person().is_some() {
            return Ok(proved(cx, typed.iter().map(|(id, _)| id.as_str())));
        }
        let mut page = with_error(view(&state), "", Message::new("activity.questions.wrong"));
        if settings.show_wrong && cx.run.assurance() > Assurance::NONE {
            for (place, right) in right.iter().enumerate() {
                if !right
                    && let Some(field) =
                        page.fields.iter_mut().find(|field| field.name == format!("answer{place}"))
                {
                    field.error = Some(Message::new("activity.questions.wrong-one"));
                }
            }
        }
        proof::wrong(&state, page)
    }
}
