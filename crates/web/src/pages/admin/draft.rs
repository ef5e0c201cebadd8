//! What every page over the configuration does: it draws a piece of the administrator's draft as a form, takes
//! the form back as edits of that same draft, and says on top what waits to be published.
//!
//! A form carries the stamp of the draft that it was drawn from. When the draft is another one meanwhile, nothing
//! is saved and the page shows how things are now.

use api::{
    ServiceError, ServiceResult,
    configuration::{Configuration, Draft, Edit},
    staff::Member,
};
use axum::{
    Json, Router,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::get,
};
use domain::message::Message;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    context::Context,
    failure::Failure,
    forms::StaffForm,
    gate::Drawn,
    pages::{staff, to_the_end},
    schema_form::{
        Edit as Press, FormField, FormSpec, Found, Offer, Problem, ProblemLine, Reading, Search,
        SecretChange, problem_lines, set_at,
    },
    state::{Shared, Site},
};

/// Name of the hidden field with the draft's stamp.
pub(crate) const STAMP: &str = "_draft";

/// The routes that forms over scopes need.
pub(crate) fn routes() -> Router<Shared> {
    Router::new().route("/admin/objects", get(objects))
}

/// The configuration behind the trait; the pages are there only where it is.
pub(crate) fn configuration(site: &Site) -> Result<&dyn Configuration, Failure> {
    site.state.configuration.as_deref().ok_or_else(Failure::not_found)
}

/// Who works on the configuration, and their draft.
pub(crate) struct Drafting {
    pub(crate) member: Member,
    pub(crate) draft: Draft,
}

impl Drafting {
    /// The draft of whoever is signed in; else the failure that leads to the sign-in.
    pub(crate) async fn load(site: &Shared, context: &mut Context) -> Result<Self, Failure> {
        let member = staff::member(site, context).await?;
        let draft = configuration(site)?.draft(&context.visitor()).await?;
        Ok(Self { member, draft })
    }

    /// What a form carries to say which draft it was drawn from.
    pub(crate) fn stamp(&self) -> String {
        format!("{}.{}", self.draft.version, self.draft.newest)
    }

    /// What stands at a place of the document, such as `policies.everyone.lock`.
    pub(crate) fn at(&self, place: &str) -> Option<&Value> {
        value_at(&self.draft.document, place)
    }

    /// The same, `null` for nothing: what [`FormSpec`] draws its defaults for.
    pub(crate) fn piece(&self, place: &str) -> Value {
        self.at(place).cloned().unwrap_or(Value::Null)
    }

    /// What is wrong at a place or below it.
    pub(crate) fn findings_at(&self, place: &str) -> Vec<String> {
        let is_below = |finding: &&String| {
            finding
                .strip_prefix(place)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ':', ' ']))
        };
        self.draft.findings.iter().filter(is_below).cloned().collect()
    }

    /// What is said on top of the page.
    pub(crate) fn bar(&self) -> DraftBar {
        DraftBar {
            changes: self.draft.changes.len(),
            findings: self.draft.findings.len(),
            conflicts: self.draft.conflicts.len(),
            stamp: self.stamp(),
        }
    }

    /// The connections that a scope can name: those of the draft, then those of the settings file.
    pub(crate) async fn connections(&self, site: &Site, context: &Context) -> Result<Vec<Offer>, Failure> {
        let offer = |id: &str, alias: &str| Offer {
            value: id.to_owned(),
            label: if alias.is_empty() { id.to_owned() } else { alias.to_owned() },
            hint: String::new(),
        };
        let mut offers: Vec<Offer> = list(self.at("connections"))
            .map(|one| offer(text(one.get("id")), text(one.get("alias"))))
            .collect();
        let fixed = configuration(site)?.fixed_connections(&context.visitor()).await?;
        for (id, alias) in fixed {
            if !offers.iter().any(|one| one.value == id) {
                offers.push(offer(&id, &alias));
            }
        }
        Ok(offers)
    }

    /// Names for groups of any of the connections, as far as their directories answer.
    pub(crate) async fn group_names(
        &self,
        site: &Site,
        context: &Context,
        dns: &[String],
    ) -> Result<Vec<Offer>, Failure> {
        let mut known: Vec<Offer> = Vec::new();
        if dns.is_empty() {
            return Ok(known);
        }
        let configuration = configuration(site)?;
        for one in self.connections(site, context).await? {
            let named = configuration.describe(&context.visitor(), &one.value, dns).await;
            known.extend(named.unwrap_or_default().into_iter().map(offer_of));
        }
        Ok(known)
    }

    /// Names for the groups and units that scopes name, as far as their directories answer.
    pub(crate) async fn scope_names(&self, site: &Site, context: &Context, scopes: &Value) -> Vec<Offer> {
        let mut known = Vec::new();
        let Ok(configuration) = configuration(site) else { return known };
        for scope in list(Some(scopes)) {
            let dns: Vec<String> = SCOPE_LISTS
                .iter()
                .flat_map(|(key, _)| list(scope.get(*key)))
                .filter_map(|dn| dn.as_str().map(str::to_owned))
                .collect();
            if dns.is_empty() {
                continue;
            }
            let named = configuration.describe(&context.visitor(), text(scope.get("connection")), &dns).await;
            known.extend(named.unwrap_or_default().into_iter().map(offer_of));
        }
        known
    }
}

/// The lists of a scope, and whether they are of units.
const SCOPE_LISTS: [(&str, bool); 4] =
    [("include_groups", false), ("include_units", true), ("exclude_groups", false), ("exclude_units", true)];

/// Lets the scopes at `pattern` (`scope`, `helpdesk.scope`) be composed: the connection from a list, groups and
/// units by search.
pub(crate) fn scopes<'s>(
    mut spec: FormSpec<'s>,
    pattern: &str,
    connections: &[Offer],
    known: &[Offer],
    found: Option<&Found>,
) -> FormSpec<'s> {
    spec = spec.offer(&format!("{pattern}.*.connection"), connections.to_vec());
    for (key, units) in SCOPE_LISTS {
        let kind = if units { "unit" } else { "group" };
        let search = Search {
            url: format!("/admin/objects?kind={kind}"),
            found: found.cloned(),
            known: known.to_vec(),
        };
        spec = spec.search(&format!("{pattern}.*.{key}"), search);
    }
    spec
}

/// The bar on top of a page: what waits, and where it is looked at.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct DraftBar {
    pub(crate) changes: usize,
    pub(crate) findings: usize,
    pub(crate) conflicts: usize,
    pub(crate) stamp: String,
}

/// Where a form's value goes.
#[derive(Clone, Debug)]
pub(crate) enum Target {
    /// To this place.
    Set(String),
    /// Into this list as a new entry, at the end.
    Insert(String),
}

/// What a page checks besides the schema: place in the form's value, and what is wrong there.
pub(crate) type Check = dyn Fn(&Value) -> Vec<(String, Message)> + Send + Sync;

/// A form that was sent.
pub(crate) enum Sent {
    /// It is in the draft.
    Saved(Box<Draft>),
    /// It is to be drawn again: a button of the form was pressed, or something is wrong.
    Again(Again),
}

/// A form to be drawn again.
pub(crate) struct Again {
    pub(crate) fields: Vec<FormField>,
    pub(crate) problems: Vec<ProblemLine>,
}

/// Marks a drawn page as one that says what is wrong.
pub(crate) fn refuse(page: &mut Response) {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    page.extensions_mut().insert(Drawn);
}

/// Takes a form over `stored` back. `spec` makes the form, with what a search by button has found; `check` says
/// what is wrong besides what the schema knows.
pub(crate) async fn send<'s>(
    site: &Shared,
    context: &Context,
    drafting: &Drafting,
    (target, stored): (Target, &Value),
    spec: &(dyn Fn(Option<Found>) -> FormSpec<'s> + Send + Sync),
    check: Option<&Check>,
    form: StaffForm,
) -> Result<Sent, Failure> {
    let StaffForm(mut form) = form;
    let button = form.take_token(Press::NAME)?;
    let stamp = form.take_token(STAMP)?;
    let form_spec = spec(None);
    let mut reading = form_spec.read(stored, form.rest());
    let words = site.words(context);
    if let Some(press) = Press::parse(&button) {
        let found = pressed(site, context, drafting, &press, &reading).await?;
        reading.edit(&form_spec, &press);
        let fields = spec(found).fields(&words, &reading.value, &[]);
        return Ok(Sent::Again(Again { fields, problems: Vec::new() }));
    }
    let again = |value: &Value, problems: &[Problem]| {
        let fields = form_spec.fields(&words, value, problems);
        let problems = problem_lines(&words, &fields, problems);
        Ok(Sent::Again(Again { fields, problems }))
    };
    if stamp != drafting.stamp() {
        return again(stored, &[Problem::new("", Message::new("config.stale"))]);
    }
    match reading.finish() {
        Err(reading) => again(&reading.value, &reading.problems),
        Ok(parsed) => {
            let found = check.map(|check| check(&parsed.value)).unwrap_or_default();
            if !found.is_empty() {
                let problems: Vec<Problem> =
                    found.into_iter().map(|(place, message)| Problem::new(place, message)).collect();
                return again(&parsed.value, &problems);
            }
            let value = with_secrets(parsed.value.clone(), &parsed.secrets);
            let edit = match target {
                Target::Set(place) => set(&drafting.draft.document, &place, value),
                Target::Insert(list) => insert(&drafting.draft.document, &list, value),
            };
            match save(site, context, drafting.draft.version, vec![edit]).await? {
                Ok(draft) => Ok(Sent::Saved(Box::new(draft))),
                Err(message) => again(&parsed.value, &[Problem::new("", message)]),
            }
        }
    }
}

/// Makes edits in the draft; the message when they are refused.
pub(crate) async fn save(
    site: &Shared,
    context: &Context,
    version: i64,
    edits: Vec<Edit>,
) -> Result<Result<Draft, Message>, Failure> {
    let (shared, visitor) = (site.clone(), context.visitor());
    let work = async move {
        let edited = configuration(&shared)?.edit(&visitor, version, edits).await;
        told(edited)
    };
    to_the_end(work).await?
}

/// What an administrator is told about what was refused; other trouble is a page of its own. A proof that is
/// too old is other trouble, too: see [`needs_proof`].
pub(crate) fn told<T>(result: ServiceResult<T>) -> Result<Result<T, Message>, Failure> {
    match result {
        Ok(value) => Ok(Ok(value)),
        Err(ServiceError::Denied(message)) if message.code == "staff.prove-again" => {
            Err(ServiceError::Denied(message).into())
        }
        Err(ServiceError::Invalid(message) | ServiceError::Denied(message)) => Ok(Err(message)),
        Err(error) => Err(error.into()),
    }
}

/// Whether a failure is that the second factor must be proved once more.
pub(crate) fn needs_proof(failure: &Failure) -> bool {
    failure.detail.code == "staff.prove-again"
}

/// The secrets that were typed, readable in the value: the service seals them before anything is saved.
fn with_secrets(mut value: Value, secrets: &[(String, SecretChange)]) -> Value {
    for (place, change) in secrets {
        let typed = match change {
            SecretChange::Set(typed) => Value::String(typed.expose().to_owned()),
            SecretChange::Remove => Value::String(String::new()),
        };
        set_at(&mut value, place, typed);
    }
    value
}

/// The edit that gives `place` a value, also where what is around it is not written yet.
pub(crate) fn set(document: &Value, place: &str, value: Value) -> Edit {
    let (mut place, mut value) = (place.to_owned(), value);
    while let Some((around, last)) = place.rsplit_once('.') {
        if value_at(document, around).is_some_and(|around| !around.is_null()) {
            break;
        }
        value = json!({ last: value });
        place = around.to_owned();
    }
    Edit::Set { place, value }
}

/// The edit that puts something at the end of a list, also where the list is not written yet.
pub(crate) fn insert(document: &Value, list: &str, value: Value) -> Edit {
    if value_at(document, list).is_some_and(Value::is_array) {
        Edit::Insert { list: list.to_owned(), at: None, value }
    } else {
        set(document, list, json!([value]))
    }
}

/// What stands at a place: entries of lists by their slug, what has none by its position.
pub(crate) fn value_at<'v>(document: &'v Value, place: &str) -> Option<&'v Value> {
    place.split('.').filter(|part| !part.is_empty()).try_fold(document, |value, part| match value {
        Value::Object(map) => map.get(part),
        Value::Array(items) => items
            .iter()
            .find(|item| slug_of(item) == Some(part))
            .or_else(|| items.get(part.parse::<usize>().ok()?)),
        _ => None,
    })
}

/// The slug of something in a list.
pub(crate) fn slug_of(item: &Value) -> Option<&str> {
    ["id", "step", "choice"].into_iter().find_map(|key| item.get(key)?.as_str())
}

/// The entries of a list, if it is one.
pub(crate) fn list(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

/// A text, empty for anything else.
pub(crate) fn text(value: Option<&Value>) -> &str {
    value.and_then(Value::as_str).unwrap_or_default()
}

fn offer_of(object: api::configuration::ScopeObject) -> Offer {
    Offer { value: object.dn, label: object.name, hint: object.detail }
}

/// What the search has found whose button was pressed; nothing for the other buttons of a form.
pub(crate) async fn pressed(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    press: &Press,
    reading: &Reading,
) -> Result<Option<Found>, Failure> {
    match press {
        Press::Search(place) => find_for(site, context, drafting, place, reading).await.map(Some),
        _ => Ok(None),
    }
}

/// What a search by button finds, for groups and units of a scope.
async fn find_for(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    place: &str,
    reading: &Reading,
) -> Result<Found, Failure> {
    let typed = reading.searched(place).to_owned();
    let (around, key) = place.rsplit_once('.').unwrap_or(("", place));
    let connection = value_at(&reading.value, around).map(|scope| text(scope.get("connection")).to_owned());
    let connection = connection.unwrap_or_default();
    let found = search(site, context, drafting, &connection, key.ends_with("units"), &typed).await?;
    Ok(Found { place: place.to_owned(), text: typed, offers: found })
}

/// Groups or units whose names begin with a text, in one connection or, where that is none, in all.
pub(crate) async fn search(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    connection: &str,
    units: bool,
    typed: &str,
) -> Result<Vec<Offer>, Failure> {
    let mut asked: Vec<String> =
        drafting.connections(site, context).await?.into_iter().map(|one| one.value).collect();
    if asked.iter().any(|one| one == connection) {
        asked = vec![connection.to_owned()];
    }
    let (mut found, mut trouble) = (Vec::new(), None);
    for one in asked {
        match configuration(site)?.scope_objects(&context.visitor(), &one, units, typed).await {
            Ok(objects) => found.extend(objects.into_iter().map(offer_of)),
            Err(error) => trouble = Some(error),
        }
    }
    match trouble {
        Some(error) if found.is_empty() => Err(error.into()),
        _ => Ok(found),
    }
}

#[derive(Deserialize)]
struct ObjectsQuery {
    #[serde(default)]
    q: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    connection: String,
}

/// `GET /admin/objects?kind=group&q=`: groups or units, for search-as-you-type.
async fn objects(
    State(site): State<Shared>,
    Query(query): Query<ObjectsQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    #[derive(Serialize)]
    struct Line {
        value: String,
        label: String,
        hint: String,
    }
    let drafting = Drafting::load(&site, &mut context).await?;
    let units = query.kind == "unit";
    let found = search(&site, &context, &drafting, &query.connection, units, &query.q).await?;
    let lines: Vec<Line> =
        found.into_iter().map(|Offer { value, label, hint }| Line { value, label, hint }).collect();
    Ok(Json(lines).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_goes_by_slugs_and_positions() {
        let document =
            json!({ "policies": [{ "id": "a" }, { "id": "b", "scope": [{ "connection": "corp" }] }] });
        let at = |place| value_at(&document, place);
        assert_eq!(at("policies.b.scope.0.connection"), Some(&json!("corp")));
        assert_eq!(at("policies.c"), None);
    }

    #[test]
    fn a_setting_whose_surroundings_are_not_written_brings_them_along() {
        let edit = set(&json!({ "site": {} }), "staff.find.search_limit", json!(5));
        assert_eq!(
            edit,
            Edit::Set { place: "staff".to_owned(), value: json!({ "find": { "search_limit": 5 } }) }
        );
        let edit = set(&json!({ "site": {} }), "site.logo", json!("x"));
        assert_eq!(edit, Edit::Set { place: "site.logo".to_owned(), value: json!("x") });
    }
}
