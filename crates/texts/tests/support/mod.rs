//! Which of the locale files only the staff sites speak from.

use std::path::Path;

/// Files that people read, too, and that are yet to be translated into the languages for people. Take a file out
/// of here, and over to the list for everybody in `src/embedded.rs`, once all have it.
const AWAITED: [&str; 0] = [];

/// Whether a locale file has words that only operators and administrators read, or one of [`AWAITED`]. Languages
/// for people do without such files.
pub fn is_for_staff(path: &Path) -> bool {
    let name = path.file_stem().and_then(|name| name.to_str()).expect("a name");
    name.starts_with("admin_")
        || AWAITED.contains(&name)
        || ["bulk", "config", "form", "helpdesk", "helpdesk_task", "setting"].contains(&name)
}
