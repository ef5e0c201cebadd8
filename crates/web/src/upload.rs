//! Forms with a file, as a browser sends them (RFC 7578), read as strictly as other forms: of known parts only,
//! each once, within bounds that are looked at before anything is kept. A file is a text to us or it is refused;
//! it is never stored as a file, and its name and announced type are believed in nothing.

use std::collections::BTreeMap;

use axum::{
    extract::{FromRequest, Request},
    http::{StatusCode, header},
};
use domain::{message::Message, secret::Secret};

use crate::{
    context::single,
    failure::Failure,
    forms::{self, Form, StaffForm},
    state::Shared,
};

/// The field of the file.
pub(crate) const FILE: &str = "file";
/// Largest file that is taken, in KiB.
pub(crate) const FILE_KIB_MAX: usize = 512;
/// Largest body of such a form: a file that is somewhat too large is told so on the page.
pub(crate) const BODY_BYTES_MAX: usize = 1024 * 1024;
/// Most parts.
const PARTS_MAX: usize = 16;
/// Longest head of a part.
const HEAD_BYTES_MAX: usize = 1_024;
/// Longest boundary (RFC 2046).
const BOUNDARY_BYTES_MAX: usize = 70;

/// A form of the administration site with a file. Without a file, an ordinary form is read, too.
#[derive(Debug, Default)]
pub(crate) struct StaffUpload {
    form: Form,
    file: Option<Vec<u8>>,
}

impl FromRequest<Shared> for StaffUpload {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Shared) -> Result<Self, Failure> {
        let kind = single(request.headers(), &header::CONTENT_TYPE).unwrap_or("");
        if !is_upload(kind) {
            let StaffForm(form) = StaffForm::from_request(request, site).await?;
            return Ok(Self { form, file: None });
        }
        let boundary = boundary_of(kind).ok_or_else(Failure::malformed)?.to_owned();
        forms::signed_in(request.extensions().clone(), site).await?;
        parse(&forms::read_bytes(request, BODY_BYTES_MAX).await?, &boundary)
    }
}

/// Whether a content type is that of a form with a file.
pub(crate) fn is_upload(kind: &str) -> bool {
    kind.split(';').next().unwrap_or("").trim().eq_ignore_ascii_case("multipart/form-data")
}

fn boundary_of(kind: &str) -> Option<&str> {
    let mut found = kind.split(';').skip(1).filter_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("boundary").then(|| value.trim().trim_matches('"'))
    });
    let boundary = found.next().filter(|_| found.next().is_none())?;
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"'()+_,-./:=?".contains(&byte);
    ((1..=BOUNDARY_BYTES_MAX).contains(&boundary.len()) && boundary.bytes().all(is_plain)).then_some(boundary)
}

fn parse(body: &[u8], boundary: &str) -> Result<StaffUpload, Failure> {
    let (mut fields, mut file) = (BTreeMap::new(), None);
    let mark = format!("\r\n--{boundary}");
    // The first mark has no line before it.
    let mut rest = body.strip_prefix(&mark.as_bytes()[2..]).ok_or_else(Failure::malformed)?;
    for _ in 0..=PARTS_MAX {
        if matches!(rest, b"--" | b"--\r\n") {
            return Ok(StaffUpload { form: Form::of(fields), file });
        }
        let part = rest.strip_prefix(b"\r\n").ok_or_else(Failure::malformed)?;
        let (part, after) = split_at(part, mark.as_bytes()).ok_or_else(Failure::malformed)?;
        rest = after;
        // A part with an empty head would begin with the blank line itself.
        let (head, content) = split_at(part, b"\r\n\r\n").ok_or_else(Failure::malformed)?;
        let head = Head::read(head).ok_or_else(Failure::malformed)?;
        match (head.file_name, head.name.as_str()) {
            (Some(name), FILE) if file.is_none() => {
                // Nothing was chosen.
                let is_none = name.is_empty() && content.is_empty();
                file = Some(content.to_vec()).filter(|_| !is_none);
            }
            (None, name) if forms::is_staff_field(name) => {
                let text = String::from_utf8(content.to_vec()).map_err(|_| Failure::malformed())?;
                if fields.insert(name.to_owned(), Secret::new(text)).is_some() {
                    return Err(Failure::malformed());
                }
            }
            _ => return Err(Failure::malformed()),
        }
    }
    Err(Failure { status: StatusCode::PAYLOAD_TOO_LARGE, ..Failure::too_large() })
}

/// What is before `mark` and what is behind it.
fn split_at<'b>(bytes: &'b [u8], mark: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    // Most bytes are no line's end, so most places are passed over at once.
    let first = *mark.first()?;
    let mut from = 0;
    loop {
        let at = from + bytes.get(from..)?.iter().position(|byte| *byte == first)?;
        if bytes[at..].starts_with(mark) {
            return Some((&bytes[..at], &bytes[at + mark.len()..]));
        }
        from = at + 1;
    }
}

/// What is said of a part.
struct Head {
    name: String,
    file_name: Option<String>,
}

impl Head {
    fn read(head: &[u8]) -> Option<Self> {
        let head = std::str::from_utf8(head).ok().filter(|head| head.len() <= HEAD_BYTES_MAX)?;
        let mut disposition = None;
        for line in head.split("\r\n") {
            let (name, value) = line.split_once(':')?;
            match name.to_ascii_lowercase().as_str() {
                "content-disposition" if disposition.is_none() => disposition = Some(value.trim()),
                // A file's announced type is not believed. Anything else is from no browser.
                "content-type" => {}
                _ => return None,
            }
        }
        let rest = disposition?.strip_prefix("form-data")?;
        let (mut name, mut file_name) = (None, None);
        let mut rest = rest;
        while !rest.is_empty() {
            let (key, value) = rest.strip_prefix(';')?.trim_start().split_once("=\"")?;
            // A quote inside is sent as `%22`.
            let (value, after) = value.split_once('"')?;
            rest = after;
            let place = match key {
                "name" => &mut name,
                "filename" => &mut file_name,
                _ => return None,
            };
            if place.replace(value.to_owned()).is_some() {
                return None;
            }
        }
        Some(Self { name: name?, file_name })
    }
}

impl StaffUpload {
    /// The form with the file's text where a text of the same meaning can be pasted, and what is wrong with the
    /// file, if anything: then the pasted text is left as it is.
    pub(crate) fn into_form(mut self, pasted: &str) -> (StaffForm, Option<Message>) {
        let Some(file) = self.file.take() else { return (StaffForm(self.form), None) };
        let is_pasted = self.form.peek(pasted).is_some_and(|text| !text.trim().is_empty());
        match text_of(file) {
            Err(message) => (StaffForm(self.form), Some(message)),
            Ok(_) if is_pasted => (StaffForm(self.form), Some(Message::new("form.file-and-text"))),
            Ok(text) => {
                self.form.put(pasted, Secret::new(text));
                (StaffForm(self.form), None)
            }
        }
    }
}

/// A file as a text with line feeds.
fn text_of(file: Vec<u8>) -> Result<String, Message> {
    if file.len() > FILE_KIB_MAX * 1024 {
        return Err(Message::new("form.file-too-large").with("most", FILE_KIB_MAX));
    }
    let text = String::from_utf8(file).map_err(|_| Message::new("form.file-not-text"))?;
    // Some editors begin a file with this mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n");
    if text.trim().is_empty() {
        return Err(Message::new("form.file-empty"));
    }
    if text.lines().any(|line| forms::has_control(&line.replace('\t', " "))) {
        return Err(Message::new("form.file-not-text"));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIND: &str = "multipart/form-data; boundary=----X1";

    fn part(disposition: &str, content: &str) -> String {
        format!("------X1\r\nContent-Disposition: form-data; {disposition}\r\n\r\n{content}\r\n")
    }

    fn read(parts: &[String]) -> Result<StaffUpload, StatusCode> {
        let body = format!("{}------X1--\r\n", parts.concat());
        parse(body.as_bytes(), boundary_of(KIND).unwrap()).map_err(|failure| failure.status)
    }

    fn file(content: &str) -> String {
        format!(
            "------X1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.toml\"\r\nContent-Type: application/toml\r\n\r\n{content}\r\n"
        )
    }

    fn code(upload: StaffUpload) -> Option<String> {
        upload.into_form("text").1.map(|message| message.code.to_string())
    }

    #[test]
    fn a_file_takes_the_place_of_what_can_be_pasted() {
        let sent = [
            part("name=\"_draft\"", "3.7"),
            part("name=\"text\"", ""),
            file("\u{feff}a = 1\r\nb = \"é\"\r\n"),
        ];
        let (StaffForm(mut form), wrong) = read(&sent).unwrap().into_form("text");
        assert_eq!(wrong, None);
        assert_eq!(form.take("text").expose(), "a = 1\nb = \"é\"\n");
        assert_eq!(form.take_token("_draft").unwrap(), "3.7");
        form.done().unwrap();
    }

    #[test]
    fn a_form_without_a_chosen_file_is_what_was_pasted() {
        let nothing = part("name=\"file\"; filename=\"\"", "");
        let (StaffForm(mut form), wrong) =
            read(&[part("name=\"text\"", "a = 1"), nothing]).unwrap().into_form("text");
        assert_eq!((form.take("text").expose(), wrong), ("a = 1", None));
    }

    #[test]
    fn what_is_no_text_is_told_so() {
        for (content, expected) in [
            ("\u{89}PNG\u{1a}\0", "form.file-not-text"),
            ("a\u{202e}b", "form.file-not-text"),
            (" \r\n", "form.file-empty"),
        ] {
            assert_eq!(code(read(&[file(content)]).unwrap()).as_deref(), Some(expected), "{content:?}");
        }
        let binary = StaffUpload { form: Form::default(), file: Some(vec![0xff, 0xfe, b'a', 0]) };
        assert_eq!(code(binary).as_deref(), Some("form.file-not-text"));
        let large = file(&"a".repeat(FILE_KIB_MAX * 1024 + 1));
        assert_eq!(code(read(&[large]).unwrap()).as_deref(), Some("form.file-too-large"));
        let both = read(&[file("a = 1"), part("name=\"text\"", "b = 2")]).unwrap();
        assert_eq!(code(both).as_deref(), Some("form.file-and-text"));
    }

    #[test]
    fn what_no_browser_sends_is_refused() {
        for parts in [
            vec![part("name=\"a\"", "1"), part("name=\"a\"", "2")],
            vec![file("a"), file("b")],
            vec![part("name=\"other\"; filename=\"x\"", "a")],
            vec![part("name=\"a b\"", "1")],
            vec![part("name=\"a\"; name=\"b\"", "1")],
            vec![part("filename=\"x\"", "1")],
            vec![part("name=\"a\"; filename*=utf-8''x", "1")],
            vec!["------X1\r\nContent-Transfer-Encoding: base64\r\n\r\nx\r\n".to_owned()],
            vec!["------X1\r\n\r\nx\r\n".to_owned()],
            vec!["before".to_owned()],
        ] {
            assert_eq!(read(&parts).unwrap_err(), StatusCode::BAD_REQUEST, "{parts:?}");
        }
        let many: Vec<String> =
            (0..=PARTS_MAX).map(|number| part(&format!("name=\"f{number}\""), "1")).collect();
        assert_eq!(read(&many).unwrap_err(), StatusCode::PAYLOAD_TOO_LARGE);
        let cut = parse(b"------X1\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nhalf", "----X1");
        assert_eq!(cut.unwrap_err().status, StatusCode::BAD_REQUEST);
        for kind in [
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=a; boundary=b",
        ] {
            assert_eq!(boundary_of(kind), None, "{kind}");
        }
    }
}
