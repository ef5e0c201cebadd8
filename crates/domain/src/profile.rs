//! What a person registered with Reclave. One document per person, kept in the store under the directory's
//! immutable id, so that somebody re-created under the same name starts from nothing.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};

use crate::{browser::KnownBrowser, config::QuestionPolicy, person::PersonKey, time::Timestamp};

/// A person's registration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Whose.
    pub person: PersonKey,
    /// Compare-and-set counter; 0 before the first save.
    pub version: i64,
    /// Language the person chose (BCP 47); drives questions and mails.
    pub locale: String,
    /// When the registration was first complete; `None` until then.
    pub registered: Option<Timestamp>,
    /// Last change by the person.
    pub updated: Timestamp,
    /// Answered questions.
    pub answers: Vec<StoredAnswer>,
    /// What the answers were held to when they were given: of a hash nobody can tell any more.
    #[serde(default)]
    pub answer_rules: Option<AnswerRules>,
    /// Personal mail address, verified by a code before it came here.
    pub personal_mail: Option<Contact>,
    /// Mobile number of their own (E.164), verified by a code before it came here.
    #[serde(default)]
    pub personal_phone: Option<Contact>,
    /// The directory's address, as it was when the person confirmed it by a code.
    #[serde(default)]
    pub confirmed_mail: Option<Contact>,
    /// Enrolled authenticator apps, the oldest first. Before there could be several, one stood here by itself, or nothing.
    #[serde(default, deserialize_with = "apps")]
    pub totp: Vec<TotpEnrolment>,
    /// Registered passkeys, the oldest first.
    #[serde(default)]
    pub passkeys: Vec<Passkey>,
    /// Browsers that the person had remembered, the oldest first.
    #[serde(default)]
    pub browsers: Vec<KnownBrowser>,
    /// Unused saved recovery codes, hashed.
    pub recovery_codes: Vec<String>,
    /// A passcode that was given to the person.
    pub passcode: Option<StoredPasscode>,
    /// Subscriptions that differ from the default: notice name → wanted.
    pub subscriptions: BTreeMap<String, bool>,
    /// User agreements accepted: agreement id with version → when.
    pub agreements: BTreeMap<String, Timestamp>,
    /// Wrong proofs and the lock they lead to.
    pub lock: ProfileLock,
    /// The helpdesk or a changed policy asks for an update.
    pub must_update: bool,
}

impl Profile {
    /// Nothing registered yet.
    #[must_use]
    pub fn empty(person: PersonKey, locale: String, now: Timestamp) -> Self {
        Self {
            person,
            version: 0,
            locale,
            registered: None,
            updated: now,
            answers: Vec::new(),
            answer_rules: None,
            personal_mail: None,
            personal_phone: None,
            confirmed_mail: None,
            totp: Vec::new(),
            passkeys: Vec::new(),
            browsers: Vec::new(),
            recovery_codes: Vec::new(),
            passcode: None,
            subscriptions: BTreeMap::new(),
            agreements: BTreeMap::new(),
            lock: ProfileLock::default(),
            must_update: false,
        }
    }

    /// Whether there is something by which the person has proved who they are, or could: then nobody adds to it or
    /// takes from it with the password alone. What an unfinished registration left of answers or an address is none.
    #[must_use]
    pub const fn has_factor(&self) -> bool {
        self.registered.is_some() || !self.totp.is_empty() || !self.passkeys.is_empty()
    }
}

/// Where a question came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// Everybody answers it.
    Mandatory,
    /// Chosen by the person from a list.
    Optional,
    /// Written by the person.
    UserDefined,
    /// For the helpdesk only; always readable.
    Helpdesk,
}

/// One answered question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredAnswer {
    /// The configured question's id, or a generated one for a question of the person's own.
    pub question: String,
    /// Where the question came from.
    pub kind: QuestionKind,
    /// The question's words as they were answered.
    pub text: String,
    /// The answer: an Argon2id PHC string with the realm's pepper, or sealed (`sealed:` and hexadecimal)
    /// where the policy says readable.
    pub answer: String,
}

/// What a policy asks of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerRules {
    /// Shortest answer, in characters.
    pub answer_length_min: u32,
    /// No answer twice.
    pub reject_same_answers: bool,
    /// No answer that is in its question, or the reverse.
    pub reject_answer_in_question: bool,
}

impl From<&QuestionPolicy> for AnswerRules {
    fn from(policy: &QuestionPolicy) -> Self {
        Self {
            answer_length_min: policy.answer_length_min,
            reject_same_answers: policy.reject_same_answers,
            reject_answer_in_question: policy.reject_answer_in_question,
        }
    }
}

/// A contact address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The address, or the number.
    pub address: String,
    /// When a code sent there came back.
    pub verified: Timestamp,
}

/// `a…@example.org`: enough to recognise one's own, not enough to write to.
#[must_use]
pub fn masked_address(address: &str) -> String {
    match address.split_once('@') {
        Some((local, domain)) => format!("{}…@{domain}", local.chars().next().unwrap_or('…')),
        None => "…".to_owned(),
    }
}

/// Reads the apps of a profile, of today's form or of the one before.
fn apps<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<TotpEnrolment>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Kept {
        Several(Vec<TotpEnrolment>),
        One(TotpEnrolment),
    }
    Ok(match Option::<Kept>::deserialize(input)? {
        Some(Kept::Several(apps)) => apps,
        Some(Kept::One(app)) => vec![app],
        None => Vec::new(),
    })
}

fn first_app() -> String {
    "app-1".to_owned()
}

/// `…47`: enough to recognise one's own number, not enough to call it.
#[must_use]
pub fn masked_number(number: &str) -> String {
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    format!("…{}", digits[digits.len().saturating_sub(2)..].iter().collect::<String>())
}

/// An enrolled authenticator app (RFC 6238).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TotpEnrolment {
    /// What pages call it by; its own among the person's.
    #[serde(default = "first_app")]
    pub id: String,
    /// What the person calls it; empty for one that has no name.
    #[serde(default)]
    pub name: String,
    /// The shared secret, sealed, hexadecimal.
    pub sealed_secret: String,
    /// The last accepted time step: a code works once.
    pub last_step: i64,
    /// Since when.
    pub enrolled: Timestamp,
    /// When it last proved something.
    #[serde(default)]
    pub last_used: Option<Timestamp>,
}

impl TotpEnrolment {
    /// A new app without a name, told apart from `others`; `last_step` is the time step of the code that enrolled it.
    #[must_use]
    pub fn new(others: &[Self], sealed_secret: String, last_step: i64, now: Timestamp) -> Self {
        let is_free = |id: &String| others.iter().all(|app| app.id != *id);
        let id = (1..).map(|number| format!("app-{number}")).find(is_free).unwrap_or_else(first_app);
        Self { id, name: String::new(), sealed_secret, last_step, enrolled: now, last_used: None }
    }
}

/// A registered passkey (Web Authentication Level 3). Nothing of it is a secret: the private key never leaves
/// the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passkey {
    /// The credential's id, base64url.
    pub id: String,
    /// The public key as a COSE key, base64url.
    pub public_key: String,
    /// The device's signature counter as it was last; 0 where it has none.
    pub sign_count: u32,
    /// What the person calls it.
    pub name: String,
    /// The device's model (AAGUID) in lower case.
    pub model: String,
    /// Whether a maker's certificate vouched for the model.
    pub is_attested: bool,
    /// How the device is reached, as the browser said: `internal`, `hybrid`, `usb`, `nfc`, `ble`.
    pub transports: Vec<String>,
    /// Whether it may be copied to other devices of the person.
    pub is_backup_eligible: bool,
    /// Whether it has been, as of the last use.
    pub is_backed_up: bool,
    /// Since when.
    pub created: Timestamp,
    /// When it last proved something.
    pub last_used: Option<Timestamp>,
}

/// A passcode handed out by the helpdesk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredPasscode {
    /// Keyed hash, hexadecimal.
    pub hash: String,
    /// Not after this.
    pub expires: Timestamp,
    /// Whether it was sent to the person, so that no operator saw it.
    #[serde(default)]
    pub is_sent: bool,
}

/// Wrong proofs within a window, and the lock they lead to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileLock {
    /// Wrong proofs, none of them longer after the one before than the policy's reset time.
    pub failures: u32,
    /// When the last of them was: the window begins anew with each.
    pub window_start: Option<Timestamp>,
    /// Locked until then.
    pub until: Option<Timestamp>,
}

/// The end of a lock that no time ends: only an operator does.
pub const HELD_UNTIL: Timestamp = Timestamp::from_millis(253_402_300_799_000);

impl ProfileLock {
    /// The lock of somebody who said that a change was not theirs.
    #[must_use]
    pub const fn held() -> Self {
        Self { failures: 0, window_start: None, until: Some(HELD_UNTIL) }
    }

    /// Whether it stays until an operator ends it.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.until == Some(HELD_UNTIL)
    }

    /// Whether it is locked at `now`.
    #[must_use]
    pub fn is_locked(&self, now: Timestamp) -> bool {
        self.until.is_some_and(|until| now < until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Slug;

    #[test]
    fn a_profile_from_before_there_were_several_apps_keeps_the_one_it_has() {
        let now = Timestamp::from_millis(7);
        let person = PersonKey { connection: Slug::literal("corp"), object: "1".to_owned() };
        let empty = serde_json::to_value(Profile::empty(person, "en".to_owned(), now)).unwrap();
        let read = |totp: serde_json::Value| {
            let mut kept = empty.clone();
            kept["totp"] = totp;
            serde_json::from_value::<Profile>(kept).unwrap().totp
        };
        assert_eq!(read(serde_json::Value::Null), []);
        let old = serde_json::json!({ "sealed_secret": "00", "last_step": 5, "enrolled": now });
        let [app] = &read(old)[..] else { panic!("the app is lost") };
        assert_eq!((&*app.id, &*app.name, &*app.sealed_secret, app.last_step), ("app-1", "", "00", 5));
        let both = vec![app.clone(), TotpEnrolment::new(std::slice::from_ref(app), "01".to_owned(), 6, now)];
        assert_eq!(both[1].id, "app-2");
        assert_eq!(read(serde_json::to_value(&both).unwrap()), both);
    }

    #[test]
    fn a_masked_address_keeps_one_letter_and_the_domain() {
        assert_eq!(masked_address("ana.ruiz@northwind.example"), "a…@northwind.example");
        assert_eq!(masked_address("nonsense"), "…");
    }

    #[test]
    fn a_masked_number_keeps_its_last_two_digits() {
        assert_eq!(masked_number("+447700900147"), "…47");
        assert_eq!(masked_number(""), "…");
    }
}
