//! Counters for the metrics page (OpenMetrics text). Labels are workflows and results, never people.

use std::sync::atomic::Ordering;

use domain::{directory::Directory, store::Store};
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{counter::Counter, family::Family, gauge::Gauge},
    registry::Registry,
};
use vault::PoolStatus;

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct RunLabels {
    workflow: String,
    event: String,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct ConnectionLabels {
    connection: String,
}

/// The counters.
pub struct Metrics {
    registry: Registry,
    runs: Family<RunLabels, Counter>,
    intents_recovered: Counter,
    limits_reached: Counter,
    store_commits: Counter,
    directory_round_trips: Family<ConnectionLabels, Counter>,
    derivations: Counter,
    derivations_waiting: Gauge,
}

impl Metrics {
    /// All at zero.
    #[must_use]
    pub fn new() -> Self {
        let mut registry = Registry::with_prefix("reclave");
        let (runs, intents_recovered, limits_reached) =
            (Family::default(), Counter::default(), Counter::default());
        registry.register("runs", "Runs by workflow and event", Family::clone(&runs));
        registry.register(
            "intents_recovered",
            "Account changes settled after a crash",
            Counter::clone(&intents_recovered),
        );
        registry.register("limits_reached", "Requests held up by a limit", Counter::clone(&limits_reached));
        let store_commits = Counter::default();
        registry.register(
            "store_durable_commits",
            "Store commits that waited for the disk",
            Counter::clone(&store_commits),
        );
        let directory_round_trips = Family::default();
        registry.register(
            "directory_round_trips",
            "Questions asked of directory servers, binds included",
            Family::clone(&directory_round_trips),
        );
        let (derivations, derivations_waiting) = (Counter::default(), Gauge::default());
        registry.register("derivations", "Argon2 derivations done", Counter::clone(&derivations));
        registry.register(
            "derivations_waiting",
            "Argon2 derivations that wait for a thread",
            Gauge::clone(&derivations_waiting),
        );
        Self {
            registry,
            runs,
            intents_recovered,
            limits_reached,
            store_commits,
            directory_round_trips,
            derivations,
            derivations_waiting,
        }
    }

    /// Takes over what the ports have counted themselves.
    pub fn observe<'d>(
        &self,
        store: &dyn Store,
        directories: impl Iterator<Item = &'d dyn Directory>,
        derivation: PoolStatus,
    ) {
        self.store_commits.inner().store(store.durable_commits(), Ordering::Relaxed);
        for directory in directories {
            let labels = ConnectionLabels { connection: directory.connection().to_string() };
            let counter = self.directory_round_trips.get_or_create(&labels);
            counter.inner().store(directory.round_trips(), Ordering::Relaxed);
        }
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        self.derivations.inner().store(count(derivation.done), Ordering::Relaxed);
        self.derivations_waiting.set(i64::try_from(derivation.queued).unwrap_or(i64::MAX));
    }

    /// A run began or ended.
    pub fn run(&self, workflow: &str, event: &str) {
        self.runs.get_or_create(&RunLabels { workflow: workflow.to_owned(), event: event.to_owned() }).inc();
    }

    /// An intent was settled by recovery.
    pub fn intent_recovered(&self) {
        self.intents_recovered.inc();
    }

    /// A limit held somebody up.
    pub fn limit_reached(&self) {
        self.limits_reached.inc();
    }

    /// The metrics page.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        match encode(&mut text, &self.registry) {
            Ok(()) => text,
            Err(_) => String::new(),
        }
    }
}

impl Default for Metrics {
    fn default() -> Self {
        Self::new()
    }
}
