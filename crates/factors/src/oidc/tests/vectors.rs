//! The published vectors: RFC 7515 appendices A.2 and A.3, RFC 8037 appendix A.4, RFC 7636 appendix B.

use data_encoding::BASE64URL_NOPAD;
use domain::factor::oidc::Distrust;
use ring::digest;
use serde_json::json;

use super::super::keys::{Algorithm, Key, KeySet, open};

fn keys(key: &serde_json::Value) -> Vec<Key> {
    serde_json::from_value::<KeySet>(json!({ "keys": [key] })).unwrap().usable().unwrap()
}

const CLAIMS: &str =
    "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

#[test]
fn rsa_with_sha_256_as_in_rfc_7515_a_2() {
    let key = json!({ "kty": "RSA", "e": "AQAB", "n": "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ" });
    let signed = "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
    let opened = open(&format!("eyJhbGciOiJSUzI1NiJ9.{CLAIMS}.{signed}"), &keys(&key)).unwrap();
    assert_eq!(opened.algorithm, Algorithm::Rs256);
    assert_eq!(BASE64URL_NOPAD.encode(&opened.payload), CLAIMS);
}

#[test]
fn ecdsa_on_p_256_as_in_rfc_7515_a_3() {
    let key = json!({ "kty": "EC", "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0" });
    let signed = "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
    let token = format!("eyJhbGciOiJFUzI1NiJ9.{CLAIMS}.{signed}");
    assert_eq!(open(&token, &keys(&key)).unwrap().algorithm, Algorithm::Es256);
    let tampered = token.replacen(".eyJpc3Mi", ".eyJpc3Mj", 1);
    assert_eq!(open(&tampered, &keys(&key)).unwrap_err(), Distrust::Signature);
}

#[test]
fn ed25519_as_in_rfc_8037_a_4() {
    let key = json!({ "kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" });
    let token = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
    assert_eq!(open(token, &keys(&key)).unwrap().payload, b"Example of Ed25519 signing");
}

#[test]
fn the_challenge_of_pkce_as_in_rfc_7636_b() {
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    let challenge = digest::digest(&digest::SHA256, verifier.as_bytes());
    assert_eq!(BASE64URL_NOPAD.encode(challenge.as_ref()), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

#[test]
fn keys_that_are_not_for_signatures_or_of_another_kind_are_left_out() {
    let x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
    for other in [
        json!({ "kty": "OKP", "crv": "Ed25519", "x": x, "use": "enc" }),
        json!({ "kty": "OKP", "crv": "Ed25519", "x": x, "key_ops": ["encrypt"] }),
        json!({ "kty": "OKP", "crv": "X25519", "x": x }),
        json!({ "kty": "oct", "k": x }),
        json!({ "kty": "EC", "crv": "P-256", "x": x, "y": "AA" }),
        json!({ "kty": "RSA", "n": "not base64!", "e": "AQAB" }),
        json!("nonsense"),
    ] {
        assert!(keys(&other).is_empty(), "{other}");
    }
    let many: Vec<_> = (0..65).map(|_| json!({ "kty": "OKP", "crv": "Ed25519", "x": x })).collect();
    let set = serde_json::from_value::<KeySet>(json!({ "keys": many })).unwrap();
    assert_eq!(set.usable().unwrap_err(), Distrust::BadKeys);
}
