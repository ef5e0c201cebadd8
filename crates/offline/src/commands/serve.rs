//! `reclave-offline serve`.

use std::{io::stderr, time::Duration};

use offline::{
    serve::{Manner, listen, serve},
    settings::Settings,
};
use texts::Texts;

use super::{check_root, failure};
use crate::Failure;

/// Is the helper until it is ended.
pub fn run(settings: &Settings) -> Result<(), Failure> {
    check_root("serve")?;
    tracing_subscriber::fmt().with_writer(stderr).with_ansi(false).without_time().with_target(false).init();
    let engine = settings.engine()?;
    let listener = listen(&settings.socket)
        .map_err(|error| failure(format!("socket = `{}`: {error}", settings.socket.display())))?;
    let manner = Manner {
        conversations_max: settings.conversations_max,
        answer_timeout: Duration::from_secs(settings.answer_timeout),
        conversation_timeout: Duration::from_secs(settings.conversation_timeout),
        language: settings.language.clone(),
        ground: settings.ground(),
    };
    tracing::info!(socket = %settings.socket.display(), "listening");
    Ok(serve(&listener, engine, Texts::load(), manner)?)
}
