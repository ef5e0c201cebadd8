//! Verify the caller by colleagues who vouch: the operator asks them, and reads out to the caller the number that the
//! colleague wants to hear from the caller. Everything else is `approval`, which has the mails and the answers.

use async_trait::async_trait;
use domain::{activity::Reply, evidence::EvidenceKind, view::Input, workflow::Requirements};

use crate::{
    Activity, Context, Place, Trouble,
    approval::{Approval, Settings, State},
    proof,
};

/// The activity `caller-approval`.
pub struct CallerApproval;

#[async_trait]
impl Activity for CallerApproval {
    const KIND: &'static str = "caller-approval";
    const ABOUT: &'static str = "Verifies the caller by colleagues who vouch: the manager or members of a group get a link by mail, talk to the caller, prove who they are, and approve or deny.";
    const PLACE: Place = Place::Helpdesk;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::Approval)
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        Approval::enter(cx, settings).await
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        Approval::submit(cx, settings, state, input).await
    }

    async fn look(cx: &Context<'_>, settings: &Settings, state: State) -> Result<Option<Reply>, Trouble> {
        Approval::look(cx, settings, state).await
    }
}
