//! The requests by the vendors' published examples, and the client against a server that plays a gateway: what it is
//! sent, and each way in which it can fail.

mod all_codes;
mod client;
mod reports;
mod requests;

use crate::stand_in;
