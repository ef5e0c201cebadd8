//! The language of a person before this computer, and what each cause is called in it.

use domain::{message::Message, time::Timestamp};
use texts::Texts;
use vault::offline::CodeFault;

use crate::{
    engine::{Cause, Fault, Refused},
    store::StoreFault,
};

/// Speaks one language.
#[derive(Clone, Copy)]
pub struct Words<'t> {
    texts: &'t Texts,
    locale: &'t str,
}

impl<'t> Words<'t> {
    /// In a language of [`language`].
    #[must_use]
    pub const fn new(texts: &'t Texts, locale: &'t str) -> Self {
        Self { texts, locale }
    }

    /// Its tag.
    #[must_use]
    pub const fn locale(&self) -> &str {
        self.locale
    }

    /// Says a message.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        self.texts.say(self.locale, message)
    }

    /// Says a message without arguments.
    #[must_use]
    pub fn text(&self, code: &'static str) -> String {
        self.say(&Message::new(code))
    }
}

/// Languages that the console of Linux has no letters for, whatever its font.
const NOT_ON_A_CONSOLE: [&str; 4] = ["ja", "ko", "zh-Hans", "zh-Hant"];

/// The language for a locale of the system, such as `de_AT.UTF-8` or `fr`: one that there is, else `default`,
/// else English. None that is written from the right: terminals show it backwards and without joining its
/// letters. Where the text console shows it (`is_console`), none either that this has no letters for.
#[must_use]
pub fn language(texts: &Texts, posix: &str, default: &str, is_console: bool) -> String {
    let tag = posix.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    let can_be_shown = |tag: &String| {
        texts.direction(tag) == "ltr" && !(is_console && NOT_ON_A_CONSOLE.contains(&tag.as_str()))
    };
    let wished = Some(tag.as_str()).filter(|tag| !tag.is_empty());
    let found = [wished, None].map(|wished| texts.negotiate("", wished, default));
    found.into_iter().find(can_be_shown).unwrap_or_else(|| texts::BASE_LOCALE.to_owned())
}

/// Why an account is not reset.
#[must_use]
pub fn refused(refused: &Refused, typed: &str) -> Message {
    match refused {
        Refused::Name => Message::new("endpoint.refused.name"),
        Refused::Excluded => Message::new("endpoint.refused.excluded"),
        Refused::NotYours => Message::new("endpoint.refused.not-yours"),
        Refused::Unknown => Message::new("endpoint.refused.unknown").with("account", typed),
        Refused::Store(fault) => store(fault),
    }
}

/// Why a store did not do it.
#[must_use]
pub fn store(fault: &StoreFault) -> Message {
    match fault {
        StoreFault::Busy(_) => Message::new("endpoint.store.busy"),
        StoreFault::Changed => Message::new("endpoint.store.changed"),
        StoreFault::Missing(_)
        | StoreFault::Damaged(_)
        | StoreFault::Version { .. }
        | StoreFault::Ambiguous(_)
        | StoreFault::Program(_) => Message::new("endpoint.store.unusable").with("detail", fault.to_string()),
    }
}

/// What keeps the engine from working.
#[must_use]
pub fn fault(fault: &Fault) -> Message {
    match fault {
        Fault::NotEnrolled => Message::new("endpoint.trouble.not-enrolled"),
        Fault::Revoked => Message::new("endpoint.trouble.revoked"),
        Fault::Unfinished(_) => Message::new("endpoint.store.later"),
        Fault::UsedUp | Fault::Memory(_) | Fault::Unopened(_) | Fault::Unsealed(_) => {
            Message::new("endpoint.trouble.memory")
        }
    }
}

/// Why a try failed. `now` is what the computer's clock says, for somebody to compare.
#[must_use]
pub fn cause(cause: &Cause, now: Timestamp) -> Message {
    match cause {
        Cause::Code(CodeFault::Length { expected, found }) => {
            Message::new("endpoint.failed.length").with("expected", *expected).with("found", *found)
        }
        Cause::Code(CodeFault::Character { group, character }) => Message::new("endpoint.failed.character")
            .with("group", *group)
            .with("character", character.to_string()),
        Cause::Code(CodeFault::Groups(groups)) => {
            let names: Vec<String> = groups.iter().map(ToString::to_string).collect();
            Message::new("endpoint.failed.groups")
                .with("count", groups.len())
                .with("groups", names.join(", "))
        }
        Cause::Code(CodeFault::Version(_)) => Message::new("endpoint.failed.version"),
        Cause::Mismatch => Message::new("endpoint.failed.mismatch"),
        Cause::Earlier => Message::new("endpoint.failed.earlier"),
        Cause::Used => Message::new("endpoint.failed.used"),
        Cause::Expired => Message::new("endpoint.failed.expired"),
        Cause::Clock => Message::new("endpoint.failed.clock").with("now", now),
        Cause::TooLong => Message::new("endpoint.failed.too-long"),
        Cause::Store(fault) => store(fault),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_of_the_system_is_served_by_its_language() {
        let texts = Texts::load();
        for (posix, expected) in [
            ("de_AT.UTF-8", "de"),
            ("fr", "fr"),
            ("es_ES@euro", "es"),
            ("C.UTF-8", "fr"),
            ("", "fr"),
            ("th_TH.UTF-8", "fr"),
            ("pt_PT.UTF-8", "pt-PT"),
            ("ru_RU.UTF-8", "ru"),
            ("ar_EG.UTF-8", "fr"),
        ] {
            for is_console in [false, true] {
                assert_eq!(language(&texts, posix, "fr", is_console), expected, "{posix}");
            }
        }
        assert_eq!(language(&texts, "ja_JP.UTF-8", "fr", false), "ja");
        assert_eq!(language(&texts, "ja_JP.UTF-8", "fr", true), "fr");
        assert_eq!(language(&texts, "zh_TW.UTF-8", "ko", true), "en");
        assert_eq!(language(&texts, "de", "ar", false), "de");
        assert_eq!(language(&texts, "", "ar", false), "en");
    }
}
