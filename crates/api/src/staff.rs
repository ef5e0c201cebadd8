//! What both staff sites share: signing in with two kinds of proof, who is signed in and what they may do,
//! proving it once more before something grave, and the first set-up of an empty realm.

use async_trait::async_trait;
use domain::{
    config::staff::Role, factor::passkey::RequestOptions, id::Slug, secret::Secret, time::Timestamp,
};
use serde::Serialize;

use crate::{Begun, ServiceResult, Visitor};

/// One thing that staff may be allowed to do on the administration site. The table of roles says who may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Permission {
    /// Look at the configuration, its revisions and the dashboard.
    ViewConfiguration,
    /// Change management policies, workflows, questions and password policies.
    EditPolicies,
    /// Change who the operators of a policy are and what their tasks are.
    EditOperators,
    /// Change everything else of the document: connections, mail, sites, limits.
    EditRealm,
    /// Change administrators' roles and how staff signs in.
    EditRoles,
    /// Take the whole configuration out, or put another one in.
    Export,
    /// Find people and look at what is known about them.
    ViewPeople,
    /// Unregister people, demand an update or a new password.
    ChangePeople,
    /// Do so with many at once.
    Bulk,
    /// Read the history of all actions.
    ViewHistory,
    /// See who is signed in.
    ViewSessions,
    /// End somebody's session.
    EndSessions,
    /// Run tasks of the service, test connections and mail.
    Operate,
    /// See the computers that are enrolled for offline resets, and what they told.
    ViewComputers,
    /// Make and revoke codes that enrol computers, and revoke computers.
    ManageComputers,
}

impl Permission {
    /// All of them, in the order of the matrix.
    pub const ALL: [Self; 15] = [
        Self::ViewConfiguration,
        Self::EditPolicies,
        Self::EditOperators,
        Self::EditRealm,
        Self::EditRoles,
        Self::Export,
        Self::ViewPeople,
        Self::ChangePeople,
        Self::Bulk,
        Self::ViewHistory,
        Self::ViewSessions,
        Self::EndSessions,
        Self::Operate,
        Self::ViewComputers,
        Self::ManageComputers,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ViewConfiguration => "view-configuration",
            Self::EditPolicies => "edit-policies",
            Self::EditOperators => "edit-operators",
            Self::EditRealm => "edit-realm",
            Self::EditRoles => "edit-roles",
            Self::Export => "export",
            Self::ViewPeople => "view-people",
            Self::ChangePeople => "change-people",
            Self::Bulk => "bulk",
            Self::ViewHistory => "view-history",
            Self::ViewSessions => "view-sessions",
            Self::EndSessions => "end-sessions",
            Self::Operate => "operate",
            Self::ViewComputers => "view-computers",
            Self::ManageComputers => "manage-computers",
        }
    }

    /// Whether a role gives it.
    #[must_use]
    pub const fn is_of(self, role: Role) -> bool {
        match role {
            Role::Full => true,
            Role::PolicyAuthor => {
                matches!(self, Self::ViewConfiguration | Self::EditPolicies | Self::ViewPeople)
            }
            Role::Auditor => matches!(
                self,
                Self::ViewConfiguration
                    | Self::ViewPeople
                    | Self::ViewHistory
                    | Self::ViewSessions
                    | Self::ViewComputers
            ),
            Role::OperatorManager => matches!(
                self,
                Self::ViewConfiguration
                    | Self::EditOperators
                    | Self::ViewPeople
                    | Self::ChangePeople
                    | Self::Bulk
                    | Self::ViewHistory
                    | Self::ViewSessions
                    | Self::EndSessions
                    | Self::ViewComputers
            ),
        }
    }
}

/// Somebody who is signed in to a staff site.
#[derive(Clone, Debug, Serialize)]
pub struct Member {
    /// Name to show.
    pub name: String,
    /// When the session ends for want of requests.
    pub idle_until: Timestamp,
    /// When it ends in any case.
    pub expires: Timestamp,
    /// Roles on the administration site.
    pub roles: Vec<Role>,
    /// What the roles allow together, somewhere at least.
    pub permissions: Vec<Permission>,
    /// The management policies that the roles are limited to; `None` for the whole realm.
    pub limited_to: Option<Vec<Slug>>,
    /// The management policies whose people an operator helps.
    pub operates: Vec<Slug>,
    /// The realm is being set up: nobody is an administrator yet.
    pub is_setup: bool,
    /// Until when grave actions need no further code.
    pub proved_until: Timestamp,
}

impl Member {
    /// Whether some role of theirs allows it.
    #[must_use]
    pub fn may(&self, permission: Permission) -> bool {
        self.permissions.contains(&permission)
    }
}

/// By what somebody who is signed in can prove once more who they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct WaysAgain {
    /// They have an authenticator app.
    pub app: bool,
    /// They have a passkey: what a browser is asked for it.
    pub passkey: Option<AskedPasskey>,
}

/// A question for a passkey, good for some minutes, this session and one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AskedPasskey {
    /// Comes back with the answer.
    pub token: String,
    /// What the browser is asked.
    pub options: RequestOptions,
}

/// Signing in to the staff sites. The site is the visitor's.
#[async_trait]
pub trait Staff: Send + Sync {
    /// Begins signing in. A name that is nobody's gets the same pages.
    async fn begin_sign_in(
        &self,
        visitor: &Visitor,
        name: &str,
        domain: Option<&str>,
    ) -> ServiceResult<Begun>;

    /// Who is signed in to the visitor's site; counts as use. [`crate::ServiceError::SignInNeeded`] for nobody,
    /// and for somebody who no longer has anything to do there.
    async fn member(&self, visitor: &Visitor) -> ServiceResult<Member>;

    /// Ends the session, on every instance at once.
    async fn leave(&self, visitor: &Visitor) -> ServiceResult<()>;

    /// Proves the second factor once more, so that grave actions are allowed for a while.
    async fn prove_again(&self, visitor: &Visitor, code: &Secret) -> ServiceResult<()>;

    /// By what [`Staff::prove_again`] and [`Staff::prove_again_by_passkey`] can be done. Asks a new question each time.
    async fn ways_again(&self, visitor: &Visitor) -> ServiceResult<WaysAgain>;

    /// Proves the second factor once more by a passkey: the `token` of [`AskedPasskey`], and the browser's answer.
    /// [`crate::ServiceError::Invalid`] for a wrong one.
    async fn prove_again_by_passkey(&self, visitor: &Visitor, token: &str, answer: &str)
    -> ServiceResult<()>;

    /// Whether the realm has no administrator yet and waits for its set-up code.
    async fn needs_setup(&self) -> ServiceResult<bool>;

    /// Uses the set-up code up and opens a session on the administration site: its token for the cookie.
    async fn begin_setup(&self, visitor: &Visitor, code: &Secret) -> ServiceResult<Secret>;
}
