//! The password rules of the demo directory: what a domain policy or a password settings object says, how
//! complexity is judged (MS-SAMR 3.1.1.7.2), and how passwords are kept. Apart from the entries, because the
//! rules are pure and are tested without a directory.

use std::time::Duration;

use domain::{secret::Secret, time::Timestamp};
use sha2::{Digest as _, Sha256};

/// What a domain policy or a password settings object demands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasswordRules {
    /// Fewest UTF-16 units.
    pub min_length: u32,
    /// How many of the latest passwords, the current one included, are refused.
    pub history_length: u32,
    /// Whether complexity is demanded.
    pub complexity: bool,
    /// How old a password must be before it may be changed.
    pub min_age: Duration,
    /// When a password expires; `None` for never.
    pub max_age: Option<Duration>,
    /// Wrong passwords until the account locks; 0 for never.
    pub lockout_threshold: u32,
    /// How long a lock lasts; zero until an administrator ends it.
    pub lockout_duration: Duration,
    /// How long wrong passwords are remembered.
    pub lockout_window: Duration,
}

impl Default for PasswordRules {
    /// The sample company's domain policy. The minimum age is zero, so that a visitor of the demo may change
    /// a password as often as they like.
    fn default() -> Self {
        Self {
            min_length: 10,
            history_length: 5,
            complexity: true,
            min_age: Duration::ZERO,
            max_age: Some(days(90)),
            lockout_threshold: 5,
            lockout_duration: Duration::from_secs(30 * 60),
            lockout_window: Duration::from_secs(30 * 60),
        }
    }
}

pub(super) const fn days(count: u64) -> Duration {
    Duration::from_secs(count * 24 * 60 * 60)
}

/// A password settings object of the sample company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PasswordSettings {
    /// The lowest wins among those that reach an account.
    pub precedence: u32,
    /// What it demands.
    pub rules: PasswordRules,
}

/// Why a new password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unfit {
    TooShort { min_length: u32 },
    NotComplex,
    InHistory { current: bool },
    TooYoung,
}

/// Judges length and complexity, which bind a reset as well as a change.
pub(super) fn check_quality(
    rules: &PasswordRules,
    password: &Secret,
    account_name: &str,
    display_name: &str,
) -> Result<(), Unfit> {
    let units = password.expose().encode_utf16().count();
    if units < rules.min_length as usize {
        return Err(Unfit::TooShort { min_length: rules.min_length });
    }
    // More than 256 units do not fit the field of the protocol; Windows tells it as unmet rules.
    if units > 256 || (rules.complexity && !is_complex(password.expose(), account_name, display_name)) {
        return Err(Unfit::NotComplex);
    }
    Ok(())
}

fn is_complex(password: &str, account_name: &str, display_name: &str) -> bool {
    let folded = password.to_lowercase();
    let account_name = account_name.to_lowercase();
    if account_name.chars().count() > 2 && folded.contains(&account_name) {
        return false;
    }
    let name_parts = display_name.split([',', '.', '-', '_', ' ', '#', '\t']);
    if name_parts.filter(|part| part.chars().count() > 2).any(|part| folded.contains(&part.to_lowercase())) {
        return false;
    }
    let mut seen = [false; 5];
    for category in password.chars().filter_map(category) {
        seen[category] = true;
    }
    seen.iter().filter(|&&is_there| is_there).count() >= 3
}

/// The one category of five that a character counts for; currency signs and the like count for none.
fn category(c: char) -> Option<usize> {
    match c {
        _ if c.is_uppercase() => Some(0),
        _ if c.is_lowercase() => Some(1),
        '0'..='9' => Some(2),
        _ if c.is_ascii_punctuation() => Some(3),
        _ if c.is_alphabetic() => Some(4),
        _ => None,
    }
}

/// A password as it is kept: salted and digested, in memory only.
#[derive(Clone, Debug)]
pub(super) struct PasswordDigest {
    salt: [u8; 16],
    digest: [u8; 32],
}

impl PasswordDigest {
    /// Digests with a salt that is unique to `owner` and `serial`. It need not be unpredictable: the demo
    /// directory holds sample accounts and keeps nothing on disk.
    pub(super) fn new(password: &Secret, owner: u32, serial: u64) -> Self {
        let mut salt = [0u8; 16];
        salt[..4].copy_from_slice(&owner.to_le_bytes());
        salt[8..].copy_from_slice(&serial.to_le_bytes());
        Self { salt, digest: digest(salt, password) }
    }

    pub(super) fn matches(&self, password: &Secret) -> bool {
        let offered = digest(self.salt, password);
        offered.iter().zip(self.digest).fold(0u8, |all, (left, right)| all | (left ^ right)) == 0
    }
}

fn digest(salt: [u8; 16], password: &Secret) -> [u8; 32] {
    Sha256::new().chain_update(salt).chain_update(password.expose().as_bytes()).finalize().into()
}

/// The passwords an account has had.
#[derive(Clone, Debug, Default)]
pub(super) struct Passwords {
    /// Newest first; the first is the current one.
    kept: Vec<PasswordDigest>,
    /// When the current one took the place of the one before.
    replaced: Option<Timestamp>,
}

/// The most that is kept, whatever the policy says: AD's own ceiling for the history length.
const MOST_KEPT: usize = 1024;

impl Passwords {
    pub(super) fn set(&mut self, digest: PasswordDigest, now: Timestamp) {
        self.kept.insert(0, digest);
        self.kept.truncate(MOST_KEPT);
        self.replaced = Some(now);
    }

    /// Whether `password` is the current one or, within `grace` of its replacement, the one before.
    pub(super) fn accept(&self, password: &Secret, now: Timestamp, grace: Duration) -> bool {
        let in_grace = !grace.is_zero() && self.replaced.is_some_and(|at| now.since(at) < grace);
        self.kept.iter().take(1 + usize::from(in_grace)).any(|kept| kept.matches(password))
    }

    /// Whether `password` is one of the two before the current one. Offering such a password fails, but is
    /// not counted towards the lock, since a forgotten device that still knows it would lock its owner out.
    pub(super) fn is_recent(&self, password: &Secret) -> bool {
        self.kept.iter().skip(1).take(2).any(|kept| kept.matches(password))
    }

    /// Refuses any of the latest `length` passwords.
    pub(super) fn check_history(&self, password: &Secret, length: u32) -> Result<(), Unfit> {
        let length = usize::try_from(length).unwrap_or(MOST_KEPT);
        match self.kept.iter().take(length).position(|kept| kept.matches(password)) {
            Some(at) => Err(Unfit::InHistory { current: at == 0 }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quality(password: &str) -> Result<(), Unfit> {
        check_quality(&PasswordRules::default(), &Secret::new(password), "ana.ruiz", "Ana Ruiz")
    }

    #[test]
    fn length_is_counted_in_utf16_units_and_told_before_complexity() {
        assert_eq!(quality("aaaaaaaaa"), Err(Unfit::TooShort { min_length: 10 }));
        assert_eq!(quality("Aa1😀😀😀"), Err(Unfit::TooShort { min_length: 10 }), "nine units");
        assert_eq!(quality("Aa1😀😀😀x"), Ok(()), "ten units in seven code points");
        assert_eq!(quality(&format!("Aa1{}", "x".repeat(254))), Err(Unfit::NotComplex));
    }

    #[test]
    fn three_of_five_categories_are_demanded_and_a_character_counts_once() {
        assert_eq!(quality("lowercase-only"), Err(Unfit::NotComplex));
        assert_eq!(quality("lowercase-and-1"), Ok(()));
        assert_eq!(quality("LowercaseAnd1"), Ok(()));
        assert_eq!(quality("lowercase€£1"), Err(Unfit::NotComplex), "currency signs are no category");
        assert_eq!(quality("lowercase1漢字"), Ok(()), "letters without case are the fifth");
    }

    #[test]
    fn the_account_name_and_long_parts_of_the_display_name_are_refused() {
        assert_eq!(quality("xxANA.RUIZ-99x"), Err(Unfit::NotComplex));
        assert_eq!(quality("My-ruiz-secret-1"), Err(Unfit::NotComplex));
        let short = check_quality(&PasswordRules::default(), &Secret::new("An-Li-Secret-1"), "li", "An Li");
        assert_eq!(short, Ok(()), "names of two characters are not looked for");
    }

    #[test]
    fn the_history_covers_the_current_password_and_as_many_as_the_policy_says() {
        let mut passwords = Passwords::default();
        for (serial, word) in ["one", "two", "three"].into_iter().enumerate() {
            passwords.set(
                PasswordDigest::new(&Secret::new(word), 7, serial as u64),
                Timestamp::from_millis(serial as i64),
            );
        }
        let check = |word: &str, length| passwords.check_history(&Secret::new(word), length);
        assert_eq!(check("three", 1), Err(Unfit::InHistory { current: true }));
        assert_eq!(check("two", 1), Ok(()));
        assert_eq!(check("one", 3), Err(Unfit::InHistory { current: false }));
        assert_eq!(check("three", 0), Ok(()));
        assert!(passwords.is_recent(&Secret::new("one")) && !passwords.is_recent(&Secret::new("three")));
    }

    #[test]
    fn the_previous_password_is_accepted_only_within_the_grace() {
        let mut passwords = Passwords::default();
        for (serial, word) in ["old", "new"].into_iter().enumerate() {
            passwords
                .set(PasswordDigest::new(&Secret::new(word), 7, serial as u64), Timestamp::from_millis(0));
        }
        let old = Secret::new("old");
        let grace = Duration::from_millis(10);
        assert!(passwords.accept(&old, Timestamp::from_millis(9), grace));
        assert!(!passwords.accept(&old, Timestamp::from_millis(10), grace));
        assert!(!passwords.accept(&old, Timestamp::from_millis(0), Duration::ZERO));
    }
}
