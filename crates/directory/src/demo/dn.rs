//! Distinguished names as comparable keys: RFC 4514 text is parsed, folded and written back in one canonical
//! form, so that equality and "is below" become plain string questions. Apart, because everything else in the
//! demo directory compares names and none of it should know about escapes.

use super::identity::parse_hex;
use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// Folds text the way Active Directory compares it: without case, accents, width and repeated spaces.
/// `jose` and `José` are equal to it, which is why a client must check what it was given.
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return fold_ascii(text);
    }
    let plain: String = text.nfkd().filter(|&c| !is_combining_mark(c)).collect();
    plain.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same for what has neither accents nor widths, which is most of what is compared.
fn fold_ascii(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().map(|c| c.to_ascii_lowercase()));
    }
    folded
}

/// The comparable form of a DN; `None` when the text is no DN. The empty DN has the empty key.
pub(super) fn key(dn: &str) -> Option<String> {
    if dn.trim().is_empty() {
        return Some(String::new());
    }
    let parts: Option<Vec<String>> = split(dn).into_iter().map(part_key).collect();
    parts.map(|all| all.join(","))
}

/// The key of the entry above, or `None` at the top.
pub(super) fn parent(key: &str) -> Option<&str> {
    key.split_once(',').map(|(_, above)| above)
}

/// Whether `key` is `base` or below it.
pub(super) fn is_within(key: &str, base: &str) -> bool {
    base.is_empty() || key == base || key.strip_suffix(base).is_some_and(|below| below.ends_with(','))
}

/// Escapes a value for use in a DN (RFC 4514 section 2.4).
pub(super) fn escape(value: &str) -> String {
    let last = value.chars().count().saturating_sub(1);
    let mut escaped = String::with_capacity(value.len());
    for (at, c) in value.chars().enumerate() {
        let at_edge = (at == 0 && (c == ' ' || c == '#')) || (at == last && c == ' ');
        if at_edge || matches!(c, ',' | '+' | '"' | '\\' | '<' | '>' | ';' | '=') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// The unescaped value of the first part, the entry's own name.
pub(super) fn own_name(dn: &str) -> Option<String> {
    let parts = split(dn);
    let (_, value) = parts.first()?.split_once('=')?;
    unescape(value)
}

/// The text above the first part.
pub(super) fn above(dn: &str) -> Option<&str> {
    let first = split(dn).first().map(|part| part.len())?;
    dn.get(first + 1..)
}

/// Splits at commas that are not escaped.
fn split(dn: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut escaped) = (0, false);
    for (at, byte) in dn.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b',' => {
                parts.push(&dn[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&dn[start..]);
    parts
}

fn part_key(part: &str) -> Option<String> {
    let (kind, value) = part.split_once('=')?;
    let kind = kind.trim();
    if kind.is_empty() || !kind.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.') {
        return None;
    }
    let value = fold(&unescape(value)?);
    if value.is_empty() {
        return None;
    }
    // In a key every special character is written as hexadecimal, so that a comma always separates parts.
    let mut key = format!("{}=", kind.to_ascii_lowercase());
    for c in value.chars() {
        if matches!(c, ',' | '+' | '"' | '\\' | '<' | '>' | ';' | '=' | '#') {
            key.push_str(&format!("\\{:02x}", u32::from(c)));
        } else {
            key.push(c);
        }
    }
    Some(key)
}

fn unescape(value: &str) -> Option<String> {
    let bytes = value.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    // Bytes that a trailing trim must keep, because they were escaped.
    let mut kept = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => {
                let next = *bytes.get(at + 1)?;
                let pair = bytes.get(at + 1..at + 3).and_then(|pair| std::str::from_utf8(pair).ok());
                match pair.and_then(parse_hex).as_deref() {
                    Some(&[decoded]) => {
                        plain.push(decoded);
                        at += 3;
                    }
                    _ => {
                        plain.push(next);
                        at += 2;
                    }
                }
                kept = plain.len();
            }
            b'+' | b'"' | b'<' | b'>' | b';' => return None,
            b' ' if plain.is_empty() => at += 1,
            _ => {
                plain.push(byte);
                at += 1;
            }
        }
    }
    while plain.len() > kept && plain.last() == Some(&b' ') {
        plain.pop();
    }
    String::from_utf8(plain).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_name_written_differently_has_the_same_key() {
        let plain = key("CN=Özdemir\\, Elif,OU=Finance,DC=northwind,DC=example").unwrap();
        let hex = key("cn=o\\cc\\88zdemir\\2c  elif, ou=FINANCE , dc=Northwind,dc=EXAMPLE").unwrap();
        assert_eq!(plain, hex);
        assert_eq!(own_name("CN=Özdemir\\, Elif,OU=Finance").unwrap(), "Özdemir, Elif");
        assert_eq!(above("CN=Özdemir\\, Elif,OU=Finance,DC=x").unwrap(), "OU=Finance,DC=x");
    }

    #[test]
    fn text_that_is_no_name_has_no_key() {
        for text in
            ["ana.ruiz", "CN=", "=x", "CN=a+b", "CN=a\\", "CN=a,,DC=b", "CN=\"a\"", "C N=a", "CN=\\ff"]
        {
            assert_eq!(key(text), None, "{text}");
        }
    }

    #[test]
    fn below_is_decided_by_whole_parts() {
        let base = key("DC=example").unwrap();
        assert!(is_within(&key("CN=a,DC=example").unwrap(), &base));
        assert!(!is_within(&key("CN=a,DC=counterexample").unwrap(), &base));
        assert!(!is_within(&key("CN=a\\,DC\\=example").unwrap(), &base));
    }

    #[test]
    fn an_escaped_value_reads_back() {
        for value in ["#1 fan", " edge ", "a,b+c\"d\\e<f>g;h=i", "Zoë"] {
            assert_eq!(own_name(&format!("CN={},DC=x", escape(value))).as_deref(), Some(value));
        }
    }
}
