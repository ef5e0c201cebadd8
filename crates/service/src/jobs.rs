//! Work in the background: delivering the outbox, settling open account changes, bulk operations, forgetting
//! what is over.
//!
//! Every instance runs them; claims in the store keep two from doing the same.

use std::{sync::Arc, time::Duration};

use courier::{Courier, Renderer, Transport};
use tokio::{
    sync::watch,
    task::{JoinHandle, JoinSet},
};

use crate::House;

/// How often open intents are looked for.
const INTENTS_EVERY: Duration = Duration::from_secs(5);
/// How often bulk operations are looked for whose time has come: one small question to the store.
const BULK_EVERY: Duration = Duration::from_secs(1);
/// How often a new revision of the configuration is looked for: one look is one small question to the store.
const REVISIONS_EVERY: Duration = Duration::from_millis(100);
/// How often it is looked for while the newest one cannot be taken.
const REFUSED_EVERY: Duration = Duration::from_secs(10);
/// How often what is over is forgotten.
const SWEEP_EVERY: Duration = Duration::from_secs(600);

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
        let tasks = vec![
            tokio::spawn(deliver(Arc::clone(house), courier, stopped.clone())),
            tokio::spawn(settle(Arc::clone(house), stopped.clone())),
            tokio::spawn(sweep(Arc::clone(house), stopped.clone())),
            tokio::spawn(bulk(Arc::clone(house), stopped.clone())),
            tokio::spawn(follow(Arc::clone(house), stopped)),
        ];
        Self { stop, tasks }
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

async fn deliver(house: Arc<House>, courier: Courier, mut stopped: watch::Receiver<bool>) {
    courier.run(&house.outbox_bell, async move { drop(stopped.changed().await) }).await;
}

async fn settle(house: Arc<House>, mut stopped: watch::Receiver<bool>) {
    loop {
        match house.settle_intents().await {
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

async fn sweep(house: Arc<House>, mut stopped: watch::Receiver<bool>) {
    loop {
        let now = house.clock.now();
        let lease = house.tools.store.lease("sweep", &house.instance, now, now.plus(SWEEP_EVERY)).await;
        if matches!(lease, Ok(true))
            && let Err(error) = house.tools.store.sweep(now).await
        {
            tracing::warn!(%error, "what is over was not forgotten");
        }
        tokio::select! {
            () = tokio::time::sleep(SWEEP_EVERY) => {}
            _ = stopped.changed() => return,
        }
    }
}

/// Follows the configuration.
async fn follow(house: Arc<House>, mut stopped: watch::Receiver<bool>) {
    loop {
        let wait = match house.look_for_revision().await {
            Ok(false) => REVISIONS_EVERY,
            Ok(true) => {
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
            if let Err(error) = one.run_bulk(&halt).await {
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
