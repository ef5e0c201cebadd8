//! One folder per activity; the registry.
