//! Tests of the relying party: the published vectors of signatures, and a provider that says anything.

mod flow;
mod provider;
mod tokens;
mod userinfo;
mod vectors;
