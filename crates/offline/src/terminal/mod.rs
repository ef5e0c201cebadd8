//! The ways in of a terminal: line by line, and full screen.

mod plain;
mod screen;

pub use plain::Plain;
pub use screen::Screen;

/// Columns of a text. Each character counts one: our languages have no others, and a name that has is merely
/// broken a little early or late.
fn columns(text: &str) -> usize {
    text.chars().count()
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
                if columns(&line) >= width {
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
    }
}
