//! Which permission a change of the document takes, by its place. Pure.

use api::staff::Permission;
use domain::id::Slug;
use serde_json::Value;

use crate::{
    configuration::{Place, Segment},
    staff::Grants,
};

/// The permission for a place, and the management policy that it concerns, if it is one's.
fn needed(place: &Place, is_helpdesk_task: bool) -> (Permission, Option<Slug>) {
    let names: Vec<&str> = place.segments().iter().map(name).collect();
    let policy = || names.get(1).and_then(|name| Slug::new(*name).ok());
    match names.as_slice() {
        ["policies", _, "helpdesk", ..] => (Permission::EditOperators, policy()),
        ["policies", _, "workflows", ..] if is_helpdesk_task => (Permission::EditOperators, policy()),
        // The policy as a whole, its order and its scope concern every other policy.
        ["policies"] | ["policies", _] | ["policies", _, "scope" | "enabled", ..] => {
            (Permission::EditPolicies, None)
        }
        ["policies", ..] => (Permission::EditPolicies, policy()),
        ["password_policies", ..] => (Permission::EditPolicies, None),
        ["staff", "find", ..] => (Permission::EditRealm, None),
        ["staff", ..] => (Permission::EditRoles, None),
        _ => (Permission::EditRealm, None),
    }
}

fn name(segment: &Segment) -> &str {
    match segment {
        Segment::Name(name) => name,
        Segment::Position(_) => "",
    }
}

/// Whether a place lies in a helpdesk task, by either document.
fn is_helpdesk_task(place: &Place, documents: [&Value; 2]) -> bool {
    let mut workflow = place.clone();
    while workflow.segments().len() > 4 {
        let Some(parent) = workflow.parent() else { return false };
        workflow = parent;
    }
    documents
        .iter()
        .filter_map(|document| workflow.resolve(document).ok())
        .any(|workflow| workflow.get("kind").and_then(Value::as_str) == Some("helpdesk"))
}

/// Whether `grants` allow to change what is at `place`.
pub(super) fn allows(grants: &Grants, place: &Place, before: &Value, after: &Value) -> bool {
    let (permission, policy) = needed(place, is_helpdesk_task(place, [before, after]));
    match policy {
        Some(policy) => grants.may_in(permission, &policy),
        None => grants.may_everywhere(permission),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::config::staff::Role;
    use serde_json::json;

    use super::*;
    use crate::staff::Grant;

    fn grants(role: Role, policies: &[&str]) -> Grants {
        let policies: BTreeSet<Slug> = policies.iter().map(|name| Slug::new(*name).unwrap()).collect();
        Grants(vec![Grant { role, policies }])
    }

    fn may(grants: &Grants, place: &str) -> bool {
        let document = json!({ "policies": [{ "id": "sales", "workflows": [
            { "id": "reset", "steps": [] }, { "id": "desk", "kind": "helpdesk", "steps": [] },
        ] }] });
        allows(grants, &place.parse().unwrap(), &document, &document)
    }

    #[test]
    fn a_policy_author_changes_policies_but_neither_operators_nor_the_realm() {
        let author = grants(Role::PolicyAuthor, &[]);
        assert!(may(&author, "policies.sales.workflows.reset.steps"));
        assert!(may(&author, "password_policies.modern"));
        for place in [
            "policies.sales.helpdesk.scope",
            "policies.sales.workflows.desk.steps",
            "connections.corp",
            "staff.roles.one",
            "site.organization",
        ] {
            assert!(!may(&author, place), "{place}");
        }
    }

    #[test]
    fn an_operator_manager_changes_the_helpdesk_only() {
        let manager = grants(Role::OperatorManager, &[]);
        assert!(may(&manager, "policies.sales.helpdesk.verify_first"));
        assert!(may(&manager, "policies.sales.workflows.desk.steps"));
        assert!(!may(&manager, "policies.sales.workflows.reset.steps"));
        assert!(!may(&manager, "staff.helpdesk.sign_in"));
    }

    #[test]
    fn a_role_for_one_policy_touches_neither_its_scope_nor_others() {
        let limited = grants(Role::Full, &["sales"]);
        assert!(may(&limited, "policies.sales.lock.threshold"));
        for place in
            ["policies.sales.scope", "policies.sales", "policies.other.lock", "staff.roles", "mail.from"]
        {
            assert!(!may(&limited, place), "{place}");
        }
    }
}
