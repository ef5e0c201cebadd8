//! The contract of the `Directory` port, as tests that each implementation runs: in memory, embedded, and
//! real servers. What a situation takes to arrange differs (a switch in memory, an administrator's write on a
//! server) and stands in a [`Harness`]; what must come of it does not.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's expectations, in a crate that only tests use"
)]

use std::{ops::ControlFlow, sync::Arc};

use async_trait::async_trait;
use domain::{
    account::Account,
    directory::{
        BindVerdict, Directory, DirectoryError, DirectoryResult, HistoryOnReset, Identifier, ObjectKind,
        PeopleQuery, PeopleState, Refusal,
    },
    person::PersonKey,
    secret::Secret,
};

/// A person that a harness made for one test.
#[derive(Clone, Debug)]
pub struct Person {
    /// Logon name, unlike anybody's, of letters and digits.
    pub logon_name: String,
    /// Mail address.
    pub mail: String,
}

/// Groups around one person: in `inner`, which is in `outer`; `other` has nobody of them.
#[derive(Clone, Debug)]
pub struct Groups {
    /// DN of the group that names the person.
    pub inner: String,
    /// DN of the group that names `inner`.
    pub outer: String,
    /// DN of a group without the person.
    pub other: String,
}

/// A directory and the means to bring its people into situations. Methods that answer `bool` say whether the
/// situation can be made there.
#[async_trait]
pub trait Harness: Send + Sync {
    /// What is tested.
    fn directory(&self) -> Arc<dyn Directory>;
    /// The same with an account that may enable others, where the usual one may not.
    fn enabler(&self) -> Arc<dyn Directory> {
        self.directory()
    }
    /// Adds a person whose password is `password`, set now.
    async fn add(&self, password: &str) -> Person;
    /// Gives somebody the mail address of somebody else.
    async fn set_mail(&self, account: &Account, mail: &str);
    /// Makes somebody the manager of an account.
    async fn set_manager(&self, account: &Account, manager: &Account);
    /// Disables an account.
    async fn disable(&self, account: &Account);
    /// Lets the password be expired.
    async fn expire_password(&self, account: &Account) -> bool;
    /// Lets the account be expired.
    async fn expire_account(&self, account: &Account) -> bool;
    /// Puts the account under a policy with a minimum age of a day that its password has not reached.
    async fn demand_min_age(&self, account: &Account) -> bool;
    /// Puts the account into groups.
    async fn nest(&self, account: &Account) -> Groups;
    /// Deletes an account.
    async fn remove(&self, account: &Account);
    /// Gives an account another name (DN), where names can change.
    async fn rename(&self, account: &Account) -> bool;
    /// Removes what was added, where it would outlive the test.
    async fn tidy(&self) {}
}

/// A password that all policies of the suite allow; `number` makes it another one.
#[must_use]
pub fn good(number: u32) -> Secret {
    Secret::new(format!("Contract-Passw0rd-{number}"))
}

const FIRST: &str = "Contract-Passw0rd-0";

async fn somebody(harness: &dyn Harness) -> Account {
    let person = harness.add(FIRST).await;
    find(harness, &person.logon_name).await.expect("a person just added is found")
}

async fn find(harness: &dyn Harness, name: &str) -> Option<Account> {
    let identifier = Identifier::LogonName(name.to_owned());
    harness.directory().find(&identifier).await.expect("the directory answers")
}

async fn again(harness: &dyn Harness, account: &Account) -> Account {
    let found = harness.directory().fetch(&account.key).await.expect("the directory answers");
    found.expect("the account is still there")
}

async fn verify(harness: &dyn Harness, account: &Account, password: &Secret) -> DirectoryResult<BindVerdict> {
    harness.directory().verify_password(account, password).await
}

fn refusal<T: std::fmt::Debug>(result: DirectoryResult<T>) -> Refusal {
    match result {
        Err(DirectoryError::Refused { refusal, .. }) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

/// Windows says 0000052D for all of them.
fn assert_is(told: Refusal, expected: Refusal) {
    assert!(told == expected || told == Refusal::PasswordPolicy, "expected {expected:?}, got {told:?}");
}

/// See the name.
pub async fn a_person_is_found_by_logon_name_in_any_case_and_again_by_key(harness: &dyn Harness) {
    let person = harness.add(FIRST).await;
    let account = find(harness, &person.logon_name).await.unwrap();
    assert_eq!(account.logon_name, person.logon_name);
    assert_eq!(account.mail.as_deref(), Some(person.mail.as_str()));
    assert_eq!(&account.key.connection, harness.directory().connection());
    assert!(!account.display_name.is_empty());
    assert_eq!(find(harness, &person.logon_name.to_uppercase()).await.unwrap().key, account.key);
    let fetched = again(harness, &account).await;
    assert_eq!((&fetched.key, &fetched.dn), (&account.key, &account.dn));
    let state = fetched.state;
    assert!(
        !state.disabled && !state.locked && !state.must_change_password && !state.password_expired,
        "{state:?}"
    );
}

/// See the name.
pub async fn a_person_is_found_by_mail_and_by_principal_name(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let mail = account.mail.clone().unwrap();
    let by_mail = Identifier::Attribute { name: "mail".to_owned(), value: mail.clone() };
    let directory = harness.directory();
    assert_eq!(directory.find(&by_mail).await.unwrap().unwrap().key, account.key);
    let principal = account.upn.clone().unwrap_or(mail);
    assert_eq!(directory.find(&Identifier::Upn(principal)).await.unwrap().unwrap().key, account.key);
}

/// See the name.
pub async fn names_that_are_nobodys_find_nobody(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let name = &account.logon_name;
    let mut first_wide: Vec<char> = name.chars().collect();
    first_wide[0] = char::from_u32(u32::from(first_wide[0]) - 0x21 + 0xff01).unwrap();
    let long = "x".repeat(5_000);
    for nobody in [
        "*)(uid=*",
        "*)(sAMAccountName=*",
        "*",
        &format!("{}*", &name[..3]),
        &format!("{name})(objectClass=*"),
        &format!("{name}\0"),
        &format!("{name}\u{200b}"),
        &format!("\u{200d}{name}"),
        &format!("{name}\u{ad}"),
        &format!("{name} "),
        &first_wide.iter().collect::<String>(),
        &name.replacen('a', "á", 1).replacen('t', "т", 1),
        "\\2a",
        "",
        "nobody.of.that.name",
        &long,
    ] {
        for identifier in [
            Identifier::LogonName(nobody.to_owned()),
            Identifier::Upn(nobody.to_owned()),
            Identifier::Attribute { name: "mail".to_owned(), value: nobody.to_owned() },
        ] {
            assert_eq!(harness.directory().find(&identifier).await.unwrap(), None, "{nobody:?}");
        }
    }
}

/// See the name.
pub async fn a_name_that_two_people_hold_finds_neither(harness: &dyn Harness) {
    let (first, second) = (somebody(harness).await, somebody(harness).await);
    let mail = first.mail.clone().unwrap();
    harness.set_mail(&second, &mail).await;
    let both = Identifier::Attribute { name: "mail".to_owned(), value: mail };
    assert_eq!(harness.directory().find(&both).await.unwrap(), None);
}

/// See the name.
pub async fn people_are_searched_by_the_beginning_of_a_name(harness: &dyn Harness) {
    let (first, second) = (somebody(harness).await, somebody(harness).await);
    let directory = harness.directory();
    let page = directory.search(&first.logon_name, 5).await.unwrap();
    assert_eq!(page.accounts.iter().map(|one| &one.key).collect::<Vec<_>>(), [&first.key]);
    assert!(!page.more);
    let shared: String = first
        .logon_name
        .chars()
        .zip(second.logon_name.chars())
        .take_while(|(l, r)| l == r)
        .map(|(l, _)| l)
        .collect();
    let page = directory.search(&shared, 1).await.unwrap();
    assert_eq!((page.accounts.len(), page.more), (1, true));
    assert!(directory.search("*", 5).await.unwrap().accounts.is_empty());
    assert!(directory.search("", 5).await.unwrap().accounts.is_empty());
}

/// See the name.
pub async fn a_password_is_verified(harness: &dyn Harness) {
    let account = somebody(harness).await;
    assert_eq!(verify(harness, &account, &Secret::new(FIRST)).await, Ok(BindVerdict::Accepted));
    assert_eq!(refusal(verify(harness, &account, &good(9)).await), Refusal::WrongPassword);
    // As LDAP would accept it from anybody.
    assert_eq!(refusal(verify(harness, &account, &Secret::default()).await), Refusal::WrongPassword);
}

/// See the name.
pub async fn pretending_to_verify_counts_against_nobody(harness: &dyn Harness) {
    let account = somebody(harness).await;
    for _ in 0..5 {
        harness.directory().pretend_to_verify(&good(9)).await;
    }
    assert!(!again(harness, &account).await.state.locked);
}

/// See the name.
pub async fn a_reset_password_works_and_the_one_before_does_not(harness: &dyn Harness) {
    let account = somebody(harness).await;
    harness.directory().reset_password(&account, &good(1), false).await.unwrap();
    assert_eq!(verify(harness, &account, &good(1)).await, Ok(BindVerdict::Accepted));
    assert_eq!(refusal(verify(harness, &account, &Secret::new(FIRST)).await), Refusal::WrongPassword);
    let state = again(harness, &account).await.state;
    assert!(!state.must_change_password && state.password_last_set.is_some(), "{state:?}");
}

/// See the name.
pub async fn spaces_quotes_emoji_and_length_arrive_unchanged(harness: &dyn Harness) {
    let account = somebody(harness).await;
    for odd in [
        "  Leading and trailing 1  ",
        "\"Qu0tes\" \\ back, and ' more",
        "Pferd 🐎 Übung 東京 1 a",
        &"Aa1-".repeat(30),
    ] {
        let odd = Secret::new(odd);
        harness.directory().reset_password(&account, &odd, false).await.unwrap();
        assert_eq!(verify(harness, &account, &odd).await, Ok(BindVerdict::Accepted), "{}", odd.expose());
        let trimmed = Secret::new(odd.expose().trim());
        if trimmed.expose() != odd.expose() {
            assert_eq!(refusal(verify(harness, &account, &trimmed).await), Refusal::WrongPassword);
        }
    }
}

/// See the name.
pub async fn a_reset_to_a_short_password_is_refused_for_that(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let told = refusal(harness.directory().reset_password(&account, &Secret::new("aB3-"), false).await);
    assert_is(told, Refusal::TooShort);
    assert_eq!(verify(harness, &account, &Secret::new(FIRST)).await, Ok(BindVerdict::Accepted));
}

/// See the name.
pub async fn a_reset_to_a_simple_password_is_refused_where_complexity_is_demanded(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let directory = harness.directory();
    let policy = directory.password_policy(&account).await.unwrap();
    let result = directory.reset_password(&account, &Secret::new("onlysmalllettershere"), false).await;
    if policy.complexity {
        assert_is(refusal(result), Refusal::NotComplex);
    } else {
        assert_eq!(result, Ok(()));
    }
}

/// See the name.
pub async fn a_password_is_changed_only_with_the_old_one(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let directory = harness.directory();
    assert_eq!(
        refusal(directory.change_password(&account, &good(9), &good(1)).await),
        Refusal::WrongPassword
    );
    assert_eq!(
        refusal(directory.change_password(&account, &Secret::default(), &good(1)).await),
        Refusal::WrongPassword
    );
    directory.change_password(&account, &Secret::new(FIRST), &good(1)).await.unwrap();
    assert_eq!(verify(harness, &account, &good(1)).await, Ok(BindVerdict::Accepted));
}

/// See the name.
pub async fn a_change_is_refused_by_length_and_by_history(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let directory = harness.directory();
    let first = Secret::new(FIRST);
    let short = Secret::new("aB3-");
    assert_is(refusal(directory.change_password(&account, &first, &short).await), Refusal::TooShort);
    directory.change_password(&account, &first, &good(1)).await.unwrap();
    assert_is(refusal(directory.change_password(&account, &good(1), &good(1)).await), Refusal::InHistory);
    assert_is(refusal(directory.change_password(&account, &good(1), &first).await), Refusal::InHistory);
    directory.change_password(&account, &good(1), &good(2)).await.unwrap();
}

/// See the name.
pub async fn a_reset_can_be_made_to_obey_the_history(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let directory = harness.directory();
    let first = Secret::new(FIRST);
    directory.change_password(&account, &first, &good(1)).await.unwrap();
    match directory.capabilities().await.unwrap().history_on_reset {
        HistoryOnReset::OneStep => {
            assert_is(refusal(directory.reset_password(&account, &first, true).await), Refusal::InHistory);
            assert_is(refusal(directory.reset_password(&account, &good(1), true).await), Refusal::InHistory);
            directory.reset_password(&account, &good(2), true).await.unwrap();
        }
        HistoryOnReset::TwoStep => {
            assert!(
                directory.reset_password(&account, &good(2), true).await.is_err(),
                "it cannot be done in one step"
            );
            let temporary = good(77);
            directory.set_temporary_password(&account, &temporary).await.unwrap();
            assert_is(
                refusal(directory.change_password(&account, &temporary, &first).await),
                Refusal::InHistory,
            );
            // Nobody is left with a password that no one knows: the temporary one still leads on.
            directory.change_password(&account, &temporary, &good(2)).await.unwrap();
        }
    }
    assert_eq!(verify(harness, &account, &good(2)).await, Ok(BindVerdict::Accepted));
}

/// See the name.
pub async fn a_young_password_is_not_changed_but_may_be_reset_in_two_steps(harness: &dyn Harness) {
    let account = somebody(harness).await;
    // Where policies are kept for a while, the harness has begun anew with another directory.
    if !harness.demand_min_age(&account).await {
        return;
    }
    let directory = harness.directory();
    let told = refusal(directory.change_password(&account, &Secret::new(FIRST), &good(1)).await);
    assert_is(told, Refusal::TooYoung);
    if directory.capabilities().await.unwrap().history_on_reset == HistoryOnReset::TwoStep {
        let temporary = good(77);
        directory.set_temporary_password(&account, &temporary).await.unwrap();
        assert_eq!(verify(harness, &account, &temporary).await, Ok(BindVerdict::AcceptedButMustChange));
        directory.change_password(&account, &temporary, &good(2)).await.unwrap();
        assert_eq!(verify(harness, &account, &good(2)).await, Ok(BindVerdict::Accepted));
    }
}

/// See the name.
pub async fn a_password_that_must_be_changed_is_accepted_for_changing(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let directory = harness.directory();
    directory.require_change(&account, true).await.unwrap();
    assert!(again(harness, &account).await.state.must_change_password);
    let first = Secret::new(FIRST);
    assert_eq!(verify(harness, &account, &first).await, Ok(BindVerdict::AcceptedButMustChange));
    assert_eq!(refusal(verify(harness, &account, &good(9)).await), Refusal::WrongPassword);
    directory.change_password(&account, &first, &good(1)).await.unwrap();
    assert_eq!(verify(harness, &account, &good(1)).await, Ok(BindVerdict::Accepted));
    assert!(!again(harness, &account).await.state.must_change_password);
}

/// See the name.
pub async fn a_required_change_can_be_taken_back(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let directory = harness.directory();
    directory.require_change(&account, true).await.unwrap();
    directory.require_change(&account, false).await.unwrap();
    directory.require_change(&account, false).await.unwrap();
    assert!(!again(harness, &account).await.state.must_change_password);
    assert_eq!(verify(harness, &account, &Secret::new(FIRST)).await, Ok(BindVerdict::Accepted));
}

/// See the name.
pub async fn an_expired_password_is_accepted_for_changing(harness: &dyn Harness) {
    let account = somebody(harness).await;
    if !harness.expire_password(&account).await {
        return;
    }
    let account = again(harness, &account).await;
    assert!(account.state.password_expired, "{:?}", account.state);
    let first = Secret::new(FIRST);
    assert_eq!(verify(harness, &account, &first).await, Ok(BindVerdict::AcceptedButMustChange));
    let directory = harness.directory();
    assert_eq!(
        refusal(directory.change_password(&account, &good(9), &good(1)).await),
        Refusal::WrongPassword
    );
    assert_is(refusal(directory.change_password(&account, &first, &first).await), Refusal::InHistory);
    directory.change_password(&account, &first, &good(1)).await.unwrap();
    assert_eq!(verify(harness, &account, &good(1)).await, Ok(BindVerdict::Accepted));
}

/// See the name.
pub async fn wrong_passwords_lock_and_unlocking_ends_it(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let directory = harness.directory();
    let threshold = directory.password_policy(&account).await.unwrap().lockout_threshold;
    assert!(threshold > 0, "the suite needs a lockout threshold");
    for _ in 0..threshold {
        refusal(verify(harness, &account, &good(9)).await);
    }
    let locked = again(harness, &account).await;
    assert!(locked.state.locked, "{:?}", locked.state);
    assert!(locked.state.locked_since.is_some());
    assert_eq!(refusal(verify(harness, &locked, &Secret::new(FIRST)).await), Refusal::LockedOut);
    assert_eq!(
        refusal(directory.change_password(&locked, &Secret::new(FIRST), &good(1)).await),
        Refusal::LockedOut
    );
    directory.unlock(&locked).await.unwrap();
    assert!(!again(harness, &account).await.state.locked);
    assert_eq!(verify(harness, &account, &Secret::new(FIRST)).await, Ok(BindVerdict::Accepted));
    directory.unlock(&account).await.unwrap();
}

/// See the name.
pub async fn a_disabled_account_is_told_so_and_can_be_enabled(harness: &dyn Harness) {
    let account = somebody(harness).await;
    harness.disable(&account).await;
    let disabled = again(harness, &account).await;
    assert!(disabled.state.disabled && !disabled.state.locked, "{:?}", disabled.state);
    let first = Secret::new(FIRST);
    assert_eq!(refusal(verify(harness, &disabled, &first).await), Refusal::AccountDisabled);
    harness.enabler().enable(&disabled).await.unwrap();
    assert!(!again(harness, &account).await.state.disabled);
    harness.enabler().enable(&account).await.unwrap();
    assert_eq!(verify(harness, &again(harness, &account).await, &first).await, Ok(BindVerdict::Accepted));
}

/// See the name.
pub async fn unlocking_does_not_enable(harness: &dyn Harness) {
    let account = somebody(harness).await;
    harness.disable(&account).await;
    harness.directory().unlock(&again(harness, &account).await).await.unwrap();
    assert!(again(harness, &account).await.state.disabled);
}

/// See the name.
pub async fn a_reset_does_not_enable(harness: &dyn Harness) {
    let account = somebody(harness).await;
    harness.disable(&account).await;
    let disabled = again(harness, &account).await;
    let reset = harness.directory().reset_password(&disabled, &good(1), false).await;
    let in_force = if reset.is_ok() { good(1) } else { Secret::new(FIRST) };
    if reset.is_err() {
        assert_eq!(refusal(reset), Refusal::AccountDisabled);
    }
    let disabled = again(harness, &account).await;
    assert!(disabled.state.disabled, "{:?}", disabled.state);
    assert_eq!(refusal(verify(harness, &disabled, &in_force).await), Refusal::AccountDisabled);
}

/// See the name.
pub async fn an_expired_account_is_told_so(harness: &dyn Harness) {
    let account = somebody(harness).await;
    if !harness.expire_account(&account).await {
        return;
    }
    let expired = again(harness, &account).await;
    assert!(expired.state.account_expired, "{:?}", expired.state);
    assert_eq!(refusal(verify(harness, &expired, &Secret::new(FIRST)).await), Refusal::AccountExpired);
}

/// See the name.
pub async fn membership_reaches_through_groups(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let Groups { inner, outer, other } = harness.nest(&account).await;
    let nowhere = account.dn.replacen('=', "=nowhere-", 1);
    let asked = [outer.clone(), other, nowhere, inner.to_lowercase()];
    let directory = harness.directory();
    assert_eq!(directory.memberships(&account, &asked).await.unwrap(), [outer, inner.to_lowercase()]);
    assert!(directory.memberships(&account, &[]).await.unwrap().is_empty());
}

/// See the name.
pub async fn the_policy_that_holds_is_told(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let directory = harness.directory();
    let policy = directory.password_policy(&account).await.unwrap();
    assert!(policy.complete && !policy.source.is_empty(), "{policy:?}");
    assert!(policy.min_length >= 5 && policy.history_length >= 2 && policy.max_age.is_some(), "{policy:?}");
    if harness.demand_min_age(&account).await {
        let policy = harness.directory().password_policy(&account).await.unwrap();
        assert_eq!(policy.min_age.as_secs(), 86_400, "{policy:?}");
    }
}

/// See the name.
pub async fn a_person_who_is_gone_is_gone_and_a_namesake_is_somebody_else(harness: &dyn Harness) {
    let account = somebody(harness).await;
    harness.remove(&account).await;
    let directory = harness.directory();
    assert_eq!(directory.fetch(&account.key).await, Ok(None));
    assert_eq!(directory.reset_password(&account, &good(1), false).await, Err(DirectoryError::Gone));
    assert_eq!(directory.unlock(&account).await, Err(DirectoryError::Gone));
    let stranger = somebody(harness).await;
    assert_ne!(stranger.key, account.key);
}

/// See the name.
pub async fn an_account_that_was_renamed_is_still_reached(harness: &dyn Harness) {
    let account = somebody(harness).await;
    if !harness.rename(&account).await {
        return;
    }
    let directory = harness.directory();
    directory.reset_password(&account, &good(1), false).await.unwrap();
    directory.require_change(&account, true).await.unwrap();
    let now = again(harness, &account).await;
    assert_ne!(now.dn, account.dn);
    assert_eq!(verify(harness, &now, &good(1)).await, Ok(BindVerdict::AcceptedButMustChange));
}

/// See the name.
pub async fn a_key_of_another_connection_or_of_nonsense_is_nobodys(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let directory = harness.directory();
    let mut key = account.key.clone();
    key.connection = domain::id::Slug::new("elsewhere").unwrap();
    assert_eq!(directory.fetch(&key).await, Ok(None));
    for nonsense in ["", "*", "x>,DC=y", "00000000000000000000000000000000", "\0"] {
        key = account.key.clone();
        key.object = nonsense.to_owned();
        assert_eq!(directory.fetch(&key).await, Ok(None), "{nonsense:?}");
    }
}

/// The unit that an entry is in.
fn unit_of(dn: &str) -> String {
    let bytes = dn.as_bytes();
    let comma = (1..bytes.len()).find(|at| bytes[*at] == b',' && bytes[at - 1] != b'\\').unwrap();
    dn[comma + 1..].to_owned()
}

/// The value of a name's first part, for names without escapes.
fn own_name(dn: &str) -> String {
    let (first, _) = dn.split_once(',').unwrap();
    first.split_once('=').unwrap().1.to_owned()
}

fn is_in(dns: &[String], dn: &str) -> bool {
    dns.iter().any(|one| one.eq_ignore_ascii_case(dn))
}

async fn objects(harness: &dyn Harness, kind: ObjectKind, text: &str, limit: usize) -> (Vec<String>, bool) {
    let page = harness.directory().search_objects(kind, text, limit).await.unwrap();
    assert!(page.objects.len() <= limit && page.objects.iter().all(|object| object.kind == kind), "{page:?}");
    (page.objects.into_iter().map(|object| object.dn).collect(), page.more)
}

/// Keys of everybody who is meant, in the order of their coming.
async fn enumerated(harness: &dyn Harness, query: PeopleQuery) -> Vec<PersonKey> {
    let mut keys = Vec::new();
    let mut sink = |page: Vec<Account>| {
        assert!(!page.is_empty(), "nobody is no page");
        keys.extend(page.into_iter().map(|account| account.key));
        ControlFlow::Continue(())
    };
    harness.directory().people(&query, &mut sink).await.unwrap();
    keys
}

fn count(keys: &[PersonKey], account: &Account) -> usize {
    keys.iter().filter(|key| **key == account.key).count()
}

/// See the name.
pub async fn a_manager_is_whom_the_directory_names(harness: &dyn Harness) {
    let (account, manager) = (somebody(harness).await, somebody(harness).await);
    let directory = harness.directory();
    assert_eq!(directory.manager(&account).await.unwrap().map(|found| found.key), None);
    harness.set_manager(&account, &manager).await;
    let found = directory.manager(&account).await.unwrap().unwrap();
    assert_eq!((found.key, found.mail), (manager.key.clone(), manager.mail.clone()));
    assert_eq!(directory.manager(&manager).await.unwrap().map(|found| found.key), None);
    harness.remove(&manager).await;
    assert_eq!(directory.manager(&account).await.unwrap().map(|found| found.key), None);
}

/// See the name.
pub async fn groups_and_units_are_searched_by_the_beginning_of_a_name(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let Groups { inner, .. } = harness.nest(&account).await;
    let (name, unit) = (own_name(&inner), unit_of(&account.dn));
    for text in [name.as_str(), &name[..name.len() - 1], &format!(" {} ", name.to_uppercase())] {
        let (found, _) = objects(harness, ObjectKind::Group, text, 50).await;
        assert!(is_in(&found, &inner), "{text}: {found:?}");
    }
    let (found, _) = objects(harness, ObjectKind::Unit, &own_name(&unit), 50).await;
    assert!(is_in(&found, &unit) && !is_in(&found, &inner), "{found:?}");
    for nothing in ["*", &format!("{name})(objectClass=*"), "no group has this name", "\0"] {
        assert_eq!(objects(harness, ObjectKind::Group, nothing, 50).await, (Vec::new(), false), "{nothing}");
    }
    assert!(objects(harness, ObjectKind::Group, &name, 0).await.0.is_empty());
}

/// See the name.
pub async fn an_empty_text_gives_the_first_groups_by_name(harness: &dyn Harness) {
    let account = somebody(harness).await;
    harness.nest(&account).await;
    // On a server that others use too, groups come and go between two questions.
    let mut tries = 10;
    loop {
        let page = harness.directory().search_objects(ObjectKind::Group, "", 500).await.unwrap();
        let names: Vec<String> = page.objects.iter().map(|object| object.name.to_lowercase()).collect();
        assert!(names.len() >= 3 && names.is_sorted(), "{names:?}");
        let (first, more) = objects(harness, ObjectKind::Group, "", 2).await;
        assert!(more);
        let expected: Vec<String> = page.objects.into_iter().take(2).map(|object| object.dn).collect();
        if first == expected {
            break;
        }
        tries -= 1;
        assert!(tries > 0, "{first:?} are not the first of {names:?}");
    }
}

/// See the name.
pub async fn groups_and_units_are_described_in_the_order_asked(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let Groups { inner, outer, .. } = harness.nest(&account).await;
    let unit = unit_of(&account.dn);
    let nowhere = account.dn.replacen('=', "=nowhere-", 1);
    let asked =
        [outer.clone(), nowhere, account.dn, unit.to_uppercase(), "no name".to_owned(), inner.clone()];
    let told = harness.directory().describe_objects(&asked).await.unwrap();
    let kinds: Vec<_> = told.iter().map(|object| object.kind).collect();
    assert_eq!(kinds, [ObjectKind::Group, ObjectKind::Unit, ObjectKind::Group], "{told:?}");
    for (object, dn) in told.iter().zip([&outer, &unit, &inner]) {
        assert!(object.dn.eq_ignore_ascii_case(dn), "{object:?}");
        assert!(object.name.eq_ignore_ascii_case(&own_name(dn)) && !object.detail.is_empty(), "{object:?}");
    }
    assert!(harness.directory().describe_objects(&[]).await.unwrap().is_empty());
}

/// See the name.
pub async fn everybody_in_a_unit_comes_once(harness: &dyn Harness) {
    let (first, second) = (somebody(harness).await, somebody(harness).await);
    let unit = unit_of(&first.dn);
    let nowhere = format!("OU=nowhere,{unit}");
    let units = vec![unit.to_lowercase(), nowhere.clone(), unit];
    let found = enumerated(harness, PeopleQuery { units, ..PeopleQuery::default() }).await;
    assert_eq!((count(&found, &first), count(&found, &second)), (1, 1));
    let all = enumerated(harness, PeopleQuery { everybody: true, ..PeopleQuery::default() }).await;
    assert_eq!((count(&all, &first), count(&all, &second)), (1, 1));
    for nobody in [PeopleQuery::default(), PeopleQuery { units: vec![nowhere], ..PeopleQuery::default() }] {
        assert!(enumerated(harness, nobody).await.is_empty());
    }
}

/// See the name.
pub async fn everybody_in_a_group_comes_once_through_groups_too(harness: &dyn Harness) {
    let (account, stranger) = (somebody(harness).await, somebody(harness).await);
    let Groups { inner, outer, other } = harness.nest(&account).await;
    let nowhere = inner.replacen('=', "=nowhere-", 1);
    for groups in [vec![inner.clone()], vec![outer.to_lowercase()], vec![outer, nowhere.clone(), inner]] {
        let found = enumerated(harness, PeopleQuery { groups, ..PeopleQuery::default() }).await;
        assert_eq!((count(&found, &account), count(&found, &stranger)), (1, 0));
    }
    for groups in [vec![other.clone()], vec![nowhere]] {
        let found = enumerated(harness, PeopleQuery { groups, ..PeopleQuery::default() }).await;
        assert_eq!(count(&found, &account), 0);
    }
    let units = vec![unit_of(&account.dn)];
    let found =
        enumerated(harness, PeopleQuery { units, groups: vec![other], ..PeopleQuery::default() }).await;
    assert_eq!((count(&found, &account), count(&found, &stranger)), (1, 1));
}

/// See the name.
pub async fn people_are_enumerated_by_their_state(harness: &dyn Harness) {
    let directory = harness.directory();
    let [plain, disabled, must_change, locked] =
        [somebody(harness).await, somebody(harness).await, somebody(harness).await, somebody(harness).await];
    harness.disable(&disabled).await;
    directory.require_change(&must_change, true).await.unwrap();
    let threshold = directory.password_policy(&locked).await.unwrap().lockout_threshold;
    for _ in 0..threshold {
        refusal(verify(harness, &locked, &good(9)).await);
    }
    let everybody = [&plain, &disabled, &must_change, &locked];
    let mut expected = vec![
        (PeopleState::Any, vec![1, 1, 1, 1]),
        (PeopleState::Disabled, vec![0, 1, 0, 0]),
        (PeopleState::MustChange, vec![0, 0, 1, 0]),
        (PeopleState::Locked, vec![0, 0, 0, 1]),
        (PeopleState::PasswordExpired, vec![0; 4]),
        (PeopleState::AccountExpired, vec![0; 4]),
    ];
    if let Some(expires) = again(harness, &plain).await.state.password_expires {
        let last_set = again(harness, &plain).await.state.password_last_set.unwrap();
        let age = expires.since(last_set);
        let day = std::time::Duration::from_secs(86_400);
        let soon = |within| PeopleState::PasswordExpiring { within };
        // Those who are locked or disabled have a password too.
        expected.push((soon(age + day), vec![1, 1, 0, 1]));
        expected.push((soon(age.saturating_sub(day)), vec![0; 4]));
    }
    let units = vec![unit_of(&plain.dn)];
    for (state, counts) in expected {
        let query = PeopleQuery { units: units.clone(), state, ..PeopleQuery::default() };
        let found = enumerated(harness, query).await;
        assert_eq!(everybody.map(|account| count(&found, account)).to_vec(), counts, "{state:?}");
    }
    directory.unlock(&locked).await.unwrap();
    let query = PeopleQuery { units, state: PeopleState::Locked, ..PeopleQuery::default() };
    assert_eq!(count(&enumerated(harness, query).await, &locked), 0);
}

/// See the name.
pub async fn expired_people_are_enumerated(harness: &dyn Harness) {
    let (password, account) = (somebody(harness).await, somebody(harness).await);
    let mut expected = Vec::new();
    if harness.expire_password(&password).await {
        expected.push((PeopleState::PasswordExpired, (1, 0)));
    }
    if harness.expire_account(&account).await {
        expected.push((PeopleState::AccountExpired, (0, 1)));
    }
    for (state, counts) in expected {
        let query = PeopleQuery { units: vec![unit_of(&account.dn)], state, ..PeopleQuery::default() };
        let found = enumerated(harness, query).await;
        assert_eq!((count(&found, &password), count(&found, &account)), counts, "{state:?}");
    }
}

/// See the name.
pub async fn an_enumeration_ends_when_its_sink_has_enough(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let Groups { inner, .. } = harness.nest(&account).await;
    let query =
        PeopleQuery { units: vec![unit_of(&account.dn)], groups: vec![inner], ..PeopleQuery::default() };
    let mut pages = 0;
    let mut sink = |_page: Vec<Account>| {
        pages += 1;
        ControlFlow::Break(())
    };
    harness.directory().people(&query, &mut sink).await.unwrap();
    assert_eq!(pages, 1);
    assert_eq!(again(harness, &account).await.key, account.key);
}

/// See the name.
pub async fn failed_sign_ins_leave_their_traces(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let directory = harness.directory();
    let threshold = directory.password_policy(&account).await.unwrap().lockout_threshold;
    let traces = directory.lock_traces(&account).await.unwrap();
    assert!(!traces.is_empty());
    for trace in &traces {
        assert!(trace.reachable && !trace.controller.is_empty(), "{trace:?}");
        assert_eq!((trace.failures, trace.last_failure, trace.locked_since), (0, None, None), "{trace:?}");
    }
    refusal(verify(harness, &account, &good(9)).await);
    let traces = directory.lock_traces(&account).await.unwrap();
    assert!(traces.iter().any(|trace| trace.failures == 1 && trace.last_failure.is_some()), "{traces:?}");
    for _ in 1..threshold {
        refusal(verify(harness, &account, &good(9)).await);
    }
    let traces = directory.lock_traces(&account).await.unwrap();
    assert!(
        traces.iter().any(|trace| trace.failures >= threshold && trace.locked_since.is_some()),
        "{traces:?}"
    );
    directory.unlock(&account).await.unwrap();
    let traces = directory.lock_traces(&account).await.unwrap();
    assert!(traces.iter().all(|trace| trace.locked_since.is_none()), "{traces:?}");
    harness.remove(&account).await;
    assert_eq!(directory.lock_traces(&account).await, Err(DirectoryError::Gone));
}

/// See the name.
pub async fn the_controllers_are_named(harness: &dyn Harness) {
    let controllers = harness.directory().controllers().await.unwrap();
    assert!(!controllers.is_empty());
    assert!(controllers.iter().all(|one| !one.host.is_empty() && one.writable), "{controllers:?}");
}

/// See the name.
pub async fn the_end_and_the_beginning_of_an_account_are_told(harness: &dyn Harness) {
    let account = somebody(harness).await;
    let state = again(harness, &account).await.state;
    assert_eq!(state.account_expires, None);
    assert_eq!(verify(harness, &account, &Secret::new(FIRST)).await, Ok(BindVerdict::Accepted));
    let last_logon = again(harness, &account).await.state.last_logon.unwrap();
    let created = state.when_created.unwrap();
    assert!(created <= last_logon.plus(domain::time::CLOCK_SKEW), "{last_logon:?}");
    assert!(created <= state.password_last_set.unwrap().plus(domain::time::CLOCK_SKEW), "{state:?}");
    if harness.expire_account(&account).await {
        let state = again(harness, &account).await.state;
        assert!(state.account_expired && state.account_expires.is_some(), "{state:?}");
    }
}

/// See the name.
pub async fn a_healthy_directory_has_nothing_to_complain_of(harness: &dyn Harness) {
    let _somebody = somebody(harness).await;
    let findings = harness.directory().health().await;
    assert!(!findings.is_empty());
    for finding in findings {
        assert!(finding.good, "{finding:?}");
        assert!(finding.fix.is_empty(), "{finding:?}");
    }
}

/// One test for each sentence of the contract. `$make` is an async function that gives an `Option` of a
/// [`Harness`]; with `None` (after saying why) the tests pass without testing.
#[macro_export]
macro_rules! directory_contract {
    ($make:path) => {
        $crate::directory_contract! { $make:
            a_person_is_found_by_logon_name_in_any_case_and_again_by_key,
            a_person_is_found_by_mail_and_by_principal_name,
            names_that_are_nobodys_find_nobody,
            a_name_that_two_people_hold_finds_neither,
            people_are_searched_by_the_beginning_of_a_name,
            a_password_is_verified,
            pretending_to_verify_counts_against_nobody,
            a_reset_password_works_and_the_one_before_does_not,
            spaces_quotes_emoji_and_length_arrive_unchanged,
            a_reset_to_a_short_password_is_refused_for_that,
            a_reset_to_a_simple_password_is_refused_where_complexity_is_demanded,
            a_password_is_changed_only_with_the_old_one,
            a_change_is_refused_by_length_and_by_history,
            a_reset_can_be_made_to_obey_the_history,
            a_young_password_is_not_changed_but_may_be_reset_in_two_steps,
            a_password_that_must_be_changed_is_accepted_for_changing,
            a_required_change_can_be_taken_back,
            an_expired_password_is_accepted_for_changing,
            wrong_passwords_lock_and_unlocking_ends_it,
            a_disabled_account_is_told_so_and_can_be_enabled,
            unlocking_does_not_enable,
            a_reset_does_not_enable,
            an_expired_account_is_told_so,
            membership_reaches_through_groups,
            the_policy_that_holds_is_told,
            a_person_who_is_gone_is_gone_and_a_namesake_is_somebody_else,
            an_account_that_was_renamed_is_still_reached,
            a_key_of_another_connection_or_of_nonsense_is_nobodys,
            a_healthy_directory_has_nothing_to_complain_of,
            a_manager_is_whom_the_directory_names,
            groups_and_units_are_searched_by_the_beginning_of_a_name,
            an_empty_text_gives_the_first_groups_by_name,
            groups_and_units_are_described_in_the_order_asked,
            everybody_in_a_unit_comes_once,
            everybody_in_a_group_comes_once_through_groups_too,
            people_are_enumerated_by_their_state,
            expired_people_are_enumerated,
            an_enumeration_ends_when_its_sink_has_enough,
            failed_sign_ins_leave_their_traces,
            the_controllers_are_named,
            the_end_and_the_beginning_of_an_account_are_told,
        }
    };
    ($make:path: $($sentence:ident,)+) => {
        $(
            #[tokio::test]
            async fn $sentence() {
                if let Some(harness) = $make().await {
                    $crate::directory::$sentence(&harness).await;
                    $crate::directory::Harness::tidy(&harness).await;
                }
            }
        )+
    };
}
