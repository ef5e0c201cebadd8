//! What somebody is told who waits for a code while no mail can be delivered. It goes by what became of mails of late,
//! whoever they were for: a name that is nobody's gets no mail, and its page says the same.

use api::RunView;
use domain::{
    evidence::EvidenceKind,
    message::Message,
    outbox::OutboxState,
    run::{Run, RunStatus},
    store::OutboxEntry,
    view::Tone,
};

use crate::House;

/// How many of the newest mails are looked at.
const LOOKED_AT: u32 = 50;

/// Whether the last mail that anybody tried to deliver is still waiting.
fn is_held_up(newest_first: &[OutboxEntry]) -> bool {
    let tried = newest_first.iter().find_map(|row| match row.state {
        OutboxState::Delivered => Some(false),
        OutboxState::Waiting if row.attempts > 0 && !row.last_error.is_empty() => Some(true),
        // Not tried yet, thrown away, or refused for what it was.
        OutboxState::Waiting | OutboxState::Discarded | OutboxState::Failed => None,
    });
    tried.unwrap_or(false)
}

impl House {
    /// Says on a page that waits for a mailed code that mails are not delivered at present.
    pub(crate) async fn tell_of_held_up_mail(&self, run: &Run, page: &mut RunView) {
        if page.status != RunStatus::Open || !self.waits_for_mail(run) {
            return;
        }
        // A page without this is better than none.
        let Ok(rows) = self.store().outbox(LOOKED_AT).await else { return };
        if is_held_up(&rows) {
            let other = if page.other_way {
                "activity.mail-code.held-up-other"
            } else {
                "activity.mail-code.held-up"
            };
            page.view = page.view.clone().notice(Tone::Warn, Message::new(other));
        }
    }

    fn waits_for_mail(&self, run: &Run) -> bool {
        let loaded = self.realm.kept(run.revision).unwrap_or_else(|| self.realm.current());
        let Some(current) = &run.current else { return false };
        let catalog = loaded.catalog(&run.policy, &run.workflow);
        let requirements = catalog.and_then(|catalog| catalog.0.get(&current.step));
        requirements
            .is_some_and(|found| found.gives.iter().flatten().any(|kind| *kind == EvidenceKind::MailCode))
    }
}
