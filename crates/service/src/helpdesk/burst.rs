//! An operator who does more in an hour than the policy expects is reported: a line of history and a mail to the
//! administrators, once an hour. Nobody is held up: a busy day is no crime, and a thief is to be noticed.

use std::time::Duration;

use api::ServiceResult;
use domain::{
    event::{EventKind, EventResult},
    id::OutboxId,
    message::Message,
    outbox::{Mail, OutboxMessage},
    store::{Bucket, Change, LimitVerdict, StoreError},
    time::Timestamp,
};

use super::{Helpdesk, Helped};

/// What is counted is counted by the hour.
const WINDOW: Duration = Duration::from_secs(3_600);
/// How long a mail about it is worth sending.
const MAIL_LIFETIME: Duration = Duration::from_secs(24 * 3_600);

impl Helpdesk<'_> {
    /// Counts one task of this operator for people of this policy.
    pub(super) async fn count_task(&self, helped: &Helped) -> ServiceResult<()> {
        let most = self.policy(&helped.policy)?.helpdesk.burst_per_hour;
        if most == 0 {
            return Ok(());
        }
        let operator = self.staff.session.person.to_string();
        let key = self.house.tools.keys.keyed_hash("burst", &[&operator, helped.policy.as_str()]);
        let bucket = Bucket { key: format!("burst:{key}"), window: WINDOW, limit: most };
        let counted = self.house.store().count(&[bucket], self.house.clock.now()).await;
        match counted.map_err(|error| self.house.store_trouble(&error))? {
            LimitVerdict::Allowed => Ok(()),
            LimitVerdict::Wait(until) => self.report_burst(helped, &key, most, until).await,
        }
    }

    async fn report_burst(
        &self,
        helped: &Helped,
        key: &str,
        most: u32,
        until: Timestamp,
    ) -> ServiceResult<()> {
        let mut event = self.event(EventKind::OperatorBurst, EventResult::Info, None);
        event.detail.insert("policy".to_owned(), helped.policy.to_string());
        event.detail.insert("most".to_owned(), most.to_string());
        let once = format!("burst:{key}:{}", until.as_millis());
        let mut changes = vec![Change::UseOnce { key: once.clone(), expires: until.plus(WINDOW) }];
        changes.push(Change::Append(Box::new(event)));
        changes.extend(self.burst_mail(helped, once, most));
        match self.house.store().commit(changes).await {
            Ok(()) => {
                self.house.outbox_bell.notify_one();
                Ok(())
            }
            // It was reported within this hour.
            Err(StoreError::Conflict(_)) => Ok(()),
            Err(error) => Err(self.house.store_trouble(&error)),
        }
    }

    fn burst_mail(&self, helped: &Helped, dedup: String, most: u32) -> Option<Change> {
        let site = &self.staff.loaded.realm.site;
        let to = Some(site.administrator_mail.trim()).filter(|address| !address.is_empty())?;
        let now = self.house.clock.now();
        let policy = self.staff.loaded.policy(&helped.policy).map(super::lists::name_of_policy);
        let args = Message::new("mail.operator-burst")
            .with("operator", self.staff.session.name.as_str())
            .with("count", most)
            .with("policy", policy.unwrap_or_default());
        Some(Change::Send(Box::new(OutboxMessage {
            id: OutboxId::mint(now, &*self.house.tools.entropy),
            dedup,
            created: now,
            expires: now.plus(MAIL_LIFETIME),
            mail: Some(Mail {
                to: to.to_owned(),
                locale: site.default_locale.clone(),
                template: "mail.operator-burst".to_owned(),
                args,
            }),
            sealed: None,
            subject: None,
        })))
    }
}
