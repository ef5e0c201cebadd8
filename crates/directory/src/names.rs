//! Comparing what a person typed with what the directory holds.
//!
//! Directories compare loosely: Active Directory takes `jose` for `José` and drops characters of no width. A
//! look-alike name that reaches the wrong account is how password resets of large sites were taken over, so
//! what a search brings counts only when it is what was typed, but for upper and lower case.

/// Longest name that is worth asking a directory for, in bytes.
const NAME_BYTES_MAX: usize = 1024;

/// Asked for in place of a name that cannot be anybody's, so that it costs what other names cost.
pub(crate) const NOBODY: &str = "reclave.nobody.9e107d9d372bb682";

/// Whether a name could be anybody's.
pub(crate) fn is_plausible(name: &str) -> bool {
    !name.is_empty() && name.len() <= NAME_BYTES_MAX && !name.chars().any(char::is_control)
}

/// Whether `typed` and `held` are the same but for case.
pub(crate) fn is_same(typed: &str, held: &str) -> bool {
    typed.chars().map(fold).eq(held.chars().map(fold))
}

/// A letter's other case, only where the pair leads back: the Kelvin sign is no `k`, the long s no `s`.
fn fold(c: char) -> char {
    let mut lower = c.to_lowercase();
    let (Some(folded), None) = (lower.next(), lower.next()) else { return c };
    let mut upper = folded.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(back), None) if back == c => folded,
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_does_not_matter() {
        assert!(is_same("Jürgen.MÜLLER", "jürgen.müller"));
        assert!(is_same("ΣΟΦΙΑ", "σοφια"));
    }

    #[test]
    fn a_look_alike_is_somebody_else() {
        let held = "kevin@corp.test";
        for typed in [
            "\u{212a}evin@corp.test",  // Kelvin sign
            "kevin\u{200b}@corp.test", // zero width
            "ｋevin@corp.test",        // full width
            "кevin@corp.test",         // Cyrillic
            "kévin@corp.test",
            "kev\u{131}n@corp.test", // dotless i
            " kevin@corp.test",
            "kevin@corp.test\u{ad}",
        ] {
            assert!(!is_same(typed, held), "{typed:?}");
        }
        assert!(!is_same("\u{17f}am", "sam"));
        assert!(!is_same("straße", "strasse"));
    }

    #[test]
    fn a_name_of_control_characters_or_a_thousand_letters_is_nobodys() {
        assert!(is_plausible("*)(uid=*"));
        assert!(!is_plausible("a\0b"));
        assert!(!is_plausible(""));
        assert!(!is_plausible(&"x".repeat(1025)));
    }
}
