//! Digits for the ear: as many beeps as the digit says, then a pause. It needs no language and no voice, and
//! screen readers leave it alone. Each group has a pitch of its own, so that groups are told apart.

use super::chance::Chance;

/// Samples in a second, each a byte.
const RATE: u32 = 8_000;
/// Milliseconds of silence before the first group.
const LEAD_MS: u32 = 500;
/// Milliseconds of a beep.
const BEEP_MS: u32 = 110;
/// Milliseconds between two beeps of a group.
const BETWEEN_MS: u32 = 140;
/// Milliseconds between two groups.
const PAUSE_MS: u32 = 900;
/// Milliseconds in which a beep grows and fades, so that nothing clicks.
const EDGE_MS: u32 = 8;

/// The beeps of these digits as a WAV (PCM, mono, 8 bits). What is no digit from 1 to 9 is silent.
pub(super) fn play(digits: &str, seed: u64) -> Vec<u8> {
    let mut chance = Chance::new(seed);
    let mut samples = Vec::new();
    rest(&mut samples, LEAD_MS, &mut chance);
    for digit in digits.chars().filter_map(|digit| digit.to_digit(10)) {
        let pitch = chance.between(480.0, 900.0);
        for _ in 0..digit {
            beep(&mut samples, pitch, &mut chance);
            rest(&mut samples, BETWEEN_MS, &mut chance);
        }
        rest(&mut samples, PAUSE_MS - BETWEEN_MS, &mut chance);
    }
    wav(&samples)
}

const fn samples_of(ms: u32) -> u32 {
    ms * RATE / 1_000
}

/// A hiss too soft to disturb; no two recordings of a digit are the same bytes.
fn hiss(chance: &mut Chance) -> f32 {
    chance.between(-2.0, 2.0)
}

fn rest(samples: &mut Vec<u8>, ms: u32, chance: &mut Chance) {
    samples.extend((0..samples_of(ms)).map(|_| (128.0 + hiss(chance)) as u8));
}

fn beep(samples: &mut Vec<u8>, pitch: f32, chance: &mut Chance) {
    let (length, edge) = (samples_of(BEEP_MS), samples_of(EDGE_MS));
    let loudness = chance.between(75.0, 95.0);
    for at in 0..length {
        let grown = at.min(length - at).min(edge) as f32 / edge as f32;
        let swing = (at as f32 * pitch * std::f32::consts::TAU / RATE as f32).sin();
        samples.push((128.0 + swing * loudness * grown + hiss(chance)) as u8);
    }
}

fn wav(samples: &[u8]) -> Vec<u8> {
    let length = u32::try_from(samples.len()).unwrap_or(u32::MAX);
    let mut file = Vec::with_capacity(samples.len() + 44);
    file.extend(b"RIFF");
    file.extend((length + 36).to_le_bytes());
    file.extend(b"WAVEfmt ");
    file.extend(16_u32.to_le_bytes());
    // PCM, one channel.
    file.extend([1, 0, 1, 0]);
    file.extend(RATE.to_le_bytes());
    file.extend(RATE.to_le_bytes());
    // One byte a frame, eight bits a sample.
    file.extend([1, 0, 8, 0]);
    file.extend(b"data");
    file.extend(length.to_le_bytes());
    file.extend(samples);
    file
}
