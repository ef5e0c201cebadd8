//! `reclave-offline report`.

use std::time::Duration;

use clap::Args;
use domain::message::Message;
use offline::{
    Program,
    reporting::{ReportFault, report},
    settings::Settings,
    site::{Site, SiteFault},
    system,
    words::{Words, language},
};
use texts::Texts;

use super::{check_root, complain, environment_locale, is_console, say};
use crate::Failure;

/// How long the program that tells a person may take.
const NOTIFY_TIMEOUT: Duration = Duration::from_secs(30);
/// Minutes that clocks may lie apart before responses are refused for it.
const CLOCK_MINUTES_MAX: i64 = 10;

/// How to report.
#[derive(Args)]
pub struct Options {
    /// Say nothing when all is well, or the site cannot be reached: for a timer.
    #[arg(long)]
    quiet: bool,
}

/// Tells the site.
pub fn run(settings: &Settings, options: &Options) -> Result<(), Failure> {
    check_root("report")?;
    let engine = settings.engine()?;
    let site = Site::of(settings)?;
    let reported = match report(&engine, &site, &system::name(), env!("CARGO_PKG_VERSION")) {
        Err(ReportFault::Site(SiteFault::Away { .. })) if options.quiet => return Ok(()),
        other => other?,
    };
    if let Some(minutes) = reported.ahead.map(|ahead| ahead / 60_000).filter(|m| m.abs() > CLOCK_MINUTES_MAX)
    {
        complain(&format!("the clock of this computer is {minutes} minutes ahead of the site's: set it"));
    }
    let texts = Texts::load();
    let locale = language(&texts, &environment_locale(), &settings.language, is_console());
    let words = Words::new(&texts, &locale);
    for account in &reported.differ {
        let message = Message::new("endpoint.report.differs").with("account", account.as_str());
        let text = words.say(&message);
        say(&text);
        if reported.newly.contains(account) {
            notify(settings, account, &text);
        }
    }
    if reported.differ.is_empty() {
        if !options.quiet {
            say(&format!("{} knows what happened here, and of no password that differs.", site.server()));
        }
        return Ok(());
    }
    Err(Failure { text: String::new(), code: 3 })
}

/// Tells a person who is signed in. That nobody is, is no failure.
fn notify(settings: &Settings, account: &str, text: &str) {
    let Some(program) = Program::new(&settings.notify, NOTIFY_TIMEOUT) else { return };
    if let Err(fault) = program.tell(account, text) {
        complain(&format!("notify = `{}`: {fault}", settings.notify.join(" ")));
    }
}
