//! How one signs in to a staff site, in the designer of tasks: the steps before the one that opens the session,
//! which always asks for two kinds of proof.

use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use domain::config::staff::StaffSite;
use serde_json::Value;

use super::{
    Context, Drafting, Failure, Shared, StaffForm,
    designer::{DesignQuery, Desk, Whose},
    say,
};
use crate::{model::Link, pages::admin::nav};

/// The page of a site's sign-in, by the site's name in the address.
fn site_page(name: &str) -> Result<(String, &'static str), Failure> {
    let title = match name {
        "administration" => "realm.sign-in-administration.title",
        "helpdesk" => "realm.sign-in-helpdesk.title",
        _ => return Err(Failure::not_found()),
    };
    Ok((format!("{}/sites/{name}", nav::ROLES), title))
}

async fn desk<'d>(
    site: &'d Shared,
    context: &'d Context,
    drafting: &'d Drafting,
    name: &str,
) -> Result<Desk<'d>, Failure> {
    let (page, title) = site_page(name)?;
    let judged = format!("staff.{name}");
    let place = format!("{judged}.sign_in");
    let stored = drafting.at(&place).cloned();
    // What is not written is the way that ships.
    let shipped = || serde_json::to_value(StaffSite::default().sign_in).unwrap_or_default();
    let steps = stored.filter(Value::is_array).unwrap_or_else(shipped);
    let whose = Whose {
        title: say(site, context, title),
        lead: say(site, context, "design.lead-sign-in"),
        buttons: Vec::new(),
        trail: vec![
            Link::new(nav::ROLES, say(site, context, "realm.roles.title")),
            Link::new(page.clone(), say(site, context, title)),
        ],
        nav: nav::ROLES,
        kind: "sign-in".to_owned(),
        place,
        exception: String::new(),
    };
    Desk::over(site, context, drafting, (&judged, steps), format!("{page}/steps"), whose).await
}

/// `GET /admin/roles/sites/{site}/steps`.
pub(super) async fn show(
    State(site): State<Shared>,
    Path(name): Path<String>,
    Query(query): Query<DesignQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    desk(&site, &context, &drafting, &name).await?.draw(&query, None, None)
}

/// `POST /admin/roles/sites/{site}/steps`: one edit of the tree.
pub(super) async fn edit(
    State(site): State<Shared>,
    Path(name): Path<String>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    desk(&site, &context, &drafting, &name).await?.edit(form).await
}

/// `POST /admin/roles/sites/{site}/steps/step`: the settings of one block.
pub(super) async fn set_step(
    State(site): State<Shared>,
    Path(name): Path<String>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    desk(&site, &context, &drafting, &name).await?.set_step(form).await
}
