//! Putting an order's people together: rows are added page by page, and nothing is done to anybody until all are
//! there. A kill in the middle begins it anew, because nobody can say how far a directory's enumeration was.

use std::{ops::ControlFlow, sync::Arc};

use async_trait::async_trait;
use domain::{
    bulk::{BulkJob, BulkNote, BulkStep, LeftOut},
    event::{EventKind, EventResult},
    person::PersonKey,
    store::{BulkItem, BulkState, Change, StoreError},
};

use super::{
    Hindrance,
    people::{Page, Sorter, Taker, each_page},
    rows::{self, Kept},
    turn::Turn,
};

/// How many people one operation can have.
const PEOPLE_MAX: i64 = 1_000_000;

/// Puts the people together and takes the order to its next state. Comes back early when somebody else has
/// changed the order; then it is read again.
pub(super) async fn gather(turn: &Turn, kept: Kept) -> Result<(), Hindrance> {
    let mut gathering = Gathering { turn, sorter: turn.sorter(&kept.job), kept, overtaken: false };
    gathering.begin_anew().await?;
    let targets = gathering.kept.job.targets.clone();
    each_page(&turn.house.connections, &targets, &mut gathering).await?;
    if gathering.overtaken || turn.is_halted() {
        return Ok(());
    }
    turn.advance(&gathering.kept, BulkStep::Gathered, None).await
}

struct Gathering<'t> {
    turn: &'t Turn,
    sorter: Sorter,
    kept: Kept,
    /// Somebody else has changed the order.
    overtaken: bool,
}

impl Gathering<'_> {
    /// Forgets what an earlier try has put together.
    async fn begin_anew(&mut self) -> Result<(), Hindrance> {
        let mut job = self.kept.job.clone();
        job.restart_gathering();
        job.note.clear();
        let forget = Change::RemoveBulkItems { job: job.id.clone() };
        self.save(job, vec![forget]).await
    }

    /// Saves the order with what belongs to it.
    async fn save(&mut self, job: BulkJob, mut changes: Vec<Change>) -> Result<(), Hindrance> {
        let house = &self.turn.house;
        changes.extend(rows::save(Some(&self.kept), &job, house.clock.now())?);
        match house.store().commit(changes).await {
            Ok(()) => {
                self.kept = Kept { job, version: self.kept.version + 1 };
                Ok(())
            }
            Err(StoreError::Conflict(_)) => {
                // Stopped by somebody, or in other hands: the lease tells the two apart.
                self.turn.lease.renew().await?;
                self.overtaken = true;
                Ok(())
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Adds the rows of a page, and counts who is left out.
    async fn add(&mut self, people: Vec<(PersonKey, String, Verdict)>, named: bool) -> Result<(), Hindrance> {
        let mut job = self.kept.job.clone();
        let (mut items, mut outside) = (Vec::new(), 0);
        for (person, name, verdict) in people {
            let (state, detail) = match verdict {
                Verdict::Meant(note) => (BulkState::Waiting, note.to_detail()),
                Verdict::Out(reason) => {
                    *job.left_out.entry(reason).or_default() += 1;
                    outside += i64::from(reason == LeftOut::OutOfScope);
                    if reason.is_only_counted() {
                        continue;
                    }
                    (BulkState::Skipped, reason.code().to_owned())
                }
            };
            items.push(BulkItem { job: job.id.clone(), position: job.gathered, person, name, state, detail });
            job.gathered += 1;
        }
        if job.gathered > PEOPLE_MAX {
            return Err(Hindrance::Defect(format!("more than {PEOPLE_MAX} people")));
        }
        let mut changes = Vec::new();
        if !items.is_empty() {
            changes.push(Change::AddBulkItems(items));
        }
        if named && outside > 0 {
            changes.push(self.outside(&job, outside));
        }
        self.save(job, changes).await
    }

    /// Somebody whom the author may not reach was chosen by name, which no page offers.
    fn outside(&self, job: &BulkJob, people: i64) -> Change {
        let mut event = self.turn.house.bulk_event(job, EventKind::ScopeExceeded, EventResult::Failure);
        event.detail.insert("people".to_owned(), people.to_string());
        Change::Append(Box::new(event))
    }
}

/// What becomes of somebody whom the order names.
enum Verdict {
    /// Is worked on.
    Meant(BulkNote),
    /// Is left out.
    Out(LeftOut),
}

#[async_trait]
impl Taker for Gathering<'_> {
    async fn take(&mut self, page: Page) -> Result<ControlFlow<()>, Hindrance> {
        self.turn.lease.renew().await?;
        if self.turn.is_halted() {
            return Ok(ControlFlow::Break(()));
        }
        let notify = self.kept.job.notify;
        let sorted = self.sorter.sort(&page.directory, page.accounts).await?;
        let mut people: Vec<_> = sorted
            .into_iter()
            .map(|(account, reason)| {
                let verdict = match reason {
                    Some(reason) => Verdict::Out(reason),
                    None => Verdict::Meant(BulkNote::of(&account, notify)),
                };
                (account.key, account.logon_name, verdict)
            })
            .collect();
        let connection = page.directory.connection();
        people.extend(page.gone.into_iter().map(|person| {
            let key = PersonKey { connection: connection.clone(), object: person.object };
            (key, person.name, Verdict::Out(self.sorter.of_nobody()))
        }));
        self.add(people, page.named).await?;
        self.turn.house.tools.faults.at("bulk-gathered");
        Ok(if self.overtaken { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    }
}

impl Turn {
    /// Tells who of the order's people is left out.
    pub(super) fn sorter(&self, job: &BulkJob) -> Sorter {
        Sorter {
            store: Arc::clone(&self.house.tools.store),
            loaded: self.house.realm.current(),
            kind: job.kind,
            author: job.author.person.clone(),
            policies: job.policies.clone(),
        }
    }
}
