//! The description of the JSON interface (OpenAPI 3.1), with the view's schema made from the type itself.

use domain::{message::Message, view::View};
use serde_json::{Value, json};

/// The description, as `/api/v1/openapi.json` serves it.
#[must_use]
pub fn openapi() -> Value {
    let mut definitions = serde_json::Map::new();
    for (name, mut schema) in [
        ("View", schemars::schema_for!(View).to_value()),
        ("Message", schemars::schema_for!(Message).to_value()),
    ] {
        if let Some(Value::Object(inner)) = schema.as_object_mut().and_then(|schema| schema.remove("$defs")) {
            definitions.extend(inner);
        }
        definitions.insert(name.to_owned(), schema);
    }
    let mut schemas = Value::Object(definitions);
    move_references(&mut schemas);
    if let Some(schemas) = schemas.as_object_mut() {
        schemas.insert("Run".to_owned(), run_schema());
        schemas.insert("Failure".to_owned(), failure_schema());
        schemas.insert("Begin".to_owned(), begin_schema());
        schemas.insert("HandIn".to_owned(), hand_in_schema());
        schemas.insert("AskCaptcha".to_owned(), ask_captcha_schema());
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Reclave self-service",
            "version": "1",
            "description": "A task is a run: begin it, look at its view, hand in the fields that the view asks \
                for, until its status is no longer `open`. What is said is a code with arguments.",
        },
        "paths": paths(),
        "components": {
            "securitySchemes": {
                "run": { "type": "http", "scheme": "bearer", "description": "The token that beginning the run gave." },
            },
            "schemas": schemas,
        },
    })
}

fn paths() -> Value {
    let run = json!([{ "name": "run", "in": "path", "required": true, "schema": { "type": "string" } }]);
    let held = json!([{ "run": [] }]);
    json!({
        "/api/v1/runs": {
            "post": {
                "operationId": "beginRun",
                "summary": "Begin a task for a named person",
                "requestBody": body("Begin"),
                "responses": answers(&json!({ "201": answer("The run, its token and its first view", &json!({
                    "type": "object",
                    "required": ["run", "token", "view"],
                    "properties": {
                        "run": { "type": "string" },
                        "token": { "type": "string" },
                        "view": { "$ref": "#/components/schemas/Run" },
                    },
                })) })),
            },
        },
        "/api/v1/captcha": {
            "post": {
                "operationId": "askCaptcha",
                "summary": "The challenge that beginning a task for a name asks for; null for none",
                "requestBody": body("AskCaptcha"),
                "responses": answers(&json!({ "200": answer("The challenge", &json!({
                    "type": "object",
                    "required": ["captcha"],
                    "properties": { "captcha": { "anyOf": [reference("Captcha"), { "type": "null" }] } },
                })) })),
            },
        },
        "/api/v1/runs/{run}": {
            "parameters": run,
            "get": {
                "operationId": "showRun",
                "summary": "Where a run stands",
                "security": held,
                "responses": answers(&json!({ "200": answer("The run", &reference("Run")) })),
            },
            "post": {
                "operationId": "handIn",
                "summary": "Hand in the fields of the current view",
                "security": held,
                "requestBody": body("HandIn"),
                "responses": answers(&json!({
                    "200": answer("The run after this step", &reference("Run")),
                    "409": answer("The version was not current; nothing was done", &reference("Run")),
                })),
            },
        },
    })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn body(name: &str) -> Value {
    json!({ "required": true, "content": { "application/json": { "schema": reference(name) } } })
}

fn answer(description: &str, schema: &Value) -> Value {
    json!({ "description": description, "content": { "application/json": { "schema": schema } } })
}

/// The given answers and the one for everything that fails.
fn answers(good: &Value) -> Value {
    let mut all = good.clone();
    if let Some(all) = all.as_object_mut() {
        all.insert("default".to_owned(), answer("It could not be done", &reference("Failure")));
    }
    all
}

fn ask_captcha_schema() -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["name"],
        "properties": { "name": { "type": "string", "maxLength": 256, "description": "As in `Begin`; may be empty" } },
    })
}

fn begin_schema() -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["task", "name"],
        "properties": {
            "task": { "type": "string", "description": "Name of the task, e.g. `forgot-password`" },
            "name": { "type": "string", "maxLength": 256, "description": "Logon name, DOMAIN\\name or name@domain" },
            "domain": { "type": ["string", "null"], "description": "Name of the domain, where there are several" },
            "captcha": {
                "type": ["object", "null"],
                "description": "Where a challenge was asked for: the challenge and what answers it. For the kind \
                    `work`, `work:` and a number with which SHA-256 of `salt:number` begins with `bits` zero bits.",
                "additionalProperties": false,
                "required": ["challenge", "answer"],
                "properties": { "challenge": { "type": "string" }, "answer": { "type": "string" } },
            },
        },
    })
}

fn hand_in_schema() -> Value {
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["version"],
        "properties": {
            "version": { "type": "integer", "format": "int64", "description": "Version of the run that the fields answer" },
            "action": { "type": "string", "description": "Name of the button; empty for the first one" },
            "fields": { "type": "object", "additionalProperties": { "type": "string", "maxLength": 1024 } },
        },
    })
}

fn run_schema() -> Value {
    json!({
        "type": "object",
        "required": ["run", "version", "task", "task_name", "status", "view", "progress", "other_way", "saved", "expires"],
        "properties": {
            "run": { "type": "string" },
            "version": { "type": "integer", "format": "int64" },
            "task": { "type": "string" },
            "task_name": reference("Message"),
            "status": { "type": "string", "enum": ["open", "finished", "failed", "stopped"] },
            "view": reference("View"),
            "progress": {
                "type": ["object", "null"],
                "properties": { "step": { "type": "integer" }, "of": { "type": "integer" } },
            },
            "other_way": { "type": "boolean" },
            "saved": { "type": "boolean" },
            "expires": { "type": "integer", "format": "int64", "description": "Milliseconds since 1970, UTC" },
        },
    })
}

fn failure_schema() -> Value {
    json!({
        "type": "object",
        "required": ["error", "message", "text", "reference"],
        "properties": {
            "error": { "type": "string", "description": "Stable code" },
            "message": reference("Message"),
            "text": { "type": "string", "description": "The message in the language of Accept-Language" },
            "reference": { "type": ["string", "null"], "description": "Also in the log" },
        },
    })
}

/// Points references at OpenAPI's place for schemas.
fn move_references(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove("$schema");
            for (name, member) in members.iter_mut() {
                match member {
                    Value::String(target) if name == "$ref" => {
                        *target = target.replacen("#/$defs/", "#/components/schemas/", 1);
                    }
                    member => move_references(member),
                }
            }
        }
        Value::Array(members) => members.iter_mut().for_each(move_references),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reference_of_the_description_leads_somewhere() {
        let document = openapi();
        let text = document.to_string();
        assert!(!text.contains("#/$defs/"));
        for target in text.split("#/components/schemas/").skip(1) {
            let name = target.split('"').next().unwrap();
            assert!(document["components"]["schemas"][name].is_object(), "{name}");
        }
    }
}
