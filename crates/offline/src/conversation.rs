//! The one conversation that all ways in walk: account, code, response, new password, result.

use domain::{message::Message, secret::Secret};

use crate::{
    accounts::Asker,
    engine::{Account, Answer, Cause, Engine, Failure, Fault, Finished, Shown, Try},
    face::{Away, Face},
    qr::{Ground, Qr},
    rules::Rules,
    state::Standing,
    words::{self, Words},
};

/// Challenges in one conversation; whoever needs more begins anew.
const CHALLENGES_MAX: u32 = 5;
/// Times that a name, or a password that is none, is asked for again.
const AGAIN_MAX: u32 = 10;
/// What asks for the code as text.
const AS_TEXT: &str = "?";
/// What exchanges light and dark.
const OTHER_GROUND: &str = "!";

/// Who a conversation is with.
#[derive(Clone, Debug)]
pub struct Person {
    /// Who the kernel says it is.
    pub asker: Asker,
    /// The account, where it is known.
    pub account: Option<String>,
    /// Whether it is settled, or can be changed.
    pub is_settled: bool,
}

/// Walks through a reset. The account that has its new password; `None` when nothing was changed, which the
/// person has been told.
///
/// # Errors
/// [`Away`] when the person left.
pub fn reset(
    engine: &Engine,
    words: Words<'_>,
    face: &mut dyn Face,
    ground: Ground,
    person: &Person,
) -> Result<Option<String>, Away> {
    Talk { engine, words, face, ground, is_text: false }.reset(person)
}

struct Talk<'a> {
    engine: &'a Engine,
    words: Words<'a>,
    face: &'a mut dyn Face,
    ground: Ground,
    is_text: bool,
}

/// How the tries with one challenge ended.
enum Round {
    Done,
    Over,
    Stop,
}

impl Talk<'_> {
    fn say(&mut self, message: &Message) -> Result<(), Away> {
        self.face.say(&self.words.say(message))
    }

    fn complain(&mut self, message: &Message) -> Result<(), Away> {
        self.face.complain(&self.words.say(message))
    }

    /// Tells what keeps the engine from working; the details are for the log.
    fn trouble(&mut self, fault: &Fault) -> Result<(), Away> {
        tracing::error!(%fault, "an offline reset cannot go on");
        self.complain(&words::fault(fault))
    }

    fn reset(&mut self, person: &Person) -> Result<Option<String>, Away> {
        self.face.page(&self.words.text("endpoint.title"))?;
        match self.engine.finish_open() {
            Ok(None) => {}
            Ok(Some(Finished::Done { account, .. })) => {
                self.say(&Message::new("endpoint.finished").with("account", account))?;
            }
            Ok(Some(Finished::Dropped { cause, .. })) => self.complain(&words::store(&cause))?,
            Err(fault) => return self.trouble(&fault).map(|()| None),
        }
        let Some(account) = self.account(person)? else { return Ok(None) };
        for number in 0..CHALLENGES_MAX {
            let shown = match self.engine.challenge(&account) {
                Ok(shown) => shown,
                Err(fault) => return self.trouble(&fault).map(|()| None),
            };
            match self.round(&account, &shown)? {
                Round::Done => return Ok(Some(account.name)),
                Round::Stop => return Ok(None),
                Round::Over if number + 1 < CHALLENGES_MAX => {
                    self.complain(&Message::new("endpoint.code.anew"))?;
                }
                Round::Over => {}
            }
        }
        self.complain(&Message::new("endpoint.code.enough"))?;
        Ok(None)
    }

    fn account(&mut self, person: &Person) -> Result<Option<Account>, Away> {
        let mut known = person.account.clone().unwrap_or_default();
        for _ in 0..AGAIN_MAX {
            let typed = if person.is_settled {
                known.clone()
            } else {
                self.face.ask(&self.words.text("endpoint.account.ask"), &known)?
            };
            match self.engine.account(&typed, person.asker) {
                Ok(account) => {
                    self.hint(&account)?;
                    return Ok(Some(account));
                }
                Err(refused) => {
                    tracing::warn!(cause = %refused, "an account is not reset");
                    self.complain(&words::refused(&refused, &typed))?;
                }
            }
            if person.is_settled {
                break;
            }
            known = typed;
        }
        Ok(None)
    }

    /// What the site said of the account the last time it was reached.
    fn hint(&mut self, account: &Account) -> Result<(), Away> {
        let standing = self.engine.look().ok();
        let standing = standing.and_then(|(_, state)| state.accounts.get(&account.name).copied().flatten());
        match standing {
            Some(Standing::Differs) => {
                self.say(&Message::new("endpoint.report.differs").with("account", account.name.as_str()))
            }
            _ => Ok(()),
        }
    }

    fn round(&mut self, account: &Account, shown: &Shown) -> Result<Round, Away> {
        self.show(account, shown)?;
        let mut last: Option<String> = None;
        loop {
            let typed = self.response(account, shown, last.as_deref())?;
            let begun = match self.engine.begin(account, &shown.challenge, &typed) {
                Ok(Ok(begun)) => begun,
                Ok(Err(failure)) => {
                    last = None;
                    match self.failed(&failure)? {
                        Some(end) => return Ok(end),
                        None => continue,
                    }
                }
                Err(fault) => return self.trouble(&fault).map(|()| Round::Stop),
            };
            let Some(password) = self.password(&begun, account)? else { return Ok(Round::Stop) };
            self.face.say(&self.words.text("endpoint.working"))?;
            match self.engine.finish(begun, &password) {
                Ok(Answer::Done { any_password }) => return self.done(account, any_password),
                Ok(Answer::Later(_)) => {
                    self.complain(&Message::new("endpoint.store.later"))?;
                    return Ok(Round::Stop);
                }
                Ok(Answer::Failed(failure)) => {
                    if let Some(end) = self.failed(&failure)? {
                        return Ok(end);
                    }
                    last = matches!(failure.cause, Cause::Mismatch).then_some(typed);
                }
                Err(fault) => return self.trouble(&fault).map(|()| Round::Stop),
            }
        }
    }

    fn done(&mut self, account: &Account, any_password: bool) -> Result<Round, Away> {
        self.face.page(&self.words.text("endpoint.done.title"))?;
        let message = match any_password {
            true => Message::new("endpoint.done.any").with("account", account.name.as_str()),
            false => Message::new("endpoint.done.same").with("account", account.name.as_str()),
        };
        self.say(&message)?;
        Ok(Round::Done)
    }

    fn failed(&mut self, failure: &Failure) -> Result<Option<Round>, Away> {
        self.complain(&words::cause(&failure.cause, self.engine.now()))?;
        match failure {
            Failure { cause: Cause::Store(_), .. } => Ok(Some(Round::Stop)),
            Failure { left: 0, .. } => Ok(Some(Round::Over)),
            Failure { left, .. } => {
                self.complain(&Message::new("endpoint.failed.left").with("left", *left))?;
                Ok(None)
            }
        }
    }

    /// The page with the code: as a picture, or as text when there is no address or the person asked for it.
    fn show(&mut self, account: &Account, shown: &Shown) -> Result<(), Away> {
        self.face.page(&self.words.text("endpoint.code.title"))?;
        let qr = shown.link.as_deref().and_then(Qr::of).filter(|_| !self.is_text);
        let minutes = shown.until.since(self.engine.now()).as_secs().div_ceil(60);
        let until = Message::new("endpoint.code.until").with("minutes", i64::try_from(minutes).unwrap_or(0));
        if let Some(qr) = &qr {
            self.say(&Message::new("endpoint.code.scan").with("account", account.name.as_str()))?;
            self.say(&Message::new("endpoint.code.help").with("swap", OTHER_GROUND))?;
            self.say(&until)?;
            // Last, so that a console of 24 lines has all of it above the question.
            return self.face.picture(qr, self.ground);
        }
        let site = shown.link.as_deref().and_then(|link| link.split('?').next());
        let name = account.name.as_str();
        self.say(&match site {
            Some(site) => Message::new("endpoint.code.type").with("site", site).with("account", name),
            None => Message::new("endpoint.code.type-anywhere").with("account", name),
        })?;
        self.face.say(&spaced(&shown.challenge.to_string()))?;
        self.say(&until)
    }

    fn response(&mut self, account: &Account, shown: &Shown, last: Option<&str>) -> Result<String, Away> {
        let code = if last.is_some() { "endpoint.response.again" } else { "endpoint.response.ask" };
        loop {
            let typed = self.face.ask(&self.words.text(code), last.unwrap_or_default())?;
            match (typed.trim(), last) {
                (AS_TEXT, _) => {
                    self.is_text = !self.is_text;
                    self.show(account, shown)?;
                }
                (OTHER_GROUND, _) => {
                    self.ground = self.ground.other();
                    self.show(account, shown)?;
                }
                // Nothing typed is no try.
                ("", None) => self.complain(&Message::new("endpoint.response.empty"))?,
                ("", Some(last)) => return Ok(last.to_owned()),
                (typed, _) => return Ok(typed.to_owned()),
            }
        }
    }

    /// The new password, typed twice. `None` when it never came to one.
    fn password(&mut self, begun: &Try, account: &Account) -> Result<Option<Secret>, Away> {
        self.face.page(&self.words.text("endpoint.password.title"))?;
        let rules = if begun.takes_any_password() {
            self.say(&Message::new("endpoint.password.any"))?;
            self.rules(account)?
        } else {
            self.say(&Message::new("endpoint.password.same"))?;
            None
        };
        for _ in 0..AGAIN_MAX {
            let password = self.face.ask_secret(&self.words.text("endpoint.password.ask"))?;
            if password.is_empty() || password.expose().contains(char::is_control) {
                self.complain(&Message::new("endpoint.password.unusable"))?;
                continue;
            }
            let unmet = rules.as_ref().map(|rules| rules.unmet(&password, &account.name));
            if let Some(unmet) = unmet.filter(|unmet| !unmet.is_empty()) {
                self.complain(&Message::new("endpoint.password.unmet"))?;
                unmet.iter().try_for_each(|message| self.complain(message))?;
                continue;
            }
            let again = self.face.ask_secret(&self.words.text("endpoint.password.repeat"))?;
            if password.matches(&again) {
                return Ok(Some(password));
            }
            self.complain(&Message::new("endpoint.password.differs"))?;
        }
        Ok(None)
    }

    fn rules(&mut self, account: &Account) -> Result<Option<Rules>, Away> {
        let rules = Rules::of(self.engine.password_policy().ok().flatten());
        if let Some(rules) = &rules {
            self.say(&Message::new("endpoint.password.rules"))?;
            for message in rules.unmet(&Secret::default(), &account.name) {
                let line = format!("• {}", self.words.say(&message));
                self.face.say(&line)?;
            }
        }
        Ok(rules)
    }
}

/// Groups with room between them, two lines of four.
fn spaced(code: &str) -> String {
    let groups: Vec<&str> = code.split('-').collect();
    groups.chunks(4).map(|line| line.join("   ")).collect::<Vec<_>>().join("\n")
}
