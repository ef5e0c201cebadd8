//! Let the caller verify the operator: the page shows a number, and the same number is mailed to the caller with
//! the operator's name. Whoever only pretends to call from the helpdesk cannot read it out.

use std::time::Duration;

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::Assurance,
    message::Message,
    view::{Field, FieldKind, Input, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Place, Trouble, account_action, addresses::Addresses, caller, proof};

/// The activity `prove-operator`.
pub struct ProveOperator;

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember: the number stands on the page, which is kept sealed.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

const DIGITS: u32 = 6;
const MINUTES: u32 = 10;

#[async_trait]
impl Activity for ProveOperator {
    const KIND: &'static str = "prove-operator";
    const ABOUT: &'static str = "Shows the operator a number and mails the same one to the caller, who can so be sure to speak with the helpdesk.";
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
        let addresses = Addresses::of_caller(cx, 0).await?;
        let caller = caller::name(cx).await;
        let channels = addresses.channels();
        if channels.is_empty() {
            let why = Message::new("helpdesk.prove-operator.missing").with("caller", caller);
            return Ok(account_action::fail(why, true, Vec::new()));
        }
        cx.count("prove-operator", &cx.profile.person.to_string(), cx.realm.limits.codes_per_destination)
            .await?;
        let code = vault::code::digits(&*cx.tools.entropy, DIGITS);
        let lifetime = Duration::from_secs(u64::from(MINUTES) * 60);
        let label = Message::new("helpdesk.prove-operator.label");
        let shown = Field::new("shown", label, FieldKind::Listing)
            .value(code.expose())
            .until(Some(cx.now.plus(lifetime)))
            .optional();
        let masked: Vec<String> = channels.iter().map(|channel| addresses.masked(*channel)).collect();
        let lead = Message::new("helpdesk.prove-operator.lead")
            .with("caller", caller)
            .with("address", masked.join(", "));
        let view = View::new("prove-operator", Message::new("helpdesk.prove-operator.title"))
            .lead(lead)
            .field(shown)
            .action("next", Message::new("helpdesk.prove-operator.go"));
        let mut reply = proof::show(&State {}, view)?;
        for to in channels.iter().filter_map(|channel| addresses.get(*channel)) {
            let args = Message::new("mail.prove-operator")
                .with("minutes", MINUTES)
                .with("operator", caller::operator_name(cx));
            reply = reply.with(cx.mail(
                Some(to.to_owned()),
                "mail.prove-operator",
                args,
                Some(&code),
                lifetime,
            )?);
        }
        Ok(reply)
    }

    async fn submit(_: &Context<'_>, _: &Settings, _: State, _: &Input) -> Result<Reply, Trouble> {
        Ok(proof::passed())
    }
}
