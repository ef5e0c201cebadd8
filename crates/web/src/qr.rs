//! An `otpauth:` address as a picture and as text.

use domain::secret::Secret;
use qrcode::{Color, EcLevel, QrCode};

/// What a page shows of an authenticator's secret.
pub(crate) struct OtpAuth {
    /// The picture, an SVG element.
    pub(crate) svg: String,
    /// The secret in groups of four, for typing.
    pub(crate) groups: String,
}

/// Light modules around the picture (ISO/IEC 18004 asks for four).
const QUIET_ZONE: usize = 4;

/// Draws `address`; `None` when it is no `otpauth://totp/` address with a secret, or too long for a picture.
pub(crate) fn draw(address: &Secret) -> Option<OtpAuth> {
    let (_, query) = address.expose().strip_prefix("otpauth://totp/")?.split_once('?')?;
    let secret = query.split('&').find_map(|pair| pair.strip_prefix("secret="))?;
    if secret.is_empty() || !secret.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    let code = QrCode::with_error_correction_level(address.expose(), EcLevel::M).ok()?;
    let groups: Vec<String> =
        secret.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned()).collect();
    Some(OtpAuth { svg: svg(&code), groups: groups.join(" ") })
}

/// Draws any text; `None` when it is too long for a picture.
pub(crate) fn picture(text: &str) -> Option<String> {
    QrCode::with_error_correction_level(text, EcLevel::M).ok().map(|code| svg(&code))
}

/// One path over white ground: each run of dark modules is a rectangle of height 1.
fn svg(code: &QrCode) -> String {
    let width = code.width();
    let side = width + 2 * QUIET_ZONE;
    let colors = code.to_colors();
    let mut path = String::new();
    for (y, row) in colors.chunks(width).enumerate() {
        let mut x = 0;
        while x < width {
            let length = row[x..].iter().take_while(|color| **color == Color::Dark).count();
            if length > 0 {
                path.push_str(&format!("M{} {}h{length}v1h-{length}z", x + QUIET_ZONE, y + QUIET_ZONE));
            }
            x += length.max(1);
        }
    }
    format!(
        "<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" aria-hidden=\"true\" shape-rendering=\"crispEdges\">\
         <rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path fill=\"#000\" d=\"{path}\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_authenticator_address_becomes_a_picture_and_groups() {
        let address = Secret::new("otpauth://totp/Contoso:ana?secret=JBSWY3DPEHPK3PXP&issuer=Contoso");
        let drawn = draw(&address).unwrap();
        assert_eq!(drawn.groups, "JBSW Y3DP EHPK 3PXP");
        assert!(drawn.svg.starts_with("<svg") && !drawn.svg.contains("ana"));
    }

    #[test]
    fn anything_else_is_not_drawn() {
        for bad in [
            "javascript:alert(1)",
            "otpauth://hotp/x?secret=AA",
            "otpauth://totp/x",
            "otpauth://totp/x?secret=\"><svg>",
        ] {
            assert!(draw(&Secret::new(bad)).is_none(), "{bad}");
        }
    }
}
