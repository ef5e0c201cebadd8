//! How a mail server stands, as far as deliveries and looks at it have shown. One that could not be reached is tried
//! again after a while that grows, by one delivery at a time, so that its silence does not hold up every mail.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

/// For how long a server is asked last after its first failure; it doubles with each.
const FIRST_REST: Duration = Duration::from_secs(30);
/// The longest time for which it is asked last.
const LONGEST_REST: Duration = Duration::from_secs(600);

/// Why a server takes no mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServerProblem {
    /// It did not answer in time.
    Silent,
    /// There was no connection to it that is protected as it must be.
    Unreachable,
    /// It does not take our account.
    SignIn,
}

impl ServerProblem {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::Unreachable => "unreachable",
            Self::SignIn => "sign-in",
        }
    }
}

/// How a server stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerStanding {
    /// Its host name and port.
    pub server: String,
    /// Why it takes no mail; `None` for one that does, or has not been asked yet.
    pub problem: Option<ServerProblem>,
    /// What it or the connection said; empty where there is no problem.
    pub detail: String,
}

/// Why a connection could not be opened.
#[derive(Clone, Debug)]
pub(crate) struct Unopened {
    pub(crate) problem: ServerProblem,
    pub(crate) detail: String,
}

#[derive(Default)]
struct Kept {
    failed: Option<Unopened>,
    failures: u32,
    /// Until when it is asked last.
    rests_until: Option<Instant>,
    /// Whether a delivery was told to find out how it stands.
    is_being_tried: bool,
}

/// What is known of one server.
#[derive(Default)]
pub(crate) struct Standing(Mutex<Kept>);

impl Standing {
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether it is asked in its turn. When its rest is over, this is said once: whoever is told so finds out for
    /// the others, who go on to the next server for as long as `takes`.
    pub(crate) fn is_in_turn(&self, now: Instant, takes: Duration) -> bool {
        let mut kept = self.kept();
        match kept.rests_until {
            None => true,
            Some(until) if until <= now => {
                kept.rests_until = Some(now + takes);
                kept.is_being_tried = true;
                true
            }
            Some(_) => false,
        }
    }

    /// It could be reached.
    pub(crate) fn good(&self) {
        *self.kept() = Kept::default();
    }

    /// It could not. Deliveries side by side that find out together are one failure.
    pub(crate) fn bad(&self, now: Instant, why: Unopened) {
        let mut kept = self.kept();
        let is_news = kept.failed.is_none() || std::mem::take(&mut kept.is_being_tried);
        if is_news {
            let rest = FIRST_REST.saturating_mul(1 << kept.failures.min(8)).min(LONGEST_REST);
            kept.failures = kept.failures.saturating_add(1);
            kept.rests_until = Some(now + rest);
        }
        kept.failed = Some(why);
    }

    pub(crate) fn told(&self, server: String) -> ServerStanding {
        let failed = self.kept().failed.clone();
        let (problem, detail) = failed.map_or((None, String::new()), |why| (Some(why.problem), why.detail));
        ServerStanding { server, problem, detail }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TAKES: Duration = Duration::from_secs(5);

    fn silent() -> Unopened {
        Unopened { problem: ServerProblem::Silent, detail: "no answer in time".to_owned() }
    }

    fn seconds(count: u64) -> Duration {
        Duration::from_secs(count)
    }

    #[test]
    fn a_server_that_failed_rests_longer_each_time_and_one_delivery_finds_out() {
        let (standing, mut now) = (Standing::default(), Instant::now());
        assert!(
            standing.is_in_turn(now, TAKES) && standing.is_in_turn(now, TAKES),
            "nothing is known against it"
        );
        for rest in [30, 60, 120, 240, 480, 600, 600] {
            standing.bad(now, silent());
            assert!(!standing.is_in_turn(now + seconds(rest - 1), TAKES), "{rest}");
            now += seconds(rest + 1);
            assert!(standing.is_in_turn(now, TAKES), "{rest}");
            assert!(!standing.is_in_turn(now, TAKES), "one is enough: {rest}");
        }
        standing.good();
        assert!(standing.is_in_turn(now, TAKES));
        assert_eq!(standing.told("x:25".to_owned()).problem, None);
    }

    #[test]
    fn deliveries_that_fail_together_are_one_failure() {
        let (standing, mut now) = (Standing::default(), Instant::now());
        standing.bad(now, silent());
        now += seconds(31);
        assert!(standing.is_in_turn(now, TAKES));
        for _ in 0..8 {
            standing.bad(now, silent());
        }
        assert!(standing.is_in_turn(now + seconds(61), TAKES), "the second rest, not the eighth");
        assert_eq!(standing.told("x:25".to_owned()).problem, Some(ServerProblem::Silent));
    }
}
