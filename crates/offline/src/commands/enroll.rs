//! `reclave-offline enroll`.

use std::{
    fs,
    io::{stdin, stdout},
    path::PathBuf,
};

use clap::Args;
use domain::secret::Secret;
use offline::{
    Face as _,
    keys::{Kept, KeptKey},
    settings::Settings,
    site::Site,
    state::Device,
    system,
    terminal::Plain,
};

use super::{check_root, failure, say};
use crate::Failure;

/// What to say of this computer.
#[derive(Args)]
pub struct Options {
    /// A file with the enrolment code; without it, the code is asked for.
    #[arg(long, value_name = "FILE")]
    code_file: Option<PathBuf>,
    /// What the site calls this computer, in place of its host name.
    #[arg(long)]
    name: Option<String>,
}

/// Enrolls this computer.
pub fn run(settings: &Settings, options: &Options) -> Result<(), Failure> {
    check_root("enroll")?;
    let site = Site::of(settings)?;
    // Before a code is used up: whether what it gives could be kept at all.
    let engine = settings.engine()?;
    engine.try_keys()?;
    let code = code(options)?;
    let name = options.name.clone().unwrap_or_else(system::host_name);
    let enrolled = site.enroll(&code, &name, &system::name(), env!("CARGO_PKG_VERSION"))?;
    let device =
        Device { id: enrolled.id, key: enrolled.key, domain: enrolled.domain, enrolled: engine.now() };
    let kept = engine.enroll(&device, enrolled.told)?;
    say(&format!("{name} is enrolled as {} for `{}`.", device.id, device.domain));
    say(&format!("{} See `reclave-offline status`.", told(&kept)));
    Ok(())
}

/// Where the key is now, and why there.
fn told(kept: &Kept) -> String {
    let bare = "Its key is in a file that root alone can read, not sealed in hardware";
    match (&kept.key, &kept.bare) {
        (KeptKey::Sealed(_), _) => "Its key is sealed by this computer's TPM.".to_owned(),
        (KeptKey::Plain(_), Some(fault)) => format!("{bare}: {fault}."),
        (KeptKey::Plain(_), None) => format!("{bare}, as `key` in the settings says."),
    }
}

fn code(options: &Options) -> Result<Secret, Failure> {
    let typed = match &options.code_file {
        Some(path) => fs::read_to_string(path)
            .map(Secret::new)
            .map_err(|error| failure(format!("--code-file `{}`: {error}", path.display())))?,
        None => Plain::new(stdin().lock(), stdout())
            .ask_secret("Enrolment code")
            .map_err(|_| failure("no code, so nothing was changed"))?,
    };
    let code = typed.expose().trim().to_owned();
    if code.is_empty() {
        return Err(failure("the enrolment code is empty: make one on the administration site"));
    }
    Ok(Secret::new(code))
}
