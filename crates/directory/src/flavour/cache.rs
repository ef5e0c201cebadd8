//! What may be a minute old: policies and groups, which change by an administrator's hand and are asked for
//! in every run.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

const AGE_MAX: Duration = Duration::from_secs(60);
const ENTRIES_MAX: usize = 1_000;

/// Values by name, forgotten after a minute.
pub(super) struct Cache<V>(Mutex<HashMap<String, (Instant, V)>>);

impl<V: Clone> Cache<V> {
    pub(super) fn new() -> Self {
        Self(Mutex::default())
    }

    pub(super) fn find(&self, name: &str) -> Option<V> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (since, value) = kept.get(&name.to_lowercase())?;
        (since.elapsed() < AGE_MAX).then(|| value.clone())
    }

    pub(super) fn keep(&self, name: &str, value: V) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= ENTRIES_MAX {
            kept.clear();
        }
        kept.insert(name.to_lowercase(), (Instant::now(), value));
    }
}
