//! `/admin/policies/{policy}/check`: whether somebody falls into a scope of a policy, and why.

use api::{
    ServiceError,
    people::{ScopeCheck, ScopePart},
    staff::Permission,
};
use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::Response,
};
use domain::{id::Slug, message::Message};
use serde::{Deserialize, Serialize};

use super::Visit;
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, check_text},
    model::Mood,
    pages::{admin::nav, staff::refused, task::unfit_message},
    state::Shared,
};

/// Which scope is asked about, in the address of the empty form.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    part: String,
}

pub(super) async fn show(
    State(site): State<Shared>,
    Path(policy): Path<String>,
    context: Context,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Failure> {
    let Query(asked) = asked.map_err(|_| Failure::malformed())?;
    let part = ScopePart::from_code(&asked.part).unwrap_or(ScopePart::People);
    let page = Visit::enter(site, context).await?;
    if !page.member.may(Permission::ViewPeople) {
        return Err(ServiceError::Denied(Message::new("admin.not-allowed")).into());
    }
    draw(&page, &slug(&policy)?, part, "", None, None)
}

fn slug(text: &str) -> Result<Slug, Failure> {
    Slug::new(text).map_err(|_| Failure::not_found())
}

pub(super) async fn check(
    State(site): State<Shared>,
    Path(policy): Path<String>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let name = form.take("name").expose().trim().to_owned();
    let part = ScopePart::from_code(&form.take_token("part")?).ok_or_else(Failure::malformed)?;
    form.done()?;
    let policy = slug(&policy)?;
    let page = Visit::enter(site, context).await?;
    let most = page.site.state.settings.limits.password_code_points_max;
    if let Err(unfit) = check_text(&name, most) {
        return refused(draw(&page, &policy, part, "", Some(&unfit_message(unfit)), None));
    }
    match page.house()?.check_scope(&page.visitor(), &policy, part, &name).await {
        Ok(found) => draw(&page, &policy, part, &name, None, Some(&found)),
        Err(ServiceError::Invalid(message)) => {
            refused(draw(&page, &policy, part, &name, Some(&message), None))
        }
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
    name: &'a str,
    error: Option<String>,
    parts: Vec<Part>,
    found: Option<Verdict>,
}

fn draw(
    page: &Visit,
    policy: &Slug,
    part: ScopePart,
    name: &str,
    error: Option<&Message>,
    found: Option<&ScopeCheck>,
) -> Result<Response, Failure> {
    let parts = ScopePart::ALL.into_iter().map(|one| Part {
        code: one.code(),
        label: page.word_of("admin.check", &format!("part-{}", one.code())),
        chosen: one == part,
    });
    let shown = Page {
        action: format!("{}/{policy}/check", nav::POLICIES),
        name,
        error: error.map(|error| page.say(error)),
        parts: parts.collect(),
        found: found.map(|found| verdict(page, found)),
    };
    page.draw("admin_check.html", nav::POLICIES, Vec::new(), shown)
}

fn verdict(page: &Visit, found: &ScopeCheck) -> Verdict {
    let about = |code: &'static str| Message::new(code).with("name", found.name.clone());
    let code = if found.why.holds { "admin.check.in" } else { "admin.check.out" };
    let policy = match &found.policy {
        Some(policy) => about("admin.check.policy").with("policy", policy.name.clone()),
        None => about("admin.check.no-policy"),
    };
    Verdict {
        mood: if found.why.holds { Mood::Good } else { Mood::Info },
        verdict: page.say(&about(code)),
        reason: page.say(&found.why.reason),
        policy: page.say(&policy),
    }
}
