//! The ways in of a terminal: line by line, and full screen.

mod plain;
mod screen;

pub use plain::Plain;
pub use screen::Screen;

/// Characters that terminals give two columns (Unicode's East Asian Width): Hangul, the ideographs with their
/// punctuation and syllables, and full forms of Latin ones.
const WIDE: [std::ops::RangeInclusive<char>; 9] = [
    '\u{1100}'..='\u{115f}',
    '\u{2e80}'..='\u{303e}',
    '\u{3041}'..='\u{a4cf}',
    '\u{ac00}'..='\u{d7a3}',
    '\u{f900}'..='\u{faff}',
    '\u{fe30}'..='\u{fe6f}',
    '\u{ff00}'..='\u{ff60}',
    '\u{ffe0}'..='\u{ffe6}',
    '\u{20000}'..='\u{3fffd}',
];

/// Columns of a text. A name with characters that join others is merely broken a little early.
fn columns(text: &str) -> usize {
    text.chars().map(column).sum()
}

fn column(character: char) -> usize {
    if WIDE.iter().any(|range| range.contains(&character)) { 2 } else { 1 }
}

/// Breaks a text into lines of at most `width` columns, between words where it can.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            let joined = columns(&line) + usize::from(!line.is_empty()) + columns(word);
            if !line.is_empty() && joined > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            for character in word.chars() {
                if !line.is_empty() && columns(&line) + column(character) > width {
                    lines.push(std::mem::take(&mut line));
                }
                line.push(character);
            }
        }
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_broken_between_words_and_a_long_word_within() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("https://x.test/y", 6), ["https:", "//x.te", "st/y"]);
        assert_eq!(wrap("a\n\nb", 9), ["a", "", "b"]);
        assert_eq!(wrap("abc", 1), ["a", "b", "c"]);
    }

    #[test]
    fn a_wide_character_takes_two_columns() {
        assert_eq!(columns("新しいパスワード"), 16);
        assert_eq!(columns("암호 ok"), 7);
        assert_eq!(wrap("新しいパスワード", 7), ["新しい", "パスワ", "ード"]);
        assert_eq!(wrap("字", 1), ["字"], "what does not fit at all is shown nevertheless");
    }
}
