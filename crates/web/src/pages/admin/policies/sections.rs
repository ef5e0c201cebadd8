//! What is set in a policy, a form each: its people, its operators, questions and answers, the lock.

use super::{
    AdminPage, Context, Drafting, Failure, FormPart, FormSpec, POLICIES, Shared, Site, StaffForm, draft,
    frame, list::policy_place, policy::trail, policy_of, say, see,
};
use crate::{
    model::{Button, Link, Mood},
    pages::admin::operation::check,
    schema_form::{Found, Offer, realm_schema},
};
use api::people::ScopePart;
use axum::{
    extract::{Path, State},
    response::Response,
};
use serde_json::{Value, json};
use std::borrow::Cow;

/// A form over a piece of the document.
pub(super) struct Section {
    /// The piece.
    pub(super) place: String,
    /// Its type in the realm's schema.
    pub(super) of: &'static str,
    /// The properties that are set here; none for all.
    pub(super) only: &'static [&'static str],
    /// Where scopes stand in it.
    pub(super) scopes: &'static [&'static str],
    pub(super) title: &'static str,
    pub(super) lead: &'static str,
    /// The page's own address, and where it leads when it is saved.
    pub(super) action: String,
    pub(super) then: String,
}

impl Section {
    fn of_policy(id: &str, name: &str) -> Result<Self, Failure> {
        let place = policy_place(id);
        let (place, of, only, scopes, title, lead): (_, _, &[&str], &[&str], _, _) = match name {
            "people" => {
                (place, "ManagementPolicy", &["scope"], &["scope"], "manage.people", "manage.people-lead")
            }
            "lock" => (format!("{place}.lock"), "LockPolicy", &[], &[], "manage.lock", "manage.lock-lead"),
            "questions" => (
                format!("{place}.questions"),
                "QuestionPolicy",
                &[],
                &[],
                "manage.questions",
                "manage.questions-lead",
            ),
            "registration" => (
                format!("{place}.registration"),
                "RegistrationPolicy",
                &[],
                &[],
                "manage.registration",
                "manage.registration-lead",
            ),
            "reminders" => (
                format!("{place}.reminders"),
                "Reminders",
                &[],
                &[
                    "invitation.scope",
                    "registration.scope",
                    "password.scope",
                    "account.scope",
                    "maximum_age.scope",
                ],
                "manage.reminders",
                "manage.reminders-lead",
            ),
            "helpdesk" => (
                format!("{place}.helpdesk"),
                "HelpdeskPolicy",
                &[],
                &["scope", "two_person"],
                "manage.helpdesk",
                "manage.helpdesk-lead",
            ),
            _ => return Err(Failure::not_found()),
        };
        let action = format!("{POLICIES}/{id}/set/{name}");
        Ok(Self { place, of, only, scopes, title, lead, action, then: format!("{POLICIES}/{id}") })
    }

    fn spec<'s>(&self, site: &Site, around: &'s Around, found: Option<&Found>) -> FormSpec<'s> {
        let mut spec =
            FormSpec::of_type(&around.schema, self.of).only(self.only).languages(&site.form_languages());
        for pattern in self.scopes {
            spec = draft::scopes(spec, pattern, &around.connections, &around.known, found);
        }
        spec
    }

    /// Whose scope is composed here, and which: what the page that checks it is asked about.
    fn checked_at(&self) -> Option<(&str, Option<ScopePart>)> {
        let owner = |below: &str| self.action.strip_suffix(below);
        let policy = |below: &str, part| owner(below).map(|owner| (owner, Some(part)));
        match (self.of, self.scopes) {
            (_, []) => None,
            ("PasswordPolicy", _) => owner("/people").map(|owner| (owner, None)),
            ("HelpdeskPolicy", _) => policy("/set/helpdesk", ScopePart::Operators),
            _ => policy("/set/people", ScopePart::People),
        }
    }

    async fn around(&self, site: &Site, context: &Context, drafting: &Drafting) -> Result<Around, Failure> {
        let mut around = Around {
            connections: drafting.connections(site, context).await?,
            known: Vec::new(),
            schema: Cow::Borrowed(realm_schema()),
        };
        if self.only.contains(&"rules") {
            let rules = draft::configuration(site)?.password_rules(&context.visitor()).await?;
            around.schema = Cow::Owned(with_rules(rules));
        }
        let stored = drafting.piece(&self.place);
        for pattern in self.scopes {
            if let Some(scopes) = draft::value_at(&stored, pattern) {
                around.known.extend(drafting.scope_names(site, context, scopes).await);
            }
        }
        Ok(around)
    }

    pub(super) async fn show(
        &self,
        site: &Site,
        context: &Context,
        drafting: &Drafting,
        trail: Vec<Link>,
    ) -> Result<Response, Failure> {
        let around = self.around(site, context, drafting).await?;
        let stored = drafting.piece(&self.place);
        let fields = self.spec(site, &around, None).fields(&site.words(context), &stored, &[]);
        self.draw(site, context, drafting, trail, draft::Again { fields, problems: Vec::new() })
    }

    pub(super) async fn save(
        &self,
        site: &Shared,
        context: &Context,
        drafting: &Drafting,
        trail: Vec<Link>,
        form: StaffForm,
    ) -> Result<Response, Failure> {
        let around = self.around(site, context, drafting).await?;
        let stored = drafting.piece(&self.place);
        let target = draft::Target::Set(self.place.clone());
        let spec = |found: Option<Found>| self.spec(site, &around, found.as_ref());
        match draft::send(site, context, drafting, (target, &stored), &spec, None, form).await? {
            draft::Sent::Saved(_) => Ok(see(&self.then)),
            draft::Sent::Again(again) => self.draw(site, context, drafting, trail, again),
        }
    }

    fn draw(
        &self,
        site: &Site,
        context: &Context,
        drafting: &Drafting,
        trail: Vec<Link>,
        again: draft::Again,
    ) -> Result<Response, Failure> {
        let mut page = AdminPage::new(site, context, drafting, self.title);
        page.lead = say(site, context, self.lead);
        if self.of == "QuestionPolicy" {
            page.note(Mood::Info, say(site, context, "manage.questions-asks"));
        }
        if self.of == "Reminders" {
            let preview = self.action.replace("/set/reminders", "/reminders");
            page.buttons.push(Button::link(preview, say(site, context, "admin.reminders.preview")));
        }
        if self.of == "PasswordPolicy" && self.scopes.is_empty() {
            page.buttons = vec![
                Button::link(format!("{}/people", self.action), say(site, context, "manage.password-people")),
                Button::link(format!("{}/remove", self.action), say(site, context, "manage.remove"))
                    .look("subtle"),
            ];
        }
        if let Some((owner, part)) = self.checked_at() {
            page.buttons.insert(0, check::button(site, context, owner, part));
        }
        page.problems = again.problems;
        page.form(FormPart {
            action: self.action.clone(),
            fields: again.fields,
            hidden: vec![(draft::STAMP.to_owned(), drafting.stamp())],
            button: say(site, context, "manage.save"),
            ..FormPart::default()
        });
        let current = if self.action.starts_with(POLICIES) { POLICIES } else { super::PASSWORDS };
        page.draw(site, context, &frame(site, context, drafting, trail, current))
    }
}

/// What a form needs besides the piece itself.
struct Around {
    /// What scopes offer.
    connections: Vec<Offer>,
    known: Vec<Offer>,
    schema: Cow<'static, Value>,
}

/// The realm's schema with what it leaves open: what can be said of a rule.
fn with_rules(rules: Value) -> Value {
    let mut schema = realm_schema().clone();
    schema["$defs"]["PasswordRule"] = rules;
    schema["$defs"]["PasswordPolicy"]["properties"]["rules"]["items"] =
        json!({ "$ref": "#/$defs/PasswordRule" });
    schema
}

/// `GET /admin/policies/{policy}/set/{section}`.
pub(super) async fn show(
    State(site): State<Shared>,
    Path((id, name)): Path<(String, String)>,
    mut context: Context,
) -> Result<Response, Failure> {
    let section = Section::of_policy(&id, &name)?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let way = trail(&site, &context, Some(policy_of(&drafting, &id)?));
    section.show(&site, &context, &drafting, way).await
}

/// `POST /admin/policies/{policy}/set/{section}`.
pub(super) async fn save(
    State(site): State<Shared>,
    Path((id, name)): Path<(String, String)>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let section = Section::of_policy(&id, &name)?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let way = trail(&site, &context, Some(policy_of(&drafting, &id)?));
    section.save(&site, &context, &drafting, way, form).await
}
