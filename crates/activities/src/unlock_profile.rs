//! End the lock of the caller's registration after wrong proofs, before its time.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    event::{EventKind, EventResult},
    evidence::Assurance,
    message::Message,
    profile::{Profile, ProfileLock},
    store::Change,
    view::{Input, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Place, Trouble, caller, end, proof};

/// The activity `unlock-profile`.
pub struct UnlockProfile;

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

/// Ends the lock in `profile`, and forgets the wrong proofs that would lead to the next one; gives the line of
/// history when there was a lock.
pub(crate) fn unlock(cx: &Context<'_>, profile: &mut Profile) -> Option<Change> {
    let was_locked = profile.lock.is_locked(cx.now);
    profile.lock = ProfileLock::default();
    was_locked.then(|| cx.append(EventKind::ProfileUnlocked, EventResult::Success))
}

#[async_trait]
impl Activity for UnlockProfile {
    const KIND: &'static str = "unlock-profile";
    const ABOUT: &'static str =
        "Ends the lock of the caller's registration, which too many wrong proofs led to.";
    const PLACE: Place = Place::Helpdesk;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::RECOVERY,
            effect: Effect::Profile,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        let caller = caller::name(cx).await;
        if !cx.profile.lock.is_locked(cx.now) {
            let note = Message::new("helpdesk.unlock-profile.not-locked").with("caller", caller);
            return end::note(cx, proof::passed(), vec![note]);
        }
        let view = View::new("confirm", Message::new("helpdesk.unlock-profile.title"))
            .lead(Message::new("helpdesk.unlock-profile.lead").with("caller", caller))
            .action("next", Message::new("helpdesk.unlock-profile.go"));
        proof::show(&State {}, view)
    }

    async fn submit(cx: &Context<'_>, _: &Settings, _: State, _: &Input) -> Result<Reply, Trouble> {
        let mut profile = cx.edit_profile();
        let event = unlock(cx, &mut profile);
        let mut reply = proof::passed().with(Change::PutProfile(Box::new(profile)));
        reply.changes.extend(event);
        Ok(reply)
    }
}
