//! The client: which server is asked, for how long a silent one is asked last, and what a name that is
//! nobody's is in a request.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use async_trait::async_trait;
use domain::{
    entropy::{Entropy, below},
    factor::radius::{
        Ask, Asked, CODE_MAX, Challenge, Name, Problem, Radius, RadiusError, RadiusServer, RadiusSetup,
        RefusedReply, ServerStanding, Verdict,
    },
    id::Slug,
    secret::Secret,
    time::Timestamp,
};
use futures_util::future::join_all;
use tokio::time::Instant;

use super::{
    exchange::{Exchanged, exchange},
    packet::{Purpose, Reply, Request, VALUE_MAX},
};

/// How long all servers together may take for one question: somebody waits for a page.
const ASK_MAX: Duration = Duration::from_secs(25);

/// RADIUS servers over UDP.
pub struct RadiusClient {
    entropy: Arc<dyn Entropy>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    setup: Arc<RadiusSetup>,
    /// Until when a server is asked last.
    down: BTreeMap<Slug, Instant>,
}

impl RadiusClient {
    /// Without a server, until some are put in force.
    #[must_use]
    pub fn new(entropy: Arc<dyn Entropy>) -> Arc<Self> {
        Arc::new(Self { entropy, state: Mutex::default() })
    }

    fn setup(&self) -> Arc<RadiusSetup> {
        Arc::clone(&self.locked().setup)
    }

    fn locked(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn request(&self, setup: &RadiusSetup, server: &RadiusServer, purpose: &Purpose<'_>) -> Option<Request> {
        let (mut identifier, mut authenticator) = ([0; 1], [0; 16]);
        self.entropy.fill(&mut identifier);
        self.entropy.fill(&mut authenticator);
        let secret = server.secret.expose().as_bytes();
        Request::new(purpose, identifier[0], authenticator, secret, &setup.attributes).ok()
    }

    /// Servers as they are asked, those that were silent a moment ago last, with how often each is tried.
    fn in_order<'s>(&self, setup: &'s RadiusSetup) -> Vec<(&'s RadiusServer, u32)> {
        let now = Instant::now();
        let state = self.locked();
        let is_down = |server: &RadiusServer| state.down.get(&server.id).is_some_and(|until| *until > now);
        let (down, up): (Vec<_>, Vec<_>) = setup.servers.iter().partition(|server| is_down(server));
        // Once is enough to see whether one that was silent is back.
        up.into_iter().map(|one| (one, one.tries)).chain(down.into_iter().map(|one| (one, 1))).collect()
    }

    fn mark(&self, setup: &RadiusSetup, server: &Slug, answers: bool) {
        let mut state = self.locked();
        if answers {
            state.down.remove(server);
        } else {
            let until = Instant::now() + Duration::from_secs(u64::from(setup.down_seconds));
            state.down.insert(server.clone(), until);
        }
    }

    /// A code that is nobody's, as long as the one that was typed.
    fn drawn(&self, typed: &Secret) -> Secret {
        let digit = |_| char::from(b'0' + u8::try_from(below(&*self.entropy, 10)).unwrap_or_default());
        Secret::new((0..typed.expose().len()).map(digit).collect::<String>())
    }

    async fn ask_in_order(
        &self,
        setup: &RadiusSetup,
        ask: Ask<'_>,
        refused: &mut Vec<RefusedReply>,
    ) -> Result<Verdict, RadiusError> {
        if setup.servers.is_empty() {
            return Err(RadiusError::NotSetUp);
        }
        let drawn;
        let (user, code) = match ask.name {
            Name::Of(name) => (name, ask.code),
            Name::Nobody => {
                drawn = self.drawn(ask.code);
                (setup.probe_name.as_str(), &drawn)
            }
        };
        if user.is_empty() || user.len() > VALUE_MAX || code.is_empty() || code.expose().len() > CODE_MAX {
            return Ok(Verdict::Rejected);
        }
        let state = ask.challenge.map_or(&[][..], |challenge| &challenge.state);
        let purpose = Purpose::Access { user, code: code.expose().as_bytes(), state };
        let mut servers = self.in_order(setup);
        if let Some(challenge) = ask.challenge {
            servers = setup
                .servers
                .iter()
                .filter(|server| server.id == challenge.server)
                .map(|server| (server, server.tries))
                .collect();
        }
        let mut problems = Vec::new();
        for (server, tries) in servers {
            let Some(request) = self.request(setup, server, &purpose) else {
                problems.push(format!("{}: the request is too long", server.id));
                continue;
            };
            let Exchanged { heard, distrusted } = exchange(server, tries, &request).await;
            refused.extend(distrusted.into_iter().map(|(why, count)| RefusedReply {
                server: server.id.clone(),
                why,
                count,
            }));
            self.mark(setup, &server.id, heard.is_ok());
            match heard {
                // Nobody is nobody, whatever a server makes of the probe name.
                Ok((Reply::Accept, _)) if ask.name == Name::Nobody => return Ok(Verdict::Rejected),
                Ok((reply, _)) => return Ok(verdict(reply, server)),
                Err(problem) => {
                    tracing::warn!(server = %server.id, %problem, "a RADIUS server gave no answer");
                    problems.push(format!("{}: {problem}", server.id));
                }
            }
        }
        let why = problems.join(", ");
        Err(if ask.challenge.is_some() {
            RadiusError::ChallengeLost(why)
        } else {
            RadiusError::Unreachable(why)
        })
    }

    /// Looks whether one server is there. Any answer that is believed says so.
    async fn look_at(&self, setup: &RadiusSetup, server: &RadiusServer, now: Timestamp) -> ServerStanding {
        let began = Instant::now();
        let code = self.drawn(&Secret::new("00000000"));
        let purpose = if server.status_server {
            Purpose::Status
        } else {
            Purpose::Access { user: &setup.probe_name, code: code.expose().as_bytes(), state: &[] }
        };
        let heard = match self.request(setup, server, &purpose) {
            Some(request) => exchange(server, server.tries, &request).await.heard,
            None => Err(Problem::Unreachable("the request is too long".to_owned())),
        };
        let took_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        let (problem, address) = match heard {
            Ok((_, address)) => (None, Some(address)),
            Err(problem) => (Some(problem), None),
        };
        ServerStanding { id: server.id.clone(), problem, address, took_ms, at: now }
    }

    /// Looks at each server at the same time; the standings have the setup's order.
    async fn look_at_all(&self, setup: &RadiusSetup, now: Timestamp) -> Vec<ServerStanding> {
        join_all(setup.servers.iter().map(|server| self.look_at(setup, server, now))).await
    }
}

fn verdict(reply: Reply, server: &RadiusServer) -> Verdict {
    match reply {
        Reply::Accept => Verdict::Accepted,
        Reply::Reject => Verdict::Rejected,
        Reply::Challenge { state, prompt, echo } => {
            Verdict::Challenged(Challenge { server: server.id.clone(), state, prompt, echo })
        }
    }
}

/// Whether two are one server, as far as being silent goes.
fn is_same(left: &RadiusServer, right: &RadiusServer) -> bool {
    left.id == right.id
        && left.host == right.host
        && left.port == right.port
        && left.secret.matches(&right.secret)
}

#[async_trait]
impl Radius for RadiusClient {
    fn configure(&self, setup: RadiusSetup) {
        let mut state = self.locked();
        let before = Arc::clone(&state.setup);
        let stays = |id: &Slug| {
            let of = |setup: &RadiusSetup| setup.servers.iter().find(|server| server.id == *id).cloned();
            matches!((of(&before), of(&setup)), (Some(left), Some(right)) if is_same(&left, &right))
        };
        state.down.retain(|id, _| stays(id));
        state.setup = Arc::new(setup);
    }

    fn is_set_up(&self) -> bool {
        !self.setup().servers.is_empty()
    }

    async fn ask(&self, ask: Ask<'_>) -> Asked {
        let setup = self.setup();
        let mut refused = Vec::new();
        let asked = tokio::time::timeout(ASK_MAX, self.ask_in_order(&setup, ask, &mut refused)).await;
        let late = || RadiusError::Unreachable(format!("no answer within {} s", ASK_MAX.as_secs()));
        let result = asked.unwrap_or_else(|_| Err(late()));
        Asked { result, refused }
    }

    async fn check(&self, now: Timestamp) -> Vec<ServerStanding> {
        let setup = self.setup();
        let standings = self.look_at_all(&setup, now).await;
        for standing in &standings {
            self.mark(&setup, &standing.id, standing.problem.is_none());
        }
        standings
    }

    async fn try_out(&self, setup: RadiusSetup, now: Timestamp) -> Vec<ServerStanding> {
        self.look_at_all(&setup, now).await
    }
}
