//! Who works with the realm rather than being served by it: administrators with their roles, how staff signs
//! in, and what the helpdesk of a management policy may do.

use serde::{Deserialize, Serialize};

use super::Scope;
use crate::{
    id::Slug,
    workflow::{Block, ChoiceBlock, Condition, ConditionBlock, Step},
};

/// Administrators, and the sign-in of both staff sites.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Staff {
    /// Who may do what on the administration site.
    pub roles: Vec<RoleAssignment>,
    /// A configuration that asks for less proof, or changes roles, comes into force only when a second
    /// administrator agrees.
    pub four_eyes: bool,
    /// The administration site.
    pub administration: StaffSite,
    /// The helpdesk site.
    pub helpdesk: StaffSite,
    /// How operators and administrators find people.
    pub find: StaffFind,
}

/// A role and who has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleAssignment {
    /// Stable name.
    pub id: Slug,
    /// Name for administrators.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// Who, by group or unit; a scope without groups and units holds nobody here.
    #[serde(default)]
    pub scope: Vec<Scope>,
    /// Who, one by one.
    #[serde(default)]
    pub people: Vec<NamedPerson>,
    /// The management policies that the role is limited to; empty for the whole realm.
    #[serde(default)]
    pub policies: Vec<Slug>,
}

/// Somebody, by the directory's immutable id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NamedPerson {
    /// The domain connection.
    pub connection: Slug,
    /// objectGUID or entryUUID.
    pub object: String,
    /// The name when it was chosen, for reading.
    #[serde(default)]
    pub name: String,
}

/// What an administrator may do.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Everything.
    Full,
    /// Management policies, workflows, questions and password policies.
    PolicyAuthor,
    /// Looks at everything, changes nothing.
    Auditor,
    /// Helpdesk scopes and tasks, people, bulk operations.
    OperatorManager,
}

impl Role {
    /// All roles, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Full, Self::PolicyAuthor, Self::Auditor, Self::OperatorManager];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::PolicyAuthor => "policy-author",
            Self::Auditor => "auditor",
            Self::OperatorManager => "operator-manager",
        }
    }
}

/// One staff site: how one signs in, and for how long.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct StaffSite {
    /// The proofs. Two kinds are always asked for: a document that asks for less is refused.
    pub sign_in: Vec<Block>,
    /// Minutes without a request until a session ends.
    #[schemars(range(min = 1, max = 480))]
    pub session_idle_minutes: u32,
    /// Minutes until a session ends in any case.
    #[schemars(range(min = 5, max = 1_440))]
    pub session_minutes: u32,
}

impl Default for StaffSite {
    fn default() -> Self {
        Self { sign_in: default_sign_in(), session_idle_minutes: 15, session_minutes: 480 }
    }
}

/// Password, then a passkey or a code of the authenticator app; who has neither yet proves a mailed code once and
/// enrols an app.
fn default_sign_in() -> Vec<Block> {
    let step = |name: &'static str, activity: &'static str| {
        Block::Step(Step {
            step: Slug::literal(name),
            activity: Slug::literal(activity),
            settings: serde_json::Map::new(),
        })
    };
    vec![
        step("password", "password"),
        Block::Condition(ConditionBlock {
            when: Condition::HasPasskey,
            then: vec![Block::Choice(ChoiceBlock {
                choice: Slug::literal("second-proof"),
                needed: 1,
                points: None,
                default: 0,
                options: vec![step("passkey", "passkey"), step("second-totp", "totp")],
            })],
            otherwise: vec![Block::Condition(ConditionBlock {
                when: Condition::HasAuthenticator,
                then: vec![step("totp", "totp")],
                otherwise: vec![step("mail-code", "mail-code"), step("enrol", "register-authenticator")],
            })],
        }),
    ]
}

/// How staff finds people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct StaffFind {
    /// How many matches a search shows.
    #[schemars(range(min = 1, max = 200))]
    pub search_limit: u32,
    /// Attributes shown beside a name, to tell namesakes apart.
    pub show_attributes: Vec<String>,
}

impl Default for StaffFind {
    fn default() -> Self {
        Self { search_limit: 25, show_attributes: vec!["title".to_owned(), "department".to_owned()] }
    }
}

/// The helpdesk of a management policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct HelpdeskPolicy {
    /// The operators, by group and unit; exclusion wins. Unlike the people of a policy, nobody is in where
    /// nobody is named.
    pub scope: Vec<Scope>,
    /// The caller is verified before any task but the verification itself appears.
    pub verify_first: bool,
    /// Minutes that a verification holds.
    #[schemars(range(min = 1, max = 10))]
    pub verification_minutes: u32,
    /// Whether operators give a reason or ticket number for a task.
    pub reason: ReasonDemand,
    /// People whose tasks a second operator must agree to, by group and unit.
    pub two_person: Vec<Scope>,
    /// An operator with more tasks in an hour than this is reported; 0 for never.
    pub burst_per_hour: u32,
}

impl Default for HelpdeskPolicy {
    fn default() -> Self {
        Self {
            scope: Vec::new(),
            verify_first: true,
            verification_minutes: 10,
            reason: ReasonDemand::Optional,
            two_person: Vec::new(),
            burst_per_hour: 30,
        }
    }
}

/// Whether a reason is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReasonDemand {
    /// Not asked.
    Off,
    /// Asked, may stay empty.
    #[default]
    Optional,
    /// Must be given.
    Required,
}
