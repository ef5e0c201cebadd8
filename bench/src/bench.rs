//! What all measurements share: the binary, the directories, the mail server, and how long each part takes.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

use crate::{
    Outcome,
    mailbox::{Mailbox, Mailboxes},
    peer::Made,
    peer::Peer,
    person::Person,
    product::Look,
    product::Product,
    say,
};

/// How long mails may take to be settled after a measurement.
const SETTLING_MAX: Duration = Duration::from_secs(20);

/// How many people register at once.
const AT_ONCE: usize = 8;

/// One run of this program.
pub struct Bench {
    /// The product.
    pub binary: PathBuf,
    /// How long each part is measured.
    pub time: Duration,
    /// Threads of this machine.
    pub cores: usize,
    mailboxes: Mailboxes,
    folder: tempfile::TempDir,
    started: AtomicU32,
}

impl Bench {
    /// With a folder of its own beside the binary, on a disk and not in memory.
    pub async fn new(binary: PathBuf, time: Duration) -> Outcome<Self> {
        let beside = binary.parent().unwrap_or_else(|| Path::new(".")).to_owned();
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Ok(Self {
            folder: tempfile::tempdir_in(beside)?,
            binary,
            time,
            cores,
            mailboxes: Mailboxes::start().await?,
            started: AtomicU32::new(0),
        })
    }

    /// A new instance of the product with a store of its own.
    pub async fn start(&self, peer: &Peer) -> Outcome<Product> {
        let number = self.started.fetch_add(1, Ordering::Relaxed);
        self.start_in(peer, &self.folder.path().join(number.to_string())).await
    }

    /// An instance that finds what an earlier one left in `folder`.
    pub async fn start_in(&self, peer: &Peer, folder: &Path) -> Outcome<Product> {
        Product::start(&self.binary, peer, self.mailboxes.address, folder).await
    }

    /// Where the mail server listens.
    pub fn mail_address(&self) -> SocketAddr {
        self.mailboxes.address
    }

    /// The codes that are mailed to `address` from now on.
    pub fn mailbox(&self, address: &str) -> Mailbox {
        self.mailboxes.open(address)
    }

    /// A folder for instances that follow each other.
    pub fn folder(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// People with browsers, registered.
    pub async fn registered(&self, product: &Product, made: &[Made]) -> Outcome<Vec<Person>> {
        say(&format!("registering {} people", made.len()));
        let mut people = Vec::new();
        // Few at a time: a registration derives three answers, and a crowd is told to come back later.
        for some in made.chunks(AT_ONCE) {
            let mut tasks = Vec::new();
            for one in some {
                let mut person = Person::new(one.clone(), &self.mailboxes, product.address);
                tasks.push(tokio::spawn(async move {
                    person.register().await?;
                    Outcome::Ok(person)
                }));
            }
            for task in tasks {
                people.push(task.await??);
            }
        }
        Ok(people)
    }

    /// The counters once they stand still: the last mails are handed over and settled.
    pub async fn settled_look(&self, product: &Product) -> Outcome<Look> {
        let began = Instant::now();
        let mut last = product.look().await?;
        loop {
            // Between two looks there must be time in which something could have been counted.
            tokio::time::sleep(Duration::from_millis(300)).await;
            let look = product.look().await?;
            if (look.commits - last.commits).abs() < 0.5 || began.elapsed() > SETTLING_MAX {
                return Ok(look);
            }
            last = look;
        }
    }
}
