//! Lists of positions as administrators write them: `1,3,5-10`, counted from 1.

use std::ops::RangeInclusive;

/// A parsed list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Positions(Vec<RangeInclusive<usize>>);

/// The highest position that makes sense: no directory takes a longer password.
const HIGHEST: usize = 256;

impl Positions {
    /// Reads a list; an empty text is an empty list.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut ranges = Vec::new();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let (from, to) = part.split_once('-').unwrap_or((part, part));
            let number = |text: &str| text.trim().parse::<usize>().ok().filter(|n| (1..=HIGHEST).contains(n));
            match (number(from), number(to)) {
                (Some(from), Some(to)) if from <= to => ranges.push(from..=to),
                _ => {
                    return Err(format!(
                        "`{part}` is no position: write numbers from 1 to {HIGHEST} such as 1,3,5-10"
                    ));
                }
            }
        }
        Ok(Self(ranges))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the place (from 0) is in the list.
    pub(crate) fn has(&self, place: usize) -> bool {
        self.0.iter().any(|range| range.contains(&(place + 1)))
    }

    /// Every position (from 0), in order, without repetition.
    pub(crate) fn places(&self) -> Vec<usize> {
        let mut all: Vec<usize> = self.0.iter().cloned().flatten().map(|position| position - 1).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read_as_they_are_written() {
        assert_eq!(Positions::parse("1, 3,5-7").unwrap().places(), [0, 2, 4, 5, 6]);
        assert!(Positions::parse("").unwrap().is_empty());
        for bad in ["0", "a", "5-3", "1-", "-2", "300"] {
            assert!(Positions::parse(bad).is_err(), "{bad}");
        }
    }
}
