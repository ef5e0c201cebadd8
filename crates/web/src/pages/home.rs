//! The start page.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Redirect, Response},
};

use super::SIGN_IN;
use crate::{context::Context, failure::Failure, model, state::Shared};

/// `GET /`: the tasks.
pub(crate) async fn show(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let mut home = site.service().home(&context.visitor()).await?;
    home.tasks.retain(|task| task.id != SIGN_IN);
    context.person.clone_from(&home.person);
    let page = site.draw("home.html", &context, model::home(&site, &context, &home))?;
    let mut response = page.into_response();
    if home.person.is_none() && context.session().is_some() {
        response.headers_mut().append(header::SET_COOKIE, context.cookies.drop_session(context.site));
    }
    Ok(response)
}

/// `GET /.well-known/change-password`: where password managers send people (W3C change-password-url).
pub(crate) async fn change_password(
    State(site): State<Shared>,
    context: Context,
) -> Result<Redirect, Failure> {
    let home = site.service().home(&context.visitor()).await?;
    let task = home.tasks.iter().find(|task| model::icon_of(&task.id) == "change");
    Ok(Redirect::to(&task.map_or_else(|| "/".to_owned(), |task| format!("/task/{}", task.id))))
}
