//! Bulk operations, as pages and API clients order and watch them: who would be hit, how far it is, what came
//! of each person.

use async_trait::async_trait;
use domain::{
    bulk::{BulkJobState, BulkKind, BulkPerson, BulkTarget},
    message::Message,
    store::BulkState,
    time::Timestamp,
};
use serde::Serialize;

use crate::{ServiceResult, Visitor};

/// What is to be done, to whom, why and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BulkOrder {
    /// What.
    pub kind: BulkKind,
    /// To whom; at most one entry for each connection is needed.
    pub targets: Vec<BulkTarget>,
    /// Why, in the author's words; must not be empty.
    pub reason: String,
    /// Whether each person is told by mail.
    pub notify: bool,
    /// Not before then; `None` for at once.
    pub not_before: Option<Timestamp>,
}

/// Who would be hit by an order as things are now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BulkPreview {
    /// How many people are worked on; at least so many where it is not complete.
    pub people: i64,
    /// Some of them, the first that were found.
    pub first: Vec<BulkName>,
    /// Who is left out, and why; reasons that hold for nobody are not listed.
    pub left_out: Vec<BulkLeftOut>,
    /// Groups and units (DNs) that are not there.
    pub missing: Vec<String>,
    /// Whether everybody was looked at. A preview ends after some seconds, the operation itself does not.
    pub complete: bool,
}

/// Somebody, for reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BulkName {
    /// Display name.
    pub name: String,
    /// Logon name.
    pub logon_name: String,
    /// The domain connection.
    pub connection: String,
}

/// People who are left out for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BulkLeftOut {
    /// The reason's stable code.
    pub code: &'static str,
    /// The reason in a sentence; its argument `count` is the number of people.
    pub reason: Message,
    /// How many.
    pub count: i64,
}

/// An operation in a list, with its progress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BulkSummary {
    /// Its id.
    pub id: String,
    /// What is done.
    pub kind: BulkKind,
    /// Where it stands.
    pub state: BulkJobState,
    /// Who ordered it.
    pub author: String,
    /// Why.
    pub reason: String,
    /// Whether each person is told by mail.
    pub notify: bool,
    /// When it was ordered.
    pub created: Timestamp,
    /// Not before then.
    pub not_before: Option<Timestamp>,
    /// When it ended.
    pub finished: Option<Timestamp>,
    /// People put together so far, those with a row who are left out included.
    pub people: i64,
    /// How many of them have their end.
    pub ended: i64,
    /// For how many it is known that it was begun and not done.
    pub lost: i64,
    /// The ended ones of a hundred, rounded down; 0 while people are still being put together.
    pub percent: u8,
    /// What holds it up.
    pub trouble: Option<Message>,
    /// Whether it can be stopped, or cancelled before it begins.
    pub can_stop: bool,
    /// Whether it can go on.
    pub can_go_on: bool,
}

/// A page of operations, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BulkList {
    /// The operations.
    pub operations: Vec<BulkSummary>,
    /// Where the next page begins: give it to the next call; `None` at the end.
    pub next: Option<String>,
}

/// How many people are in a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct BulkCount {
    /// The state.
    pub state: BulkState,
    /// How many.
    pub count: i64,
}

/// One person of an operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BulkLine {
    /// The person's place, from 0.
    pub position: i64,
    /// Logon name when the operation was put together.
    pub name: String,
    /// The domain connection.
    pub connection: String,
    /// objectGUID or entryUUID.
    pub object: String,
    /// How far it has come with them.
    pub state: BulkState,
    /// Why, as a stable code; empty where there is nothing to add.
    pub code: String,
    /// The same as a sentence.
    pub detail: Option<Message>,
}

/// What came of an operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BulkReport {
    /// The operation.
    pub operation: BulkSummary,
    /// Whom it is about.
    pub targets: Vec<BulkTarget>,
    /// Rows by state; all states, those without rows too.
    pub counts: Vec<BulkCount>,
    /// Who was left out, and why.
    pub left_out: Vec<BulkLeftOut>,
    /// A page of people.
    pub lines: Vec<BulkLine>,
    /// The place after which the next page begins; `None` at the end.
    pub next: Option<i64>,
}

/// A part of the report as a file (RFC 4180), to be sent on as it comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BulkRows {
    /// Whole lines; the first part begins with the header.
    pub text: String,
    /// The place after which the next part begins; `None` at the end.
    pub next: Option<i64>,
}

/// Bulk operations, for the administration site.
#[async_trait]
pub trait BulkOperations: Send + Sync {
    /// Somebody by logon name in a connection, to be named in an order.
    async fn bulk_person(
        &self,
        visitor: &Visitor,
        connection: &str,
        name: &str,
    ) -> ServiceResult<Option<BulkPerson>>;

    /// Who would be hit as things are now.
    async fn preview_bulk(&self, visitor: &Visitor, order: &BulkOrder) -> ServiceResult<BulkPreview>;

    /// Gives the order; its id. Asks for a fresh proof.
    async fn begin_bulk(&self, visitor: &Visitor, order: &BulkOrder) -> ServiceResult<String>;

    /// Stops an operation, or cancels it before it begins.
    async fn stop_bulk(&self, visitor: &Visitor, id: &str) -> ServiceResult<()>;

    /// Lets a stopped operation go on.
    async fn go_on_with_bulk(&self, visitor: &Visitor, id: &str) -> ServiceResult<()>;

    /// Operations, the newest first, from before `before` on.
    async fn list_bulk(&self, visitor: &Visitor, before: Option<&str>) -> ServiceResult<BulkList>;

    /// What came of one, with a page of its people after `after`.
    async fn report_bulk(
        &self,
        visitor: &Visitor,
        id: &str,
        state: Option<BulkState>,
        after: Option<i64>,
    ) -> ServiceResult<BulkReport>;

    /// The same people as a part of a file.
    async fn bulk_rows(
        &self,
        visitor: &Visitor,
        id: &str,
        state: Option<BulkState>,
        after: Option<i64>,
    ) -> ServiceResult<BulkRows>;
}
