//! Chance that is the same for the same seed: a picture that is asked for twice is the same picture. The seed is
//! a keyed hash, so nobody outside knows it; that the numbers follow from it (SplitMix64) matters to nobody.

/// A source of numbers.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// 64 bits.
    pub(super) const fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from `least` up to `most`.
    pub(super) fn between(&mut self, least: f32, most: f32) -> f32 {
        // 24 bits are what an f32 holds without rounding.
        let part = (self.bits() >> 40) as f32 / 16_777_216.0;
        least + part * (most - least)
    }
}
