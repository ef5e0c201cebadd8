//! The site as a browser, a program and an attacker see it, over a house that follows a script.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail like tests")]

mod api_v1;
mod approve;
mod captcha;
mod client;
mod connections;
mod cookies;
mod coverage;
mod cross_site;
mod elsewhere;
mod gallery;
mod headers;
mod hosts;
mod input;
mod offline;
mod operations;
mod pages;
mod phone_status;
mod push_answer;
mod routes;
mod stop;
#[path = "../support/mod.rs"]
mod support;
mod trouble;
