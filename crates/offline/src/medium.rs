//! Where the state is kept: a folder whose files are replaced as a whole and outlive a power cut. A trait, so
//! that tests can cut the power between any two steps.

use std::{
    any::Any,
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Read as _, Write as _},
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _},
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

/// The most bytes of a file of the state; it has at most a few hundred happenings.
const FILE_BYTES_MAX: u64 = 1 << 20;
const LOCK_FILE: &str = "lock";

/// The single steps of keeping something, each of which may be the last before the power goes.
pub trait Medium: Send + Sync {
    /// A file's bytes; `None` when there is none of this name.
    ///
    /// # Errors
    /// When it cannot be read, or has more than a megabyte.
    fn read(&self, name: &str) -> io::Result<Option<Zeroizing<Vec<u8>>>>;

    /// Writes a file anew, readable by its owner alone. Not durable yet.
    ///
    /// # Errors
    /// When it cannot be written.
    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()>;

    /// Makes a file's content durable.
    ///
    /// # Errors
    /// When the disk says no.
    fn sync(&self, name: &str) -> io::Result<()>;

    /// Puts a file in another's place. Not durable yet.
    ///
    /// # Errors
    /// When it cannot be done.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;

    /// Makes the names durable.
    ///
    /// # Errors
    /// When the disk says no.
    fn sync_folder(&self) -> io::Result<()>;

    /// Waits until nobody else works on the state, and keeps others away until the result is dropped.
    ///
    /// # Errors
    /// When there can be no lock.
    fn lock(&self) -> io::Result<Box<dyn Any>>;
}

/// Replaces a file so that after a power cut at any moment either the old content is there or the new.
///
/// # Errors
/// When a step fails; the old content may be there then, or the new.
pub fn replace(medium: &dyn Medium, name: &str, bytes: &[u8]) -> io::Result<()> {
    let fresh = format!("{name}.new");
    medium.write(&fresh, bytes)?;
    medium.sync(&fresh)?;
    medium.rename(&fresh, name)?;
    medium.sync_folder()
}

/// A folder of the file system that only its owner may look into.
#[derive(Clone, Debug)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Opens the folder, and makes it when it is not there.
    ///
    /// # Errors
    /// When it cannot be made, or when others than its owner have rights on it.
    pub fn open(path: &Path) -> io::Result<Self> {
        match DirBuilder::new().recursive(true).mode(0o700).create(path) {
            Err(fault) if fault.kind() != io::ErrorKind::AlreadyExists => return Err(fault),
            _ => {}
        }
        Self::look_at(path)
    }

    /// Opens a folder that must be there.
    ///
    /// # Errors
    /// When it is not there, or when others than its owner have rights on it.
    pub fn look_at(path: &Path) -> io::Result<Self> {
        let mode = fs::metadata(path)?.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            let (path, wrong) = (path.display(), format!("{mode:04o}"));
            let what = format!("{path} has the mode {wrong}, so others can reach the key: chmod 0700 {path}");
            return Err(io::Error::new(io::ErrorKind::PermissionDenied, what));
        }
        Ok(Self { path: path.to_owned() })
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Medium for Folder {
    fn read(&self, name: &str) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
        let file = match File::open(self.path.join(name)) {
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(None),
            other => other?,
        };
        let length = file.metadata()?.len();
        if length > FILE_BYTES_MAX {
            return Err(io::Error::new(io::ErrorKind::InvalidData, format!("{length} bytes")));
        }
        let mut bytes = Zeroizing::new(Vec::with_capacity(usize::try_from(length).unwrap_or(0)));
        file.take(FILE_BYTES_MAX).read_to_end(&mut bytes)?;
        Ok(Some(bytes))
    }

    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true).mode(0o600);
        options.open(self.path.join(name))?.write_all(bytes)
    }

    fn sync(&self, name: &str) -> io::Result<()> {
        File::open(self.path.join(name))?.sync_all()
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        fs::rename(self.path.join(from), self.path.join(to))
    }

    fn sync_folder(&self) -> io::Result<()> {
        File::open(&self.path)?.sync_all()
    }

    fn lock(&self) -> io::Result<Box<dyn Any>> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false).mode(0o600);
        let file = options.open(self.path.join(LOCK_FILE))?;
        file.lock()?;
        Ok(Box::new(file))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_there_again_and_for_its_owner_alone() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::open(&place.path().join("state")).unwrap();
        assert!(folder.read("device").unwrap().is_none());
        replace(&folder, "device", b"one").unwrap();
        replace(&folder, "device", b"two").unwrap();
        assert_eq!(folder.read("device").unwrap().unwrap().as_slice(), b"two");
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(folder.path()), 0o700);
        assert_eq!(mode(&folder.path().join("device")), 0o600);
    }

    #[test]
    fn a_folder_that_others_can_look_into_is_refused() {
        let place = tempfile::tempdir().unwrap();
        fs::set_permissions(place.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let fault = Folder::open(place.path()).unwrap_err();
        assert_eq!(fault.kind(), io::ErrorKind::PermissionDenied);
        assert!(fault.to_string().contains("chmod 0700"), "{fault}");
    }

    #[test]
    fn a_lock_keeps_others_away_until_it_is_dropped() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::open(&place.path().join("state")).unwrap();
        let held = folder.lock().unwrap();
        let other = File::open(folder.path().join(LOCK_FILE)).unwrap();
        assert!(other.try_lock().is_err());
        drop(held);
        assert!(other.try_lock().is_ok());
    }
}
