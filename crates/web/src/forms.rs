//! Strict reading of forms: what a page of ours would never send is refused before a handler sees it.
//!
//! A parser of our own, because the usual ones keep the first or the last of a doubled field and replace
//! broken UTF-8, and a proxy in front may keep the other one.

use std::collections::BTreeMap;

use axum::{
    body::to_bytes,
    extract::{FromRequest, Request},
    http::{Extensions, StatusCode, header},
};
use domain::secret::Secret;

use crate::{
    context::{Context, single},
    failure::Failure,
    pages,
    settings::Limits,
    state::Shared,
};

/// Longest name of a field.
const NAME_BYTES_MAX: usize = 64;

/// Largest body of a form of the staff sites: a policy with its questions in ten languages is one form.
pub(crate) const STAFF_BODY_BYTES_MAX: usize = 512 * 1024;
/// Most fields of such a form.
const STAFF_FIELDS_MAX: usize = 1_000;
/// Longest name of a field of such a form: names are places in the document.
const STAFF_NAME_BYTES_MAX: usize = 256;

/// What one form may cost.
#[derive(Clone, Copy)]
struct Bounds {
    body_bytes: usize,
    fields: usize,
    name_bytes: usize,
}

impl Bounds {
    const fn of(limits: &Limits) -> Self {
        Self { body_bytes: limits.body_bytes_max, fields: limits.form_fields_max, name_bytes: NAME_BYTES_MAX }
    }

    const STAFF: Self =
        Self { body_bytes: STAFF_BODY_BYTES_MAX, fields: STAFF_FIELDS_MAX, name_bytes: STAFF_NAME_BYTES_MAX };
}

/// The fields of a form, by name.
#[derive(Debug, Default)]
pub(crate) struct Form(BTreeMap<String, Secret>);

impl FromRequest<Shared> for Form {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Shared) -> Result<Self, Failure> {
        read(request, Bounds::of(&site.state.settings.limits)).await
    }
}

/// Whoever sends the request is known to be signed in to a staff site: put among a request's extensions, it
/// spares [`StaffForm`] to ask.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StaffIsSignedIn;

/// A form of the staff sites: up to 1,000 fields with names of up to 256 bytes in 512 KiB. It is read for
/// whoever is signed in there and for nobody else, so a stranger cannot make us read that much.
#[derive(Debug, Default)]
pub(crate) struct StaffForm(pub(crate) Form);

impl FromRequest<Shared> for StaffForm {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Shared) -> Result<Self, Failure> {
        signed_in(request.extensions().clone(), site).await?;
        read(request, Bounds::STAFF).await.map(Self)
    }
}

/// Refuses a request of somebody who is not signed in to a staff site, before its body is read.
pub(crate) async fn signed_in(of_request: Extensions, site: &Shared) -> Result<(), Failure> {
    if of_request.get::<StaffIsSignedIn>().is_none() {
        // The gate puts the context there for every route.
        let context = of_request.get::<Context>().cloned();
        pages::staff::member(site, &mut context.ok_or_else(Failure::defect)?).await?;
    }
    Ok(())
}

async fn read(request: Request, bounds: Bounds) -> Result<Form, Failure> {
    let kind = single(request.headers(), &header::CONTENT_TYPE).unwrap_or("");
    let kind = kind.split(';').next().unwrap_or("").trim();
    if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return Err(Failure { status: StatusCode::UNSUPPORTED_MEDIA_TYPE, ..Failure::malformed() });
    }
    parse(&read_bytes(request, bounds.body_bytes).await?, bounds)
}

/// The body, if it is not larger than allowed.
pub(crate) async fn read_body(request: Request, limits: &Limits) -> Result<bytes::Bytes, Failure> {
    read_bytes(request, limits.body_bytes_max).await
}

pub(crate) async fn read_bytes(request: Request, bytes_max: usize) -> Result<bytes::Bytes, Failure> {
    if request.headers().contains_key(header::CONTENT_ENCODING) {
        return Err(Failure { status: StatusCode::UNSUPPORTED_MEDIA_TYPE, ..Failure::malformed() });
    }
    to_bytes(request.into_body(), bytes_max).await.map_err(|error| {
        // The limit is the one error whose source axum names; a connection cut in the middle is the other.
        if is_too_large(&error) { Failure::too_large() } else { Failure::malformed() }
    })
}

fn is_too_large(error: &axum::Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        if inner.to_string().contains("length limit") {
            return true;
        }
        source = inner.source();
    }
    false
}

fn parse(body: &[u8], bounds: Bounds) -> Result<Form, Failure> {
    let mut fields = BTreeMap::new();
    for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
        if fields.len() == bounds.fields {
            return Err(Failure::too_large());
        }
        let (name, value) = match pair.iter().position(|byte| *byte == b'=') {
            Some(at) => (&pair[..at], &pair[at + 1..]),
            None => (pair, &[][..]),
        };
        let name = decode(name).filter(|name| is_field_name(name, bounds.name_bytes));
        let name = name.ok_or_else(Failure::malformed)?;
        let value = decode(value).ok_or_else(Failure::malformed)?;
        if fields.insert(name, Secret::new(value)).is_some() {
            return Err(Failure::malformed());
        }
    }
    Ok(Form(fields))
}

/// Whether every parameter of a query comes once and can be read.
pub(crate) fn has_distinct_names(query: &str) -> bool {
    let mut names: Vec<String> = Vec::new();
    query.split('&').filter(|pair| !pair.is_empty()).all(|pair| {
        let name = pair.split_once('=').map_or(pair, |(name, _)| name);
        let Some(name) = decode(name.as_bytes()) else { return false };
        let is_new = !names.contains(&name);
        names.push(name);
        is_new
    })
}

fn is_field_name(name: &str, bytes_max: usize) -> bool {
    (1..=bytes_max).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
}

/// Percent decoding of `application/x-www-form-urlencoded`; `None` for a broken escape or broken UTF-8.
fn decode(text: &[u8]) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.iter();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let high = char::from(*rest.next()?).to_digit(16)?;
                let low = char::from(*rest.next()?).to_digit(16)?;
                u8::try_from(high * 16 + low).ok()?
            }
            byte => *byte,
        });
    }
    String::from_utf8(bytes).ok()
}

/// Whether a form of the staff sites may have a field of this name.
pub(crate) fn is_staff_field(name: &str) -> bool {
    is_field_name(name, STAFF_NAME_BYTES_MAX)
}

impl Form {
    /// A form of these fields.
    pub(crate) const fn of(fields: BTreeMap<String, Secret>) -> Self {
        Self(fields)
    }

    /// What a field says, if it came.
    pub(crate) fn peek(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(Secret::expose)
    }

    /// Gives a field another text.
    pub(crate) fn put(&mut self, name: &str, text: Secret) {
        self.0.insert(name.to_owned(), text);
    }

    /// Takes a field out; empty when it did not come.
    pub(crate) fn take(&mut self, name: &str) -> Secret {
        self.0.remove(name).unwrap_or_default()
    }

    /// Takes a name out that a person typed, or copied from a page or a mail: without the blanks around it and
    /// the marks that keep it apart in a text that is written from the right.
    pub(crate) fn take_name(&mut self, name: &str) -> String {
        let is_mark = |c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2068}' | '\u{2069}');
        let is_blank = |c: char| c.is_whitespace() && !has_control(c.encode_utf8(&mut [0; 4]));
        self.take(name).expose().trim_matches(|c: char| is_mark(c) || is_blank(c)).to_owned()
    }

    /// Takes a short text of ours out (a version, a button, a page's name), refusing control characters.
    pub(crate) fn take_token(&mut self, name: &str) -> Result<String, Failure> {
        let text = self.take(name);
        if text.expose().len() > 4_096 || has_control(text.expose()) {
            return Err(Failure::malformed());
        }
        Ok(text.expose().to_owned())
    }

    /// The fields that are left.
    pub(crate) fn rest(self) -> BTreeMap<String, Secret> {
        self.0
    }

    /// Refuses fields that no page of ours has.
    pub(crate) fn done(self) -> Result<(), Failure> {
        if self.0.is_empty() { Ok(()) } else { Err(Failure::malformed()) }
    }
}

/// What is wrong with a text whatever field it is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unfit {
    /// It has characters that cannot be seen or typed.
    Control,
    /// It is longer than `most` code points.
    TooLong {
        /// The limit.
        most: usize,
    },
}

/// Checks one text against the house's bounds.
pub(crate) fn check_text(text: &str, most: usize) -> Result<(), Unfit> {
    if text.chars().count() > most {
        Err(Unfit::TooLong { most })
    } else if has_control(text) {
        Err(Unfit::Control)
    } else {
        Ok(())
    }
}

/// Control characters and the marks that reorder or hide text (bidirectional overrides and isolates).
pub(crate) fn has_control(text: &str) -> bool {
    text.chars().any(|c| {
        c.is_control()
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(body: &str) -> Result<BTreeMap<String, String>, StatusCode> {
        parse(body.as_bytes(), Bounds::of(&Limits::default()))
            .map(|form| {
                form.rest().into_iter().map(|(name, text)| (name, text.expose().to_owned())).collect()
            })
            .map_err(|failure| failure.status)
    }

    #[test]
    fn a_form_keeps_spaces_signs_and_other_scripts() {
        let read = fields("a=+x%20%2B&b=%C3%A9%F0%9F%94%91&c=").unwrap();
        assert_eq!(read["a"], " x +");
        assert_eq!(read["b"], "é🔑");
        assert_eq!(read["c"], "");
    }

    #[test]
    fn a_doubled_field_a_broken_escape_and_broken_text_are_refused() {
        for bad in ["user=a&user=b", "a=%", "a=%4", "a=%zz", "a=%ff", "a%00=1", "a[]=1", "=1"] {
            assert_eq!(fields(bad).unwrap_err(), StatusCode::BAD_REQUEST, "{bad}");
        }
    }

    #[test]
    fn a_million_fields_are_refused_at_the_limit() {
        let many: String = (0..1_000).map(|n| format!("f{n}=1&")).collect();
        assert_eq!(fields(&many).unwrap_err(), StatusCode::PAYLOAD_TOO_LARGE);
    }

    #[test]
    fn a_form_of_the_staff_sites_has_bounds_of_its_own() {
        let status = |body: &str| parse(body.as_bytes(), Bounds::STAFF).map_err(|failure| failure.status);
        let many = |count: usize| (0..count).map(|n| format!("f{n}=1&")).collect::<String>();
        assert_eq!(status(&many(1_000)).unwrap().rest().len(), 1_000);
        assert_eq!(status(&many(1_001)).unwrap_err(), StatusCode::PAYLOAD_TOO_LARGE);
        assert!(status(&format!("{}=1", "n".repeat(256))).is_ok());
        assert_eq!(status(&format!("{}=1", "n".repeat(257))).unwrap_err(), StatusCode::BAD_REQUEST);
        assert_eq!(status("a=1&a=2").unwrap_err(), StatusCode::BAD_REQUEST);
    }

    #[test]
    fn texts_have_a_length_and_no_invisible_characters() {
        assert_eq!(check_text("good ünïcödé 🔑", 20), Ok(()));
        assert_eq!(check_text("abc", 2), Err(Unfit::TooLong { most: 2 }));
        for bad in ["a\nb", "a\0", "\u{7f}", "\u{85}", "admin\u{202e}nimda", "a\u{2028}b"] {
            assert_eq!(check_text(bad, 100), Err(Unfit::Control), "{bad:?}");
        }
    }
}
