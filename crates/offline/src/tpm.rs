//! The computer's TPM, through the programs of the package tpm2-tools. A secret is sealed under a primary key of
//! the owner's hierarchy, which the TPM makes anew from its own seed each time: nothing stays in the TPM, and after
//! it was cleared nobody opens the seal again. The secret goes through pipes alone.

use std::{
    ffi::OsStr,
    fs::{self, DirBuilder},
    io,
    os::unix::fs::DirBuilderExt as _,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
};

use data_encoding::BASE64;
use domain::secret::Secret;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::program::{Program, RunFault};

/// What all commands have of an object: bound to this TPM, and not locked by somebody's wrong guesses elsewhere.
const SEALED_ATTRIBUTES: &str = "fixedtpm|fixedparent|userwithauth|noda";
/// The primary key. The same words give the same key, so they stay as they are.
const PRIMARY_ATTRIBUTES: &str =
    "restricted|decrypt|fixedtpm|fixedparent|sensitivedataorigin|userwithauth|noda";
/// What the TPM says of a seal that is not its own (`TPM_RC_INTEGRITY`), in words and as a number.
const NOT_ITS_OWN: [&str; 2] = ["integrity check failed", "0x1df"];

/// A secret as its TPM alone can open it, in base64. Of no use anywhere else, so it is not secret itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    public: String,
    private: String,
}

/// Why a TPM does not seal or open.
#[derive(Debug, thiserror::Error)]
pub enum SealFault {
    /// The device of the settings is not there.
    #[error("this computer has no TPM, or it is turned off in the firmware: there is no {0}")]
    NoDevice(String),
    /// The program is not there.
    #[error("{0} is not there: install the package tpm2-tools")]
    NoProgram(String),
    /// The TPM, or the way to it, says no.
    #[error("the TPM does not do it: {0}")]
    Refused(String),
    /// It is another TPM, or was cleared.
    #[error("the TPM was cleared, or is not the one that sealed the key")]
    Foreign,
    /// There is no place for the files that the programs need.
    #[error("files for the TPM cannot be written: {0}")]
    Files(#[from] io::Error),
}

/// The TPM and how it is reached.
#[derive(Clone, Debug)]
pub struct Tpm {
    /// The program `tpm2`.
    pub program: Program,
    /// The way to the TPM as the program takes it, `device:/dev/tpmrm0`.
    pub tcti: String,
    /// A folder of root's, where files are for the time of a command. They have no secret in clear.
    pub folder: PathBuf,
}

impl Tpm {
    /// Seals a secret of at most 128 bytes, and sees that it can be opened.
    ///
    /// # Errors
    /// [`SealFault`].
    pub fn seal(&self, secret: &Secret) -> Result<Sealed, SealFault> {
        let files = self.begin()?;
        let (primary, public, private) = (files.path("primary"), files.path("public"), files.path("private"));
        let fixed = ["-g", "sha256", "-a", SEALED_ATTRIBUTES, "-i", "-", "-C"].map(OsStr::new);
        let own =
            [primary.as_os_str(), "-u".as_ref(), public.as_os_str(), "-r".as_ref(), private.as_os_str()];
        self.run("create", &[&fixed[..], &own].concat(), secret.expose().as_bytes())?;
        if !self.open(&files)?.matches(secret) {
            return Err(SealFault::Refused("it opens another secret than it sealed".to_owned()));
        }
        let text = |path: &Path| fs::read(path).map(|bytes| BASE64.encode(&bytes));
        Ok(Sealed { public: text(&public)?, private: text(&private)? })
    }

    /// Opens what [`Self::seal`] sealed.
    ///
    /// # Errors
    /// [`SealFault`]; [`SealFault::Foreign`] when another TPM sealed it, or this one before it was cleared.
    pub fn unseal(&self, sealed: &Sealed) -> Result<Secret, SealFault> {
        let files = self.begin()?;
        for (name, text) in [("public", &sealed.public), ("private", &sealed.private)] {
            let bytes = BASE64.decode(text.as_bytes()).map_err(|_| SealFault::Foreign)?;
            fs::write(files.path(name), bytes)?;
        }
        self.open(&files)
    }

    /// The files of a command, with the primary key.
    fn begin(&self) -> Result<Files, SealFault> {
        if let Some(device) = self.tcti.strip_prefix("device:").filter(|path| !Path::new(path).exists()) {
            return Err(SealFault::NoDevice(device.to_owned()));
        }
        let files = Files::in_folder(&self.folder)?;
        let primary = files.path("primary");
        let fixed = ["-C", "o", "-g", "sha256", "-G", "ecc256:aes128cfb", "-a", PRIMARY_ATTRIBUTES, "-c"];
        let arguments = [&fixed.map(OsStr::new)[..], &[primary.as_os_str()]].concat();
        self.run("createprimary", &arguments, b"")?;
        Ok(files)
    }

    /// Opens the seal that is among the files.
    fn open(&self, files: &Files) -> Result<Secret, SealFault> {
        let [primary, public, private, object] =
            ["primary", "public", "private", "object"].map(|name| files.path(name));
        let arguments: [&OsStr; 8] = [
            "-C".as_ref(),
            primary.as_ref(),
            "-u".as_ref(),
            public.as_ref(),
            "-r".as_ref(),
            private.as_ref(),
            "-c".as_ref(),
            object.as_ref(),
        ];
        self.run("load", &arguments, b"")?;
        let secret = self.run("unseal", &["-c".as_ref(), object.as_os_str()], b"")?;
        std::str::from_utf8(&secret).map(Secret::new).map_err(|_| SealFault::Foreign)
    }

    fn run(
        &self,
        command: &str,
        arguments: &[&OsStr],
        input: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, SealFault> {
        let tcti = format!("--tcti={}", self.tcti);
        let first: [&OsStr; 3] = [command.as_ref(), tcti.as_ref(), "--quiet".as_ref()];
        let ran =
            self.program.run(&[&first[..], arguments].concat(), input).map_err(|fault| match fault {
                RunFault::Start { program, error } if error.kind() == io::ErrorKind::NotFound => {
                    SealFault::NoProgram(program)
                }
                fault => SealFault::Refused(fault.to_string()),
            })?;
        if ran.status.success() {
            return Ok(ran.out);
        }
        let complaint = ran.complaint.to_lowercase();
        if NOT_ITS_OWN.iter().any(|words| complaint.contains(words)) {
            return Err(SealFault::Foreign);
        }
        Err(SealFault::Refused(cause(&ran.complaint, command)))
    }
}

/// The one line that tells most: the one with the TPM's own answer, else the last.
fn cause(complaint: &str, command: &str) -> String {
    let mut said = complaint.lines().filter_map(|line| line.strip_prefix("ERROR: "));
    let answer = said.clone().rfind(|line| line.contains("(0x"));
    let line = answer.or_else(|| said.next_back()).or_else(|| complaint.lines().next_back());
    let line = line.unwrap_or_default();
    if line.is_empty() { format!("tpm2 {command} failed") } else { line.trim().to_owned() }
}

/// A private folder for the time of a command.
struct Files(PathBuf);

impl Files {
    fn in_folder(folder: &Path) -> io::Result<Self> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = folder.join(format!("tpm-{}-{number}", process::id()));
        // What is there is of a process that had this number before a power cut.
        match fs::remove_dir_all(&path) {
            Err(fault) if fault.kind() != io::ErrorKind::NotFound => return Err(fault),
            _ => {}
        }
        DirBuilder::new().mode(0o700).create(&path)?;
        Ok(Self(path))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        // What stays is of use to nobody but the TPM.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_lines_the_one_with_the_answer_of_the_tpm_is_told() {
        let many = "ERROR:esys:src/x.c:112:Esys_Load() Esys Finish ErrorCode (0x00000902) \n\
                    ERROR: Esys_Load(0x902) - tpm:warn(2.0): out of memory for object contexts\n\
                    ERROR: Unable to run load";
        let told = cause(many, "load");
        assert_eq!(told, "Esys_Load(0x902) - tpm:warn(2.0): out of memory for object contexts");
        assert_eq!(
            cause("ERROR: Could not load tcti, got: \"x\"", "load"),
            "Could not load tcti, got: \"x\""
        );
        assert_eq!(cause("", "load"), "tpm2 load failed");
    }

    #[test]
    fn the_files_of_a_command_are_private_and_gone_after_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let place = tempfile::tempdir().unwrap();
        let files = Files::in_folder(place.path()).unwrap();
        let mode = fs::metadata(&files.0).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o700);
        fs::write(files.path("primary"), "x").unwrap();
        drop(files);
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
    }
}
