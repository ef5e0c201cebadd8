//! Enrolled computers and the codes that enrol them, as administrators see them. Both concern the realm as a
//! whole: a computer may be anybody's.

use std::time::Duration;

use activities::offline::{put, read};
use api::{
    ServiceError, ServiceResult, Visitor,
    offline::{CodeLine, ComputerPage, Computers, NewCode},
    staff::Permission,
};
use async_trait::async_trait;
use domain::{
    event::{EventKind, EventResult},
    id::Slug,
    message::Message,
    offline::{Computer, EnrolmentCode},
    secret::Secret,
    store::{Change, Record, StoreError},
};

use super::Admin;
use crate::{House, offline::TRIES_MAX};

/// Computers on a page.
const PAGE: usize = 50;
/// Records read at once.
const ROWS: u32 = 200;
/// Records looked through for one page: a search goes on from there.
const ROWS_MAX: usize = 5_000;
/// Codes shown at most.
const CODES_MAX: usize = 1_000;
/// Most computers of one code.
const COMPUTERS_MAX: u32 = 1_000;
/// Longest life of a code, in hours.
const HOURS_MAX: u32 = 720;

/// Whether a computer is looked for by `text`, in lower case.
fn matches(computer: &Computer, text: &str) -> bool {
    text.is_empty()
        || computer.name.to_lowercase().contains(text)
        || computer.device.contains(text)
        || computer.pending.contains_key(text)
}

impl Admin<'_> {
    async fn rows(&self, area: &str, after: &str) -> ServiceResult<Vec<Record>> {
        let rows = self.house.store().records(area, after, ROWS).await;
        rows.map_err(|error| self.house.store_trouble(&error))
    }

    async fn computers(&self, text: &str, after: &str) -> ServiceResult<ComputerPage> {
        self.require_everywhere(Permission::ViewComputers)?;
        let (text, mut last, mut looked_at) = (text.trim().to_lowercase(), after.to_owned(), 0);
        let mut page = ComputerPage::default();
        loop {
            let rows = self.rows(Computer::AREA, &last).await?;
            let is_end = rows.len() < ROWS as usize;
            for row in rows {
                if page.computers.len() == PAGE {
                    page.next = Some(last);
                    return Ok(page);
                }
                last = row.key.clone();
                if let Ok(computer) = serde_json::from_value::<Computer>(row.body)
                    && matches(&computer, &text)
                {
                    page.computers.push(without_key(computer));
                }
            }
            looked_at += ROWS as usize;
            if is_end {
                return Ok(page);
            }
            if looked_at >= ROWS_MAX {
                page.next = Some(last);
                return Ok(page);
            }
        }
    }

    async fn computer(&self, device: &str) -> ServiceResult<Computer> {
        self.require_everywhere(Permission::ViewComputers)?;
        let found = self.house.enrolled(device).await.map_err(|error| self.house.store_trouble(&error))?;
        found.map(|(_, computer)| without_key(computer)).ok_or(ServiceError::NotFound)
    }

    async fn revoke_computer(&self, device: &str) -> ServiceResult<String> {
        self.require_everywhere(Permission::ManageComputers)?;
        for _ in 0..TRIES_MAX {
            let found =
                self.house.enrolled(device).await.map_err(|error| self.house.store_trouble(&error))?;
            let (record, mut computer) = found.ok_or(ServiceError::NotFound)?;
            if computer.revoked.is_some() {
                return Ok(computer.name);
            }
            let mut event = self.event(EventKind::ComputerRevoked, EventResult::Success);
            event.detail.insert("device".to_owned(), device.to_owned());
            event.detail.insert("computer".to_owned(), computer.name.clone());
            computer.revoked = Some(event.at);
            self.name().clone_into(&mut computer.revoked_by);
            computer.pending.clear();
            let record = put(Computer::AREA, device, Some(&record), &computer, event.at);
            let record = record.map_err(|error| self.house.store_trouble(&error))?;
            // A report at the same moment is in the way once or twice.
            if self.commit(vec![record, Change::Append(Box::new(event))]).await? {
                return Ok(computer.name);
            }
        }
        Err(self.house.store_trouble(&StoreError::Unavailable("the computer changed too often".to_owned())))
    }

    /// Commits; `false` when something else was in the way.
    async fn commit(&self, changes: Vec<Change>) -> ServiceResult<bool> {
        match self.house.store().commit(changes).await {
            Ok(()) => Ok(true),
            Err(StoreError::Conflict(_)) => Ok(false),
            Err(error) => Err(self.house.store_trouble(&error)),
        }
    }

    async fn enrolment_codes(&self) -> ServiceResult<Vec<CodeLine>> {
        self.require_everywhere(Permission::ViewComputers)?;
        let (now, mut last, mut lines) = (self.house.clock.now(), String::new(), Vec::new());
        while lines.len() < CODES_MAX {
            let rows = self.rows(EnrolmentCode::AREA, &last).await?;
            let Some(end) = rows.last() else { break };
            last.clone_from(&end.key);
            for row in rows {
                let Ok(code) = serde_json::from_value::<EnrolmentCode>(row.body) else { continue };
                lines.push(CodeLine {
                    id: row.key,
                    connection: self.alias(&code.connection),
                    is_good: code.is_good(now),
                    is_revoked: code.revoked.is_some(),
                    label: code.label,
                    made: code.made,
                    made_by: code.made_by,
                    expires: code.expires,
                    computers: code.computers,
                    computers_max: code.computers_max,
                });
            }
        }
        lines.sort_by_key(|line| std::cmp::Reverse(line.made));
        Ok(lines)
    }

    fn alias(&self, connection: &Slug) -> String {
        let known = self.house.connections.get(connection);
        known.map_or_else(|| connection.to_string(), |known| known.alias.clone())
    }

    async fn make_enrolment_code(&self, new: &NewCode) -> ServiceResult<Secret> {
        self.require_everywhere(Permission::ManageComputers)?;
        self.fresh().await?;
        let label = new.label.trim();
        if label.chars().count() > 64 || label.chars().any(char::is_control) {
            return Err(ServiceError::Invalid(Message::new("admin.computers.label-unfit")));
        }
        if !(1..=COMPUTERS_MAX).contains(&new.computers_max) {
            let message = Message::new("admin.computers.count-unfit").with("most", COMPUTERS_MAX);
            return Err(ServiceError::Invalid(message));
        }
        if !(1..=HOURS_MAX).contains(&new.hours) {
            let message = Message::new("admin.computers.hours-unfit").with("most", HOURS_MAX);
            return Err(ServiceError::Invalid(message));
        }
        let connection = Slug::new(new.connection.as_str()).ok();
        let connection = connection.filter(|connection| self.house.connections.get(connection).is_some());
        let connection = connection
            .ok_or_else(|| ServiceError::Invalid(Message::new("admin.computers.connection-unfit")))?;
        let code = vault::code::recovery(&*self.house.tools.entropy);
        let mut event = self.event(EventKind::EnrolmentCodeMade, EventResult::Success);
        event.detail.insert("code".to_owned(), label.to_owned());
        event.detail.insert("connection".to_owned(), connection.to_string());
        event.detail.insert("computers".to_owned(), new.computers_max.to_string());
        event.detail.insert("hours".to_owned(), new.hours.to_string());
        let says = EnrolmentCode {
            label: label.to_owned(),
            connection,
            made: event.at,
            made_by: self.name().to_owned(),
            expires: event.at.plus(Duration::from_secs(u64::from(new.hours) * 3_600)),
            computers_max: new.computers_max,
            computers: 0,
            revoked: None,
        };
        let record = House::put_code(&self.house.code_key(&code), None, &says, event.at);
        let record = record.map_err(|error| self.house.store_trouble(&error))?;
        let committed = self.house.store().commit(vec![record, Change::Append(Box::new(event))]).await;
        committed.map_err(|error| self.house.store_trouble(&error))?;
        Ok(code)
    }

    async fn revoke_enrolment_code(&self, id: &str) -> ServiceResult<()> {
        self.require_everywhere(Permission::ManageComputers)?;
        for _ in 0..TRIES_MAX {
            let found = read::<EnrolmentCode>(self.house.store(), EnrolmentCode::AREA, id).await;
            let found = found.map_err(|error| self.house.store_trouble(&error))?;
            let (record, mut code) = found.ok_or(ServiceError::NotFound)?;
            if code.revoked.is_some() {
                return Ok(());
            }
            let mut event = self.event(EventKind::EnrolmentCodeRevoked, EventResult::Success);
            event.detail.insert("code".to_owned(), code.label.clone());
            code.revoked = Some(event.at);
            let record = House::put_code(id, Some(&record), &code, event.at);
            let record = record.map_err(|error| self.house.store_trouble(&error))?;
            if self.commit(vec![record, Change::Append(Box::new(event))]).await? {
                return Ok(());
            }
        }
        Err(self.house.store_trouble(&StoreError::Unavailable("the code changed too often".to_owned())))
    }

    fn code_connections(&self) -> ServiceResult<Vec<(String, String)>> {
        self.require_everywhere(Permission::ViewComputers)?;
        let all = self.house.connections.all();
        Ok(all.into_iter().map(|(id, connection)| (id.to_string(), connection.alias.clone())).collect())
    }
}

/// The computer as it may be shown.
fn without_key(computer: Computer) -> Computer {
    Computer { sealed_key: String::new(), digest: String::new(), ..computer }
}

#[async_trait]
impl Computers for House {
    async fn computers(&self, visitor: &Visitor, text: &str, after: &str) -> ServiceResult<ComputerPage> {
        self.admin(visitor).await?.computers(text, after).await
    }

    async fn computer(&self, visitor: &Visitor, device: &str) -> ServiceResult<Computer> {
        self.admin(visitor).await?.computer(device).await
    }

    async fn revoke_computer(&self, visitor: &Visitor, device: &str) -> ServiceResult<String> {
        self.admin(visitor).await?.revoke_computer(device).await
    }

    async fn enrolment_codes(&self, visitor: &Visitor) -> ServiceResult<Vec<CodeLine>> {
        self.admin(visitor).await?.enrolment_codes().await
    }

    async fn make_enrolment_code(&self, visitor: &Visitor, new: &NewCode) -> ServiceResult<Secret> {
        self.admin(visitor).await?.make_enrolment_code(new).await
    }

    async fn revoke_enrolment_code(&self, visitor: &Visitor, id: &str) -> ServiceResult<()> {
        self.admin(visitor).await?.revoke_enrolment_code(id).await
    }

    async fn code_connections(&self, visitor: &Visitor) -> ServiceResult<Vec<(String, String)>> {
        self.admin(visitor).await?.code_connections()
    }
}
