//! The house on the demo directory and a store in memory: one test binary for the whole crate.

#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests fail like tests")]

mod administration;
mod barred;
mod bulk;
mod captcha;
mod client_certificate;
mod clocks;
mod colleagues;
mod conditions;
mod configuration;
mod decoys;
mod desk;
mod faults;
mod guard;
mod guards;
mod helpdesk;
mod house;
mod instances;
mod journeys;
mod kill;
mod known_browser;
mod limits;
mod not_me;
mod offline;
mod oidc;
mod operators;
mod outages;
mod passkeys;
mod phone;
mod phone_words;
mod policy_pages;
mod radius;
mod registering;
mod reminders;
mod scheduler;
mod sites;
mod staff;
mod step_up;
mod taken_away;
mod tasks;
mod ten_days;
mod timing;
mod two_steps;
mod waiting;
mod wire;
