//! The binary `reclave`.
fn main() {}
