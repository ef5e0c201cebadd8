//! Repetitions and runs: `aaa`, the same character too often, `abc` and `321`.

use std::collections::HashMap;

use domain::message::Message;
use serde::Deserialize;

use super::{Rule, Sentence};
use crate::{candidate::Text, dictionary::Dictionary, generate::Blueprint};

/// The rule `sequence`; 0 switches a part off.
#[derive(Clone, Copy, Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Sequence {
    /// At most so many equal characters in a row.
    repeats_max: u32,
    /// At most so many equal characters anywhere.
    identical_max: u32,
    /// At most so many characters in direct or inverse alphabetical or numeric order.
    run_max: u32,
    /// `a` and `A` are different.
    case_sensitive: bool,
}

/// The longest stretch in which `follows` holds between neighbours.
fn longest(chars: &[char], follows: impl Fn(char, char) -> bool) -> usize {
    let (mut best, mut current) = (usize::from(!chars.is_empty()), 1);
    for pair in chars.windows(2) {
        current = if follows(pair[0], pair[1]) { current + 1 } else { 1 };
        best = best.max(current);
    }
    best
}

/// The longest run up or down within letters or within digits.
fn longest_run(chars: &[char]) -> usize {
    let kin = |a: char, b: char| {
        (a.is_alphabetic() && b.is_alphabetic()) || (a.is_ascii_digit() && b.is_ascii_digit())
    };
    let up = longest(chars, |a, b| kin(a, b) && u32::from(b) == u32::from(a) + 1);
    let down = longest(chars, |a, b| kin(a, b) && u32::from(a) == u32::from(b) + 1);
    up.max(down)
}

fn most_identical(chars: &[char]) -> usize {
    let mut counts: HashMap<char, usize> = HashMap::new();
    for c in chars {
        *counts.entry(*c).or_default() += 1;
    }
    counts.into_values().max().unwrap_or(0)
}

impl Rule for Sequence {
    fn name(&self) -> &'static str {
        "sequence"
    }

    fn check(&self, text: &Text<'_>, _: &Dictionary) -> Vec<Sentence> {
        let chars = text.view(self.case_sensitive);
        let parts = [
            ("rule.sequence.repeats", self.repeats_max, longest(chars, |a, b| a == b)),
            ("rule.sequence.identical", self.identical_max, most_identical(chars)),
            ("rule.sequence.run", self.run_max, longest_run(chars)),
        ];
        let asked = parts.into_iter().filter(|(_, most, _)| *most > 0);
        asked
            .map(|(code, most, found)| {
                let met = !chars.is_empty() && found <= most as usize;
                Sentence::new(Message::new(code).with("count", most), met)
            })
            .collect()
    }

    fn shape(&self, blueprint: &mut Blueprint) {
        blueprint.identical_at_most(self.identical_max as usize);
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
