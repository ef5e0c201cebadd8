//! Runs every test there is: those of the crates with the real peers behind them, then the browser's
//! against the built program. What fails is run once more, alone; what passes only then is told as unsteady. Peers that
//! were started for it are stopped afterwards.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::Args;

use crate::again::{CrateTest, Verdict, again, failed_in, failed_programs};
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

/// Runs the tests. A part that fails does not keep the next from running, and what fails is run once more.
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
    let verdict = run_parts(project, options, description.as_deref());
    if let Some(peers) = peers.filter(|_| we_started_them) {
        heading("peers");
        peers.down(false)?;
    }
    verdict.tell();
    if verdict.failed.is_empty() { Ok(()) } else { Err(Failure::new(verdict.failed.join("; "))) }
}

fn run_parts(project: &Project, options: &Options, description: Option<&Path>) -> Verdict {
    let mut verdict = crate_tests(project, description);
    if !options.no_browser {
        verdict.add(browser_tests(project, description).unwrap_or_else(Verdict::from));
    }
    verdict
}

fn crate_tests(project: &Project, description: Option<&Path>) -> Verdict {
    heading("tests of the crates");
    if !has_nextest(project) {
        return plain_tests(project, description).unwrap_or_else(Verdict::from);
    }
    let mut verdict = nextest(project, description).unwrap_or_else(Verdict::from);
    // nextest does not run the examples in documentation.
    let examples =
        succeed(with_peers(project.cargo().args(["test", "--workspace", "--doc", "--quiet"]), description));
    verdict.add(examples.map_or_else(Verdict::from, |()| Verdict::default()));
    verdict
}

fn has_nextest(project: &Project) -> bool {
    let mut ask = project.cargo();
    ask.args(["nextest", "--version"]).stdout(Stdio::null()).stderr(Stdio::null());
    ask.status().is_ok_and(|status| status.success())
}

/// The tests of the crates by nextest, which writes down what failed.
fn nextest(project: &Project, description: Option<&Path>) -> Outcome<Verdict> {
    // nextest's own folder, which does not move with cargo's.
    let report = project.path("target/nextest/default/junit.xml");
    let run = |more: &[&str]| -> Outcome<BTreeSet<CrateTest>> {
        // One of an earlier run would tell what failed then.
        if report.exists() {
            fs::remove_file(&report).map_err(Failure::while_doing(report.display()))?;
        }
        let mut tests = project.cargo();
        tests.args(["nextest", "run", "--workspace", "--no-fail-fast"]).args(more);
        let Err(failure) = succeed(with_peers(&mut tests, description)) else { return Ok(BTreeSet::new()) };
        let failed = fs::read_to_string(&report).map(|text| failed_in(&text)).unwrap_or_default();
        // Whatever kept the tests from being run is no test that failed.
        if failed.is_empty() { Err(failure) } else { Ok(failed) }
    };
    let failed = run(&[])?;
    Ok(again(&failed, |failed| {
        let filter = CrateTest::filter(failed);
        run(&["--test-threads", "1", "--filterset", &filter]).unwrap_or_else(|_| failed.clone())
    }))
}

/// The tests of the crates, and the examples in documentation, by what cargo itself has.
fn plain_tests(project: &Project, description: Option<&Path>) -> Outcome<Verdict> {
    let run = |arguments: &[&str]| -> Outcome<BTreeSet<String>> {
        let mut tests = project.cargo();
        tests.args(["test", "--no-fail-fast"]).args(arguments).stderr(Stdio::piped());
        let line = format!("cargo test {}", arguments.join(" "));
        let mut child = with_peers(&mut tests, description).spawn().map_err(Failure::while_doing(&line))?;
        let messages = child.stderr.take().map(read_aloud).unwrap_or_default();
        let status = child.wait().map_err(Failure::while_doing(&line))?;
        let failed = failed_programs(&messages);
        if !status.success() && failed.is_empty() {
            return Err(Failure::new(format!("{line}: {status}")));
        }
        Ok(failed)
    };
    let failed = run(&["--workspace"])?;
    Ok(again(&failed, |failed| {
        let fails = |program: &&String| {
            run(&program.split(' ').collect::<Vec<_>>()).map_or(true, |failed| !failed.is_empty())
        };
        failed.iter().filter(fails).cloned().collect()
    }))
}

/// Says what a program complains about while it does, and gives it.
fn read_aloud(messages: impl Read) -> String {
    let mut all = String::new();
    for line in BufReader::new(messages).lines().map_while(Result::ok) {
        say(&line);
        all.push_str(&line);
        all.push('\n');
    }
    all
}

fn browser_tests(project: &Project, description: Option<&Path>) -> Outcome<Verdict> {
    heading("tests in the browser");
    let folder = project.path("e2e");
    if !folder.is_dir() {
        say("there are none: no folder e2e");
        return Ok(Verdict::default());
    }
    let mut files = Vec::new();
    collect_tests(&folder, &mut files).map_err(Failure::while_doing(folder.display()))?;
    files.sort();
    if files.is_empty() {
        say("there are none: no *.test.mjs under e2e");
        return Ok(Verdict::default());
    }
    project.install_browser_packages()?;
    let binaries = project.build_binaries()?;
    let package = deb::build(project, true)?;
    // One file after the other: several browsers at once would make each other late.
    let passes = |file: &str| {
        say(&format!("-- {file}"));
        let mut node = project.command("node");
        node.args(["--test", file]);
        node.env("RECLAVE_BIN", &binaries.product).env("RECLAVE_GALLERY", &binaries.gallery);
        node.env("RECLAVE_OFFLINE_DEB", &package);
        succeed(with_peers(&mut node, description)).is_ok()
    };
    let names = files.iter().map(|file| format!("e2e/{}", within(&folder, file)));
    let failed = names.filter(|file| !passes(file)).collect();
    Ok(again(&failed, |failed: &BTreeSet<String>| {
        failed.iter().filter(|file| !passes(file)).cloned().collect()
    }))
}

/// A file's name as seen from a folder that it is in.
fn within(folder: &Path, file: &Path) -> String {
    file.strip_prefix(folder).unwrap_or(file).display().to_string()
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
