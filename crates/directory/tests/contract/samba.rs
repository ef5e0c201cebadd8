//! The contract on a Samba domain controller with the three delegated rights, and what only such a server
//! shows: rights that are missing, fine-grained policies that may not be read, StartTLS, round trips.

use std::sync::Arc;

use async_trait::async_trait;
use directory::{LdapDirectory, connection::Request, escape_dn_value};
use domain::{
    account::Account,
    directory::{ControllerInfo, Directory, DirectoryError, Identifier, PeopleQuery, Refusal},
};
use testkit::{
    directory::{Groups, Harness, Person, good},
    peers,
    peers::Samba as Server,
};

use crate::support::{Administrator, adding, attribute, connect, new_name, replacing, settings};

const FIRST: &str = "Contract-Passw0rd-0";

struct Samba {
    server: &'static Server,
    administrator: Administrator,
    directory: Arc<LdapDirectory>,
}

async fn samba() -> Option<Samba> {
    let server = &peers()?.samba;
    let administrator =
        Administrator::sign_in(&server.ldaps_url, &server.ca_file, &server.admin_dn, &server.admin_password)
            .await;
    let directory = connected(server, &server.ldaps_url, &server.service_name, &server.service_password);
    Some(Samba { server, administrator, directory })
}

fn connected(server: &Server, url: &str, name: &str, password: &str) -> Arc<LdapDirectory> {
    connect(settings(&format!(
        "id = \"samba\"\nalias = \"{}\"\ncontrollers = [\"{url}\"]\ntls = {{ ca_file = \"{}\" }}\nbase = \"{}\"\nbind_dn = '{name}'\nbind_password = \"{password}\"\nrequest_timeout_ms = 60000\nconnect_timeout_ms = 20000",
        server.netbios,
        server.ca_file.display(),
        server.people_dn,
    )))
}

fn quoted(password: &str) -> Vec<u8> {
    format!("\"{password}\"").encode_utf16().flat_map(u16::to_le_bytes).collect()
}

impl Samba {
    async fn modify(&self, dn: &str, name: &str, value: &str) {
        self.administrator.does(Request::modify(dn, vec![replacing(name, value)])).await;
    }

    async fn group(&self, member: Option<&str>) -> String {
        let name = new_name();
        let dn = format!("CN={name},{}", self.server.groups_dn);
        let mut attributes =
            vec![attribute("objectClass", &["group"]), attribute("sAMAccountName", &[&name])];
        attributes.extend(member.map(|member| attribute("member", &[member])));
        self.administrator.adds(&dn, attributes).await;
        dn
    }

    async fn account(&self) -> Account {
        let person = self.add(FIRST).await;
        self.directory.find(&Identifier::LogonName(person.logon_name)).await.unwrap().unwrap()
    }
}

#[async_trait]
impl Harness for Samba {
    fn directory(&self) -> Arc<dyn Directory> {
        self.directory.clone()
    }

    fn enabler(&self) -> Arc<dyn Directory> {
        connected(self.server, &self.server.ldaps_url, &self.server.admin_dn, &self.server.admin_password)
    }

    async fn add(&self, password: &str) -> Person {
        let name = new_name();
        let domain = &self.server.domain;
        let mail = format!("{name}@{domain}");
        let mut unicode = attribute("unicodePwd", &[]);
        unicode.vals.push(quoted(password));
        let attributes = vec![
            attribute("objectClass", &["user"]),
            attribute("sAMAccountName", &[&name]),
            attribute("userPrincipalName", &[&mail]),
            attribute("givenName", &[&name]),
            attribute("sn", &["Tester"]),
            attribute("displayName", &[&format!("{name} Tester")]),
            attribute("mail", &[&mail]),
            attribute("userAccountControl", &["512"]),
            unicode,
        ];
        let dn = format!("CN={},{}", escape_dn_value(&format!("{name}, Tester")), self.server.people_dn);
        self.administrator.adds(&dn, attributes).await;
        Person { logon_name: name, mail }
    }

    async fn set_mail(&self, account: &Account, mail: &str) {
        self.modify(&account.dn, "mail", mail).await;
    }

    async fn set_manager(&self, account: &Account, manager: &Account) {
        self.modify(&account.dn, "manager", &manager.dn).await;
    }

    async fn disable(&self, account: &Account) {
        self.modify(&account.dn, "userAccountControl", "514").await;
    }

    // pwdLastSet takes only 0 and -1, and Samba 4.17 lets an expired password bind.
    async fn expire_password(&self, _account: &Account) -> bool {
        false
    }

    async fn expire_account(&self, account: &Account) -> bool {
        self.modify(&account.dn, "accountExpires", "132223104000000000").await;
        true
    }

    async fn demand_min_age(&self, account: &Account) -> bool {
        let joins = vec![adding("member", &account.dn)];
        self.administrator.does(Request::modify(&self.server.aged_group_dn, joins)).await;
        true
    }

    async fn nest(&self, account: &Account) -> Groups {
        let inner = self.group(Some(&account.dn)).await;
        let outer = self.group(Some(&inner)).await;
        Groups { inner, outer, other: self.group(None).await }
    }

    async fn remove(&self, account: &Account) {
        self.administrator.does(Request::delete(&account.dn)).await;
    }

    async fn rename(&self, account: &Account) -> bool {
        let name = format!("CN=Married {}", account.logon_name);
        self.administrator.renames(&account.dn, &name).await;
        true
    }

    async fn tidy(&self) {
        self.administrator.tidies().await;
    }
}

mod contract {
    testkit::directory_contract!(super::samba);
}

#[tokio::test]
async fn it_is_recognised_as_samba() {
    let Some(samba) = samba().await else { return };
    assert_eq!(samba.directory.capabilities().await.unwrap().flavour, "samba");
}

#[tokio::test]
async fn the_controller_and_its_site_are_read_from_the_configuration() {
    let Some(samba) = samba().await else { return };
    let named = samba.directory.controllers().await.unwrap();
    let expected = ControllerInfo {
        host: samba.server.host.clone(),
        site: "Default-First-Site-Name".to_owned(),
        writable: true,
    };
    assert_eq!(named, [expected]);
}

#[tokio::test]
async fn the_domains_own_accounts_are_nobody_while_people_by_primary_group_are_there() {
    let Some(samba) = samba().await else { return };
    let account = samba.account().await;
    let server = samba.server;
    let whole = connect(settings(&format!(
        "id = \"samba\"\ncontrollers = [\"{}\"]\ntls = {{ ca_file = \"{}\" }}\nbase = \"{}\"\nbind_dn = \"{}\"\nbind_password = \"{}\"\nrequest_timeout_ms = 60000\nconnect_timeout_ms = 20000",
        server.ldaps_url,
        server.ca_file.display(),
        server.base_dn,
        server.service_name,
        server.service_password,
    )));
    assert_eq!(whole.find(&Identifier::LogonName("krbtgt".to_owned())).await, Ok(None));
    let users = format!("CN=Domain Users,CN=Users,{}", server.base_dn);
    for query in [
        PeopleQuery { everybody: true, ..PeopleQuery::default() },
        PeopleQuery { groups: vec![users], ..PeopleQuery::default() },
    ] {
        let mut names = Vec::new();
        let mut sink = |page: Vec<Account>| {
            names.extend(page.into_iter().map(|account| account.logon_name));
            std::ops::ControlFlow::Continue(())
        };
        whole.people(&query, &mut sink).await.unwrap();
        assert!(
            names.contains(&account.logon_name) && names.contains(&"Administrator".to_owned()),
            "{names:?}"
        );
        assert!(!names.iter().any(|name| name == "krbtgt" || name.ends_with('$')), "{names:?}");
    }
    samba.tidy().await;
}

#[tokio::test]
async fn a_right_that_was_not_delegated_is_told_as_such() {
    let Some(samba) = samba().await else { return };
    let account = samba.account().await;
    samba.disable(&account).await;
    let result = samba.directory.enable(&account).await;
    let refused = matches!(result, Err(DirectoryError::Refused { refusal: Refusal::NotPermitted, .. }));
    assert!(refused, "{result:?}");
    samba.tidy().await;
}

#[tokio::test]
async fn a_fine_grained_policy_is_read_or_told_to_be_unreadable() {
    let Some(samba) = samba().await else { return };
    let account = samba.account().await;
    let joins = vec![adding("member", &account.dn)];
    samba.administrator.does(Request::modify(&samba.server.strict_group_dn, joins)).await;
    let policy = samba.directory.password_policy(&account).await.unwrap();
    assert_eq!((policy.min_length, policy.complete), (14, true), "{policy:?}");
    let server = samba.server;
    let narrow = connected(server, &server.ldaps_url, &server.narrow_service_name, &server.service_password);
    let floor = narrow.password_policy(&account).await.unwrap();
    assert_eq!((floor.min_length, floor.complete), (8, false), "{floor:?}");
    assert_eq!(floor.source, policy.source);
    samba.tidy().await;
}

#[tokio::test]
async fn the_primary_group_counts() {
    let Some(samba) = samba().await else { return };
    let account = samba.account().await;
    let users = [format!("CN=Domain Users,CN=Users,{}", samba.server.base_dn)];
    assert_eq!(samba.directory.memberships(&account, &users).await.unwrap(), users);
    samba.tidy().await;
}

#[tokio::test]
async fn distribution_groups_count() {
    let Some(samba) = samba().await else { return };
    let account = samba.account().await;
    let name = new_name();
    let list = format!("CN={name},{}", samba.server.groups_dn);
    let attributes = vec![
        attribute("objectClass", &["group"]),
        attribute("sAMAccountName", &[&name]),
        attribute("groupType", &["2"]),
        attribute("member", &[&account.dn]),
    ];
    samba.administrator.adds(&list, attributes).await;
    let lists = [list];
    assert_eq!(samba.directory.memberships(&account, &lists).await.unwrap(), lists);
    samba.tidy().await;
}

#[tokio::test]
async fn somebody_outside_the_base_is_not_there() {
    let Some(samba) = samba().await else { return };
    let server = samba.server;
    let service = Identifier::LogonName("svc-sspr".to_owned());
    assert_eq!(samba.directory.find(&service).await, Ok(None));
    let whole = connect(settings(&format!(
        "id = \"samba\"\ncontrollers = [\"{}\"]\ntls = {{ ca_file = \"{}\" }}\nbase = \"{}\"\nbind_dn = \"{}\"\nbind_password = \"{}\"\nrequest_timeout_ms = 60000\nconnect_timeout_ms = 20000",
        server.ldaps_url,
        server.ca_file.display(),
        server.base_dn,
        server.service_name,
        server.service_password,
    )));
    let outsider = whole.find(&service).await.unwrap().unwrap();
    assert_eq!(samba.directory.fetch(&outsider.key).await, Ok(None));
}

#[tokio::test]
async fn a_whole_reset_in_two_steps_costs_six_questions() {
    let Some(samba) = samba().await else { return };
    let account = samba.account().await;
    let directory = &samba.directory;
    let name = Identifier::LogonName(account.logon_name.clone());
    let before = directory.round_trips();
    let account = directory.find(&name).await.unwrap().unwrap();
    let _policy = directory.password_policy(&account).await.unwrap();
    directory.set_temporary_password(&account, &good(77)).await.unwrap();
    directory.change_password(&account, &good(77), &good(1)).await.unwrap();
    directory.unlock(&account).await.unwrap();
    let cost = directory.round_trips() - before;
    assert!(cost <= 6, "{cost} questions");
    samba.tidy().await;
}

#[tokio::test]
async fn start_tls_carries_the_same() {
    let Some(samba) = samba().await else { return };
    let server = samba.server;
    let directory = connected(server, &server.ldap_url, &server.service_name, &server.service_password);
    assert_eq!(directory.capabilities().await.unwrap().flavour, "samba");
    let account = samba.account().await;
    directory.reset_password(&account, &good(1), false).await.unwrap();
    samba.tidy().await;
}

#[tokio::test]
async fn an_authority_that_is_not_trusted_or_another_host_name_is_refused() {
    let Some(samba) = samba().await else { return };
    let server = samba.server;
    let base = format!(
        "id = \"samba\"\nbase = \"{}\"\nbind_dn = \"{}\"\nbind_password = \"{}\"\n",
        server.people_dn, server.service_name, server.service_password
    );
    let strangers_ca = &peers().unwrap().slapd.ca_file;
    for wrong in [
        format!("{base}controllers = [\"{}\"]\n", server.ldaps_url),
        format!(
            "{base}controllers = [\"{}\"]\ntls = {{ ca_file = \"{}\" }}\n",
            server.ldaps_url,
            strangers_ca.display()
        ),
        format!(
            "{base}controllers = [\"ldaps://127.0.0.1:{}\"]\ntls = {{ ca_file = \"{}\" }}\n",
            peers().unwrap().slapd.tls_port,
            server.ca_file.display()
        ),
    ] {
        let result = connect(settings(&wrong)).capabilities().await;
        assert!(matches!(result, Err(DirectoryError::Misconfigured(_))), "{result:?}");
    }
}

#[tokio::test]
async fn a_service_account_that_is_refused_is_not_tried_again_at_once() {
    let Some(samba) = samba().await else { return };
    let victim = samba.account().await;
    let directory = connected(samba.server, &samba.server.ldaps_url, &victim.dn, "not the password");
    let crowd = futures_util::future::join_all((0..8).map(|_| directory.capabilities())).await;
    for result in crowd {
        assert!(matches!(result, Err(DirectoryError::Misconfigured(_))), "{result:?}");
    }
    let victim = samba.directory.fetch(&victim.key).await.unwrap().unwrap();
    assert!(!victim.state.locked, "{:?}", victim.state);
    samba.tidy().await;
}

#[tokio::test]
async fn the_health_check_tells_an_account_without_rights_how_they_are_granted() {
    let Some(samba) = samba().await else { return };
    let nobody = samba.account().await;
    let powerless = connected(samba.server, &samba.server.ldaps_url, &nobody.upn.clone().unwrap(), FIRST);
    let findings = powerless.health().await;
    for subject in ["rights.lockout", "rights.pwdlastset", "rights.reset"] {
        let finding = findings.iter().find(|finding| finding.subject == subject).unwrap();
        assert!(!finding.good, "{finding:?}");
        let command = format!(
            "dsacls \"{}\" /I:S /G \"{}:CA;Reset Password;user\"",
            samba.server.people_dn,
            nobody.upn.clone().unwrap()
        );
        assert!(finding.fix.contains(&command), "{finding:?}");
    }
    let findings = samba.directory.health().await;
    let reset = findings.iter().find(|finding| finding.subject == "rights.reset").unwrap();
    assert!(reset.good && reset.detail.contains("holds Reset Password"), "{reset:?}");
    for subject in ["bind", "base", "clock", "policy", "policy.fine-grained", "tls"] {
        assert!(
            findings.iter().any(|finding| finding.subject == subject && finding.good),
            "{subject}: {findings:?}"
        );
    }
    samba.tidy().await;
}
