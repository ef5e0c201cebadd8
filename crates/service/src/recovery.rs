//! Settling account changes whose end is not recorded: after a crash, after no answer, after the store went
//! away in the middle. The directory is asked what happened; nobody acts twice on a guess.

use std::time::Duration;

use activities::Trouble;
use api::ServiceResult;
use domain::{
    activity::Outcome,
    event::{EventKind, EventResult},
    run::{Run, RunStatus},
    store::{Change, Intent, IntentEnd, StoreError},
};

use crate::{
    House,
    drive::Walk,
    faces::{as_waiting, is_half_done},
};

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
            return self.close_orphan(intent, "").await.map(|()| true);
        };
        let mut walk = self.walk_of(run).await.map_err(|error| Trouble::Defect(error.to_string()))?;
        self.ask_directory(&mut walk, intent).await?;
        match walk.commit().await {
            // Somebody else settled it: their event is on record.
            Ok(()) | Err(StoreError::Conflict(_)) => {}
            Err(error) => return Err(error.into()),
        }
        let still_open = self.store().open_intent(intent.run).await?.is_some_and(|open| open.id == intent.id);
        Ok(!still_open)
    }

    /// Lets the activity that began the change ask, and takes its reply into the run.
    ///
    /// A run that is over meanwhile (stopped while the directory was at work, or run out of its time) has
    /// come to its end after all when the change was made; else only the end of the change is written down,
    /// as it is for a run whose page is another's because the process died on the way to the step.
    async fn ask_directory(&self, walk: &mut Walk<'_>, intent: &Intent) -> Result<(), Trouble> {
        let Some(id) = activities::intent_step(intent) else { return self.close_orphan(intent, "").await };
        let shown = walk.run.current.as_ref();
        let is_there = shown.is_none_or(|current| current.step == id);
        let state =
            shown.filter(|_| is_there).map_or(serde_json::Value::Null, |current| current.state.clone());
        let reply = {
            let (step, activity, _) = walk.step(&id)?;
            activity.recover(&walk.context(&id)?, step, state, intent).await?
        };
        let is_open = walk.run.is_open(walk.now);
        let came_late = matches!(walk.run.status, RunStatus::Open | RunStatus::Stopped) && !is_open;
        if is_there && (is_open || (came_late && matches!(reply.outcome, Outcome::Pass { .. }))) {
            if came_late {
                walk.run.status = RunStatus::Open;
                walk.run.expires = walk.run.expires.max(walk.now.plus(CLAIM));
            }
            if walk.run.current.is_none() {
                walk.stand_at(&id);
            }
            walk.take(&id, reply)?;
            return if walk.run.current.is_none() || walk.run.failure.is_some() {
                walk.walk().await
            } else {
                Ok(())
            };
        }
        if !reply.changes.iter().any(|change| matches!(change, Change::CloseIntent { .. })) {
            return self.close_orphan(intent, "temporary-password").await;
        }
        reply.changes.into_iter().for_each(|change| walk.push(change));
        Ok(())
    }

    /// The run is over or gone: all that can be done is to say that the end is not known, and what is `left`
    /// behind as far as that is.
    async fn close_orphan(&self, intent: &Intent, left: &str) -> Result<(), Trouble> {
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
        if !left.is_empty() {
            event.detail.insert("left".to_owned(), left.to_owned());
        }
        let changes = vec![
            Change::CloseIntent { intent: intent.id, end: IntentEnd::Unknown, at: now },
            Change::Append(Box::new(event)),
        ];
        match self.store().commit(changes).await {
            Ok(()) | Err(StoreError::Conflict(_)) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// A run that shows "waiting", or whose change was left: the request that began it has ended, so the
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
                run.map(as_waiting).ok_or(api::ServiceError::NotFound)
            }
            Err(trouble) => Err(self.trouble(&trouble)),
        }
    }

    /// Whether an account change of this run is open that this page did not begin.
    pub(crate) async fn has_foreign_intent(&self, walk: &Walk<'_>) -> Result<bool, Trouble> {
        let intent = self.store().open_intent(walk.run.id).await?;
        Ok(intent.is_some_and(|intent| !is_half_done(&walk.run, &intent)))
    }
}
