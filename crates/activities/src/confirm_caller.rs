//! The end of verifying a caller: writes down who verified whom by what, for the tasks that come after.
//!
//! How long it holds counts from the last proof, not from when the operator got here: a page that was left
//! open does not make an old proof fresh.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use async_trait::async_trait;
use domain::{
    activity::{Outcome, Reply},
    event::{EventKind, EventResult},
    evidence::{Assurance, EvidenceKind},
    message::Message,
    store::{Change, Record},
    time::Timestamp,
    verification::{self, Verification},
    view::Input,
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Place, Trouble, caller, end, proof};

/// The activity `confirm-caller`.
pub struct ConfirmCaller;

/// No settings: how long it holds is the policy's `helpdesk.verification_minutes`.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

/// The longest that a verification holds, whatever a document says.
const MINUTES_MAX: u32 = 10;

/// What was proved, and when the last of it was.
fn proofs(cx: &Context<'_>) -> (Vec<EvidenceKind>, Timestamp) {
    let kinds: BTreeSet<EvidenceKind> = cx.run.evidence.iter().map(|evidence| evidence.kind).collect();
    let last = cx.run.evidence.iter().map(|evidence| evidence.at).max().unwrap_or_default();
    (kinds.into_iter().collect(), last)
}

#[async_trait]
impl Activity for ConfirmCaller {
    const KIND: &'static str = "confirm-caller";
    const ABOUT: &'static str = "Writes down that the caller was verified, for `caller-verified` of the tasks that come after; the policy says for how long.";
    const PLACE: Place = Place::Helpdesk;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::RECOVERY,
            effect: Effect::Control,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        let (Some(operator), Some(person)) = (cx.operator(), cx.person()) else {
            return Err(Trouble::Defect("a verification without operator or caller".to_owned()));
        };
        let minutes = cx.policy.helpdesk.verification_minutes.clamp(1, MINUTES_MAX);
        let (kinds, last) = proofs(cx);
        let expires = last.plus(Duration::from_secs(u64::from(minutes) * 60));
        if !cx.now.is_in_life(last, expires) {
            let message = Message::new("helpdesk.confirm-caller.too-late");
            return Ok(Outcome::Fail { message, critical: false, wrong_proof: false }.into());
        }
        let verification = Verification {
            operator: operator.person.clone(),
            session: operator.session,
            person: person.clone(),
            kinds: kinds.clone(),
            at: cx.now,
            expires,
            run: cx.run.id,
            used: BTreeMap::new(),
        };
        let key = verification::key(operator.session, person);
        let earlier = cx.tools.store.record(verification::AREA, &key).await?;
        let record = Record {
            area: verification::AREA.to_owned(),
            key,
            version: earlier.map_or(0, |record| record.version),
            updated: cx.now,
            expires: Some(expires),
            body: serde_json::to_value(&verification).map_err(|error| Trouble::Defect(error.to_string()))?,
        };
        let mut event = cx.event(EventKind::CallerVerified, EventResult::Success);
        let codes: Vec<&str> = kinds.iter().map(|kind| kind.code()).collect();
        event.detail.insert("proved".to_owned(), codes.join(" "));
        event.detail.insert("minutes".to_owned(), minutes.to_string());
        let reply =
            proof::passed().with(Change::PutRecord(Box::new(record))).with(Change::Append(Box::new(event)));
        let caller = caller::name(cx).await;
        let proved = |code: &&str| {
            let code = format!("helpdesk.proved.{code}").into();
            Message { code, args: BTreeMap::new() }.with("caller", caller.as_str())
        };
        let reply = end::note(cx, reply, codes.iter().map(proved).collect())?;
        Ok(end::holds(reply, "helpdesk.confirm-caller.holds", expires))
    }

    async fn submit(cx: &Context<'_>, settings: &Settings, _: State, _: &Input) -> Result<Reply, Trouble> {
        Self::enter(cx, settings).await
    }
}
