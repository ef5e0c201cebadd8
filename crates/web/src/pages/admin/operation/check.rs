//! `…/check` beside every scope: whether somebody falls into it, and why.

use api::{
    ServiceError,
    people::{ScopeCheck, ScopeOf, ScopePart},
    staff::Permission,
};
use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::Response,
    routing::{MethodRouter, get},
};
use domain::{id::Slug, message::Message};
use serde::{Deserialize, Serialize};

use super::Visit;
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, check_text},
    model::{Button, Link, Mood},
    pages::{
        admin::{nav, page::say},
        staff::refused,
        task::unfit_message,
    },
    state::{Shared, Site},
};

/// What has the scope that is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Policy,
    Passwords,
    Role,
}

/// The button that asks about a scope, for the page where that scope is composed: `part` is the page's own.
pub(crate) fn button(site: &Site, context: &Context, owner: &str, part: Option<ScopePart>) -> Button {
    let query = part.map(|part| format!("?part={}", part.code())).unwrap_or_default();
    Button::link(format!("{owner}/check{query}"), say(site, context, "admin.check.title"))
}

/// One scope of one object.
struct Asked {
    owner: Owner,
    id: Slug,
    part: ScopePart,
}

impl Asked {
    fn new(owner: Owner, id: &str, part: Option<ScopePart>) -> Result<Self, Failure> {
        let id = Slug::new(id).map_err(|_| Failure::not_found())?;
        Ok(Self { owner, id, part: part.unwrap_or(ScopePart::People) })
    }

    fn scope(&self) -> ScopeOf {
        match self.owner {
            Owner::Policy => ScopeOf::Policy(self.id.clone(), self.part),
            Owner::Passwords => ScopeOf::Passwords(self.id.clone()),
            Owner::Role => ScopeOf::Role(self.id.clone()),
        }
    }

    /// The list that the object is in, and the words of its link.
    const fn list(&self) -> (&'static str, &'static str) {
        match self.owner {
            Owner::Policy => (nav::POLICIES, "manage.policies"),
            Owner::Passwords => (nav::PASSWORDS, "manage.passwords"),
            Owner::Role => (nav::ROLES, "realm.roles.title"),
        }
    }

    /// The page where the scope is composed.
    fn composed_at(&self) -> String {
        let (list, id) = (self.list().0, &self.id);
        match (self.owner, self.part) {
            (Owner::Policy, ScopePart::People) => format!("{list}/{id}/set/people"),
            (Owner::Policy, _) => format!("{list}/{id}/set/helpdesk"),
            (Owner::Passwords, _) => format!("{list}/{id}/people"),
            (Owner::Role, _) => format!("{list}/{id}"),
        }
    }

    const fn name(&self) -> &'static str {
        match (self.owner, self.part) {
            (Owner::Policy, ScopePart::People) => "admin.check.part-people",
            (Owner::Policy, ScopePart::Operators) => "admin.check.part-operators",
            (Owner::Policy, ScopePart::TwoPerson) => "admin.check.part-two-person",
            (Owner::Passwords, _) => "admin.check.part-passwords",
            (Owner::Role, _) => "admin.check.part-role",
        }
    }
}

/// Which scope is asked about, in the address of the empty form.
#[derive(Deserialize)]
pub(super) struct PartQuery {
    #[serde(default)]
    part: String,
}

/// The page beside the scopes of one kind of object.
pub(super) fn page_of(owner: Owner) -> MethodRouter<Shared> {
    let shown = move |State(site): State<Shared>,
                      Path(id): Path<String>,
                      context: Context,
                      query: Result<Query<PartQuery>, QueryRejection>| {
        show(site, context, owner, id, query)
    };
    let checked = move |State(site): State<Shared>, Path(id): Path<String>, context: Context, form: Form| {
        check(site, context, owner, id, form)
    };
    get(shown).post(checked)
}

async fn show(
    site: Shared,
    context: Context,
    owner: Owner,
    id: String,
    query: Result<Query<PartQuery>, QueryRejection>,
) -> Result<Response, Failure> {
    let Query(query) = query.map_err(|_| Failure::malformed())?;
    let page = Visit::enter(site, context).await?;
    if !page.member.may(Permission::ViewPeople) {
        return Err(ServiceError::Denied(Message::new("admin.not-allowed")).into());
    }
    draw(&page, &Asked::new(owner, &id, ScopePart::from_code(&query.part))?, "", None, None)
}

async fn check(
    site: Shared,
    context: Context,
    owner: Owner,
    id: String,
    mut form: Form,
) -> Result<Response, Failure> {
    let name = form.take("name").expose().trim().to_owned();
    let part = match owner {
        Owner::Policy => {
            Some(ScopePart::from_code(&form.take_token("part")?).ok_or_else(Failure::malformed)?)
        }
        Owner::Passwords | Owner::Role => None,
    };
    form.done()?;
    let asked = Asked::new(owner, &id, part)?;
    let page = Visit::enter(site, context).await?;
    let most = page.site.state.settings.limits.password_code_points_max;
    if let Err(unfit) = check_text(&name, most) {
        return refused(draw(&page, &asked, "", Some(&unfit_message(unfit)), None));
    }
    match page.house()?.check_scope(&page.visitor(), &asked.scope(), &name).await {
        Ok(found) => draw(&page, &asked, &name, None, Some(&found)),
        Err(ServiceError::Invalid(message)) => refused(draw(&page, &asked, &name, Some(&message), None)),
        Err(error) => Err(error.into()),
    }
}

#[derive(Serialize)]
struct Verdict {
    mood: Mood,
    verdict: String,
    reason: String,
    policy: String,
}

#[derive(Serialize)]
struct Part {
    code: &'static str,
    label: String,
    chosen: bool,
}

#[derive(Serialize)]
struct Page<'a> {
    action: String,
    scope: String,
    back: String,
    name: &'a str,
    error: Option<String>,
    /// The scopes to choose from, where the object has several.
    parts: Vec<Part>,
    found: Option<Verdict>,
}

fn draw(
    page: &Visit,
    asked: &Asked,
    name: &str,
    error: Option<&Message>,
    found: Option<&ScopeCheck>,
) -> Result<Response, Failure> {
    let part = |one| Part {
        code: ScopePart::code(one),
        label: page.word_of("admin.check", &format!("part-{}", one.code())),
        chosen: one == asked.part,
    };
    let parts = ScopePart::ALL.into_iter().filter(|_| asked.owner == Owner::Policy).map(part);
    let (list, words) = asked.list();
    let shown = Page {
        action: format!("{list}/{}/check", asked.id),
        scope: page.word(asked.name()),
        back: asked.composed_at(),
        name,
        error: error.map(|error| page.say(error)),
        parts: parts.collect(),
        found: found.map(|found| verdict(page, asked.owner, found)),
    };
    let trail = vec![
        Link::new(list, page.word(words)),
        Link::new(asked.composed_at(), format!("{}: {}", asked.id, page.word(asked.name()))),
    ];
    page.draw("admin_check.html", list, trail, shown)
}

fn verdict(page: &Visit, owner: Owner, found: &ScopeCheck) -> Verdict {
    let about = |code: &'static str| Message::new(code).with("name", found.name.clone());
    let code = if found.why.holds { "admin.check.in" } else { "admin.check.out" };
    let after_all = match (owner, &found.policy) {
        (Owner::Policy, Some(policy)) => {
            Some(about("admin.check.policy").with("policy", policy.name.clone()))
        }
        (Owner::Policy, None) => Some(about("admin.check.no-policy")),
        (Owner::Passwords, Some(policy)) => {
            Some(about("admin.check.password-policy").with("policy", policy.name.clone()))
        }
        (Owner::Passwords, None) => Some(about("admin.check.no-password-policy")),
        (Owner::Role, _) => None,
    };
    Verdict {
        mood: if found.why.holds { Mood::Good } else { Mood::Info },
        verdict: page.say(&about(code)),
        reason: page.say(&found.why.reason),
        policy: after_all.map(|message| page.say(&message)).unwrap_or_default(),
    }
}
