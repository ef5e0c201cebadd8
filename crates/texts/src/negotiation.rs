//! Which language to speak with a reader. Apart because it reads what a stranger's browser sends, and
//! therefore bounds it.

use fluent_langneg::{
    LanguageIdentifier, NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages,
};
use unic_langid::subtags::{Region, Script};

/// How much of an `Accept-Language` header is looked at; browsers send a tenth of it.
const HEADER_BYTES_MAX: usize = 1_000;
/// How many languages of it.
const LANGUAGES_MAX: usize = 20;

/// See [`crate::Texts::negotiate`].
pub(crate) fn negotiate<'a>(
    available: &'a [String],
    accept_language: &str,
    chosen: Option<&str>,
    default: &str,
) -> &'a str {
    let wishes = [
        chosen.map(str::to_owned).into_iter().collect(),
        accepted(accept_language),
        vec![default.to_owned()],
    ];
    wishes
        .iter()
        .flatten()
        .find_map(|wish| best(available, wish))
        .or_else(|| available.first().map(String::as_str))
        .unwrap_or(crate::BASE_LOCALE)
}

/// Which of the two ways to write Chinese or Portuguese the readers of `tag` are used to (CLDR): traditional
/// characters in Taiwan, Hong Kong and Macau, Brazilian spelling where no region or Brazil is named. Nothing
/// for other languages. Norwegian is not read as Danish: who wants Norwegian gets their next wish.
pub(crate) fn written_form(tag: &str) -> Option<&'static str> {
    let wished: unic_langid::LanguageIdentifier = tag.parse().ok()?;
    let region = wished.region.as_ref().map(Region::as_str);
    let form = match (wished.language.as_str(), wished.script.as_ref().map(Script::as_str)) {
        ("zh", Some("Hant")) => "zh-Hant",
        ("zh", None) if matches!(region, Some("TW" | "HK" | "MO")) => "zh-Hant",
        ("zh", _) => "zh-Hans",
        ("pt", _) if matches!(region, None | Some("BR")) => "pt-BR",
        ("pt", _) => "pt-PT",
        _ => return None,
    };
    Some(form)
}

/// What we have for one wish: `de-AT` is served by `de`, `zh-TW` by `zh-Hant` and never by `zh-Hans`.
fn best<'a>(available: &'a [String], wish: &str) -> Option<&'a str> {
    if let Some(same) = available.iter().find(|tag| tag.eq_ignore_ascii_case(wish)) {
        return Some(same);
    }
    if let Some(form) = written_form(wish) {
        return available.iter().map(String::as_str).find(|tag| *tag == form);
    }
    let wished: LanguageIdentifier = wish.parse().ok()?;
    let ours = convert_vec_str_to_langids_lossy(available);
    let found = negotiate_languages(&[wished], &ours, None, NegotiationStrategy::Lookup);
    let found = found.first()?.to_string();
    available.iter().find(|tag| **tag == found).map(String::as_str)
}

/// The languages of an `Accept-Language` header (RFC 9110 section 12.5.4), most wanted first.
fn accepted(header: &str) -> Vec<String> {
    if header.len() > HEADER_BYTES_MAX {
        return Vec::new();
    }
    let mut wishes: Vec<(u16, &str)> = header.split(',').take(LANGUAGES_MAX).filter_map(wish).collect();
    // Stable: languages of one quality stay in the header's order.
    wishes.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
    wishes.into_iter().map(|(_, tag)| tag.to_owned()).collect()
}

/// One `tag;q=0.8`, with its quality in thousandths; nothing for a language that is refused (`q=0`).
fn wish(part: &str) -> Option<(u16, &str)> {
    let mut pieces = part.split(';').map(str::trim);
    let tag = pieces.next().filter(|tag| !tag.is_empty() && *tag != "*")?;
    let quality = match pieces.find_map(|piece| piece.strip_prefix("q=").or_else(|| piece.strip_prefix("Q=")))
    {
        None => 1_000,
        Some(text) => thousandths(text)?,
    };
    (quality > 0).then_some((quality, tag))
}

/// `0.85` is 850. Nothing for what is no quality value.
fn thousandths(text: &str) -> Option<u16> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let fraction: u16 = format!("{fraction:0<3}").parse().ok()?;
    match whole {
        "0" => Some(fraction),
        "1" if fraction == 0 => Some(1_000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours() -> Vec<String> {
        ["en", "es", "de", "fr"].map(str::to_owned).to_vec()
    }

    #[test]
    fn the_chosen_language_comes_first() {
        assert_eq!(negotiate(&ours(), "de,en;q=0.5", Some("fr"), "en"), "fr");
    }

    #[test]
    fn a_choice_that_is_not_there_is_passed_over() {
        for chosen in ["xx", "", "../../etc/passwd", "en\r\nSet-Cookie: a=b", "\u{0}"] {
            assert_eq!(negotiate(&ours(), "de", Some(chosen), "en"), "de", "{chosen:?}");
        }
    }

    #[test]
    fn the_browsers_wishes_are_taken_by_quality() {
        assert_eq!(negotiate(&ours(), "fr;q=0.3, es;q=0.9, de;q=0.85", None, "en"), "es");
        assert_eq!(negotiate(&ours(), "pt, fr;q=0.1", None, "en"), "fr");
        assert_eq!(negotiate(&ours(), "fr;q=0, es;q=0.2", None, "en"), "es");
        assert_eq!(negotiate(&ours(), "de;q=nonsense, es;q=0.2", None, "en"), "es");
    }

    #[test]
    fn a_region_is_served_by_its_language() {
        assert_eq!(negotiate(&ours(), "de-AT", None, "en"), "de");
        assert_eq!(negotiate(&ours(), "es-419,pt;q=0.5", None, "en"), "es");
    }

    #[test]
    fn chinese_and_portuguese_come_in_the_form_that_a_region_is_used_to() {
        let all: Vec<String> =
            ["en", "da", "pt-PT", "pt-BR", "zh-Hans", "zh-Hant"].map(str::to_owned).to_vec();
        for (wish, served) in [
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-MO", "zh-Hant"),
            ("zh-Hant-CN", "zh-Hant"),
            ("zh-Hans-HK", "zh-Hans"),
            ("zh-hant", "zh-Hant"),
            ("pt", "pt-BR"),
            ("pt-BR", "pt-BR"),
            ("pt-PT", "pt-PT"),
            ("pt-AO", "pt-PT"),
            ("nb", "en"),
            ("no", "en"),
            ("nn-NO", "en"),
        ] {
            assert_eq!(negotiate(&all, wish, None, "en"), served, "{wish}");
        }
        assert_eq!(negotiate(&all, "nb,da;q=0.5", None, "en"), "da");
        let simplified: Vec<String> = ["en", "zh-Hans"].map(str::to_owned).to_vec();
        assert_eq!(negotiate(&simplified, "zh-TW,en;q=0.5", None, "en"), "en");
    }

    #[test]
    fn without_a_wish_we_have_the_default_is_spoken() {
        assert_eq!(negotiate(&ours(), "ja,ko;q=0.8", None, "es"), "es");
        assert_eq!(negotiate(&ours(), "*", None, "de"), "de");
        assert_eq!(negotiate(&ours(), "", None, "ja"), "en");
    }

    #[test]
    fn a_header_beyond_measure_is_not_read() {
        let header = "de,".repeat(10_000);
        assert_eq!(negotiate(&ours(), &header, None, "fr"), "fr");
    }
}
