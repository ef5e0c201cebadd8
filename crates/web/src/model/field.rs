//! One field of a step as its template sees it: kind of input, words, ids that tie them together.

use api::{PasswordCheck, RuleTick};
use domain::{
    message::Message,
    secret::Secret,
    view::{Choice, Field, FieldKind},
};
use serde::Serialize;

use super::{millis_until, run::RunExtras};
use crate::{captcha::CaptchaModel, context::Context, qr, state::Site};

#[derive(Serialize)]
pub(super) struct FieldModel {
    pub(super) name: String,
    pub(super) id: String,
    kind: &'static str,
    pub(super) label: String,
    hint: Option<String>,
    pub(super) error: Option<String>,
    /// The one error that is read out and whose field gets the focus.
    pub(super) first_error: bool,
    /// The page's heading already says it.
    pub(super) is_title: bool,
    described_by: String,
    value: String,
    required: bool,
    length: u32,
    numeric: bool,
    options: Vec<OptionModel>,
    lines: Vec<String>,
    is_codes: bool,
    /// What the browser is asked about a passkey, as JSON.
    asked: String,
    /// Milliseconds until what is shown is over.
    until_ms: Option<i64>,
    /// The same in minutes, for a browser without scripts.
    until_minutes: i64,
    qr: Option<String>,
    groups: String,
    spelled: Vec<Spelled>,
    rules: Option<Vec<Tick>>,
    meter: bool,
    autocomplete: &'static str,
    captcha: Option<CaptchaModel>,
}

#[derive(Serialize)]
struct OptionModel {
    value: String,
    label: String,
    hint: Option<String>,
}

/// A group of a code, and how it is read out.
#[derive(Serialize)]
struct Spelled {
    group: String,
    number: usize,
    words: String,
}

/// A code's groups with a word for each character, as people spell in the page's language.
fn spell(site: &Site, locale: &str, code: &str) -> Vec<Spelled> {
    // Crockford's base32: no I, L, O, U.
    const LETTERS: &str = "ABCDEFGHJKMNPQRSTVWXYZ";
    let list = |code| site.say(locale, &Message::new(code));
    let (letters, digits) = (list("page.spelled.letters"), list("page.spelled.digits"));
    let word = |character: char| {
        let (names, at) = match character.to_digit(10) {
            Some(digit) => (&digits, digit as usize),
            None => (&letters, LETTERS.find(character)?),
        };
        names.split_whitespace().nth(at).map(str::to_owned)
    };
    let groups = code.split('-').filter(|group| !group.is_empty()).enumerate();
    let spelled = groups.map(|(at, group)| Spelled {
        group: group.to_owned(),
        number: at + 1,
        words: group.chars().filter_map(word).collect::<Vec<_>>().join(", "),
    });
    spelled.collect()
}

/// One rule with its state in words.
#[derive(Serialize)]
pub(crate) struct Tick {
    pub(crate) state: String,
    pub(crate) text: String,
    pub(crate) state_text: String,
}

/// The rules before anything is typed, with those marked that the last try did not meet. A rule that speaks
/// only of what was typed (the old password once more) is added.
fn marked(check: &PasswordCheck, unmet: &[Message]) -> PasswordCheck {
    let mut check = check.clone();
    for rule in check.rules.iter_mut().filter(|rule| matches!(rule.state.as_str(), "met" | "unmet")) {
        let state = if unmet.contains(&rule.message) { "unmet" } else { "open" };
        state.clone_into(&mut rule.state);
    }
    for message in unmet {
        if !check.rules.iter().any(|rule| rule.message == *message) {
            let (rule, state) = ("told".to_owned(), "unmet".to_owned());
            check.rules.push(RuleTick { rule, message: message.clone(), state });
        }
    }
    check
}

/// The rules in words.
pub(crate) fn ticks(site: &Site, locale: &str, check: &PasswordCheck) -> Vec<Tick> {
    check
        .rules
        .iter()
        .map(|rule| {
            let code = match rule.state.as_str() {
                "met" => Some("page.rules.met"),
                "on-save" => Some("page.rules.on-save"),
                "info" => None,
                _ => Some("page.rules.unmet"),
            };
            Tick {
                state: rule.state.clone(),
                text: site.say(locale, &rule.message),
                state_text: code.map(|code| site.say(locale, &Message::new(code))).unwrap_or_default(),
            }
        })
        .collect()
}

/// Whether an option stands for a country, with the name that texts have for it or an administrator's own.
fn is_country(option: &Choice) -> bool {
    option.label.code == "country.option" || (option.label.code == "text.verbatim" && option.value.len() == 2)
}

/// Countries in the order of the language, the first one excepted: it was chosen for the person.
fn sort_countries(options: &mut [OptionModel], order: &str) {
    let order: Vec<&str> = order.split_whitespace().collect();
    let place = |option: &OptionModel| {
        let known = order.iter().position(|iso| *iso == option.value);
        (known.unwrap_or(order.len()), option.label.clone())
    };
    if let Some((_, rest)) = options.split_first_mut() {
        rest.sort_by_key(place);
    }
}

/// A field in words.
pub(super) fn field_model(
    site: &Site,
    context: &Context,
    field: &Field,
    extras: &RunExtras,
    meter: bool,
) -> FieldModel {
    let say = |message: &Message| site.say(&context.locale, message);
    let id = format!("f-{}", field.name);
    let mut model = FieldModel {
        name: field.name.clone(),
        label: say(&field.label),
        hint: field.hint.as_ref().map(say),
        error: field.error.as_ref().map(say),
        first_error: false,
        is_title: false,
        described_by: String::new(),
        value: field.value.clone(),
        required: field.required,
        kind: "text",
        length: 0,
        numeric: false,
        options: Vec::new(),
        lines: Vec::new(),
        is_codes: false,
        asked: String::new(),
        until_ms: None,
        until_minutes: 0,
        qr: None,
        groups: String::new(),
        spelled: Vec::new(),
        rules: None,
        meter: false,
        autocomplete: "off",
        captcha: None,
        id,
    };
    let options = |options: &[Choice]| {
        options
            .iter()
            .map(|option| OptionModel {
                value: option.value.clone(),
                label: say(&option.label),
                hint: option.hint.as_ref().map(say),
            })
            .collect()
    };
    match &field.kind {
        FieldKind::Text => {}
        FieldKind::Email => (model.kind, model.autocomplete) = ("email", "email"),
        FieldKind::Phone => (model.kind, model.autocomplete) = ("tel", "tel-national"),
        FieldKind::CurrentPassword => (model.kind, model.autocomplete) = ("password", "current-password"),
        FieldKind::NewPassword { rules } => {
            (model.kind, model.autocomplete) = ("password", "new-password");
            if *rules {
                let check = extras.rules.as_ref().map(|check| marked(check, &field.unmet));
                model.rules = check.map(|check| ticks(site, &context.locale, &check));
                model.meter = meter;
            }
        }
        FieldKind::Code { length, numeric } => {
            (model.kind, model.autocomplete) = ("code", "one-time-code");
            (model.length, model.numeric) = (*length, *numeric);
        }
        FieldKind::Answer => model.kind = "password",
        FieldKind::Choice { options: list } => (model.kind, model.options) = ("choice", options(list)),
        FieldKind::Select { options: list } => {
            (model.kind, model.options) = ("select", options(list));
            if list.iter().all(is_country) {
                sort_countries(&mut model.options, &say(&Message::new("country.order")));
            }
        }
        FieldKind::Check => model.kind = "check",
        FieldKind::Ticked => model.kind = "ticked",
        FieldKind::Listing => {
            model.kind = "listing";
            model.lines =
                field.value.lines().map(str::to_owned).filter(|line| !line.trim().is_empty()).collect();
            model.until_ms = field.until.map(|until| millis_until(site.state.clock.now(), until));
            model.until_minutes = model.until_ms.unwrap_or_default() / 60_000;
            // Codes to keep are short and have no words; an agreement has sentences.
            model.is_codes = model.lines.len() > 1
                && model.lines.iter().all(|line| line.chars().count() <= 40 && !line.trim().contains(' '));
        }
        FieldKind::Spelled => {
            model.kind = "spelled";
            model.spelled = spell(site, &context.locale, &field.value);
            model.until_ms = field.until.map(|until| millis_until(site.state.clock.now(), until));
            model.until_minutes = model.until_ms.unwrap_or_default() / 60_000;
        }
        FieldKind::NewPasskey { options } => {
            (model.kind, model.asked) = ("new-passkey", serde_json::to_string(options).unwrap_or_default());
        }
        FieldKind::Passkey { options } => {
            (model.kind, model.asked) = ("passkey", serde_json::to_string(options).unwrap_or_default());
        }
        FieldKind::Captcha { captcha } => {
            model.kind = "captcha";
            let mut drawn = CaptchaModel::of(captcha, context);
            drawn.error.clone_from(&model.error);
            model.captcha = Some(drawn);
        }
        FieldKind::OtpAuth => {
            model.kind = "otpauth";
            let drawn = qr::draw(&Secret::new(field.value.clone()));
            model.value = if drawn.is_some() { field.value.clone() } else { String::new() };
            if let Some(drawn) = drawn {
                (model.qr, model.groups) = (Some(drawn.svg), drawn.groups);
            }
        }
    }
    let mut described = Vec::new();
    if model.error.is_some() {
        described.push(format!("{}-error", model.id));
    }
    if model.hint.is_some() {
        described.push(format!("{}-hint", model.id));
    }
    if model.rules.is_some() {
        described.push(format!("{}-rules", model.id));
    }
    model.described_by = described.join(" ");
    model
}
