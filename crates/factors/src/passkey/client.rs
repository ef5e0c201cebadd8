//! What the browser says (`CollectedClientData`, section 5.8.1): for which question, at which site.

use data_encoding::BASE64URL_NOPAD;
use domain::factor::passkey::Refusal;
use ring::digest;
use serde::Deserialize;
use subtle::ConstantTimeEq;

#[derive(Deserialize)]
struct ClientData {
    #[serde(rename = "type")]
    kind: String,
    challenge: String,
    origin: String,
    #[serde(rename = "crossOrigin", default)]
    cross_origin: bool,
    #[serde(rename = "topOrigin", default)]
    top_origin: Option<String>,
}

/// Decodes base64url without padding, as all bytes of the dictionaries are written.
pub(super) fn decode(text: &str) -> Result<Vec<u8>, Refusal> {
    BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| Refusal::Malformed)
}

/// Checks what the browser says (7.1 steps 5 to 13, 7.2 steps 8 to 16) and gives its hash.
pub(super) fn check(
    bytes: &[u8],
    kind: &str,
    challenge: &str,
    origins: &[String],
) -> Result<[u8; 32], Refusal> {
    let said: ClientData = serde_json::from_slice(bytes).map_err(|_| Refusal::Malformed)?;
    if said.kind != kind {
        return Err(Refusal::Type);
    }
    let is_same: bool = said.challenge.as_bytes().ct_eq(challenge.as_bytes()).into();
    if !is_same || challenge.is_empty() {
        return Err(Refusal::Challenge);
    }
    if !origins.contains(&said.origin) {
        return Err(Refusal::Origin);
    }
    // Our pages are never inside of another's.
    if said.cross_origin || said.top_origin.is_some() {
        return Err(Refusal::CrossOrigin);
    }
    Ok(sha256(bytes))
}

/// SHA-256.
pub(super) fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    hash
}
