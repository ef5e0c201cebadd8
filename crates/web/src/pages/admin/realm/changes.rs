//! What waits to be published: the differences in words, what forbids it, conflicts, and the way into force. Also
//! what waits for a second administrator.

use api::configuration::{Difference, Published};
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::message::Message;
use serde_json::{Value, json};

use super::{frame, prove};
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, StaffForm},
    model::{Button, Cell, Change, Column, Confirm, DiffLine, Empty, Mood, Table, template_value},
    pages::{
        admin::{
            draft::{Drafting, STAMP, configuration, needs_proof, told},
            page::{AdminPage, FormPart, Part, say},
            words::{Telling, page_of, place_in_words},
        },
        to_the_end,
    },
    schema_form::{Edit as Press, FormSpec, ProblemLine},
    state::{Shared, Site},
};

const HERE: &str = "/admin/changes";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(HERE, get(show).post(publish))
        .route("/admin/changes/impact", get(impact))
        .route("/admin/changes/discard", get(ask_discard).post(discard))
        .route("/admin/changes/conflicts", get(conflicts).post(resolve))
        .route("/admin/proposals", get(proposals))
        .route("/admin/proposals/decide", post(decide))
}

/// Differences as lines of a comparison.
pub(super) fn diff_lines(
    site: &Site,
    context: &Context,
    document: &Value,
    changes: &[Difference],
) -> Vec<DiffLine> {
    let words = site.words(context);
    let telling = Telling { words: &words, document };
    let line = |one: &Difference| {
        let said = |value: &Option<Value>| {
            value.as_ref().map(|value| telling.value(&one.place, value)).unwrap_or_default()
        };
        let (mut before, mut after) = (said(&one.before), said(&one.after));
        if let Some((from, to)) = one.moved {
            let position = |at: usize| {
                site.say(&context.locale, &Message::new("realm.changes.place").with("number", at + 1))
            };
            (before, after) = (position(from), position(to));
        }
        let change = match one.kind {
            "added" => Change::Added,
            "removed" => Change::Removed,
            _ => Change::Changed,
        };
        DiffLine { change, place: place_in_words(&words, document, &one.place), before, after }
    };
    changes.iter().map(line).collect()
}

/// The form with the comment.
fn comment_schema() -> &'static Value {
    static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    SCHEMA.get_or_init(|| {
        json!({ "type": "object", "properties": {
            "comment": { "type": "string", "maxLength": 500, "description": "Why." },
        } })
    })
}

fn page(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    comment: &str,
    problem: Option<&Message>,
) -> Result<Response, Failure> {
    let draft = &drafting.draft;
    let mut page = AdminPage::new(site, context, drafting, "realm.changes.title");
    page.bar = None;
    if let Some(message) = problem {
        let text = site.say(&context.locale, message);
        page.problems.push(ProblemLine {
            label: say(site, context, "realm.changes.publish"),
            text,
            field: None,
        });
    }
    if !draft.conflicts.is_empty() {
        page.note(Mood::Bad, say(site, context, "realm.changes.conflicts"));
        let to =
            Button::link("/admin/changes/conflicts", say(site, context, "realm.changes.settle")).look("");
        page.add(Part::Buttons { buttons: vec![to] });
    }
    if draft.changes.is_empty() {
        page.lead = say(site, context, "realm.changes.none");
        return page.draw(site, context, &frame(site, context, &drafting.member, HERE));
    }
    page.lead = say(site, context, "realm.changes.lead");
    page.add(Part::Diff { lines: diff_lines(site, context, &draft.document, &draft.changes) });
    if !draft.findings.is_empty() {
        page.heading(
            say(site, context, "realm.changes.findings"),
            say(site, context, "realm.changes.findings-lead"),
        );
        page.add(Part::Table { table: findings_table(site, context, drafting) });
    }
    if draft.changes.iter().any(|one| one.place.starts_with("policies")) {
        let look = Button::link("/admin/changes/impact", say(site, context, "realm.changes.impact"));
        page.add(Part::Buttons { buttons: vec![look] });
    }
    if draft.findings.is_empty() && draft.conflicts.is_empty() {
        let second = draft.needs_second;
        let title = if second { "realm.changes.propose" } else { "realm.changes.publish" };
        let lead = if second { "realm.changes.propose-lead" } else { "realm.changes.publish-lead" };
        page.heading(say(site, context, title), say(site, context, lead));
        let spec = FormSpec::new(comment_schema(), "changes").area("realm");
        page.form(FormPart {
            action: HERE.to_owned(),
            fields: spec.fields(&site.words(context), &json!({ "comment": comment }), &[]),
            hidden: vec![(STAMP.to_owned(), drafting.stamp())],
            button: say(site, context, title),
            more: vec![
                Button::link("/admin/changes/discard", say(site, context, "draft.discard")).look("subtle"),
            ],
            ..FormPart::default()
        });
    } else {
        let discard = Button::link("/admin/changes/discard", say(site, context, "draft.discard"));
        page.add(Part::Buttons { buttons: vec![discard] });
    }
    page.draw(site, context, &frame(site, context, &drafting.member, HERE))
}

/// What is wrong, each with the page on which it is put right.
fn findings_table(site: &Site, context: &Context, drafting: &Drafting) -> Table {
    let row = |finding: &String| {
        let place = finding.split([':', ' ']).next().unwrap_or_default();
        let words = place_in_words(&site.words(context), &drafting.draft.document, place);
        vec![
            Cell::text(finding.clone()),
            Cell::link(page_of(place), say(site, context, "realm.changes.put-right")).hint(words),
        ]
    };
    Table {
        caption: say(site, context, "realm.changes.findings"),
        columns: vec![
            Column::new(say(site, context, "realm.changes.what")),
            Column::new(say(site, context, "realm.changes.where")),
        ],
        rows: drafting.draft.findings.iter().map(row).collect(),
        empty: Empty::default(),
    }
}

/// `GET /admin/changes`.
async fn show(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    page(&site, &context, &drafting, "", None)
}

/// `POST /admin/changes`: publishes, or puts forward.
async fn publish(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    form.take_token(Press::NAME)?;
    let stamp = form.take_token(STAMP)?;
    let comment = form.take("comment").expose().to_owned();
    form.done()?;
    let drafting = Drafting::load(&site, &mut context).await?;
    if stamp != drafting.stamp() {
        return page(&site, &context, &drafting, &comment, Some(&Message::new("config.stale")));
    }
    let (shared, visitor, version) = (site.clone(), context.visitor(), drafting.draft.version);
    let why = comment.clone();
    let work = async move { told(configuration(&shared)?.publish(&visitor, version, &why).await) };
    match to_the_end(work).await? {
        Ok(Ok(Published::InForce(number))) => {
            Ok(Redirect::to(&format!("/admin/revisions/{number}?state=published")).into_response())
        }
        Ok(Ok(Published::Proposed)) => Ok(Redirect::to("/admin/proposals?state=proposed").into_response()),
        Ok(Err(message)) => {
            let drafting = Drafting::load(&site, &mut context).await?;
            page(&site, &context, &drafting, &comment, Some(&message))
        }
        Err(failure) if needs_proof(&failure) => prove(&site, &context, HERE).await,
        Err(failure) => Err(failure),
    }
}

/// `GET /admin/changes/impact`: how many people get another policy.
async fn impact(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let mut page = AdminPage::new(&site, &context, &drafting, "realm.impact.title");
    match told(configuration(&site)?.impact(&context.visitor()).await)? {
        Err(message) => page.note(Mood::Bad, site.say(&context.locale, &message)),
        Ok(impact) => {
            let code = if impact.is_partial { "realm.impact.partial" } else { "realm.impact.lead" };
            page.lead = site.say(
                &context.locale,
                &Message::new(code).with("count", usize::try_from(impact.looked_at).unwrap_or(usize::MAX)),
            );
            let nobody = || say(&site, &context, "realm.impact.nobody");
            let name = |policy: &String| if policy.is_empty() { nobody() } else { policy.clone() };
            let rows = impact.moves.iter().map(|(from, to, people)| {
                vec![Cell::text(name(from)), Cell::text(name(to)), Cell::text(people.to_string())]
            });
            page.add(Part::Table {
                table: Table {
                    caption: say(&site, &context, "realm.impact.title"),
                    columns: vec![
                        Column::new(say(&site, &context, "realm.impact.from")),
                        Column::new(say(&site, &context, "realm.impact.to")),
                        Column::new(say(&site, &context, "realm.impact.people")).figures(),
                    ],
                    rows: rows.collect(),
                    empty: Empty { title: say(&site, &context, "realm.impact.same"), ..Empty::default() },
                },
            });
        }
    }
    page.buttons.push(Button::link(HERE, say(&site, &context, "realm.changes.back")));
    page.draw(&site, &context, &frame(&site, &context, &drafting.member, HERE))
}

/// `GET /admin/changes/discard`.
async fn ask_discard(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let count = drafting.draft.changes.len();
    let page = Confirm {
        title: site.say(&context.locale, &Message::new("realm.discard.title").with("count", count)),
        lead: vec![say(&site, &context, "realm.discard.lead")],
        irreversible: true,
        action: "/admin/changes/discard".to_owned(),
        button: say(&site, &context, "realm.discard.button"),
        bad: true,
        cancel: HERE.to_owned(),
        ..Confirm::default()
    };
    let frame = frame(&site, &context, &drafting.member, HERE);
    Ok(site.draw_staff("confirm.html", &context, &frame, template_value(page))?.into_response())
}

/// `POST /admin/changes/discard`.
async fn discard(State(site): State<Shared>, context: Context, form: Form) -> Result<Response, Failure> {
    form.done()?;
    configuration(&site)?.discard(&context.visitor()).await?;
    Ok(Redirect::to(HERE).into_response())
}

fn draw_conflicts(
    site: &Shared,
    context: &Context,
    drafting: &Drafting,
    problem: Option<&Message>,
) -> Result<Response, Failure> {
    #[derive(serde::Serialize)]
    struct Line {
        place: String,
        base: String,
        theirs: String,
        mine: String,
    }
    #[derive(serde::Serialize)]
    struct Page {
        stamp: String,
        error: Option<String>,
        lines: Vec<Line>,
    }
    let words = site.words(context);
    let telling = Telling { words: &words, document: &drafting.draft.document };
    let lines = drafting.draft.conflicts.iter().map(|one| {
        let said = |value: &Option<Value>| {
            value.as_ref().map(|value| telling.value(&one.place, value)).unwrap_or_default()
        };
        Line {
            place: place_in_words(&words, &drafting.draft.document, &one.place),
            base: said(&one.base),
            theirs: said(&one.theirs),
            mine: said(&one.mine),
        }
    });
    let page = Page {
        stamp: drafting.stamp(),
        error: problem.map(|message| site.say(&context.locale, message)),
        lines: lines.collect(),
    };
    let frame = frame(site, context, &drafting.member, HERE);
    let mut page =
        site.draw_staff("admin_conflicts.html", context, &frame, template_value(page))?.into_response();
    if problem.is_some() {
        crate::pages::admin::draft::refuse(&mut page);
    }
    Ok(page)
}

/// `GET /admin/changes/conflicts`: what both changed, to choose from.
async fn conflicts(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    if drafting.draft.conflicts.is_empty() {
        return Ok(Redirect::to(HERE).into_response());
    }
    draw_conflicts(&site, &context, &drafting, None)
}

/// `POST /admin/changes/conflicts`.
async fn resolve(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    let stamp = form.take_token(STAMP)?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let conflicts = &drafting.draft.conflicts;
    if stamp != drafting.stamp() {
        return draw_conflicts(&site, &context, &drafting, Some(&Message::new("config.stale")));
    }
    let mut choices = Vec::new();
    for (at, conflict) in conflicts.iter().enumerate() {
        match form.take_token(&format!("choice-{at}"))?.as_str() {
            "mine" => choices.push((conflict.place.clone(), true)),
            "theirs" => choices.push((conflict.place.clone(), false)),
            _ => {
                let message = Message::new("realm.conflicts.choose");
                return draw_conflicts(&site, &context, &drafting, Some(&message));
            }
        }
    }
    form.done()?;
    let settled = configuration(&site)?.resolve(&context.visitor(), drafting.draft.version, choices).await;
    match told(settled)? {
        Ok(_) => Ok(Redirect::to(HERE).into_response()),
        Err(message) => {
            let drafting = Drafting::load(&site, &mut context).await?;
            draw_conflicts(&site, &context, &drafting, Some(&message))
        }
    }
}

async fn draw_proposals(
    site: &Shared,
    context: &mut Context,
    problem: Option<&Message>,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(site, context).await?;
    let mut page = AdminPage::new(site, context, &drafting, "realm.proposals.title");
    page.lead = say(site, context, "realm.proposals.lead");
    if let Some(message) = problem {
        let text = site.say(&context.locale, message);
        page.problems.push(ProblemLine { label: page.title.clone(), text, field: None });
    }
    let proposals = configuration(site)?.proposals(&context.visitor()).await?;
    if proposals.is_empty() {
        page.note(Mood::Info, say(site, context, "realm.proposals.none"));
    }
    for one in proposals {
        let about =
            site.say(&context.locale, &Message::new("realm.proposals.by").with("name", one.author.clone()));
        page.heading(about.clone(), one.comment.clone());
        page.add(Part::Diff { lines: diff_lines(site, context, &drafting.draft.document, &one.changes) });
        let button = |verb: &str, code: &'static str| {
            let value = format!("{verb}:{}", one.id);
            Button::post("/admin/proposals/decide", say(site, context, code), "decide", &value).about(&about)
        };
        let buttons = if one.is_own {
            vec![button("decline", "realm.proposals.take-back")]
        } else {
            vec![
                button("agree", "realm.proposals.agree").look(""),
                button("decline", "realm.proposals.decline"),
            ]
        };
        page.add(Part::Buttons { buttons });
    }
    page.draw(site, context, &frame(site, context, &drafting.member, "/admin/proposals"))
}

/// `GET /admin/proposals`: what waits for a second administrator.
async fn proposals(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    draw_proposals(&site, &mut context, None).await
}

/// `POST /admin/proposals/decide`.
async fn decide(
    State(site): State<Shared>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let decided = form.take_token("decide")?;
    form.done()?;
    let (verb, id) = decided.split_once(':').ok_or_else(Failure::malformed)?;
    let (shared, visitor) = (site.clone(), context.visitor());
    let (agree, id) = (verb == "agree", id.to_owned());
    let work = async move { told(configuration(&shared)?.decide(&visitor, &id, agree).await) };
    match to_the_end(work).await? {
        Ok(Ok(Some(number))) => Ok(Redirect::to(&format!("/admin/revisions/{number}")).into_response()),
        Ok(Ok(None)) => Ok(Redirect::to("/admin/proposals").into_response()),
        Ok(Err(message)) => draw_proposals(&site, &mut context, Some(&message)).await,
        Err(failure) if needs_proof(&failure) => prove(&site, &context, "/admin/proposals").await,
        Err(failure) => Err(failure),
    }
}
