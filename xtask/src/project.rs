//! Where the project lies and how other programs are started in it. Every command needs both, and
//! keeping them here keeps the environment out of the rest.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

/// A command's end: fine, or one line that says what went wrong.
pub type Outcome<T = ()> = Result<T, Failure>;

/// Why a command failed, for the person who typed it.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// A failure in the given words.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }

    /// For `map_err`: an error together with what was being done.
    pub fn while_doing<E: fmt::Display>(what: impl fmt::Display) -> impl FnOnce(E) -> Self {
        move |error| Self(format!("{what}: {error}"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// The checkout that the command works on.
pub struct Project {
    root: PathBuf,
}

/// What the browser tests start.
pub struct Binaries {
    /// `reclave`.
    pub product: PathBuf,
    /// All pages over a house that follows a script.
    pub gallery: PathBuf,
}

/// The part of `cargo metadata` that commands read.
#[derive(Deserialize)]
pub struct Metadata {
    /// The members of the workspace.
    pub packages: Vec<Package>,
    /// Where cargo builds.
    pub target_directory: PathBuf,
}

/// One member of the workspace.
#[derive(Deserialize)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// All its dependencies, ours and others'.
    pub dependencies: Vec<Dependency>,
}

/// One dependency of a member.
#[derive(Deserialize)]
pub struct Dependency {
    /// The name of the crate depended on.
    pub name: String,
    /// `None` for a normal one, else `dev` or `build`.
    pub kind: Option<String>,
    /// Where it lies, for a crate of this workspace.
    pub path: Option<PathBuf>,
}

impl Project {
    /// The checkout this program was started from. Asked at run time, not compiled in, because several
    /// checkouts may share one target directory and with it this program.
    pub fn locate() -> Outcome<Self> {
        let own = std::env::var_os("CARGO_MANIFEST_DIR")
            .map(PathBuf::from)
            .ok_or_else(|| Failure::new("run it as `cargo xtask`: cargo tells it where the project lies"))?;
        let root = own.parent().map(Path::to_path_buf);
        root.map(|root| Self { root }).ok_or_else(|| Failure::new("the project has no folder"))
    }

    /// A path inside the checkout.
    pub fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join(relative)
    }

    /// A program to be run in the checkout.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// The cargo that started us.
    pub fn cargo(&self) -> Command {
        self.command(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
    }

    /// What cargo knows about the workspace, without its dependencies.
    pub fn metadata(&self) -> Outcome<Metadata> {
        let output = self
            .cargo()
            .args(["metadata", "--no-deps", "--format-version", "1"])
            .output()
            .map_err(Failure::while_doing("cargo metadata"))?;
        if !output.status.success() {
            return Err(Failure::new(String::from_utf8_lossy(&output.stderr).trim()));
        }
        serde_json::from_slice(&output.stdout).map_err(Failure::while_doing("reading cargo metadata"))
    }

    /// Builds the programs as developers run them, and the gallery of the pages; says where they are. With the
    /// whole workspace, because its crates' tests were built so: a part of it alone asks for other features of
    /// the libraries, and all of them would be compiled once more.
    pub fn build_binaries(&self) -> Outcome<Binaries> {
        let programs = ["--bin", "reclave", "--bin", "reclave-offline", "--example", "gallery"];
        succeed(self.cargo().args(["build", "--workspace"]).args(programs))?;
        let built = self.metadata()?.target_directory.join("debug");
        Ok(Binaries { product: built.join("reclave"), gallery: built.join("examples").join("gallery") })
    }

    /// Installs the browser tests' packages unless they are there and as new as their lock file.
    pub fn install_browser_packages(&self) -> Outcome {
        let folder = self.path("e2e");
        if !folder.is_dir() {
            return Ok(());
        }
        let changed = |file: PathBuf| file.metadata().and_then(|found| found.modified()).ok();
        let locked = changed(folder.join("package-lock.json"));
        let installed = changed(folder.join("node_modules/.package-lock.json"));
        if locked.is_some() && installed >= locked {
            return Ok(());
        }
        let npm_command = if locked.is_some() { "ci" } else { "install" };
        succeed(self.command("npm").current_dir(folder).args([
            npm_command,
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
        ]))
    }
}

/// Runs a program with our own output; fails when it fails.
pub fn succeed(command: &mut Command) -> Outcome {
    let name = command.get_program().to_string_lossy().into_owned();
    let arguments: Vec<_> = command.get_args().map(OsStr::to_string_lossy).collect();
    let line = format!("{name} {}", arguments.join(" "));
    let status = command.status().map_err(Failure::while_doing(&line))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{line}: {status}"))) }
}

#[cfg(test)]
mod tests {
    #[test]
    fn cargo_run_at_the_root_starts_the_product() {
        // The first command of the README; with several programs cargo would not know which.
        assert!(include_str!("../../Cargo.toml").contains("default-members = [\"crates/server\"]"));
    }
}
