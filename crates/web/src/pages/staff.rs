//! What both staff sites share: the sign-in, the set-up code, proving it once more, and signing out. The pages
//! behind the sign-in are in the folder of each site.

use api::{
    ServiceError,
    staff::{Member, Staff},
};
use axum::{
    Router,
    extract::{Query, State, rejection::QueryRejection},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::{message::Message, secret::Secret, store::SiteKind};
use serde::{Deserialize, Serialize};

use super::{elsewhere, run, to_the_end};
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, check_text},
    gate::Drawn,
    model,
    state::{Shared, Site},
};

/// The routes below a site's root that both sites have.
pub(crate) fn routes(root: &str) -> Router<Shared> {
    let at = |path: &str| format!("{root}{path}");
    Router::new()
        .route(&at("/sign-in"), get(sign_in).post(begin_sign_in))
        .route(&at("/sign-out"), post(sign_out))
        .route(&at("/session/keep"), post(keep))
        .route(&at("/prove"), get(ask_again).post(prove_again))
        .route(&at("/run/{run}"), get(run::show).post(run::submit))
        .route(&at("/run/{run}/other-way"), post(run::other_way))
        .route(&at("/run/{run}/stop"), post(run::stop))
        .route(&at("/run/{run}/check"), post(run::check))
        .route(&at("/run/{run}/suggest"), post(run::suggest))
        .route(&at("/oidc/back"), get(elsewhere::back))
}

/// The routes of the first set-up, on the administration site only.
pub(crate) fn setup_routes() -> Router<Shared> {
    Router::new().route("/admin/setup-code", get(setup_code).post(begin_setup))
}

/// The staff side of the house; the routes are there only where it is.
pub(crate) fn house(site: &Site) -> Result<&dyn Staff, Failure> {
    site.state.staff.as_deref().ok_or_else(Failure::not_found)
}

/// Who is signed in; else the failure that leads to the sign-in.
pub(crate) async fn member(site: &Site, context: &mut Context) -> Result<Member, Failure> {
    let member = house(site)?.member(&context.visitor()).await?;
    context.person = Some(api::SignedIn {
        name: member.name.clone(),
        greeting: member.name.clone(),
        idle_until: member.idle_until,
        expires: member.expires,
    });
    Ok(member)
}

#[derive(Serialize)]
struct SignInPage {
    title: String,
    name: String,
    error: Option<String>,
    domains: Vec<model::DomainOption>,
}

fn draw_sign_in(
    site: &Site,
    context: &Context,
    name: &str,
    error: Option<&Message>,
) -> Result<Response, Failure> {
    let title = Message::new(match context.site {
        SiteKind::Administration => "staff.sign-in.administration",
        _ => "staff.sign-in.helpdesk",
    });
    let domains = site.info().domains.into_iter();
    let page = SignInPage {
        title: site.say(&context.locale, &title),
        name: name.to_owned(),
        error: error.map(|message| site.say(&context.locale, message)),
        domains: domains
            .map(|domain| model::DomainOption { id: domain.id, alias: domain.alias, chosen: false })
            .collect(),
    };
    Ok(site.draw("staff_sign_in.html", context, model::template_value(page))?.into_response())
}

/// A page that says what was wrong with what was typed.
pub(crate) fn refused(page: Result<Response, Failure>) -> Result<Response, Failure> {
    let mut page = page?;
    *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    page.extensions_mut().insert(Drawn);
    Ok(page)
}

/// `GET …/sign-in`: asks who it is; on a realm without administrators, for the set-up code instead.
async fn sign_in(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    if context.site == SiteKind::Administration && house(&site)?.needs_setup().await? {
        return Ok(Redirect::to("/admin/setup-code").into_response());
    }
    draw_sign_in(&site, &context, "", None)
}

/// `POST …/sign-in`: begins the run that signs in.
async fn begin_sign_in(
    State(site): State<Shared>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let typed = form.take_name("name");
    let domain = Some(form.take_token("domain")?).filter(|domain| !domain.is_empty());
    form.done()?;
    let most = site.state.settings.limits.password_code_points_max;
    if let Err(unfit) = check_text(&typed, most) {
        let message = super::task::unfit_message(unfit);
        return refused(draw_sign_in(&site, &context, "", Some(&message)));
    }
    let (shared, visitor, named) = (site.clone(), context.visitor(), typed.clone());
    let work = async move {
        house(&shared)?.begin_sign_in(&visitor, &named, domain.as_deref()).await.map_err(Failure::from)
    };
    match to_the_end(work).await? {
        Ok(begun) => {
            let mut response = Redirect::to(&format!("{}/run/{}", context.root(), begun.run)).into_response();
            for cookie in context.cookies.keep_run(begun.run, &begun.token) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        Err(failure) if failure.status == StatusCode::UNPROCESSABLE_ENTITY => {
            refused(draw_sign_in(&site, &context, &typed, Some(&failure.detail)))
        }
        Err(failure) => Err(failure),
    }
}

/// `POST …/sign-out`.
async fn sign_out(State(site): State<Shared>, context: Context, form: Form) -> Result<Response, Failure> {
    form.done()?;
    let (shared, visitor) = (site.clone(), context.visitor());
    let work = async move { house(&shared)?.leave(&visitor).await.map_err(Failure::from) };
    to_the_end(work).await??;
    let mut response = Redirect::to(&format!("{}/sign-in", context.root())).into_response();
    response.headers_mut().append(header::SET_COOKIE, context.cookies.drop_session(context.site));
    Ok(response)
}

/// `POST …/session/keep`: "Stay signed in".
async fn keep(State(site): State<Shared>, context: Context, form: Form) -> Result<Response, Failure> {
    form.done()?;
    let member = house(&site)?.member(&context.visitor()).await?;
    let left = member.idle_until.min(member.expires).since(site.state.clock.now());
    Ok(axum::Json(serde_json::json!({ "ms": left.as_millis() })).into_response())
}

#[derive(Serialize)]
struct CodePage {
    /// What the code is for: `setup` or `again`.
    kind: &'static str,
    action: String,
    /// The page to go back to, by its name.
    back: String,
    error: Option<String>,
    /// A passkey will do as well; alone where there is no app.
    passkey: Option<model::AskedAgain>,
    app: bool,
}

pub(crate) fn draw_setup_code(
    site: &Site,
    context: &Context,
    error: Option<&Message>,
) -> Result<Response, Failure> {
    let error = error.map(|message| site.say(&context.locale, message));
    let action = "/admin/setup-code".to_owned();
    let page = CodePage { kind: "setup", action, back: String::new(), error, passkey: None, app: true };
    Ok(site.draw("staff_code.html", context, model::template_value(page))?.into_response())
}

/// What was wrong with a proof.
pub(crate) enum Wrong {
    Code(Message),
    Passkey(Message),
}

/// The page that asks for the second factor once more.
pub(crate) async fn draw_again(
    site: &Site,
    context: &Context,
    back: &str,
    wrong: Option<&Wrong>,
) -> Result<Response, Failure> {
    let ways = house(site)?.ways_again(&context.visitor()).await?;
    let of_code = match wrong {
        Some(Wrong::Code(message)) => Some(site.say(&context.locale, message)),
        _ => None,
    };
    let of_passkey = match wrong {
        Some(Wrong::Passkey(message)) => Some(site.say(&context.locale, message)),
        _ => None,
    };
    let page = CodePage {
        kind: "again",
        action: format!("{}/prove", context.root()),
        back: back.to_owned(),
        error: of_code,
        app: ways.app || ways.passkey.is_none(),
        passkey: ways.passkey.map(|asked| model::AskedAgain::of(asked, of_passkey)),
    };
    Ok(site.draw("staff_code.html", context, model::template_value(page))?.into_response())
}

/// Takes a passkey's answer or a code, whichever was handed in; `None` where it is right.
async fn take_proof(site: &Site, context: &Context, given: &Given) -> Result<Option<Wrong>, Failure> {
    let (house, visitor) = (house(site)?, context.visitor());
    let is_passkey = !given.token.is_empty();
    let taken = if is_passkey {
        house.prove_again_by_passkey(&visitor, &given.token, given.answer.expose()).await
    } else {
        house.prove_again(&visitor, &given.code).await
    };
    match taken {
        Ok(()) => Ok(None),
        Err(ServiceError::Invalid(message)) if is_passkey => Ok(Some(Wrong::Passkey(message))),
        Err(ServiceError::Invalid(message)) => Ok(Some(Wrong::Code(message))),
        Err(error) => Err(error.into()),
    }
}

/// A second proof as a form has it: a code, or what was asked of a passkey and its answer.
pub(crate) struct Given {
    code: Secret,
    token: String,
    answer: Secret,
}

impl Given {
    /// Takes the fields of a proof out of a form, which need not have them.
    pub(crate) fn take(form: &mut Form) -> Result<Self, Failure> {
        Ok(Self {
            code: form.take("code"),
            token: form.take_token("asked")?,
            answer: form.take("credential"),
        })
    }

    /// Whether nothing was handed in at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.code.is_empty() && self.token.is_empty()
    }
}

/// Takes the proof that a page asks for beside something else; the words where it is wrong.
pub(crate) async fn prove_beside(
    site: &Site,
    context: &Context,
    given: &Given,
) -> Result<Option<Message>, Failure> {
    let wrong = take_proof(site, context, given).await?;
    Ok(wrong.map(|(Wrong::Code(message) | Wrong::Passkey(message))| message))
}

/// `GET …/prove`: asks for a passkey or a code of the authenticator app before something grave.
async fn ask_again(
    State(site): State<Shared>,
    mut context: Context,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Failure> {
    let Query(asked) = asked.map_err(|_| Failure::malformed())?;
    member(&site, &mut context).await?;
    let back = crate::place::Place::of_path(&asked.back).path();
    draw_again(&site, &context, &back, None).await
}

/// What the page that asks for a code may be told.
#[derive(Deserialize)]
struct Asked {
    /// The page to go back to.
    #[serde(default)]
    back: String,
}

/// `POST …/prove`: takes the proof and leads back to the page it was asked for.
async fn prove_again(
    State(site): State<Shared>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let given = Given::take(&mut form)?;
    let path = crate::place::Place::of_path(&form.take_token("back")?).path();
    form.done()?;
    member(&site, &mut context).await?;
    if let Some(wrong) = take_proof(&site, &context, &given).await? {
        return refused(draw_again(&site, &context, &path, Some(&wrong)).await);
    }
    let home = format!("{}/", context.root());
    Ok(Redirect::to(if path == "/" { &home } else { &path }).into_response())
}

/// `GET /admin/setup-code`.
async fn setup_code(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    if !house(&site)?.needs_setup().await? {
        return Err(Failure::not_found());
    }
    draw_setup_code(&site, &context, None)
}

/// `POST /admin/setup-code`: opens the session of the set-up.
async fn begin_setup(
    State(site): State<Shared>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let code = form.take("code");
    form.take_token("back")?;
    form.done()?;
    match house(&site)?.begin_setup(&context.visitor(), &code).await {
        Ok(token) => {
            let mut response = Redirect::to("/admin/setup").into_response();
            let cookie = context.cookies.keep_session(context.site, &token);
            response.headers_mut().append(header::SET_COOKIE, cookie);
            Ok(response)
        }
        Err(ServiceError::Invalid(message)) => refused(draw_setup_code(&site, &context, Some(&message))),
        Err(error) => Err(error.into()),
    }
}
