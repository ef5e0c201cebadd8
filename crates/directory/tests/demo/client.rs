//! A raw LDAP client on the codec, a clock that tests move, and a started directory with both.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use directory::demo::{Control, DemoConfig, DemoDirectory, PasswordRules};
use domain::{
    secret::Secret,
    time::{Clock, Timestamp},
};
use futures_util::{SinkExt as _, StreamExt as _};
use ldap3_proto::{
    LdapCodec,
    control::LdapControl,
    proto::{
        LdapBindCred, LdapBindRequest, LdapDerefAliases, LdapExtendedRequest, LdapFilter, LdapModify,
        LdapModifyRequest, LdapModifyType, LdapMsg, LdapOp, LdapPartialAttribute, LdapResult, LdapResultCode,
        LdapSearchRequest, LdapSearchResultEntry, LdapSearchScope,
    },
};
use tokio::net::TcpStream;
use tokio_util::codec::Framed;

pub const SERVICE: &str = "svc-reclave@northwind.example";
pub const SERVICE_PASSWORD: &str = "Reclave-Service-Passw0rd";
pub const ADMINISTRATOR_PASSWORD: &str = "Northwind-Admin-Passw0rd";

/// A clock that stands still until it is moved.
pub struct HandClock(AtomicI64);

impl HandClock {
    pub fn advance(&self, span: Duration) {
        self.0.fetch_add(i64::try_from(span.as_millis()).unwrap(), Ordering::SeqCst);
    }
}

impl Clock for HandClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.0.load(Ordering::SeqCst))
    }
}

pub struct Demo {
    pub directory: DemoDirectory,
    pub control: Control,
    pub clock: Arc<HandClock>,
}

impl Demo {
    pub async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    pub async fn start_with(adjust: impl FnOnce(&mut DemoConfig)) -> Self {
        let clock = Arc::new(HandClock(AtomicI64::new(1_795_000_000_000)));
        let mut config = DemoConfig {
            service_password: Secret::new(SERVICE_PASSWORD),
            administrator_password: Some(Secret::new(ADMINISTRATOR_PASSWORD)),
            people: 30,
            ..DemoConfig::default()
        };
        adjust(&mut config);
        let directory = DemoDirectory::start(config, Arc::clone(&clock) as Arc<dyn Clock>).await.unwrap();
        Self { control: directory.control(), directory, clock }
    }

    pub async fn start_with_rules(rules: PasswordRules) -> Self {
        Self::start_with(|config| config.rules = rules).await
    }

    pub async fn connect(&self) -> Client {
        Client::connect(&self.directory).await
    }

    /// A connection bound as the service account.
    pub async fn service(&self) -> Client {
        self.bound(SERVICE, SERVICE_PASSWORD).await
    }

    pub async fn bound(&self, name: &str, password: &str) -> Client {
        let mut client = self.connect().await;
        assert_eq!(client.bind(name, password).await.code, LdapResultCode::Success, "{name}");
        client
    }

    /// The result of a bind on a connection of its own: the code and the sub-code, if there is one.
    pub async fn try_bind(&self, logon_name: &str, password: &str) -> String {
        let result = self.connect().await.bind(&format!("NORTHWIND\\{logon_name}"), password).await;
        sub_code(&result)
    }

    pub fn dn(&self, logon_name: &str) -> String {
        self.control.dn_of(logon_name).unwrap()
    }
}

/// `ok`, or the result code with the `data` sub-code or the leading Windows error.
pub fn sub_code(result: &LdapResult) -> String {
    if result.code == LdapResultCode::Success {
        return "ok".to_owned();
    }
    let code = result.code.clone() as i64;
    let sub = match result.message.split_once(", data ") {
        Some((before, rest)) if before.starts_with("80090308") => rest.split(',').next().unwrap_or_default(),
        _ => result.message.split(':').next().unwrap_or_default(),
    };
    format!("{code}/{sub}")
}

pub struct Client {
    pub framed: Framed<TcpStream, LdapCodec>,
    next_id: i32,
}

/// What a search gave.
#[derive(Debug)]
pub struct Found {
    pub entries: Vec<LdapSearchResultEntry>,
    pub result: LdapResult,
    pub cookie: Option<Vec<u8>>,
}

impl Found {
    pub fn dns(&self) -> Vec<&str> {
        self.entries.iter().map(|entry| entry.dn.as_str()).collect()
    }

    pub fn one(&self) -> &LdapSearchResultEntry {
        assert_eq!(self.entries.len(), 1, "{:?}", self.result);
        &self.entries[0]
    }

    /// The first value of an attribute of the only entry, as text.
    pub fn text(&self, name: &str) -> Option<String> {
        texts(self.one(), name).into_iter().next()
    }
}

pub fn texts(entry: &LdapSearchResultEntry, name: &str) -> Vec<String> {
    values(entry, name).into_iter().map(|value| String::from_utf8(value).unwrap()).collect()
}

pub fn values(entry: &LdapSearchResultEntry, name: &str) -> Vec<Vec<u8>> {
    entry.attributes.iter().filter(|held| held.atype == name).flat_map(|held| held.vals.clone()).collect()
}

impl Client {
    pub async fn connect(directory: &DemoDirectory) -> Self {
        let stream = TcpStream::connect(directory.addr()).await.unwrap();
        Self { framed: Framed::new(stream, LdapCodec::new(Some(4 * 1024 * 1024), None)), next_id: 0 }
    }

    pub async fn send(&mut self, op: LdapOp, ctrl: Vec<LdapControl>) -> i32 {
        self.next_id += 1;
        self.framed.send(LdapMsg { msgid: self.next_id, op, ctrl }).await.unwrap();
        self.next_id
    }

    /// The next message, or `None` when the connection has ended.
    pub async fn receive(&mut self) -> Option<LdapMsg> {
        let read = tokio::time::timeout(Duration::from_secs(20), self.framed.next()).await;
        read.expect("an answer or the end").and_then(Result::ok)
    }

    pub async fn ask(&mut self, op: LdapOp, ctrl: Vec<LdapControl>) -> LdapOp {
        let id = self.send(op, ctrl).await;
        let answer = self.receive().await.expect("an answer");
        assert_eq!(answer.msgid, id);
        answer.op
    }

    pub async fn bind(&mut self, name: &str, password: &str) -> LdapResult {
        self.bind_with(3, name, LdapBindCred::Simple(password.to_owned())).await
    }

    pub async fn bind_with(&mut self, version: i64, name: &str, cred: LdapBindCred) -> LdapResult {
        match self.ask(bind_request(version, name, cred), Vec::new()).await {
            LdapOp::BindResponse(answer) => answer.res,
            other => panic!("{other:?}"),
        }
    }

    pub async fn modify(&mut self, dn: &str, changes: Vec<LdapModify>) -> LdapResult {
        self.modify_with(dn, changes, Vec::new()).await
    }

    pub async fn modify_with(
        &mut self,
        dn: &str,
        changes: Vec<LdapModify>,
        ctrl: Vec<LdapControl>,
    ) -> LdapResult {
        match self.ask(modify_request(dn, changes), ctrl).await {
            LdapOp::ModifyResponse(result) => result,
            other => panic!("{other:?}"),
        }
    }

    pub async fn reset(&mut self, dn: &str, new: &str) -> String {
        sub_code(&self.modify(dn, reset(new)).await)
    }

    pub async fn reset_with_hints(&mut self, dn: &str, new: &str) -> String {
        sub_code(&self.modify_with(dn, reset(new), vec![hints(HINTS, true, &HINTS_ON)]).await)
    }

    pub async fn change(&mut self, dn: &str, old: &str, new: &str) -> String {
        sub_code(&self.modify(dn, change(old, new)).await)
    }

    pub async fn replace(&mut self, dn: &str, name: &str, value: &str) -> String {
        sub_code(&self.modify(dn, vec![replace(name, value.as_bytes())]).await)
    }

    pub async fn search(&mut self, request: LdapSearchRequest, ctrl: Vec<LdapControl>) -> Found {
        let id = self.send(LdapOp::SearchRequest(request), ctrl).await;
        let mut entries = Vec::new();
        loop {
            let message = self.receive().await.expect("an answer");
            assert_eq!(message.msgid, id);
            match message.op {
                LdapOp::SearchResultEntry(entry) => entries.push(entry),
                LdapOp::SearchResultDone(result) => {
                    let cookie = message.ctrl.into_iter().find_map(|control| match control {
                        LdapControl::SimplePagedResults { cookie, .. } => Some(cookie),
                        _ => None,
                    });
                    return Found { entries, result, cookie };
                }
                other => panic!("{other:?}"),
            }
        }
    }

    /// Reads attributes of one entry.
    pub async fn read(&mut self, dn: &str, attributes: &[&str]) -> Found {
        self.search(query(dn, LdapSearchScope::Base, everything(), attributes), Vec::new()).await
    }

    pub async fn extended(&mut self, name: &str) -> (LdapResult, Option<Vec<u8>>) {
        let request = LdapExtendedRequest { name: name.to_owned(), value: None };
        match self.ask(LdapOp::ExtendedRequest(request), Vec::new()).await {
            LdapOp::ExtendedResponse(answer) => (answer.res, answer.value),
            other => panic!("{other:?}"),
        }
    }
}

pub const HINTS: &str = "1.2.840.113556.1.4.2239";
pub const HINTS_DEPRECATED: &str = "1.2.840.113556.1.4.2066";
pub const HINTS_ON: [u8; 5] = [0x30, 3, 2, 1, 1];

pub fn hints(oid: &str, criticality: bool, value: &[u8]) -> LdapControl {
    LdapControl::Unknown { oid: oid.to_owned(), criticality, value: Some(value.to_vec()) }
}

pub fn bind_request(version: i64, name: &str, cred: LdapBindCred) -> LdapOp {
    LdapOp::BindRequest(LdapBindRequest { version, dn: name.to_owned(), cred })
}

pub fn modify_request(dn: &str, changes: Vec<LdapModify>) -> LdapOp {
    LdapOp::ModifyRequest(LdapModifyRequest { dn: dn.to_owned(), changes })
}

pub fn one_change(operation: LdapModifyType, name: &str, value: &[u8]) -> LdapModify {
    let modification = LdapPartialAttribute { atype: name.to_owned(), vals: vec![value.to_vec()] };
    LdapModify { operation, modification }
}

pub fn replace(name: &str, value: &[u8]) -> LdapModify {
    one_change(LdapModifyType::Replace, name, value)
}

pub fn quoted(password: &str) -> Vec<u8> {
    format!("\"{password}\"").encode_utf16().flat_map(u16::to_le_bytes).collect()
}

pub fn reset(new: &str) -> Vec<LdapModify> {
    vec![replace("unicodePwd", &quoted(new))]
}

pub fn change(old: &str, new: &str) -> Vec<LdapModify> {
    vec![
        one_change(LdapModifyType::Delete, "unicodePwd", &quoted(old)),
        one_change(LdapModifyType::Add, "unicodePwd", &quoted(new)),
    ]
}

pub fn everything() -> LdapFilter {
    LdapFilter::Present("objectClass".to_owned())
}

pub fn equal(name: &str, value: &str) -> LdapFilter {
    LdapFilter::Equality(name.to_owned(), value.to_owned())
}

pub fn query(
    base: &str,
    scope: LdapSearchScope,
    filter: LdapFilter,
    attributes: &[&str],
) -> LdapSearchRequest {
    LdapSearchRequest {
        base: base.to_owned(),
        scope,
        aliases: LdapDerefAliases::Never,
        sizelimit: 0,
        timelimit: 0,
        typesonly: false,
        filter,
        attrs: attributes.iter().map(|&name| name.to_owned()).collect(),
    }
}
