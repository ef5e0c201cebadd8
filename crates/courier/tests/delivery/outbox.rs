//! From the outbox to the transport: once, again, not any more.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant},
};

use async_trait::async_trait;
use courier::{Courier, DeliveryError, MemoryTransport, Renderer, Transport};
use domain::{
    outbox::{OutboxMessage, OutboxState, RenderedMail},
    store::{Change, OutboxEntry, Store},
    time::{Clock, Timestamp},
};
use testkit::store::{FailPoint, Faulty, NOW, StoppedClock, after, message};
use tokio::sync::{Notify, oneshot};

/// A clock that a test sets.
struct SetClock(AtomicI64);

impl Clock for SetClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.0.load(Ordering::SeqCst))
    }
}

/// The recipient is the message's key, so that a transport can tell them apart.
struct KeyAsRecipient;

impl Renderer for KeyAsRecipient {
    fn render(&self, message: &OutboxMessage) -> Result<RenderedMail, String> {
        if message.dedup == "no-template" {
            return Err("there is no such template".to_owned());
        }
        let mail = message.mail.as_ref().ok_or("rendered a mail for nobody")?;
        assert_eq!(mail.template, "mail.reset");
        Ok(crate::scripted::mail(&message.dedup))
    }
}

/// Answers as scripted, by recipient; the last answer stays.
#[derive(Default)]
struct Moody {
    moods: Mutex<BTreeMap<String, Vec<DeliveryError>>>,
    taken: Mutex<Vec<String>>,
    took: Notify,
}

#[async_trait]
impl Transport for Moody {
    async fn deliver(&self, mail: &RenderedMail) -> Result<(), DeliveryError> {
        let mood = self.moods.lock().unwrap().get_mut(&mail.to).and_then(Vec::pop);
        if let Some(error) = mood {
            return Err(error);
        }
        self.taken.lock().unwrap().push(mail.to.clone());
        self.took.notify_one();
        Ok(())
    }
}

struct House {
    store: Arc<dyn Store>,
    clock: Arc<SetClock>,
    transport: Arc<Moody>,
    courier: Courier,
}

impl House {
    async fn new(keys: &[&str]) -> Self {
        let store = store::open_memory(Arc::new(StoppedClock)).await.unwrap();
        Self::over(store, keys).await
    }

    async fn over(store: Arc<dyn Store>, keys: &[&str]) -> Self {
        let sends = keys.iter().map(|key| Change::Send(Box::new(message(key)))).collect();
        store.commit(sends).await.unwrap();
        let clock = Arc::new(SetClock(AtomicI64::new(NOW.as_millis())));
        let transport = Arc::new(Moody::default());
        let courier = Self::courier(&store, &clock, &transport);
        Self { store, clock, transport, courier }
    }

    fn courier(store: &Arc<dyn Store>, clock: &Arc<SetClock>, transport: &Arc<Moody>) -> Courier {
        let (clock, transport): (Arc<dyn Clock>, Arc<dyn Transport>) = (clock.clone(), transport.clone());
        Courier::new(Arc::clone(store), Arc::new(KeyAsRecipient), transport, clock)
    }

    fn mood(&self, key: &str, errors: Vec<DeliveryError>) {
        self.transport.moods.lock().unwrap().insert(key.to_owned(), errors);
    }

    fn at(&self, moment: Timestamp) {
        self.clock.0.store(moment.as_millis(), Ordering::SeqCst);
    }

    fn taken(&self) -> Vec<String> {
        let mut taken = self.transport.taken.lock().unwrap().clone();
        taken.sort();
        taken
    }

    async fn row(&self, key: &str) -> OutboxEntry {
        let rows = self.store.outbox(100).await.unwrap();
        rows.into_iter().find(|row| row.message.dedup == key).unwrap()
    }
}

fn later() -> DeliveryError {
    DeliveryError::Retry("451 later".to_owned())
}

#[tokio::test]
async fn every_message_goes_out_once() {
    let keys: Vec<String> = (0..30).map(|number| format!("m{number:02}")).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let house = House::new(&keys).await;
    assert_eq!(house.courier.run_once().await.unwrap(), 30);
    assert_eq!(house.courier.run_once().await.unwrap(), 0);
    house.at(after(86_400));
    assert_eq!(house.courier.run_once().await.unwrap(), 0);
    assert_eq!(house.taken(), keys);
    assert_eq!(house.row("m07").await.state, OutboxState::Delivered);
}

#[tokio::test]
async fn two_instances_send_each_message_once() {
    let keys: Vec<String> = (0..40).map(|number| format!("m{number:02}")).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let house = House::new(&keys).await;
    let other = House::courier(&house.store, &house.clock, &house.transport);
    let (one, two) = tokio::join!(house.courier.run_once(), other.run_once());
    assert_eq!(one.unwrap() + two.unwrap(), 40);
    assert_eq!(house.taken(), keys);
}

#[tokio::test]
async fn a_busy_server_is_asked_again_later_and_later_until_it_takes_the_mail() {
    let house = House::new(&["busy", "other"]).await;
    house.mood("busy", vec![later(), later(), later()]);
    let mut moment = NOW;
    for (attempt, wait) in [5_u64, 10, 20].into_iter().enumerate() {
        house.courier.run_once().await.unwrap();
        let row = house.row("busy").await;
        assert_eq!((row.state, row.attempts as usize), (OutboxState::Waiting, attempt + 1));
        assert_eq!(row.last_error, "451 later");
        let waits = row.not_before.since(moment).as_secs_f64();
        let least = Duration::from_secs(wait).as_secs_f64();
        assert!((least..=least * 1.25).contains(&waits), "{waits}");
        moment = row.not_before;
        house.at(moment.minus(Duration::from_millis(1)));
        assert_eq!(house.courier.run_once().await.unwrap(), 0, "not yet");
        house.at(moment);
    }
    assert_eq!(house.courier.run_once().await.unwrap(), 1);
    assert_eq!(house.taken(), ["busy", "other"]);
    assert_eq!(house.row("busy").await.last_error, "");
}

#[tokio::test]
async fn a_message_is_given_up_when_it_expires_and_the_last_error_is_kept() {
    let house = House::new(&["never"]).await;
    house.mood("never", vec![later(); 1_000]);
    let expires = house.row("never").await.message.expires;
    let mut rounds = 0;
    loop {
        house.courier.run_once().await.unwrap();
        let row = house.row("never").await;
        if row.state == OutboxState::Failed {
            assert!(row.last_error.contains("expired") && row.last_error.contains("451"), "{row:?}");
            break;
        }
        assert!(row.not_before <= expires, "giving up is recorded when it happens");
        house.at(row.not_before);
        rounds += 1;
        assert!(rounds < 50, "{row:?}");
    }
    assert!(rounds > 5, "it was tried for an hour");
    assert_eq!(house.taken(), Vec::<String>::new());
}

#[tokio::test]
async fn a_code_that_has_expired_is_not_sent() {
    let house = House::new(&["late"]).await;
    house.at(after(3_600));
    house.courier.run_once().await.unwrap();
    assert_eq!(house.row("late").await.state, OutboxState::Failed);
    assert_eq!(house.taken(), Vec::<String>::new());
}

#[tokio::test]
async fn what_is_refused_for_good_or_cannot_be_rendered_is_not_tried_again() {
    let house = House::new(&["gone", "no-template"]).await;
    house.mood("gone", vec![DeliveryError::Permanent("550 no such user".to_owned())]);
    assert_eq!(house.courier.run_once().await.unwrap(), 2);
    for (key, reason) in [("gone", "550 no such user"), ("no-template", "there is no such template")] {
        let row = house.row(key).await;
        assert_eq!((row.state, row.last_error.as_str()), (OutboxState::Failed, reason));
    }
    house.at(after(600));
    assert_eq!(house.courier.run_once().await.unwrap(), 0);
    assert_eq!(house.taken(), Vec::<String>::new());
}

#[tokio::test]
async fn a_message_for_nobody_is_neither_rendered_nor_sent() {
    let store = store::open_memory(Arc::new(StoppedClock)).await.unwrap();
    let mut nobody = message("nobody");
    nobody.mail = None;
    store.commit(vec![Change::Send(Box::new(nobody))]).await.unwrap();
    let house = House::over(store, &["somebody"]).await;
    assert_eq!(house.courier.run_once().await.unwrap(), 1);
    assert_eq!(house.taken(), ["somebody"]);
}

#[tokio::test]
async fn a_store_that_goes_away_after_the_delivery_causes_no_second_mail() {
    let faulty = Arc::new(Faulty::new(
        store::open_memory(Arc::new(StoppedClock)).await.unwrap(),
        i64::MAX,
        FailPoint::Before,
    ));
    let house = House::over(faulty.clone(), &["once"]).await;
    faulty.refuse_settling(true);
    assert!(house.courier.run_once().await.is_err());
    house.at(after(600));
    assert!(house.courier.run_once().await.is_err());
    faulty.refuse_settling(false);
    house.at(after(1_200));
    assert_eq!(house.courier.run_once().await.unwrap(), 1);
    assert_eq!(house.taken(), ["once"]);
    assert_eq!(house.row("once").await.state, OutboxState::Delivered);
}

#[tokio::test]
async fn many_mails_do_not_wait_for_the_disk_one_by_one() {
    let keys: Vec<String> = (0..60).map(|number| format!("m{number:02}")).collect();
    let house = House::new(&keys.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let before = house.store.durable_commits();
    assert_eq!(house.courier.run_once().await.unwrap(), 60);
    let commits = house.store.durable_commits() - before;
    assert!(commits <= 6, "{commits} commits for 60 mails");
}

/// Takes every mail, after a minute and a half of the clock's time.
struct Slow {
    clock: Arc<SetClock>,
    taken: Mutex<Vec<(String, Timestamp)>>,
}

#[async_trait]
impl Transport for Slow {
    async fn deliver(&self, mail: &RenderedMail) -> Result<(), DeliveryError> {
        self.taken.lock().unwrap().push((mail.to.clone(), self.clock.now()));
        self.clock.0.fetch_add(90_000, Ordering::SeqCst);
        Ok(())
    }
}

#[tokio::test]
async fn no_delivery_begins_that_could_outlast_its_claim() {
    let House { store, clock, .. } = House::new(&["a", "b", "c", "d"]).await;
    let transport = Arc::new(Slow { clock: Arc::clone(&clock), taken: Mutex::default() });
    let slow: Arc<dyn Transport> = transport.clone();
    let courier = Courier::new(Arc::clone(&store), Arc::new(KeyAsRecipient), slow, clock);
    assert_eq!(courier.run_once().await.unwrap(), 4);
    let taken = transport.taken.lock().unwrap().clone();
    let begun: Vec<Timestamp> = taken.iter().map(|(_, at)| *at).collect();
    assert_eq!(begun, [NOW, after(90), after(180), after(270)], "each once");
    let mut attempts: Vec<u32> = store.outbox(10).await.unwrap().iter().map(|entry| entry.attempts).collect();
    attempts.sort_unstable();
    assert_eq!(attempts, [1, 1, 2, 2], "two fit into a claim, the others were claimed anew");
}

#[tokio::test]
async fn a_message_goes_out_as_soon_as_the_bell_rings_and_the_courier_stops_when_told() {
    let House { store, transport, courier, .. } = House::new(&[]).await;
    let bell = Arc::new(Notify::new());
    let (stop, stopped) = oneshot::channel::<()>();
    let running = {
        let bell = Arc::clone(&bell);
        tokio::spawn(async move { courier.run(&bell, async { drop(stopped.await) }).await })
    };
    for key in ["first", "second"] {
        let began = Instant::now();
        store.commit(vec![Change::Send(Box::new(message(key)))]).await.unwrap();
        bell.notify_one();
        transport.took.notified().await;
        assert!(began.elapsed() < Duration::from_secs(3), "before it would have looked by itself");
    }
    stop.send(()).unwrap();
    running.await.unwrap();
}

#[tokio::test]
async fn the_demo_keeps_the_newest_mails_only() {
    let transport = MemoryTransport::new(2, Arc::new(StoppedClock));
    for to in ["a@example.org", "b@example.org", "c@example.org"] {
        transport.deliver(&crate::scripted::mail(to)).await.unwrap();
    }
    let kept: Vec<String> = transport.mails().into_iter().map(|(_, mail)| mail.to).collect();
    assert_eq!(kept, ["c@example.org", "b@example.org"]);
}
