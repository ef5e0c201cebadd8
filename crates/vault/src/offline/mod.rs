//! Offline Password Reset: the codes that go between a computer that cannot reach the directory and a site that
//! can. `docs/offline-reset.md` has the protocol, its bit budget and the threat model; the vectors beside this
//! file hold every implementation to it.
//!
//! The computer shows a [`Challenge`], which only somebody with its [`DeviceKey`] can have made. The person
//! sets a new password on the site; the site answers with a [`Response`], a truncated MAC under the same key
//! over challenge, account, expiry and a memory-hard digest of that password. So the computer takes exactly
//! the password that the directory has, and who sees the response without the key can test no guess.

mod groups;

use std::{fmt, str::FromStr, time::Duration};

use argon2::{Algorithm, Argon2, Params, Version};
use data_encoding::BASE64URL_NOPAD;
use domain::{entropy::Entropy, secret::Secret, time::Timestamp};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq;
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

pub use groups::CodeFault;
use groups::Kind;

use crate::{Busy, Cost, DerivationPool};

/// The version that this program writes.
const VERSION: u8 = 1;
const DEVICE_BITS: u32 = 40;
const COUNTER_BITS: u32 = 24;
const TAG_BITS: u32 = 52;
const EXPIRY_BITS: u32 = 10;

/// The greatest counter of a challenge; a device that has used it up enrolls anew.
pub const COUNTER_MAX: u32 = (1 << COUNTER_BITS) - 1;
/// Tries per challenge, whatever they fail for.
pub const TRIES_MAX: u32 = 3;
/// How long a computer takes a response to a challenge.
pub const CHALLENGE_LIFETIME: Duration = Duration::from_secs(60 * 60);
/// How long a response works from when the site made it; rounded up to the next ten minutes.
pub const RESPONSE_LIFETIME: Duration = Duration::from_secs(60 * 60);
/// The unit of an expiry.
const QUANTUM_MS: i64 = 10 * 60 * 1_000;
/// Quanta that an expiry may lie ahead: the lifetime, its rounding, and an hour for clocks that differ.
const AHEAD_MAX: i64 = 13;
/// Quanta that it may lie behind, for clocks that differ.
const BEHIND_MAX: i64 = 1;
/// What a digest costs: an order of magnitude more than a stored answer, in the same memory.
const DIGEST_COST: Cost = Cost { memory_kib: Cost::CURRENT.memory_kib, passes: 8, lanes: 1 };

type HmacSha256 = Hmac<Sha256>;

/// Names an enrolled computer: 40 random bits, drawn by the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeviceId(u64);

impl DeviceId {
    /// A new one. Whoever keeps it makes sure that it is nobody's yet.
    #[must_use]
    pub fn random(entropy: &dyn Entropy) -> Self {
        let mut bytes = [0u8; 8];
        entropy.fill(&mut bytes[3..]);
        Self(u64::from_be_bytes(bytes))
    }
}

/// Ten hexadecimal digits.
impl fmt::Display for DeviceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:010x}", self.0)
    }
}

/// What is no device id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a device id is ten hexadecimal digits")]
pub struct NoDeviceId;

impl FromStr for DeviceId {
    type Err = NoDeviceId;

    fn from_str(text: &str) -> Result<Self, NoDeviceId> {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        let well_formed = text.len() == 10 && digits;
        let number = u64::from_str_radix(text, 16).map_err(|_| NoDeviceId)?;
        well_formed.then_some(Self(number)).ok_or(NoDeviceId)
    }
}

/// The 256-bit key that a computer and the site share since its enrolment. Never printed; wiped when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct DeviceKey([u8; 32]);

impl DeviceKey {
    /// A new key.
    #[must_use]
    pub fn generate(entropy: &dyn Entropy) -> Self {
        let mut key = Self([0; 32]);
        entropy.fill(&mut key.0);
        key
    }

    /// As text, to be sent once over TLS and kept sealed: base64url without padding.
    #[must_use]
    pub fn to_text(&self) -> Secret {
        Secret::new(BASE64URL_NOPAD.encode(&self.0))
    }

    /// From [`Self::to_text`]; `None` for anything else.
    #[must_use]
    pub fn from_text(text: &Secret) -> Option<Self> {
        let bytes = Zeroizing::new(BASE64URL_NOPAD.decode(text.expose().as_bytes()).ok()?);
        <[u8; 32]>::try_from(bytes.as_slice()).ok().map(Self)
    }

    /// HMAC-SHA256 under the key's own key for `purpose`, so that no code of one purpose serves another.
    fn mac(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        let mut purpose_key = Zeroizing::new(hmac(&self.0, &[b"reclave offline ", purpose.as_bytes()]));
        let code = hmac(&*purpose_key, parts);
        purpose_key.zeroize();
        code
    }

    /// What proves that a message to the site comes from the computer: over its whole text. Base64url.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> String {
        BASE64URL_NOPAD.encode(&self.mac("message", &[message]))
    }

    /// Whether [`Self::sign`] made `signature` of `message`.
    #[must_use]
    pub fn has_signed(&self, message: &[u8], signature: &str) -> bool {
        self.sign(message).as_bytes().ct_eq(signature.as_bytes()).into()
    }
}

impl fmt::Debug for DeviceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DeviceKey(…)")
    }
}

fn hmac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = match HmacSha256::new_from_slice(key) {
        Ok(mac) => mac,
        Err(never) => unreachable!("HMAC takes keys of any length: {never}"),
    };
    parts.iter().for_each(|part| mac.update(part));
    mac.finalize().into_bytes().into()
}

/// The first eight bytes as a number.
fn number(code: &[u8; 32]) -> u64 {
    code[..8].iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// What a computer shows: 32 characters in eight groups, 120 bits without the checks (version 4, device 40,
/// counter 24, keyed check 52).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Challenge {
    device: DeviceId,
    counter: u32,
    tag: u64,
}

impl Challenge {
    /// The computer's challenge with this number, which it has used for none before.
    #[must_use]
    pub fn issue(key: &DeviceKey, device: DeviceId, counter: u32) -> Self {
        let counter = counter & COUNTER_MAX;
        Self { device, counter, tag: Self::tag(key, device, counter) }
    }

    fn tag(key: &DeviceKey, device: DeviceId, counter: u32) -> u64 {
        let code = key.mac("challenge", &[&[VERSION], &device.0.to_be_bytes(), &counter.to_be_bytes()]);
        number(&code) >> (64 - TAG_BITS)
    }

    /// Reads what a person typed or a QR code had.
    ///
    /// # Errors
    /// [`CodeFault`] names what is mistyped. Whether the challenge is genuine is another question
    /// ([`Self::is_genuine`]).
    pub fn parse(typed: &str) -> Result<Self, CodeFault> {
        let bits = groups::read(Kind::Challenge, typed)?;
        let field = |low: u32, length: u32| (bits >> low) as u64 & ((1 << length) - 1);
        let version = field(TAG_BITS + COUNTER_BITS + DEVICE_BITS, 4) as u8;
        if version != VERSION {
            return Err(CodeFault::Version(version));
        }
        Ok(Self {
            device: DeviceId(field(TAG_BITS + COUNTER_BITS, DEVICE_BITS)),
            counter: field(TAG_BITS, COUNTER_BITS) as u32,
            tag: field(0, TAG_BITS),
        })
    }

    /// Whose it says it is.
    #[must_use]
    pub const fn device(&self) -> DeviceId {
        self.device
    }

    /// Its number.
    #[must_use]
    pub const fn counter(&self) -> u32 {
        self.counter
    }

    /// Whether the device's key made it. In constant time.
    #[must_use]
    pub fn is_genuine(&self, key: &DeviceKey) -> bool {
        Self::tag(key, self.device, self.counter).to_be_bytes().ct_eq(&self.tag.to_be_bytes()).into()
    }

    /// All fields as bytes: what the response is over.
    fn bytes(&self) -> [u8; 16] {
        self.bits().to_be_bytes()
    }

    fn bits(&self) -> u128 {
        let fields = u128::from(VERSION) << DEVICE_BITS | u128::from(self.device.0);
        (fields << COUNTER_BITS | u128::from(self.counter)) << TAG_BITS | u128::from(self.tag)
    }

    /// The 32 characters alone, as a link has them.
    #[must_use]
    pub fn to_plain(&self) -> String {
        groups::write(Kind::Challenge, self.bits())
    }
}

/// Eight groups with dashes between them.
impl fmt::Display for Challenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&groups::with_dashes(&self.to_plain()))
    }
}

/// The name of an account as both sides must say it: the logon name without its domain, in one case.
/// `CORP\Ana`, `ana@corp.test` and `ana` are one name; which domain it is in follows from the computer.
#[must_use]
pub fn account_name(typed: &str) -> String {
    // First, for there are wide forms of the two separators.
    let text: String = typed.nfkc().flat_map(char::to_lowercase).nfkc().collect();
    let name = text.rsplit_once('\\').map_or(&*text, |(_, name)| name);
    name.split_once('@').map_or(name, |(name, _)| name).trim().to_owned()
}

/// Memory-hard digest of a new password for one challenge and account. Never printed; wiped when dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Digest([u8; 32]);

impl Digest {
    /// Derives it on this thread: about a tenth of a second, 19 MiB. `None` only when there is no memory.
    #[must_use]
    pub fn of(password: &Secret, challenge: &Challenge, account: &str) -> Option<Self> {
        let Cost { memory_kib, passes, lanes } = DIGEST_COST;
        let params = Params::new(memory_kib, passes, lanes, Some(32)).ok()?;
        let mut digest = Self([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(&normalised(password), &salt(challenge, account), &mut digest.0)
            .ok()?;
        Some(digest)
    }

    /// As [`Self::of`], on the pool that derives everything in the service.
    ///
    /// # Errors
    /// [`Busy`] when the pool's queue is full.
    pub async fn derive(
        pool: &DerivationPool,
        password: &Secret,
        challenge: &Challenge,
        account: &str,
    ) -> Result<Option<Self>, Busy> {
        let (password, salt) = (normalised(password), salt(challenge, account));
        let weight = (DIGEST_COST.passes / Cost::CURRENT.passes) as usize;
        pool.run(weight, move |deriver| deriver.derive(&password, &salt, DIGEST_COST).map(Self)).await
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digest(…)")
    }
}

/// Two keyboards may compose the same letters differently.
fn normalised(password: &Secret) -> Zeroizing<Vec<u8>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(password.expose().len() * 3));
    let mut buffer = [0; 4];
    for character in password.expose().nfc() {
        bytes.extend_from_slice(character.encode_utf8(&mut buffer).as_bytes());
    }
    bytes
}

fn salt(challenge: &Challenge, account: &str) -> [u8; 16] {
    let name = account_name(account);
    let hash = Sha256::new()
        .chain_update(b"reclave offline digest")
        .chain_update(challenge.bytes())
        .chain_update(name.as_bytes())
        .finalize();
    let mut salt = [0; 16];
    salt.copy_from_slice(&hash[..16]);
    salt
}

/// What a response is good for.
#[derive(Debug)]
pub enum Purpose {
    /// The computer takes this new password and no other: the one that the directory has.
    OnePassword(Digest),
    /// The directory was left alone; the computer takes any password, and the person must change it when the
    /// directory can be reached.
    AnyPassword,
}

/// When a response ends, in units of ten minutes modulo a week: enough for a code that lives an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expiry(u16);

/// How an expiry looks by a computer's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Within its life.
    InLife,
    /// Over, or the computer's clock is ahead.
    Over,
    /// Further ahead than any response is: the computer's clock is behind.
    Behind,
}

impl Expiry {
    /// Of a response made at `now`.
    #[must_use]
    pub fn from_now(now: Timestamp) -> Self {
        let end = now.plus(RESPONSE_LIFETIME).as_millis();
        Self((end + QUANTUM_MS - 1).div_euclid(QUANTUM_MS).rem_euclid(1 << EXPIRY_BITS) as u16)
    }

    /// When it is, seen from when it was made.
    #[must_use]
    pub fn time(self, made: Timestamp) -> Timestamp {
        let now = made.as_millis().div_euclid(QUANTUM_MS);
        Timestamp::from_millis((now + self.ahead_of(made)) * QUANTUM_MS)
    }

    /// Quanta from `now` to it, at most half a turn.
    fn ahead_of(self, now: Timestamp) -> i64 {
        let turn = 1 << EXPIRY_BITS;
        let ahead = (i64::from(self.0) - now.as_millis().div_euclid(QUANTUM_MS)).rem_euclid(turn);
        if ahead >= turn / 2 { ahead - turn } else { ahead }
    }

    /// How it looks at `now`.
    #[must_use]
    pub fn look(self, now: Timestamp) -> Clock {
        match self.ahead_of(now) {
            ahead if ahead > AHEAD_MAX => Clock::Behind,
            ahead if ahead > -BEHIND_MAX => Clock::InLife,
            _ => Clock::Over,
        }
    }
}

/// What the site answers: 20 characters in five groups, 75 bits without the checks (purpose 1, expiry 10,
/// MAC 64).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Response {
    any_password: bool,
    expiry: Expiry,
    code: u64,
}

impl Response {
    /// The response to `challenge` for `account`.
    #[must_use]
    pub fn make(
        key: &DeviceKey,
        challenge: &Challenge,
        account: &str,
        expiry: Expiry,
        purpose: &Purpose,
    ) -> Self {
        let (any_password, digest): (bool, &[u8]) = match purpose {
            Purpose::OnePassword(digest) => (false, &digest.0),
            Purpose::AnyPassword => (true, &[]),
        };
        let name = account_name(account);
        let name_len = u32::try_from(name.len()).unwrap_or(u32::MAX).to_be_bytes();
        let code = key.mac(
            "response",
            &[
                &[VERSION, u8::from(any_password)],
                &challenge.bytes(),
                &expiry.0.to_be_bytes(),
                &name_len,
                name.as_bytes(),
                digest,
            ],
        );
        Self { any_password, expiry, code: number(&code) }
    }

    /// Reads what a person typed.
    ///
    /// # Errors
    /// [`CodeFault`] names what is mistyped.
    pub fn parse(typed: &str) -> Result<Self, CodeFault> {
        let bits = groups::read(Kind::Response, typed)?;
        let expiry = (bits >> 64) as u16 & ((1 << EXPIRY_BITS) - 1);
        let any_password = bits >> (64 + EXPIRY_BITS) & 1 == 1;
        Ok(Self { any_password, expiry: Expiry(expiry), code: bits as u64 })
    }

    /// Whether it leaves the choice of the password to the computer.
    #[must_use]
    pub const fn takes_any_password(&self) -> bool {
        self.any_password
    }

    /// When it ends.
    #[must_use]
    pub const fn expiry(&self) -> Expiry {
        self.expiry
    }

    /// Whether the site gave it to `challenge` for `account` and `password`. Takes the time of a digest
    /// whatever is wrong, and tells nothing of what it is.
    #[must_use]
    pub fn answers(&self, key: &DeviceKey, challenge: &Challenge, account: &str, password: &Secret) -> bool {
        let Some(digest) = Digest::of(password, challenge, account) else { return false };
        let purpose = if self.any_password { Purpose::AnyPassword } else { Purpose::OnePassword(digest) };
        let expected = Self::make(key, challenge, account, self.expiry, &purpose);
        expected.code.to_be_bytes().ct_eq(&self.code.to_be_bytes()).into()
    }

    /// The 20 characters alone.
    #[must_use]
    pub fn to_plain(&self) -> String {
        let head = u128::from(self.any_password) << EXPIRY_BITS | u128::from(self.expiry.0);
        groups::write(Kind::Response, head << 64 | u128::from(self.code))
    }
}

/// Five groups with dashes between them.
impl fmt::Display for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&groups::with_dashes(&self.to_plain()))
    }
}

/// A response is shown to one person, not to a log.
impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Response(…)")
    }
}

#[cfg(test)]
mod tests;
