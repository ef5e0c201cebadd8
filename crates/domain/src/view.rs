//! What a step of a task shows and what it gets back, without a word of HTML: the same view is a page, a
//! JSON answer, and later a logon-screen tile.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    factor::passkey::{CreationOptions, RequestOptions},
    message::Message,
    secret::Secret,
    time::Timestamp,
};

/// The kind of page that waits for somebody else than the person, and goes on by itself.
pub const AWAITING: &str = "awaiting";
/// The kind of page on which nothing can be done: what was chosen is not there for this person. Another way, or
/// the way back, is around it.
pub const MISSING: &str = "missing";

/// The kind of page that asks for a code that was sent: what became of the message may be known when it is looked at
/// again.
pub const CODE: &str = "code";

/// One page's worth of a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct View {
    /// What kind of page, e.g. `code`, `questions`, `new-password`, `done`: lets a page add a picture or script.
    pub kind: String,
    /// Heading.
    pub title: Message,
    /// One or two sentences below it.
    #[serde(default)]
    pub lead: Vec<Message>,
    /// Boxes: errors, warnings, facts.
    #[serde(default)]
    pub notices: Vec<Notice>,
    /// What to fill in.
    #[serde(default)]
    pub fields: Vec<Field>,
    /// Buttons; the first is the primary one.
    #[serde(default)]
    pub actions: Vec<Action>,
}

impl View {
    /// A page with a heading and one button that submits it.
    #[must_use]
    pub fn new(kind: &str, title: Message) -> Self {
        Self {
            kind: kind.to_owned(),
            title,
            lead: Vec::new(),
            notices: Vec::new(),
            fields: Vec::new(),
            actions: Vec::new(),
        }
    }

    /// Adds a sentence.
    #[must_use]
    pub fn lead(mut self, message: Message) -> Self {
        self.lead.push(message);
        self
    }

    /// Adds a box.
    #[must_use]
    pub fn notice(mut self, tone: Tone, message: Message) -> Self {
        self.notices.push(Notice { tone, message });
        self
    }

    /// Adds a field.
    #[must_use]
    pub fn field(mut self, field: Field) -> Self {
        self.fields.push(field);
        self
    }

    /// Adds a button.
    #[must_use]
    pub fn action(mut self, name: &str, label: Message) -> Self {
        self.actions.push(Action { name: name.to_owned(), label });
        self
    }

    /// Every sentence of the page, to be said otherwise: to an operator about the caller, say.
    pub fn each_message(&mut self, change: &mut dyn FnMut(&mut Message)) {
        change(&mut self.title);
        self.lead.iter_mut().for_each(&mut *change);
        self.notices.iter_mut().for_each(|notice| change(&mut notice.message));
        for field in &mut self.fields {
            change(&mut field.label);
            field.hint.iter_mut().chain(&mut field.error).chain(&mut field.unmet).for_each(&mut *change);
            if let FieldKind::Choice { options } | FieldKind::Select { options } = &mut field.kind {
                for option in options {
                    change(&mut option.label);
                    option.hint.iter_mut().for_each(&mut *change);
                }
            }
        }
        self.actions.iter_mut().for_each(|action| change(&mut action.label));
    }
}

/// A box on a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Notice {
    /// How it looks and how urgently it is read out.
    pub tone: Tone,
    /// What it says.
    pub message: Message,
}

/// The tone of a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// A fact.
    Info,
    /// Done.
    Good,
    /// Mind.
    Warn,
    /// It did not work.
    Bad,
}

/// One thing to fill in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Field {
    /// Its name in the [`Input`].
    pub name: String,
    /// Its label.
    pub label: Message,
    /// A sentence of help.
    #[serde(default)]
    pub hint: Option<Message>,
    /// What it takes.
    pub kind: FieldKind,
    /// Whether it may stay empty.
    #[serde(default)]
    pub required: bool,
    /// What was wrong with the last try.
    #[serde(default)]
    pub error: Option<Message>,
    /// The rules that the last try did not meet, each the sentence that says what is asked.
    #[serde(default)]
    pub unmet: Vec<Message>,
    /// What it holds at first; never a secret, but for a listing, which is kept sealed.
    #[serde(default)]
    pub value: String,
    /// What it shows is good until then (milliseconds since 1970, UTC): a page counts down to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<i64>")]
    pub until: Option<Timestamp>,
}

impl Field {
    /// A required field.
    #[must_use]
    pub fn new(name: &str, label: Message, kind: FieldKind) -> Self {
        Self {
            name: name.to_owned(),
            label,
            hint: None,
            kind,
            required: true,
            error: None,
            unmet: Vec::new(),
            value: String::new(),
            until: None,
        }
    }

    /// Adds help.
    #[must_use]
    pub fn hint(mut self, hint: Message) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Sets what it holds at first.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Says what was wrong.
    #[must_use]
    pub fn error(mut self, error: Option<Message>) -> Self {
        self.error = error;
        self
    }

    /// Says until when what it shows is good.
    #[must_use]
    pub fn until(mut self, until: Option<Timestamp>) -> Self {
        self.until = until;
        self
    }

    /// Lets it stay empty.
    #[must_use]
    pub fn optional(mut self) -> Self {
        self.required = false;
        self
    }
}

/// What a field takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum FieldKind {
    /// One line.
    Text,
    /// A mail address.
    Email,
    /// A phone number, without its country.
    Phone,
    /// The password in force.
    CurrentPassword,
    /// A password to be; `rules` shows the live rules beside it.
    NewPassword {
        /// Whether the page shows the ticking rules here.
        rules: bool,
    },
    /// A one-time code of about so many characters.
    Code {
        /// Expected length, for the width of the field.
        length: u32,
        /// Digits only.
        numeric: bool,
    },
    /// An answer to a question: hidden while typing, with reveal.
    Answer,
    /// One of several, as radio buttons.
    Choice {
        /// What there is to choose from.
        options: Vec<Choice>,
    },
    /// One of many, as a list.
    Select {
        /// What there is to choose from.
        options: Vec<Choice>,
    },
    /// Yes or no: `on` or absent.
    Check,
    /// Nothing to fill in: ticked, and it stays so.
    Ticked,
    /// Nothing to fill in: a text to read or keep, one item a line in `value` (recovery codes, an agreement).
    Listing,
    /// Nothing to fill in: `value` is a code in groups of letters and digits, shown large and with how to read it out.
    Spelled,
    /// A new passkey: what the browser answers to `navigator.credentials.create`, as JSON
    /// (`RegistrationResponseJSON`).
    NewPasskey {
        /// What the browser is asked.
        options: Box<CreationOptions>,
    },
    /// A passkey's proof: what the browser answers to `navigator.credentials.get`, as JSON
    /// (`AuthenticationResponseJSON`).
    Passkey {
        /// What the browser is asked.
        options: Box<RequestOptions>,
    },
    /// Nothing to fill in: `value` is an `otpauth:` address drawn as a QR code, with the secret as text in groups.
    OtpAuth,
    /// What a robot cannot do: a picture to read, beeps to count, or nothing where the browser does it alone.
    Captcha {
        /// What is shown.
        captcha: Captcha,
    },
}

/// What tells people and robots apart, as a page shows it. Holds no answer but sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Captcha {
    /// `work`, `picture`, `recaptcha-v2` or `recaptcha-v3`.
    pub kind: String,
    /// Names this very challenge; its picture and its sound are asked for by it. Sealed.
    pub challenge: String,
    /// What the work begins with: a number is looked for with which SHA-256 of `salt:number` begins with zeros.
    pub salt: String,
    /// With so many zero bits.
    pub bits: u32,
    /// Whether the picture and the sound may be answered.
    pub picture: bool,
    /// Google's key for pages.
    pub site_key: String,
    /// Scheme and host of Google's script.
    pub address: String,
    /// How Google's box looks.
    pub theme: String,
    /// What Google's score is asked for.
    pub action: String,
}

/// One option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Choice {
    /// Its value in the [`Input`].
    pub value: String,
    /// Its label.
    pub label: Message,
    /// A sentence about it.
    #[serde(default)]
    pub hint: Option<Message>,
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Action {
    /// Its name in the [`Input`].
    pub name: String,
    /// Verb and thing.
    pub label: Message,
}

/// What came back: the button pressed and the fields' contents, all of them treated as secret.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// The button; empty means the primary one.
    pub action: String,
    /// By field name. Names that the view did not have are refused before a step sees them.
    pub fields: BTreeMap<String, Secret>,
}

impl Input {
    /// The content of a field; empty when absent.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", Secret::expose)
    }

    /// The content of a field as a secret; empty when absent.
    #[must_use]
    pub fn secret(&self, name: &str) -> Secret {
        self.fields.get(name).cloned().unwrap_or_default()
    }

    /// Whether a check box is set.
    #[must_use]
    pub fn is_checked(&self, name: &str) -> bool {
        matches!(self.text(name), "on" | "true" | "1")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_of_a_page_is_offered_for_change() {
        let said = Message::new("said");
        let option = Choice { value: String::new(), label: said.clone(), hint: Some(said.clone()) };
        let mut field =
            Field::new("one", said.clone(), FieldKind::Choice { options: vec![option] }).hint(said.clone());
        (field.error, field.unmet) = (Some(said.clone()), vec![said.clone()]);
        let mut view = View::new("test", said.clone())
            .lead(said.clone())
            .notice(Tone::Info, said.clone())
            .field(field)
            .action("next", said);
        view.each_message(&mut |message| *message = Message::new("changed"));
        let text = serde_json::to_string(&view).unwrap();
        assert!(!text.contains("said"), "{text}");
        assert_eq!(text.matches("changed").count(), 10, "{text}");
    }
}
