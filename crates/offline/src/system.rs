//! What the computer says of itself: its name, its system, who runs the program.

use std::{collections::BTreeSet, fs};

/// The name and version of the operating system, as `/etc/os-release` has them.
#[must_use]
pub fn name() -> String {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    pretty_name(&release).unwrap_or_else(|| "Linux".to_owned())
}

fn pretty_name(release: &str) -> Option<String> {
    let value = release.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="))?;
    let value = value.trim().trim_matches(['"', '\'']);
    Some(value.chars().filter(|c| !c.is_control()).take(100).collect())
        .filter(|name: &String| !name.is_empty())
}

/// The computer's name in its network.
#[must_use]
pub fn host_name() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

/// The user id that the program runs as.
#[must_use]
pub fn uid() -> u32 {
    rustix::process::geteuid().as_raw()
}

/// The name of a user id, as the system's account database says it: SSSD's accounts are in no file.
#[must_use]
pub fn account_of(uid: u32) -> Option<String> {
    let line = ["/usr/bin/getent".to_owned(), "passwd".to_owned()];
    let program = crate::Program::new(&line, std::time::Duration::from_secs(10))?;
    let ran = program.run(&[uid.to_string().as_ref()], b"").ok()?;
    let text = String::from_utf8_lossy(&ran.out).into_owned();
    text.split(':').next().filter(|name| !name.trim().is_empty()).map(str::to_owned)
}

/// Most people who are reported as signed in.
const PRESENT_MAX: usize = 20;

/// Who is signed in, by what a program lists: the account is the first word of a line. Each once, without root and
/// what can be no name.
#[must_use]
pub fn present(listed: &str) -> Vec<String> {
    let names = listed.lines().filter_map(|line| line.split_whitespace().next());
    let names: BTreeSet<&str> =
        names.filter(|name| crate::accounts::is_name(name) && *name != "root").collect();
    names.into_iter().take(PRESENT_MAX).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_who_are_signed_in_are_named_once() {
        let listed = "root     tty1   2026-11-26 08:00\namelia   tty2   2026-11-26 08:10 (:0)\n\
                      amelia   pts/0  2026-11-26 08:11\nCORP\\tom pts/1  2026-11-26\n-x y\n\n";
        assert_eq!(present(listed), ["CORP\\tom", "amelia"]);
        assert_eq!(present(""), Vec::<String>::new());
        let many: String = (0..40).map(|number| format!("p{number:02} tty\n")).collect();
        assert_eq!(present(&many).len(), PRESENT_MAX);
    }

    #[test]
    fn the_system_is_named_as_it_names_itself() {
        let release = "NAME=x\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n";
        assert_eq!(pretty_name(release).as_deref(), Some("Debian GNU/Linux 12 (bookworm)"));
        assert_eq!(pretty_name("PRETTY_NAME=\"\""), None);
        assert_eq!(pretty_name(""), None);
    }

    #[test]
    fn root_is_found_by_its_number() {
        assert_eq!(account_of(0).as_deref(), Some("root"));
    }
}
