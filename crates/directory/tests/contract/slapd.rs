//! The contract on OpenLDAP with its password policy overlay.

use std::sync::Arc;

use async_trait::async_trait;
use directory::{LdapDirectory, connection::Request};
use domain::{
    account::Account,
    directory::{Directory, PeopleQuery},
};
use ldap3_proto::control::LdapControl;
use testkit::{
    directory::{Groups, Harness, Person, good},
    peers,
    peers::Slapd as Server,
};

use crate::support::{Administrator, attribute, connect, new_name, replacing, settings};

struct Slapd {
    server: &'static Server,
    administrator: Administrator,
    directory: Arc<LdapDirectory>,
}

async fn slapd() -> Option<Slapd> {
    taken_for("auto").await
}

/// As a server of which nothing is known but that it goes by the RFCs.
async fn by_the_rfcs() -> Option<Slapd> {
    taken_for("rfc").await
}

async fn taken_for(flavour: &str) -> Option<Slapd> {
    let server = &peers()?.slapd;
    let administrator =
        Administrator::sign_in(&server.ldaps_url, &server.ca_file, &server.admin_dn, &server.admin_password)
            .await;
    Some(Slapd { server, administrator, directory: connected(server, &server.ldaps_url, flavour) })
}

fn connected(server: &Server, url: &str, flavour: &str) -> Arc<LdapDirectory> {
    connect(settings(&format!(
        "flavour = \"{flavour}\"\nid = \"slapd\"\ncontrollers = [\"{url}\"]\ntls = {{ ca_file = \"{}\" }}\nbase = \"{}\"\nbind_dn = \"{}\"\nbind_password = \"{}\"\nrequest_timeout_ms = 60000\nconnect_timeout_ms = 20000",
        server.ca_file.display(),
        server.base_dn,
        server.service_dn,
        server.service_password
    )))
}

/// Lets an administrator write what the server else writes alone (draft-zeilenga-ldap-relax).
fn relaxed(dn: &str, name: &str, value: &str) -> Request {
    let oid = "1.3.6.1.4.1.4203.666.5.12".to_owned();
    Request::modify(dn, vec![replacing(name, value)]).with(LdapControl::Unknown {
        oid,
        criticality: true,
        value: None,
    })
}

impl Slapd {
    async fn group(&self, member: &str) -> String {
        let name = new_name();
        let dn = format!("cn={name},{}", self.server.groups_dn);
        let attributes = vec![
            attribute("objectClass", &["groupOfNames"]),
            attribute("cn", &[&name]),
            attribute("member", &[member]),
        ];
        self.administrator.adds(&dn, attributes).await;
        dn
    }
}

#[async_trait]
impl Harness for Slapd {
    fn directory(&self) -> Arc<dyn Directory> {
        self.directory.clone()
    }

    async fn add(&self, password: &str) -> Person {
        let name = new_name();
        let mail = format!("{name}@example.test");
        let dn = format!("uid={name},{}", self.server.people_dn);
        let attributes = vec![
            attribute("objectClass", &["inetOrgPerson"]),
            attribute("uid", &[&name]),
            attribute("cn", &[&format!("{name} Tester")]),
            attribute("sn", &["Tester"]),
            attribute("givenName", &[&name]),
            attribute("mail", &[&mail]),
            attribute("userPassword", &[password]),
        ];
        self.administrator.adds(&dn, attributes).await;
        Person { logon_name: name, mail }
    }

    async fn set_mail(&self, account: &Account, mail: &str) {
        self.administrator.does(Request::modify(&account.dn, vec![replacing("mail", mail)])).await;
    }

    async fn set_manager(&self, account: &Account, manager: &Account) {
        let change = vec![replacing("manager", &manager.dn)];
        self.administrator.does(Request::modify(&account.dn, change)).await;
    }

    async fn disable(&self, account: &Account) {
        self.administrator.does(relaxed(&account.dn, "pwdAccountLockedTime", "000001010000Z")).await;
    }

    async fn expire_password(&self, account: &Account) -> bool {
        self.administrator.does(relaxed(&account.dn, "pwdChangedTime", "20200101000000Z")).await;
        true
    }

    // The overlay knows no such thing; shadowExpire stops nobody's bind.
    async fn expire_account(&self, _account: &Account) -> bool {
        false
    }

    async fn demand_min_age(&self, account: &Account) -> bool {
        let aged = format!("cn=aged,{}", self.server.policies_dn);
        self.administrator.does(relaxed(&account.dn, "pwdPolicySubentry", &aged)).await;
        true
    }

    async fn nest(&self, account: &Account) -> Groups {
        let inner = self.group(&account.dn).await;
        let outer = self.group(&inner).await;
        Groups { inner, outer, other: self.group(&self.server.admin_dn).await }
    }

    async fn remove(&self, account: &Account) {
        self.administrator.does(Request::delete(&account.dn)).await;
    }

    async fn rename(&self, account: &Account) -> bool {
        self.administrator.renames(&account.dn, &format!("uid=m{}", account.logon_name)).await;
        true
    }

    async fn tidy(&self) {
        self.administrator.tidies().await;
    }
}

mod contract {
    testkit::directory_contract!(super::slapd);
}

mod as_any_server {
    testkit::directory_contract! { super::by_the_rfcs:
        a_person_is_found_by_logon_name_in_any_case_and_again_by_key,
        a_person_is_found_by_mail_and_by_principal_name,
        names_that_are_nobodys_find_nobody,
        a_name_that_two_people_hold_finds_neither,
        people_are_searched_by_the_beginning_of_a_name,
        a_password_is_verified,
        a_reset_password_works_and_the_one_before_does_not,
        a_reset_to_a_short_password_is_refused_for_that,
        a_password_is_changed_only_with_the_old_one,
        a_change_is_refused_by_length_and_by_history,
        a_reset_can_be_made_to_obey_the_history,
        a_young_password_is_not_changed_but_may_be_reset_in_two_steps,
        membership_reaches_through_groups,
        a_person_who_is_gone_is_gone_and_a_namesake_is_somebody_else,
        a_manager_is_whom_the_directory_names,
        groups_and_units_are_searched_by_the_beginning_of_a_name,
        an_empty_text_gives_the_first_groups_by_name,
        groups_and_units_are_described_in_the_order_asked,
        everybody_in_a_unit_comes_once,
        everybody_in_a_group_comes_once_through_groups_too,
        an_enumeration_ends_when_its_sink_has_enough,
        the_controllers_are_named,
    }
}

#[tokio::test]
async fn start_tls_carries_the_same_and_a_reset_costs_three_questions() {
    let Some(slapd) = slapd().await else { return };
    let directory = connected(slapd.server, &slapd.server.ldap_url, "auto");
    assert_eq!(directory.capabilities().await.unwrap().flavour, "openldap");
    let person = slapd.add("Contract-Passw0rd-0").await;
    let before = directory.round_trips();
    let name = domain::directory::Identifier::LogonName(person.logon_name);
    let account = directory.find(&name).await.unwrap().unwrap();
    directory.reset_password(&account, &good(1), true).await.unwrap();
    let cost = directory.round_trips() - before;
    // The policy entry is read once a minute.
    assert!(cost <= 3, "{cost} questions");
    slapd.tidy().await;
}

#[tokio::test]
async fn more_people_than_a_page_holds_come_once_each_by_unit_and_by_group() {
    const PEOPLE: usize = 510;
    let Some(slapd) = slapd().await else { return };
    let unit = format!("ou={},{}", new_name(), slapd.server.people_dn);
    slapd.administrator.adds(&unit, vec![attribute("objectClass", &["organizationalUnit"])]).await;
    let mut people = Vec::new();
    for _ in 0..PEOPLE {
        let name = new_name();
        let dn = format!("uid={name},{unit}");
        let attributes = vec![
            attribute("objectClass", &["inetOrgPerson"]),
            attribute("cn", &[&name]),
            attribute("sn", &["Tester"]),
        ];
        slapd.administrator.adds(&dn, attributes).await;
        people.push(dn);
    }
    let group = format!("cn={},{}", new_name(), slapd.server.groups_dn);
    let members: Vec<&str> = people.iter().map(String::as_str).collect();
    let attributes = vec![attribute("objectClass", &["groupOfNames"]), attribute("member", &members)];
    slapd.administrator.adds(&group, attributes).await;
    let by_unit = PeopleQuery { units: vec![unit], ..PeopleQuery::default() };
    let by_group = PeopleQuery { groups: vec![group], ..PeopleQuery::default() };
    let by_both = PeopleQuery { groups: by_group.groups.clone(), ..by_unit.clone() };
    for query in [by_unit, by_group, by_both] {
        let (mut pages, mut keys) = (0, std::collections::BTreeSet::new());
        let mut sink = |page: Vec<Account>| {
            pages += 1;
            assert!(page.into_iter().all(|account| keys.insert(account.key)), "somebody came twice");
            std::ops::ControlFlow::Continue(())
        };
        slapd.directory.people(&query, &mut sink).await.unwrap();
        assert_eq!((pages, keys.len()), (2, PEOPLE), "{query:?}");
    }
    slapd.tidy().await;
}
