//! Who is signed in to which site, and ending it: every request reads the session's row, so an end counts on
//! every instance at once.

use api::{
    ServiceError, ServiceResult,
    operation::{SessionLine, SessionPage},
    staff::Permission,
};
use domain::{
    event::{Event, EventKind, EventResult},
    id::SessionId,
    person::PersonKey,
    store::{Change, Session, SiteKind},
};

use super::Admin;

/// Sessions on a page.
const PAGE: usize = 50;
/// Rows read at once.
const ROWS: u32 = 200;
/// How many times rows are read for one page: most sessions that are over are swept soon.
const READS_MAX: usize = 25;

impl Admin<'_> {
    pub(super) async fn sessions(&self, site: Option<SiteKind>, after: &str) -> ServiceResult<SessionPage> {
        self.require(Permission::ViewSessions)?;
        let (mut page, mut last) = (SessionPage::default(), after.to_owned());
        for _ in 0..READS_MAX {
            let rows = self.house.store().sessions(site, &last, ROWS).await;
            let rows = rows.map_err(|error| self.house.store_trouble(&error))?;
            let is_end = rows.len() < ROWS as usize;
            for session in rows {
                if page.sessions.len() == PAGE {
                    page.next = Some(last);
                    return Ok(page);
                }
                last = session.id.to_string();
                if self.is_alive(&session) {
                    page.sessions.push(self.session_line(&session));
                }
            }
            if is_end {
                return Ok(page);
            }
        }
        page.next = Some(last);
        Ok(page)
    }

    /// Where somebody is signed in.
    pub(super) async fn sessions_of(&self, person: &PersonKey) -> ServiceResult<Vec<SessionLine>> {
        let sessions = self.house.store().sessions_of(person).await;
        let sessions = sessions.map_err(|error| self.house.store_trouble(&error))?;
        let alive = sessions.iter().filter(|session| self.is_alive(session));
        Ok(alive.map(|session| self.session_line(session)).collect())
    }

    pub(super) async fn end_session(&self, id: &str, all: bool) -> ServiceResult<String> {
        self.require(Permission::EndSessions)?;
        let id: SessionId = id.parse().map_err(|_| ServiceError::NotFound)?;
        let session = self.house.store().session_by_id(id).await;
        let session =
            session.map_err(|error| self.house.store_trouble(&error))?.ok_or(ServiceError::NotFound)?;
        let end = if all {
            Change::EndSessionsOf { person: session.person.clone(), keep: None }
        } else {
            Change::EndSession(session.id)
        };
        let event = self.session_ended(&session, all);
        let committed = self.house.store().commit(vec![end, Change::Append(Box::new(event))]).await;
        committed.map_err(|error| self.house.store_trouble(&error))?;
        Ok(session.name)
    }

    fn session_ended(&self, session: &Session, all: bool) -> Event {
        let mut event = self.event(EventKind::SessionEnded, EventResult::Success);
        event.subject = Some(session.person.clone());
        event.subject_name.clone_from(&session.name);
        let site = if all { "all" } else { session.site.code() };
        event.detail.insert("site".to_owned(), site.to_owned());
        event
    }

    fn is_alive(&self, session: &Session) -> bool {
        self.house.is_alive(session, self.house.clock.now())
    }

    fn session_line(&self, session: &Session) -> SessionLine {
        let connection = self.house.connections.get(&session.person.connection);
        SessionLine {
            id: session.id.to_string(),
            name: session.name.clone(),
            connection: connection.map(|connection| connection.alias.clone()).unwrap_or_default(),
            site: session.site,
            started: session.started,
            seen: session.seen,
            expires: session.expires,
            address: session.address.clone(),
            own: session.id == self.staff.session.id,
        }
    }
}
