//! A try with a response, in two steps: the code alone, then the code with the password. It counts as failed
//! from the moment it begins, so that no power cut gives it back.

use domain::{secret::Secret, time::Timestamp};
use vault::offline::{CHALLENGE_LIFETIME, Challenge, Clock, CodeFault, DeviceKey, Response, TRIES_MAX};

use super::{Account, Engine, Fault, Finished, Session, happened, is_alive};
use crate::{
    crypt::CryptHash,
    state::{Happened, Journal, Kind, Open},
    store::StoreFault,
};

/// What a try that was begun and never ended is told as.
const CAUSE_INTERRUPTED: &str = "interrupted";

/// Why a try failed.
#[derive(Debug)]
pub enum Cause {
    /// The code is mistyped; it says where.
    Code(CodeFault),
    /// Code and password do not fit together, or not to this account or computer. Which of them, nobody can
    /// say: that is what keeps others from guessing.
    Mismatch,
    /// The code answers an earlier challenge of this account.
    Earlier,
    /// The code was used already.
    Used,
    /// The code or the challenge is too old.
    Expired,
    /// The computer's clock is wrong.
    Clock,
    /// The password is longer than any that can be kept.
    TooLong,
    /// The password cannot be written.
    Store(StoreFault),
}

impl Cause {
    /// Its name in a report.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Code(_) => "code",
            Self::Mismatch => "mismatch",
            Self::Earlier => "earlier",
            Self::Used => "used",
            Self::Expired => "expired",
            Self::Clock => "clock",
            Self::TooLong => "password",
            Self::Store(fault) => fault.code(),
        }
    }
}

/// A try that failed.
#[derive(Debug)]
pub struct Failure {
    /// Why.
    pub cause: Cause,
    /// How many tries the challenge has left; with 0 it is over.
    pub left: u32,
}

/// A try whose code is well formed and in its life.
#[derive(Debug)]
pub struct Try {
    account: Account,
    counter: u32,
    number: u32,
    response: Response,
}

impl Try {
    /// Whether the code leaves the choice of the password to the person. Only a hint for the conversation: it
    /// is proved with the code.
    #[must_use]
    pub const fn takes_any_password(&self) -> bool {
        self.response.takes_any_password()
    }
}

/// What came of a try.
#[derive(Debug)]
pub enum Answer {
    /// The account has its new password.
    Done {
        /// Whether the directory was left alone, so that the password must be changed there too.
        any_password: bool,
    },
    /// The code was good, and the password is written as soon as it can be.
    Later(StoreFault),
    /// It failed.
    Failed(Failure),
}

impl Engine {
    /// Begins a try: counts it, then reads the code and looks at its time.
    ///
    /// # Errors
    /// [`Fault`]. The inner error is a try that has failed.
    pub fn begin(
        &self,
        account: &Account,
        challenge: &Challenge,
        typed: &str,
    ) -> Result<Result<Try, Failure>, Fault> {
        let mut session = self.working_session()?;
        // Without the key no try could succeed, so none is counted.
        self.key(&session)?;
        let (now, counter) = (self.now(), challenge.counter());
        let is_it = |open: &&mut Open| open.counter == counter && open.account == account.name;
        let open = session.state.open.iter_mut().find(is_it).filter(|open| is_alive(open, now));
        let Some(open) = open else {
            let mut over = happened(now, Kind::OfflineFailed, &account.name, counter);
            over.cause = Some(Cause::Expired.code().to_owned());
            session.state.remember(over);
            session.state.end(counter, false);
            session.save()?;
            return Ok(Err(Failure { cause: Cause::Expired, left: 0 }));
        };
        open.failures += 1;
        let (number, begun) = (open.failures, open.begun);
        let mut failed = happened(now, Kind::OfflineFailed, &account.name, counter);
        failed.cause = Some(CAUSE_INTERRUPTED.to_owned());
        session.state.remember(failed);
        session.save()?;
        let cause = match Response::parse(typed) {
            Err(fault) => Cause::Code(fault),
            Ok(response) => match look(response, begun, now) {
                Some(cause) => cause,
                None => return Ok(Ok(Try { account: account.clone(), counter, number, response })),
            },
        };
        Self::fail(&mut session, counter, TRIES_MAX.saturating_sub(number), cause).map(Err)
    }

    /// Ends a try: whether code and password fit, and if so, gives the account its password.
    ///
    /// # Errors
    /// [`Fault`].
    pub fn finish(&self, a_try: Try, password: &Secret) -> Result<Answer, Fault> {
        let mut session = self.working_session()?;
        let key = self.key(&session)?;
        let Try { account, counter, number, response } = a_try;
        let now = self.now();
        let is_it =
            |open: &&Open| open.counter == counter && open.account == account.name && open.failures == number;
        // The life of the third try's challenge is its own: all three are counted when it begins.
        let begun = session.state.open.iter().find(is_it).map(|open| open.begun);
        let is_alive = begun.is_some_and(|begun| now.is_in_life(begun, begun.plus(CHALLENGE_LIFETIME)));
        let cause = if is_alive {
            match self.judge(&session, &key, &account, counter, response, password) {
                Ok(journal) => {
                    accept(&mut session, journal);
                    session.save()?;
                    return self.apply(&mut session, &account);
                }
                Err(cause) => cause,
            }
        } else {
            Cause::Expired
        };
        let left = if is_alive { TRIES_MAX.saturating_sub(number) } else { 0 };
        Self::fail(&mut session, counter, left, cause).map(Answer::Failed)
    }

    fn apply(&self, session: &mut Session<'_>, account: &Account) -> Result<Answer, Fault> {
        match self.finish_journal(session) {
            Ok(Some(Finished::Done { any_password, .. })) => Ok(Answer::Done { any_password }),
            Ok(Some(Finished::Dropped { cause, .. })) => {
                Ok(Answer::Failed(Failure { cause: Cause::Store(cause), left: 0 }))
            }
            Ok(None) => {
                let cause = Cause::Store(StoreFault::Missing(account.full_name.clone()));
                Ok(Answer::Failed(Failure { cause, left: 0 }))
            }
            Err(Fault::Unfinished(fault)) => Ok(Answer::Later(fault)),
            Err(fault) => Err(fault),
        }
    }

    /// The journal entry of a good response, or why it is not good.
    fn judge(
        &self,
        session: &Session<'_>,
        key: &DeviceKey,
        account: &Account,
        counter: u32,
        response: Response,
        password: &Secret,
    ) -> Result<Journal, Cause> {
        let answers = |counter: u32| {
            let challenge = Challenge::issue(key, session.device.id, counter);
            self.parts.judge.answers(&response, key, &challenge, &account.name, password)
        };
        if !answers(counter) {
            // The code before is told from a wrong one: nothing can be gained by it. Only the one, for each costs
            // a digest.
            let mut ended = session.state.ended.iter().rev();
            let latest = ended.find(|ended| ended.account == account.name);
            return Err(match latest.filter(|ended| answers(ended.counter)) {
                Some(ended) if ended.used => Cause::Used,
                Some(_) => Cause::Earlier,
                None => Cause::Mismatch,
            });
        }
        let store = &self.parts.stores[account.store];
        let entry = store.find(&account.name).map_err(Cause::Store)?;
        let entry = entry.ok_or_else(|| Cause::Store(StoreFault::Missing(account.full_name.clone())))?;
        let hash = CryptHash::of(password, &*self.parts.entropy).ok_or(Cause::TooLong)?;
        Ok(Journal {
            account: account.name.clone(),
            store: store.name().to_owned(),
            hash,
            before: entry.mark,
            counter,
            any_password: response.takes_any_password(),
        })
    }

    /// Writes down why a try failed, and ends the challenge when no try is left.
    fn fail(session: &mut Session<'_>, counter: u32, left: u32, cause: Cause) -> Result<Failure, Fault> {
        let is_it = |line: &&mut Happened| {
            line.counter == counter && line.cause.as_deref() == Some(CAUSE_INTERRUPTED)
        };
        // A report may have taken the line with it; then it stands as interrupted, and a new one is told.
        let told = session.state.sending.as_ref().map_or(0, |sending| sending.told);
        if let Some(line) = session.state.happened.iter_mut().skip(told).rev().find(is_it) {
            line.cause = Some(cause.code().to_owned());
        }
        if left == 0 {
            session.state.end(counter, false);
        }
        session.save()?;
        Ok(Failure { cause, left })
    }
}

/// The response becomes a journal entry: its challenge ends, and the try did not fail after all.
fn accept(session: &mut Session<'_>, journal: Journal) {
    let told = session.state.sending.as_ref().map_or(0, |sending| sending.told);
    let counter = journal.counter;
    let is_it = |line: &Happened| line.counter == counter && line.cause.as_deref() == Some(CAUSE_INTERRUPTED);
    let last = session.state.happened.iter().rposition(is_it).filter(|last| *last >= told);
    if let Some(last) = last {
        session.state.happened.remove(last);
    }
    session.state.end(counter, true);
    session.state.journal = Some(journal);
}

/// What is wrong with a response's time, seen at `now` for a challenge that began at `begun`.
fn look(response: Response, begun: Timestamp, now: Timestamp) -> Option<Cause> {
    match response.expiry().look(now) {
        Clock::InLife => None,
        Clock::Over if response.expiry().look(begun) == Clock::InLife => Some(Cause::Expired),
        // A code that was over before its challenge was shown was made by another clock.
        Clock::Over | Clock::Behind => Some(Cause::Clock),
    }
}
