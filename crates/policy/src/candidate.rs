//! What is judged: a password, the one before it, and what is known of the person.

use std::collections::BTreeMap;

use domain::{account::Account, secret::Secret};
use serde::Deserialize;

/// What is known of the person; every text may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PersonFacts {
    /// sAMAccountName or uid.
    pub logon_name: String,
    /// displayName.
    pub display_name: String,
    /// givenName.
    pub given_name: String,
    /// sn.
    pub surname: String,
    /// mail.
    pub mail: String,
    /// userPrincipalName.
    pub upn: String,
    /// Further attributes by lower-case name.
    pub attributes: BTreeMap<String, Vec<String>>,
}

impl PersonFacts {
    /// Of a directory account.
    #[must_use]
    pub fn from_account(account: &Account) -> Self {
        Self {
            logon_name: account.logon_name.clone(),
            display_name: account.display_name.clone(),
            given_name: account.given_name.clone().unwrap_or_default(),
            surname: account.surname.clone().unwrap_or_default(),
            mail: account.mail.clone().unwrap_or_default(),
            upn: account.upn.clone().unwrap_or_default(),
            attributes: account.attributes.clone(),
        }
    }

    /// The values of a property by its LDAP name.
    pub(crate) fn values(&self, property: &str) -> Vec<&str> {
        let named = match property.to_lowercase().as_str() {
            "samaccountname" | "uid" | "logon_name" => &self.logon_name,
            "displayname" | "cn" | "display_name" => &self.display_name,
            "givenname" | "given_name" => &self.given_name,
            "sn" | "surname" => &self.surname,
            "mail" => &self.mail,
            "userprincipalname" | "upn" => &self.upn,
            other => {
                return self
                    .attributes
                    .get(other)
                    .map(|all| all.iter().map(String::as_str).collect())
                    .unwrap_or_default();
            }
        };
        vec![named.as_str()]
    }

    /// Every value, for the strength meter's penalty words.
    pub(crate) fn all_values(&self) -> Vec<&str> {
        let named =
            [&self.logon_name, &self.display_name, &self.given_name, &self.surname, &self.mail, &self.upn];
        let named = named.into_iter().map(String::as_str);
        named
            .chain(self.attributes.values().flatten().map(String::as_str))
            .filter(|value| !value.is_empty())
            .collect()
    }
}

/// What is judged.
#[derive(Clone, Copy)]
pub struct Candidate<'a> {
    /// The password to be.
    pub password: &'a Secret,
    /// The password in force, where it is known.
    pub old: Option<&'a Secret>,
    /// The person.
    pub person: &'a PersonFacts,
}

/// The candidate as the rules see it: code points, folded once.
pub(crate) struct Text<'a> {
    pub(crate) chars: Vec<char>,
    pub(crate) lower: Vec<char>,
    pub(crate) old: Option<&'a Secret>,
    pub(crate) person: &'a PersonFacts,
}

impl<'a> Text<'a> {
    pub(crate) fn new(candidate: &Candidate<'a>) -> Self {
        let chars: Vec<char> = candidate.password.expose().chars().collect();
        let lower = chars.iter().map(|c| fold(*c)).collect();
        Self { chars, lower, old: candidate.old, person: candidate.person }
    }

    /// With or without regard to case.
    pub(crate) fn view(&self, case_sensitive: bool) -> &[char] {
        if case_sensitive { &self.chars } else { &self.lower }
    }
}

impl Drop for Text<'_> {
    fn drop(&mut self) {
        self.chars.fill('\0');
        self.lower.fill('\0');
    }
}

/// Lower case, one code point to one, so that positions stay.
pub(crate) fn fold(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) => one,
        _ => c,
    }
}

/// Folded code points of a text.
pub(crate) fn folded(text: &str) -> Vec<char> {
    text.chars().map(fold).collect()
}

/// Whether `part` (not empty) is somewhere in `whole`.
pub(crate) fn contains(whole: &[char], part: &[char]) -> bool {
    !part.is_empty() && part.len() <= whole.len() && whole.windows(part.len()).any(|window| window == part)
}
