//! The client: which gateway is asked, for how long one that could not is asked last, and how long it takes to send
//! nothing to nobody.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use async_trait::async_trait;
use domain::{
    entropy::{Entropy, below},
    factor::phone::{
        CODE_HERE, ExtensionBy, Fate, FaultKind, GatewayFault, GatewayKind, Judgement, Order, Phone,
        PhoneError, PhoneGateway, PhoneSetup, Posted, Purpose, Receipt, Refusal, Report, Sent, Way, Words,
    },
    id::Slug,
    secret::Secret,
    time::Clock,
};
use reqwest::Method;
use tokio::time::Instant;

use super::{
    http, reports,
    telesign::{self, Stamp},
    twilio,
    wire::{Answer, Fault, Request, Wire},
};

/// How long all gateways together may take for one code: somebody waits for a page.
const SEND_MAX: Duration = Duration::from_secs(20);
/// How many answers are remembered for how long they took.
const REMEMBERED: usize = 32;
/// How long an answer takes before any was seen, in milliseconds.
const USUAL_MS: u64 = 600;

/// How extensions are dialled.
pub(super) struct Dialling {
    pub(super) by: ExtensionBy,
    pub(super) pause: String,
}

/// Phone gateways over HTTP.
pub struct PhoneClient {
    entropy: Arc<dyn Entropy>,
    clock: Arc<dyn Clock>,
    words: Arc<dyn Words>,
    wire: Wire,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    setup: Arc<PhoneSetup>,
    /// Until when a gateway is asked last, and whether it answered at all.
    down: BTreeMap<Slug, (Instant, FaultKind)>,
    /// How long sending took lately, in milliseconds.
    sent: VecDeque<u64>,
    /// How long judging took lately.
    judged: VecDeque<u64>,
}

impl PhoneClient {
    /// Without a gateway, until some are put in force. `words` writes what a text message says.
    #[must_use]
    pub fn new(entropy: Arc<dyn Entropy>, clock: Arc<dyn Clock>, words: Arc<dyn Words>) -> Arc<Self> {
        Arc::new(Self { entropy, clock, words, wire: Wire::default(), state: Mutex::default() })
    }

    fn locked(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn setup(&self) -> Arc<PhoneSetup> {
        Arc::clone(&self.locked().setup)
    }

    fn stamp(&self) -> Stamp {
        let mut random = [0; 16];
        self.entropy.fill(&mut random);
        Stamp::new(self.clock.now(), random)
    }

    /// Gateways for this way as they are asked, those that could not a moment ago last.
    fn in_order<'s>(&self, setup: &'s PhoneSetup, way: Way, purpose: Purpose) -> Vec<&'s PhoneGateway> {
        let now = Instant::now();
        let state = self.locked();
        let is_down = |one: &&PhoneGateway| state.down.get(&one.id).is_some_and(|(until, _)| *until > now);
        let can = |one: &&PhoneGateway| purpose == Purpose::Code || one.sends_words();
        let fit = setup.gateways.iter().filter(|one| one.ways.contains(&way)).filter(can);
        let (down, up): (Vec<_>, Vec<_>) = fit.partition(is_down);
        up.into_iter().chain(down).collect()
    }

    /// Takes down whether a gateway works. What is wrong with a number says nothing of it.
    fn mark(&self, setup: &PhoneSetup, gateway: &Slug, fault: Option<&Fault>) {
        let mut state = self.locked();
        match fault {
            Some(fault) if fault.kind != FaultKind::Number => {
                let until = Instant::now() + Duration::from_secs(u64::from(setup.down_seconds));
                state.down.insert(gateway.clone(), (until, fault.kind));
            }
            Some(_) => {}
            None => {
                state.down.remove(gateway);
            }
        }
    }

    fn remember(&self, judging: bool, began: Instant) {
        let took = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        let mut state = self.locked();
        let memory = if judging { &mut state.judged } else { &mut state.sent };
        if memory.len() == REMEMBERED {
            memory.pop_front();
        }
        memory.push_back(took);
    }

    /// Waits until as much time has gone by as some earlier answer took.
    async fn take_as_long(&self, judging: bool, began: Instant) {
        let usual = {
            let state = self.locked();
            let memory = if judging { &state.judged } else { &state.sent };
            let count = u32::try_from(memory.len()).unwrap_or_default();
            let drawn =
                if count == 0 { None } else { memory.get(below(&*self.entropy, count) as usize).copied() };
            drawn.unwrap_or(USUAL_MS)
        };
        tokio::time::sleep_until(began + Duration::from_millis(usual)).await;
    }

    fn request(
        &self,
        setup: &PhoneSetup,
        gateway: &PhoneGateway,
        order: &Order<'_>,
        text: &str,
    ) -> Result<Request, Fault> {
        let timeout = timeout(gateway);
        let said = (order.code, text, order.locale);
        let dialling = Dialling { by: setup.extension_by, pause: setup.extension_pause.clone() };
        let reports = match &gateway.kind {
            GatewayKind::Twilio(account) => {
                reports::twilio_address(setup, gateway, account, self.clock.now())
            }
            _ => None,
        };
        let when = (reports.as_deref(), timeout);
        match &gateway.kind {
            GatewayKind::TeleSign(account) if order.purpose == Purpose::Words => {
                let said = text.replace(CODE_HERE, order.code.expose());
                telesign::message(account, order.to, &said, (&self.stamp(), timeout))
            }
            GatewayKind::Twilio(account) if order.purpose == Purpose::Words => {
                Ok(twilio::message(account, order.to, (order.code, text), when))
            }
            GatewayKind::TeleSign(account) => {
                let stamp = self.stamp();
                telesign::send(account, order.to, order.way, said, &dialling, (&stamp, timeout))
            }
            GatewayKind::Twilio(account) => {
                Ok(twilio::send(account, order.to, order.way, said, &dialling, when))
            }
            GatewayKind::Http(one) => Ok(http::send(one, order.to, order.way, said, timeout)),
        }
    }

    async fn send_by(
        &self,
        setup: &PhoneSetup,
        gateway: &PhoneGateway,
        order: &Order<'_>,
        text: &str,
    ) -> Result<Receipt, Fault> {
        let answer = self.wire.ask(self.request(setup, gateway, order, text)?).await?;
        let reference = match &gateway.kind {
            GatewayKind::TeleSign(_) => telesign::sent(&answer),
            GatewayKind::Twilio(_) => twilio::sent(&answer),
            GatewayKind::Http(one) => http::sent(one, &answer),
        }?;
        let theirs = order.purpose == Purpose::Code && gateway.makes_codes();
        Ok(Receipt { gateway: gateway.id.clone(), way: order.way, reference, theirs })
    }

    /// Asks one gateway after the other.
    async fn send_in_order(
        &self,
        setup: &PhoneSetup,
        order: &Order<'_>,
        faults: &mut Vec<GatewayFault>,
    ) -> Result<Receipt, PhoneError> {
        let text = clean(&self.words.say(order.locale, order.text));
        let gateways = self.in_order(setup, order.way, order.purpose);
        if gateways.is_empty() {
            return Err(PhoneError::NotSetUp);
        }
        for gateway in gateways {
            let result = self.send_by(setup, gateway, order, &text).await;
            self.mark(setup, &gateway.id, result.as_ref().err());
            match result {
                Ok(receipt) => return Ok(receipt),
                Err(fault) => {
                    let fault = named(gateway, fault);
                    tracing::warn!(%fault, way = order.way.code(), "a phone gateway could not send");
                    faults.push(fault);
                }
            }
        }
        let why = faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
        let is_about_number = faults.iter().all(|fault| fault.kind == FaultKind::Number);
        Err(if is_about_number { PhoneError::Number(why) } else { PhoneError::Away(why) })
    }

    async fn send_with(&self, setup: &PhoneSetup, order: Order<'_>) -> Sent {
        let mut faults = Vec::new();
        let sending = async {
            let sending = self.send_in_order(setup, &order, &mut faults);
            let earlier = async {
                match order.earlier {
                    Some(receipt) => self.fate(setup, receipt).await,
                    None => None,
                }
            };
            futures_util::future::join(sending, earlier).await
        };
        let done = tokio::time::timeout(SEND_MAX, sending).await;
        let late = || PhoneError::Away(format!("no answer within {} s", SEND_MAX.as_secs()));
        let (result, earlier) = done.unwrap_or_else(|_| (Err(late()), None));
        Sent { result, faults, earlier }
    }

    /// Whether a gateway is there: connected to, asked for nothing, and without a number.
    async fn is_there(&self, setup: &PhoneSetup, gateway: &PhoneGateway) -> Result<(), Fault> {
        let known = self.locked().down.get(&gateway.id).copied();
        if let Some((until, kind)) = known
            && until > Instant::now()
            && !matches!(kind, FaultKind::Unreachable | FaultKind::Late)
        {
            // It answers, and sends nothing all the same.
            return Err(Fault::new(kind, 0, ""));
        }
        let url = match &gateway.kind {
            GatewayKind::TeleSign(account) => format!("{}/", account.base),
            GatewayKind::Twilio(account) if account.service.is_empty() => format!("{}/", account.base),
            GatewayKind::Twilio(account) => format!("{}/", account.verify_base),
            GatewayKind::Http(one) => origin(&one.url),
        };
        let request =
            Request { method: Method::GET, url, headers: Vec::new(), body: None, timeout: timeout(gateway) };
        let answered = self.wire.ask(request).await;
        // Whatever it says to such a question, it is there.
        let fault =
            answered.err().filter(|fault| matches!(fault.kind, FaultKind::Unreachable | FaultKind::Late));
        self.mark(setup, &gateway.id, fault.as_ref());
        fault.map_or(Ok(()), Err)
    }

    async fn judge_by(
        &self,
        gateway: &PhoneGateway,
        reference: &str,
        code: &Secret,
    ) -> Result<Judgement, Fault> {
        let timeout = timeout(gateway);
        let read: fn(&Answer) -> Result<Judgement, Fault>;
        let request = match &gateway.kind {
            GatewayKind::TeleSign(account) => {
                read = telesign::judged;
                telesign::status(account, reference, Some(code), (&self.stamp(), timeout))?
            }
            GatewayKind::Twilio(account) => {
                read = twilio::judged;
                twilio::check(account, reference, code, timeout)
            }
            GatewayKind::Http(_) => return Err(Fault::new(FaultKind::Failed, 0, "")),
        };
        read(&self.wire.ask(request).await?)
    }

    /// What became of what was sent, as far as its gateway is still in force and says so.
    pub(super) async fn fate(&self, setup: &PhoneSetup, receipt: &Receipt) -> Option<Fate> {
        let gateway = setup.gateways.iter().find(|one| one.id == receipt.gateway)?;
        if receipt.reference.is_empty() {
            return None;
        }
        self.fate_by(gateway, receipt).await.unwrap_or_default()
    }

    async fn fate_by(&self, gateway: &PhoneGateway, receipt: &Receipt) -> Result<Option<Fate>, Fault> {
        let timeout = timeout(gateway);
        let (request, read): (Request, ReadFate) = match &gateway.kind {
            GatewayKind::TeleSign(account) => (
                telesign::status(account, &receipt.reference, None, (&self.stamp(), timeout))?,
                telesign::fate,
            ),
            GatewayKind::Twilio(account) => {
                (twilio::status(account, &receipt.reference, receipt.way, timeout), twilio::fate)
            }
            GatewayKind::Http(_) => return Ok(None),
        };
        let answer = self.wire.ask(request).await?;
        match read(&answer) {
            Ok(fate) => Ok(Some(fate)),
            Err(fault) if answer.status < 300 => Ok(Some(Fate::Bad(named(gateway, fault)))),
            Err(fault) => Err(fault),
        }
    }
}

/// Reads what became of a message out of an answer.
type ReadFate = fn(&Answer) -> Result<Fate, Fault>;

fn timeout(gateway: &PhoneGateway) -> Duration {
    Duration::from_millis(u64::from(gateway.timeout_ms))
}

fn named(gateway: &PhoneGateway, fault: Fault) -> GatewayFault {
    GatewayFault { gateway: gateway.id.clone(), kind: fault.kind, status: fault.status, code: fault.code }
}

/// The address without its path, in which a number may stand.
fn origin(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    format!("{scheme}://{host}/")
}

/// A text message has no marks for directions, and is one paragraph.
fn clean(text: &str) -> String {
    let is_mark = |c: &char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !is_mark(c)).collect::<String>().trim().to_owned()
}

#[async_trait]
impl Phone for PhoneClient {
    fn configure(&self, setup: PhoneSetup) {
        let mut state = self.locked();
        // Whoever changed a gateway wants to see whether it works now.
        state.down.clear();
        state.setup = Arc::new(setup);
    }

    fn ways(&self) -> Vec<Way> {
        let setup = self.setup();
        let has = |way: &Way| setup.gateways.iter().any(|one| one.ways.contains(way));
        Way::ALL.into_iter().filter(has).collect()
    }

    fn sends_words(&self) -> bool {
        self.setup().gateways.iter().any(PhoneGateway::sends_words)
    }

    async fn send(&self, order: Order<'_>) -> Sent {
        let began = Instant::now();
        let sent = self.send_with(&self.setup(), order).await;
        if sent.result.is_ok() {
            self.remember(false, began);
        }
        sent
    }

    async fn send_to_nobody(&self, way: Way) -> Sent {
        let began = Instant::now();
        let setup = self.setup();
        let gateways = self.in_order(&setup, way, Purpose::Code);
        let mut result = Err(PhoneError::NotSetUp);
        for gateway in gateways {
            match self.is_there(&setup, gateway).await {
                Ok(()) => {
                    result = Ok(Receipt {
                        gateway: gateway.id.clone(),
                        way,
                        reference: String::new(),
                        theirs: gateway.makes_codes(),
                    });
                    self.take_as_long(false, began).await;
                    break;
                }
                Err(fault) => result = Err(PhoneError::Away(named(gateway, fault).to_string())),
            }
        }
        Sent { result, faults: Vec::new(), earlier: None }
    }

    async fn judge(&self, receipt: Option<&Receipt>, code: &Secret) -> Result<Judgement, PhoneError> {
        let began = Instant::now();
        let Some(receipt) = receipt else {
            self.take_as_long(true, began).await;
            return Ok(Judgement::Wrong);
        };
        let setup = self.setup();
        let gateway = setup.gateways.iter().find(|one| one.id == receipt.gateway);
        let gateway = gateway.ok_or(PhoneError::NotSetUp)?;
        let judged = self.judge_by(gateway, &receipt.reference, code).await;
        match judged {
            Ok(judgement) => {
                self.remember(true, began);
                Ok(judgement)
            }
            Err(fault) => {
                let fault = named(gateway, fault);
                tracing::warn!(%fault, "a phone gateway could not judge a code");
                Err(PhoneError::Away(fault.to_string()))
            }
        }
    }

    async fn try_out(&self, setup: PhoneSetup, order: Order<'_>) -> Sent {
        self.send_with(&setup, order).await
    }

    fn report(&self, gateway: &str, posted: &Posted) -> Result<Report, Refusal> {
        reports::read(&self.setup(), gateway, posted, self.clock.now())
    }
}
