//! Everybody whom a question to a directory means, page by page, for work that waits between the pages: never more
//! than a few pages are in memory, however many people there are.

use std::{ops::ControlFlow, pin::pin, sync::Arc};

use async_trait::async_trait;
use domain::{
    account::Account,
    directory::{Directory, DirectoryResult, PeopleQuery},
};
use tokio::sync::mpsc;

use crate::hindrance::Hindrance;

/// Takes pages as they arrive.
#[async_trait]
pub(crate) trait PageTaker: Send {
    /// Takes one; [`ControlFlow::Break`] when no more are wanted.
    async fn take(&mut self, accounts: Vec<Account>) -> Result<ControlFlow<()>, Hindrance>;
}

/// Hands everybody whom `query` means to `taker`. The directory is asked for its next page only after the taker is
/// through with the one before: while a page is taken, the enumeration is not polled.
///
/// # Errors
/// The taker's; or when the directory does not answer: then some have been handed out.
pub(crate) async fn enumerate(
    directory: &Arc<dyn Directory>,
    query: &PeopleQuery,
    taker: &mut dyn PageTaker,
) -> Result<ControlFlow<()>, Hindrance> {
    let (sender, mut pages) = mpsc::unbounded_channel::<Vec<Account>>();
    let mut sink = move |page| match sender.send(page) {
        Ok(()) => ControlFlow::Continue(()),
        Err(_) => ControlFlow::Break(()),
    };
    let mut enumeration = pin!(directory.people(query, &mut sink));
    let mut ended: Option<DirectoryResult<()>> = None;
    loop {
        let page = tokio::select! {
            biased;
            Some(page) = pages.recv(), if ended.is_none() => Some(page),
            result = &mut enumeration, if ended.is_none() => {
                ended = Some(result);
                None
            }
            else => pages.try_recv().ok(),
        };
        match (page, &ended) {
            (Some(accounts), _) => {
                let taken = taker.take(accounts).await;
                if !matches!(taken, Ok(ControlFlow::Continue(()))) {
                    // The enumeration ends in order when it finds that nobody listens: a search that is broken
                    // off would leave its rest on the connection.
                    drop(pages);
                    if ended.is_none() {
                        let _ = enumeration.await;
                    }
                    return taken;
                }
            }
            (None, Some(result)) if pages.is_empty() => {
                result.clone()?;
                return Ok(ControlFlow::Continue(()));
            }
            (None, _) => {}
        }
    }
}
