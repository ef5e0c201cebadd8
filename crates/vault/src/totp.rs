//! Time-based one-time passwords (RFC 6238): SHA-1, six digits, thirty seconds, which is what every
//! authenticator app takes. SHA-1 is used here and nowhere else; as HMAC it is not touched by collisions.
//!
//! One step before and one after the present are accepted (clocks of phones), and no step twice.

use std::fmt::Write as _;

use domain::{entropy::Entropy, secret::Secret, time::Timestamp};
use subtle::ConstantTimeEq;
use totp_rs::{Algorithm, Builder, Totp};
use zeroize::Zeroizing;

use crate::code::{BASE32, normalise_digits};

/// Digits of a code.
pub const DIGITS: u8 = 6;
/// Seconds of a step.
pub const STEP_SECONDS: u64 = 30;
/// Steps accepted before and after the present one.
const WINDOW_STEPS: i64 = 1;
/// 160 bits, as RFC 4226 section 4 recommends.
const SECRET_LEN: usize = 20;

/// A new shared secret: 160 bits, base32 without padding, as a person would type it into an app.
#[must_use]
pub fn new_secret(entropy: &dyn Entropy) -> Secret {
    let mut bytes = Zeroizing::new([0u8; SECRET_LEN]);
    entropy.fill(&mut *bytes);
    Secret::new(BASE32.encode(&*bytes))
}

/// The `otpauth:` address for a QR code; holds the secret.
#[must_use]
pub fn otpauth_uri(secret: &Secret, issuer: &str, account: &str) -> Secret {
    let (issuer, account) = (escape(issuer), escape(account));
    Secret::new(format!(
        "otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}&algorithm=SHA1&digits={DIGITS}&period={STEP_SECONDS}",
        secret.expose()
    ))
}

/// The time step that `code` belongs to, when it is right at `now` and later than `last_step`: store it, so
/// that the code works once. A secret that is no base32 of at least 128 bits never matches.
#[must_use]
pub fn verify(secret: &Secret, code: &str, now: Timestamp, last_step: i64) -> Option<i64> {
    let code = normalise_digits(code).filter(|code| code.len() == usize::from(DIGITS))?;
    let totp = generator(secret)?;
    let present = now.as_millis().div_euclid(1_000).div_euclid(i64::try_from(STEP_SECONDS).ok()?);
    let mut found = None;
    // All steps of the window are computed, whichever matches.
    for step in present - WINDOW_STEPS..=present + WINDOW_STEPS {
        let expected = generate(&totp, step);
        let right: bool = expected.as_bytes().ct_eq(code.as_bytes()).into();
        if right && step > last_step && found.is_none() {
            found = Some(step);
        }
    }
    found
}

/// The code of a moment: what the person's app shows. For demonstrations and tests.
#[must_use]
pub fn code_at(secret: &Secret, now: Timestamp) -> Option<Secret> {
    let step = now.as_millis().div_euclid(1_000).div_euclid(i64::try_from(STEP_SECONDS).ok()?);
    generator(secret).map(|totp| Secret::new(&*generate(&totp, step)))
}

fn generator(secret: &Secret) -> Option<Totp> {
    let bytes = BASE32.decode(secret.expose().trim_end_matches('=').to_ascii_uppercase().as_bytes()).ok()?;
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(DIGITS)
        .with_step_duration(STEP_SECONDS)
        .with_skew(0)
        .with_secret(bytes)
        .build()
        .ok()
}

fn generate(totp: &Totp, step: i64) -> Zeroizing<String> {
    let step = u64::try_from(step).unwrap_or(0);
    Zeroizing::new(totp.generate(step.saturating_mul(STEP_SECONDS)).to_string())
}

/// Percent-encodes everything but RFC 3986's unreserved characters.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::OsEntropy;

    fn rfc_secret() -> Secret {
        Secret::new(BASE32.encode(b"12345678901234567890"))
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_millis(seconds * 1_000)
    }

    #[test]
    fn the_vectors_of_rfc_6238_appendix_b_hold() {
        // The RFC prints eight digits; six-digit codes are their last six.
        for (seconds, code) in [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] {
            let code = &code[2..];
            assert_eq!(verify(&rfc_secret(), code, at(seconds), 0), Some(seconds / 30), "{seconds}");
            assert_eq!(code_at(&rfc_secret(), at(seconds)).unwrap().expose(), code);
        }
    }

    #[test]
    fn a_code_works_one_step_early_and_late_and_no_more() {
        let secret = new_secret(&OsEntropy);
        let moment = at(1_795_000_015);
        let code = code_at(&secret, moment).unwrap();
        let step = 1_795_000_015 / 30;
        for (offset, taken) in [(-60, false), (-30, true), (0, true), (30, true), (60, false)] {
            let found = verify(&secret, code.expose(), at(1_795_000_015 + offset), 0);
            assert_eq!(found, taken.then_some(step), "{offset}");
        }
    }

    #[test]
    fn a_step_that_was_used_or_is_older_is_refused() {
        let secret = new_secret(&OsEntropy);
        let now = at(1_795_000_015);
        let code = code_at(&secret, now).unwrap();
        let step = verify(&secret, code.expose(), now, 0).unwrap();
        assert_eq!(verify(&secret, code.expose(), now, step), None);
        assert_eq!(verify(&secret, code.expose(), now, step + 1), None);
        assert_eq!(verify(&secret, code.expose(), now, step - 1), Some(step));
    }

    #[test]
    fn anything_but_six_digits_is_refused_and_a_space_in_the_middle_is_not() {
        let secret = new_secret(&OsEntropy);
        let now = at(1_795_000_015);
        let code = code_at(&secret, now).unwrap().expose().to_owned();
        assert!(verify(&secret, &format!("{} {}", &code[..3], &code[3..]), now, 0).is_some());
        for bad in ["", "abc", &code[..5], &format!("{code}0")] {
            assert_eq!(verify(&secret, bad, now, 0), None, "{bad:?}");
        }
        assert_eq!(verify(&Secret::new("not base32!"), &code, now, 0), None);
        assert_eq!(verify(&Secret::new(""), &code, now, 0), None);
    }

    #[test]
    fn the_address_for_apps_escapes_what_an_organisation_may_be_called() {
        let uri = otpauth_uri(&rfc_secret(), "Müller & Söhne: IT", "a b@c");
        assert_eq!(
            uri.expose(),
            "otpauth://totp/M%C3%BCller%20%26%20S%C3%B6hne%3A%20IT:a%20b%40c?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
             &issuer=M%C3%BCller%20%26%20S%C3%B6hne%3A%20IT&algorithm=SHA1&digits=6&period=30"
        );
    }
}
