//! Operators at work: whom they reach, what they may begin, who must agree.

mod approvals;
mod lists;
mod matrix;
mod scope;
mod tasks;

use api::{
    Begun, ServiceResult, Visitor,
    helpdesk::{Card, DeskBegun, DeskTask, Helpdesk as _},
};
use directory::demo::company;
use domain::{
    config::{
        Realm, Scope,
        staff::{HelpdeskPolicy, ReasonDemand},
    },
    event::{ChainedEvent, EventKind},
    id::{SessionId, Slug},
    profile::{Profile, TotpEnrolment},
    run::RunStatus,
    secret::Secret,
    store::{Change, Session, SiteKind},
    time::Clock,
};
use vault::OsEntropy;

use crate::house::{ANA, Browser, Options, TestHouse, house_with};

/// Operations: of the policy `everyone`.
pub const TOM: &str = company::people::TOM;
/// Engineering, which is among the remote workers, who help Sales.
pub const MEI: &str = company::people::MEI;
/// Engineering, too.
pub const YUKI: &str = company::people::PASSWORD_EXPIRED;
/// IT, which helps everybody but Sales.
pub const SOFIA: &str = company::people::PROTECTED;

pub const SALES: &str = "OU=Sales,OU=People,DC=northwind,DC=example";

fn group(name: &str) -> String {
    format!("CN={name},OU=Groups,DC=northwind,DC=example")
}

pub fn scope(groups: &[&str], units: &[&str]) -> Scope {
    Scope {
        connection: Slug::literal("northwind"),
        include_groups: groups.iter().map(|name| group(name)).collect(),
        include_units: units.iter().map(|unit| (*unit).to_owned()).collect(),
        exclude_groups: Vec::new(),
        exclude_units: Vec::new(),
    }
}

/// Two policies: `sales` for that unit, helped by the remote workers (groups in a group), and `everyone` for the
/// others, helped by the helpdesk operators.
fn two_policies(realm: &mut Realm) {
    let helped_by = |name: &str| HelpdeskPolicy {
        scope: vec![scope(&[name], &[])],
        reason: ReasonDemand::Optional,
        ..HelpdeskPolicy::default()
    };
    let mut sales = realm.policies[0].clone();
    sales.id = Slug::literal("sales");
    sales.name = "Sellers".to_owned();
    // In other letters than the directory has them.
    sales.scope = vec![scope(&[], &["ou=SALES, ou=people,dc=NorthWind,dc=EXAMPLE"])];
    sales.helpdesk = helped_by("Remote Workers");
    realm.policies[0].helpdesk = helped_by("HELPDESK operators");
    realm.policies.insert(0, sales);
    // Nobody works in a test as steadily as at a helpdesk.
    realm.staff.helpdesk.session_idle_minutes = 480;
}

pub async fn desk() -> TestHouse {
    desk_with(|_| {}).await
}

pub async fn desk_with(change: impl FnOnce(&mut Realm)) -> TestHouse {
    let test = house_with(Options { realm: two_policies, ..Options::default() }).await;
    test.reconfigure(change);
    test
}

/// An operator with a session of their own.
pub struct Operator<'t> {
    pub test: &'t TestHouse,
    pub visitor: Visitor,
}

/// Signs somebody in to a site, past the proofs, which `staff.rs` looks at.
pub async fn session_on(test: &TestHouse, name: &str, site: SiteKind) -> (Secret, Session) {
    let (now, token) = (test.clock.now(), vault::token::new(&OsEntropy));
    let session = Session {
        id: SessionId::mint(now, &OsEntropy),
        token_hash: vault::token::hash(&token),
        person: test.key_of(name).await,
        name: name.to_owned(),
        started: now,
        seen: now,
        expires: now.plus(std::time::Duration::from_secs(8 * 3_600)),
        address: "192.0.2.8".to_owned(),
        site,
    };
    test.store.commit(vec![Change::PutSession(Box::new(session.clone()))]).await.unwrap();
    (token, session)
}

pub async fn operator<'t>(test: &'t TestHouse, name: &str) -> Operator<'t> {
    let (token, _) = session_on(test, name, SiteKind::Helpdesk).await;
    let visitor = Visitor {
        session: Some(token),
        site: SiteKind::Helpdesk,
        address: "192.0.2.8".to_owned(),
        ..test.visitor.clone()
    };
    Operator { test, visitor }
}

/// A passcode task that needs nothing of the caller but the verification.
pub const PASSCODE: &str = "helpdesk-passcode";
pub const VERIFY: &str = "helpdesk-verify";

pub fn slug(text: &str) -> Slug {
    Slug::new(text).unwrap()
}

impl<'t> Operator<'t> {
    /// Names of those who are found.
    pub async fn find(&self, text: &str) -> Vec<String> {
        let found = self.test.house.find(&self.visitor, text, None).await.unwrap();
        found.people.into_iter().map(|person| person.logon_name).collect()
    }

    /// The ticket of somebody whom the operator helps.
    pub async fn ticket(&self, name: &str) -> String {
        self.test.house.open(&self.visitor, name, None).await.unwrap().ticket
    }

    pub async fn card(&self, name: &str) -> Card {
        self.test.house.card(&self.visitor, &self.ticket(name).await).await.unwrap()
    }

    pub async fn task(&self, name: &str, task: &str) -> DeskTask {
        let card = self.card(name).await;
        card.tasks.into_iter().find(|one| one.id == slug(task)).expect("the task")
    }

    pub async fn begin(&self, name: &str, task: &str, reason: &str) -> ServiceResult<DeskBegun> {
        let ticket = self.ticket(name).await;
        self.test.house.begin_task(&self.visitor, &ticket, &slug(task), reason).await
    }

    /// Begins a task that begins.
    pub async fn run(&self, name: &str, task: &str) -> Browser<'t> {
        match self.begin(name, task, "").await.unwrap() {
            DeskBegun::Run(begun) => self.browser(begun).await,
            DeskBegun::Asked(id) => panic!("an approval was asked: {id}"),
        }
    }

    pub async fn browser(&self, begun: Begun) -> Browser<'t> {
        self.test.browser_of(self.visitor.clone(), begun).await
    }

    /// Verifies somebody who has the authenticator of [`enrol`].
    pub async fn verify(&self, name: &str) {
        // The same code is taken once.
        self.test.clock.advance(30);
        let mut browser = self.run(name, VERIFY).await;
        browser.choose("caller-totp").await;
        let code = self.test.otp(&secret());
        browser.submit(&[("code", &code)]).await;
        assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    }
}

/// The authenticator's secret of everybody who has one here.
pub fn secret() -> Secret {
    Secret::new("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
}

/// Registers an authenticator app for somebody.
pub async fn enrol(test: &TestHouse, name: &str) {
    let (key, now) = (test.key_of(name).await, test.clock.now());
    let kept = test.store.profile(&key).await.unwrap();
    let mut profile = kept.unwrap_or_else(|| Profile::empty(key.clone(), "en".to_owned(), now));
    let sealed = test.keys.seal("totp", &key.to_string(), secret().expose().as_bytes(), &OsEntropy);
    profile.totp = vec![TotpEnrolment::new(&[], sealed.unwrap(), 0, now)];
    profile.registered = Some(now);
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
}

pub async fn events_of(test: &TestHouse, kind: EventKind) -> Vec<ChainedEvent> {
    test.events().await.into_iter().filter(|line| line.event.kind == kind).collect()
}

/// Mei helps Ana, who has an authenticator.
pub async fn mei_and_ana() -> TestHouse {
    let test = desk().await;
    enrol(&test, ANA).await;
    test
}
