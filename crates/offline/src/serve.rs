//! The helper: a root process that walks the conversation with whoever connects to its socket. The kernel says
//! who that is; how many talk at a time, and how long, is bounded.

use std::{
    collections::BTreeMap,
    fs::{self, DirBuilder, Permissions},
    io::{self, Read, Write},
    os::unix::{
        fs::{DirBuilderExt as _, PermissionsExt as _},
        net::{UnixListener, UnixStream},
    },
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use domain::secret::Secret;
use pam_reclave::wire::{Hello, PAYLOAD_MAX, ToHelper, ToModule};
use texts::Texts;

use crate::{
    accounts::Asker,
    conversation::{Person, reset},
    engine::Engine,
    face::{Away, Face},
    qr::Ground,
    words::{Words, language},
};

/// How long a peer may take to say who it is.
const HELLO_TIMEOUT: Duration = Duration::from_secs(5);
/// Conversations of one user id that is not root.
const OF_ONE_USER_MAX: usize = 2;
/// Peers that are told so at a time; further ones find the connection closed.
const REFUSED_MAX: usize = 32;

/// How the helper behaves.
#[derive(Clone, Debug)]
pub struct Manner {
    /// Conversations at a time.
    pub conversations_max: usize,
    /// How long a person may think about one answer.
    pub answer_timeout: Duration,
    /// How long a conversation may take.
    pub conversation_timeout: Duration,
    /// The language where the module names none.
    pub language: String,
    /// The ground of terminals.
    pub ground: Ground,
}

/// What all conversations share.
struct House {
    engine: Engine,
    texts: Texts,
    manner: Manner,
    /// Conversations.
    talking: Counts,
    /// Peers that are told that there are too many.
    refused: Counts,
}

/// Makes the socket; one that a dead helper left is replaced.
///
/// # Errors
/// When another helper listens there, or it cannot be made.
pub fn listen(path: &Path) -> io::Result<UnixListener> {
    if let Some(folder) = path.parent() {
        DirBuilder::new().recursive(true).mode(0o755).create(folder)?;
    }
    if UnixStream::connect(path).is_ok() {
        let what = format!("another helper listens at {}", path.display());
        return Err(io::Error::new(io::ErrorKind::AddrInUse, what));
    }
    match fs::remove_file(path) {
        Err(fault) if fault.kind() != io::ErrorKind::NotFound => return Err(fault),
        _ => {}
    }
    let listener = UnixListener::bind(path)?;
    // Anybody may connect: what they may do follows from who the kernel says they are.
    fs::set_permissions(path, Permissions::from_mode(0o666))?;
    Ok(listener)
}

/// Answers everybody who connects, for ever.
///
/// # Errors
/// When the socket fails.
pub fn serve(listener: &UnixListener, engine: Engine, texts: Texts, manner: Manner) -> io::Result<()> {
    match engine.finish_open() {
        Ok(Some(finished)) => tracing::info!(?finished, "an open reset was finished"),
        Ok(None) => {}
        Err(fault) => tracing::error!(%fault, "an open reset cannot be finished now"),
    }
    let house =
        Arc::new(House { engine, texts, manner, talking: Counts::default(), refused: Counts::default() });
    for stream in listener.incoming() {
        let stream = match stream {
            Ok(stream) => stream,
            Err(fault) if is_of_one_peer(&fault) => continue,
            Err(fault) => return Err(fault),
        };
        let Ok(peer) = rustix::net::sockopt::socket_peercred(&stream) else { continue };
        let uid = peer.uid.as_raw();
        let place = Place::take(&house.talking, uid, house.manner.conversations_max, OF_ONE_USER_MAX);
        let refused = || Place::take(&house.refused, uid, REFUSED_MAX, REFUSED_MAX / 2);
        let (place, is_refused) = match place {
            Some(place) => (place, false),
            None => {
                tracing::warn!(uid, "too many conversations at a time");
                let Some(place) = refused() else { continue };
                (place, true)
            }
        };
        let house = Arc::clone(&house);
        thread::Builder::new().name("conversation".to_owned()).spawn(move || {
            if is_refused {
                refuse(&house, &stream);
            } else {
                talk(&house, &stream, uid);
            }
            drop(place);
        })?;
    }
    Ok(())
}

/// Faults of `accept` that say something of the peer or the moment, not of the socket.
fn is_of_one_peer(fault: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, Interrupted, WouldBlock};
    matches!(fault.kind(), ConnectionAborted | Interrupted | WouldBlock)
}

/// How many there are, by user id.
type Counts = Arc<Mutex<BTreeMap<u32, usize>>>;

/// One of a bounded number of places; given back when dropped.
struct Place {
    counts: Counts,
    uid: u32,
}

impl Place {
    /// A place when fewer than `max` are taken, and fewer than `of_one_max` by this user id if it is not root's.
    fn take(counts: &Counts, uid: u32, max: usize, of_one_max: usize) -> Option<Self> {
        let mut taken = counts.lock().unwrap_or_else(PoisonError::into_inner);
        let (all, of_one) = (taken.values().sum::<usize>(), taken.get(&uid).copied().unwrap_or(0));
        if all >= max || (uid != 0 && of_one >= of_one_max) {
            return None;
        }
        *taken.entry(uid).or_default() += 1;
        drop(taken);
        Some(Self { counts: Arc::clone(counts), uid })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        let left = taken.get_mut(&self.uid).map_or(0, |count| {
            *count -= 1;
            *count
        });
        if left == 0 {
            taken.remove(&self.uid);
        }
    }
}

/// Tells a peer that it comes at a bad time. What it says first is read: closed on unread words, it would learn of
/// a broken connection and not of the reason.
fn refuse(house: &House, stream: &UnixStream) {
    let mut timed = Timed::new(stream, HELLO_TIMEOUT);
    let Ok(ToHelper::Hello(hello)) = ToHelper::read_from(&mut timed) else { return };
    let locale = hello.locale.unwrap_or_default();
    let locale = language(&house.texts, &locale, &house.manner.language, false);
    let text = Words::new(&house.texts, &locale).text("endpoint.trouble.busy");
    // Who is gone cannot be told.
    let _ = ToModule::Complain(text).write_to(&mut timed);
    let _ = ToModule::Failed.write_to(&mut timed);
}

fn talk(house: &House, stream: &UnixStream, uid: u32) {
    let mut first = Timed::new(stream, HELLO_TIMEOUT);
    let hello = match ToHelper::read_from(&mut first) {
        Ok(ToHelper::Hello(hello)) => hello,
        Ok(_) => return,
        Err(fault) => {
            tracing::warn!(uid, %fault, "a peer did not say who it is");
            return;
        }
    };
    let Hello { service, user, locale, .. } = hello;
    let manner = &house.manner;
    let locale = language(&house.texts, locale.as_deref().unwrap_or_default(), &manner.language, false);
    let ends = Instant::now() + manner.conversation_timeout;
    let mut face = SocketFace { stream, ends, answer_timeout: manner.answer_timeout };
    let person = Person { asker: Asker::of(uid), account: Some(user.clone()), is_settled: true };
    let words = Words::new(&house.texts, &locale);
    tracing::info!(uid, service, user, "an offline reset begins");
    let ended = reset(&house.engine, words, &mut face, manner.ground, &person);
    let last = match &ended {
        Ok(Some(account)) => ToModule::Done(account.clone()),
        _ => ToModule::Failed,
    };
    tracing::info!(uid, service, user, outcome = ?ended, "an offline reset ends");
    // Who is gone cannot be told.
    let _ = last.write_to(&mut face.timed());
}

/// A stream that must be through by a moment, however slowly the other side reads or writes.
struct Timed<'s> {
    stream: &'s UnixStream,
    ends: Instant,
}

impl<'s> Timed<'s> {
    fn new(stream: &'s UnixStream, within: Duration) -> Self {
        Self { stream, ends: Instant::now() + within }
    }

    fn left(&self) -> io::Result<Duration> {
        let left = self.ends.saturating_duration_since(Instant::now());
        if left.is_zero() { Err(io::ErrorKind::TimedOut.into()) } else { Ok(left) }
    }
}

impl Read for Timed<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.stream.set_read_timeout(Some(self.left()?))?;
        let mut stream = self.stream;
        stream.read(buffer)
    }
}

impl Write for Timed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.set_write_timeout(Some(self.left()?))?;
        let mut stream = self.stream;
        stream.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A person at the other end of the socket.
struct SocketFace<'s> {
    stream: &'s UnixStream,
    ends: Instant,
    answer_timeout: Duration,
}

impl SocketFace<'_> {
    fn timed(&self) -> Timed<'_> {
        Timed { stream: self.stream, ends: self.ends.min(Instant::now() + self.answer_timeout) }
    }

    fn tell(&self, frame: &ToModule) -> Result<(), Away> {
        frame.write_to(&mut self.timed()).map_err(|fault| {
            tracing::debug!(%fault, "a person cannot be told");
            Away
        })
    }

    fn answer(&self, question: &ToModule) -> Result<Secret, Away> {
        self.tell(question)?;
        match ToHelper::read_from(&mut self.timed()) {
            Ok(ToHelper::Answer(answer)) => Ok(Secret::new(answer.as_str())),
            Ok(_) => Err(Away),
            Err(fault) => {
                tracing::info!(%fault, "a person does not answer");
                Err(Away)
            }
        }
    }
}

impl Face for SocketFace<'_> {
    fn page(&mut self, _: &str) -> Result<(), Away> {
        Ok(())
    }

    fn say(&mut self, text: &str) -> Result<(), Away> {
        in_frames(text).into_iter().try_for_each(|part| self.tell(&ToModule::Inform(part)))
    }

    fn complain(&mut self, text: &str) -> Result<(), Away> {
        in_frames(text).into_iter().try_for_each(|part| self.tell(&ToModule::Complain(part)))
    }

    fn ask(&mut self, question: &str, _: &str) -> Result<String, Away> {
        Ok(self.answer(&ToModule::Ask(prompt(question)))?.expose().to_owned())
    }

    fn ask_secret(&mut self, question: &str) -> Result<Secret, Away> {
        self.answer(&ToModule::AskSecret(prompt(question)))
    }
}

/// Programs that sign people in print a prompt as it is.
fn prompt(question: &str) -> String {
    format!("{question}: ")
}

/// The lines in as few pieces as frames allow.
fn in_frames(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for line in text.lines() {
        let line: String = line.chars().filter(|c| *c != '\0').take(PAYLOAD_MAX / 4).collect();
        let Some(last) = parts.last_mut() else { continue };
        if last.is_empty() {
            *last = line;
        } else if last.len() + 1 + line.len() <= PAYLOAD_MAX {
            last.push('\n');
            last.push_str(&line);
        } else {
            parts.push(line);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_bounded_in_all_and_for_each_but_root() {
        let counts = Counts::default();
        let take = |uid| Place::take(&counts, uid, 4, 2);
        let (first, _second) = (take(1001).unwrap(), take(1001).unwrap());
        assert!(take(1001).is_none(), "two of one person");
        let (_third, _fourth) = (take(0).unwrap(), take(0).unwrap());
        assert!(take(0).is_none(), "four in all");
        drop(first);
        assert!(take(1002).is_some());
    }

    #[test]
    fn a_text_that_is_too_long_for_a_frame_goes_in_several() {
        let text = vec!["█".repeat(60); 100].join("\n");
        let parts = in_frames(&text);
        assert!(parts.len() > 1 && parts.iter().all(|part| part.len() <= PAYLOAD_MAX));
        assert_eq!(parts.join("\n"), text);
        assert_eq!(in_frames("").len(), 1);
    }
}
