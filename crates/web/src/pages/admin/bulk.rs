//! Bulk operations: ordering one by a form, seeing who would be hit, and watching what comes of it.
//!
//! The order travels from the form over the page that says who is hit to the button that begins it as one
//! hidden text, and is read as strictly at the end as at the beginning.

use api::{
    BulkOperations, BulkOrder, BulkPreview, BulkReport, BulkSummary, ServiceError, ServiceResult,
    staff::{Member, Permission},
};
use axum::{
    Router,
    extract::{Path, Query, State},
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::{
    bulk::{BulkJobState, BulkKind, BulkTarget},
    id::Slug,
    message::Message,
    store::BulkState,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    draft::{Drafting, refuse, search},
    page::say,
    realm,
};
use crate::{
    context::Context,
    failure::Failure,
    forms::StaffForm,
    headers,
    model::{self, Button, Cell, Column, Confirm, Empty, Frame, Link, Mood, Progress, Table, Tile, Typed},
    pages::{staff, to_the_end},
    schema_form::{
        Edit, FormField, FormSpec, Found, Look, Offer, Problem, ProblemLine, Search, problem_lines,
    },
    state::{Shared, Site},
};

/// Most parts of a file that are put together: 200 of 1,000 people each.
const PARTS_MAX: usize = 200;

/// The routes below `/admin/bulk`.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/admin/bulk", get(list))
        .route("/admin/bulk/new", get(new).post(preview))
        .route("/admin/bulk/begin", post(begin))
        .route("/admin/bulk/{id}", get(report))
        .route("/admin/bulk/{id}/stop", post(stop))
        .route("/admin/bulk/{id}/go-on", post(go_on))
        .route("/admin/bulk/{id}/people.csv", get(file))
}

fn house(site: &Site) -> Result<&dyn BulkOperations, Failure> {
    site.state.bulk.as_deref().ok_or_else(Failure::not_found)
}

/// Who may do this, with the page's frame.
async fn enter(site: &Shared, context: &mut Context, trail: bool) -> Result<(Member, Frame), Failure> {
    let member = staff::member(site, context).await?;
    if !member.may(Permission::Bulk) {
        return Err(ServiceError::Denied(Message::new("admin.not-allowed")).into());
    }
    let mut frame = realm::frame(site, context, &member, "/admin/bulk");
    if trail {
        frame.trail = vec![Link::new("/admin/bulk", say(site, context, "admin.bulk.title"))];
    }
    Ok((member, frame))
}

fn say_code(site: &Site, context: &Context, code: String) -> String {
    site.say(&context.locale, &Message { code: code.into(), args: std::collections::BTreeMap::new() })
}

/// Where a list goes on.
#[derive(Deserialize)]
struct Before {
    before: Option<String>,
}

/// `GET /admin/bulk`.
async fn list(
    State(site): State<Shared>,
    Query(query): Query<Before>,
    mut context: Context,
) -> Result<Response, Failure> {
    #[derive(Serialize)]
    struct Page {
        buttons: Vec<Button>,
        table: Table,
        next: Option<Link>,
    }
    let (_, frame) = enter(&site, &mut context, false).await?;
    let found = house(&site)?.list_bulk(&context.visitor(), query.before.as_deref()).await?;
    let column = |code| Column::new(say(&site, &context, code));
    let table = Table {
        caption: say(&site, &context, "admin.bulk.title"),
        columns: vec![
            column("admin.bulk.what"),
            column("admin.bulk.state"),
            column("admin.bulk.people"),
            column("admin.bulk.author"),
            column("admin.bulk.created"),
        ],
        rows: found.operations.iter().map(|one| row(&site, &context, one)).collect(),
        empty: Empty {
            title: say(&site, &context, "admin.bulk.none"),
            lead: say(&site, &context, "admin.bulk.lead"),
            action: None,
        },
    };
    let next = found.next.map(|before| {
        Link::new(format!("/admin/bulk?before={before}"), say(&site, &context, "admin.bulk.older"))
    });
    let buttons = vec![Button::link("/admin/bulk/new", say(&site, &context, "admin.bulk.new"))];
    let page = model::template_value(Page { buttons, table, next });
    Ok(site.draw_staff("admin_bulk.html", &context, &frame, page)?.into_response())
}

fn row(site: &Site, context: &Context, one: &BulkSummary) -> Vec<Cell> {
    let kind = say_code(site, context, format!("bulk.kind-{}", one.kind.code()));
    let state = say_code(site, context, format!("bulk.state-{}", one.state.code()));
    vec![
        Cell::link(format!("/admin/bulk/{}", one.id), kind).hint(one.reason.clone()),
        Cell::pill(mood_of(one.state), state),
        Cell::text(format!("{} / {}", one.ended, one.people)),
        Cell::text(one.author.clone()),
        Cell::time(one.created),
    ]
}

const fn mood_of(state: BulkJobState) -> Mood {
    match state {
        BulkJobState::Done => Mood::Good,
        BulkJobState::Failed => Mood::Bad,
        BulkJobState::Stopped | BulkJobState::Stopping | BulkJobState::Cancelled => Mood::Warn,
        BulkJobState::Waiting | BulkJobState::Gathering | BulkJobState::Running => Mood::Info,
    }
}

/// The order as the form has it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Typing {
    kind: BulkKind,
    connection: String,
    people: Vec<String>,
    groups: Vec<String>,
    units: Vec<String>,
    reason: String,
    notify: bool,
    not_before: String,
}

fn schema() -> Value {
    json!({
        "title": "BulkSettings",
        "type": "object",
        "properties": {
            "kind": { "type": "string", "enum": ["require-change", "unregister"], "default": "require-change" },
            "connection": { "type": "string", "default": "" },
            "people": { "type": "array", "items": { "type": "string" }, "default": [] },
            "groups": { "type": "array", "items": { "type": "string" }, "default": [] },
            "units": { "type": "array", "items": { "type": "string" }, "default": [] },
            "reason": { "type": "string", "default": "" },
            "notify": { "type": "boolean", "default": false },
            "not_before": { "type": "string", "default": "" },
        },
        "required": ["kind", "connection", "people", "groups", "units", "reason", "notify", "not_before"],
    })
}

fn spec<'s>(schema: &'s Value, connections: &[Offer], found: Option<&Found>) -> FormSpec<'s> {
    let search = |kind: &str| Search {
        url: format!("/admin/objects?kind={kind}"),
        found: found.cloned(),
        known: Vec::new(),
    };
    FormSpec::new(schema, "bulk")
        .area("admin")
        .look("reason", Look::Multiline)
        .offer("connection", connections.to_vec())
        .search("groups", search("group"))
        .search("units", search("unit"))
}

/// An order with nobody in it.
fn blank(connections: &[Offer]) -> Value {
    json!({
        "kind": "require-change",
        "connection": connections.first().map_or("", |one| one.value.as_str()),
        "people": [], "groups": [], "units": [], "reason": "", "notify": false, "not_before": "",
    })
}

fn draw_form(
    site: &Site,
    context: &Context,
    frame: &Frame,
    fields: Vec<FormField>,
    problems: Vec<ProblemLine>,
) -> Result<Response, Failure> {
    #[derive(Serialize)]
    struct Page {
        fields: Vec<FormField>,
        problems: Vec<ProblemLine>,
    }
    let refused = !problems.is_empty();
    let page = model::template_value(Page { fields, problems });
    let mut page = site.draw_staff("admin_bulk_new.html", context, frame, page)?.into_response();
    if refused {
        refuse(&mut page);
    }
    Ok(page)
}

/// `GET /admin/bulk/new`.
async fn new(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let (_, frame) = enter(&site, &mut context, true).await?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let (schema, connections) = (schema(), drafting.connections(&site, &context).await?);
    let fields = spec(&schema, &connections, None).fields(&site.words(&context), &blank(&connections), &[]);
    draw_form(&site, &context, &frame, fields, Vec::new())
}

/// `POST /admin/bulk/new`: says who would be hit.
async fn preview(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    let (member, frame) = enter(&site, &mut context, true).await?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let (schema, connections) = (schema(), drafting.connections(&site, &context).await?);
    let button = form.take_token(Edit::NAME)?;
    let stored = blank(&connections);
    let form_spec = spec(&schema, &connections, None);
    let mut reading = form_spec.read(&stored, form.rest());
    let words = site.words(&context);
    if let Some(press) = Edit::parse(&button) {
        let found = match &press {
            Edit::Search(place) => {
                let connection = reading.value.get("connection").and_then(Value::as_str).unwrap_or_default();
                let text = reading.searched(place).to_owned();
                let offers = search(&site, &context, &drafting, connection, place == "units", &text).await?;
                Some(Found { place: place.clone(), text, offers })
            }
            _ => None,
        };
        reading.edit(&form_spec, &press);
        let fields = spec(&schema, &connections, found.as_ref()).fields(&words, &reading.value, &[]);
        return draw_form(&site, &context, &frame, fields, Vec::new());
    }
    let again = |value: &Value, problems: &[Problem]| {
        let fields = form_spec.fields(&words, value, problems);
        let lines = problem_lines(&words, &fields, problems);
        draw_form(&site, &context, &frame, fields, lines)
    };
    let value = match reading.finish() {
        Ok(parsed) => parsed.value,
        Err(reading) => return again(&reading.value, &reading.problems),
    };
    let order = match order_of(&site, &context, &value).await? {
        Ok(order) => order,
        Err(problem) => return again(&value, &[problem]),
    };
    match house(&site)?.preview_bulk(&context.visitor(), &order).await {
        Ok(preview) => {
            let ways = ways(&site, &context, &member, "").await?;
            let page = confirm(&site, &context, &order, &preview, &value, ways);
            Ok(site
                .draw_staff("confirm.html", &context, &frame, model::template_value(page))?
                .into_response())
        }
        Err(ServiceError::Invalid(message)) => again(&value, &[Problem::new("", message)]),
        Err(error) => Err(error.into()),
    }
}

/// The order that a form's value means; the problem when it means none.
async fn order_of(
    site: &Site,
    context: &Context,
    value: &Value,
) -> Result<Result<BulkOrder, Problem>, Failure> {
    let typing = Typing::deserialize(value).map_err(|_| Failure::malformed())?;
    let Ok(connection) = Slug::new(typing.connection.as_str()) else {
        return Ok(Err(Problem::new("connection", Message::new("bulk.error-connection"))));
    };
    let Some(not_before) = moment_of(&typing.not_before) else {
        return Ok(Err(Problem::new("not_before", Message::new("admin.bulk.bad-time"))));
    };
    let mut people = Vec::new();
    for name in typing.people.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
        let found = house(site)?.bulk_person(&context.visitor(), &typing.connection, name).await;
        match found {
            Ok(Some(person)) => people.push(person),
            Ok(None) | Err(ServiceError::Invalid(_)) => {
                let message = Message::new("admin.bulk.no-such-person").with("name", name);
                return Ok(Err(Problem::new("people", message)));
            }
            Err(error) => return Err(error.into()),
        }
    }
    let target = BulkTarget { connection, people, groups: typing.groups, units: typing.units };
    Ok(Ok(BulkOrder {
        kind: typing.kind,
        targets: if target.is_empty() { Vec::new() } else { vec![target] },
        reason: typing.reason,
        notify: typing.notify,
        not_before,
    }))
}

/// `2026-12-01 03:00`, in UTC; nothing for at once. `None` for what is no time.
fn moment_of(text: &str) -> Option<Option<Timestamp>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(None);
    }
    let civil = jiff::civil::DateTime::strptime("%Y-%m-%d %H:%M", text).ok()?;
    let at = civil.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp().as_millisecond();
    Some(Some(Timestamp::from_millis(at)))
}

/// The proof that is asked for before it begins: nothing while the last one is fresh.
#[derive(Default)]
struct Proof {
    typed: Option<Typed>,
    passkey: Option<model::AskedAgain>,
}

/// What the administrator can prove with that it is them, with what was wrong of the last try.
async fn ways(site: &Site, context: &Context, member: &Member, error: &str) -> Result<Proof, Failure> {
    if site.state.clock.now() < member.proved_until {
        return Ok(Proof::default());
    }
    let ways = staff::house(site)?.ways_again(&context.visitor()).await?;
    let has_passkey = ways.passkey.is_some();
    let typed = Typed {
        name: "code".to_owned(),
        label: say(site, context, "staff.prove-again-label"),
        hint: if has_passkey { String::new() } else { say(site, context, "staff.prove-again") },
        value: String::new(),
        error: if has_passkey { String::new() } else { error.to_owned() },
    };
    let error = Some(error.to_owned()).filter(|error| !error.is_empty());
    Ok(Proof {
        typed: (ways.app || !has_passkey).then_some(typed),
        passkey: ways.passkey.map(|asked| model::AskedAgain::of(asked, error)),
    })
}

/// The page that says who is hit, with the button that begins it.
fn confirm(
    site: &Site,
    context: &Context,
    order: &BulkOrder,
    preview: &BulkPreview,
    value: &Value,
    proof: Proof,
) -> Confirm {
    let say_it = |message: &Message| site.say(&context.locale, message);
    let about = if preview.complete { "admin.bulk.hits" } else { "admin.bulk.hits-at-least" };
    let mut lead = vec![say_it(&Message::new(about).with("count", preview.people))];
    lead.extend(preview.left_out.iter().map(|one| say_it(&one.reason)));
    for dn in &preview.missing {
        lead.push(say_it(&Message::new("admin.bulk.missing").with("dn", dn.as_str())));
    }
    let shown = preview.first.len();
    let more = u64::try_from(preview.people).unwrap_or(0).saturating_sub(shown as u64);
    let verb = format!("admin.bulk.begin-{}", order.kind.code());
    let verb = Message { code: verb.into(), args: std::collections::BTreeMap::new() };
    Confirm {
        title: say_code(site, context, format!("bulk.kind-{}", order.kind.code())),
        lead,
        who: preview.first.iter().map(|one| format!("{} ({})", one.name, one.logon_name)).collect(),
        more,
        irreversible: order.kind == BulkKind::Unregister,
        action: "/admin/bulk/begin".to_owned(),
        hidden: vec![("order".to_owned(), value.to_string())],
        button: say_it(&verb.with("count", preview.people)),
        bad: order.kind == BulkKind::Unregister,
        cancel: "/admin/bulk".to_owned(),
        typed: proof.typed,
        passkey: proof.passkey,
        passkey_lead: say(site, context, "staff.prove-again"),
    }
}

/// `POST /admin/bulk/begin`.
async fn begin(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    let (member, frame) = enter(&site, &mut context, true).await?;
    let text = form.take("order");
    let given = staff::Given::take(&mut form)?;
    form.done()?;
    let value: Value = serde_json::from_str(text.expose()).map_err(|_| Failure::malformed())?;
    let Ok(order) = order_of(&site, &context, &value).await? else { return Err(Failure::malformed()) };
    let mut wrong =
        if given.is_empty() { None } else { staff::prove_beside(&site, &context, &given).await? };
    if wrong.is_none() {
        let (shared, visitor, given) = (site.clone(), context.visitor(), order.clone());
        let work = async move {
            match house(&shared) {
                Ok(house) => Ok(house.begin_bulk(&visitor, &given).await),
                Err(failure) => Err(failure),
            }
        };
        match to_the_end(work).await?? {
            Ok(id) => return Ok(Redirect::to(&format!("/admin/bulk/{id}")).into_response()),
            Err(ServiceError::Invalid(message) | ServiceError::Denied(message)) => wrong = Some(message),
            Err(error) => return Err(error.into()),
        }
    }
    let preview = house(&site)?.preview_bulk(&context.visitor(), &order).await?;
    let error = wrong.map(|message| site.say(&context.locale, &message)).unwrap_or_default();
    let stale = Member { proved_until: Timestamp::from_millis(0), ..member };
    let ways = ways(&site, &context, &stale, &error).await?;
    let page = confirm(&site, &context, &order, &preview, &value, ways);
    let mut page =
        site.draw_staff("confirm.html", &context, &frame, model::template_value(page))?.into_response();
    refuse(&mut page);
    Ok(page)
}

/// Which people of a report.
#[derive(Deserialize)]
struct Lines {
    state: Option<String>,
    after: Option<i64>,
}

impl Lines {
    fn state(&self) -> Option<BulkState> {
        self.state.as_deref().and_then(BulkState::from_code)
    }
}

/// `GET /admin/bulk/{id}`.
async fn report(
    State(site): State<Shared>,
    Path(id): Path<String>,
    Query(query): Query<Lines>,
    mut context: Context,
) -> Result<Response, Failure> {
    #[derive(Serialize)]
    struct Page {
        title: String,
        lead: String,
        buttons: Vec<Button>,
        trouble: Option<String>,
        left_out: Vec<String>,
        progress: Progress,
        tiles: Vec<Tile>,
        table: Table,
        next: Option<Link>,
    }
    let (_, frame) = enter(&site, &mut context, true).await?;
    let found = house(&site)?.report_bulk(&context.visitor(), &id, query.state(), query.after).await?;
    let one = &found.operation;
    let running = matches!(
        one.state,
        BulkJobState::Waiting | BulkJobState::Gathering | BulkJobState::Running | BulkJobState::Stopping
    );
    let next = found.next.map(|after| {
        let state = query.state().map_or_else(String::new, |state| format!("&state={}", state.code()));
        Link::new(format!("/admin/bulk/{id}?after={after}{state}"), say(&site, &context, "admin.bulk.more"))
    });
    let page = Page {
        title: say_code(&site, &context, format!("bulk.kind-{}", one.kind.code())),
        lead: one.reason.clone(),
        buttons: buttons(&site, &context, one),
        trouble: one.trouble.as_ref().map(|message| site.say(&context.locale, message)),
        left_out: found.left_out.iter().map(|left| site.say(&context.locale, &left.reason)).collect(),
        progress: Progress {
            label: say_code(&site, &context, format!("bulk.state-{}", one.state.code())),
            done: u64::try_from(one.ended).unwrap_or(0),
            total: u64::try_from(one.people).unwrap_or(0),
            hint: String::new(),
            running,
        },
        tiles: tiles(&site, &context, &found),
        table: people(&site, &context, &found),
        next,
    };
    let mut page = site
        .draw_staff("admin_bulk_report.html", &context, &frame, model::template_value(page))?
        .into_response();
    if running {
        headers::look_again(page.headers_mut());
    }
    Ok(page)
}

fn buttons(site: &Site, context: &Context, one: &BulkSummary) -> Vec<Button> {
    let mut buttons = Vec::new();
    let path = format!("/admin/bulk/{}", one.id);
    if one.can_stop {
        buttons.push(Button::post(format!("{path}/stop"), say(site, context, "admin.bulk.stop"), "", ""));
    }
    if one.can_go_on {
        buttons.push(Button::post(format!("{path}/go-on"), say(site, context, "admin.bulk.go-on"), "", ""));
    }
    buttons.push(
        Button::link(format!("{path}/people.csv"), say(site, context, "admin.bulk.file")).look("quiet"),
    );
    buttons
}

fn tiles(site: &Site, context: &Context, found: &BulkReport) -> Vec<Tile> {
    let shown = found.counts.iter().filter(|count| count.count > 0);
    let tile = |count: &api::BulkCount| Tile {
        label: say_code(site, context, format!("bulk.item-{}", count.state.code())),
        value: count.count.to_string(),
        hint: String::new(),
        href: format!("/admin/bulk/{}?state={}", found.operation.id, count.state.code()),
        mood: match count.state {
            BulkState::Done => Mood::Good,
            BulkState::Refused | BulkState::Lost => Mood::Bad,
            BulkState::Waiting | BulkState::Begun | BulkState::Skipped => Mood::Info,
        },
        state: String::new(),
    };
    shown.map(tile).collect()
}

fn people(site: &Site, context: &Context, found: &BulkReport) -> Table {
    let line = |line: &api::BulkLine| {
        let (mood, state) = match line.state {
            BulkState::Done => (Mood::Good, "done"),
            BulkState::Refused => (Mood::Bad, "refused"),
            BulkState::Lost => (Mood::Bad, "lost"),
            other => (Mood::Info, other.code()),
        };
        let detail = line.detail.as_ref().map(|message| site.say(&context.locale, message));
        vec![
            Cell::text(line.name.clone()).hint(line.connection.clone()),
            Cell::pill(mood, say_code(site, context, format!("bulk.item-{state}"))),
            Cell::text(detail.unwrap_or_default()),
        ]
    };
    Table {
        caption: say(site, context, "admin.bulk.people"),
        columns: vec![
            Column::new(say(site, context, "admin.bulk.name")),
            Column::new(say(site, context, "admin.bulk.state")),
            Column::new(say(site, context, "admin.bulk.detail")),
        ],
        rows: found.lines.iter().map(line).collect(),
        empty: Empty { title: say(site, context, "admin.bulk.nobody"), lead: String::new(), action: None },
    }
}

/// `POST /admin/bulk/{id}/stop`.
async fn stop(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    StaffForm(form): StaffForm,
) -> Result<Response, Failure> {
    form.done()?;
    enter(&site, &mut context, true).await?;
    let done = house(&site)?.stop_bulk(&context.visitor(), &id).await;
    back_to(&id, done)
}

/// `POST /admin/bulk/{id}/go-on`.
async fn go_on(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    StaffForm(form): StaffForm,
) -> Result<Response, Failure> {
    form.done()?;
    enter(&site, &mut context, true).await?;
    let done = house(&site)?.go_on_with_bulk(&context.visitor(), &id).await;
    back_to(&id, done)
}

/// What has moved on meanwhile shows where it is.
fn back_to(id: &str, done: ServiceResult<()>) -> Result<Response, Failure> {
    match done {
        Ok(()) | Err(ServiceError::Invalid(_)) => {
            Ok(Redirect::to(&format!("/admin/bulk/{id}")).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// `GET /admin/bulk/{id}/people.csv`: everybody with what became of them.
async fn file(
    State(site): State<Shared>,
    Path(id): Path<String>,
    Query(query): Query<Lines>,
    mut context: Context,
) -> Result<Response, Failure> {
    enter(&site, &mut context, true).await?;
    let (mut text, mut after) = (String::new(), None);
    for _ in 0..PARTS_MAX {
        let part = house(&site)?.bulk_rows(&context.visitor(), &id, query.state(), after).await?;
        text.push_str(&part.text);
        after = part.next;
        if after.is_none() {
            break;
        }
    }
    let mut answer = text.into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    headers.insert(
        HeaderName::from_static("content-disposition"),
        HeaderValue::from_static("attachment; filename=\"people.csv\""),
    );
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_utc_and_what_is_none_is_said() {
        assert_eq!(moment_of(" "), Some(None));
        let at = moment_of("2026-12-01 03:00").flatten().unwrap();
        assert_eq!(at.as_millis(), 1_796_094_000_000);
        for bad in ["tomorrow", "2026-13-01 03:00", "2026-12-01T03:00Z", "03:00"] {
            assert_eq!(moment_of(bad), None, "{bad}");
        }
    }
}
