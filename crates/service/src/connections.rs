//! The domain connections of this process, and how a typed name leads to one account in one of them.
//!
//! Whatever is typed, the same searches are made: a name that is nobody's costs what somebody's costs.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

use api::{DomainChoice, ServiceError};
use domain::{
    account::Account,
    directory::{Directory, DirectoryError, Identifier},
    id::Slug,
    message::Message,
};

/// One domain connection.
pub struct Connection {
    /// What people call it.
    pub alias: String,
    /// Names that may stand before a backslash: NetBIOS name, alias, slug.
    pub names: Vec<String>,
    /// The port.
    pub directory: Arc<dyn Directory>,
}

/// All of them, in order of their slugs. Those of the settings file stay for the life of the process; those
/// of the realm's document are exchanged when a new revision comes into force.
#[derive(Default)]
pub struct Connections {
    fixed: BTreeMap<Slug, Arc<Connection>>,
    live: RwLock<BTreeMap<Slug, Arc<Connection>>>,
}

/// The longest name that is looked up, in code points.
const NAME_LENGTH_MAX: usize = 256;

/// A typed name, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub struct TypedName {
    /// What is searched for.
    pub identifier: Identifier,
    /// The domain named with it, if any.
    pub domain: Option<String>,
}

impl Connections {
    /// Adds a connection that stays for the life of the process.
    pub fn add(&mut self, connection: Connection) {
        self.fixed.insert(connection.directory.connection().clone(), Arc::new(connection));
    }

    /// Whether this connection stands in the settings file, where no page can change it.
    #[must_use]
    pub fn is_fixed(&self, id: &Slug) -> bool {
        self.fixed.contains_key(id)
    }

    /// Puts the document's connections in force. One that stands in the settings file wins.
    pub(crate) fn replace(&self, live: BTreeMap<Slug, Arc<Connection>>) {
        *self.live.write().unwrap_or_else(PoisonError::into_inner) = live;
    }

    /// The document's connections as they are in force.
    pub(crate) fn live(&self) -> BTreeMap<Slug, Arc<Connection>> {
        self.live.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The connection of this name.
    #[must_use]
    pub fn get(&self, id: &Slug) -> Option<Arc<Connection>> {
        let live = || self.live.read().unwrap_or_else(PoisonError::into_inner).get(id).cloned();
        self.fixed.get(id).cloned().or_else(live)
    }

    /// The directory of this connection.
    #[must_use]
    pub fn directory(&self, id: &Slug) -> Option<Arc<dyn Directory>> {
        self.get(id).map(|connection| Arc::clone(&connection.directory))
    }

    /// All connections by name.
    #[must_use]
    pub fn all(&self) -> BTreeMap<Slug, Arc<Connection>> {
        let mut all = self.live();
        all.extend(self.fixed.iter().map(|(id, connection)| (id.clone(), Arc::clone(connection))));
        all
    }

    /// All directories.
    #[must_use]
    pub fn directories(&self) -> Vec<Arc<dyn Directory>> {
        self.all().into_values().map(|connection| Arc::clone(&connection.directory)).collect()
    }

    /// The list for people: empty when there is nothing to choose.
    #[must_use]
    pub fn choices(&self) -> Vec<DomainChoice> {
        let all = self.all();
        if all.len() < 2 {
            return Vec::new();
        }
        let choice = |(id, connection): (&Slug, &Arc<Connection>)| DomainChoice {
            id: id.to_string(),
            alias: connection.alias.clone(),
        };
        all.iter().map(choice).collect()
    }

    /// The connections that a name can be in.
    pub(crate) fn candidates(&self, domain: Option<&str>) -> Vec<Arc<Connection>> {
        let all = self.all();
        let Some(domain) = domain else { return all.into_values().collect() };
        let named = |(id, connection): &(Slug, Arc<Connection>)| {
            id.as_str() == domain || connection.names.iter().any(|name| name.eq_ignore_ascii_case(domain))
        };
        all.into_iter().filter(named).map(|(_, connection)| connection).collect()
    }

    /// The one account that `typed` names; `None` for none and for more than one.
    ///
    /// # Errors
    /// When a directory that might have it does not answer: then nobody is told anything about the name.
    pub async fn find(
        &self,
        typed: &TypedName,
        chosen: Option<&str>,
    ) -> Result<Option<Account>, DirectoryError> {
        let domain = typed.domain.as_deref().or(chosen);
        let mut found = Vec::new();
        for connection in self.candidates(domain) {
            found.extend(connection.directory.find(&typed.identifier).await?);
        }
        Ok(if found.len() == 1 { found.pop() } else { None })
    }
}

/// Takes a typed name apart: `user`, `DOMAIN\user`, `user@domain`, or the configured attribute's value.
///
/// # Errors
/// [`ServiceError::Invalid`] for a name that cannot be one: the same for everybody, before any look-up.
pub fn parse_name(typed: &str, attribute: &str) -> Result<TypedName, ServiceError> {
    let name = typed.trim();
    if name.is_empty() {
        return Err(ServiceError::Invalid(Message::new("find.error.empty")));
    }
    if name.chars().count() > NAME_LENGTH_MAX {
        return Err(ServiceError::Invalid(Message::new("find.error.too-long")));
    }
    if name.chars().any(char::is_control) {
        return Err(ServiceError::Invalid(Message::new("find.error.characters")));
    }
    if !attribute.is_empty() {
        let identifier = Identifier::Attribute { name: attribute.to_owned(), value: name.to_owned() };
        return Ok(TypedName { identifier, domain: None });
    }
    if let Some((domain, user)) = name.split_once('\\') {
        let identifier = Identifier::LogonName(user.to_owned());
        return Ok(TypedName { identifier, domain: Some(domain.to_owned()) });
    }
    if name.contains('@') {
        return Ok(TypedName { identifier: Identifier::Upn(name.to_owned()), domain: None });
    }
    Ok(TypedName { identifier: Identifier::LogonName(name.to_owned()), domain: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_forms_of_a_name_are_taken_apart() {
        let parsed = parse_name(" CORP\\ana ", "").unwrap();
        assert_eq!(parsed.identifier, Identifier::LogonName("ana".into()));
        assert_eq!(parsed.domain.as_deref(), Some("CORP"));
        assert_eq!(
            parse_name("ana@corp.test", "").unwrap().identifier,
            Identifier::Upn("ana@corp.test".into())
        );
        let by_attribute = parse_name("4711", "employeeID").unwrap().identifier;
        assert_eq!(by_attribute, Identifier::Attribute { name: "employeeID".into(), value: "4711".into() });
    }

    #[test]
    fn a_name_that_cannot_be_one_is_refused_before_any_look_up() {
        for bad in ["", "  ", "a\u{0}b", "a\nb", &"x".repeat(257)] {
            assert!(matches!(parse_name(bad, ""), Err(ServiceError::Invalid(_))), "{bad:?}");
        }
    }
}
