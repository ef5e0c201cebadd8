//! Builds the Debian package reclave-offline from the files of `packaging/offline`, and holds it to what it must be:
//! every file in its place, root's, with its rights, and the PAM module small.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;

use crate::console::say;
use crate::project::{Failure, Outcome, Project, succeed};

const NAME: &str = "reclave-offline";
/// The most bytes that the PAM module may have, because every program that signs people in loads it.
const MODULE_BYTES_MAX: u64 = 1_000_000;

/// How to build it.
#[derive(Args)]
pub struct Options {
    /// Take the programs as developers build them: quick, large, for tests only.
    #[arg(long)]
    debug: bool,
}

/// Where one file of the package comes from and goes to.
struct Content {
    source: PathBuf,
    /// Below the root, without the slash.
    place: String,
    mode: u32,
}

/// Builds the package and says where it is.
pub fn run(project: &Project, options: &Options) -> Outcome {
    let package = build(project, options.debug)?;
    let bytes = size_of(&package)?;
    say(&format!("{} ({} kB)", package.display(), bytes / 1000));
    Ok(())
}

/// Builds the package; gives its path.
pub fn build(project: &Project, debug: bool) -> Outcome<PathBuf> {
    let metadata = project.metadata()?;
    let profile = if debug { "debug" } else { "release" };
    if debug {
        project.build_binaries()?;
    } else {
        succeed(project.cargo().args(["build", "--release", "--package", "offline", "--bin", NAME]))?;
    }
    let version =
        metadata.packages.iter().find(|package| package.name == "offline").map(|found| &found.version);
    let version = version.ok_or_else(|| Failure::new("no package `offline`"))?;
    check_log(project, version)?;
    let contents = contents(project, &metadata.target_directory.join(profile));
    let folder = metadata.target_directory.join("deb");
    let tree = folder.join(format!("{NAME}-{profile}"));
    if tree.exists() {
        fs::remove_dir_all(&tree).map_err(Failure::while_doing(tree.display()))?;
    }
    for content in &contents {
        place(&tree, content)?;
    }
    if !debug {
        strip_and_weigh(&tree, &contents)?;
    }
    let log = tree.join(format!("usr/share/doc/{NAME}/changelog"));
    silently(Command::new("gzip").args(["--best", "--no-name"]).arg(log))?;
    describe(project, &tree, &contents, version)?;
    let suffix = if debug { "-debug" } else { "" };
    let package = folder.join(format!("{NAME}_{version}{suffix}_{}.deb", architecture()?));
    let mut pack = Command::new("dpkg-deb");
    pack.args(["--build", "--root-owner-group"]).args(debug.then_some("-Znone")).arg(&tree).arg(&package);
    silently(&mut pack)?;
    check(&package, &contents)?;
    Ok(package)
}

/// Everything in the package but what describes it.
fn contents(project: &Project, built: &Path) -> Vec<Content> {
    let packaging = |name: &str| project.path("packaging/offline").join(name);
    let library = format!("usr/lib/{}-linux-gnu/security/pam_reclave.so", std::env::consts::ARCH);
    let unit = |rest: &str| format!("lib/systemd/system/{NAME}{rest}");
    let documents = format!("usr/share/doc/{NAME}");
    let all = [
        (built.join(NAME), format!("usr/bin/{NAME}"), 0o755),
        (built.join("deps/libpam_reclave.so"), library, 0o644),
        (project.path("docs/offline.sample.toml"), "etc/reclave/offline.toml".to_owned(), 0o644),
        (packaging("reclave-offline.service"), unit(".service"), 0o644),
        (packaging("reclave-offline-report.service"), unit("-report.service"), 0o644),
        (packaging("reclave-offline-report.timer"), unit("-report.timer"), 0o644),
        (packaging("pam-config"), format!("usr/share/pam-configs/{NAME}"), 0o644),
        (packaging("copyright"), format!("{documents}/copyright"), 0o644),
        (packaging("README"), format!("{documents}/README"), 0o644),
        (packaging("changelog"), format!("{documents}/changelog"), 0o644),
    ];
    all.into_iter().map(|(source, place, mode)| Content { source, place, mode }).collect()
}

fn place(tree: &Path, content: &Content) -> Outcome {
    let target = tree.join(&content.place);
    copy(&content.source, &target, content.mode)
}

/// Copies a file, and makes the folders above it such that everybody may enter them.
fn copy(source: &Path, target: &Path, mode: u32) -> Outcome {
    if let Some(folder) = target.parent() {
        let mut made = Command::new("install");
        silently(made.args(["-d", "-m", "0755"]).arg(folder))?;
    }
    fs::copy(source, target).map_err(Failure::while_doing(source.display()))?;
    fs::set_permissions(target, fs::Permissions::from_mode(mode))
        .map_err(Failure::while_doing(target.display()))
}

/// Takes out what only a debugger reads, and weighs the module.
fn strip_and_weigh(tree: &Path, contents: &[Content]) -> Outcome {
    for content in
        contents.iter().filter(|content| content.place.contains("/bin/") || content.place.ends_with(".so"))
    {
        let path = tree.join(&content.place);
        silently(Command::new("strip").arg("--strip-unneeded").arg(&path))?;
        let bytes = size_of(&path)?;
        say(&format!("/{}: {} kB", content.place, bytes / 1000));
        if content.place.ends_with(".so") && bytes > MODULE_BYTES_MAX {
            return Err(Failure::new(format!(
                "/{} has {bytes} bytes, more than {MODULE_BYTES_MAX}",
                content.place
            )));
        }
    }
    Ok(())
}

/// The package's own log begins with the version that is built.
fn check_log(project: &Project, version: &str) -> Outcome {
    let path = project.path("packaging/offline/changelog");
    let log = fs::read_to_string(&path).map_err(Failure::while_doing(path.display()))?;
    let wanted = format!("{NAME} ({version}) ");
    if log.starts_with(&wanted) {
        Ok(())
    } else {
        Err(Failure::new(format!("{}: no entry {wanted}", path.display())))
    }
}

/// Writes the folder DEBIAN.
fn describe(project: &Project, tree: &Path, contents: &[Content], version: &str) -> Outcome {
    let packaging = project.path("packaging/offline");
    let debian = tree.join("DEBIAN");
    for script in ["postinst", "prerm", "postrm"] {
        copy(&packaging.join(script), &debian.join(script), 0o755)?;
    }
    let mut sum = 0;
    for content in contents {
        sum += size_of(&tree.join(&content.place)).unwrap_or_default().div_ceil(1024);
    }
    let template = fs::read_to_string(packaging.join("control")).map_err(Failure::while_doing("control"))?;
    let control = template
        .replace("@VERSION@", version)
        .replace("@ARCHITECTURE@", architecture()?)
        .replace("@SIZE@", &sum.to_string());
    let settings: String = contents
        .iter()
        .filter(|content| content.place.starts_with("etc/"))
        .map(|content| format!("/{}\n", content.place))
        .collect();
    for (name, text) in [("control", control), ("conffiles", settings)] {
        let path = debian.join(name);
        fs::write(&path, text).map_err(Failure::while_doing(path.display()))?;
        let open = fs::Permissions::from_mode(0o644);
        fs::set_permissions(&path, open).map_err(Failure::while_doing(path.display()))?;
    }
    let sums = "cd \"$0\" && find . -type f ! -path './DEBIAN/*' -printf '%P\\0' | sort -z | xargs -0 md5sum >DEBIAN/md5sums";
    silently(Command::new("sh").args(["-c", sums]).arg(tree))
}

/// Reads the package as dpkg does, and compares.
fn check(package: &Path, contents: &[Content]) -> Outcome {
    let listing = silently_read(Command::new("dpkg-deb").arg("--contents").arg(package))?;
    let faults = faults_in(&listing, contents);
    if faults.is_empty() { Ok(()) } else { Err(Failure::new(format!("the package: {}", faults.join("; ")))) }
}

/// What is wrong with a listing of `dpkg-deb --contents`.
fn faults_in(listing: &str, contents: &[Content]) -> Vec<String> {
    let lines: Vec<Vec<&str>> = listing.lines().map(|line| line.split_whitespace().collect()).collect();
    let mut faults = Vec::new();
    for line in &lines {
        let &[rights, owner, .., path] = line.as_slice() else { continue };
        if owner != "root/root" {
            faults.push(format!("{path} belongs to {owner}"));
        }
        if rights.starts_with('d') && rights != "drwxr-xr-x" {
            faults.push(format!("{path} is {rights}"));
        }
    }
    for content in contents {
        let wanted = if content.mode == 0o755 { "-rwxr-xr-x" } else { "-rw-r--r--" };
        let plain = format!("./{}", content.place);
        let is_it = |line: &&Vec<&str>| {
            line.last().is_some_and(|path| *path == plain || path.strip_suffix(".gz") == Some(&plain))
        };
        match lines.iter().find(is_it).and_then(|line| line.first()) {
            Some(&rights) if rights == wanted => {}
            Some(rights) => faults.push(format!("{plain} is {rights}")),
            None => faults.push(format!("{plain} is missing")),
        }
    }
    faults
}

/// Debian's name of this machine's kind.
fn architecture() -> Outcome<&'static str> {
    match std::env::consts::ARCH {
        "x86_64" => Ok("amd64"),
        "aarch64" => Ok("arm64"),
        other => Err(Failure::new(format!("no package for {other}"))),
    }
}

fn size_of(path: &Path) -> Outcome<u64> {
    fs::metadata(path).map(|found| found.len()).map_err(Failure::while_doing(path.display()))
}

fn silently(command: &mut Command) -> Outcome {
    silently_read(command).map(drop)
}

/// Runs a program whose words count only if it fails; gives what it wrote.
fn silently_read(command: &mut Command) -> Outcome<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(Failure::while_doing(&name))?;
    if !output.status.success() {
        return Err(Failure::new(format!("{name}: {}", String::from_utf8_lossy(&output.stderr).trim())));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn program() -> Vec<Content> {
        vec![Content { source: PathBuf::new(), place: "usr/bin/reclave-offline".to_owned(), mode: 0o755 }]
    }

    #[test]
    fn a_listing_as_it_should_be_has_no_fault() {
        let listing = "drwxr-xr-x root/root 0 2026-11-25 19:00 ./usr/\n\
                       -rwxr-xr-x root/root 10 2026-11-25 19:00 ./usr/bin/reclave-offline\n";
        assert_eq!(faults_in(listing, &program()), Vec::<String>::new());
    }

    #[test]
    fn a_stranger_as_owner_wrong_rights_and_a_missing_file_are_found() {
        let listing = "drwxrwxr-x ana/users 0 2026-11-25 19:00 ./usr/\n\
                       -rw-r--r-- root/root 10 2026-11-25 19:00 ./usr/bin/reclave-offline\n";
        assert_eq!(faults_in(listing, &program()).len(), 3);
        assert_eq!(faults_in("", &program()), ["./usr/bin/reclave-offline is missing"]);
    }

    #[test]
    fn the_module_is_loaded_with_a_control_that_decides_nothing() {
        let lines = include_str!("../../packaging/offline/pam-config").lines();
        let ours: Vec<_> = lines.filter(|line| line.contains("pam_reclave.so")).collect();
        assert_eq!(ours.len(), 2);
        assert!(ours.iter().all(|line| line.trim_start().starts_with("[default=ignore]")), "{ours:?}");
    }
}
