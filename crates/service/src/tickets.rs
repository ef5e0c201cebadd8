//! Tickets: somebody whom a member of staff has found, sealed for that member's session.
//!
//! Pages carry tickets and never a person's key, so a form can be tampered with and still reach only those who
//! were found. A ticket is worth nothing in another session, and ends with its own.

use api::{ServiceError, ServiceResult};
use domain::{id::Slug, person::PersonKey, secret::Secret, store::Session};

use crate::House;

/// What tickets are sealed for.
const PURPOSE: &str = "staff-ticket";

impl House {
    /// A ticket for `person` in `session`: hexadecimal, fit for an address.
    pub(crate) fn seal_ticket(&self, session: &Session, person: &PersonKey) -> ServiceResult<String> {
        let plain = format!("{}\n{}", person.connection, person.object);
        let keys = &self.tools.keys;
        let sealed = keys.seal(PURPOSE, &session.id.to_string(), plain.as_bytes(), &*self.tools.entropy);
        sealed.map_err(|error| self.bug(&error.to_string()))
    }

    /// Whom a ticket of this session stands for.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] for one that is no ticket, or another session's.
    pub(crate) fn unseal_ticket(&self, session: &Session, ticket: &str) -> ServiceResult<PersonKey> {
        let opened = self.tools.keys.open(PURPOSE, &session.id.to_string(), ticket);
        let plain: Secret = opened.map_err(|_| ServiceError::NotFound)?;
        let (connection, object) = plain.expose().split_once('\n').ok_or(ServiceError::NotFound)?;
        let connection = Slug::new(connection).map_err(|_| ServiceError::NotFound)?;
        Ok(PersonKey { connection, object: object.to_owned() })
    }
}
