//! A code that was sent somewhere and is to come back: how long it is and lives, the keyed hash that is kept of
//! it, and how often it may be tried. One place for whoever sends codes.

use std::time::Duration;

use domain::{secret::Secret, time::Timestamp};
use serde::{Deserialize, Serialize};

use crate::{Context, Trouble};

/// Wrong tries that one code allows (ASVS 6.6.3).
const TRIES_PER_CODE: u32 = 5;

/// What a code is to be, as an administrator set it; kept within its bounds here.
#[derive(Clone, Copy)]
pub(crate) struct CodeShape {
    digits: u32,
    minutes: u32,
}

impl CodeShape {
    /// 6 to 12 digits, 1 to 10 minutes.
    pub(crate) fn new(digits: u32, minutes: u32) -> Self {
        Self { digits: digits.clamp(6, 12), minutes: minutes.clamp(1, 10) }
    }

    pub(crate) const fn digits(self) -> u32 {
        self.digits
    }

    pub(crate) const fn minutes(self) -> u32 {
        self.minutes
    }

    pub(crate) const fn lifetime(self) -> Duration {
        Duration::from_secs(self.minutes as u64 * 60)
    }
}

/// The code that was sent last.
#[derive(Debug, Serialize, Deserialize)]
pub struct SentCode {
    hash: String,
    expires: Timestamp,
    tries: u32,
    /// Keyed hash of where it went, where the code is bound to that; else empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    to: String,
}

/// What a typed code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Judged {
    /// The one that was sent.
    Right,
    /// Nothing was typed.
    Blank,
    /// Its time is over; whether it was right is not said.
    Expired,
    /// Another one.
    Wrong,
    /// Another one, for the last time.
    UsedUp,
}

/// The keyed hash of a code within its run and step: a code asked for in one browser is nothing in another.
fn hash(cx: &Context<'_>, to: &str, code: &str) -> String {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let run = cx.run.id.to_string();
    let bound = [run.as_str(), cx.step.as_str(), to, &digits];
    let parts: Vec<&str> = bound.into_iter().filter(|part| !part.is_empty()).collect();
    cx.tools.keys.keyed_hash("mail-code", &parts)
}

/// What is kept of where a code went.
fn destination(cx: &Context<'_>, to: &str) -> String {
    if to.is_empty() { String::new() } else { cx.tools.keys.keyed_hash("code-destination", &[to]) }
}

impl SentCode {
    /// A new code and what is kept of it.
    ///
    /// # Errors
    /// [`Trouble::Limited`] when too many were asked for: counted per person rather than per address, so that
    /// a decoy is held up just the same.
    pub(crate) async fn issue(cx: &Context<'_>, shape: CodeShape) -> Result<(Self, Secret), Trouble> {
        Self::issue_for(cx, shape, "").await
    }

    /// The same for a code that is good for as long as `to` is the person's; empty for no such bond.
    pub(crate) async fn issue_for(
        cx: &Context<'_>,
        shape: CodeShape,
        to: &str,
    ) -> Result<(Self, Secret), Trouble> {
        cx.count("mail-code", &cx.profile.person.to_string(), cx.realm.limits.codes_per_destination).await?;
        Ok(Self::make(cx, shape, to))
    }

    /// Whether the code went to `to`; empty for nowhere.
    pub(crate) fn went_to(&self, cx: &Context<'_>, to: &str) -> bool {
        self.to == destination(cx, to)
    }

    /// A new code for `to`, which whoever calls has counted, and what is kept of it.
    pub(crate) fn make(cx: &Context<'_>, shape: CodeShape, to: &str) -> (Self, Secret) {
        let to = destination(cx, to);
        let code = vault::code::digits(&*cx.tools.entropy, shape.digits);
        let expires = cx.now.plus(shape.lifetime());
        (Self { hash: hash(cx, &to, code.expose()), expires, tries: 0, to }, code)
    }

    /// Judges what was typed, and counts it when it is wrong. A decoy's is never right.
    pub(crate) fn judge(&mut self, cx: &Context<'_>, shape: CodeShape, typed: &str) -> Judged {
        if typed.trim().is_empty() {
            return Judged::Blank;
        }
        // The hash is always computed and compared before anything else is looked at.
        let matches = Secret::new(hash(cx, &self.to, typed)).matches(&Secret::new(self.hash.clone()));
        self.settle(cx, shape, matches)
    }

    /// The same for a code that somebody else has compared.
    pub(crate) fn settle(&mut self, cx: &Context<'_>, shape: CodeShape, matches: bool) -> Judged {
        if !cx.now.is_in_life(self.expires.minus(shape.lifetime()), self.expires) {
            return Judged::Expired;
        }
        if matches && cx.person().is_some() {
            return Judged::Right;
        }
        self.tries += 1;
        if self.tries >= TRIES_PER_CODE { Judged::UsedUp } else { Judged::Wrong }
    }
}
