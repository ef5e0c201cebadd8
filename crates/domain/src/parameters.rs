//! Parameters in an administrator's own texts, such as `#USER_ACCOUNT_NAME#`. What is filled in is text and nothing
//! else: it is not looked through for parameters again, and no mark in it sets anything.
//!
//! Some are known when a mail is written, others only in the words of its language when it leaves: those are kept as
//! a [`Later`] in the text.

use std::collections::BTreeMap;

use crate::{markup, time::Timestamp};

/// Where a text of one's own is said, which decides what can be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// A task of somebody's ended.
    Notice,
    /// Somebody is invited to register, or reminded of it.
    Registration,
    /// A password or an account is about to expire.
    Expiry,
}

/// What every text can say.
const COMMON: [&str; 9] = [
    "USER_ACCOUNT_NAME",
    "USER_DISPLAY_NAME",
    "USER_FIRST_NAME",
    "USER_LAST_NAME",
    "ORGANIZATION",
    "HELP_DESK",
    "SITE_URL",
    "DATE_TIME",
    "TASK_NAME",
];
const OF_NOTICES: [&str; 3] = ["TASK_RESULT", "NETWORK_ADDRESS", "OPERATOR"];
const OF_REMINDERS: [&str; 1] = ["TASK_LINK"];
const OF_EXPIRIES: [&str; 2] = ["DAYS_LEFT", "EXPIRES"];

/// What people who know other products write, and what it is called here.
const ELSEWHERE: [(&str, &str); 21] = [
    ("WORKFLOW_RESULT", "TASK_RESULT"),
    ("WORKFLOW_NAME", "TASK_NAME"),
    ("TASK", "TASK_NAME"),
    ("RESULT", "TASK_RESULT"),
    ("USER_NAME", "USER_ACCOUNT_NAME"),
    ("USER_LOGON_NAME", "USER_ACCOUNT_NAME"),
    ("ACCOUNT_NAME", "USER_ACCOUNT_NAME"),
    ("OPERATOR_NAME", "OPERATOR"),
    ("HELPDESK_OPERATOR", "OPERATOR"),
    ("DATE", "DATE_TIME"),
    ("TIME", "DATE_TIME"),
    ("CURRENT_DATE", "DATE_TIME"),
    ("IP_ADDRESS", "NETWORK_ADDRESS"),
    ("USER_IP", "NETWORK_ADDRESS"),
    ("SITE_LINK", "SITE_URL"),
    ("SELF_SERVICE_SITE", "SITE_URL"),
    ("COMPANY_NAME", "ORGANIZATION"),
    ("HELPDESK", "HELP_DESK"),
    ("DAYS", "DAYS_LEFT"),
    ("DAYS_TO_EXPIRE", "DAYS_LEFT"),
    ("EXPIRATION_DATE", "EXPIRES"),
];

impl Occasion {
    /// The names that have a value on this occasion, in the order in which they are listed.
    #[must_use]
    pub fn names(self) -> Vec<&'static str> {
        let further: &[&[&str]] = match self {
            Self::Notice => &[&OF_NOTICES],
            Self::Registration => &[&OF_REMINDERS],
            Self::Expiry => &[&OF_REMINDERS, &OF_EXPIRIES],
        };
        COMMON.iter().chain(further.iter().copied().flatten()).copied().collect()
    }
}

/// A parameter that cannot be filled in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct ParameterFault {
    /// The language of the text.
    pub language: String,
    /// The line, from 1.
    pub line: usize,
    /// The name.
    pub name: String,
    /// What stands for it here, if there is something.
    pub instead: Option<&'static str>,
    /// What there is on this occasion.
    pub known: Vec<&'static str>,
}

impl std::fmt::Display for ParameterFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { language, line, name, instead, known } = self;
        write!(f, "{language}, line {line}: ")?;
        match instead {
            Some(instead) => return write!(f, "there is no #{name}#; write #{instead}# in its place"),
            None if ALL.iter().any(|list| list.contains(&name.as_str())) => {
                write!(f, "#{name}# has no value in this text")?;
            }
            None => write!(f, "there is no #{name}#")?,
        }
        let known: Vec<String> = known.iter().map(|name| format!("#{name}#")).collect();
        write!(f, "; there are {}", known.join(", "))
    }
}

const ALL: [&[&str]; 4] = [&COMMON, &OF_NOTICES, &OF_REMINDERS, &OF_EXPIRIES];

/// Whether every parameter of `texts` (by language tag) has a value on this occasion.
///
/// # Errors
/// The first one that has none, with its language and line.
pub fn check(texts: &BTreeMap<String, String>, occasion: Occasion) -> Result<(), ParameterFault> {
    let known = occasion.names();
    for (tag, text) in texts {
        for (number, line) in (1..).zip(text.lines()) {
            let Some(name) = named(line).find(|name| !known.contains(name)) else { continue };
            let here = ELSEWHERE.iter().find(|(other, _)| *other == name).map(|(_, here)| *here);
            return Err(ParameterFault {
                language: tag.clone(),
                line: number,
                name: name.to_owned(),
                instead: here.filter(|here| known.contains(here)),
                known,
            });
        }
    }
    Ok(())
}

/// What stands between two `#` and looks like a parameter's name.
fn named(line: &str) -> impl Iterator<Item = &str> {
    let is_name = |part: &&str| part.len() > 2 && part.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    line.split('#').skip(1).filter(is_name)
}

/// The words among `texts` for a language: those of `locale`, else of its base language, else of `default`.
#[must_use]
pub fn for_locale<'t>(
    texts: &'t BTreeMap<String, String>,
    locale: &str,
    default: &str,
) -> Option<(&'t str, &'t str)> {
    let base = locale.split('-').next().unwrap_or(locale);
    let said = |tag| texts.get_key_value(tag).filter(|(_, text)| !text.trim().is_empty());
    let found = [locale, base, default].into_iter().find_map(said);
    found.map(|(tag, text)| (tag.as_str(), text.as_str()))
}

/// What a parameter is filled in with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// This text.
    Text(String),
    /// What is known when the mail leaves.
    Later(Later),
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Later> for Value {
    fn from(later: Later) -> Self {
        Self::Later(later)
    }
}

/// What is filled in when a mail leaves, in its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Later {
    /// The words of a message code without arguments.
    Say(String),
    /// A moment as the reader's language writes it.
    At(Timestamp),
    /// The address of the self-service site.
    Site,
    /// Whom to ask for help.
    HelpDesk,
    /// Where the task of a reminder begins.
    Link,
}

/// What stands around a [`Later`]: characters for private use, which neither texts nor what is filled in keep.
const OPEN: char = '\u{E000}';
const CLOSE: char = '\u{E001}';

impl Later {
    fn mark(&self) -> String {
        let inner = match self {
            Self::Say(code) => format!("say:{code}"),
            Self::At(at) => format!("at:{}", at.as_millis()),
            Self::Site => "site".to_owned(),
            Self::HelpDesk => "help".to_owned(),
            Self::Link => "link".to_owned(),
        };
        format!("{OPEN}{inner}{CLOSE}")
    }

    fn parse(inner: &str) -> Option<Self> {
        match (inner.split_once(':'), inner) {
            (Some(("say", code)), _) => Some(Self::Say(code.to_owned())),
            (Some(("at", millis)), _) => Some(Self::At(Timestamp::from_millis(millis.parse().ok()?))),
            (None, "site") => Some(Self::Site),
            (None, "help") => Some(Self::HelpDesk),
            (None, "link") => Some(Self::Link),
            _ => None,
        }
    }
}

/// How a filled text is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// As one line without marks: a subject.
    Plain,
    /// By [`markup`]: a body.
    Marked,
}

/// Fills in each `#NAME#` that `value` knows, in one pass; what it does not know stays as it is, to be seen.
#[must_use]
pub fn fill(text: &str, shown: Shown, value: impl Fn(&str) -> Option<Value>) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('#') {
        push(&mut filled, before);
        let known = after.split_once('#').and_then(|(name, tail)| Some((value(name)?, tail)));
        rest = match known {
            Some((Value::Text(text), tail)) => {
                let text: String = text.chars().filter(|c| !c.is_control()).collect();
                match shown {
                    Shown::Plain => push(&mut filled, &text),
                    Shown::Marked => push(&mut filled, &markup::escape(&text)),
                }
                tail
            }
            Some((Value::Later(later), tail)) => {
                filled.push_str(&later.mark());
                tail
            }
            None => {
                filled.push('#');
                after
            }
        };
    }
    push(&mut filled, rest);
    filled
}

fn push(filled: &mut String, text: &str) {
    filled.extend(text.chars().filter(|c| ![OPEN, CLOSE].contains(c)));
}

/// Puts the words of `say` in place of what was left for later.
#[must_use]
pub fn fill_later(text: &str, say: impl Fn(&Later) -> String) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(OPEN) {
        filled.push_str(before);
        let (inner, tail) = after.split_once(CLOSE).unwrap_or((after, ""));
        filled.push_str(&Later::parse(inner).as_ref().map(&say).unwrap_or_default());
        rest = tail;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(tag: &str, text: &str, occasion: Occasion) -> String {
        let texts = BTreeMap::from([(tag.to_owned(), text.to_owned())]);
        check(&texts, occasion).map_or_else(|fault| fault.to_string(), |()| String::new())
    }

    #[test]
    fn a_parameter_that_there_is_not_is_refused_with_language_and_line() {
        let error = fault("de", "Hallo #USER_FIRST_NAME#,\n\nDein #KONTO# ist frei.", Occasion::Notice);
        assert!(
            error.starts_with("de, line 3: there is no #KONTO#; there are #USER_ACCOUNT_NAME#, "),
            "{error}"
        );
        for fine in ["", "50 % # of all", "#1# and #a#", "#ORGANIZATION##OPERATOR#", "#TASK_RESULT#"] {
            assert_eq!(fault("de", fine, Occasion::Notice), "", "{fine}");
        }
    }

    #[test]
    fn one_without_a_value_on_this_occasion_is_refused() {
        let error = fault("en", "#DAYS_LEFT#", Occasion::Notice);
        assert!(error.starts_with("en, line 1: #DAYS_LEFT# has no value in this text; there are"), "{error}");
        assert_eq!(fault("en", "#DAYS_LEFT# #EXPIRES# #TASK_LINK#", Occasion::Expiry), "");
        assert_ne!(fault("en", "#EXPIRES#", Occasion::Registration), "");
        assert_ne!(fault("en", "#OPERATOR#", Occasion::Expiry), "");
    }

    #[test]
    fn a_name_of_another_product_is_answered_with_ours() {
        let error = fault("en", "It #WORKFLOW_RESULT#.", Occasion::Notice);
        assert_eq!(error, "en, line 1: there is no #WORKFLOW_RESULT#; write #TASK_RESULT# in its place");
        let all: Vec<&str> = ALL.iter().copied().flatten().copied().collect();
        for (other, here) in ELSEWHERE {
            assert!(all.contains(&here) && !all.contains(&other), "{other}");
        }
    }

    #[test]
    fn what_is_filled_in_is_not_looked_through_again_and_what_is_unknown_stays() {
        let value = |name: &str| match name {
            "A" => Some(Value::Text("#B#\r\n".to_owned())),
            "B" => Some(Value::Text("b".to_owned())),
            _ => None,
        };
        let plain = |text: &str| fill(text, Shown::Plain, value);
        assert_eq!(plain("#A# #B# #C# # 50% #B##B#"), "#B# b #C# # 50% bb");
        assert_eq!(plain("#"), "#");
        assert_eq!(plain("no"), "no");
    }

    #[test]
    fn no_value_sets_anything_or_passes_for_what_is_left_for_later() {
        let evil = || Some(Value::Text(format!("[x](https://evil.example) {OPEN}site{CLOSE}")));
        let filled = fill("*#A#*", Shown::Marked, |_| evil());
        assert_eq!(
            markup::inlines(&filled),
            [markup::Inline::Emphasis(vec![markup::Inline::Text(
                "[x](https://evil.example) site".to_owned()
            )])]
        );
        assert_eq!(fill_later(&filled, |_| "!".to_owned()), filled);
        let typed = fill(&format!("{OPEN}site{CLOSE}"), Shown::Plain, |_| None);
        assert_eq!(typed, "site", "nor does what an administrator typed");
    }

    #[test]
    fn what_is_left_for_later_is_found_again() {
        let all = [
            Later::Say("task.register.name".to_owned()),
            Later::At(Timestamp::from_millis(-5)),
            Later::Site,
            Later::HelpDesk,
            Later::Link,
        ];
        for later in all {
            let kept = fill("a #X# b", Shown::Marked, |_| Some(later.clone().into()));
            assert_eq!(fill_later(&kept, |found| format!("{found:?}")), format!("a {later:?} b"));
        }
    }

    #[test]
    fn words_are_those_of_the_language_else_of_its_base_else_of_the_default_and_no_others() {
        let texts =
            BTreeMap::from([("de".to_owned(), "Hallo".to_owned()), ("fr".to_owned(), " ".to_owned())]);
        for (locale, default) in [("de", "en"), ("de-AT", "en"), ("fr", "de")] {
            assert_eq!(for_locale(&texts, locale, default), Some(("de", "Hallo")), "{locale}");
        }
        assert_eq!(for_locale(&texts, "fr", "en"), None);
    }
}
