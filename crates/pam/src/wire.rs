//! The frames between the PAM module and the helper on their local socket: one byte for the kind, two for the
//! length (big-endian), then UTF-8 text of at most [`PAYLOAD_MAX`] bytes. They live with the module, because it
//! is the side that must stay small; the helper uses the same types.
//!
//! The module opens with [`Hello`]. The helper then shows texts and asks; the module answers each question with
//! one [`ToHelper::Answer`] or gives up with [`ToHelper::Cancelled`]. The helper ends with [`ToModule::Done`] or
//! [`ToModule::Failed`]. Who closes the connection without such an end has failed.

use std::{
    fmt,
    io::{self, Read, Write},
};

use zeroize::Zeroizing;

/// The version of the frames that this program speaks, told in [`Hello`].
pub const VERSION: u32 = 1;
/// Bytes of a frame before its payload.
pub const HEADER_LEN: usize = 3;
/// The most bytes that a payload may have.
pub const PAYLOAD_MAX: usize = 8192;
/// The most bytes of one value in a [`Hello`].
pub const VALUE_MAX: usize = 512;

/// What is wrong with a frame, or with the connection that it should have come from.
#[derive(Debug)]
pub enum Fault {
    /// The other side closed the connection between two frames.
    Closed,
    /// The other side closed the connection inside a frame.
    Cut,
    /// The connection failed.
    Io(io::Error),
    /// No frame of this direction has this kind.
    Kind(u8),
    /// The payload has, or would have, this many bytes, which is more than [`PAYLOAD_MAX`].
    TooLong(usize),
    /// The payload is not UTF-8, or has a NUL byte, which no PAM conversation can carry.
    Text,
    /// The payload of a kind that has none is not empty.
    NotEmpty,
    /// A hello without this key, with it twice, or with a value that it cannot have.
    Hello(&'static str),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Closed => f.write_str("the connection was closed"),
            Self::Cut => f.write_str("the connection was closed inside a frame"),
            Self::Io(fault) => write!(f, "the connection failed: {fault}"),
            Self::Kind(kind) => write!(f, "no frame has the kind {kind:#04x}"),
            Self::TooLong(bytes) => write!(f, "a payload of {bytes} bytes, more than {PAYLOAD_MAX}"),
            Self::Text => f.write_str("a payload that is not text"),
            Self::NotEmpty => f.write_str("a payload where there is none"),
            Self::Hello(key) => write!(f, "a hello with a wrong `{key}`"),
        }
    }
}

impl std::error::Error for Fault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        if let Self::Io(fault) = self { Some(fault) } else { None }
    }
}

impl From<io::Error> for Fault {
    fn from(fault: io::Error) -> Self {
        Self::Io(fault)
    }
}

/// Who asks for a reset, and where: the first frame of a conversation. What the kernel says about the peer
/// outweighs all of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hello {
    /// The PAM service, such as `login`.
    pub service: String,
    /// The account whose password was asked for.
    pub user: String,
    /// The terminal, where PAM knows it.
    pub tty: Option<String>,
    /// The host that the person comes from, where PAM knows it.
    pub rhost: Option<String>,
    /// The language for what is shown, such as `de` or `de_DE.UTF-8`.
    pub locale: Option<String>,
}

impl Hello {
    /// As lines `key=value`. Fails with [`Fault::Hello`] for an empty service or user, or a value that is too long
    /// or has a control character: a name with a line feed in it must not become a second line.
    fn to_payload(&self) -> Result<String, Fault> {
        let mut payload = format!("version={VERSION}");
        let known = [
            ("service", Some(&self.service)),
            ("user", Some(&self.user)),
            ("tty", self.tty.as_ref()),
            ("rhost", self.rhost.as_ref()),
            ("locale", self.locale.as_ref()),
        ];
        for (key, value) in known {
            let Some(value) = value else { continue };
            if !is_value(value) {
                return Err(Fault::Hello(key));
            }
            payload.push('\n');
            payload.push_str(key);
            payload.push('=');
            payload.push_str(value);
        }
        Ok(payload)
    }

    /// The reverse. Keys that it does not know are passed over, so that a later module can say more.
    fn from_payload(payload: &str) -> Result<Self, Fault> {
        let mut version = None;
        let (mut service, mut user, mut tty, mut rhost, mut locale) = (None, None, None, None, None);
        for line in payload.split('\n') {
            let (key, value) = line.split_once('=').ok_or(Fault::Hello("="))?;
            let (key, place) = match key {
                "version" => ("version", &mut version),
                "service" => ("service", &mut service),
                "user" => ("user", &mut user),
                "tty" => ("tty", &mut tty),
                "rhost" => ("rhost", &mut rhost),
                "locale" => ("locale", &mut locale),
                _ => continue,
            };
            if !is_value(value) || place.replace(value.to_owned()).is_some() {
                return Err(Fault::Hello(key));
            }
        }
        if version != Some(VERSION.to_string()) {
            return Err(Fault::Hello("version"));
        }
        Ok(Self {
            service: service.ok_or(Fault::Hello("service"))?,
            user: user.ok_or(Fault::Hello("user"))?,
            tty,
            rhost,
            locale,
        })
    }
}

fn is_value(text: &str) -> bool {
    !text.is_empty() && text.len() <= VALUE_MAX && !text.chars().any(char::is_control)
}

/// What the module says.
#[derive(Clone, PartialEq, Eq)]
pub enum ToHelper {
    /// Opens the conversation.
    Hello(Hello),
    /// What the person typed to the last question. May be a password, so it is wiped and never printed.
    Answer(Zeroizing<String>),
    /// The person gave up, or the program cannot ask.
    Cancelled,
}

impl ToHelper {
    /// The frame's bytes.
    ///
    /// # Errors
    /// [`Fault::TooLong`], [`Fault::Text`] or [`Fault::Hello`] for what no frame can carry.
    pub fn encode(&self) -> Result<Zeroizing<Vec<u8>>, Fault> {
        match self {
            Self::Hello(hello) => frame(b'H', &hello.to_payload()?),
            Self::Answer(answer) => frame(b'A', answer),
            Self::Cancelled => frame(b'C', ""),
        }
    }

    /// Writes the frame in one piece.
    ///
    /// # Errors
    /// As [`Self::encode`], and [`Fault::Io`].
    pub fn write_to(&self, to: &mut impl Write) -> Result<(), Fault> {
        to.write_all(&self.encode()?)?;
        Ok(to.flush()?)
    }

    /// Reads one frame; waits for it.
    ///
    /// # Errors
    /// Whatever is wrong with it, see [`Fault`].
    pub fn read_from(from: &mut impl Read) -> Result<Self, Fault> {
        let (kind, payload) = read(from, b"HAC")?;
        match kind {
            b'H' => Hello::from_payload(&payload).map(Self::Hello),
            b'A' => Ok(Self::Answer(payload)),
            _ => empty(&payload).map(|()| Self::Cancelled),
        }
    }
}

/// Never tells an answer.
impl fmt::Debug for ToHelper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hello(hello) => f.debug_tuple("Hello").field(hello).finish(),
            Self::Answer(_) => f.write_str("Answer(…)"),
            Self::Cancelled => f.write_str("Cancelled"),
        }
    }
}

/// What the helper says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToModule {
    /// Shows a text of one or more lines.
    Inform(String),
    /// Shows what went wrong.
    Complain(String),
    /// Asks, and what is typed may be seen.
    Ask(String),
    /// Asks, and what is typed is hidden. The last such answer before [`Self::Done`] is the new password.
    AskSecret(String),
    /// The account, named here, has its new password.
    Done(String),
    /// Nothing was changed.
    Failed,
}

impl ToModule {
    /// The frame's bytes.
    ///
    /// # Errors
    /// [`Fault::TooLong`] or [`Fault::Text`] for what no frame can carry.
    pub fn encode(&self) -> Result<Zeroizing<Vec<u8>>, Fault> {
        match self {
            Self::Inform(text) => frame(b'I', text),
            Self::Complain(text) => frame(b'E', text),
            Self::Ask(text) => frame(b'P', text),
            Self::AskSecret(text) => frame(b'S', text),
            Self::Done(account) => frame(b'K', account),
            Self::Failed => frame(b'D', ""),
        }
    }

    /// Writes the frame in one piece.
    ///
    /// # Errors
    /// As [`Self::encode`], and [`Fault::Io`].
    pub fn write_to(&self, to: &mut impl Write) -> Result<(), Fault> {
        to.write_all(&self.encode()?)?;
        Ok(to.flush()?)
    }

    /// Reads one frame; waits for it.
    ///
    /// # Errors
    /// Whatever is wrong with it, see [`Fault`].
    pub fn read_from(from: &mut impl Read) -> Result<Self, Fault> {
        let (kind, payload) = read(from, b"IEPSKD")?;
        let text = payload.to_string();
        Ok(match kind {
            b'I' => Self::Inform(text),
            b'E' => Self::Complain(text),
            b'P' => Self::Ask(text),
            b'S' => Self::AskSecret(text),
            b'K' => Self::Done(text),
            _ => empty(&text).map(|()| Self::Failed)?,
        })
    }
}

fn frame(kind: u8, payload: &str) -> Result<Zeroizing<Vec<u8>>, Fault> {
    let too_long = || Fault::TooLong(payload.len());
    let length = u16::try_from(payload.len()).map_err(|_| too_long())?;
    if payload.len() > PAYLOAD_MAX {
        return Err(too_long());
    }
    if payload.contains('\0') {
        return Err(Fault::Text);
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(HEADER_LEN + payload.len()));
    bytes.push(kind);
    bytes.extend_from_slice(&length.to_be_bytes());
    bytes.extend_from_slice(payload.as_bytes());
    Ok(bytes)
}

/// One frame of one of `kinds`. The bounds are checked before anything of the payload is read.
fn read(from: &mut impl Read, kinds: &[u8]) -> Result<(u8, Zeroizing<String>), Fault> {
    let mut header = [0u8; HEADER_LEN];
    fill(from, &mut header[..1], Fault::Closed)?;
    fill(from, &mut header[1..], Fault::Cut)?;
    let [kind, high, low] = header;
    let length = usize::from(u16::from_be_bytes([high, low]));
    if !kinds.contains(&kind) {
        return Err(Fault::Kind(kind));
    }
    if length > PAYLOAD_MAX {
        return Err(Fault::TooLong(length));
    }
    let mut bytes = Zeroizing::new(vec![0u8; length]);
    fill(from, &mut bytes, Fault::Cut)?;
    if bytes.contains(&0) {
        return Err(Fault::Text);
    }
    // Not `from_utf8` of the vector: its error would carry the bytes away unwiped.
    let text = std::str::from_utf8(&bytes).map_err(|_| Fault::Text)?;
    Ok((kind, Zeroizing::new(text.to_owned())))
}

fn fill(from: &mut impl Read, bytes: &mut [u8], at_end: Fault) -> Result<(), Fault> {
    from.read_exact(bytes).map_err(|fault| match fault.kind() {
        io::ErrorKind::UnexpectedEof => at_end,
        _ => Fault::Io(fault),
    })
}

fn empty(payload: &str) -> Result<(), Fault> {
    if payload.is_empty() { Ok(()) } else { Err(Fault::NotEmpty) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hello() -> Hello {
        Hello {
            service: "login".to_owned(),
            user: "ana".to_owned(),
            tty: Some("/dev/tty1".to_owned()),
            rhost: None,
            locale: Some("de".to_owned()),
        }
    }

    fn answer(text: &str) -> ToHelper {
        ToHelper::Answer(Zeroizing::new(text.to_owned()))
    }

    /// A frame by hand.
    fn raw(kind: u8, payload: &[u8]) -> Vec<u8> {
        let length = u16::try_from(payload.len()).unwrap().to_be_bytes();
        [&[kind], &length[..], payload].concat()
    }

    fn read_hello(payload: &str) -> Result<ToHelper, Fault> {
        ToHelper::read_from(&mut raw(b'H', payload.as_bytes()).as_slice())
    }

    #[test]
    fn what_the_module_says_comes_back_as_it_was() {
        for said in [ToHelper::Hello(hello()), answer("grüß\u{2028}Gott"), answer(""), ToHelper::Cancelled]
        {
            let bytes = said.encode().unwrap();
            assert_eq!(ToHelper::read_from(&mut bytes.as_slice()).unwrap(), said);
        }
    }

    #[test]
    fn what_the_helper_says_comes_back_as_it_was() {
        let text = || "two\nlines".to_owned();
        let all = [
            ToModule::Inform(text()),
            ToModule::Complain(text()),
            ToModule::Ask(text()),
            ToModule::AskSecret(text()),
            ToModule::Done("ana".to_owned()),
            ToModule::Failed,
        ];
        let mut connection = Vec::new();
        for said in &all {
            said.write_to(&mut connection).unwrap();
        }
        let mut rest = connection.as_slice();
        for said in &all {
            assert_eq!(&ToModule::read_from(&mut rest).unwrap(), said);
        }
        assert!(matches!(ToModule::read_from(&mut rest), Err(Fault::Closed)));
    }

    #[test]
    fn the_bytes_are_those_that_are_documented() {
        assert_eq!(ToModule::Ask("Code".to_owned()).encode().unwrap().as_slice(), b"P\x00\x04Code");
        assert_eq!(ToModule::Failed.encode().unwrap().as_slice(), b"D\x00\x00");
        let bytes = ToHelper::Hello(hello()).encode().unwrap();
        assert_eq!(&bytes[HEADER_LEN..], b"version=1\nservice=login\nuser=ana\ntty=/dev/tty1\nlocale=de");
    }

    #[test]
    fn the_longest_payload_goes_through_and_one_byte_more_does_not() {
        let longest = answer(&"x".repeat(PAYLOAD_MAX));
        let bytes = longest.encode().unwrap();
        assert_eq!(ToHelper::read_from(&mut bytes.as_slice()).unwrap(), longest);
        let over = "x".repeat(PAYLOAD_MAX + 1);
        assert!(matches!(answer(&over).encode(), Err(Fault::TooLong(8193))));
        assert!(matches!(answer(&"x".repeat(70_000)).encode(), Err(Fault::TooLong(70_000))));
        // Refused by its header alone: none of the payload is there.
        assert!(matches!(ToHelper::read_from(&mut &b"A\x20\x01"[..]), Err(Fault::TooLong(8193))));
    }

    #[test]
    fn a_kind_of_the_other_direction_is_refused() {
        assert!(matches!(ToHelper::read_from(&mut raw(b'K', b"ana").as_slice()), Err(Fault::Kind(b'K'))));
        assert!(matches!(ToModule::read_from(&mut raw(b'A', b"x").as_slice()), Err(Fault::Kind(b'A'))));
    }

    #[test]
    fn a_frame_that_is_cut_anywhere_is_no_frame() {
        let bytes = answer("secret").encode().unwrap();
        for length in 1..bytes.len() {
            assert!(matches!(ToHelper::read_from(&mut &bytes[..length]), Err(Fault::Cut)), "{length} bytes");
        }
    }

    #[test]
    fn what_is_not_text_is_refused() {
        assert!(matches!(ToModule::read_from(&mut raw(b'I', b"a\0b").as_slice()), Err(Fault::Text)));
        assert!(matches!(ToModule::read_from(&mut raw(b'I', b"\xff").as_slice()), Err(Fault::Text)));
        assert!(matches!(answer("a\0b").encode(), Err(Fault::Text)));
        assert!(matches!(ToModule::read_from(&mut raw(b'D', b"x").as_slice()), Err(Fault::NotEmpty)));
    }

    #[test]
    fn a_name_with_a_line_feed_does_not_become_a_second_line() {
        let forged = Hello { user: "x\nuser=root".to_owned(), ..hello() };
        assert!(matches!(ToHelper::Hello(forged).encode(), Err(Fault::Hello("user"))));
        let twice = "version=1\nservice=login\nuser=x\nuser=root";
        assert!(matches!(read_hello(twice), Err(Fault::Hello("user"))));
    }

    #[test]
    fn a_hello_needs_version_service_and_user() {
        assert!(read_hello("version=1\nservice=login\nuser=ana\nsince=tomorrow").is_ok());
        assert!(matches!(read_hello("version=2\nservice=login\nuser=ana"), Err(Fault::Hello("version"))));
        assert!(matches!(read_hello("service=login\nuser=ana"), Err(Fault::Hello("version"))));
        assert!(matches!(read_hello("version=1\nuser=ana"), Err(Fault::Hello("service"))));
        assert!(matches!(read_hello("version=1\nservice=login"), Err(Fault::Hello("user"))));
        assert!(matches!(read_hello("version=1\nservice=login\nuser="), Err(Fault::Hello("user"))));
        assert!(matches!(read_hello("version=1\nhello"), Err(Fault::Hello("="))));
        let long = Hello { tty: Some("t".repeat(VALUE_MAX + 1)), ..hello() };
        assert!(matches!(ToHelper::Hello(long).encode(), Err(Fault::Hello("tty"))));
    }

    #[test]
    fn an_answer_is_never_printed() {
        assert!(!format!("{:?}", answer("hunter2")).contains("hunter2"));
    }
}
