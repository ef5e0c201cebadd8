//! What an authentication step established, and what a set of such facts amounts to.
//!
//! Assurance is counted in points over *different kinds* of evidence: answering twice as many questions is
//! still one kind. The scale is small on purpose, so that an administrator can add it up by eye.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{id::Slug, time::Timestamp};

/// The kind of a proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EvidenceKind {
    /// The current password, taken by the directory.
    Password,
    /// Answers to security questions: knowledge that others may have.
    Questions,
    /// A browser that the person had remembered: a copyable token in a cookie, which shows that somebody sits where the
    /// person once did. No authenticator that NIST SP 800-63B-4 knows, and never a factor.
    KnownBrowser,
    /// Colleagues whom the directory names vouched for the person: what people tell each other, and no authenticator
    /// that NIST SP 800-63B-4 knows.
    Approval,
    /// A code sent to an address on record: a recovery channel, never a factor (NIST SP 800-63B-4 3.1.3.1).
    MailCode,
    /// A code sent to a phone on record, by text message or call: the public telephone network is a restricted
    /// channel (NIST SP 800-63B-4 3.1.3.3), so it counts as a recovery channel does.
    Phone,
    /// A time-based one-time password from an enrolled authenticator (RFC 6238).
    Totp,
    /// A one-time code, or several in turn, that a RADIUS server took (NIST SP 800-63B-4 3.1.4, as strong as the
    /// authenticators that the server asks for).
    Radius,
    /// A number of the page that was chosen on the person's phone, reached through a provider (NIST SP 800-63B-4 3.1.3:
    /// out-of-band authenticator; 3.1.3.4 forbids a mere yes or no).
    Push,
    /// A client certificate of an authority that the realm trusts, mapped to the account: possession of its key, proved to
    /// the server of this very connection (NIST SP 800-63B-4 3.1.6).
    ClientCertificate,
    /// A registered passkey: possession of a device that verified its user, bound to this site.
    Passkey,
    /// A sign-in at an OpenID provider (NIST SP 800-63C-4), of which no more is known than that it was one.
    External,
    /// A sign-in at an OpenID provider that confirmed the class or the methods which its settings demand: more than
    /// one factor, so it counts as a password and a code do together.
    ExternalStrong,
    /// A saved recovery code (NIST SP 800-63B-4 4.2.1).
    RecoveryCode,
    /// A passcode handed out by the helpdesk after it verified the caller.
    Passcode,
    /// An operator verified the caller in a run of its own, for this task.
    CallerVerified,
}

impl EvidenceKind {
    /// All kinds, the weakest first.
    pub const ALL: [Self; 16] = [
        Self::Questions,
        Self::KnownBrowser,
        Self::MailCode,
        Self::Phone,
        Self::Approval,
        Self::Password,
        Self::Totp,
        Self::Radius,
        Self::Push,
        Self::External,
        Self::ClientCertificate,
        Self::RecoveryCode,
        Self::Passcode,
        Self::CallerVerified,
        Self::Passkey,
        Self::ExternalStrong,
    ];

    /// The stable code, as it is stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Questions => "questions",
            Self::KnownBrowser => "known-browser",
            Self::Approval => "approval",
            Self::MailCode => "mail-code",
            Self::Phone => "phone",
            Self::Totp => "totp",
            Self::Radius => "radius",
            Self::Push => "push",
            Self::ClientCertificate => "client-certificate",
            Self::Passkey => "passkey",
            Self::External => "external",
            Self::ExternalStrong => "external-strong",
            Self::RecoveryCode => "recovery-code",
            Self::Passcode => "passcode",
            Self::CallerVerified => "caller-verified",
        }
    }

    /// Whether it shows more than that somebody has the password: asked of whoever has registered a way to prove who
    /// they are and changes it. Answers and a remembered browser are too weak for that, and a sign-in elsewhere of
    /// which no more is known than that it was one was often made with the same password.
    #[must_use]
    pub const fn is_beyond_password(self) -> bool {
        !matches!(self, Self::Password | Self::Questions | Self::KnownBrowser | Self::External)
    }

    /// Whether it is proved by a code that is typed in, which somebody could guess.
    #[must_use]
    pub const fn is_code(self) -> bool {
        matches!(
            self,
            Self::MailCode | Self::Phone | Self::Totp | Self::Radius | Self::RecoveryCode | Self::Passcode
        )
    }

    /// Points on the assurance scale.
    #[must_use]
    pub const fn points(self) -> u8 {
        match self {
            Self::Questions | Self::KnownBrowser => 1,
            // A colleague can be talked into it, or be in it: never enough alone, unless a task says so.
            Self::MailCode | Self::Phone | Self::Approval => 2,
            Self::Password
            | Self::Totp
            | Self::Radius
            | Self::Push
            | Self::External
            | Self::ClientCertificate
            | Self::RecoveryCode
            | Self::Passcode
            | Self::CallerVerified => 3,
            // Two factors in one, and no other site can ask for it (NIST SP 800-63B-4 3.1.7, 3.2.5).
            Self::Passkey => 4,
            Self::ExternalStrong => 5,
        }
    }
}

/// One established fact, bound to the step that established it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The step of the workflow.
    pub step: Slug,
    /// What was proved.
    pub kind: EvidenceKind,
    /// When.
    pub at: Timestamp,
}

/// Strength of a set of evidence: the sum of the points of its different kinds.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(transparent)]
pub struct Assurance(pub u8);

impl Assurance {
    /// Nothing is known about who this is.
    pub const NONE: Self = Self(0);
    /// What an action on an account asks for unless the realm asks for more: one factor, or a mailed code
    /// and a second proof.
    pub const RECOVERY: Self = Self(3);

    /// Of the kinds in `kinds`, each counted once.
    #[must_use]
    pub fn of(kinds: impl IntoIterator<Item = EvidenceKind>) -> Self {
        let different: BTreeMap<EvidenceKind, u8> =
            kinds.into_iter().map(|kind| (kind, kind.points())).collect();
        Self(different.values().fold(0, |sum, points| sum.saturating_add(*points)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kinds_code_is_the_one_that_is_stored() {
        for kind in EvidenceKind::ALL {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.code());
        }
    }

    #[test]
    fn nothing_that_the_password_gives_and_nothing_weak_is_beyond_the_password() {
        let within: Vec<EvidenceKind> =
            EvidenceKind::ALL.into_iter().filter(|kind| !kind.is_beyond_password()).collect();
        let expected = [
            EvidenceKind::Questions,
            EvidenceKind::KnownBrowser,
            EvidenceKind::Password,
            EvidenceKind::External,
        ];
        assert_eq!(within, expected);
    }

    #[test]
    fn questions_alone_or_mail_alone_never_reach_recovery() {
        assert!(
            Assurance::of([EvidenceKind::Questions, EvidenceKind::Questions, EvidenceKind::Questions])
                < Assurance::RECOVERY
        );
        assert!(Assurance::of([EvidenceKind::MailCode]) < Assurance::RECOVERY);
        assert!(Assurance::of([EvidenceKind::Phone]) < Assurance::RECOVERY);
        assert!(Assurance::of([EvidenceKind::Approval]) < Assurance::RECOVERY);
        assert!(Assurance::of([EvidenceKind::MailCode, EvidenceKind::Questions]) >= Assurance::RECOVERY);
        assert!(Assurance::of([EvidenceKind::KnownBrowser, EvidenceKind::Questions]) < Assurance::RECOVERY);
        assert!(Assurance::of([EvidenceKind::KnownBrowser, EvidenceKind::MailCode]) >= Assurance::RECOVERY);
    }
}
