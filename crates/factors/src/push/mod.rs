//! Questions on people's phones, by any provider that takes one HTTP request a question and sends the answer to us:
//! what is said to it is here, whether what it sends back is its own in [`answers`].

mod answers;

#[cfg(test)]
mod tests;

use std::{
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use async_trait::async_trait;
use data_encoding::BASE64;
use domain::{
    factor::{
        phone::FaultKind,
        push::{Answer, Posted, Push, PushFault, PushOrder, PushSetup, Refusal},
    },
    time::Clock,
};
use reqwest::Method;

use crate::{
    template::Template,
    wire::{Fault, Request, Wire},
};

/// A push provider over HTTP.
pub struct PushClient {
    clock: Arc<dyn Clock>,
    wire: Wire,
    setup: RwLock<Option<Arc<PushSetup>>>,
}

impl PushClient {
    /// Without a provider, until one is put in force.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>) -> Arc<Self> {
        Arc::new(Self { clock, wire: Wire::default(), setup: RwLock::default() })
    }

    fn setup(&self) -> Option<Arc<PushSetup>> {
        self.setup.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn needed(&self) -> Result<Arc<PushSetup>, PushFault> {
        self.setup().ok_or_else(|| told(Fault::new(FaultKind::Unreachable, 0, "not-set-up")))
    }

    async fn ask(&self, setup: &PushSetup, order: &PushOrder) -> Result<(), PushFault> {
        let answer = self.wire.ask(request(setup, order)).await.map_err(told)?;
        let (from, to) = setup.good_status;
        if (from..=to).contains(&answer.status) { Ok(()) } else { Err(told(Fault::of_status(answer.status))) }
    }
}

fn told(fault: Fault) -> PushFault {
    PushFault { kind: fault.kind, status: fault.status, code: fault.code }
}

fn timeout(setup: &PushSetup) -> Duration {
    Duration::from_millis(u64::from(setup.timeout_ms))
}

/// The request for a question.
fn request(setup: &PushSetup, order: &PushOrder) -> Request {
    let basic = BASE64.encode(format!("{}:{}", setup.account, setup.secret.expose()).as_bytes());
    let expires = (order.expires.as_millis() / 1_000).to_string();
    let choices = order.choices.join(",");
    let given = [
        ("request", order.request.as_str()),
        ("user", order.user.as_str()),
        ("text", order.text.as_str()),
        ("language", order.locale.as_str()),
        ("address", order.address.as_str()),
        ("choices", choices.as_str()),
        ("expires", expires.as_str()),
        ("answer_to", setup.answer_to.as_str()),
        ("account", setup.account.as_str()),
        ("secret", setup.secret.expose()),
        ("basic", basic.as_str()),
    ];
    let template = Template {
        method: setup.method,
        url: &setup.url,
        headers: &setup.headers,
        content: setup.content,
        body: &setup.body,
    };
    template.fill_in(&given, timeout(setup))
}

/// The address without its path, in which a name may stand.
fn origin(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    format!("{scheme}://{host}/")
}

#[async_trait]
impl Push for PushClient {
    fn configure(&self, setup: Option<PushSetup>) {
        *self.setup.write().unwrap_or_else(PoisonError::into_inner) = setup.map(Arc::new);
    }

    async fn send(&self, order: &PushOrder) -> Result<(), PushFault> {
        let setup = self.needed()?;
        self.ask(&setup, order).await
    }

    async fn send_to_nobody(&self) -> Result<(), PushFault> {
        let setup = self.needed()?;
        let url = origin(&setup.url);
        let (headers, timeout) = (Vec::new(), timeout(&setup));
        let asked = Request { method: Method::GET, url, headers, body: None, timeout };
        match self.wire.ask(asked).await {
            // Whatever it says to such a question, it can be reached.
            Err(fault) if fault.kind == FaultKind::Unreachable => Err(told(fault)),
            _ => Ok(()),
        }
    }

    async fn try_out(&self, setup: &PushSetup, order: &PushOrder) -> Result<(), PushFault> {
        self.ask(setup, order).await
    }

    fn answer(&self, posted: &Posted) -> Result<Answer, Refusal> {
        let setup = self.setup().ok_or(Refusal::NotSetUp)?;
        answers::read(&setup, posted, self.clock.now())
    }
}
