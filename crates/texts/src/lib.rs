//! Every word Reclave says, in every language.
//!
//! The rest of the house speaks in codes with arguments ([`domain::message::Message`]); here they become
//! sentences. A code `reset.refused.history` is the Fluent id `reset-refused-history` of a locale file under
//! `locales/`; plural and gender are the locale file's business, so no sentence is ever glued from pieces.

mod added;
mod clock;
mod embedded;
mod languages;
mod locale;
mod mail;
mod negotiation;
mod own;
mod set;
mod templates;

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, PoisonError, RwLock},
};

use domain::{
    config::Site,
    message::{Argument, Message},
};
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::tz::TimeZone;

pub use crate::{
    added::{IN_EVERY_MAIL, LanguageFault, Written, check_added, check_language},
    locale::LocaleError,
    mail::{Brand, NOT_ME},
    own::{OverrideFault, OverrideWhy, check_override},
    templates::MailTemplate,
};
use crate::{locale::Locale, own::Own};

/// The language that every text exists in.
pub const BASE_LOCALE: &str = "en";

/// The code of a text that is not ours and is said as it is.
const VERBATIM: &str = "text.verbatim";

/// Whoever can make up codes or languages must not make the list of what was logged grow without end.
const LOGGED_MAX: usize = 1_000;

/// All languages, ready to speak. Shared between threads as it is.
pub struct Texts {
    locales: Vec<Locale>,
    tags: Vec<String>,
    staff_tags: Vec<String>,
    /// What was missing and has been logged: once each, or a busy page would flood the log.
    logged: Mutex<BTreeSet<String>>,
    /// The organisation's own words, which come before ours.
    own: RwLock<Arc<Own>>,
    /// The zone in which times are told.
    zone: RwLock<TimeZone>,
}

impl domain::factor::phone::Words for Texts {
    fn say(&self, locale: &str, message: &Message) -> String {
        Self::say(self, locale, message)
    }
}

impl Texts {
    /// The languages that ship with the product.
    #[must_use]
    pub fn load() -> Self {
        Self::with(&[]).expect("a test of this crate parses every embedded locale file")
    }

    /// The shipped languages and further ones, each a tag (BCP 47) and its Fluent source. What a further
    /// language lacks is said in its base language, else in English. Staff sites do not offer it.
    ///
    /// # Errors
    /// When a tag or a source cannot be read, or a tag comes twice.
    pub fn with(further: &[(&str, &str)]) -> Result<Self, LocaleError> {
        let (mut locales, mut staff_tags) = (Vec::new(), Vec::new());
        for shipped in embedded::LOCALES {
            let locale = Locale::read(shipped.tag, &[shipped.everybody, shipped.staff].concat())?;
            if !shipped.staff.is_empty() {
                staff_tags.push(locale.tag.clone());
            }
            locales.push(locale);
        }
        for (tag, source) in further {
            let locale = Locale::read(tag, &[source])?;
            if locales.iter().any(|other| other.tag == locale.tag) {
                return Err(LocaleError::Twice(locale.tag));
            }
            locales.push(locale);
        }
        let tags = locales.iter().map(|locale| locale.tag.clone()).collect();
        Ok(Self {
            locales,
            tags,
            staff_tags,
            logged: Mutex::default(),
            own: RwLock::default(),
            zone: RwLock::new(TimeZone::UTC),
        })
    }

    /// Says `message` in `locale`, else in its base language, else in English, else the code in brackets.
    /// A task that an administrator made and gave no words is spoken of as a task in general.
    #[must_use]
    pub fn say(&self, locale: &str, message: &Message) -> String {
        self.say_by(&self.own(), locale, message)
    }

    /// The same by these words of one's own.
    fn say_by(&self, own: &Own, locale: &str, message: &Message) -> String {
        if message.code == VERBATIM {
            return match message.args.get("text") {
                Some(Argument::Text(text)) => text.clone(),
                Some(Argument::Number(number)) => number.to_string(),
                Some(Argument::Moment { at }) => self.moment_by(own, locale, *at),
                None => String::new(),
            };
        }
        let arguments = self.arguments(own, locale, message);
        for code in [Some(message.code.as_ref()), stand_in(&message.code)].into_iter().flatten() {
            let id = fluent_id(code);
            for candidate in self.fallbacks(own, locale) {
                let words = own.in_language(&candidate.tag);
                if let Some((text, _)) = words.and_then(|words| words.format(&id, &arguments)) {
                    return text;
                }
                if let Some((text, faults)) = candidate.format(&id, &arguments) {
                    if !faults.is_empty() {
                        self.log_once(&candidate.tag, code, &faults);
                    }
                    return text;
                }
            }
        }
        self.log_once(locale, &message.code, "no language has it");
        format!("[{}]", message.code)
    }

    /// Says the organisation's own words from now on, in place of those before: its texts in place of ours and, in
    /// mails, in the languages that it added. What cannot be said, see [`check_override`] and [`check_added`], is left
    /// out.
    pub fn say_instead(&self, site: &Site) {
        let made = Own::of(site);
        *self.own.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(made);
    }

    /// The built-in text of a code in `locale` as it is written in Fluent, with its variables.
    #[must_use]
    pub fn written(&self, locale: &str, code: &str) -> Option<&str> {
        self.exactly(locale)?.written(&fluent_id(code))
    }

    /// The languages there are, English first. Each has all that people read on self-service pages and in mails.
    #[must_use]
    pub fn locales(&self) -> &[String] {
        &self.tags
    }

    /// Those of [`Texts::locales`] that have the words of the staff sites, too, English first.
    #[must_use]
    pub fn staff_locales(&self) -> &[String] {
        &self.staff_tags
    }

    /// Whether `locale` itself, without falling back, has words for `code`.
    #[must_use]
    pub fn is_known(&self, locale: &str, code: &str) -> bool {
        code == VERBATIM || self.exactly(locale).is_some_and(|found| found.has(&fluent_id(code)))
    }

    /// The language for a reader: what they `chose` if we have it, else the best of their browser's
    /// `Accept-Language`, else `default`, else English. Always one of [`Texts::locales`].
    #[must_use]
    pub fn negotiate(&self, accept_language: &str, chosen: Option<&str>, default: &str) -> String {
        negotiation::negotiate(&self.tags, accept_language, chosen, default).to_owned()
    }

    /// The same for a reader of a staff site. Always one of [`Texts::staff_locales`].
    #[must_use]
    pub fn negotiate_for_staff(&self, accept_language: &str, chosen: Option<&str>, default: &str) -> String {
        negotiation::negotiate(&self.staff_tags, accept_language, chosen, default).to_owned()
    }

    /// The language of mails to a reader: as [`Texts::negotiate`], with the languages that the organisation added.
    #[must_use]
    pub fn negotiate_for_mails(&self, accept_language: &str, chosen: Option<&str>, default: &str) -> String {
        let own = self.own();
        if own.added().is_empty() {
            return self.negotiate(accept_language, chosen, default);
        }
        let all: Vec<String> = self.tags.iter().chain(own.added()).cloned().collect();
        negotiation::negotiate(&all, accept_language, chosen, default).to_owned()
    }

    /// `ltr` or `rtl`, as HTML's `dir` wants it.
    #[must_use]
    pub fn direction(&self, locale: &str) -> &'static str {
        languages::direction(locale)
    }

    /// What speakers of a language call it; the tag itself for one that is not in our list.
    #[must_use]
    pub fn native_name<'a>(&self, locale: &'a str) -> &'a str {
        languages::native_name(locale)
    }

    /// The Fluent ids (codes with dashes for dots) that `locale` itself has, sorted.
    pub fn codes(&self, locale: &str) -> impl Iterator<Item = &str> {
        self.exactly(locale).into_iter().flat_map(Locale::ids)
    }

    /// Where the text of `code` stands among all of the English files, so that what is drawn from a list
    /// without an order of its own (the properties of a schema) can go by the order of its words.
    #[must_use]
    pub fn position(&self, code: &str) -> Option<usize> {
        self.exactly(BASE_LOCALE)?.position(&fluent_id(code))
    }

    /// The arguments of a message, for a sentence in `locale`.
    fn arguments<'a>(&self, own: &Own, locale: &str, message: &'a Message) -> FluentArgs<'a> {
        let value = |argument: &'a Argument| match argument {
            Argument::Number(number) => FluentValue::from(*number),
            Argument::Text(text) => FluentValue::from(text.as_str()),
            Argument::Moment { at } => FluentValue::from(self.moment_by(own, locale, *at)),
        };
        message.args.iter().map(|(name, argument)| (name.as_ref(), value(argument))).collect()
    }

    fn exactly(&self, tag: &str) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.tag.eq_ignore_ascii_case(tag))
    }

    /// The organisation's own words that are said now.
    fn own(&self) -> Arc<Own> {
        Arc::clone(&self.own.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Where to look for a text, best first: `de-AT`, `de`, the site's default, `en`; for `zh-HK` it is `zh-Hant`, the
    /// default, `en`. A language that the organisation added stands for itself.
    fn fallbacks<'a>(&'a self, own: &'a Own, tag: &'a str) -> impl Iterator<Item = &'a Locale> {
        let known = move |tag: &'a str| {
            let shorter = std::iter::successors(Some(tag), |tag| tag.rsplit_once('-').map(|(base, _)| base));
            let known = shorter.filter_map(move |tag| self.exactly(tag).or_else(|| own.added_language(tag)));
            known.chain(negotiation::written_form(tag).and_then(|tag| self.exactly(tag)))
        };
        known(tag).chain(known(own.default_language())).chain(self.exactly(BASE_LOCALE))
    }

    /// Whether this is a language that the organisation added.
    fn is_added(&self, own: &Own, locale: &Locale) -> bool {
        self.exactly(&locale.tag).is_none() && own.added_language(&locale.tag).is_some()
    }

    fn log_once(&self, locale: &str, code: &str, what: &str) {
        let mut logged = self.logged.lock().unwrap_or_else(PoisonError::into_inner);
        if logged.len() < LOGGED_MAX && logged.insert(format!("{locale} {code}")) {
            tracing::warn!(locale, code, what, "a text cannot be said as it should");
        }
    }
}

/// `reset.refused.history` is `reset-refused-history`: Fluent ids have no dots.
fn fluent_id(code: &str) -> String {
    code.replace('.', "-")
}

/// What is said about a task that an administrator made, where they gave it no words.
fn stand_in(code: &str) -> Option<&'static str> {
    const TASKS: [(&str, &str, &str); 4] = [
        ("task.", ".name", "task.other.name"),
        ("task.", ".description", "task.other.description"),
        ("run.done.", ".title", "run.done.other.title"),
        ("run.done.", ".lead", "run.done.other.lead"),
    ];
    TASKS
        .iter()
        .find(|(start, end, _)| code.starts_with(start) && code.ends_with(end))
        .map(|(.., other)| *other)
}
