//! Symmetry: palindromes as a whole, at the ends, and inside.

use domain::message::Message;
use serde::Deserialize;

use super::{Rule, Sentence};
use crate::{candidate::Text, dictionary::Dictionary};

/// The rule `symmetry`; 0 or `false` switches a part off.
#[derive(Clone, Copy, Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Symmetry {
    /// Refuse what reads the same both ways.
    palindrome: bool,
    /// At most so many leading characters that are the trailing ones backwards.
    ends_max: u32,
    /// At most so many characters in a row inside that read the same both ways.
    inner_max: u32,
    /// `a` and `A` are different.
    case_sensitive: bool,
}

fn is_palindrome(chars: &[char]) -> bool {
    chars.len() > 1 && chars.iter().eq(chars.iter().rev())
}

fn mirrored_ends(chars: &[char]) -> usize {
    let half = chars.len() / 2;
    chars.iter().zip(chars.iter().rev()).take(half).take_while(|(front, back)| front == back).count()
}

/// The longest palindrome inside, by growing around each centre.
fn longest_inner(chars: &[char]) -> usize {
    let grow = |mut from: usize, mut to: usize| {
        // `from..to` reads the same both ways as long as the loop goes on.
        while from > 0 && to < chars.len() && chars[from - 1] == chars[to] {
            from -= 1;
            to += 1;
        }
        to - from
    };
    (0..chars.len()).map(|centre| grow(centre, centre + 1).max(grow(centre, centre))).max().unwrap_or(0)
}

impl Rule for Symmetry {
    fn name(&self) -> &'static str {
        "symmetry"
    }

    fn check(&self, text: &Text<'_>, _: &Dictionary) -> Vec<Sentence> {
        let chars = text.view(self.case_sensitive);
        let typed = !chars.is_empty();
        let mut said = Vec::new();
        if self.palindrome {
            said.push(Sentence::new(
                Message::new("rule.symmetry.palindrome"),
                typed && !is_palindrome(chars),
            ));
        }
        if self.ends_max > 0 {
            let met = typed && mirrored_ends(chars) <= self.ends_max as usize;
            said.push(Sentence::new(Message::new("rule.symmetry.ends").with("count", self.ends_max), met));
        }
        if self.inner_max > 0 {
            let met = typed && longest_inner(chars) <= self.inner_max as usize;
            said.push(Sentence::new(Message::new("rule.symmetry.inner").with("count", self.inner_max), met));
        }
        said
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
