//! What failed is run once more, alone: what passes then is not broken but unsteady, which must be told and must not
//! refuse a change that has nothing to do with it.

use std::collections::BTreeSet;
use std::fmt;

use crate::console::{heading, say};
use crate::project::Failure;

/// The most failures that are taken for unsteadiness; beyond them something is broken.
const AGAIN_MAX: usize = 20;

/// How a part of the tests ended.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// What failed twice, or could not be run at all: one line each.
    pub failed: Vec<String>,
    /// What passed only the second time: one line each.
    pub unsteady: Vec<String>,
}

impl Verdict {
    /// Takes another part's in.
    pub fn add(&mut self, other: Self) {
        self.failed.extend(other.failed);
        self.unsteady.extend(other.unsteady);
    }

    /// Tells what passed only the second time, so that nobody overlooks it.
    pub fn tell(&self) {
        if self.unsteady.is_empty() {
            return;
        }
        heading("!!! UNSTEADY: failed once and passed when it was run again, alone");
        for one in &self.unsteady {
            say(&format!("unsteady: {one}, a defect to mend"));
        }
    }
}

impl From<Failure> for Verdict {
    fn from(failure: Failure) -> Self {
        Self { failed: vec![failure.to_string()], unsteady: Vec::new() }
    }
}

/// Runs what failed once more by `run`, which gives what has failed again. Many failures are no chance, and are left.
pub fn again<T, R>(failed: &BTreeSet<T>, run: R) -> Verdict
where
    T: Ord + fmt::Display,
    R: FnOnce(&BTreeSet<T>) -> BTreeSet<T>,
{
    let still = match failed.len() {
        0 => BTreeSet::new(),
        1..=AGAIN_MAX => {
            heading(&format!("once more, alone: {}", listed(failed).join(", ")));
            run(failed)
        }
        _ => return Verdict { failed: listed(failed), unsteady: Vec::new() },
    };
    let (failed, unsteady): (Vec<_>, Vec<_>) = failed.iter().partition(|one| still.contains(one));
    Verdict { failed: listed(failed), unsteady: listed(unsteady) }
}

fn listed<T: fmt::Display>(all: impl IntoIterator<Item = T>) -> Vec<String> {
    all.into_iter().map(|one| one.to_string()).collect()
}

/// One test of a crate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CrateTest {
    /// nextest's name of the program that it is in: `web::site`.
    binary: String,
    /// Its name inside that program.
    name: String,
}

impl CrateTest {
    /// Finds exactly these tests, in nextest's language of filters.
    pub fn filter<'all>(all: impl IntoIterator<Item = &'all Self>) -> String {
        let one = |test: &Self| format!("(binary_id(={}) & test(={}))", test.binary, test.name);
        all.into_iter().map(one).collect::<Vec<_>>().join(" | ")
    }
}

impl fmt::Display for CrateTest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.binary, self.name)
    }
}

/// What failed according to a report in JUnit's form, as nextest writes it: without any output of tests, whose text might
/// look like an element.
pub fn failed_in(report: &str) -> BTreeSet<CrateTest> {
    let cases = report.split("<testcase ").skip(1);
    let failed = cases.filter(|case| case.contains("<failure") || case.contains("<error"));
    failed
        .filter_map(|case| {
            let attributes = case.split_once('>')?.0;
            Some(CrateTest {
                binary: attribute(attributes, "classname")?,
                name: attribute(attributes, "name")?,
            })
        })
        .collect()
}

fn attribute(attributes: &str, name: &str) -> Option<String> {
    let start = format!(" {name}=\"");
    let (_, rest) = attributes.split_once(&start).or_else(|| attributes.split_once(start.trim_start()))?;
    rest.split_once('"').map(|(value, _)| value.to_owned())
}

/// What failed according to the messages of `cargo test`: the arguments that choose each program again.
pub fn failed_programs(messages: &str) -> BTreeSet<String> {
    let lines = messages.lines().filter_map(|line| line.split_once("to rerun pass `"));
    lines.filter_map(|(_, rest)| rest.split_once('`')).map(|(arguments, _)| arguments.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="nextest-run" tests="3" failures="1" errors="0">
    <testsuite name="web::site" tests="2" failures="1">
        <testcase name="pages::a_page_is_drawn" classname="web::site" timestamp="2026-11-25T20:00:00Z" time="0.1">
        </testcase>
        <testcase name="pages::a_page_is_refused" classname="web::site" timestamp="2026-11-25T20:00:00Z" time="0.2">
            <failure message="thread panicked" type="test failure with exit code 101"/>
        </testcase>
    </testsuite>
    <testsuite name="domain" tests="1"><testcase name="passes" classname="domain" time="0.1"/></testsuite>
</testsuites>"#;

    fn names(all: &[&'static str]) -> BTreeSet<&'static str> {
        all.iter().copied().collect()
    }

    #[test]
    fn a_report_names_the_tests_that_failed_and_no_others() {
        let failed = failed_in(REPORT);
        assert_eq!(listed(&failed), ["web::site pages::a_page_is_refused"]);
        assert_eq!(CrateTest::filter(&failed), "(binary_id(=web::site) & test(=pages::a_page_is_refused))");
    }

    #[test]
    fn cargo_names_the_programs_whose_tests_failed() {
        let messages = "     Running unittests src/lib.rs\n\
                        error: test failed, to rerun pass `-p web --test site`\n\
                        error: 1 target failed:\n    `-p web --test site`\n";
        assert_eq!(failed_programs(messages), ["-p web --test site".to_owned()].into());
    }

    #[test]
    fn what_passes_the_second_time_is_unsteady_and_what_fails_again_has_failed() {
        let verdict = again(&names(&["one", "two"]), |_| names(&["two"]));
        assert_eq!(verdict, Verdict { failed: vec!["two".into()], unsteady: vec!["one".into()] });
    }

    #[test]
    fn nothing_is_run_again_when_nothing_failed_or_too_much() {
        let never = |_: &BTreeSet<usize>| -> BTreeSet<usize> { panic!("it was run again") };
        assert_eq!(again(&BTreeSet::new(), never), Verdict::default());
        let many = again(&(0..=AGAIN_MAX).collect(), never);
        assert_eq!((many.failed.len(), many.unsteady.len()), (AGAIN_MAX + 1, 0));
    }
}
