//! What computers ask that are, or are to be, enrolled for offline resets: JSON, signed by the computer itself.
//! The codes of these answers are the protocol's and are in no language.

use api::offline::{AccountState, ComputerReminder, Enrolled, Enrolment, EnrolmentAnswer, ReportAnswer};
use axum::{
    Json,
    extract::{FromRequest, Request, State},
    http::{HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::secret::Secret;
use serde::Deserialize;
use serde_json::{Value, json};

use super::to_the_end;
use crate::{
    context::{Context, single},
    failure::Failure,
    forms::read_body,
    gate::Drawn,
    state::{Shared, Site},
};

/// Which computer reports.
const DEVICE: HeaderName = HeaderName::from_static("reclave-device");
/// Its signature over the body.
const SIGNATURE: HeaderName = HeaderName::from_static("reclave-signature");

/// Body of `POST /api/v1/offline/enroll`. Members that a newer program adds are passed over.
#[derive(Deserialize)]
struct Asked {
    code: Secret,
    name: String,
    #[serde(default)]
    system: String,
    #[serde(default)]
    version: String,
}

/// The body of a request as it came: what is signed is the bytes.
pub(crate) struct Raw(bytes::Bytes);

impl FromRequest<Shared> for Raw {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Shared) -> Result<Self, Failure> {
        let kind = single(request.headers(), &header::CONTENT_TYPE).unwrap_or("");
        let kind = kind.split(';').next().unwrap_or("").trim();
        if !kind.eq_ignore_ascii_case("application/json") {
            return Err(Failure { status: StatusCode::UNSUPPORTED_MEDIA_TYPE, ..Failure::malformed() });
        }
        read_body(request, &site.state.settings.limits).await.map(Self)
    }
}

/// Where people go with a challenge.
fn place(site: &Site) -> String {
    format!("{}/offline", site.state.settings.public_url.origin())
}

fn answer(status: StatusCode, body: Value) -> Response {
    let mut response = (status, Json(body)).into_response();
    response.extensions_mut().insert(Drawn);
    response
}

fn malformed(code: &str, what: &str) -> Response {
    answer(StatusCode::UNPROCESSABLE_ENTITY, json!({ "code": code, "what": what }))
}

/// `POST /api/v1/offline/enroll`: a computer is enrolled with a code.
pub(crate) async fn enroll(
    State(site): State<Shared>,
    context: Context,
    Raw(body): Raw,
) -> Result<Response, Failure> {
    let Ok(asked) = serde_json::from_slice::<Asked>(&body) else {
        return Ok(malformed("offline.enroll.malformed", "body"));
    };
    let asked =
        Enrolment { code: asked.code, name: asked.name, system: asked.system, version: asked.version };
    let (shared, visitor) = (site.clone(), context.visitor_without_session());
    let work = async move { Ok(shared.offline()?.enroll(&visitor, &asked).await?) };
    Ok(match to_the_end::<Result<_, Failure>>(work).await?? {
        EnrolmentAnswer::Enrolled(enrolled) => {
            let Enrolled { device, key, domain, rules } = *enrolled;
            let body = json!({
                "device": device,
                "key": key.expose(),
                "site": place(&site),
                "domain": domain,
                "password_policy": rules,
            });
            answer(StatusCode::OK, body)
        }
        EnrolmentAnswer::Refused => {
            answer(StatusCode::FORBIDDEN, json!({ "code": "offline.enroll.refused" }))
        }
        EnrolmentAnswer::Malformed(what) => malformed("offline.enroll.malformed", what),
    })
}

/// `POST /api/v1/offline/report`: what happened on a computer, and how its passwords stand.
pub(crate) async fn report(
    State(site): State<Shared>,
    context: Context,
    headers: axum::http::HeaderMap,
    Raw(body): Raw,
) -> Result<Response, Failure> {
    let text = |name: &HeaderName| single(&headers, name).unwrap_or("").to_owned();
    let (device, signature) = (text(&DEVICE), text(&SIGNATURE));
    let (shared, visitor) = (site.clone(), context.visitor_without_session());
    let work = async move { Ok(shared.offline()?.report(&visitor, &device, &signature, &body).await?) };
    let refused = |status, code: &str| answer(status, json!({ "code": code }));
    Ok(match to_the_end::<Result<_, Failure>>(work).await?? {
        ReportAnswer::Taken { rules, accounts, reminders } => {
            let accounts: Vec<Value> = accounts.iter().map(account).collect();
            let reminders: Vec<Value> = reminders.iter().map(|one| reminder(&site, one)).collect();
            let body = json!({
                "site": place(&site),
                "password_policy": rules,
                "accounts": accounts,
                "reminders": reminders,
            });
            answer(StatusCode::OK, body)
        }
        ReportAnswer::Unknown => refused(StatusCode::UNAUTHORIZED, "offline.device.unknown"),
        ReportAnswer::Revoked => refused(StatusCode::GONE, "offline.device.revoked"),
        ReportAnswer::Replayed => refused(StatusCode::CONFLICT, "offline.report.replayed"),
        ReportAnswer::Malformed(what) => malformed("offline.report.malformed", what),
    })
}

fn account(state: &AccountState) -> Value {
    let since = state.since.map(domain::time::Timestamp::as_millis);
    json!({ "account": state.account, "state": state.state, "since": since })
}

/// In the person's language, with the address that it leads to.
fn reminder(site: &Site, one: &ComputerReminder) -> Value {
    let origin = site.state.settings.public_url.origin();
    let link = match &one.task {
        Some(task) => format!("{origin}/task/{task}"),
        None => format!("{origin}/"),
    };
    let text = site.state.texts.say(&one.locale, &one.text);
    json!({ "account": one.account, "rule": one.rule, "text": text, "link": link })
}
