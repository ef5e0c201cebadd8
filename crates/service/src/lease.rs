//! Who works on a bulk operation or a scheduled task: one turn of one instance, for as long as its lease is good.
//!
//! The lease ends by itself when its holder dies, and is long enough that whatever a dead holder had asked the
//! directory has been answered or given up before somebody else begins.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use domain::{id::IntentId, store::StoreError, time::Timestamp};

use crate::{House, hindrance::Hindrance};

/// How long a lease lasts; a dead holder's work goes on after that.
const LASTS: Duration = Duration::from_secs(30);
/// It is renewed when less than this is left.
const RENEWED_BELOW: Duration = Duration::from_secs(20);
/// How often it is looked whether it is to be renewed.
const LOOKED_AT_EVERY: Duration = Duration::from_secs(5);
/// Nothing more is asked of the directory when less than this is left: longer than a request may take (10 s as
/// shipped), so that its answer is there before anybody else could begin.
const MARGIN: Duration = Duration::from_secs(12);

/// A lease that is held.
pub(crate) struct Lease {
    house: Arc<House>,
    name: String,
    holder: String,
    until: AtomicI64,
}

impl Lease {
    /// Takes the lease of this name; `None` while somebody else holds it. Two turns of one instance are two
    /// holders.
    pub(crate) async fn take(house: &Arc<House>, name: String) -> Result<Option<Self>, StoreError> {
        let now = house.clock.now();
        // Any id will do that nobody else has.
        let holder = format!("{}/{}", house.instance, IntentId::mint(now, &*house.tools.entropy));
        let lease = Self { house: Arc::clone(house), name, holder, until: AtomicI64::new(0) };
        Ok(if lease.extend(LASTS).await? { Some(lease) } else { None })
    }

    async fn extend(&self, span: Duration) -> Result<bool, StoreError> {
        let now = self.house.clock.now();
        let until = now.plus(span);
        let held = self.house.store().lease(&self.name, &self.holder, now, until).await?;
        if held {
            self.until.store(until.as_millis(), Ordering::SeqCst);
        }
        Ok(held)
    }

    fn left(&self) -> Duration {
        Timestamp::from_millis(self.until.load(Ordering::SeqCst)).since(self.house.clock.now())
    }

    /// Renews it when that is due.
    ///
    /// # Errors
    /// [`Hindrance::LeaseLost`] when somebody else has it.
    pub(crate) async fn renew(&self) -> Result<(), Hindrance> {
        if self.left() >= RENEWED_BELOW || self.extend(LASTS).await? {
            Ok(())
        } else {
            Err(Hindrance::LeaseLost)
        }
    }

    /// Keeps it for as long as this is polled; comes back when it is lost.
    pub(crate) async fn keep(&self) -> Hindrance {
        loop {
            tokio::time::sleep(LOOKED_AT_EVERY).await;
            match self.renew().await {
                // A store that is away for a moment takes nothing away.
                Err(Hindrance::Store(error)) if !self.left().is_zero() => {
                    tracing::debug!(%error, lease = self.name, "not renewed yet");
                }
                Err(hindrance) => return hindrance,
                Ok(()) => {}
            }
        }
    }

    /// Whether the directory may be asked to change something.
    pub(crate) fn is_good(&self) -> bool {
        self.left() > MARGIN
    }

    /// Gives it back; with a pause, nobody takes the work up before that is over. A store that is away
    /// leaves the lease to end by itself.
    pub(crate) async fn end(&self, pause: Duration) {
        let ended = if pause.is_zero() {
            self.house.store().release(&self.name, &self.holder).await
        } else {
            self.extend(pause).await.map(drop)
        };
        if let Err(error) = ended {
            tracing::debug!(%error, lease = self.name, "a lease ends by itself");
        }
    }
}
