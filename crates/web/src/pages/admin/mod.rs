//! The administration site behind its sign-in.

pub(crate) mod bulk;
pub(crate) mod draft;
pub(crate) mod nav;
pub(crate) mod operation;
pub(crate) mod page;
pub(crate) mod policies;
pub(crate) mod realm;
pub(crate) mod words;

use axum::Router;

use crate::state::Shared;

/// The routes of the administration site.
pub(crate) fn routes() -> Router<Shared> {
    draft::routes()
        .merge(realm::routes())
        .merge(bulk::routes())
        .merge(policies::routes())
        .merge(operation::routes())
}
