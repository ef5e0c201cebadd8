//! Who is asked to vouch: the manager, members of a group, or both; never the person, and only those who can sign
//! in and be written to.

use std::ops::ControlFlow;

use activities::Trouble;
use domain::{
    account::Account,
    approval::ApprovalRequest,
    directory::{Directory, PeopleQuery},
    entropy::{Entropy, below},
};

use crate::House;

/// Most colleagues who are asked at once.
const ASKED_MAX: usize = 10;
/// Most members of a group among whom they are picked.
const MEMBERS_MAX: usize = 1_000;

/// The person and whom to ask about them.
pub(super) struct Approvers {
    pub(super) person: Account,
    pub(super) colleagues: Vec<Account>,
}

/// Whether this colleague of `person` can be asked: somebody else with a mail box of their own, whose account is good.
fn can_be_asked(person: &Account, colleague: &Account) -> bool {
    let own = address(person);
    let theirs = address(colleague);
    colleague.key != person.key
        && !colleague.state.disabled
        && !colleague.state.account_expired
        && theirs.is_some()
        && theirs != own
}

/// The address in lower case; `None` for somebody without.
fn address(account: &Account) -> Option<String> {
    account.mail.as_ref().map(|mail| mail.trim().to_lowercase()).filter(|mail| !mail.is_empty())
}

/// Adds those who can be asked and are not among `chosen`, by key or by mail box: nobody approves twice.
fn add(chosen: &mut Vec<Account>, person: &Account, candidates: impl IntoIterator<Item = Account>) {
    for candidate in candidates {
        let is_there = |one: &Account| one.key == candidate.key || address(one) == address(&candidate);
        if can_be_asked(person, &candidate) && !chosen.iter().any(is_there) {
            chosen.push(candidate);
        }
    }
}

/// Members of a group, at most so many.
async fn members(directory: &dyn Directory, group: &str) -> Result<Vec<Account>, Trouble> {
    let mut members = Vec::new();
    let query = PeopleQuery { groups: vec![group.to_owned()], ..PeopleQuery::default() };
    let mut sink = |page: Vec<Account>| {
        members.extend(page);
        if members.len() < MEMBERS_MAX { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    directory.people(&query, &mut sink).await?;
    members.truncate(MEMBERS_MAX);
    Ok(members)
}

/// In any order: of many it is not always the same who are bothered.
fn shuffle(accounts: &mut [Account], entropy: &dyn Entropy) {
    for place in (1..accounts.len()).rev() {
        let other = below(entropy, u32::try_from(place + 1).unwrap_or(u32::MAX));
        accounts.swap(place, other as usize);
    }
}

impl House {
    /// Whom to ask, the manager first.
    ///
    /// # Errors
    /// When the directory does not answer, or the person is gone.
    pub(super) async fn find_approvers(&self, request: &ApprovalRequest) -> Result<Approvers, Trouble> {
        let gone = || Trouble::Directory(domain::directory::DirectoryError::Gone);
        let key = request.person.as_ref().ok_or_else(gone)?;
        let directory = self.connections.directory(&key.connection).ok_or_else(gone)?;
        let person = directory.fetch(key).await?.ok_or_else(gone)?;
        let mut colleagues = Vec::new();
        if request.sources.manager {
            add(&mut colleagues, &person, directory.manager(&person).await?);
        }
        if !request.sources.group.is_empty() {
            let mut members = members(&*directory, &request.sources.group).await?;
            shuffle(&mut members, &*self.tools.entropy);
            add(&mut colleagues, &person, members);
        }
        colleagues.truncate(ASKED_MAX);
        Ok(Approvers { person, colleagues })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use domain::{account::AccountState, id::Slug, person::PersonKey};

    use super::*;

    fn account(object: &str, mail: Option<&str>) -> Account {
        Account {
            key: PersonKey { connection: Slug::literal("one"), object: object.to_owned() },
            dn: format!("CN={object}"),
            logon_name: object.to_owned(),
            upn: None,
            display_name: object.to_owned(),
            given_name: None,
            surname: None,
            mail: mail.map(str::to_owned),
            attributes: BTreeMap::new(),
            state: AccountState::default(),
        }
    }

    #[test]
    fn neither_the_person_nor_a_second_account_of_theirs_nor_one_that_is_not_good_is_asked() {
        let person = account("ana", Some("ana@one.example"));
        assert!(can_be_asked(&person, &account("bo", Some("bo@one.example"))));
        assert!(!can_be_asked(&person, &person));
        assert!(!can_be_asked(&person, &account("ana-admin", Some("Ana@One.example "))));
        for mail in [None, Some(""), Some("  ")] {
            assert!(!can_be_asked(&person, &account("bo", mail)), "{mail:?}");
        }
        for state in [
            AccountState { disabled: true, ..AccountState::default() },
            AccountState { account_expired: true, ..AccountState::default() },
        ] {
            let colleague = Account { state, ..account("bo", Some("bo@one.example")) };
            assert!(!can_be_asked(&person, &colleague));
        }
    }

    #[test]
    fn a_colleague_with_two_accounts_is_one_colleague() {
        let person = account("ana", Some("ana@one.example"));
        let mut chosen = Vec::new();
        let bo = account("bo", Some("bo@one.example"));
        add(&mut chosen, &person, [bo.clone(), bo.clone()]);
        add(&mut chosen, &person, [account("bo-admin", Some("BO@one.example")), account("cy", Some("cy@x"))]);
        let names: Vec<&str> = chosen.iter().map(|one| one.logon_name.as_str()).collect();
        assert_eq!(names, ["bo", "cy"]);
    }
}
