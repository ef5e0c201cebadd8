//! A challenge's link as a QR code for terminals: two modules above each other in one character, a quiet zone
//! around, and drawn for dark or for light ground, because readers want dark modules on light.

use qrcode::{Color, EcLevel, QrCode};

/// Light modules around the code (ISO/IEC 18004 asks for four).
const QUIET_ZONE: usize = 4;

/// What the terminal's ground is, so that a printed character is light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Ground {
    /// Light characters on dark ground, as a console has it.
    #[default]
    Dark,
    /// Dark characters on light ground.
    Light,
}

impl Ground {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::Dark,
        }
    }
}

/// A QR code with its quiet zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    side: usize,
    dark: Vec<bool>,
}

impl Qr {
    /// The code for `text`; `None` when it is longer than any code can hold. The lowest correction, for a screen
    /// has no scratches and a small code is easier to read from it.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::L).ok()?;
        let width = code.width();
        let side = width + 2 * QUIET_ZONE;
        let colors = code.to_colors();
        let dark = (0..side * side).map(|at| {
            let (x, y) = ((at % side).wrapping_sub(QUIET_ZONE), (at / side).wrapping_sub(QUIET_ZONE));
            x < width && y < width && colors[y * width + x] == Color::Dark
        });
        Some(Self { side, dark: dark.collect() })
    }

    /// Its width in characters.
    #[must_use]
    pub const fn columns(&self) -> usize {
        self.side
    }

    /// Its height in lines.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.side.div_ceil(2)
    }

    /// Whether the module is dark; what is outside is light.
    fn is_dark(&self, x: usize, y: usize) -> bool {
        y < self.side && self.dark[y * self.side + x]
    }

    /// The lines, for a terminal with this ground.
    #[must_use]
    pub fn lines(&self, ground: Ground) -> Vec<String> {
        let is_printed = |x, y| self.is_dark(x, y) == (ground == Ground::Light);
        let character = |x, row| match (is_printed(x, 2 * row), is_printed(x, 2 * row + 1)) {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        };
        (0..self.rows()).map(|row| (0..self.side).map(|x| character(x, row)).collect()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_fits_beside_text_on_a_screen_of_80_by_24() {
        let link = format!("https://password.corp.example/offline?c={}", "0".repeat(32));
        let qr = Qr::of(&link).unwrap();
        assert!(qr.columns() <= 45 && qr.rows() <= 23, "{} by {}", qr.columns(), qr.rows());
        assert!(Qr::of(&"x".repeat(4_000)).is_none());
    }

    #[test]
    fn the_quiet_zone_is_light_on_either_ground() {
        let qr = Qr::of("x").unwrap();
        let first = |ground| qr.lines(ground)[0].clone();
        assert!(first(Ground::Dark).chars().all(|c| c == '█'));
        assert!(first(Ground::Light).chars().all(|c| c == ' '));
        assert!(qr.lines(Ground::Dark).iter().all(|line| line.starts_with("████") && line.ends_with("████")));
    }
}
