//! Reads which controllers each directory names, and in which sites they are: an administrator sees what appeared
//! and what is gone, without looking at each directory.

use std::collections::BTreeSet;

use async_trait::async_trait;
use domain::{
    config::tasks::{Every, TaskSchedule},
    directory::ControllerInfo,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

use crate::{
    House,
    hindrance::Hindrance,
    scheduler::{Progress, Task, Work, shipped, work::keep},
};

/// Where the controllers of a connection are kept, by its name.
const AREA: &str = "directory-sites";
/// The task's name.
pub(crate) const NAME: &str = "directory-sites";
/// Connections read at once: more than there are.
const PAGE: u32 = 500;

/// The task.
pub(crate) struct DirectorySites;

/// What a directory told of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sites {
    /// When.
    pub(crate) at: Timestamp,
    /// Its controllers, by site and host.
    pub(crate) controllers: Vec<ControllerInfo>,
}

fn hosts(controllers: &[ControllerInfo]) -> BTreeSet<&str> {
    controllers.iter().map(|one| one.host.as_str()).collect()
}

#[async_trait]
impl Task for DirectorySites {
    fn id(&self) -> &'static str {
        NAME
    }

    fn shipped(&self) -> TaskSchedule {
        TaskSchedule { at: "04:20".to_owned(), ..shipped(self.id(), Every::Day) }
    }

    async fn run(&self, work: &mut Work) -> Result<Progress, Hindrance> {
        let before = work.house().directory_sites().await?;
        for (id, connection) in work.house().connections.all() {
            if work.is_halted() {
                return Ok(Progress::Halted);
            }
            let controllers = match connection.directory.controllers().await {
                Ok(controllers) => controllers,
                Err(error) => {
                    work.error(&format!("{}: {error}", connection.alias));
                    continue;
                }
            };
            let sites: BTreeSet<&str> = controllers.iter().map(|one| one.site.as_str()).collect();
            work.count("connections", 1);
            work.count("controllers", count(controllers.len()));
            work.count("sites", count(sites.len()));
            if let Some((_, before)) = before.iter().find(|(name, _)| *name == id.as_str()) {
                let (old, new) = (hosts(&before.controllers), hosts(&controllers));
                work.count("appeared", count(new.difference(&old).count()));
                work.count("gone", count(old.difference(&new).count()));
            }
            let told = Sites { at: work.now(), controllers };
            let change = keep(work, AREA, id.to_string(), None, &told).await?;
            work.save(&(), vec![change]).await?;
        }
        Ok(Progress::Done)
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl House {
    /// What each directory told of its controllers the last time, by connection.
    pub(crate) async fn directory_sites(&self) -> domain::store::StoreResult<Vec<(String, Sites)>> {
        let records = self.store().records(AREA, "", PAGE).await?;
        let read =
            |record: domain::store::Record| Some((record.key, serde_json::from_value(record.body).ok()?));
        Ok(records.into_iter().filter_map(read).collect())
    }
}
