//! Beginning a task: who somebody is, by a typed name, a search, or the session.

use api::{CaptchaAnswer, ServiceError, Visitor, Who};
use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::{id::Slug, message::Message, secret::Secret, view::Captcha};

use super::{SIGN_IN, to_the_end, with_person};
use crate::{
    captcha::{self, CaptchaModel},
    context::Context,
    failure::Failure,
    forms::{Form, Unfit, check_text},
    gate::Drawn,
    model::{self, DomainOption, FindPage},
    state::{Shared, Site},
};

/// Shortest text that is searched for; shorter ones would list everybody.
const SEARCH_CODE_POINTS_MIN: usize = 2;

/// `GET /task/{task}`: asks who somebody is, or names the signed-in person.
pub(crate) async fn show(
    State(site): State<Shared>,
    Path(task): Path<String>,
    context: Context,
) -> Result<Response, Failure> {
    let page = FindForm::of(&site, context, &task, "").await?;
    page.draw(&site, "", None)
}

/// `POST /task/{task}`: begins it and goes to its first page.
pub(crate) async fn begin(
    State(site): State<Shared>,
    Path(task): Path<String>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let slug = Slug::new(task.as_str()).map_err(|_| Failure::not_found())?;
    let name = form.take_name("name");
    let domain = Some(form.take_token("domain")?).filter(|domain| !domain.is_empty());
    let ticket = form.take_token("ticket")?;
    let wants_another = !form.take_token("again")?.is_empty();
    let captcha = take_captcha(&mut form)?;
    form.done()?;
    let most = site.state.settings.limits.password_code_points_max;
    if let Err(unfit) = check_text(&name, most) {
        return FindForm::of(&site, context, &task, "").await?.refuse(&site, "", unfit_message(unfit));
    }
    if wants_another {
        let page = FindForm::of(&site, context, &task, &name).await?;
        return FindForm { domain, ..page }.draw(&site, &name, None);
    }
    let who = if !ticket.is_empty() {
        Who::Found { ticket }
    } else if !name.is_empty() {
        Who::Named { name: name.clone(), domain: domain.clone() }
    } else if context.session().is_some() {
        Who::Session
    } else {
        let page = FindForm::of(&site, context, &task, "").await?;
        let empty = Message::new(if page.by_mail { "page.find.empty-mail" } else { "page.find.empty" });
        return page.refuse(&site, "", empty);
    };
    let by_session = matches!(who, Who::Session);
    let visitor = Visitor { captcha, ..context.visitor() };
    let (house, chosen) = (site.clone(), slug.clone());
    match to_the_end(async move { house.service().begin(&visitor, &chosen, who).await }).await? {
        Ok(begun) => {
            let mut response = Redirect::to(&format!("/run/{}", begun.run)).into_response();
            for cookie in context.cookies.keep_run(begun.run, &begun.token) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        Err(ServiceError::SignInNeeded) if by_session => {
            let mut response = Redirect::to(&format!("/task/{slug}")).into_response();
            response.headers_mut().append(header::SET_COOKIE, context.cookies.drop_session(context.site));
            Ok(response)
        }
        Err(ServiceError::Invalid(message)) => {
            let page = FindForm::of(&site, context, &task, &name).await?;
            FindForm { domain, ..page }.refuse(&site, &name, message)
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /find`: people whose names begin with a text. By POST, so that no name stands in a log of addresses.
pub(crate) async fn search(
    State(site): State<Shared>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let task = form.take_token("task")?;
    let text = form.take("text");
    let captcha = take_captcha(&mut form)?;
    form.done()?;
    if !site.info().allow_search {
        return Err(Failure::not_found());
    }
    let form = FindForm::of(&site, context, &task, "").await?;
    let most = site.state.settings.limits.password_code_points_max;
    let text = text.expose().trim();
    if let Err(unfit) = check_text(text, most) {
        return form.refuse(&site, "", unfit_message(unfit));
    }
    if text.chars().count() < SEARCH_CODE_POINTS_MIN {
        return form.refuse(&site, "", Message::new("page.find.search.short"));
    }
    let visitor = Visitor { captcha, ..form.context.visitor() };
    let people = match site.service().search(&visitor, text).await {
        Ok(people) => people,
        Err(ServiceError::Invalid(message)) => {
            // Asked anew: the challenge that was answered is used up.
            return FindForm::of(&site, form.context, &task, "").await?.refuse(&site, "", message);
        }
        Err(error) => return Err(error.into()),
    };
    let page = model::found(&task, form.task_name, text, &people);
    Ok(site.draw("found.html", &form.context, page)?.into_response())
}

/// What answers a challenge, if the page had one.
fn take_captcha(form: &mut Form) -> Result<CaptchaAnswer, Failure> {
    let challenge = form.take_token("challenge")?;
    let answer = form.take("captcha");
    form.take(captcha::OF_GOOGLE);
    if check_text(answer.expose(), captcha::ANSWER_CODE_POINTS_MAX).is_err() {
        return Err(Failure::malformed());
    }
    Ok(CaptchaAnswer { challenge, answer })
}

/// What is said about a text that cannot be used in any field.
pub(crate) fn unfit_message(unfit: Unfit) -> Message {
    match unfit {
        Unfit::Control => Message::new("page.field.control"),
        Unfit::TooLong { most } => Message::new("page.field.too-long").with("most", most),
    }
}

/// Whether a refusal is about the challenge rather than the name.
fn is_of_captcha(message: &Message) -> bool {
    message.code.starts_with("captcha.")
}

/// The challenge of the page, where one is due, and the browser that it is for: one that is known, or a new name.
async fn captcha_of(
    site: &Shared,
    context: &Context,
    name: &str,
) -> Result<Option<(Captcha, Secret)>, Failure> {
    let browser = context.cookies.browser().unwrap_or_else(|| site.mint_browser());
    let visitor = Visitor { browser: Some(browser.clone()), ..context.visitor() };
    let captcha = site.service().captcha(&visitor, name).await?;
    Ok(captcha.map(|captcha| (captcha, browser)))
}

/// The page that asks who somebody is, before it is drawn.
struct FindForm {
    context: Context,
    task: String,
    task_name: String,
    description: String,
    by_mail: bool,
    /// The domain that was chosen before.
    domain: Option<String>,
    /// What tells people from robots, where it is asked for, and the browser that it is for.
    captcha: Option<(Captcha, Secret)>,
}

impl FindForm {
    async fn of(site: &Shared, context: Context, task: &str, name: &str) -> Result<Self, Failure> {
        let slug = Slug::new(task).map_err(|_| Failure::not_found())?;
        let context = with_person(site, context).await;
        let home = site.service().home(&context.visitor()).await?;
        let say = |message: &Message| site.say(&context.locale, message);
        let known = home.tasks.iter().find(|known| known.id == task);
        let (task_name, description) = match known {
            Some(known) => (say(&known.name), say(&known.description)),
            None if task == SIGN_IN => {
                (say(&Message::new("page.sign-in.title")), say(&Message::new("page.sign-in.lead")))
            }
            None => return Err(Failure::not_found()),
        };
        let by_mail = known.is_some_and(|known| known.by_mail);
        let captcha = if context.person.is_some() { None } else { captcha_of(site, &context, name).await? };
        Ok(Self { task: slug.to_string(), task_name, description, by_mail, domain: None, captcha, context })
    }

    /// Whether nothing was wrong: a challenge has become due, or the one of the page was over. A browser that keeps
    /// no cookies would come with an old one for ever.
    fn goes_by_itself(&self, message: &Message) -> bool {
        match message.code.as_ref() {
            "captcha.needed" => true,
            "captcha.old" => self.context.cookies.browser().is_some(),
            _ => false,
        }
    }

    /// The page, with what was wrong.
    fn draw(&self, site: &Site, name: &str, wrong: Option<&Message>) -> Result<Response, Failure> {
        let said = wrong.map(|message| site.say(&self.context.locale, message));
        let mut drawn = self.captcha.as_ref().map(|(captcha, _)| CaptchaModel::of(captcha, &self.context));
        let error = match (&mut drawn, wrong) {
            // Nobody has to do anything for it: the form goes by itself as soon as it may. A search has no name.
            (Some(drawn), Some(message))
                if drawn.is_silent() && !name.is_empty() && self.goes_by_itself(message) =>
            {
                (drawn.at_once, drawn.due) = (true, said);
                None
            }
            (Some(drawn), Some(message)) if is_of_captcha(message) => {
                drawn.error = said;
                None
            }
            _ => said,
        };
        let info = site.info();
        let page = FindPage {
            task: self.task.clone(),
            task_name: self.task_name.clone(),
            description: self.description.clone(),
            by_attribute: info.find_by == "attribute",
            by_mail: self.by_mail,
            allow_search: info.allow_search && !self.by_mail,
            domains: info
                .domains
                .into_iter()
                .map(|domain| DomainOption {
                    chosen: self.domain.as_ref() == Some(&domain.id),
                    id: domain.id,
                    alias: domain.alias,
                })
                .collect(),
            name: name.to_owned(),
            error,
            signed_in: self.context.person.as_ref().map(|person| person.name.clone()),
            captcha: drawn,
        };
        let mut response =
            site.draw("find.html", &self.context, model::template_value(page))?.into_response();
        if let Some((captcha, browser)) = &self.captcha {
            captcha::let_in(response.headers_mut(), captcha);
            let cookie = self.context.cookies.keep_browser(browser);
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        Ok(response)
    }

    /// The page again, with what was wrong.
    #[expect(clippy::needless_pass_by_value, reason = "callers build the message for this call only")]
    fn refuse(&self, site: &Site, name: &str, message: Message) -> Result<Response, Failure> {
        let mut response = self.draw(site, name, Some(&message))?;
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        response.extensions_mut().insert(Drawn);
        Ok(response)
    }
}
