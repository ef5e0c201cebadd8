//! Work in the background: delivering the outbox, settling open account changes, bulk operations, scheduled tasks.
//!
//! Every instance runs them; claims in the store keep two from doing the same.

use std::{sync::Arc, time::Duration};

use courier::{Courier, Renderer, Transport};
use domain::store::StoreError;
use tokio::{
    sync::watch,
    task::{JoinHandle, JoinSet},
};

use crate::{House, board::Task, heartbeat};

/// How often open intents are looked for.
const INTENTS_EVERY: Duration = Duration::from_secs(5);
/// How often scheduled tasks are looked for whose time has come.
const TASKS_EVERY: Duration = Duration::from_secs(5);
/// How often bulk operations are looked for whose time has come: one small question to the store.
const BULK_EVERY: Duration = Duration::from_secs(1);
/// How often questions to colleagues are looked for, beside those that this instance itself has just written.
const COLLEAGUES_EVERY: Duration = Duration::from_secs(2);
/// The same for questions on phones.
const PHONES_EVERY: Duration = Duration::from_secs(2);
/// How often a new revision of the configuration is looked for: one look is one small question to the store.
const REVISIONS_EVERY: Duration = Duration::from_millis(100);
/// How often it is looked for while the newest one cannot be taken.
const REFUSED_EVERY: Duration = Duration::from_secs(10);
/// How often directories and administrators are looked at.
const HEALTH_EVERY: Duration = Duration::from_secs(60);
/// How long after the start they are looked at first: what starts serves people before it looks around.
const HEALTH_FIRST: Duration = Duration::from_secs(5);
/// How often RADIUS servers and OpenID providers are looked at, unless somebody was turned away.
const FACTORS_EVERY: Duration = Duration::from_secs(300);
/// They are looked at no sooner than so long after the last time.
const FACTORS_REST: Duration = Duration::from_secs(15);

/// The running jobs; stopping waits for what is being done.
pub struct Jobs {
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

impl Jobs {
    /// Starts them.
    #[must_use]
    pub fn start(house: &Arc<House>, renderer: Arc<dyn Renderer>, transport: Arc<dyn Transport>) -> Self {
        let (stop, stopped) = watch::channel(false);
        let courier =
            Courier::new(Arc::clone(&house.tools.store), renderer, transport, Arc::clone(&house.clock));
        let mut tasks = vec![
            tokio::spawn(deliver(Arc::clone(house), courier, stopped.clone())),
            tokio::spawn(settle(Arc::clone(house), stopped.clone())),
            tokio::spawn(bulk(Arc::clone(house), stopped.clone())),
            tokio::spawn(schedule(Arc::clone(house), stopped.clone())),
            tokio::spawn(colleagues(Arc::clone(house), stopped.clone())),
            tokio::spawn(phones(Arc::clone(house), stopped.clone())),
        ];
        tasks.extend(own(house, &stopped));
        Self { stop, tasks }
    }

    /// Starts only what every instance does for itself: it follows the configuration, looks at its directories,
    /// and says that it is there. Mail, bulk operations and account changes left open are for others.
    #[must_use]
    pub fn start_own(house: &Arc<House>) -> Self {
        let (stop, stopped) = watch::channel(false);
        Self { stop, tasks: own(house, &stopped) }
    }

    /// Ends them, each after the piece of work it is at.
    pub async fn stop(self) {
        let _ = self.stop.send(true);
        for task in self.tasks {
            if let Err(error) = task.await {
                tracing::error!(%error, "a background job ended badly");
            }
        }
    }
}

fn own(house: &Arc<House>, stopped: &watch::Receiver<bool>) -> Vec<JoinHandle<()>> {
    vec![
        tokio::spawn(health(Arc::clone(house), stopped.clone())),
        tokio::spawn(factors(Arc::clone(house), stopped.clone())),
        tokio::spawn(beat(Arc::clone(house), stopped.clone())),
        tokio::spawn(follow(Arc::clone(house), stopped.clone())),
    ]
}

async fn deliver(house: Arc<House>, courier: Courier, mut stopped: watch::Receiver<bool>) {
    let told = |round: &Result<u32, StoreError>, took: Duration| {
        let outcome = round.as_ref().map(|count| i64::from(*count)).map_err(ToString::to_string);
        let took_ms = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        house.board.note(Task::Courier, house.clock.now(), took_ms, &outcome);
    };
    courier.run_told(&house.outbox_bell, async move { drop(stopped.changed().await) }, told).await;
}

async fn settle(house: Arc<House>, mut stopped: watch::Receiver<bool>) {
    loop {
        let settled = async { house.settle_intents().await.map(i64::from) };
        match house.noted(Task::Intents, settled).await {
            Ok(0) => {}
            Ok(settled) => tracing::info!(settled, "account changes settled with the directory"),
            Err(error) => tracing::warn!(%error, "open account changes not looked after"),
        }
        tokio::select! {
            () = tokio::time::sleep(INTENTS_EVERY) => {}
            _ = stopped.changed() => return,
        }
    }
}

/// Follows the configuration.
async fn follow(house: Arc<House>, mut stopped: watch::Receiver<bool>) {
    loop {
        let looked = async { house.look_for_revision().await.map(i64::from) };
        let wait = match house.noted(Task::Follow, looked).await {
            Ok(0) => REVISIONS_EVERY,
            Ok(_) => {
                tracing::info!(revision = house.realm.current().revision, "configuration in force");
                REVISIONS_EVERY
            }
            Err(error) => {
                tracing::error!(%error, "the newest configuration is not taken; the one before stays in force");
                REFUSED_EVERY
            }
        };
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            _ = stopped.changed() => return,
        }
    }
}

/// Bulk operations. One that takes long does not keep others from being taken up.
async fn bulk(house: Arc<House>, mut stopped: watch::Receiver<bool>) {
    let mut rounds = JoinSet::new();
    loop {
        let (one, halt) = (Arc::clone(&house), stopped.clone());
        rounds.spawn(async move {
            let taken = async { one.run_bulk(&halt).await.map(i64::from) };
            if let Err(error) = one.noted(Task::Bulk, taken).await {
                tracing::warn!(%error, "bulk operations not looked after");
            }
        });
        while rounds.try_join_next().is_some() {}
        tokio::select! {
            () = tokio::time::sleep(BULK_EVERY) => {}
            () = house.bulk_bell() => {}
            _ = stopped.changed() => break,
        }
    }
    // Each ends after the people it is at.
    while rounds.join_next().await.is_some() {}
}

/// Scheduled tasks. One that takes long does not keep others from being taken up.
async fn schedule(house: Arc<House>, mut stopped: watch::Receiver<bool>) {
    let mut rounds = JoinSet::new();
    loop {
        let (one, halt) = (Arc::clone(&house), stopped.clone());
        rounds.spawn(async move {
            let taken = async { one.run_tasks(&halt).await.map(i64::from) };
            if let Err(error) = one.noted(Task::Scheduler, taken).await {
                tracing::warn!(%error, "scheduled tasks not looked after");
            }
        });
        while rounds.try_join_next().is_some() {}
        tokio::select! {
            () = tokio::time::sleep(TASKS_EVERY) => {}
            () = house.task_bell() => {}
            _ = stopped.changed() => break,
        }
    }
    while rounds.join_next().await.is_some() {}
}

/// Colleagues who are to vouch for somebody.
async fn colleagues(house: Arc<House>, mut stopped: watch::Receiver<bool>) {
    loop {
        let asked = async { house.ask_colleagues().await.map(i64::from) };
        if let Err(error) = house.noted(Task::Colleagues, asked).await {
            tracing::warn!(%error, "colleagues were not asked");
        }
        tokio::select! {
            () = tokio::time::sleep(COLLEAGUES_EVERY) => {}
            () = house.colleagues_bell.notified() => {}
            _ = stopped.changed() => return,
        }
    }
}

/// Questions on people's phones.
async fn phones(house: Arc<House>, mut stopped: watch::Receiver<bool>) {
    loop {
        let asked = async { house.ask_phones().await.map(i64::from) };
        if let Err(error) = house.noted(Task::Phones, asked).await {
            tracing::warn!(%error, "phones were not asked");
        }
        tokio::select! {
            () = tokio::time::sleep(PHONES_EVERY) => {}
            () = house.phones_bell.notified() => {}
            _ = stopped.changed() => return,
        }
    }
}

/// Directories and administrators, as this instance sees them.
async fn health(house: Arc<House>, mut stopped: watch::Receiver<bool>) {
    let mut wait = HEALTH_FIRST;
    loop {
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            _ = stopped.changed() => return,
        }
        wait = HEALTH_EVERY;
        tokio::select! {
            checked = house.check_health() => if let Err(error) = checked {
                tracing::warn!(%error, "administrators were not looked at");
            },
            _ = stopped.changed() => return,
        }
    }
}

/// RADIUS servers and OpenID providers, as this instance sees them.
async fn factors(house: Arc<House>, mut stopped: watch::Receiver<bool>) {
    let mut wait = HEALTH_FIRST;
    loop {
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            () = house.factors_bell.notified() => {}
            _ = stopped.changed() => return,
        }
        wait = FACTORS_EVERY;
        tokio::select! {
            (servers, providers) = async { tokio::join!(house.check_radius(), house.check_oidc()) } => {
                if let Err(error) = servers.and(providers) {
                    tracing::warn!(%error, "servers of proofs were not looked at");
                }
            },
            _ = stopped.changed() => return,
        }
        tokio::select! {
            () = tokio::time::sleep(FACTORS_REST) => {}
            _ = stopped.changed() => return,
        }
    }
}

/// Signs of life, and the last one at the end.
async fn beat(house: Arc<House>, mut stopped: watch::Receiver<bool>) {
    loop {
        if let Err(error) = house.beat().await {
            tracing::warn!(%error, "no sign of life given");
        }
        tokio::select! {
            () = tokio::time::sleep(heartbeat::EVERY) => {}
            _ = stopped.changed() => break,
        }
    }
    if let Err(error) = house.last_beat().await {
        tracing::debug!(%error, "the sign of life ends by itself");
    }
}
