//! What can go wrong on the way to a page, and how it is told.
//!
//! A handler returns a [`Failure`]; it travels as a response extension to the gate, which alone knows the
//! language and draws the page or the JSON. That way the errors of the layers (too large, too slow, wrong
//! method, panic) look the same as ours and none of them can leak a detail.

use api::ServiceError;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::message::Message;

/// A request that could not be served.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) status: StatusCode,
    /// Heading of the page; also the code of the JSON answer.
    pub(crate) title: &'static str,
    /// What it means and what to do.
    pub(crate) detail: Message,
    /// Set by the house or minted by the gate.
    pub(crate) reference: Option<String>,
    pub(crate) retry_after_seconds: Option<u32>,
    /// The session's cookie is worth nothing any more.
    pub(crate) session_is_over: bool,
}

impl Failure {
    pub(crate) fn new(status: StatusCode, title: &'static str, detail: &'static str) -> Self {
        Self {
            status,
            title,
            detail: Message::new(detail),
            reference: None,
            retry_after_seconds: None,
            session_is_over: false,
        }
    }

    pub(crate) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "page.error.not-found.title", "page.error.not-found.detail")
    }

    /// The form or the JSON is not one that our pages send.
    pub(crate) fn malformed() -> Self {
        Self::new(StatusCode::BAD_REQUEST, "page.error.malformed.title", "page.error.malformed.detail")
    }

    pub(crate) fn too_large() -> Self {
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "page.error.too-large.title", "page.error.too-large.detail")
    }

    /// A defect of the program: what was done is not known.
    pub(crate) fn defect() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "page.error.defect.title", "page.error.defect.detail")
    }

    /// For an answer that some layer made with a bare status.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        match status {
            StatusCode::NOT_FOUND => Self::not_found(),
            StatusCode::METHOD_NOT_ALLOWED => {
                Self::new(status, "page.error.method.title", "page.error.method.detail")
            }
            StatusCode::FORBIDDEN => {
                Self::new(status, "page.error.cross-site.title", "page.error.cross-site.detail")
            }
            StatusCode::REQUEST_TIMEOUT | StatusCode::GATEWAY_TIMEOUT => {
                Self::new(status, "page.error.slow.title", "page.error.slow.detail")
            }
            StatusCode::PAYLOAD_TOO_LARGE | StatusCode::URI_TOO_LONG => Self { status, ..Self::too_large() },
            status if status.is_client_error() => Self { status, ..Self::malformed() },
            status => Self { status, ..Self::defect() },
        }
    }

    /// For a `run` that this browser cannot see: another browser's, or long over.
    pub(crate) fn no_such_run() -> Self {
        Self::new(StatusCode::NOT_FOUND, "page.error.run.title", "page.error.run.detail")
    }
}

impl From<ServiceError> for Failure {
    fn from(error: ServiceError) -> Self {
        match error {
            ServiceError::NotFound => Self::not_found(),
            ServiceError::SignInNeeded => Self {
                session_is_over: true,
                ..Self::new(StatusCode::UNAUTHORIZED, "page.error.sign-in.title", "page.error.sign-in.detail")
            },
            ServiceError::Denied(message) => Self {
                detail: message,
                ..Self::new(StatusCode::FORBIDDEN, "page.error.denied.title", "page.error.denied.title")
            },
            ServiceError::Invalid(message) => Self {
                detail: message,
                ..Self::new(StatusCode::BAD_REQUEST, "page.error.invalid.title", "page.error.invalid.title")
            },
            ServiceError::TooMany { retry_after_seconds } => Self {
                detail: Message::new("page.error.too-many.detail")
                    .with("minutes", retry_after_seconds.div_ceil(60)),
                retry_after_seconds: Some(retry_after_seconds),
                ..Self::new(
                    StatusCode::TOO_MANY_REQUESTS,
                    "page.error.too-many.title",
                    "page.error.too-many.title",
                )
            },
            ServiceError::Unavailable { message, retry_after_seconds, reference } => Self {
                detail: message,
                reference: Some(reference),
                retry_after_seconds: Some(retry_after_seconds),
                ..Self::new(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "page.error.unavailable.title",
                    "page.error.unavailable.title",
                )
            },
            ServiceError::Bug { reference } => Self { reference: Some(reference), ..Self::defect() },
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        if let Some(seconds) = self.retry_after_seconds {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response.extensions_mut().insert(self);
        response
    }
}
