//! Who works on an operation: one turn of one instance, for as long as its lease is good.
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

use super::Hindrance;
use crate::House;

/// How long a lease lasts; a dead holder's operation goes on after that.
const LASTS: Duration = Duration::from_secs(30);
/// It is renewed when less than this is left.
const RENEWED_BELOW: Duration = Duration::from_secs(20);
/// Nothing more is asked of the directory when less than this is left: longer than a request may take (10 s as
/// shipped), so that its answer is there before anybody else could begin.
const MARGIN: Duration = Duration::from_secs(12);

/// A lease that is held.
pub(super) struct Lease {
    house: Arc<House>,
    name: String,
    holder: String,
    until: AtomicI64,
}

impl Lease {
    /// Takes the lease of an operation; `None` while somebody else holds it. Two turns of one instance are two
    /// holders.
    pub(super) async fn take(house: &Arc<House>, job: &str) -> Result<Option<Self>, StoreError> {
        let now = house.clock.now();
        // Any id will do that nobody else has.
        let holder = format!("{}/{}", house.instance, IntentId::mint(now, &*house.tools.entropy));
        let lease =
            Self { house: Arc::clone(house), name: format!("bulk/{job}"), holder, until: AtomicI64::new(0) };
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
    pub(super) async fn renew(&self) -> Result<(), Hindrance> {
        if self.left() >= RENEWED_BELOW || self.extend(LASTS).await? {
            Ok(())
        } else {
            Err(Hindrance::LeaseLost)
        }
    }

    /// Whether the directory may be asked to change something.
    pub(super) fn is_good(&self) -> bool {
        self.left() > MARGIN
    }

    /// Gives it back; with a pause, nobody takes the operation up before that is over. A store that is away
    /// leaves the lease to end by itself.
    pub(super) async fn end(&self, pause: Duration) {
        let ended = if pause.is_zero() {
            self.house.store().release(&self.name, &self.holder).await
        } else {
            self.extend(pause).await.map(drop)
        };
        if let Err(error) = ended {
            tracing::debug!(%error, lease = self.name, "the lease of a bulk operation ends by itself");
        }
    }
}
