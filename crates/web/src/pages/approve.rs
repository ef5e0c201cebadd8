//! `/approve/…`: where a colleague vouches for somebody, by the link of a mail. Opening it changes nothing; only the
//! form does.

use api::{ApprovalPage, ServiceError};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    message::Message,
    secret::Secret,
    view::{Input, Tone},
};

use super::{task::unfit_message, to_the_end};
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, check_text},
    gate::Drawn,
    model,
    state::Shared,
};

/// Longer than any link of ours.
const LINK_BYTES_MAX: usize = 128;

/// The link's end, when it can be one of ours.
pub(crate) fn link_of(text: String) -> Result<Secret, Failure> {
    let fits = text.len() <= LINK_BYTES_MAX
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
    if fits { Ok(Secret::new(text)) } else { Err(Failure::not_found()) }
}

/// `GET /approve/{link}`: who asks, and the form.
pub(crate) async fn show(
    State(site): State<Shared>,
    Path(link): Path<String>,
    context: Context,
) -> Result<Response, Failure> {
    let link = link_of(link)?;
    let page = site.service().approval(&context.visitor(), &link).await?;
    draw(&site, &context, &page, &link)
}

/// `POST /approve/{link}`: approves or denies.
pub(crate) async fn decide(
    State(site): State<Shared>,
    Path(link): Path<String>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let link = link_of(link)?;
    let action = form.take_token("_action")?;
    let fields = form.rest();
    let most = site.state.settings.limits.password_code_points_max;
    let unfit = fields.values().find_map(|text| check_text(text.expose(), most).err());
    if let Some(unfit) = unfit {
        return refuse(&site, &context, &link, unfit_message(unfit)).await;
    }
    // What the page does not have is refused, and a form without a button approves nothing.
    let is_known = fields.keys().all(|name| matches!(name.as_str(), "number" | "password"));
    if !is_known || !matches!(action.as_str(), "approve" | "deny") {
        return Err(Failure::malformed());
    }
    let (house, visitor, offered) = (site.clone(), context.visitor(), link.clone());
    let input = Input { action, fields };
    let work = async move { house.service().decide(&visitor, &offered, input).await };
    match to_the_end(work).await? {
        Ok(page) if page.view.notices.iter().any(|notice| notice.tone == Tone::Bad) => {
            Ok(refused(draw(&site, &context, &page, &link)?))
        }
        Ok(_) => Ok(Redirect::to(&format!("/approve/{}", link.expose())).into_response()),
        Err(ServiceError::Invalid(message)) => refuse(&site, &context, &link, message).await,
        Err(error) => Err(error.into()),
    }
}

/// The page again, with what was wrong.
async fn refuse(
    site: &Shared,
    context: &Context,
    link: &Secret,
    message: Message,
) -> Result<Response, Failure> {
    let mut page = site.service().approval(&context.visitor(), link).await?;
    page.view = page.view.notice(Tone::Bad, message);
    Ok(refused(draw(site, context, &page, link)?))
}

fn draw(site: &Shared, context: &Context, page: &ApprovalPage, link: &Secret) -> Result<Response, Failure> {
    Ok(site
        .draw("approve.html", context, model::by_link(site, context, page, "approve", link))?
        .into_response())
}

/// The same page, as the answer to a form that was not taken.
pub(crate) fn refused(mut page: Response) -> Response {
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    page.extensions_mut().insert(Drawn);
    page
}
