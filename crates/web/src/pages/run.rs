//! The pages of a task: show, hand in, another way, stop, and the two helpers of a new password.
//!
//! Handing in always ends in a redirect, so that reloading repeats nothing; only a form that could not be
//! taken at all, or that somebody outside held up, is answered with the page itself.

use std::collections::BTreeMap;

use api::{RunView, ServiceError, Submitted};
use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    factor::passkey::ANSWER_BYTES_MAX,
    id::RunId,
    message::Message,
    run::RunStatus,
    secret::Secret,
    store::SiteKind,
    view::{FieldKind, Input, Tone},
};
use serde_json::json;

use super::{elsewhere, helpdesk, task::unfit_message, to_the_end, with_person};
use crate::{
    captcha,
    context::Context,
    failure::Failure,
    forms::{Form, check_text},
    gate::Drawn,
    model::{self, Caller, RunExtras},
    state::Shared,
};

/// The kind of page that waits for the directory to say what happened.
const WAITING: &str = "waiting";
/// How soon such a page is loaded again.
const LOOK_AGAIN_SECONDS: HeaderValue = HeaderValue::from_static("3");

/// A run's id and this browser's token for it.
struct Key {
    run: RunId,
    token: Secret,
}

impl Key {
    /// One answer for an odd id, another browser's run and none at all.
    fn of(context: &Context, run: &str) -> Result<Self, Failure> {
        let run: RunId = run.parse().map_err(|_| Failure::no_such_run())?;
        let token = context.cookies.run(run).ok_or_else(Failure::no_such_run)?;
        Ok(Self { run, token })
    }
}

/// A service error at a run's own address.
fn run_failure(error: ServiceError) -> Failure {
    if error == ServiceError::NotFound { Failure::no_such_run() } else { error.into() }
}

/// `GET /run/{run}`: the page where the task stands. For the page's own script, how long it will.
pub(crate) async fn show(
    State(site): State<Shared>,
    Path(run): Path<String>,
    context: Context,
) -> Result<Response, Failure> {
    let key = Key::of(&context, &run)?;
    let view = site.service().show(&context.visitor(), key.run, &key.token).await.map_err(run_failure)?;
    if context.wants_json {
        let left = view.expires.since(site.state.clock.now());
        // The script of a page that waits for somebody else loads it again when it has become another one.
        return Ok(Json(json!({ "ms": left.as_millis(), "version": view.version })).into_response());
    }
    let waits = view.status == RunStatus::Open && view.view.kind == WAITING;
    let mut page = draw(&site, context, &key, &view, RunExtras::default()).await?;
    if waits {
        // The page says that it goes on by itself, and does so without scripts.
        page.headers_mut().insert(header::REFRESH, LOOK_AGAIN_SECONDS);
    }
    Ok(page)
}

async fn draw(
    site: &Shared,
    context: Context,
    key: &Key,
    view: &RunView,
    mut extras: RunExtras,
) -> Result<Response, Failure> {
    let context = with_person(site, context).await;
    extras.caller = caller(site, &context, key).await?;
    let asks = view.view.fields.iter().any(|field| field.kind == FieldKind::NewPassword { rules: true });
    if asks && view.status == RunStatus::Open {
        // Without the rules the page still works: they are checked again when the password is handed in.
        let nothing = Secret::default();
        extras.rules =
            site.service().check_password(&context.visitor(), key.run, &key.token, &nothing).await.ok();
    }
    let meter = site.info().strength_meter;
    let page = model::run(site, &context, view, &extras, meter);
    let mut response = if extras.caller.is_none() {
        site.draw("run.html", &context, page)?.into_response()
    } else {
        let frame = helpdesk::frame(site, &context, "", Vec::new());
        site.draw_staff("run.html", &context, &frame, page)?.into_response()
    };
    for field in &view.view.fields {
        if let FieldKind::Captcha { captcha } = &field.kind {
            captcha::let_in(response.headers_mut(), captcha);
        }
    }
    Ok(response)
}

/// For whom an operator runs the task: named on each of its pages, so that nobody is mistaken for another.
async fn caller(site: &Shared, context: &Context, key: &Key) -> Result<Option<Caller>, Failure> {
    let Some(house) = site.state.helpdesk.as_ref().filter(|_| context.site == SiteKind::Helpdesk) else {
        return Ok(None);
    };
    let found = house.caller(&context.visitor(), key.run, &key.token).await.map_err(run_failure)?;
    Ok(found.map(|person| Caller {
        account: helpdesk::account_line(&person),
        card: helpdesk::card_of(&person.ticket),
        name: person.name,
    }))
}

/// `POST /run/{run}`: hands the form in.
pub(crate) async fn submit(
    State(site): State<Shared>,
    Path(run): Path<String>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let key = Key::of(&context, &run)?;
    let version = form.take_token("_version")?.parse().map_err(|_| Failure::malformed())?;
    let action = form.take_token("_action")?;
    // Google's script adds it to every form that has its box; ours has put the same into the field.
    form.take(captcha::OF_GOOGLE);
    let input = Input { action, fields: form.rest() };
    if let Some(view) = unfit(&site, &context, &key, &input.fields).await? {
        return refused(
            draw(&site, context, &key, &view, RunExtras::default()).await?,
            StatusCode::UNPROCESSABLE_ENTITY,
        );
    }
    let (house, visitor, run, token) = (site.clone(), context.visitor(), key.run, key.token.clone());
    let work = async move { house.service().submit(&visitor, run, &token, version, input).await };
    let submitted = match to_the_end(work).await? {
        Ok(submitted) => submitted,
        Err(ServiceError::Invalid(message)) => {
            let mut view =
                site.service().show(&context.visitor(), key.run, &key.token).await.map_err(run_failure)?;
            view.view = view.view.notice(Tone::Bad, message);
            let page = draw(&site, context, &key, &view, RunExtras::default()).await?;
            return refused(page, StatusCode::UNPROCESSABLE_ENTITY);
        }
        Err(error) => return Err(run_failure(error)),
    };
    let mut response = if submitted.stale {
        let extras = RunExtras { stale: true, ..RunExtras::default() };
        refused(draw(&site, context.clone(), &key, &submitted.view, extras).await?, StatusCode::CONFLICT)?
    } else if let Some(address) = &submitted.leave {
        elsewhere::leave(&site, &context, address)?
    } else if is_held_up(&submitted, version) {
        let page = draw(&site, context.clone(), &key, &submitted.view, RunExtras::default()).await?;
        refused(page, StatusCode::SERVICE_UNAVAILABLE)?
    } else if submitted.session.is_some() && context.site != SiteKind::SelfService {
        // Whoever signed in to a staff site is where they wanted to be.
        Redirect::to(&format!("{}/", context.root())).into_response()
    } else {
        Redirect::to(&format!("{}/run/{}", context.root(), key.run)).into_response()
    };
    if let Some(session) = &submitted.session {
        response
            .headers_mut()
            .append(header::SET_COOKIE, context.cookies.keep_session(context.site, session));
    }
    if let Some(cookie) = &submitted.keep {
        response.headers_mut().append(header::SET_COOKIE, context.cookies.keep_known_browser(cookie));
    }
    Ok(response)
}

/// Whether nothing was done, because somebody outside was away: only this answer says so, so it is the page itself.
fn is_held_up(submitted: &Submitted, version: i64) -> bool {
    let view = &submitted.view;
    view.version == version
        && view.view.kind != WAITING
        && view.view.notices.iter().any(|one| one.tone == Tone::Bad)
}

/// A page that is also an error.
#[expect(clippy::unnecessary_wraps, reason = "ends handlers, which return results")]
fn refused(mut page: Response, status: StatusCode) -> Result<Response, Failure> {
    *page.status_mut() = status;
    page.extensions_mut().insert(Drawn);
    Ok(page)
}

/// The page with what is wrong, when a text is too long for its field or has characters nobody can type.
async fn unfit(
    site: &Shared,
    context: &Context,
    key: &Key,
    fields: &BTreeMap<String, Secret>,
) -> Result<Option<RunView>, Failure> {
    let limits = &site.state.settings.limits;
    // The shorter bound first: only where it is passed does the field's kind have to be asked for.
    if fields.values().all(|text| check_text(text.expose(), limits.password_code_points_max).is_ok()) {
        return Ok(None);
    }
    let mut view = site.service().show(&context.visitor(), key.run, &key.token).await.map_err(run_failure)?;
    let mut found = false;
    for field in &mut view.view.fields {
        let most = match field.kind {
            FieldKind::CurrentPassword | FieldKind::NewPassword { .. } | FieldKind::Code { .. } => {
                limits.password_code_points_max
            }
            // Our own script fills it in, and an attestation carries certificates.
            FieldKind::NewPasskey { .. } | FieldKind::Passkey { .. } => ANSWER_BYTES_MAX,
            FieldKind::Captcha { .. } => captcha::ANSWER_CODE_POINTS_MAX,
            _ => limits.field_code_points_max,
        };
        let text = fields.get(&field.name).map_or("", Secret::expose);
        if let Err(unfit) = check_text(text, most) {
            field.error = Some(unfit_message(unfit));
            found = true;
        }
    }
    let unknown = fields.keys().any(|name| !view.view.fields.iter().any(|field| field.name == *name));
    if unknown { Err(Failure::malformed()) } else { Ok(found.then_some(view)) }
}

/// `POST /run/{run}/other-way`: back to the choice of a way to prove.
pub(crate) async fn other_way(
    State(site): State<Shared>,
    Path(run): Path<String>,
    context: Context,
    form: Form,
) -> Result<Redirect, Failure> {
    form.done()?;
    let key = Key::of(&context, &run)?;
    let (house, visitor, run, token) = (site.clone(), context.visitor(), key.run, key.token.clone());
    to_the_end(async move { house.service().other_way(&visitor, run, &token).await })
        .await?
        .map_err(run_failure)?;
    Ok(Redirect::to(&format!("{}/run/{}", context.root(), key.run)))
}

/// `POST /run/{run}/stop`: ends it, changing nothing more.
pub(crate) async fn stop(
    State(site): State<Shared>,
    Path(run): Path<String>,
    context: Context,
    form: Form,
) -> Result<Redirect, Failure> {
    form.done()?;
    let key = Key::of(&context, &run)?;
    let (house, visitor, run, token) = (site.clone(), context.visitor(), key.run, key.token.clone());
    to_the_end(async move { house.service().stop(&visitor, run, &token).await })
        .await?
        .map_err(run_failure)?;
    Ok(Redirect::to(&format!("{}/run/{}", context.root(), key.run)))
}

/// `POST /run/{run}/check`: how a password stands against the rules, in words, while it is typed.
pub(crate) async fn check(
    State(site): State<Shared>,
    Path(run): Path<String>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    context.wants_json = true;
    let key = Key::of(&context, &run)?;
    let password = form.take("password");
    form.done()?;
    if check_text(password.expose(), site.state.settings.limits.password_code_points_max).is_err() {
        return Err(Failure { status: StatusCode::UNPROCESSABLE_ENTITY, ..Failure::malformed() });
    }
    let visitor = context.visitor();
    let check =
        site.service().check_password(&visitor, key.run, &key.token, &password).await.map_err(run_failure)?;
    let unmet = check.rules.iter().filter(|rule| rule.state == "unmet").count();
    let summary = if unmet == 0 {
        Message::new("page.rules.all-met")
    } else {
        Message::new("page.rules.some-unmet").with("count", unmet)
    };
    let strength = check.strength.map(|score| {
        let score = score.min(4);
        let code = format!("strength.{score}");
        json!({ "score": score, "text": site.say(&context.locale, &Message { code: code.into(), args: BTreeMap::new() }) })
    });
    Ok(Json(json!({
        "accepted": check.accepted,
        "rules": model::ticks(&site, &context.locale, &check),
        "strength": strength,
        "summary": site.say(&context.locale, &summary),
    }))
    .into_response())
}

/// `POST /run/{run}/suggest`: a password that meets the rules; as JSON for the script, as a page without it.
pub(crate) async fn suggest(
    State(site): State<Shared>,
    Path(run): Path<String>,
    context: Context,
    form: Form,
) -> Result<Response, Failure> {
    // Without the script the whole form comes along; what was typed so far is not needed and is wiped.
    drop(form);
    let key = Key::of(&context, &run)?;
    let visitor = context.visitor();
    let suggestion =
        site.service().suggest_password(&visitor, key.run, &key.token).await.map_err(run_failure)?;
    if context.wants_json {
        return Ok(Json(json!({ "password": suggestion.expose() })).into_response());
    }
    let view = site.service().show(&visitor, key.run, &key.token).await.map_err(run_failure)?;
    let extras = RunExtras { suggestion: Some(suggestion), ..RunExtras::default() };
    draw(&site, context, &key, &view, extras).await
}
