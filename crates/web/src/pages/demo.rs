//! What only the demo has: the mails that would have been sent, and a place to try a password.

use std::sync::Arc;

use api::{Demo, DemoMail, DemoTaken};
use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{Html, IntoResponse, Response},
};
use domain::message::Message;
use minijinja::{Value, context};

use super::with_person;
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, check_text},
    headers, model,
    pages::task::unfit_message,
    qr,
    state::{Shared, Site},
};

fn demo(site: &Site) -> Result<&Arc<dyn Demo>, Failure> {
    site.state.demo.as_ref().ok_or_else(Failure::not_found)
}

/// `GET /demo/mail`: every mail, newest first.
pub(crate) async fn mails(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    let mails = demo(&site)?.mails().await;
    let context = with_person(&site, context).await;
    let mut response = site.draw("demo_mail.html", &context, model::mails(&mails))?.into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(headers::POLICY_WITH_FRAME));
    Ok(response)
}

/// `GET /demo/mail/{number}`: a mail's HTML as a mail program would show it, in a sandbox.
pub(crate) async fn mail(State(site): State<Shared>, Path(number): Path<usize>) -> Result<Response, Failure> {
    let mails = demo(&site)?.mails().await;
    let position = mails.len().checked_sub(number).ok_or_else(Failure::not_found)?;
    let DemoMail { html, .. } = mails.get(position).ok_or_else(Failure::not_found)?;
    let mut response = Html(html.clone()).into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(headers::POLICY_OF_MAIL));
    Ok(response)
}

/// `GET /demo/codes`: what the authenticator apps show. Loads itself again when the codes change.
pub(crate) async fn codes(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    let codes = demo(&site)?.codes();
    let context = with_person(&site, context).await;
    let left = codes.iter().map(|code| code.seconds_left).min().unwrap_or(30);
    let page = context! { codes => model::template_value(&codes) };
    let mut response = site.draw("demo_codes.html", &context, page)?.into_response();
    response.headers_mut().insert(header::REFRESH, HeaderValue::from(left + 1));
    Ok(response)
}

/// `GET /demo/sign-in`: a form like that of any other application.
pub(crate) async fn sign_in(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    let context = with_person(&site, context).await;
    let page = context! { name => "", outcome => Value::from(()), success => false };
    Ok(site.draw("demo_sign_in.html", &context, page)?.into_response())
}

/// `POST /demo/sign-in`: what the directory says to a name and a password.
pub(crate) async fn try_sign_in(
    State(site): State<Shared>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let name = form.take("name");
    let password = form.take("password");
    form.done()?;
    let most = site.state.settings.limits.password_code_points_max;
    let unfit = check_text(name.expose(), most).and(check_text(password.expose(), most));
    let (success, message): (bool, Message) = match unfit {
        Ok(()) => demo(&site)?.try_sign_in(name.expose().trim(), &password).await,
        Err(unfit) => (false, unfit_message(unfit)),
    };
    let context = with_person(&site, context).await;
    let outcome = site.say(&context.locale, &message);
    let page = context! { name => name.expose(), outcome => outcome, success => success };
    Ok(site.draw("demo_sign_in.html", &context, page)?.into_response())
}

/// `GET /demo/computer`: a pretend computer that cannot reach the directory.
pub(crate) async fn computer(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    draw_computer(&site, context, "", None).await
}

async fn draw_computer(
    site: &Shared,
    context: Context,
    account: &str,
    said: Option<(bool, Message)>,
) -> Result<Response, Failure> {
    let (shown, people) = (demo(site)?.computer(), demo(site)?.people());
    let context = with_person(site, context).await;
    let place = format!("{}/offline", site.state.settings.public_url.origin());
    let link = format!("{place}?c={}", shown.plain);
    let (good, outcome) =
        said.map_or((false, String::new()), |(good, message)| (good, site.say(&context.locale, &message)));
    let page = context! {
        qr => qr::picture(&link).unwrap_or_default(),
        challenge => shown.challenge,
        link => format!("/offline?c={}", shown.plain),
        place => place,
        people => model::template_value(&people),
        account => account,
        outcome => outcome,
        good => good,
    };
    Ok(site.draw("demo_computer.html", &context, page)?.into_response())
}

/// `POST /demo/computer`: the code of the site, typed into it.
pub(crate) async fn answer_computer(
    State(site): State<Shared>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let account = form.take_token("account")?;
    let (response, password) = (form.take("response"), form.take("password"));
    form.done()?;
    let most = site.state.settings.limits.password_code_points_max;
    if let Err(unfit) = check_text(response.expose(), most).and(check_text(password.expose(), most)) {
        return draw_computer(&site, context, &account, Some((false, unfit_message(unfit)))).await;
    }
    let taken = demo(&site)?.answer_computer(&account, response.expose(), &password).await;
    let said = match taken {
        DemoTaken::Good => (true, Message::new("page.demo.computer.good")),
        DemoTaken::Wrong(left) => (false, Message::new("page.demo.computer.bad").with("left", left)),
        DemoTaken::Over => (false, Message::new("page.demo.computer.over")),
    };
    draw_computer(&site, context, &account, Some(said)).await
}
