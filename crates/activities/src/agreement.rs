//! Display a user agreement and record that it was accepted, with its version.

use std::collections::BTreeMap;

use async_trait::async_trait;
use domain::{
    activity::Reply,
    config::Question,
    event::{EventKind, EventResult},
    evidence::Assurance,
    id::Slug,
    message::Message,
    store::Change,
    view::{Field, FieldKind, Input, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Trouble, parameters, proof, view_parts::with_error};

/// The activity `agreement`.
pub struct Agreement;

/// The text and its version.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Stable name of the agreement.
    pub id: Slug,
    /// Version; a new one is shown again to those who accepted an older one.
    #[serde(default)]
    pub version: String,
    /// The text by language tag; a blank line begins a new paragraph. `#USER_ACCOUNT_NAME#`, `#USER_DISPLAY_NAME#`,
    /// `#USER_FIRST_NAME#`, `#USER_LAST_NAME#` and `#ORGANIZATION#` are filled in.
    #[schemars(extend("format" = "multiline"))]
    pub text: BTreeMap<String, String>,
}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

fn key(settings: &Settings) -> String {
    format!("{}@{}", settings.id, settings.version)
}

async fn view(cx: &Context<'_>, settings: &Settings) -> Result<View, Trouble> {
    let texts = Question { id: settings.id.clone(), text: settings.text.clone() };
    let text = texts.in_locale(&cx.run.locale, &cx.realm.site.default_locale);
    let text = parameters::fill_page(cx, text).await?;
    Ok(View::new("agreement", Message::new("activity.agreement.title"))
        .field(
            Field::new("text", Message::new("activity.agreement.title"), FieldKind::Listing)
                .value(text)
                .optional(),
        )
        .field(Field::new("accept", Message::new("activity.agreement.accept"), FieldKind::Check))
        .action("next", Message::new("activity.agreement.go")))
}

#[async_trait]
impl Activity for Agreement {
    const KIND: &'static str = "agreement";
    const ABOUT: &'static str = "Shows an agreement that the person accepts before the task goes on.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        // It records consent in somebody's name, so it must be known whose.
        Requirements {
            gives: Vec::new(),
            needs: Assurance::RECOVERY,
            effect: Effect::Profile,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        if cx.profile.agreements.contains_key(&key(settings)) {
            return Ok(proof::passed());
        }
        proof::show(&State {}, view(cx, settings).await?)
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        if !input.is_checked("accept") {
            let error = Message::new("activity.agreement.must-accept");
            return proof::again(&state, with_error(view(cx, settings).await?, "accept", error));
        }
        let mut profile = cx.edit_profile();
        profile.agreements.insert(key(settings), cx.now);
        let mut event = cx.event(EventKind::AgreementAccepted, EventResult::Success);
        event.detail.insert("agreement".to_owned(), key(settings));
        Ok(proof::passed().with(Change::PutProfile(Box::new(profile))).with(Change::Append(Box::new(event))))
    }
}
