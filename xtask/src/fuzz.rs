//! Fuzzes what reads codes that a stranger typed. Built apart from the workspace, with the instrumentation that
//! the fuzzer steers by; the compiler's own passes do, so no other toolchain is needed.

use clap::Args;

use crate::console::heading;
use crate::project::{Failure, Outcome, Project, succeed};

/// The instrumentation of libFuzzer: where execution went, and what was compared with what.
const INSTRUMENTATION: &str = "-Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares \
    -Ccodegen-units=1 --cfg=fuzzing";
/// The programs of the folder fuzz, each with a folder of seeds.
const TARGETS: [&str; 1] = ["offline_codes"];
/// Longer input than a person would type is refused by its length alone.
const INPUT_MAX: &str = "-max_len=96";

/// How long.
#[derive(Args)]
pub struct Options {
    /// Seconds for each program.
    #[arg(long, default_value_t = 60)]
    seconds: u32,
}

/// Builds and runs each program; fails at the first input that breaks one, and says where that lies.
pub fn run(project: &Project, options: &Options) -> Outcome {
    let target = host(project)?;
    let folder = project.metadata()?.target_directory.join("fuzz");
    for name in TARGETS {
        heading(name);
        let found = folder.join("corpus").join(name);
        std::fs::create_dir_all(&found).map_err(Failure::while_doing(found.display()))?;
        let mut command = project.cargo();
        // With a target named, the flags are for our code and not for build scripts.
        command
            .args(["run", "--release", "--locked", "--quiet", "--manifest-path", "fuzz/Cargo.toml"])
            .args(["--target", &target, "--bin", name, "--target-dir"])
            .arg(&folder)
            .arg("--")
            .arg(&found)
            .arg(project.path("fuzz/seeds").join(name))
            .arg(format!("-artifact_prefix={}/", folder.display()))
            .arg(format!("-max_total_time={}", options.seconds))
            .args([INPUT_MAX, "-print_final_stats=1", "-verbosity=0"])
            .env("RUSTFLAGS", INSTRUMENTATION);
        succeed(&mut command)?;
    }
    Ok(())
}

/// The machine's own target, as rustc names it.
fn host(project: &Project) -> Outcome<String> {
    let output = project
        .command("rustc")
        .args(["--print", "host-tuple"])
        .output()
        .map_err(Failure::while_doing("rustc --print host-tuple"))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
