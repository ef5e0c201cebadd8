//! The workflow designer: the steps of a task as a list within lists, what can be added, the settings of the step
//! that is chosen, and what the static check says. Each button is a post that leads back to the step it concerns.

use api::configuration::{ActivityKind, Verdict};
use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
};
use domain::message::Message;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    Context, Drafting, Failure, FormSpec, POLICIES, Shared, StaffForm, condition, draft, frame, say, see,
    tasks::{find, kind_of, name, way},
    text, told,
    tree::{self, Edit, Kind},
    words,
};
use crate::{
    model::{self, Button, Link},
    pages::admin::draft::DraftBar,
    schema_form::{
        Edit as Press, FormField, Found, Offer, Problem, ProblemLine, Reading, Search, problem_lines,
        realm_schema,
    },
};

/// The groups of the palette, in their order.
const GROUPS: [&str; 5] = ["proof", "account", "registration", "message", "control"];
/// What is no activity.
const BLOCKS: [&str; 3] = ["choice", "condition", "sequence"];

#[derive(Default, Deserialize)]
pub(super) struct DesignQuery {
    /// The block that is chosen.
    #[serde(default)]
    at: String,
    /// The list that new steps go to; without it, they go behind the chosen block.
    into: Option<String>,
    /// What the palette is narrowed to.
    #[serde(default)]
    find: String,
}

#[derive(Serialize)]
struct Page {
    bar: DraftBar,
    title: String,
    lead: String,
    buttons: Vec<Button>,
    exception: String,
    here: String,
    stamp: String,
    /// The list that the palette adds to, where it is not at the end.
    at: String,
    into: String,
    has_into: bool,
    find: String,
    refused: String,
    steps: List,
    verdict: Said,
    palette: Vec<Group>,
    where_to: String,
    panel: Option<Panel>,
}

/// A list of blocks.
#[derive(Serialize)]
struct List {
    at: String,
    label: String,
    blocks: Vec<Block>,
    chosen: bool,
}

#[derive(Serialize)]
struct Block {
    at: String,
    kind: &'static str,
    name: String,
    detail: String,
    chosen: bool,
    first: bool,
    last: bool,
    problems: Vec<String>,
    /// Verb and words of the further buttons.
    more: Vec<(String, String)>,
    lists: Vec<List>,
}

#[derive(Serialize)]
struct Group {
    label: String,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    value: String,
    kind: String,
    label: String,
    about: String,
}

/// The static check in words.
#[derive(Default, Serialize)]
struct Said {
    errors: Vec<(String, String)>,
    warnings: Vec<(String, String)>,
    ways: Vec<Way>,
    waits: Vec<String>,
    weak: bool,
    good: bool,
}

#[derive(Serialize)]
struct Way {
    text: String,
    weak: bool,
}

#[derive(Serialize)]
struct Panel {
    at: String,
    title: String,
    about: String,
    name: String,
    fields: Vec<FormField>,
    problems: Vec<ProblemLine>,
}

/// What a page is drawn from.
pub(super) struct Desk<'d> {
    pub(super) site: &'d Shared,
    pub(super) context: &'d Context,
    pub(super) drafting: &'d Drafting,
    pub(super) whose: Whose,
    pub(super) steps: Value,
    pub(super) kinds: Vec<ActivityKind>,
    pub(super) verdict: Verdict,
    pub(super) here: String,
    /// Names of the groups that conditions and steps name, as far as their directories answer.
    pub(super) groups: Vec<Offer>,
}

/// Whose steps they are: a task's, or those of a site's sign-in.
pub(super) struct Whose {
    pub(super) title: String,
    pub(super) lead: String,
    pub(super) buttons: Vec<Button>,
    pub(super) trail: Vec<Link>,
    /// The entry of the navigation.
    pub(super) nav: &'static str,
    /// `self-service`, `helpdesk` or `sign-in`.
    pub(super) kind: String,
    /// Where the list of steps stands in the document.
    pub(super) place: String,
    /// Where a weakness can be accepted; empty where it cannot.
    pub(super) exception: String,
}

/// What is drawn of the chosen block in place of what is stored.
#[derive(Default)]
pub(super) struct Typed {
    value: Value,
    problems: Vec<Problem>,
    /// What the search has found whose button was pressed.
    found: Option<Found>,
}

/// `GET …/workflows/{workflow}`.
pub(super) async fn show(
    State(site): State<Shared>,
    Path((policy, workflow)): Path<(String, String)>,
    Query(query): Query<DesignQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let desk = Desk::load(&site, &context, &drafting, &policy, &workflow).await?;
    desk.draw(&query, None, None)
}

/// `POST …/workflows/{workflow}`: one edit of the tree.
pub(super) async fn edit(
    State(site): State<Shared>,
    Path((policy, workflow)): Path<(String, String)>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    Desk::load(&site, &context, &drafting, &policy, &workflow).await?.edit(form).await
}

/// `POST …/workflows/{workflow}/step`: the settings of one block.
pub(super) async fn set_step(
    State(site): State<Shared>,
    Path((policy, workflow)): Path<(String, String)>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    Desk::load(&site, &context, &drafting, &policy, &workflow).await?.set_step(form).await
}

/// Steps that ask members of a group, and the setting that names it.
const ASKING_A_GROUP: [&str; 2] = ["approval", "caller-approval"];
const GROUP: &str = "group";

/// The groups that conditions and steps anywhere below `value` name.
fn groups_in(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|one| groups_in(one, found)),
        Value::Object(table) => {
            for (key, one) in table {
                if key == "member-of" || key == GROUP {
                    let names = std::slice::from_ref(one);
                    let names = one.as_array().map_or(names, Vec::as_slice).iter().filter_map(Value::as_str);
                    found.extend(names.filter(|name| !name.trim().is_empty()).map(str::to_owned));
                }
                groups_in(one, found);
            }
        }
        _ => {}
    }
}

/// What is set of a block: a step's settings, else the block without what is inside.
fn settings_of(block: &Value) -> Value {
    match Kind::of(block) {
        Kind::Step => block.get("settings").cloned().unwrap_or_else(|| json!({})),
        Kind::Choice => {
            let of = |name: &str| block.get(name);
            json!({ "needed": of("needed"), "points": of("points"), "default": of("default") })
        }
        Kind::Condition => condition::to_form(block.get("when")),
        Kind::Sequence => json!({}),
    }
}

impl Whose {
    fn of_task(
        site: &Shared,
        context: &Context,
        drafting: &Drafting,
        policy: &str,
        (place, workflow): (&str, &Value),
    ) -> Result<Self, Failure> {
        let here = format!("{POLICIES}/{policy}/workflows/{}", text(workflow.get("id")));
        let link =
            |rest: &str, code: &'static str| Button::link(format!("{here}{rest}"), say(site, context, code));
        let kind = kind_of(workflow);
        let lead = if kind == "helpdesk" { "design.lead-helpdesk" } else { "design.lead" };
        Ok(Self {
            title: name(site, context, workflow),
            lead: say(site, context, lead),
            buttons: vec![
                link("/preview", "design.preview"),
                link("/about", "design.about"),
                link("/text", "manage.task-export"),
                link("/remove", "manage.remove").look("subtle"),
            ],
            trail: way(site, context, drafting, policy, None)?,
            nav: POLICIES,
            kind: kind.to_owned(),
            place: format!("{place}.steps"),
            exception: format!("{here}/about#s-accepted_weakness"),
        })
    }
}

impl<'d> Desk<'d> {
    async fn load(
        site: &'d Shared,
        context: &'d Context,
        drafting: &'d Drafting,
        policy: &str,
        workflow: &str,
    ) -> Result<Self, Failure> {
        let (place, found) = find(drafting, policy, workflow)?;
        let whose = Whose::of_task(site, context, drafting, policy, (&place, found))?;
        let steps = found.get("steps").cloned().unwrap_or_else(|| json!([]));
        let here = format!("{POLICIES}/{policy}/workflows/{workflow}");
        Self::over(site, context, drafting, (&place, steps), here, whose).await
    }

    /// The designer over steps; `judged` is the place whose static check stands beside them.
    pub(super) async fn over(
        site: &'d Shared,
        context: &'d Context,
        drafting: &'d Drafting,
        (judged, steps): (&str, Value),
        here: String,
        whose: Whose,
    ) -> Result<Self, Failure> {
        let configuration = draft::configuration(site)?;
        let visitor = context.visitor();
        let kinds = configuration.activities(&visitor).await?;
        // A draft that cannot be read as a workflow has no verdict; the findings say why.
        let verdict = draft::told(configuration.verdict(&visitor, judged).await)?.unwrap_or_default();
        let mut named = Vec::new();
        groups_in(&steps, &mut named);
        let groups = drafting.group_names(site, context, &named).await?;
        Ok(Self { site, context, drafting, whose, steps, kinds, verdict, here, groups })
    }

    /// One edit of the tree.
    pub(super) async fn edit(&self, StaffForm(mut form): StaffForm) -> Result<Response, Failure> {
        if form.peek("_at").is_some() {
            // A button within the settings of a block leads to its own field on this very page, not to the
            // settings' own address.
            return self.set_step(StaffForm(form)).await;
        }
        let (button, stamp) = (form.take_token("_do")?, form.take_token(draft::STAMP)?);
        form.done()?;
        let query = DesignQuery::default();
        if stamp != self.drafting.stamp() {
            return self.draw(&query, Some(&Message::new("config.stale")), None);
        }
        let edit = Edit::parse(&button).ok_or_else(Failure::malformed)?;
        if let Edit::Add { what, .. } = &edit
            && !BLOCKS.contains(&what.as_str())
            && !self.kinds.iter().any(|kind| kind.kind == *what)
        {
            return Err(Failure::malformed());
        }
        let mut steps = self.steps.clone();
        let Some(focus) = edit.apply(&mut steps) else {
            return self.draw(&query, Some(&Message::new("design.not-there")), None);
        };
        match self.save(steps).await? {
            Ok(()) if focus.is_empty() => Ok(see(&self.here)),
            Ok(()) => Ok(see(&format!("{}?at={focus}#b-{focus}", self.here))),
            Err(message) => self.draw(&query, Some(&message), None),
        }
    }

    /// The settings of one block.
    pub(super) async fn set_step(&self, StaffForm(mut form): StaffForm) -> Result<Response, Failure> {
        let (button, stamp) = (form.take_token(Press::NAME)?, form.take_token(draft::STAMP)?);
        let (at, slug) = (form.take_token("_at")?, form.take_token("_name")?);
        let query = DesignQuery { at: at.clone(), ..DesignQuery::default() };
        let block = tree::block(&self.steps, &at).ok_or_else(Failure::not_found)?.clone();
        let spec = self.spec(&block, None);
        let mut reading = spec.read(&settings_of(&block), form.rest());
        if let Some(press) = Press::parse(&button) {
            let found = draft::pressed(self.site, self.context, self.drafting, &press, &reading).await?;
            reading.edit(&spec, &press);
            return self.draw(&query, None, Some(Typed { value: reading.value, found, ..Typed::default() }));
        }
        if stamp != self.drafting.stamp() {
            return self.draw(&query, Some(&Message::new("config.stale")), None);
        }
        let value = match reading.finish() {
            Ok(parsed) => parsed.value,
            Err(Reading { value, problems, .. }) => {
                return self.draw(&query, None, Some(Typed { value, problems, found: None }));
            }
        };
        let mut set = value.clone();
        if Kind::of(&block) == Kind::Condition {
            match condition::from_form(&value) {
                Ok(when) => set = json!({ "when": when }),
                Err(problems) => {
                    return self.draw(&query, None, Some(Typed { value, problems, found: None }));
                }
            }
        }
        let mut steps = self.steps.clone();
        let taken = tree::names(&steps);
        let key = if Kind::of(&block) == Kind::Choice { "choice" } else { "step" };
        let is_new = !slug.is_empty() && block.get(key).is_some_and(|old| *old != slug.as_str());
        if is_new && (taken.contains(&slug) || domain::id::Slug::new(slug.clone()).is_err()) {
            let problems = vec![Problem::new("", Message::new("design.bad-name"))];
            return self.draw(&query, None, Some(Typed { value, problems, found: None }));
        }
        if let Some(target) = tree::block_mut(&mut steps, &at) {
            if Kind::of(&block) == Kind::Step {
                target["settings"] = set;
            } else if let (Some(target), Some(set)) = (target.as_object_mut(), set.as_object()) {
                // Points that were taken out are gone, not kept from before.
                target.remove("points");
                target.extend(set.clone().into_iter().filter(|(_, value)| !value.is_null()));
            }
            if is_new {
                target[key] = slug.into();
            }
        }
        match self.save(steps).await? {
            Ok(()) => Ok(see(&format!("{}?at={at}#b-{at}", self.here))),
            Err(message) => self.draw(&query, Some(&message), None),
        }
    }

    async fn save(&self, steps: Value) -> Result<Result<(), Message>, Failure> {
        let edit = draft::set(&self.drafting.draft.document, &self.whose.place, steps);
        Ok(draft::save(self.site, self.context, self.drafting.draft.version, vec![edit]).await?.map(drop))
    }

    fn say(&self, code: &'static str) -> String {
        say(self.site, self.context, code)
    }

    fn told(&self, message: &Message) -> String {
        told(self.site, self.context, message)
    }

    fn kind(&self, activity: &str) -> Option<&ActivityKind> {
        self.kinds.iter().find(|kind| kind.kind == activity)
    }

    /// What an activity is called.
    fn activity(&self, activity: &str) -> String {
        let code = format!("activity-kind.{activity}");
        if self.site.state.texts.is_known("en", &code) {
            words(self.site, self.context, code)
        } else {
            activity.to_owned()
        }
    }

    fn about(&self, kind: &ActivityKind) -> String {
        let code = format!("activity-kind.{}.about", kind.kind);
        if self.site.state.texts.is_known("en", &code) {
            words(self.site, self.context, code)
        } else {
            kind.about.clone()
        }
    }

    /// What a block is called.
    fn name(&self, block: &Value) -> String {
        match Kind::of(block) {
            Kind::Step => self.activity(text(block.get("activity"))),
            Kind::Choice => {
                let number = |name: &str| block.get(name)?.as_u64().and_then(|it| u32::try_from(it).ok());
                self.told(&match number("points") {
                    Some(points) => Message::new("design.points").with("points", points),
                    None => Message::new("design.needed").with("needed", number("needed").unwrap_or(1)),
                })
            }
            Kind::Condition => {
                let condition = condition::in_words(&self.site.words(self.context), block.get("when"));
                self.told(&Message::new("design.when").with("condition", condition))
            }
            Kind::Sequence => self.say("design.sequence"),
        }
    }

    fn spec<'s>(&'s self, block: &Value, found: Option<&Found>) -> FormSpec<'s> {
        static NOTHING: Value = Value::Null;
        let groups = Search {
            url: "/admin/objects?kind=group".to_owned(),
            found: found.cloned(),
            known: self.groups.clone(),
        };
        let languages = self.site.form_languages();
        let spec = match Kind::of(block) {
            Kind::Step => {
                let activity = text(block.get("activity"));
                let schema = self.kind(activity).map_or(&NOTHING, |kind| &kind.schema);
                let spec = FormSpec::new(schema, activity);
                if ASKING_A_GROUP.contains(&activity) { spec.search(GROUP, groups) } else { spec }
            }
            Kind::Choice => {
                FormSpec::of_type(realm_schema(), "ChoiceBlock").only(&["needed", "points", "default"])
            }
            Kind::Condition => {
                FormSpec::new(condition::schema(), "condition-block").search(condition::GROUPS, groups)
            }
            Kind::Sequence => FormSpec::new(&NOTHING, "sequence"),
        };
        spec.languages(&languages)
    }

    pub(super) fn draw(
        &self,
        query: &DesignQuery,
        refused: Option<&Message>,
        typed: Option<Typed>,
    ) -> Result<Response, Failure> {
        let wrong = refused.is_some() || typed.as_ref().is_some_and(|typed| !typed.problems.is_empty());
        let chosen = tree::block(&self.steps, &query.at);
        let into = self.target(query);
        let whose = &self.whose;
        let page = Page {
            bar: self.drafting.bar(),
            title: whose.title.clone(),
            lead: whose.lead.clone(),
            buttons: whose.buttons.clone(),
            exception: whose.exception.clone(),
            here: self.here.clone(),
            stamp: self.drafting.stamp(),
            at: query.at.clone(),
            into: query.into.clone().unwrap_or_default(),
            has_into: query.into.is_some(),
            find: query.find.clone(),
            refused: refused.map(|message| self.told(message)).unwrap_or_default(),
            steps: self.list("", String::new(), query),
            verdict: self.verdict(),
            palette: self.palette(query, &into),
            where_to: self.where_to(&into),
            panel: chosen.map(|block| self.panel(&query.at, block, typed)),
        };
        let frame = frame(self.site, self.context, self.drafting, whose.trail.clone(), whose.nav);
        let page =
            self.site.draw_staff("designer.html", self.context, &frame, model::template_value(page))?;
        let mut response = page.into_response();
        if wrong {
            draft::refuse(&mut response);
        }
        Ok(response)
    }

    /// Where a new step goes: list and position.
    fn target(&self, query: &DesignQuery) -> (String, usize) {
        if let Some(blocks) = query.into.as_deref().and_then(|into| tree::list(&self.steps, into)) {
            return (query.into.clone().unwrap_or_default(), blocks.len());
        }
        match (tree::block(&self.steps, &query.at), tree::split(&query.at)) {
            (Some(_), Some((list, index))) => (list.to_owned(), index + 1),
            _ => (String::new(), tree::list(&self.steps, "").map_or(0, Vec::len)),
        }
    }

    fn where_to(&self, (list, index): &(String, usize)) -> String {
        let around =
            tree::owner(list).and_then(|owner| tree::block(&self.steps, owner)).map(|block| self.name(block));
        let before = index.checked_sub(1).and_then(|at| tree::block(&self.steps, &tree::below(list, at)));
        match (around, before) {
            (_, Some(before)) => {
                self.told(&Message::new("design.goes-behind").with("name", self.name(before)))
            }
            (Some(around), None) => self.told(&Message::new("design.goes-into").with("name", around)),
            (None, None) => self.say("design.goes-first"),
        }
    }

    fn list(&self, at: &str, label: String, query: &DesignQuery) -> List {
        let blocks = tree::list(&self.steps, at).cloned().unwrap_or_default();
        let drawn =
            blocks.iter().enumerate().map(|(index, block)| self.block(at, index, (block, &blocks), query));
        List { at: at.to_owned(), label, blocks: drawn.collect(), chosen: query.into.as_deref() == Some(at) }
    }

    fn block(
        &self,
        list: &str,
        index: usize,
        (block, all): (&Value, &[Value]),
        query: &DesignQuery,
    ) -> Block {
        let at = tree::below(list, index);
        let kind = Kind::of(block);
        let slug = text(block.get("step").or_else(|| block.get("choice")));
        let label = |inner: &str| match inner {
            "then" => self.say("design.then"),
            "otherwise" => self.say("design.else"),
            _ => String::new(),
        };
        let is_block = |index: Option<usize>| {
            index.and_then(|index| all.get(index)).is_some_and(|near| Kind::of(near) != Kind::Step)
        };
        let mut more = Vec::new();
        let mut offer = |verb: &str, code: &'static str| more.push((verb.to_owned(), self.say(code)));
        if is_block(index.checked_sub(1)) {
            offer(&format!("into:{at}"), "design.into");
        }
        if is_block(Some(index + 1)) {
            offer(&format!("into-next:{at}"), "design.into-next");
        }
        if tree::owner(list).is_some() {
            offer(&format!("out:{at}"), "design.out");
        }
        offer(&format!("wrap:{at}:choice"), "design.wrap-choice");
        offer(&format!("wrap:{at}:condition"), "design.wrap-condition");
        if list.ends_with("options") && kind != Kind::Sequence {
            offer(&format!("wrap:{at}:sequence"), "design.wrap-sequence");
        }
        if kind != Kind::Step {
            offer(&format!("unwrap:{at}"), "design.unwrap");
        }
        offer(&format!("copy:{at}"), "design.copy");
        offer(&format!("remove:{at}"), "design.remove");
        let lists = kind.inner().iter().map(|inner| self.list(&format!("{at}.{inner}"), label(inner), query));
        Block {
            kind: match kind {
                Kind::Step => "step",
                Kind::Choice => "choice",
                Kind::Condition => "condition",
                Kind::Sequence => "sequence",
            },
            name: self.name(block),
            detail: if slug == text(block.get("activity")) { String::new() } else { slug.to_owned() },
            chosen: query.at == at && query.into.is_none(),
            first: index == 0,
            last: index + 1 == all.len(),
            problems: self.problems(&at, slug),
            more,
            lists: lists.collect(),
            at,
        }
    }

    /// What the check has against a block.
    fn problems(&self, at: &str, slug: &str) -> Vec<String> {
        let here = self.verdict.errors.iter().filter(|(_, place)| place == at);
        let settings =
            self.verdict.invalid_settings.iter().filter(|(step, _)| step == slug && !slug.is_empty());
        here.map(|(message, _)| self.told(message))
            .chain(settings.map(|(_, problem)| problem.clone()))
            .collect()
    }

    fn verdict(&self) -> Said {
        let told = |(message, place): &(Message, String)| (self.told(message), place.clone());
        let ways: Vec<Way> = self
            .verdict
            .weakest
            .iter()
            .map(|way| {
                let names = way.path.iter().map(|(_, activity)| self.activity(activity));
                let mut text = names.reduce(|before, next| {
                    self.told(&Message::new("design.way-then").with("before", before).with("next", next))
                });
                if text.is_none() {
                    text = Some(self.say("design.way-nothing"));
                }
                let message = Message::new("design.way")
                    .with("path", text.unwrap_or_default())
                    .with("action", self.activity(&way.activity))
                    .with("reached", u32::from(way.reached))
                    .with("required", u32::from(way.required));
                Way { text: self.told(&message), weak: way.reached < way.required }
            })
            .collect();
        let waits = self.verdict.invalid_settings.iter().map(|(step, problem)| {
            self.told(
                &Message::new("design.waits").with("step", step.clone()).with("problem", problem.clone()),
            )
        });
        let waits: Vec<String> = waits.collect();
        let weak = ways.iter().any(|way| way.weak);
        Said {
            good: self.verdict.errors.is_empty() && waits.is_empty() && !weak,
            errors: self.verdict.errors.iter().map(told).collect(),
            warnings: self.verdict.warnings.iter().map(told).collect(),
            ways,
            waits,
            weak,
        }
    }

    /// Whether a step of this kind may stand here.
    fn fits(&self, kind: &ActivityKind) -> bool {
        match self.whose.kind.as_str() {
            // One signs in for oneself, and no account is changed by it.
            "sign-in" => kind.only_in != "helpdesk" && kind.group != "account",
            site => kind.only_in.is_empty() || kind.only_in == site,
        }
    }

    fn palette(&self, query: &DesignQuery, (list, index): &(String, usize)) -> Vec<Group> {
        let wanted = query.find.trim().to_lowercase();
        let item = |kind: &str, label: String, about: String| Item {
            value: format!("add:{kind}:{list}:{index}"),
            kind: kind.to_owned(),
            label,
            about,
        };
        let fits = |item: &Item| {
            wanted.is_empty()
                || format!("{} {} {}", item.kind, item.label, item.about).to_lowercase().contains(&wanted)
        };
        let mut groups: Vec<Group> = GROUPS
            .iter()
            .map(|group| Group {
                label: words(self.site, self.context, format!("design.group-{group}")),
                items: self
                    .kinds
                    .iter()
                    .filter(|kind| kind.group == *group && self.fits(kind))
                    .map(|kind| item(&kind.kind, self.activity(&kind.kind), self.about(kind)))
                    .filter(fits)
                    .collect(),
            })
            .collect();
        let blocks = BLOCKS.iter().map(|block| {
            let (label, about) = (format!("design.block-{block}"), format!("design.block-{block}-about"));
            item(block, words(self.site, self.context, label), words(self.site, self.context, about))
        });
        groups.push(Group { label: self.say("design.group-block"), items: blocks.filter(fits).collect() });
        groups.retain(|group| !group.items.is_empty());
        groups
    }

    fn panel(&self, at: &str, block: &Value, typed: Option<Typed>) -> Panel {
        let typed = typed.unwrap_or_else(|| Typed { value: settings_of(block), ..Typed::default() });
        let spec = self.spec(block, typed.found.as_ref());
        let form_words = self.site.words(self.context);
        let fields = if Kind::of(block) == Kind::Sequence {
            Vec::new()
        } else {
            spec.fields(&form_words, &typed.value, &typed.problems)
        };
        let activity = text(block.get("activity"));
        Panel {
            at: at.to_owned(),
            title: self.name(block),
            about: self.kind(activity).map(|kind| self.about(kind)).unwrap_or_default(),
            name: text(block.get("step").or_else(|| block.get("choice"))).to_owned(),
            problems: problem_lines(&form_words, &fields, &typed.problems),
            fields,
        }
    }
}

#[cfg(test)]
mod tests {
    use activities::Registry;
    use texts::Texts;

    #[test]
    fn every_activity_has_a_name_and_a_sentence_in_every_language() {
        let texts = Texts::load();
        let mut missing = Vec::new();
        for activity in Registry::standard().all() {
            for locale in texts.staff_locales() {
                for code in [
                    format!("activity-kind.{}", activity.kind()),
                    format!("activity-kind.{}.about", activity.kind()),
                ] {
                    if !texts.is_known(locale, &code) {
                        missing.push(format!("{locale}: {code}"));
                    }
                }
            }
        }
        assert!(missing.is_empty(), "{missing:#?}");
    }
}
