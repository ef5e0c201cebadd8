//! The document as a file that leaves the realm, and a file as a document again.
//!
//! Everything but secrets stays readable, so that a person can review it. Secrets are sealed under a password,
//! for the realm's own keys open them nowhere else, or left out. A sealed file carries a tag over all of it:
//! otherwise whoever gets hold of it could name a server of their own beside a password that still opens.

use domain::{entropy::Entropy, secret::Secret, time::Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use vault::{
    DerivationPool, KeyRing,
    export::{ExportError, ExportKey, Lock},
};

use super::{
    path::Place,
    secrets::{SEALED_PREFIX, for_each_secret},
    text::{self, TextError},
};
use crate::secrets;

/// The form of files that this program writes and reads.
pub const FORMAT: u32 = 1;
/// Stands in a file for a secret that was left out.
pub const OMITTED: &str = "sealed:omitted";
/// What the lines of the header begin with.
const HEADER: &str = "export.";

/// What becomes of secrets in a file.
#[derive(Clone, Copy, Debug)]
pub enum Protection<'a> {
    /// They are sealed under a password.
    Password {
        /// The password.
        password: &'a Secret,
        /// Whether it comes from [`vault::export::generate_password`].
        generated: bool,
    },
    /// They are left out.
    Omit,
}

/// What a file says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Form of the file.
    pub format: u32,
    /// The organisation's name.
    pub realm: String,
    /// The revision that was exported; 0 for one that was never saved.
    pub revision: i64,
    /// When, as RFC 3339.
    pub exported: String,
    /// Where secrets were left out.
    #[serde(default)]
    pub omitted: Vec<Place>,
    /// How the key of its secrets comes from the password; none where they were left out.
    #[serde(default)]
    pub lock: Option<Lock>,
    /// Tells a changed file; only where there is a password.
    #[serde(default)]
    pub tag: Option<String>,
}

/// Why a document is not exported, or a file not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// The text is no document.
    #[error(transparent)]
    Text(#[from] TextError),
    /// The header is not of the expected form.
    #[error("the lines that begin with `export.` cannot be read: {0}")]
    Header(String),
    /// The file is of another program version.
    #[error("the file is of form {0}: this program reads form {FORMAT}")]
    Format(u32),
    /// The file is sealed, and there is no password.
    #[error("the file's secrets are sealed: give the password that they were exported with")]
    PasswordNeeded,
    /// The password, or the derivation of its key.
    #[error(transparent)]
    Password(#[from] ExportError),
    /// The file is not what was exported.
    #[error("the file was changed after it was exported, so its secrets are not used")]
    Tampered,
    /// Secrets were left out, and there is nothing at their places that could be kept.
    #[error("these secrets are not in the file and not in the realm; write them into the file, they are sealed when it is applied: {}", places(.0))]
    Missing(Vec<Place>),
    /// Secrets are sealed by other keys than the realm's.
    #[error("these secrets were sealed by the keys of another realm; export them with a password: {}", places(.0))]
    Foreign(Vec<Place>),
    /// A secret of the document cannot be sealed.
    #[error("{0}: {1}")]
    Secret(Place, String),
}

fn places(places: &[Place]) -> String {
    places.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// A file that was read: its document, whose secrets may still be sealed.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// What it says of itself; none for a document that somebody wrote.
    pub header: Option<Header>,
    /// The document as the file has it.
    pub document: Value,
    /// What the tag is about.
    sealed_form: String,
}

/// What is needed to open and to seal.
#[derive(Clone, Copy)]
pub struct Tools<'a> {
    /// The realm's keys.
    pub keys: &'a KeyRing,
    /// Derives keys from passwords.
    pub pool: &'a DerivationPool,
    /// Randomness.
    pub entropy: &'a dyn Entropy,
}

/// Writes a document as a file.
///
/// # Errors
/// [`FileError::Foreign`] when a secret does not open under the realm's keys; see there for the others.
pub async fn export(
    document: &Value,
    revision: i64,
    exported: Timestamp,
    protection: Protection<'_>,
    tools: Tools<'_>,
) -> Result<String, FileError> {
    let mut document = document.clone();
    let mut header = Header {
        format: FORMAT,
        realm: document["site"]["organization"].as_str().unwrap_or_default().to_owned(),
        revision,
        exported: rfc3339(exported),
        omitted: Vec::new(),
        lock: None,
        tag: None,
    };
    let Protection::Password { password, generated } = protection else {
        for_each_secret::<FileError>(&mut document, &mut |place, text| {
            header.omitted.push(place.clone());
            OMITTED.clone_into(text);
            Ok(())
        })?;
        return Ok(write(&header, &text::to_toml(&document)?));
    };
    let (lock, key) = Lock::new(tools.pool, password, generated, tools.entropy).await?;
    header.lock = Some(lock);
    let mut foreign = Vec::new();
    for_each_secret::<FileError>(&mut document, &mut |place, text| {
        match open(tools.keys, text) {
            Some(secret) => *text = seal_for_file(&key, place, &secret, tools.entropy)?,
            None => foreign.push(place.clone()),
        }
        Ok(())
    })?;
    if !foreign.is_empty() {
        return Err(FileError::Foreign(foreign));
    }
    let body = text::to_toml(&document)?;
    let form = sealed_form(&write(&header, &body))?;
    header.tag = Some(key.seal(&tag_context(&form), b"", tools.entropy).map_err(ExportError::Seal)?);
    Ok(write(&header, &body))
}

/// A secret of the document in the clear; also one that was never sealed. `None` when other keys sealed it.
fn open(keys: &KeyRing, text: &str) -> Option<Secret> {
    if !text.starts_with(SEALED_PREFIX) {
        return Some(Secret::new(text));
    }
    secrets::open(keys, &domain::config::connection::SealedText(text.to_owned())).ok()
}

fn seal_for_file(
    key: &ExportKey,
    place: &Place,
    secret: &Secret,
    entropy: &dyn Entropy,
) -> Result<String, FileError> {
    let sealed = key
        .seal(&secret_context(place), secret.expose().as_bytes(), entropy)
        .map_err(|error| FileError::Password(error.into()))?;
    Ok(format!("{SEALED_PREFIX}{sealed}"))
}

fn secret_context(place: &Place) -> String {
    format!("secret\n{place}")
}

fn tag_context(form: &str) -> String {
    format!("file\n{form}")
}

/// A moment as files write it (RFC 3339, UTC).
pub(crate) fn rfc3339(at: Timestamp) -> String {
    jiff::Timestamp::from_millisecond(at.as_millis()).unwrap_or_default().to_string()
}

/// The whole file.
fn write(header: &Header, body: &str) -> String {
    let quoted = |text: &str| Value::from(text).to_string();
    let mut lines = vec![
        "# Configuration of Reclave, written by `reclave config export`. `reclave config plan FILE` says what".to_owned(),
        "# applying it would change.".to_owned(),
    ];
    lines.push(match (&header.lock, header.omitted.is_empty()) {
        (Some(_), _) => {
            "# Its secrets are sealed under a password; a change of the file is noticed.".to_owned()
        }
        (None, false) => {
            format!("# Its secrets were left out: where `{OMITTED}` stands, a realm keeps its own.")
        }
        (None, true) => "# It has no secrets.".to_owned(),
    });
    lines.push(format!("{HEADER}format = {}", header.format));
    lines.push(format!("{HEADER}realm = {}", quoted(&header.realm)));
    lines.push(format!("{HEADER}revision = {}", header.revision));
    lines.push(format!("{HEADER}exported = {}", quoted(&header.exported)));
    if !header.omitted.is_empty() {
        let omitted: Vec<String> = header.omitted.iter().map(|place| quoted(&place.to_string())).collect();
        lines.push(format!("{HEADER}omitted = [{}]", omitted.join(", ")));
    }
    if let Some(lock) = &header.lock {
        lines.push(format!(
            "{HEADER}lock = {{ derivation = {}, memory_kib = {}, passes = {}, lanes = {}, salt = {}, generated = {}, check = {} }}",
            quoted(&lock.derivation), lock.memory_kib, lock.passes, lock.lanes, quoted(&lock.salt), lock.generated, quoted(&lock.check),
        ));
    }
    lines.extend(header.tag.as_ref().map(|tag| format!("{HEADER}tag = {}", quoted(tag))));
    format!("{}\n\n{body}", lines.join("\n"))
}

/// Reads a file: an export, or a document that somebody wrote.
///
/// # Errors
/// [`FileError::Text`] or [`FileError::Header`] saying where, [`FileError::Format`].
pub fn read(text: &str) -> Result<File, FileError> {
    #[derive(Deserialize)]
    struct Head {
        export: Option<Header>,
    }

    let (head, body) = split(text);
    let head: Head = toml::from_str(&head).map_err(|error| FileError::Header(error.message().to_owned()))?;
    if let Some(header) = head.export.as_ref().filter(|header| header.format != FORMAT) {
        return Err(FileError::Format(header.format));
    }
    Ok(File { header: head.export, document: text::from_toml(&body)?, sealed_form: sealed_form(text)? })
}

/// The header's lines, and the document with empty lines in their place, so that errors name the right line.
fn split(text: &str) -> (String, String) {
    let is_front = |line: &&str| {
        let line = line.trim();
        line.is_empty() || line.starts_with('#') || line.starts_with(HEADER)
    };
    let front = text.lines().take_while(is_front).count();
    let head: Vec<&str> = text.lines().take(front).collect();
    let body: Vec<&str> = text.lines().skip(front).collect();
    (head.join("\n"), format!("{}{}", "\n".repeat(front), body.join("\n")))
}

/// What the tag is about: everything that the file says but the tag, in one fixed form.
fn sealed_form(text: &str) -> Result<String, FileError> {
    let mut whole: Value =
        toml::from_str(text).map_err(|error| FileError::Text(TextError::Form(error.to_string())))?;
    if let Some(header) = whole.get_mut("export").and_then(Value::as_object_mut) {
        header.remove("tag");
    }
    let mut form = String::new();
    canonical(&whole, &mut form);
    Ok(form)
}

/// JSON with sorted keys.
fn canonical(value: &Value, form: &mut String) {
    match value {
        Value::Object(members) => {
            let mut keys: Vec<&String> = members.keys().collect();
            keys.sort();
            form.push('{');
            for key in keys {
                form.push_str(&Value::from(key.as_str()).to_string());
                form.push(':');
                canonical(&members[key], form);
                form.push(',');
            }
            form.push('}');
        }
        Value::Array(items) => {
            form.push('[');
            for item in items {
                canonical(item, form);
                form.push(',');
            }
            form.push(']');
        }
        plain => form.push_str(&plain.to_string()),
    }
}

impl File {
    /// The document for a realm: its secrets opened with the file's password and sealed by the realm's keys,
    /// those that were left out taken from `current`, and those that somebody wrote readably sealed. A secret
    /// that the realm has already keeps its seal, so that it is no difference.
    ///
    /// # Errors
    /// [`FileError`] saying what is wrong with the password, the file or its secrets.
    pub async fn into_document(
        self,
        current: &Value,
        password: Option<&Secret>,
        tools: Tools<'_>,
    ) -> Result<Value, FileError> {
        let key = self.key(password, tools).await?;
        let mut document = self.document;
        let (mut missing, mut foreign) = (Vec::new(), Vec::new());
        for_each_secret::<FileError>(&mut document, &mut |place, text| {
            let kept = place.resolve(current).ok().and_then(Value::as_str);
            if text == OMITTED {
                match kept.filter(|kept| kept.starts_with(SEALED_PREFIX)) {
                    Some(kept) => kept.clone_into(text),
                    None => missing.push(place.clone()),
                }
                return Ok(());
            }
            let opened = match (&key, text.strip_prefix(SEALED_PREFIX)) {
                (Some(key), Some(sealed)) => {
                    Some(key.open(&secret_context(place), sealed).map_err(|_| FileError::Tampered)?)
                }
                _ => open(tools.keys, text),
            };
            let Some(secret) = opened else {
                foreign.push(place.clone());
                return Ok(());
            };
            let same = |kept: &&str| {
                kept.starts_with(SEALED_PREFIX)
                    && open(tools.keys, kept).is_some_and(|kept| kept.matches(&secret))
            };
            *text = match kept.filter(same) {
                Some(kept) => kept.to_owned(),
                None => {
                    secrets::seal(tools.keys, &secret, tools.entropy)
                        .map_err(|why| FileError::Secret(place.clone(), why))?
                        .0
                }
            };
            Ok(())
        })?;
        match (missing.is_empty(), foreign.is_empty()) {
            (true, true) => Ok(document),
            (false, _) => Err(FileError::Missing(missing)),
            _ => Err(FileError::Foreign(foreign)),
        }
    }

    /// The key of the file's secrets, once the file is known to be what was exported.
    async fn key(&self, password: Option<&Secret>, tools: Tools<'_>) -> Result<Option<ExportKey>, FileError> {
        let Some(lock) = self.header.as_ref().and_then(|header| header.lock.as_ref()) else {
            return Ok(None);
        };
        let key = lock.open(tools.pool, password.ok_or(FileError::PasswordNeeded)?).await?;
        let tag = self.header.as_ref().and_then(|header| header.tag.as_deref()).unwrap_or_default();
        key.open(&tag_context(&self.sealed_form), tag).map_err(|_| FileError::Tampered)?;
        Ok(Some(key))
    }
}

#[cfg(test)]
mod tests;
