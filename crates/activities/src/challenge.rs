//! Challenges for robots: making one, what a page shows of it, and judging what comes back. The page that asks for
//! a name and the step `captcha` share this.
//!
//! A challenge travels sealed with the page and lies nowhere: it holds the answers, until when it is good and what
//! for. Whoever takes an answer sees to it that each challenge is answered once.

use std::time::Duration;

use domain::{
    config::captcha::{CaptchaKind, CaptchaSettings},
    entropy::Entropy,
    factor::captcha::{Captcha as Port, Verdict},
    secret::Secret,
    time::Timestamp,
    view::Captcha,
};
use serde::{Deserialize, Serialize};
use vault::KeyRing;

/// What a step's answer and a passed page leave among a run's facts: it is not asked twice.
pub const PASSED: &str = "captcha";
/// The fact that says whose browser a run is in, as a keyed hash: what it solves counts there, too.
pub const HOLDER: &str = "captcha-holder";
/// How long a challenge can be answered.
pub const LIFETIME: Duration = Duration::from_secs(30 * 60);
/// What the answer of a script that worked begins with.
const WORKED: &str = "work:";
/// Of what pictures are made: what nobody takes for something else. The drawing knows these.
const CHARACTERS: &[u8; 24] = b"ACDEFHJKLMNPRTUVWXY34679";
/// Most beeps of a group: more are hard to count.
const BEEPS_MAX: u8 = 6;
/// Fewest and most groups of beeps.
const GROUPS: (u32, u32) = (4, 6);

/// What a challenge knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    /// What is asked.
    #[serde(rename = "k")]
    pub kind: CaptchaKind,
    /// Names it, and is what work begins with.
    #[serde(rename = "s")]
    pub salt: String,
    /// How much work.
    #[serde(rename = "b")]
    bits: u32,
    /// What the picture shows; empty where none can be answered.
    #[serde(rename = "t")]
    text: String,
    /// What the sound counts.
    #[serde(rename = "d")]
    digits: String,
    /// Noise of the picture.
    #[serde(rename = "n")]
    noise: u32,
    /// The end of its life.
    #[serde(rename = "u")]
    pub until: Timestamp,
    /// For whom and what, as a hash.
    #[serde(rename = "f")]
    purpose: String,
}

/// What came of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judged {
    /// A person, as far as this can tell.
    Right,
    /// Nothing was answered.
    Blank,
    /// A wrong answer.
    Wrong,
    /// The challenge is over, or was another page's.
    Old,
    /// Google's score is too low.
    LowScore,
    /// Google does not answer: why, for the log.
    Away(String),
}

/// What is needed to make and to judge challenges.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The realm's keys.
    pub keys: &'a KeyRing,
    /// The random source.
    pub entropy: &'a dyn Entropy,
    /// Draws, plays, checks and asks.
    pub port: &'a dyn Port,
    /// What the realm asks for.
    pub settings: &'a CaptchaSettings,
    /// Now.
    pub now: Timestamp,
}

impl Desk<'_> {
    /// A new challenge and what a page shows of it. `purpose` says for whom and what; it comes back in
    /// [`Desk::judge`]. `action` is what Google's score is asked for.
    ///
    /// # Errors
    /// When it cannot be sealed.
    pub fn make(
        &self,
        kind: CaptchaKind,
        bits: u32,
        purpose: &str,
        action: &str,
    ) -> Result<(Challenge, Captcha), vault::SealError> {
        let is_drawn = match kind {
            CaptchaKind::Picture => true,
            CaptchaKind::Work => self.settings.without_scripts,
            CaptchaKind::RecaptchaV2 | CaptchaKind::RecaptchaV3 => false,
        };
        let length = if is_drawn { self.settings.length.max(1) } else { 0 };
        let groups = if is_drawn { length.clamp(GROUPS.0, GROUPS.1) } else { 0 };
        let challenge = Challenge {
            kind,
            salt: self.salt(),
            bits,
            text: (0..length).map(|_| char::from(CHARACTERS[self.below(24)])).collect(),
            digits: (0..groups).map(|_| char::from(b'1' + self.below(BEEPS_MAX) as u8)).collect(),
            noise: self.settings.noise,
            until: self.now.plus(LIFETIME),
            purpose: self.hashed(purpose),
        };
        let plain = serde_json::to_vec(&challenge).map_err(|_| vault::SealError::Malformed)?;
        let recaptcha = &self.settings.recaptcha;
        let of_google = |text: &str| if kind.is_recaptcha() { text.to_owned() } else { String::new() };
        let shown = Captcha {
            kind: kind.code().to_owned(),
            challenge: self.keys.seal("captcha", "", &plain, self.entropy)?,
            salt: challenge.salt.clone(),
            bits: if kind == CaptchaKind::Work { bits } else { 0 },
            picture: is_drawn,
            site_key: of_google(recaptcha.site_key.trim()),
            address: of_google(recaptcha.origin()),
            theme: of_google(recaptcha.theme.code()),
            action: if kind == CaptchaKind::RecaptchaV3 { action.to_owned() } else { String::new() },
        };
        Ok((challenge, shown))
    }

    /// What a page brought back, when it is one of ours and its time is not over.
    #[must_use]
    pub fn open(&self, sealed: &str) -> Option<Challenge> {
        let plain = self.keys.open_bytes("captcha", "", sealed).ok()?;
        let challenge: Challenge = serde_json::from_slice(&plain).ok()?;
        self.now.is_in_life(challenge.until.minus(LIFETIME), challenge.until).then_some(challenge)
    }

    /// The picture of a challenge, as a PNG; `None` where it has none.
    #[must_use]
    pub fn picture(&self, challenge: &Challenge) -> Option<Vec<u8>> {
        let seed = self.seed("picture", challenge);
        (!challenge.text.is_empty()).then(|| self.port.picture(&challenge.text, challenge.noise, seed))
    }

    /// The sound of a challenge, as a WAV; `None` where it has none.
    #[must_use]
    pub fn sound(&self, challenge: &Challenge) -> Option<Vec<u8>> {
        let seed = self.seed("sound", challenge);
        (!challenge.digits.is_empty()).then(|| self.port.sound(&challenge.digits, seed))
    }

    /// What an answer is worth.
    pub async fn judge(&self, challenge: &Challenge, purpose: &str, action: &str, answer: &Secret) -> Judged {
        if challenge.purpose != self.hashed(purpose) {
            return Judged::Old;
        }
        let typed = answer.expose().trim();
        if typed.is_empty() {
            return Judged::Blank;
        }
        match challenge.kind {
            CaptchaKind::Picture => challenge.compare(typed),
            CaptchaKind::Work => match typed.strip_prefix(WORKED) {
                Some(nonce) if self.port.is_worked(&challenge.salt, challenge.bits, nonce) => Judged::Right,
                Some(_) => Judged::Wrong,
                None => challenge.compare(typed),
            },
            CaptchaKind::RecaptchaV2 | CaptchaKind::RecaptchaV3 => {
                let action = (challenge.kind == CaptchaKind::RecaptchaV3).then_some(action);
                match self.port.verify(answer, action).await {
                    Ok(Verdict::Person) => Judged::Right,
                    Ok(Verdict::Refused) => Judged::Wrong,
                    Ok(Verdict::LowScore) => Judged::LowScore,
                    Err(error) => Judged::Away(error.to_string()),
                }
            }
        }
    }

    fn hashed(&self, purpose: &str) -> String {
        self.keys.keyed_hash("captcha-purpose", &[purpose]).chars().take(32).collect()
    }

    /// What a picture and a sound follow from: known to this realm only, else their noise could be taken away.
    fn seed(&self, of: &str, challenge: &Challenge) -> u64 {
        let hash = self.keys.keyed_hash("captcha-seed", &[of, &challenge.salt]);
        hash.get(..16).and_then(|front| u64::from_str_radix(front, 16).ok()).unwrap_or_default()
    }

    fn salt(&self) -> String {
        let mut bytes = [0; 16];
        self.entropy.fill(&mut bytes);
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// A number below `most`, each as likely as the other.
    fn below(&self, most: u8) -> usize {
        let fair = u8::MAX - u8::MAX % most;
        loop {
            let mut byte = [0];
            self.entropy.fill(&mut byte);
            if byte[0] < fair {
                return usize::from(byte[0] % most);
            }
        }
    }
}

impl Challenge {
    /// What the picture shows, or how many beeps there were: either will do, with any gaps, in any digits.
    fn compare(&self, typed: &str) -> Judged {
        let plain: String = typed
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-' && *c != ',')
            .take(64)
            .map(|c| latin(c).to_ascii_uppercase())
            .collect();
        let is_right = !self.text.is_empty() && (plain == self.text || plain == self.digits);
        if is_right { Judged::Right } else { Judged::Wrong }
    }
}

/// A digit or letter as it stands in a picture: keyboards of East Asia and of Arabic have digits of their own.
fn latin(c: char) -> char {
    let from = |first: char, zero: u8| {
        char::from_u32(u32::from(zero) + u32::from(c) - u32::from(first)).unwrap_or(c)
    };
    match c {
        '\u{660}'..='\u{669}' => from('\u{660}', b'0'),
        '\u{6f0}'..='\u{6f9}' => from('\u{6f0}', b'0'),
        '\u{ff10}'..='\u{ff19}' => from('\u{ff10}', b'0'),
        '\u{ff21}'..='\u{ff3a}' => from('\u{ff21}', b'A'),
        '\u{ff41}'..='\u{ff5a}' => from('\u{ff41}', b'A'),
        other => other,
    }
}

#[cfg(test)]
mod tests;
