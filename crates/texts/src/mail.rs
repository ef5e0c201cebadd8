//! Mails in the reader's language: subject, plain text, and HTML that needs no table, no picture from
//! elsewhere and no script, and reads well in light and dark.
//!
//! Nothing that goes into a mail is trusted: control characters are taken out of every argument before it
//! meets a sentence, so no argument reaches a header line or begins a paragraph of its own, and the finished
//! paragraph is escaped as a whole.

use std::collections::BTreeMap;

use domain::{
    config::Site,
    markup,
    message::{Argument, Message},
    outbox::{Mail, RenderedMail},
    parameters::{self, Later},
    secret::Secret,
};
use fluent_bundle::FluentArgs;

use crate::{
    Texts, fluent_id, languages, locale::Locale, own::Own, set::Paragraph, templates::PARAGRAPHS_MAX,
};

/// Whose mail it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brand {
    /// The organization's name.
    pub organization: String,
    /// Whom to ask for help; empty for nobody.
    pub help_text: String,
    /// Link for help (`https:`, `tel:` or `mailto:`); empty for none.
    pub help_link: String,
    /// The site's public address; empty for none.
    pub public_url: String,
}

/// The secret argument that is shown large, in groups, on a line of its own.
const CODE: &str = "code";
/// The secret argument that is shown the same way, but in one piece: what is typed exactly as it stands.
const PASSWORD: &str = "password";
/// The secret argument that is a link by which the person says that it was somebody else: a paragraph of its own, behind
/// whatever the mail says.
pub const NOT_ME: &str = "not-me";
/// RFC 5322 section 2.1.1 would allow more; what is longer is cut by every mail program anyway.
const SUBJECT_CODE_POINTS_MAX: usize = 150;

/// The colors of the pages. Works without any of it too: a program that drops the block shows black on white.
const STYLE: &str = "\
:root{color-scheme:light dark;supported-color-schemes:light dark}\
body{margin:0;padding:24px 16px;background:#f3f5f4;color:#17212d;font:16px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}\
main{max-width:36rem;margin:0 auto;padding:28px;border-radius:12px;background:#fff}\
h1{margin:0 0 16px;font-size:20px;line-height:1.3}\
p{margin:0 0 14px;overflow-wrap:anywhere;text-align:match-parent}\
.code{margin:20px 0;padding:14px 18px;border-radius:10px;background:#e3f1ef;font:600 30px/1.3 ui-monospace,Consolas,Menlo,monospace;letter-spacing:2px;-webkit-user-select:all;user-select:all;direction:ltr;unicode-bidi:isolate}\
.code span{display:inline-block;margin-inline-end:.4em}\
footer{max-width:36rem;margin:16px auto 0;padding:0 28px;font-size:14px;color:#4a5768}\
ul{margin:0 0 14px;padding-inline-start:22px}\
footer p,main>p>strong{unicode-bidi:plaintext}\
a{color:#0b5c56}\
@media (prefers-color-scheme:dark){body{background:#10151a;color:#e9eef2}main{background:#1a2128}footer{color:#adb9c5}.code{background:#15312e}a{color:#64d0c4}}";

/// A mail in words, before it is laid out.
struct Letter {
    language: String,
    subject: String,
    paragraphs: Vec<Paragraph>,
    /// What stands large on a line of its own, in the pieces that it is shown in.
    code: Option<Vec<Secret>>,
    /// Lines of the footer, each with the address it links to.
    footer: Vec<(String, Option<String>)>,
}

impl Texts {
    /// Renders the mail `template` (`mail.code`): subject `<template>.subject`, paragraphs `<template>.body-1`
    /// and so on, the code on a line of its own after the first of them, and the footer. The recipient is
    /// left empty: it is the caller's, and no business of words.
    #[must_use]
    pub fn mail(
        &self,
        locale: &str,
        template: &str,
        args: &Message,
        secret_args: &BTreeMap<String, Secret>,
        brand: &Brand,
    ) -> RenderedMail {
        let own = self.own();
        rendered(&Writer { texts: self, own: &own, template, args, secret_args, brand }, locale)
    }

    /// The same in the own words and languages of a site that is given, and not in those that are said now: to see how
    /// they look.
    #[must_use]
    pub fn mail_saying(
        &self,
        site: &Site,
        locale: &str,
        template: &str,
        args: &Message,
        secret_args: &BTreeMap<String, Secret>,
        brand: &Brand,
    ) -> RenderedMail {
        let own = Own::of(site);
        rendered(&Writer { texts: self, own: &own, template, args, secret_args, brand }, locale)
    }

    fn said(&self, locale: &Locale, id: &str, all: &FluentArgs<'_>) -> String {
        let (text, faults) = locale.format(id, all).unwrap_or_default();
        if !faults.is_empty() {
            self.log_once(&locale.tag, id, &faults);
        }
        text
    }
}

fn rendered(writer: &Writer<'_>, locale: &str) -> RenderedMail {
    let letter = writer.letter(locale);
    RenderedMail {
        to: String::new(),
        subject: letter.subject.clone(),
        text: Secret::new(letter.as_text()),
        html: Secret::new(letter.as_html(&one_line(&writer.brand.organization))),
    }
}

/// What a mail is written from.
struct Writer<'w> {
    texts: &'w Texts,
    /// The organisation's own words.
    own: &'w Own,
    template: &'w str,
    args: &'w Message,
    secret_args: &'w BTreeMap<String, Secret>,
    brand: &'w Brand,
}

impl Writer<'_> {
    fn letter(&self, locale: &str) -> Letter {
        let Self { texts, template, brand, .. } = *self;
        let open = Message { code: self.args.code.clone(), args: cleaned(self.args) }
            .with("organization", one_line(&brand.organization))
            .with("site", one_line(&brand.public_url))
            .with("help", help_in_words(brand));
        let subject_id = fluent_id(&format!("{template}.subject"));
        // One language for the whole mail: half a mail in English would look forged.
        let mut candidates = texts.fallbacks(self.own, locale);
        let Some(locale) = candidates.find(|candidate| self.is_said_in(candidate, &open)) else {
            texts.log_once(locale, template, "no such mail");
            return unknown(template, brand);
        };
        let all = texts.arguments(self.own, &locale.tag, &open);
        // Without the secrets: a subject is stored and shown where a body is not.
        let subject = match Mail::own_subject(&open) {
            Some(subject) => parameters::fill_later(subject, |later| self.later(locale, &open, later)),
            None => {
                let own = self.own_of(locale, &subject_id, &all);
                own.unwrap_or_else(|| texts.said(locale, &subject_id, &all))
            }
        };
        let code = match (self.secret_args.get(CODE), self.secret_args.get(PASSWORD)) {
            (Some(code), _) => Some(groups(&one_line(code.expose())).into_iter().map(Secret::new).collect()),
            (None, Some(password)) => Some(vec![password.clone()]),
            (None, None) => None,
        };
        Letter {
            language: locale.tag.clone(),
            subject: one_line(&subject).chars().take(SUBJECT_CODE_POINTS_MAX).collect(),
            paragraphs: self.paragraphs(locale, &open).into_iter().chain(self.not_me(locale)).collect(),
            code,
            footer: self.footer(locale, &all),
        }
    }

    /// Whether the mail can be said in a language. In one that was added it takes all of its words, or this one mail brings
    /// its own.
    fn is_said_in(&self, locale: &Locale, open: &Message) -> bool {
        let has = |part: &str| locale.has(&fluent_id(&format!("{}.{part}", self.template)));
        if !self.texts.is_added(self.own, locale) {
            return has("subject");
        }
        (has("subject") || Mail::own_subject(open).is_some())
            && (has("body") || has("body-1") || !Mail::own_paragraphs(open).is_empty())
    }

    /// The words of one's own for an id, if there are some.
    fn own_of(&self, locale: &Locale, id: &str, all: &FluentArgs<'_>) -> Option<String> {
        let own = self.own.in_language(&locale.tag)?;
        own.has(id).then(|| self.texts.said(own, id, all))
    }

    /// The body: what this one mail is to say, else the organisation's words for all of its kind, else ours.
    fn paragraphs(&self, locale: &Locale, open: &Message) -> Vec<Paragraph> {
        let later = |later: &Later| self.later(locale, open, later);
        let set = |paragraph: &str| Paragraph::set(paragraph, &later, &self.brand.public_url);
        let of_this_mail = Mail::own_paragraphs(open);
        if !of_this_mail.is_empty() {
            return of_this_mail.into_iter().map(set).collect();
        }
        let secrets =
            self.secret_args.iter().filter(|(name, _)| ![CODE, PASSWORD, NOT_ME].contains(&name.as_str()));
        let secrets = secrets.map(|(name, secret)| (name.clone(), one_line(secret.expose())));
        let secrets: Vec<(String, String)> = secrets.collect();
        let with_secrets = |mut message: Message| {
            let secrets = secrets.iter().cloned();
            message.args.extend(secrets.map(|(name, text)| (name.into(), Argument::Text(text))));
            message
        };
        let plain = with_secrets(open.clone());
        // In words of one's own, no argument sets anything.
        let escaped = with_text(&plain, markup::escape);
        let arguments = |message| self.texts.arguments(self.own, &locale.tag, message);
        let (plain, escaped) = (arguments(&plain), arguments(&escaped));
        let body = fluent_id(&format!("{}.body", self.template));
        if let Some(own) = self.own_of(locale, &body, &escaped) {
            return markup::paragraphs(&own).iter().map(|paragraph| set(paragraph)).collect();
        }
        (1..=PARAGRAPHS_MAX)
            .map(|number| format!("{body}-{number}"))
            .take_while(|id| locale.has(id))
            .map(|id| match self.own_of(locale, &id, &escaped) {
                Some(own) => set(&one_line(&own)),
                None => Paragraph::plain(self.texts.said(locale, &id, &plain)),
            })
            .collect()
    }

    /// The paragraph with the link by which the person says that it was somebody else.
    fn not_me(&self, locale: &Locale) -> Option<Paragraph> {
        let link = one_line(self.secret_args.get(NOT_ME)?.expose());
        let message = Message::new("mail.not-me").with("link", link);
        // Never left out: where an added language has no words for it, it is said in the one that stands in.
        Some(Paragraph::plain(one_line(&self.texts.say_by(self.own, &locale.tag, &message))))
    }

    /// What a parameter stands for that is known only now.
    fn later(&self, locale: &Locale, open: &Message, later: &Later) -> String {
        match later {
            Later::Say(code) => self.texts.say_by(
                self.own,
                &locale.tag,
                &Message { code: code.clone().into(), args: BTreeMap::new() },
            ),
            Later::At(at) => self.texts.moment_by(self.own, &locale.tag, *at),
            Later::Site => one_line(&self.brand.public_url),
            Later::HelpDesk => help_in_words(self.brand),
            Later::Link => match open.args.get("link") {
                Some(Argument::Text(link)) => link.clone(),
                _ => one_line(&self.brand.public_url),
            },
        }
    }
}

/// Whom to ask for help, in one line.
fn help_in_words(brand: &Brand) -> String {
    let help = one_line(&brand.help_text);
    let link = safe_link(&brand.help_link);
    if help.is_empty() { link.as_deref().and_then(readable).unwrap_or_default().to_owned() } else { help }
}

impl Writer<'_> {
    /// The lines below the mail. Where an added language has no words for one, the address or the name stands for itself.
    fn footer(&self, locale: &Locale, all: &FluentArgs<'_>) -> Vec<(String, Option<String>)> {
        let (brand, mut footer) = (self.brand, Vec::new());
        let words = |id: &str, else_shown: &str| match self.own_of(locale, id, all) {
            Some(own) => one_line(&own),
            None if locale.has(id) => self.texts.said(locale, id, all),
            None => else_shown.to_owned(),
        };
        let (help, link) = (one_line(&brand.help_text), safe_link(&brand.help_link));
        if !help.is_empty() {
            footer.push((help, link));
        } else if let Some(link) = link {
            let shown = words("mail-footer-help", readable(&link).unwrap_or(&link));
            footer.push((shown, Some(link)));
        }
        if let Some(site) = safe_link(&brand.public_url) {
            footer.push((words("mail-footer-site", &site), Some(site)));
        }
        footer.push((words("mail-footer-sent-by", &one_line(&brand.organization)), None));
        footer
    }
}

impl Letter {
    fn as_text(&self) -> String {
        let mut blocks: Vec<String> = Vec::new();
        let mut is_list = false;
        for (place, paragraph) in self.paragraphs.iter().enumerate() {
            match blocks.last_mut() {
                Some(last) if is_list && paragraph.is_item => {
                    last.push_str("\n- ");
                    last.push_str(&paragraph.text);
                }
                _ if paragraph.is_item => blocks.push(format!("- {}", paragraph.text)),
                _ => blocks.push(paragraph.text.clone()),
            }
            is_list = paragraph.is_item;
            if let (0, Some(code)) = (place, &self.code) {
                let pieces: Vec<&str> = code.iter().map(Secret::expose).collect();
                // Groups of digits change places where a line reads from the right.
                let between = if languages::direction(&self.language) == "rtl" { "" } else { " " };
                blocks.push(format!("    {}", pieces.join(between)));
                is_list = false;
            }
        }
        let footer = self.footer.iter().map(|(text, link)| {
            match link.as_deref().and_then(|link| readable(link).filter(|link| !text.contains(link))) {
                Some(link) => format!("{text}\n{link}"),
                None => text.clone(),
            }
        });
        blocks.push(format!("-- \n{}", footer.collect::<Vec<_>>().join("\n\n")));
        blocks.join("\n\n") + "\n"
    }

    fn as_html(&self, organization: &str) -> String {
        let (subject, direction) = (escaped(&self.subject), languages::direction(&self.language));
        let mut html = format!(
            "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <title>{subject}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<p><strong>{}</strong></p>\n\
             <h1>{subject}</h1>\n",
            escaped(&self.language),
            escaped(organization),
        );
        let mut is_list = false;
        for (place, paragraph) in self.paragraphs.iter().enumerate() {
            if is_list != paragraph.is_item {
                html += if is_list { "</ul>\n" } else { "<ul>\n" };
            }
            is_list = paragraph.is_item;
            let element = if is_list { "li" } else { "p" };
            html += &format!("<{element}>{}</{element}>\n", paragraph.html);
            if let (0, Some(code)) = (place, &self.code) {
                if std::mem::take(&mut is_list) {
                    html += "</ul>\n";
                }
                // No blank between the groups: what is copied is the code.
                let spans: String =
                    code.iter().map(|group| format!("<span>{}</span>", escaped(group.expose()))).collect();
                html += &format!("<p class=\"code\">{spans}</p>\n");
            }
        }
        if is_list {
            html += "</ul>\n";
        }
        html += "</main>\n<footer>\n";
        for (text, link) in &self.footer {
            let text = escaped(text);
            html += &match link {
                Some(link) => format!("<p><a href=\"{}\">{text}</a></p>\n", escaped(link)),
                None => format!("<p>{text}</p>\n"),
            };
        }
        html + "</footer>\n</body>\n</html>\n"
    }
}

/// A template that no language has: the mail still says whose it is and where to ask.
fn unknown(template: &str, brand: &Brand) -> Letter {
    let organization = one_line(&brand.organization);
    Letter {
        language: crate::BASE_LOCALE.to_owned(),
        subject: organization.chars().take(SUBJECT_CODE_POINTS_MAX).collect(),
        paragraphs: vec![Paragraph::plain(format!("[{template}]"))],
        code: None,
        footer: vec![(organization, None)],
    }
}

fn cleaned(message: &Message) -> BTreeMap<std::borrow::Cow<'static, str>, Argument> {
    with_text(message, one_line).args
}

/// A message with something done to each of its texts.
fn with_text(message: &Message, change: impl Fn(&str) -> String) -> Message {
    let mut changed = message.clone();
    for value in changed.args.values_mut() {
        if let Argument::Text(text) = value {
            *text = change(text);
        }
    }
    changed
}

/// Without line ends, other control characters, and the marks that turn the reading direction around. Those that keep
/// what is filled in apart leave no blank behind: there is one beside them already, or none is meant to be.
pub(crate) fn one_line(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}');
    let kept = text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'));
    let text: String = kept.map(|c| if c.is_control() || turns(c) { ' ' } else { c }).collect();
    text.trim().to_owned()
}

/// A code in groups of three or four, as even as they can be: `123 456`, `1234 5678`, `1234 567 890`.
fn groups(code: &str) -> Vec<String> {
    let letters: Vec<char> = code.chars().collect();
    let count = letters.len().div_ceil(4).max(1);
    let (size, larger) = (letters.len() / count, letters.len() % count);
    let mut rest = letters.as_slice();
    let mut groups = Vec::new();
    for place in 0..count {
        let (group, tail) = rest.split_at(size + usize::from(place < larger));
        groups.push(group.iter().collect());
        rest = tail;
    }
    groups
}

/// A link that a setting may put into a mail: none that runs code or carries a document in itself.
pub(crate) fn safe_link(link: &str) -> Option<String> {
    let link = one_line(link);
    let known = ["https://", "http://", "mailto:", "tel:"];
    let scheme =
        |prefix: &&str| link.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix));
    (known.iter().any(scheme) && !link.contains(char::is_whitespace)).then_some(link)
}

/// A link as plain text shows it; not a telephone number, which a text of help says in its own way.
fn readable(link: &str) -> Option<&str> {
    let starts_with =
        |scheme: &str| link.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    match link {
        _ if starts_with("tel:") => None,
        _ if starts_with("mailto:") => link.get("mailto:".len()..),
        _ => Some(link),
    }
}

pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_shown_in_even_groups() {
        for (code, shown) in [
            ("", ""),
            ("1234", "1234"),
            ("12345", "123 45"),
            ("123456", "123 456"),
            ("1234567", "1234 567"),
            ("12345678", "1234 5678"),
            ("1234567890", "1234 567 890"),
            ("123456789012", "1234 5678 9012"),
        ] {
            assert_eq!(groups(code).join(" "), shown);
        }
    }

    #[test]
    fn a_link_of_the_settings_cannot_run_code() {
        for bad in ["javascript:alert(1)", "data:text/html,x", "//evil.example", "https://a b", "ftp://x", ""]
        {
            assert_eq!(safe_link(bad), None, "{bad}");
        }
        for good in
            ["https://help.example.com/it", "HTTPS://x.example", "tel:+15550100", "mailto:help@example.com"]
        {
            assert_eq!(safe_link(good).as_deref(), Some(good));
        }
    }
}
