//! Files that are sent on as they are read, so that a long one is never whole in memory.

use std::{
    future::Future,
    io,
    pin::Pin,
    task::{Context, Poll},
};

use api::{ServiceError, operation::ListPart};
use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use hyper::body::Frame;
use tokio::sync::mpsc;

/// Parts that wait for a slow reader.
const PARTS_WAITING: usize = 2;

/// The body of a file whose parts come through a channel.
struct Parts(mpsc::Receiver<io::Result<Bytes>>);

impl hyper::body::Body for Parts {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        self.get_mut().0.poll_recv(context).map(|part| part.map(|part| part.map(Frame::data)))
    }
}

/// A table (RFC 4180) that begins with `first`; `further` gives the part at a place. When a part cannot be had,
/// the connection is cut, so that nobody takes half a list for the whole.
pub(crate) fn csv<F>(
    name: &'static str,
    first: ListPart,
    further: impl Fn(i64) -> F + Send + 'static,
) -> Response
where
    F: Future<Output = Result<ListPart, ServiceError>> + Send + 'static,
{
    let (parts, body) = mpsc::channel(PARTS_WAITING);
    tokio::spawn(async move {
        let mut part = Ok(first);
        loop {
            let (sent, next) = match part {
                Ok(part) => (Ok(Bytes::from(part.text)), part.next),
                Err(error) => {
                    tracing::warn!(%error, "a file was cut off");
                    (Err(io::Error::other("the rest of the list cannot be had")), None)
                }
            };
            // Nobody reads any more.
            if parts.send(sent).await.is_err() {
                return;
            }
            let Some(next) = next else { return };
            part = further(next).await;
        }
    });
    let mut response = Body::new(Parts(body)).into_response();
    describe(response.headers_mut(), name);
    response
}

fn describe(headers: &mut HeaderMap, name: &'static str) {
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    if let Ok(attachment) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, attachment);
    }
}

#[cfg(test)]
mod tests {
    use axum::body::to_bytes;

    use super::*;

    fn part(text: &str, next: Option<i64>) -> ListPart {
        ListPart { text: text.to_owned(), next }
    }

    #[tokio::test]
    async fn parts_come_one_after_the_other() {
        let file = csv("list.csv", part("a\r\n", Some(7)), |place| async move {
            assert_eq!(place, 7);
            Ok(part("b\r\n", None))
        });
        assert_eq!(file.headers()[header::CONTENT_DISPOSITION], "attachment; filename=\"list.csv\"");
        assert_eq!(to_bytes(file.into_body(), 100).await.unwrap(), "a\r\nb\r\n");
    }

    #[tokio::test]
    async fn a_list_that_cannot_be_read_on_is_no_whole_file() {
        let file = csv("list.csv", part("a\r\n", Some(7)), |_| async { Err(ServiceError::SignInNeeded) });
        assert!(to_bytes(file.into_body(), 100).await.is_err());
    }
}
