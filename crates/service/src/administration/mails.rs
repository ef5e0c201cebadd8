//! Mails on their way and those that were given up: who looks after the realm sees why, and tries them again.

use api::{
    ServiceError, ServiceResult,
    operation::{MailLine, MailPage},
    staff::Permission,
};
use domain::{
    event::{EventKind, EventResult},
    id::OutboxId,
    message::Message,
    outbox::OutboxState,
    store::{Change, OutboxEntry, StoreError},
};

use super::Admin;

/// Mails on a page.
const PAGE: u32 = 50;

impl Admin<'_> {
    pub(super) async fn mails(&self, state: Option<OutboxState>, below: &str) -> ServiceResult<MailPage> {
        self.require_everywhere(Permission::ViewHistory)?;
        let below: Option<OutboxId> = match below {
            "" => None,
            id => Some(id.parse().map_err(|_| ServiceError::NotFound)?),
        };
        // One more than is shown tells whether there is another page.
        let rows = self.house.store().outbox_page(state, below, PAGE + 1).await;
        let mut rows = rows.map_err(|error| self.house.store_trouble(&error))?;
        let is_more = rows.len() > PAGE as usize;
        rows.truncate(PAGE as usize);
        let next = rows.last().filter(|_| is_more).map(|row| row.message.id.to_string());
        Ok(MailPage {
            mails: rows.into_iter().filter_map(|row| self.mail_line(row)).collect(),
            next,
            servers: self.house.mail_servers(),
        })
    }

    /// `None` for a row that was written for nobody.
    fn mail_line(&self, row: OutboxEntry) -> Option<MailLine> {
        let mail = row.message.mail?;
        let organization = self.house.realm.current().realm.site.organization.clone();
        let subject = Message { code: format!("{}.subject", mail.template).into(), args: mail.args.args };
        let is_of_use = self.house.clock.now() < row.message.expires;
        Some(MailLine {
            id: row.message.id.to_string(),
            to: mail.to,
            subject: subject.with("organization", organization),
            state: row.state,
            created: row.message.created,
            attempts: row.attempts,
            next_try: (row.state == OutboxState::Waiting).then_some(row.not_before),
            expires: row.message.expires,
            error: row.last_error,
            can_be_sent_again: row.state == OutboxState::Failed && is_of_use,
        })
    }

    pub(super) async fn send_again(&self, id: &str) -> ServiceResult<()> {
        self.require(Permission::Operate)?;
        let message: OutboxId = id.parse().map_err(|_| ServiceError::NotFound)?;
        let mut event = self.event(EventKind::MailSentAgain, EventResult::Success);
        event.detail.insert("mail".to_owned(), message.to_string());
        let again = Change::SendAgain { message, now: self.house.clock.now() };
        match self.house.store().commit(vec![again, Change::Append(Box::new(event))]).await {
            Ok(_) => {}
            Err(StoreError::Conflict(_)) => return Err(ServiceError::NotFound),
            Err(error) => return Err(self.house.store_trouble(&error)),
        }
        self.house.outbox_bell.notify_one();
        Ok(())
    }
}
