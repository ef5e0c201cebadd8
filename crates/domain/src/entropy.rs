//! The random source as a port, so that secrets come from the operating system in the product and from a
//! seed in tests.

/// Fills buffers with unpredictable bytes.
pub trait Entropy: Send + Sync {
    /// Fills `buffer` wholly. An implementation for the product aborts rather than returns weak bytes.
    fn fill(&self, buffer: &mut [u8]);
}

/// A number below `bound` (> 0), without modulo bias.
#[must_use]
pub fn below(entropy: &dyn Entropy, bound: u32) -> u32 {
    assert!(bound > 0, "an empty range has no member");
    let zone = u32::MAX - (u32::MAX % bound);
    loop {
        let mut bytes = [0u8; 4];
        entropy.fill(&mut bytes);
        let drawn = u32::from_le_bytes(bytes);
        if drawn < zone {
            return drawn % bound;
        }
    }
}

/// Shuffles in place (Fisher-Yates).
pub fn shuffle<T>(entropy: &dyn Entropy, items: &mut [T]) {
    for last in (1..items.len()).rev() {
        let bound = u32::try_from(last + 1).unwrap_or(u32::MAX);
        items.swap(last, below(entropy, bound) as usize);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU64, Ordering};

    struct Counter(AtomicU64);
    impl Entropy for Counter {
        fn fill(&self, buffer: &mut [u8]) {
            for byte in buffer {
                let step = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
                *byte = (step >> 32) as u8;
            }
        }
    }

    #[test]
    fn every_member_of_a_range_is_reached() {
        let source = Counter(AtomicU64::new(1));
        let mut seen = [0u32; 10];
        for _ in 0..5_000 {
            seen[below(&source, 10) as usize] += 1;
        }
        assert!(seen.iter().all(|&count| count > 250), "{seen:?}");
    }
}
