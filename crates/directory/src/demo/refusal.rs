//! What the directory answers when it says no: result codes with the diagnostic texts of a Windows domain
//! controller or, where asked for, of Samba, whose texts name the cause. Apart, because clients classify by
//! these very texts and they must be seen side by side.

use ldap3_proto::proto::{LdapResult, LdapResultCode};

use super::password::Unfit;

/// Whose diagnostic texts are given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wording {
    /// As Windows: a password that breaks the rules is 0000052D without saying which rule; result 53 for a
    /// reset, 19 for a change.
    #[default]
    Windows,
    /// As Samba: result 19 always, and the rule is named.
    Samba,
}

/// A refusal, ready to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refused {
    pub code: LdapResultCode,
    pub matched: String,
    pub message: String,
}

/// Result of an operation.
pub(super) type Answer<T> = Result<T, Refused>;

impl Refused {
    pub(super) fn new(code: LdapResultCode, message: impl Into<String>) -> Self {
        Self { code, matched: String::new(), message: message.into() }
    }

    pub(super) fn result(self) -> LdapResult {
        LdapResult { code: self.code, matcheddn: self.matched, message: self.message, referral: Vec::new() }
    }

    /// 49: `sub_code` is the Windows error behind it, in hexadecimal.
    pub(super) fn bind(sub_code: &str) -> Self {
        let comment = "comment: AcceptSecurityContext error";
        Self::new(
            LdapResultCode::InvalidCredentials,
            format!("80090308: LdapErr: DSID-0C0903A9, {comment}, data {sub_code}, v1db1"),
        )
    }

    pub(super) fn not_bound() -> Self {
        let comment =
            "In order to perform this operation a successful bind must be completed on the connection.";
        Self::new(
            LdapResultCode::OperationsError,
            format!("000004DC: LdapErr: DSID-0C090A5C, comment: {comment}, data 0, v4563"),
        )
    }

    pub(super) fn no_such_object(matched: &str) -> Self {
        let message = format!(
            "0000208D: NameErr: DSID-0310028B, problem 2001 (NO_OBJECT), data 0, best match of:\n\t'{matched}'\n"
        );
        Self { code: LdapResultCode::NoSuchObject, matched: matched.to_owned(), message }
    }

    pub(super) fn bad_name() -> Self {
        Self::new(
            LdapResultCode::InvalidDNSyntax,
            "0000208F: NameErr: DSID-031001F7, problem 2006 (BAD_NAME), data 8350, best match of:\n\t''\n",
        )
    }

    pub(super) fn no_access(dn: &str) -> Self {
        Self::new(
            LdapResultCode::InsufficentAccessRights,
            format!("00002098: SecErr: DSID-03150F94, problem 4003 (INSUFF_ACCESS_RIGHTS), data 0 ({dn})\n"),
        )
    }

    /// 53, with the Windows error that explains it.
    pub(super) fn unwilling(windows_error: u32) -> Self {
        Self::new(
            LdapResultCode::UnwillingToPerform,
            format!("{windows_error:08X}: SvcErr: DSID-031A1236, problem 5003 (WILL_NOT_PERFORM), data 0\n"),
        )
    }

    /// 19 on `unicodePwd`, with the Windows error that explains it.
    fn password_constraint(windows_error: u32) -> Self {
        let code = format!("{windows_error:08X}");
        let place = "DSID-03191083";
        Self::new(
            LdapResultCode::ConstraintViolation,
            format!(
                "{code}: AtrErr: {place}, #1:\n\t0: {code}: {place}, problem 1005 (CONSTRAINT_ATT_TYPE), \
                 data 0, Att 9005a (unicodePwd)\n"
            ),
        )
    }

    pub(super) fn critical_extension(detail: &str) -> Self {
        Self::new(LdapResultCode::UnavailableCriticalExtension, detail)
    }

    pub(super) fn size_limit() -> Self {
        Self::new(
            LdapResultCode::SizeLimitExceeded,
            "00002023: SvcErr: DSID-031A120C, problem 5008 (ADMIN_LIMIT_EXCEEDED), data 0\n",
        )
    }
}

/// How a password arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    Reset,
    Change,
}

/// The new password breaks a rule.
pub(super) fn unfit(wording: Wording, manner: Manner, why: Unfit) -> Refused {
    match (wording, manner) {
        (Wording::Windows, Manner::Reset) => Refused::unwilling(0x52d),
        (Wording::Windows, Manner::Change) => Refused::password_constraint(0x52d),
        (Wording::Samba, _) => {
            let cause = match why {
                Unfit::TooShort { min_length } => {
                    format!(
                        "the password is too short. It should be equal to or longer than {min_length} characters!"
                    )
                }
                Unfit::NotComplex => "the password does not meet the complexity criteria!".to_owned(),
                Unfit::InHistory { current: true } => {
                    "the password was already used (previous password)!".to_owned()
                }
                Unfit::InHistory { current: false } => {
                    "the password was already used (in history)!".to_owned()
                }
                Unfit::TooYoung => "password is too young to change!".to_owned(),
            };
            samba_constraint(0x52d, &cause)
        }
    }
}

/// The old password of a change is not right.
pub(super) fn wrong_old_password(wording: Wording) -> Refused {
    match wording {
        Wording::Windows => Refused::password_constraint(0x56),
        Wording::Samba => samba_constraint(0x56, "The old password specified doesn't match!"),
    }
}

/// A change while the account is locked.
pub(super) fn locked_out(wording: Wording) -> Refused {
    match wording {
        Wording::Windows => Refused::password_constraint(0x775),
        Wording::Samba => Refused::new(
            LdapResultCode::ConstraintViolation,
            "00000775: Password change not permitted, account locked out!",
        ),
    }
}

fn samba_constraint(windows_error: u32, cause: &str) -> Refused {
    Refused::new(
        LdapResultCode::ConstraintViolation,
        format!("{windows_error:08X}: Constraint violation - check_password_restrictions: {cause}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_tells_the_code_but_not_the_rule_and_samba_names_it() {
        let windows = unfit(Wording::Windows, Manner::Reset, Unfit::InHistory { current: false });
        assert_eq!(windows.code, LdapResultCode::UnwillingToPerform);
        assert!(windows.message.starts_with("0000052D: SvcErr") && !windows.message.contains("history"));
        let change = unfit(Wording::Windows, Manner::Change, Unfit::TooYoung);
        assert_eq!(change.code, LdapResultCode::ConstraintViolation);
        assert!(change.message.starts_with("0000052D: AtrErr"));
        let samba = unfit(Wording::Samba, Manner::Change, Unfit::TooYoung);
        assert_eq!(samba.code, LdapResultCode::ConstraintViolation);
        assert!(samba.message.starts_with("0000052D: ") && samba.message.ends_with("too young to change!"));
    }
}
