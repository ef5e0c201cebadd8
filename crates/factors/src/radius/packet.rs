//! Packets as bytes: requests are built, replies are believed or not. No length of a reply sets memory aside:
//! what is read is a slice of what came.

use domain::factor::radius::{CODE_MAX, Distrust, RadiusAttribute};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::digest::{LENGTH, hmac_md5, md5};

/// Longest packet (RFC 2865 section 3), in bytes.
pub(super) const PACKET_MAX: usize = 4_096;
const HEADER: usize = 20;
/// Longest value of an attribute, in bytes.
pub(super) const VALUE_MAX: usize = 253;
/// Longest text of a server that is shown, in characters.
const PROMPT_MAX: usize = 200;

/// Numbers of packets.
mod code {
    pub(super) const ACCESS_REQUEST: u8 = 1;
    pub(super) const ACCESS_ACCEPT: u8 = 2;
    pub(super) const ACCESS_REJECT: u8 = 3;
    pub(super) const ACCESS_CHALLENGE: u8 = 11;
    pub(super) const STATUS_SERVER: u8 = 12;
}

/// Numbers of attributes.
pub(super) mod attribute {
    pub(crate) const USER_NAME: u8 = 1;
    pub(crate) const USER_PASSWORD: u8 = 2;
    pub(crate) const REPLY_MESSAGE: u8 = 18;
    pub(crate) const STATE: u8 = 24;
    pub(crate) const VENDOR_SPECIFIC: u8 = 26;
    pub(crate) const PROMPT: u8 = 76;
    pub(crate) const MESSAGE_AUTHENTICATOR: u8 = 80;
}

/// What a request is for.
pub(super) enum Purpose<'a> {
    /// Is this code this person's?
    Access {
        /// At most [`VALUE_MAX`] bytes.
        user: &'a str,
        /// At most [`CODE_MAX`] bytes.
        code: &'a [u8],
        /// What the challenge gave to be given back; empty for nothing.
        state: &'a [u8],
    },
    /// Are you there?
    Status,
}

/// A request as it goes over the wire, the same each time that it is sent.
pub(super) struct Request {
    bytes: Zeroizing<Vec<u8>>,
}

/// Why a request cannot be made.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooLong;

impl Request {
    /// Builds it, with Message-Authenticator before everything else.
    pub(super) fn new(
        purpose: &Purpose<'_>,
        identifier: u8,
        authenticator: [u8; LENGTH],
        secret: &[u8],
        attributes: &[RadiusAttribute],
    ) -> Result<Self, TooLong> {
        let code = match purpose {
            Purpose::Access { .. } => code::ACCESS_REQUEST,
            Purpose::Status => code::STATUS_SERVER,
        };
        let mut builder = Builder::new(code, identifier, authenticator);
        builder.push(attribute::MESSAGE_AUTHENTICATOR, &[0; LENGTH])?;
        if let Purpose::Access { user, code, state } = purpose {
            builder.push(attribute::USER_NAME, user.as_bytes())?;
            builder.push(attribute::USER_PASSWORD, &hide(code, secret, &authenticator)?)?;
            if !state.is_empty() {
                builder.push(attribute::STATE, state)?;
            }
        }
        for extra in attributes {
            builder.push_extra(extra)?;
        }
        let mut bytes = builder.finish()?;
        let signature = hmac_md5(secret, &[bytes.as_slice()]);
        bytes[HEADER + 2..HEADER + 2 + LENGTH].copy_from_slice(&signature);
        Ok(Self { bytes })
    }

    /// As it goes over the wire.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    fn is_status(&self) -> bool {
        self.bytes[0] == code::STATUS_SERVER
    }

    fn authenticator(&self) -> &[u8] {
        &self.bytes[4..HEADER]
    }
}

/// A packet being written.
pub(super) struct Builder {
    bytes: Zeroizing<Vec<u8>>,
}

impl Builder {
    pub(super) fn new(code: u8, identifier: u8, authenticator: [u8; LENGTH]) -> Self {
        let mut bytes = Zeroizing::new(Vec::with_capacity(PACKET_MAX));
        bytes.extend([code, identifier, 0, 0]);
        bytes.extend(authenticator);
        Self { bytes }
    }

    pub(super) fn push(&mut self, kind: u8, value: &[u8]) -> Result<(), TooLong> {
        let length = u8::try_from(value.len() + 2).map_err(|_| TooLong)?;
        self.bytes.extend([kind, length]);
        self.bytes.extend(value);
        Ok(())
    }

    fn push_extra(&mut self, extra: &RadiusAttribute) -> Result<(), TooLong> {
        let Some(vendor) = extra.vendor else { return self.push(extra.kind, &extra.value) };
        let length = u8::try_from(extra.value.len() + 2).map_err(|_| TooLong)?;
        let mut value = vendor.to_be_bytes().to_vec();
        value.extend([extra.kind, length]);
        value.extend(&extra.value);
        self.push(attribute::VENDOR_SPECIFIC, &value)
    }

    pub(super) fn finish(mut self) -> Result<Zeroizing<Vec<u8>>, TooLong> {
        let length = u16::try_from(self.bytes.len()).map_err(|_| TooLong)?;
        if self.bytes.len() > PACKET_MAX {
            return Err(TooLong);
        }
        self.bytes[2..4].copy_from_slice(&length.to_be_bytes());
        Ok(self.bytes)
    }
}

/// Hides a password by the secret (RFC 2865 section 5.2).
pub(super) fn hide(
    code: &[u8],
    secret: &[u8],
    authenticator: &[u8; LENGTH],
) -> Result<Zeroizing<Vec<u8>>, TooLong> {
    if code.len() > CODE_MAX {
        return Err(TooLong);
    }
    let padded = code.len().div_ceil(LENGTH).max(1) * LENGTH;
    let mut hidden = Zeroizing::new(code.to_vec());
    hidden.resize(padded, 0);
    let mut before = *authenticator;
    for block in hidden.chunks_exact_mut(LENGTH) {
        let pad = md5(&[secret, &before]);
        for (byte, mask) in block.iter_mut().zip(pad) {
            *byte ^= mask;
        }
        before.copy_from_slice(block);
    }
    Ok(hidden)
}

/// What a reply is, once it is believed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Reply {
    Accept,
    Reject,
    Challenge { state: Vec<u8>, prompt: String, echo: bool },
}

/// Why a packet is no reply to this request.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unheeded {
    /// It answers something else: a late duplicate.
    NotOurs,
    /// It is not believed.
    Distrusted(Distrust),
}

/// Reads what came and believes it, or not. Octets beyond the packet's own length are padding.
pub(super) fn read(came: &[u8], request: &Request, secret: &[u8]) -> Result<Reply, Unheeded> {
    let packet = frame(came).ok_or(Unheeded::Distrusted(Distrust::Malformed))?;
    if packet[1] != request.bytes[1] {
        return Err(Unheeded::NotOurs);
    }
    let facts = Facts::of(&packet[HEADER..]).ok_or(Unheeded::Distrusted(Distrust::Malformed))?;
    let head = &packet[..4];
    let attributes = &packet[HEADER..];
    let expected = md5(&[head, request.authenticator(), attributes, secret]);
    let Some(signed_at) = facts.signature.map(|at| at + HEADER) else {
        // That a server is there proves nobody: many answer Status-Server without a signature, as RFC 5997 shows.
        let is_there = request.is_status() && bool::from(expected.ct_eq(&packet[4..HEADER]));
        return if is_there { Ok(Reply::Accept) } else { Err(Unheeded::Distrusted(Distrust::Unsigned)) };
    };
    let (before, rest) = packet.split_at(signed_at);
    let (signature, after) = rest.split_at(LENGTH);
    let signed = hmac_md5(secret, &[head, request.authenticator(), &before[HEADER..], &[0; LENGTH], after]);
    // Both are computed and compared, whatever the first one says.
    let fits = expected.ct_eq(&packet[4..HEADER]) & signed.ct_eq(signature);
    if !bool::from(fits) {
        return Err(Unheeded::Distrusted(Distrust::Forged));
    }
    match packet[0] {
        code::ACCESS_ACCEPT => Ok(Reply::Accept),
        code::ACCESS_REJECT => Ok(Reply::Reject),
        code::ACCESS_CHALLENGE => Ok(Reply::Challenge {
            state: facts.state.unwrap_or_default().to_vec(),
            prompt: one_line(&facts.messages),
            echo: facts.echo,
        }),
        _ => Err(Unheeded::Distrusted(Distrust::Malformed)),
    }
}

/// The packet within what came, as long as its header says.
fn frame(came: &[u8]) -> Option<&[u8]> {
    let length = usize::from(u16::from_be_bytes([*came.get(2)?, *came.get(3)?]));
    if !(HEADER..=PACKET_MAX).contains(&length) {
        return None;
    }
    came.get(..length)
}

/// What counts of a reply's attributes.
#[derive(Default)]
struct Facts<'a> {
    /// Where the value of Message-Authenticator begins.
    signature: Option<usize>,
    state: Option<&'a [u8]>,
    messages: Vec<&'a [u8]>,
    echo: bool,
}

impl<'a> Facts<'a> {
    /// `None` when an attribute ends beyond the packet, is shorter than its header, or stands twice where it may
    /// stand once.
    fn of(attributes: &'a [u8]) -> Option<Self> {
        let mut facts = Self::default();
        let mut at = 0;
        while at < attributes.len() {
            let kind = attributes[at];
            let length = usize::from(*attributes.get(at + 1)?);
            let value = attributes.get(at + 2..at + length)?;
            match kind {
                attribute::MESSAGE_AUTHENTICATOR => {
                    once(&mut facts.signature, (value.len() == LENGTH).then_some(at + 2))?;
                }
                attribute::STATE => once(&mut facts.state, Some(value))?,
                attribute::REPLY_MESSAGE => facts.messages.push(value),
                attribute::PROMPT => facts.echo = value == [0, 0, 0, 1],
                _ => {}
            }
            at += length;
        }
        Some(facts)
    }
}

/// Takes what may stand once; `None` when it stands there already, or is no good.
fn once<T>(place: &mut Option<T>, found: Option<T>) -> Option<()> {
    place.replace(found?).is_none().then_some(())
}

/// A server's text as one line: no control characters, no runs of spaces, not too long.
fn one_line(messages: &[&[u8]]) -> String {
    let text = String::from_utf8_lossy(&messages.concat()).into_owned();
    let spaced: String =
        text.chars().map(|c| if c.is_control() || is_invisible(c) { ' ' } else { c }).collect();
    let line = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(PROMPT_MAX).collect()
}

/// Characters that change how others are read: marks of direction and of nothing at all.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
