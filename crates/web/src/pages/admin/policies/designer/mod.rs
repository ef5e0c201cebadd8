//! The workflow designer: the steps of a task as a list within lists, what can be added, the settings of the step
//! that is chosen, and what the static check says. Each button is a post that leads back to the step it concerns.

use api::configuration::{ActivityKind, Verdict};
use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use domain::message::Message;
use serde::Deserialize;
use serde_json::{Value, json};

mod drawing;

use super::{
    Context, Drafting, Failure, FormSpec, POLICIES, Shared, StaffForm, condition, draft, say, see,
    tasks::{find, kind_of, name, way},
    text, told,
    tree::{self, Edit, Kind},
    words,
};
use crate::{
    model::{Button, Link},
    schema_form::{Edit as Press, Found, Offer, Problem, Reading, Search, realm_schema},
};

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
