//! Connections bound as the service account: a bounded number for each server, opened when needed, servers
//! tried in order of preference.
//!
//! People's binds get connections of their own ([`Pool::fresh`]), which are thrown away: a connection that
//! was once somebody else's must never act as the service account. Enumerations, which may take minutes, get
//! some beyond the number ([`Pool::apart`]), so that nobody at a page waits for them.

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
    time::{Instant, timeout_at},
};

use crate::{
    address::Address,
    classify::clean,
    connection::{Answer, Connection, Dial, Request, Search, WireError},
};

/// Unused connections are closed before a server (Active Directory: 15 minutes) or a firewall does it.
const IDLE_MAX: Duration = Duration::from_secs(300);
/// A connection unused for longer is asked something harmless before a write is trusted to it.
const TRUSTED_IDLE: Duration = Duration::from_secs(20);
/// How long that harmless question may take.
const PROBE_TIME: Duration = Duration::from_secs(2);

/// Enumerations at once on one server.
const APART_MAX: usize = 4;

const BUSY: u32 = 51;
const UNAVAILABLE: u32 = 52;

/// All servers of a domain connection.
pub(crate) struct Pool {
    servers: Vec<Server>,
    account: (String, Secret),
    request_time: Duration,
    page_time: Duration,
    connect_time: Duration,
    retry_after: Duration,
    round_trips: Arc<AtomicU64>,
    /// Since when the service account is refused: each further try would count towards its lockout.
    refused: Mutex<Option<(Instant, String)>>,
    accepted: AtomicBool,
    turn: tokio::sync::Mutex<()>,
}

struct Server {
    dial: Dial,
    bound: Arc<Semaphore>,
    fresh: Arc<Semaphore>,
    apart: Arc<Semaphore>,
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
    until: Instant,
    /// The time of each question, where it is leased for many.
    each: Option<Duration>,
    _permit: OwnedSemaphorePermit,
    server: usize,
}

/// What came of asking one server.
enum Attempt {
    Done(Answer),
    /// Nothing was done; another connection or server may do.
    Again(DirectoryError),
    Failed(DirectoryError),
}

/// What a connection is wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wanted {
    Bound,
    Fresh,
    Apart,
}

/// Settings of a [`Pool`].
pub(crate) struct PoolSettings {
    pub(crate) dials: Vec<Dial>,
    pub(crate) account: (String, Secret),
    pub(crate) size: usize,
    pub(crate) request_time: Duration,
    pub(crate) page_time: Duration,
    pub(crate) connect_time: Duration,
    pub(crate) retry_after: Duration,
}

impl Pool {
    pub(crate) fn new(settings: PoolSettings) -> Self {
        let server = |dial| Server {
            dial,
            bound: Arc::new(Semaphore::new(settings.size)),
            fresh: Arc::new(Semaphore::new(settings.size)),
            apart: Arc::new(Semaphore::new(APART_MAX)),
            idle: Arc::default(),
            failed: Mutex::default(),
        };
        Self {
            servers: settings.dials.into_iter().map(server).collect(),
            account: settings.account,
            request_time: settings.request_time,
            page_time: settings.page_time,
            connect_time: settings.connect_time,
            retry_after: settings.retry_after,
            round_trips: Arc::default(),
            refused: Mutex::default(),
            accepted: AtomicBool::new(false),
            turn: tokio::sync::Mutex::default(),
        }
    }

    /// Questions asked of servers so far.
    pub(crate) fn round_trips(&self) -> u64 {
        self.round_trips.load(Ordering::Relaxed)
    }

    /// Asks as the service account, within the time of one request all in all. A read, and a write that was
    /// never sent, is asked once more elsewhere; a write whose answer is missing is reported as
    /// [`DirectoryError::Unanswered`].
    pub(crate) async fn ask(&self, request: Request) -> DirectoryResult<(Answer, String)> {
        let until = Instant::now() + self.request_time;
        let mut tries = self.servers.len() + 1;
        loop {
            tries -= 1;
            let leased = self.lease(Wanted::Bound, until).await?;
            let server = leased.server().to_owned();
            let error = match self.attempt(&leased, &request).await {
                Attempt::Done(answer) => return Ok((answer, server)),
                Attempt::Failed(error) => return Err(error),
                Attempt::Again(error) => error,
            };
            self.purge(leased.server);
            if tries == 0 || Instant::now() >= until {
                return Err(error);
            }
            tracing::info!(%server, %error, "the directory is asked once more");
        }
    }

    async fn attempt(&self, leased: &Leased, request: &Request) -> Attempt {
        let server = leased.server();
        let is_read = request.is_read();
        if !is_read && !self.probe(leased).await {
            return Attempt::Again(DirectoryError::Unavailable(format!(
                "{server}: no connection stays open"
            )));
        }
        // With another server to turn to, a silent one gets half of the time.
        let share = if is_read && self.servers.len() > 1 { self.request_time / 2 } else { self.request_time };
        match leased.ask(request.clone(), share.min(leased.time_left())).await {
            Ok(answer) if is_busy(&answer) || is_unbound(&answer) => {
                if is_busy(&answer) {
                    self.mark_failed(leased.server);
                }
                leased.spoil();
                let text = clean(&answer.outcome.text);
                Attempt::Again(DirectoryError::Unavailable(format!(
                    "{server}: result {} {text}",
                    answer.outcome.code
                )))
            }
            Ok(answer) => Attempt::Done(answer),
            Err(WireError::NotSent(reason)) => {
                Attempt::Again(DirectoryError::Unavailable(format!("{server}: {reason}")))
            }
            Err(error) if is_read => {
                self.mark_failed_if_slow(leased, &error);
                Attempt::Again(as_read(server, error))
            }
            Err(error) => Attempt::Failed(DirectoryError::Unanswered(format!("{server}: {error}"))),
        }
    }

    /// A live connection bound as the service account, for questions that belong together.
    pub(crate) async fn bound(&self) -> DirectoryResult<Leased> {
        self.live(Wanted::Bound).await
    }

    /// The same for an enumeration: beside the pool's number, and each question has the time of a page.
    pub(crate) async fn apart(&self) -> DirectoryResult<Leased> {
        self.live(Wanted::Apart).await
    }

    async fn live(&self, wanted: Wanted) -> DirectoryResult<Leased> {
        let until = Instant::now() + self.request_time;
        let mut tries = self.servers.len() + 1;
        loop {
            tries -= 1;
            let leased = self.lease(wanted, until).await?;
            if self.probe(&leased).await {
                return Ok(leased);
            }
            self.purge(leased.server);
            if tries == 0 || Instant::now() >= until {
                let server = leased.server();
                return Err(DirectoryError::Unavailable(format!("{server}: no connection stays open")));
            }
        }
    }

    /// Asks every server the same, in the configured order of the answers. Nobody waits long for one that is
    /// away, and not at all for one that failed lately.
    pub(crate) async fn ask_each(&self, request: &Request) -> Vec<(&Address, DirectoryResult<Answer>)> {
        let answers = (0..self.servers.len()).map(|index| self.ask_at(index, request.clone()));
        let answers = futures_util::future::join_all(answers).await;
        self.servers.iter().map(|server| &server.dial.address).zip(answers).collect()
    }

    async fn ask_at(&self, index: usize, request: Request) -> DirectoryResult<Answer> {
        let server = &self.servers[index];
        let away = |reason: &str| DirectoryError::Unavailable(format!("{}: {reason}", server.dial.address));
        if self.failed_lately(index) {
            return Err(away("it failed lately"));
        }
        self.check_refused()?;
        let until = Instant::now() + self.request_time.min(self.connect_time * 2);
        let permit = self.permit(index, Wanted::Bound, until).await?;
        let leased = match self.connection(index, Wanted::Bound, until).await {
            Ok(connection) => self.leased(index, Wanted::Bound, until, connection, permit),
            Err(error) => {
                self.mark_failed(index);
                return Err(error);
            }
        };
        if !self.probe(&leased).await {
            return Err(away("no connection stays open"));
        }
        match leased.ask(request, leased.time_left()).await {
            Ok(answer) => Ok(answer),
            Err(error) => {
                self.mark_failed_if_slow(&leased, &error);
                Err(as_read(leased.server(), error))
            }
        }
    }

    /// Addresses of all servers, in the configured order.
    pub(crate) fn addresses(&self) -> impl Iterator<Item = &Address> {
        self.servers.iter().map(|server| &server.dial.address)
    }

    /// A connection on which nobody is bound.
    pub(crate) async fn fresh(&self) -> DirectoryResult<Leased> {
        self.lease(Wanted::Fresh, Instant::now() + self.request_time).await
    }

    /// Whether each server can be reached and accepts the service account; for the health check.
    pub(crate) async fn survey(&self) -> Vec<(String, DirectoryResult<()>)> {
        let mut found = Vec::new();
        for server in &self.servers {
            let until = Instant::now() + self.request_time;
            let result = match self.open(server, until).await {
                Ok(connection) => self.bind(&connection, until).await,
                Err(error) => Err(error),
            };
            found.push((server.dial.address.to_string(), result));
        }
        found
    }

    async fn lease(&self, wanted: Wanted, until: Instant) -> DirectoryResult<Leased> {
        if wanted != Wanted::Fresh {
            self.check_refused()?;
        }
        let mut first_error = None;
        // Two servers that do not even answer are enough for one request; they are asked last in the next.
        let connected_by = until.min(Instant::now() + self.connect_time * 2);
        for index in self.order() {
            if first_error.is_some() && Instant::now() >= connected_by {
                break;
            }
            let permit = self.permit(index, wanted, until).await?;
            let by = if self.servers.len() > 1 {
                until.min(Instant::now() + self.request_time / 2)
            } else {
                until
            };
            match self.connection(index, wanted, by).await {
                Ok(connection) => return Ok(self.leased(index, wanted, until, connection, permit)),
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

    fn leased(
        &self,
        index: usize,
        wanted: Wanted,
        until: Instant,
        (connection, unused_for): (Connection, Duration),
        permit: OwnedSemaphorePermit,
    ) -> Leased {
        *lock(&self.servers[index].failed) = None;
        Leased {
            connection: Some(connection),
            home: (wanted != Wanted::Fresh).then(|| Arc::clone(&self.servers[index].idle)),
            whole: AtomicBool::new(true),
            unused_for,
            until,
            each: (wanted == Wanted::Apart).then_some(self.page_time),
            _permit: permit,
            server: index,
        }
    }

    /// Servers in order of preference, those that failed lately last.
    fn order(&self) -> Vec<usize> {
        let lately = |index: &usize| self.failed_lately(*index);
        let (failed, good): (Vec<usize>, Vec<usize>) = (0..self.servers.len()).partition(lately);
        good.into_iter().chain(failed).collect()
    }

    fn failed_lately(&self, index: usize) -> bool {
        lock(&self.servers[index].failed).is_some_and(|since| since.elapsed() < self.retry_after)
    }

    /// Waits for one's turn. A pool in full use is no failure of its server.
    async fn permit(
        &self,
        index: usize,
        wanted: Wanted,
        until: Instant,
    ) -> DirectoryResult<OwnedSemaphorePermit> {
        let server = &self.servers[index];
        let permits = match wanted {
            Wanted::Bound => &server.bound,
            Wanted::Fresh => &server.fresh,
            Wanted::Apart => &server.apart,
        };
        let in_use =
            || DirectoryError::Unavailable(format!("{}: all connections are in use", server.dial.address));
        let permit = timeout_at(until, Arc::clone(permits).acquire_owned()).await;
        permit.map_err(|_| in_use())?.map_err(|_| in_use())
    }

    /// A connection, and for how long it lay unused.
    async fn connection(
        &self,
        index: usize,
        wanted: Wanted,
        until: Instant,
    ) -> DirectoryResult<(Connection, Duration)> {
        let server = &self.servers[index];
        if wanted != Wanted::Fresh
            && let Some(idle) = take_idle(&server.idle)
        {
            return Ok((idle.connection, idle.since.elapsed()));
        }
        let connection = self.open(server, until).await?;
        if wanted != Wanted::Fresh {
            self.bind_in_turn(&connection, until).await?;
        }
        Ok((connection, Duration::ZERO))
    }

    /// Until the service account was accepted once, one bind at a time: a crowd at the start would lock the
    /// account of a mistyped password before the first refusal is known.
    async fn bind_in_turn(&self, connection: &Connection, until: Instant) -> DirectoryResult<()> {
        if self.accepted.load(Ordering::Acquire) {
            return self.bind(connection, until).await;
        }
        let late = |_| DirectoryError::Unavailable(format!("{}: the time is over", connection.server()));
        let _turn = timeout_at(until, self.turn.lock()).await.map_err(late)?;
        self.check_refused()?;
        self.bind(connection, until).await
    }

    async fn open(&self, server: &Server, until: Instant) -> DirectoryResult<Connection> {
        let opened = timeout_at(until, Connection::open(&server.dial, Arc::clone(&self.round_trips)));
        let late = |_| DirectoryError::Unavailable(format!("{}: the time is over", server.dial.address));
        opened.await.map_err(late)?.map_err(|error| match error {
            WireError::Untrusted(reason) => DirectoryError::Misconfigured(reason),
            WireError::Protocol(reason) => DirectoryError::Protocol(reason),
            other => DirectoryError::Unavailable(other.to_string()),
        })
    }

    async fn bind(&self, connection: &Connection, until: Instant) -> DirectoryResult<()> {
        let request = Request::bind(&self.account.0, &self.account.1);
        let answer = connection
            .ask(request, until.saturating_duration_since(Instant::now()))
            .await
            .map_err(|error| as_read(connection.server(), error))?;
        let text = clean(&answer.outcome.text);
        match answer.outcome.code {
            0 => {
                *lock(&self.refused) = None;
                self.accepted.store(true, Ordering::Release);
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
                self.accepted.store(false, Ordering::Release);
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

    /// What is left of the time of the request it was leased for, or the time of each of many.
    pub(crate) fn time_left(&self) -> Duration {
        self.each.unwrap_or_else(|| self.until.saturating_duration_since(Instant::now()))
    }

    pub(crate) fn server(&self) -> &str {
        self.connection.as_ref().map_or("", Connection::server)
    }

    /// Lets it be closed in place of being handed on.
    pub(crate) fn spoil(&self) {
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
