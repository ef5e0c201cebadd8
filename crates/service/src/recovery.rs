//! Settling account changes whose end is not recorded: after a crash, after no answer, after the store went
//! away in the middle. The directory is asked what happened; nobody acts twice on a guess.

use std::time::Duration;

use activities::Trouble;
use api::ServiceResult;
use domain::{
    event::{EventKind, EventResult},
    run::{Run, RunStatus},
    store::{Change, Intent, IntentEnd, StoreError},
};

use crate::{House, drive::Walk};

/// How long a claimed intent is left to its claimer.
const CLAIM: Duration = Duration::from_secs(60);
/// How many intents are looked after in one go.
const BATCH: u32 = 50;

impl House {
    /// Settles what other processes (or this one, before it died) left open. Gives the number settled.
    ///
    /// # Errors
    /// When the store does not answer; a directory that does not is tried again next time.
    pub async fn settle_intents(&self) -> Result<u32, StoreError> {
        let now = self.clock.now();
        let mut settled = 0;
        for intent in self.store().claim_intents(now, now.plus(CLAIM), BATCH).await? {
            match self.settle_intent(&intent).await {
                Ok(true) => {
                    settled += 1;
                    self.metrics.intent_recovered();
                }
                Ok(false) => {}
                Err(trouble) => {
                    tracing::warn!(intent = %intent.id, run = %intent.run, %trouble, "an account change is still unsettled");
                }
            }
        }
        Ok(settled)
    }

    /// Asks the directory about one intent and writes down what it says. `false` when it stays open
    /// because the person is in the middle of a two-step reset.
    async fn settle_intent(&self, intent: &Intent) -> Result<bool, Trouble> {
        let Some(run) = self.read_run(intent.run).await? else {
            return self.close_orphan(intent).await.map(|()| true);
        };
        let over = !run.is_open(self.clock.now());
        let mut walk = self.walk_of(run).await.map_err(|error| Trouble::Defect(error.to_string()))?;
        self.ask_directory(&mut walk, intent).await?;
        match walk.commit().await {
            // Somebody else settled it: their event is on record.
            Ok(()) | Err(StoreError::Conflict(_)) => {}
            Err(error) => return Err(error.into()),
        }
        let still_open = self.store().open_intent(intent.run).await?.is_some_and(|open| open.id == intent.id);
        if still_open && over {
            self.close_orphan(intent).await?;
            return Ok(true);
        }
        Ok(!still_open)
    }

    /// Lets the activity that began the change ask, and takes its reply into the run.
    async fn ask_directory(&self, walk: &mut Walk<'_>, intent: &Intent) -> Result<(), Trouble> {
        let Some(id) = activities::intent_step(intent).filter(|_| walk.run.status == RunStatus::Open) else {
            return Ok(());
        };
        let state = match &walk.run.current {
            Some(current) if current.step == id => current.state.clone(),
            // The process died before the step's page was committed.
            None => walk.stand_at(&id),
            Some(_) => return self.close_orphan(intent).await,
        };
        let reply = {
            let (step, activity, _) = walk.step(&id)?;
            activity.recover(&walk.context(&id)?, step, state, intent).await?
        };
        walk.take(&id, reply)?;
        if walk.run.current.is_none() || walk.run.failure.is_some() { walk.walk().await } else { Ok(()) }
    }

    /// The run is over or gone: all that can be done is to say that the end is not known.
    async fn close_orphan(&self, intent: &Intent) -> Result<(), Trouble> {
        let now = self.clock.now();
        let mut event = domain::event::Event {
            id: domain::id::EventId::mint(now, &*self.tools.entropy),
            at: now,
            kind: EventKind::ActionUnknown,
            result: EventResult::Failure,
            subject: Some(intent.person.clone()),
            subject_name: intent.name.clone(),
            actor: "system".to_owned(),
            address: intent.address.clone(),
            run: Some(intent.run),
            workflow: intent.workflow.clone(),
            detail: std::collections::BTreeMap::new(),
        };
        event.detail.insert("intent".to_owned(), intent.id.to_string());
        let changes = vec![
            Change::CloseIntent { intent: intent.id, end: IntentEnd::Unknown, at: now },
            Change::Append(Box::new(event)),
        ];
        match self.store().commit(changes).await {
            Ok(()) | Err(StoreError::Conflict(_)) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// A run that shows "waiting": the request that began the change has ended without an answer, so the
    /// directory may be asked at once.
    pub(crate) async fn settle_waiting(&self, run: Run) -> ServiceResult<Run> {
        let id = run.id;
        let intent = self.store().open_intent(id).await.map_err(|error| self.store_trouble(&error))?;
        let Some(intent) = intent else { return Ok(run) };
        let mut walk = self.walk_of(run).await?;
        match self.ask_directory(&mut walk, &intent).await {
            Ok(()) => self.commit_or_reread(walk, id).await,
            Err(Trouble::Directory(error)) => {
                tracing::warn!(run = %id, %error, "the directory still does not say what happened");
                let run = self.read_run(id).await.map_err(|error| self.store_trouble(&error))?;
                run.ok_or(api::ServiceError::NotFound)
            }
            Err(trouble) => Err(self.trouble(&trouble)),
        }
    }

    /// Whether an account change of this run is open that this page did not begin.
    pub(crate) async fn has_foreign_intent(&self, walk: &Walk<'_>) -> Result<bool, Trouble> {
        let Some(intent) = self.store().open_intent(walk.run.id).await? else { return Ok(false) };
        let half_done = walk
            .run
            .current
            .as_ref()
            .and_then(|current| current.state.get("half_done"))
            .and_then(serde_json::Value::as_bool)
            .unwrap_or(false);
        Ok(!(half_done && intent.sealed.is_some()))
    }
}
