//! The way there and back: what is sent, what is fetched and how often, and answers of a provider that is down,
//! odd, or somebody else.

use std::{collections::HashMap, time::Duration};

use data_encoding::{BASE64, BASE64URL_NOPAD};
use domain::{
    factor::oidc::{Departure, Distrust, Oidc as _, OidcError, OidcProvider},
    id::Slug,
    secret::Secret,
    store::SiteKind,
};
use reqwest::Url;
use ring::digest;
use serde_json::{Value, json};

use super::{
    super::OidcClient,
    provider::{BACK, NOW, Provider, ok},
    tokens::bring,
};

const DESCRIPTION: &str = "/.well-known/openid-configuration";

async fn depart(client: &OidcClient, after: u64) -> Result<Secret, OidcError> {
    let (state, nonce, verifier) =
        (Secret::new("a-state"), Secret::new("the-nonce"), Secret::new("a-verifier"));
    let with = Departure { site: SiteKind::SelfService, state: &state, nonce: &nonce, verifier: &verifier };
    client.depart(&Slug::literal("work"), with, NOW.plus(Duration::from_secs(after))).await
}

fn honest(provider: &Provider) {
    provider.gives(&json!({ "alg": "RS256", "kid": "rsa" }), &provider.claims());
}

#[tokio::test]
async fn the_browser_leaves_with_state_nonce_and_the_hash_of_the_verifier() {
    let provider = Provider::start().await;
    let client = provider.client(|entry| {
        entry.acr_values = vec!["urn:gold".to_owned(), "urn:silver".to_owned()];
    });
    let url = Url::parse(depart(&client, 0).await.unwrap().expose()).unwrap();
    let query: HashMap<String, String> = url.query_pairs().into_owned().collect();
    let hash = digest::digest(&digest::SHA256, b"a-verifier");
    let expected = [
        ("kept", "1"),
        ("response_type", "code"),
        ("client_id", "reclave"),
        ("redirect_uri", BACK),
        ("scope", "openid email"),
        ("state", "a-state"),
        ("nonce", "the-nonce"),
        ("code_challenge", &BASE64URL_NOPAD.encode(hash.as_ref())),
        ("code_challenge_method", "S256"),
        ("acr_values", "urn:gold urn:silver"),
        ("max_age", "300"),
    ];
    for (name, value) in expected {
        assert_eq!(query.get(name).map(String::as_str), Some(value), "{name}");
    }
    assert_eq!(query.len(), expected.len());
    assert!(url.as_str().starts_with(&format!("{}/auth?", provider.issuer)));
}

#[tokio::test]
async fn the_code_goes_back_with_the_verifier_and_the_secret_as_the_provider_takes_it() {
    let provider = Provider::start().await;
    honest(&provider);
    bring(&provider.client(|_| {}), None).await.unwrap();
    let mut description = provider.description();
    description["token_endpoint_auth_methods_supported"] = json!(["client_secret_post"]);
    provider.says(DESCRIPTION, ok(&description));
    bring(&provider.client(|_| {}), None).await.unwrap();
    bring(&provider.client(|entry| entry.client_secret = Secret::default()), None).await.unwrap();
    let script = provider.lock();
    let asked: Vec<_> = script.asked.iter().filter(|(path, ..)| path == "/token").collect();
    let [basic, form, public] = asked.as_slice() else { panic!("{asked:?}") };
    assert_eq!(basic.1, format!("Basic {}", BASE64.encode(b"reclave:what+both+~+know")));
    assert_eq!(basic.2.get("client_secret"), None);
    assert_eq!(form.2["client_secret"], "what both ~ know");
    assert_eq!(public.2.get("client_secret"), None);
    for (name, value) in [
        ("grant_type", "authorization_code"),
        ("code", "a-code"),
        ("redirect_uri", BACK),
        ("client_id", "reclave"),
        ("code_verifier", "a-verifier"),
    ] {
        assert!(asked.iter().all(|(.., form)| form[name] == value), "{name}");
    }
    assert!(form.1.is_empty() && public.1.is_empty());
}

#[tokio::test]
async fn what_is_known_of_a_provider_is_fetched_once_an_hour() {
    let provider = Provider::start().await;
    let client = provider.client(|_| {});
    for after in [0, 1, 3_599] {
        depart(&client, after).await.unwrap();
    }
    assert_eq!((provider.count(DESCRIPTION), provider.count("/keys")), (1, 1));
    depart(&client, 3_600).await.unwrap();
    assert_eq!((provider.count(DESCRIPTION), provider.count("/keys")), (2, 2));
}

#[tokio::test]
async fn keys_are_fetched_anew_for_an_unknown_one_but_not_at_every_token() {
    let provider = Provider::start().await;
    let client = provider.client(|_| {});
    let unknown = json!({ "alg": "RS256", "kid": "new" });
    provider.gives(&unknown, &provider.claims());
    assert_eq!(bring(&client, None).await, Err(OidcError::Refused(Distrust::UnknownKey)));
    assert_eq!(provider.count("/keys"), 1, "they have only just been fetched");
    // The provider signs by a new key; what is known is from two minutes ago.
    let client = provider.client(|_| {});
    let with_departure = NOW.minus(Duration::from_secs(120));
    let (state, nonce, verifier) = (Secret::new("s"), Secret::new("the-nonce"), Secret::new("v"));
    let with = Departure { site: SiteKind::SelfService, state: &state, nonce: &nonce, verifier: &verifier };
    client.depart(&Slug::literal("work"), with, with_departure).await.unwrap();
    let mut keys = provider.keys.published();
    keys["keys"][0]["kid"] = json!("new");
    provider.says("/keys", ok(&keys));
    assert!(bring(&client, None).await.is_ok());
    let fetched = provider.count("/keys");
    provider.gives(&json!({ "alg": "RS256", "kid": "made-up" }), &provider.claims());
    for _ in 0..3 {
        assert_eq!(bring(&client, None).await, Err(OidcError::Refused(Distrust::UnknownKey)));
    }
    assert_eq!(provider.count("/keys"), fetched, "a stranger has nothing fetched again and again");
}

#[tokio::test]
async fn a_description_of_somebody_else_or_without_what_is_needed_is_refused() {
    let provider = Provider::start().await;
    let slash = format!("{}/", provider.issuer);
    let named = provider.issuer.replace("127.0.0.1", "a:b@127.0.0.1");
    for (key, value, why) in [
        ("issuer", json!("http://127.0.0.1:1"), Distrust::OtherIssuer),
        ("issuer", json!(slash), Distrust::OtherIssuer),
        ("token_endpoint", Value::Null, Distrust::BadDescription),
        ("response_types_supported", json!(["id_token"]), Distrust::BadDescription),
        ("token_endpoint", json!("http://login.example.org/token"), Distrust::BadAddress),
        ("token_endpoint", json!("https://169.254.169.254/token"), Distrust::BadAddress),
        ("jwks_uri", json!("file:///etc/passwd"), Distrust::BadAddress),
        ("jwks_uri", json!("https://[fe80::1]/keys"), Distrust::BadAddress),
        ("authorization_endpoint", json!(named), Distrust::BadAddress),
        ("authorization_endpoint", json!("javascript:alert(1)"), Distrust::BadAddress),
    ] {
        let mut description = provider.description();
        description[key] = value.clone();
        provider.says(DESCRIPTION, ok(&description));
        let refused = depart(&provider.client(|_| {}), 0).await.unwrap_err();
        assert_eq!(refused, OidcError::Refused(why), "{key} {value}");
    }
    provider.says(DESCRIPTION, (200, String::new(), "<html>".to_owned()));
    let client = provider.client(|_| {});
    assert_eq!(depart(&client, 0).await.unwrap_err(), OidcError::Refused(Distrust::BadDescription));
}

#[tokio::test]
async fn no_redirect_is_followed_and_nothing_large_is_read() {
    let provider = Provider::start().await;
    let moved = (302, format!("Location: {}/elsewhere\r\n", provider.issuer), String::new());
    for path in [DESCRIPTION, "/keys", "/token"] {
        let provider = Provider::start().await;
        honest(&provider);
        provider.says(path, moved.clone());
        let client = provider.client(|_| {});
        assert_eq!(bring(&client, None).await, Err(OidcError::Refused(Distrust::Redirect)), "{path}");
        assert_eq!(provider.count("/elsewhere"), 0);
        provider
            .says(path, (200, String::new(), format!("{{\"keys\":[],\"x\":\"{}\"}}", "a".repeat(300_000))));
        let client = provider.client(|_| {});
        assert_eq!(bring(&client, None).await, Err(OidcError::Refused(Distrust::TooLarge)), "{path}");
    }
}

#[tokio::test]
async fn a_provider_that_is_down_is_away_and_is_asked_again_a_little_later() {
    let provider = Provider::start().await;
    let honest_words = provider.description();
    provider.says(DESCRIPTION, (503, String::new(), String::new()));
    let client = provider.client(|_| {});
    for _ in 0..3 {
        assert!(matches!(depart(&client, 0).await, Err(OidcError::Unreachable(_))));
    }
    assert_eq!(provider.count(DESCRIPTION), 1, "people do not queue behind it");
    provider.says(DESCRIPTION, ok(&honest_words));
    assert!(depart(&client, 5).await.is_ok());
    let nobody = provider.client(|entry| entry.issuer = "http://127.0.0.1:1".to_owned());
    assert!(matches!(depart(&nobody, 0).await, Err(OidcError::Unreachable(_))));
    let other = OidcClient::new(super::super::BackAddresses {
        self_service: String::new(),
        helpdesk: String::new(),
        administration: String::new(),
    });
    assert_eq!(depart(&other, 0).await.unwrap_err(), OidcError::NotSetUp);
}

#[tokio::test]
async fn a_code_that_is_not_taken_and_an_answer_that_is_none_are_told_apart() {
    let provider = Provider::start().await;
    let client = provider.client(|_| {});
    let cases = [
        (400, "{\"error\":\"invalid_grant\"}", OidcError::Refused(Distrust::CodeRefused)),
        (401, "{\"error\":\"invalid_client\"}", OidcError::Refused(Distrust::CodeRefused)),
        (200, "{\"access_token\":\"x\"}", OidcError::Refused(Distrust::BadAnswer)),
        (200, "nonsense", OidcError::Refused(Distrust::BadAnswer)),
        (502, "", OidcError::Unreachable("status 502".to_owned())),
    ];
    for (status, body, error) in cases {
        provider.says("/token", (status, String::new(), body.to_owned()));
        assert_eq!(bring(&client, None).await, Err(error), "{status} {body}");
    }
}

#[tokio::test]
async fn an_answer_that_names_another_issuer_is_refused_before_its_code_goes_anywhere() {
    let provider = Provider::start().await;
    honest(&provider);
    let client = provider.client(|_| {});
    let mixed_up = bring(&client, Some("https://other.example")).await;
    assert_eq!(mixed_up, Err(OidcError::Refused(Distrust::ResponseIssuer)));
    assert_eq!(provider.count("/token"), 0);
    assert!(bring(&client, Some(&provider.issuer)).await.is_ok());
    let mut description = provider.description();
    description["authorization_response_iss_parameter_supported"] = json!(true);
    provider.says(DESCRIPTION, ok(&description));
    let silent = bring(&provider.client(|_| {}), None).await;
    assert_eq!(silent, Err(OidcError::Refused(Distrust::ResponseIssuer)), "it promised to name itself");
}

#[tokio::test]
async fn looking_at_a_provider_tells_what_it_is_and_what_does_not_fit() {
    let provider = Provider::start().await;
    let client = provider.client(|_| {});
    let mut entry: OidcProvider = provider.entry();
    entry.acr_values = vec!["urn:gold".to_owned(), "urn:other".to_owned()];
    let found = client.try_out(&entry).await.unwrap();
    assert_eq!(found.token_endpoint, format!("{}/token", provider.issuer));
    assert_eq!((found.keys, found.usable_keys, found.says_pkce), (3, 3, true));
    assert_eq!(found.unlisted_acr, ["urn:other"]);
    provider.says("/keys", ok(&json!({ "keys": [{ "kty": "oct", "k": "AA" }] })));
    assert_eq!(client.try_out(&entry).await, Err(OidcError::Refused(Distrust::BadKeys)));
    assert_eq!(client.back_address(SiteKind::SelfService), BACK);
}
