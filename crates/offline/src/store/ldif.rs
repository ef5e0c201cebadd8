//! The little of LDIF (RFC 2849) that the ldb tools write and read: records of attributes, folded lines, values
//! in base64 where they are not plain.

use data_encoding::BASE64;
use zeroize::Zeroizing;

/// One record, attributes in order.
#[derive(Default)]
pub(crate) struct Record {
    lines: Vec<(String, Zeroizing<Vec<u8>>)>,
}

impl Record {
    /// The one text of an attribute; `None` when it has none, several, or one that is no text.
    pub(crate) fn text(&self, attribute: &str) -> Option<&str> {
        let mut values = self.lines.iter().filter(|(name, _)| name.eq_ignore_ascii_case(attribute));
        let (_, value) = values.next()?;
        if values.next().is_some() {
            return None;
        }
        std::str::from_utf8(value).ok()
    }

    /// Whether the attribute is there at all.
    pub(crate) fn has(&self, attribute: &str) -> bool {
        self.lines.iter().any(|(name, _)| name.eq_ignore_ascii_case(attribute))
    }
}

/// All records with a `dn`. `None` when a line is none of LDIF.
pub(crate) fn read(text: &[u8]) -> Option<Vec<Record>> {
    let mut unfolded: Vec<Zeroizing<Vec<u8>>> = Vec::new();
    for line in text.split(|&byte| byte == b'\n') {
        match (line.strip_prefix(b" "), unfolded.last_mut()) {
            (Some(rest), Some(last)) => last.extend_from_slice(rest),
            _ => unfolded.push(Zeroizing::new(line.to_vec())),
        }
    }
    let (mut records, mut record) = (Vec::new(), Record::default());
    for line in &unfolded {
        if line.is_empty() {
            records.push(std::mem::take(&mut record));
        } else if !line.starts_with(b"#") {
            record.lines.push(attribute(line)?);
        }
    }
    records.push(record);
    records.retain(|record| record.has("dn"));
    Some(records)
}

fn attribute(line: &[u8]) -> Option<(String, Zeroizing<Vec<u8>>)> {
    let colon = line.iter().position(|&byte| byte == b':')?;
    let name = std::str::from_utf8(&line[..colon]).ok()?.to_owned();
    let rest = &line[colon + 1..];
    let value = match rest.strip_prefix(b":") {
        Some(encoded) => BASE64.decode(encoded.trim_ascii()).ok()?,
        None => rest.strip_prefix(b" ").unwrap_or(rest).to_vec(),
    };
    Some((name, Zeroizing::new(value)))
}

/// A line for `attribute`; in base64 always, so that no value can be more than a value.
pub(crate) fn line(attribute: &str, value: &str) -> Zeroizing<String> {
    Zeroizing::new(format!("{attribute}:: {}\n", BASE64.encode(value.as_bytes())))
}

/// A value inside a search filter (RFC 4515): everything but plain letters and digits escaped.
pub(crate) fn escape_filter(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'_' | b'-' | b'@' => {
                escaped.push(char::from(byte));
            }
            other => escaped.push_str(&format!("\\{other:02x}")),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folded_lines_and_base64_are_read() {
        let text =
            b"asq: Unable\n# record 1\ndn: name=a,cn=x\ncachedPassword: $6$ab\n cd\ngecos:: w6k=\n\n# end\n";
        let records = read(text).unwrap();
        assert_eq!(records.len(), 1);
        assert_eq!(records[0].text("cachedpassword"), Some("$6$abcd"));
        assert_eq!(records[0].text("gecos"), Some("é"));
        assert_eq!(records[0].text("uidNumber"), None);
    }

    #[test]
    fn what_is_no_ldif_is_refused() {
        assert!(read(b"dn: a\nnonsense\n").is_none());
        assert!(read(b"dn:: ###\n").is_none());
    }

    #[test]
    fn a_value_cannot_break_out_of_a_line_or_a_filter() {
        assert_eq!(line("a", "x\n-\ndelete: y").lines().count(), 1);
        assert_eq!(escape_filter("*)(uid=*"), "\\2a\\29\\28uid\\3d\\2a");
        assert_eq!(escape_filter("josé"), "jos\\c3\\a9");
    }
}
