//! What people will see of a task: one page after another, drawn by the parts of the self-service site, with
//! nothing to send.

use api::configuration::PreviewMail;
use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
};
use domain::message::Message;
use serde::{Deserialize, Serialize};

use super::{
    Context, Drafting, Failure, POLICIES, Shared, condition, draft, frame, say,
    tasks::{find, name, way},
    told, words,
};
use crate::{
    model::{self, StepMark},
    pages::admin::draft::DraftBar,
};

#[derive(Deserialize)]
pub(super) struct PageQuery {
    #[serde(default)]
    page: usize,
}

#[derive(Serialize)]
struct Page {
    bar: DraftBar,
    title: String,
    lead: String,
    task: String,
    steps: Vec<StepMark>,
    /// What the page stands under: a choice, a condition.
    under: Vec<String>,
    /// The page as its template sees it; nothing for a step that shows nothing.
    view: minijinja::Value,
    shows: bool,
    /// What the step sends.
    mails: Vec<PreviewMail>,
    nothing: String,
    previous: String,
    next: String,
    back: String,
    // What `fields.html` asks of a page.
    open: bool,
    asks_password: bool,
    id: String,
}

/// `GET …/workflows/{workflow}/preview?page=`.
pub(super) async fn show(
    State(site): State<Shared>,
    Path((policy, workflow)): Path<(String, String)>,
    Query(query): Query<PageQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, found) = find(&drafting, &policy, &workflow)?;
    let links = way(&site, &context, &drafting, &policy, Some(found))?;
    let pages = draft::configuration(&site)?.preview(&context.visitor(), &place).await?;
    let here = format!("{POLICIES}/{policy}/workflows/{workflow}");
    let at = query.page.min(pages.len().saturating_sub(1));
    let href = |page: usize| format!("{here}/preview?page={page}");
    let steps = pages.iter().enumerate().map(|(number, page)| StepMark {
        label: words(&site, &context, format!("activity-kind.{}", page.activity)),
        state: if number < at {
            "done"
        } else if number == at {
            "now"
        } else {
            "todo"
        },
        href: if number == at { String::new() } else { href(number) },
    });
    let page = pages.get(at);
    let view = page.and_then(|page| page.view.as_ref());
    let under = page.map(|page| page.under.iter().map(|one| under_in_words(&site, &context, one)).collect());
    let shown = Page {
        bar: drafting.bar(),
        title: say(&site, &context, "design.preview"),
        lead: say(&site, &context, "design.preview-lead"),
        task: name(&site, &context, found),
        steps: steps.collect(),
        under: under.unwrap_or_default(),
        shows: view.is_some(),
        mails: page.map(|page| page.mails.clone()).unwrap_or_default(),
        view: view.map(|view| model::preview(&site, &context, view)).unwrap_or_default(),
        nothing: say(
            &site,
            &context,
            if page.is_some() { "design.preview-nothing" } else { "design.preview-empty" },
        ),
        previous: if at > 0 { href(at - 1) } else { String::new() },
        next: if at + 1 < pages.len() { href(at + 1) } else { String::new() },
        back: here,
        open: false,
        asks_password: false,
        id: "preview".to_owned(),
    };
    let frame = frame(&site, &context, &drafting, links, POLICIES);
    Ok(site
        .draw_staff("design_preview.html", &context, &frame, model::template_value(shown))?
        .into_response())
}

/// `choice 1`, `points 3`, `when "registered"`, `otherwise {"network":[…]}`, as the service tells it.
fn under_in_words(site: &Shared, context: &Context, under: &str) -> String {
    match under.split_once(' ') {
        Some(("choice", needed)) => {
            let needed = needed.parse::<u32>().unwrap_or(1);
            told(site, context, &Message::new("design.needed").with("needed", needed))
        }
        Some(("points", points)) => {
            let points = points.parse::<u32>().unwrap_or_default();
            told(site, context, &Message::new("design.points").with("points", points))
        }
        Some((way, condition)) => {
            let condition = serde_json::from_str(condition).ok();
            let condition = condition::in_words(&site.words(context), condition.as_ref());
            let code = if way == "when" { "design.when" } else { "design.otherwise" };
            told(site, context, &Message::new(code).with("condition", condition))
        }
        None => under.to_owned(),
    }
}
