//! From a listener to the router: connections with bounds, and an orderly end.
//!
//! hyper is driven directly, because a head that never ends, a thousand idle connections or a reader that
//! does not read must cost a bounded time and place, and a framework's default server has no knobs for it.

use std::{convert::Infallible, future::Future, pin::pin, sync::Arc, time::Duration};

use axum::{Router, body::Body, extract::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
    time::{sleep, timeout},
};
use tower::ServiceExt;

use crate::{context::Connection, settings::Limits, state::WebState};

/// How long accepting rests after an error of the system (out of file descriptors), so as not to spin.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// Serves the site until `shutdown` ends; then takes no new connections and gives requests under way the
/// configured time.
///
/// # Errors
/// None today: a listener's errors are waited out. The signature leaves room for one that cannot be.
pub async fn serve(
    listener: TcpListener,
    state: WebState,
    shutdown: impl Future<Output = ()> + Send,
) -> std::io::Result<()> {
    let limits = state.settings.limits;
    serve_router(listener, crate::router(state), limits, shutdown).await
}

/// Serves any router of ours in the same way.
pub(crate) async fn serve_router(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    shutdown: impl Future<Output = ()> + Send,
) -> std::io::Result<()> {
    let places = Arc::new(Semaphore::new(limits.connections_max));
    let (stop, stopped) = watch::channel(false);
    let mut shutdown = pin!(shutdown);
    loop {
        // A place first: connections beyond the cap wait in the system's queue and cost nothing here.
        let place = tokio::select! {
            () = &mut shutdown => break,
            place = places.clone().acquire_owned() => place.expect("the semaphore is never closed"),
        };
        let accepted = tokio::select! {
            () = &mut shutdown => break,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, peer)) => {
                let connection = Connection { peer, encrypted: false };
                let router = router.clone();
                let stopped = stopped.clone();
                tokio::spawn(async move {
                    converse(stream, connection, router, limits, stopped).await;
                    drop(place);
                });
            }
            Err(error) => {
                tracing::warn!(%error, "a connection could not be accepted");
                sleep(ACCEPT_PAUSE).await;
            }
        }
    }
    drop(listener);
    stop.send_replace(true);
    let everyone = u32::try_from(limits.connections_max).unwrap_or(u32::MAX);
    let patience = Duration::from_millis(limits.stop_timeout_ms);
    if timeout(patience, places.acquire_many(everyone)).await.is_err() {
        tracing::warn!("requests were still under way when the time to stop was over");
    }
    Ok(())
}

/// One connection from its first byte to its end.
async fn converse(
    stream: TcpStream,
    connection: Connection,
    router: Router,
    limits: Limits,
    mut stopped: watch::Receiver<bool>,
) {
    // Answers are small and complete; waiting to fill a packet only adds time.
    stream.set_nodelay(true).ok();
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let router = router.clone();
        async move {
            let mut request: Request = request.map(Body::new);
            request.extensions_mut().insert(connection);
            Ok::<_, Infallible>(router.oneshot(request).await.unwrap_or_else(|never| match never {}))
        }
    });
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(Duration::from_millis(limits.head_timeout_ms))
        .max_headers(limits.headers_max)
        .max_buf_size(limits.head_bytes_max.max(8_192));
    let mut conversation = pin!(builder.serve_connection(TokioIo::new(stream), service));
    let lifetime = sleep(Duration::from_millis(limits.connection_lifetime_ms));
    let over = tokio::select! {
        result = conversation.as_mut() => Some(result),
        () = lifetime => None,
        _ = stopped.wait_for(|stopped| *stopped) => None,
    };
    let result = match over {
        Some(result) => result,
        None => {
            conversation.as_mut().graceful_shutdown();
            let patience = Duration::from_millis(limits.stop_timeout_ms);
            timeout(patience, conversation).await.unwrap_or(Ok(()))
        }
    };
    if let Err(error) = result {
        tracing::debug!(%error, peer = %connection.peer, "a connection ended early");
    }
}
