//! Who works at this terminal: the name of the account that runs the program.

use std::os::unix::fs::MetadataExt;

/// The account's name, else its number. Taken from the process, for the environment says what anybody likes.
pub fn current() -> String {
    let Ok(process) = std::fs::metadata("/proc/self") else { return "system".to_owned() };
    let number = process.uid();
    let accounts = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    name_of(number, &accounts).unwrap_or_else(|| format!("account {number}"))
}

/// The name of an account in a list in the form of passwd(5).
fn name_of(number: u32, accounts: &str) -> Option<String> {
    accounts.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next().filter(|name| !name.is_empty())?;
        (fields.nth(1)?.parse() == Ok(number)).then(|| name.to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_named_as_the_system_names_it() {
        let accounts = "root:x:0:0:root:/root:/bin/sh\nbroken\nmei:x:1000:1000::/home/mei:/bin/sh\n";
        assert_eq!(name_of(1000, accounts).as_deref(), Some("mei"));
        assert_eq!(name_of(0, accounts).as_deref(), Some("root"));
        assert_eq!(name_of(7, accounts), None);
        assert!(!current().is_empty());
    }
}
