//! The exact commands that give the service account what it needs, and no more: shown where a connection is
//! set up, so that nobody makes it an administrator of the domain for want of knowing better.

use crate::{classify::clean, settings::FlavourChoice};

/// What to run, one command a line, for the directory's own administrator.
#[must_use]
pub fn grants(flavour: FlavourChoice, bind_dn: &str, base: &str) -> String {
    let (account, base) = (clean(bind_dn), clean(base));
    match flavour {
        FlavourChoice::Auto | FlavourChoice::ActiveDirectory => active_directory(&account, &base).join("\n"),
        FlavourChoice::OpenLdap => openldap(&account, &base).join("\n"),
        FlavourChoice::Rfc => rfc(&account, &base),
    }
}

/// The three rights on people: reset the password, end a lock, demand a change (MS-ADTS section 5.1.3.2.1).
pub(crate) fn active_directory(account: &str, base: &str) -> [String; 3] {
    ["CA;Reset Password", "RPWP;lockoutTime", "RPWP;pwdLastSet"]
        .map(|right| format!("dsacls \"{base}\" /I:S /G \"{account}:{right};user\""))
}

/// Access rules for the database that holds the people.
pub(crate) fn openldap(account: &str, base: &str) -> [String; 2] {
    [
        format!(
            "olcAccess: to dn.subtree=\"{base}\" attrs=userPassword by dn.exact=\"{account}\" =w by self =xw by anonymous auth by * none"
        ),
        format!(
            "olcAccess: to dn.subtree=\"{base}\" attrs=pwdAccountLockedTime,pwdFailureTime,pwdReset,pwdPolicySubentry by dn.exact=\"{account}\" manage by users read by * none"
        ),
    ]
}

fn rfc(account: &str, base: &str) -> String {
    format!(
        "dn: {base}\nchangetype: modify\nadd: aci\naci: (targetattr=\"userPassword || accountUnlockTime || passwordRetryCount\")(version 3.0; acl \"Reclave\"; allow (write) userdn=\"ldap:///{account}\";)"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rights_name_the_account_the_base_and_nothing_wider() {
        let text = grants(FlavourChoice::ActiveDirectory, "CORP\\svc", "DC=corp,DC=test");
        assert_eq!(text.lines().count(), 3);
        for line in text.lines() {
            assert!(line.contains("\"DC=corp,DC=test\"") && line.contains("CORP\\svc:"), "{line}");
            assert!(!line.contains(":GA"), "no full control: {line}");
        }
    }
}
