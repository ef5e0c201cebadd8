//! A transport that keeps mails in memory, for the demo's page and for tests.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use async_trait::async_trait;
use domain::{
    outbox::RenderedMail,
    time::{Clock, Timestamp},
};

use crate::{DeliveryError, Transport};

/// Keeps the newest mails.
pub struct MemoryTransport {
    most: usize,
    clock: Arc<dyn Clock>,
    mails: Mutex<VecDeque<(Timestamp, RenderedMail)>>,
}

impl MemoryTransport {
    /// Keeps at most `most`.
    #[must_use]
    pub fn new(most: usize, clock: Arc<dyn Clock>) -> Self {
        Self { most, clock, mails: Mutex::new(VecDeque::new()) }
    }

    /// What was delivered, newest first.
    #[must_use]
    pub fn mails(&self) -> Vec<(Timestamp, RenderedMail)> {
        self.mails.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}

#[async_trait]
impl Transport for MemoryTransport {
    async fn deliver(&self, mail: &RenderedMail) -> Result<(), DeliveryError> {
        let mut mails = self.mails.lock().unwrap_or_else(PoisonError::into_inner);
        mails.push_front((self.clock.now(), mail.clone()));
        mails.truncate(self.most);
        Ok(())
    }
}
