//! Tables as files (RFC 4180) that a spreadsheet program takes for what they are: text. Everything that leaves
//! the sites as a table is written here.

/// A field: quoted where it must be. What a spreadsheet would take for a formula (OWASP: CSV injection) begins
/// with an apostrophe instead.
#[must_use]
pub fn csv_field(text: &str) -> String {
    let is_formula = text
        .trim_start_matches([' ', '\u{a0}'])
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let guarded = if is_formula { format!("'{text}") } else { text.to_owned() };
    if guarded.contains([',', ';', '"', '\n', '\r', '\t']) || guarded.trim() != guarded {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
    }
}

/// A line of fields with its end.
#[must_use]
pub fn csv_line<'t>(fields: impl IntoIterator<Item = &'t str>) -> String {
    let fields: Vec<String> = fields.into_iter().map(csv_field).collect();
    format!("{}\r\n", fields.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_calculate_is_text() {
        for (text, field) in [
            ("=HYPERLINK(A1)", "'=HYPERLINK(A1)"),
            ("+1", "'+1"),
            ("-2+3", "'-2+3"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "\"'\t=1\""),
            ("\r=1", "\"'\r=1\""),
            (" =1", "' =1"),
            ("＝1", "'＝1"),
            ("=1,2", "\"'=1,2\""),
        ] {
            assert_eq!(csv_field(text), field, "{text:?}");
        }
    }

    #[test]
    fn a_field_is_quoted_only_where_it_must_be() {
        assert_eq!(csv_field("Ana Ruiz"), "Ana Ruiz");
        assert_eq!(csv_field("a-b=c@d"), "a-b=c@d");
        assert_eq!(csv_field("Ruiz, Ana"), "\"Ruiz, Ana\"");
        assert_eq!(csv_field("the \"old\" one"), "\"the \"\"old\"\" one\"");
        assert_eq!(csv_field("two\nlines"), "\"two\nlines\"");
        assert_eq!(csv_field(""), "");
    }

    #[test]
    fn a_line_has_as_many_fields_as_were_given() {
        assert_eq!(csv_line(["a", "", "b,c"]), "a,,\"b,c\"\r\n");
    }
}
