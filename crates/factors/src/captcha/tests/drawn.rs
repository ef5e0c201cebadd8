//! Pictures, read back as a browser would.

use super::super::{glyphs, picture};

/// The characters that challenges are made of; a test of the activities compares.
const ALL: &str = "ACDEFHJKLMNPRTUVWXY34679";

/// Width, height and the grey of each pixel. Reads what the drawing writes: stored blocks, four bits a pixel.
fn read(png: &[u8]) -> (usize, usize, Vec<u8>) {
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap()) as usize;
    let (width, height) = (number(16), number(20));
    let (length, data) = (number(33), &png[41..]);
    let mut stream = &data[2..length - 4];
    let mut rows = Vec::new();
    while let [_, low, high, _, _, rest @ ..] = stream {
        let block = usize::from(u16::from_le_bytes([*low, *high]));
        rows.extend_from_slice(&rest[..block]);
        stream = &rest[block..];
    }
    let row = width.div_ceil(2) + 1;
    assert_eq!(rows.len(), row * height);
    let pixels = rows.chunks(row).flat_map(|row| {
        assert_eq!(row[0], 0, "no filter");
        row[1..].iter().flat_map(|pair| [pair >> 4, pair & 15]).take(width).collect::<Vec<_>>()
    });
    (width, height, pixels.collect())
}

fn dark(png: &[u8]) -> usize {
    read(png).2.iter().filter(|grey| **grey < 10).count()
}

#[test]
fn every_character_has_strokes_and_leaves_ink_within_its_picture() {
    for character in ALL.chars() {
        assert!(!glyphs::strokes(character).is_empty(), "{character}");
        let png = picture::draw(&character.to_string(), 0, 7);
        let (width, _, pixels) = read(&png);
        assert!((60..2_000).contains(&dark(&png)), "{character}: {}", dark(&png));
        assert!(
            pixels.chunks(width).all(|row| row[0] == 15 && row[width - 1] == 15),
            "{character} is cut off"
        );
    }
}

#[test]
fn the_same_seed_draws_the_same_and_another_one_something_else() {
    let first = picture::draw("AC347", 5, 1);
    assert_eq!(first, picture::draw("AC347", 5, 1));
    assert_ne!(first, picture::draw("AC347", 5, 2));
    assert_ne!(first, picture::draw("AC346", 5, 1));
}

#[test]
fn length_makes_it_wider_and_noise_makes_it_fuller() {
    let widths: Vec<usize> =
        [1, 5, 15].iter().map(|length| read(&picture::draw(&"K".repeat(*length), 3, 9)).0).collect();
    assert!(widths.is_sorted() && widths[2] == 600, "{widths:?}");
    let ink: Vec<usize> = [0, 3, 6, 10].iter().map(|noise| dark(&picture::draw("KAT", *noise, 9))).collect();
    assert!(ink.is_sorted() && ink[3] > ink[0] * 3 / 2, "{ink:?}");
    assert!(picture::draw(&"W".repeat(15), 10, 3).len() < 40_000);
}
