//! The password-policy control of OpenLDAP, 389 DS and others (draft-behera-ldap-password-policy-10).

use ldap3_proto::control::LdapControl;

use crate::connection::{
    Answer,
    ber::{Malformed, Reader, unsigned},
};

/// The control's object identifier, the same for request and response.
pub(crate) const OID: &str = "1.3.6.1.4.1.42.2.27.8.5.1";

pub(crate) const PASSWORD_EXPIRED: u8 = 0;
pub(crate) const ACCOUNT_LOCKED: u8 = 1;
pub(crate) const CHANGE_AFTER_RESET: u8 = 2;
pub(crate) const CHANGE_NOT_ALLOWED: u8 = 3;
pub(crate) const MUST_SUPPLY_OLD: u8 = 4;
pub(crate) const INSUFFICIENT_QUALITY: u8 = 5;
pub(crate) const TOO_SHORT: u8 = 6;
pub(crate) const TOO_YOUNG: u8 = 7;
pub(crate) const IN_HISTORY: u8 = 8;

/// What the server says of a password, beside the result code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Response {
    /// Seconds until the password expires.
    pub(crate) expires_in_seconds: Option<u32>,
    /// Sign-ins left after expiry.
    pub(crate) graces_left: Option<u32>,
    /// Error 0 to 8.
    pub(crate) error: Option<u8>,
}

/// Asks for a [`Response`]; servers that do not know it ignore it.
pub(crate) const fn request() -> LdapControl {
    LdapControl::PasswordPolicyRequest { criticality: false }
}

/// The response that came with `answer`; an unreadable one counts as none.
pub(crate) fn response(answer: &Answer) -> Response {
    let control = answer.controls.iter().find(|control| control.oid == OID);
    let value = control.and_then(|control| control.value.as_deref());
    value.and_then(|value| read(value).ok()).unwrap_or_default()
}

fn read(value: &[u8]) -> Result<Response, Malformed> {
    let mut response = Response::default();
    if value.is_empty() {
        return Ok(response);
    }
    let mut parts = Reader::new(Reader::new(value).expect(0x30)?);
    if let Some(warning) = parts.optional(0xa0)? {
        let warning = Reader::new(warning).element()?;
        match warning.tag {
            0x80 => response.expires_in_seconds = Some(unsigned(warning.body)?),
            0x81 => response.graces_left = Some(unsigned(warning.body)?),
            _ => return Err(Malformed::Unexpected),
        }
    }
    if let Some(error) = parts.optional(0x81)? {
        response.error = u8::try_from(unsigned(error)?).ok().filter(|error| *error <= 8);
    }
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_response_tells_error_and_warning() {
        assert_eq!(read(&[0x30, 3, 0x81, 1, 6]).unwrap().error, Some(TOO_SHORT));
        assert_eq!(read(&[0x30, 6, 0xa0, 4, 0x80, 2, 0x0e, 0x10]).unwrap().expires_in_seconds, Some(3600));
        assert_eq!(read(&[0x30, 5, 0xa0, 3, 0x81, 1, 2]).unwrap().graces_left, Some(2));
        assert_eq!(read(&[0x30, 0]).unwrap(), Response::default());
    }

    #[test]
    fn an_error_beyond_eight_says_nothing() {
        assert_eq!(read(&[0x30, 3, 0x81, 1, 9]).unwrap().error, None);
        assert!(read(&[0x30, 200, 0x81]).is_err());
    }
}
