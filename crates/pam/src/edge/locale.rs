//! The language that a sign-in should have. Programs that sign people in often run without one, so the computer's
//! own setting comes last.

use std::fs::File;
use std::io::Read;

/// Where Debian keeps the computer's language.
const COMPUTERS: &str = "/etc/default/locale";
/// The most of that file that is read, in bytes.
const READ_MAX: u64 = 4096;
/// The variables that say the language of messages, the strongest first.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The first that says anything: the sign-in's own environment, the program's, the computer's setting.
pub fn find(of_sign_in: impl Fn(&str) -> Option<String>) -> Option<String> {
    from(of_sign_in).or_else(|| from(of_program)).or_else(of_computer)
}

fn from(variables: impl Fn(&str) -> Option<String>) -> Option<String> {
    VARIABLES.iter().filter_map(|name| variables(name)).find(|name| is_language(name))
}

#[expect(
    clippy::disallowed_methods,
    reason = "no settings file: the language is the program's, as for every library"
)]
fn of_program(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn of_computer() -> Option<String> {
    let mut text = String::new();
    File::open(COMPUTERS).ok()?.take(READ_MAX).read_to_string(&mut text).ok()?;
    from(|name| value_of(&text, name))
}

/// The value of a variable in lines such as `LANG="de_DE.UTF-8"`.
fn value_of(text: &str, name: &str) -> Option<String> {
    let lines = text.lines().map(str::trim);
    let value = lines.filter_map(|line| line.strip_prefix(name)?.strip_prefix('=')).next_back()?;
    Some(value.trim_matches(['"', '\'']).to_owned())
}

/// `C` and `POSIX` are no language but the lack of one.
fn is_language(name: &str) -> bool {
    !matches!(name.split('.').next(), None | Some("" | "C" | "POSIX"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sign_ins_own_language_comes_first_and_no_language_is_passed_over() {
        let said = |name: &str| match name {
            "LC_ALL" => Some("C.UTF-8".to_owned()),
            "LANG" => Some("fr_FR.UTF-8".to_owned()),
            _ => None,
        };
        assert_eq!(find(said).as_deref(), Some("fr_FR.UTF-8"));
    }

    #[test]
    fn the_computers_setting_is_read_with_and_without_quotes() {
        let text = "# LANG=es\nLANG=\"de_DE.UTF-8\"\nLANGUAGE=de:en\nLC_MESSAGES=fr_FR\n";
        assert_eq!(value_of(text, "LANG").as_deref(), Some("de_DE.UTF-8"));
        assert_eq!(from(|name| value_of(text, name)).as_deref(), Some("fr_FR"));
        assert_eq!(value_of(text, "LC_ALL"), None);
    }
}
