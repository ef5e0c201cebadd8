//! `reclave-offline report`.

use std::time::Duration;

use clap::Args;
use domain::message::Message;
use offline::{
    About, Program,
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
    let (system, present) = (system::name(), present(settings));
    let about = About { system: &system, version: env!("CARGO_PKG_VERSION"), present: &present };
    let reported = match report(&engine, &site, &about) {
        Err(ReportFault::Site(SiteFault::Away { .. })) if options.quiet => return Ok(()),
        other => other?,
    };
    if let Some(minutes) = reported.ahead.map(|ahead| ahead / 60_000).filter(|m| m.abs() > CLOCK_MINUTES_MAX)
    {
        complain(&format!("the clock of this computer is {minutes} minutes ahead of the site's: set it"));
    }
    for reminder in &reported.reminders {
        engine.show_once_a_day(reminder, |reminder| {
            notify(settings, &reminder.account, &format!("{}\n{}\n", reminder.text, reminder.link))
        })?;
    }
    let texts = Texts::load();
    let locale = language(&texts, &environment_locale(), &settings.language, is_console());
    let words = Words::new(&texts, &locale);
    for account in &reported.differ {
        let message = Message::new("endpoint.report.differs").with("account", account.as_str());
        let text = words.say(&message);
        say(&text);
        if reported.newly.contains(account) {
            let _ = notify(settings, account, &text);
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

/// Tells a person who is signed in; whether that was done. That nobody is, is no failure.
fn notify(settings: &Settings, account: &str, text: &str) -> bool {
    let Some(program) = Program::new(&settings.notify, NOTIFY_TIMEOUT) else { return false };
    match program.tell(account, text) {
        Ok(()) => true,
        Err(fault) => {
            complain(&format!("notify = `{}`: {fault}", settings.notify.join(" ")));
            false
        }
    }
}

/// Who is signed in, where there is a way to tell them something.
fn present(settings: &Settings) -> Vec<String> {
    if settings.notify.is_empty() {
        return Vec::new();
    }
    let Some(program) = Program::new(&settings.present, NOTIFY_TIMEOUT) else { return Vec::new() };
    match program.listed() {
        Ok(lines) => system::present(&lines),
        Err(fault) => {
            complain(&format!("present = `{}`: {fault}", settings.present.join(" ")));
            Vec::new()
        }
    }
}
