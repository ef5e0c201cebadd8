//! Moments as people read them: month by its name, day, month and year in the order of the language, 12 or 24 hours,
//! and the time zone of the realm, named, so that nobody takes it for another. Names and order are texts
//! (`clock.ftl`); how the hours are counted stands here, because it is arithmetic.
//!
//! The one place where a moment becomes words: pages, mails and text messages hand over
//! [`domain::message::Argument::Moment`], and a page without a sentence around it asks [`Texts::moment`].

use std::sync::PoisonError;

use domain::{message::Message, time::Timestamp};
use jiff::{Zoned, tz::TimeZone};

use crate::{Texts, own::Own};

/// The months as `clock.month` chooses by them.
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// How a language tells the time of day.
enum Hours {
    /// 0 to 23, two digits, with this between hours and minutes.
    Whole(char),
    /// 1 to 12, with the words for the two halves of the day behind.
    HalvesBehind(&'static str, &'static str),
    /// The same, with the words in front; nothing or a blank between.
    HalvesInFront(&'static str, &'static str, &'static str),
}

/// How `locale`, or its base language, tells the time of day (CLDR).
fn hours(locale: &str) -> Hours {
    let base = locale.split('-').next().unwrap_or(locale).to_ascii_lowercase();
    match base.as_str() {
        "en" if !locale.eq_ignore_ascii_case("en-GB") => Hours::HalvesBehind("AM", "PM"),
        "ar" => Hours::HalvesBehind("ص", "م"),
        "ko" => Hours::HalvesInFront("오전", "오후", " "),
        "zh" if is_traditional(locale) => Hours::HalvesInFront("上午", "下午", ""),
        "da" | "fi" => Hours::Whole('.'),
        _ => Hours::Whole(':'),
    }
}

/// Whether a tag of Chinese means what is read in Taiwan, Hong Kong and Macau.
fn is_traditional(locale: &str) -> bool {
    locale.split('-').skip(1).any(|part| {
        ["hant", "tw", "hk", "mo"].iter().any(|traditional| part.eq_ignore_ascii_case(traditional))
    })
}

/// The time of day, as `locale` tells it.
fn time_of_day(locale: &str, at: &Zoned) -> String {
    let (hour, minute) = (at.hour(), at.minute());
    let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
    let half = |am, pm| if hour < 12 { am } else { pm };
    match hours(locale) {
        Hours::Whole(between) => format!("{hour:02}{between}{minute:02}"),
        // No line ends between the figures and the word.
        Hours::HalvesBehind(am, pm) => format!("{twelve}:{minute:02}\u{A0}{}", half(am, pm)),
        Hours::HalvesInFront(am, pm, between) => format!("{}{between}{twelve}:{minute:02}", half(am, pm)),
    }
}

/// What a zone is called at this moment: `CET`, `UTC`; where it has no letters of its own, how far it is from UTC.
fn zone_name(at: &Zoned) -> String {
    let name = at.strftime("%Z").to_string();
    if name.starts_with(['+', '-']) { format!("UTC{name}") } else { name }
}

/// The time zone of this name; UTC for none and for one that is not known.
pub(crate) fn zone(name: &str) -> TimeZone {
    let name = Some(name.trim()).filter(|name| !name.is_empty());
    name.and_then(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC)
}

impl Texts {
    /// Tells times in this zone from now on (`Europe/Berlin`); in UTC for an empty name and one that is not known.
    pub fn tell_times_in(&self, name: &str) {
        *self.zone.write().unwrap_or_else(PoisonError::into_inner) = zone(name);
    }

    /// `at` as readers of `locale` write it, with the name of the zone. Empty for a moment that no calendar has.
    #[must_use]
    pub fn moment(&self, locale: &str, at: Timestamp) -> String {
        self.moment_by(&self.own(), locale, at)
    }

    /// The same by these words of one's own. A language that was added writes the date in figures (ISO 8601), as long as
    /// it has no words for it.
    pub(crate) fn moment_by(&self, own: &Own, locale: &str, at: Timestamp) -> String {
        let Ok(at) = jiff::Timestamp::from_millisecond(at.as_millis()) else { return String::new() };
        let zone = self.zone.read().unwrap_or_else(PoisonError::into_inner).clone();
        let at = at.to_zoned(zone);
        let reader = self.fallbacks(own, locale).next().filter(|reader| self.is_added(own, reader));
        if reader.is_some_and(|reader| !reader.has("clock-moment") || !reader.has("clock-month")) {
            return format!("{} {} ({})", at.strftime("%Y-%m-%d"), time_of_day(locale, &at), zone_name(&at));
        }
        let month = usize::from(at.month().unsigned_abs()).saturating_sub(1).min(11);
        let month = self.say_by(own, locale, &Message::new("clock.month").with("month", MONTHS[month]));
        let whole = Message::new("clock.moment")
            .with("day", at.day().to_string())
            .with("month", month)
            .with("year", at.year().to_string())
            .with("time", time_of_day(locale, &at))
            .with("zone", zone_name(&at));
        self.say_by(own, locale, &whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-27 07:53 UTC, and twelve hours later.
    const MORNING: Timestamp = Timestamp::from_millis(1_795_765_980_000);
    const EVENING: Timestamp = Timestamp::from_millis(1_795_765_980_000 + 12 * 3_600_000);

    /// What a text shows, without the marks that keep its parts together.
    fn shown(texts: &Texts, locale: &str, at: Timestamp) -> String {
        texts.moment(locale, at).replace(['\u{2068}', '\u{2069}'], "").replace('\u{A0}', " ")
    }

    #[test]
    fn each_language_writes_a_moment_in_its_own_way() {
        let texts = Texts::load();
        let expected = [
            ("en", "November 27, 2026, 7:53 PM (UTC)"),
            ("es", "27 de noviembre de 2026, 19:53 (UTC)"),
            ("de", "27. November 2026, 19:53 Uhr (UTC)"),
            ("fr", "27 novembre 2026 à 19:53 (UTC)"),
            ("ar", "27 نوفمبر 2026، 7:53 م (UTC)"),
            ("cs", "27. listopadu 2026 v 19:53 (UTC)"),
            ("da", "27. november 2026 kl. 19.53 (UTC)"),
            ("it", "27 novembre 2026, ore 19:53 (UTC)"),
            ("ja", "2026年11月27日 19:53（UTC）"),
            ("ko", "2026년 11월 27일 오후 7:53(UTC)"),
            ("nl", "27 november 2026 om 19:53 uur (UTC)"),
            ("pl", "27 listopada 2026, 19:53 (UTC)"),
            ("pt-BR", "27 de novembro de 2026, 19:53 (UTC)"),
            ("pt-PT", "27 de novembro de 2026, às 19:53 (UTC)"),
            ("ru", "27 ноября 2026 г., 19:53 (UTC)"),
            ("sv", "27 november 2026 kl. 19:53 (UTC)"),
            ("zh-Hans", "2026年11月27日 19:53（UTC）"),
            ("zh-Hant", "2026年11月27日 下午7:53（UTC）"),
        ];
        for (locale, text) in expected {
            assert_eq!(shown(&texts, locale, EVENING), text, "{locale}");
        }
        let all: Vec<_> = expected.iter().map(|(locale, _)| (*locale).to_owned()).collect();
        assert!(texts.locales().iter().all(|locale| all.contains(locale)), "one is missing here");
    }

    #[test]
    fn each_month_has_a_name_of_its_own_in_every_language() {
        let texts = Texts::load();
        for locale in texts.locales() {
            let name = |month: &&str| texts.say(locale, &Message::new("clock.month").with("month", *month));
            let mut names: Vec<String> = MONTHS.iter().map(name).collect();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), 12, "{locale}: {names:?}");
        }
    }

    #[test]
    fn times_are_told_in_the_zone_that_was_set_and_summer_time_is_named() {
        let texts = Texts::load();
        texts.tell_times_in("Europe/Berlin");
        assert_eq!(shown(&texts, "de", MORNING), "27. November 2026, 08:53 Uhr (CET)");
        let summer = Timestamp::from_millis(1_782_900_000_000);
        assert!(shown(&texts, "de", summer).ends_with("(CEST)"), "{}", shown(&texts, "de", summer));
        texts.tell_times_in("America/Sao_Paulo");
        assert_eq!(shown(&texts, "en", MORNING), "November 27, 2026, 4:53 AM (UTC-03)");
        for unknown in ["", "  ", "Nowhere/Town"] {
            texts.tell_times_in(unknown);
            assert_eq!(shown(&texts, "en", MORNING), "November 27, 2026, 7:53 AM (UTC)", "{unknown}");
        }
    }

    #[test]
    fn midnight_and_noon_are_twelve_where_hours_are_counted_to_twelve() {
        let texts = Texts::load();
        let (midnight, noon) = (Timestamp::from_millis(0), Timestamp::from_millis(12 * 3_600_000));
        assert!(shown(&texts, "en", midnight).contains("12:00 AM"));
        assert!(shown(&texts, "en", noon).contains("12:00 PM"));
        assert!(shown(&texts, "ko", noon).contains("오후 12:00"));
        assert!(shown(&texts, "es", midnight).contains("00:00"));
    }

    #[test]
    fn a_region_and_a_script_of_a_language_count_hours_as_it_does() {
        let texts = Texts::load();
        assert!(shown(&texts, "zh-TW", EVENING).contains("下午7:53"));
        assert!(shown(&texts, "zh-CN", EVENING).contains("19:53"));
        assert!(shown(&texts, "de-AT", EVENING).contains("19:53 Uhr"));
        assert!(shown(&texts, "en-GB", EVENING).contains("19:53"));
    }

    #[test]
    fn a_sentence_says_a_moment_in_the_language_of_its_reader() {
        let texts = Texts::load();
        let message = Message::new("page.stop.late").with("at", MORNING);
        assert!(texts.say("de", &message).contains("27. November 2026, 07:53 Uhr"));
        assert_eq!(texts.moment("en", Timestamp::from_millis(i64::MAX)), "");
    }
}
