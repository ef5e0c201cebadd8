//! Many people at once, on the demo directory: enumerations page by page, changes side by side, controllers
//! asked one by one, and connections that end with the directory they belong to.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::ControlFlow,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use directory::{
    LdapDirectory,
    demo::{DemoConfig, DemoDirectory, Fault, Operation, StallPoint, company, company::people},
};
use domain::{
    account::{Account, AccountState},
    directory::{
        Computed, Directory, DirectoryError, Identifier, ObjectKind, PeopleQuery, PeopleSink, PeopleState,
    },
    secret::Secret,
    time::Clock as _,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Notify,
};

use crate::support::{StandingClock, connect_at, settings};

async fn server(people: usize) -> DemoDirectory {
    let config = DemoConfig { people, ..DemoConfig::default() };
    DemoDirectory::start(config, StandingClock::new()).await.unwrap()
}

fn directory(urls: &[String], extra: &str) -> Arc<LdapDirectory> {
    let text = format!(
        "id = \"demo\"\ncontrollers = {urls:?}\ntls = {{ mode = \"plain-on-loopback\" }}\nbase = \"{}\"\nbind_dn = \"{}\"\nbind_password = \"{}\"\n{extra}",
        company::BASE,
        company::SERVICE_ACCOUNT,
        DemoConfig::default().service_password.expose()
    );
    connect_at(settings(&text), StandingClock::new())
}

async fn account(directory: &LdapDirectory, name: &str) -> Account {
    directory.find(&Identifier::LogonName(name.to_owned())).await.unwrap().unwrap()
}

/// Sizes of the pages, and everybody on them.
async fn enumerated(directory: &LdapDirectory, query: &PeopleQuery) -> (Vec<usize>, BTreeSet<String>) {
    let (mut sizes, mut names) = (Vec::new(), BTreeSet::new());
    let mut sink = |page: Vec<Account>| {
        sizes.push(page.len());
        for account in page {
            assert!(names.insert(account.logon_name.clone()), "{} came twice", account.logon_name);
        }
        ControlFlow::Continue(())
    };
    directory.people(query, &mut sink).await.unwrap();
    (sizes, names)
}

fn group(name: &str) -> String {
    format!("CN={name},OU=Groups,{}", company::BASE)
}

#[tokio::test]
async fn a_company_comes_in_pages_of_five_hundred_one_question_each() {
    let server = server(1_200).await;
    let directory = directory(&[server.url()], "");
    directory.capabilities().await.unwrap();
    let before = directory.round_trips();
    let everybody = PeopleQuery { everybody: true, ..PeopleQuery::default() };
    let (sizes, names) = enumerated(&directory, &everybody).await;
    // Of each of the two who were locked it is asked besides whether that is over, which a server computes.
    assert_eq!(directory.round_trips() - before, 3 + 2);
    // Three accounts are the domain's own.
    assert_eq!((sizes, names.len()), (vec![500, 500, 203], 1_203));
    let units = vec![company::PEOPLE.to_owned(), format!("OU=Sales,{}", company::PEOPLE)];
    let query = PeopleQuery { units, groups: vec![group("All Staff")], ..PeopleQuery::default() };
    assert_eq!(enumerated(&directory, &query).await.1.len(), 1_199);
}

#[tokio::test]
async fn members_by_primary_group_and_through_it_come_too() {
    let server = server(40).await;
    let directory = directory(&[server.url()], "");
    let users = format!("CN=Domain Users,CN=Users,{}", company::BASE);
    let by_primary = PeopleQuery { groups: vec![users], ..PeopleQuery::default() };
    let (_, names) = enumerated(&directory, &by_primary).await;
    assert!(names.contains(people::OUTSIDE) && names.contains(people::ANA), "{names:?}");
    server.control().set_membership("Domain Users", "Helpdesk Operators", true).unwrap();
    let nested = PeopleQuery { groups: vec![group("Helpdesk Operators")], ..PeopleQuery::default() };
    assert!(enumerated(&directory, &nested).await.1.contains(people::OUTSIDE));
}

#[tokio::test]
async fn the_states_of_the_sample_company_are_told_by_the_directory_where_it_can() {
    let server = server(60).await;
    let directory = directory(&[server.url()], "");
    for (state, name) in [
        (PeopleState::Disabled, people::DISABLED),
        (PeopleState::Locked, people::LOCKED),
        (PeopleState::MustChange, people::MUST_CHANGE),
        (PeopleState::PasswordExpired, people::PASSWORD_EXPIRED),
        (PeopleState::AccountExpired, people::EXPIRED),
    ] {
        let units = vec![company::PEOPLE.to_owned()];
        let query = PeopleQuery { units, state, ..PeopleQuery::default() };
        assert_eq!(enumerated(&directory, &query).await.1, BTreeSet::from([name.to_owned()]), "{state:?}");
    }
}

#[tokio::test]
async fn one_connection_is_enough_for_a_page_and_an_enumeration_side_by_side() {
    let server = server(1_100).await;
    let directory = directory(&[server.url()], "pool_size = 1\nrequest_timeout_ms = 5000");
    directory.capabilities().await.unwrap();
    let query = PeopleQuery { groups: vec![group("All Staff")], ..PeopleQuery::default() };
    let mut stall = server.control().stall_next(Operation::Read, StallPoint::AfterApply);
    let other = Arc::clone(&directory);
    let task = tokio::spawn(async move {
        let mut everybody = 0;
        let mut sink = |page: Vec<Account>| {
            everybody += page.len();
            ControlFlow::Continue(())
        };
        let units = vec![format!("OU=External,{}", company::BASE)];
        let with_units = PeopleQuery { units, ..query };
        other.people(&with_units, &mut sink).await.map(|()| everybody)
    });
    assert!(stall.reached().await);
    // The enumeration waits for its first page; somebody at a page does not.
    account(&directory, people::ANA).await;
    stall.release();
    assert_eq!(task.await.unwrap(), Ok(1_100));
}

#[tokio::test]
async fn a_connection_whose_enumeration_was_broken_off_is_not_used_again() {
    let server = server(1_200).await;
    let directory = directory(&[server.url()], "");
    directory.capabilities().await.unwrap();
    let everybody = PeopleQuery { everybody: true, ..PeopleQuery::default() };
    let before = server.control().counts().connections;
    let mut sink = |_page: Vec<Account>| ControlFlow::Break(());
    directory.people(&everybody, &mut sink).await.unwrap();
    account(&directory, people::ANA).await;
    assert_eq!(
        server.control().counts().connections - before,
        1,
        "the server forgets the rest of the answer"
    );
}

#[tokio::test]
async fn an_enumeration_that_fails_in_the_middle_says_so() {
    let server = server(1_200).await;
    let directory = directory(&[server.url()], "");
    directory.capabilities().await.unwrap();
    let everybody = PeopleQuery { everybody: true, ..PeopleQuery::default() };
    let control = server.control();
    let mut pages = 0;
    let mut sink = |_page: Vec<Account>| {
        pages += 1;
        control.fail_next(Operation::Read, Fault::CloseBefore);
        ControlFlow::Continue(())
    };
    let result = directory.people(&everybody, &mut sink).await;
    assert!(matches!(result, Err(DirectoryError::Unavailable(_))), "{result:?}");
    assert_eq!(pages, 1);
}

#[tokio::test]
async fn a_page_of_many_people_may_take_longer_than_a_request() {
    let server = server(600).await;
    let directory = directory(&[server.url()], "request_timeout_ms = 200");
    directory.capabilities().await.unwrap();
    let mut first = server.control().stall_next(Operation::Read, StallPoint::BeforeApply);
    let other = Arc::clone(&directory);
    let task = tokio::spawn(async move {
        let mut people = 0;
        let mut sink = |page: Vec<Account>| {
            people += page.len();
            ControlFlow::Continue(())
        };
        let everybody = PeopleQuery { everybody: true, ..PeopleQuery::default() };
        other.people(&everybody, &mut sink).await.map(|()| people)
    });
    assert!(first.reached().await);
    // Somebody at a page waits in vain for as long as a request may take; by then the enumeration has waited longer.
    let second = server.control().stall_next(Operation::Read, StallPoint::BeforeApply);
    let late = directory.find(&Identifier::LogonName(people::ANA.to_owned())).await;
    assert!(matches!(late, Err(DirectoryError::Unavailable(_))), "{late:?}");
    drop((first, second));
    let found = task.await.unwrap().unwrap();
    assert!(found >= 600, "{found}");
}

#[tokio::test]
async fn a_page_that_does_not_come_in_its_time_is_named_with_it() {
    let server = server(600).await;
    let directory = directory(&[server.url()], "page_timeout_ms = 1000");
    directory.capabilities().await.unwrap();
    let control = server.control();
    let mut held = Vec::new();
    let mut sink = |_page: Vec<Account>| {
        held.push(control.stall_next(Operation::Read, StallPoint::BeforeApply));
        ControlFlow::Continue(())
    };
    let everybody = PeopleQuery { everybody: true, ..PeopleQuery::default() };
    let result = directory.people(&everybody, &mut sink).await;
    let Err(DirectoryError::Unavailable(reason)) = result else { panic!("{result:?}") };
    assert!(reason.contains("page 2") && reason.contains("`page_timeout_ms` is 1000"), "{reason}");
}

/// Hears of every page, also where nobody on it is meant.
#[derive(Default)]
struct Looked {
    people: usize,
    meant: usize,
}

impl PeopleSink for Looked {
    fn take(&mut self, page: Vec<Account>) -> ControlFlow<()> {
        let looked_at = page.len();
        self.take_page(page, looked_at)
    }

    fn take_page(&mut self, page: Vec<Account>, looked_at: usize) -> ControlFlow<()> {
        self.people += looked_at;
        self.meant += page.len();
        ControlFlow::Continue(())
    }
}

#[tokio::test]
async fn how_many_were_looked_at_is_told_also_where_nobody_is_meant() {
    let server = server(1_200).await;
    let directory = directory(&[server.url()], "");
    let state = PeopleState::PasswordExpiring { within: Duration::ZERO };
    let query = PeopleQuery { everybody: true, state, ..PeopleQuery::default() };
    let mut looked = Looked::default();
    directory.people(&query, &mut looked).await.unwrap();
    assert!(looked.people > 1_000 && looked.meant == 0, "{} {}", looked.people, looked.meant);
}

#[tokio::test]
async fn what_a_directory_computes_of_everybody_is_left_out_where_nobody_looks_at_it() {
    let server = server(60).await;
    let directory = directory(&[server.url()], "");
    let mut found = Vec::new();
    for computed in [Computed::All, Computed::Nothing] {
        let mut people = BTreeMap::new();
        let mut sink = |page: Vec<Account>| {
            people.extend(page.into_iter().map(|account| (account.logon_name, account.state)));
            ControlFlow::Continue(())
        };
        let query = PeopleQuery { everybody: true, computed, ..PeopleQuery::default() };
        directory.people(&query, &mut sink).await.unwrap();
        found.push(people);
    }
    let [all, nothing] = &found[..] else { panic!() };
    // As it is told of each by themselves, also whether a lock has run out.
    for (name, state) in all {
        assert_eq!(*state, account(&directory, name).await.state, "{name}");
    }
    assert!(all[people::PASSWORD_EXPIRED].password_expired && all[people::LOCKED].locked);
    for (name, state) in nothing {
        let (password_expires, password_expired) = (None, false);
        let kept = AccountState { password_expires, password_expired, ..all[name].clone() };
        assert_eq!(*state, kept, "{name}");
    }
}

#[tokio::test]
async fn sixteen_required_changes_are_under_way_at_once_and_cost_one_question_each() {
    const AT_ONCE: usize = 16;
    let server = server(60).await;
    let directory = directory(&[server.url()], &format!("pool_size = {AT_ONCE}"));
    let mut accounts = Vec::new();
    let mut sink = |page: Vec<Account>| {
        accounts.extend(page);
        ControlFlow::Continue(())
    };
    let staff = PeopleQuery { groups: vec![group("Sales Team")], ..PeopleQuery::default() };
    directory.people(&staff, &mut sink).await.unwrap();
    let accounts: Vec<Account> = accounts.iter().cycle().take(AT_ONCE).cloned().collect();
    let mut held: Vec<_> = (0..AT_ONCE)
        .map(|_| server.control().stall_next(Operation::Modify, StallPoint::BeforeApply))
        .collect();
    let change = |account: Account| {
        let directory = Arc::clone(&directory);
        tokio::spawn(async move { directory.require_change(&account, true).await })
    };
    let before = server.control().counts();
    let tasks: Vec<_> = accounts.into_iter().map(change).collect();
    for stall in &mut held {
        assert!(stall.reached().await);
    }
    drop(held);
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    let after = server.control().counts();
    assert_eq!((after.modifies - before.modifies, after.reads - before.reads), (AT_ONCE as u64, 0));
}

#[tokio::test]
async fn each_controller_tells_its_own_failed_sign_ins_and_one_that_is_down_is_told_as_such() {
    let (first, second, down) = (server(20).await, server(20).await, server(20).await);
    let urls = [first.url(), second.url(), down.url()];
    let both = directory(&urls, "");
    let ana = account(&both, people::ANA).await;
    let at_second = directory(&[second.url()], "");
    for _ in 0..2 {
        let wrong = at_second.verify_password(&ana, &Secret::new("Wrong-Passw0rd")).await;
        assert!(matches!(wrong, Err(DirectoryError::Refused { .. })), "{wrong:?}");
    }
    down.control().set_reachable(false);
    let traces = both.lock_traces(&ana).await.unwrap();
    let told: Vec<_> = traces.iter().map(|trace| (trace.reachable, trace.failures)).collect();
    assert_eq!(told, [(true, 0), (true, 2), (false, 0)]);
    for (trace, url) in traces.iter().zip(&urls) {
        assert_eq!(format!("ldap://{}", trace.controller), *url);
    }
    assert_eq!(traces[1].last_failure, Some(StandingClock::new().now()));
}

#[tokio::test]
async fn the_controller_and_its_site_are_read_from_the_configuration() {
    let server = server(20).await;
    let directory = directory(&[server.url()], "");
    let named = directory.controllers().await.unwrap();
    let told: Vec<_> = named.iter().map(|one| (one.host.as_str(), one.site.as_str(), one.writable)).collect();
    assert_eq!(told, [("dc1.northwind.example", "Default-First-Site-Name", true)]);
}

#[tokio::test]
async fn units_are_those_that_people_know_and_not_the_directorys_own() {
    let server = server(20).await;
    let directory = directory(&[server.url()], "");
    let page = directory.search_objects(ObjectKind::Unit, "", 50).await.unwrap();
    let names: Vec<_> = page.objects.iter().map(|unit| unit.name.as_str()).collect();
    for expected in ["People", "Sales", "Users"] {
        assert!(names.contains(&expected), "{names:?}");
    }
    for hidden in ["System", "Configuration", "Servers"] {
        assert!(!names.contains(&hidden), "{names:?}");
    }
    let sales = page.objects.iter().find(|unit| unit.name == "Sales").unwrap();
    assert_eq!(sales.detail, "northwind.example / People");
    let groups = directory.search_objects(ObjectKind::Group, "sales", 5).await.unwrap();
    assert_eq!(groups.objects[0].detail, "Everybody in Sales");
}

/// Passes bytes on to `server` and counts the connections that are open.
async fn watched(server: &DemoDirectory) -> (String, Arc<AtomicUsize>, Arc<Notify>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ldap://{}", listener.local_addr().unwrap());
    let (open, closed, target) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()), server.addr());
    let (counted, told) = (Arc::clone(&open), Arc::clone(&closed));
    tokio::spawn(async move {
        while let Ok((mut near, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            let (counted, told) = (Arc::clone(&counted), Arc::clone(&told));
            tokio::spawn(async move {
                let mut far = TcpStream::connect(target).await.unwrap();
                let _ = tokio::io::copy_bidirectional(&mut near, &mut far).await;
                counted.fetch_sub(1, Ordering::SeqCst);
                told.notify_one();
            });
        }
    });
    (url, open, closed)
}

#[tokio::test]
async fn dropping_the_last_handle_closes_every_connection() {
    let server = server(20).await;
    let (url, open, closed) = watched(&server).await;
    let directory = directory(&[url], "");
    let ana = account(&directory, people::ANA).await;
    let crowd = (0..6).map(|_| directory.fetch(&ana.key));
    assert!(futures_util::future::join_all(crowd).await.iter().all(Result::is_ok));
    let other = Arc::clone(&directory);
    drop(directory);
    assert!(open.load(Ordering::SeqCst) > 1, "{open:?}");
    account(&other, people::ANA).await;
    // Somebody whose question is under way when everybody else has let go keeps what they need, and no more.
    let mut stall = server.control().stall_next(Operation::Read, StallPoint::BeforeApply);
    let last = tokio::spawn(async move { other.fetch(&ana.key).await });
    assert!(stall.reached().await);
    stall.release();
    assert!(last.await.unwrap().unwrap().is_some());
    let all_closed = async {
        while open.load(Ordering::SeqCst) > 0 {
            closed.notified().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), all_closed).await.expect("no connection is left");
}

#[tokio::test]
async fn making_a_directory_asks_nothing_of_anybody() {
    let server = server(20).await;
    for _ in 0..100 {
        drop(directory(&[server.url()], ""));
    }
    assert_eq!(server.control().counts().connections, 0);
}
