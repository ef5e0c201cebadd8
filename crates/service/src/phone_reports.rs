//! What providers report of messages that they took: believed when it is signed, counted once, written down when it is
//! final, and shown to administrators. What people see of it is the activities' business.

use std::collections::BTreeMap;

use api::{
    ServiceResult, Visitor,
    configuration::{PhoneDeliveries, PhoneDelivery},
};
use domain::{
    config::Limit,
    event::{Event, EventKind, EventResult},
    factor::phone::{
        DeliveryState, Posted, Refusal, Report,
        delivery::{DELIVERY_AREA, Delivery, SENT_AREA, SentMessage, Taken, key},
    },
    id::EventId,
    store::{Change, Record, StoreError},
    time::Timestamp,
};
use serde::de::DeserializeOwned;

use crate::House;

/// For how long it is known what became of a message.
const KEPT: std::time::Duration = std::time::Duration::from_secs(2 * 24 * 3600);
/// Refused reports that are written down, for each gateway: a stranger does not fill the history.
const REFUSALS: Limit = Limit { count: 20, minutes: 60 };
/// How often a report is taken again that another instance overtook.
const TRIES_MAX: u32 = 8;
/// Most messages that are counted for the administrator's page.
const COUNTED_MAX: usize = 5_000;
/// Messages that are shown.
const SHOWN_MAX: usize = 20;
/// Records that are read at a time.
const PAGE: u32 = 500;

impl House {
    /// Takes a report that came to the address of a gateway; gives why it was refused, if it was.
    pub(crate) async fn take_phone_report(
        &self,
        visitor: &Visitor,
        gateway: &str,
        posted: &Posted,
    ) -> ServiceResult<Option<Refusal>> {
        let report = match self.tools.factors.phone.report(gateway, posted) {
            Ok(report) => report,
            Err(Refusal::Unknown) => return Ok(Some(Refusal::Unknown)),
            Err(refusal) => return self.refuse_report(visitor, gateway, refusal).await.map(Some),
        };
        for _ in 0..TRIES_MAX {
            match self.note_report(&report).await {
                Ok(Taken::Replayed) => {
                    return self.refuse_report(visitor, gateway, Refusal::Replayed).await.map(Some);
                }
                Ok(Taken::New | Taken::Again) => return Ok(None),
                // Two reports of one message at once: the later one is weighed against the earlier.
                Err(StoreError::Conflict(_)) => {}
                Err(error) => return Err(self.store_trouble(&error)),
            }
        }
        Err(self.store_trouble(&StoreError::Conflict("phone-delivery".to_owned())))
    }

    async fn refuse_report(
        &self,
        visitor: &Visitor,
        gateway: &str,
        refusal: Refusal,
    ) -> ServiceResult<Refusal> {
        tracing::warn!(gateway, why = refusal.code(), "a report of a phone gateway was not believed");
        if self.hold_to(&[("phone-report", gateway, REFUSALS)]).await.is_err() {
            return Ok(refusal);
        }
        let mut event = self.line_of_report(None, EventKind::PhoneReportRefused, EventResult::Failure);
        event.address.clone_from(&visitor.address);
        event.detail.insert("gateway".to_owned(), gateway.to_owned());
        event.detail.insert("why".to_owned(), refusal.code().to_owned());
        let commit = self.store().commit(vec![Change::Append(Box::new(event))]).await;
        commit.map_err(|error| self.store_trouble(&error))?;
        Ok(refusal)
    }

    fn line_of_report(&self, sent: Option<&SentMessage>, kind: EventKind, result: EventResult) -> Event {
        let now = self.clock.now();
        Event {
            id: EventId::mint(now, &*self.tools.entropy),
            at: now,
            kind,
            result,
            subject: sent.and_then(|sent| sent.person.clone()),
            subject_name: sent.map(|sent| sent.name.clone()).unwrap_or_default(),
            actor: "system".to_owned(),
            address: String::new(),
            run: sent.map(|sent| sent.run),
            workflow: sent.map(|sent| sent.workflow.clone()).unwrap_or_default(),
            detail: BTreeMap::new(),
        }
    }

    /// Writes down what a report says, if it says anything new.
    async fn note_report(&self, report: &Report) -> Result<Taken, StoreError> {
        let now = self.clock.now();
        let key = key(&report.gateway, &report.reference);
        let stored = self.store().record(DELIVERY_AREA, &key).await?;
        let version = stored.as_ref().map_or(0, |record| record.version);
        let known = stored.and_then(read::<Delivery>);
        let mut known = known.unwrap_or_else(|| Delivery::new(now));
        let taken = known.take(report, now);
        if taken == Taken::Replayed {
            return Ok(taken);
        }
        let body = serde_json::to_value(&known)
            .map_err(|error| StoreError::Defect(format!("a delivery cannot be written: {error}")))?;
        let record = Record {
            area: DELIVERY_AREA.to_owned(),
            key: key.clone(),
            version,
            updated: now,
            expires: Some(now.plus(KEPT)),
            body,
        };
        let mut changes = vec![Change::PutRecord(Box::new(record))];
        if taken == Taken::New && known.state.is_final() {
            let sent = self.store().record(SENT_AREA, &key).await?.and_then(read::<SentMessage>);
            changes.push(Change::Append(Box::new(self.told(report, sent.as_ref()))));
        }
        self.store().commit(changes).await?;
        Ok(taken)
    }

    /// The line of history of a message that arrived or did not.
    fn told(&self, report: &Report, sent: Option<&SentMessage>) -> Event {
        let result = match report.state {
            DeliveryState::Undelivered => EventResult::Failure,
            _ => EventResult::Info,
        };
        let mut event = self.line_of_report(sent, EventKind::PhoneDelivery, result);
        let mut add = |key: &str, value: String| event.detail.insert(key.to_owned(), value);
        add("gateway", report.gateway.to_string());
        add("state", report.state.code().to_owned());
        if !report.code.is_empty() {
            add("code", report.code.clone());
        }
        if let Some(sent) = sent {
            add("way", sent.way.code().to_owned());
            add("number", format!("…{}", sent.ends));
        }
        event
    }

    /// What became of the messages of the last days, as far as providers say; `None` where no reports are taken.
    pub(crate) async fn phone_deliveries(&self) -> ServiceResult<Option<PhoneDeliveries>> {
        if self.realm.current().realm.phone.reports_at.trim().is_empty() {
            return Ok(None);
        }
        let sent: Vec<(String, SentMessage)> = self.all_of(SENT_AREA).await?;
        let known: BTreeMap<String, Delivery> = self.all_of(DELIVERY_AREA).await?.into_iter().collect();
        let since = self.clock.now().minus(std::time::Duration::from_secs(24 * 3600));
        let mut counts: BTreeMap<String, BTreeMap<&'static str, u32>> = BTreeMap::new();
        let mut lines: Vec<PhoneDelivery> = Vec::new();
        for (key, message) in sent.into_iter().filter(|(_, message)| message.at >= since) {
            let delivery = known.get(&key).filter(|delivery| delivery.at >= message.at);
            let state = delivery.map_or("unknown", |delivery| delivery.state.code());
            *counts.entry(message.gateway.to_string()).or_default().entry(state).or_default() += 1;
            lines.push(PhoneDelivery {
                gateway: message.gateway.to_string(),
                way: message.way.code(),
                ends: message.ends,
                at: message.at,
                state,
                code: delivery.map(|delivery| delivery.code.clone()).unwrap_or_default(),
            });
        }
        lines.sort_by_key(|line| std::cmp::Reverse(line.at));
        lines.truncate(SHOWN_MAX);
        let counts = counts.into_iter().map(|(gateway, states)| (gateway, states.into_iter().collect()));
        Ok(Some(PhoneDeliveries { counts: counts.collect(), last: lines }))
    }

    async fn all_of<T: DeserializeOwned>(&self, area: &str) -> ServiceResult<Vec<(String, T)>> {
        let mut all: Vec<(String, T)> = Vec::new();
        let mut after = String::new();
        while all.len() < COUNTED_MAX {
            let page = self.store().records(area, &after, PAGE).await;
            let page = page.map_err(|error| self.store_trouble(&error))?;
            let Some(last) = page.last() else { break };
            after.clone_from(&last.key);
            let read = page.into_iter().map(|record| (record.key.clone(), read::<T>(record)));
            all.extend(read.filter_map(|(key, body)| Some((key, body?))));
        }
        Ok(all)
    }
}

/// What a record says; one of another version of the software says nothing.
fn read<T: DeserializeOwned>(record: Record) -> Option<T> {
    serde_json::from_value(record.body).ok()
}

/// Until when the number of a registration proves nothing yet; `None` once it does.
pub(crate) fn proves_from(verified: Timestamp, days: u32, now: Timestamp) -> Option<Timestamp> {
    let from = verified.plus(std::time::Duration::from_secs(u64::from(days) * 86_400));
    (now < from).then_some(from)
}
