//! Answers to security questions: what counts as the same answer, and how answers are kept.
//!
//! Kept as Argon2id over an HMAC of the normalised answer under the realm's key and the person's id (a
//! "pepper": a copied database alone is of no use, and an answer hash moved to another person matches
//! nothing), or sealed where the policy wants them readable. All answers of one page are one job, and the
//! job costs the same whether there is anything to compare with or not.

use data_encoding::BASE64_NOPAD;
use domain::{entropy::Entropy, person::PersonKey, secret::Secret};
use subtle::ConstantTimeEq;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::{
    derivation::{Busy, Cost, DerivationPool},
    key_ring::KeyRing,
    seal::SealError,
};

/// Marks a sealed answer.
const SEALED: &str = "sealed:";

/// Whether a stored answer is kept readable.
#[must_use]
pub fn is_readable(stored: &str) -> bool {
    stored.starts_with(SEALED)
}
const SEAL_PURPOSE: &str = "answer";
const HASH_PURPOSE: &str = "answer";
const SALT_LEN: usize = 16;
/// Stands in for a hash that is not there; what is derived from it is thrown away.
const DUMMY_SALT: [u8; SALT_LEN] = *b"no such answer..";

/// One answer to be checked.
#[derive(Clone, Debug)]
pub struct AnswerCheck {
    /// What was typed.
    pub typed: Secret,
    /// What is kept; `None` when there is nothing (a decoy, a question that is not this person's).
    pub stored: Option<String>,
}

/// The form in which answers are compared: Unicode NFC, case folded, white space trimmed and collapsed,
/// apostrophes, quotes and dashes of typewriters and typesetters alike, invisible characters gone.
///
/// NFC and not NFKC: `½` and `12`, or `①` and `1`, are different answers, while composed and decomposed
/// accents are the same.
#[must_use]
pub fn normalise(answer: &str) -> Secret {
    let mut text = Zeroizing::new(String::with_capacity(answer.len()));
    for word in answer.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.extend(word.nfc().filter(|c| !is_invisible(*c)).map(unify));
    }
    // Up and down again is full case folding for all but a handful of letters: ß, ss and SS are alike.
    let folded: Zeroizing<String> =
        Zeroizing::new(text.nfc().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect());
    let composed: Zeroizing<String> = Zeroizing::new(folded.nfc().collect());
    // Words made of invisible characters only leave a space behind.
    let mut normal = String::with_capacity(composed.len());
    for word in composed.split(' ').filter(|word| !word.is_empty()) {
        if !normal.is_empty() {
            normal.push(' ');
        }
        normal.push_str(word);
    }
    Secret::new(normal)
}

/// Whether two texts are the same once normalised. For questions and other texts that are no secret.
#[must_use]
pub fn same_text(one: &str, other: &str) -> bool {
    normalise(one).matches(&normalise(other))
}

const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{00AD}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

const fn unify(c: char) -> char {
    match c {
        '\u{2018}' | '\u{2019}' | '\u{201A}' | '\u{201B}' | '\u{2032}' | '\u{02BC}' | '\u{00B4}' | '`' => {
            '\''
        }
        '\u{201C}' | '\u{201D}' | '\u{201E}' | '\u{201F}' | '\u{2033}' | '\u{00AB}' | '\u{00BB}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    }
}

/// Hashes a person's answers for keeping, each with its own salt, as one job: PHC strings in the same order.
///
/// # Errors
/// [`Busy`] when the pool is.
pub async fn hash_all(
    pool: &DerivationPool,
    keys: &KeyRing,
    person: &PersonKey,
    answers: Vec<Secret>,
    entropy: &dyn Entropy,
) -> Result<Vec<String>, Busy> {
    let inputs: Vec<(Zeroizing<[u8; 32]>, [u8; SALT_LEN])> = answers
        .iter()
        .map(|answer| {
            let mut salt = [0u8; SALT_LEN];
            entropy.fill(&mut salt);
            (peppered(keys, person, &normalise(answer.expose())), salt)
        })
        .collect();
    pool.run(inputs.len(), move |deriver| {
        inputs
            .iter()
            .map(|(input, salt)| {
                let hash = deriver.derive(&**input, salt, Cost::CURRENT);
                encode(
                    Cost::CURRENT,
                    salt,
                    &hash.expect("the current cost is affordable and the salt long enough"),
                )
            })
            .collect()
    })
    .await
}

/// Seals a person's answers so that they can be read again.
///
/// # Errors
/// [`SealError`] when one is too long to be sealed.
pub fn seal_all(
    keys: &KeyRing,
    person: &PersonKey,
    answers: &[Secret],
    entropy: &dyn Entropy,
) -> Result<Vec<String>, SealError> {
    let context = person.to_string();
    let seal = |answer: &Secret| keys.seal(SEAL_PURPOSE, &context, answer.expose().as_bytes(), entropy);
    answers.iter().map(|answer| seal(answer).map(|sealed| format!("{SEALED}{sealed}"))).collect()
}

/// Reads a sealed answer; `None` when it is hashed.
///
/// # Errors
/// [`SealError`] when it is sealed and does not open.
pub fn read_sealed(keys: &KeyRing, person: &PersonKey, stored: &str) -> Result<Option<Secret>, SealError> {
    let Some(sealed) = stored.strip_prefix(SEALED) else { return Ok(None) };
    keys.open(SEAL_PURPOSE, &person.to_string(), sealed).map(Some)
}

/// Checks answers as one job: for each, whether it is right. Every one costs a derivation, also when nothing
/// is stored or when it is stored sealed. What cannot be read never matches.
///
/// # Errors
/// [`Busy`] when the pool is.
pub async fn verify(
    pool: &DerivationPool,
    keys: &KeyRing,
    person: &PersonKey,
    checks: Vec<AnswerCheck>,
) -> Result<Vec<bool>, Busy> {
    let prepared: Vec<Prepared> = checks.iter().map(|check| Prepared::new(keys, person, check)).collect();
    pool.run(prepared.len(), move |deriver| {
        prepared
            .iter()
            .map(|check| {
                let derived = deriver.derive(&*check.input, &check.salt, check.cost).unwrap_or_default();
                let hashed = bool::from(derived.ct_eq(&check.expected)) & check.has_hash;
                hashed | check.sealed_matches
            })
            .collect()
    })
    .await
}

/// Whether a kept answer should be hashed or sealed anew when the person next types it: weaker parameters
/// than today's, or an older key.
#[must_use]
pub fn needs_upgrade(keys: &KeyRing, stored: &str) -> bool {
    match stored.strip_prefix(SEALED) {
        Some(sealed) => keys.needs_resealing(sealed),
        None => decode(stored).is_some_and(|hash| hash.cost != Cost::CURRENT),
    }
}

/// A check with everything that needs the keys already done, so that the job only derives.
struct Prepared {
    input: Zeroizing<[u8; 32]>,
    salt: Vec<u8>,
    cost: Cost,
    expected: [u8; 32],
    has_hash: bool,
    sealed_matches: bool,
}

impl Prepared {
    fn new(keys: &KeyRing, person: &PersonKey, check: &AnswerCheck) -> Self {
        let stored = check.stored.as_deref().unwrap_or_default();
        let typed = normalise(check.typed.expose());
        let sealed_matches = matches!(
            read_sealed(keys, person, stored),
            Ok(Some(kept)) if !typed.is_empty() && normalise(kept.expose()).matches(&typed)
        );
        let input = peppered(keys, person, &typed);
        match decode(stored).filter(|hash| hash.cost.is_affordable()) {
            Some(hash) => Self {
                input,
                salt: hash.salt,
                cost: hash.cost,
                expected: hash.hash,
                has_hash: !typed.is_empty(),
                sealed_matches,
            },
            None => Self {
                input,
                salt: DUMMY_SALT.to_vec(),
                cost: Cost::CURRENT,
                expected: [0; 32],
                has_hash: false,
                sealed_matches,
            },
        }
    }
}

fn peppered(keys: &KeyRing, person: &PersonKey, normal: &Secret) -> Zeroizing<[u8; 32]> {
    keys.mac(HASH_PURPOSE, &[person.to_string().as_bytes(), normal.expose().as_bytes()])
}

struct Hash {
    cost: Cost,
    salt: Vec<u8>,
    hash: [u8; 32],
}

/// A PHC string (github.com/P-H-C/phc-string-format).
fn encode(cost: Cost, salt: &[u8], hash: &[u8; 32]) -> String {
    format!(
        "$argon2id$v=19$m={},t={},p={}${}${}",
        cost.memory_kib,
        cost.passes,
        cost.lanes,
        BASE64_NOPAD.encode(salt),
        BASE64_NOPAD.encode(hash)
    )
}

fn decode(text: &str) -> Option<Hash> {
    let mut parts = text.strip_prefix("$argon2id$v=19$")?.split('$');
    let (cost, salt, hash) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let mut cost = cost.split(',');
    let mut number = |name: &str| cost.next()?.strip_prefix(name)?.parse::<u32>().ok();
    let cost_read = Cost { memory_kib: number("m=")?, passes: number("t=")?, lanes: number("p=")? };
    if cost.next().is_some() {
        return None;
    }
    let salt = BASE64_NOPAD.decode(salt.as_bytes()).ok().filter(|salt| (8..=64).contains(&salt.len()))?;
    let hash = BASE64_NOPAD.decode(hash.as_bytes()).ok()?;
    Some(Hash { cost: cost_read, salt, hash: hash.try_into().ok()? })
}

#[cfg(test)]
mod tests;
