//! An operator at work in a test: a session on the helpdesk site, runs for a caller, and callers with something
//! to be verified by.

use std::{collections::BTreeMap, time::Duration};

use api::{Begun, Visitor};
use domain::{
    config::{Question, Realm, Scope},
    id::{RunId, SessionId, Slug},
    profile::{Contact, Profile, QuestionKind, StoredAnswer, TotpEnrolment},
    run::{Operator, REASON, Run, RunStatus, Subject},
    secret::Secret,
    store::{Change, Session, SiteKind},
    time::Clock,
};
use vault::OsEntropy;

use crate::house::{Browser, Options, TestHouse, house_with};

/// The name of the operator in history and mails.
pub const OPERATOR: &str = "Mei Chen";
/// Why, in every run of these tests.
pub const TICKET: &str = "INC-4711";

/// A house whose people all work at its helpdesk.
pub async fn desk_house(realm: fn(&mut Realm)) -> TestHouse {
    desk_house_with(Options { realm, ..Options::default() }).await
}

/// The same, otherwise as `options` say.
pub async fn desk_house_with(options: Options) -> TestHouse {
    let test = house_with(options).await;
    test.reconfigure(|realm| {
        realm.policies[0].helpdesk.scope = vec![Scope {
            connection: Slug::literal("northwind"),
            include_groups: Vec::new(),
            include_units: vec![directory::demo::company::BASE.to_owned()],
            exclude_groups: Vec::new(),
            exclude_units: Vec::new(),
        }];
    });
    test
}

/// An operator with a session.
pub struct Desk<'t> {
    pub test: &'t TestHouse,
    pub operator: Operator,
    pub visitor: Visitor,
}

impl<'t> Desk<'t> {
    /// Signs `name` in, by the end of it.
    pub async fn open(test: &'t TestHouse, name: &str) -> Self {
        let (person, now, token) = (test.key_of(name).await, test.clock.now(), vault::token::new(&OsEntropy));
        let session = Session {
            id: SessionId::mint(now, &OsEntropy),
            token_hash: vault::token::hash(&token),
            person: person.clone(),
            name: OPERATOR.to_owned(),
            started: now,
            seen: now,
            expires: now.plus(Duration::from_secs(8 * 3_600)),
            address: test.visitor.address.clone(),
            site: SiteKind::Helpdesk,
        };
        let operator = Operator { person, name: OPERATOR.to_owned(), session: session.id };
        test.store.commit(vec![Change::PutSession(Box::new(session))]).await.unwrap();
        let visitor = Visitor { site: SiteKind::Helpdesk, session: Some(token), ..test.visitor.clone() };
        Self { test, operator, visitor }
    }

    /// Begins a task for a caller, and looks at its first page.
    pub async fn begin(&self, task: &str, caller: &str) -> Browser<'t> {
        let (now, token) = (self.test.clock.now(), vault::token::new(&OsEntropy));
        let run = Run {
            id: RunId::mint(now, &OsEntropy),
            version: 0,
            workflow: Slug::new(task).unwrap(),
            policy: Slug::literal("everyone"),
            revision: self.test.realm.current().revision,
            subject: Subject::Person { person: self.test.key_of(caller).await, name: caller.to_owned() },
            operator: Some(self.operator.clone()),
            token_hash: vault::token::hash(&token),
            locale: self.visitor.locale.clone(),
            mail_locale: String::new(),
            address: self.visitor.address.clone(),
            started: now,
            expires: now.plus(Duration::from_secs(1_800)),
            status: RunStatus::Open,
            current: None,
            done: BTreeMap::new(),
            choices: BTreeMap::new(),
            decided: BTreeMap::new(),
            evidence: Vec::new(),
            failure: None,
            restarts: 0,
            facts: BTreeMap::from([(REASON.to_owned(), TICKET.to_owned())]),
        };
        let begun = Begun { run: run.id, token };
        self.test.store.commit(vec![Change::PutRun(Box::new(run))]).await.unwrap();
        self.test.browser_of(self.visitor.clone(), begun).await
    }

    /// Verifies a caller who has an authenticator.
    pub async fn verify(&self, caller: &str, secret: &Secret) {
        // A code works once: the next one is due half a minute later.
        self.test.clock.advance(30);
        let mut browser = self.begin("helpdesk-verify", caller).await;
        browser.choose("caller-totp").await;
        let code = self.test.otp(secret);
        browser.submit(&[("code", &code)]).await;
        assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    }
}

/// What a caller has registered.
pub struct Caller {
    pub authenticator: Secret,
}

/// The question that only the helpdesk asks.
pub const BADGE: &str = "badge-color";
/// The answer to it.
pub const BADGE_ANSWER: &str = "Deep Sea-Green";

/// Adds [`BADGE`] to the questions of the policy.
pub fn with_badge_question(realm: &mut Realm) {
    let text = BTreeMap::from([("en".to_owned(), "Which color was your first badge?".to_owned())]);
    realm.policies[0].questions.helpdesk = vec![Question { id: Slug::literal(BADGE), text }];
}

/// Gives a caller an authenticator, a personal address, and answers: one hashed to the mandatory question, one
/// readable for the helpdesk.
pub async fn enrol(test: &TestHouse, name: &str) -> Caller {
    let (person, now) = (test.key_of(name).await, test.clock.now());
    let authenticator = vault::totp::new_secret(&OsEntropy);
    let key = person.to_string();
    let sealed_secret = test.keys.seal("totp", &key, authenticator.expose().as_bytes(), &OsEntropy).unwrap();
    let pool = vault::DerivationPool::start(std::num::NonZeroUsize::new(1)).unwrap();
    let street = vec![Secret::new("Harbor Road")];
    let hashed = vault::answers::hash_all(&pool, &test.keys, &person, street, &OsEntropy).await.unwrap();
    let badge = [Secret::new(BADGE_ANSWER)];
    let readable = vault::answers::seal_all(&test.keys, &person, &badge, &OsEntropy).unwrap();
    let answer = |question: &str, kind, answer: &String| StoredAnswer {
        question: question.to_owned(),
        kind,
        text: format!("What about {question}?"),
        answer: answer.clone(),
    };
    let kept = test.store.profile(&person).await.unwrap();
    let mut profile = kept.unwrap_or_else(|| Profile::empty(person, "es".to_owned(), now));
    profile.registered = Some(now);
    profile.locale = "es".to_owned();
    profile.totp = vec![TotpEnrolment::new(&[], sealed_secret, 0, now)];
    // A little longer than a day ago.
    let verified = now.minus(Duration::from_secs(90_000));
    profile.personal_mail = Some(Contact { address: format!("{name}@home.example"), verified });
    profile.answers = vec![
        answer("first-job-street", QuestionKind::Mandatory, &hashed[0]),
        answer(BADGE, QuestionKind::Helpdesk, &readable[0]),
    ];
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
    Caller { authenticator }
}

/// The profile of somebody.
pub async fn profile_of(test: &TestHouse, name: &str) -> Profile {
    test.store.profile(&test.key_of(name).await).await.unwrap().expect("a profile")
}
