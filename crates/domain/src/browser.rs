//! Browsers that are remembered: what a request tells of the browser that it comes from, and what is kept of one.
//!
//! A browser holds a random token for each person who had it remembered, all of them in one cookie; the person's
//! profile holds a keyed hash that is bound to the person. Each time a new token is drawn, so that whoever could read
//! the cookie of a shared computer earlier knows nothing that counts for those who come later.

use serde::{Deserialize, Serialize};

use crate::{factor::certificate::Presented, secret::Secret, time::Timestamp};

/// Tokens that one browser keeps at most: so many people can share it.
pub const TOKENS_MAX: usize = 5;
/// Length of a token, in characters: 256 random bits, base64url.
pub const TOKEN_LENGTH: usize = 43;
/// The longest time for which a browser is remembered, in days.
pub const DAYS_MAX: u32 = 365;
/// What stands between the tokens of a cookie.
const BETWEEN: char = '.';

/// What can be done with the cookies of the one who asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CookieUse {
    /// Nothing: a program asks, or nobody does.
    #[default]
    None,
    /// They came along, and this answer can set none.
    Read,
    /// They came along, and this answer can set some.
    Write,
}

/// The browser that a request comes from.
#[derive(Clone, Debug, Default)]
pub struct Browser {
    /// The tokens that it holds, the newest first.
    pub tokens: Vec<Secret>,
    /// What it is, coarsely, e.g. `Firefox, Windows`; empty where it does not say.
    pub name: String,
    /// What can be done with its cookies.
    pub cookies: CookieUse,
    /// The client certificate that came with the request.
    pub certificate: Presented,
}

impl Browser {
    /// The tokens of a cookie; what has not the form of one is left out.
    #[must_use]
    pub fn tokens_of(cookie: &Secret) -> Vec<Secret> {
        let is_token = |text: &&str| {
            text.len() == TOKEN_LENGTH
                && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        };
        cookie.expose().split(BETWEEN).filter(is_token).take(TOKENS_MAX).map(Secret::new).collect()
    }

    /// The same where the answer can set no cookie.
    #[must_use]
    pub fn reading(&self) -> Self {
        let cookies = if self.cookies == CookieUse::Write { CookieUse::Read } else { self.cookies };
        Self { cookies, ..self.clone() }
    }
}

/// What a browser is to keep from an answer on.
#[derive(Clone, Debug)]
pub struct BrowserCookie {
    /// The cookie's value: its tokens, the newest first.
    pub value: Secret,
    /// For how many days.
    pub days: u32,
}

impl BrowserCookie {
    /// `token`, good for so many `days`, before the `others` that the browser holds already. How long those are good
    /// for is not known here, so the cookie then lives as long as any; what counts is what the profile says.
    #[must_use]
    pub fn new(token: &Secret, others: &[&Secret], days: u32) -> Self {
        let others = others.iter().take(TOKENS_MAX - 1);
        let tokens = std::iter::once(&token).chain(others).map(|token| token.expose());
        let value = tokens.collect::<Vec<_>>().join(&BETWEEN.to_string());
        let is_alone = value.len() == token.expose().len();
        Self { value: Secret::new(value), days: if is_alone { days } else { DAYS_MAX } }
    }
}

/// A browser that a person had remembered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownBrowser {
    /// Names it on the person's pages; proves nothing.
    pub id: String,
    /// Keyed hash of person and token, hexadecimal.
    pub hash: String,
    /// What it is, coarsely; empty where it did not say.
    pub name: String,
    /// Since when.
    pub added: Timestamp,
    /// When it last proved something.
    pub last_used: Option<Timestamp>,
    /// It proves nothing from then on.
    pub expires: Timestamp,
}

impl KnownBrowser {
    /// Whether it still counts at `now`. One that is from the future counts for nothing: a clock went back.
    #[must_use]
    pub fn is_good(&self, now: Timestamp) -> bool {
        now.is_in_life(self.added, self.expires)
    }
}

/// Why a browser is not remembered any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BrowserEnd {
    /// Its time was over.
    Expired,
    /// More browsers were remembered than a person may have.
    TooMany,
    /// The password was reset.
    PasswordReset,
    /// Its person said so.
    Person,
    /// An operator did it for the person.
    Helpdesk,
}

impl BrowserEnd {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::TooMany => "too-many",
            Self::PasswordReset => "password-reset",
            Self::Person => "person",
            Self::Helpdesk => "helpdesk",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(letter: char) -> Secret {
        Secret::new(std::iter::repeat_n(letter, TOKEN_LENGTH).collect::<String>())
    }

    #[test]
    fn a_cookie_gives_back_its_tokens_and_nothing_that_is_none() {
        let (new, old) = (token('n'), token('o'));
        let cookie = BrowserCookie::new(&new, &[&old], 30);
        let read: Vec<_> = Browser::tokens_of(&cookie.value);
        assert_eq!(read.iter().map(Secret::expose).collect::<Vec<_>>(), [new.expose(), old.expose()]);
        assert_eq!((cookie.days, BrowserCookie::new(&new, &[], 30).days), (DAYS_MAX, 30));
        for strange in ["", "short", &format!("{};", &"x".repeat(42)), &"é".repeat(22)] {
            assert!(Browser::tokens_of(&Secret::new(strange)).is_empty(), "{strange}");
        }
    }

    #[test]
    fn the_oldest_token_goes_when_a_browser_has_as_many_as_it_keeps() {
        let all: Vec<Secret> = ('a'..='h').map(token).collect();
        let cookie = BrowserCookie::new(&token('z'), &all.iter().collect::<Vec<_>>(), 30);
        let read = Browser::tokens_of(&cookie.value);
        assert_eq!((read.len(), read[0].expose()), (TOKENS_MAX, token('z').expose()));
        assert!(cookie.value.expose().len() <= 256, "longer values are no cookies of ours");
    }
}
