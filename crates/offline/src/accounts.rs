//! Whose password may be reset here at all, whatever a response says, and by whom.

use vault::offline::account_name;

/// Who asks, as the kernel says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    /// The administrator, or a program that signs people in: for any account.
    Root,
    /// Somebody who is signed in: for their own account.
    User(u32),
}

impl Asker {
    /// From a user id.
    #[must_use]
    pub const fn of(uid: u32) -> Self {
        if uid == 0 { Self::Root } else { Self::User(uid) }
    }

    /// Whether the account with `uid` may be reset for this asker.
    #[must_use]
    pub const fn may_reset(self, uid: u32) -> bool {
        match self {
            Self::Root => true,
            Self::User(own) => own == uid,
        }
    }
}

/// Which accounts are never reset. `root` is one of them whatever the settings say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accounts {
    uid_min: u32,
    exclude: Vec<String>,
}

impl Accounts {
    /// All but those with a user id below `uid_min`, and those named.
    #[must_use]
    pub fn new(uid_min: u32, exclude: &[String]) -> Self {
        Self { uid_min: uid_min.max(1), exclude: exclude.iter().map(|name| account_name(name)).collect() }
    }

    /// Whether a name is excluded, before anything is looked up.
    #[must_use]
    pub fn excludes_name(&self, name: &str) -> bool {
        name == "root" || self.exclude.iter().any(|excluded| excluded == name)
    }

    /// Whether a user id is a system's.
    #[must_use]
    pub const fn excludes_uid(&self, uid: u32) -> bool {
        uid < self.uid_min
    }
}

/// Whether a name can be a person's: what is sent to other programs, and drawn, is not made of anything.
pub(crate) fn is_name(name: &str) -> bool {
    let strange = |c: char| c.is_control() || c.is_whitespace() || ":/,".contains(c);
    !name.is_empty() && name.len() <= 128 && !name.starts_with('-') && !name.contains(strange)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn root_is_excluded_whatever_the_settings_say() {
        let accounts = Accounts::new(0, &["CORP\\Kiosk".to_owned()]);
        assert!(accounts.excludes_name("root") && accounts.excludes_uid(0));
        assert!(accounts.excludes_name("kiosk") && !accounts.excludes_name("ana"));
        assert!(Accounts::new(1000, &[]).excludes_uid(999) && !Accounts::new(1000, &[]).excludes_uid(1000));
    }

    #[test]
    fn somebody_who_is_signed_in_resets_only_their_own_account() {
        assert!(Asker::of(0).may_reset(1001));
        assert!(Asker::of(1001).may_reset(1001) && !Asker::of(1001).may_reset(1002));
    }

    #[test]
    fn a_name_that_another_program_would_misread_is_none() {
        for bad in ["", "-e", "a:b", "a\nb", "a b", "../x", "a,b", &"x".repeat(129)] {
            assert!(!is_name(bad), "{bad}");
        }
        assert!(is_name("josé.garcía") && is_name("ana-2"));
    }
}
