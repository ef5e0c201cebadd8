//! Phone codes: where numbers stand, what a code is and how many may be sent, and the gateways in the order in which
//! they are asked.

use std::collections::BTreeMap;

use api::configuration::{PhoneDeliveries, PhoneDelivery};
use axum::{
    Router,
    routing::{get, post},
};
use domain::{factor::phone::Way, message::Message};
use serde_json::{Value, json};

use super::servers::{self, Codes, Listed, Servers, Tried};
use crate::{
    context::Context,
    failure::Failure,
    model::{Cell, Column, Empty, Mood, Table},
    pages::{
        admin::{
            draft::{configuration, slug_of, text, told},
            page::{Part, say},
        },
        to_the_end,
    },
    schema_form::{FormSpec, realm_schema},
    state::{Shared, Site},
};

const HERE: &str = "/admin/phone";
/// What is asked for of TeleSign.
const TELESIGN: &[&str] =
    &["account", "secret", "sms", "call", "sender", "own_code", "basic", "url", "timeout_ms"];
/// What is asked for of Twilio.
const TWILIO: &[&str] =
    &["account", "login", "secret", "token", "sms", "call", "sender", "service", "url", "timeout_ms"];
/// What is asked for of another gateway.
const HTTP: &[&str] = &[
    "url",
    "method",
    "account",
    "secret",
    "sender",
    "headers",
    "content",
    "body",
    "good_status",
    "good_text",
    "bad_text",
    "sms",
    "call",
    "timeout_ms",
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(HERE, get(servers::show::<Phone>).post(servers::change_common::<Phone>))
        .route("/admin/phone/new", get(servers::begin::<Phone>).post(servers::add::<Phone>))
        .route("/admin/phone/move", post(servers::shift::<Phone>))
        .route("/admin/phone/gateways/{id}", get(servers::edit::<Phone>).post(servers::change::<Phone>))
        .route("/admin/phone/gateways/{id}/test", post(servers::test::<Phone>))
        .route(
            "/admin/phone/gateways/{id}/remove",
            get(servers::ask_remove::<Phone>).post(servers::remove::<Phone>),
        )
}

/// The phone gateways of the document.
struct Phone;

impl Listed for Phone {
    const HERE: &'static str = HERE;
    const LIST: &'static str = "phone.gateways";
    const PAGES: &'static str = "/admin/phone/gateways";
}

impl Servers for Phone {
    const SECTION: &'static str = "phone";
    const CODES: Codes = Codes {
        title: "realm.phone.title",
        lead: "realm.phone.lead",
        servers: "realm.phone.gateways",
        add: "realm.phone.add",
        server: "realm.phone.gateway",
        none: "realm.phone.none",
        none_lead: "realm.phone.none-lead",
        test_title: "realm.phone.test.title",
        test_lead: "realm.phone.test.lead",
        test_go: "realm.phone.test.go",
    };
    const ASKED: &'static [&'static str] = &["number", "way"];
    const SCOPES: &'static [&'static str] = &["scope"];

    fn common_spec() -> FormSpec<'static> {
        FormSpec::of_type(realm_schema(), "PhoneSettings").only(&[
            "scope",
            "attributes",
            "country",
            "digits",
            "minutes",
            "resends",
            "wait_seconds",
            "per_number",
            "per_hour",
            "per_day",
            "text",
            "extension_by",
            "extension_pause",
            "down_seconds",
            "own_numbers",
            "own_age_days",
            "countries",
            "reports_at",
        ])
    }

    fn server_spec(value: &Value) -> FormSpec<'static> {
        let asked: &[&str] = match value.get("kind").and_then(Value::as_str) {
            Some("twilio") => TWILIO,
            Some("http") => HTTP,
            // The default stands in no document.
            _ => TELESIGN,
        };
        FormSpec::of_type(realm_schema(), "PhoneEntry").only(asked)
    }

    /// A new one is asked what it speaks; the rest depends on that.
    fn new_spec() -> FormSpec<'static> {
        FormSpec::of_type(realm_schema(), "PhoneEntry").only(&["kind"])
    }

    fn new_server() -> Value {
        json!({ "id": "gateway" })
    }

    fn name(value: &Value) -> String {
        let account = text(value.get("account"));
        let named = |kind: &str| format!("{kind} {account}").trim().to_owned();
        match value.get("kind").and_then(Value::as_str) {
            Some("twilio") => named("Twilio"),
            Some("http") => {
                let url = text(value.get("url"));
                let host = url.split_once("://").and_then(|(_, rest)| rest.split(['/', '?']).next());
                host.unwrap_or_else(|| slug_of(value).unwrap_or_default()).to_owned()
            }
            _ => named("TeleSign"),
        }
    }

    fn columns(site: &Site, context: &Context) -> Vec<Column> {
        vec![
            Column::new(say(site, context, "realm.phone.gateway-column")),
            Column::new(say(site, context, "realm.phone.ways")),
        ]
    }

    fn cells(site: &Site, context: &Context, path: String, value: &Value) -> Vec<Cell> {
        let goes = |key: &str| value.get(key).and_then(Value::as_bool).unwrap_or(true);
        let ways = match (goes("sms"), goes("call")) {
            (true, true) => "realm.phone.ways.both",
            (true, false) => "realm.phone.ways.sms",
            (false, true) => "realm.phone.ways.call",
            (false, false) => "realm.phone.ways.none",
        };
        vec![Cell::link(path, Self::name(value)), Cell::text(say(site, context, ways))]
    }

    async fn below(site: &Shared, context: &Context) -> Result<Vec<Part>, Failure> {
        let deliveries = told(configuration(site)?.phone_deliveries(&context.visitor()).await)?;
        Ok(match deliveries {
            Ok(Some(deliveries)) => vec![
                Part::Heading {
                    title: say(site, context, "realm.phone.deliveries"),
                    lead: say(site, context, "realm.phone.deliveries-lead"),
                },
                Part::Table { table: counted(site, context, &deliveries) },
                Part::Table { table: newest(site, context, &deliveries) },
            ],
            // Without reports nothing is known, and there is nothing to show.
            Ok(None) | Err(_) => Vec::new(),
        })
    }

    /// The number that is tried, and how.
    fn test_spec() -> Option<FormSpec<'static>> {
        static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
        let schema = SCHEMA.get_or_init(|| {
            json!({ "type": "object", "required": ["number", "way"], "properties": {
                "number": { "type": "string", "description": "Number." },
                "way": { "type": "string", "enum": ["sms", "call"], "default": "sms" },
            } })
        });
        Some(FormSpec::new(schema, "test-phone").area("realm"))
    }

    async fn try_out(
        site: &Shared,
        context: &Context,
        place: &str,
        asked: &BTreeMap<&'static str, String>,
    ) -> Result<Tried, Failure> {
        let (shared, visitor, place) = (site.clone(), context.visitor(), place.to_owned());
        let number = asked.get("number").cloned().unwrap_or_default();
        let way = if asked.get("way").is_some_and(|way| way == "call") { Way::Call } else { Way::Sms };
        let work =
            async move { told(configuration(&shared)?.test_phone(&visitor, &place, &number, way).await) };
        Ok(match to_the_end(work).await?? {
            Ok(None) => (Mood::Good, Message::new("realm.phone.test.good")),
            Ok(Some(fault)) => {
                let bad = Message::new("realm.phone.test.bad")
                    .with("problem", fault.kind.code())
                    .with("detail", fault.to_string());
                (Mood::Bad, bad)
            }
            Err(message) => (Mood::Bad, message),
        })
    }
}

/// The states in which a message is counted, as far as it came.
const STATES: [(&str, &str); 5] = [
    ("delivered", "realm.phone.state.delivered"),
    ("undelivered", "realm.phone.state.undelivered"),
    ("sent", "realm.phone.state.sent"),
    ("queued", "realm.phone.state.queued"),
    ("unknown", "realm.phone.state.unknown"),
];

/// How many messages came how far, by gateway.
fn counted(site: &Site, context: &Context, deliveries: &PhoneDeliveries) -> Table {
    let row = |(gateway, counts): &(String, Vec<(&'static str, u32)>)| {
        let count =
            |state: &str| counts.iter().find(|(known, _)| *known == state).map_or(0, |(_, count)| *count);
        let counts = STATES.iter().map(|(state, _)| Cell::text(count(state).to_string()));
        std::iter::once(Cell::text(gateway)).chain(counts).collect()
    };
    let states = STATES.iter().map(|(_, code)| Column::new(say(site, context, code)));
    Table {
        caption: say(site, context, "realm.phone.counted"),
        columns: std::iter::once(Column::new(say(site, context, "realm.phone.gateway-column")))
            .chain(states)
            .collect(),
        rows: deliveries.counts.iter().map(row).collect(),
        empty: Empty { title: say(site, context, "realm.phone.deliveries-none"), ..Empty::default() },
    }
}

/// The newest messages.
fn newest(site: &Site, context: &Context, deliveries: &PhoneDeliveries) -> Table {
    let word = |code: &'static str| say(site, context, code);
    let row = |line: &PhoneDelivery| {
        let way = if line.way == "call" { "realm.test-phone.way.call" } else { "realm.test-phone.way.sms" };
        let state = STATES.iter().find(|(state, _)| *state == line.state);
        let state = state.map(|(_, code)| word(code)).unwrap_or_default();
        let said = if line.code.is_empty() { state } else { format!("{state} ({})", line.code) };
        vec![
            Cell::time(line.at),
            Cell::text(&line.gateway),
            Cell::text(word(way)),
            Cell::text(format!("…{}", line.ends)),
            Cell::text(said),
        ]
    };
    let columns = [
        "realm.phone.when",
        "realm.phone.gateway-column",
        "realm.test-phone.way",
        "realm.test-phone.number",
        "realm.phone.state",
    ];
    Table {
        caption: word("realm.phone.newest"),
        columns: columns.into_iter().map(|code| Column::new(word(code))).collect(),
        rows: deliveries.last.iter().map(row).collect(),
        empty: Empty { title: word("realm.phone.deliveries-none"), ..Empty::default() },
    }
}
