//! `reclave-offline reset`: the wizard.

use std::io::{IsTerminal as _, stdin, stdout};

use clap::Args;
use offline::{
    Asker, Face,
    client::{Carried, carry, is_absent},
    conversation::{Person, reset},
    settings::Settings,
    system,
    terminal::{Plain, Screen},
    words::{Words, language},
};
use pam_reclave::wire::Hello;
use texts::Texts;

use super::{environment_locale, failure, is_console};
use crate::Failure;

/// How to ask.
#[derive(Args)]
pub struct Options {
    /// Whose password; without it, it is asked for, or is your own.
    #[arg(long)]
    account: Option<String>,
    /// Line by line instead of full screen.
    #[arg(long)]
    plain: bool,
    /// The language, such as `de`, in place of that of the environment.
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
}

/// Walks through a reset in the terminal.
pub fn run(settings: &Settings, options: &Options) -> Result<(), Failure> {
    let texts = Texts::load();
    let wished = options.language.clone().unwrap_or_else(environment_locale);
    let locale = language(&texts, &wished, &settings.language, is_console());
    let words = Words::new(&texts, &locale);
    let has_terminal = stdin().is_terminal() && stdout().is_terminal();
    if options.plain || !has_terminal {
        return walk(settings, options, words, &mut Plain::new(stdin().lock(), stdout()));
    }
    let mut screen = Screen::open(words.text("endpoint.screen.keys"))?;
    let result = walk(settings, options, words, &mut screen);
    if matches!(&result, Ok(()) | Err(Failure { code: 2, .. })) {
        // Left or not: the last page has been read by then.
        let _ = screen.wait();
    }
    drop(screen);
    result
}

/// Ends well with a new password, with 2 when nothing was changed and the person knows why, else with 1.
fn walk(
    settings: &Settings,
    options: &Options,
    words: Words<'_>,
    face: &mut dyn Face,
) -> Result<(), Failure> {
    let uid = system::uid();
    let is_changed = if uid == 0 {
        let engine = settings.engine()?;
        let person = Person { asker: Asker::of(uid), account: options.account.clone(), is_settled: false };
        reset(&engine, words, face, settings.ground(), &person).map(|account| account.is_some())
    } else {
        carried(settings, options, words, face, uid)?
    };
    match is_changed {
        Ok(true) => Ok(()),
        Ok(false) => Err(Failure { text: String::new(), code: 2 }),
        Err(_) => Err(Failure { text: words.text("endpoint.cancelled"), code: 1 }),
    }
}

fn carried(
    settings: &Settings,
    options: &Options,
    words: Words<'_>,
    face: &mut dyn Face,
    uid: u32,
) -> Result<Result<bool, offline::Away>, Failure> {
    let account = options.account.clone().or_else(|| system::account_of(uid));
    let user = account.ok_or_else(|| failure("your account is not known: name it with --account"))?;
    let hello = Hello {
        service: "reclave-offline".to_owned(),
        user,
        locale: Some(words.locale().to_owned()),
        ..Hello::default()
    };
    match carry(&settings.socket, hello, face) {
        Ok(Carried::Done(_)) => Ok(Ok(true)),
        Ok(Carried::Failed) => Ok(Ok(false)),
        Ok(Carried::Left) => Ok(Err(offline::Away)),
        Err(fault) if is_absent(&fault) => Err(failure(words.text("endpoint.trouble.no-helper"))),
        Err(fault) => Err(fault.into()),
    }
}
