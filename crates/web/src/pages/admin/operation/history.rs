//! `/admin/history`: what was done, narrowed by the address, and as a file.

use std::sync::Arc;

use api::{
    ServiceError, Visitor,
    operation::{HistoryEntry, HistoryFilter, ListPart},
};
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    response::Response,
};
use domain::{
    event::{EventKind, EventResult},
    time::Timestamp,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Visit, proved_first, query::address};
use crate::{
    context::Context,
    download,
    failure::Failure,
    forms::Form,
    model::{Button, Cell, Column, Confirm, Empty, Filter, FilterField, Link, Mood, Table},
    pages::admin::nav,
    state::{Shared, Site},
};

/// The page that asks before a file is saved.
const FILE: &str = "/admin/history/file";
const RESULTS: [EventResult; 3] = [EventResult::Success, EventResult::Failure, EventResult::Info];

/// What the list is narrowed by, as it stands in the address.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    text: String,
    actor: String,
    kind: String,
    result: String,
    workflow: String,
    from: String,
    to: String,
    before: Option<i64>,
}

impl Asked {
    fn pairs(&self) -> [(&'static str, &str); 7] {
        [
            ("text", &self.text),
            ("actor", &self.actor),
            ("kind", &self.kind),
            ("result", &self.result),
            ("workflow", &self.workflow),
            ("from", &self.from),
            ("to", &self.to),
        ]
    }

    fn is_narrowed(&self) -> bool {
        self.pairs().iter().any(|(_, value)| !value.is_empty())
    }

    /// What is asked for; a kind, result or day that is none is no condition.
    fn filter(&self) -> HistoryFilter {
        HistoryFilter {
            text: self.text.clone(),
            actor: self.actor.clone(),
            kinds: EventKind::from_code(&self.kind).into_iter().collect(),
            result: RESULTS.into_iter().find(|result| result.code() == self.result),
            workflow: self.workflow.clone(),
            from: day(&self.from).map(|(first, _)| first),
            to: day(&self.to).map(|(_, last)| last),
        }
    }

    fn take(form: &mut Form) -> Result<Self, Failure> {
        Ok(Self {
            text: form.take_token("text")?,
            actor: form.take_token("actor")?,
            kind: form.take_token("kind")?,
            result: form.take_token("result")?,
            workflow: form.take_token("workflow")?,
            from: form.take_token("from")?,
            to: form.take_token("to")?,
            before: None,
        })
    }
}

/// The first and the last millisecond of a day (UTC), as `2026-11-23`.
fn day(text: &str) -> Option<(Timestamp, Timestamp)> {
    const DAY_MS: i64 = 86_400_000;
    let date: Date = text.parse().ok()?;
    let start = date.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp().as_millisecond();
    Some((Timestamp::from_millis(start), Timestamp::from_millis(start.saturating_add(DAY_MS - 1))))
}

#[derive(Serialize)]
struct Page {
    filter: Filter,
    table: Table,
    next: String,
    first: String,
    buttons: Vec<Button>,
}

pub(super) async fn show(
    State(site): State<Shared>,
    context: Context,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Failure> {
    let Query(asked) = asked.map_err(|_| Failure::malformed())?;
    let page = Visit::enter(site, context).await?;
    let before = asked.before.unwrap_or(i64::MAX);
    let found = page.house()?.search_history(&page.visitor(), &asked.filter(), before).await?;
    let next = found.next.map(|next| {
        let next = next.to_string();
        let pairs: Vec<(&str, &str)> = asked.pairs().into_iter().chain([("before", next.as_str())]).collect();
        address(nav::HISTORY, &pairs)
    });
    let first = if asked.before.is_some() { address(nav::HISTORY, &asked.pairs()) } else { String::new() };
    let file = Button::link(address(FILE, &asked.pairs()), page.word("admin.history.export"));
    let shown = Page {
        filter: filter(&page, &asked),
        table: table(&page, page.word("admin.history.caption"), &found.lines, true),
        next: next.unwrap_or_default(),
        first,
        buttons: vec![file],
    };
    page.draw("admin_history.html", nav::HISTORY, Vec::new(), shown)
}

fn result_word(page: &Visit, result: EventResult) -> (Mood, String) {
    match result {
        EventResult::Success => (Mood::Good, page.word("admin.history.success")),
        EventResult::Failure => (Mood::Bad, page.word("admin.history.failure")),
        EventResult::Info => (Mood::Info, page.word("admin.history.info")),
    }
}

fn filter(page: &Visit, asked: &Asked) -> Filter {
    let text = |name: &str, code, value: &str| FilterField {
        name: name.to_owned(),
        label: page.word(code),
        value: value.to_owned(),
        ..FilterField::default()
    };
    let choice = |name: &str, code, value: &str, any, options: Vec<(String, String)>| FilterField {
        options: std::iter::once((String::new(), page.word(any))).chain(options).collect(),
        ..text(name, code, value)
    };
    let day = |name: &str, code, value: &str| FilterField { date: true, ..text(name, code, value) };
    let mut kinds: Vec<(String, String)> = EventKind::ALL
        .iter()
        .map(|kind| (kind.code().to_owned(), page.word_of("event", kind.code())))
        .collect();
    kinds.sort_by(|one, other| one.1.cmp(&other.1));
    let results = RESULTS.map(|result| (result.code().to_owned(), result_word(page, result).1)).to_vec();
    Filter {
        action: nav::HISTORY.to_owned(),
        fields: vec![
            text("text", "admin.history.text", &asked.text),
            text("actor", "admin.history.actor", &asked.actor),
            choice("kind", "admin.history.kind", &asked.kind, "admin.history.any", kinds),
            choice("result", "admin.history.result", &asked.result, "admin.history.any-result", results),
            text("workflow", "admin.history.task", &asked.workflow),
            day("from", "admin.history.from", &asked.from),
            day("to", "admin.history.to", &asked.to),
        ],
        active: asked.is_narrowed(),
    }
}

/// Events as a table; whom they concern is left out where it is always the same person.
pub(super) fn table(page: &Visit, caption: String, lines: &[HistoryEntry], with_subject: bool) -> Table {
    let actor = |line: &HistoryEntry| match line.actor.as_str() {
        "self" => page.word("admin.history.self"),
        "system" => page.word("admin.history.system"),
        name => name.to_owned(),
    };
    let row = |line: &HistoryEntry| {
        let detail: Vec<String> =
            line.detail.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        let (mood, result) = result_word(page, line.result);
        let mut cells = vec![Cell::time(line.at), Cell::text(page.say(&line.what)).hint(&line.workflow)];
        if with_subject {
            cells.push(Cell::text(&line.subject));
        }
        cells.extend([
            Cell::text(actor(line)).hint(&line.address),
            Cell::pill(mood, result),
            Cell::text(detail.join(", ")),
        ]);
        cells
    };
    let mut columns =
        vec![Column::new(page.word("admin.history.time")), Column::new(page.word("admin.history.kind"))];
    if with_subject {
        columns.push(Column::new(page.word("admin.history.subject")));
    }
    columns.extend([
        Column::new(page.word("admin.history.by")),
        Column::new(page.word("admin.history.result")),
        Column::new(page.word("admin.history.detail")),
    ]);
    Table {
        caption,
        columns,
        rows: lines.iter().map(row).collect(),
        empty: Empty { title: page.word("admin.history.none"), ..Empty::default() },
    }
}

/// `GET /admin/history/file`: what the file would hold.
pub(super) async fn ask(
    State(site): State<Shared>,
    context: Context,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Failure> {
    let Query(asked) = asked.map_err(|_| Failure::malformed())?;
    let page = Visit::enter(site, context).await?;
    // Whoever may not have the file is told so before the button.
    page.house()?.search_history(&page.visitor(), &asked.filter(), 0).await?;
    let mut lead = vec![page.word("admin.history.export-lead")];
    lead.extend(asked.is_narrowed().then(|| page.word("admin.history.export-filtered")));
    let hidden = asked.pairs().into_iter().filter(|(_, value)| !value.is_empty());
    let confirm = Confirm {
        title: page.word("admin.history.export-title"),
        lead,
        action: FILE.to_owned(),
        hidden: hidden.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        button: page.word("admin.history.export"),
        cancel: address(nav::HISTORY, &asked.pairs()),
        ..Confirm::default()
    };
    let trail = vec![Link::new(nav::HISTORY, page.word("admin.history.title"))];
    page.draw("confirm.html", nav::HISTORY, trail, confirm)
}

/// `POST /admin/history/file`: the events as a file, part by part as they are read.
pub(super) async fn save(
    State(site): State<Shared>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let asked = Asked::take(&mut form)?;
    form.done()?;
    let page = Visit::enter(site, context).await?;
    let (filter, visitor) = (asked.filter(), page.visitor());
    let first = match page.house()?.export_history(&visitor, &filter, None).await {
        Ok(first) => first,
        Err(error) => return proved_first(error, FILE),
    };
    let shared: Arc<Site> = page.site.clone();
    let further = move |before: i64| part(Arc::clone(&shared), visitor.clone(), filter.clone(), before);
    Ok(download::csv("reclave-history.csv", first, further))
}

async fn part(
    site: Arc<Site>,
    visitor: Visitor,
    filter: HistoryFilter,
    before: i64,
) -> Result<ListPart, ServiceError> {
    let house = site.state.administration.as_deref().ok_or(ServiceError::NotFound)?;
    house.export_history(&visitor, &filter, Some(before)).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_from_its_first_to_its_last_millisecond() {
        let (first, last) = day("2026-11-18").unwrap();
        assert_eq!((first.as_millis(), last.as_millis()), (1_794_960_000_000, 1_795_046_399_999));
        for bad in ["", "yesterday", "2026-13-01", "2026-11-18T00:00:00Z"] {
            assert!(day(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn what_is_no_kind_or_result_is_no_condition() {
        let asked = Asked { kind: "nonsense".to_owned(), result: "maybe".to_owned(), ..Asked::default() };
        assert_eq!(asked.filter(), HistoryFilter::default());
    }
}
