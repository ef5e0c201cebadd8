//! Sessions: opaque tokens whose hash is stored, with an idle and an absolute limit, ended for every
//! instance at once because every request reads the row.

use std::time::Duration;

use api::{ServiceError, ServiceResult, SignedIn, Visitor};
use domain::{
    account::Account,
    event::{Event, EventKind, EventResult},
    id::{EventId, SessionId},
    run::{Run, Subject},
    secret::Secret,
    store::{Change, Session, SiteKind},
    time::Timestamp,
};

use crate::{House, staff::site_of};

/// A session's use is written at most this often.
const TOUCH_EVERY: Duration = Duration::from_secs(30);

impl House {
    /// How long a session of this site lasts without a request, and in any case.
    fn session_limits(&self, site: SiteKind) -> (Duration, Duration) {
        let loaded = self.realm.current();
        let realm = &loaded.realm;
        let (idle, whole) = match site {
            SiteKind::SelfService => (realm.site.session_idle_minutes, realm.site.session_minutes),
            SiteKind::Helpdesk => {
                (realm.staff.helpdesk.session_idle_minutes, realm.staff.helpdesk.session_minutes)
            }
            SiteKind::Administration => {
                (realm.staff.administration.session_idle_minutes, realm.staff.administration.session_minutes)
            }
        };
        (Duration::from_secs(u64::from(idle) * 60), Duration::from_secs(u64::from(whole) * 60))
    }

    fn idle_limit(&self, site: SiteKind) -> Duration {
        self.session_limits(site).0
    }

    /// The visitor's session, when it is alive. Counts as use.
    pub(crate) async fn session(&self, visitor: &Visitor) -> ServiceResult<Option<Session>> {
        let Some(token) = &visitor.session else { return Ok(None) };
        let now = self.clock.now();
        let found = self
            .store()
            .session(&vault::token::hash(token))
            .await
            .map_err(|error| self.store_trouble(&error))?;
        let Some(mut session) = found.filter(|session| session.site == visitor.site) else { return Ok(None) };
        if !self.is_alive(&session, now) {
            return Ok(None);
        }
        if now.since(session.seen) >= TOUCH_EVERY {
            self.store().touch_session(session.id, now).await.map_err(|error| self.store_trouble(&error))?;
            session.seen = now;
        }
        Ok(Some(session))
    }

    /// Whether neither its idle nor its absolute limit is over.
    pub(crate) fn is_alive(&self, session: &Session, now: Timestamp) -> bool {
        let idle = self.idle_limit(session.site);
        now.is_in_life(session.seen, session.expires.min(session.seen.plus(idle)))
    }

    /// The visitor's session, or the demand to sign in.
    pub(crate) async fn needed_session(&self, visitor: &Visitor) -> ServiceResult<Session> {
        self.session(visitor).await?.ok_or(ServiceError::SignInNeeded)
    }

    pub(crate) fn signed_in(&self, session: &Session) -> SignedIn {
        let greeting = session.name.split_whitespace().next().unwrap_or(&session.name).to_owned();
        SignedIn {
            name: session.name.clone(),
            greeting,
            idle_until: session.seen.plus(self.idle_limit(session.site)).min(session.expires),
            expires: session.expires,
        }
    }

    /// A session for the person of `run`: its token, and the changes that begin it.
    pub(crate) fn open_session(
        &self,
        run: &Run,
        account: Option<&Account>,
        now: Timestamp,
    ) -> Option<(Secret, Vec<Change>)> {
        let Subject::Person { person, name } = &run.subject else { return None };
        let site = site_of(run);
        let whole = self.session_limits(site).1;
        let token = vault::token::new(&*self.tools.entropy);
        let session = Session {
            id: SessionId::mint(now, &*self.tools.entropy),
            token_hash: vault::token::hash(&token),
            person: person.clone(),
            name: account.map_or_else(|| name.clone(), |account| account.display_name.clone()),
            started: now,
            seen: now,
            expires: now.plus(whole),
            address: run.address.clone(),
            site,
        };
        let event = self.session_event(EventKind::SessionStarted, &session, now, &run.address);
        Some((token, vec![Change::PutSession(Box::new(session)), Change::Append(Box::new(event))]))
    }

    /// Ends the visitor's session.
    pub(crate) async fn close_session(&self, visitor: &Visitor) -> ServiceResult<()> {
        let Some(session) = self.session(visitor).await? else { return Ok(()) };
        let event = self.session_event(EventKind::SessionEnded, &session, self.clock.now(), &visitor.address);
        let changes = vec![Change::EndSession(session.id), Change::Append(Box::new(event))];
        self.store().commit(changes).await.map_err(|error| self.store_trouble(&error))
    }

    /// A line of history about somebody who is signed in.
    pub(crate) fn session_event(
        &self,
        kind: EventKind,
        session: &Session,
        now: Timestamp,
        address: &str,
    ) -> Event {
        Event {
            id: EventId::mint(now, &*self.tools.entropy),
            at: now,
            kind,
            result: EventResult::Success,
            subject: Some(session.person.clone()),
            subject_name: session.name.clone(),
            actor: "self".to_owned(),
            address: address.to_owned(),
            run: None,
            workflow: String::new(),
            detail: std::collections::BTreeMap::from([("site".to_owned(), session.site.code().to_owned())]),
        }
    }
}
