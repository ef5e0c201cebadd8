//! What an error of a database means to the caller. Apart from the facade, because this is the one place where
//! two databases' error codes are read.

use domain::store::StoreError;

/// Where in a commit something failed: after `COMMIT` was sent, silence does not mean "nothing happened".
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Before `COMMIT`: nothing is stored.
    Before,
    /// At `COMMIT`.
    At,
}

/// An error, and whether the whole transaction is worth trying again at once.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) error: StoreError,
    pub(crate) is_transient: bool,
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self { error, is_transient: false }
    }
}

impl From<Failure> for StoreError {
    fn from(failure: Failure) -> Self {
        failure.error
    }
}

impl Failure {
    /// Nobody answered in time.
    pub(crate) fn late(phase: Phase) -> Self {
        unknown(phase, "no answer in time".to_owned()).into()
    }

    /// Reads an error of sqlx.
    pub(crate) fn read(error: &sqlx::Error, phase: Phase) -> Self {
        match error {
            sqlx::Error::Database(database) => {
                let code = database.code().unwrap_or_default();
                if database.is_unique_violation() {
                    return StoreError::Conflict(database.message().to_owned()).into();
                }
                let text = format!("{} ({code})", database.message());
                if code.len() == 5 {
                    read_sqlstate(&code, text, phase)
                } else {
                    read_sqlite(&code, text, phase)
                }
            }
            sqlx::Error::RowNotFound
            | sqlx::Error::ColumnDecode { .. }
            | sqlx::Error::ColumnNotFound(_)
            | sqlx::Error::ColumnIndexOutOfBounds { .. }
            | sqlx::Error::Decode(_)
            | sqlx::Error::Encode(_) => StoreError::Defect(error.to_string()).into(),
            other => unknown(phase, other.to_string()).into(),
        }
    }
}

fn unknown(phase: Phase, text: String) -> StoreError {
    match phase {
        Phase::Before => StoreError::Unavailable(text),
        Phase::At => StoreError::Unanswered(text),
    }
}

/// PostgreSQL: two characters name the class. Class 40 (serialization failure, deadlock) is rolled back and
/// worth another try; an end by the administrator (57) or a broken system (53, 58) says nothing about a `COMMIT`
/// that was already under way; a read-only server (25) stores nothing.
fn read_sqlstate(code: &str, text: String, phase: Phase) -> Failure {
    match &code[..2] {
        "40" => Failure { error: StoreError::Unavailable(text), is_transient: true },
        "25" => StoreError::Unavailable(text).into(),
        "08" | "53" | "57" | "58" => unknown(phase, text).into(),
        // A lock that was not to be had within lock_timeout.
        "55" => Failure { error: StoreError::Unavailable(text), is_transient: phase == Phase::Before },
        _ => StoreError::Defect(text).into(),
    }
}

/// SQLite: extended result codes, whose low byte names the kind: 5 busy, 6 locked, 8 read-only, 10 I/O, 13 full,
/// 14 cannot open. After an I/O error at `COMMIT` the frames may or may not be in the log.
fn read_sqlite(code: &str, text: String, phase: Phase) -> Failure {
    match code.parse::<u32>().map(|code| code & 0xff) {
        Ok(5 | 6 | 8 | 13 | 14) => StoreError::Unavailable(text).into(),
        Ok(10) => unknown(phase, text).into(),
        _ => StoreError::Defect(text).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_by_the_administrator_at_commit_leaves_the_end_unknown() {
        for code in ["57P01", "08006", "58030", "53100"] {
            let at = read_sqlstate(code, String::new(), Phase::At);
            assert!(matches!(at.error, StoreError::Unanswered(_)), "{code}");
            let before = read_sqlstate(code, String::new(), Phase::Before);
            assert!(matches!(before.error, StoreError::Unavailable(_)), "{code}");
            assert!(!at.is_transient && !before.is_transient, "{code}");
        }
    }

    #[test]
    fn a_deadlock_is_tried_again_wherever_it_shows() {
        for phase in [Phase::Before, Phase::At] {
            assert!(read_sqlstate("40P01", String::new(), phase).is_transient);
            assert!(read_sqlstate("40001", String::new(), phase).is_transient);
        }
    }

    #[test]
    fn a_full_disk_stores_nothing_and_a_torn_one_cannot_tell() {
        assert!(matches!(read_sqlite("13", String::new(), Phase::At).error, StoreError::Unavailable(_)));
        assert!(matches!(read_sqlite("1034", String::new(), Phase::At).error, StoreError::Unanswered(_)));
        assert!(matches!(
            read_sqlite("1034", String::new(), Phase::Before).error,
            StoreError::Unavailable(_)
        ));
    }
}
