//! Ordered lists of servers in the document: the page with the list and what is said once for all of them, adding
//! one, putting it further up, editing, trying out, taking out. Mail, RADIUS and phone gateways fill it in; what
//! is only listed and removed, such as directories, uses the lower half.

use std::{collections::BTreeMap, future::Future};

use api::configuration::Edit;
use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::message::Message;
use serde_json::{Value, json};

use super::{frame, settings::StateQuery};
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, StaffForm},
    model::{Button, Cell, Column, Confirm, Empty, Mood, Table, template_value},
    pages::admin::{
        draft::{Drafting, STAMP, Sent, Target, configuration, list, save, scopes, send, slug_of, value_at},
        page::{AdminPage, FormPart, Part, say},
        words::{page_of, place_in_words},
    },
    schema_form::{Edit as Press, FormField, FormSpec, Found, Offer, ProblemLine},
    state::{Shared, Site},
};

/// Something that stands in a list of the document, each on a page of its own.
pub(super) trait Listed: Send + Sync + 'static {
    /// The page with the list: also its place in the navigation.
    const HERE: &'static str;
    /// The list in the document, such as `mail.servers`.
    const LIST: &'static str;
    /// Where the pages of the entries are: this, a slash and the entry's slug.
    const PAGES: &'static str;
}

/// The codes of what is said on these pages.
pub(super) struct Codes {
    pub(super) title: &'static str,
    pub(super) lead: &'static str,
    /// Above the table.
    pub(super) servers: &'static str,
    pub(super) add: &'static str,
    /// The title of a server's page, with its `name`.
    pub(super) server: &'static str,
    pub(super) none: &'static str,
    pub(super) none_lead: &'static str,
    pub(super) test_title: &'static str,
    pub(super) test_lead: &'static str,
    pub(super) test_go: &'static str,
}

/// What became of trying a server out, as it is said on top of its page.
pub(super) type Tried = (Mood, Message);

/// Servers that are tried in order.
pub(super) trait Servers: Listed {
    /// The part of the document that holds the list and what is said once.
    const SECTION: &'static str;
    const CODES: Codes;
    /// The fields of [`Servers::test_spec`].
    const ASKED: &'static [&'static str] = &[];
    /// Where scopes stand in what is said once.
    const SCOPES: &'static [&'static str] = &[];

    /// The form of what is said once for all servers.
    fn common_spec() -> FormSpec<'static>;

    /// The form of a server that stands like this.
    fn server_spec(value: &Value) -> FormSpec<'static>;

    /// The form of a new server.
    fn new_spec() -> FormSpec<'static> {
        Self::server_spec(&Self::new_server())
    }

    /// What a new server begins with.
    fn new_server() -> Value;

    /// What a server is called.
    fn name(value: &Value) -> String;

    /// The columns of the table, without the last one, which has the buttons.
    fn columns(site: &Site, context: &Context) -> Vec<Column>;

    /// The cells of a server under these columns; the first leads to its page, `path`.
    fn cells(site: &Site, context: &Context, path: String, value: &Value) -> Vec<Cell>;

    /// What stands below the form of what is said once.
    fn below(_site: &Shared, _context: &Context) -> impl Future<Output = Result<Vec<Part>, Failure>> + Send {
        std::future::ready(Ok(Vec::new()))
    }

    /// What is asked for before a server is tried out; `None` for nothing.
    fn test_spec() -> Option<FormSpec<'static>> {
        None
    }

    /// Tries a server of the draft out.
    fn try_out(
        site: &Shared,
        context: &Context,
        place: &str,
        asked: &BTreeMap<&'static str, String>,
    ) -> impl Future<Output = Result<Tried, Failure>> + Send;
}

fn page_path<L: Listed>(id: &str) -> String {
    format!("{}/{id}", L::PAGES)
}

/// An entry with its place in the document.
pub(super) fn one<L: Listed>(drafting: &Drafting, id: &str) -> Result<(String, Value), Failure> {
    let found = list(drafting.at(L::LIST)).find(|one| slug_of(one) == Some(id)).cloned();
    found.map(|value| (format!("{}.{id}", L::LIST), value)).ok_or_else(Failure::not_found)
}

/// The buttons of the entry at position `at`: edit, further up, remove.
fn buttons<L: Servers>(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    at: usize,
    value: &Value,
) -> Vec<Button> {
    let (id, name) = (slug_of(value).unwrap_or_default(), L::name(value));
    let path = page_path::<L>(id);
    let mut buttons = vec![Button::link(path.clone(), say(site, context, "realm.edit")).about(&name)];
    if at > 0 {
        let moved = format!("{id}:{}:{}", at - 1, drafting.stamp());
        let up = say(site, context, "realm.up");
        buttons.push(Button::post(format!("{}/move", L::HERE), up, "move", &moved).about(&name));
    }
    let remove = say(site, context, "realm.remove");
    buttons.push(Button::link(format!("{path}/remove"), remove).about(&name).look("subtle"));
    buttons
}

fn add_button<L: Servers>(site: &Site, context: &Context) -> Button {
    Button::link(format!("{}/new", L::HERE), say(site, context, L::CODES.add))
}

fn table<L: Servers>(site: &Site, context: &Context, drafting: &Drafting) -> Table {
    let row = |(at, value): (usize, &Value)| {
        let path = page_path::<L>(slug_of(value).unwrap_or_default());
        let mut cells = L::cells(site, context, path, value);
        cells.push(Cell::buttons(buttons::<L>(site, context, drafting, at, value)));
        cells
    };
    let mut columns = L::columns(site, context);
    columns.push(Column::new(""));
    Table {
        caption: say(site, context, L::CODES.servers),
        columns,
        rows: list(drafting.at(L::LIST)).enumerate().map(row).collect(),
        empty: Empty {
            title: say(site, context, L::CODES.none),
            lead: say(site, context, L::CODES.none_lead),
            action: Some(add_button::<L>(site, context).look("")),
        },
    }
}

fn draw_list<L: Servers>(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    form: (Vec<FormField>, Vec<ProblemLine>),
    (is_saved, below): (bool, Vec<Part>),
) -> Result<Response, Failure> {
    let mut page = AdminPage::new(site, context, drafting, L::CODES.title);
    page.lead = say(site, context, L::CODES.lead);
    page.buttons.push(add_button::<L>(site, context));
    page.problems = form.1;
    if is_saved {
        page.note(Mood::Good, say(site, context, "realm.saved"));
    }
    for finding in drafting.findings_at(L::SECTION) {
        page.note(Mood::Warn, finding);
    }
    page.add(Part::Table { table: table::<L>(site, context, drafting) });
    page.form(FormPart {
        action: L::HERE.to_owned(),
        fields: form.0,
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.save"),
        ..FormPart::default()
    });
    below.into_iter().for_each(|part| page.add(part));
    page.draw(site, context, &frame(site, context, &drafting.member, L::HERE))
}

/// What the form of what is said once needs to know of directories; nothing where it has no scopes.
#[derive(Default)]
struct Around {
    connections: Vec<Offer>,
    known: Vec<Offer>,
}

impl Around {
    async fn of<L: Servers>(site: &Site, context: &Context, drafting: &Drafting) -> Result<Self, Failure> {
        let mut around = Self::default();
        for pattern in L::SCOPES {
            around.connections = drafting.connections(site, context).await?;
            let scopes = drafting.piece(&format!("{}.{pattern}", L::SECTION));
            around.known.extend(drafting.scope_names(site, context, &scopes).await);
        }
        Ok(around)
    }

    fn spec<L: Servers>(&self, found: Option<&Found>) -> FormSpec<'static> {
        L::SCOPES.iter().fold(L::common_spec(), |spec, pattern| {
            scopes(spec, pattern, &self.connections, &self.known, found)
        })
    }
}

/// `GET` the list.
pub(super) async fn show<L: Servers>(
    State(site): State<Shared>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let spec = Around::of::<L>(&site, &context, &drafting).await?.spec::<L>(None);
    let fields = spec.fields(&site.words(&context), &drafting.piece(L::SECTION), &[]);
    let below = L::below(&site, &context).await?;
    draw_list::<L>(&site, &context, &drafting, (fields, Vec::new()), (query.state == "saved", below))
}

/// `POST` to the list: what is said once for all servers.
pub(super) async fn change_common<L: Servers>(
    State(site): State<Shared>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let stored = drafting.piece(L::SECTION);
    let target = (Target::Set(L::SECTION.to_owned()), &stored);
    let around = Around::of::<L>(&site, &context, &drafting).await?;
    let spec = |found: Option<Found>| around.spec::<L>(found.as_ref());
    match send(&site, &context, &drafting, target, &spec, None, form).await? {
        Sent::Saved(_) => Ok(Redirect::to(&format!("{}?state=saved", L::HERE)).into_response()),
        Sent::Again(again) => {
            draw_list::<L>(&site, &context, &drafting, (again.fields, again.problems), (false, Vec::new()))
        }
    }
}

/// `POST …/move`: `server:position:stamp`.
pub(super) async fn shift<L: Servers>(
    State(site): State<Shared>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let moved = form.take_token("move")?;
    form.done()?;
    let mut parts = moved.splitn(3, ':');
    let (id, to, stamp) = (parts.next(), parts.next(), parts.next().unwrap_or_default().to_owned());
    let id = id.unwrap_or_default().to_owned();
    let to: usize = to.and_then(|to| to.parse().ok()).ok_or_else(Failure::malformed)?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let edit = Edit::Move { place: format!("{}.{id}", L::LIST), into: None, to };
    simply(&site, &context, &drafting, &stamp, edit, L::HERE).await
}

/// What the page of a server shows besides its form.
#[derive(Default)]
struct Shown {
    form: (Vec<FormField>, Vec<ProblemLine>),
    is_saved: bool,
    tried: Option<Tried>,
    /// What was asked for by the test that was made.
    asked: Value,
}

/// Draws the page of a server; `server` is its slug and how it stands, `None` for a new one.
fn draw_server<L: Servers>(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    server: Option<(&str, &Value)>,
    shown: Shown,
) -> Result<Response, Failure> {
    let mut page = AdminPage::new(site, context, drafting, L::CODES.add);
    let action = match server {
        Some((id, value)) => {
            let title = Message::new(L::CODES.server).with("name", L::name(value));
            page.title = site.say(&context.locale, &title);
            page_path::<L>(id)
        }
        None => format!("{}/new", L::HERE),
    };
    page.problems = shown.form.1;
    if shown.is_saved {
        page.note(Mood::Good, say(site, context, "realm.saved"));
    }
    if let Some((mood, message)) = &shown.tried {
        page.note(*mood, site.say(&context.locale, message));
    }
    page.form(FormPart {
        action: action.clone(),
        fields: shown.form.0,
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.save"),
        ..FormPart::default()
    });
    if server.is_some() {
        page.heading(say(site, context, L::CODES.test_title), say(site, context, L::CODES.test_lead));
        let fields = L::test_spec().map(|spec| spec.fields(&site.words(context), &shown.asked, &[]));
        page.form(FormPart {
            action: format!("{action}/test"),
            fields: fields.unwrap_or_default(),
            button: say(site, context, L::CODES.test_go),
            look: "quiet",
            ..FormPart::default()
        });
    }
    page.draw(site, context, &frame(site, context, &drafting.member, L::HERE))
}

/// The form of a server as it stands.
fn fields_of<L: Servers>(
    site: &Site,
    context: &Context,
    value: &Value,
) -> (Vec<FormField>, Vec<ProblemLine>) {
    (L::server_spec(value).fields(&site.words(context), value, &[]), Vec::new())
}

/// `GET …/new`.
pub(super) async fn begin<L: Servers>(
    State(site): State<Shared>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let fields = L::new_spec().fields(&site.words(&context), &L::new_server(), &[]);
    let shown = Shown { form: (fields, Vec::new()), ..Shown::default() };
    draw_server::<L>(&site, &context, &drafting, None, shown)
}

/// `POST …/new`.
pub(super) async fn add<L: Servers>(
    State(site): State<Shared>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let new = L::new_server();
    let target = (Target::Insert(L::LIST.to_owned()), &new);
    match send(&site, &context, &drafting, target, &|_| L::new_spec(), None, form).await? {
        Sent::Saved(draft) => {
            let added = list(value_at(&draft.document, L::LIST)).last().and_then(slug_of).unwrap_or_default();
            Ok(Redirect::to(&format!("{}?state=saved", page_path::<L>(added))).into_response())
        }
        Sent::Again(again) => {
            let shown = Shown { form: (again.fields, again.problems), ..Shown::default() };
            draw_server::<L>(&site, &context, &drafting, None, shown)
        }
    }
}

/// `GET` a server.
pub(super) async fn edit<L: Servers>(
    State(site): State<Shared>,
    Path(id): Path<String>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (_, value) = one::<L>(&drafting, &id)?;
    let form = fields_of::<L>(&site, &context, &value);
    let shown = Shown { form, is_saved: query.state == "saved", ..Shown::default() };
    draw_server::<L>(&site, &context, &drafting, Some((&id, &value)), shown)
}

/// `POST` to a server.
pub(super) async fn change<L: Servers>(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, value) = one::<L>(&drafting, &id)?;
    let target = (Target::Set(place), &value);
    match send(&site, &context, &drafting, target, &|_| L::server_spec(&value), None, form).await? {
        Sent::Saved(_) => Ok(Redirect::to(&format!("{}?state=saved", page_path::<L>(&id))).into_response()),
        Sent::Again(again) => {
            let shown = Shown { form: (again.fields, again.problems), ..Shown::default() };
            draw_server::<L>(&site, &context, &drafting, Some((&id, &value)), shown)
        }
    }
}

/// `POST …/test`: tries a server of the draft out.
pub(super) async fn test<L: Servers>(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    form.take_token(Press::NAME)?;
    let mut take = |name: &'static str| {
        // The mark by which a form says that it has the choice.
        form.take(&format!("{name}._"));
        (name, form.take(name).expose().trim().to_owned())
    };
    let asked: BTreeMap<&'static str, String> = L::ASKED.iter().map(|&name| take(name)).collect();
    form.done()?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, value) = one::<L>(&drafting, &id)?;
    let tried = L::try_out(&site, &context, &place, &asked).await?;
    let shown = Shown {
        form: fields_of::<L>(&site, &context, &value),
        tried: Some(tried),
        asked: json!(asked),
        ..Shown::default()
    };
    draw_server::<L>(&site, &context, &drafting, Some((&id, &value)), shown)
}

/// `GET …/remove`: asks first.
pub(super) async fn ask_remove<L: Listed>(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, _) = one::<L>(&drafting, &id)?;
    confirm_removal(&site, &context, &drafting, &place, (&page_path::<L>(&id), L::HERE)).await
}

/// `POST …/remove`.
pub(super) async fn remove<L: Listed>(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let stamp = form.take_token(STAMP)?;
    form.done()?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, _) = one::<L>(&drafting, &id)?;
    simply(&site, &context, &drafting, &stamp, Edit::Remove { place }, L::HERE).await
}

/// Asks before something is taken out; what others refer to is not, and where is listed.
pub(super) async fn confirm_removal(
    site: &Shared,
    context: &Context,
    drafting: &Drafting,
    place: &str,
    (path, nav): (&str, &str),
) -> Result<Response, Failure> {
    let name = place_in_words(&site.words(context), &drafting.draft.document, place);
    let uses = configuration(site)?.uses(&context.visitor(), place).await?;
    let frame = frame(site, context, &drafting.member, nav);
    if !uses.is_empty() {
        let mut page = AdminPage::new(site, context, drafting, "realm.in-use.title");
        page.lead = site.say(&context.locale, &Message::new("realm.in-use.lead").with("name", name));
        let words = site.words(context);
        let rows = uses.iter().map(|place| {
            let said = place_in_words(&words, &drafting.draft.document, place);
            vec![Cell::link(page_of(place), said)]
        });
        page.add(Part::Table {
            table: Table {
                caption: say(site, context, "realm.in-use.title"),
                columns: vec![Column::new(say(site, context, "realm.changes.where"))],
                rows: rows.collect(),
                empty: Empty::default(),
            },
        });
        page.buttons.push(Button::link(nav, say(site, context, "realm.back")));
        return page.draw(site, context, &frame);
    }
    let page = Confirm {
        title: site.say(&context.locale, &Message::new("realm.remove-title").with("name", name)),
        lead: vec![say(site, context, "realm.remove-lead")],
        action: format!("{path}/remove"),
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.remove"),
        bad: true,
        cancel: nav.to_owned(),
        ..Confirm::default()
    };
    Ok(site.draw_staff("confirm.html", context, &frame, template_value(page))?.into_response())
}

/// Makes one edit that needs no form, and says what is wrong on `back`'s page where it is refused.
pub(super) async fn simply(
    site: &Shared,
    context: &Context,
    drafting: &Drafting,
    stamp: &str,
    edit: Edit,
    back: &str,
) -> Result<Response, Failure> {
    let message = if stamp == drafting.stamp() {
        match save(site, context, drafting.draft.version, vec![edit]).await? {
            Ok(_) => return Ok(Redirect::to(&format!("{back}?state=saved")).into_response()),
            Err(message) => message,
        }
    } else {
        Message::new("config.stale")
    };
    let mut page = AdminPage::new(site, context, drafting, "realm.refused.title");
    let text = site.say(&context.locale, &message);
    page.problems.push(ProblemLine { label: page.title.clone(), text, field: None });
    page.add(Part::Buttons { buttons: vec![Button::link(back, say(site, context, "realm.back"))] });
    page.draw(site, context, &frame(site, context, &drafting.member, back))
}
