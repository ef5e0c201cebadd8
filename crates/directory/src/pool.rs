//! Connections bound as the service account: a bounded number for each server, opened when needed, servers
//! tried in order of preference.
//!
//! People's binds get connections of their own ([`Pool::fresh`]), which are thrown away: a connection that
//! was once somebody else's must never act as the service account.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use domain::{
    directory::{DirectoryError, DirectoryResult},
    secret::Secret,
};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{Instant, timeout},
};

use crate::{
    classify::clean,
    connection::{Answer, Connection, Dial, Request, Search, WireError},
};

/// Unused connections are closed before a server (Active Directory: 15 minutes) or a firewall does it.
const IDLE_MAX: Duration = Duration::from_secs(300);
/// A connection unused for longer is asked something harmless before a write is trusted to it.
const TRUSTED_IDLE: Duration = Duration::from_secs(20);
/// How long that harmless question may take.
const PROBE_TIME: Duration = Duration::from_secs(2);

const BUSY: u32 = 51;
const UNAVAILABLE: u32 = 52;

/// All servers of a domain connection.
pub(crate) struct Pool {
    servers: Vec<Server>,
    account: (String, Secret),
    request_time: Duration,
    retry_after: Duration,
    round_trips: Arc<AtomicU64>,
    /// Since when the service account is refused: each further try would count towards its lockout.
    refused: Mutex<Option<(Instant, String)>>,
}

struct Server {
    dial: Dial,
    bound: Arc<Semaphore>,
    fresh: Arc<Semaphore>,
    idle: Arc<Mutex<Vec<Idle>>>,
    failed: Mutex<Option<Instant>>,
}

struct Idle {
    connection: Connection,
    since: Instant,
}

/// A connection in use; it goes back to its pool when it is dropped whole.
pub(crate) struct Leased {
    connection: Option<Connection>,
    home: Option<Arc<Mutex<Vec<Idle>>>>,
    whole: AtomicBool,
    unused_for: Duration,
    _permit: OwnedSemaphorePermit,
    server: usize,
}

/// What a connection is wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Bound,
    Fresh,
}

/// Settings of a [`Pool`].
pub(crate) struct PoolSettings {
    pub(crate) dials: Vec<Dial>,
    pub(crate) account: (String, Secret),
    pub(crate) size: usize,
    pub(crate) request_time: Duration,
    pub(crate) retry_after: Duration,
}

impl Pool {
    pub(crate) fn new(settings: PoolSettings) -> Self {
        let server = |dial| Server {
            dial,
            bound: Arc::new(Semaphore::new(settings.size)),
            fresh: Arc::new(Semaphore::new(settings.size)),
            idle: Arc::default(),
            failed: Mutex::default(),
        };
        Self {
            servers: settings.dials.into_iter().map(server).collect(),
            account: settings.account,
            request_time: settings.request_time,
            retry_after: settings.retry_after,
            round_trips: Arc::default(),
            refused: Mutex::default(),
        }
    }

    /// Questions asked of servers so far.
    pub(crate) fn round_trips(&self) -> u64 {
        self.round_trips.load(Ordering::Relaxed)
    }

    pub(crate) const fn request_time(&self) -> Duration {
        self.request_time
    }

    /// Asks as the service account. A read, and a write that was never sent, is asked once more elsewhere;
    /// a write whose answer is missing is reported as [`DirectoryError::Unanswered`].
    pub(crate) async fn ask(&self, request: Request) -> DirectoryResult<(Answer, String)> {
        let mut tries = self.servers.len() + 1;
        loop {
            tries -= 1;
            let leased = self.lease(Wanted::Bound).await?;
            if !request.is_read() && !self.probe(&leased).await {
                self.purge(leased.server);
                if tries == 0 {
                    return Err(DirectoryError::Unavailable("no connection stays open".to_owned()));
                }
                continue;
            }
            let server = leased.server().to_owned();
            let error = match leased.ask(request.clone(), self.request_time).await {
                Ok(answer) if !is_busy(&answer) && !is_unbound(&answer) => return Ok((answer, server)),
                Ok(answer) => {
                    let text = clean(&answer.outcome.text);
                    if is_busy(&answer) {
                        self.mark_failed(leased.server);
                    }
                    leased.spoil();
                    DirectoryError::Unavailable(format!("{server}: result {} {text}", answer.outcome.code))
                }
                Err(WireError::NotSent(reason)) => DirectoryError::Unavailable(format!("{server}: {reason}")),
                Err(error) if request.is_read() => {
                    self.mark_failed_if_slow(&leased, &error);
                    as_read(&server, error)
                }
                Err(error) => return Err(DirectoryError::Unanswered(format!("{server}: {error}"))),
            };
            self.purge(leased.server);
            if tries == 0 {
                return Err(error);
            }
            tracing::info!(%server, %error, "the directory is asked once more");
        }
    }

    /// A connection bound as the service account, for questions that belong together.
    pub(crate) async fn bound(&self) -> DirectoryResult<Leased> {
        self.lease(Wanted::Bound).await
    }

    /// A connection on which nobody is bound.
    pub(crate) async fn fresh(&self) -> DirectoryResult<Leased> {
        self.lease(Wanted::Fresh).await
    }

    /// Whether each server can be reached and accepts the service account; for the health check.
    pub(crate) async fn survey(&self) -> Vec<(String, DirectoryResult<()>)> {
        let mut found = Vec::new();
        for server in &self.servers {
            let result = match self.open(server).await {
                Ok(connection) => self.bind(&connection).await,
                Err(error) => Err(error),
            };
            found.push((server.dial.address.to_string(), result));
        }
        found
    }

    async fn lease(&self, wanted: Wanted) -> DirectoryResult<Leased> {
        if wanted == Wanted::Bound {
            self.check_refused()?;
        }
        let mut first_error = None;
        for index in self.order() {
            match self.lease_from(index, wanted).await {
                Ok(leased) => {
                    *lock(&self.servers[index].failed) = None;
                    return Ok(leased);
                }
                Err(error) => {
                    tracing::warn!(server = %self.servers[index].dial.address, %error, "directory server failed");
                    self.mark_failed(index);
                    // Another server knows the same password: asking it too would only lock the account.
                    if lock(&self.refused).is_some() {
                        return Err(error);
                    }
                    let worse = matches!(error, DirectoryError::Misconfigured(_));
                    if worse || first_error.is_none() {
                        first_error = Some(error);
                    }
                }
            }
        }
        Err(first_error.unwrap_or_else(|| DirectoryError::Unavailable("no server is configured".to_owned())))
    }

    /// Servers in order of preference, those that failed lately last.
    fn order(&self) -> Vec<usize> {
        let lately = |index: &usize| {
            lock(&self.servers[*index].failed).is_some_and(|since| since.elapsed() < self.retry_after)
        };
        let (failed, good): (Vec<usize>, Vec<usize>) = (0..self.servers.len()).partition(lately);
        good.into_iter().chain(failed).collect()
    }

    async fn lease_from(&self, index: usize, wanted: Wanted) -> DirectoryResult<Leased> {
        let server = &self.servers[index];
        let permits = if wanted == Wanted::Bound { &server.bound } else { &server.fresh };
        let permit = timeout(self.request_time, Arc::clone(permits).acquire_owned())
            .await
            .map_err(|_| {
                DirectoryError::Unavailable(format!("{}: all connections are in use", server.dial.address))
            })?
            .map_err(|_| DirectoryError::Unavailable("the pool is closed".to_owned()))?;
        let lease = |connection, home, unused_for| Leased {
            connection: Some(connection),
            home,
            whole: AtomicBool::new(true),
            unused_for,
            _permit: permit,
            server: index,
        };
        if wanted == Wanted::Fresh {
            return Ok(lease(self.open(server).await?, None, Duration::ZERO));
        }
        let home = Some(Arc::clone(&server.idle));
        if let Some(idle) = take_idle(&server.idle) {
            let unused_for = idle.since.elapsed();
            return Ok(lease(idle.connection, home, unused_for));
        }
        let connection = self.open(server).await?;
        self.bind(&connection).await?;
        Ok(lease(connection, home, Duration::ZERO))
    }

    async fn open(&self, server: &Server) -> DirectoryResult<Connection> {
        Connection::open(&server.dial, Arc::clone(&self.round_trips)).await.map_err(|error| match error {
            WireError::Untrusted(reason) => DirectoryError::Misconfigured(reason),
            WireError::Protocol(reason) => DirectoryError::Protocol(reason),
            other => DirectoryError::Unavailable(other.to_string()),
        })
    }

    async fn bind(&self, connection: &Connection) -> DirectoryResult<()> {
        let request = Request::bind(&self.account.0, &self.account.1);
        let answer = connection
            .ask(request, self.request_time)
            .await
            .map_err(|error| as_read(connection.server(), error))?;
        let text = clean(&answer.outcome.text);
        match answer.outcome.code {
            0 => {
                *lock(&self.refused) = None;
                Ok(())
            }
            BUSY | UNAVAILABLE => {
                Err(DirectoryError::Unavailable(format!("{}: {text}", connection.server())))
            }
            code => {
                let reason = format!(
                    "{}: the service account `{}` may not bind (result {code} {text}); check `bind_dn` and `bind_password`, and whether the account is locked or expired",
                    connection.server(),
                    clean(&self.account.0)
                );
                *lock(&self.refused) = Some((Instant::now(), reason.clone()));
                Err(DirectoryError::Misconfigured(reason))
            }
        }
    }

    fn check_refused(&self) -> DirectoryResult<()> {
        let mut refused = lock(&self.refused);
        match &*refused {
            Some((since, reason)) if since.elapsed() < self.retry_after => {
                Err(DirectoryError::Misconfigured(reason.clone()))
            }
            _ => {
                *refused = None;
                Ok(())
            }
        }
    }

    /// Whether a connection that lay unused is still alive; a firewall may have forgotten it silently.
    async fn probe(&self, leased: &Leased) -> bool {
        if leased.unused_for < TRUSTED_IDLE {
            return true;
        }
        let question = Request::search(Search::entry("", &["1.1"]));
        leased.ask(question, PROBE_TIME).await.is_ok()
    }

    fn mark_failed(&self, index: usize) {
        *lock(&self.servers[index].failed) = Some(Instant::now());
    }

    /// A server that no longer answers is asked last for a while; one that merely closed a connection is not.
    fn mark_failed_if_slow(&self, leased: &Leased, error: &WireError) {
        let alive_but_silent = leased.connection.as_ref().is_some_and(Connection::is_open);
        if alive_but_silent || matches!(error, WireError::Protocol(_)) {
            self.mark_failed(leased.server);
        }
    }

    fn purge(&self, index: usize) {
        lock(&self.servers[index].idle).clear();
    }
}

impl Leased {
    /// Asks on this very connection. While an answer is outstanding the connection counts as broken, so one
    /// whose caller went away is not handed on.
    pub(crate) async fn ask(&self, request: Request, time_max: Duration) -> Result<Answer, WireError> {
        let Some(connection) = &self.connection else {
            return Err(WireError::NotSent("it was given back".to_owned()));
        };
        let was_whole = self.whole.swap(false, Ordering::AcqRel);
        let answer = connection.ask(request, time_max).await?;
        self.whole.store(was_whole, Ordering::Release);
        Ok(answer)
    }

    pub(crate) fn server(&self) -> &str {
        self.connection.as_ref().map_or("", Connection::server)
    }

    fn spoil(&self) {
        self.whole.store(false, Ordering::Release);
    }
}

impl Drop for Leased {
    fn drop(&mut self) {
        let Some(connection) = self.connection.take() else { return };
        if let Some(home) = &self.home
            && self.whole.load(Ordering::Acquire)
            && connection.is_open()
        {
            lock(home).push(Idle { connection, since: Instant::now() });
        }
    }
}

/// The connection used last, so that those beyond the need grow old and are closed.
fn take_idle(idle: &Mutex<Vec<Idle>>) -> Option<Idle> {
    let mut idle = lock(idle);
    idle.retain(|one| one.connection.is_open() && one.since.elapsed() < IDLE_MAX);
    idle.pop()
}

/// What a missing answer means when nothing could have changed.
pub(crate) fn as_read(server: &str, error: WireError) -> DirectoryError {
    match error {
        WireError::Protocol(reason) => DirectoryError::Protocol(format!("{server}: {reason}")),
        WireError::Untrusted(reason) => DirectoryError::Misconfigured(reason),
        other => DirectoryError::Unavailable(format!("{server}: {other}")),
    }
}

const fn is_busy(answer: &Answer) -> bool {
    matches!(answer.outcome.code, BUSY | UNAVAILABLE)
}

/// The server forgot who is bound (00002020 and 000004DC beside operationsError): nothing was done.
fn is_unbound(answer: &Answer) -> bool {
    let text = &answer.outcome.text;
    answer.outcome.code == 1 && (text.starts_with("00002020") || text.starts_with("000004DC"))
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
