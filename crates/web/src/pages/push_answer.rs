//! `/hooks/push`: where a provider says what somebody did on the phone. Asked by no browser and without a cookie; what
//! counts is the signature, which the service looks at.

use std::collections::BTreeMap;

use axum::{
    extract::{FromRequest, Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::factor::push::{Posted, Refusal};

use super::to_the_end;
use crate::{
    context::{Context, single},
    failure::Failure,
    forms::read_body,
    state::Shared,
};

/// An answer as it came.
pub(crate) struct Answer(Posted);

impl FromRequest<Shared> for Answer {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Shared) -> Result<Self, Failure> {
        let headers = told_once(request.headers());
        let body = read_body(request, &site.state.settings.limits).await?.to_vec();
        Ok(Self(Posted { headers, body }))
    }
}

/// The headers that came once: which of two is meant, nobody can say. A cookie is nobody's signature.
fn told_once(headers: &HeaderMap) -> BTreeMap<String, String> {
    let names = headers.keys().filter(|name| **name != header::COOKIE);
    let told = names.filter_map(|name| Some((name.as_str().to_owned(), single(headers, name)?.to_owned())));
    told.collect()
}

/// `POST /hooks/push`: 204 for what was taken, 409 for what came too late or twice, 403 for what is not believed.
pub(crate) async fn take(
    State(site): State<Shared>,
    context: Context,
    Answer(posted): Answer,
) -> Result<Response, Failure> {
    let visitor = context.visitor_without_session();
    let work = async move { site.service().push_answer(&visitor, &posted).await };
    match to_the_end(work).await?? {
        None => Ok(StatusCode::NO_CONTENT.into_response()),
        Some(Refusal::NotSetUp) => Err(Failure::not_found()),
        Some(refusal) if refusal.is_of_provider() => Err(Failure::of_status(StatusCode::CONFLICT)),
        Some(_) => Err(Failure::of_status(StatusCode::FORBIDDEN)),
    }
}
