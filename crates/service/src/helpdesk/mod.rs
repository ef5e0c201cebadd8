//! What operators may see and do, each part in its file. [`Helpdesk`] is the value that one must hold for it,
//! and the only way to a person: every look, every task and every step of one goes through [`Helpdesk::within`], so that nothing
//! outside of an operator's scope can be reached, whatever a page or a form says.

mod approvals;
mod burst;
mod card;
mod face;
mod find;
mod lists;
mod runs;
mod start;
mod tasks;

use api::{ServiceError, ServiceResult, Visitor, helpdesk::PersonLine};
use domain::{
    account::Account,
    config::ManagementPolicy,
    event::{Event, EventKind, EventResult},
    id::{EventId, Slug},
    person::PersonKey,
    run::Operator,
    store::{Change, SiteKind},
};
use tokio::time::Instant;

pub(crate) use lists::Lists;

use crate::{House, scope, staff::StaffSession};

/// What a ticket is sealed for, besides the session.
const TICKET: &str = "helpdesk-person";

/// A signed-in operator, and the house they are in.
pub(crate) struct Helpdesk<'h> {
    house: &'h House,
    /// The session, the configuration that the operator's scope was read from, and that scope.
    staff: StaffSession,
    visitor: Visitor,
}

/// Somebody whom the operator helps. Made by [`Helpdesk::within`] only.
struct Helped {
    account: Account,
    /// The management policy that holds them.
    policy: Slug,
}

impl House {
    /// The operator behind a request.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] on another site; [`ServiceError::SignInNeeded`] for nobody, and for somebody
    /// who is no operator any more.
    pub(crate) async fn helpdesk(&self, visitor: &Visitor) -> ServiceResult<Helpdesk<'_>> {
        if visitor.site != SiteKind::Helpdesk {
            return Err(ServiceError::NotFound);
        }
        let staff = self.staff_session(visitor).await?;
        Ok(Helpdesk { house: self, staff, visitor: visitor.clone() })
    }
}

impl Helpdesk<'_> {
    /// The account, when it is among those whom this operator helps: the first management policy whose scope
    /// holds it, as for the people themselves, is one that the operator looks after.
    async fn within(&self, account: Account) -> ServiceResult<Result<Helped, Account>> {
        let Some(directory) = self.house.connections.directory(&account.key.connection) else {
            return Ok(Err(account));
        };
        let policy = scope::policy_of(&self.staff.loaded.realm, &account, &*directory)
            .await
            .map_err(|error| self.house.directory_trouble(&error))?;
        let own = policy.filter(|policy| self.staff.standing.operates.contains(&policy.id));
        Ok(match own.map(|policy| policy.id.clone()) {
            Some(policy) => Ok(Helped { account, policy }),
            None => Err(account),
        })
    }

    /// The person of a ticket. One answer for a ticket of another session, a forged one, somebody who is gone
    /// and somebody out of scope; all but the one who is gone leave a line in history.
    async fn person(&self, ticket: &str) -> ServiceResult<Helped> {
        let started = Instant::now();
        let found = match self.open_ticket(ticket) {
            Some(key) => self.person_of_key(&key).await,
            None => Err(self.exceeded("ticket", None).await),
        };
        if matches!(found, Err(ServiceError::NotFound)) {
            self.house.pause_until_quantum(started).await;
        }
        found
    }

    async fn person_of_key(&self, key: &PersonKey) -> ServiceResult<Helped> {
        match self.fetch_within(key).await?.ok_or(ServiceError::NotFound)? {
            Ok(helped) => Ok(helped),
            Err(account) => Err(self.exceeded("person", Some(subject(&account))).await),
        }
    }

    /// The account of this key, in scope or not; `None` when it is gone.
    async fn fetch_within(&self, key: &PersonKey) -> ServiceResult<Option<Result<Helped, Account>>> {
        let Some(directory) = self.house.connections.directory(&key.connection) else { return Ok(None) };
        let account = directory.fetch(key).await.map_err(|error| self.house.directory_trouble(&error))?;
        match account {
            Some(account) => self.within(account).await.map(Some),
            None => Ok(None),
        }
    }

    fn policy(&self, id: &Slug) -> ServiceResult<&ManagementPolicy> {
        self.staff.loaded.policy(id).ok_or(ServiceError::NotFound)
    }

    /// Stands for a person in this session. Not a secret, and no right: whoever brings it is asked for their
    /// scope each time.
    fn ticket(&self, key: &PersonKey) -> ServiceResult<String> {
        let plain = format!("{}\n{}", key.connection, key.object);
        let session = self.staff.session.id.to_string();
        let entropy = &*self.house.tools.entropy;
        let sealed = self.house.tools.keys.seal(TICKET, &session, plain.as_bytes(), entropy);
        sealed.map_err(|error| self.house.bug(&error.to_string()))
    }

    fn open_ticket(&self, ticket: &str) -> Option<PersonKey> {
        let session = self.staff.session.id.to_string();
        let plain = self.house.tools.keys.open(TICKET, &session, ticket).ok()?;
        let (connection, object) = plain.expose().split_once('\n')?;
        Some(PersonKey { connection: Slug::new(connection).ok()?, object: object.to_owned() })
    }

    /// A person as lists show them.
    fn line(&self, account: &Account) -> ServiceResult<PersonLine> {
        Ok(PersonLine {
            ticket: self.ticket(&account.key)?,
            name: name_of(account).to_owned(),
            logon_name: account.logon_name.clone(),
            domain: self.domain(&account.key.connection),
            detail: self.detail(account),
            marks: api::helpdesk::Mark::of(&account.state),
        })
    }

    fn domain(&self, connection: &Slug) -> String {
        self.house.connections.get(connection).map_or_else(String::new, |found| found.alias.clone())
    }

    /// The attributes that the configuration shows to staff; no other one leaves the house.
    fn detail(&self, account: &Account) -> String {
        let shown = self.staff.loaded.realm.staff.find.show_attributes.iter();
        let values = shown.filter_map(|name| account.attributes.get(&name.to_lowercase())?.first());
        values.map(String::as_str).filter(|value| !value.trim().is_empty()).collect::<Vec<_>>().join(", ")
    }

    fn operator(&self) -> Operator {
        let session = &self.staff.session;
        Operator { person: session.person.clone(), name: session.name.clone(), session: session.id }
    }

    fn is_own(&self, account: &Account) -> bool {
        self.staff.session.person == account.key
    }

    /// A line of history of something that this operator does.
    fn event(&self, kind: EventKind, result: EventResult, subject: Option<(&PersonKey, &str)>) -> Event {
        let now = self.house.clock.now();
        let session = &self.staff.session;
        Event {
            id: EventId::mint(now, &*self.house.tools.entropy),
            at: now,
            kind,
            result,
            subject: subject.map(|(key, _)| key.clone()),
            subject_name: subject.map_or_else(String::new, |(_, name)| name.to_owned()),
            actor: session.name.clone(),
            address: self.visitor.address.clone(),
            run: None,
            workflow: String::new(),
            detail: std::collections::BTreeMap::from([("operator".to_owned(), session.person.to_string())]),
        }
    }

    /// Writes down that the operator asked for something that is not theirs. Gives the answer to it.
    async fn exceeded(&self, what: &'static str, subject: Option<(&PersonKey, &str)>) -> ServiceError {
        let mut event = self.event(EventKind::ScopeExceeded, EventResult::Failure, subject);
        event.detail.insert("asked".to_owned(), what.to_owned());
        match self.house.store().commit(vec![Change::Append(Box::new(event))]).await {
            Ok(()) => ServiceError::NotFound,
            Err(error) => self.house.store_trouble(&error),
        }
    }
}

/// How history names somebody.
fn subject(account: &Account) -> (&PersonKey, &str) {
    (&account.key, &account.logon_name)
}

/// How pages call somebody.
fn name_of(account: &Account) -> &str {
    let name = account.display_name.trim();
    if name.is_empty() { &account.logon_name } else { name }
}

/// A text that an operator typed into a line of its own: trimmed, and refused when it is too long or holds what
/// cannot be seen.
fn typed_line(text: &str) -> ServiceResult<String> {
    const LENGTH_MAX: usize = 200;
    let text = text.trim();
    let invalid = |message| Err(ServiceError::Invalid(message));
    if text.chars().count() > LENGTH_MAX {
        return invalid(domain::message::Message::new("desk.text.too-long").with("most", LENGTH_MAX));
    }
    if text.chars().any(char::is_control) {
        return invalid(domain::message::Message::new("error.input.control-characters"));
    }
    Ok(text.to_owned())
}
