//! `/phone/status/{gateway}`: where providers report what became of a message. Asked by no browser and without a
//! cookie; what counts is the signature, which the service looks at.

use axum::{
    extract::{FromRequest, Path, Request, State},
    http::{HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::factor::phone::{Posted, Refusal};

use super::to_the_end;
use crate::{
    context::{Context, single},
    failure::Failure,
    forms::read_body,
    state::Shared,
};

/// TeleSign's signature, for those before whom something takes `Authorization` away.
const TELESIGN: HeaderName = HeaderName::from_static("x-ts-authorization");
/// Twilio's signature.
const TWILIO: HeaderName = HeaderName::from_static("x-twilio-signature");

/// A report as it came.
pub(crate) struct Report(Posted);

impl FromRequest<Shared> for Report {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Shared) -> Result<Self, Failure> {
        let mut posted = signed(&request);
        posted.body = read_body(request, &site.state.settings.limits).await?.to_vec();
        Ok(Self(posted))
    }
}

/// What a request is signed with and by which address it came.
fn signed(request: &Request) -> Posted {
    let text = |name: &HeaderName| single(request.headers(), name).unwrap_or("").to_owned();
    let authorization = Some(text(&header::AUTHORIZATION)).filter(|given| !given.is_empty());
    Posted {
        query: request.uri().query().unwrap_or_default().to_owned(),
        authorization: authorization.unwrap_or_else(|| text(&TELESIGN)),
        twilio_signature: text(&TWILIO),
        body: Vec::new(),
    }
}

/// `POST /phone/status/{gateway}`: 204 for what was taken, now or before; 403 for what is not believed.
pub(crate) async fn take(
    State(site): State<Shared>,
    Path(gateway): Path<String>,
    context: Context,
    Report(posted): Report,
) -> Result<Response, Failure> {
    let visitor = context.visitor_without_session();
    let work = async move { site.service().phone_report(&visitor, &gateway, &posted).await };
    match to_the_end(work).await?? {
        None => Ok(StatusCode::NO_CONTENT.into_response()),
        Some(Refusal::Unknown) => Err(Failure::not_found()),
        Some(_) => Err(Failure::of_status(StatusCode::FORBIDDEN)),
    }
}
