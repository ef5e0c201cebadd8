//! Messages that are to leave the house. A row is written in the same commit as what it tells of, and
//! delivered later, at least once, by `courier`; nobody waits for a mail server on a request.

use serde::{Deserialize, Serialize};

use crate::{
    config::mail::MailFormat,
    id::OutboxId,
    markup,
    message::{Argument, Message},
    person::PersonKey,
    secret::Secret,
    time::Timestamp,
};

/// What to send, in words that `texts` has for every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// Recipient address: always from the directory or the stored profile, never from a request (but for
    /// the code that proves a new personal address).
    pub to: String,
    /// Language tag (BCP 47) of the reader.
    pub locale: String,
    /// Template name, e.g. `mail.code`; subject and body are `<template>.subject`, `<template>.body` ….
    pub template: String,
    /// Arguments for the template; a secret one goes into [`OutboxMessage::sealed`].
    pub args: Message,
}

impl Mail {
    /// The argument that holds a subject in place of the template's.
    const OWN_SUBJECT: &'static str = "own-subject";
    /// The beginning of the arguments that hold paragraphs in place of the template's; the number of each follows.
    const OWN_PARAGRAPH: &'static str = "own-paragraph-";
    /// The argument that says in which parts the mail leaves, in place of what the realm says.
    const OWN_FORMAT: &'static str = "own-format";

    /// Puts an organisation's own words in place of the template's: a subject, and paragraphs by [`markup`]. What is
    /// not given stays the template's, in the language of the words that are.
    pub fn say_instead(&mut self, locale: &str, subject: Option<String>, text: &str) {
        locale.clone_into(&mut self.locale);
        let paragraphs = (1..).zip(markup::paragraphs(text)).map(|(number, paragraph)| {
            (format!("{}{number}", Self::OWN_PARAGRAPH), Argument::Text(paragraph))
        });
        let subject = subject.map(|subject| (Self::OWN_SUBJECT.to_owned(), Argument::Text(subject)));
        self.args.args.extend(subject.into_iter().chain(paragraphs).map(|(name, text)| (name.into(), text)));
    }

    /// The subject in place of the template's.
    #[must_use]
    pub fn own_subject(args: &Message) -> Option<&str> {
        Self::own(args, Self::OWN_SUBJECT)
    }

    /// The paragraphs in place of the template's; none where it has its own.
    #[must_use]
    pub fn own_paragraphs(args: &Message) -> Vec<&str> {
        (1..).map_while(|number| Self::own(args, &format!("{}{number}", Self::OWN_PARAGRAPH))).collect()
    }

    /// Sends the mail in this form, whatever the realm says.
    pub fn leave_as(&mut self, format: MailFormat) {
        let name = Self::OWN_FORMAT.into();
        self.args.args.insert(name, Argument::Text(format.code().to_owned()));
    }

    /// The form in which the mail leaves, if it has one of its own.
    #[must_use]
    pub fn own_format(args: &Message) -> Option<MailFormat> {
        let own = Self::own(args, Self::OWN_FORMAT)?;
        [MailFormat::Both, MailFormat::Text].into_iter().find(|format| format.code() == own)
    }

    fn own<'a>(args: &'a Message, name: &str) -> Option<&'a str> {
        match args.args.get(name) {
            Some(Argument::Text(text)) => Some(text),
            _ => None,
        }
    }
}

/// A row of the outbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutboxMessage {
    /// Its id.
    pub id: OutboxId,
    /// Two rows with the same key are one message: the second is not stored.
    pub dedup: String,
    /// When it was asked for.
    pub created: Timestamp,
    /// Not after this: a code that has expired is not worth sending.
    pub expires: Timestamp,
    /// The message; `None` makes a row that is written and thrown away, so that a name that is nobody's
    /// costs the same as one that is somebody's.
    pub mail: Option<Mail>,
    /// Secret arguments (a code), sealed under the realm's key; hexadecimal.
    pub sealed: Option<String>,
    /// Whom it concerns.
    pub subject: Option<PersonKey>,
}

/// Where a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OutboxState {
    /// To be sent, perhaps again.
    Waiting,
    /// Accepted by the mail server.
    Delivered,
    /// Given up: refused for good, or expired.
    Failed,
    /// Written for nobody.
    Discarded,
}

impl OutboxState {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Discarded => "discarded",
        }
    }
}

/// What a mail looks like when it leaves.
#[derive(Clone, Debug)]
pub struct RenderedMail {
    /// Recipient.
    pub to: String,
    /// Subject line, without control characters.
    pub subject: String,
    /// Plain text body.
    pub text: Secret,
    /// HTML body; empty for a mail that is plain text only.
    pub html: Secret,
}
