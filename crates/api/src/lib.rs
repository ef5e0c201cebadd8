//! The Service trait, its request and response types.
