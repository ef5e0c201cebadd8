//! When a task is due, apart from everything that waits or stores: from what is set for it and the time zone, the
//! last moment before a given one, and the next after it.
//!
//! Hourly, daily and weekly are cron expressions, too, so that the days on which clocks change are dealt with in
//! one place: a time that a day does not have comes when its clock goes on, and one that a day has twice comes once.

use std::str::FromStr as _;

use croner::{Cron, parser::CronParser};
use domain::{
    config::tasks::{Every, TaskSchedule},
    time::Timestamp,
};
use jiff::{Zoned, civil::Time, tz::TimeZone};

const MINUTE_MS: i64 = 60_000;

/// What can be wrong with a schedule: the key, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{key} = `{value}`: {fix}")]
pub(crate) struct BadSchedule {
    key: &'static str,
    value: String,
    fix: &'static str,
}

#[derive(Clone, Debug)]
enum Rhythm {
    /// Counted from 1970-01-01 UTC, in milliseconds.
    Span(i64),
    Cron(Box<Cron>),
}

/// When a task is due.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    zone: TimeZone,
    rhythm: Rhythm,
    /// Tells this plan from any other.
    print: String,
}

/// The time zone of this name; UTC for the empty one.
///
/// # Errors
/// When there is none of this name.
pub(crate) fn zone_of(name: &str) -> Result<TimeZone, BadSchedule> {
    if name.trim().is_empty() {
        return Ok(TimeZone::UTC);
    }
    TimeZone::get(name).map_err(|_| BadSchedule {
        key: "time_zone",
        value: name.to_owned(),
        fix: "write a name such as `Europe/Berlin`, or leave it empty for UTC",
    })
}

impl Plan {
    /// The plan of a task whose times are meant in the zone of this name.
    ///
    /// # Errors
    /// What cannot be understood.
    pub(crate) fn of(schedule: &TaskSchedule, zone: &str) -> Result<Self, BadSchedule> {
        let rhythm = match schedule.every {
            Every::Minutes => Rhythm::Span(i64::from(schedule.minutes.max(1)) * MINUTE_MS),
            Every::Cron => Rhythm::Cron(Box::new(cron_of(&schedule.cron)?)),
            every => Rhythm::Cron(Box::new(cron_of(&expression(schedule, every)?)?)),
        };
        let print = match &rhythm {
            Rhythm::Span(span) => format!("{span}"),
            Rhythm::Cron(cron) => format!("{} {zone}", cron.pattern),
        };
        let print = if schedule.enabled { print } else { "off".to_owned() };
        Ok(Self { zone: zone_of(zone)?, rhythm, print })
    }

    /// Tells this plan from any other; all that are switched off are alike.
    pub(crate) fn print(&self) -> &str {
        &self.print
    }

    /// The last due moment after `after` and not after `until`.
    pub(crate) fn latest(&self, after: Timestamp, until: Timestamp) -> Option<Timestamp> {
        let found = match &self.rhythm {
            Rhythm::Span(span) => {
                Timestamp::from_millis(until.as_millis().div_euclid(*span).checked_mul(*span)?)
            }
            Rhythm::Cron(cron) => millis(&cron.find_previous_occurrence(&self.zoned(until)?, true).ok()?),
        };
        (found > after && found <= until).then_some(found)
    }

    /// The first due moment after `after`; `None` where there is none for years.
    pub(crate) fn next(&self, after: Timestamp) -> Option<Timestamp> {
        match &self.rhythm {
            Rhythm::Span(span) => {
                let passed = after.as_millis().div_euclid(*span);
                Some(Timestamp::from_millis(passed.checked_add(1)?.checked_mul(*span)?))
            }
            Rhythm::Cron(cron) => {
                cron.find_next_occurrence(&self.zoned(after)?, false).ok().map(|at| millis(&at))
            }
        }
    }

    /// The moment to the second that it is in: due moments are whole seconds.
    fn zoned(&self, at: Timestamp) -> Option<Zoned> {
        let second = jiff::Timestamp::from_second(at.as_millis().div_euclid(1_000)).ok()?;
        Some(second.to_zoned(self.zone.clone()))
    }
}

fn millis(at: &Zoned) -> Timestamp {
    Timestamp::from_millis(at.timestamp().as_millisecond())
}

/// The hour and minute of `HH:MM`.
fn time_of(text: &str) -> Result<Time, BadSchedule> {
    Time::strptime("%H:%M", text.trim()).map_err(|_| BadSchedule {
        key: "at",
        value: text.to_owned(),
        fix: "write hours and minutes as `HH:MM`",
    })
}

fn expression(schedule: &TaskSchedule, every: Every) -> Result<String, BadSchedule> {
    let at = time_of(&schedule.at)?;
    let (minute, hour) = (at.minute(), at.hour());
    Ok(match every {
        Every::Hour => format!("{minute} * * * *"),
        Every::Week => {
            let days: Vec<&str> = schedule.days.iter().map(|day| day.code()).collect();
            if days.is_empty() {
                let fix = "choose one day of the week at least";
                return Err(BadSchedule { key: "days", value: "[]".to_owned(), fix });
            }
            format!("{minute} {hour} * * {}", days.join(","))
        }
        Every::Day | Every::Minutes | Every::Cron => format!("{minute} {hour} * * *"),
    })
}

/// A cron expression of five fields.
fn cron_of(text: &str) -> Result<Cron, BadSchedule> {
    let bad = |fix| BadSchedule { key: "cron", value: text.to_owned(), fix };
    if text.split_whitespace().count() != 5 {
        return Err(bad("write five fields: minute, hour, day of month, month, day of week"));
    }
    let parser = CronParser::builder().seconds(croner::parser::Seconds::Disallowed).build();
    let cron = parser.parse(text).map_err(|_| bad("it is no cron expression"))?;
    // One that never comes (the 30th of February) is as good as none.
    let start =
        Zoned::from_str("2024-01-01T00:00:00+00:00[UTC]").map_err(|_| bad("it cannot be looked at"))?;
    cron.find_next_occurrence(&start, true).map_err(|_| bad("such a day never comes"))?;
    Ok(cron)
}

#[cfg(test)]
mod tests {
    use domain::{config::tasks::Weekday, id::Slug};
    use proptest::prelude::*;

    use super::*;

    fn schedule(every: Every) -> TaskSchedule {
        TaskSchedule::new(Slug::literal("task"), true, every)
    }

    fn daily(at: &str) -> TaskSchedule {
        TaskSchedule { at: at.to_owned(), ..schedule(Every::Day) }
    }

    fn moment(text: &str) -> Timestamp {
        Timestamp::from_millis(text.parse::<jiff::Timestamp>().unwrap().as_millisecond())
    }

    /// All due moments after `from` up to `to`.
    fn all(plan: &Plan, from: &str, to: &str) -> Vec<String> {
        let (mut at, to) = (moment(from), moment(to));
        let mut found = Vec::new();
        while let Some(next) = plan.next(at).filter(|next| *next <= to) {
            found.push(jiff::Timestamp::from_millisecond(next.as_millis()).unwrap().to_string());
            at = next;
        }
        found
    }

    #[test]
    fn a_time_that_the_clock_leaps_over_comes_when_it_has_leapt() {
        let plan = Plan::of(&daily("02:30"), "Europe/Berlin").unwrap();
        let found = all(&plan, "2026-03-28T00:00:00Z", "2026-03-31T00:00:00Z");
        assert_eq!(found.len(), 3, "once a day: {found:?}");
        assert_eq!(found[0], "2026-03-28T01:30:00Z");
        assert!(found[1].starts_with("2026-03-29T01:"), "on the day itself: {found:?}");
        assert_eq!(found[2], "2026-03-30T00:30:00Z");
    }

    #[test]
    fn a_time_that_comes_twice_on_a_day_counts_once() {
        let plan = Plan::of(&daily("02:30"), "Europe/Berlin").unwrap();
        let found = all(&plan, "2026-10-24T12:00:00Z", "2026-10-26T12:00:00Z");
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(found[1], "2026-10-26T01:30:00Z");
    }

    #[test]
    fn each_hour_comes_once_also_on_days_of_23_and_25_hours() {
        let plan = Plan::of(&schedule(Every::Hour), "Europe/Berlin").unwrap();
        for day in ["2026-03-29", "2026-10-25"] {
            let found = all(&plan, &format!("{day}T00:00:00Z"), &format!("{day}T06:00:00Z"));
            assert_eq!(found.len(), 6, "{found:?}");
        }
    }

    #[test]
    fn a_week_has_the_days_that_were_chosen() {
        let schedule = TaskSchedule {
            days: vec![Weekday::Monday, Weekday::Friday],
            at: "08:15".to_owned(),
            ..schedule(Every::Week)
        };
        let plan = Plan::of(&schedule, "").unwrap();
        assert_eq!(
            all(&plan, "2026-11-23T00:00:00Z", "2026-11-30T00:00:00Z"),
            ["2026-11-23T08:15:00Z", "2026-11-27T08:15:00Z"]
        );
    }

    #[test]
    fn what_cannot_be_understood_is_told_with_its_key() {
        let cron = |text: &str| TaskSchedule { cron: text.to_owned(), ..schedule(Every::Cron) };
        let cases = [
            (daily("25:00"), "at"),
            (schedule(Every::Week), "days"),
            (cron("* * * *"), "cron"),
            (cron("61 * * * *"), "cron"),
            (cron("0 0 30 2 *"), "cron"),
            (cron("0 0 0 1 1 *"), "cron"),
        ];
        for (schedule, key) in cases {
            assert_eq!(Plan::of(&schedule, "").unwrap_err().key, key, "{schedule:?}");
        }
        assert_eq!(Plan::of(&daily("00:00"), "Nowhere/Else").unwrap_err().key, "time_zone");
        assert!(Plan::of(&cron("*/5 8-18 * * 1-5"), "").is_ok());
    }

    fn plans() -> impl Strategy<Value = Plan> {
        let zones = prop_oneof![
            Just(""),
            Just("Europe/Berlin"),
            Just("America/New_York"),
            Just("Asia/Kathmandu"),
            Just("Australia/Lord_Howe"),
            Just("America/Sao_Paulo"),
        ];
        let rhythm = prop_oneof![
            Just(Every::Minutes),
            Just(Every::Hour),
            Just(Every::Day),
            Just(Every::Week),
            Just(Every::Cron)
        ];
        (zones, rhythm, 1_u32..=1_440, 0_u32..24, 0_u32..60).prop_map(
            |(zone, every, minutes, hour, minute)| {
                let schedule = TaskSchedule {
                    minutes,
                    at: format!("{hour:02}:{minute:02}"),
                    days: vec![Weekday::Sunday, Weekday::Wednesday],
                    cron: format!("{minute} */{} * * *", hour + 1),
                    ..schedule(every)
                };
                Plan::of(&schedule, zone).unwrap()
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        /// Whoever looks often and whoever looks once find the same last moment, and between two neighbours there
        /// is none: so nothing is missed and nothing comes twice, whenever somebody looks.
        #[test]
        fn the_next_and_the_latest_agree(plan in plans(), start in 1_770_000_000_000_i64..1_830_000_000_000) {
            let start = Timestamp::from_millis(start);
            let first = plan.next(start).unwrap();
            prop_assert!(first > start);
            prop_assert_eq!(plan.latest(start, Timestamp::from_millis(first.as_millis() - 1)), None);
            let mut at = first;
            for _ in 0..40 {
                prop_assert_eq!(plan.latest(start, at), Some(at), "it is due at its own moment");
                let next = plan.next(at).unwrap();
                prop_assert!(next > at);
                let before = Timestamp::from_millis(next.as_millis() - 1);
                prop_assert_eq!(plan.latest(start, before), Some(at), "and until the next one comes");
                prop_assert_eq!(plan.latest(at, before), None, "it comes once");
                at = next;
            }
        }
    }
}
