//! Everybody whom a question to a directory means, page by page, for work that waits between the pages: never more
//! than a few pages are in memory, however many people there are. The next page is on its way while one is taken.

use std::{future::poll_fn, ops::ControlFlow, pin::pin, sync::Arc, task::Poll};

use async_trait::async_trait;
use domain::{
    account::Account,
    directory::{Directory, DirectoryResult, PeopleQuery, PeopleSink},
};
use tokio::sync::{mpsc, watch};

use crate::hindrance::Hindrance;

/// Takes pages as they arrive.
#[async_trait]
pub(crate) trait PageTaker: Send {
    /// Takes one, which may be empty; [`ControlFlow::Break`] when no more are wanted.
    async fn take(&mut self, accounts: Vec<Account>) -> Result<ControlFlow<()>, Hindrance>;

    /// Hears how many people the directory looked at for the page that it takes next.
    fn looked_at(&mut self, people: usize) {
        let _ = people;
    }

    /// What says `true` when the process is about to end. Then an empty page is handed out, and the directory's answer
    /// is not waited for.
    fn halt(&self) -> Option<watch::Receiver<bool>> {
        None
    }
}

/// A page as the directory gave it.
struct Page {
    accounts: Vec<Account>,
    looked_at: usize,
}

/// Puts pages where they are taken from.
struct Handing(mpsc::UnboundedSender<Page>);

impl PeopleSink for Handing {
    fn take(&mut self, page: Vec<Account>) -> ControlFlow<()> {
        let looked_at = page.len();
        self.take_page(page, looked_at)
    }

    fn take_page(&mut self, accounts: Vec<Account>, looked_at: usize) -> ControlFlow<()> {
        match self.0.send(Page { accounts, looked_at }) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    }
}

/// Comes back when the process is about to end; never where nobody says so.
async fn halted(halt: Option<watch::Receiver<bool>>) {
    if let Some(mut halt) = halt
        && halt.wait_for(|is_halted| *is_halted).await.is_ok()
    {
        return;
    }
    std::future::pending::<()>().await;
}

/// Hands everybody whom `query` means to `taker`. The directory is asked for its next page while the taker is at the one
/// before, and for none beyond that until the taker is through: while a page waits, the enumeration is not polled.
///
/// # Errors
/// The taker's; or when the directory does not answer: then some have been handed out.
pub(crate) async fn enumerate(
    directory: &Arc<dyn Directory>,
    query: &PeopleQuery,
    taker: &mut dyn PageTaker,
) -> Result<ControlFlow<()>, Hindrance> {
    let (sender, mut pages) = mpsc::unbounded_channel();
    let mut sink = Handing(sender);
    let mut halted = pin!(halted(taker.halt()));
    // Where it is dropped in the middle, the answer under way is given up, and its connection with it.
    let mut enumeration = pin!(directory.people(query, &mut sink));
    let mut ended: Option<DirectoryResult<()>> = None;
    loop {
        let page = tokio::select! {
            biased;
            Some(page) = pages.recv(), if ended.is_none() => Some(page),
            () = &mut halted, if ended.is_none() => {
                return taker.take(Vec::new()).await.map(|_| ControlFlow::Break(()));
            }
            result = &mut enumeration, if ended.is_none() => {
                ended = Some(result);
                None
            }
            else => pages.try_recv().ok(),
        };
        match (page, &ended) {
            (Some(Page { accounts, looked_at }), _) => {
                taker.looked_at(looked_at);
                let mut taking = taker.take(accounts);
                let taken = poll_fn(|context| {
                    if let Poll::Ready(taken) = taking.as_mut().poll(context) {
                        return Poll::Ready(taken);
                    }
                    if ended.is_none()
                        && pages.is_empty()
                        && let Poll::Ready(result) = enumeration.as_mut().poll(context)
                    {
                        ended = Some(result);
                    }
                    Poll::Pending
                });
                let taken = taken.await;
                if !matches!(taken, Ok(ControlFlow::Continue(()))) {
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
