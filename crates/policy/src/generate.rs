//! Passwords that meet a policy: built to its shape, then judged by the very evaluator that will judge them
//! again. What the shape cannot say (dictionary, runs, names) is left to trying, a bounded number of times.

use domain::{
    entropy::{self, Entropy},
    secret::Secret,
};

use crate::{
    candidate::{Candidate, PersonFacts},
    compile::Policy,
    rules::is_special,
};

/// How often a password is drawn.
const TRIES: u32 = 2_000;
/// The usual length, where the rules leave it open: about 90 bits.
const USUAL: usize = 16;

/// No password can be found that meets the rules: they contradict each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no password meets these rules: they contradict each other")]
pub struct NoPasswordPossible;

/// A kind of character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Lower,
    Upper,
    Digit,
    Special,
}

const CLASSES: [Class; 4] = [Class::Lower, Class::Upper, Class::Digit, Class::Special];

/// The shape of a password.
pub(crate) struct Blueprint {
    pub(crate) min: usize,
    pub(crate) max: usize,
    pub(crate) unique: usize,
    pub(crate) specials: Vec<char>,
    counts: [usize; 4],
    banned: [bool; 4],
    /// Class → positions it must be at, and how many at the end.
    placed: Vec<(Class, Vec<usize>, usize)>,
    /// Class → positions it must not be at, and how many at the end.
    kept_away: Vec<(Class, Vec<usize>, usize)>,
}

impl Default for Blueprint {
    fn default() -> Self {
        Self {
            min: 0,
            max: 128,
            unique: 0,
            // Easy to find on every keyboard and to read out.
            specials: "-+=?!.,:#%".chars().filter(|c| is_special(*c)).collect(),
            counts: [0; 4],
            banned: [false; 4],
            placed: Vec::new(),
            kept_away: Vec::new(),
        }
    }
}

impl Blueprint {
    pub(crate) fn at_least(&mut self, class: Class, count: usize) {
        let kept = &mut self.counts[class as usize];
        *kept = (*kept).max(count);
    }

    pub(crate) fn ban(&mut self, class: Class) {
        self.banned[class as usize] = true;
    }

    pub(crate) fn place(&mut self, class: Class, positions: &[usize], ending: usize) {
        self.placed.push((class, positions.to_vec(), ending));
    }

    pub(crate) fn keep_away(&mut self, class: Class, positions: &[usize], ending: usize) {
        self.kept_away.push((class, positions.to_vec(), ending));
    }

    /// The shortest length that the parts need.
    fn needed(&self) -> usize {
        let reach =
            |positions: &Vec<usize>, ending: usize| positions.last().map_or(0, |last| last + 1) + ending;
        let placed =
            self.placed.iter().map(|(_, positions, ending)| reach(positions, *ending)).max().unwrap_or(0);
        self.min.max(placed).max(self.counts.iter().sum()).max(self.unique)
    }

    /// Which classes may stand at each place of a password of this length; one alone where it must.
    fn plan(&self, length: usize) -> Vec<Vec<Class>> {
        let mut plan: Vec<Vec<Class>> = (0..length)
            .map(|place| {
                let is_away = |class: Class| {
                    self.kept_away.iter().any(|(kept, positions, ending)| {
                        *kept == class
                            && (positions.contains(&place) || place + ending >= length && *ending > 0)
                    })
                };
                CLASSES
                    .into_iter()
                    .filter(|class| !self.banned[*class as usize] && !is_away(*class))
                    .collect()
            })
            .collect();
        for (class, positions, ending) in &self.placed {
            for (place, allowed) in plan.iter_mut().enumerate() {
                if positions.contains(&place) || (*ending > 0 && place + ending >= length) {
                    allowed.retain(|kept| kept == class);
                }
            }
        }
        plan
    }

    /// Draws one password; `None` when the plan has a place for nothing.
    fn draw(&self, length: usize, entropy: &dyn Entropy) -> Option<String> {
        let plan = self.plan(length);
        let mut chosen: Vec<Option<Class>> = plan
            .iter()
            .map(|allowed| if allowed.len() == 1 { allowed.first().copied() } else { None })
            .collect();
        for class in CLASSES {
            let have = chosen.iter().filter(|kept| **kept == Some(class)).count();
            let mut free: Vec<usize> = (0..length)
                .filter(|place| chosen[*place].is_none() && plan[*place].contains(&class))
                .collect();
            entropy::shuffle(entropy, &mut free);
            for place in free.into_iter().take(self.counts[class as usize].saturating_sub(have)) {
                chosen[place] = Some(class);
            }
        }
        let mut text = String::with_capacity(length);
        for (place, class) in chosen.into_iter().enumerate() {
            let class = match class {
                Some(class) => class,
                None => usual(&plan[place], entropy)?,
            };
            text.push(self.character(class, entropy)?);
        }
        Some(text)
    }

    fn character(&self, class: Class, entropy: &dyn Entropy) -> Option<char> {
        // Without what looks alike: 0 O o, 1 l I.
        let from: &[char] = match class {
            Class::Lower => &[
                'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'm', 'n', 'p', 'q', 'r', 's', 't',
                'u', 'v', 'w', 'x', 'y', 'z',
            ],
            Class::Upper => &[
                'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M', 'N', 'P', 'Q', 'R', 'S', 'T',
                'U', 'V', 'W', 'X', 'Y', 'Z',
            ],
            Class::Digit => &['2', '3', '4', '5', '6', '7', '8', '9'],
            Class::Special => &self.specials,
        };
        let count = u32::try_from(from.len()).ok().filter(|count| *count > 0)?;
        from.get(entropy::below(entropy, count) as usize).copied()
    }
}

/// What stands where anything may: mostly lower case.
fn usual(allowed: &[Class], entropy: &dyn Entropy) -> Option<Class> {
    let weight = |class: &Class| match class {
        Class::Lower => 6,
        Class::Upper | Class::Digit => 2,
        Class::Special => 0,
    };
    let total: u32 = allowed.iter().map(weight).sum();
    if total == 0 {
        return allowed.first().copied();
    }
    let mut drawn = entropy::below(entropy, total);
    for class in allowed {
        if drawn < weight(class) {
            return Some(*class);
        }
        drawn -= weight(class);
    }
    None
}

impl Policy {
    /// A password that this policy accepts for `person`.
    ///
    /// # Errors
    /// [`NoPasswordPossible`] when the rules contradict each other.
    pub fn generate(
        &self,
        person: &PersonFacts,
        entropy: &dyn Entropy,
    ) -> Result<Secret, NoPasswordPossible> {
        let blueprint = self.blueprint();
        let needed = blueprint.needed();
        if needed > blueprint.max {
            return Err(NoPasswordPossible);
        }
        let usual = USUAL.clamp(needed, blueprint.max);
        for attempt in 0..TRIES {
            // A longer one sometimes meets what a shorter one cannot, and the reverse.
            let length = match attempt % 4 {
                0 | 1 => usual,
                2 => (usual + (attempt as usize / 4) % 8).min(blueprint.max),
                _ => needed.max(usual.saturating_sub((attempt as usize / 4) % 8)).max(1),
            };
            let Some(text) = blueprint.draw(length, entropy) else { continue };
            let password = Secret::new(text);
            if self.evaluate_rules(&Candidate { password: &password, old: None, person }).accepted {
                return Ok(password);
            }
        }
        Err(NoPasswordPossible)
    }
}
