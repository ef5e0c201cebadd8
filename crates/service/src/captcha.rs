//! What keeps robots from trying names: when the page that asks for one demands a challenge, which, and what an
//! answer opens. Names of nobody count like any other, and all of it is decided before anybody is looked up, so
//! that neither the demand nor its absence tells who is there.

use activities::{
    captcha::pass_bucket,
    challenge::{Challenge, Desk, Judged},
};
use api::{CaptchaMedium, ServiceError, ServiceResult, Visitor};
use domain::{
    config::captcha::{CaptchaKind, CaptchaSettings, CaptchaWhen, RecaptchaOtherwise, RecaptchaSettings},
    factor::captcha::RecaptchaSetup,
    message::Message,
    store::{Bucket, Change, LimitVerdict, StoreError},
    view::Captcha,
};
use vault::KeyRing;

use crate::{House, realm::Loaded, secrets};

/// What Google's score is asked for by the page that asks for a name.
const ACTION: &str = "find";
/// Tries over the threshold after which the work is doubled, and again after twice as many.
const DOUBLES_AFTER: u32 = 5;

/// The document's reCAPTCHA as the port takes it; `None` where it is not set up.
///
/// # Errors
/// When the secret cannot be opened.
pub(crate) fn setup_of(
    settings: &RecaptchaSettings,
    keys: &KeyRing,
) -> Result<Option<RecaptchaSetup>, String> {
    if !settings.is_set_up() {
        return Ok(None);
    }
    let secret = secrets::open(keys, &settings.secret)
        .map_err(|error| format!("captcha.recaptcha.secret: {error}"))?;
    let hostnames = settings.hostnames.iter().map(|name| name.trim().to_owned());
    Ok(Some(RecaptchaSetup {
        address: settings.origin().to_owned(),
        secret,
        hostnames: hostnames.filter(|name| !name.is_empty()).collect(),
        score_percent: settings.score_percent,
        timeout_ms: settings.timeout_ms,
    }))
}

/// Whether a challenge is due.
enum Due {
    /// Not asked for.
    No,
    /// Solved before; each name uses it up a little.
    Passed,
    /// Of this kind, with so much work.
    Yes(CaptchaKind, u32),
}

impl House {
    /// Whose browser this is, for challenges and what they open: the cookie's, else the address.
    pub(crate) fn captcha_holder(&self, visitor: &Visitor) -> String {
        let (kind, value) = match (&visitor.browser, &visitor.session) {
            (Some(browser), _) => ("browser", browser.expose()),
            (None, Some(session)) => ("session", session.expose()),
            (None, None) => ("address", visitor.address.as_str()),
        };
        self.tools.keys.keyed_hash("captcha-holder", &[kind, value]).chars().take(32).collect()
    }

    fn bucket(&self, area: &str, key: &str, limit: domain::config::Limit) -> Bucket {
        Bucket {
            key: format!("{area}:{}", self.tools.keys.keyed_hash("limit", &[area, key])),
            window: limit.window(),
            limit: limit.count,
        }
    }

    fn desk<'a>(&'a self, settings: &'a CaptchaSettings) -> Desk<'a> {
        Desk {
            keys: &self.tools.keys,
            entropy: &*self.tools.entropy,
            port: &*self.tools.factors.captcha,
            settings,
            now: self.clock.now(),
        }
    }

    fn pass_buckets(&self, settings: &CaptchaSettings, holder: &str) -> [Bucket; 2] {
        ["captcha-pass", "captcha-used"].map(|what| pass_bucket(&self.tools.keys, settings, what, holder))
    }

    /// Where it is noted that Google could not tell about this browser.
    fn instead_bucket(&self, settings: &CaptchaSettings, holder: &str) -> Bucket {
        pass_bucket(&self.tools.keys, settings, "captcha-instead", holder)
    }

    /// Whether a challenge is due for the next try, or for one that is `counted` already.
    async fn captcha_due(
        &self,
        visitor: &Visitor,
        loaded: &Loaded,
        name: &str,
        counted: u32,
    ) -> ServiceResult<Due> {
        let (settings, limits) = (&loaded.realm.captcha, &loaded.realm.limits);
        if settings.find == CaptchaWhen::Never {
            return Ok(Due::No);
        }
        let holder = self.captcha_holder(visitor);
        let mut buckets = vec![self.bucket("find", &visitor.address, limits.find_per_address)];
        buckets.extend(self.pass_buckets(settings, &holder));
        buckets.push(self.instead_bucket(settings, &holder));
        let name = name.trim().to_lowercase();
        if !name.is_empty() {
            buckets.push(self.bucket("name", &name, limits.runs_per_name));
        }
        let tries = self.store().tries(&buckets, self.clock.now()).await;
        let tries = tries.map_err(|error| self.store_trouble(&error))?;
        let at = |place: usize| tries.get(place).copied().unwrap_or_default();
        let (passes, used) = (at(1), at(2));
        let over = |tries: u32, most: u32| (tries + 1).saturating_sub(counted).saturating_sub(most);
        let over = over(at(0), settings.address_tries).max(over(at(4), settings.name_tries));
        if over == 0 && settings.find != CaptchaWhen::Always {
            return Ok(Due::No);
        }
        if settings.pass_minutes > 0 && used < passes.saturating_mul(settings.pass_names) {
            return Ok(Due::Passed);
        }
        let harder = (1 + over / DOUBLES_AFTER).ilog2();
        let bits = (settings.work_bits + harder).min(settings.work_bits_max);
        let is_instead = settings.kind.is_recaptcha()
            && settings.recaptcha.otherwise == RecaptchaOtherwise::Picture
            && at(3) > 0;
        let kind = if is_instead { CaptchaKind::Picture } else { settings.kind };
        Ok(Due::Yes(kind, bits))
    }

    /// What the page that asks for a name shows besides; nothing where no challenge is due.
    pub(crate) async fn captcha_for(&self, visitor: &Visitor, name: &str) -> ServiceResult<Option<Captcha>> {
        let loaded = self.realm.current();
        match self.captcha_due(visitor, &loaded, name, 0).await? {
            Due::No | Due::Passed => Ok(None),
            Due::Yes(kind, bits) => {
                let purpose = format!("find:{}", self.captcha_holder(visitor));
                let made = self.desk(&loaded.realm.captcha).make(kind, bits, &purpose, ACTION);
                made.map(|(_, shown)| Some(shown)).map_err(|error| self.bug(&error.to_string()))
            }
        }
    }

    /// The picture or the sound of a challenge.
    pub(crate) async fn captcha_file(
        &self,
        visitor: &Visitor,
        sealed: &str,
        medium: CaptchaMedium,
    ) -> ServiceResult<Vec<u8>> {
        self.limit_address(visitor).await?;
        let loaded = self.realm.current();
        let desk = self.desk(&loaded.realm.captcha);
        let challenge = desk.open(sealed).ok_or(ServiceError::NotFound)?;
        let drawn = match medium {
            CaptchaMedium::Picture => desk.picture(&challenge),
            CaptchaMedium::Sound => desk.sound(&challenge),
        };
        drawn.ok_or(ServiceError::NotFound)
    }

    /// Goes on only when no challenge is due for this name, or one was solved. The try itself is counted before.
    pub(crate) async fn demand_captcha(
        &self,
        visitor: &Visitor,
        loaded: &Loaded,
        name: &str,
    ) -> ServiceResult<()> {
        let settings = &loaded.realm.captcha;
        let holder = self.captcha_holder(visitor);
        let refused = |code: &'static str| Err(ServiceError::Invalid(Message::new(code)));
        match self.captcha_due(visitor, loaded, name, 1).await? {
            Due::No => return Ok(()),
            Due::Passed => {
                let [_, used] = self.pass_buckets(settings, &holder);
                return self.note(&[used]).await;
            }
            Due::Yes(..) if visitor.captcha.challenge.is_empty() => return refused("captcha.needed"),
            Due::Yes(..) => {}
        }
        let desk = self.desk(settings);
        let Some(challenge) = desk.open(&visitor.captcha.challenge) else { return refused("captcha.old") };
        if visitor.captcha.answer.expose().trim().is_empty() {
            return refused("captcha.blank");
        }
        if !self.use_up(&challenge).await? {
            return refused("captcha.old");
        }
        let purpose = format!("find:{holder}");
        match desk.judge(&challenge, &purpose, ACTION, &visitor.captcha.answer).await {
            // Both at once, so that their windows are the same.
            Judged::Right => self.note(&self.pass_buckets(settings, &holder)).await,
            Judged::Blank => refused("captcha.blank"),
            Judged::Old => refused("captcha.old"),
            Judged::Wrong => refused("captcha.wrong"),
            Judged::LowScore => {
                self.note(&[self.instead_bucket(settings, &holder)]).await?;
                refused(if is_picture_instead(settings) { "captcha.instead" } else { "captcha.wrong" })
            }
            Judged::Away(detail) => {
                tracing::warn!(%detail, "reCAPTCHA cannot tell");
                self.note(&[self.instead_bucket(settings, &holder)]).await?;
                refused(if is_picture_instead(settings) { "captcha.instead" } else { "captcha.away" })
            }
        }
    }

    /// Each challenge is answered once, on whichever instance; gives whether this was the first time.
    async fn use_up(&self, challenge: &Challenge) -> ServiceResult<bool> {
        let key = self.tools.keys.keyed_hash("captcha-once", &[&challenge.salt]);
        match self.store().commit(vec![Change::UseOnce { key, expires: challenge.until }]).await {
            Ok(()) => Ok(true),
            Err(StoreError::Conflict(_)) => Ok(false),
            Err(error) => Err(self.store_trouble(&error)),
        }
    }

    async fn note(&self, buckets: &[Bucket]) -> ServiceResult<()> {
        let counted = self.store().count(buckets, self.clock.now()).await;
        counted.map(|_: LimitVerdict| ()).map_err(|error| self.store_trouble(&error))
    }

    /// Samples of a picture and a sound by settings that need not be in force.
    pub(crate) fn captcha_sample(
        &self,
        settings: &CaptchaSettings,
        medium: CaptchaMedium,
    ) -> ServiceResult<Vec<u8>> {
        let desk = self.desk(settings);
        let made = desk.make(CaptchaKind::Picture, 0, "sample", ACTION);
        let (challenge, _) = made.map_err(|error| self.bug(&error.to_string()))?;
        let drawn = match medium {
            CaptchaMedium::Picture => desk.picture(&challenge),
            CaptchaMedium::Sound => desk.sound(&challenge),
        };
        drawn.ok_or(ServiceError::NotFound)
    }

    /// What a run begins with: whose browser it is in.
    pub(crate) fn captcha_facts(&self, visitor: &Visitor) -> Option<(String, String)> {
        let is_known = visitor.browser.is_some() || visitor.session.is_some();
        is_known.then(|| (activities::challenge::HOLDER.to_owned(), self.captcha_holder(visitor)))
    }
}

fn is_picture_instead(settings: &CaptchaSettings) -> bool {
    settings.recaptcha.otherwise == RecaptchaOtherwise::Picture
}
