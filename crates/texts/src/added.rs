//! Languages of mails that we have no words in, as organisations add them: which can be added, what is to be written in
//! one, and how much of it is.

use std::collections::BTreeMap;

use domain::config::Site;
use unic_langid::LanguageIdentifier;

use crate::{BASE_LOCALE, fluent_id, own::BUILT_IN, templates};

/// Most languages that can be added.
pub(crate) const ADDED_MAX: usize = 60;

/// What mails say beside their subject and their text, and how they write times. In a language that was added, a mail does
/// without what is not written: it shows the address in place of words about it, and times in figures.
pub const IN_EVERY_MAIL: [&str; 8] = [
    "mail.footer-help",
    "mail.footer-site",
    "mail.footer-sent-by",
    "mail.not-me",
    "mail.result-success",
    "mail.result-failure",
    "clock.moment",
    "clock.month",
];

/// Why a language cannot be added for mails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LanguageFault {
    /// It is no tag of a language.
    #[error("this is no language tag")]
    Tag,
    /// It is there with all of its words.
    #[error("this language is built in")]
    BuiltIn,
}

impl LanguageFault {
    /// The code of the sentence that says why to an administrator.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Tag => "templates.language-fault.tag",
            Self::BuiltIn => "templates.language-fault.built-in",
        }
    }
}

/// The tag of a language that can be added for mails, in the spelling that it is kept in: `fi`, `de-CH`.
///
/// # Errors
/// Why it cannot be added.
pub fn check_language(tag: &str) -> Result<String, LanguageFault> {
    let language: LanguageIdentifier = tag.trim().parse().map_err(|_| LanguageFault::Tag)?;
    // Longer ones are not registered for any language; whoever types a name means no tag.
    if language.language.is_empty() || language.language.as_str().len() > 3 {
        return Err(LanguageFault::Tag);
    }
    let tag = language.to_string();
    if BUILT_IN.exactly(&tag).is_some() { Err(LanguageFault::BuiltIn) } else { Ok(tag) }
}

/// Whether this is a language that can be added, in its own spelling.
pub(crate) fn can_be_added(tag: &str) -> bool {
    check_language(tag).is_ok_and(|kept| kept == tag)
}

/// What is wrong with the languages that were added and with what is written in them, each with its place.
#[must_use]
pub fn check_added(site: &Site) -> Vec<String> {
    let (languages, mut findings) = (&site.mail_languages, Vec::new());
    if languages.len() > ADDED_MAX {
        findings.push(format!("site.mail_languages: at most {ADDED_MAX} can be added"));
    }
    for (at, tag) in languages.iter().enumerate() {
        match check_language(tag) {
            Err(fault) => findings.push(format!("site.mail_languages: `{tag}`: {fault}")),
            Ok(kept) if kept != *tag => {
                findings.push(format!("site.mail_languages: write `{kept}` for `{tag}`"));
            }
            Ok(_) if languages.iter().take(at).any(|other| other == tag) => {
                findings.push(format!("site.mail_languages: `{tag}` is there twice"));
            }
            Ok(_) => {}
        }
    }
    for (tag, words) in site.texts.iter().filter(|(tag, _)| can_be_added(tag)) {
        if !languages.contains(tag) {
            findings.push(format!("site.texts: {tag}: write `{tag}` into site.mail_languages, too"));
        }
        for name in BUILT_IN.mail_templates() {
            match Written::of(words, &name) {
                Written { subject: true, body: false } => {
                    findings.push(format!("site.texts: {tag}, {name}: it has a subject and no text"));
                }
                Written { subject: false, body: true } => {
                    findings.push(format!("site.texts: {tag}, {name}: it has a text and no subject"));
                }
                _ => {}
            }
        }
    }
    findings
}

/// Which parts of a mail are written in words of one's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// Its subject.
    pub subject: bool,
    /// Its text.
    pub body: bool,
}

impl Written {
    /// Of the mail `name` (`mail.code`), by the words of one language.
    #[must_use]
    pub fn of(words: &BTreeMap<String, String>, name: &str) -> Self {
        let name = fluent_id(name);
        let mut found = Self { subject: false, body: false };
        for (code, text) in words {
            let id = fluent_id(code);
            match id.strip_prefix(&name) {
                Some("-subject") => found.subject |= !text.trim().is_empty(),
                Some("-body" | "-body-1") => found.body |= !text.trim().is_empty(),
                _ => {}
            }
        }
        found
    }

    /// Whether it can be said: half a mail in another language would look forged.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.subject && self.body
    }
}

/// Whether this is a part of a mail, or is said beside those parts.
pub(crate) fn is_said_in_mails(id: &str) -> bool {
    IN_EVERY_MAIL.iter().any(|code| fluent_id(code) == id)
        || BUILT_IN.exactly(BASE_LOCALE).is_some_and(|base| templates::variables_of_part(base, id).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{OverrideWhy, check_override};

    #[test]
    fn a_language_that_we_have_none_in_can_be_added_for_what_mails_say() {
        for (tag, kept) in
            [("fi", "fi"), (" hu ", "hu"), ("TR", "tr"), ("de-ch", "de-CH"), ("sr-latn-rs", "sr-Latn-RS")]
        {
            assert_eq!(check_language(tag), Ok(kept.to_owned()), "{tag}");
        }
        for tag in ["en", "DE", "zh-hant", "pt-BR"] {
            assert_eq!(check_language(tag), Err(LanguageFault::BuiltIn), "{tag}");
        }
        for tag in ["", "f", "suomi", "suomi, Finland", "und", "../fi", "fi\nx = y", "*"] {
            assert_eq!(check_language(tag), Err(LanguageFault::Tag), "{tag}");
        }
        let check = |code, text| check_override("fi", code, text).map_err(|fault| fault.why);
        assert_eq!(check("mail.code.subject", "Koodi: { $organization }"), Ok(()));
        assert_eq!(check("mail.code.body", "{ $nobody }"), Err(OverrideWhy::Variable("nobody".to_owned())));
        assert_eq!(check("mail.code.body", "{ NUMBER(3) }"), Err(OverrideWhy::Call));
        assert_eq!(check("config.stale", "x"), Err(OverrideWhy::Language), "pages are not in it");
        for code in IN_EVERY_MAIL {
            assert_eq!(check(code, "x"), Ok(()), "{code}");
        }
    }

    #[test]
    fn what_is_half_written_in_an_added_language_is_told() {
        let words = |pairs: &[(&str, &str)]| {
            pairs
                .iter()
                .map(|(code, text)| ((*code).to_owned(), (*text).to_owned()))
                .collect::<BTreeMap<_, _>>()
        };
        let mut site = Site { mail_languages: vec!["fi".to_owned()], ..Site::default() };
        site.texts.insert("fi".to_owned(), words(&[("mail.code.subject", "a"), ("mail-code-body", "b")]));
        assert_eq!(check_added(&site), [""; 0]);
        site.texts.insert("fi".to_owned(), words(&[("mail.code.subject", "a"), ("mail.code.body-2", "b")]));
        assert!(check_added(&site)[0].contains("fi, mail.code: it has a subject and no text"));
        site.mail_languages = ["de", "x", "FI", "hu", "hu"].map(str::to_owned).to_vec();
        site.texts.insert("fi".to_owned(), words(&[("mail.code.body", "b")]));
        let told = check_added(&site).join("\n");
        for part in [
            "`de`: this language",
            "`x`: this is no",
            "write `fi` for `FI`",
            "`hu` is there twice",
            "fi: write `fi` into",
            "a text and no subject",
        ] {
            assert!(told.contains(part), "{part}: {told}");
        }
    }
}
