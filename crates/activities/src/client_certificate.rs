//! Authenticate by a client certificate: the one that came with the request, in which the connection to this house (or
//! to a proxy that it trusts) was proved to have the key. It must be good now, and the very account's.
//!
//! For a name that is nobody's everything is the same: the certificate is looked at, and at the end it is nobody's, as
//! another person's is.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    event::{EventKind, EventResult},
    evidence::EvidenceKind,
    factor::certificate::{CertificateError, Distrust, Facts, Presented, mapping},
    message::Message,
    store::Change,
    view::{Input, Tone, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Place, Trouble, proof};

/// The activity `client-certificate`.
pub struct ClientCertificate;

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

fn view() -> View {
    View::new("certificate", Message::new("activity.client-certificate.title"))
        .lead(Message::new("activity.client-certificate.lead"))
        .action("next", Message::new("activity.client-certificate.go"))
}

fn say_again(tone: Tone, code: &'static str) -> Result<Reply, Trouble> {
    proof::again(&State {}, view().notice(tone, Message::new(code)))
}

/// What the person is told of a certificate that is not taken.
fn told(why: Distrust) -> &'static str {
    match why {
        Distrust::Expired | Distrust::NotYet => "activity.client-certificate.over",
        Distrust::Revoked => "activity.client-certificate.revoked",
        Distrust::Issuer | Distrust::Usage => "activity.client-certificate.unsuitable",
        Distrust::Stranger | Distrust::Doubled | Distrust::Malformed | Distrust::Unfit => {
            "activity.client-certificate.unusable"
        }
    }
}

/// The page again, with a line of history.
fn refused(cx: &Context<'_>, why: Distrust) -> Result<Reply, Trouble> {
    tracing::info!(run = %cx.run.id, why = why.code(), "a client certificate is not taken");
    let mut event = cx.event(EventKind::CertificateRefused, EventResult::Failure);
    event.detail.insert("why".to_owned(), why.code().to_owned());
    Ok(say_again(Tone::Bad, told(why))?.with(Change::Append(Box::new(event))))
}

/// Holds a good certificate against the account.
async fn judge(cx: &Context<'_>, facts: &Facts) -> Result<Reply, Trouble> {
    let settings = &cx.realm.client_certificate;
    if cx.person().is_some() {
        let account = cx.account().await?;
        if let Some(fit) = mapping::fit(facts, &account, settings) {
            tracing::debug!(run = %cx.run.id, ?fit, "a client certificate is the person's");
            return Ok(proof::proved(EvidenceKind::ClientCertificate));
        }
        let mapped = account.attributes.get(&mapping::ALTERNATIVE_IDENTITIES.to_lowercase());
        if mapped.is_some_and(|all| all.iter().any(|value| mapping::is_weak(value))) {
            tracing::info!(run = %cx.run.id, "the account has mappings of a weak form, which are not taken");
        }
    }
    let other = Message::new("activity.client-certificate.other");
    proof::wrong(&State {}, view().notice(Tone::Bad, other))
}

#[async_trait]
impl Activity for ClientCertificate {
    const KIND: &'static str = "client-certificate";
    const ABOUT: &'static str = "Proves the person by a client certificate of an authority that the realm trusts, which must be the very account's; it comes by a proxy that ends TLS.";
    const PLACE: Place = Place::SelfService;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::ClientCertificate)
    }

    async fn enter(_: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        proof::show(&State {}, view())
    }

    async fn submit(cx: &Context<'_>, _: &Settings, _: State, _: &Input) -> Result<Reply, Trouble> {
        let chain = match &cx.browser.certificate {
            Presented::None => return say_again(Tone::Warn, "activity.client-certificate.none"),
            Presented::Refused(why) => return refused(cx, *why),
            Presented::Chain(chain) => chain,
        };
        match cx.tools.factors.certificates.examine(chain, cx.now).await {
            Ok(facts) => judge(cx, &facts).await,
            Err(CertificateError::Refused(why)) => refused(cx, why),
            Err(error) => Err(Trouble::Outside {
                message: Message::new("activity.client-certificate.away"),
                detail: error.to_string(),
            }),
        }
    }
}
