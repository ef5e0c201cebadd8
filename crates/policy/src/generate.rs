//! Passwords that meet a policy: built to its shape, then judged by the very evaluator that will judge them
//! again. What the shape cannot say (dictionary, names, strength) is left to trying, a bounded number of times.

use domain::{
    entropy::{self, Entropy},
    secret::Secret,
};

use crate::{
    candidate::{Candidate, PersonFacts, fold},
    compile::Policy,
    rules::SPECIALS,
};

/// Small letters.
pub(crate) const LOWER: &str = "abcdefghijklmnopqrstuvwxyz";
/// Capital letters.
pub(crate) const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// Digits.
pub(crate) const DIGITS: &str = "0123456789";

/// What looks alike or is hard to find on a keyboard or to read out: drawn only where nothing else may stand.
const AWKWARD: &str = "0Oo1lI|\"$&'()*/;<>@[\\]^_`{}~";
/// How often a password is drawn.
const TRIES: usize = 2_000;
/// The usual length, where the rules leave it open: about 90 bits.
const USUAL: usize = 16;
/// How much longer than usual it may become.
const LONGER: usize = 8;

/// No password can be found that meets the rules: they contradict each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no password meets these rules: they contradict each other")]
pub struct NoPasswordPossible;

/// Characters that must, or must not, stand at some places.
struct Placing {
    set: Vec<char>,
    positions: Vec<usize>,
    /// The last so many.
    ending: usize,
}

impl Placing {
    fn new(set: &str, positions: &[usize], ending: usize) -> Self {
        Self { set: set.chars().collect(), positions: positions.to_vec(), ending }
    }

    fn concerns(&self, place: usize, length: usize) -> bool {
        self.positions.contains(&place) || (self.ending > 0 && place + self.ending >= length)
    }
}

/// The shape of a password.
pub(crate) struct Blueprint {
    pub(crate) min: usize,
    pub(crate) max: usize,
    /// At least so many different characters.
    pub(crate) unique: usize,
    /// No character more often; 0 for as often as it comes.
    identical_max: usize,
    /// Three of the four kinds.
    categories: bool,
    counts: Vec<(Vec<char>, usize)>,
    banned: Vec<char>,
    placed: Vec<Placing>,
    kept_away: Vec<Placing>,
}

impl Default for Blueprint {
    fn default() -> Self {
        Self {
            min: 0,
            max: 128,
            unique: 0,
            identical_max: 0,
            categories: false,
            counts: Vec::new(),
            banned: Vec::new(),
            placed: Vec::new(),
            kept_away: Vec::new(),
        }
    }
}

impl Blueprint {
    pub(crate) fn at_least(&mut self, set: &str, count: usize) {
        if count > 0 {
            self.counts.push((set.chars().collect(), count));
        }
    }

    pub(crate) fn ban(&mut self, set: &str) {
        self.banned.extend(set.chars());
    }

    pub(crate) fn place(&mut self, set: &str, positions: &[usize], ending: usize) {
        self.placed.push(Placing::new(set, positions, ending));
    }

    pub(crate) fn keep_away(&mut self, set: &str, positions: &[usize], ending: usize) {
        self.kept_away.push(Placing::new(set, positions, ending));
    }

    pub(crate) fn identical_at_most(&mut self, count: usize) {
        self.identical_max = match (self.identical_max, count) {
            (0, count) | (count, 0) => count,
            (one, two) => one.min(two),
        };
    }

    pub(crate) fn ask_for_categories(&mut self) {
        self.categories = true;
    }

    /// The shortest length that can do.
    fn needed(&self) -> usize {
        let reach =
            |placing: &Placing| placing.positions.last().map_or(0, |last| last + 1).max(placing.ending);
        let placed = self.placed.iter().map(reach).max().unwrap_or(0);
        let counted = self.counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
        self.min.max(placed).max(counted).max(self.unique).max(1)
    }

    /// The length to try in this attempt: mostly the usual one; a longer one sometimes meets what a shorter
    /// one cannot, and the reverse.
    fn length(&self, attempt: usize) -> usize {
        let needed = self.needed();
        let together: usize = self.counts.iter().map(|(_, count)| *count).sum();
        let usual = USUAL.max(together).clamp(needed, self.max);
        let step = attempt / 4;
        match attempt % 4 {
            0 | 1 => usual,
            2 => (usual + step % (LONGER + 1)).min(self.max),
            _ => usual - step % (usual - needed + 1),
        }
    }

    /// Every character that a password of these rules may be made of.
    fn alphabet(&self) -> Vec<char> {
        let named =
            self.counts.iter().map(|(set, _)| set).chain(self.placed.iter().map(|placing| &placing.set));
        let mut all: Vec<char> = [LOWER, UPPER, DIGITS, SPECIALS].concat().chars().collect();
        all.extend(named.flatten());
        all.sort_unstable();
        all.dedup();
        all.retain(|c| !self.banned.contains(c) && !c.is_control());
        all
    }

    /// Which characters may stand at each place of a password of this length.
    fn plan(&self, length: usize, alphabet: &[char]) -> Vec<Vec<char>> {
        let may_stand = |c: char, place: usize| {
            let placed = self.placed.iter().filter(|placing| placing.concerns(place, length));
            let away = self.kept_away.iter().filter(|placing| placing.concerns(place, length));
            placed.into_iter().all(|placing| placing.set.contains(&c))
                && !away.into_iter().any(|placing| placing.set.contains(&c))
        };
        (0..length).map(|place| alphabet.iter().copied().filter(|c| may_stand(*c, place)).collect()).collect()
    }

    /// What must be there so often: the rules' own counts, the smallest sets first, and the kinds.
    fn wanted(&self, plan: &[Vec<char>], entropy: &dyn Entropy) -> Vec<(Vec<char>, usize)> {
        let mut wanted = self.counts.clone();
        if self.categories {
            let kinds = [LOWER, UPPER, DIGITS, SPECIALS].map(|kind| kind.chars().collect::<Vec<char>>());
            let mut possible: Vec<Vec<char>> = kinds
                .into_iter()
                .filter(|kind| plan.iter().any(|allowed| allowed.iter().any(|c| kind.contains(c))))
                .collect();
            // Mostly without special characters, which are hard to type.
            if possible.len() > 3 && entropy::below(entropy, 4) == 0 {
                entropy::shuffle(entropy, &mut possible);
            }
            wanted.extend(possible.into_iter().take(3).map(|kind| (kind, 1)));
        }
        wanted.sort_by_key(|(set, _)| set.len());
        wanted
    }

    /// Draws one password; `None` when there is a place at which nothing may stand.
    fn draw(&self, length: usize, alphabet: &[char], entropy: &dyn Entropy) -> Option<String> {
        let mut plan = self.plan(length, alphabet);
        for (set, count) in self.wanted(&plan, entropy) {
            let is_of_set = |allowed: &Vec<char>| allowed.iter().all(|c| set.contains(c));
            let have = plan.iter().filter(|allowed| is_of_set(allowed)).count();
            let mut free: Vec<usize> = (0..length)
                .filter(|place| !is_of_set(&plan[*place]) && plan[*place].iter().any(|c| set.contains(c)))
                .collect();
            entropy::shuffle(entropy, &mut free);
            // Where anything may stand still, before where another set was asked for already.
            free.sort_by_key(|place| std::cmp::Reverse(plan[*place].len()));
            for place in free.into_iter().take(count.saturating_sub(have)) {
                plan[place].retain(|c| set.contains(c));
            }
        }
        let mut drawn: Vec<char> = Vec::with_capacity(length);
        for allowed in &plan {
            let next = self.character(allowed, &drawn, entropy)?;
            drawn.push(next);
        }
        Some(drawn.into_iter().collect())
    }

    /// One of `allowed` that goes well with what stands before it, where there is one.
    fn character(&self, allowed: &[char], before: &[char], entropy: &dyn Entropy) -> Option<char> {
        let used = |c: char| before.iter().filter(|other| fold(**other) == fold(c)).count();
        let mut different: Vec<char> = before.iter().copied().map(fold).collect();
        different.sort_unstable();
        different.dedup();
        let is_new = |c: char| {
            let often = self.identical_max > 0 && used(c) >= self.identical_max;
            !often && (different.len() >= self.unique || used(c) == 0)
        };
        // No doubles, no runs, no mirrors.
        let is_calm = |c: char| {
            let near = |other: &char| u32::from(fold(*other)).abs_diff(u32::from(fold(c))) <= 1;
            let last = before.len().saturating_sub(2);
            !before.last().is_some_and(near) && !before[last..].iter().any(|other| fold(*other) == fold(c))
        };
        let easy = |c: char| !AWKWARD.contains(c);
        let tests: [&dyn Fn(char) -> bool; 4] =
            [&|c| is_new(c) && is_calm(c) && easy(c), &|c| is_new(c) && is_calm(c), &|c| is_new(c), &|_| {
                true
            }];
        tests.iter().find_map(|test| {
            let fitting: Vec<char> = allowed.iter().copied().filter(|c| test(*c)).collect();
            usual(&fitting, entropy)
        })
    }
}

/// Mostly small letters; special characters only where nothing else may stand.
fn usual(fitting: &[char], entropy: &dyn Entropy) -> Option<char> {
    let of = |kind: &'static str| fitting.iter().copied().filter(move |c| kind.contains(*c));
    let kinds = [(6, LOWER), (2, UPPER), (2, DIGITS)];
    let possible: Vec<_> = kinds.into_iter().filter(|(_, kind)| of(kind).next().is_some()).collect();
    let total: u32 = possible.iter().map(|(weight, _)| weight).sum();
    let from: Vec<char> = if total == 0 {
        fitting.to_vec()
    } else {
        let mut drawn = entropy::below(entropy, total);
        let chosen = possible.iter().find(|(weight, _)| {
            let here = drawn < *weight;
            drawn = drawn.saturating_sub(*weight);
            here
        });
        chosen.map(|(_, kind)| of(kind).collect()).unwrap_or_default()
    };
    let count = u32::try_from(from.len()).ok().filter(|count| *count > 0)?;
    from.get(entropy::below(entropy, count) as usize).copied()
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
        if blueprint.needed() > blueprint.max {
            return Err(NoPasswordPossible);
        }
        let alphabet = blueprint.alphabet();
        for attempt in 0..TRIES {
            let Some(text) = blueprint.draw(blueprint.length(attempt), &alphabet, entropy) else { continue };
            let password = Secret::new(text);
            if self.evaluate_rules(&Candidate { password: &password, old: None, person }).accepted {
                return Ok(password);
            }
        }
        Err(NoPasswordPossible)
    }
}
