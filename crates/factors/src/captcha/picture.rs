//! Characters as pixels: each tilted, bent and shifted for itself, the whole waved, with curves and specks over
//! it. Pixels rather than vectors, because the strokes of a vector drawing come in the order of the letters.

use super::{
    chance::Chance,
    glyphs::{GRID, Point, strokes},
    png,
};

/// Pixels from one character to the next.
const ADVANCE: f32 = 38.0;
/// Pixels left and right of all of them.
const MARGIN: f32 = 15.0;
/// Pixels from top to bottom.
const HEIGHT: u32 = 84;
/// Longest piece of a line that is bent as one, in pixels.
const PIECE: f32 = 5.0;

/// The sheet that is drawn on.
struct Sheet {
    width: u32,
    pixels: Vec<u8>,
    wave: Wave,
}

/// How the whole is waved.
struct Wave {
    height: f32,
    across: f32,
    down: f32,
    phase: f32,
}

impl Wave {
    fn bend(&self, (x, y): Point) -> Point {
        let down = self.height * (x * self.across + self.phase).sin();
        (x + self.height * (y * self.down + self.phase).sin(), y + down)
    }
}

/// A picture of these characters, with noise from 0 to 10.
pub(super) fn draw(text: &str, noise: u32, seed: u64) -> Vec<u8> {
    let mut chance = Chance::new(seed);
    let noise = noise.min(10);
    let strength = noise as f32 / 10.0;
    let count = text.chars().count();
    let width = (MARGIN * 2.0 + ADVANCE * count as f32) as u32;
    let wave = Wave {
        height: 1.0 + 3.0 * strength,
        across: chance.between(0.06, 0.11),
        down: chance.between(0.06, 0.11),
        phase: chance.between(0.0, 6.2),
    };
    let mut sheet = Sheet { width, pixels: vec![255; (width * HEIGHT) as usize], wave };
    for (at, character) in text.chars().enumerate() {
        let middle = MARGIN + ADVANCE * (at as f32 + 0.5);
        sheet.character(character, middle, strength, &mut chance);
    }
    for _ in 0..noise {
        sheet.curve(&mut chance);
    }
    for _ in 0..noise * width / 16 {
        let at = (chance.between(0.0, width as f32), chance.between(0.0, HEIGHT as f32));
        let size = chance.between(0.4, 1.1);
        sheet.line(at, at, size, chance.between(40.0, 170.0));
    }
    png::write(sheet.width, &sheet.pixels)
}

impl Sheet {
    fn character(&mut self, character: char, middle: f32, strength: f32, chance: &mut Chance) {
        let (sin, cos) = chance.between(-0.15 - 0.25 * strength, 0.15 + 0.25 * strength).sin_cos();
        let lean = chance.between(-0.2, 0.2);
        let (wide, high) = (chance.between(2.7, 3.5), chance.between(3.3, 4.3));
        let centre = (middle + chance.between(-3.0, 3.0), HEIGHT as f32 / 2.0 + chance.between(-7.0, 7.0));
        let (size, ink) = (chance.between(1.2, 1.9), chance.between(10.0, 80.0));
        for stroke in strokes(character) {
            let place = |(x, y): Point, chance: &mut Chance| {
                let shake = 0.9 * strength;
                let x = (x - GRID.0 / 2.0 + chance.between(-shake, shake)) * wide;
                let y = (y - GRID.1 / 2.0 + chance.between(-shake, shake)) * high;
                let x = x + lean * y;
                (centre.0 + x * cos - y * sin, centre.1 + x * sin + y * cos)
            };
            let points: Vec<Point> = stroke.iter().map(|point| place(*point, chance)).collect();
            for pair in points.windows(2) {
                self.bent(pair[0], pair[1], size, ink);
            }
        }
    }

    /// A thin curve from one side to the other.
    fn curve(&mut self, chance: &mut Chance) {
        let (from, to) = (chance.between(6.0, HEIGHT as f32 - 6.0), chance.between(6.0, HEIGHT as f32 - 6.0));
        let (height, length) = (chance.between(4.0, 16.0), chance.between(0.02, 0.07));
        let (size, ink) = (chance.between(0.5, 1.0), chance.between(20.0, 120.0));
        let steps = self.width / 4;
        let at = |step: u32| {
            let part = step as f32 / steps as f32;
            let x = part * self.width as f32;
            (x, from + (to - from) * part + height * (x * length + from).sin())
        };
        let points: Vec<Point> = (0..=steps).map(at).collect();
        for pair in points.windows(2) {
            self.line(pair[0], pair[1], size, ink);
        }
    }

    /// A line that follows the wave.
    fn bent(&mut self, from: Point, to: Point, size: f32, ink: f32) {
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        let pieces = (length / PIECE).ceil().max(1.0);
        let at = |piece: f32| {
            let part = piece / pieces;
            (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part)
        };
        for piece in 0..pieces as u32 {
            let (begin, end) = (self.wave.bend(at(piece as f32)), self.wave.bend(at(piece as f32 + 1.0)));
            self.line(begin, end, size, ink);
        }
    }

    /// A straight line with round ends and soft edges; `size` is half of its thickness.
    fn line(&mut self, from: Point, to: Point, size: f32, ink: f32) {
        let reach = size + 1.0;
        let bound = |value: f32, most: u32| value.clamp(0.0, most as f32) as u32;
        let (left, right) =
            (bound(from.0.min(to.0) - reach, self.width), bound(from.0.max(to.0) + reach + 1.0, self.width));
        let (top, bottom) =
            (bound(from.1.min(to.1) - reach, HEIGHT), bound(from.1.max(to.1) + reach + 1.0, HEIGHT));
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let square = (dx * dx + dy * dy).max(0.000_1);
        for y in top..bottom {
            for x in left..right {
                let (px, py) = (x as f32 - from.0, y as f32 - from.1);
                let part = ((px * dx + py * dy) / square).clamp(0.0, 1.0);
                let distance = (px - part * dx).hypot(py - part * dy);
                let cover = (size + 0.5 - distance).clamp(0.0, 1.0);
                let shade = (255.0 - cover * (255.0 - ink)) as u8;
                let pixel = &mut self.pixels[(y * self.width + x) as usize];
                *pixel = (*pixel).min(shade);
            }
        }
    }
}
