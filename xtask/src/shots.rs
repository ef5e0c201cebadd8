//! Takes the screenshots that the documentation shows, from the product as it is now.

use crate::project::{Outcome, Project, succeed};

/// Builds the product and lets the browser photograph it.
pub fn run(project: &Project) -> Outcome {
    let binary = project.build_binaries()?.product;
    project.install_browser_packages()?;
    succeed(project.command("node").args(["e2e/shots.mjs", "docs/screens"]).env("RECLAVE_BIN", binary))
}
