//! What each language calls itself and which way it is written. A closed list: a language switch that shows
//! a tag instead of a name is a defect of this file, not of a page.

use unic_langid::{CharacterDirection, LanguageIdentifier};

/// Tag and name, as its speakers write it.
const NAMES: &[(&str, &str)] = &[
    ("ar", "العربية"),
    ("bg", "Български"),
    ("ca", "Català"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("en-GB", "English (UK)"),
    ("es", "Español"),
    ("es-419", "Español (Latinoamérica)"),
    ("et", "Eesti"),
    ("eu", "Euskara"),
    ("fa", "فارسی"),
    ("fi", "Suomi"),
    ("fr", "Français"),
    ("fr-CA", "Français (Canada)"),
    ("ga", "Gaeilge"),
    ("gl", "Galego"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("id", "Bahasa Indonesia"),
    ("is", "Íslenska"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("kk", "Қазақ тілі"),
    ("ko", "한국어"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("ms", "Bahasa Melayu"),
    ("nb", "Norsk bokmål"),
    ("nl", "Nederlands"),
    ("nn", "Norsk nynorsk"),
    ("no", "Norsk"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("pt-BR", "Português (Brasil)"),
    ("pt-PT", "Português (Portugal)"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("sv", "Svenska"),
    ("th", "ไทย"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
    ("zh-CN", "简体中文"),
    ("zh-TW", "繁體中文"),
];

/// The name of `tag`, of its base language, or the tag.
pub(crate) fn native_name(tag: &str) -> &str {
    std::iter::successors(Some(tag), |tag| tag.rsplit_once('-').map(|(base, _)| base))
        .find_map(|tag| NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(tag)))
        .map_or(tag, |(_, name)| name)
}

/// `ltr` or `rtl`; a tag that is none reads from the left, like the English that stands in for it.
pub(crate) fn direction(tag: &str) -> &'static str {
    let language: Option<LanguageIdentifier> = tag.parse().ok();
    match language.map(|language| language.character_direction()) {
        Some(CharacterDirection::RTL) => "rtl",
        _ => "ltr",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_hebrew_persian_and_urdu_are_written_from_the_right() {
        for tag in ["ar", "ar-EG", "he", "fa", "fa-IR", "ur", "az-Arab"] {
            assert_eq!(direction(tag), "rtl", "{tag}");
        }
        for tag in ["en", "de-AT", "ru", "zh-Hant", "ur-Latn", "nonsense tag", ""] {
            assert_eq!(direction(tag), "ltr", "{tag}");
        }
    }

    #[test]
    fn a_region_has_its_languages_name_unless_it_has_its_own() {
        assert_eq!(native_name("de-AT"), "Deutsch");
        assert_eq!(native_name("pt-BR"), "Português (Brasil)");
        assert_eq!(native_name("tlh"), "tlh");
    }
}
