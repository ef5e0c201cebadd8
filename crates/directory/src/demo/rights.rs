//! Who may do what: administrators everything, the service account exactly what was delegated to it, everybody
//! else nothing but reading. Apart, so that the least privilege that Reclave needs can be read on one page.

use super::{
    company::PEOPLE,
    dn,
    tree::{Class, Entry, EntryId, Tree, well_known},
};

/// Who a connection is bound as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    Nobody,
    Account(EntryId),
}

/// What is delegated to the service account on users below `OU=People` that are not protected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegation {
    /// The extended right "Reset Password".
    pub reset_password: bool,
    /// Write `lockoutTime`.
    pub lockout_time: bool,
    /// Write `pwdLastSet`.
    pub pwd_last_set: bool,
    /// Write `userAccountControl`, which enabling an account needs.
    pub user_account_control: bool,
    /// Read password settings objects.
    pub read_password_settings: bool,
}

impl Default for Delegation {
    /// The least that resetting and unlocking need, and reading the stricter policies.
    fn default() -> Self {
        Self {
            reset_password: true,
            lockout_time: true,
            pwd_last_set: true,
            user_account_control: false,
            read_password_settings: true,
        }
    }
}

/// A right on one user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Right {
    ResetPassword,
    WriteLockoutTime,
    WritePwdLastSet,
    WriteUserAccountControl,
    WriteOther,
}

/// The access control of the whole directory.
#[derive(Clone, Debug)]
pub(super) struct Rights {
    pub delegation: Delegation,
    pub service_account: Option<EntryId>,
}

impl Rights {
    pub(super) fn may(&self, tree: &Tree, who: Who, right: Right, target: &Entry) -> bool {
        is_administrator(tree, who)
            || (self.is_service(who)
                && target.class == Class::Person
                && !target.is_protected()
                && dn::key(PEOPLE).is_some_and(|people| dn::is_within(&target.key, &people))
                && match right {
                    Right::ResetPassword => self.delegation.reset_password,
                    Right::WriteLockoutTime => self.delegation.lockout_time,
                    Right::WritePwdLastSet => self.delegation.pwd_last_set,
                    Right::WriteUserAccountControl => self.delegation.user_account_control,
                    Right::WriteOther => false,
                })
    }

    pub(super) fn may_read_settings(&self, tree: &Tree, who: Who) -> bool {
        is_administrator(tree, who) || (self.is_service(who) && self.delegation.read_password_settings)
    }

    fn is_service(&self, who: Who) -> bool {
        matches!((who, self.service_account), (Who::Account(id), Some(service)) if id == service)
    }
}

fn is_administrator(tree: &Tree, who: Who) -> bool {
    let Who::Account(id) = who else { return false };
    let admins = tree.by_rid(well_known::DOMAIN_ADMINS).map(|group| group.id);
    tree.get(id).zip(admins).is_some_and(|(entry, admins)| tree.security_groups(entry).contains(&admins))
}
