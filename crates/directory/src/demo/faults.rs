//! Failures on order: a test says what shall go wrong with the next operation of a kind, and the server obeys
//! once. Apart, so that the honest path of the server reads without them.

use std::collections::VecDeque;

use tokio::sync::watch;

/// A kind of operation that a fault waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// A bind.
    Bind,
    /// A search or compare.
    Read,
    /// Any modify request.
    Modify,
    /// A modify that resets a password.
    PasswordReset,
    /// A modify that changes a password.
    PasswordChange,
    /// An extended request.
    Extended,
    /// Any of these.
    Any,
}

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The connection is closed and nothing is done.
    CloseBefore,
    /// It is done, then the connection is closed without an answer.
    CloseAfter,
    /// Nothing is done; the answer is busy (51).
    Busy,
    /// Nothing is done; the answer is unavailable (52).
    Unavailable,
}

/// When a stalled operation is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StallPoint {
    /// The operation waits before anything is done.
    BeforeApply,
    /// The operation is done and its answer waits.
    AfterApply,
}

/// A hold on one operation. Dropping it lets the operation go on.
#[derive(Debug)]
pub struct Stall {
    reached: watch::Receiver<bool>,
    /// Its drop is what releases.
    _release: watch::Sender<()>,
}

impl Stall {
    /// Waits until the operation has come to its hold; `false` when the server ended first.
    pub async fn reached(&mut self) -> bool {
        self.reached.wait_for(|is_reached| *is_reached).await.is_ok()
    }

    /// Lets the operation go on.
    pub fn release(self) {
        drop(self);
    }
}

/// The server's end of a [`Stall`].
#[derive(Debug)]
pub(super) struct Hold {
    reached: watch::Sender<bool>,
    released: watch::Receiver<()>,
}

impl Hold {
    /// Says that the operation is here, and waits for the release.
    pub(super) async fn wait(mut self) {
        self.reached.send_replace(true);
        // An error means that the other end is gone, which is the release.
        while self.released.changed().await.is_ok() {}
    }
}

/// What the server does with one operation.
#[derive(Debug)]
pub(super) enum Ordered {
    Fault(Fault),
    Hold(StallPoint, Hold),
}

/// The orders not yet carried out.
#[derive(Debug, Default)]
pub(super) struct Faults(VecDeque<(Operation, Ordered)>);

impl Faults {
    pub(super) fn add(&mut self, operation: Operation, fault: Fault) {
        self.0.push_back((operation, Ordered::Fault(fault)));
    }

    pub(super) fn add_stall(&mut self, operation: Operation, point: StallPoint) -> Stall {
        let (reached_sender, reached) = watch::channel(false);
        let (release, released) = watch::channel(());
        self.0.push_back((operation, Ordered::Hold(point, Hold { reached: reached_sender, released })));
        Stall { reached, _release: release }
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// Takes the first order that waits for any of `kinds`.
    pub(super) fn take(&mut self, kinds: &[Operation]) -> Option<Ordered> {
        let at = self.0.iter().position(|(kind, _)| *kind == Operation::Any || kinds.contains(kind))?;
        self.0.remove(at).map(|(_, ordered)| ordered)
    }
}
