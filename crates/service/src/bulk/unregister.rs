//! Removing registrations: everything happens in the store, so each batch is one commit in which a person's
//! profile goes and the row says so. There is nothing in between for a kill to hit.

use std::sync::Arc;

use domain::{
    bulk::{BulkJobState, BulkNote, LeftOut},
    store::{BulkItem, BulkState, StoreError},
};

use super::{
    Hindrance,
    at_once::at_once,
    ends::{End, Ended},
    people::has_registration,
    rows,
    turn::Turn,
};

/// People in one commit.
const BATCH: u32 = 64;

/// Removes the registrations of everybody who waits (`true`), or of some, until somebody wants it to stop.
pub(super) async fn work(turn: &Turn) -> Result<bool, Hindrance> {
    let house = &turn.house;
    loop {
        turn.lease.renew().await?;
        let Some(kept) = rows::fetch(house.store(), &turn.id).await? else { return Ok(false) };
        if kept.job.state != BulkJobState::Running || turn.is_halted() {
            return Ok(false);
        }
        let items = house.store().bulk_items(&turn.id, Some(BulkState::Waiting), -1, BATCH).await?;
        if items.is_empty() {
            return Ok(true);
        }
        let ended = ends(turn, items).await?;
        let mut changes = house.ends_of(&kept.job, BulkState::Waiting, &ended).await?;
        if !kept.job.note.is_empty() {
            let mut job = kept.job.clone();
            job.note.clear();
            changes.extend(rows::save(Some(&kept), &job, house.clock.now())?);
        }
        house.tools.faults.at("bulk-before-commit");
        match house.store().commit(changes).await {
            Ok(()) => house.after_ends(&kept.job, &ended),
            // Stopped by somebody in this moment, or in other hands: looked at anew.
            Err(StoreError::Conflict(_)) => {}
            Err(error) => return Err(error.into()),
        }
        house.tools.faults.at("bulk-ended");
    }
}

/// Who has still something to remove.
async fn ends(turn: &Turn, items: Vec<BulkItem>) -> Result<Vec<Ended>, Hindrance> {
    let looked = at_once(items, |item: BulkItem| {
        let store = Arc::clone(&turn.house.tools.store);
        async move {
            let profile = store.profile(&item.person).await;
            (item, profile)
        }
    });
    let mut ended = Vec::new();
    for (item, profile) in looked.await? {
        let is_registered = profile?.as_ref().is_some_and(has_registration);
        let end =
            if is_registered { End::Done { recovered: false } } else { End::Skipped(LeftOut::Unregistered) };
        ended.push(Ended { note: BulkNote::from_detail(&item.detail), item, end });
    }
    Ok(ended)
}
