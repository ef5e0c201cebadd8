//! Whether a password that was reset offline is still that of the directory: the time at which the directory's
//! was last set, against the time that was noted with the response.

use std::time::Duration;

use activities::offline::read;
use api::offline::AccountState;
use domain::{
    directory::Identifier,
    offline::{Computer, OfflineAccount},
    person::PersonKey,
    store::StoreError,
    time::Timestamp,
};
use vault::offline::account_name;

use crate::House;

/// How far the directory's clock may be from ours, where only ours is known.
const CLOCKS_DIFFER: Duration = Duration::from_secs(5 * 60);

impl House {
    /// How the passwords of accounts on a computer stand. What the directory does not say now is unknown.
    pub(super) async fn account_states(
        &self,
        computer: &Computer,
        accounts: &[String],
    ) -> Result<Vec<AccountState>, StoreError> {
        let mut states = Vec::with_capacity(accounts.len());
        for account in accounts {
            let key = OfflineAccount::key(&computer.device, &account_name(account));
            let known = read::<OfflineAccount>(self.store(), OfflineAccount::AREA, &key).await?;
            let (state, since) = match known {
                Some((_, known)) => self.state_of(&known).await,
                None => ("unknown", None),
            };
            states.push(AccountState { account: account.clone(), state, since });
        }
        Ok(states)
    }

    async fn state_of(&self, known: &OfflineAccount) -> (&'static str, Option<Timestamp>) {
        let Some(directory) = self.connections.directory(&known.person.connection) else {
            return ("unknown", None);
        };
        match directory.fetch(&known.person).await {
            Ok(Some(account)) => compare(known, account.state.password_last_set),
            Ok(None) => ("unknown", None),
            Err(error) => {
                tracing::warn!(%error, "a computer is not told how its passwords stand");
                ("unknown", None)
            }
        }
    }

    /// Whose account it is on a computer, as far as that is known.
    pub(crate) async fn person_on(
        &self,
        computer: &Computer,
        account: &str,
    ) -> Result<Option<PersonKey>, StoreError> {
        if account.is_empty() {
            return Ok(None);
        }
        let key = OfflineAccount::key(&computer.device, account);
        if let Some((_, known)) = read::<OfflineAccount>(self.store(), OfflineAccount::AREA, &key).await? {
            return Ok(Some(known.person));
        }
        let Some(directory) = self.connections.directory(&computer.connection) else { return Ok(None) };
        let named = Identifier::LogonName(account.to_owned());
        Ok(directory.find(&named).await.ok().flatten().map(|account| account.key))
    }
}

/// What is noted against when the directory says that the password was last set.
fn compare(known: &OfflineAccount, now: Option<Timestamp>) -> (&'static str, Option<Timestamp>) {
    let is_as_noted = match (known.last_set, now) {
        (Some(noted), now) => now == Some(noted),
        // It was not said then. It has been set since when its time is clearly after ours.
        (None, Some(now)) => now <= known.at.plus(CLOCKS_DIFFER),
        (None, None) if known.any_password => true,
        (None, None) => return ("unknown", None),
    };
    match (known.any_password, is_as_noted) {
        (false, true) | (true, false) => ("agrees", None),
        (false, false) => ("differs", now),
        (true, true) => ("differs", Some(known.at)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(any_password: bool, last_set: Option<i64>) -> OfflineAccount {
        let connection = domain::id::Slug::literal("corp");
        OfflineAccount {
            person: PersonKey { connection, object: "1".to_owned() },
            counter: 1,
            at: Timestamp::from_millis(1_000_000),
            any_password,
            last_set: last_set.map(Timestamp::from_millis),
        }
    }

    fn state(known: &OfflineAccount, last_set: Option<i64>) -> &'static str {
        compare(known, last_set.map(Timestamp::from_millis)).0
    }

    #[test]
    fn one_password_agrees_until_the_directory_s_is_set_again() {
        let noted = known(false, Some(900_000));
        assert_eq!(state(&noted, Some(900_000)), "agrees");
        assert_eq!(state(&noted, Some(900_001)), "differs");
        assert_eq!(state(&noted, None), "differs", "a new one is demanded");
        let unsaid = known(false, None);
        assert_eq!(state(&unsaid, Some(1_200_000)), "agrees", "clocks differ a little");
        assert_eq!(state(&unsaid, Some(1_400_000)), "differs");
        assert_eq!(state(&unsaid, None), "unknown");
    }

    #[test]
    fn any_password_differs_until_the_directory_s_is_set() {
        let noted = known(true, Some(900_000));
        assert_eq!(state(&noted, Some(900_000)), "differs");
        assert_eq!(state(&noted, Some(1_900_000)), "agrees");
        assert_eq!(state(&known(true, None), None), "differs");
    }
}
