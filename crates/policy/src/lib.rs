//! Password rules: registry, evaluation with explanations, generator, strength.
