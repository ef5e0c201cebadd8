//! Who an order would hit, counted as the directory is read; nobody is remembered but the first few.

use std::{collections::BTreeMap, ops::ControlFlow, sync::Arc, time::Duration};

use api::{BulkLeftOut, BulkName, BulkOrder, BulkPreview, ServiceResult};
use async_trait::async_trait;
use domain::{bulk::LeftOut, message::Message};
use tokio::time::Instant;

use super::{
    Hindrance,
    desk::Acting,
    people::{Page, Sorter, Taker, each_page},
};
use crate::House;

/// How many people a preview names.
const NAMES_MAX: usize = 20;
/// How long a preview looks; a larger operation is previewed in part.
const LOOKS: Duration = Duration::from_secs(20);

struct Counting {
    sorter: Sorter,
    until: Instant,
    people: i64,
    first: Vec<BulkName>,
    left_out: BTreeMap<LeftOut, i64>,
    complete: bool,
}

#[async_trait]
impl Taker for Counting {
    async fn take(&mut self, page: Page) -> Result<ControlFlow<()>, Hindrance> {
        for (account, reason) in self.sorter.sort(&page.directory, page.accounts).await? {
            if let Some(reason) = reason {
                *self.left_out.entry(reason).or_default() += 1;
                continue;
            }
            self.people += 1;
            if self.first.len() < NAMES_MAX {
                self.first.push(BulkName {
                    name: account.display_name,
                    logon_name: account.logon_name,
                    connection: account.key.connection.to_string(),
                });
            }
        }
        if !page.gone.is_empty() {
            let count = i64::try_from(page.gone.len()).unwrap_or(i64::MAX);
            *self.left_out.entry(self.sorter.of_nobody()).or_default() += count;
        }
        self.complete = Instant::now() < self.until;
        Ok(if self.complete { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
    }
}

impl House {
    /// Who an order would hit. The order was checked.
    pub(super) async fn preview_bulk(
        &self,
        acting: &Acting,
        order: &BulkOrder,
    ) -> ServiceResult<BulkPreview> {
        let sorter = Sorter {
            store: Arc::clone(&self.tools.store),
            loaded: self.realm.current(),
            kind: order.kind,
            author: acting.person.clone(),
            policies: acting.policies.clone(),
        };
        let mut counting = Counting {
            sorter,
            until: Instant::now() + LOOKS,
            people: 0,
            first: Vec::new(),
            left_out: BTreeMap::new(),
            complete: true,
        };
        let looked = each_page(&self.connections, &order.targets, &mut counting).await;
        looked.map_err(|hindrance| self.hindered(&hindrance))?;
        let missing = self.missing(order).await.map_err(|hindrance| self.hindered(&hindrance))?;
        Ok(BulkPreview {
            people: counting.people,
            first: counting.first,
            left_out: left_out(&counting.left_out),
            missing,
            complete: counting.complete,
        })
    }

    /// Groups and units of an order that are not there.
    async fn missing(&self, order: &BulkOrder) -> Result<Vec<String>, Hindrance> {
        let mut missing = Vec::new();
        for target in &order.targets {
            let directory = self.connections.directory(&target.connection);
            let directory = directory.ok_or_else(|| Hindrance::NoConnection(target.connection.clone()))?;
            for dn in target.groups.iter().chain(&target.units) {
                // One by one: the answer gives the directory's own spelling, which need not be the order's.
                if directory.describe_objects(std::slice::from_ref(dn)).await?.is_empty() {
                    missing.push(dn.clone());
                }
            }
        }
        Ok(missing)
    }
}

/// Counts in sentences.
pub(super) fn left_out(counts: &BTreeMap<LeftOut, i64>) -> Vec<BulkLeftOut> {
    counts
        .iter()
        .map(|(reason, count)| BulkLeftOut {
            code: reason.code(),
            reason: Message {
                code: format!("bulk.left-out.{}", reason.code()).into(),
                args: BTreeMap::new(),
            }
            .with("count", *count),
            count: *count,
        })
        .collect()
}
