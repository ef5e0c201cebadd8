//! What administrators may do, each part in its file. [`Admin`] is the value that one must hold for it: it is
//! made for a signed-in administrator only, and every operation asks it for the permission that it needs.

use api::{ServiceError, ServiceResult, Visitor, staff::Permission};
use domain::{
    event::{Event, EventKind, EventResult},
    id::{EventId, Slug},
    message::Message,
    store::SiteKind,
};

mod attention;
mod computers;
mod configuration;
mod dashboard;
mod history;
mod instances;
mod mails;
mod operation;
mod people;
mod sessions;

pub(crate) use dashboard::day_of;

use crate::{House, staff::StaffSession};

/// A signed-in administrator, and the house they are in.
pub(crate) struct Admin<'h> {
    pub(crate) house: &'h House,
    /// The session, the configuration that its rights were read from, and those rights.
    pub(crate) staff: StaffSession,
    /// Where the request came from, for history.
    pub(crate) address: String,
}

impl House {
    /// The administrator behind a request.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] on another site; [`ServiceError::SignInNeeded`] for nobody, and for somebody
    /// who is no administrator any more.
    pub(crate) async fn admin(&self, visitor: &Visitor) -> ServiceResult<Admin<'_>> {
        if visitor.site != SiteKind::Administration {
            return Err(ServiceError::NotFound);
        }
        let staff = self.staff_session(visitor).await?;
        Ok(Admin { house: self, staff, address: visitor.address.clone() })
    }
}

impl Admin<'_> {
    /// Refuses unless some role allows it, for some policy at least. What concerns the realm as a whole is
    /// never given by a limited role.
    ///
    /// # Errors
    /// [`ServiceError::Denied`] with `admin.not-allowed`.
    pub(crate) fn require(&self, permission: Permission) -> ServiceResult<()> {
        if self.staff.standing.grants.may(permission) { Ok(()) } else { Err(not_allowed()) }
    }

    /// Refuses unless some role allows it for what concerns `policy`. A policy that the roles do not reach at
    /// all is not there: the answer is the same as for one that does not exist.
    ///
    /// # Errors
    /// [`ServiceError::Denied`] with `admin.not-allowed`, or [`ServiceError::NotFound`].
    pub(crate) fn require_in(&self, permission: Permission, policy: &Slug) -> ServiceResult<()> {
        self.require(permission)?;
        let grants = &self.staff.standing.grants;
        if grants.may_in(permission, policy) {
            return Ok(());
        }
        let reaches = grants.may_in(Permission::ViewConfiguration, policy);
        if reaches { Err(not_allowed()) } else { Err(ServiceError::NotFound) }
    }

    /// Refuses unless a role that is not limited allows it.
    ///
    /// # Errors
    /// [`ServiceError::Denied`] with `admin.not-allowed`.
    pub(crate) fn require_everywhere(&self, permission: Permission) -> ServiceResult<()> {
        if self.staff.standing.grants.may_everywhere(permission) { Ok(()) } else { Err(not_allowed()) }
    }

    /// Refuses when the last proof of the second factor is too old for something grave.
    ///
    /// # Errors
    /// [`ServiceError::Denied`] with `staff.prove-again`.
    pub(crate) async fn fresh(&self) -> ServiceResult<()> {
        self.house.need_fresh_proof(&self.staff).await
    }

    /// The administrator's name, as history keeps it.
    pub(crate) fn name(&self) -> &str {
        &self.staff.session.name
    }

    /// A line of history of something that this administrator does, without a subject.
    pub(crate) fn event(&self, kind: EventKind, result: EventResult) -> Event {
        let now = self.house.clock.now();
        Event {
            id: EventId::mint(now, &*self.house.tools.entropy),
            at: now,
            kind,
            result,
            subject: None,
            subject_name: String::new(),
            actor: self.name().to_owned(),
            address: self.address.clone(),
            run: None,
            workflow: String::new(),
            detail: std::collections::BTreeMap::new(),
        }
    }
}

fn not_allowed() -> ServiceError {
    ServiceError::Denied(Message::new("admin.not-allowed"))
}
