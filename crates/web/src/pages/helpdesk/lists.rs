//! Lists of people who need looking after: how many on each, who, and the list as a file.

use api::{
    ServiceError,
    helpdesk::{DeskList, IDLE_DAYS, ListPage, ListQuery},
};
use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::{id::Slug, message::Message};
use serde::{Deserialize, Serialize};

use super::{LISTS, code, enter, frame, house, person_cell, state_cell};
use crate::{
    context::Context,
    failure::Failure,
    forms::Form,
    model::{self, Cell, Column, Empty, Filter, FilterField, Link, Moment, Mood, Table, Tile, moment},
    state::{Shared, Site},
};

/// Days without a sign-in that the page shows at first.
const DAYS: u32 = IDLE_DAYS[2];

fn name_of(site: &Site, context: &Context, list: DeskList) -> String {
    site.say(&context.locale, &code(format!("desk.list.{}", list.code())))
}

fn path_of(policy: &Slug, list: DeskList) -> String {
    format!("{LISTS}/{policy}/{}", list.code())
}

/// `GET /helpdesk/lists`: how many people are on which list.
pub(super) async fn overview(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    #[derive(Serialize)]
    struct Policy {
        id: String,
        name: String,
        tiles: Vec<Tile>,
    }
    #[derive(Serialize)]
    struct Page {
        policies: Vec<Policy>,
    }
    enter(&site, &mut context).await?;
    let all = house(&site)?.lists(&context.visitor()).await?;
    let uncounted = site.say(&context.locale, &Message::new("desk.lists.uncounted"));
    let policies = all.into_iter().map(|one| Policy {
        id: one.policy.id.to_string(),
        name: one.policy.name,
        tiles: one
            .counts
            .iter()
            .map(|count| Tile {
                label: name_of(&site, &context, count.list),
                value: match count.count {
                    Some(number) if count.more => format!("{number}+"),
                    Some(number) => number.to_string(),
                    None => "…".to_owned(),
                },
                hint: if count.count.is_none() { uncounted.clone() } else { String::new() },
                href: path_of(&one.policy.id, count.list),
                mood: Mood::Info,
                state: String::new(),
            })
            .collect(),
    });
    let page = Page { policies: policies.collect() };
    let frame = frame(&site, &context, LISTS, Vec::new());
    Ok(site.draw_staff("desk_lists.html", &context, &frame, model::template_value(page))?.into_response())
}

/// What the address may say besides.
#[derive(Default, Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    days: Option<u32>,
}

fn query(policy: &str, list: &str, days: Option<u32>) -> Result<ListQuery, Failure> {
    Ok(ListQuery {
        policy: Slug::new(policy).map_err(|_| Failure::not_found())?,
        list: DeskList::from_code(list).ok_or_else(Failure::not_found)?,
        idle_days: days.unwrap_or(DAYS),
    })
}

/// `GET /helpdesk/lists/{policy}/{list}`.
pub(super) async fn show(
    State(site): State<Shared>,
    Path((policy, list)): Path<(String, String)>,
    wanted: Result<Query<Wanted>, QueryRejection>,
    mut context: Context,
) -> Result<Response, Failure> {
    let Query(wanted) = wanted.map_err(|_| Failure::not_found())?;
    let query = query(&policy, &list, wanted.days)?;
    enter(&site, &mut context).await?;
    let list = house(&site)?.list(&context.visitor(), &query).await?;
    let page = page(&site, &context, &list);
    let trail = vec![Link::new(LISTS, site.say(&context.locale, &Message::new("desk.nav.lists")))];
    let frame = frame(&site, &context, LISTS, trail);
    Ok(site.draw_staff("desk_list.html", &context, &frame, model::template_value(page))?.into_response())
}

#[derive(Serialize)]
struct Page {
    title: String,
    policy: String,
    count: String,
    as_of: Moment,
    /// How many are shown; 0 when all are.
    shown: usize,
    filter: Option<Filter>,
    table: Table,
    file: String,
    days: u32,
}

fn page(site: &Site, context: &Context, list: &ListPage) -> Page {
    let say = |message: &Message| site.say(&context.locale, message);
    let word = |text: &'static str| say(&Message::new(text));
    let count = if list.more { "desk.lists.at-least" } else { "desk.lists.count" };
    let path = path_of(&list.policy.id, list.list);
    let title = name_of(site, context, list.list);
    let rows = list.rows.iter().map(|row| {
        vec![
            person_cell(&row.person),
            Cell::text(&row.person.logon_name).hint(&row.person.domain),
            state_cell(site, &context.locale, &row.person.marks),
            row.at.map_or_else(|| Cell::text("-"), Cell::time),
        ]
    });
    let moment_head = say(&code(format!("desk.moment.{}", list.list.code())));
    let table = Table {
        caption: String::new(),
        columns: vec![
            Column::new(word("desk.column.name")),
            Column::new(word("desk.column.logon-name")),
            Column::new(word("desk.column.state")),
            Column::new(moment_head),
        ],
        rows: rows.collect(),
        empty: Empty { title: word("desk.lists.empty"), ..Empty::default() },
    };
    let idle = (list.list == DeskList::Idle).then(|| {
        let option = |days: u32| (days.to_string(), say(&Message::new("desk.lists.days").with("days", days)));
        Filter {
            action: path.clone(),
            fields: vec![FilterField {
                name: "days".to_owned(),
                label: word("desk.lists.idle"),
                value: list.idle_days.to_string(),
                options: IDLE_DAYS.map(option).into(),
                ..FilterField::default()
            }],
            active: false,
        }
    });
    Page {
        title,
        policy: list.policy.name.clone(),
        count: say(&code(count.to_owned()).with("count", list.count)),
        as_of: moment(list.as_of),
        shown: if list.rows.len() < list.count as usize { list.rows.len() } else { 0 },
        filter: idle,
        table,
        file: format!("{path}/file"),
        days: list.idle_days,
    }
}

/// `POST /helpdesk/lists/{policy}/{list}/file`: the list as a file. Asks for a fresh proof first.
pub(super) async fn save(
    State(site): State<Shared>,
    Path((policy, list)): Path<(String, String)>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let days = form.take_token("days")?.parse().map_err(|_| Failure::malformed())?;
    form.done()?;
    let query = query(&policy, &list, Some(days))?;
    enter(&site, &mut context).await?;
    let file = match house(&site)?.export_list(&context.visitor(), &query).await {
        Ok(file) => file,
        Err(ServiceError::Denied(message)) if message.code == "staff.prove-again" => {
            let back = path_of(&query.policy, query.list);
            return Ok(Redirect::to(&format!("/helpdesk/prove?back={back}")).into_response());
        }
        Err(error) => return Err(error.into()),
    };
    let named = format!("attachment; filename=\"{}\"", file.name);
    let mut response = file.text.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    let named = HeaderValue::from_str(&named).map_err(|_| Failure::defect())?;
    headers.insert(header::CONTENT_DISPOSITION, named);
    Ok(response)
}
