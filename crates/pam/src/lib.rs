//! `pam_reclave`, the PAM module that offers "forgot my password" at a computer's own prompt, and the frames
//! that it exchanges with the helper. Everything that needs the directory's codes, the terminal or the cache is
//! the helper's; what is loaded into every program that signs people in stays as small as it can be.

pub mod wire;
