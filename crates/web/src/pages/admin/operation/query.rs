//! Addresses of lists: what narrows a list stands in its address, so that it can be kept and sent on.

use std::fmt::Write as _;

/// A text as part of an address: everything but letters, digits and `-._~` percent-encoded (RFC 3986 section 2.3).
pub(crate) fn encoded(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    encode(&mut written, text);
    written
}

/// `path?name=value&…`, without pairs whose value is empty.
pub(super) fn address(path: &str, pairs: &[(&str, &str)]) -> String {
    let mut address = path.to_owned();
    let mut mark = '?';
    for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
        address.push(mark);
        address.push_str(name);
        address.push('=');
        encode(&mut address, value);
        mark = '&';
    }
    address
}

fn encode(into: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            into.push(char::from(byte));
        } else {
            let _ = write!(into, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn an_address_holds_any_text_and_leaves_out_what_is_empty() {
        assert_eq!(address("/admin/history", &[("text", ""), ("kind", "")]), "/admin/history");
        let full = address("/admin/history", &[("text", "a b&c=é"), ("kind", ""), ("actor", "o")]);
        assert_eq!(full, "/admin/history?text=a%20b%26c%3D%C3%A9&actor=o");
    }
}
