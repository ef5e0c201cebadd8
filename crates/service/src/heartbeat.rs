//! Signs of life: each instance says every few seconds what it is, which revision is in force there and how its
//! tasks fare, in two records that end by themselves soon after it does.

use std::{collections::BTreeMap, time::Duration};

use domain::{
    store::{Change, Record, StoreError, StoreResult},
    time::Timestamp,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    House,
    board::{Task, TaskRun},
};

/// How often an instance gives a sign of life.
pub(crate) const EVERY: Duration = Duration::from_secs(10);
/// For how long it is taken to live after one.
const LIVES: Duration = Duration::from_secs(60);
/// Areas of the records, whose keys are the instances' ids.
const INSTANCE: &str = "instance";
const TASKS: &str = "job";
/// Records read at once, which is more than a realm has instances.
const PAGE: u32 = 500;

/// What an instance says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Beat {
    pub(crate) host: String,
    pub(crate) version: String,
    pub(crate) started: Timestamp,
    pub(crate) revision: i64,
    pub(crate) reload_problem: String,
    /// Aliases of connections that it does not reach.
    pub(crate) unreachable: Vec<String>,
}

/// An instance that is alive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Alive {
    pub(crate) id: String,
    pub(crate) seen: Timestamp,
    pub(crate) beat: Beat,
    pub(crate) tasks: BTreeMap<Task, TaskRun>,
}

impl House {
    /// Gives a sign of life.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn beat(&self) -> StoreResult<()> {
        let now = self.clock.now();
        let mut changes = Vec::new();
        let tasks = self.board.tasks();
        let bodies =
            [(INSTANCE, serde_json::to_value(self.own_beat())), (TASKS, serde_json::to_value(&tasks))];
        for (area, body) in bodies {
            // Asked for each time, because a sweep may have taken one that came late.
            let before = self.store().record(area, &self.instance).await?;
            changes.push(Change::PutRecord(Box::new(Record {
                area: area.to_owned(),
                key: self.instance.clone(),
                version: before.map_or(0, |record| record.version),
                updated: now,
                expires: Some(now.plus(LIVES)),
                body: body.map_err(|error| StoreError::Defect(error.to_string()))?,
            })));
        }
        match self.store().commit(changes).await {
            // A sweep took the old one in this moment: the next sign of life is soon.
            Ok(()) | Err(StoreError::Conflict(_)) => Ok(()),
            Err(error) => Err(error),
        }
    }

    fn own_beat(&self) -> Beat {
        let directories = self.board.directories();
        let is_away = |id: &domain::id::Slug| directories.get(id).is_some_and(|seen| !seen.is_reached());
        let all = self.connections.all();
        Beat {
            host: self.board.host.clone(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            started: self.board.started,
            revision: self.realm.current().revision,
            reload_problem: self.reload_problem().unwrap_or_default(),
            unreachable: all
                .iter()
                .filter(|(id, _)| is_away(id))
                .map(|(_, connection)| connection.alias.clone())
                .collect(),
        }
    }

    /// Says that this instance is about to end.
    pub(crate) async fn last_beat(&self) -> StoreResult<()> {
        for area in [INSTANCE, TASKS] {
            let Some(record) = self.store().record(area, &self.instance).await? else { continue };
            let gone = Change::RemoveRecord { area: record.area, key: record.key, version: record.version };
            match self.store().commit(vec![gone]).await {
                Ok(()) | Err(StoreError::Conflict(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// The instances that are alive, the longest running first. This one is told as it is now.
    pub(crate) async fn alive(&self) -> StoreResult<Vec<Alive>> {
        let now = self.clock.now();
        let beats: BTreeMap<String, (Timestamp, Beat)> = self.living(INSTANCE, now).await?;
        let mut tasks: BTreeMap<String, (Timestamp, BTreeMap<Task, TaskRun>)> =
            self.living(TASKS, now).await?;
        let mut alive: Vec<Alive> = beats
            .into_iter()
            .filter(|(id, _)| *id != self.instance)
            .map(|(id, (seen, beat))| {
                let tasks = tasks.remove(&id).map(|(_, tasks)| tasks).unwrap_or_default();
                Alive { id, seen, beat, tasks }
            })
            .collect();
        let here =
            Alive { id: self.instance.clone(), seen: now, beat: self.own_beat(), tasks: self.board.tasks() };
        alive.push(here);
        alive.sort_by(|one, other| (one.beat.started, &one.id).cmp(&(other.beat.started, &other.id)));
        Ok(alive)
    }

    /// The records of an area that are not over. One that another version of the program wrote and this one
    /// cannot read is left out.
    async fn living<T: DeserializeOwned>(
        &self,
        area: &str,
        now: Timestamp,
    ) -> StoreResult<BTreeMap<String, (Timestamp, T)>> {
        let records = self.store().records(area, "", PAGE).await?;
        let is_living = |record: &Record| record.expires.is_some_and(|expires| now < expires);
        Ok(records
            .into_iter()
            .filter(is_living)
            .filter_map(|record| {
                let body = serde_json::from_value(record.body).ok()?;
                Some((record.key, (record.updated, body)))
            })
            .collect())
    }
}
