//! Signing in at an OpenID provider: the way there and back, what a stranger may learn, answers that belong to
//! another run or another browser, and the sign-in of staff. The provider is a script here; `factors` has the
//! protocol.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use api::{
    Returned, Service as _, ServiceError, Submitted,
    configuration::Configuration as _,
    operation::{Operation as _, Remedy, Urgency},
    staff::Staff as _,
};
use async_trait::async_trait;
use domain::{
    config::{
        Realm,
        oidc::{OidcEntry, OidcSettings},
        staff::Role,
    },
    event::EventKind,
    factor::{
        Factors,
        oidc::{
            Arrival, Departure, Distrust, Found, Identity, Oidc, OidcError, OidcProvider, OidcSetup,
            ProviderStanding,
        },
    },
    id::Slug,
    message::Argument,
    run::RunStatus,
    secret::Secret,
    store::SiteKind,
    time::{Clock as _, Timestamp},
    workflow::Block,
};
use service::Loaded;
use vault::OsEntropy;

use crate::{
    house::{ANA, Browser, Options, START, TestHouse, house_with},
    staff::visitor,
};

const NEW: &str = "Harbor-Lantern-47-Quartz";
const ANA_UPN: &str = "ana.ruiz@northwind.example";

/// What came back: the site, the code, the nonce, the verifier, the issuer that was named.
type Arrived = (SiteKind, String, String, String, Option<String>);

/// A provider that answers by a script: who it was, or why it is not known.
struct Script {
    says: Mutex<Result<Identity, OidcError>>,
    leads: Mutex<Result<(), OidcError>>,
    departed: Mutex<Vec<(SiteKind, String, String, String)>>,
    arrived: Mutex<Vec<Arrived>>,
    setup: Mutex<OidcSetup>,
}

impl Default for Script {
    fn default() -> Self {
        Self {
            says: Mutex::new(Err(OidcError::NotSetUp)),
            leads: Mutex::new(Ok(())),
            departed: Mutex::default(),
            arrived: Mutex::default(),
            setup: Mutex::default(),
        }
    }
}

impl Script {
    fn says(&self, claim: &str) {
        *self.says.lock().unwrap() = Ok(Identity { claim: claim.to_owned(), is_strong: false });
    }

    fn fails(&self, error: OidcError) {
        *self.says.lock().unwrap() = Err(error);
    }

    fn state(&self) -> String {
        self.departed.lock().unwrap().last().unwrap().1.clone()
    }
}

#[async_trait]
impl Oidc for Script {
    fn configure(&self, setup: OidcSetup) {
        *self.setup.lock().unwrap() = setup;
    }

    async fn depart(&self, _: &Slug, with: Departure<'_>, _: Timestamp) -> Result<Secret, OidcError> {
        self.leads.lock().unwrap().clone()?;
        let expose = |secret: &Secret| secret.expose().to_owned();
        let kept = (with.site, expose(with.state), expose(with.nonce), expose(with.verifier));
        self.departed.lock().unwrap().push(kept);
        Ok(Secret::new(format!("https://login.example.org/auth?state={}", with.state.expose())))
    }

    async fn arrive(&self, _: &Slug, with: Arrival<'_>, _: Timestamp) -> Result<Identity, OidcError> {
        let expose = |secret: &Secret| secret.expose().to_owned();
        let issuer = with.issuer.map(str::to_owned);
        let kept = (with.site, expose(with.code), expose(with.nonce), expose(with.verifier), issuer);
        self.arrived.lock().unwrap().push(kept);
        self.says.lock().unwrap().clone()
    }

    async fn check(&self, now: Timestamp) -> Vec<ProviderStanding> {
        let problem = self.leads.lock().unwrap().clone().err();
        let of = |provider: &OidcProvider| {
            let (id, problem) = (provider.id.clone(), problem.clone());
            ProviderStanding { id, problem, took_ms: 7, at: now }
        };
        self.setup.lock().unwrap().providers.iter().map(of).collect()
    }

    async fn try_out(&self, provider: &OidcProvider) -> Result<Found, OidcError> {
        assert_eq!(provider.client_secret.expose(), "both know");
        Err(OidcError::Refused(Distrust::OtherIssuer))
    }

    fn back_address(&self, _: SiteKind) -> String {
        String::new()
    }
}

/// Puts a provider into the document.
fn set_up(test: &TestHouse, realm: &mut Realm) {
    let mut entry: OidcEntry = toml::from_str(
        "id = \"work\"\nname = \"Work\"\nissuer = \"https://login.example.org\"\nclient_id = \"reclave\"\n",
    )
    .unwrap();
    entry.client_secret = service::secrets::seal(&test.keys, &Secret::new("both know"), &OsEntropy).unwrap();
    realm.oidc = OidcSettings { providers: vec![entry] };
}

/// Steps as a document has them.
fn steps(text: &str) -> Vec<Block> {
    toml::from_str::<toml::Table>(&format!("steps = [{text}]"))
        .and_then(|mut table| table.remove("steps").unwrap().try_into())
        .unwrap()
}

const PROOF: &str = "{ choice = \"proof\", options = [{ step = \"elsewhere\", activity = \"external-sign-in\" }, \
                     { step = \"totp\", activity = \"totp\" }] }, { step = \"reset\", activity = \"reset-password\" }";

/// A house in which a forgotten password is reset by a sign-in at the provider, or an app's code.
async fn provider_house() -> (TestHouse, Arc<Script>) {
    let script = Arc::new(Script::default());
    let mut factors = Factors::none();
    factors.oidc = Arc::clone(&script) as Arc<dyn Oidc>;
    let test = house_with(Options { factors, ..Options::default() }).await;
    change(&test, |_| {});
    (test, script)
}

/// Changes the document further.
fn change(test: &TestHouse, more: impl FnOnce(&mut Realm)) {
    test.reconfigure(|realm| {
        set_up(test, realm);
        let forgot = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == "forgot-password");
        forgot.unwrap().steps = steps(PROOF);
        more(realm);
    });
}

async fn at_provider<'t>(test: &'t TestHouse, name: &str) -> Browser<'t> {
    let mut browser = test.begin("forgot-password", name).await;
    browser.choose("external-sign-in").await;
    assert_eq!(browser.page.view.kind, "external", "{:?}", browser.page.view);
    browser
}

fn answer(state: &str, code: &str, error: &str) -> Returned {
    Returned {
        state: Secret::new(state),
        code: Secret::new(code),
        error: error.to_owned(),
        issuer: Some("https://login.example.org".to_owned()),
    }
}

/// Comes back in the browser that left.
async fn back(browser: &mut Browser<'_>, returned: Returned) -> Submitted {
    let (run, token) = (browser.begun.run, browser.begun.token.clone());
    let came = browser.test.house.returned(&browser.visitor, run, Some(&token), returned).await.unwrap();
    browser.page = came.view.clone();
    came
}

/// Leaves and comes back with a code.
async fn there_and_back(browser: &mut Browser<'_>, script: &Script) -> Submitted {
    let left = browser.submit(&[]).await;
    assert!(left.leave.is_some(), "{:?}", browser.codes());
    back(browser, answer(&script.state(), "a-code", "")).await
}

/// Why answers were refused, as history has it.
async fn refused(test: &TestHouse) -> Vec<String> {
    let events = test.events().await;
    let told = events.iter().filter(|line| line.event.kind == EventKind::ReplyRefused);
    told.map(|line| {
        assert_eq!(
            (line.event.detail["factor"].as_str(), line.event.detail["server"].as_str()),
            ("oidc", "work")
        );
        line.event.detail["why"].clone()
    })
    .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_signs_in_as_themselves_resets_the_password() {
    let (test, script) = provider_house().await;
    assert_eq!(script.setup.lock().unwrap().providers[0].client_secret.expose(), "both know");
    let mut browser = at_provider(&test, ANA).await;
    script.says("Ana.Ruiz@NORTHWIND.example");
    let left = browser.submit(&[]).await;
    let address = left.leave.unwrap();
    let (site, state, nonce, verifier) = script.departed.lock().unwrap()[0].clone();
    assert_eq!(site, SiteKind::SelfService);
    assert!(state.starts_with(&format!("{}.", browser.begun.run)), "finds its run");
    assert!(nonce.len() == 43 && verifier.len() == 43 && nonce != verifier);
    // Nothing of it lies in the store as it is.
    let stored = format!("{:?}", test.store.run(browser.begun.run).await.unwrap().unwrap());
    for secret in [address.expose(), &nonce, &verifier, state.split_once('.').unwrap().1] {
        assert!(!stored.contains(secret), "{secret}");
    }
    back(&mut browser, answer(&state, "a-code", "")).await;
    assert_eq!(browser.page.view.kind, "new-password", "{:?}", browser.page.view);
    let issuer = Some("https://login.example.org".to_owned());
    let expected = (SiteKind::SelfService, "a-code".to_owned(), nonce, verifier, issuer);
    assert_eq!(script.arrived.lock().unwrap().as_slice(), [expected]);
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(test.password_deeds(ANA), 1);
    let events = test.events().await;
    let passed = events.iter().find(|line| line.event.kind == EventKind::StepPassed).unwrap();
    assert_eq!(passed.event.detail["proved"], "external");
    assert!(!format!("{events:?}").contains("a-code"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_good_once_and_for_ten_minutes() {
    let (test, script) = provider_house().await;
    script.fails(OidcError::Refused(Distrust::Nonce));
    let mut browser = at_provider(&test, ANA).await;
    there_and_back(&mut browser, &script).await;
    assert!(browser.says("activity.external-sign-in.failed"));
    script.says(ANA_UPN);
    back(&mut browser, answer(&script.state(), "a-code", "")).await;
    assert!(
        browser.says("activity.external-sign-in.stale"),
        "the same answer once more: {:?}",
        browser.codes()
    );
    assert_eq!(script.arrived.lock().unwrap().len(), 1, "and its code went nowhere");
    let first = {
        browser.submit(&[]).await;
        script.state()
    };
    browser.submit(&[]).await;
    back(&mut browser, answer(&first, "a-code", "")).await;
    assert!(
        browser.says("activity.external-sign-in.stale"),
        "whoever begins anew waits for the new answer only"
    );
    browser.submit(&[]).await;
    test.clock.advance(600);
    back(&mut browser, answer(&script.state(), "a-code", "")).await;
    assert!(browser.says("activity.external-sign-in.stale"), "too late");
    there_and_back(&mut browser, &script).await;
    assert_eq!(browser.page.view.kind, "new-password");
    assert_eq!(refused(&test).await, ["nonce", "state", "state"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_for_another_run_or_in_another_browser_is_refused_and_written_down() {
    let (test, script) = provider_house().await;
    script.says(ANA_UPN);
    let mut mine = at_provider(&test, ANA).await;
    mine.submit(&[]).await;
    let state = script.state();
    // Somebody else's browser: with no token of the run, or with a wrong one.
    let (run, other) = (mine.begun.run, Secret::new("made-up"));
    for token in [None, Some(&other)] {
        let stray = test.house.returned(&mine.visitor, run, token, answer(&state, "a-code", "")).await;
        assert!(matches!(stray, Err(ServiceError::NotFound)));
    }
    assert_eq!(refused(&test).await, ["other-browser", "other-browser"]);
    // What a stranger makes up is worth no line.
    let made_up = answer(&format!("{run}.made-up"), "a-code", "");
    assert!(test.house.returned(&mine.visitor, run, None, made_up).await.is_err());
    assert_eq!(refused(&test).await.len(), 2);
    // Another run of the same browser.
    let mut second = at_provider(&test, ANA).await;
    second.submit(&[]).await;
    back(&mut second, answer(&state, "a-code", "")).await;
    assert!(second.says("activity.external-sign-in.stale"));
    assert_eq!(refused(&test).await.last().unwrap(), "state");
    assert!(script.arrived.lock().unwrap().is_empty(), "no code went anywhere");
    // A run that went another way meanwhile stays where it is.
    mine.test.house.other_way(&mine.visitor, run, &mine.begun.token).await.unwrap();
    let came = back(&mut mine, answer(&state, "a-code", "")).await;
    assert!(came.stale && mine.page.view.kind == "choice", "{:?}", mine.page.view);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_nobodys_sees_the_same_pages_and_fails_in_the_same_way() {
    let (test, script) = provider_house().await;
    let mut walks = Vec::new();
    for name in ["mei.chen", "nobody.here"] {
        let mut browser = at_provider(&test, name).await;
        let mut pages = vec![browser.page.view.clone()];
        for error in ["access_denied", "login_required", "server_error", "made_up"] {
            browser.submit(&[]).await;
            pages.push(browser.page.view.clone());
            back(&mut browser, answer(&script.state(), "", error)).await;
            pages.push(browser.page.view.clone());
        }
        script.fails(OidcError::Refused(Distrust::Signature));
        there_and_back(&mut browser, &script).await;
        pages.push(browser.page.view.clone());
        // A stranger with an account of their own at the provider.
        script.says(ANA_UPN);
        for _ in 0..5 {
            if browser.page.view.kind == "external" {
                there_and_back(&mut browser, &script).await;
            }
            pages.push(browser.page.view.clone());
        }
        assert_eq!(browser.page.status, RunStatus::Failed, "other people's accounts lock like wrong codes");
        walks.push(pages);
    }
    assert_eq!(walks[0], walks[1]);
    assert_eq!(test.count_events(EventKind::ProfileLocked).await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_provider_says_is_told_plainly_and_counts_as_nothing() {
    let (test, script) = provider_house().await;
    let mut browser = at_provider(&test, ANA).await;
    for (error, code) in [
        ("access_denied", "denied"),
        ("login_required", "not-signed-in"),
        ("interaction_required", "not-signed-in"),
        ("server_error", "away"),
        ("temporarily_unavailable", "away"),
        ("invalid_scope", "failed"),
        ("<script>", "failed"),
    ] {
        browser.submit(&[]).await;
        back(&mut browser, answer(&script.state(), "", error)).await;
        assert!(browser.says(&format!("activity.external-sign-in.{code}")), "{error}: {:?}", browser.codes());
        assert!(browser.page.other_way, "another way is offered");
    }
    assert_eq!(test.count_events(EventKind::StepRefused).await, 0);
    // Away on the way there: nothing is committed. Away on the way back: the page begins anew.
    *script.leads.lock().unwrap() = Err(OidcError::Unreachable("silent".to_owned()));
    let version = browser.page.version;
    let held = browser.submit(&[]).await;
    assert!(held.leave.is_none() && browser.says("activity.external-sign-in.away"));
    assert_eq!(browser.page.version, version);
    *script.leads.lock().unwrap() = Ok(());
    script.fails(OidcError::Unreachable("silent".to_owned()));
    there_and_back(&mut browser, &script).await;
    assert!(browser.says("activity.external-sign-in.away"));
    script.says(ANA_UPN);
    there_and_back(&mut browser, &script).await;
    assert_eq!(browser.page.view.kind, "new-password");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_cannot_play_an_answer() {
    let (test, script) = provider_house().await;
    script.says(ANA_UPN);
    let mut browser = at_provider(&test, ANA).await;
    browser.submit(&[]).await;
    let state = script.state();
    for (action, fields) in [
        ("back", vec![]),
        ("back", vec![("state", state.as_str()), ("code", "a-code")]),
        ("next", vec![("state", state.as_str()), ("code", "a-code")]),
    ] {
        assert!(matches!(browser.try_press(action, &fields).await, Err(ServiceError::Invalid(_))));
    }
    assert!(script.arrived.lock().unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_claim_must_be_the_attribute_of_the_very_account() {
    let (test, script) = provider_house().await;
    for (attribute, claim, is_hers) in [
        ("userPrincipalName", "ANA.ruiz@northwind.example", true),
        ("mail", ANA_UPN, true),
        ("sAMAccountName", "Ana.Ruiz", true),
        ("mail", "mei.chen@northwind.example", false),
        ("userPrincipalName", "ana.ruiz@northwind.example.evil", false),
        ("pager", "ana.ruiz", false),
    ] {
        change(&test, |realm| realm.oidc.providers[0].attribute = attribute.to_owned());
        script.says(claim);
        let mut browser = at_provider(&test, ANA).await;
        there_and_back(&mut browser, &script).await;
        assert_eq!(browser.page.view.kind == "new-password", is_hers, "{attribute} {claim}");
        assert_eq!(browser.says("activity.external-sign-in.other"), !is_hers, "{attribute} {claim}");
        if is_hers {
            browser.submit(&[("new", NEW), ("again", NEW)]).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_signs_in_by_a_strong_sign_in_alone_and_by_a_plain_one_after_a_password() {
    let (test, script) = provider_house().await;
    test.appoint(ANA, Role::Auditor, &[]).await;
    let plain = "{ step = \"password\", activity = \"password\" }, { step = \"work\", activity = \"external-sign-in\" }";
    let strong = "{ step = \"work\", activity = \"external-sign-in\", settings = { strong = true } }";
    for (text, is_strong) in [(plain, false), (strong, true)] {
        test.reconfigure(|realm| {
            set_up(&test, realm);
            realm.oidc.providers[0].amr = vec!["mfa".to_owned()];
            realm.staff.administration.sign_in = steps(text);
        });
        *script.says.lock().unwrap() = Ok(Identity { claim: ANA_UPN.to_owned(), is_strong });
        let asking = visitor(&test, SiteKind::Administration, None);
        let begun = test.house.begin_sign_in(&asking, ANA, None).await.unwrap();
        let mut browser = test.browser_of(asking, begun).await;
        if !is_strong {
            browser.submit(&[("password", START)]).await;
        }
        assert_eq!(browser.page.view.kind, "external", "{:?}", browser.page.view);
        let came = there_and_back(&mut browser, &script).await;
        assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
        assert!(came.session.is_some());
        let sites: Vec<SiteKind> = script.departed.lock().unwrap().iter().map(|(site, ..)| *site).collect();
        assert_eq!(sites.last(), Some(&SiteKind::Administration));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_strong_step_takes_no_plain_sign_in() {
    let (test, script) = provider_house().await;
    change(&test, |realm| {
        realm.oidc.providers[0].amr = vec!["mfa".to_owned()];
        let forgot = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == "forgot-password");
        let strong =
            PROOF.replace("\"external-sign-in\"", "\"external-sign-in\", settings = { strong = true }");
        forgot.unwrap().steps = steps(&strong);
    });
    script.says(ANA_UPN);
    let mut browser = at_provider(&test, ANA).await;
    there_and_back(&mut browser, &script).await;
    assert!(browser.says("activity.external-sign-in.failed"), "{:?}", browser.codes());
    assert_eq!(refused(&test).await, ["acr"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_without_its_provider_or_stronger_than_it_is_refused_with_its_place() {
    let (test, _) = provider_house().await;
    let check = |change: &dyn Fn(&mut Realm)| {
        let mut realm = test.realm.current().realm.clone();
        change(&mut realm);
        Loaded::check(realm, 9, &activities::Registry::standard()).err().unwrap().to_string()
    };
    let none = check(&|realm| realm.oidc.providers.clear());
    assert!(none.contains("forgot-password") && none.contains("oidc.providers"), "{none}");
    let with = |settings: &str| {
        let text =
            PROOF.replace("\"external-sign-in\"", &format!("\"external-sign-in\", settings = {settings}"));
        check(&|realm| {
            let forgot =
                realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == "forgot-password");
            forgot.unwrap().steps = steps(&text);
        })
    };
    assert!(with("{ provider = \"other\" }").contains("no such OpenID provider"));
    assert!(with("{ strong = true }").contains("oidc.providers.work"));
    let twice = check(&|realm| {
        let again = realm.oidc.providers[0].clone();
        realm.oidc.providers.push(again);
    });
    assert!(twice.contains("OpenID providers"), "{twice}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_of_the_draft_says_what_is_wrong_with_the_provider() {
    let (test, _) = provider_house().await;
    test.appoint(ANA, Role::Full, &[]).await;
    let ana = test.signed_in(ANA, SiteKind::Administration).await;
    let look = test.house.test_oidc(&ana, "oidc.providers.work").await.unwrap();
    assert_eq!(look.problem, "other-issuer");
    let gone = test.house.test_oidc(&ana, "oidc.providers.other").await;
    assert!(matches!(gone, Err(ServiceError::NotFound)));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_dashboard_says_since_when_nobody_can_sign_in_there_and_why() {
    let (test, script) = provider_house().await;
    test.appoint(ANA, Role::Full, &[]).await;
    let ana = test.signed_in(ANA, SiteKind::Administration).await;
    let before = test.house.dashboard(&ana).await.unwrap();
    assert_eq!((before.oidc[0].checked, before.oidc[0].problem.as_str()), (None, ""));
    assert_eq!(test.house.check_oidc().await.unwrap(), 1);
    let well = test.house.dashboard(&ana).await.unwrap();
    assert!(well.oidc[0].checked.is_some() && well.oidc[0].problem.is_empty());
    assert_eq!(well.oidc[0].since, None);
    *script.leads.lock().unwrap() = Err(OidcError::Unreachable("no route".to_owned()));
    test.clock.advance(300);
    let from = test.clock.now();
    for _ in 0..2 {
        assert_eq!(test.house.check_oidc().await.unwrap(), 0);
        test.clock.advance(300);
    }
    let ana = test.signed_in(ANA, SiteKind::Administration).await;
    let ill = test.house.dashboard(&ana).await.unwrap();
    assert_eq!(ill.oidc[0].problem, "unreachable");
    // The house's clock goes on by itself; the second look came 300 seconds after the first.
    let first_look = from..from.plus(Duration::from_secs(300));
    assert!(ill.oidc[0].since.is_some_and(|since| first_look.contains(&since)), "{:?}", ill.oidc[0].since);
    let item = ill.attention.iter().find(|one| one.message.code == "attention.oidc").expect("it is told");
    assert_eq!((item.urgency, &item.remedy), (Urgency::Broken, &Remedy::Provider("work".to_owned())));
    assert!(
        matches!(&item.message.args["since"], Argument::Text(since) if since.ends_with(" UTC")),
        "{item:?}"
    );
    *script.leads.lock().unwrap() = Ok(());
    test.house.check_oidc().await.unwrap();
    assert_eq!(test.house.dashboard(&ana).await.unwrap().oidc[0].since, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_task_names_the_provider_that_is_away_and_is_well_when_it_answers() {
    let (test, script) = provider_house().await;
    test.appoint(ANA, Role::Full, &[]).await;
    let ana = test.signed_in(ANA, SiteKind::Administration).await;
    let (_, halt) = tokio::sync::watch::channel(false);
    test.house.run_tasks(&halt).await.unwrap();
    let mut outcomes = Vec::new();
    for leads in [Err(OidcError::Refused(Distrust::BadKeys)), Ok(())] {
        *script.leads.lock().unwrap() = leads;
        test.clock.advance(300);
        test.house.run_tasks(&halt).await.unwrap();
        let found = test.house.scheduled_task(&ana, "oidc-status").await.unwrap();
        assert_eq!(found.runs[0].counts, [("providers".to_owned(), 1)]);
        outcomes.push((found.runs[0].outcome, found.runs[0].errors.join(" ")));
    }
    assert_eq!((outcomes[0].0, outcomes[1].0), ("partly", "good"), "{outcomes:?}");
    assert!(outcomes[0].1.contains("work, https://login.example.org: bad-keys"), "{outcomes:?}");
}
