//! Verify the caller by their own phone: the operator sees the number and reads it out, and the caller gives it on the phone.
//! Everything else is `push-approval`, which puts the question there.

use async_trait::async_trait;
use domain::{activity::Reply, evidence::EvidenceKind, view::Input, workflow::Requirements};

use crate::{
    Activity, Context, Place, Trouble, proof,
    push_approval::{PushApproval, Settings, State},
};

/// The activity `caller-push-approval`.
pub struct CallerPushApproval;

#[async_trait]
impl Activity for CallerPushApproval {
    const KIND: &'static str = "caller-push-approval";
    const ABOUT: &'static str = "Verifies the caller by their phone: a provider puts a question there, the operator reads a number out, and the caller gives it on the phone.";
    const PLACE: Place = Place::Helpdesk;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::Push)
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        PushApproval::enter(cx, settings).await
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        PushApproval::submit(cx, settings, state, input).await
    }

    async fn look(cx: &Context<'_>, settings: &Settings, state: State) -> Result<Option<Reply>, Trouble> {
        PushApproval::look(cx, settings, state).await
    }
}
