//! Display CAPTCHA: a gate in a task that robots do not get through. It proves nothing about who somebody is.

use async_trait::async_trait;
use domain::{
    activity::{Outcome, Reply},
    config::captcha::{CaptchaKind, CaptchaSettings, RecaptchaOtherwise},
    evidence::Assurance,
    message::Message,
    secret::Secret,
    store::Bucket,
    view::{Captcha as Shown, Field, FieldKind, Input, Tone, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble,
    challenge::{Desk, HOLDER, Judged, PASSED},
    proof,
    view_parts::with_error,
};

/// The activity `captcha`.
pub struct Captcha;

/// What a step asks, where it is not what the realm asks.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Wrong proofs of the person in tasks of the policy, within the reset time of its lock, after which it is asked for;
    /// 0 to ask every time.
    #[schemars(range(min = 0, max = 100))]
    pub after_failures: u32,
    /// What is asked; as set for the realm where this says nothing.
    pub kind: Option<CaptchaKind>,
    /// Characters of the picture; as set for the realm where this says nothing.
    #[schemars(range(min = 1, max = 15))]
    pub length: Option<u32>,
    /// Noise in the picture, from 0 to 10; as set for the realm where this says nothing.
    #[schemars(range(min = 0, max = 10))]
    pub noise: Option<u32>,
    /// Wrong answers until the step fails, 1 to 20.
    #[schemars(range(min = 1, max = 20))]
    pub tries: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { after_failures: 0, kind: None, length: None, noise: None, tries: 10 }
    }
}

/// The challenge that is shown, and how often one was answered wrongly.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {
    #[serde(default)]
    challenge: String,
    #[serde(default)]
    wrong: u32,
}

/// What Google's score is asked for by a step.
const ACTION: &str = "task";

/// The realm's settings with those of the step.
fn joined(cx: &Context<'_>, settings: &Settings) -> CaptchaSettings {
    let mut joined = cx.realm.captcha.clone();
    joined.kind = settings.kind.unwrap_or(joined.kind);
    joined.length = settings.length.unwrap_or(joined.length).clamp(1, 15);
    joined.noise = settings.noise.unwrap_or(joined.noise).min(10);
    joined
}

fn desk<'a>(cx: &'a Context<'_>, settings: &'a CaptchaSettings) -> Desk<'a> {
    Desk {
        keys: &cx.tools.keys,
        entropy: &*cx.tools.entropy,
        port: &*cx.tools.factors.captcha,
        settings,
        now: cx.now,
    }
}

/// A challenge is good in one step of one run.
fn purpose(cx: &Context<'_>) -> String {
    format!("run:{}:{}", cx.run.id, cx.step)
}

/// A page with a new challenge; the harder, the more answers were wrong.
fn ask(
    cx: &Context<'_>,
    settings: &CaptchaSettings,
    kind: CaptchaKind,
    state: &mut State,
) -> Result<View, Trouble> {
    let bits = (settings.work_bits + state.wrong).min(settings.work_bits_max);
    let made = desk(cx, settings).make(kind, bits, &purpose(cx), ACTION);
    let (_, shown) = made.map_err(|error| Trouble::Defect(error.to_string()))?;
    state.challenge.clone_from(&shown.challenge);
    Ok(view(shown))
}

fn view(shown: Shown) -> View {
    let (lead, again) = match shown.kind.as_str() {
        "work" => ("activity.captcha.lead-work", false),
        "picture" => ("activity.captcha.lead-picture", true),
        _ => ("activity.captcha.lead-recaptcha", false),
    };
    let mut view = View::new("captcha", Message::new("activity.captcha.title"))
        .lead(Message::new(lead))
        .field(Field::new("captcha", Message::new("captcha.label"), FieldKind::Captcha { captcha: shown }))
        .action("next", Message::new("action.continue"));
    if again {
        view = view.action("again", Message::new("captcha.again"));
    }
    view
}

/// Where it is counted that a browser has solved one; see [`HOLDER`].
#[must_use]
pub fn pass_bucket(keys: &vault::KeyRing, settings: &CaptchaSettings, what: &str, holder: &str) -> Bucket {
    Bucket {
        key: format!("{what}:{}", keys.keyed_hash("limit", &[what, holder])),
        window: std::time::Duration::from_secs(u64::from(settings.pass_minutes) * 60),
        limit: settings.pass_names,
    }
}

fn buckets(cx: &Context<'_>) -> Option<[Bucket; 1]> {
    let holder = cx.run.facts.get(HOLDER)?;
    Some([pass_bucket(&cx.tools.keys, &cx.realm.captcha, "captcha-pass", holder)])
}

/// Whether this browser has solved one already: on the page before, or in another task a while ago.
async fn is_passed(cx: &Context<'_>) -> Result<bool, Trouble> {
    if cx.run.facts.contains_key(PASSED) {
        return Ok(true);
    }
    let Some(buckets) = buckets(cx) else { return Ok(false) };
    Ok(cx.tools.store.tries(&buckets, cx.now).await?.iter().any(|tries| *tries > 0))
}

#[async_trait]
impl Activity for Captcha {
    const KIND: &'static str = "captcha";
    const ABOUT: &'static str = "Keeps robots out of a task: work that the browser does by itself, a picture with sounds, or Google's reCAPTCHA; it proves nothing about who somebody is.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::NONE,
            effect: Effect::Check,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        // Nobody's names have a lock of their own that counts as anybody's does.
        let failures = workflow::lock::recent_failures(&cx.profile.lock, &cx.policy.lock, cx.now);
        if failures < settings.after_failures || is_passed(cx).await? {
            return Ok(proof::passed());
        }
        let settings = joined(cx, settings);
        let mut state = State::default();
        let view = ask(cx, &settings, settings.kind, &mut state)?;
        proof::show(&state, view)
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        mut state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        let tries = settings.tries;
        let settings = joined(cx, settings);
        let opened = desk(cx, &settings).open(&state.challenge);
        let kind = opened.as_ref().map_or(settings.kind, |challenge| challenge.kind);
        if input.action == "again" {
            let view = ask(cx, &settings, kind, &mut state)?;
            return proof::show(&state, view);
        }
        let judged = match opened {
            Some(challenge) => {
                let answer: Secret = input.secret("captcha");
                desk(cx, &settings).judge(&challenge, &purpose(cx), ACTION, &answer).await
            }
            None => Judged::Old,
        };
        let picture_instead = settings.recaptcha.otherwise == RecaptchaOtherwise::Picture;
        match judged {
            Judged::Right => {
                if let Some(buckets) = buckets(cx) {
                    cx.tools.store.count(&buckets, cx.now).await?;
                }
                Ok(proof::passed().fact(PASSED, "passed"))
            }
            Judged::Blank => again(cx, &settings, kind, state, "captcha.blank"),
            Judged::Old => again(cx, &settings, kind, state, "captcha.old"),
            Judged::LowScore if picture_instead => instead(cx, &settings, state),
            Judged::Away(detail) if picture_instead => {
                tracing::warn!(%detail, "reCAPTCHA cannot tell, the picture stands in");
                instead(cx, &settings, state)
            }
            Judged::Away(detail) => Err(Trouble::Outside { message: Message::new("captcha.away"), detail }),
            Judged::Wrong | Judged::LowScore => {
                state.wrong += 1;
                if state.wrong >= tries {
                    let message = Message::new("run.too-many-tries");
                    return Ok(Outcome::Fail { message, critical: false, wrong_proof: false }.into());
                }
                again(cx, &settings, kind, state, "captcha.wrong")
            }
        }
    }
}

/// The page once more, with another challenge: each is answered once.
fn again(
    cx: &Context<'_>,
    settings: &CaptchaSettings,
    kind: CaptchaKind,
    mut state: State,
    code: &'static str,
) -> Result<Reply, Trouble> {
    let view = ask(cx, settings, kind, &mut state)?;
    proof::again(&state, with_error(view, "captcha", Message::new(code)))
}

/// The picture in place of what Google cannot tell.
fn instead(cx: &Context<'_>, settings: &CaptchaSettings, mut state: State) -> Result<Reply, Trouble> {
    let view = ask(cx, settings, CaptchaKind::Picture, &mut state)?;
    proof::again(&state, view.notice(Tone::Warn, Message::new("captcha.instead")))
}
