//! History, searched and taken out as a file. The realm's history is for roles that are not limited: to find
//! out of each event whether its person is within reach would ask the directory about everybody in it. Limited
//! roles see the history of one of their people at a time.

use api::{
    ServiceError, ServiceResult,
    operation::{HistoryEntry, HistoryFilter, HistoryPage, ListPart},
    staff::Permission,
};
use domain::{
    event::{ChainedEvent, EventKind, EventResult},
    message::Message,
    store::{Change, HistoryQuery},
};

use super::Admin;
use crate::export::csv_line;

/// Lines on a page.
const PAGE: u32 = 50;
/// Lines in a part of a file.
const PART: u32 = 1_000;
/// The longest text that is searched for, in code points.
const TEXT_LENGTH_MAX: usize = 200;
/// The first line of the file.
const HEADER: [&str; 11] = [
    "sequence",
    "time",
    "kind",
    "result",
    "subject",
    "connection",
    "object",
    "actor",
    "address",
    "workflow",
    "detail",
];

/// An event as a face shows it.
pub(super) fn entry(line: ChainedEvent) -> HistoryEntry {
    let ChainedEvent { sequence, event, .. } = line;
    let mut detail: Vec<(String, String)> = event.detail.into_iter().collect();
    detail.extend(event.run.map(|run| ("run".to_owned(), run.to_string())));
    HistoryEntry {
        sequence,
        at: event.at,
        kind: event.kind.code(),
        what: Message { code: format!("event.{}", event.kind.code()).into(), args: Default::default() },
        result: event.result,
        subject: event.subject_name,
        actor: event.actor,
        address: event.address,
        workflow: event.workflow,
        detail,
    }
}

/// An event as a line of a file.
fn row(line: &ChainedEvent) -> String {
    let event = &line.event;
    let detail: Vec<String> = event.detail.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let at = jiff::Timestamp::from_millisecond(event.at.as_millis()).map(|at| at.to_string());
    let subject = event.subject.as_ref();
    csv_line([
        &*line.sequence.to_string(),
        &*at.unwrap_or_default(),
        event.kind.code(),
        event.result.code(),
        &*event.subject_name,
        subject.map_or("", |person| person.connection.as_str()),
        subject.map_or("", |person| &person.object),
        &*event.actor,
        &*event.address,
        &*event.workflow,
        &*detail.join("; "),
    ])
}

impl Admin<'_> {
    pub(super) async fn search_history(
        &self,
        filter: &HistoryFilter,
        before: i64,
    ) -> ServiceResult<HistoryPage> {
        self.require_whole_history()?;
        self.history_page(&query(filter, before, PAGE)?).await
    }

    /// A page of what `query` asks for.
    pub(super) async fn history_page(&self, query: &HistoryQuery) -> ServiceResult<HistoryPage> {
        // One more, to know whether it goes on.
        let one_more = HistoryQuery { limit: query.limit.saturating_add(1), ..query.clone() };
        let mut lines = self.events(&one_more).await?;
        let has_more = lines.len() > query.limit as usize;
        lines.truncate(query.limit as usize);
        let next = lines.last().filter(|_| has_more).map(|line| line.sequence);
        Ok(HistoryPage { lines: lines.into_iter().map(entry).collect(), next })
    }

    pub(super) async fn export_history(
        &self,
        filter: &HistoryFilter,
        before: Option<i64>,
    ) -> ServiceResult<ListPart> {
        self.require_whole_history()?;
        let query = query(filter, before.unwrap_or(i64::MAX), PART)?;
        let mut text = String::new();
        if before.is_none() {
            self.fresh().await?;
            self.note_export(filter).await?;
            text += &csv_line(HEADER);
        }
        let lines = self.events(&query).await?;
        let is_end = lines.len() < PART as usize;
        let next = lines.last().filter(|_| !is_end).map(|line| line.sequence);
        lines.iter().for_each(|line| text += &row(line));
        Ok(ListPart { text, next })
    }

    fn require_whole_history(&self) -> ServiceResult<()> {
        self.require(Permission::ViewHistory)?;
        let whole = self.staff.standing.grants.may_everywhere(Permission::ViewHistory);
        if whole { Ok(()) } else { Err(ServiceError::Denied(Message::new("admin.history.limited"))) }
    }

    async fn events(&self, query: &HistoryQuery) -> ServiceResult<Vec<ChainedEvent>> {
        self.house.store().history(query).await.map_err(|error| self.house.store_trouble(&error))
    }

    async fn note_export(&self, filter: &HistoryFilter) -> ServiceResult<()> {
        let mut event = self.event(EventKind::ListExported, EventResult::Success);
        event.detail.insert("list".to_owned(), "history".to_owned());
        let kinds: Vec<&str> = filter.kinds.iter().map(|kind| kind.code()).collect();
        let asked = [
            ("text", filter.text.clone()),
            ("actor", filter.actor.clone()),
            ("kinds", kinds.join(" ")),
            ("result", filter.result.map(|result| result.code().to_owned()).unwrap_or_default()),
            ("workflow", filter.workflow.clone()),
            ("from", filter.from.map(|at| at.as_millis().to_string()).unwrap_or_default()),
            ("to", filter.to.map(|at| at.as_millis().to_string()).unwrap_or_default()),
        ];
        let asked = asked.into_iter().filter(|(_, value)| !value.is_empty());
        event.detail.extend(asked.map(|(name, value)| (name.to_owned(), value)));
        let committed = self.house.store().commit(vec![Change::Append(Box::new(event))]).await;
        committed.map_err(|error| self.house.store_trouble(&error))
    }
}

fn query(filter: &HistoryFilter, before: i64, limit: u32) -> ServiceResult<HistoryQuery> {
    let texts = [&filter.text, &filter.actor, &filter.workflow];
    if texts.iter().any(|text| text.chars().count() > TEXT_LENGTH_MAX || text.chars().any(char::is_control)) {
        let message = Message::new("admin.history.text-long").with("count", TEXT_LENGTH_MAX);
        return Err(ServiceError::Invalid(message));
    }
    let some = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    Ok(HistoryQuery {
        subject: None,
        actor: some(&filter.actor),
        kinds: filter.kinds.clone(),
        results: filter.result.into_iter().collect(),
        workflow: some(&filter.workflow),
        from: filter.from,
        to: filter.to,
        text: filter.text.trim().to_owned(),
        before,
        limit,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use domain::{
        event::Event,
        id::{EventId, Slug},
        person::PersonKey,
        time::Timestamp,
    };

    use super::*;

    #[test]
    fn a_name_that_is_a_formula_stays_a_name_in_the_file() {
        let at = Timestamp::from_millis(1_795_000_000_000);
        let event = Event {
            id: EventId::mint(at, &vault::OsEntropy),
            at,
            kind: EventKind::PasswordReset,
            result: EventResult::Success,
            subject: Some(PersonKey { connection: Slug::literal("corp"), object: "0a".to_owned() }),
            subject_name: "=HYPERLINK(\"http://evil\")".to_owned(),
            actor: "@op,1".to_owned(),
            address: "192.0.2.7".to_owned(),
            run: None,
            workflow: "forgot-password".to_owned(),
            detail: BTreeMap::from([("reason".to_owned(), "two\nlines".to_owned())]),
        };
        let line = row(&ChainedEvent { sequence: 7, event, hash: String::new() });
        let expected = "7,2026-11-18T11:06:40Z,account.password.reset,success,\"'=HYPERLINK(\"\"http://evil\"\")\",corp,0a,\"'@op,1\",192.0.2.7,forgot-password,\"reason=two\nlines\"\r\n";
        assert_eq!(line, expected);
        assert_eq!(HEADER.len(), 11);
    }
}
