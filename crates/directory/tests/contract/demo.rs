//! The contract on the embedded demo directory, over LDAP, with and without the policy-hints control and in
//! Windows' words as in Samba's.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use async_trait::async_trait;
use directory::{
    LdapDirectory,
    demo::{
        Control, Delegation, DemoConfig, DemoDirectory, NewPerson, PasswordRules, State, Wording, company,
    },
};
use domain::{account::Account, directory::Directory, secret::Secret, time::Clock};
use testkit::directory::{Groups, Harness, Person};

use crate::support::{StandingClock, connect_at, new_name, settings};

struct Demo {
    server: DemoDirectory,
    clock: Arc<StandingClock>,
    directory: Mutex<Arc<LdapDirectory>>,
    rules: PasswordRules,
}

async fn as_windows() -> Option<Demo> {
    Some(demo(true, Wording::Windows).await)
}

async fn as_samba() -> Option<Demo> {
    Some(demo(false, Wording::Samba).await)
}

async fn demo(policy_hints: bool, wording: Wording) -> Demo {
    let clock = StandingClock::new();
    let delegation = Delegation { user_account_control: true, ..Delegation::default() };
    let config = DemoConfig { policy_hints, wording, delegation, ..DemoConfig::default() };
    let (rules, password) = (config.rules.clone(), config.service_password.clone());
    let server = DemoDirectory::start(config, clock.clone()).await.unwrap();
    let directory = connected(&server, &clock, &password);
    Demo { server, clock, directory: Mutex::new(directory), rules }
}

fn connected(server: &DemoDirectory, clock: &Arc<StandingClock>, password: &Secret) -> Arc<LdapDirectory> {
    let text = format!(
        "id = \"demo\"\ncontrollers = [\"{}\"]\ntls = {{ mode = \"plain-on-loopback\" }}\nbase = \"{}\"\nbind_dn = \"{}\"\nbind_password = \"{}\"",
        server.url(),
        company::BASE,
        company::SERVICE_ACCOUNT,
        password.expose()
    );
    connect_at(settings(&text), clock.clone())
}

impl Demo {
    fn control(&self) -> Control {
        self.server.control()
    }
}

#[async_trait]
impl Harness for Demo {
    fn directory(&self) -> Arc<dyn Directory> {
        self.directory.lock().unwrap().clone()
    }

    async fn add(&self, password: &str) -> Person {
        let logon_name = new_name();
        let new = NewPerson {
            logon_name: logon_name.clone(),
            given_name: logon_name.clone(),
            surname: "Tester".to_owned(),
            above: company::PEOPLE.to_owned(),
            password: Secret::new(password),
        };
        self.control().add_person(&new).unwrap();
        let found = domain::directory::Identifier::LogonName(logon_name.clone());
        let mail = self.directory().find(&found).await.unwrap().unwrap().mail.unwrap();
        Person { logon_name, mail }
    }

    async fn set_mail(&self, account: &Account, mail: &str) {
        self.control()
            .set_state(&account.logon_name, &State::Attribute("mail", vec![mail.to_owned()]))
            .unwrap();
    }

    async fn set_manager(&self, account: &Account, manager: &Account) {
        let state = State::Attribute("manager", vec![manager.dn.clone()]);
        self.control().set_state(&account.logon_name, &state).unwrap();
    }

    async fn disable(&self, account: &Account) {
        self.control().set_state(&account.logon_name, &State::Disabled(true)).unwrap();
    }

    async fn expire_password(&self, account: &Account) -> bool {
        let long_ago = self.clock.now().minus(Duration::from_secs(400 * 86_400));
        self.control().set_state(&account.logon_name, &State::PasswordLastSet(long_ago)).unwrap();
        true
    }

    async fn expire_account(&self, account: &Account) -> bool {
        let yesterday = self.clock.now().minus(Duration::from_secs(86_400));
        self.control().set_state(&account.logon_name, &State::AccountExpires(Some(yesterday))).unwrap();
        true
    }

    async fn demand_min_age(&self, _account: &Account) -> bool {
        let rules = PasswordRules { min_age: Duration::from_secs(86_400), ..self.rules.clone() };
        self.control().set_rules(rules);
        // Policies are kept for a minute: begin anew.
        let fresh = connected(&self.server, &self.clock, &DemoConfig::default().service_password);
        *self.directory.lock().unwrap() = fresh;
        true
    }

    async fn nest(&self, account: &Account) -> Groups {
        self.control().set_membership(&account.logon_name, "Engineering Team", true).unwrap();
        let dn = |name: &str| self.control().dn_of(name).unwrap();
        Groups { inner: dn("Engineering Team"), outer: dn("VPN Users"), other: dn("Executives") }
    }

    async fn remove(&self, account: &Account) {
        self.control().remove(&account.logon_name).unwrap();
    }

    async fn rename(&self, account: &Account) -> bool {
        self.control().rename(&account.logon_name, &format!("Married {}", account.logon_name)).unwrap();
        true
    }
}

mod speaking_as_windows {
    testkit::directory_contract!(super::as_windows);
}

mod speaking_as_samba {
    testkit::directory_contract!(super::as_samba);
}

#[tokio::test]
async fn a_search_goes_on_page_by_page_until_its_limit() {
    let clock = StandingClock::new();
    let config = DemoConfig { people: 1_500, ..DemoConfig::default() };
    let password = config.service_password.clone();
    let server = DemoDirectory::start(config, clock.clone()).await.unwrap();
    let directory = connected(&server, &clock, &password);
    directory.capabilities().await.unwrap();
    let before = directory.round_trips();
    let all = directory.search("a", 10_000).await.unwrap();
    let pages = directory.round_trips() - before;
    let found = all.accounts.len() as u64;
    assert!(found > 101 && !all.more, "{found}");
    assert_eq!(pages, found.div_ceil(100));
    let mut keys: Vec<_> = all.accounts.iter().map(|account| &account.key).collect();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len() as u64, found);
    let some = directory.search("a", 101).await.unwrap();
    assert_eq!((some.accounts.len(), some.more), (101, true));
}
