//! Every route of the administration site, asked by every role and by those who have none: the reviewed table
//! `docs/routes.md`, cell by cell over HTTP.

use std::{collections::BTreeSet, fmt::Write as _, path::Path, sync::Arc};

use api::{configuration::Configuration as _, people::People as _};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use directory::demo::{DemoConfig, company};
use domain::{
    config::staff::{NamedPerson, Role, RoleAssignment},
    id::Slug,
    offline::{Computer, EnrolmentCode},
    outbox::OutboxState,
    profile::{Passkey, Profile, QuestionKind, StoredAnswer},
    store::{Change, Record, SiteKind},
    time::{Clock, Timestamp},
};
use tower::ServiceExt;
use vault::OsEntropy;
use web::{Connection, PublicUrl, WebSettings, WebState};

use super::{ADA, ANA, MEI, OLA, SALES, two_policies};
use crate::house::TestHouse;

/// Method, path and form. `{ticket}` is somebody of the policy that limited roles are limited to, `{other}`
/// somebody of another one, `{session}` a session that was just begun, `{draft}` the stamp of the draft, `{device}`
/// a computer, `{enrolment}` a code that enrols others, `{run}`, `{id}` and `{number}` what is not there.
const ROUTES: &[(&str, &str, &str)] = &[
    ("GET", "/admin", ""),
    ("GET", "/admin/", ""),
    ("GET", "/admin/people", ""),
    ("POST", "/admin/people", "text=ana.ruiz"),
    ("GET", "/admin/people/{ticket}", ""),
    ("GET", "/admin/people/{other}", ""),
    ("GET", "/admin/people/{ticket}/history", ""),
    ("GET", "/admin/people/{other}/history", ""),
    ("GET", "/admin/people/{ticket}/do/require-update", ""),
    ("GET", "/admin/people/{other}/do/require-update", ""),
    ("POST", "/admin/people/{ticket}/do/unlock-registration", "reason=table"),
    ("POST", "/admin/people/{other}/do/unlock-registration", "reason=table"),
    ("POST", "/admin/people/{ticket}/do/require-update", "reason=table"),
    ("POST", "/admin/people/{other}/do/require-update", "reason=table"),
    ("POST", "/admin/people/{ticket}/do/end-sessions", ""),
    ("POST", "/admin/people/{other}/do/end-sessions", ""),
    ("POST", "/admin/people/{ticket}/do/require-change", "reason=table"),
    ("POST", "/admin/people/{other}/do/require-change", "reason=table"),
    ("POST", "/admin/people/{ticket}/do/unregister", "reason=table"),
    ("POST", "/admin/people/{other}/do/unregister", "reason=table"),
    ("GET", "/admin/people/{ticket}/passkeys/{id}/revoke", ""),
    ("GET", "/admin/people/{other}/passkeys/{id}/revoke", ""),
    ("POST", "/admin/people/{ticket}/passkeys/{id}/revoke", ""),
    ("POST", "/admin/people/{other}/passkeys/{id}/revoke", ""),
    ("GET", "/admin/passkeys", ""),
    ("GET", "/admin/policies/sales/check", ""),
    ("POST", "/admin/policies/sales/check", "part=people&name=ana.ruiz"),
    ("POST", "/admin/policies/sales/check", "part=people&name=mei.chen"),
    ("POST", "/admin/policies/everyone/check", "part=people&name=ana.ruiz"),
    ("GET", "/admin/password-policies/modern/check", ""),
    ("POST", "/admin/password-policies/modern/check", "name=mei.chen"),
    ("GET", "/admin/roles/mine/check", ""),
    ("POST", "/admin/roles/mine/check", "name=mei.chen"),
    ("GET", "/admin/sessions", ""),
    ("POST", "/admin/sessions/end", "id={session}"),
    ("POST", "/admin/sessions/end-all", "id={session}"),
    ("GET", "/admin/mails", ""),
    ("POST", "/admin/mails/again", "id={mail}"),
    ("GET", "/admin/history", ""),
    ("GET", "/admin/history/file", ""),
    ("POST", "/admin/history/file", ""),
    ("GET", "/admin/policies/sales/reminders", ""),
    ("POST", "/admin/policies/sales/reminders", "rule=invitation"),
    ("POST", "/admin/policies/everyone/reminders", "rule=invitation"),
    ("GET", "/admin/policies/sales/set/reminders", ""),
    ("POST", "/admin/policies/sales/set/reminders", "maximum_age.days=90&{draft}"),
    ("GET", "/admin/tasks", ""),
    ("POST", "/admin/tasks/run", "task=clean-up"),
    ("GET", "/admin/tasks/clean-up", ""),
    ("POST", "/admin/tasks/clean-up", "{draft}&enabled=on&every=minutes&minutes=15&at=00:00"),
    ("POST", "/admin/tasks/clean-up/ship", "{draft}"),
    ("GET", "/admin/tasks/zone", ""),
    ("POST", "/admin/tasks/zone", "{draft}&time_zone=Europe/Berlin"),
    ("GET", "/admin/instances", ""),
    ("POST", "/admin/instances/run", "task=follow"),
    ("GET", "/admin/computers", ""),
    ("GET", "/admin/computers/{device}", ""),
    ("GET", "/admin/computers/{device}/revoke", ""),
    ("POST", "/admin/computers/{device}/revoke", ""),
    ("POST", "/admin/computers/codes", "label=table&connection=northwind&computers=1&hours=1"),
    ("POST", "/admin/computers/codes/revoke", "id={enrolment}"),
    ("GET", "/admin/bulk", ""),
    ("GET", "/admin/bulk/new", ""),
    ("POST", "/admin/bulk/new", ""),
    ("POST", "/admin/bulk/begin", "order=&code="),
    ("GET", "/admin/bulk/{id}", ""),
    ("POST", "/admin/bulk/{id}/stop", ""),
    ("POST", "/admin/bulk/{id}/go-on", ""),
    ("GET", "/admin/bulk/{id}/people.csv", ""),
    ("GET", "/admin/objects?connection=northwind&kind=group&q=Sales", ""),
    ("GET", "/admin/connections", ""),
    ("GET", "/admin/connections/new", ""),
    ("GET", "/admin/connections/new/openldap", ""),
    ("POST", "/admin/connections/new/openldap", "{draft}&id=further"),
    ("GET", "/admin/connections/lab", ""),
    ("POST", "/admin/connections/lab", "{draft}&alias=Laboratory"),
    ("POST", "/admin/connections/lab/test", "{draft}"),
    ("GET", "/admin/connections/lab/remove", ""),
    ("POST", "/admin/connections/lab/remove", "{draft}"),
    ("GET", "/admin/mail", ""),
    ("POST", "/admin/mail", "{draft}&from=passwords%40northwind.example"),
    ("GET", "/admin/mail/new", ""),
    ("POST", "/admin/mail/new", "{draft}&id=further&host=mail2.northwind.example"),
    ("POST", "/admin/mail/move", "move=mail1:1:{stamp}"),
    ("GET", "/admin/mail/servers/mail1", ""),
    ("POST", "/admin/mail/servers/mail1", "{draft}&host=mail3.northwind.example"),
    ("POST", "/admin/mail/servers/mail1/test", "to=ana%40northwind.example"),
    ("GET", "/admin/mail/servers/mail1/remove", ""),
    ("POST", "/admin/mail/servers/mail1/remove", "{draft}"),
    ("GET", "/admin/captcha", ""),
    (
        "POST",
        "/admin/captcha",
        "{draft}&find=always&kind=picture&recaptcha.theme=dark&recaptcha.otherwise=refuse",
    ),
    ("GET", "/admin/captcha/picture", ""),
    ("GET", "/admin/captcha/sound", ""),
    ("POST", "/admin/captcha/test", ""),
    ("GET", "/admin/push", ""),
    ("POST", "/admin/push", "{draft}&user_attribute=mobile"),
    ("POST", "/admin/push/test", "user=ana"),
    ("GET", "/admin/phone", ""),
    (
        "POST",
        "/admin/phone",
        "{draft}&attributes=mobile&country=44&digits=6&minutes=5&resends=2&wait_seconds=30&per_number.count=5&per_number.minutes=60&per_hour=200&per_day=1000&extension_by=tones&extension_pause=%2C%2C&down_seconds=60",
    ),
    ("GET", "/admin/phone/new", ""),
    ("POST", "/admin/phone/new", "{draft}&kind=twilio"),
    ("POST", "/admin/phone/move", "move=phone1:1:{stamp}"),
    ("GET", "/admin/phone/gateways/phone1", ""),
    ("POST", "/admin/phone/gateways/phone1", "{draft}&account=other&sms=on&call=on&timeout_ms=8000"),
    ("POST", "/admin/phone/gateways/phone1/test", "number=%2B447700900123&way._=&way=sms"),
    ("GET", "/admin/phone/gateways/phone1/remove", ""),
    ("POST", "/admin/phone/gateways/phone1/remove", "{draft}"),
    ("GET", "/admin/radius", ""),
    (
        "POST",
        "/admin/radius",
        "{draft}&user_attribute=mail&attributes=NAS-Identifier%20%3D%20reclave&probe_name=nobody&down_seconds=60&asks_per_minute=600",
    ),
    ("GET", "/admin/radius/new", ""),
    ("POST", "/admin/radius/new", "{draft}&host=radius2.northwind.example"),
    ("POST", "/admin/radius/move", "move=radius1:1:{stamp}"),
    ("GET", "/admin/radius/servers/radius1", ""),
    ("POST", "/admin/radius/servers/radius1", "{draft}&host=radius3.northwind.example"),
    ("POST", "/admin/radius/servers/radius1/test", ""),
    ("GET", "/admin/radius/servers/radius1/remove", ""),
    ("POST", "/admin/radius/servers/radius1/remove", "{draft}"),
    ("GET", "/admin/external", ""),
    ("GET", "/admin/external/new", ""),
    (
        "POST",
        "/admin/external/new",
        "{draft}&name=Second&issuer=https%3A%2F%2Flogin2.northwind.example&client_id=reclave&claim=sub&attribute=mail",
    ),
    ("GET", "/admin/external/providers/idp1", ""),
    ("POST", "/admin/external/providers/idp1", "{draft}&name=Renamed"),
    ("POST", "/admin/external/providers/idp1/test", ""),
    ("GET", "/admin/external/providers/idp1/remove", ""),
    ("POST", "/admin/external/providers/idp1/remove", "{draft}"),
    ("GET", "/admin/oidc/back", ""),
    ("GET", "/admin/certificates", ""),
    ("POST", "/admin/certificates", "{draft}&revocation=off&refresh_minutes=30&by_sid=on"),
    ("POST", "/admin/certificates/test", ""),
    ("GET", "/admin/search", ""),
    ("POST", "/admin/search", "{draft}&search_limit=7"),
    ("GET", "/admin/search/staff", ""),
    ("POST", "/admin/search/staff", "{draft}&search_limit=7"),
    ("GET", "/admin/look", ""),
    ("POST", "/admin/look", "{draft}&organization=Elsewhere"),
    ("GET", "/admin/look/preview", ""),
    ("GET", "/admin/look/preview.css", ""),
    ("GET", "/admin/templates", ""),
    ("GET", "/admin/templates/edit?name=mail.code&locale=en", ""),
    ("POST", "/admin/templates/edit", "{draft}&name=mail.code&locale=en&subject=Code&body=Words"),
    ("POST", "/admin/templates/reset", "reset=en:mail.code:{stamp}"),
    ("GET", "/admin/templates/languages", ""),
    ("POST", "/admin/templates/languages", "{draft}&tag=fi"),
    ("POST", "/admin/templates/languages/remove", "remove=fi:{stamp}"),
    ("GET", "/admin/templates/reminder?name=mail.reminder-password&policy=sales", ""),
    ("GET", "/admin/templates/frame?name=mail.code&locale=en", ""),
    ("GET", "/admin/texts", ""),
    ("GET", "/admin/texts/edit?locale=en&code=page-skip", ""),
    ("POST", "/admin/texts/edit", "{draft}&locale=en&code=page-skip&text=Skip"),
    ("POST", "/admin/texts/remove", "remove=en:page-skip:{stamp}"),
    ("GET", "/admin/roles", ""),
    ("POST", "/admin/roles/four-eyes", "turn=on:{stamp}"),
    ("GET", "/admin/roles/matrix", ""),
    ("GET", "/admin/roles/new", ""),
    ("POST", "/admin/roles/new", "{draft}&id=further&role=auditor"),
    ("GET", "/admin/roles/mine", ""),
    ("POST", "/admin/roles/mine", "{draft}&name=Renamed&role=full"),
    ("POST", "/admin/roles/mine/people", "{draft}&connection=northwind&name=mei.chen"),
    ("POST", "/admin/roles/mine/people/remove", "remove=0:{stamp}"),
    ("GET", "/admin/roles/mine/remove", ""),
    ("POST", "/admin/roles/mine/remove", "{draft}"),
    ("GET", "/admin/changes", ""),
    ("POST", "/admin/changes", "{draft}&comment=table"),
    ("GET", "/admin/changes/impact", ""),
    ("GET", "/admin/changes/discard", ""),
    ("POST", "/admin/changes/discard", ""),
    ("GET", "/admin/changes/conflicts", ""),
    ("POST", "/admin/changes/conflicts", "{draft}"),
    ("GET", "/admin/proposals", ""),
    ("POST", "/admin/proposals/decide", "decide=agree:none"),
    ("GET", "/admin/revisions", ""),
    ("GET", "/admin/revisions/{number}", ""),
    ("POST", "/admin/revisions/{number}/roll-back", "yes=yes"),
    ("GET", "/admin/toml", ""),
    ("POST", "/admin/toml", "{draft}&text=schema%20%3D%201"),
    ("GET", "/admin/files", ""),
    ("POST", "/admin/files/export", "protection=generated"),
    ("POST", "/admin/files/import", "text=schema%20%3D%201"),
    ("GET", "/admin/setup", ""),
    ("GET", "/admin/setup/directory", ""),
    ("GET", "/admin/prove", ""),
    ("POST", "/admin/prove", "code=000000&back="),
    ("POST", "/admin/session/keep", ""),
    ("GET", "/admin/setup-code", ""),
    ("POST", "/admin/setup-code", "code=AAAA-BBBB-CCCC&back="),
    ("GET", "/admin/sign-in", ""),
    ("POST", "/admin/sign-in", "name=ana.ruiz&domain="),
    ("GET", "/admin/run/{run}", ""),
    ("POST", "/admin/run/{run}", "version=1&action=next"),
    ("POST", "/admin/run/{run}/other-way", ""),
    ("POST", "/admin/run/{run}/stop", ""),
    ("POST", "/admin/run/{run}/check", "password=x"),
    ("POST", "/admin/run/{run}/suggest", ""),
    ("GET", "/admin/password-policies", ""),
    ("GET", "/admin/password-policies/new", ""),
    ("GET", "/admin/policies", ""),
    ("GET", "/admin/policies/new", ""),
    ("GET", "/admin/roles/sites/administration", ""),
    ("GET", "/admin/roles/sites/helpdesk", ""),
    ("GET", "/admin/search/limits", ""),
    ("GET", "/admin/search/sessions", ""),
    ("GET", "/admin/setup/administrator", ""),
    ("GET", "/admin/setup/done", ""),
    ("GET", "/admin/setup/mail", ""),
    ("GET", "/admin/setup/policy", ""),
    ("GET", "/admin/setup/publish", ""),
    ("GET", "/admin/setup/rights", ""),
    ("POST", "/admin/password-policies", "{draft}"),
    ("POST", "/admin/password-policies/new", "{draft}"),
    ("POST", "/admin/policies", "{draft}"),
    ("POST", "/admin/policies/new", "{draft}"),
    ("POST", "/admin/roles/sites/administration", "session_idle_minutes=20&{draft}"),
    ("POST", "/admin/roles/sites/helpdesk", "session_idle_minutes=20&{draft}"),
    ("POST", "/admin/search/limits", "find_per_address.count=7&{draft}"),
    ("POST", "/admin/search/sessions", "run_minutes=20&{draft}"),
    ("POST", "/admin/setup/administrator", "{draft}"),
    ("POST", "/admin/setup/administrator/code", "{draft}"),
    ("POST", "/admin/setup/directory", "{draft}"),
    ("POST", "/admin/setup/directory/kind", "{draft}"),
    ("POST", "/admin/setup/mail", "{draft}"),
    ("POST", "/admin/setup/mail/test", "{draft}"),
    ("POST", "/admin/setup/policy", "{draft}"),
    ("POST", "/admin/setup/publish", "{draft}"),
    ("POST", "/admin/setup/rights/test", "{draft}"),
    ("GET", "/admin/policies/sales", ""),
    ("POST", "/admin/policies/sales", "_do=0.0:down:forgot-password"),
    ("GET", "/admin/policies/sales/name", ""),
    ("POST", "/admin/policies/sales/name", "name=Other&{draft}"),
    ("GET", "/admin/policies/sales/remove", ""),
    ("POST", "/admin/policies/sales/remove", "{draft}"),
    ("GET", "/admin/policies/sales/impact", ""),
    ("GET", "/admin/policies/sales/set/people", ""),
    ("GET", "/admin/policies/everyone/set/people", ""),
    ("POST", "/admin/policies/sales/set/lock", "threshold=9&{draft}"),
    ("POST", "/admin/policies/everyone/set/lock", "threshold=9&{draft}"),
    ("GET", "/admin/policies/sales/workflows/new", ""),
    ("POST", "/admin/policies/sales/workflows/new", "{draft}"),
    ("GET", "/admin/policies/sales/workflows/import", ""),
    ("POST", "/admin/policies/sales/workflows/import", "{draft}"),
    ("GET", "/admin/policies/sales/workflows/forgot-password", ""),
    ("POST", "/admin/policies/sales/workflows/forgot-password", "_do=copy:0&{draft}"),
    ("POST", "/admin/policies/everyone/workflows/forgot-password", "_do=copy:0&{draft}"),
    ("GET", "/admin/policies/sales/workflows/forgot-password/step", ""),
    ("POST", "/admin/policies/sales/workflows/forgot-password/step", "_at=0&_name=renamed&{draft}"),
    ("GET", "/admin/policies/sales/workflows/forgot-password/about", ""),
    ("POST", "/admin/policies/sales/workflows/forgot-password/about", "availability=never&{draft}"),
    ("GET", "/admin/policies/sales/workflows/forgot-password/preview", ""),
    ("GET", "/admin/policies/sales/workflows/forgot-password/text", ""),
    ("GET", "/admin/policies/sales/workflows/forgot-password/remove", ""),
    ("POST", "/admin/policies/sales/workflows/forgot-password/remove", "{draft}"),
    ("GET", "/admin/password-policies/modern", ""),
    ("POST", "/admin/password-policies/modern", "name=Other&{draft}"),
    ("GET", "/admin/password-policies/modern/people", ""),
    ("POST", "/admin/password-policies/modern/people", "scope._=0&{draft}"),
    ("GET", "/admin/password-policies/modern/remove", ""),
    ("POST", "/admin/password-policies/modern/remove", "{draft}"),
    ("GET", "/admin/roles/sites/administration/steps", ""),
    ("POST", "/admin/roles/sites/administration/steps", "_do=copy:0&{draft}"),
    ("GET", "/admin/roles/sites/helpdesk/steps/step", ""),
    ("POST", "/admin/roles/sites/helpdesk/steps/step", "_at=0&_name=renamed&{draft}"),
    // Whoever signs out gets nothing more.
    ("POST", "/admin/sign-out", ""),
    ("GET", "/admin/policies/sales", ""),
];

/// Those who ask: a title, and the role with whether it is limited to the policy of sales.
const COLUMNS: [(&str, Option<(Role, bool)>); 10] = [
    ("nobody", None),
    ("operator", None),
    ("full", Some((Role::Full, false))),
    ("full, limited", Some((Role::Full, true))),
    ("policy-author", Some((Role::PolicyAuthor, false))),
    ("policy-author, limited", Some((Role::PolicyAuthor, true))),
    ("auditor", Some((Role::Auditor, false))),
    ("auditor, limited", Some((Role::Auditor, true))),
    ("operator-manager", Some((Role::OperatorManager, false))),
    ("operator-manager, limited", Some((Role::OperatorManager, true))),
];

fn router(test: &TestHouse) -> Router {
    web::router(WebState {
        offline: Some(Arc::clone(&test.house) as Arc<dyn api::offline::Offline>),
        helpdesk: None,
        staff: Some(Arc::clone(&test.house) as Arc<dyn api::staff::Staff>),
        configuration: Some(Arc::clone(&test.house) as Arc<dyn api::configuration::Configuration>),
        bulk: Some(Arc::clone(&test.house) as Arc<dyn api::BulkOperations>),
        administration: Some(Arc::clone(&test.house) as Arc<dyn api::Administration>),
        service: Arc::clone(&test.house) as Arc<dyn api::Service>,
        demo: None,
        texts: Arc::new(texts::Texts::load()),
        clock: Arc::clone(&test.clock) as Arc<dyn Clock>,
        entropy: Arc::new(OsEntropy),
        settings: WebSettings::new(PublicUrl::parse("http://localhost:8080").unwrap()),
    })
}

struct Answer {
    status: StatusCode,
    location: String,
    text: String,
}

async fn send(router: &Router, method: &str, path: &str, form: &str, cookies: &str) -> Answer {
    let mut request = Request::builder().method(method).uri(path).header(header::HOST, "localhost:8080");
    if !cookies.is_empty() {
        request = request.header(header::COOKIE, cookies);
    }
    if method == "POST" {
        request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    }
    let mut request = request.body(Body::from(form.to_owned())).unwrap();
    let peer = std::net::SocketAddr::from(([127, 0, 0, 1], 40_000));
    request.extensions_mut().insert(Connection { peer, encrypted: false });
    let answer = router.clone().oneshot(request).await.unwrap();
    let status = answer.status();
    let location = answer.headers().get(header::LOCATION).map_or("", |value| value.to_str().unwrap());
    let location = location.to_owned();
    let body = to_bytes(answer.into_body(), 4_000_000).await.unwrap();
    Answer { status, location, text: String::from_utf8(body.to_vec()).unwrap() }
}

fn outcome(answer: &Answer) -> String {
    match answer.status {
        StatusCode::OK => "yes".to_owned(),
        StatusCode::SEE_OTHER if answer.location.ends_with("/sign-in") => "sign in".to_owned(),
        StatusCode::UNAUTHORIZED => "sign in".to_owned(),
        StatusCode::SEE_OTHER => "goes on".to_owned(),
        StatusCode::FORBIDDEN => "no".to_owned(),
        StatusCode::NOT_FOUND => "not there".to_owned(),
        other => other.as_u16().to_string(),
    }
}

/// Gives one person a role and nobody else but a full administrator, so that the realm stays administered.
async fn give(test: &TestHouse, role: Role, limited: bool) {
    let (mine, other) = (test.key_of(ADA).await, test.key_of(OLA).await);
    let assignment = |id: &'static str, key: &domain::person::PersonKey, role, policies| RoleAssignment {
        id: Slug::literal(id),
        name: String::new(),
        role,
        scope: Vec::new(),
        people: vec![NamedPerson {
            connection: key.connection.clone(),
            object: key.object.clone(),
            name: String::new(),
        }],
        policies,
    };
    let policies = if limited { vec![Slug::literal(SALES)] } else { Vec::new() };
    test.reconfigure(|realm| {
        realm.staff.roles = vec![
            assignment("root", &other, Role::Full, Vec::new()),
            assignment("mine", &mine, role, policies),
        ];
    });
}

/// A directory that nobody answers for, and a mail server, for the pages over the configuration.
fn configure(test: &TestHouse) {
    // A second connection to the same server, below which none of the people are.
    let lab = toml::from_str(&format!(
        "id = \"lab\"\ncontrollers = [\"{}\"]\ntls = \"plain-on-loopback\"\nbase = \"OU=Service Accounts,DC=northwind,DC=example\"\nbind_dn = \"svc-reclave@northwind.example\"\n",
        test.company.url(),
    ));
    let server = toml::from_str("id = \"mail1\"\nhost = \"127.0.0.1\"\nport = 9\nsecurity = \"plain\"\n");
    test.reconfigure(|realm| {
        let mut lab: domain::config::connection::DomainConnection = lab.unwrap();
        lab.bind_password =
            service::secrets::seal(&test.keys, &DemoConfig::default().service_password, &OsEntropy).unwrap();
        realm.connections.push(lab);
        realm.mail.from = "Passwords <passwords@northwind.example>".to_owned();
        realm.mail.servers.push(server.unwrap());
        let mut radius: domain::config::radius::RadiusEntry =
            toml::from_str("id = \"radius1\"\nhost = \"127.0.0.1\"\nport = 9\n").unwrap();
        radius.secret =
            service::secrets::seal(&test.keys, &domain::secret::Secret::new("both know"), &OsEntropy)
                .unwrap();
        realm.radius.servers.push(radius);
        let mut provider: domain::config::oidc::OidcEntry = toml::from_str(
            "id = \"idp1\"\nname = \"Work\"\nissuer = \"https://login.northwind.example\"\nclient_id = \"reclave\"\n",
        )
        .unwrap();
        provider.client_secret =
            service::secrets::seal(&test.keys, &domain::secret::Secret::new("both know"), &OsEntropy)
                .unwrap();
        realm.oidc.providers.push(provider);
        let mut phone: domain::config::phone::PhoneEntry =
            toml::from_str("id = \"phone1\"\naccount = \"customer\"\n").unwrap();
        phone.secret =
            service::secrets::seal(&test.keys, &domain::secret::Secret::new("key"), &OsEntropy).unwrap();
        realm.phone.gateways.push(phone);
    });
}

/// Something registered that can be recognised wherever it appears.
async fn register(test: &TestHouse, name: &str) {
    let key = test.key_of(name).await;
    let before = test.store.profile(&key).await.unwrap();
    let mut profile = Profile::empty(key, "en".to_owned(), Timestamp::from_millis(5));
    profile.version = before.map_or(0, |before| before.version);
    profile.registered = Some(Timestamp::from_millis(5));
    profile.lock.until = Some(Timestamp::from_millis(1_999_000_000_000));
    profile.recovery_codes = vec!["canary-code".to_owned()];
    profile.passkeys = vec![Passkey {
        id: "01ARZ3NDEKTSV4RRFFQ69G5FAV".to_owned(),
        public_key: "canary-key".to_owned(),
        sign_count: 1,
        name: "Key on the ring".to_owned(),
        model: "2fc0579f-8113-47ea-b116-bb5a8db9202a".to_owned(),
        is_attested: true,
        transports: Vec::new(),
        is_backup_eligible: false,
        is_backed_up: false,
        created: Timestamp::from_millis(5),
        last_used: None,
    }];
    profile.answers = vec![StoredAnswer {
        question: "q".to_owned(),
        kind: QuestionKind::UserDefined,
        text: "canary-question".to_owned(),
        answer: "canary-answer".to_owned(),
    }];
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
}

/// A computer that is enrolled, and the record of a code that enrols others.
const DEVICE: &str = "00deadbeef";
const ENROLMENT: &str = "enrolment";

/// Puts both there as they were before anybody did something to them.
async fn enrolled(test: &TestHouse) {
    let at = Timestamp::from_millis(1_795_000_000_000);
    let computer = serde_json::json!({
        "device": DEVICE, "sealed_key": "canary-key", "name": "laptop-17", "connection": "northwind",
        "system": "Debian", "version": "0.1.0", "enrolled": at, "enrolled_by": ADA, "contact": at,
        "sequence": 1, "digest": "canary-digest", "counter": 1, "revoked": null,
        "pending": { ANA: { "since": at, "any_password": true } },
        "happenings": [{
            "at": at, "told": at, "kind": "offline-failed", "account": ANA, "counter": 1,
            "cause": "clock", "any_password": false,
        }],
    });
    let code = serde_json::json!({
        "label": "Laptops", "connection": "northwind", "made": at, "made_by": ADA,
        "expires": 1_999_000_000_000_i64, "computers_max": 2, "computers": 1, "revoked": null,
    });
    for (area, key, body) in [(Computer::AREA, DEVICE, computer), (EnrolmentCode::AREA, ENROLMENT, code)] {
        let before = test.store.record(area, key).await.unwrap();
        let record = Record {
            area: area.to_owned(),
            key: key.to_owned(),
            version: before.map_or(0, |before| before.version),
            updated: at,
            expires: None,
            body,
        };
        test.store.commit(vec![Change::PutRecord(Box::new(record))]).await.unwrap();
    }
}

/// A new password is not demanded yet, whatever was asked for before.
async fn demand_nothing(test: &TestHouse, name: &str) {
    let key = test.key_of(name).await;
    let directory = test.connections.directory(&key.connection).unwrap();
    let account = directory.fetch(&key).await.unwrap().unwrap();
    directory.require_change(&account, false).await.unwrap();
}

/// Who asks, with what they have: cookies, and references to somebody within and beyond their reach.
#[derive(Clone)]
struct Asking {
    cookies: String,
    ticket: String,
    other: String,
    visitor: Option<api::Visitor>,
}

async fn asking(test: &TestHouse, title: &str, role: Option<(Role, bool)>) -> Asking {
    let Some((role, limited)) = role else {
        let cookies = if title == "operator" {
            let session = test.signed_in(ANA, SiteKind::Helpdesk).await.session.unwrap();
            format!("reclave-helpdesk={}; reclave-admin={}", session.expose(), session.expose())
        } else {
            String::new()
        };
        return Asking { cookies, ticket: "00ff".to_owned(), other: "00ff".to_owned(), visitor: None };
    };
    // Found while the role was not limited yet: what is kept of that time opens nothing later.
    give(test, role, false).await;
    let visitor = test.signed_in(ADA, SiteKind::Administration).await;
    let found = async |name: &str| {
        let found = test.house.find_people(&visitor, name, None).await.unwrap();
        found.people.into_iter().find(|person| person.logon_name == name).unwrap().ticket
    };
    let (ticket, other) = (found(ANA).await, found(MEI).await);
    give(test, role, limited).await;
    let cookies = format!("reclave-admin={}", visitor.session.as_ref().unwrap().expose());
    Asking { cookies, ticket, other, visitor: Some(visitor) }
}

async fn ask(test: &TestHouse, router: &Router, route: &(&str, &str, &str), asking: &Asking) -> Answer {
    let (method, path, form) = route;
    if path.contains("{ticket}") || path.contains("{other}") {
        for name in [ANA, MEI] {
            register(test, name).await;
            demand_nothing(test, name).await;
        }
    }
    if path.starts_with("/admin/computers") {
        enrolled(test).await;
    }
    test.signed_in(company::people::LOCKED, SiteKind::SelfService).await;
    let key = test.key_of(company::people::LOCKED).await;
    let session = test.store.sessions_of(&key).await.unwrap().remove(0).id.to_string();
    let mail = given_up(test).await;
    let stamp = stamp(test, asking).await;
    let filled = |text: &str| {
        text.replace("{ticket}", &asking.ticket)
            .replace("{other}", &asking.other)
            .replace("{session}", &session)
            .replace("{mail}", &mail)
            .replace("{run}", "01ARZ3NDEKTSV4RRFFQ69G5FAV")
            .replace("{id}", "01ARZ3NDEKTSV4RRFFQ69G5FAV")
            .replace("{number}", "99")
            .replace("{device}", DEVICE)
            .replace("{enrolment}", ENROLMENT)
            .replace("{draft}", &format!("_draft={stamp}"))
            .replace("{stamp}", &stamp)
    };
    send(router, method, &filled(path), &filled(form), &asking.cookies).await
}

/// A mail that was given up and is still of use.
async fn given_up(test: &TestHouse) -> String {
    let mut mail = testkit::store::message("given-up");
    mail.dedup = mail.id.to_string();
    mail.expires = test.clock.now().plus(std::time::Duration::from_secs(3_600));
    let id = mail.id;
    test.store.commit(vec![Change::Send(Box::new(mail))]).await.unwrap();
    test.store
        .settle_outbox(&[testkit::store::settlement(
            id,
            OutboxState::Failed,
            test.clock.now(),
            "550 no such user",
        )])
        .await
        .unwrap();
    id.to_string()
}

/// The stamp of a fresh draft, as a form over the configuration carries it.
async fn stamp(test: &TestHouse, asking: &Asking) -> String {
    let Some(visitor) = &asking.visitor else { return "0.0".to_owned() };
    let _ = test.house.discard(visitor).await;
    let draft = test.house.draft(visitor).await;
    draft.map_or_else(|_| "0.0".to_owned(), |draft| format!("{}.{}", draft.version, draft.newest))
}

/// Works on orders until it is dropped.
fn worker(test: &TestHouse) -> tokio::task::JoinHandle<()> {
    let house = Arc::clone(&test.house);
    tokio::spawn(async move {
        let (_stop, halt) = tokio::sync::watch::channel(false);
        loop {
            house.run_bulk(&halt).await.unwrap();
            tokio::task::yield_now().await;
        }
    })
}

fn row_of(method: &str, path: &str, form: &str) -> String {
    // What is asked for in the form decides in a few rows.
    let is_scope_check = path.ends_with("/check") && form.contains("name=");
    let asked = form.rsplit('=').next().filter(|_| is_scope_check);
    match asked {
        Some(name) => format!("`{method} {path}` of {name}"),
        None => format!("`{method} {path}`"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_answers_every_role_as_reviewed_and_tells_no_secret() {
    let test = two_policies().await;
    configure(&test);
    let router = router(&test);
    let worker = worker(&test);
    let mut cells: Vec<Vec<String>> = ROUTES.iter().map(|_| Vec::new()).collect();
    for (title, role) in COLUMNS {
        give(&test, Role::Full, false).await;
        let asking = asking(&test, title, role).await;
        for (route, row) in ROUTES.iter().zip(&mut cells) {
            let answer = ask(&test, &router, route, &asking).await;
            assert!(!answer.text.contains("canary"), "{title}: {route:?}");
            row.push(outcome(&answer));
        }
    }
    worker.abort();
    let mut table = format!("| | {} |\n", COLUMNS.map(|(title, _)| title).join(" | "));
    let _ = writeln!(table, "| --- |{}", " --- |".repeat(COLUMNS.len()));
    for ((method, path, form), row) in ROUTES.iter().zip(cells) {
        let _ = writeln!(table, "| {} | {} |", row_of(method, path, form), row.join(" | "));
    }
    let page = include_str!("../../../../../docs/routes.md");
    assert!(page.contains(&table), "docs/routes.md has not this table:\n{table}");
}

/// The paths that the sources of the site register, by method.
fn registered() -> BTreeSet<(String, String)> {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../web/src/pages");
    let mut sources = Vec::new();
    let mut folders = vec![pages];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else {
                sources.push(std::fs::read_to_string(entry).unwrap());
            }
        }
    }
    let mut found = BTreeSet::new();
    for source in &sources {
        let constant = |name: &str| {
            let declared = source.split_once(&format!("const {name}: &str = \""))?.1;
            declared.split('"').next().map(str::to_owned)
        };
        for call in source.split(".route(").skip(1) {
            let (path, handlers) = call.split_once(',').unwrap();
            let path = match path.trim() {
                quoted if quoted.starts_with("&of(") || quoted.starts_with("&task(") => {
                    let task = if quoted.starts_with("&task(") { "/workflows/{workflow}" } else { "" };
                    format!("/admin/policies/{{policy}}{task}{}", quoted.split('"').nth(1).unwrap())
                }
                quoted if quoted.starts_with("&password(") => {
                    format!("/admin/password-policies/{{policy}}{}", quoted.split('"').nth(1).unwrap())
                }
                quoted if quoted.contains("at(") => format!("/admin{}", quoted.split('"').nth(1).unwrap()),
                quoted if quoted.starts_with('"') => quoted.trim_matches('"').to_owned(),
                name => match constant(name) {
                    Some(path) => path,
                    None => continue,
                },
            };
            let end = handlers.find(";\n").unwrap_or(handlers.len());
            for (mark, method) in [("get(", "GET"), ("post(", "POST")] {
                if path.starts_with("/admin") && handlers[..end].contains(mark) {
                    found.insert((method.to_owned(), path.clone()));
                }
            }
        }
        // Pages over one piece of the configuration each.
        for path in source.split("        path: \"").skip(1).filter_map(|rest| rest.split('"').next()) {
            found.extend(["GET", "POST"].map(|method| (method.to_owned(), path.to_owned())));
        }
    }
    found
}

#[test]
fn no_route_is_missing_from_the_table() {
    let shape = |path: &str| {
        let path = path.split('?').next().unwrap();
        let path = path.replace("/set/people", "/set/{section}").replace("/set/lock", "/set/{section}");
        let path = path.replace("/set/reminders", "/set/{section}");
        let is_of_a_site = path.contains("/steps");
        let parts = path.split('/').map(|part| match part {
            "administration" | "helpdesk" if is_of_a_site => "{site}",
            "sales" | "everyone" | "modern" => "{policy}",
            "forgot-password" => "{workflow}",
            "lab" | "mail1" | "phone1" | "radius1" | "idp1" | "mine" | "clean-up" => "{id}",
            "openldap" => "{preset}",
            "{other}" => "{ticket}",
            part if part.starts_with("require-") || part.starts_with("un") || part == "end-sessions" => {
                "{action}"
            }
            part => part,
        });
        parts.collect::<Vec<_>>().join("/")
    };
    let tried: BTreeSet<(String, String)> =
        ROUTES.iter().map(|(method, path, _)| ((*method).to_owned(), shape(path))).collect();
    let missing: Vec<_> = registered().into_iter().filter(|route| !tried.contains(route)).collect();
    assert!(registered().len() > 20, "the scan finds routes");
    assert!(missing.is_empty(), "add these to ROUTES and to docs/routes.md: {missing:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_whole_in_every_language() {
    let test = two_policies().await;
    configure(&test);
    let router = router(&test);
    test.house.check_health().await.unwrap();
    let asking = asking(&test, "full", Some((Role::Full, false))).await;
    for locale in ["en", "es", "de", "fr"] {
        let cookies = format!("{}; locale={locale}", asking.cookies);
        let asking = Asking { cookies, ..asking.clone() };
        for route in ROUTES.iter().filter(|(method, path, _)| *method == "GET" || path.ends_with("people")) {
            let answer = ask(&test, &router, route, &asking).await;
            // Lists for scripts and styles are no pages.
            let is_page = answer.text.trim_start().starts_with("<!doctype");
            // Nor is a mail in its frame, which speaks its own language.
            if answer.status != StatusCode::OK || !is_page || route.1.starts_with("/admin/templates/frame") {
                continue;
            }
            assert!(answer.text.contains(&format!("<html lang=\"{locale}\"")), "{locale} {route:?}");
            for missing in
                ["[admin.", "[scope.", "[attention.", "[event.", "[frame.", "[rule.", "{ $", "undefined"]
            {
                // The page of a template shows its variables as they are written.
                let is_shown = missing == "{ $" && route.1.starts_with("/admin/templates/edit");
                assert!(is_shown || !answer.text.contains(missing), "{locale} {route:?}: {missing}");
            }
            assert_eq!(answer.text.matches("<h1").count(), 1, "{locale} {route:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_grave_leads_over_a_fresh_proof_back_to_where_it_was_asked() {
    let test = two_policies().await;
    let router = router(&test);
    let asking = asking(&test, "full", Some((Role::Full, false))).await;
    for _ in 0..2 {
        test.clock.advance(8 * 60);
        send(&router, "POST", "/admin/session/keep", "", &asking.cookies).await;
    }
    let path = format!("/admin/people/{}/do/unregister", asking.ticket);
    let refused = send(&router, "POST", &path, "reason=gone", &asking.cookies).await;
    assert_eq!(
        (refused.status, refused.location.as_str()),
        (StatusCode::SEE_OTHER, &*format!("/admin/prove?back={path}"))
    );
    let asked = send(&router, "GET", &refused.location, "", &asking.cookies).await;
    let back = format!("name=\"back\" value=\"{}\"", path.replace('/', "&#x2f;"));
    assert!(asked.text.contains(&back), "{}", asked.text);
    let file = send(&router, "POST", "/admin/history/file", "", &asking.cookies).await;
    assert_eq!(file.location, "/admin/prove?back=/admin/history/file");
    let elsewhere = send(&router, "GET", "/admin/prove?back=//evil.example", "", &asking.cookies).await;
    assert!(!elsewhere.text.contains("evil"), "nothing leads elsewhere");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_history_comes_whole_and_as_an_attachment() {
    let test = two_policies().await;
    let router = router(&test);
    let asking = asking(&test, "full", Some((Role::Full, false))).await;
    let mut request = Request::post("/admin/history/file")
        .header(header::HOST, "localhost:8080")
        .header(header::COOKIE, &asking.cookies)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("kind=list.exported"))
        .unwrap();
    let peer = std::net::SocketAddr::from(([127, 0, 0, 1], 40_000));
    request.extensions_mut().insert(Connection { peer, encrypted: false });
    let answer = router.oneshot(request).await.unwrap();
    assert_eq!(answer.headers()[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    assert_eq!(answer.headers()[header::CONTENT_DISPOSITION], "attachment; filename=\"reclave-history.csv\"");
    assert_eq!(answer.headers()[header::CACHE_CONTROL], "no-store");
    let text = to_bytes(answer.into_body(), 1_000_000).await.unwrap();
    let text = String::from_utf8(text.to_vec()).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 2, "{text}");
    assert!(lines[0].starts_with("sequence,time,kind") && lines[1].contains("list.exported"), "{text}");
}
