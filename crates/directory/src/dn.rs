//! Distinguished names (RFC 4514): taken apart to be compared, and values escaped to be put into one.
//!
//! Requests never build a DN from what a person typed; comparison is needed for bases and for groups that an
//! administrator wrote with other case or spacing than the server does.

/// Whether `dn` is `base` or lies below it.
#[must_use]
pub(crate) fn is_within(dn: &str, base: &str) -> bool {
    match (parse(dn), parse(base)) {
        (Some(dn), Some(base)) => dn.ends_with(&base),
        _ => false,
    }
}

/// Whether both are the same name.
#[must_use]
pub(crate) fn is_same(left: &str, right: &str) -> bool {
    matches!((parse(left), parse(right)), (Some(left), Some(right)) if left == right)
}

/// Whether a text is a DN.
#[must_use]
pub(crate) fn is_valid(text: &str) -> bool {
    parse(text).is_some()
}

/// Escapes a value for a DN (RFC 4514 section 2.4).
#[must_use]
pub fn escape(value: &str) -> String {
    use std::fmt::Write as _;
    let last = value.chars().count().saturating_sub(1);
    let mut escaped = String::with_capacity(value.len() + 8);
    for (place, c) in value.chars().enumerate() {
        let at_edge = (c == ' ' && (place == 0 || place == last)) || (c == '#' && place == 0);
        match c {
            '"' | '+' | ',' | ';' | '<' | '>' | '\\' | '=' => escaped.extend(['\\', c]),
            _ if at_edge => escaped.extend(['\\', c]),
            c if c.is_control() => {
                let mut bytes = [0; 4];
                for byte in c.encode_utf8(&mut bytes).bytes() {
                    let _ = write!(escaped, "\\{byte:02x}");
                }
            }
            c => escaped.push(c),
        }
    }
    escaped
}

/// The value of the first part, as it is shown; `None` when the text is no DN or names the root.
#[must_use]
pub(crate) fn own_value(dn: &str) -> Option<String> {
    parse(dn).filter(|parts| !parts.is_empty())?;
    value(split(dn, &[',', ';']).first()?)
}

/// The values of all parts, from the entry up, as they are shown; none when the text is no DN.
#[must_use]
pub(crate) fn values(dn: &str) -> Vec<String> {
    if !is_valid(dn) {
        return Vec::new();
    }
    split(dn, &[',', ';']).into_iter().filter_map(value).collect()
}

/// Where an entry is, from the root down, for people: `example.com / People / Sales`. Empty for an entry at
/// the root, or when the text is no DN.
#[must_use]
pub(crate) fn place(dn: &str) -> String {
    if !is_valid(dn) {
        return String::new();
    }
    let parts = split(dn, &[',', ';']);
    let above = parts.get(1..).unwrap_or_default();
    let is_domain =
        |part: &&&str| part.trim_start().get(..3).is_some_and(|name| name.eq_ignore_ascii_case("dc="));
    let below_domain = above.len() - above.iter().rev().take_while(is_domain).count();
    let values = |parts: &[&str]| parts.iter().filter_map(|part| value(part)).collect::<Vec<_>>();
    let domain = values(&above[below_domain..]).join(".");
    let units = values(&above[..below_domain]);
    let names = std::iter::once(domain).filter(|domain| !domain.is_empty()).chain(units.into_iter().rev());
    names.collect::<Vec<_>>().join(" / ")
}

/// The unescaped value of one part, without its edge spaces.
fn value(part: &str) -> Option<String> {
    let (_, value) = part.split_once('=')?;
    String::from_utf8(plain(value)?).ok()
}

type Part = Vec<(String, Vec<u8>)>;

/// A DN in a form that is the same for all ways of writing it.
pub(crate) type Parsed = Vec<Part>;

/// The parts from the entry up to the root, in lower case and unescaped; `None` when the text is no DN.
#[must_use]
pub(crate) fn parse(text: &str) -> Option<Parsed> {
    if text.trim().is_empty() {
        return Some(Vec::new());
    }
    split(text, &[',', ';']).iter().map(|part| parse_part(part)).collect()
}

fn parse_part(part: &str) -> Option<Part> {
    let mut pairs = Vec::new();
    for pair in split(part, &['+']) {
        let (name, value) = pair.split_once('=')?;
        let name = name.trim().to_ascii_lowercase();
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        if name.is_empty() || !name.chars().all(plain) {
            return None;
        }
        pairs.push((name, unescape(value)?));
    }
    pairs.sort();
    Some(pairs)
}

/// Splits at separators that are not escaped.
fn split<'a>(text: &'a str, separators: &[char]) -> Vec<&'a str> {
    let (mut parts, mut start, mut escaped) = (Vec::new(), 0, false);
    for (place, c) in text.char_indices() {
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if separators.contains(&c) {
            parts.push(&text[start..place]);
            start = place + c.len_utf8();
        }
    }
    parts.push(&text[start..]);
    parts
}

/// A value's bytes in lower case, with edge spaces that are not escaped left out.
fn unescape(value: &str) -> Option<Vec<u8>> {
    Some(match String::from_utf8(plain(value)?) {
        Ok(text) => text.to_lowercase().into_bytes(),
        Err(raw) => raw.into_bytes(),
    })
}

/// A value's bytes, with edge spaces that are not escaped left out.
fn plain(value: &str) -> Option<Vec<u8>> {
    let value = value.trim_start_matches(' ');
    let mut bytes = Vec::with_capacity(value.len());
    // Where the last byte that is no plain space ends.
    let mut end = 0;
    let mut rest = value.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            let mut buffer = [0; 4];
            bytes.extend(c.encode_utf8(&mut buffer).bytes());
            if c != ' ' {
                end = bytes.len();
            }
            continue;
        }
        let first = rest.next()?;
        if let Some(high) = first.to_digit(16) {
            let low = rest.next()?.to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            let mut buffer = [0; 4];
            bytes.extend(first.encode_utf8(&mut buffer).bytes());
        }
        end = bytes.len();
    }
    bytes.truncate(end);
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_spacing_and_kind_of_escape_do_not_matter() {
        assert!(is_same(
            "CN=Smith\\, John,OU=People,DC=corp,DC=test",
            "cn=smith\\2c john, ou=people, dc=CORP,dc=test"
        ));
        assert!(is_same("cn=a+uid=b,dc=x", "UID=b+CN=a,dc=x"));
        assert!(!is_same("cn=a,dc=x", "cn=b,dc=x"));
    }

    #[test]
    fn a_name_that_only_ends_like_the_base_is_not_within_it() {
        assert!(is_within("CN=a,OU=People,DC=corp,DC=test", "ou=people,dc=corp,dc=test"));
        assert!(is_within("dc=corp,dc=test", "DC=corp,DC=test"));
        assert!(!is_within("CN=a,OU=NotPeople,DC=corp,DC=test", "OU=People,DC=corp,DC=test"));
        assert!(!is_within("CN=a\\,OU=People,DC=corp,DC=test", "OU=People,DC=corp,DC=test"));
    }

    #[test]
    fn an_escaped_value_stays_one_value() {
        for value in ["Smith, John", " x ", "#1", "a+b=c", "\\", "\"q\";<>", "a\0b", "Ünï"] {
            let dn = format!("CN={},DC=x", escape(value));
            assert_eq!(
                parse(&dn).unwrap()[0],
                [("cn".to_owned(), value.to_lowercase().into_bytes())],
                "{dn}"
            );
        }
    }

    #[test]
    fn a_place_is_told_from_the_domain_down() {
        assert_eq!(
            place("CN=Ana,OU=Sales\\, EU,OU=People,DC=corp,dc=test"),
            "corp.test / People / Sales, EU"
        );
        assert_eq!(place("uid=a,ou=People,o=Corp"), "Corp / People");
        assert_eq!(place("DC=corp,DC=test"), "test");
        assert_eq!(place("DC=test"), "");
        assert_eq!(place("x"), "");
        assert_eq!(own_value(" cn = A\\2c B ,DC=test").as_deref(), Some("A, B"));
    }

    #[test]
    fn what_is_no_dn_is_within_nothing() {
        for bad in ["x", "=a", "cn=a\\", "cn=a\\4", "c n=a"] {
            assert!(!is_valid(bad), "{bad}");
            assert!(!is_within(bad, ""), "{bad}");
        }
    }
}
