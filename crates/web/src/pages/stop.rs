//! `/stop/…`: where somebody says that it was somebody else who waits to change the account, by the link of a mail.
//! Opening it changes nothing; only the button does.

use api::{ApprovalPage, ServiceError};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::{secret::Secret, view::Tone};

use super::{
    approve::{link_of, refused},
    to_the_end,
};
use crate::{context::Context, failure::Failure, forms::Form, model, state::Shared};

/// `GET /stop/{link}`: what waits, and the button.
pub(crate) async fn show(
    State(site): State<Shared>,
    Path(link): Path<String>,
    context: Context,
) -> Result<Response, Failure> {
    let link = link_of(link)?;
    let page = site.service().waiting(&context.visitor(), &link).await?;
    draw(&site, &context, &page, &link)
}

/// `POST /stop/{link}`: stops it.
pub(crate) async fn stop(
    State(site): State<Shared>,
    Path(link): Path<String>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let link = link_of(link)?;
    let action = form.take_token("_action")?;
    // A form without the button stops nothing, nor one with what the page does not have.
    form.done()?;
    if action != "stop" {
        return Err(Failure::malformed());
    }
    let (house, visitor, offered) = (site.clone(), context.visitor(), link.clone());
    let work = async move { house.service().stop_waiting(&visitor, &offered).await };
    match to_the_end(work).await? {
        Ok(_) => Ok(Redirect::to(&format!("/stop/{}", link.expose())).into_response()),
        Err(ServiceError::Invalid(message)) => {
            let mut page = site.service().waiting(&context.visitor(), &link).await?;
            page.view = page.view.notice(Tone::Bad, message);
            Ok(refused(draw(&site, &context, &page, &link)?))
        }
        Err(error) => Err(error.into()),
    }
}

fn draw(site: &Shared, context: &Context, page: &ApprovalPage, link: &Secret) -> Result<Response, Failure> {
    Ok(site.draw("approve.html", context, model::by_link(site, context, page, "stop", link))?.into_response())
}
