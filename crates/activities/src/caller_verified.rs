//! The first step of every task of the helpdesk that changes something: passes only when this operator, in
//! this session, verified this caller a short while ago, and this task has not used that yet. Using it is
//! part of the same commit.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::EvidenceKind,
    message::Message,
    store::{Change, Record},
    verification::{self, Verification},
    view::Input,
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Place, Trouble, account_action, proof};

/// The activity `caller-verified`.
pub struct CallerVerified;

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

/// Whether the verification serves this run. A run that begins anew after a failure comes by once more, and
/// may, as long as it has changed nothing.
fn serves(cx: &Context<'_>, verification: &Verification) -> bool {
    let (Some(operator), Some(person)) = (cx.operator(), cx.person()) else { return false };
    let (who, session, task) = (&operator.person, operator.session, &cx.run.workflow);
    let is_own_use = verification.used.get(task) == Some(&cx.run.id)
        && !cx.run.facts.contains_key(workflow::LASTING_FACT)
        && verification.holds(who, session, person, cx.now);
    verification.covers(who, session, person, task, cx.now) || is_own_use
}

/// The verification marked as used by this run's task; `None` when it does not serve it.
fn used(cx: &Context<'_>, record: Record) -> Result<Option<Record>, Trouble> {
    let defect = |error: serde_json::Error| Trouble::Defect(format!("verification {}: {error}", record.key));
    let mut verification: Verification = serde_json::from_value(record.body.clone()).map_err(defect)?;
    if !serves(cx, &verification) {
        return Ok(None);
    }
    verification.used.insert(cx.run.workflow.clone(), cx.run.id);
    let body = serde_json::to_value(&verification).map_err(defect)?;
    Ok(Some(Record { updated: cx.now, body, ..record }))
}

#[async_trait]
impl Activity for CallerVerified {
    const KIND: &'static str = "caller-verified";
    const ABOUT: &'static str = "Lets a task go on only for a caller whom the operator verified a short while ago; each verification serves a task once.";
    const PLACE: Place = Place::Helpdesk;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::CallerVerified)
    }

    async fn enter(cx: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        let record = match (cx.operator(), cx.person()) {
            (Some(operator), Some(person)) => {
                let key = verification::key(operator.session, person);
                cx.tools.store.record(verification::AREA, &key).await?
            }
            _ => None,
        };
        let used = record.map(|record| used(cx, record)).transpose()?.flatten();
        Ok(match used {
            // Of two runs that use one verification at the same time, the second commit fails.
            Some(record) => {
                proof::proved(EvidenceKind::CallerVerified).with(Change::PutRecord(Box::new(record)))
            }
            None => account_action::fail(Message::new("helpdesk.verify-first"), true, Vec::new()),
        })
    }

    async fn submit(cx: &Context<'_>, settings: &Settings, _: State, _: &Input) -> Result<Reply, Trouble> {
        Self::enter(cx, settings).await
    }
}
