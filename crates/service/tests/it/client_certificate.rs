//! Client certificates as a proof: whose they are, what is told of those that are not taken, what a stranger may learn.
//! Whether one is good is answered by a script here; `factors` has the checks.

use std::sync::{Arc, Mutex};

use api::{Service as _, Visitor, Who, staff::Staff as _};
use async_trait::async_trait;
use domain::{
    browser::Browser as Device,
    config::{Realm, certificate::CertificateSettings, staff::Role},
    event::EventKind,
    factor::{
        Factors,
        certificate::{CertificateError, CertificateSetup, Certificates, Distrust, Facts, Presented, Tried},
    },
    id::Slug,
    run::RunStatus,
    store::SiteKind,
    time::Timestamp,
    workflow::Block,
};
use service::Loaded;

use crate::{
    house::{ANA, Browser, Options, START, TestHouse, house_with},
    staff::visitor,
};

const NEW: &str = "Harbor-Lantern-47-Quartz";
const ANA_UPN: &str = "ana.ruiz@northwind.example";
const OWN: &[u8] = b"the certificate that was presented";

/// Says of each certificate what the test wants.
struct Script {
    says: Mutex<Result<Facts, CertificateError>>,
    setup: Mutex<CertificateSetup>,
    asked: Mutex<Vec<Vec<Vec<u8>>>>,
}

impl Script {
    fn says(&self, upn: &str) {
        *self.says.lock().unwrap() = Ok(Facts { upns: vec![upn.to_owned()], ..Facts::default() });
    }

    fn fails(&self, error: CertificateError) {
        *self.says.lock().unwrap() = Err(error);
    }
}

#[async_trait]
impl Certificates for Script {
    fn configure(&self, setup: CertificateSetup) {
        *self.setup.lock().unwrap() = setup;
    }

    async fn examine(&self, chain: &[Vec<u8>], _: Timestamp) -> Result<Facts, CertificateError> {
        self.asked.lock().unwrap().push(chain.to_vec());
        self.says.lock().unwrap().clone()
    }

    async fn try_out(
        &self,
        _: &CertificateSetup,
        _: Option<&[Vec<u8>]>,
        _: Timestamp,
    ) -> (Tried, Option<Result<Facts, CertificateError>>) {
        (Tried::default(), None)
    }
}

fn steps(text: &str) -> Vec<Block> {
    toml::from_str::<toml::Table>(&format!("steps = [{text}]"))
        .and_then(|mut table| table.remove("steps").unwrap().try_into())
        .unwrap()
}

fn settings() -> CertificateSettings {
    CertificateSettings {
        authorities: "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n".to_owned(),
        lists: vec!["http://pki.northwind.example/people.crl".to_owned()],
        by_upn: true,
        ..CertificateSettings::default()
    }
}

fn with_certificates(realm: &mut Realm) {
    realm.client_certificate = settings();
    let forgot = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == "forgot-password");
    forgot.unwrap().steps = steps(
        "{ choice = \"proof\", options = [{ step = \"card\", activity = \"client-certificate\" }, \
         { step = \"totp\", activity = \"totp\" }] }, { step = \"reset\", activity = \"reset-password\" }",
    );
}

async fn house() -> (TestHouse, Arc<Script>) {
    let script = Arc::new(Script {
        says: Mutex::new(Err(CertificateError::NotSetUp)),
        setup: Mutex::default(),
        asked: Mutex::default(),
    });
    let mut factors = Factors::none();
    factors.certificates = Arc::clone(&script) as Arc<dyn Certificates>;
    let test = house_with(Options { factors, realm: with_certificates, ..Options::default() }).await;
    test.reconfigure(|_| {});
    (test, script)
}

async fn at_step<'t>(test: &'t TestHouse, name: &str, certificate: Presented) -> Browser<'t> {
    let device = Device { certificate, ..Device::default() };
    let visitor = Visitor { device, ..test.visitor.clone() };
    let who = Who::Named { name: name.to_owned(), domain: None };
    let begun = test.house.begin(&visitor, &Slug::literal("forgot-password"), who).await.unwrap();
    let mut browser = test.browser_of(visitor, begun).await;
    browser.choose("client-certificate").await;
    assert_eq!(browser.page.view.kind, "certificate", "{:?}", browser.page.view);
    browser
}

fn presented() -> Presented {
    Presented::Chain(vec![OWN.to_vec()])
}

/// Why certificates were not taken, as history has it.
async fn refused(test: &TestHouse) -> Vec<String> {
    let events = test.events().await;
    let told = events.iter().filter(|line| line.event.kind == EventKind::CertificateRefused);
    told.map(|line| line.event.detail["why"].clone()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_the_accounts_certificate_resets_the_password() {
    let (test, script) = house().await;
    {
        let setup = script.setup.lock().unwrap();
        assert_eq!((setup.lists.len(), setup.refresh_seconds), (1, 3_600), "the document's is in force");
    }
    let mut browser = at_step(&test, ANA, presented()).await;
    script.says(ANA_UPN);
    browser.submit(&[]).await;
    assert_eq!(browser.page.view.kind, "new-password", "{:?}", browser.page.view);
    assert_eq!(script.asked.lock().unwrap().as_slice(), [vec![OWN.to_vec()]]);
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(test.password_deeds(ANA), 1);
    let events = test.events().await;
    let passed = events.iter().find(|line| line.event.kind == EventKind::StepPassed).unwrap();
    assert_eq!(passed.event.detail["proved"], "client-certificate");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_is_not_taken_is_written_down_and_counts_as_nothing() {
    let (test, script) = house().await;
    for (why, code) in [
        (Distrust::Expired, "over"),
        (Distrust::NotYet, "over"),
        (Distrust::Revoked, "revoked"),
        (Distrust::Issuer, "unsuitable"),
        (Distrust::Usage, "unsuitable"),
        (Distrust::Unfit, "unusable"),
    ] {
        script.fails(CertificateError::Refused(why));
        let mut browser = at_step(&test, ANA, presented()).await;
        browser.submit(&[]).await;
        assert!(
            browser.says(&format!("activity.client-certificate.{code}")),
            "{why:?}: {:?}",
            browser.codes()
        );
        assert!(browser.page.other_way, "another way is offered");
    }
    let expected = ["expired", "not-yet", "revoked", "issuer", "usage", "unfit"];
    assert_eq!(refused(&test).await, expected);
    assert_eq!(test.count_events(EventKind::StepRefused).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_header_from_a_stranger_is_written_down_and_never_looked_at() {
    let (test, script) = house().await;
    script.says(ANA_UPN);
    for why in [Distrust::Stranger, Distrust::Doubled, Distrust::Malformed] {
        let mut browser = at_step(&test, ANA, Presented::Refused(why)).await;
        browser.submit(&[]).await;
        assert!(browser.says("activity.client-certificate.unusable"), "{:?}", browser.codes());
    }
    assert_eq!(refused(&test).await, ["stranger", "doubled", "malformed"]);
    let mut browser = at_step(&test, ANA, Presented::None).await;
    browser.submit(&[]).await;
    assert!(browser.says("activity.client-certificate.none"));
    assert!(script.asked.lock().unwrap().is_empty());
    assert_eq!(test.password_deeds(ANA), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn while_nobody_knows_what_was_withdrawn_the_page_stays_and_another_way_is_offered() {
    let (test, script) = house().await;
    script.fails(CertificateError::Unreachable("silent".to_owned()));
    let mut browser = at_step(&test, ANA, presented()).await;
    let version = browser.page.version;
    browser.submit(&[]).await;
    assert!(browser.says("activity.client-certificate.away") && browser.page.other_way);
    assert_eq!(browser.page.version, version, "nothing was committed");
    script.says(ANA_UPN);
    browser.submit(&[]).await;
    assert_eq!(browser.page.view.kind, "new-password");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_persons_certificate_locks_like_a_wrong_code_for_somebody_and_for_nobody_alike() {
    let (test, script) = house().await;
    script.says(ANA_UPN);
    let mut walks = Vec::new();
    for name in ["mei.chen", "nobody.here"] {
        let mut browser = at_step(&test, name, presented()).await;
        let mut pages = vec![browser.page.view.clone()];
        for _ in 0..5 {
            if browser.page.view.kind == "certificate" {
                browser.submit(&[]).await;
            }
            pages.push(browser.page.view.clone());
        }
        assert_eq!(browser.page.status, RunStatus::Failed);
        walks.push(pages);
    }
    assert_eq!(walks[0], walks[1]);
    assert_eq!(test.count_events(EventKind::ProfileLocked).await, 2);
    assert!(refused(&test).await.is_empty(), "good certificates, of somebody else");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_needs_authorities_and_authorities_need_a_list() {
    let (test, _) = house().await;
    let registry = activities::Registry::standard();
    let broken = |change: fn(&mut CertificateSettings)| {
        let mut realm = test.realm.current().realm.clone();
        change(&mut realm.client_certificate);
        Loaded::check(realm, 1, &registry).map(|_| ()).map_err(|error| error.to_string())
    };
    assert!(broken(|_| {}).is_ok());
    let none = broken(|settings| settings.authorities.clear()).unwrap_err();
    assert!(none.contains("client_certificate.authorities"), "{none}");
    let unlisted = broken(|settings| settings.lists.clear()).unwrap_err();
    assert!(unlisted.contains("client_certificate.lists"), "{unlisted}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_signs_in_by_password_and_certificate() {
    let (test, script) = house().await;
    test.appoint(ANA, Role::Auditor, &[]).await;
    test.reconfigure(|realm| {
        realm.staff.administration.sign_in = steps(
            "{ step = \"password\", activity = \"password\" }, { step = \"card\", activity = \"client-certificate\" }",
        );
    });
    script.says(ANA_UPN);
    let device = Device { certificate: presented(), ..Device::default() };
    let asking = Visitor { device, ..visitor(&test, SiteKind::Administration, None) };
    let begun = test.house.begin_sign_in(&asking, ANA, None).await.unwrap();
    let mut browser = test.browser_of(asking, begun).await;
    browser.submit(&[("password", START)]).await;
    assert_eq!(browser.page.view.kind, "certificate", "{:?}", browser.page.view);
    let came = browser.submit(&[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert!(came.session.is_some());
}
