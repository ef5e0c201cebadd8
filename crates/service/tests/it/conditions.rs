//! Which way a walk takes: by group, attribute, network and time, asked once, the same for nobody's names where it
//! tells nothing about them, and no way at all where it cannot be told.

use std::{path::Path, sync::Arc, time::Duration};

use api::ServiceError;
use directory::{
    connection::{Authority, Connection, Dial, Plain, Request},
    demo::company,
};
use domain::{config::Realm, directory::Directory, secret::Secret, workflow::Workflow};
use ldap3_proto::LdapPartialAttribute;
use serde_json::{Value, json};
use testkit::peers::peers;
use vault::OsEntropy;

use crate::house::{ANA, Options, TestHouse, clock, house, house_with};

const NOBODY: &str = "nobody.here";
const ANSWER_MAX: Duration = Duration::from_secs(60);

/// A task whose first page is the password where the condition holds, else a mailed code.
fn asks(realm: &mut Realm, when: &Value) {
    let task: Workflow = serde_json::from_value(json!({
        "id": "asks",
        "steps": [{
            "when": when,
            "then": [{ "step": "secret", "activity": "password" }],
            "otherwise": [{ "step": "mailed", "activity": "mail-code" }],
        }],
    }))
    .unwrap();
    realm.policies[0].workflows.retain(|workflow| workflow.id != task.id);
    realm.policies[0].workflows.push(task);
}

async fn page(test: &TestHouse, name: &str) -> String {
    test.begin("asks", name).await.page.view.kind.clone()
}

/// What each of two names is asked under a condition.
async fn pages(test: &TestHouse, when: Value) -> [String; 2] {
    test.reconfigure(|realm| asks(realm, &when));
    [page(test, ANA).await, page(test, NOBODY).await]
}

fn group(name: &str) -> String {
    format!("CN={name},OU=Groups,{}", company::BASE)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_groups_of_a_person_decide_and_nested_ones_count() {
    let test = house().await;
    assert_eq!(pages(&test, json!({ "member-of": group("All Staff") })).await, ["password", "code"]);
    assert_eq!(pages(&test, json!({ "member-of": group("Executives") })).await, ["code", "code"]);
    let either = json!({ "member-of": [group("Executives"), group("all staff").to_uppercase()] });
    assert_eq!(pages(&test, either).await, ["password", "code"]);
    // Of another domain: not theirs to know.
    let foreign = json!({ "member-of": "CN=Sales,DC=elsewhere,DC=example" });
    assert_eq!(pages(&test, foreign).await, ["code", "code"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_attribute_decides_by_its_value() {
    let test = house().await;
    let title = |is: &[&str]| json!({ "attribute": { "name": "Department", "is": is } });
    let directory = test.connections.directories().remove(0);
    let account = directory.fetch(&test.key_of(ANA).await).await.unwrap().unwrap();
    let department = account.attributes["department"][0].to_uppercase();
    assert_eq!(pages(&test, title(&["Other", &department])).await, ["password", "code"]);
    assert_eq!(pages(&test, title(&["Other"])).await, ["code", "code"]);
    assert_eq!(pages(&test, title(&[])).await, ["password", "code"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn network_and_time_lead_everybody_the_same_way() {
    let test = house().await;
    let visitor = "192.0.2.0/24";
    assert_eq!(test.visitor.address, "192.0.2.7");
    assert_eq!(pages(&test, json!({ "network": visitor })).await, ["password", "password"]);
    assert_eq!(pages(&test, json!({ "network": ["10.0.0.0/8", "2001:db8::/32"] })).await, ["code", "code"]);
    let always = json!({ "time": { "from": "00:00" } });
    assert_eq!(pages(&test, always).await, ["password", "password"]);
    let never = json!({ "time": { "from": "00:00", "to": "00:01", "days": ["monday"] } });
    let first = pages(&test, never).await;
    assert_eq!(first[0], first[1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_decided_stays_decided_and_the_request_of_that_moment_counts() {
    let test = house().await;
    test.reconfigure(|realm| asks(realm, &json!({ "network": ["192.0.2.0/24"] })));
    let mut browser = test.begin("asks", ANA).await;
    assert_eq!(browser.page.view.kind, "password");
    browser.visitor.address = "198.51.100.1".to_owned();
    browser.submit(&[("password", "Wrong-Passw0rd-1")]).await;
    assert_eq!(browser.page.view.kind, "password", "once the walk is there, it goes on");
    // A condition behind a page is asked when the walk comes to it, of who asks then.
    test.reconfigure(|realm| {
        let task = realm.policies[0].workflows.last_mut().unwrap();
        let way = std::mem::take(&mut task.steps);
        let choice = json!({
            "choice": "way",
            "options": [{ "sequence": way }, { "step": "asked", "activity": "questions" }],
        });
        task.steps.push(serde_json::from_value(choice).unwrap());
    });
    for (address, comes_to) in [("192.0.2.9", "password"), ("198.51.100.1", "code")] {
        let mut browser = test.begin("asks", ANA).await;
        assert_eq!(browser.page.view.kind, "choice");
        browser.visitor.address = address.to_owned();
        browser.submit(&[("choice", "0")]).await;
        assert_eq!(browser.page.view.kind, comes_to);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_told_leads_nobody_the_weaker_way() {
    let mut test = house().await;
    for when in
        [json!({ "member-of": group("Renamed last week") }), json!({ "attribute": { "name": "notRead" } })]
    {
        test.reconfigure(|realm| asks(realm, &when));
        let Err(refused) = test.try_begin("asks", ANA).await else { panic!("{when} was decided") };
        let ServiceError::Unavailable { message, .. } = refused else { panic!("{refused:?}") };
        assert_eq!(message.code, "error.condition-unknown");
        assert_eq!(page(&test, NOBODY).await, "code");
    }
    test.visitor.address = "unknown".to_owned();
    test.reconfigure(|realm| asks(realm, &json!({ "network": ["192.0.2.0/24"] })));
    for name in [ANA, NOBODY] {
        assert!(test.try_begin("asks", name).await.is_err(), "an address that is none is in no network");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_condition_with_a_wrong_value_comes_into_force_nowhere() {
    let test = house().await;
    let mut realm = test.realm.current().realm.clone();
    asks(&mut realm, &json!({ "network": ["10.0.0.0/33"] }));
    let found = service::Loaded::check(realm, 2, &activities::Registry::standard()).unwrap_err().0;
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("policies.everyone.workflows.asks: when.network = `10.0.0.0/33`: give"));
}

/// A real directory: how one signs in as its administrator, and as the service account.
struct Peer {
    url: String,
    ca_file: &'static Path,
    administrator: (&'static str, &'static str),
    service: (&'static str, &'static str),
    people: &'static str,
    groups: &'static str,
    base: &'static str,
}

fn attribute(name: &str, value: &str) -> LdapPartialAttribute {
    LdapPartialAttribute { atype: name.to_owned(), vals: vec![value.as_bytes().to_vec()] }
}

impl Peer {
    async fn administrator(&self) -> Connection {
        let authority = Authority::File(self.ca_file.to_owned());
        let dial =
            Dial::new(self.url.parse().unwrap(), Plain::Never, Some(authority), Duration::from_secs(20));
        let connection = Connection::open(&dial, Arc::default()).await.unwrap();
        let (dn, password) = self.administrator;
        does(&connection, Request::bind(dn, &Secret::new(password))).await;
        connection
    }

    fn directory(&self) -> Arc<dyn Directory> {
        let settings = format!(
            "id = \"northwind\"\ncontrollers = [\"{}\"]\ntls = {{ ca_file = '{}' }}\nbase = \"{}\"\nbind_dn = '{}'\n\
             bind_password = '{}'\nattributes = [\"title\"]\nrequest_timeout_ms = 60000\nconnect_timeout_ms = 20000",
            self.url,
            self.ca_file.display(),
            self.base,
            self.service.0,
            self.service.1,
        );
        directory::connect(toml::from_str(&settings).unwrap(), clock(), Arc::new(OsEntropy)).unwrap()
    }
}

async fn does(connection: &Connection, request: Request) {
    let outcome = connection.ask(request, ANSWER_MAX).await.unwrap().outcome;
    assert_eq!(outcome.code, 0, "{}", outcome.text);
}

/// Somebody in a group that is in a group; what was added, the last first.
async fn with_somebody_in_a_nested_group(peer: &Peer, is_samba: bool) {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let administrator = peer.administrator().await;
    let name = format!("gate{}", std::process::id());
    let person =
        if is_samba { format!("CN={name},{}", peer.people) } else { format!("uid={name},{}", peer.people) };
    let mut attributes =
        vec![attribute("cn", &name), attribute("mail", "gate@example.test"), attribute("title", "Keeper")];
    if is_samba {
        attributes.extend([attribute("objectClass", "user"), attribute("sAMAccountName", &name)]);
        attributes.push(attribute("userAccountControl", "544"));
    } else {
        attributes.extend([attribute("objectClass", "inetOrgPerson"), attribute("uid", &name)]);
        attributes.push(attribute("sn", "Gate"));
    }
    does(&administrator, Request::add(&person, attributes)).await;
    let class = if is_samba { "group" } else { "groupOfNames" };
    let mut groups = Vec::new();
    for (kind, member) in [("inner", None), ("outer", Some("inner")), ("other", Some("other"))] {
        let dn = |kind: &str| format!("cn={name}-{kind},{}", peer.groups);
        let member = match member {
            None => person.clone(),
            Some("inner") => dn("inner"),
            Some(_) => peer.administrator.0.to_owned(),
        };
        let attributes = vec![attribute("objectClass", class), attribute("member", &member)];
        does(&administrator, Request::add(dn(kind), attributes)).await;
        groups.push(dn(kind));
    }
    let told = tokio::spawn(told_apart(peer.directory(), name, groups.clone())).await;
    for dn in groups.iter().rev().chain([&person]) {
        does(&administrator, Request::delete(dn)).await;
    }
    told.unwrap();
}

async fn told_apart(directory: Arc<dyn Directory>, name: String, groups: Vec<String>) {
    let test = house_with(Options { directory: Some(directory), ..Options::default() }).await;
    let gone = groups[0].replace("-inner", "-gone");
    for (group, comes_to) in [(&groups[0], "password"), (&groups[1], "password"), (&groups[2], "code")] {
        test.reconfigure(|realm| asks(realm, &json!({ "member-of": group })));
        assert_eq!(page(&test, &name).await, comes_to, "{group}");
        assert_eq!(page(&test, NOBODY).await, "code");
    }
    test.reconfigure(|realm| asks(realm, &json!({ "member-of": gone })));
    assert!(test.try_begin("asks", &name).await.is_err(), "a group that is not there was decided");
    test.reconfigure(|realm| asks(realm, &json!({ "attribute": { "name": "title", "is": "keeper" } })));
    assert_eq!(page(&test, &name).await, "password");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_samba_domain_says_who_is_in_a_group_within_a_group() {
    let Some(peers) = peers() else { return };
    let samba = &peers.samba;
    let peer = Peer {
        url: samba.ldaps_url.clone(),
        ca_file: &samba.ca_file,
        administrator: (&samba.admin_dn, &samba.admin_password),
        service: (&samba.service_name, &samba.service_password),
        people: &samba.people_dn,
        groups: &samba.groups_dn,
        base: &samba.base_dn,
    };
    with_somebody_in_a_nested_group(&peer, true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn slapd_says_who_is_in_a_group_within_a_group() {
    let Some(peers) = peers() else { return };
    let slapd = &peers.slapd;
    let peer = Peer {
        url: slapd.ldaps_url.clone(),
        ca_file: &slapd.ca_file,
        administrator: (&slapd.admin_dn, &slapd.admin_password),
        service: (&slapd.service_dn, &slapd.service_password),
        people: &slapd.people_dn,
        groups: &slapd.groups_dn,
        base: &slapd.base_dn,
    };
    with_somebody_in_a_nested_group(&peer, false).await;
}
