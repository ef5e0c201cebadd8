//! The engine: pure advance, static checks of a workflow, evidence.
