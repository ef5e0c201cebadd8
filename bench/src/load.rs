//! Many users at once for a while, and what their waits come to.

use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::Outcome;

/// What a measurement saw.
#[derive(Debug, Default)]
pub struct Series {
    waits: Vec<Duration>,
    elapsed: Duration,
}

impl Series {
    /// Of waits that took `elapsed` all in all.
    pub fn new(mut waits: Vec<Duration>, elapsed: Duration) -> Self {
        waits.sort_unstable();
        Self { waits, elapsed }
    }

    /// How many were done.
    pub fn count(&self) -> usize {
        self.waits.len()
    }

    /// How many a second.
    pub fn rate(&self) -> f64 {
        let seconds = self.elapsed.as_secs_f64();
        if seconds > 0.0 { f64::from(u32::try_from(self.count()).unwrap_or(u32::MAX)) / seconds } else { 0.0 }
    }

    /// Milliseconds within which `percent` of them were done.
    pub fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.waits.len() * percent).div_ceil(100).max(1) - 1;
        self.waits.get(rank).map_or(0.0, |wait| wait.as_secs_f64() * 1_000.0)
    }

    /// Median and 99th percentile, as text.
    pub fn waits(&self) -> String {
        format!("{} / {}", short(self.percentile(50)), short(self.percentile(99)))
    }

    /// The mean rate of two measurements that stood around a third.
    pub fn mean_rate(&self, other: &Self) -> f64 {
        f64::midpoint(self.rate(), other.rate())
    }
}

/// A number with as many digits as it deserves.
pub fn short(number: f64) -> String {
    match number {
        n if n >= 100.0 => format!("{n:.0}"),
        n if n >= 10.0 => format!("{n:.1}"),
        n => format!("{n:.2}"),
    }
}

/// Runs one task for each of `users`; each gives the waits it saw.
pub async fn drive<U, F>(users: Vec<U>, task: impl Fn(U) -> F) -> Outcome<Series>
where
    U: Send,
    F: Future<Output = Outcome<Vec<Duration>>> + Send + 'static,
{
    let mut tasks = JoinSet::new();
    let began = Instant::now();
    for user in users {
        tasks.spawn(task(user));
    }
    let mut waits = Vec::new();
    while let Some(done) = tasks.join_next().await {
        waits.extend(done??);
    }
    Ok(Series::new(waits, began.elapsed()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_waits_that_were_seen() {
        let waits: Vec<Duration> = (1..=100).map(Duration::from_millis).collect();
        let series = Series::new(waits, Duration::from_secs(2));
        assert!((series.percentile(50) - 50.0).abs() < 1e-9);
        assert!((series.percentile(99) - 99.0).abs() < 1e-9);
        assert!((series.rate() - 50.0).abs() < 1e-9);
    }

    #[test]
    fn nothing_seen_is_nothing_told() {
        let nothing = Series::default();
        assert!(nothing.rate() == 0.0 && nothing.percentile(99) == 0.0);
    }
}
