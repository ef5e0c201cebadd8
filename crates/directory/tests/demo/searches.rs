//! Searches: scopes, selection, constructed attributes, paging and limits, bases by identity.

use directory::demo::{
    Delegation,
    company::{BASE, EXECUTIVES, PEOPLE, people},
};
use ldap3_proto::{
    control::LdapControl,
    proto::{
        LdapCompareRequest, LdapFilter, LdapMatchingRuleAssertion, LdapOp, LdapResultCode, LdapSearchScope,
    },
};

use crate::client::{Client, Demo, Found, equal, everything, query, sub_code, texts, values};

const SETTINGS: &str = "CN=Executives,CN=Password Settings Container,CN=System,DC=northwind,DC=example";

fn paged(size: i64, cookie: &[u8]) -> Vec<LdapControl> {
    vec![LdapControl::SimplePagedResults { size, cookie: cookie.to_vec() }]
}

async fn find(client: &mut Client, filter: LdapFilter) -> Found {
    client.search(query(BASE, LdapSearchScope::Subtree, filter, &["sAMAccountName"]), Vec::new()).await
}

#[tokio::test]
async fn the_root_names_the_domain_its_time_and_its_abilities() {
    let demo = Demo::start().await;
    let mut client = demo.connect().await;
    let root = client.read("", &["*"]).await;
    assert_eq!(root.text("defaultNamingContext").as_deref(), Some(BASE));
    assert_eq!(root.text("currentTime").as_deref(), Some("20261118110640.0Z"));
    assert!(texts(root.one(), "supportedCapabilities").contains(&"1.2.840.113556.1.4.800".to_owned()));
    let controls = texts(root.one(), "supportedControl");
    for control in ["1.2.840.113556.1.4.319", "1.2.840.113556.1.4.2239", "1.2.840.113556.1.4.2066"] {
        assert!(controls.contains(&control.to_owned()), "{control}");
    }
    let one = client.read("", &["DEFAULTnamingcontext"]).await;
    assert_eq!(one.one().attributes.len(), 1);
    let old = Demo::start_with(|config| config.policy_hints = false).await;
    let root = old.connect().await.read("", &["supportedControl"]).await;
    assert!(!texts(root.one(), "supportedControl").contains(&"1.2.840.113556.1.4.2239".to_owned()));
}

#[tokio::test]
async fn scopes_reach_as_far_as_they_say() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    let mut dns = async |base: &str, scope| {
        let found = client.search(query(base, scope, everything(), &["1.1"]), Vec::new()).await;
        assert!(found.entries.iter().all(|entry| entry.attributes.is_empty()), "1.1 asks for no attribute");
        found.entries.into_iter().map(|entry| entry.dn).collect::<Vec<_>>()
    };
    assert_eq!(dns(PEOPLE, LdapSearchScope::Base).await, [PEOPLE]);
    let units = dns(PEOPLE, LdapSearchScope::OneLevel).await;
    assert_eq!(units.len(), 8);
    assert!(units.iter().all(|dn| dn.starts_with("OU=")));
    let all = dns(PEOPLE, LdapSearchScope::Subtree).await;
    assert_eq!(all.len(), 1 + 8 + 29, "the OU, its units, everybody but the contractor");
    assert_eq!(dns(PEOPLE, LdapSearchScope::Children).await.len(), all.len() - 1);
}

#[tokio::test]
async fn a_star_gives_what_is_stored_and_constructed_attributes_come_by_name_only() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    let dn = demo.dn(people::MEI);
    let all = client.read(&dn, &[]).await;
    for name in ["cn", "objectGUID", "objectSid", "memberOf", "pwdLastSet", "badPwdCount", "whenChanged"] {
        assert!(!values(all.one(), name).is_empty(), "{name}");
    }
    for name in ["tokenGroups", "msDS-UserPasswordExpiryTimeComputed", "lockoutTime", "unicodePwd"] {
        assert!(values(all.one(), name).is_empty(), "{name}");
    }
    assert_eq!(values(all.one(), "objectGUID")[0].len(), 16);
    assert_eq!(values(all.one(), "objectSid")[0].len(), 28);
    assert_eq!(
        texts(all.one(), "objectClass"),
        ["top", "person", "organizationalPerson", "user"].map(str::to_owned)
    );
    let some = client.read(&dn, &["*", "msds-userpasswordexpirytimecomputed", "unicodePwd", "noSuch"]).await;
    let set: i64 = some.text("pwdLastSet").unwrap().parse().unwrap();
    let expires: i64 = some.text("msDS-UserPasswordExpiryTimeComputed").unwrap().parse().unwrap();
    assert_eq!(expires - set, 90 * 864_000_000_000);
    let mut types = query(&dn, LdapSearchScope::Base, everything(), &["mail"]);
    types.typesonly = true;
    let found = client.search(types, Vec::new()).await;
    assert_eq!((found.one().attributes[0].atype.as_str(), found.one().attributes[0].vals.len()), ("mail", 0));
}

#[tokio::test]
async fn token_groups_hold_nested_and_primary_groups_and_need_the_base_scope() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    let read = client.read(&demo.dn(people::MEI), &["tokenGroups"]).await;
    // Engineering Team, Remote Workers, VPN Users, All Staff and the primary group.
    assert_eq!(values(read.one(), "tokenGroups").len(), 5);
    let wide = query(PEOPLE, LdapSearchScope::Subtree, everything(), &["tokenGroups"]);
    assert_eq!(client.search(wide, Vec::new()).await.result.code, LdapResultCode::OperationsError);
}

#[tokio::test]
async fn groups_that_contain_each_other_do_not_hang_the_server() {
    let demo = Demo::start().await;
    demo.control.set_membership("All Staff", "Engineering Team", true).unwrap();
    let mut client = demo.service().await;
    let rule = LdapFilter::Extensible(LdapMatchingRuleAssertion {
        matching_rule: Some("1.2.840.113556.1.4.1941".to_owned()),
        type_: Some("memberOf".to_owned()),
        match_value: "CN=Engineering Team,OU=Groups,DC=northwind,DC=example".to_owned(),
        dn_attributes: false,
    });
    let found = find(&mut client, LdapFilter::And(vec![rule, equal("sAMAccountName", people::ANA)])).await;
    assert_eq!(found.entries.len(), 1, "sales is in all staff, which is now in engineering");
}

#[tokio::test]
async fn the_domain_and_the_stricter_policy_can_be_read() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    let head = client.read(BASE, &["*"]).await;
    for (name, value) in [
        ("minPwdLength", "10"),
        ("pwdHistoryLength", "5"),
        ("pwdProperties", "1"),
        ("minPwdAge", "0"),
        ("maxPwdAge", "-77760000000000"),
        ("lockoutThreshold", "5"),
        ("lockoutDuration", "-18000000000"),
        ("lockOutObservationWindow", "-18000000000"),
    ] {
        assert_eq!(head.text(name).as_deref(), Some(value), "{name}");
    }
    let executive = client.read(&demo.dn(people::EXECUTIVE), &["msDS-ResultantPSO"]).await;
    assert_eq!(executive.text("msDS-ResultantPSO").as_deref(), Some(SETTINGS));
    let other = client.read(&demo.dn(people::ANA), &["msDS-ResultantPSO"]).await;
    assert_eq!(other.text("msDS-ResultantPSO"), None);
    let settings = client.read(SETTINGS, &[]).await;
    assert_eq!(settings.text("msDS-MinimumPasswordLength").as_deref(), Some("16"));
    assert_eq!(settings.text("msDS-PasswordComplexityEnabled").as_deref(), Some("TRUE"));
    assert_eq!(settings.text("msDS-PSOAppliesTo").as_deref(), Some(EXECUTIVES));

    let without = Delegation { read_password_settings: false, ..Delegation::default() };
    demo.control.set_delegation(without);
    let settings = client.read(SETTINGS, &[]).await;
    assert!(settings.one().attributes.is_empty(), "the object is there, but shows nothing");
}

#[tokio::test]
async fn pages_give_everybody_once_and_a_cookie_fits_its_search_only() {
    let demo = Demo::start_with(|config| config.people = 200).await;
    let mut client = demo.service().await;
    let request = || query(BASE, LdapSearchScope::Subtree, equal("objectCategory", "person"), &["1.1"]);
    let mut names = Vec::new();
    let mut cookie = Vec::new();
    let mut pages = 0;
    loop {
        let page = client.search(request(), paged(64, &cookie)).await;
        assert_eq!(page.result.code, LdapResultCode::Success);
        assert!(page.entries.len() <= 64);
        names.extend(page.entries.into_iter().map(|entry| entry.dn));
        pages += 1;
        cookie = page.cookie.expect("the control comes back");
        if cookie.is_empty() {
            break;
        }
    }
    assert_eq!((pages, names.len()), (4, 203), "200 people, Administrator, Guest and the service account");
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 203);

    let first = client.search(request(), paged(10, &[])).await.cookie.unwrap();
    let other = query(PEOPLE, LdapSearchScope::Subtree, everything(), &["1.1"]);
    let misused = client.search(other, paged(10, &first)).await;
    assert_eq!(sub_code(&misused.result), "53/00000057");
    assert_eq!(sub_code(&client.search(request(), paged(10, b"x")).await.result), "53/00000057");
}

#[tokio::test]
async fn limits_cut_an_answer_and_say_so() {
    let demo = Demo::start_with(|config| config.people = 1200).await;
    let mut client = demo.service().await;
    let mut request = query(PEOPLE, LdapSearchScope::Subtree, equal("objectCategory", "person"), &["1.1"]);
    let found = client.search(request.clone(), Vec::new()).await;
    assert_eq!((found.entries.len(), found.result.code), (1000, LdapResultCode::SizeLimitExceeded));
    request.sizelimit = 5;
    let found = client.search(request, Vec::new()).await;
    assert_eq!((found.entries.len(), found.result.code), (5, LdapResultCode::SizeLimitExceeded));
    let mut one = query(PEOPLE, LdapSearchScope::Subtree, equal("sAMAccountName", people::ANA), &["1.1"]);
    one.sizelimit = 1;
    assert_eq!(client.search(one, Vec::new()).await.result.code, LdapResultCode::Success);
}

#[tokio::test]
async fn an_entry_is_found_by_its_identity_after_it_was_renamed() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    let read = client.read(&demo.dn(people::ANA), &["objectGUID", "objectSid"]).await;
    let hex = |name: &str| -> String {
        values(read.one(), name)[0].iter().map(|byte| format!("{byte:02x}")).collect()
    };
    let guid = hex("objectGUID");
    // The text form of the same bytes: the first three fields are little-endian.
    let field = |range: std::ops::Range<usize>| -> String {
        range.rev().map(|at| &guid[at * 2..at * 2 + 2]).collect()
    };
    let dashed = format!("{}-{}-{}-{}-{}", field(0..4), field(4..6), field(6..8), &guid[16..20], &guid[20..]);
    demo.control.rename(people::ANA, "Ana Ruiz, now García").unwrap();
    demo.control.move_below(people::ANA, "OU=Engineering,OU=People,DC=northwind,DC=example").unwrap();
    let new_dn = "CN=Ana Ruiz\\, now García,OU=Engineering,OU=People,DC=northwind,DC=example";
    let sid = hex("objectSid");
    for base in [format!("<GUID={guid}>"), format!("<GUID={dashed}>"), format!("<SID={sid}>")] {
        assert_eq!(client.read(&base, &["cn"]).await.dns(), [new_dn], "{base}");
    }
    assert_eq!(find(&mut client, equal("objectGUID", &dashed)).await.dns(), [new_dn]);
    let groups = client.read(new_dn, &["memberOf"]).await;
    assert_eq!(texts(groups.one(), "memberOf").len(), 1, "memberships follow");

    demo.control.remove(people::ANA).unwrap();
    let gone = client.read(&format!("<GUID={guid}>"), &["cn"]).await;
    assert_eq!(gone.result.code, LdapResultCode::NoSuchObject);
    assert_eq!(client.read("<GUID=xyz>", &[]).await.result.code, LdapResultCode::InvalidDNSyntax);
}

#[tokio::test]
async fn a_re_created_account_has_another_identity() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    let dn = demo.dn(people::ANA);
    let before = client.read(&dn, &["objectGUID"]).await;
    demo.control.remove(people::ANA).unwrap();
    demo.control
        .add_person(&directory::demo::NewPerson {
            logon_name: people::ANA.to_owned(),
            given_name: "Ana".to_owned(),
            surname: "Ruiz".to_owned(),
            above: "OU=Sales,OU=People,DC=northwind,DC=example".to_owned(),
            password: domain::secret::Secret::new("Start-Passw0rd1"),
        })
        .unwrap();
    let after = client.read(&dn, &["objectGUID"]).await;
    assert_ne!(values(before.one(), "objectGUID"), values(after.one(), "objectGUID"));
    assert_eq!(demo.try_bind(people::ANA, "Start-Passw0rd1").await, "ok");
}

#[tokio::test]
async fn bases_that_are_not_there_or_no_names_are_told_apart() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    let missing = client.read(&format!("CN=No One,{PEOPLE}"), &[]).await.result;
    assert_eq!((missing.code, missing.matcheddn.as_str()), (LdapResultCode::NoSuchObject, PEOPLE));
    let malformed = client.read("not a name", &[]).await.result;
    assert_eq!(malformed.code, LdapResultCode::InvalidDNSyntax);
    let computed = equal("msDS-User-Account-Control-Computed", "16");
    assert_eq!(find(&mut client, computed).await.result.code, LdapResultCode::InappropriateMatching);
}

#[tokio::test]
async fn names_with_metacharacters_are_found_as_they_are() {
    let demo = Demo::start_with(|config| config.people = 200).await;
    let mut client = demo.service().await;
    let found = find(&mut client, equal("department", "Finance")).await;
    let escaped: Vec<&str> = found.dns().into_iter().filter(|dn| dn.contains("\\,")).collect();
    assert!(escaped.len() > 10, "{:?}", found.dns());
    for dn in escaped {
        assert_eq!(client.read(dn, &["cn"]).await.dns(), [dn]);
    }
    let wild = find(&mut client, equal("sAMAccountName", "ana*")).await;
    assert_eq!(wild.entries.len(), 0, "an escaped asterisk is no wildcard");
}

#[tokio::test]
async fn a_comparison_answers_true_or_false() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    let dn = demo.dn(people::ANA);
    for (value, expected) in
        [("ANA.RUIZ@northwind.example", LdapResultCode::CompareTrue), ("x", LdapResultCode::CompareFalse)]
    {
        let request = LdapCompareRequest { dn: dn.clone(), atype: "mail".to_owned(), val: value.into() };
        match client.ask(LdapOp::CompareRequest(request), Vec::new()).await {
            LdapOp::CompareResult(result) => assert_eq!(result.code, expected),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn an_unknown_control_matters_only_when_it_is_critical() {
    let demo = Demo::start().await;
    let mut client = demo.service().await;
    for (criticality, expected) in
        [(false, LdapResultCode::Success), (true, LdapResultCode::UnavailableCriticalExtension)]
    {
        let control = LdapControl::Unknown { oid: "1.2.3.4".to_owned(), criticality, value: None };
        let request = query(PEOPLE, LdapSearchScope::Base, everything(), &["1.1"]);
        assert_eq!(client.search(request, vec![control]).await.result.code, expected);
    }
}
