//! The little that an organisation's own text may be set in: bold, emphasis, links to `https:` addresses and lists.
//! It is written as in Markdown, and whatever else looks like markup (tags, pictures, styles) is text like any other.

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Text as it is, to be escaped by whoever shows it.
    Text(String),
    /// `**bold**`.
    Strong(Vec<Inline>),
    /// `*emphasis*`.
    Emphasis(Vec<Inline>),
    /// `[words](https://…)`. Where it leads is checked by whoever shows it, once parameters are filled in.
    Link {
        /// What is shown.
        label: Vec<Inline>,
        /// Where it leads.
        target: String,
    },
}

/// Characters that have a meaning, and none after a backslash.
const SPECIAL: [char; 6] = ['\\', '*', '[', ']', '(', ')'];

/// `text` so that [`inlines`] gives it back as nothing but text.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if SPECIAL.contains(&c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// The paragraphs of a text: blank lines part them, and a line that begins with `- ` is one of its own. Lines of one
/// paragraph are joined.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut is_open = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            is_open = false;
            continue;
        }
        match found.last_mut() {
            Some(last) if is_open && item(line).is_none() => {
                last.push(' ');
                last.push_str(line);
            }
            _ => found.push(line.to_owned()),
        }
        is_open = true;
    }
    found
}

/// What a paragraph says that is an item of a list; `None` for any other.
#[must_use]
pub fn item(paragraph: &str) -> Option<&str> {
    paragraph.strip_prefix("- ").map(str::trim_start)
}

/// A paragraph in pieces. What is not closed stays as it was written.
#[must_use]
pub fn inlines(text: &str) -> Vec<Inline> {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some((piece, tail)) = marked(rest) {
            if !plain.is_empty() {
                pieces.push(Inline::Text(std::mem::take(&mut plain)));
            }
            pieces.push(piece);
            rest = tail;
            continue;
        }
        let shown = rest.strip_prefix('\\').and_then(|tail| tail.chars().next());
        let shown = shown.filter(|c| SPECIAL.contains(c));
        plain.push(shown.unwrap_or(first));
        let taken = first.len_utf8() + shown.map_or(0, char::len_utf8);
        rest = rest.get(taken..).unwrap_or_default();
    }
    if !plain.is_empty() {
        pieces.push(Inline::Text(plain));
    }
    pieces
}

/// What a text begins with, if that is more than text, and what comes after it.
fn marked(text: &str) -> Option<(Inline, &str)> {
    if let Some(after) = text.strip_prefix("**") {
        let (inner, tail) = up_to(after, "**")?;
        return is_set(inner).then(|| (Inline::Strong(inlines(inner)), tail));
    }
    if let Some(after) = text.strip_prefix('*') {
        let (inner, tail) = up_to(after, "*")?;
        return is_set(inner).then(|| (Inline::Emphasis(inlines(inner)), tail));
    }
    let (label, after) = up_to(text.strip_prefix('[')?, "](")?;
    let (target, tail) = up_to(after, ")")?;
    let is_one = !label.trim().is_empty() && !target.contains(char::is_whitespace) && !target.is_empty();
    is_one.then(|| (Inline::Link { label: inlines(label), target: without_escapes(target) }, tail))
}

/// Marks stand close to what they set: `2 * 3 * 4` is a calculation.
fn is_set(inner: &str) -> bool {
    !inner.is_empty() && !inner.starts_with(char::is_whitespace) && !inner.ends_with(char::is_whitespace)
}

/// The text before `end`, which no backslash takes the meaning of, and the text after it.
fn up_to<'t>(text: &'t str, end: &str) -> Option<(&'t str, &'t str)> {
    let mut is_escaped = false;
    for (at, c) in text.char_indices() {
        let (before, from) = text.split_at(at);
        if let Some(after) = from.strip_prefix(end).filter(|_| !is_escaped) {
            return Some((before, after));
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    None
}

fn without_escapes(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut is_escaped = false;
    for c in text.chars() {
        if c == '\\' && !is_escaped {
            is_escaped = true;
        } else {
            plain.push(c);
            is_escaped = false;
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Inline {
        Inline::Text(text.to_owned())
    }

    #[test]
    fn marks_set_what_stands_between_them() {
        assert_eq!(
            inlines("Call **now**, *please*: [the desk](https://desk.example/a_b)."),
            [
                text("Call "),
                Inline::Strong(vec![text("now")]),
                text(", "),
                Inline::Emphasis(vec![text("please")]),
                text(": "),
                Inline::Link { label: vec![text("the desk")], target: "https://desk.example/a_b".to_owned() },
                text("."),
            ]
        );
        assert_eq!(
            inlines("**a *b* c**"),
            [Inline::Strong(vec![text("a "), Inline::Emphasis(vec![text("b")]), text(" c")])]
        );
    }

    #[test]
    fn what_is_not_closed_or_not_ours_is_text() {
        for same in [
            "2 * 3 * 4",
            "**open",
            "* a *",
            "[no target]",
            "[x](a b)",
            "[](https://x)",
            "<b>x</b>",
            "!",
            "a\\b",
        ] {
            assert_eq!(inlines(same), [text(same)], "{same}");
        }
        assert_eq!(inlines("![x](https://p.example)")[0], text("!"), "a picture is a link, never a picture");
    }

    #[test]
    fn what_was_escaped_comes_back_as_text() {
        for value in ["*a*", "[x](https://evil.example)", "\\*", "a\\", "**", "(", "plain"] {
            assert_eq!(inlines(&escape(value)), [text(value)], "{value}");
            let inside = inlines(&format!("**{}**", escape(value)));
            assert_eq!(inside, [Inline::Strong(vec![text(value)])], "{value}");
        }
    }

    #[test]
    fn blank_lines_and_items_part_paragraphs() {
        let text = "One\ntwo\n\n\nThree:\n- a\n  b\n- c\n\nEnd";
        assert_eq!(paragraphs(text), ["One two", "Three:", "- a b", "- c", "End"]);
        assert_eq!(item("- a b"), Some("a b"));
        assert_eq!(item("-a"), None);
        assert!(paragraphs(" \n\n").is_empty());
    }
}
