//! Structured logs on standard error. Secrets cannot get here: their types do not print.

use std::io::{IsTerminal, stderr};

use tracing::{Level, Metadata};
use tracing_subscriber::{
    EnvFilter, Layer, filter::filter_fn, fmt, layer::SubscriberExt, util::SubscriberInitExt,
};

use crate::settings::{LogFormat, LogSettings};

/// Starts logging.
///
/// # Errors
/// When the level is no filter.
pub fn start(settings: &LogSettings) -> Result<(), String> {
    let filter = EnvFilter::try_new(&settings.level).map_err(|error| {
        format!("log.level = `{}`: {error}. Use error, warn, info, debug or trace.", settings.level)
    })?;
    let lines = fmt::layer().with_writer(stderr).with_ansi(stderr().is_terminal());
    let lines = match settings.format {
        LogFormat::Text => lines.boxed(),
        LogFormat::Json => lines.json().boxed(),
    };
    let registry =
        tracing_subscriber::registry().with(filter).with(lines.with_filter(filter_fn(is_discreet)));
    registry.try_init().map_err(|error| error.to_string())
}

/// At debug and trace level the protocol crate prints requests as it decodes them, passwords included. No filter
/// that an administrator writes lets those lines through.
fn is_discreet(line: &Metadata<'_>) -> bool {
    *line.level() <= Level::INFO || !line.target().starts_with("ldap3_proto")
}
