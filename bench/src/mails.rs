//! Mails: ten thousand rows of the outbox, each with a sealed code, made durable, rendered, and handed to a mail server
//! on loopback by the courier as shipped. Store, keys, words and SMTP are the product's; only the web server is missing.

use std::{sync::Arc, time::Instant};

use activities::Registry;
use courier::{Courier, MailSettings, Security, ServerSettings};
use domain::{
    entropy::Entropy,
    id::OutboxId,
    message::Message,
    outbox::{Mail, OutboxMessage, OutboxState},
    secret::Secret,
    store::{Change, Store},
    time::Clock,
};
use service::{LiveRealm, Loaded, MailRenderer, PRESETS};
use texts::Texts;
use vault::{KeyRing, OsEntropy};

use crate::{
    Outcome,
    bench::Bench,
    fault,
    house::SystemClock,
    load::short,
    report::{Table, verdict},
    say,
};

const MAILS: usize = 10_000;
/// Rows in one commit, as a task that writes to many people makes them.
const COMMIT: usize = 200;
/// Mails that must leave in a second.
const RATE_MIN: f64 = 500.0;
const RECIPIENT: &str = "everybody@bench.example";
const MINUTES: u32 = 60;

/// Measures the way of a mail from the commit to the mail server.
pub async fn measure(bench: &Bench) -> Outcome<Table> {
    say(&format!("{MAILS} mails"));
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let folder = bench.folder("mails");
    std::fs::create_dir_all(&folder)?;
    let url = Secret::new(format!("sqlite://{}/reclave.db", folder.display()));
    let store: Arc<dyn Store> = store::open(&store::StoreSettings { url }, Arc::clone(&clock)).await?;
    let keys = Arc::new(KeyRing::generate(&OsEntropy));

    let began = Instant::now();
    for first in (0..MAILS).step_by(COMMIT) {
        let many = first..(first + COMMIT).min(MAILS);
        let rows: Outcome<Vec<_>> = many.map(|number| row(number, &*clock, &keys)).collect();
        store.commit(rows?).await?;
    }
    let queued = began.elapsed();

    let mailbox = bench.mailbox(RECIPIENT);
    let courier = Courier::new(Arc::clone(&store), renderer(&keys)?, courier::smtp(&settings(bench))?, clock);
    let began = Instant::now();
    courier.run_once().await?;
    let sent = began.elapsed();

    let (arrived, delivered) = (mailbox.waiting(), store.outbox_counts().await?);
    let delivered = delivered.get(&OutboxState::Delivered).copied().unwrap_or_default();
    if arrived != MAILS || usize::try_from(delivered)? != MAILS {
        return Err(fault(format!("{arrived} of {MAILS} mails came, {delivered} are called delivered")));
    }
    let rate =
        |time: std::time::Duration| f64::from(u32::try_from(MAILS).unwrap_or(u32::MAX)) / time.as_secs_f64();
    let mut table =
        Table::new(&format!("{MAILS} mails, each with a sealed code"), &["figure", "value", "target"]);
    table.row(["made durable, mails/s".to_owned(), short(rate(queued)), "-".to_owned()]);
    table.row([
        "rendered, handed to the mail server and settled, mails/s".to_owned(),
        short(rate(sent)),
        format!("at least {RATE_MIN}: {}", verdict(rate(sent) >= RATE_MIN)),
    ]);
    Ok(table)
}

fn row(number: usize, clock: &dyn Clock, keys: &KeyRing) -> Outcome<Change> {
    let created = clock.now();
    let id = OutboxId::mint(created, &OsEntropy as &dyn Entropy);
    let code = format!("{:06}", number % 1_000_000);
    Ok(Change::Send(Box::new(OutboxMessage {
        id,
        dedup: format!("bench/{number}"),
        created,
        expires: created.plus(std::time::Duration::from_secs(u64::from(MINUTES) * 60)),
        mail: Some(Mail {
            to: RECIPIENT.to_owned(),
            locale: "en".to_owned(),
            template: "mail.code".to_owned(),
            args: Message::new("mail.code").with("minutes", MINUTES),
        }),
        sealed: Some(keys.seal("outbox", &id.to_string(), code.as_bytes(), &OsEntropy)?),
        subject: None,
    })))
}

fn renderer(keys: &Arc<KeyRing>) -> Outcome<Arc<MailRenderer>> {
    let preset = PRESETS.iter().find(|(name, _)| *name == "modern").map(|(_, text)| *text);
    let loaded = Loaded::parse(preset.unwrap_or_default(), 0, &Arc::new(Registry::standard()))?;
    let (texts, realm) = (Arc::new(Texts::load()), Arc::new(LiveRealm::new(loaded)));
    Ok(Arc::new(MailRenderer::new(
        texts,
        Arc::clone(keys),
        realm,
        "https://password.bench.example".to_owned(),
    )))
}

fn settings(bench: &Bench) -> MailSettings {
    let address = bench.mail_address();
    let server = ServerSettings {
        host: address.ip().to_string(),
        port: address.port(),
        security: Security::Plain,
        user: String::new(),
        password: Secret::default(),
        token_url: String::new(),
        client_id: String::new(),
        client_secret: Secret::default(),
        token_scope: String::new(),
        refresh_token: Secret::default(),
        ca_file: None,
        ca_pem: None,
        timeout_seconds: 20,
        plain_beyond_this_machine: false,
    };
    MailSettings { from: "Passwords <passwords@bench.example>".to_owned(), servers: vec![server] }
}
