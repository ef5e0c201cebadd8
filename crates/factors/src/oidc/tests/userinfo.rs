//! What a provider says of a person beside its token: asked only where the token does not name them, and believed only
//! where it is about the same person. And a provider whose certificate only its own authority vouches for.

use domain::factor::oidc::{Distrust, Oidc as _, OidcError};
use serde_json::{Value, json};

use super::{
    provider::{NOW, Provider, ok},
    tokens::bring,
};

const DESCRIPTION: &str = "/.well-known/openid-configuration";

/// A provider whose tokens name nobody but by `sub`, and that says `said` where it is asked about them.
async fn terse(said: &Value) -> Provider {
    let provider = Provider::start().await;
    let mut description = provider.description();
    description["userinfo_endpoint"] = json!(format!("{}/userinfo", provider.issuer));
    provider.says(DESCRIPTION, ok(&description));
    let mut claims = provider.claims();
    claims.as_object_mut().unwrap().remove("preferred_username");
    provider.gives(&json!({ "alg": "RS256", "kid": "rsa" }), &claims);
    provider.says("/userinfo", ok(said));
    provider
}

fn about_ana() -> Value {
    json!({ "sub": "248289761001", "preferred_username": "ana@example.org" })
}

async fn refused(provider: &Provider) -> Distrust {
    match bring(&provider.client(|_| {}), None).await {
        Err(OidcError::Refused(why)) => why,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_provider_is_asked_about_the_person_where_its_token_does_not_name_them() {
    let provider = terse(&about_ana()).await;
    let client = provider.client(|_| {});
    assert_eq!(bring(&client, None).await.unwrap().claim, "ana@example.org");
    assert_eq!(provider.count("/userinfo"), 1);
    let bearer = provider.lock().asked.iter().find(|(path, ..)| path == "/userinfo").unwrap().1.clone();
    assert_eq!(bearer, "Bearer an-access-token");
    // Whoever is named by the token is not asked about, whatever would be said.
    provider.gives(&json!({ "alg": "RS256", "kid": "rsa" }), &provider.claims());
    assert_eq!(bring(&client, None).await.unwrap().claim, "ana@example.org");
    assert_eq!(
        bring(&provider.client(|entry| entry.claim = "sub".to_owned()), None).await.unwrap().claim,
        "248289761001"
    );
    assert_eq!(provider.count("/userinfo"), 1);
}

#[tokio::test]
async fn what_is_said_about_somebody_else_or_about_nobody_is_refused() {
    let other = json!({ "sub": "7", "preferred_username": "chief@example.org" });
    assert_eq!(refused(&terse(&other).await).await, Distrust::UserinfoSubject);
    let nobody = json!({ "preferred_username": "chief@example.org" });
    assert_eq!(refused(&terse(&nobody).await).await, Distrust::BadUserinfo);
    assert_eq!(refused(&terse(&json!({ "sub": "248289761001" })).await).await, Distrust::NoClaim);
    let mail = json!({ "sub": "248289761001", "email": "ana@example.org", "email_verified": "true" });
    let provider = terse(&mail).await;
    let unverified = bring(&provider.client(|entry| entry.claim = "email".to_owned()), None).await;
    assert_eq!(unverified, Err(OidcError::Refused(Distrust::UnverifiedMail)));
}

#[tokio::test]
async fn a_signed_answer_is_checked_like_a_token() {
    let provider = terse(&Value::Null).await;
    let head = json!({ "alg": "ES256", "kid": "p256" });
    let says = |claims: &Value, head: &Value| {
        let token = provider.keys.signed(head, claims);
        provider.says("/userinfo", (200, "Content-Type: application/jwt\r\n".to_owned(), token));
    };
    let mut said = about_ana();
    said["iss"] = json!(provider.issuer);
    said["aud"] = json!(["other", "reclave"]);
    says(&said, &head);
    assert_eq!(bring(&provider.client(|_| {}), None).await.unwrap().claim, "ana@example.org");
    says(&said, &json!({ "alg": "none" }));
    assert_eq!(refused(&provider).await, Distrust::Algorithm);
    said["aud"] = json!("other");
    says(&said, &head);
    assert_eq!(refused(&provider).await, Distrust::BadUserinfo);
    said["aud"] = json!("reclave");
    said["iss"] = json!("https://elsewhere.example");
    says(&said, &head);
    assert_eq!(refused(&provider).await, Distrust::BadUserinfo);
}

#[tokio::test]
async fn a_refusal_a_redirect_and_an_outage_are_told_apart() {
    let provider = terse(&Value::Null).await;
    for (status, more, expected) in [
        (401, "", OidcError::Refused(Distrust::BadUserinfo)),
        (302, "Location: http://127.0.0.1:1/\r\n", OidcError::Refused(Distrust::Redirect)),
        (503, "", OidcError::Unreachable("status 503".to_owned())),
    ] {
        provider.says("/userinfo", (status, more.to_owned(), String::new()));
        assert_eq!(bring(&provider.client(|_| {}), None).await, Err(expected));
    }
    let mut description = provider.description();
    description["userinfo_endpoint"] = json!("http://login.example.org/userinfo");
    provider.says(DESCRIPTION, ok(&description));
    assert_eq!(refused(&provider).await, Distrust::BadAddress, "the access token goes nowhere in the clear");
}

#[tokio::test]
async fn a_look_at_all_says_what_is_wrong_and_keeps_what_it_finds() {
    let provider = Provider::start().await;
    let client = provider.client(|_| {});
    let standing = client.check(NOW).await.remove(0);
    assert_eq!((standing.id.as_str(), standing.problem, standing.at), ("work", None, NOW));
    // Nobody who comes now has it fetched again.
    provider.gives(&json!({ "alg": "RS256", "kid": "rsa" }), &provider.claims());
    bring(&client, None).await.unwrap();
    assert_eq!((provider.count(DESCRIPTION), provider.count("/keys")), (1, 1));
    provider.says("/keys", ok(&json!({ "keys": [] })));
    let problem = client.check(NOW).await.remove(0).problem;
    assert_eq!(problem, Some(OidcError::Refused(Distrust::BadKeys)));
    bring(&client, None).await.expect("what was known is good for its hour");
    provider.says(DESCRIPTION, (502, String::new(), String::new()));
    let problem = client.check(NOW).await.remove(0).problem;
    assert_eq!(problem, Some(OidcError::Unreachable("status 502".to_owned())));
}
