//! Modify requests: passwords by `unicodePwd`, unlocking, must-change, enabling, and plain attributes for
//! administrators. A request is read as a whole, every right it needs is checked, then it is applied to a copy
//! and kept only if all of it succeeded.

use domain::{secret::Secret, time::Timestamp};
use ldap3_proto::proto::{LdapModify, LdapModifyRequest, LdapModifyType, LdapResultCode};

use super::{
    bind::Offered,
    core::{Core, Deed},
    password::{self, Unfit},
    refusal::{Answer, Manner, Refused, locked_out, unfit, wrong_old_password},
    rights::{Right, Who},
    schema::{self, Syntax},
    search::find_base,
    tree::{EntryId, control},
};

/// What is asked about the password.
enum PasswordStep {
    Reset(Secret),
    Change { old: Secret, new: Secret },
}

/// A modify request, understood.
#[derive(Default)]
struct Plan {
    password: Option<PasswordStep>,
    unlock: bool,
    must_change: Option<bool>,
    control: Option<u32>,
    plain: Vec<(&'static str, LdapModifyType, Vec<String>)>,
    unknown: bool,
}

impl Core {
    /// Applies a modify request. `obey_history` is what a policy-hints control asked for.
    pub(super) fn modify(
        &mut self,
        who: Who,
        request: &LdapModifyRequest,
        obey_history: bool,
        now: Timestamp,
    ) -> Answer<()> {
        if who == Who::Nobody {
            return Err(Refused::not_bound());
        }
        let target = find_base(&self.tree, &request.dn)?.id;
        let plan = Plan::read(&request.changes)?;
        self.check_rights(who, target, &plan)?;
        if plan.unknown {
            return Err(Refused::new(
                LdapResultCode::NoSuchAttribute,
                "00000057: LdapErr: DSID-0C090FAB, comment: Error in attribute conversion operation, data 0, v4563",
            ));
        }
        let mut deeds = Vec::new();
        let new_password = match plan.password {
            None => None,
            Some(PasswordStep::Reset(new)) => {
                self.check_new_password(target, &new, Manner::Reset, obey_history, now)?;
                deeds.push(Deed::PasswordReset { obeyed_history: obey_history });
                Some(new)
            }
            Some(PasswordStep::Change { old, new }) => {
                match self.offer_password(target, &old, now) {
                    Offered::Right => {}
                    Offered::Wrong => return Err(wrong_old_password(self.wording)),
                    Offered::Locked => return Err(locked_out(self.wording)),
                }
                self.check_new_password(target, &new, Manner::Change, true, now)?;
                deeds.push(Deed::PasswordChanged);
                Some(new)
            }
        };
        self.apply(target, new_password.as_ref(), plan.unlock, plan.must_change, plan.control, now);
        self.apply_plain(target, plan.plain, now);
        deeds.extend(plan.unlock.then_some(Deed::Unlocked));
        deeds.extend(plan.must_change.map(Deed::ChangeRequired));
        deeds
            .extend(plan.control.map(|bits| Deed::ControlWritten { enabled: bits & control::DISABLED == 0 }));
        for deed in deeds {
            self.record(now, target, who, deed);
        }
        Ok(())
    }

    /// A change needs no right: knowledge of the old password is the right, whoever asks.
    fn check_rights(&self, who: Who, target: EntryId, plan: &Plan) -> Answer<()> {
        let needed = [
            (matches!(plan.password, Some(PasswordStep::Reset(_))), Right::ResetPassword),
            (plan.unlock, Right::WriteLockoutTime),
            (plan.must_change.is_some(), Right::WritePwdLastSet),
            (plan.control.is_some(), Right::WriteUserAccountControl),
            (!plan.plain.is_empty() || plan.unknown, Right::WriteOther),
        ];
        let Some(entry) = self.tree.get(target) else { return Err(Refused::no_such_object("")) };
        for (_, right) in needed.into_iter().filter(|(is_needed, _)| *is_needed) {
            if !self.rights.may(&self.tree, who, right, entry) {
                return Err(Refused::no_access(&entry.dn));
            }
        }
        let is_about_account =
            plan.password.is_some() || plan.unlock || plan.must_change.is_some() || plan.control.is_some();
        if is_about_account && entry.account.is_none() {
            return Err(Refused::new(
                LdapResultCode::ObjectClassViolation,
                "0000207D: UpdErr: DSID-0315166D, problem 6002 (OBJ_CLASS_VIOLATION), data 0\n",
            ));
        }
        Ok(())
    }

    fn check_new_password(
        &self,
        target: EntryId,
        new: &Secret,
        manner: Manner,
        obey_history: bool,
        now: Timestamp,
    ) -> Answer<()> {
        let Some(entry) = self.tree.get(target) else { return Err(Refused::no_such_object("")) };
        let Some(account) = &entry.account else { return Err(Refused::no_such_object("")) };
        let rules = self.tree.rules_for(entry);
        let refuse = |why: Unfit| unfit(self.wording, manner, why);
        if obey_history {
            // A password that must be changed is never too young.
            let set_at = Timestamp::from_filetime(account.password_last_set);
            if set_at.is_some_and(|set_at| now.since(set_at) < rules.min_age) {
                return Err(refuse(Unfit::TooYoung));
            }
        }
        password::check_quality(rules, new, entry.text("sAMAccountName"), entry.text("displayName"))
            .map_err(refuse)?;
        if obey_history {
            account.passwords.check_history(new, rules.history_length).map_err(refuse)?;
        }
        Ok(())
    }

    fn apply(
        &mut self,
        target: EntryId,
        new_password: Option<&Secret>,
        unlock: bool,
        must_change: Option<bool>,
        control_bits: Option<u32>,
        now: Timestamp,
    ) {
        let digest = new_password.map(|password| self.tree.digest(password, target));
        self.tree.update(target, now, |entry| {
            let Some(account) = &mut entry.account else { return };
            if let Some(digest) = digest {
                account.passwords.set(digest, now);
                account.password_last_set = now.to_filetime();
            }
            if unlock {
                account.lockout_time = Some(0);
                account.bad_password_count = 0;
            }
            match must_change {
                Some(true) => account.password_last_set = 0,
                // Writing -1 over a time that is already there changes nothing on Windows either.
                Some(false) if account.password_last_set == 0 => {
                    account.password_last_set = now.to_filetime();
                }
                _ => {}
            }
            if let Some(bits) = control_bits {
                account.control = bits;
            }
        });
    }

    fn apply_plain(
        &mut self,
        target: EntryId,
        plain: Vec<(&'static str, LdapModifyType, Vec<String>)>,
        now: Timestamp,
    ) {
        for (name, operation, values) in plain {
            self.tree.update(target, now, |entry| {
                let held = entry.attributes.entry(name).or_default();
                match operation {
                    LdapModifyType::Add => held.extend(values),
                    LdapModifyType::Delete if values.is_empty() => held.clear(),
                    LdapModifyType::Delete => held.retain(|value| !values.contains(value)),
                    LdapModifyType::Replace | LdapModifyType::Increment => *held = values,
                }
                if held.is_empty() {
                    entry.attributes.remove(name);
                }
            });
        }
    }
}

impl Plan {
    fn read(changes: &[LdapModify]) -> Answer<Self> {
        let mut plan = Self::default();
        let mut passwords = Vec::new();
        for change in changes {
            let name = change.modification.atype.as_str();
            if name.eq_ignore_ascii_case("unicodePwd") {
                passwords.push(change);
                continue;
            }
            let sets_one = change.operation == LdapModifyType::Replace && change.modification.vals.len() == 1;
            match schema::find(name).map(|attribute| attribute.name) {
                Some("lockoutTime") if sets_one => match number(change)? {
                    0 => plan.unlock = true,
                    _ => return Err(Refused::unwilling(0x57)),
                },
                Some("pwdLastSet") if sets_one => match number(change)? {
                    0 => plan.must_change = Some(true),
                    -1 => plan.must_change = Some(false),
                    _ => return Err(Refused::unwilling(0x57)),
                },
                Some("userAccountControl") if sets_one => {
                    let bits = u32::try_from(number(change)?).map_err(|_| Refused::unwilling(0x57))?;
                    plan.control = Some(bits);
                }
                _ => plan.read_plain(change),
            }
        }
        plan.password = read_password(&passwords)?;
        Ok(plan)
    }

    /// Only text of the entry itself can be written; the rest belongs to the directory.
    fn read_plain(&mut self, change: &LdapModify) {
        let attribute = schema::find(&change.modification.atype).filter(|attribute| {
            attribute.syntax == Syntax::Text && !attribute.constructed && attribute.name != "objectClass"
        });
        let values: Result<Vec<String>, _> =
            change.modification.vals.iter().map(|value| String::from_utf8(value.clone())).collect();
        match (attribute, values) {
            (Some(attribute), Ok(values)) => {
                self.plain.push((attribute.name, change.operation.clone(), values));
            }
            _ => self.unknown = true,
        }
    }
}

fn number(change: &LdapModify) -> Answer<i64> {
    change
        .modification
        .vals
        .first()
        .and_then(|value| std::str::from_utf8(value).ok()?.trim().parse().ok())
        .ok_or_else(|| {
            Refused::new(
                LdapResultCode::InvalidAttributeSyntax,
                "00000057: LdapErr: DSID-0C090FAB, comment: Error in attribute conversion operation, data 0, v4563",
            )
        })
}

/// One replace is a reset, one delete with one add is a change; anything else is neither.
fn read_password(changes: &[&LdapModify]) -> Answer<Option<PasswordStep>> {
    use LdapModifyType::{Add, Delete, Replace};
    let operations: Vec<&LdapModifyType> = changes.iter().map(|change| &change.operation).collect();
    match (operations.as_slice(), changes) {
        ([], _) => Ok(None),
        ([Replace], [new]) => Ok(Some(PasswordStep::Reset(decode_password(new)?))),
        ([Delete, Add], [old, new]) | ([Add, Delete], [new, old]) => {
            Ok(Some(PasswordStep::Change { old: decode_password(old)?, new: decode_password(new)? }))
        }
        _ => Err(Refused::unwilling(0x2035)),
    }
}

/// `unicodePwd` is one value: the password between quotation marks, UTF-16LE (MS-ADTS 3.1.1.3.1.5.1).
fn decode_password(change: &LdapModify) -> Answer<Secret> {
    let refused = || Refused::unwilling(0x2035);
    let [value] = change.modification.vals.as_slice() else { return Err(refused()) };
    if !value.len().is_multiple_of(2) {
        return Err(refused());
    }
    let units: Vec<u16> = value.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    let quote = u16::from(b'"');
    match units.as_slice() {
        [first, inner @ .., last] if *first == quote && *last == quote => {
            String::from_utf16(inner).map(Secret::new).map_err(|_| refused())
        }
        _ => Err(refused()),
    }
}
