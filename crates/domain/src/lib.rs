//! The nouns of Reclave and the ports to the world.
//!
//! What every other room speaks about lives here: ids, times, secrets, messages, accounts, workflows,
//! runs, views, events, profiles and the configuration document, with the traits (ports) behind which
//! the directory, the store, the clock and the random source stand. No I/O and no runtime, so that
//! the pure rooms (`policy`, `workflow`) stay pure and the endpoint parts can link it.

pub mod account;
pub mod activity;
pub mod approval;
pub mod browser;
pub mod bulk;
pub mod config;
pub mod directory;
pub mod entropy;
pub mod event;
pub mod evidence;
pub mod factor;
pub mod id;
pub mod markup;
pub mod message;
pub mod network;
pub mod not_me;
pub mod offline;
pub mod outbox;
pub mod parameters;
pub mod person;
pub mod profile;
pub mod push;
pub mod run;
pub mod scope;
pub mod secret;
pub mod store;
pub mod time;
pub mod verification;
pub mod view;
pub mod waiting;
pub mod workflow;
