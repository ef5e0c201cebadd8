//! The journal: an accepted response on its way to the store. Finished by whoever comes next, exactly once: the
//! mark of the account's hash says whether the store has it already, or somebody else was there.

use super::{Engine, Fault, Session, happened};
use crate::{
    state::{Kind, Standing},
    store::{Change, StoreFault},
};

/// How an open journal ended.
#[derive(Debug)]
pub enum Finished {
    /// The account has the password.
    Done {
        /// Whose.
        account: String,
        /// Whether the directory was left alone.
        any_password: bool,
    },
    /// The account keeps what it has.
    Dropped {
        /// Whose.
        account: String,
        /// Why.
        cause: StoreFault,
    },
}

impl Engine {
    /// Finishes what a power cut or a busy store left open. `None` when there is nothing.
    ///
    /// # Errors
    /// [`Fault`]; [`Fault::Unfinished`] when the store is still busy.
    pub fn finish_open(&self) -> Result<Option<Finished>, Fault> {
        let mut session = self.session()?;
        self.finish_journal(&mut session)
    }

    pub(super) fn finish_journal(&self, session: &mut Session<'_>) -> Result<Option<Finished>, Fault> {
        let Some(journal) = session.state.journal.clone() else { return Ok(None) };
        let now = self.now();
        let written = self.write(&journal, now);
        if let Err(fault) = written {
            if fault.is_passing() {
                return Err(Fault::Unfinished(fault));
            }
            let mut line = happened(now, Kind::OfflineFailed, &journal.account, journal.counter);
            line.cause = Some(fault.code().to_owned());
            line.any_password = journal.any_password;
            session.state.remember(line);
            session.state.journal = None;
            session.save()?;
            return Ok(Some(Finished::Dropped { account: journal.account.clone(), cause: fault }));
        }
        let mut line = happened(now, Kind::OfflineReset, &journal.account, journal.counter);
        line.any_password = journal.any_password;
        session.state.remember(line);
        session.state.accounts.insert(journal.account.clone(), None::<Standing>);
        session.state.journal = None;
        session.save()?;
        let (account, any_password) = (journal.account.clone(), journal.any_password);
        Ok(Some(Finished::Done { account, any_password }))
    }

    fn write(&self, journal: &crate::state::Journal, at: domain::time::Timestamp) -> Result<(), StoreFault> {
        let store = self.stores().find(|store| store.name() == journal.store);
        let store = store.ok_or_else(|| StoreFault::Missing(format!("the store {}", journal.store)))?;
        let entry = store.find(&journal.account)?;
        let entry = entry.ok_or_else(|| StoreFault::Missing(format!("{} here", journal.account)))?;
        if entry.mark == journal.hash.mark() {
            return Ok(());
        }
        if entry.mark != journal.before {
            return Err(StoreFault::Changed);
        }
        let (account, hash, before) = (&journal.account, &journal.hash, &journal.before);
        store.write(&Change { account, hash, before, at })
    }
}
