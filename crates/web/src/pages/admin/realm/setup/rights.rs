//! The rights of the bind account: what was found, and how to grant what lacks.

use axum::{
    Router,
    extract::State,
    response::Response,
    routing::{get, post},
};

use super::{HERE, connection, draw, load, page, to};
use crate::{
    context::Context,
    failure::Failure,
    forms::Form,
    model::{Button, Mood},
    pages::admin::{
        draft::{Drafting, STAMP, slug_of},
        page::{Part, say},
        realm::connections::{self, findings_table, grants_part},
    },
    state::Shared,
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/admin/setup/rights", get(rights))
        .route("/admin/setup/rights/test", post(test_rights))
}

/// The page after the connection was tried.
pub(super) async fn draw_tested(
    site: &Shared,
    context: &Context,
    drafting: &Drafting,
) -> Result<Response, Failure> {
    draw_rights(site, context, drafting, true).await
}

async fn draw_rights(
    site: &Shared,
    context: &Context,
    drafting: &Drafting,
    is_tested: bool,
) -> Result<Response, Failure> {
    let Some(id) = connection(drafting).and_then(slug_of) else { return Ok(to("directory")) };
    let place = format!("connections.{id}");
    let mut page = page(site, context, drafting, "rights", "realm.setup.rights-lead");
    if is_tested {
        match connections::try_it(site, context, &place).await? {
            Ok(findings) => {
                if findings.iter().all(|one| one.good) {
                    page.note(Mood::Good, say(site, context, "realm.setup.all-good"));
                }
                page.add(Part::Table { table: findings_table(site, context, &findings) });
            }
            Err(message) => page.note(Mood::Bad, site.say(&context.locale, &message)),
        }
    }
    page.add(Part::Buttons {
        buttons: vec![
            Button::link(format!("{HERE}/mail"), say(site, context, "realm.setup.next")).look(""),
            Button::post(
                format!("{HERE}/rights/test"),
                say(site, context, "realm.setup.test-again"),
                STAMP,
                "",
            ),
            Button::link(format!("{HERE}/directory"), say(site, context, "realm.setup.back-directory"))
                .look("subtle"),
        ],
    });
    grants_part(site, context, &place, &mut page).await?;
    draw(site, context, drafting, page)
}

/// `GET /admin/setup/rights`.
async fn rights(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = load(&site, &mut context).await?;
    draw_rights(&site, &context, &drafting, false).await
}

/// `POST /admin/setup/rights/test`.
async fn test_rights(
    State(site): State<Shared>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    form.take_token(STAMP)?;
    form.done()?;
    let drafting = load(&site, &mut context).await?;
    draw_tested(&site, &context, &drafting).await
}
