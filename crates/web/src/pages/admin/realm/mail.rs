//! Outgoing mail: the sender, and the servers in the order in which they are tried.

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

const HERE: &str = "/admin/mail";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(HERE, get(servers::show::<Mail>).post(servers::change_common::<Mail>))
        .route("/admin/mail/new", get(servers::begin::<Mail>).post(servers::add::<Mail>))
        .route("/admin/mail/move", post(servers::shift::<Mail>))
        .route("/admin/mail/servers/{id}", get(servers::edit::<Mail>).post(servers::change::<Mail>))
        .route("/admin/mail/servers/{id}/test", post(servers::test::<Mail>))
        .route(
            "/admin/mail/servers/{id}/remove",
            get(servers::ask_remove::<Mail>).post(servers::remove::<Mail>),
        )
}

/// The mail servers of the document.
pub(super) struct Mail;

impl Listed for Mail {
    const HERE: &'static str = HERE;
    const LIST: &'static str = "mail.servers";
    const PAGES: &'static str = "/admin/mail/servers";
}

impl Servers for Mail {
    const SECTION: &'static str = "mail";
    const CODES: Codes = Codes {
        title: "realm.mail.title",
        lead: "realm.mail.lead",
        servers: "realm.mail.servers",
        add: "realm.mail.add",
        server: "realm.mail.server",
        none: "realm.mail.none",
        none_lead: "realm.mail.none-lead",
        test_title: "realm.test-mail.title",
        test_lead: "realm.test-mail.lead",
        test_go: "realm.test-mail.send",
    };
    const ASKED: &'static [&'static str] = &["to"];

    fn common_spec() -> FormSpec<'static> {
        FormSpec::of_type(realm_schema(), "MailDelivery").only(&["from", "format"])
    }

    fn server_spec(_: &Value) -> FormSpec<'static> {
        FormSpec::of_type(realm_schema(), "MailServer").only(&[
            "host",
            "port",
            "security",
            "user",
            "password",
            "token_url",
            "client_id",
            "client_secret",
            "token_scope",
            "refresh_token",
            "ca_pem",
            "timeout_seconds",
            "plain_beyond_this_machine",
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
            Column::new(say(site, context, "realm.mail.host")),
            Column::new(say(site, context, "realm.mail.port")).figures(),
            Column::new(say(site, context, "realm.mail.account")),
        ]
    }

    fn cells(_: &Site, _: &Context, path: String, value: &Value) -> Vec<Cell> {
        let port = value.get("port").and_then(Value::as_u64).unwrap_or(587);
        vec![
            Cell::link(path, Self::name(value)),
            Cell::text(port.to_string()),
            Cell::text(text(value.get("user"))),
        ]
    }

    /// The address for a test mail.
    fn test_spec() -> Option<FormSpec<'static>> {
        static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
        let schema = SCHEMA.get_or_init(|| {
            json!({ "type": "object", "required": ["to"], "properties": {
                "to": { "type": "string", "description": "Address." },
            } })
        });
        Some(FormSpec::new(schema, "test-mail").area("realm"))
    }

    async fn try_out(
        site: &Shared,
        context: &Context,
        place: &str,
        asked: &BTreeMap<&'static str, String>,
    ) -> Result<Tried, Failure> {
        try_it(site, context, place, asked.get("to").map_or("", String::as_str)).await
    }
}

/// Sends a test mail through a server of the draft.
pub(super) async fn try_it(
    site: &Shared,
    context: &Context,
    place: &str,
    to: &str,
) -> Result<Tried, Failure> {
    let (shared, visitor) = (site.clone(), context.visitor());
    let (place, to) = (place.to_owned(), to.to_owned());
    let work = async move { told(configuration(&shared)?.test_mail(&visitor, &place, &to).await) };
    Ok(match to_the_end(work).await?? {
        Ok(Ok(())) => (Mood::Good, Message::new("realm.test-mail.good")),
        Ok(Err(answer)) => (Mood::Bad, Message::new("realm.test-mail.bad").with("detail", answer)),
        Err(message) => (Mood::Bad, message),
    })
}
