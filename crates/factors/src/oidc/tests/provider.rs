//! An OpenID provider for tests, on a free port of this machine: what it says is a script, honest at first, and it
//! signs by keys of every kind that is taken.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use data_encoding::{BASE64, BASE64URL_NOPAD};
use domain::{
    factor::oidc::{OidcProvider, OidcSetup},
    id::Slug,
    secret::Secret,
    time::Timestamp,
};
use ring::{
    digest,
    rand::SystemRandom,
    rsa::{self, KeyPair as RsaKeyPair},
    signature::{self, EcdsaKeyPair, Ed25519KeyPair, KeyPair},
};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};

use super::super::{BackAddresses, OidcClient};

pub(super) const CLIENT: &str = "reclave";
pub(super) const SECRET: &str = "what both ~ know";
pub(super) const BACK: &str = "https://reclave.example/oidc/back";
/// 2026-11-26, as the clock of both sides has it.
pub(super) const NOW: Timestamp = Timestamp::from_millis(1_795_651_200_000);

/// An answer: status, further headers, body.
pub(super) type Answer = (u16, String, String);

pub(super) fn ok(body: &Value) -> Answer {
    (200, String::new(), body.to_string())
}

/// The keys of the provider, one of each kind.
pub(super) struct Keys {
    pub(super) rsa: RsaKeyPair,
    pub(super) p256: EcdsaKeyPair,
    pub(super) ed25519: Ed25519KeyPair,
}

impl Keys {
    pub(super) fn new() -> Self {
        let random = SystemRandom::new();
        let rsa = BASE64.decode(include_str!("rsa_key.base64").trim().as_bytes()).unwrap();
        let how = &signature::ECDSA_P256_SHA256_FIXED_SIGNING;
        let p256 = EcdsaKeyPair::generate_pkcs8(how, &random).unwrap();
        let ed25519 = Ed25519KeyPair::generate_pkcs8(&random).unwrap();
        Self {
            rsa: RsaKeyPair::from_pkcs8(&rsa).unwrap(),
            p256: EcdsaKeyPair::from_pkcs8(how, p256.as_ref(), &random).unwrap(),
            ed25519: Ed25519KeyPair::from_pkcs8(ed25519.as_ref()).unwrap(),
        }
    }

    /// As the provider publishes them.
    pub(super) fn published(&self) -> Value {
        let encode = |bytes: &[u8]| BASE64URL_NOPAD.encode(bytes);
        let public: rsa::PublicKeyComponents<Vec<u8>> = self.rsa.public().into();
        let (n, e) = (encode(&public.n), encode(&public.e));
        let point = self.p256.public_key().as_ref();
        let (x, y) = (encode(&point[1..33]), encode(&point[33..]));
        let ed25519 = encode(self.ed25519.public_key().as_ref());
        json!({ "keys": [
            { "kty": "RSA", "kid": "rsa", "use": "sig", "n": n, "e": e },
            { "kty": "EC", "kid": "p256", "crv": "P-256", "x": x, "y": y },
            { "kty": "OKP", "kid": "ed25519", "crv": "Ed25519", "x": ed25519 },
        ] })
    }

    /// A token, signed as its head says.
    pub(super) fn signed(&self, head: &Value, claims: &Value) -> String {
        let encode = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
        let message = format!("{}.{}", encode(head), encode(claims));
        let random = SystemRandom::new();
        let by_rsa = |how| {
            let mut signed = vec![0; self.rsa.public().modulus_len()];
            self.rsa.sign(how, &random, message.as_bytes(), &mut signed).unwrap();
            signed
        };
        let signed = match head["alg"].as_str().unwrap() {
            "RS256" => by_rsa(&signature::RSA_PKCS1_SHA256 as &'static dyn signature::RsaEncoding),
            "PS256" => by_rsa(&signature::RSA_PSS_SHA256),
            "ES256" => self.p256.sign(&random, message.as_bytes()).unwrap().as_ref().to_vec(),
            "EdDSA" => self.ed25519.sign(message.as_bytes()).as_ref().to_vec(),
            // Signed by nobody, or by a secret that stands in the open.
            _ => Vec::new(),
        };
        format!("{message}.{}", BASE64URL_NOPAD.encode(&signed))
    }
}

/// What it answers, and what it was asked.
pub(super) struct Script {
    pub(super) answers: HashMap<String, Answer>,
    /// Path, the line of authorization, and the form of each question.
    pub(super) asked: Vec<(String, String, HashMap<String, String>)>,
}

pub(super) struct Provider {
    pub(super) issuer: String,
    pub(super) keys: Keys,
    script: Arc<Mutex<Script>>,
}

impl Provider {
    pub(super) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let script = Arc::new(Mutex::new(Script { answers: HashMap::new(), asked: Vec::new() }));
        let provider = Self { issuer, keys: Keys::new(), script: Arc::clone(&script) };
        provider.says("/.well-known/openid-configuration", ok(&provider.description()));
        provider.says("/keys", ok(&provider.keys.published()));
        tokio::spawn(serve(listener, script));
        provider
    }

    pub(super) fn description(&self) -> Value {
        let issuer = &self.issuer;
        json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{issuer}/auth?kept=1"),
            "token_endpoint": format!("{issuer}/token"),
            "jwks_uri": format!("{issuer}/keys"),
            "response_types_supported": ["code"],
            "id_token_signing_alg_values_supported": ["RS256", "none"],
            "code_challenge_methods_supported": ["S256"],
            "acr_values_supported": ["urn:gold"],
        })
    }

    pub(super) fn says(&self, path: &str, answer: Answer) {
        self.lock().answers.insert(path.to_owned(), answer);
    }

    pub(super) fn lock(&self) -> std::sync::MutexGuard<'_, Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How often a path was asked for.
    pub(super) fn count(&self, path: &str) -> usize {
        self.lock().asked.iter().filter(|(asked, ..)| asked == path).count()
    }

    /// An entry of the settings for it.
    pub(super) fn entry(&self) -> OidcProvider {
        OidcProvider {
            id: Slug::literal("work"),
            issuer: self.issuer.clone(),
            client_id: CLIENT.to_owned(),
            client_secret: Secret::new(SECRET),
            scopes: vec!["email".to_owned()],
            acr_values: Vec::new(),
            amr: Vec::new(),
            max_age_seconds: 300,
            claim: "preferred_username".to_owned(),
            skew_seconds: 60,
            ca_pem: None,
        }
    }

    /// A client with this one provider.
    pub(super) fn client(&self, change: impl FnOnce(&mut OidcProvider)) -> Arc<OidcClient> {
        use domain::factor::oidc::Oidc as _;
        let mut entry = self.entry();
        change(&mut entry);
        let client = OidcClient::new(BackAddresses {
            self_service: BACK.to_owned(),
            helpdesk: "https://reclave.example/helpdesk/oidc/back".to_owned(),
            administration: "https://reclave.example/admin/oidc/back".to_owned(),
        });
        client.configure(OidcSetup { providers: vec![entry] });
        client
    }

    /// The claims of an honest token.
    pub(super) fn claims(&self) -> Value {
        let now = NOW.as_millis() / 1_000;
        json!({
            "iss": self.issuer, "sub": "248289761001", "aud": CLIENT, "exp": now + 300, "iat": now - 1,
            "auth_time": now - 10, "nonce": "the-nonce", "preferred_username": "ana@example.org",
            "at_hash": half_hash("an-access-token"),
        })
    }

    /// Answers the code with a token of these claims.
    pub(super) fn gives(&self, head: &Value, claims: &Value) {
        self.gives_token(&self.keys.signed(head, claims));
    }

    pub(super) fn gives_token(&self, token: &str) {
        let body = json!({ "access_token": "an-access-token", "token_type": "Bearer", "id_token": token });
        self.says("/token", ok(&body));
    }
}

pub(super) fn half_hash(text: &str) -> String {
    BASE64URL_NOPAD.encode(&digest::digest(&digest::SHA256, text.as_bytes()).as_ref()[..16])
}

async fn serve(listener: TcpListener, script: Arc<Mutex<Script>>) {
    while let Ok((mut stream, _)) = listener.accept().await {
        let script = Arc::clone(&script);
        tokio::spawn(async move {
            let mut read = Vec::new();
            let mut chunk = [0; 4_096];
            loop {
                let size = stream.read(&mut chunk).await.unwrap_or(0);
                read.extend_from_slice(&chunk[..size]);
                let text = String::from_utf8_lossy(&read).into_owned();
                let Some((head, body)) = text.split_once("\r\n\r\n") else {
                    if size == 0 {
                        return;
                    }
                    continue;
                };
                let header = |name: &str| {
                    let found = head.lines().filter_map(|line| line.split_once(": "));
                    found
                        .filter(|(key, _)| key.eq_ignore_ascii_case(name))
                        .map(|(_, value)| value.to_owned())
                        .next()
                };
                let length = header("content-length").and_then(|text| text.parse().ok()).unwrap_or(0);
                if body.len() < length && size > 0 {
                    continue;
                }
                let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
                let authorization = header("authorization").unwrap_or_default();
                let form = reqwest::Url::parse(&format!("http://x/?{body}")).unwrap();
                let form = form.query_pairs().into_owned().collect();
                let answer = {
                    let mut script = script.lock().unwrap_or_else(PoisonError::into_inner);
                    script.asked.push((path.clone(), authorization, form));
                    script.answers.get(&path).cloned()
                };
                let (status, more, body) = answer.unwrap_or((404, String::new(), String::new()));
                let length = body.len();
                let kind =
                    if more.contains("Content-Type") { "" } else { "Content-Type: application/json\r\n" };
                let answer = format!(
                    "HTTP/1.1 {status} X\r\n{kind}Content-Length: {length}\r\n{more}Connection: close\r\n\r\n{body}"
                );
                let _ = stream.write_all(answer.as_bytes()).await;
                return;
            }
        });
    }
}
