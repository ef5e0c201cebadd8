//! What keeps robots from trying names, as the realm's document keeps it: where it is asked for, of which kind,
//! and how hard it is.

use serde::{Deserialize, Serialize};

use super::connection::SealedText;

/// Most characters of a picture.
pub const LENGTH_MAX: u32 = 15;
/// The strongest noise in a picture.
pub const NOISE_MAX: u32 = 10;
/// Most leading zero bits that a browser is asked for: a slow telephone needs half a minute for them.
pub const WORK_BITS_MAX: u32 = 24;

/// What keeps robots from trying names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CaptchaSettings {
    /// When the page that asks for a name, and the search, show it.
    pub find: CaptchaWhen,
    /// What is asked; steps of a task ask for the same unless they say otherwise.
    pub kind: CaptchaKind,
    /// Names tried from one address, in the minutes of `limits.find_per_address`, after which it is asked for.
    #[schemars(range(min = 0, max = 100_000))]
    pub address_tries: u32,
    /// Tries of one name, in the minutes of `limits.runs_per_name`, after which it is asked for.
    #[schemars(range(min = 0, max = 100_000))]
    pub name_tries: u32,
    /// Minutes for which somebody who solved one is not asked again.
    #[schemars(range(min = 0, max = 1_440))]
    pub pass_minutes: u32,
    /// Names that may be tried with one that was solved.
    #[schemars(range(min = 1, max = 1_000))]
    pub pass_names: u32,
    /// Characters of the picture.
    #[schemars(range(min = 1, max = 15))]
    pub length: u32,
    /// Noise in the picture, from 0 for none to 10.
    #[schemars(range(min = 0, max = 10))]
    pub noise: u32,
    /// Leading zero bits that the browser looks for; one more is twice the work.
    #[schemars(range(min = 1, max = 24))]
    pub work_bits: u32,
    /// The same after many tries.
    #[schemars(range(min = 1, max = 24))]
    pub work_bits_max: u32,
    /// Browsers that run no scripts get the picture and the sounds in place of the work.
    pub without_scripts: bool,
    /// Google's reCAPTCHA.
    pub recaptcha: RecaptchaSettings,
}

impl Default for CaptchaSettings {
    fn default() -> Self {
        Self {
            find: CaptchaWhen::AfterTries,
            kind: CaptchaKind::Work,
            address_tries: 30,
            name_tries: 10,
            pass_minutes: 30,
            pass_names: 20,
            length: 5,
            noise: 4,
            work_bits: 16,
            work_bits_max: 20,
            without_scripts: true,
            recaptcha: RecaptchaSettings::default(),
        }
    }
}

/// When the page that asks for a name shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CaptchaWhen {
    /// Not there; steps of a task may still ask for it.
    Never,
    /// Once an address or a name was tried so often. Names of nobody count like any other.
    AfterTries,
    /// For every name.
    Always,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CaptchaKind {
    /// The browser does a piece of work by itself, while the person types.
    Work,
    /// Characters in a picture, or beeps to count.
    Picture,
    /// Google's box "I'm not a robot".
    RecaptchaV2,
    /// Google's score, without anything to do.
    RecaptchaV3,
}

impl CaptchaKind {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Picture => "picture",
            Self::RecaptchaV2 => "recaptcha-v2",
            Self::RecaptchaV3 => "recaptcha-v3",
        }
    }

    /// Whether Google is asked.
    #[must_use]
    pub const fn is_recaptcha(self) -> bool {
        matches!(self, Self::RecaptchaV2 | Self::RecaptchaV3)
    }
}

/// Google's reCAPTCHA: browsers and Reclave itself need to reach it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RecaptchaSettings {
    /// The key for pages, as Google's console shows it.
    pub site_key: String,
    /// The key for Reclave, sealed.
    pub secret: SealedText,
    /// How the box looks.
    pub theme: RecaptchaTheme,
    /// Lowest score of v3 that is believed, in hundredths: 50 is 0.5.
    #[schemars(range(min = 0, max = 100))]
    pub score_percent: u32,
    /// Host names that Google may have seen the page under; empty leaves this to Google's console.
    pub hostnames: Vec<String>,
    /// Where it is: `https://www.google.com`, or `https://www.recaptcha.net` where that is out of reach.
    pub address: String,
    /// Milliseconds until an answer is given up.
    #[schemars(range(min = 100, max = 20_000))]
    pub timeout_ms: u32,
    /// What happens while Google does not answer, or where the score is too low.
    pub otherwise: RecaptchaOtherwise,
}

impl Default for RecaptchaSettings {
    fn default() -> Self {
        Self {
            site_key: String::new(),
            secret: SealedText::default(),
            theme: RecaptchaTheme::Light,
            score_percent: 50,
            hostnames: Vec::new(),
            address: "https://www.google.com".to_owned(),
            timeout_ms: 5_000,
            otherwise: RecaptchaOtherwise::Picture,
        }
    }
}

/// How Google's box looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RecaptchaTheme {
    /// On a light ground.
    Light,
    /// On a dark ground.
    Dark,
}

impl RecaptchaTheme {
    /// As Google's script takes it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What happens where reCAPTCHA cannot tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RecaptchaOtherwise {
    /// The picture is asked for.
    Picture,
    /// Nobody comes in.
    Refuse,
}

impl RecaptchaSettings {
    /// Whether it can be asked.
    #[must_use]
    pub fn is_set_up(&self) -> bool {
        !self.site_key.trim().is_empty() && self.secret.is_set()
    }

    /// The address without what does not belong there: scheme and host, as a Content-Security-Policy has it.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.address.trim().trim_end_matches('/')
    }
}

/// Whether an address may be asked and stand in a page's policy: https, or this machine itself.
fn is_fit_address(address: &str) -> bool {
    let (host, is_plain) = match (address.strip_prefix("https://"), address.strip_prefix("http://")) {
        (Some(host), _) => (host, false),
        (None, Some(host)) => (host, true),
        (None, None) => return false,
    };
    let is_fit = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    let name = host.split(':').next().unwrap_or_default();
    !name.is_empty() && host.chars().all(is_fit) && (!is_plain || matches!(name, "127.0.0.1" | "localhost"))
}

impl CaptchaSettings {
    /// What cannot work, naming the key and the fix.
    #[must_use]
    pub fn findings(&self) -> Vec<String> {
        let google = &self.recaptcha;
        let bounds = [
            ("length", self.length, 1, LENGTH_MAX),
            ("noise", self.noise, 0, NOISE_MAX),
            ("work_bits", self.work_bits, 1, WORK_BITS_MAX),
            ("work_bits_max", self.work_bits_max, 1, WORK_BITS_MAX),
            ("pass_minutes", self.pass_minutes, 0, 1_440),
            ("pass_names", self.pass_names, 1, 1_000),
            ("recaptcha.score_percent", google.score_percent, 0, 100),
            ("recaptcha.timeout_ms", google.timeout_ms, 100, 20_000),
        ];
        let mut findings: Vec<String> = bounds
            .iter()
            .filter(|(_, value, least, most)| !(least..=most).contains(&value))
            .map(|(key, _, least, most)| format!("captcha.{key}: give a number from {least} to {most}"))
            .collect();
        if self.work_bits_max < self.work_bits {
            findings.push("captcha.work_bits_max: give work_bits or more".to_owned());
        }
        if !is_fit_address(google.origin()) {
            findings.push(
                "captcha.recaptcha.address: give https:// and a host name, as https://www.google.com"
                    .to_owned(),
            );
        }
        if self.kind.is_recaptcha() && !google.is_set_up() {
            findings.push(
                "captcha.recaptcha: give the site key and the secret key of Google's console".to_owned(),
            );
        }
        findings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_work_and_recaptcha_needs_its_keys() {
        let mut settings = CaptchaSettings::default();
        assert_eq!(settings.findings(), Vec::<String>::new());
        settings.kind = CaptchaKind::RecaptchaV3;
        assert_eq!(settings.findings().len(), 1);
        settings.recaptcha.site_key = "k".to_owned();
        settings.recaptcha.secret = SealedText("sealed:00".to_owned());
        assert_eq!(settings.findings(), Vec::<String>::new());
    }

    #[test]
    fn an_address_that_could_bend_the_pages_policy_is_refused() {
        for fit in ["https://www.google.com", "https://www.recaptcha.net/", "http://127.0.0.1:9000"] {
            let mut settings = CaptchaSettings::default();
            settings.recaptcha.address = fit.to_owned();
            assert!(settings.findings().is_empty(), "{fit}");
        }
        for bad in [
            "",
            "https://",
            "http://www.google.com",
            "https://a; script-src *",
            "https://a/b",
            "ftp://a",
            "https://*",
        ] {
            let mut settings = CaptchaSettings::default();
            settings.recaptcha.address = bad.to_owned();
            assert_eq!(settings.findings().len(), 1, "{bad}");
        }
    }

    #[test]
    fn numbers_out_of_bounds_are_told_key_by_key() {
        let settings = CaptchaSettings {
            length: 0,
            noise: 11,
            work_bits: 20,
            work_bits_max: 19,
            ..CaptchaSettings::default()
        };
        let keys: Vec<String> =
            settings.findings().iter().filter_map(|one| Some(one.split_once(':')?.0.to_owned())).collect();
        assert_eq!(keys, ["captcha.length", "captcha.noise", "captcha.work_bits_max"]);
    }
}
