//! The realm's colours and logo: checked, and made into a sheet and a picture that pages load from this site. Pure.
//!
//! An administrator names one colour for light ground and one for dark; all shades follow from it, and nothing of
//! it is text that a browser could run. A colour that could not be read is replaced by the nearest that can.

use api::SiteLook;
use domain::message::Message;

/// Contrast that text must have (WCAG 2.2, 1.4.3).
const READABLE: f64 = 4.5;
/// Largest logo, in bytes.
pub(crate) const LOGO_BYTES_MAX: usize = 48 * 1024;

/// The grounds that the accent stands on, as in `reclave.css`, and the inks of buttons.
const LIGHT: Grounds =
    Grounds { sheet: Rgb(0xff, 0xff, 0xff), ground: Rgb(0xf3, 0xf5, 0xf4), is_dark: false };
const DARK: Grounds = Grounds { sheet: Rgb(0x1a, 0x21, 0x28), ground: Rgb(0x10, 0x15, 0x1a), is_dark: true };
const WHITE: Rgb = Rgb(0xff, 0xff, 0xff);
const BLACK: Rgb = Rgb(0, 0, 0);

#[derive(Clone, Copy)]
struct Grounds {
    sheet: Rgb,
    ground: Rgb,
    is_dark: bool,
}

/// A colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rgb(u8, u8, u8);

impl Rgb {
    fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self(part(0)?, part(2)?, part(4)?))
    }

    fn text(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// `share` per cent of `other` in this one.
    fn mixed(self, other: Self, share: u16) -> Self {
        let part = |one: u8, two: u8| {
            let sum = u16::from(one) * (100 - share) + u16::from(two) * share;
            u8::try_from(sum / 100).unwrap_or(u8::MAX)
        };
        Self(part(self.0, other.0), part(self.1, other.1), part(self.2, other.2))
    }

    /// Relative luminance (WCAG 2.2).
    fn luminance(self) -> f64 {
        let part = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(self.0) + 0.7152 * part(self.1) + 0.0722 * part(self.2)
    }

    fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }
}

/// All shades of an accent on one kind of ground.
struct Shades {
    accent: Rgb,
    strong: Rgb,
    ink: Rgb,
    wash: Rgb,
}

impl Shades {
    fn of(accent: Rgb, grounds: Grounds) -> Self {
        let away = if grounds.is_dark { WHITE } else { BLACK };
        let ink = if accent.contrast(WHITE) >= accent.contrast(BLACK) { WHITE } else { BLACK };
        Self {
            accent,
            strong: accent.mixed(away, 25),
            ink,
            wash: grounds.sheet.mixed(accent, if grounds.is_dark { 14 } else { 10 }),
        }
    }

    /// The least contrast that text has by these shades.
    fn least(&self, grounds: Grounds) -> f64 {
        [
            self.accent.contrast(grounds.sheet),
            self.accent.contrast(grounds.ground),
            self.accent.contrast(self.wash),
            self.accent.contrast(self.ink),
            self.strong.contrast(self.wash),
            self.strong.contrast(self.ink),
        ]
        .into_iter()
        .fold(f64::INFINITY, f64::min)
    }

    fn declarations(&self) -> String {
        format!(
            "--accent:{};--accent-strong:{};--accent-ink:{};--accent-wash:{}",
            self.accent.text(),
            self.strong.text(),
            self.ink.text(),
            self.wash.text()
        )
    }
}

/// The nearest colour that can be read, itself if it can.
fn nearest(accent: Rgb, grounds: Grounds) -> Rgb {
    let away = if grounds.is_dark { WHITE } else { BLACK };
    (0..=100)
        .step_by(2)
        .map(|share| accent.mixed(away, share))
        .find(|one| Shades::of(*one, grounds).least(grounds) >= READABLE)
        .unwrap_or(away)
}

/// What is wrong with a colour: it cannot be read well enough, and which one could.
fn problem(color: &str, grounds: Grounds) -> Option<Message> {
    if color.is_empty() {
        return None;
    }
    let Some(accent) = Rgb::parse(color) else { return Some(Message::new("form.error.color")) };
    let least = Shades::of(accent, grounds).least(grounds);
    (least < READABLE).then(|| {
        Message::new("realm.look.contrast")
            .with("contrast", format!("{least:.1}"))
            .with("color", nearest(accent, grounds).text())
    })
}

/// What is wrong with the colours, by the name of the setting.
pub(crate) fn problems(accent: &str, accent_dark: &str) -> Vec<(&'static str, Message)> {
    let light = problem(accent, LIGHT).map(|message| ("accent", message));
    let dark = problem(accent_dark, DARK).map(|message| ("accent_dark", message));
    light.into_iter().chain(dark).collect()
}

fn shades(color: &str, grounds: Grounds) -> Option<Shades> {
    Rgb::parse(color).map(|accent| Shades::of(nearest(accent, grounds), grounds))
}

/// The sheet with the realm's colours; `None` where it has none of its own.
pub(crate) fn sheet(look: &SiteLook) -> Option<String> {
    let light = shades(&look.accent, LIGHT).map(|shades| format!(":root{{{}}}", shades.declarations()));
    // A realm that names a colour for light ground only gets one like it on dark ground.
    let dark_color = if look.accent_dark.is_empty() { &look.accent } else { &look.accent_dark };
    let dark = shades(dark_color, DARK)
        .map(|shades| format!("@media (prefers-color-scheme:dark){{:root{{{}}}}}", shades.declarations()));
    let rules: Vec<String> = light.into_iter().chain(dark).collect();
    if rules.is_empty() {
        return None;
    }
    Some(format!("@layer tokens{{{}}}\n", rules.join("")))
}

/// A sheet that shows both grounds beside one another, whatever the reader's own is.
pub(crate) fn preview_sheet(look: &SiteLook) -> String {
    let built_in = |color: &str| Rgb::parse(color).unwrap_or(BLACK);
    let light = shades(&look.accent, LIGHT).unwrap_or_else(|| Shades::of(built_in("#0b5c56"), LIGHT));
    let dark_color = if look.accent_dark.is_empty() { &look.accent } else { &look.accent_dark };
    let dark = shades(dark_color, DARK).unwrap_or_else(|| Shades::of(built_in("#64d0c4"), DARK));
    format!(
        "@layer tokens{{.look-light{{color-scheme:light;--ink:#17212d;--ink-soft:#4a5768;--ground:#f3f5f4;--sheet:#fff;--line:#d5dbd9;--edge:#7d8a8f;{}}}\
         .look-dark{{color-scheme:dark;--ink:#e9eef2;--ink-soft:#adb9c5;--ground:#10151a;--sheet:#1a2128;--line:#303a44;--edge:#76848f;{}}}}}\n",
        light.declarations(),
        dark.declarations()
    )
}

/// A logo to serve: its kind and bytes, if it is what its first bytes say it is. Never SVG, which can hold code.
pub(crate) fn logo(data: &str) -> Option<(&'static str, Vec<u8>)> {
    let (_, encoded) = data.strip_prefix("data:image/")?.split_once(";base64,")?;
    let bytes = decode(encoded).filter(|bytes| bytes.len() <= LOGO_BYTES_MAX)?;
    let kind = match bytes.as_slice() {
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => "image/png",
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => "image/webp",
        _ => return None,
    };
    Some((kind, bytes))
}

/// Base 64 with its padding (RFC 4648), without spaces; `None` for anything else.
fn decode(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=');
    if !text.len().is_multiple_of(4) || text.len() - digits.len() > 2 {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut held, mut bits) = (0_u32, 0_u32);
    for digit in digits.bytes() {
        let value = match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        held = (held << 6) | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((held >> bits) & 0xff).ok()?);
        }
    }
    Some(bytes)
}

/// Tells one look from another, for addresses that can be cached for ever (FNV-1a; it guards nothing).
pub(crate) fn hash(look: &SiteLook) -> String {
    let parts = [&look.accent, &look.accent_dark, &look.logo];
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("look-{hash:016x}")
}

/// A name by initials, so that it tells little to who looks over a shoulder: `Sven Svensson` is `S** S**`.
pub(crate) fn masked(name: &str) -> String {
    let initials = name.split_whitespace().filter_map(|part| part.chars().next());
    initials.map(|initial| format!("{initial}**")).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(accent: &str, accent_dark: &str) -> SiteLook {
        SiteLook { accent: accent.to_owned(), accent_dark: accent_dark.to_owned(), ..SiteLook::default() }
    }

    #[test]
    fn the_built_in_colours_can_be_read() {
        assert!(problems("#0b5c56", "#64d0c4").is_empty());
    }

    #[test]
    fn a_colour_that_cannot_be_read_is_told_with_one_that_can() {
        let found = problems("#ffcc00", "#330000");
        assert_eq!(found.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["accent", "accent_dark"]);
        for (accent, dark, grounds) in [("#ffcc00", "", LIGHT), ("", "#330000", DARK)] {
            let (_, message) = problems(accent, dark).remove(0);
            let Some(domain::message::Argument::Text(better)) = message.args.get("color") else {
                panic!("{message:?}")
            };
            assert_eq!(problem(better, grounds), None, "{better}");
        }
    }

    #[test]
    fn a_sheet_holds_nothing_but_colours_and_only_readable_ones() {
        assert_eq!(sheet(&look("", "")), None);
        assert_eq!(sheet(&look("red;}body{display:none", "#12")), None);
        let made = sheet(&look("#ffcc00", "")).unwrap();
        assert!(
            made.contains("prefers-color-scheme:dark")
                && !made.contains("#ffcc00;--accent-strong:#bf9900;--accent-ink:#fff"),
            "{made}"
        );
        assert_ne!(hash(&look("#ffcc00", "")), hash(&look("", "#ffcc00")));
    }

    #[test]
    fn a_logo_is_what_its_first_bytes_say_and_never_svg() {
        assert_eq!(logo("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==").unwrap().0, "image/png");
        for bad in [
            "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=",
            "data:image/png;base64,PHN2Zy8+",
            "data:text/html;base64,iVBORw0KGgo=",
            "data:image/png;base64,iVBORw0KGgo",
            "https://elsewhere.example/logo.png",
            "",
        ] {
            assert_eq!(logo(bad), None, "{bad}");
        }
        let long = format!("data:image/png;base64,iVBORw0KGgoA{}", "AAAA".repeat(LOGO_BYTES_MAX / 3 + 1));
        assert_eq!(logo(&long), None);
    }

    #[test]
    fn a_masked_name_is_initials() {
        assert_eq!(masked("Sven  Svensson"), "S** S**");
        assert_eq!(masked(""), "");
    }
}
