//! The machine that the figures are of.

use std::fs;

use crate::{Outcome, fault};

/// One line: processor, cores, memory, system, load.
pub fn description() -> String {
    let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let value = |text: &str, name: &str, separator: char| {
        let line = text.lines().find(|line| line.starts_with(name))?;
        Some(line.split_once(separator)?.1.trim().trim_matches('"').to_owned())
    };
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let processor =
        value(&read("/proc/cpuinfo"), "model name", ':').unwrap_or_else(|| "processor unknown".to_owned());
    let memory = value(&read("/proc/meminfo"), "MemTotal", ':')
        .and_then(|text| text.split_whitespace().next()?.parse::<f64>().ok())
        .map_or_else(|| "memory unknown".to_owned(), |kib| format!("{:.0} GiB", kib / 1_048_576.0));
    let system =
        value(&read("/etc/os-release"), "PRETTY_NAME", '=').unwrap_or_else(|| "system unknown".to_owned());
    let load = read("/proc/loadavg");
    let load = load.split_whitespace().next().unwrap_or("unknown").to_owned();
    format!("{cores} cores ({processor}), {memory}, {system}; load {load} when it began")
}

/// Takes the most memory that this process ever had for what it has now, and gives that in MiB.
pub fn forget_peak() -> Outcome<f64> {
    // proc(5): 5 resets the peak of the resident set.
    fs::write("/proc/self/clear_refs", "5")?;
    resident("VmRSS:")
}

/// The most memory since then, in MiB.
pub fn peak() -> Outcome<f64> {
    resident("VmHWM:")
}

fn resident(name: &str) -> Outcome<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with(name));
    let kib = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok());
    kib.map(|kib| kib / 1_024.0).ok_or_else(|| fault(format!("the system does not tell {name}")))
}
