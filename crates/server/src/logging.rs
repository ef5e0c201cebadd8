//! Structured logs on standard error. Secrets cannot get here: their types do not print.

use tracing_subscriber::{EnvFilter, filter::Directive, fmt, layer::SubscriberExt, util::SubscriberInitExt};

use crate::settings::{LogFormat, LogSettings};

/// Starts logging.
///
/// # Errors
/// When the level is no filter.
pub fn start(settings: &LogSettings) -> Result<(), String> {
    let filter = EnvFilter::try_new(&settings.level).map_err(|error| {
        format!("log.level = `{}`: {error}. Use error, warn, info, debug or trace.", settings.level)
    })?;
    // At trace level the protocol crate prints requests as it decodes them, passwords included.
    let cap: Directive =
        "ldap3_proto=info".parse().map_err(|_| "the cap on the protocol crate's log".to_owned())?;
    let filter = filter.add_directive(cap);
    let registry = tracing_subscriber::registry().with(filter);
    let started = match settings.format {
        LogFormat::Text => registry.with(fmt::layer().with_writer(std::io::stderr)).try_init(),
        LogFormat::Json => registry.with(fmt::layer().json().with_writer(std::io::stderr)).try_init(),
    };
    started.map_err(|error| error.to_string())
}
