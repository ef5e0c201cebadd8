//! Keys sealed by a token (PKCS#11, OASIS 2.40 and later): a smart card, a hardware security module, a TPM with its
//! module. The text of a key file is sealed with AES-GCM by a key that the token made and never gives away; a copied
//! file is worth nothing without the token and its PIN. The token is asked once, when an instance starts.

use std::path::PathBuf;

use cryptoki::{
    context::{CInitializeArgs, CInitializeFlags, Pkcs11},
    mechanism::{Mechanism, aead::GcmParams},
    object::{Attribute, KeyType, ObjectClass, ObjectHandle},
    session::{Session, UserType},
    types::AuthPin,
};
use domain::{entropy::Entropy, secret::Secret};
use serde::{Deserialize, Serialize};

/// Bytes of a nonce (NIST SP 800-38D section 5.2.1.1: 96 bits).
const NONCE_LEN: usize = 12;
/// Bits of the tag.
const TAG_BITS: u64 = 128;
/// Bytes of the token's key.
const KEY_LEN: u64 = 32;
/// What the seal is bound to, so that nothing else that the token's key sealed passes for keys.
const PURPOSE: &[u8] = b"reclave key ring 1";

/// Which token opens the realm's keys.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TokenSettings {
    /// The token's PKCS#11 module, a shared library, e.g. `/usr/lib/softhsm/libsofthsm2.so`.
    pub module: PathBuf,
    /// The token's label.
    pub label: String,
    /// The user's PIN; usually given as `pin_file` or `pin_credential`.
    #[schemars(with = "String")]
    pub pin: Secret,
    /// The label of the AES key in the token.
    #[serde(default = "default_key")]
    pub key: String,
}

fn default_key() -> String {
    "reclave".to_owned()
}

/// What a token said, and what to do.
#[derive(Debug, thiserror::Error)]
#[error("{detail}. {fix}")]
pub struct TokenError {
    /// What went wrong.
    pub detail: String,
    /// What to do.
    pub fix: String,
}

fn wrong(detail: impl std::fmt::Display, fix: &str) -> TokenError {
    TokenError { detail: detail.to_string(), fix: fix.to_owned() }
}

/// A key file that a token sealed.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sealed {
    version: u32,
    /// The label of the token's key, to tell people which one.
    token_key: String,
    nonce: String,
    sealed: String,
}

/// Whether the text of a key file is sealed by a token.
pub fn is_sealed(text: &Secret) -> bool {
    text.expose().lines().any(|line| line.starts_with("token_key"))
}

/// A token somebody has signed in to.
pub struct Token {
    session: Session,
    key_label: String,
}

impl Token {
    /// Loads the module, finds the token by its label and signs in.
    ///
    /// # Errors
    /// When the module cannot be loaded, has no such token, or refuses the PIN.
    pub fn open(settings: &TokenSettings) -> Result<Self, TokenError> {
        let module = settings.module.display();
        let library = Pkcs11::new(&settings.module).map_err(|error| {
            wrong(format!("token.module = `{module}`: {error}"), "Name the module's shared library.")
        })?;
        let asked =
            |error| wrong(format!("token.module = `{module}`: {error}"), "Look at the module's own log.");
        library.initialize(CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK)).map_err(asked)?;
        let slots = library.get_slots_with_token().map_err(asked)?;
        let is_meant =
            |slot: &_| library.get_token_info(*slot).is_ok_and(|info| info.label() == settings.label);
        let slot = slots.into_iter().find(is_meant).ok_or_else(|| {
            wrong(
                format!("token.label = `{}`: there is no such token", settings.label),
                "Plug it in, or name another.",
            )
        })?;
        let session = library.open_rw_session(slot).map_err(asked)?;
        let pin = AuthPin::new(settings.pin.expose().into());
        session.login(UserType::User, Some(&pin)).map_err(|error| {
            wrong(
                format!("token.pin: the token does not take it: {error}"),
                "Give the right PIN; most tokens lock after a few wrong ones.",
            )
        })?;
        Ok(Self { session, key_label: settings.key.clone() })
    }

    /// Makes an AES key that seals and opens within the token and cannot be read.
    ///
    /// # Errors
    /// When there is a key of that label already, or the token refuses.
    pub fn make_key(&self) -> Result<(), TokenError> {
        if self.find_key()?.is_some() {
            let detail = format!("token.key = `{}`: there is one already", self.key_label);
            return Err(wrong(detail, "Use it, or name another."));
        }
        let template = [
            Attribute::Label(self.key_label.as_bytes().to_vec()),
            Attribute::Token(true),
            Attribute::Private(true),
            Attribute::Sensitive(true),
            Attribute::Extractable(false),
            Attribute::Encrypt(true),
            Attribute::Decrypt(true),
            Attribute::ValueLen(KEY_LEN.into()),
        ];
        self.session.generate_key(&Mechanism::AesKeyGen, &template).map(|_| ()).map_err(refused)
    }

    /// Seals the text of a key file.
    ///
    /// # Errors
    /// When there is no key of that label, or the token refuses.
    pub fn seal(&self, text: &Secret, entropy: &dyn Entropy) -> Result<String, TokenError> {
        let mut nonce = [0; NONCE_LEN];
        entropy.fill(&mut nonce);
        let key = self.key()?;
        let told = data_encoding::HEXLOWER.encode(&nonce);
        let mechanism = mechanism(&mut nonce)?;
        let sealed = self.session.encrypt(&mechanism, key, text.expose().as_bytes()).map_err(refused)?;
        let sealed = Sealed {
            version: 1,
            token_key: self.key_label.clone(),
            nonce: told,
            sealed: data_encoding::HEXLOWER.encode(&sealed),
        };
        let text = toml::to_string(&sealed).map_err(|error| wrong(error, "This is a defect."))?;
        Ok(format!(
            "# Keys of a Reclave realm, sealed by a token. Without that token nobody can use them.\n{text}"
        ))
    }

    /// Opens what [`Token::seal`] sealed.
    ///
    /// # Errors
    /// When the text is damaged, was sealed by another key, or the token refuses.
    pub fn unseal(&self, text: &Secret) -> Result<Secret, TokenError> {
        let damaged = || wrong("it is damaged", "Bring it back from its safe copy.");
        let sealed: Sealed = toml::from_str(text.expose()).map_err(|_| damaged())?;
        if sealed.version != 1 {
            return Err(wrong("it was made by another version of Reclave", "Use that version."));
        }
        let decode = |text: &str| data_encoding::HEXLOWER.decode(text.as_bytes()).map_err(|_| damaged());
        let mut nonce: [u8; NONCE_LEN] = decode(&sealed.nonce)?.try_into().map_err(|_| damaged())?;
        let mechanism = mechanism(&mut nonce)?;
        let opened =
            self.session.decrypt(&mechanism, self.key()?, &decode(&sealed.sealed)?).map_err(|error| {
                wrong(
                    format!("the token does not open it: {error}"),
                    &format!(
                        "Use the token whose key `{}` sealed it, or bring the file back.",
                        sealed.token_key
                    ),
                )
            })?;
        String::from_utf8(opened).map(Secret::new).map_err(|_| damaged())
    }

    fn key(&self) -> Result<ObjectHandle, TokenError> {
        self.find_key()?.ok_or_else(|| {
            let detail = format!("token.key = `{}`: there is no such AES key", self.key_label);
            wrong(detail, "Make it with `reclave keys token`, or name another.")
        })
    }

    fn find_key(&self) -> Result<Option<ObjectHandle>, TokenError> {
        let template = [
            Attribute::Class(ObjectClass::SECRET_KEY),
            Attribute::KeyType(KeyType::AES),
            Attribute::Label(self.key_label.as_bytes().to_vec()),
        ];
        let found = self.session.find_objects(&template).map_err(refused)?;
        if found.len() > 1 {
            let detail = format!("token.key = `{}`: {} keys have this label", self.key_label, found.len());
            return Err(wrong(detail, "Remove or rename the others."));
        }
        Ok(found.first().copied())
    }
}

fn mechanism(nonce: &mut [u8; NONCE_LEN]) -> Result<Mechanism<'_>, TokenError> {
    GcmParams::new(nonce, PURPOSE, TAG_BITS.into()).map(Mechanism::AesGcm).map_err(refused)
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that `map_err` takes")]
fn refused(error: cryptoki::error::Error) -> TokenError {
    wrong(format!("the token refused: {error}"), "Look at the token's own log.")
}
