//! `/captcha/…`: the picture and the sound of a challenge that some page shows.

use api::CaptchaMedium;
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::header,
    response::{IntoResponse, Response},
};
use serde::Deserialize;

use crate::{context::Context, failure::Failure, state::Shared};

/// Which challenge.
#[derive(Deserialize)]
pub(crate) struct Asked {
    c: String,
}

/// `GET /captcha/picture`: a PNG.
pub(crate) async fn picture(
    State(site): State<Shared>,
    context: Context,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Failure> {
    answer(&site, &context, asked, CaptchaMedium::Picture).await
}

/// `GET /captcha/sound`: a WAV.
pub(crate) async fn sound(
    State(site): State<Shared>,
    context: Context,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Failure> {
    answer(&site, &context, asked, CaptchaMedium::Sound).await
}

async fn answer(
    site: &Shared,
    context: &Context,
    asked: Result<Query<Asked>, QueryRejection>,
    medium: CaptchaMedium,
) -> Result<Response, Failure> {
    let Query(asked) = asked.map_err(|_| Failure::malformed())?;
    let file = site.service().captcha_file(&context.visitor(), &asked.c, medium).await?;
    Ok(file_of(medium, file))
}

/// A picture or a sound, for this page only.
pub(crate) fn file_of(medium: CaptchaMedium, file: Vec<u8>) -> Response {
    let kind = match medium {
        CaptchaMedium::Picture => "image/png",
        CaptchaMedium::Sound => "audio/wav",
    };
    ([(header::CONTENT_TYPE, kind)], file).into_response()
}
