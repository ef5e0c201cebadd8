//! Demanding a new password of many people: rows are begun in the store first, then the directory is asked, then
//! the ends are stored.
//!
//! The three go on side by side: while the directory works on one batch, the ends of the one before and the
//! beginning of the next are one commit. Rows that are found begun (after a kill, or because no answer came) are
//! asked about first.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::Arc,
    time::Duration,
};

use domain::{
    account::{Account, AccountState},
    bulk::{BulkJobState, BulkNote, LeftOut},
    directory::{Directory, DirectoryError},
    id::Slug,
    store::{BulkItem, BulkMove, BulkState, Change, StoreError},
};
use tokio::task::JoinSet;

use super::{
    Hindrance,
    at_once::{AT_ONCE, at_once, broken},
    ends::{End, Ended},
    rows::{self, Kept},
    turn::Turn,
};

/// People begun in one commit.
const BATCH: u32 = 64;
/// More are begun when fewer wait for the directory.
const READY_MIN: usize = 64;
/// For so long after it was read, an account is taken to be as it was. Later it is read anew before it is begun:
/// an operation may have been stopped for days.
const FRESH: Duration = Duration::from_secs(600);

/// A row that is begun, or about to be.
#[derive(Clone, Debug)]
struct Begun {
    item: BulkItem,
    note: BulkNote,
}

/// What came of asking the directory.
enum Answer {
    /// This is how it ended.
    End(End),
    /// Nobody knows whether it was done.
    Unsure,
    /// It was not done, and the next would fare no better.
    Hindered(Hindrance),
}

/// Demands a new password of everybody who waits (`true`), or of some, until somebody wants it to stop.
pub(super) async fn work(turn: &Arc<Turn>) -> Result<bool, Hindrance> {
    settle_begun(turn).await?;
    let mut line = Line {
        turn,
        ready: VecDeque::new(),
        asked: JoinSet::new(),
        ended: Vec::new(),
        position: -1,
        more: true,
        exhausted: false,
        unsure: false,
        hindrance: None,
    };
    let worked = line.work().await;
    // Whatever happened: nobody else may begin while the directory is still at something.
    while line.asked.join_next().await.is_some() {}
    worked?;
    let (exhausted, unsure) = (line.exhausted, line.unsure);
    if let Some(hindrance) = line.hindrance {
        return Err(hindrance);
    }
    if unsure {
        settle_begun(turn).await?;
    }
    Ok(exhausted)
}

/// The three stages between a waiting row and its end.
struct Line<'t> {
    turn: &'t Arc<Turn>,
    /// Begun in the store, not asked yet.
    ready: VecDeque<Begun>,
    /// The directory is at these.
    asked: JoinSet<(Begun, Answer)>,
    /// Answered, the ends not stored yet.
    ended: Vec<Ended>,
    /// The last position that was begun.
    position: i64,
    /// Whether more people are to be begun.
    more: bool,
    /// Whether nobody waits any more.
    exhausted: bool,
    /// Whether somebody's end is not known.
    unsure: bool,
    hindrance: Option<Hindrance>,
}

impl Line<'_> {
    async fn work(&mut self) -> Result<(), Hindrance> {
        let mut commits: JoinSet<Result<Step, Hindrance>> = JoinSet::new();
        loop {
            self.keep_busy()?;
            if commits.is_empty() && self.wants_commit() {
                let after = self.more.then_some(self.position);
                commits.spawn(step(Arc::clone(self.turn), std::mem::take(&mut self.ended), after));
            }
            tokio::select! {
                Some(answered) = self.asked.join_next(), if !self.asked.is_empty() => {
                    let (begun, answer) = answered.map_err(|error| broken(&error))?;
                    self.hear(begun, answer);
                }
                Some(stored) = commits.join_next(), if !commits.is_empty() => {
                    self.take_up(stored.map_err(|error| broken(&error))??);
                }
                else => return Ok(()),
            }
        }
    }

    /// Gives the directory as many as it may have at once.
    fn keep_busy(&mut self) -> Result<(), Hindrance> {
        while self.asked.len() < AT_ONCE {
            let Some(begun) = self.ready.pop_front() else { return Ok(()) };
            let directory = directory_of(self.turn, &begun.item.person.connection)?;
            let turn = Arc::clone(self.turn);
            self.asked.spawn(async move {
                let answer = demand(&turn, &*directory, &begun).await;
                (begun, answer)
            });
        }
        Ok(())
    }

    /// Commits are few and large as long as the directory has enough to do.
    fn wants_commit(&self) -> bool {
        let is_idle = self.asked.is_empty();
        (self.more && self.ready.len() < READY_MIN)
            || self.ended.len() >= BATCH as usize
            || (is_idle && !self.ended.is_empty())
    }

    fn hear(&mut self, begun: Begun, answer: Answer) {
        match answer {
            Answer::End(end) => self.ended.push(Ended { item: begun.item, note: Some(begun.note), end }),
            Answer::Unsure => self.unsure = true,
            Answer::Hindered(hindrance) => {
                self.more = false;
                self.hindrance.get_or_insert(hindrance);
                let back = std::iter::once(begun).chain(self.ready.drain(..));
                self.ended.extend(back.map(|begun| Ended {
                    item: begun.item,
                    note: Some(begun.note),
                    end: End::Back,
                }));
            }
        }
    }

    fn take_up(&mut self, step: Step) {
        if let Some(last) = step.last {
            self.position = last;
        }
        self.exhausted |= step.exhausted;
        self.more &= !step.exhausted && !step.is_to_stop;
        if self.hindrance.is_none() {
            self.ready.extend(step.begun);
        } else {
            let back = |begun: Begun| Ended { item: begun.item, note: Some(begun.note), end: End::Back };
            self.ended.extend(step.begun.into_iter().map(back));
        }
    }
}

fn directory_of(turn: &Turn, connection: &Slug) -> Result<Arc<dyn Directory>, Hindrance> {
    let directory = turn.house.connections.directory(connection);
    directory.ok_or_else(|| Hindrance::NoConnection(connection.clone()))
}

/// What a commit of ends and beginnings gave.
#[derive(Default)]
struct Step {
    /// To be asked next.
    begun: Vec<Begun>,
    /// The last position that was looked at.
    last: Option<i64>,
    /// Nobody waits any more.
    exhausted: bool,
    /// Somebody wants it to stop.
    is_to_stop: bool,
}

/// Stores `ended` and begins the people after `after`, in one commit.
async fn step(turn: Arc<Turn>, ended: Vec<Ended>, after: Option<i64>) -> Result<Step, Hindrance> {
    let house = &turn.house;
    turn.lease.renew().await?;
    let kept = rows::fetch(house.store(), &turn.id).await?.ok_or(Hindrance::LeaseLost)?;
    let mut step =
        Step { is_to_stop: kept.job.state != BulkJobState::Running || turn.is_halted(), ..Step::default() };
    let mut changes = house.ends_of(&kept.job, BulkState::Begun, &ended).await?;
    if let Some(after) = after.filter(|_| !step.is_to_stop) {
        let items = house.store().bulk_items(&turn.id, Some(BulkState::Waiting), after, BATCH).await?;
        step.exhausted = items.len() < BATCH as usize;
        step.last = items.last().map(|item| item.position);
        let (begun, over) = looked_at(&turn, &kept, items).await?;
        changes.extend(house.ends_of(&kept.job, BulkState::Waiting, &over).await?);
        changes.extend(begin(&turn.id, &begun));
        step.begun = begun;
    }
    if changes.is_empty() {
        return Ok(step);
    }
    let is_better = ended.iter().any(|one| one.end != End::Back);
    if is_better && !kept.job.note.is_empty() {
        changes.extend(without_note(&turn, &kept)?);
    }
    house.tools.faults.at("bulk-before-commit");
    match house.store().commit(changes).await {
        Ok(()) => {}
        // The order was changed in this moment, or others are at the rows: begun ones are asked about.
        Err(StoreError::Conflict(reason)) => return Err(Hindrance::Store(StoreError::Conflict(reason))),
        Err(error) => return Err(error.into()),
    }
    house.after_ends(&kept.job, &ended);
    if !step.begun.is_empty() {
        house.tools.faults.at("bulk-begun");
    }
    Ok(step)
}

/// The order with nothing in its way any more.
fn without_note(turn: &Turn, kept: &Kept) -> Result<Vec<Change>, Hindrance> {
    let mut job = kept.job.clone();
    job.note.clear();
    Ok(rows::save(Some(kept), &job, turn.house.clock.now())?)
}

fn begin(job: &str, begun: &[Begun]) -> Option<Change> {
    let moves: Vec<BulkMove> = begun
        .iter()
        .map(|begun| BulkMove {
            position: begun.item.position,
            to: BulkState::Begun,
            detail: begun.note.to_detail(),
        })
        .collect();
    (!moves.is_empty()).then(|| Change::MoveBulkItems {
        job: job.to_owned(),
        from: BulkState::Waiting,
        moves,
    })
}

/// Those of `items` who are begun as they were read; the others are read anew, and for some of them there may
/// be nothing to do any more.
async fn looked_at(
    turn: &Turn,
    kept: &Kept,
    items: Vec<BulkItem>,
) -> Result<(Vec<Begun>, Vec<Ended>), Hindrance> {
    let now = turn.house.clock.now();
    let is_fresh = kept.job.gathered_at.is_some_and(|at| now.since(at) < FRESH);
    let (mut begun, mut over) = (Vec::new(), Vec::new());
    let mut stale: BTreeMap<Slug, Vec<BulkItem>> = BTreeMap::new();
    for item in items {
        match BulkNote::from_detail(&item.detail).filter(|_| is_fresh) {
            Some(note) => begun.push(Begun { item, note }),
            None => stale.entry(item.person.connection.clone()).or_default().push(item),
        }
    }
    for (connection, items) in stale {
        let directory = directory_of(turn, &connection)?;
        let fetched = at_once(items, |item: BulkItem| {
            let directory = Arc::clone(&directory);
            async move {
                let found = directory.fetch(&item.person).await;
                (item, found)
            }
        });
        let sorter = turn.sorter(&kept.job);
        for (item, found) in fetched.await? {
            let Some(account) = found? else {
                over.push(Ended { item, note: None, end: End::Skipped(LeftOut::Gone) });
                continue;
            };
            let sorted = sorter.sort(&directory, vec![account]).await?;
            for (account, reason) in sorted {
                let (item, note) = (item.clone(), BulkNote::of(&account, kept.job.notify));
                match reason {
                    None => begun.push(Begun { item, note }),
                    Some(reason) => {
                        over.push(Ended { item, note: Some(note), end: End::Skipped(reason) });
                    }
                }
            }
        }
    }
    Ok((begun, over))
}

/// The account as far as changing it needs.
fn account_of(begun: &Begun) -> Account {
    Account {
        key: begun.item.person.clone(),
        dn: begun.note.dn.clone(),
        logon_name: begun.item.name.clone(),
        upn: None,
        display_name: begun.item.name.clone(),
        given_name: None,
        surname: None,
        mail: begun.note.mail.clone(),
        attributes: BTreeMap::new(),
        state: AccountState::default(),
    }
}

/// Asks the directory to demand a new password of one person.
async fn demand(turn: &Turn, directory: &dyn Directory, begun: &Begun) -> Answer {
    if !turn.lease.is_good() {
        return Answer::Hindered(Hindrance::LeaseLost);
    }
    let result = directory.require_change(&account_of(begun), true).await;
    turn.house.tools.faults.at("bulk-directory-answered");
    match result {
        Ok(()) => Answer::End(End::Done { recovered: false }),
        Err(DirectoryError::Refused { refusal, diagnostic }) => {
            tracing::warn!(bulk = turn.id, person = %begun.item.person, ?refusal, text = diagnostic.text, "the directory refused a bulk change");
            Answer::End(End::Refused(refusal))
        }
        Err(DirectoryError::Gone) => Answer::End(End::Skipped(LeftOut::Gone)),
        // Whether a server that speaks no LDAP has done it cannot be told either.
        Err(DirectoryError::Unanswered(_) | DirectoryError::Protocol(_)) => Answer::Unsure,
        Err(error) => Answer::Hindered(error.into()),
    }
}

/// Asks the directory about everybody whose row was begun and has no end, and does what was not done.
pub(super) async fn settle_begun(turn: &Arc<Turn>) -> Result<(), Hindrance> {
    let house = &turn.house;
    loop {
        turn.lease.renew().await?;
        let items = house.store().bulk_items(&turn.id, Some(BulkState::Begun), -1, BATCH).await?;
        if items.is_empty() {
            return Ok(());
        }
        let kept = rows::fetch(house.store(), &turn.id).await?.ok_or(Hindrance::LeaseLost)?;
        let settled = at_once(items, |item: BulkItem| {
            let turn = Arc::clone(turn);
            async move { settle(&turn, item).await }
        });
        let (mut ended, mut hindrance) = (Vec::new(), None);
        for one in settled.await? {
            match one {
                Ok(one) => ended.push(one),
                Err(error) => hindrance = Some(error),
            }
        }
        let changes = house.ends_of(&kept.job, BulkState::Begun, &ended).await?;
        house.store().commit(changes).await?;
        house.after_ends(&kept.job, &ended);
        house.tools.faults.at("bulk-settled");
        if let Some(hindrance) = hindrance {
            return Err(hindrance);
        }
    }
}

/// How it ended with somebody whose row was begun: the account shows it; what was not done is done now.
///
/// # Errors
/// When the directory does not say; then the row stays as it is.
async fn settle(turn: &Turn, item: BulkItem) -> Result<Ended, Hindrance> {
    let directory = directory_of(turn, &item.person.connection)?;
    let Some(note) = BulkNote::from_detail(&item.detail) else {
        return Err(Hindrance::Defect(format!("the row of {} says nothing", item.person)));
    };
    let ended = |end| Ended { item: item.clone(), note: Some(note.clone()), end };
    let Some(now) = directory.fetch(&item.person).await? else {
        return Ok(ended(End::Skipped(LeftOut::Gone)));
    };
    if note.was_demanded(&now.state) {
        return Ok(ended(End::Done { recovered: true }));
    }
    let begun = Begun { item: item.clone(), note: BulkNote { dn: now.dn, ..note.clone() } };
    match demand(turn, &*directory, &begun).await {
        Answer::End(end) => Ok(ended(end)),
        Answer::Hindered(hindrance) => Err(hindrance),
        Answer::Unsure => {
            let now = directory.fetch(&item.person).await?;
            let was_done = now.is_some_and(|now| note.was_demanded(&now.state));
            Ok(ended(if was_done { End::Done { recovered: true } } else { End::Lost }))
        }
    }
}
