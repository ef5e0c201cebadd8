//! What a refusal means: from operation, result code, diagnostic text and ppolicy error to a [`Refusal`].
//!
//! Pure, and apart from everything that talks to servers, because this table is what people's words and
//! administrators' hints depend on. Nothing but Windows error 0000052D or ppolicy errors 5 to 8 is ever
//! called a matter of the password rules.

use domain::directory::{Diagnostic, Refusal};

use crate::{connection::Outcome, ppolicy};

/// What was asked when the server refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// A person's own bind.
    Bind,
    /// A new password set by the service account.
    Reset,
    /// A new password set with knowledge of the old one.
    Change,
    /// Any other write.
    Write,
}

/// Longest server text that is kept.
const TEXT_CHARS_MAX: usize = 500;

const INVALID_CREDENTIALS: u32 = 49;
const INSUFFICIENT_RIGHTS: u32 = 50;
const UNWILLING: u32 = 53;

// Windows errors (MS-ERREF 2.2) as they lead a diagnostic or stand behind `data`.
const ERROR_INVALID_PASSWORD: u32 = 0x56;
const ERROR_ACCESS_DENIED: u32 = 0x5;
const ERROR_PASSWORD_RESTRICTION: u32 = 0x52d;
const ERROR_ACCOUNT_LOCKED_OUT: u32 = 0x775;
/// `INSUFF_ACCESS_RIGHTS` (ERROR_DS_INSUFF_ACCESS_RIGHTS).
const ERROR_DS_INSUFFICIENT_RIGHTS: u32 = 0x2098;

/// Why the server refused.
#[must_use]
pub fn classify(operation: Operation, code: u32, text: &str, ppolicy: Option<u8>) -> Refusal {
    if let Some(refusal) = ppolicy.and_then(|error| by_ppolicy(operation, error)) {
        return refusal;
    }
    if code == INSUFFICIENT_RIGHTS {
        return Refusal::NotPermitted;
    }
    if code == INVALID_CREDENTIALS {
        return data_code(text).map_or(Refusal::WrongPassword, by_bind_data);
    }
    if let Some(refusal) = leading_code(text).and_then(|error| by_windows_error(error, text)) {
        return refusal;
    }
    // OpenLDAP's answer to a wrong old password in RFC 3062, beside its missing control.
    if operation == Operation::Change && code == UNWILLING && text.contains("verify old password") {
        return Refusal::WrongPassword;
    }
    Refusal::Unwilling
}

fn by_ppolicy(operation: Operation, error: u8) -> Option<Refusal> {
    Some(match error {
        ppolicy::PASSWORD_EXPIRED => Refusal::PasswordExpired,
        ppolicy::ACCOUNT_LOCKED => Refusal::LockedOut,
        // On a bind it comes with success and is no refusal; elsewhere it says what must be done first.
        ppolicy::CHANGE_AFTER_RESET => Refusal::MustChange,
        ppolicy::CHANGE_NOT_ALLOWED => Refusal::ChangeForbidden,
        ppolicy::MUST_SUPPLY_OLD if operation == Operation::Change => Refusal::WrongPassword,
        ppolicy::MUST_SUPPLY_OLD => Refusal::NotPermitted,
        ppolicy::INSUFFICIENT_QUALITY => Refusal::NotComplex,
        ppolicy::TOO_SHORT => Refusal::TooShort,
        ppolicy::TOO_YOUNG => Refusal::TooYoung,
        ppolicy::IN_HISTORY => Refusal::InHistory,
        _ => return None,
    })
}

/// Sub-codes of a refused bind: `80090308: LdapErr: DSID-…, comment: AcceptSecurityContext error, data 52e, …`.
const fn by_bind_data(data: u32) -> Refusal {
    match data {
        0x530 => Refusal::LogonHours,
        0x531 => Refusal::Workstation,
        0x532 => Refusal::PasswordExpired,
        0x533 => Refusal::AccountDisabled,
        0x701 => Refusal::AccountExpired,
        0x773 => Refusal::MustChange,
        0x775 => Refusal::LockedOut,
        // 525 (no such account) is told as 52e is, so that nobody learns who is there.
        _ => Refusal::WrongPassword,
    }
}

fn by_windows_error(error: u32, text: &str) -> Option<Refusal> {
    match error {
        ERROR_INVALID_PASSWORD => Some(Refusal::WrongPassword),
        ERROR_PASSWORD_RESTRICTION => Some(cause(text)),
        ERROR_ACCOUNT_LOCKED_OUT => Some(Refusal::LockedOut),
        ERROR_ACCESS_DENIED | ERROR_DS_INSUFFICIENT_RIGHTS => Some(Refusal::NotPermitted),
        _ => None,
    }
}

/// Windows says 0000052D and no more; Samba adds a sentence.
fn cause(text: &str) -> Refusal {
    let said = text.to_ascii_lowercase();
    if said.contains("too short") {
        Refusal::TooShort
    } else if said.contains("complexity") {
        Refusal::NotComplex
    } else if said.contains("already used") {
        Refusal::InHistory
    } else if said.contains("too young") {
        Refusal::TooYoung
    } else {
        Refusal::PasswordPolicy
    }
}

/// The hexadecimal error at the start of a text: eight digits and a colon.
fn leading_code(text: &str) -> Option<u32> {
    let (digits, _) = text.split_once(':')?;
    (digits.len() == 8).then(|| u32::from_str_radix(digits, 16).ok()).flatten()
}

/// The hexadecimal number behind `data` in a text.
fn data_code(text: &str) -> Option<u32> {
    let (_, after) = text.split_once(" data ")?;
    let digits: String = after.chars().take_while(char::is_ascii_hexdigit).take(8).collect();
    u32::from_str_radix(&digits, 16).ok()
}

/// The server's words made fit for a log.
pub(crate) fn diagnostic(outcome: &Outcome, ppolicy: Option<u8>, server: &str) -> Diagnostic {
    let text = &outcome.text;
    let extended = if outcome.code == INVALID_CREDENTIALS { data_code(text) } else { leading_code(text) };
    Diagnostic { result_code: outcome.code, extended, ppolicy, text: clean(text), server: server.to_owned() }
}

/// Control and direction-changing characters replaced, cut at 500 characters: a server's text must not be
/// able to forge lines of a log or of a terminal.
#[must_use]
pub fn clean(text: &str) -> String {
    let harmless = |c: char| {
        let misleading = matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
        if c.is_control() || misleading { ' ' } else { c }
    };
    let cleaned: String = text.chars().take(TEXT_CHARS_MAX).map(harmless).collect();
    cleaned.trim().to_owned()
}

#[cfg(test)]
mod tests;
