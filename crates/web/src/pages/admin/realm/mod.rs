//! The pages over what concerns the realm as a whole: what waits to be published, revisions, directories, mail,
//! finding people, the look of the sites, administrators, and the first set-up.

mod captcha;
mod certificate;
mod changes;
mod connections;
mod external;
mod mail;
mod phone;
mod push;
mod radius;
mod revisions;
mod roles;
mod servers;
mod settings;
mod setup;
mod templates;
mod texts;

use api::{SiteLook, staff::Member};
use axum::{Router, response::Response};
use serde::Serialize;

use super::{
    draft::{Drafting, text},
    nav,
};
use crate::{
    context::Context,
    failure::Failure,
    model::Frame,
    pages::staff,
    state::{Shared, Site},
};

/// The routes of these pages.
pub(crate) fn routes() -> Router<Shared> {
    captcha::routes()
        .merge(certificate::routes())
        .merge(changes::routes())
        .merge(connections::routes())
        .merge(external::routes())
        .merge(mail::routes())
        .merge(phone::routes())
        .merge(push::routes())
        .merge(radius::routes())
        .merge(revisions::routes())
        .merge(roles::routes())
        .merge(templates::routes())
        .merge(texts::routes())
        .merge(settings::routes())
        .merge(setup::routes())
}

/// How the draft makes the sites look.
fn look_of(drafting: &Drafting) -> SiteLook {
    let site = drafting.piece("site");
    let color = |name: &str| text(site.get("colors").and_then(|colors| colors.get(name))).to_owned();
    SiteLook {
        logo: text(site.get("logo")).to_owned(),
        accent: color("accent"),
        accent_dark: color("accent_dark"),
        ..SiteLook::default()
    }
}

/// How people will see a page by the draft: the part `look` of a page.
#[derive(Serialize)]
pub(crate) struct Look {
    pub(crate) style: String,
    pub(crate) organization: String,
    /// As a `data:` address; empty for none.
    pub(crate) logo: String,
    pub(crate) heading: String,
    pub(crate) lead: String,
    pub(crate) field: String,
    pub(crate) button: String,
    pub(crate) quiet: String,
    pub(crate) link: String,
    pub(crate) help: String,
}

/// The frame of a page, `current` being its own link in the navigation.
pub(crate) fn frame(site: &Site, context: &Context, member: &Member, current: &str) -> Frame {
    Frame { nav: nav::links(site, context, member), trail: Vec::new(), current: current.to_owned() }
}

/// Asks for a passkey or a code of the authenticator app, and leads back to `back`.
async fn prove(site: &Site, context: &Context, back: &str) -> Result<Response, Failure> {
    staff::draw_again(site, context, back, None).await
}
