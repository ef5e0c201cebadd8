//! Runs every test there is: those of the crates with the real peers behind them, then the browser's
//! against the built program. Peers that were started for it are stopped afterwards.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::Args;

use crate::console::{heading, say};
use crate::deb;
use crate::peers::Peers;
use crate::project::{Failure, Outcome, Project, succeed};

/// Tells the tests where the peers are: the path of `env.json`.
const PEERS_VARIABLE: &str = "RECLAVE_TEST_PEERS";
/// Makes a test that finds no peers fail instead of saying that it was skipped.
const REQUIRE_VARIABLE: &str = "RECLAVE_TEST_REQUIRE_PEERS";

/// What to leave out.
#[derive(Args)]
pub struct Options {
    /// Start no peers; tests that need one say that they were skipped.
    #[arg(long)]
    no_peers: bool,
    /// Leave the browser tests out.
    #[arg(long)]
    no_browser: bool,
}

/// Runs the tests. A part that fails does not keep the next from running.
pub fn run(project: &Project, options: &Options) -> Outcome {
    let peers = if options.no_peers { None } else { Some(Peers::of(project)?) };
    let mut we_started_them = false;
    let mut description = None;
    if let Some(peers) = &peers {
        heading("peers");
        peers.install(!options.no_browser)?;
        we_started_them = peers.up_afresh()?;
        description = Some(peers.description());
    }
    let failures = run_parts(project, options, description.as_deref());
    if let Some(peers) = peers.filter(|_| we_started_them) {
        heading("peers");
        peers.down(false)?;
    }
    if failures.is_empty() { Ok(()) } else { Err(Failure::new(failures.join("; "))) }
}

fn run_parts(project: &Project, options: &Options, description: Option<&Path>) -> Vec<String> {
    let mut parts = vec![crate_tests(project, description)];
    if !options.no_browser {
        parts.push(browser_tests(project, description));
    }
    parts.into_iter().filter_map(Result::err).map(|failure| failure.to_string()).collect()
}

fn crate_tests(project: &Project, description: Option<&Path>) -> Outcome {
    heading("tests of the crates");
    if !has_nextest(project) {
        return succeed(with_peers(project.cargo().args(["test", "--workspace"]), description));
    }
    let tests = succeed(with_peers(
        project.cargo().args(["nextest", "run", "--workspace", "--no-fail-fast"]),
        description,
    ));
    // nextest does not run the examples in documentation.
    let examples =
        succeed(with_peers(project.cargo().args(["test", "--workspace", "--doc", "--quiet"]), description));
    tests.and(examples)
}

fn has_nextest(project: &Project) -> bool {
    let mut ask = project.cargo();
    ask.args(["nextest", "--version"]).stdout(Stdio::null()).stderr(Stdio::null());
    ask.status().is_ok_and(|status| status.success())
}

fn browser_tests(project: &Project, description: Option<&Path>) -> Outcome {
    heading("tests in the browser");
    let folder = project.path("e2e");
    if !folder.is_dir() {
        say("there are none: no folder e2e");
        return Ok(());
    }
    let mut files = Vec::new();
    collect_tests(&folder, &mut files).map_err(Failure::while_doing(folder.display()))?;
    files.sort();
    if files.is_empty() {
        say("there are none: no *.test.mjs under e2e");
        return Ok(());
    }
    project.install_browser_packages()?;
    let binaries = project.build_binaries()?;
    let mut node = project.command("node");
    node.arg("--test").args(files);
    node.env("RECLAVE_BIN", binaries.product).env("RECLAVE_GALLERY", binaries.gallery);
    node.env("RECLAVE_OFFLINE_DEB", deb::build(project, true)?);
    succeed(with_peers(&mut node, description))
}

/// The test files by name: what a folder as an argument means differs between versions of Node.js.
fn collect_tests(folder: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if entry.file_type()?.is_dir() {
            if name != "node_modules" {
                collect_tests(&entry.path(), found)?;
            }
        } else if is_test(&name) {
            found.push(entry.path());
        }
    }
    Ok(())
}

fn is_test(name: &OsString) -> bool {
    name.to_str().is_some_and(|name| name.ends_with(".test.mjs") || name.ends_with(".test.js"))
}

/// Without peers the variables are removed, so that a stray one from outside does not count.
fn with_peers<'command>(command: &'command mut Command, description: Option<&Path>) -> &'command mut Command {
    match description {
        Some(path) => command.env(PEERS_VARIABLE, path).env(REQUIRE_VARIABLE, "1"),
        None => command.env_remove(PEERS_VARIABLE).env_remove(REQUIRE_VARIABLE),
    }
}
