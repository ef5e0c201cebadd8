//! Simple binds: which account a name means, whether the password is right, and why a right one may still not
//! sign in. Apart, because the order of these checks decides what a stranger can learn from the answers.

use domain::{secret::Secret, time::Timestamp};
use ldap3_proto::proto::{LdapBindCred, LdapBindRequest, LdapResultCode};

use super::{
    core::{Core, Deed},
    dn,
    refusal::{Answer, Refused},
    rights::Who,
    tree::{Class, Entry, EntryId, SignInBar, Tree, control},
};

/// What became of offering a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offered {
    Right,
    Wrong,
    Locked,
}

impl Core {
    /// Answers a bind request with who the connection is from now on.
    pub(super) fn bind(&mut self, request: LdapBindRequest, now: Timestamp) -> Answer<Who> {
        if request.version != 3 {
            let comment = "comment: invalid protocol version, data 0, v4563";
            return Err(Refused::new(
                LdapResultCode::ProtocolError,
                format!("00000057: LdapErr: DSID-0C0C0082, {comment}"),
            ));
        }
        let password = match request.cred {
            LdapBindCred::Simple(password) => Secret::new(password),
            LdapBindCred::SASL(_) | LdapBindCred::Unsupported => {
                let comment = "comment: The authentication method is not supported, data 0, v4563";
                return Err(Refused::new(
                    LdapResultCode::AuthMethodNotSupported,
                    format!("00002027: LdapErr: DSID-0C090627, {comment}"),
                ));
            }
        };
        match (request.dn.is_empty(), password.is_empty()) {
            (true, true) => Ok(Who::Nobody),
            // A name without a password would be the unauthenticated bind of RFC 4513 section 5.1.2, which a
            // client might take for a proof.
            (false, true) => Err(Refused::unwilling(0x2035)),
            _ => self.sign_in(&request.dn, &password, now),
        }
    }

    fn sign_in(&mut self, name: &str, password: &Secret, now: Timestamp) -> Answer<Who> {
        let Some(id) = find_account(&self.tree, name) else {
            return Err(Refused::bind(if self.unknown_user_is_told { "525" } else { "52e" }));
        };
        match self.offer_password(id, password, now) {
            Offered::Locked => return Err(Refused::bind("775")),
            Offered::Wrong => return Err(Refused::bind("52e")),
            Offered::Right => {}
        }
        // From here on the password is known to be right: only its owner learns what follows.
        if let Some(sub_code) = self.tree.get(id).and_then(|entry| reason_against(&self.tree, entry, now)) {
            return Err(Refused::bind(sub_code));
        }
        self.tree.update_quietly(id, |account| {
            account.bad_password_count = 0;
            account.last_logon = Some(now);
            account.logon_count = account.logon_count.saturating_add(1);
            if account.lockout_time.is_some() {
                account.lockout_time = Some(0);
            }
        });
        Ok(Who::Account(id))
    }

    /// Compares a password, counting a wrong one, for binds and for changes alike.
    pub(super) fn offer_password(&mut self, id: EntryId, password: &Secret, now: Timestamp) -> Offered {
        let Some(entry) = self.tree.get(id) else { return Offered::Wrong };
        let Some(account) = &entry.account else { return Offered::Wrong };
        let rules = self.tree.rules_for(entry);
        if account.is_locked(rules, now) {
            return Offered::Locked;
        }
        if account.passwords.accept(password, now, self.previous_password_grace) {
            return Offered::Right;
        }
        if account.passwords.is_recent(password) {
            return Offered::Wrong;
        }
        let (threshold, window) = (rules.lockout_threshold, rules.lockout_window);
        let mut has_locked = false;
        self.tree.update_quietly(id, |account| {
            let remembered = account.bad_password_time.is_some_and(|last| now.since(last) < window);
            account.bad_password_count = if remembered { account.bad_password_count + 1 } else { 1 };
            account.bad_password_time = Some(now);
            if threshold > 0 && account.bad_password_count >= threshold {
                account.lockout_time = Some(now.to_filetime());
                has_locked = true;
            }
        });
        if has_locked {
            self.record(now, id, Who::Nobody, Deed::Locked);
        }
        Offered::Wrong
    }
}

/// The sub-code of the first thing that stands against a sign-in with the right password.
fn reason_against(tree: &Tree, entry: &Entry, now: Timestamp) -> Option<&'static str> {
    let account = entry.account.as_ref()?;
    if account.has(control::DISABLED) {
        return Some("533");
    }
    if account.expires.is_some_and(|end| end <= now) {
        return Some("701");
    }
    match account.bar {
        SignInBar::LogonHours => return Some("530"),
        SignInBar::Workstation => return Some("531"),
        SignInBar::None => {}
    }
    if account.must_change() {
        return Some("773");
    }
    account.is_password_expired(tree.rules_for(entry), now).then_some("532")
}

/// The account that a bind name means: a DN, `DOMAIN\user`, a user principal name, or `user@domain` with
/// either name of the domain. A bare logon name means nobody.
fn find_account(tree: &Tree, name: &str) -> Option<EntryId> {
    let found = if let Some((domain, user)) = name.split_once('\\').filter(|_| !name.contains('=')) {
        is_domain(tree, domain).then(|| tree.by_logon_name(user)).flatten()
    } else if name.contains('=') {
        dn::key(name).filter(|key| !key.is_empty()).and_then(|key| tree.by_key(&key))
    } else if let Some((user, domain)) = name.rsplit_once('@') {
        let folded = dn::fold(name);
        tree.entries()
            .find(|entry| entry.account.is_some() && dn::fold(entry.text("userPrincipalName")) == folded)
            .or_else(|| is_domain(tree, domain).then(|| tree.by_logon_name(user)).flatten())
    } else {
        None
    };
    found.filter(|entry| entry.class == Class::Person).map(|entry| entry.id)
}

fn is_domain(tree: &Tree, name: &str) -> bool {
    name.eq_ignore_ascii_case(&tree.names.netbios) || name.eq_ignore_ascii_case(&tree.names.dns)
}
