//! Somebody who is not root resets through the helper, which alone may touch key and cache: the frames of its
//! conversation are carried to a face, and the answers back.

use std::{io, os::unix::net::UnixStream, path::Path, time::Duration};

use pam_reclave::wire::{Fault, Hello, ToHelper, ToModule};
use zeroize::Zeroizing;

use crate::face::{Away, Face};

/// How long the helper may take for its part.
const HELPER_TIMEOUT: Duration = Duration::from_secs(60);

/// How it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carried {
    /// The account has its new password.
    Done(String),
    /// Nothing was changed, and the person knows why.
    Failed,
    /// The person left.
    Left,
}

/// Carries one conversation of the helper at `socket`.
///
/// # Errors
/// [`Fault`] when there is no helper, or it does not keep to the frames.
pub fn carry(socket: &Path, hello: Hello, face: &mut dyn Face) -> Result<Carried, Fault> {
    let mut helper = UnixStream::connect(socket)?;
    helper.set_read_timeout(Some(HELPER_TIMEOUT))?;
    helper.set_write_timeout(Some(HELPER_TIMEOUT))?;
    ToHelper::Hello(hello).write_to(&mut helper)?;
    loop {
        let answer = match ToModule::read_from(&mut helper)? {
            ToModule::Inform(text) => face.say(&text).map(|()| None),
            ToModule::Complain(text) => face.complain(&text).map(|()| None),
            ToModule::Ask(question) => {
                face.ask(trimmed(&question), "").map(|typed| Some(Zeroizing::new(typed)))
            }
            ToModule::AskSecret(question) => face
                .ask_secret(trimmed(&question))
                .map(|typed| Some(Zeroizing::new(typed.expose().to_owned()))),
            ToModule::Done(account) => return Ok(Carried::Done(account)),
            ToModule::Failed => return Ok(Carried::Failed),
        };
        match answer {
            Ok(None) => {}
            Ok(Some(answer)) => ToHelper::Answer(answer).write_to(&mut helper)?,
            Err(Away) => {
                // It finds out by the connection's end too.
                let _ = ToHelper::Cancelled.write_to(&mut helper);
                return Ok(Carried::Left);
            }
        }
    }
}

/// Faces add their own colon.
fn trimmed(question: &str) -> &str {
    question.trim_end().trim_end_matches(':').trim_end()
}

/// Whether a fault says that there is no helper at all.
#[must_use]
pub fn is_absent(fault: &Fault) -> bool {
    use io::ErrorKind::{ConnectionRefused, NotFound, PermissionDenied};
    matches!(fault, Fault::Io(fault) if matches!(fault.kind(), ConnectionRefused | NotFound | PermissionDenied))
}
