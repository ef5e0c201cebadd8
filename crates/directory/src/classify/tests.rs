//! Every diagnostic seen on Samba 4.17, Samba 4.22 and OpenLDAP 2.5, and Windows' own wordings.

use super::*;

const BIND: &str = "80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data ";

fn said(operation: Operation, code: u32, text: &str) -> Refusal {
    classify(operation, code, text, None)
}

#[test]
fn each_sub_code_of_a_refused_bind_has_its_meaning() {
    let table = [
        ("525", Refusal::WrongPassword),
        ("52e", Refusal::WrongPassword),
        ("530", Refusal::LogonHours),
        ("531", Refusal::Workstation),
        ("532", Refusal::PasswordExpired),
        ("533", Refusal::AccountDisabled),
        ("701", Refusal::AccountExpired),
        ("773", Refusal::MustChange),
        ("775", Refusal::LockedOut),
        ("57", Refusal::WrongPassword),
    ];
    for (data, refusal) in table {
        assert_eq!(said(Operation::Bind, 49, &format!("{BIND}{data}, v1db1")), refusal, "{data}");
        let windows = format!(
            "80090308: LdapErr: DSID-0C090439, comment: AcceptSecurityContext error, data {data}, v4563\0"
        );
        assert_eq!(said(Operation::Bind, 49, &windows), refusal, "{data}");
    }
    assert_eq!(said(Operation::Bind, 49, ""), Refusal::WrongPassword);
}

#[test]
fn the_refusals_of_a_domain_controller_have_their_meaning() {
    let samba = "Constraint violation - check_password_restrictions: ";
    let table = [
        (19, format!("0000052D: {samba}the password is too short. It should be equal or longer than 8 characters!"), Refusal::TooShort),
        (19, format!("0000052D: {samba}the password is too short. It should be equal to or longer than 16 characters!"), Refusal::TooShort),
        (19, format!("0000052D: {samba}the password does not meet the complexity criteria!"), Refusal::NotComplex),
        (19, format!("0000052D: {samba}the password was already used (previous password)!"), Refusal::InHistory),
        (19, format!("0000052D: {samba}the password was already used (in history)!"), Refusal::InHistory),
        (19, format!("0000052D: {samba}password is too young to change!"), Refusal::TooYoung),
        (19, format!("00000056: {samba}The old password specified doesn't match!"), Refusal::WrongPassword),
        (19, "00000775: Password change not permitted, account locked out! at ../../source4/dsdb/samdb/ldb_modules/password_hash.c:3929:setup_io".to_owned(), Refusal::LockedOut),
        (53, "00002035: setup_io: it's not allowed to set the NT hash password directly'".to_owned(), Refusal::Unwilling),
        (50, "error in module acl: insufficient access rights during LDB_MODIFY (50)".to_owned(), Refusal::NotPermitted),
        (50, "00002098: Object CN=alice,OU=People,DC=corp,DC=test has no write property access\n".to_owned(), Refusal::NotPermitted),
        (1, "00002020: Operation unavailable without authentication".to_owned(), Refusal::Unwilling),
        (8, "BindSimple: Transport encryption required.".to_owned(), Refusal::Unwilling),
        (12, String::new(), Refusal::Unwilling),
        // Windows
        (19, "0000052D: SvcErr: DSID-031A1248, problem 5003 (WILL_NOT_PERFORM), data 0\n".to_owned(), Refusal::PasswordPolicy),
        (53, "0000052D: SvcErr: DSID-031A12D2, problem 5003 (WILL_NOT_PERFORM), data 0\n".to_owned(), Refusal::PasswordPolicy),
        (19, "0000052D: AtrErr: DSID-03190F80, #1:\n\t0: 0000052D: DSID-03190F80, problem 1005 (CONSTRAINT_ATT_TYPE), data 0, Att 9005a (unicodePwd)\n".to_owned(), Refusal::PasswordPolicy),
        (19, "00000056: AtrErr: DSID-03190F4C, #1:\n\t0: 00000056: DSID-03190F4C, problem 1005 (CONSTRAINT_ATT_TYPE), data 0, Att 9005a (unicodePwd)\n".to_owned(), Refusal::WrongPassword),
        (53, "0000001F: SvcErr: DSID-031A12D2, problem 5003 (WILL_NOT_PERFORM), data 0\n".to_owned(), Refusal::Unwilling),
        (50, "00000005: SecErr: DSID-031A1190, problem 4003 (INSUFF_ACCESS_RIGHTS), data 0\n".to_owned(), Refusal::NotPermitted),
        (50, "00002098: SecErr: DSID-03150F94, problem 4003 (INSUFF_ACCESS_RIGHTS), data 0\n".to_owned(), Refusal::NotPermitted),
        (12, "00000057: LdapErr: DSID-0C090A4C, comment: Error processing control, data 0, v4563".to_owned(), Refusal::Unwilling),
    ];
    for operation in [Operation::Reset, Operation::Change] {
        for (code, text, refusal) in &table {
            assert_eq!(said(operation, *code, text), *refusal, "{code} {text}");
        }
    }
}

#[test]
fn each_ppolicy_error_has_its_meaning_whatever_the_code_beside_it() {
    let table = [
        (49, 0, Refusal::PasswordExpired),
        (49, 1, Refusal::LockedOut),
        (50, 2, Refusal::MustChange),
        (50, 3, Refusal::ChangeForbidden),
        (53, 4, Refusal::WrongPassword),
        (19, 5, Refusal::NotComplex),
        (19, 6, Refusal::TooShort),
        (19, 7, Refusal::TooYoung),
        (19, 8, Refusal::InHistory),
    ];
    for (code, error, refusal) in table {
        assert_eq!(classify(Operation::Change, code, "", Some(error)), refusal, "{error}");
    }
}

#[test]
fn nothing_else_is_ever_about_the_rules() {
    let texts = [
        "",
        "the password is too short",
        "Constraint violation - complexity",
        "00000524: already used",
        "0000052Dx: too short",
        "x: 0000052D:",
    ];
    for code in 0..130 {
        for text in texts {
            for operation in [Operation::Bind, Operation::Reset, Operation::Change, Operation::Write] {
                for ppolicy in [None, Some(0), Some(1), Some(2), Some(3), Some(4), Some(9)] {
                    let refusal = classify(operation, code, text, ppolicy);
                    let about_rules = refusal.is_about_the_new_password() || refusal == Refusal::TooYoung;
                    assert!(!about_rules, "{code} {text:?} {ppolicy:?} gave {refusal:?}");
                }
            }
        }
    }
}

#[test]
fn openldap_says_a_wrong_old_password_in_words_only() {
    assert_eq!(said(Operation::Change, 53, "unwilling to verify old password"), Refusal::WrongPassword);
    assert_eq!(said(Operation::Reset, 53, "unwilling to verify old password"), Refusal::Unwilling);
}

#[test]
fn a_servers_text_cannot_forge_a_line_of_the_log() {
    let outcome = Outcome {
        code: 19,
        matched: String::new(),
        text: format!("0000052D: a\nb\u{1b}[2J\u{202e}{}", "x".repeat(900)),
    };
    let told = diagnostic(&outcome, None, "ldaps://dc1:636");
    assert_eq!(told.extended, Some(0x52d));
    assert!(told.text.chars().count() <= 500);
    assert!(!told.text.contains(['\n', '\u{1b}', '\u{202e}']));
}
