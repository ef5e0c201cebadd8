//! RADIUS: what is sent and by which name people are known, and the servers in the order in which they are asked.

use std::collections::BTreeMap;

use axum::{
    Router,
    routing::{get, post},
};
use domain::message::Message;
use serde_json::{Value, json};

use super::servers::{self, Codes, Listed, Servers, Tried};
use crate::{
    context::Context,
    failure::Failure,
    model::{Cell, Column, Mood},
    pages::{
        admin::{
            draft::{configuration, text, told},
            page::say,
        },
        to_the_end,
    },
    schema_form::{FormSpec, realm_schema},
    state::{Shared, Site},
};

const HERE: &str = "/admin/radius";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(HERE, get(servers::show::<Radius>).post(servers::change_common::<Radius>))
        .route("/admin/radius/new", get(servers::begin::<Radius>).post(servers::add::<Radius>))
        .route("/admin/radius/move", post(servers::shift::<Radius>))
        .route("/admin/radius/servers/{id}", get(servers::edit::<Radius>).post(servers::change::<Radius>))
        .route("/admin/radius/servers/{id}/test", post(servers::test::<Radius>))
        .route(
            "/admin/radius/servers/{id}/remove",
            get(servers::ask_remove::<Radius>).post(servers::remove::<Radius>),
        )
}

/// The RADIUS servers of the document.
struct Radius;

impl Listed for Radius {
    const HERE: &'static str = HERE;
    const LIST: &'static str = "radius.servers";
    const PAGES: &'static str = "/admin/radius/servers";
}

impl Servers for Radius {
    const SECTION: &'static str = "radius";
    const CODES: Codes = Codes {
        title: "realm.radius.title",
        lead: "realm.radius.lead",
        servers: "realm.radius.servers",
        add: "realm.radius.add",
        server: "realm.radius.server",
        none: "realm.radius.none",
        none_lead: "realm.radius.none-lead",
        test_title: "realm.radius.test.title",
        test_lead: "realm.radius.test.lead",
        test_go: "realm.radius.test.go",
    };

    fn common_spec() -> FormSpec<'static> {
        FormSpec::of_type(realm_schema(), "RadiusSettings").only(&[
            "user_attribute",
            "attributes",
            "probe_name",
            "down_seconds",
            "asks_per_minute",
        ])
    }

    fn server_spec(_: &Value) -> FormSpec<'static> {
        FormSpec::of_type(realm_schema(), "RadiusEntry").only(&[
            "host",
            "port",
            "secret",
            "timeout_ms",
            "tries",
            "status_server",
        ])
    }

    fn new_server() -> Value {
        json!({ "id": "server", "host": "" })
    }

    fn name(value: &Value) -> String {
        text(value.get("host")).to_owned()
    }

    fn columns(site: &Site, context: &Context) -> Vec<Column> {
        vec![
            Column::new(say(site, context, "realm.radius.host")),
            Column::new(say(site, context, "realm.radius.port")).figures(),
        ]
    }

    fn cells(_: &Site, _: &Context, path: String, value: &Value) -> Vec<Cell> {
        let port = value.get("port").and_then(Value::as_u64).unwrap_or(1_812);
        vec![Cell::link(path, Self::name(value)), Cell::text(port.to_string())]
    }

    async fn try_out(
        site: &Shared,
        context: &Context,
        place: &str,
        _: &BTreeMap<&'static str, String>,
    ) -> Result<Tried, Failure> {
        let (shared, visitor, place) = (site.clone(), context.visitor(), place.to_owned());
        let work = async move { told(configuration(&shared)?.test_radius(&visitor, &place).await) };
        Ok(match to_the_end(work).await?? {
            Ok(health) if health.problem.is_empty() => {
                let took = i64::try_from(health.took_ms).unwrap_or(i64::MAX);
                (Mood::Good, Message::new("realm.radius.test.good").with("ms", took))
            }
            Ok(health) => (Mood::Bad, Message::new("realm.radius.test.bad").with("problem", health.problem)),
            Err(message) => (Mood::Bad, message),
        })
    }
}
