//! How trouble inside becomes an answer outside: a message for the person with a short reference, and the
//! detail under the same reference in the log.

use activities::Trouble;
use api::ServiceError;
use domain::{directory::DirectoryError, message::Message, store::StoreError, time::Timestamp};

use crate::House;

/// When to try again after the directory or the store was away.
const RETRY_SECONDS: u32 = 15;

impl House {
    /// A reference of eight characters, for people to read out.
    pub(crate) fn reference(&self) -> String {
        vault::code::recovery(&*self.tools.entropy).expose().chars().filter(|c| *c != '-').take(8).collect()
    }

    pub(crate) fn trouble(&self, trouble: &Trouble) -> ServiceError {
        match trouble {
            Trouble::Directory(error) => self.directory_trouble(error),
            Trouble::Store(error) => self.store_trouble(error),
            Trouble::Busy(wait) => {
                let seconds = u32::try_from(wait.as_secs()).unwrap_or(u32::MAX).max(1);
                self.unavailable("error.busy", seconds, "derivation queue is full")
            }
            Trouble::Outside { message, detail } => {
                let reference = self.reference();
                tracing::warn!(%reference, %detail, code = %message.code, "unavailable");
                ServiceError::Unavailable {
                    message: message.clone(),
                    retry_after_seconds: RETRY_SECONDS,
                    reference,
                }
            }
            Trouble::Limited(until) => self.limited(*until),
            Trouble::Defect(detail) => self.bug(detail),
        }
    }

    pub(crate) fn limited(&self, until: Timestamp) -> ServiceError {
        let seconds = until.since(self.clock.now()).as_secs().max(1);
        ServiceError::TooMany { retry_after_seconds: u32::try_from(seconds).unwrap_or(u32::MAX) }
    }

    pub(crate) fn directory_trouble(&self, error: &DirectoryError) -> ServiceError {
        self.unavailable("error.directory-unavailable", RETRY_SECONDS, &error.to_string())
    }

    pub(crate) fn store_trouble(&self, error: &StoreError) -> ServiceError {
        match error {
            StoreError::Defect(detail) => self.bug(detail),
            other => self.unavailable("error.store-unavailable", RETRY_SECONDS, &other.to_string()),
        }
    }

    pub(crate) fn bug(&self, detail: &str) -> ServiceError {
        let reference = self.reference();
        tracing::error!(%reference, %detail, "defect");
        ServiceError::Bug { reference }
    }

    fn unavailable(&self, code: &'static str, retry_after_seconds: u32, detail: &str) -> ServiceError {
        let reference = self.reference();
        tracing::warn!(%reference, %detail, code, "unavailable");
        ServiceError::Unavailable { message: Message::new(code), retry_after_seconds, reference }
    }
}
