//! What a conversation needs of the way in that a person came by: full screen, lines, or a socket.

use domain::secret::Secret;

use crate::qr::{Ground, Qr};

/// The person left, or the way to them is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Away;

/// Shows and asks. All texts are in the person's language already.
pub trait Face {
    /// A new page with this title; what was shown before need not stay.
    ///
    /// # Errors
    /// [`Away`].
    fn page(&mut self, title: &str) -> Result<(), Away>;

    /// Shows a text of one or more lines.
    ///
    /// # Errors
    /// [`Away`].
    fn say(&mut self, text: &str) -> Result<(), Away>;

    /// Shows what went wrong.
    ///
    /// # Errors
    /// [`Away`].
    fn complain(&mut self, text: &str) -> Result<(), Away>;

    /// Shows a QR code.
    ///
    /// # Errors
    /// [`Away`].
    fn picture(&mut self, qr: &Qr, ground: Ground) -> Result<(), Away> {
        self.say(&qr.lines(ground).join("\n"))
    }

    /// Asks, with `known` to be taken or changed where the way in can do that.
    ///
    /// # Errors
    /// [`Away`].
    fn ask(&mut self, question: &str, known: &str) -> Result<String, Away>;

    /// Asks without showing what is typed.
    ///
    /// # Errors
    /// [`Away`].
    fn ask_secret(&mut self, question: &str) -> Result<Secret, Away>;
}
