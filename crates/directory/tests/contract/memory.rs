//! The contract in memory, with history on reset in one step and in two.

use std::{
    future::{Ready, ready},
    sync::Arc,
    time::Duration,
};

use async_trait::async_trait;
use directory::memory::{Call, Fault, MemoryDirectory, NewPerson};
use domain::{
    account::Account,
    directory::{Directory, DirectoryError, HistoryOnReset, Identifier},
    id::Slug,
    secret::Secret,
    time::Clock,
};
use testkit::directory::{Groups, Harness, Person};

use crate::support::{StandingClock, new_name};

struct Memory {
    clock: Arc<StandingClock>,
    directory: Arc<MemoryDirectory>,
}

fn one_step() -> Ready<Option<Memory>> {
    ready(Some(memory(HistoryOnReset::OneStep)))
}

fn two_steps() -> Ready<Option<Memory>> {
    ready(Some(memory(HistoryOnReset::TwoStep)))
}

fn memory(how: HistoryOnReset) -> Memory {
    let clock = StandingClock::new();
    let directory =
        MemoryDirectory::new(Slug::new("memory").unwrap(), clock.clone()).with_history_on_reset(how);
    Memory { clock, directory: Arc::new(directory) }
}

#[async_trait]
impl Harness for Memory {
    fn directory(&self) -> Arc<dyn Directory> {
        self.directory.clone()
    }

    async fn add(&self, password: &str) -> Person {
        let logon_name = new_name();
        let mail = format!("{logon_name}@memory.test");
        self.directory.add(NewPerson {
            logon_name: logon_name.clone(),
            display_name: format!("{logon_name} Tester"),
            mail: Some(mail.clone()),
            password: Secret::new(password),
            ..NewPerson::default()
        });
        Person { logon_name, mail }
    }

    async fn set_mail(&self, account: &Account, mail: &str) {
        self.directory.edit(&account.key, |held| held.mail = Some(mail.to_owned()));
    }

    async fn set_manager(&self, account: &Account, manager: &Account) {
        let name = vec![manager.dn.clone()];
        self.directory.edit(&account.key, |held| drop(held.attributes.insert("manager".to_owned(), name)));
    }

    async fn disable(&self, account: &Account) {
        self.directory.edit(&account.key, |held| held.state.disabled = true);
    }

    async fn expire_password(&self, account: &Account) -> bool {
        self.directory.set_password_age(&account.key, Duration::from_secs(100 * 86_400));
        true
    }

    async fn expire_account(&self, account: &Account) -> bool {
        self.directory.set_account_expiry(&account.key, self.clock.now().minus(Duration::from_secs(1)));
        true
    }

    async fn demand_min_age(&self, account: &Account) -> bool {
        let mut policy = self.directory.password_policy(account).await.unwrap();
        policy.min_age = Duration::from_secs(86_400);
        self.directory.set_policy(&account.key, policy);
        true
    }

    async fn nest(&self, account: &Account) -> Groups {
        let [inner, outer, other] =
            ["inner", "outer", "other"].map(|name| format!("CN={name},DC=memory,DC=test"));
        self.directory.add_member(&inner, &account.dn);
        self.directory.add_member(&outer, &inner);
        // A circle must not be run in for ever.
        self.directory.add_member(&inner, &outer);
        self.directory.add_member(&other, "CN=somebody else,DC=memory,DC=test");
        Groups { inner, outer, other }
    }

    async fn remove(&self, account: &Account) {
        self.directory.remove(&account.key);
    }

    async fn rename(&self, account: &Account) -> bool {
        self.directory.edit(&account.key, |held| held.dn = held.dn.replacen("CN=", "CN=now ", 1));
        true
    }
}

mod in_one_step {
    testkit::directory_contract!(super::one_step);
}

mod in_two_steps {
    testkit::directory_contract!(super::two_steps);
}

#[tokio::test]
async fn a_lost_answer_leaves_the_deed_done_and_an_ordered_failure_does_not() {
    let memory = memory(HistoryOnReset::OneStep);
    let person = memory.add("Contract-Passw0rd-0").await;
    let directory = &memory.directory;
    let account = directory.find(&Identifier::LogonName(person.logon_name)).await.unwrap().unwrap();
    let (first, second) = (Secret::new("Contract-Passw0rd-1"), Secret::new("Contract-Passw0rd-2"));
    directory.fail_next(Call::Reset, Fault::AnswerLost);
    directory.fail_next(Call::Reset, Fault::Instead(DirectoryError::Unavailable("down".to_owned())));
    let lost = directory.reset_password(&account, &first, false).await;
    assert!(matches!(lost, Err(DirectoryError::Unanswered(_))), "{lost:?}");
    assert!(directory.verify_password(&account, &first).await.is_ok());
    let down = directory.reset_password(&account, &second, false).await;
    assert!(matches!(down, Err(DirectoryError::Unavailable(_))), "{down:?}");
    assert!(directory.verify_password(&account, &first).await.is_ok());
    assert_eq!(directory.calls(), [Call::Find, Call::Reset, Call::Verify, Call::Reset, Call::Verify]);
}
