//! The self-service site and the REST routes over the [`api::Service`] trait.
//!
//! Everything that knows HTTP, HTML or a cookie lives here and nowhere else; nothing here knows LDAP, SQL
//! or a rule of the house. A handler reads the request, calls the service and draws the view it gets back.

mod assets;
mod browser_name;
mod captcha;
mod certificate;
mod context;
mod cookies;
mod download;
mod failure;
mod forms;
pub mod gallery;
mod gate;
mod headers;
mod json;
mod model;
mod openapi;
mod pages;
mod place;
mod qr;
mod render;
mod schema_form;
mod server;
mod settings;
mod state;
mod theme;
mod upload;

pub use context::Connection;
pub use openapi::openapi;
pub use server::serve;
pub use settings::{
    CertificateHeader, InvalidNetwork, InvalidPublicUrl, Limits, Network, PublicUrl, WebSettings,
};
pub use state::WebState;

/// The whole site as one router; [`serve`] puts it on a listener. A request must carry a [`Connection`]
/// among its extensions, which `serve` adds; without it the request counts as coming from nowhere and is
/// refused.
pub fn router(state: WebState) -> axum::Router {
    pages::router(state::Site::new(state))
}
