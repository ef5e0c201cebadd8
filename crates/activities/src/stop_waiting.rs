//! Stop the waiting times of somebody who tells the helpdesk that it was not them: for people who cannot read the
//! mail with the link, or have it read by somebody else.
//!
//! Stopping changes nothing in the account, so it takes no verified caller: whoever is wrong about it has cost the
//! person a day, whoever is held up may lose the account meanwhile. Administrators who see it otherwise put
//! `caller-verified` before it.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    event::{EventKind, EventResult},
    evidence::Assurance,
    message::Message,
    store::Change,
    view::{Input, View},
    waiting::WaitingTime,
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Place, Trouble, caller, end, proof, wait::Held};

/// The activity `stop-waiting`.
pub struct StopWaiting;

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

async fn nothing(cx: &Context<'_>) -> Result<Reply, Trouble> {
    let note = Message::new("helpdesk.stop-waiting.none").with("caller", caller::name(cx).await);
    end::note(cx, proof::passed(), vec![note])
}

/// What stops every open waiting time, with a line of history for each.
fn stop(cx: &Context<'_>, mut held: Held) -> Result<Vec<Change>, Trouble> {
    let line = |(task, time): (&domain::id::Slug, &WaitingTime)| {
        let mut event = cx.event(EventKind::WaitingStopped, EventResult::Failure);
        let detail = [
            ("begun-from", time.address.clone()),
            ("told-by", "helpdesk".to_owned()),
            ("task", task.to_string()),
        ];
        event.detail.extend(detail.map(|(name, value)| (name.to_owned(), value)));
        Change::Append(Box::new(event))
    };
    let open = held.times.tasks.iter().filter(|(_, time)| time.is_open(cx.now));
    let mut changes: Vec<Change> = open.map(line).collect();
    held.times.stop_at_desk(cx.now);
    changes.push(held.put(cx.now)?);
    Ok(changes)
}

#[async_trait]
impl Activity for StopWaiting {
    const KIND: &'static str = "stop-waiting";
    const ABOUT: &'static str = "Stops the waiting times of the caller's tasks, as the link in the mail does: nobody can go on with them, nor begin one, for a day.";
    const PLACE: Place = Place::Helpdesk;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::NONE,
            effect: Effect::Check,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        let held = Held::read(cx).await?;
        let newest =
            held.times.tasks.values().filter(|time| time.is_open(cx.now)).max_by_key(|time| time.begun);
        let Some(time) = newest else { return nothing(cx).await };
        let lead = Message::new("helpdesk.stop-waiting.lead")
            .with("caller", caller::name(cx).await)
            .with("task", time.task.as_str())
            .with("at", time.begun)
            .with("address", time.address.as_str())
            .with("from", time.ready);
        let view = View::new("confirm", Message::new("helpdesk.stop-waiting.title"))
            .lead(lead)
            .lead(Message::new("helpdesk.stop-waiting.what"))
            .action("next", Message::new("helpdesk.stop-waiting.go"));
        proof::show(&State {}, view)
    }

    async fn submit(cx: &Context<'_>, _: &Settings, _: State, _: &Input) -> Result<Reply, Trouble> {
        let held = Held::read(cx).await?;
        // The link, or the person who went on, was faster.
        if !held.times.tasks.values().any(|time| time.is_open(cx.now)) {
            return nothing(cx).await;
        }
        let mut reply = proof::passed();
        reply.changes = stop(cx, held)?;
        Ok(reply)
    }
}
