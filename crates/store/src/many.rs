//! One statement for many rows: a row list of one of a few fixed lengths, so that a batch of hundreds takes a
//! handful of statements, the databases know each of them again, and their limits on parameters are far away.
//!
//! The texts are written out once from constants; nothing that comes from outside is ever part of one.

use std::{fmt::Write as _, sync::OnceLock};

use crate::facade::{Arg, Statement};

/// How many rows a statement takes, longest first. The last is 1, so that every number can be put together.
const SIZES: [usize; 3] = [200, 20, 1];

/// A statement over a list of rows of `COLUMNS` values, with `SHARED` values that hold for all of them.
///
/// The shared ones are `$1` and so on; the rows stand between `head` and `tail`. Each row must touch exactly
/// one row of the table.
///
/// Rows that are there already are written by `INSERT … ON CONFLICT DO UPDATE`, and not by an `UPDATE` that is
/// joined with the list: that one looks each row up, whereas a join is at the mercy of what the database believes
/// about a table that it has not counted yet, and either database then walks all of it.
pub(crate) struct Many<const SHARED: usize, const COLUMNS: usize> {
    head: &'static str,
    /// One row, `?` for each of its values.
    row: &'static str,
    tail: &'static str,
    /// What is in the way when a row of the table was not touched.
    expected: &'static str,
    texts: [OnceLock<String>; SIZES.len()],
}

impl<const SHARED: usize, const COLUMNS: usize> Many<SHARED, COLUMNS> {
    pub(crate) const fn new(
        head: &'static str,
        row: &'static str,
        tail: &'static str,
        expected: &'static str,
    ) -> Self {
        Self { head, row, tail, expected, texts: [const { OnceLock::new() }; SIZES.len()] }
    }

    /// The statements for all `items`, in their order.
    pub(crate) fn statements<T>(
        &'static self,
        shared: &[Arg; SHARED],
        items: &[T],
        row: impl Fn(&T) -> [Arg; COLUMNS],
    ) -> Vec<Statement> {
        let mut statements = Vec::new();
        let mut rest = items;
        for (size, text) in SIZES.into_iter().zip(&self.texts) {
            while let Some((some, others)) = rest.split_at_checked(size) {
                let text = text.get_or_init(|| self.text(size));
                let args = shared.iter().cloned().chain(some.iter().flat_map(&row)).collect();
                statements.push(Statement::new(text, args).expect_rows(size, self.expected));
                rest = others;
            }
        }
        statements
    }

    fn text(&self, rows: usize) -> String {
        let mut text = String::from(self.head);
        let mut number = SHARED;
        for row in 0..rows {
            text.push_str(if row == 0 { "" } else { ", " });
            let mut pieces = self.row.split('?');
            text.push_str(pieces.next().unwrap_or_default());
            for piece in pieces {
                number += 1;
                // Writing to a String does not fail.
                let _ = write!(text, "${number}{piece}");
            }
        }
        debug_assert_eq!(number, SHARED + rows * COLUMNS, "a value without a place: {}", self.row);
        text + self.tail
    }
}

/// A reading statement over a list of keys, `… IN (…)`: one of a few fixed lengths too. A shorter list is filled up
/// with its last key, which finds nothing twice.
pub(crate) struct Among {
    /// Up to the list's opening bracket; `$1` holds for all of them.
    head: &'static str,
    texts: [OnceLock<String>; LENGTHS.len()],
}

/// How long a list is, the shortest first.
const LENGTHS: [usize; 4] = [1, 10, 100, 500];

impl Among {
    pub(crate) const fn new(head: &'static str) -> Self {
        Self { head, texts: [const { OnceLock::new() }; LENGTHS.len()] }
    }

    /// The statements that find what `shared` and one of `keys` name.
    pub(crate) fn statements(&'static self, shared: &str, keys: &[&str]) -> Vec<Statement> {
        let longest = LENGTHS[LENGTHS.len() - 1];
        let one = |some: &[&str]| {
            let place = LENGTHS.iter().position(|length| *length >= some.len()).unwrap_or(LENGTHS.len() - 1);
            let text = self.texts[place].get_or_init(|| self.text(LENGTHS[place]));
            let last = some.last().copied().unwrap_or_default();
            let filled = some.iter().copied().chain(std::iter::repeat(last)).take(LENGTHS[place]);
            Statement::new(text, std::iter::once(shared).chain(filled).map(Arg::from).collect())
        };
        keys.chunks(longest).map(one).collect()
    }

    pub(crate) fn text(&self, length: usize) -> String {
        let mut text = String::from(self.head);
        for number in 0..length {
            // Writing to a String does not fail.
            let _ = write!(text, "{}${}", if number == 0 { "" } else { ", " }, number + 2);
        }
        text + ")"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static NAMES: Among = Among::new("SELECT WHERE area = $1 AND name IN (");

    #[test]
    fn a_list_of_keys_is_filled_up_to_a_length_that_the_database_knows() {
        assert_eq!(NAMES.text(2), "SELECT WHERE area = $1 AND name IN ($2, $3)");
        for (count, lengths) in [(0, vec![]), (1, vec![1]), (11, vec![100]), (512, vec![500, 100])] {
            let keys: Vec<String> = (0..count).map(|number| number.to_string()).collect();
            let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
            let statements = NAMES.statements("here", &keys);
            let found: Vec<usize> = statements.iter().map(|it| it.args.len() - 1).collect();
            assert_eq!(found, lengths, "{count}");
            let asked: std::collections::BTreeSet<String> = statements
                .iter()
                .flat_map(|it| it.args.iter().skip(1))
                .map(|arg| format!("{arg:?}"))
                .collect();
            assert_eq!(asked.len(), keys.len(), "{count}: each of them, and nothing else");
        }
    }

    static PAIRS: Many<1, 2> = Many::new("INSERT VALUES ", "(?, 0, ?)", " WHERE $1", "pair");

    #[test]
    fn every_row_has_parameters_of_its_own_after_the_shared_ones() {
        let text = PAIRS.text(3);
        assert_eq!(text, "INSERT VALUES ($2, 0, $3), ($4, 0, $5), ($6, 0, $7) WHERE $1");
    }

    #[test]
    fn any_number_of_rows_is_put_together_from_the_fixed_lengths() {
        for (count, lengths) in
            [(0, vec![]), (1, vec![1]), (21, vec![20, 1]), (442, vec![200, 200, 20, 20, 1, 1])]
        {
            let items: Vec<i64> = (0..count).collect();
            let statements =
                PAIRS.statements(&[Arg::from("all")], &items, |item| [Arg::from(*item), Arg::from(-*item)]);
            let found: Vec<usize> = statements.iter().map(|it| (it.args.len() - 1) / 2).collect();
            assert_eq!(found, lengths, "{count}");
            let args = statements.iter().flat_map(|it| it.args.iter().skip(1).step_by(2));
            let numbers: Vec<String> = args.map(|arg| format!("{arg:?}")).collect();
            let expected: Vec<String> = items.iter().map(|item| format!("{:?}", Arg::Int(*item))).collect();
            assert_eq!(numbers, expected);
        }
    }
}
