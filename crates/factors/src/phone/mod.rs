//! Codes by text message and by call: TeleSign's REST interface, Twilio's, and any gateway that takes one HTTP
//! request a message. [`client`] decides who is asked, the other files what is said to whom and how the answer is
//! read; [`reports`] reads what providers tell of themselves; `wire` of the crate is the only one that connects anywhere.

mod client;
mod http;
mod reports;
mod telesign;
mod twilio;

#[cfg(test)]
mod tests;

use crate::{encode, wire};

pub use client::PhoneClient;
