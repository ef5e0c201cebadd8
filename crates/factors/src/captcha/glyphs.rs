//! Letters and digits as strokes, on a grid 8 wide and 12 high. Only those that nobody takes for one another:
//! no B and 8, no I, 1 and 0, no O, Q and 0, no S and 5, no Z and 2, no G.

/// A point: across, down.
pub(super) type Point = (f32, f32);

/// Width and height of the grid.
pub(super) const GRID: Point = (8.0, 12.0);

/// By character: strokes parted by semicolons, points by blanks, each across and down in one hexadecimal digit.
const GLYPHS: [(char, &str); 24] = [
    ('A', "0c 40 8c;28 68"),
    ('C', "82 60 20 02 0a 2c 6c 8a"),
    ('D', "00 0c 4c 89 83 40 00"),
    ('E', "80 00 0c 8c;06 66"),
    ('F', "80 00 0c;06 66"),
    ('H', "00 0c;80 8c;06 86"),
    ('J', "30 80;60 6a 4c 2c 0a"),
    ('K', "00 0c;80 06 8c"),
    ('L', "00 0c 8c"),
    ('M', "0c 00 47 80 8c"),
    ('N', "0c 00 8c 80"),
    ('P', "0c 00 60 82 84 66 06"),
    ('R', "0c 00 60 82 84 66 06;46 8c"),
    ('T', "00 80;40 4c"),
    ('U', "00 09 2c 6c 89 80"),
    ('V', "00 4c 80"),
    ('W', "00 2c 44 6c 80"),
    ('X', "00 8c;80 0c"),
    ('Y', "00 46 80;46 4c"),
    ('3', "01 20 60 82 84 66 36;66 88 8a 6c 2c 0b"),
    ('4', "6c 60 08 88"),
    ('6', "81 60 30 04 0a 2c 6c 8a 88 66 26 08"),
    ('7', "00 80 3c"),
    ('9', "0b 2c 5c 88 82 60 20 02 04 26 66 84"),
];

/// The strokes of a character; nothing for one that is not drawn.
pub(super) fn strokes(character: char) -> Vec<Vec<Point>> {
    let found = GLYPHS.iter().find(|(known, _)| *known == character);
    let point = |text: &str| -> Option<Point> {
        let mut digits = text.chars().filter_map(|digit| digit.to_digit(16));
        Some((digits.next()? as f32, digits.next()? as f32))
    };
    found.map_or_else(Vec::new, |(_, strokes)| {
        strokes.split(';').map(|stroke| stroke.split(' ').filter_map(point).collect()).collect()
    })
}
