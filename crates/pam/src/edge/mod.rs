//! Where C begins: what libpam calls, what is called of libpam, and the socket as a loaded library must use it. All
//! `unsafe` of the module is here, each with the reason why it holds; nothing in this folder decides anything.

mod entry;
mod locale;
mod pam;
pub mod socket;
