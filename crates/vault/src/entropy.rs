//! The operating system's random source behind [`domain::entropy::Entropy`]. The only place of the house that
//! asks for it, so that every secret can be traced to one generator.

use domain::entropy::Entropy;
use rand::{TryRng, rngs::SysRng};

/// Random bytes from the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct OsEntropy;

impl Entropy for OsEntropy {
    fn fill(&self, buffer: &mut [u8]) {
        if SysRng.try_fill_bytes(buffer).is_err() {
            // Without randomness there is no secret worth handing out, and no caller that could do better.
            std::process::abort();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_draws_differ() {
        let (mut one, mut other) = ([0u8; 32], [0u8; 32]);
        OsEntropy.fill(&mut one);
        OsEntropy.fill(&mut other);
        assert_ne!(one, other);
    }
}
