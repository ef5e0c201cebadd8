//! What is shown of operations: a list with their progress, and the report with a page of people, also as a
//! file.

use std::collections::{BTreeMap, VecDeque};

use api::{BulkCount, BulkLine, BulkList, BulkReport, BulkRows, BulkSummary, ServiceResult};
use domain::{
    bulk::{BulkJob, BulkJobState, LeftOut},
    message::Message,
    store::{BulkItem, BulkState, StoreError},
};

use super::{
    desk::Bulk,
    ends::{RECOVERED, UNANSWERED},
    preview, rows,
};
use crate::export;

/// People on a page, and in a part of the file, at most.
const LINES_MAX: u32 = 1_000;
/// Operations on a page at most.
const LIST_MAX: usize = 100;
/// The columns of the file.
const HEADER: [&str; 5] = ["name", "connection", "state", "reason", "object"];

impl Bulk<'_> {
    /// Operations, the newest first, those before the id `before`; at most `limit` (100).
    ///
    /// # Errors
    /// When the store is away.
    pub async fn list(&self, before: Option<&str>, limit: usize) -> ServiceResult<BulkList> {
        let listed = self.newest(before, limit.clamp(1, LIST_MAX)).await;
        listed.map_err(|error| self.house().store_trouble(&error))
    }

    /// The store gives the oldest first, and there are few.
    async fn newest(&self, before: Option<&str>, limit: usize) -> Result<BulkList, StoreError> {
        let store = self.house().store();
        let mut newest: VecDeque<BulkJob> = VecDeque::new();
        let mut after = String::new();
        loop {
            let page = rows::page(store, &after).await?;
            let Some(last) = page.last() else { break };
            after.clone_from(&last.job.id);
            for kept in page {
                if before.is_none_or(|before| kept.job.id.as_str() < before) && self.may_see(&kept.job) {
                    newest.push_front(kept.job);
                    newest.truncate(limit + 1);
                }
            }
        }
        let has_more = newest.len() > limit;
        newest.truncate(limit);
        let next = newest.back().filter(|_| has_more).map(|job| job.id.clone());
        let mut operations = Vec::new();
        for job in newest {
            let counts = self.counts(&job).await?;
            operations.push(summary(&job, &counts));
        }
        Ok(BulkList { operations, next })
    }

    async fn counts(&self, job: &BulkJob) -> Result<BTreeMap<BulkState, i64>, StoreError> {
        match job.state {
            BulkJobState::Waiting | BulkJobState::Cancelled => Ok(BTreeMap::new()),
            BulkJobState::Done if !job.ends.is_empty() => Ok(job.ends.clone()),
            _ => self.house().store().bulk_counts(&job.id).await,
        }
    }

    /// What came of an operation so far, with a page of its people after `after` (`None` to begin), those in
    /// `state` or all.
    ///
    /// # Errors
    /// [`api::ServiceError::NotFound`] for one that is not theirs.
    pub async fn report(
        &self,
        id: &str,
        state: Option<BulkState>,
        after: Option<i64>,
        limit: u32,
    ) -> ServiceResult<BulkReport> {
        let job = self.find(id).await?.job;
        let page = self.page(&job, state, after, limit).await;
        let (counts, items, next) = page.map_err(|error| self.house().store_trouble(&error))?;
        Ok(BulkReport {
            operation: summary(&job, &counts),
            counts: BulkState::ALL
                .iter()
                .map(|&state| BulkCount { state, count: counts.get(&state).copied().unwrap_or(0) })
                .collect(),
            left_out: preview::left_out(&job.left_out),
            targets: job.targets,
            lines: items.into_iter().map(line).collect(),
            next,
        })
    }

    async fn page(
        &self,
        job: &BulkJob,
        state: Option<BulkState>,
        after: Option<i64>,
        limit: u32,
    ) -> Result<(BTreeMap<BulkState, i64>, Vec<BulkItem>, Option<i64>), StoreError> {
        let limit = limit.clamp(1, LINES_MAX);
        let mut items =
            self.house().store().bulk_items(&job.id, state, after.unwrap_or(-1), limit + 1).await?;
        let has_more = items.len() > limit as usize;
        items.truncate(limit as usize);
        let next = items.last().filter(|_| has_more).map(|item| item.position);
        Ok((self.counts(job).await?, items, next))
    }

    /// The same people as a part of a file: those after `after` (`None` to begin). The first part is noted in
    /// history.
    ///
    /// # Errors
    /// As [`Bulk::report`].
    pub async fn rows(
        &self,
        id: &str,
        state: Option<BulkState>,
        after: Option<i64>,
    ) -> ServiceResult<BulkRows> {
        let job = self.find(id).await?.job;
        let trouble = |error: StoreError| self.house().store_trouble(&error);
        let (_, items, next) = self.page(&job, state, after, LINES_MAX).await.map_err(trouble)?;
        let mut text = String::new();
        if after.is_none() {
            self.house().store().commit(vec![self.exported(&job)]).await.map_err(trouble)?;
            text += &export::csv_line(HEADER);
        }
        for item in items {
            let line = line(item);
            text += &export::csv_line([
                &*line.name,
                &line.connection,
                line.state.code(),
                &line.code,
                &line.object,
            ]);
        }
        Ok(BulkRows { text, next })
    }
}

fn summary(job: &BulkJob, counts: &BTreeMap<BulkState, i64>) -> BulkSummary {
    let open = [BulkState::Waiting, BulkState::Begun];
    let ended: i64 = counts.iter().filter(|(state, _)| !open.contains(state)).map(|(_, count)| *count).sum();
    let is_gathered = job.gathered_at.is_some();
    let percent = if is_gathered { (ended * 100).checked_div(job.gathered).unwrap_or(100) } else { 0 };
    BulkSummary {
        id: job.id.clone(),
        kind: job.kind,
        state: job.state,
        author: job.author.name.clone(),
        reason: job.reason.clone(),
        notify: job.notify,
        created: job.created,
        not_before: job.not_before,
        finished: job.finished,
        people: job.gathered,
        ended,
        lost: counts.get(&BulkState::Lost).copied().unwrap_or_default(),
        percent: u8::try_from(percent).unwrap_or(100),
        trouble: (!job.note.is_empty()).then(|| said(format!("bulk.note.{}", job.note))),
        can_stop: job.state.is_open() && job.state != BulkJobState::Stopping,
        can_go_on: matches!(job.state, BulkJobState::Stopping | BulkJobState::Stopped | BulkJobState::Failed),
    }
}

fn line(item: BulkItem) -> BulkLine {
    // Until it has its end, a row keeps what is none of a reader's business.
    let code = match item.state {
        BulkState::Waiting | BulkState::Begun => String::new(),
        BulkState::Done | BulkState::Refused | BulkState::Skipped | BulkState::Lost => item.detail,
    };
    BulkLine {
        position: item.position,
        name: item.name,
        connection: item.person.connection.to_string(),
        object: item.person.object,
        state: item.state,
        detail: detail(&code),
        code,
    }
}

/// Why, in a sentence.
fn detail(code: &str) -> Option<Message> {
    let is_reason = LeftOut::ALL.iter().any(|reason| reason.code() == code);
    match code {
        "" => None,
        RECOVERED | UNANSWERED | "not-permitted" => Some(said(format!("bulk.detail.{code}"))),
        _ if is_reason => Some(said(format!("bulk.detail.{code}"))),
        _ => Some(Message::new("bulk.detail.refused").with("cause", code)),
    }
}

fn said(code: String) -> Message {
    Message { code: code.into(), args: BTreeMap::new() }
}
