//! Reconciliation: what happened here is told to the site, which says whether passwords that were reset here are
//! still the directory's.

use crate::{
    engine::{About, Engine, Fault, Reminder},
    site::{Site, SiteFault},
    state::Standing,
};

/// Reports in one go; each has up to 100 happenings.
const REPORTS_MAX: u32 = 10;

/// Why a report did not get through.
#[derive(Debug, thiserror::Error)]
pub enum ReportFault {
    /// The computer's side.
    #[error(transparent)]
    Here(#[from] Fault),
    /// The site's.
    #[error(transparent)]
    Site(#[from] SiteFault),
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reported {
    /// Accounts whose password here is not the directory's.
    pub differ: Vec<String>,
    /// Those of them of which it was not known before.
    pub newly: Vec<String>,
    /// What people who are signed in are to be shown.
    pub reminders: Vec<Reminder>,
    /// Milliseconds that the computer's clock is ahead of the site's.
    pub ahead: Option<i64>,
}

/// Tells everything there is, and marks the computer as revoked when the site says so.
///
/// # Errors
/// [`ReportFault`]; what was told until then stays told.
pub fn report(engine: &Engine, site: &Site, about: &About<'_>) -> Result<Reported, ReportFault> {
    // An accepted password that could not be written is part of what happened.
    match engine.finish_open() {
        Ok(_) | Err(Fault::Unfinished(_)) => {}
        Err(fault) => return Err(fault.into()),
    }
    let known = differing(engine)?;
    let mut reported = Reported::default();
    let mut has_jumped = false;
    for _ in 0..REPORTS_MAX {
        let next = engine.report(about)?;
        match site.report(&next) {
            Ok(mut told) => {
                reported.reminders = std::mem::take(&mut told.reminders);
                reported.ahead = told.date.map(|date| engine.now().as_millis() - date.as_millis());
                if !engine.reported(next.sequence, told)? {
                    break;
                }
            }
            Err(SiteFault::Replayed) if !has_jumped => {
                has_jumped = true;
                engine.report_anew(about)?;
            }
            Err(SiteFault::Revoked) => {
                engine.revoked()?;
                return Err(SiteFault::Revoked.into());
            }
            Err(fault) => return Err(fault.into()),
        }
    }
    reported.differ = differing(engine)?;
    reported.newly = reported.differ.iter().filter(|account| !known.contains(account)).cloned().collect();
    Ok(reported)
}

fn differing(engine: &Engine) -> Result<Vec<String>, Fault> {
    let (_, state) = engine.look()?;
    let differs = |standing: &Option<Standing>| *standing == Some(Standing::Differs);
    Ok(state.accounts.into_iter().filter(|(_, standing)| differs(standing)).map(|(name, _)| name).collect())
}
