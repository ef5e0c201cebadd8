//! Phone numbers as directories hold them, read into ITU-T E.164 with an extension. Pure.
//!
//! A number begins with `+` or `00` and its country, or is taken for one of the realm's own country. Blanks, tabs,
//! `-`, `,`, `.`, `/`, `\`, `*` and `#` may stand in it, and one pair of brackets, opened in its first half. `x`,
//! `ext` or `;ext=` begin the extension behind a switchboard.

use std::fmt;

/// Digits of a number with its country, at least and at most (E.164 section 6).
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;
/// Digits of an extension at most.
const EXTENSION_MAX: usize = 11;
/// What may stand between digits.
const SEPARATORS: [char; 9] = [' ', '\t', '-', ',', '.', '/', '\\', '*', '#'];

/// A number that can be sent to.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhoneNumber {
    digits: String,
    extension: String,
}

/// Why a text is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberFault {
    /// There is nothing.
    #[error("there is no number")]
    Empty,
    /// A character that no number has.
    #[error("it has a character that no phone number has")]
    Character,
    /// Brackets that are not one pair, opened in the first half.
    #[error("its brackets are not one pair that opens in the first half")]
    Brackets,
    /// Too few or too many digits.
    #[error("it has too few or too many digits")]
    Length,
    /// It does not say its country, and there is no default.
    #[error("it does not begin with + and a country, and no country is set for such numbers")]
    Country,
    /// An extension that is none.
    #[error("its extension is not made of 1 to 11 digits")]
    Extension,
}

impl PhoneNumber {
    /// Reads a number. `country` is the calling code of numbers that name none (`49`, `+49`), empty for none.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str, country: &str) -> Result<Self, NumberFault> {
        let text = text.trim();
        if text.is_empty() {
            return Err(NumberFault::Empty);
        }
        let (main, extension) = split_extension(text)?;
        let digits = digits_of(main)?;
        let has_plus = main.starts_with('+');
        let with_country = if has_plus {
            digits
        } else if let Some(rest) = digits.strip_prefix("00") {
            rest.to_owned()
        } else if digits.len() == 11 && digits.starts_with('1') {
            // Of the North American plan, where the country is written without a plus.
            digits
        } else {
            let country: String = country.chars().filter(char::is_ascii_digit).collect();
            if country.is_empty() {
                return Err(NumberFault::Country);
            }
            // A trunk prefix belongs to the number in Italy and San Marino only.
            let national = match country.as_str() {
                "39" | "378" => digits.as_str(),
                _ => digits.strip_prefix('0').unwrap_or(&digits),
            };
            format!("{country}{national}")
        };
        if with_country.starts_with('0') {
            return Err(NumberFault::Country);
        }
        if !DIGITS.contains(&with_country.len()) {
            return Err(NumberFault::Length);
        }
        Ok(Self { digits: with_country, extension })
    }

    /// Reads a number that somebody typed beside a country chosen from a list. One that begins with `+` or `00` says
    /// its country itself; of any other, the prefix that is dialled inside of the country is left out.
    ///
    /// # Errors
    /// What is wrong with it. A number of one's own has no extension.
    pub fn typed(text: &str, country: &str) -> Result<Self, NumberFault> {
        let text = text.trim();
        let says_country = text.starts_with('+') || digits_of(text).is_ok_and(|all| all.starts_with("00"));
        let number = if says_country {
            Self::parse(text, "")?
        } else {
            if text.is_empty() {
                return Err(NumberFault::Empty);
            }
            let (main, _) = split_extension(text)?;
            let digits = digits_of(main)?;
            let national = without_trunk(&digits, country);
            // Read again as one that says its country, so that nothing is taken for the country of another.
            Self::parse(&format!("+{country}{national}"), "")?
        };
        if number.extension.is_empty() && !text.to_ascii_lowercase().contains('x') {
            Ok(number)
        } else {
            Err(NumberFault::Extension)
        }
    }

    /// Country and number, digits only.
    #[must_use]
    pub fn digits(&self) -> &str {
        &self.digits
    }

    /// The number as E.164 writes it, without the extension.
    #[must_use]
    pub fn e164(&self) -> String {
        format!("+{}", self.digits)
    }

    /// The extension behind a switchboard; empty for none.
    #[must_use]
    pub fn extension(&self) -> &str {
        &self.extension
    }

    /// Number and extension in one text, for keys and for comparing.
    #[must_use]
    pub fn whole(&self) -> String {
        if self.extension.is_empty() { self.e164() } else { format!("+{}x{}", self.digits, self.extension) }
    }

    /// The last two digits, which are all that a page and history show.
    #[must_use]
    pub fn ends(&self) -> &str {
        let digits = if self.extension.len() >= 2 { &self.extension } else { &self.digits };
        &digits[digits.len() - 2..]
    }
}

/// A national number without the prefix that is dialled before it inside of the country. Italy and San Marino have
/// none: their zero belongs to the number.
fn without_trunk<'d>(digits: &'d str, country: &str) -> &'d str {
    let prefix = match country {
        "39" | "378" => "",
        "1" => usual(digits, "1"),
        "7" => usual(digits, "8"),
        "36" => "06",
        _ => "0",
    };
    digits.strip_prefix(prefix).unwrap_or(digits)
}

/// The prefix of countries whose numbers have ten digits without it.
const fn usual(digits: &str, prefix: &'static str) -> &'static str {
    if digits.len() == 11 { prefix } else { "" }
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PhoneNumber(…{})", self.ends())
    }
}

/// What stands before the extension, and its digits.
fn split_extension(text: &str) -> Result<(&str, String), NumberFault> {
    let lower = text.to_ascii_lowercase();
    let marks = [";ext=", "extension", "ext.", "ext", "x"];
    // The first mark that is there cuts; longer ones come first, so that `ext` is not cut at its `x`.
    let Some((at, mark)) = marks.iter().find_map(|mark| lower.find(mark).map(|at| (at, mark))) else {
        return Ok((text, String::new()));
    };
    let extension: String =
        text[at + mark.len()..].chars().filter(|c| !SEPARATORS.contains(c) && *c != ':').collect();
    let is_good = !extension.is_empty()
        && extension.len() <= EXTENSION_MAX
        && extension.chars().all(|c| c.is_ascii_digit());
    if is_good { Ok((text[..at].trim_end(), extension)) } else { Err(NumberFault::Extension) }
}

/// The digits of a number, once everything else in it is found to be where it may be.
fn digits_of(main: &str) -> Result<String, NumberFault> {
    check_brackets(main)?;
    // `+49 (0)30 …`: the zero is dialled inside the country only.
    let main = if main.starts_with('+') || main.starts_with("00") {
        main.replacen("(0)", "", 1)
    } else {
        main.to_owned()
    };
    let mut digits = String::new();
    for (at, c) in main.chars().enumerate() {
        match c {
            '0'..='9' => digits.push(c),
            '+' if at == 0 => {}
            '(' | ')' => {}
            c if SEPARATORS.contains(&c) || c == '\u{a0}' => {}
            _ => return Err(NumberFault::Character),
        }
    }
    if digits.is_empty() { Err(NumberFault::Length) } else { Ok(digits) }
}

fn check_brackets(main: &str) -> Result<(), NumberFault> {
    let at = |bracket: char| main.char_indices().filter(move |(_, c)| *c == bracket).map(|(at, _)| at);
    let (opening, closing): (Vec<_>, Vec<_>) = (at('(').collect(), at(')').collect());
    match (opening.as_slice(), closing.as_slice()) {
        ([], []) => Ok(()),
        ([open], [close]) if open < close && *open < main.len().div_ceil(2) => Ok(()),
        _ => Err(NumberFault::Brackets),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, NumberFault> {
        PhoneNumber::parse(text, "49").map(|number| number.whole())
    }

    #[test]
    fn numbers_are_read_as_directories_write_them() {
        for (text, number) in [
            ("+49 30 901820", "+4930901820"),
            ("0049/30/901820", "+4930901820"),
            ("(030) 90-18.20", "+4930901820"),
            ("030 901820", "+4930901820"),
            ("+49 (0)30 901820", "+4930901820"),
            ("+1 (206) 555-0147", "+12065550147"),
            ("12065550147", "+12065550147"),
            ("+44\\20\t7946,0018", "+442079460018"),
            ("+49*30#901820", "+4930901820"),
            ("+1 206 555 0100 x4711", "+12065550100x4711"),
            ("+1 206 555 0100 X 47 11", "+12065550100x4711"),
            ("+1 206 555 0100 ext. 7", "+12065550100x7"),
            ("+1 206 555 0100;ext=7", "+12065550100x7"),
            ("+49\u{a0}30\u{a0}901820", "+4930901820"),
        ] {
            assert_eq!(read(text).as_deref(), Ok(number), "{text}");
        }
        let italian = PhoneNumber::parse("06 698 1234", "+39").unwrap();
        assert_eq!(italian.whole(), "+39066981234", "the zero belongs to it");
    }

    #[test]
    fn a_typed_number_is_one_of_the_chosen_country_unless_it_says_another() {
        for (text, country, number) in [
            ("0151 23456789", "49", "+4915123456789"),
            ("138 1234 5678", "86", "+8613812345678"),
            ("(206) 555-0147", "1", "+12065550147"),
            ("1 206 555 0147", "1", "+12065550147"),
            ("8 912 345-67-89", "7", "+79123456789"),
            ("06 20 123 4567", "36", "+36201234567"),
            ("333 123 4567", "39", "+393331234567"),
            ("+44 7700 900123", "49", "+447700900123"),
            ("0044 7700 900123", "49", "+447700900123"),
        ] {
            let read = PhoneNumber::typed(text, country).map(|number| number.whole());
            assert_eq!(read.as_deref(), Ok(number), "{text} in {country}");
        }
        for (text, fault) in [
            (" ", NumberFault::Empty),
            ("12", NumberFault::Length),
            ("+44 7700 900123 x12", NumberFault::Extension),
            ("07700 900123 ext 4", NumberFault::Extension),
            ("my phone", NumberFault::Character),
        ] {
            assert_eq!(PhoneNumber::typed(text, "44"), Err(fault), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused_with_its_reason() {
        for (text, fault) in [
            ("", NumberFault::Empty),
            ("  ", NumberFault::Empty),
            ("+49 30 90182O", NumberFault::Character),
            ("call me", NumberFault::Character),
            ("+49+30901820", NumberFault::Character),
            ("((030) 901820", NumberFault::Brackets),
            ("+49 30 90 (1820)", NumberFault::Brackets),
            (")030( 901820", NumberFault::Brackets),
            ("(030) (90) 1820", NumberFault::Brackets),
            ("+49 30", NumberFault::Length),
            ("+49 30 901820 901820 1", NumberFault::Length),
            ("+0 30 901820", NumberFault::Country),
            ("+49 30 901820 x", NumberFault::Extension),
            ("+49 30 901820 x12a", NumberFault::Extension),
            ("+49 30 901820 x123456789012", NumberFault::Extension),
        ] {
            assert_eq!(read(text), Err(fault), "{text}");
        }
        assert_eq!(PhoneNumber::parse("030 901820", ""), Err(NumberFault::Country));
    }

    #[test]
    fn only_the_last_two_digits_are_ever_printed() {
        let number = PhoneNumber::parse("+49 30 901847", "").unwrap();
        assert_eq!((number.ends(), format!("{number:?}").as_str()), ("47", "PhoneNumber(…47)"));
        let behind = PhoneNumber::parse("+49 30 901847 x12", "").unwrap();
        assert_eq!(behind.ends(), "12");
    }
}
