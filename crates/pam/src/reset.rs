//! What happens at a password prompt: a password is passed on, a trigger leads to a conversation between the helper
//! and the person. All of it is about two things only, the program that signs somebody in ([`Host`]) and the helper
//! at the other end of a socket, so that it is tested without libpam.

use std::{fmt, path::Path};

use zeroize::Zeroizing;

use crate::{
    arguments::Arguments,
    edge::socket,
    wire::{Fault, Hello, ToHelper, ToModule},
    words::Words,
};

/// The most frames that a helper may send: far more than a reset has, and an end for one that goes round in circles.
const FRAMES_MAX: usize = 500;

/// What is known about the sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// The PAM service.
    Service,
    /// The terminal.
    Tty,
    /// The host that the person comes from.
    Rhost,
}

/// The person cannot be asked any more: the program has no conversation, or it was broken off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gone;

/// How much a line of the system's log matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// As it should be.
    Note,
    /// Somebody should look into it.
    Warning,
}

/// The program that signs somebody in, as libpam lets a module see it.
pub trait Host {
    /// The account's name; may ask for it.
    fn user(&self) -> Option<String>;
    /// Something that the program may have said.
    fn fact(&self, fact: Fact) -> Option<String>;
    /// The language of the person, as the environment of sign-in or program has it.
    fn locale(&self) -> Option<String>;
    /// The password that was typed, as bytes, or what is typed now: under `prompt`, or under libpam's own. It stays
    /// with libpam for the modules that follow.
    fn password(&self, prompt: Option<&str>) -> Option<Zeroizing<Vec<u8>>>;
    /// Leaves a password, or none, to the modules that follow.
    fn leave_password(&self, password: Option<&str>);
    /// Shows a text, as a complaint or not.
    fn show(&self, text: &str, is_complaint: bool) -> Result<(), Gone>;
    /// Asks; gives what was typed, as bytes.
    fn ask(&self, question: &str, is_secret: bool) -> Result<Zeroizing<Vec<u8>>, Gone>;
    /// Writes to the system's log.
    fn log(&self, weight: Weight, text: &str);
}

/// How a reset ended that gave no new password.
enum End {
    /// The helper said so, and has told the person why.
    Refused,
    /// There is no helper, or not one that keeps to the frames.
    Away(Fault),
    /// The person gave up.
    Left,
}

impl From<Fault> for End {
    fn from(fault: Fault) -> Self {
        Self::Away(fault)
    }
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused => f.write_str("the helper ended it"),
            Self::Away(fault) => write!(f, "no helper: {fault}"),
            Self::Left => f.write_str("the person left"),
        }
    }
}

/// Asks for the password. A trigger begins a reset; after one without a new password it is asked for once more, and
/// whatever is typed then is passed on.
pub fn authenticate(host: &dyn Host, arguments: &Arguments) {
    let locale = arguments.locale.clone().or_else(|| host.locale());
    let words = Words::of(locale.as_deref());
    let prompt = prompt(arguments, words);
    let Some(typed) = host.password(prompt.as_deref()) else { return };
    if !arguments.is_trigger(&typed) {
        return;
    }
    // No other module may count it as a wrong password.
    host.leave_password(None);
    match reset(host, arguments, locale, words) {
        Ok(password) => {
            host.leave_password(Some(&password));
            host.log(Weight::Note, "a password was reset");
        }
        Err(end) => {
            let weight = if matches!(end, End::Away(_)) { Weight::Warning } else { Weight::Note };
            host.log(weight, &format!("no password was reset: {end}"));
            let is_there = match end {
                End::Refused => true,
                End::Away(_) => host.show(words.away, true).is_ok(),
                End::Left => false,
            };
            if is_there {
                host.password(None);
            }
        }
    }
}

/// The prompt with the hint; none where no helper could keep its promise.
fn prompt(arguments: &Arguments, words: &Words) -> Option<String> {
    let trigger = arguments.triggers.first().filter(|_| arguments.hint && is_there(&arguments.socket))?;
    Some(words.prompt(trigger))
}

fn is_there(socket: &Path) -> bool {
    socket.symlink_metadata().is_ok()
}

/// Carries the helper's questions to the person, and the answers back; gives the new password.
fn reset(
    host: &dyn Host,
    arguments: &Arguments,
    locale: Option<String>,
    words: &Words,
) -> Result<Zeroizing<String>, End> {
    let hello = Hello {
        service: host.fact(Fact::Service).unwrap_or_default(),
        user: host.user().ok_or(End::Left)?,
        tty: host.fact(Fact::Tty),
        rhost: host.fact(Fact::Rhost),
        locale,
    };
    let mut helper = socket::connect(&arguments.socket, arguments.timeout).map_err(Fault::Io)?;
    ToHelper::Hello(hello).write_to(&mut helper)?;
    let mut last_secret = None;
    for _ in 0..FRAMES_MAX {
        let (question, is_secret) = match ToModule::read_from(&mut helper)? {
            ToModule::Inform(text) => {
                tell(host, &mut helper, &text, false)?;
                continue;
            }
            ToModule::Complain(text) => {
                tell(host, &mut helper, &text, true)?;
                continue;
            }
            ToModule::Ask(question) => (question, false),
            ToModule::AskSecret(question) => (question, true),
            ToModule::Done(_) => return last_secret.ok_or(End::Refused),
            ToModule::Failed => return Err(End::Refused),
        };
        let answer = ask(host, &question, is_secret, words).or_else(|Gone| leave(&mut helper))?;
        let frame = ToHelper::Answer(answer);
        frame.write_to(&mut helper)?;
        if let (true, ToHelper::Answer(answer)) = (is_secret, frame) {
            last_secret = Some(answer);
        }
    }
    leave(&mut helper)
}

fn tell(host: &dyn Host, helper: &mut socket::Line, text: &str, is_complaint: bool) -> Result<(), End> {
    host.show(text, is_complaint).or_else(|Gone| leave(helper))
}

/// Says that nobody answers any more. A helper that does not hear it sees the connection end.
fn leave<T>(helper: &mut socket::Line) -> Result<T, End> {
    let _ = ToHelper::Cancelled.write_to(helper);
    Err(End::Left)
}

/// Asks until the answer is text, but not for ever.
fn ask(host: &dyn Host, question: &str, is_secret: bool, words: &Words) -> Result<Zeroizing<String>, Gone> {
    for _ in 0..3 {
        let typed = host.ask(question, is_secret)?;
        if let Ok(text) = std::str::from_utf8(&typed) {
            return Ok(Zeroizing::new(text.to_owned()));
        }
        host.show(words.unreadable, true)?;
    }
    Err(Gone)
}

#[cfg(test)]
mod tests;
