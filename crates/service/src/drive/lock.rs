//! Wrong proofs: what they count towards, and how a run ends whose person is locked.

use std::time::Duration;

use activities::Trouble;
use domain::{
    config::LockPolicy,
    event::{EventKind, EventResult},
    message::Message,
    run::{Failure, Subject},
    store::Change,
};

use super::Walk;
use crate::realm::all_steps;

/// How long a notice about a locked profile is worth sending.
const LOCK_NOTICE_LIFETIME: Duration = Duration::from_secs(24 * 3600);

impl Walk<'_> {
    /// A wrong proof counts towards the profile lock, for a decoy as for anybody.
    pub(super) fn register_wrong_proof(&mut self) -> Result<(), Trouble> {
        let lock_policy = self.lock_policy()?;
        let was_locked = self.profile.lock.is_locked(self.now);
        self.profile.lock = workflow::lock::register_failure(&self.profile.lock, &lock_policy, self.now);
        self.profile_changed = true;
        if self.profile.lock.is_locked(self.now) && !was_locked {
            self.changes
                .push(Change::Append(Box::new(self.event(EventKind::ProfileLocked, EventResult::Info))));
            self.fail_locked(lock_policy.duration_minutes);
            self.tell_locked(lock_policy.duration_minutes)?;
        }
        Ok(())
    }

    /// The lock settings: those of the workflow's own step, else the policy's.
    fn lock_policy(&self) -> Result<LockPolicy, Trouble> {
        let steps = all_steps(self.workflow()?);
        let own = steps.iter().find(|step| step.activity.as_str() == "lock-profile");
        match own {
            Some(step) => serde_json::from_value(serde_json::Value::Object(step.settings.clone()))
                .map_err(|error| Trouble::Defect(error.to_string())),
            None => Ok(self.policy()?.lock),
        }
    }

    /// The profile is locked: the run ends, with the minutes for which that lasts. Whoever said that a change was not
    /// theirs is not told from others by this page, which strangers see: it counts down like any lock, again and again.
    pub(crate) fn fail_as_locked(&mut self) -> Result<(), Trouble> {
        let lock = &self.profile.lock;
        let seconds = if lock.is_held() {
            let whole = u64::from(self.lock_policy()?.duration_minutes.max(1)) * 60;
            whole - u64::try_from(self.now.as_millis() / 1_000).unwrap_or_default() % whole
        } else {
            lock.until.unwrap_or(self.now).since(self.now).as_secs()
        };
        self.fail_locked(u32::try_from(seconds.div_ceil(60)).unwrap_or(u32::MAX));
        Ok(())
    }

    /// The profile is locked: the run ends.
    pub(crate) fn fail_locked(&mut self, minutes: u32) {
        let step = self
            .run
            .current
            .as_ref()
            .map_or_else(|| self.run.workflow.clone(), |current| current.step.clone());
        let message = Message::new("run.locked.lead").with("minutes", minutes);
        self.run.failure = Some(Failure { message, critical: true, step });
        self.run.current = None;
    }

    /// Tells the person by mail, too, that somebody answered wrongly too often.
    fn tell_locked(&mut self, minutes: u32) -> Result<(), Trouble> {
        let to = match (&self.run.subject, &self.account) {
            (Subject::Person { .. }, Some(account)) => account.mail.clone(),
            (Subject::Person { .. }, None) => {
                self.profile.personal_mail.as_ref().map(|contact| contact.address.clone())
            }
            (Subject::Decoy { .. }, _) => None,
        };
        let args = Message::new("mail.profile-locked").with("minutes", minutes);
        let place = self.run.workflow.clone();
        let mail = self.context(&place)?.mail(to, "mail.profile-locked", args, None, LOCK_NOTICE_LIFETIME)?;
        self.changes.push(mail);
        Ok(())
    }
}
