//! Verify the caller by registered questions that the operator asks (reference section 3.5): the operator
//! compares with the stored answer, or types what the caller says without seeing it, or types only some of its
//! letters.
//!
//! Only questions for everybody and those for the helpdesk are asked; what people choose or write for
//! themselves stays between them and the page. Which questions are asked of somebody does not change from
//! call to call; which letters does, so that whoever has listened to one call has not heard those of the next.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::EvidenceKind,
    message::Message,
    profile::{QuestionKind, StoredAnswer},
    secret::Secret,
    view::{Choice, Field, FieldKind, Input, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Place, Trouble, caller, proof,
    questions::{self, Asked, WhenFewer},
    view_parts::with_error,
};

/// The activity `caller-questions`.
pub struct CallerQuestions;

/// Which questions, how many, how they are asked, and what happens when there are too few.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// How the answer gets from the caller to the page.
    pub mode: Mode,
    /// How many questions are asked; 0 for all.
    pub count: u32,
    /// Which kinds take part.
    pub kinds: Vec<Kind>,
    /// The exact questions by name; empty for `count` of all.
    pub questions: Vec<String>,
    /// What happens when the caller has registered fewer.
    pub when_fewer: WhenFewer,
    /// How many letters of each answer are asked for, with `characters`; 1 to 5.
    #[schemars(range(min = 1, max = 5))]
    pub characters: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            mode: Mode::Full,
            count: 2,
            kinds: vec![Kind::Mandatory, Kind::Helpdesk],
            questions: Vec::new(),
            when_fewer: WhenFewer::Refuse,
            characters: 2,
        }
    }
}

impl Settings {
    fn characters(&self) -> usize {
        self.characters.clamp(1, 5) as usize
    }

    /// An answer shorter than this would be given away by its letters.
    fn letters_min(&self) -> usize {
        (2 * self.characters()).max(self.characters() + 2)
    }

    fn takes(&self, answer: &StoredAnswer) -> bool {
        let kind = match answer.kind {
            QuestionKind::Mandatory => Kind::Mandatory,
            QuestionKind::Helpdesk => Kind::Helpdesk,
            QuestionKind::Optional | QuestionKind::UserDefined => return false,
        };
        if self.questions.is_empty() {
            self.kinds.contains(&kind)
        } else {
            self.questions.contains(&answer.question)
        }
    }

    /// How many questions are asked, out of `available`.
    fn needed(&self, available: usize) -> usize {
        match (self.questions.len(), self.count as usize) {
            (0, 0) => available,
            (0, count) => count,
            (named, _) => named,
        }
    }
}

/// How the answer gets from the caller to the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// The operator sees the stored answer and says whether it is the same; asks for readable answers.
    Compare,
    /// The operator types what the caller says, and does not see the stored answer.
    Full,
    /// The operator asks for some letters of the answer and types them; asks for readable answers.
    Characters,
}

/// Kinds of questions that an operator may ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Everybody's; readable only where the policy says so.
    Mandatory,
    /// Those for the helpdesk; always readable.
    Helpdesk,
}

/// What is on the page.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// The questions, in order; none when the caller cannot be asked.
    asked: Vec<Asked>,
    /// For each, the places of the letters that are asked for, from 1.
    places: Vec<Vec<u32>>,
}

/// The letters and digits of an answer, as they are counted on the phone: without spaces and signs, all small.
fn letters(answer: &Secret) -> Vec<char> {
    vault::answers::normalise(answer.expose()).expose().chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The stored answer in words; `None` when it is hashed, or cannot be opened any more.
fn readable(cx: &Context<'_>, stored: &StoredAnswer) -> Option<Secret> {
    vault::answers::read_sealed(&cx.tools.keys, &cx.profile.person, &stored.answer).ok().flatten()
}

/// Which letters are asked for: other ones in each run, the same ones when the page is loaded again.
fn places(cx: &Context<'_>, settings: &Settings, question: &str, length: usize) -> Vec<u32> {
    let run = cx.run.id.to_string();
    let mut places: Vec<u32> = (1..=u32::try_from(length).unwrap_or(u32::MAX)).collect();
    places.sort_by_cached_key(|place| {
        let parts = [&run, cx.step.as_str(), question, &place.to_string()];
        cx.tools.keys.keyed_hash("answer-letters", &parts)
    });
    places.truncate(settings.characters());
    places.sort_unstable();
    places
}

/// What can be asked, or why it cannot.
fn choose(cx: &Context<'_>, settings: &Settings) -> Result<State, &'static str> {
    let registered: Vec<&StoredAnswer> = cx
        .profile
        .answers
        .iter()
        .filter(|answer| settings.takes(answer) && !questions::asked_before(cx, &answer.question))
        .collect();
    let mut usable = Vec::new();
    let (mut hashed, mut short) = (0, 0);
    for answer in &registered {
        match (settings.mode, readable(cx, answer)) {
            (Mode::Compare | Mode::Characters, None) => hashed += 1,
            (Mode::Characters, Some(words)) if letters(&words).len() < settings.letters_min() => short += 1,
            (Mode::Full, _) | (Mode::Compare | Mode::Characters, Some(_)) => usable.push(*answer),
        }
    }
    let is_short_of = |count: usize| {
        count == 0 || (count < settings.needed(count) && settings.when_fewer == WhenFewer::Refuse)
    };
    if cx.person().is_none() || is_short_of(usable.len()) {
        return Err(match () {
            () if is_short_of(usable.len() + hashed + short) => "helpdesk.caller-questions.missing",
            () if hashed > 0 => "helpdesk.caller-questions.not-readable",
            () => "helpdesk.caller-questions.too-short",
        });
    }
    let count = settings.needed(usable.len()).min(usable.len());
    let named = usable
        .iter()
        .map(|answer| Asked { id: answer.question.clone(), text: questions::current_words(cx, answer) });
    let mut asked = questions::in_stable_order(cx, named.collect());
    asked.truncate(count);
    let length = |id: &str| {
        let answer = usable.iter().find(|answer| answer.question == id);
        answer.and_then(|answer| readable(cx, answer)).map_or(0, |words| letters(&words).len())
    };
    let places = match settings.mode {
        Mode::Characters => asked.iter().map(|one| places(cx, settings, &one.id, length(&one.id))).collect(),
        Mode::Compare | Mode::Full => Vec::new(),
    };
    Ok(State { asked, places })
}

/// The stored answer to a question on the page, in words.
fn stored_words(cx: &Context<'_>, question: &str) -> Option<Secret> {
    let stored = cx.profile.answers.iter().find(|answer| answer.question == question);
    stored.and_then(|stored| readable(cx, stored))
}

fn view(cx: &Context<'_>, settings: &Settings, state: &State, caller: &str) -> View {
    let lead = match settings.mode {
        Mode::Compare => "helpdesk.caller-questions.lead-compare",
        Mode::Full => "helpdesk.caller-questions.lead-full",
        Mode::Characters => "helpdesk.caller-questions.lead-characters",
    };
    let lead = Message { code: lead.into(), args: Default::default() };
    let mut view = View::new("questions", Message::new("helpdesk.caller-questions.title"))
        .lead(lead.with("caller", caller));
    for (place, asked) in state.asked.iter().enumerate() {
        let question = Message::verbatim(&asked.text);
        match settings.mode {
            Mode::Compare => {
                let words = stored_words(cx, &asked.id).unwrap_or_default();
                let shown = Field::new(&format!("stored{place}"), question, FieldKind::Listing);
                view = view.field(shown.value(words.expose()).optional()).field(verdict_field(place));
            }
            Mode::Full => {
                view = view.field(Field::new(&format!("answer{place}"), question, FieldKind::Answer));
            }
            Mode::Characters => {
                for number in state.places.get(place).into_iter().flatten() {
                    let label = Message::new("helpdesk.caller-questions.letter")
                        .with("number", *number)
                        .with("question", asked.text.as_str());
                    let name = format!("answer{place}-letter{number}");
                    view = view.field(Field::new(&name, label, FieldKind::Answer));
                }
            }
        }
    }
    view.action("next", Message::new("action.continue"))
}

/// Whether what the caller says is what stands there: never taken as said.
fn verdict_field(place: usize) -> Field {
    let option = |value: &str, label| Choice { value: value.to_owned(), label, hint: None };
    let options = vec![
        option("same", Message::new("helpdesk.caller-questions.same")),
        option("different", Message::new("helpdesk.caller-questions.different")),
    ];
    let label = Message::new("helpdesk.caller-questions.verdict").with("number", place + 1);
    Field::new(&format!("verdict{place}"), label, FieldKind::Choice { options })
}

/// What the operator handed in says of the caller; `None` when it says nothing yet: the field that is missing.
async fn judge(
    cx: &Context<'_>,
    settings: &Settings,
    state: &State,
    input: &Input,
) -> Result<Result<bool, String>, Trouble> {
    let mut all = true;
    let mut typed = Vec::new();
    for (place, asked) in state.asked.iter().enumerate() {
        match settings.mode {
            Mode::Compare => {
                let name = format!("verdict{place}");
                match input.text(&name) {
                    "same" => all &= stored_words(cx, &asked.id).is_some(),
                    "different" => all = false,
                    _ => return Ok(Err(name)),
                }
            }
            Mode::Full => {
                let name = format!("answer{place}");
                if input.text(&name).trim().is_empty() {
                    return Ok(Err(name));
                }
                typed.push((asked.id.clone(), input.secret(&name)));
            }
            Mode::Characters => {
                let stored = stored_words(cx, &asked.id).map(|words| letters(&words)).unwrap_or_default();
                for number in state.places.get(place).into_iter().flatten() {
                    let name = format!("answer{place}-letter{number}");
                    let said = letters(&input.secret(&name));
                    if said.is_empty() {
                        return Ok(Err(name));
                    }
                    let kept = stored.get(*number as usize - 1);
                    all &= said.len() == 1 && said.first() == kept;
                }
            }
        }
    }
    if settings.mode == Mode::Full {
        all = questions::judge(cx, &typed).await?.into_iter().all(|right| right);
    }
    Ok(Ok(all && !state.asked.is_empty() && cx.person().is_some()))
}

#[async_trait]
impl Activity for CallerQuestions {
    const KIND: &'static str = "caller-questions";
    const ABOUT: &'static str =
        "Verifies the caller by registered questions that the operator asks; never enough alone.";
    const PLACE: Place = Place::Helpdesk;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::Questions)
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        let caller = caller::name(cx).await;
        match choose(cx, settings) {
            Ok(state) => {
                let view = view(cx, settings, &state, &caller);
                proof::show(&state, view)
            }
            Err(code) => {
                let why = Message { code: code.into(), args: Default::default() };
                caller::cannot_ask(&State::default(), why.with("caller", caller))
            }
        }
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        if state.asked.is_empty() {
            return Self::enter(cx, settings).await;
        }
        let caller = caller::name(cx).await;
        let page = |field: &str, error| with_error(view(cx, settings, &state, &caller), field, error);
        match judge(cx, settings, &state, input).await? {
            Ok(true) => Ok(questions::proved(cx, state.asked.iter().map(|one| one.id.as_str()))),
            Ok(false) => proof::wrong(&state, page("", Message::new("helpdesk.caller-questions.wrong"))),
            Err(field) => {
                proof::again(&state, page(&field, Message::new("helpdesk.caller-questions.incomplete")))
            }
        }
    }
}
