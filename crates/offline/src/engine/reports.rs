//! What is told to the site when it can be reached again. A report is written down before it is sent, so that
//! after a lost answer the same bytes go again and nothing counts twice.

use std::{collections::BTreeMap, time::Duration};

use domain::time::Timestamp;
use serde::Serialize;
use serde_json::Value;
use vault::offline::{DeviceId, DeviceKey};

use super::{Engine, Fault, Session};
use crate::{
    keys::Kept,
    medium::Medium,
    state::{Device, Happened, MemoryFault, Sending, Standing, State},
};

/// Happenings in one report.
const TOLD_MAX: usize = 100;
/// How long after a reminder was shown it is shown again: on the next day, though at an earlier hour.
const SHOWN_AGAIN: Duration = Duration::from_secs(20 * 3600);
/// Accounts that one report asks about; of more, the next report asks about the next.
const ASKED_MAX: usize = 50;

/// A report that is ready to go.
#[derive(Debug)]
pub struct Report {
    /// Whose.
    pub device: DeviceId,
    /// What signs it.
    pub key: DeviceKey,
    /// Its number.
    pub sequence: u64,
    /// Its bytes.
    pub body: String,
}

/// What a report says of the computer itself.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// The operating system.
    pub system: &'a str,
    /// The version of this program.
    pub version: &'a str,
    /// The accounts that are signed in, as far as somebody can tell them something.
    pub present: &'a [String],
}

/// Something that a person who is signed in is to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Whom.
    pub account: String,
    /// What it is about, a stable code.
    pub rule: String,
    /// What to say, in the person's language.
    pub text: String,
    /// Where to go.
    pub link: String,
}

/// What the site answered to a report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Told {
    /// The address that links begin with.
    pub site: Option<String>,
    /// The rules for passwords.
    pub password_policy: Option<Value>,
    /// How accounts stand.
    pub accounts: Vec<(String, Standing)>,
    /// What people who are signed in are to be shown.
    pub reminders: Vec<Reminder>,
    /// The site's time, where it said so.
    pub date: Option<Timestamp>,
}

#[derive(Serialize)]
struct Body<'a> {
    sequence: u64,
    at: Timestamp,
    counter: u32,
    system: &'a str,
    version: &'a str,
    happened: &'a [Happened],
    accounts: Vec<&'a str>,
    present: &'a [String],
}

impl Engine {
    /// The report to send: the one whose answer was lost, or a new one.
    ///
    /// # Errors
    /// [`Fault`].
    pub fn report(&self, about: &About<'_>) -> Result<Report, Fault> {
        let mut session = self.session()?;
        if session.state.revoked {
            return Err(Fault::Revoked);
        }
        let key = self.key(&session)?;
        if session.state.sending.is_none() {
            let sequence = session.state.sequence + 1;
            self.write_report(&mut session, sequence, about)?;
        }
        Ok(ready(&session, key))
    }

    /// A report with a number that the site has not had: after it said that it has had ours, which happens when
    /// this computer was put back to an earlier state.
    ///
    /// # Errors
    /// [`Fault`].
    pub fn report_anew(&self, about: &About<'_>) -> Result<Report, Fault> {
        let mut session = self.session()?;
        let key = self.key(&session)?;
        let seconds = u64::try_from(self.now().as_millis() / 1_000).unwrap_or(0);
        let sequence = (session.state.sequence + 1).max(seconds);
        self.write_report(&mut session, sequence, about)?;
        Ok(ready(&session, key))
    }

    fn write_report(&self, session: &mut Session<'_>, sequence: u64, about: &About<'_>) -> Result<(), Fault> {
        let (at, state) = (self.now(), &mut session.state);
        let told = state.happened.len().min(TOLD_MAX);
        let body = Body {
            sequence,
            at,
            counter: state.counter,
            system: about.system,
            version: about.version,
            happened: &state.happened[..told],
            accounts: asked(&state.accounts, sequence),
            present: about.present,
        };
        let file = crate::state::STATE_FILE;
        let body =
            serde_json::to_string(&body).map_err(|error| MemoryFault::Io { file, error: error.into() })?;
        state.sequence = sequence;
        state.sending = Some(Sending { sequence, body, told });
        session.save()
    }

    /// The site has taken the report with this number. True when there is more to tell.
    ///
    /// # Errors
    /// [`Fault`].
    pub fn reported(&self, sequence: u64, told: Told) -> Result<bool, Fault> {
        let mut session = self.session()?;
        let state = &mut session.state;
        let Some(sending) = state.sending.take_if(|sending| sending.sequence == sequence) else {
            return Ok(false);
        };
        state.happened.drain(..sending.told.min(state.happened.len()));
        state.site = told.site;
        state.password_policy = told.password_policy;
        let now = self.parts.clock.now();
        state.reached = Some(now);
        state.ahead = told.date.map(|date| now.as_millis() - date.as_millis());
        for (account, standing) in told.accounts {
            match standing {
                Standing::Agrees => drop(state.accounts.remove(&account)),
                other => {
                    if let Some(known) = state.accounts.get_mut(&account) {
                        *known = Some(other);
                    }
                }
            }
        }
        let more = !state.happened.is_empty();
        session.save()?;
        Ok(more)
    }

    /// Runs `show` for a reminder that was not shown on this day, and remembers it when that says that it was seen.
    ///
    /// # Errors
    /// [`Fault`].
    pub fn show_once_a_day(
        &self,
        reminder: &Reminder,
        show: impl FnOnce(&Reminder) -> bool,
    ) -> Result<(), Fault> {
        let key = format!("{} {}", reminder.rule, reminder.account);
        let now = self.now();
        let is_fresh = |shown: &Timestamp| now < shown.plus(SHOWN_AGAIN) && *shown <= now;
        if self.session()?.state.shown.get(&key).is_some_and(is_fresh) || !show(reminder) {
            return Ok(());
        }
        let mut session = self.session()?;
        session.state.shown.retain(|_, shown| is_fresh(shown));
        session.state.shown.insert(key, now);
        session.save()
    }

    /// The site knows this computer no more: nothing is reset here until it is enrolled anew.
    ///
    /// # Errors
    /// [`Fault`].
    pub fn revoked(&self) -> Result<(), Fault> {
        let mut session = self.session()?;
        session.state.revoked = true;
        session.state.open.clear();
        session.save()
    }

    /// Sees whether a new key could be kept as the settings say, before an enrolment asks the site for one.
    ///
    /// # Errors
    /// [`Fault::Unsealed`].
    pub fn try_keys(&self) -> Result<(), Fault> {
        let trial = DeviceKey::generate(&*self.parts.entropy);
        self.parts.keys.keep(&trial).map(drop).map_err(Fault::Unsealed)
    }

    /// Enrolls this computer as a new device, and tells how its key is kept. What happened before and was not told
    /// is told by the new one; an open journal is finished first.
    ///
    /// # Errors
    /// [`Fault`].
    pub fn enroll(&self, device: &Device, told: Told) -> Result<Kept, Fault> {
        let kept = self.parts.keys.keep(&device.key).map_err(Fault::Unsealed)?;
        let happened = match self.session() {
            Ok(mut session) => {
                self.finish_journal(&mut session)?;
                (session.state.happened.clone(), session.state.accounts.clone())
            }
            Err(Fault::NotEnrolled | Fault::Memory(MemoryFault::Damaged { .. })) => Default::default(),
            Err(fault) => return Err(fault),
        };
        let medium: &dyn Medium = &*self.parts.medium;
        let file = crate::state::STATE_FILE;
        let _lock = medium.lock().map_err(|error| MemoryFault::Io { file, error })?;
        let (happened, accounts) = happened;
        let (site, password_policy) = (told.site, told.password_policy);
        let reached = Some(self.now());
        let state = State { happened, accounts, site, password_policy, reached, ..State::default() };
        device.keep(medium, &kept.key, state)?;
        Ok(kept)
    }
}

/// The accounts whose turn it is.
fn asked(accounts: &BTreeMap<String, Option<Standing>>, sequence: u64) -> Vec<&str> {
    let count = accounts.len();
    let turns = count.div_ceil(ASKED_MAX).max(1);
    let turn = usize::try_from(sequence).unwrap_or(0) % turns;
    accounts.keys().map(String::as_str).skip(turn * ASKED_MAX).take(ASKED_MAX).collect()
}

fn ready(session: &Session<'_>, key: DeviceKey) -> Report {
    let sending = session.state.sending.as_ref();
    Report {
        device: session.device.id,
        key,
        sequence: sending.map_or(0, |sending| sending.sequence),
        body: sending.map_or_else(String::new, |sending| sending.body.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_accounts_each_has_its_turn() {
        let names: Vec<String> = (0..120).map(|number| format!("p{number:03}")).collect();
        let accounts: BTreeMap<_, _> = names.iter().map(|name| (name.clone(), None)).collect();
        let mut seen: Vec<&str> = (1..=3).flat_map(|sequence| asked(&accounts, sequence)).collect();
        seen.sort_unstable();
        assert_eq!(seen, names);
        assert!(asked(&accounts, 7).len() <= ASKED_MAX);
        assert!(asked(&BTreeMap::new(), 7).is_empty());
    }
}
