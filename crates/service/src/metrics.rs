//! Counters for the metrics page (OpenMetrics text). Labels are workflows and results, never people.

use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{counter::Counter, family::Family},
    registry::Registry,
};

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct RunLabels {
    workflow: String,
    event: String,
}

/// The counters.
pub struct Metrics {
    registry: Registry,
    runs: Family<RunLabels, Counter>,
    intents_recovered: Counter,
    limits_reached: Counter,
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
        Self { registry, runs, intents_recovered, limits_reached }
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
