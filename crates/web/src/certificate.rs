//! The client certificate of a connection, as a trusted proxy tells it. From anybody else such a header is a trick: a
//! certificate is no secret, and only the server at the end of TLS knows whether the other end has its key.

use axum::http::{HeaderMap, HeaderValue};
use data_encoding::BASE64;
use domain::factor::certificate::{CHAIN_MAX, Distrust, Presented};

use crate::settings::CertificateHeader;

/// The person's own certificate (RFC 9440).
const OWN: &str = "client-cert";
/// Those above it.
const ABOVE: &str = "client-cert-chain";
/// The person's own, as many proxies tell it.
const PEM: &str = "x-ssl-client-cert";
/// The largest certificate, in bytes.
const DER_MAX: usize = 16 * 1024;

/// What a request presents, by a connection from a trusted proxy or from anybody.
pub(crate) fn presented(headers: &HeaderMap, kind: CertificateHeader, is_trusted: bool) -> Presented {
    if !is_trusted {
        let is_told = [OWN, ABOVE, PEM].iter().any(|name| headers.contains_key(*name));
        return if is_told { Presented::Refused(Distrust::Stranger) } else { Presented::None };
    }
    let read = match kind {
        CertificateHeader::None => return Presented::None,
        CertificateHeader::ClientCert => by_rfc(headers),
        CertificateHeader::XSslClientCert => by_pem(headers),
    };
    match read {
        Ok(chain) if chain.is_empty() => Presented::None,
        Ok(chain) => Presented::Chain(chain),
        Err(why) => Presented::Refused(why),
    }
}

/// Takes the headers away: behind the gate nobody looks at them.
pub(crate) fn forget(headers: &mut HeaderMap) {
    for name in [OWN, ABOVE, PEM] {
        headers.remove(name);
    }
}

/// The value of a header that may come once; nothing where it is absent.
fn once<'h>(headers: &'h HeaderMap, name: &str) -> Result<Option<&'h str>, Distrust> {
    let mut lines = headers.get_all(name).iter();
    match (lines.next(), lines.next()) {
        (None, _) => Ok(None),
        (Some(line), None) => HeaderValue::to_str(line).map(Some).map_err(|_| Distrust::Malformed),
        (Some(_), Some(_)) => Err(Distrust::Doubled),
    }
}

fn by_rfc(headers: &HeaderMap) -> Result<Vec<Vec<u8>>, Distrust> {
    let (own, above) = (once(headers, OWN)?, once(headers, ABOVE)?);
    let Some(own) = own else {
        // Those above nobody are nobody's.
        return if above.is_some() { Err(Distrust::Malformed) } else { Ok(Vec::new()) };
    };
    let mut chain = vec![bytes(own)?];
    for one in above.into_iter().flat_map(|above| above.split(',')) {
        if chain.len() == CHAIN_MAX {
            return Err(Distrust::Malformed);
        }
        chain.push(bytes(one)?);
    }
    Ok(chain)
}

/// A byte sequence of RFC 8941, 3.3.5, without parameters.
fn bytes(item: &str) -> Result<Vec<u8>, Distrust> {
    let inner = item.trim_matches([' ', '\t']).strip_prefix(':').and_then(|rest| rest.strip_suffix(':'));
    inner.and_then(decoded).ok_or(Distrust::Malformed)
}

fn decoded(text: &str) -> Option<Vec<u8>> {
    let der = BASE64.decode(text.as_bytes()).ok()?;
    (!der.is_empty() && der.len() <= DER_MAX).then_some(der)
}

fn by_pem(headers: &HeaderMap) -> Result<Vec<Vec<u8>>, Distrust> {
    const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
    const END: &str = "-----END CERTIFICATE-----";
    let text = match once(headers, PEM)? {
        // What proxies write where there is none.
        None | Some("" | "-" | "(null)") => return Ok(Vec::new()),
        Some(text) => unescaped(text).ok_or(Distrust::Malformed)?,
    };
    let inner = text.trim().strip_prefix(BEGIN).and_then(|rest| rest.strip_suffix(END));
    let inner = inner.filter(|inner| !inner.contains('-')).ok_or(Distrust::Malformed)?;
    let letters: String = inner.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    Ok(vec![decoded(&letters).ok_or(Distrust::Malformed)?])
}

/// Percent-encoded text as it was; a plus stays one, because it is a letter of base64.
fn unescaped(text: &str) -> Option<String> {
    let mut plain = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            plain.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let (high, low) = (digit(rest.next())?, digit(rest.next())?);
        plain.push(u8::try_from(high << 4 | low).ok()?);
    }
    String::from_utf8(plain).ok()
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderName;

    use super::*;

    fn headers(lines: &[(&str, &str)]) -> HeaderMap {
        let line = |(name, value): &(&str, &str)| {
            (HeaderName::from_bytes(name.as_bytes()).unwrap(), HeaderValue::from_str(value).unwrap())
        };
        let mut all = HeaderMap::new();
        for (name, value) in lines.iter().map(line) {
            all.append(name, value);
        }
        all
    }

    fn trusted(kind: CertificateHeader, lines: &[(&str, &str)]) -> Presented {
        presented(&headers(lines), kind, true)
    }

    #[test]
    fn a_trusted_proxy_tells_certificate_and_chain() {
        let rfc = CertificateHeader::ClientCert;
        assert_eq!(trusted(rfc, &[("client-cert", ":AQI=:")]), Presented::Chain(vec![vec![1, 2]]));
        let both = [("client-cert", ":AQI=:"), ("client-cert-chain", ":Aw==:, :BA==:")];
        assert_eq!(trusted(rfc, &both), Presented::Chain(vec![vec![1, 2], vec![3], vec![4]]));
        assert_eq!(trusted(rfc, &[]), Presented::None);
        assert_eq!(
            trusted(rfc, &[("x-ssl-client-cert", "x")]),
            Presented::None,
            "the other one is not looked at"
        );
    }

    #[test]
    fn the_widespread_header_is_pem_in_any_of_its_spellings() {
        let pem = CertificateHeader::XSslClientCert;
        for text in [
            "-----BEGIN%20CERTIFICATE-----%0AAQI%3D%0A-----END%20CERTIFICATE-----%0A",
            "-----BEGIN CERTIFICATE----- AQI= -----END CERTIFICATE-----",
            "-----BEGIN CERTIFICATE-----\tAQ\tI=\t-----END CERTIFICATE-----",
        ] {
            assert_eq!(trusted(pem, &[(PEM, text)]), Presented::Chain(vec![vec![1, 2]]), "{text}");
        }
        for text in ["", "-", "(null)"] {
            assert_eq!(trusted(pem, &[(PEM, text)]), Presented::None);
        }
        for text in [
            "AQI=",
            "%",
            "%zz",
            "-----BEGIN CERTIFICATE-----AQI=",
            "-----BEGIN CERTIFICATE----------END CERTIFICATE-----",
        ] {
            assert_eq!(trusted(pem, &[(PEM, text)]), Presented::Refused(Distrust::Malformed), "{text}");
        }
    }

    #[test]
    fn a_stranger_tells_nothing_and_is_noticed() {
        for name in [OWN, ABOVE, PEM] {
            let answer = presented(&headers(&[(name, ":AQI=:")]), CertificateHeader::ClientCert, false);
            assert_eq!(answer, Presented::Refused(Distrust::Stranger), "{name}");
        }
        assert_eq!(presented(&headers(&[]), CertificateHeader::ClientCert, false), Presented::None);
        let unasked = trusted(CertificateHeader::None, &[("client-cert", ":AQI=:")]);
        assert_eq!(unasked, Presented::None, "nothing is taken where nothing was set");
    }

    #[test]
    fn what_comes_twice_or_cannot_be_read_is_refused() {
        let rfc = CertificateHeader::ClientCert;
        let refused = |lines: &[(&str, &str)], why| assert_eq!(trusted(rfc, lines), Presented::Refused(why));
        refused(&[(OWN, ":AQI=:"), (OWN, ":AQI=:")], Distrust::Doubled);
        refused(&[(OWN, ":AQI=:"), (ABOVE, ":AQI=:"), (ABOVE, ":AQI=:")], Distrust::Doubled);
        for bad in ["", "::", ":AQI=", "AQI=", ":AQI=:;a=1", ":A Q:", ":AQI=:, :AQI=:", ":AQI:"] {
            refused(&[(OWN, bad)], Distrust::Malformed);
        }
        refused(&[(ABOVE, ":AQI=:")], Distrust::Malformed);
        let long = [":AQI=:"; CHAIN_MAX].join(",");
        refused(&[(OWN, ":AQI=:"), (ABOVE, &long)], Distrust::Malformed);
    }

    #[test]
    fn behind_the_gate_nothing_of_it_is_left() {
        let mut all = headers(&[(OWN, "a"), (OWN, "b"), (ABOVE, "c"), (PEM, "d"), ("host", "e")]);
        forget(&mut all);
        assert_eq!(all.keys().map(HeaderName::as_str).collect::<Vec<_>>(), ["host"]);
    }
}
