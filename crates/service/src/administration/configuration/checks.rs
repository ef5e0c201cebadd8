//! What a draft must be before it is saved or published: its secrets sealed, nothing sent to a host that was
//! not typed together with the secret, good as a whole, and somebody left who can administer it.

use std::ops::ControlFlow;

use api::{ServiceError, ServiceResult};
use domain::{
    account::Account,
    config::{Realm, Scope, captcha::RecaptchaSettings, staff::Role},
    directory::{Computed, PeopleQuery, PeopleSink},
    message::Message,
    person::PersonKey,
    secret::Secret,
};
use serde_json::Value;

use crate::{
    Loaded,
    administration::Admin,
    configuration::{secrets::for_each_secret, text},
    secrets, staff,
};

impl Admin<'_> {
    /// Seals what stands readable in the document, and puts back what an empty field left alone.
    pub(super) fn seal_secrets(&self, before: &Value, document: &mut Value) -> ServiceResult<()> {
        let tools = &self.house.tools;
        for_each_secret::<String>(document, &mut |_, text| {
            if text.starts_with(domain::config::connection::SealedText::PREFIX) {
                return Ok(());
            }
            *text = secrets::seal(&tools.keys, &Secret::new(text.as_str()), &*tools.entropy)?.0;
            Ok(())
        })
        .map_err(|error| self.house.bug(&error))?;
        check_hosts(before, document)
    }

    /// What is wrong with the document as a whole, each with its place and the fix.
    pub(super) fn findings(&self, document: &Value) -> Vec<String> {
        let realm = match text::to_realm(document) {
            Ok(realm) => realm,
            Err(error) => return vec![error.to_string()],
        };
        let mut findings = Vec::new();
        if let Err(error) = self.house.make(&realm) {
            findings.push(error);
        }
        if let Err(invalid) = Loaded::check(realm.clone(), 0, &self.house.registry) {
            findings.extend(invalid.0);
        }
        findings.extend(crate::realm::step_up_findings(&realm, &self.house.registry));
        findings
    }

    /// Refuses a document after which nobody could administer the realm: somebody must have the full role who
    /// is there and enabled.
    pub(super) async fn somebody_remains(&self, realm: &Realm) -> ServiceResult<()> {
        let nobody = || ServiceError::Invalid(Message::new("config.locks-out"));
        if !staff::has_administrator(realm) {
            return Err(nobody());
        }
        let full = realm.staff.roles.iter().filter(|one| one.role == Role::Full && one.policies.is_empty());
        for assignment in full {
            for person in &assignment.people {
                let key = PersonKey { connection: person.connection.clone(), object: person.object.clone() };
                if self.is_enabled(realm, &key).await? {
                    return Ok(());
                }
            }
            for scope in &assignment.scope {
                if self.has_member(realm, scope).await? {
                    return Ok(());
                }
            }
        }
        Err(nobody())
    }

    async fn is_enabled(&self, realm: &Realm, key: &PersonKey) -> ServiceResult<bool> {
        let Some(connection) = self.connection_of(realm, key.connection.as_str())? else { return Ok(false) };
        let account = connection.directory.fetch(key).await;
        let account = account.map_err(|error| self.house.directory_trouble(&error))?;
        Ok(account.is_some_and(|account| !account.state.disabled))
    }

    async fn has_member(&self, realm: &Realm, scope: &Scope) -> ServiceResult<bool> {
        let Some(connection) = self.connection_of(realm, scope.connection.as_str())? else {
            return Ok(false);
        };
        let query = PeopleQuery {
            units: scope.include_units.clone(),
            groups: scope.include_groups.clone(),
            computed: Computed::Nothing,
            ..PeopleQuery::default()
        };
        let mut anybody = Anybody(false);
        let asked = connection.directory.people(&query, &mut anybody).await;
        asked.map_err(|error| self.house.directory_trouble(&error))?;
        Ok(anybody.0)
    }
}

/// Ends an enumeration with the first person who can sign in.
struct Anybody(bool);

impl PeopleSink for Anybody {
    fn take(&mut self, page: Vec<Account>) -> ControlFlow<()> {
        self.0 |= page.iter().any(|account| !account.state.disabled);
        if self.0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

/// Where a secret goes: the list, the key of the hosts, and the key of the secret.
const SENT: [(&str, &str, &str); 12] = [
    ("/connections", "controllers", "bind_password"),
    ("/mail/servers", "host", "password"),
    // Sent to one place, and what comes of it to the other.
    ("/mail/servers", "host", "client_secret"),
    ("/mail/servers", "token_url", "client_secret"),
    ("/mail/servers", "host", "refresh_token"),
    ("/mail/servers", "token_url", "refresh_token"),
    ("/radius/servers", "host", "secret"),
    ("/captcha/recaptcha", "address", "secret"),
    ("/oidc/providers", "issuer", "client_secret"),
    ("/phone/gateways", "url", "secret"),
    ("/phone/gateways", "url", "token"),
    ("/push", "url", "secret"),
];

/// A stored secret is never sent to a host, or by a way, that was not there when it was typed: whoever changes
/// it types the secret again. Otherwise a page would hand out secrets to any server that an administrator
/// names.
fn check_hosts(before: &Value, after: &Value) -> ServiceResult<()> {
    for (list, host, secret) in SENT {
        let items = |document: &Value| match document.pointer(list) {
            Some(Value::Array(items)) => items.clone(),
            Some(one @ Value::Object(_)) => vec![one.clone()],
            _ => Vec::new(),
        };
        let old = items(before);
        for new in items(after) {
            let sealed = new.get(secret).and_then(Value::as_str).unwrap_or_default();
            let same_secret = |old: &&Value| old.get(secret).and_then(Value::as_str) == Some(sealed);
            if sealed.is_empty() {
                continue;
            }
            let Some(old) = old.iter().find(same_secret) else { continue };
            let is_new = !hosts(&new, host).iter().all(|host_name| hosts(old, host).contains(host_name));
            let is_weaker = ["tls", "security", "ca_pem", "plain_beyond_this_machine", "kind"]
                .into_iter()
                .any(|key| old.get(key) != new.get(key));
            if is_new || is_weaker {
                let only = if list == "/push" { "Push" } else { "reCAPTCHA" };
                let name = new.get("id").and_then(Value::as_str).unwrap_or(only).to_owned();
                return Err(ServiceError::Invalid(Message::new("config.secret-again").with("name", name)));
            }
        }
    }
    Ok(())
}

fn hosts(item: &Value, key: &str) -> Vec<String> {
    match item.get(key) {
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).map(str::to_lowercase).collect(),
        Some(Value::String(one)) => vec![one.trim().trim_end_matches('/').to_lowercase()],
        _ if key == "address" => vec![RecaptchaSettings::default().address],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn connections(controllers: &[&str], password: &str, tls: &str) -> Value {
        json!({ "connections": [{ "id": "corp", "controllers": controllers, "bind_password": password, "tls": tls }] })
    }

    #[test]
    fn a_stored_secret_goes_to_no_host_that_it_was_not_typed_for() {
        let before = connections(&["ldaps://dc1", "ldaps://dc2"], "sealed:aa", "required");
        let refused = |after: &Value| check_hosts(&before, after).is_err();
        assert!(refused(&connections(&["ldaps://evil"], "sealed:aa", "required")));
        assert!(refused(&connections(&["ldaps://dc1"], "sealed:aa", "plain")));
        assert!(
            !refused(&connections(&["ldaps://dc2", "ldaps://DC1"], "sealed:aa", "required")),
            "the same ones"
        );
        assert!(!refused(&connections(&["ldaps://new"], "sealed:bb", "required")), "typed anew");
    }

    #[test]
    fn a_copy_under_another_name_does_not_carry_the_secret_elsewhere() {
        let before = connections(&["ldaps://dc1"], "sealed:aa", "required");
        let mut after = before.clone();
        let copy = json!({ "id": "copy", "controllers": ["ldaps://evil"], "bind_password": "sealed:aa", "tls": "required" });
        after["connections"].as_array_mut().unwrap().push(copy);
        assert!(check_hosts(&before, &after).is_err());
    }
}
