//! Tokens that a provider must not give, one fault each: every one is refused, by its own name.

use domain::{
    factor::oidc::{Arrival, Distrust, Identity, Oidc as _, OidcError, OidcProvider},
    id::Slug,
    secret::Secret,
    store::SiteKind,
};
use serde_json::{Value, json};

use super::{
    super::OidcClient,
    provider::{Keys, NOW, Provider},
};

/// Brings a code back to the self-service site.
pub(super) async fn bring(client: &OidcClient, issuer: Option<&str>) -> Result<Identity, OidcError> {
    let (code, nonce, verifier) =
        (Secret::new("a-code"), Secret::new("the-nonce"), Secret::new("a-verifier"));
    let with =
        Arrival { site: SiteKind::SelfService, code: &code, issuer, nonce: &nonce, verifier: &verifier };
    client.arrive(&Slug::literal("work"), with, NOW).await
}

fn head(alg: &str, kid: &str) -> Value {
    json!({ "alg": alg, "kid": kid, "typ": "JWT" })
}

/// What comes of a token with changed claims.
async fn with_claims(
    settings: impl FnOnce(&mut OidcProvider),
    change: impl FnOnce(&mut Value),
) -> Result<Identity, OidcError> {
    let provider = Provider::start().await;
    let mut claims = provider.claims();
    change(&mut claims);
    provider.gives(&head("RS256", "rsa"), &claims);
    bring(&provider.client(settings), None).await
}

async fn refused(change: impl FnOnce(&mut Value)) -> Distrust {
    match with_claims(|_| {}, change).await {
        Err(OidcError::Refused(why)) => why,
        other => panic!("{other:?}"),
    }
}

fn seconds() -> i64 {
    NOW.as_millis() / 1_000
}

#[tokio::test]
async fn an_honest_token_of_each_algorithm_names_the_person() {
    let provider = Provider::start().await;
    let client = provider.client(|_| {});
    for (alg, kid) in [("RS256", "rsa"), ("PS256", "rsa"), ("ES256", "p256")] {
        provider.gives(&head(alg, kid), &provider.claims());
        let identity = bring(&client, None).await.unwrap();
        assert_eq!((identity.claim.as_str(), identity.is_strong), ("ana@example.org", false), "{alg}");
    }
    let mut claims = provider.claims();
    claims.as_object_mut().unwrap().remove("at_hash");
    provider.gives(&head("EdDSA", "ed25519"), &claims);
    assert!(bring(&client, None).await.is_ok(), "a token need not speak of the access token");
}

#[tokio::test]
async fn a_token_that_is_not_signed_or_by_a_shared_secret_is_refused() {
    let provider = Provider::start().await;
    let client = provider.client(|_| {});
    for alg in ["none", "None", "HS256", "HS512", "RS1", "RS512", "ES384", ""] {
        provider.gives(&head(alg, "rsa"), &provider.claims());
        assert_eq!(bring(&client, None).await, Err(OidcError::Refused(Distrust::Algorithm)), "{alg}");
    }
    // A key of one kind is not used for another.
    for (alg, kid) in [("ES256", "rsa"), ("RS256", "p256"), ("EdDSA", "p256")] {
        provider.gives(&head(alg, kid), &provider.claims());
        assert_eq!(bring(&client, None).await, Err(OidcError::Refused(Distrust::UnknownKey)), "{alg}");
    }
}

#[tokio::test]
async fn a_token_by_a_forged_key_is_refused_whatever_it_carries() {
    let provider = Provider::start().await;
    let client = provider.client(|_| {});
    let forger = Keys::new();
    let mut own = forger.published()["keys"][1].clone();
    own["kid"] = json!("p256");
    for head in [
        head("ES256", "p256"),
        json!({ "alg": "ES256", "kid": "p256", "jwk": own, "jku": "http://127.0.0.1:1/keys", "x5u": "x" }),
        json!({ "alg": "ES256" }),
    ] {
        provider.gives_token(&forger.signed(&head, &provider.claims()));
        assert_eq!(bring(&client, None).await, Err(OidcError::Refused(Distrust::Signature)), "{head}");
    }
    let unknown = forger.signed(&head("ES256", "made-up"), &provider.claims());
    provider.gives_token(&unknown);
    assert_eq!(bring(&client, None).await, Err(OidcError::Refused(Distrust::UnknownKey)));
}

#[tokio::test]
async fn what_is_no_token_is_refused() {
    let provider = Provider::start().await;
    let client = provider.client(|_| {});
    let good = provider.keys.signed(&head("RS256", "rsa"), &provider.claims());
    let cut = good.rsplit_once('.').unwrap().0.to_owned();
    let crit = json!({ "alg": "RS256", "kid": "rsa", "crit": ["b64"], "b64": false });
    let critical = provider.keys.signed(&crit, &provider.claims());
    for (token, why) in [
        ("", Distrust::BadToken),
        ("a.b.c", Distrust::BadToken),
        (cut.as_str(), Distrust::BadToken),
        (&format!("{good}.x"), Distrust::BadToken),
        (&format!("{cut}."), Distrust::Signature),
        (&format!("{good}="), Distrust::BadToken),
        (&critical, Distrust::BadToken),
        (&"a".repeat(40_000), Distrust::TooLarge),
    ] {
        provider.gives_token(token);
        assert_eq!(bring(&client, None).await, Err(OidcError::Refused(why)), "{token:.60}");
    }
}

#[tokio::test]
async fn a_token_of_another_issuer_or_for_another_client_is_refused() {
    assert_eq!(refused(|claims| claims["iss"] = json!("https://other.example")).await, Distrust::TokenIssuer);
    let slash = |claims: &mut Value| claims["iss"] = json!(format!("{}/", claims["iss"].as_str().unwrap()));
    assert_eq!(refused(slash).await, Distrust::TokenIssuer, "compared letter by letter");
    assert_eq!(refused(|claims| claims["aud"] = json!("other")).await, Distrust::Audience);
    assert_eq!(refused(|claims| claims["aud"] = json!(["other", "third"])).await, Distrust::Audience);
    assert_eq!(refused(|claims| claims["aud"] = json!(["reclave", "other"])).await, Distrust::Audience);
    assert_eq!(refused(|claims| claims["azp"] = json!("other")).await, Distrust::Audience);
    let both = |claims: &mut Value| {
        claims["aud"] = json!(["reclave", "other"]);
        claims["azp"] = json!("reclave");
    };
    assert!(with_claims(|_| {}, both).await.is_ok(), "for us, and it says so");
}

#[tokio::test]
async fn a_token_that_is_over_too_old_or_of_the_future_is_refused() {
    let now = seconds();
    assert_eq!(refused(|claims| claims["exp"] = json!(now - 60)).await, Distrust::Expired);
    assert_eq!(refused(|claims| claims["iat"] = json!(now + 61)).await, Distrust::IssuedAt);
    assert_eq!(refused(|claims| claims["iat"] = json!(now - 700)).await, Distrust::IssuedAt);
    assert_eq!(refused(|claims| claims["nbf"] = json!(now + 61)).await, Distrust::IssuedAt);
    let within = |claims: &mut Value| {
        claims["exp"] = json!(now - 59);
        claims["iat"] = json!(now + 59);
    };
    assert!(with_claims(|_| {}, within).await.is_ok(), "clocks may differ by a minute");
    for gone in ["exp", "iat", "iss", "aud", "sub"] {
        let why = refused(|claims| drop(claims.as_object_mut().unwrap().remove(gone))).await;
        assert_eq!(why, Distrust::BadToken, "{gone}");
    }
}

#[tokio::test]
async fn a_token_for_another_question_or_with_another_access_token_is_refused() {
    assert_eq!(refused(|claims| claims["nonce"] = json!("another")).await, Distrust::Nonce);
    assert_eq!(refused(|claims| claims["nonce"] = json!("")).await, Distrust::Nonce);
    let without = |claims: &mut Value| drop(claims.as_object_mut().unwrap().remove("nonce"));
    assert_eq!(refused(without).await, Distrust::Nonce);
    assert_eq!(refused(|claims| claims["at_hash"] = json!("AAAA")).await, Distrust::AccessTokenHash);
}

#[tokio::test]
async fn a_class_a_method_and_the_time_of_the_sign_in_must_be_those_that_are_demanded() {
    let now = seconds();
    let gold = |entry: &mut OidcProvider| entry.acr_values = vec!["urn:gold".to_owned()];
    let mfa = |entry: &mut OidcProvider| entry.amr = vec!["mfa".to_owned(), "hwk".to_owned()];
    let why = |result: Result<Identity, OidcError>| match result {
        Err(OidcError::Refused(why)) => Some(why),
        Ok(identity) => {
            assert!(identity.is_strong);
            None
        }
        Err(other) => panic!("{other:?}"),
    };
    assert_eq!(why(with_claims(gold, |_| {}).await), Some(Distrust::Acr));
    assert_eq!(why(with_claims(gold, |claims| claims["acr"] = json!("urn:lead")).await), Some(Distrust::Acr));
    assert_eq!(why(with_claims(gold, |claims| claims["acr"] = json!("urn:gold")).await), None);
    assert_eq!(why(with_claims(mfa, |_| {}).await), Some(Distrust::Amr));
    assert_eq!(why(with_claims(mfa, |claims| claims["amr"] = json!(["pwd"])).await), Some(Distrust::Amr));
    assert_eq!(why(with_claims(mfa, |claims| claims["amr"] = json!(["pwd", "hwk"])).await), None);
    assert_eq!(refused(|claims| claims["auth_time"] = json!(now - 361)).await, Distrust::AuthTime);
    assert_eq!(refused(|claims| claims["auth_time"] = json!(now + 61)).await, Distrust::AuthTime);
    let without = |claims: &mut Value| drop(claims.as_object_mut().unwrap().remove("auth_time"));
    assert_eq!(refused(without).await, Distrust::AuthTime);
    let any = |entry: &mut OidcProvider| entry.max_age_seconds = 0;
    assert!(with_claims(any, without).await.is_ok());
}

#[tokio::test]
async fn the_person_is_named_by_the_claim_that_is_set_and_by_a_verified_address_only() {
    let by = |claim: &'static str| move |entry: &mut OidcProvider| entry.claim = claim.to_owned();
    assert_eq!(with_claims(by("sub"), |_| {}).await.unwrap().claim, "248289761001");
    let none = Err(OidcError::Refused(Distrust::NoClaim));
    for odd in [json!(null), json!(7), json!(["ana"]), json!(" "), json!("a\nb"), json!("a".repeat(257))] {
        assert_eq!(with_claims(by("oid"), |claims| claims["oid"] = odd.clone()).await, none, "{odd}");
    }
    let unverified = Err(OidcError::Refused(Distrust::UnverifiedMail));
    let mail = |verified: Value| {
        move |claims: &mut Value| {
            claims["email"] = json!("ana@example.org");
            claims["email_verified"] = verified;
        }
    };
    assert_eq!(with_claims(by("email"), |claims| claims["email"] = json!("a@b")).await, unverified);
    assert_eq!(with_claims(by("email"), mail(json!(false))).await, unverified);
    assert_eq!(with_claims(by("email"), mail(json!("true"))).await, unverified);
    assert_eq!(with_claims(by("email"), mail(json!(true))).await.unwrap().claim, "ana@example.org");
}
