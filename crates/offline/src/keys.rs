//! The device key: sealed by the computer's TPM where there is one, else in a file that root alone can read. A
//! sealed key is opened once in the life of a process, and only when something needs it.

use std::sync::{Mutex, PoisonError};

use domain::secret::Secret;
use serde::{Deserialize, Serialize};
use vault::offline::DeviceKey;

use crate::tpm::{SealFault, Sealed, Tpm};

/// Where an enrolment puts the key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyPlace {
    /// Sealed where the TPM does it, else in the file alone.
    #[default]
    Auto,
    /// In the file alone.
    File,
    /// Sealed, or there is no enrolment.
    Tpm,
}

/// The key as the device's file has it.
#[derive(Clone, Debug)]
pub enum KeptKey {
    /// As it is: the file is its only protection.
    Plain(DeviceKey),
    /// As the TPM of this computer alone can open it.
    Sealed(Sealed),
}

/// What became of a key that was to be kept.
#[derive(Debug)]
pub struct Kept {
    /// The key for the file.
    pub key: KeptKey,
    /// Why it is not sealed, although it would have been.
    pub bare: Option<SealFault>,
}

/// Keeps keys and opens them. By default in the file alone, without a TPM.
#[derive(Debug)]
pub struct Keys {
    place: KeyPlace,
    tpm: Option<Tpm>,
    /// What was opened last. The seal beside it tells a key of an earlier enrolment.
    opened: Mutex<Option<(Sealed, DeviceKey)>>,
}

impl Default for Keys {
    fn default() -> Self {
        Self::new(KeyPlace::File, None)
    }
}

impl Keys {
    /// New keys go to `place`; `tpm` opens what was sealed, wherever new ones go.
    #[must_use]
    pub const fn new(place: KeyPlace, tpm: Option<Tpm>) -> Self {
        Self { place, tpm, opened: Mutex::new(None) }
    }

    /// Where new keys go.
    #[must_use]
    pub const fn place(&self) -> KeyPlace {
        self.place
    }

    /// Makes a key ready for the file. Nothing is written yet.
    ///
    /// # Errors
    /// [`SealFault`] when it must be sealed and cannot be.
    pub fn keep(&self, key: &DeviceKey) -> Result<Kept, SealFault> {
        let plain = |bare| Ok(Kept { key: KeptKey::Plain(key.clone()), bare });
        if self.place == KeyPlace::File {
            return plain(None);
        }
        match self.tpm().and_then(|tpm| tpm.seal(&key.to_text())) {
            Ok(sealed) => Ok(Kept { key: KeptKey::Sealed(sealed), bare: None }),
            Err(fault) if self.place == KeyPlace::Auto => plain(Some(fault)),
            Err(fault) => Err(fault),
        }
    }

    /// The key itself.
    ///
    /// # Errors
    /// [`SealFault`] when the TPM does not open it.
    pub fn open(&self, kept: &KeptKey) -> Result<DeviceKey, SealFault> {
        let sealed = match kept {
            KeptKey::Plain(key) => return Ok(key.clone()),
            KeptKey::Sealed(sealed) => sealed,
        };
        // Held while the TPM works, so that two conversations do not both ask it.
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, key)) = opened.as_ref().filter(|(known, _)| known == sealed) {
            return Ok(key.clone());
        }
        let text: Secret = self.tpm()?.unseal(sealed)?;
        let key = DeviceKey::from_text(&text).ok_or(SealFault::Foreign)?;
        *opened = Some((sealed.clone(), key.clone()));
        drop(opened);
        Ok(key)
    }

    fn tpm(&self) -> Result<&Tpm, SealFault> {
        self.tpm.as_ref().ok_or_else(|| SealFault::NoProgram("tpm2".to_owned()))
    }
}
