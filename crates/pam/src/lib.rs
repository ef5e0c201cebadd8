//! `pam_reclave`, the PAM module that offers "forgot my password" at a computer's own prompt, and the frames
//! that it exchanges with the helper. Everything that needs the directory's codes, the terminal or the cache is
//! the helper's; what is loaded into every program that signs people in stays as small as it can be.
//!
//! The module stands before the modules that check passwords, asks for the password on their behalf, and passes it on.
//! Only when a *trigger* is typed instead of a password does it connect to the helper, carry the helper's questions
//! to the person, and put the new password in the place of the typed one. It never decides: whatever happens, its
//! answer is `PAM_IGNORE`, so it can neither let anybody in nor keep anybody out.

mod arguments;
mod edge;
mod reset;
mod words;

pub mod wire;
