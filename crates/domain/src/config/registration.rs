//! What counts as a registration: the ways of which somebody must have set up at least one.

use serde::{Deserialize, Serialize};

use crate::profile::Profile;

/// What counts as a registration in a management policy. The questions that the policy asks for are needed as well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RegistrationPolicy {
    /// The ways that count; one of them is enough.
    pub ways: Vec<RegistrationWay>,
}

impl Default for RegistrationPolicy {
    fn default() -> Self {
        Self { ways: RegistrationWay::ALL.to_vec() }
    }
}

impl RegistrationPolicy {
    /// Whether the person has set up one of the ways that count.
    #[must_use]
    pub fn has_way(&self, profile: &Profile) -> bool {
        self.ways.iter().any(|way| way.is_set_up(profile))
    }
}

/// A way by which somebody can be registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RegistrationWay {
    /// Answered questions.
    Questions,
    /// The address in the directory, confirmed by a code.
    WorkMail,
    /// A personal address.
    PersonalMail,
    /// A personal mobile number.
    PersonalPhone,
    /// An authenticator app.
    Authenticator,
    /// A passkey.
    Passkey,
}

impl RegistrationWay {
    /// All of them, in the order of declaration.
    pub const ALL: [Self; 6] = [
        Self::Questions,
        Self::WorkMail,
        Self::PersonalMail,
        Self::PersonalPhone,
        Self::Authenticator,
        Self::Passkey,
    ];

    /// Whether the person has set it up.
    #[must_use]
    pub fn is_set_up(self, profile: &Profile) -> bool {
        match self {
            Self::Questions => !profile.answers.is_empty(),
            Self::WorkMail => profile.confirmed_mail.is_some(),
            Self::PersonalMail => profile.personal_mail.is_some(),
            Self::PersonalPhone => profile.personal_phone.is_some(),
            Self::Authenticator => !profile.totp.is_empty(),
            Self::Passkey => !profile.passkeys.is_empty(),
        }
    }
}
