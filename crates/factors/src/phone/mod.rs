//! Codes by text message and by call: TeleSign's REST interface, Twilio's, and any gateway that takes one HTTP
//! request a message. [`client`] decides who is asked, the other files what is said to whom and how the answer is
//! read; [`reports`] reads what providers tell of themselves; [`wire`] is the only one that connects anywhere.

mod client;
mod encode;
mod http;
mod reports;
mod telesign;
mod twilio;
mod wire;

#[cfg(test)]
mod tests;

pub use client::PhoneClient;
