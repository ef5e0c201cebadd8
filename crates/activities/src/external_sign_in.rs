//! Authenticate at an OpenID provider: the person leaves for it, signs in there, and comes back with an answer
//! that is good for this very step of this very run, once and for ten minutes.
//!
//! A name that is nobody's goes the same way: the provider is asked, the answer is exchanged and checked, and at
//! the end it fits nobody, as the answer for another account does.

use std::time::Duration;

use async_trait::async_trait;
use domain::{
    account::Account,
    activity::Reply,
    config::{Realm, oidc::OidcEntry},
    event::{EventKind, EventResult},
    evidence::EvidenceKind,
    factor::oidc::{Arrival, Departure, Identity, OidcError},
    id::Slug,
    message::Message,
    run::Run,
    secret::Secret,
    store::{Change, SiteKind},
    time::Timestamp,
    view::{Input, Tone, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};
use vault::KeyRing;

use crate::{Activity, Context, Trouble, proof};

/// The activity `external-sign-in`.
pub struct ExternalSignIn;

/// The page's kind; an answer from outside is handed to a step with such a page only.
pub const PAGE: &str = "external";
/// The action of an [`Input`] that is what a browser brought back, never a form.
pub const BACK: &str = "back";
/// How long an answer is waited for.
const LIFETIME: Duration = Duration::from_secs(600);
/// What seals what is kept for the answer.
const PURPOSE: &str = "oidc";

/// At which provider, and what it is worth.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The provider's short name, as under `oidc.providers`; empty for the first one.
    pub provider: String,
    /// Counts as two proofs in one; only for a provider whose settings demand a class or a method of authentication.
    pub strong: bool,
}

/// What is remembered between two pages.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {
    pending: Option<Pending>,
}

/// An answer that is waited for.
#[derive(Debug, Serialize, Deserialize)]
struct Pending {
    /// Keyed hash of what the answer must name.
    state: String,
    /// Nonce and verifier, sealed for this step of this run.
    sealed: String,
    /// When the browser left.
    at: Timestamp,
}

/// What is sealed.
#[derive(Serialize, Deserialize)]
struct Kept {
    nonce: String,
    verifier: String,
}

fn hash_of(keys: &KeyRing, run: &Run, state: &str) -> String {
    keys.keyed_hash("oidc-state", &[&run.id.to_string(), state])
}

/// Whether a run waits for an answer that names `state`: for telling a stray answer from a made-up one.
#[must_use]
pub fn awaits(run: &Run, keys: &KeyRing, state: &str) -> bool {
    let current = run.current.as_ref().filter(|current| current.view.kind == PAGE);
    let kept = current.and_then(|current| State::deserialize(&current.state).ok()?.pending);
    kept.is_some_and(|pending| {
        keys.keyed_hash_matches("oidc-state", &[&run.id.to_string(), state], &pending.state)
    })
}

/// What the browser brought back, as the input of the step.
#[must_use]
pub fn brought_back(state: Secret, code: Secret, error: &str, issuer: Option<&str>) -> Input {
    let mut fields = std::collections::BTreeMap::new();
    fields.insert("state".to_owned(), state);
    fields.insert("code".to_owned(), code);
    fields.insert("error".to_owned(), Secret::new(error));
    if let Some(issuer) = issuer {
        fields.insert("issuer".to_owned(), Secret::new(issuer));
    }
    Input { action: BACK.to_owned(), fields }
}

/// The site whose page this run is on; operators' runs never come here.
fn site_of(cx: &Context<'_>) -> SiteKind {
    match (cx.run.policy.as_str(), cx.run.workflow.as_str()) {
        ("staff", "helpdesk-sign-in") => SiteKind::Helpdesk,
        ("staff", _) => SiteKind::Administration,
        _ => SiteKind::SelfService,
    }
}

/// The provider that a step means.
#[must_use]
pub fn provider_of<'r>(settings: &Settings, realm: &'r Realm) -> Option<&'r OidcEntry> {
    match settings.provider.trim() {
        "" => realm.oidc.providers.first(),
        id => realm.oidc.provider(id),
    }
}

fn say(code: &'static str, name: &str) -> Message {
    Message::new(code).with("provider", name)
}

fn view(name: &str) -> View {
    View::new(PAGE, say("activity.external-sign-in.title", name))
        .lead(say("activity.external-sign-in.lead", name))
        .action("next", say("activity.external-sign-in.go", name))
}

/// Whether the claim is the account's: exactly, but for names and addresses whose case does not matter anywhere.
fn fits(account: &Account, attribute: &str, claim: &str) -> bool {
    let attribute = attribute.trim().to_lowercase();
    let same = |value: &str| !value.is_empty() && value == claim;
    let same_name = |value: &str| !value.is_empty() && value.to_lowercase() == claim.to_lowercase();
    match attribute.as_str() {
        "userprincipalname" => account.upn.as_deref().is_some_and(same_name),
        "mail" => account.mail.as_deref().is_some_and(same_name),
        "samaccountname" | "uid" => same_name(&account.logon_name),
        other => account.attributes.get(other).is_some_and(|values| values.iter().any(|value| same(value))),
    }
}

/// The provider's own word for why nobody is signed in (RFC 6749 4.1.2.1, OpenID Connect Core 3.1.2.6), as people
/// are told it.
fn told(error: &str) -> &'static str {
    match error {
        "access_denied" => "activity.external-sign-in.denied",
        "login_required"
        | "interaction_required"
        | "account_selection_required"
        | "consent_required"
        | "unmet_authentication_requirements" => "activity.external-sign-in.not-signed-in",
        "temporarily_unavailable" | "server_error" => "activity.external-sign-in.away",
        _ => "activity.external-sign-in.failed",
    }
}

/// An error's code for history: the words of the specifications and nothing a stranger made up.
fn error_code(error: &str) -> String {
    let is_word = |c: char| c.is_ascii_lowercase() || c == '_';
    if !error.is_empty() && error.len() <= 40 && error.chars().all(is_word) {
        error.to_owned()
    } else {
        "other".to_owned()
    }
}

impl ExternalSignIn {
    /// The page again, with nothing waited for any more.
    fn page_again(name: &str, tone: Tone, code: &'static str) -> Result<Reply, Trouble> {
        proof::again(&State::default(), view(name).notice(tone, say(code, name)))
    }

    /// The line of history about an answer that was not believed.
    fn refused(cx: &Context<'_>, provider: &OidcEntry, why: &str, reply: Reply) -> Reply {
        let mut event = cx.event(EventKind::ReplyRefused, EventResult::Failure);
        event.detail.extend(refusal(&provider.id, why));
        reply.with(Change::Append(Box::new(event)))
    }

    async fn leave(cx: &Context<'_>, provider: &OidcEntry) -> Result<Reply, Trouble> {
        let name = &provider.name;
        let entropy = &*cx.tools.entropy;
        let state = Secret::new(format!("{}.{}", cx.run.id, vault::token::new(entropy).expose()));
        let (nonce, verifier) = (vault::token::new(entropy), vault::token::new(entropy));
        let with = Departure { site: site_of(cx), state: &state, nonce: &nonce, verifier: &verifier };
        let url = cx.tools.factors.oidc.depart(&provider.id, with, cx.now).await;
        let url = match url {
            Ok(url) => url,
            Err(OidcError::Refused(why)) => {
                tracing::warn!(run = %cx.run.id, provider = %provider.id, why = why.code(), "an OpenID provider is not believed");
                let reply = Self::page_again(name, Tone::Bad, "activity.external-sign-in.away")?;
                return Ok(Self::refused(cx, provider, why.code(), reply));
            }
            Err(error) => {
                let message = say("activity.external-sign-in.away", name);
                return Err(Trouble::Outside { message, detail: error.to_string() });
            }
        };
        let kept = Kept { nonce: nonce.expose().to_owned(), verifier: verifier.expose().to_owned() };
        let text =
            Secret::new(serde_json::to_string(&kept).map_err(|error| Trouble::Defect(error.to_string()))?);
        let place = format!("{}/{}", cx.run.id, cx.step);
        let sealed = cx.tools.keys.seal(PURPOSE, &place, text.expose().as_bytes(), entropy);
        let pending = Pending {
            state: hash_of(&cx.tools.keys, cx.run, state.expose()),
            sealed: sealed.map_err(|error| Trouble::Defect(error.to_string()))?,
            at: cx.now,
        };
        Ok(proof::show(&State { pending: Some(pending) }, view(name))?.leave(url))
    }

    async fn arrive(
        cx: &Context<'_>,
        settings: &Settings,
        provider: &OidcEntry,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        let name = &provider.name;
        let is_awaited = state.pending.as_ref().is_some_and(|pending| {
            let run = cx.run.id.to_string();
            cx.tools.keys.keyed_hash_matches("oidc-state", &[&run, input.text("state")], &pending.state)
        });
        let Some(pending) = state.pending.as_ref().filter(|_| is_awaited) else {
            // The true one may still come, so what is waited for stays.
            let again = view(name).notice(Tone::Warn, say("activity.external-sign-in.stale", name));
            return Ok(Self::refused(cx, provider, "state", proof::again(&state, again)?));
        };
        if cx.now.since(pending.at) >= LIFETIME {
            return Self::page_again(name, Tone::Warn, "activity.external-sign-in.stale");
        }
        let error = input.text("error");
        if !error.is_empty() {
            tracing::info!(run = %cx.run.id, provider = %provider.id, error = error_code(error), "nobody signed in");
            let tone = if error == "access_denied" { Tone::Warn } else { Tone::Bad };
            return Self::page_again(name, tone, told(error));
        }
        let place = format!("{}/{}", cx.run.id, cx.step);
        let kept = cx.tools.keys.open(PURPOSE, &place, &pending.sealed);
        let kept = kept.map_err(|error| Trouble::Defect(error.to_string()))?;
        let kept: Kept =
            serde_json::from_str(kept.expose()).map_err(|error| Trouble::Defect(error.to_string()))?;
        let (nonce, verifier) = (Secret::new(kept.nonce), Secret::new(kept.verifier));
        let code = input.secret("code");
        let issuer = input.fields.get("issuer").map(Secret::expose);
        let with = Arrival { site: site_of(cx), code: &code, issuer, nonce: &nonce, verifier: &verifier };
        match cx.tools.factors.oidc.arrive(&provider.id, with, cx.now).await {
            Ok(identity) => Self::judge(cx, settings, provider, &identity).await,
            Err(OidcError::Refused(why)) => {
                let reply = Self::page_again(name, Tone::Bad, "activity.external-sign-in.failed")?;
                Ok(Self::refused(cx, provider, why.code(), reply))
            }
            Err(error) => {
                // The code is spent, or nobody knows: the person begins anew, and nothing counts.
                tracing::warn!(run = %cx.run.id, provider = %provider.id, %error, "a proof is not available");
                Self::page_again(name, Tone::Bad, "activity.external-sign-in.away")
            }
        }
    }

    /// Holds whom the provider names against the account.
    async fn judge(
        cx: &Context<'_>,
        settings: &Settings,
        provider: &OidcEntry,
        identity: &Identity,
    ) -> Result<Reply, Trouble> {
        let name = &provider.name;
        let is_theirs =
            cx.person().is_some() && fits(&cx.account().await?, &provider.attribute, &identity.claim);
        if !is_theirs {
            let other = say("activity.external-sign-in.other", name);
            return proof::wrong(&State::default(), view(name).notice(Tone::Bad, other));
        }
        if settings.strong && !identity.is_strong {
            let reply = Self::page_again(name, Tone::Bad, "activity.external-sign-in.failed")?;
            return Ok(Self::refused(cx, provider, "acr", reply));
        }
        Ok(proof::proved(kind_of(settings)))
    }
}

/// What history has about an answer that is not believed.
#[must_use]
pub fn refusal(provider: &Slug, why: &str) -> [(String, String); 4] {
    [("factor", "oidc"), ("server", provider.as_str()), ("why", why), ("count", "1")]
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
}

/// The provider that a step means; that there is one was checked with the document.
fn needed<'r>(cx: &Context<'r>, settings: &Settings) -> Result<&'r OidcEntry, Trouble> {
    let gone = || Trouble::Defect(format!("step `{}`: its OpenID provider is gone", cx.step));
    provider_of(settings, cx.realm).ok_or_else(gone)
}

const fn kind_of(settings: &Settings) -> EvidenceKind {
    if settings.strong { EvidenceKind::ExternalStrong } else { EvidenceKind::External }
}

#[async_trait]
impl Activity for ExternalSignIn {
    const KIND: &'static str = "external-sign-in";
    const ABOUT: &'static str = "Proves the person by a sign-in at an OpenID provider, which must name the very account; the answer is good once and for ten minutes.";
    const PLACE: crate::Place = crate::Place::SelfService;
    type Settings = Settings;
    type State = State;

    fn requirements(settings: &Settings) -> Requirements {
        proof::proves(kind_of(settings))
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        // A page that is only looked at, in the designer, may come before its provider.
        let name = provider_of(settings, cx.realm).map_or("…", |provider| provider.name.as_str());
        proof::show(&State::default(), view(name))
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        let provider = needed(cx, settings)?;
        if input.action == BACK {
            Self::arrive(cx, settings, provider, state, input).await
        } else {
            Self::leave(cx, provider).await
        }
    }
}
