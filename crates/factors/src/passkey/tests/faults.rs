//! Each way in which an answer can be wrong, made by a device that is bent.

use data_encoding::BASE64URL_NOPAD;
use proptest::prelude::*;
use serde_json::Value;
use testkit::passkey::Device;

use super::*;

fn registered() -> (Device, NewPasskey) {
    let mut device = Device::new(ORIGIN);
    let new = new_of(&device.create(&creation())).unwrap();
    (device, new)
}

/// The answers of a device that was bent: to a registration, and to an authentication with a good one.
fn refused(bend: impl Fn(&mut Device)) -> [Result<(), Refusal>; 2] {
    let mut device = Device::new(ORIGIN);
    bend(&mut device);
    let registration = new_of(&device.create(&creation())).map(|_| ());
    let (mut device, new) = registered();
    bend(&mut device);
    [registration, proof_of(&new, &device.get(&request())).map(|_| ())]
}

#[test]
fn a_device_that_does_as_it_should_registers_and_proves() {
    let (mut device, new) = registered();
    assert_eq!(new.id, device.id_text());
    assert_eq!(new.model, "01020304-0506-0708-0102-030405060708");
    assert_eq!((new.sign_count, new.is_attested, new.is_backup_eligible), (1, false, false));
    assert_eq!(new.transports, ["internal"]);
    let proof = proof_of(&new, &device.get(&request())).unwrap();
    assert_eq!(proof, Proof { at: 0, sign_count: 2, is_backed_up: false });
}

#[test]
fn an_answer_to_another_question_or_for_another_site_is_refused() {
    let both = |refusal| [Err(refusal), Err(refusal)];
    assert_eq!(refused(|device| device.kind = Some("payment.get".to_owned())), both(Refusal::Type));
    assert_eq!(refused(|device| device.challenge = Some("AAAA".to_owned())), both(Refusal::Challenge));
    for origin in [
        "http://password.example.com",
        "https://password.example.com:8443",
        "https://password.example.com.evil.example",
        "https://evil-password.example.com",
        "https://sub.password.example.com",
        "HTTPS://password.example.com",
        "https://password.example.com/",
        "null",
        "",
    ] {
        assert_eq!(refused(|device| device.origin = origin.to_owned()), both(Refusal::Origin), "{origin}");
    }
    assert_eq!(refused(|device| device.cross_origin = true), both(Refusal::CrossOrigin));
    assert_eq!(refused(|device| device.rp_id = "example.com".to_owned()), both(Refusal::RelyingParty));
}

#[test]
fn the_answer_to_a_registration_is_none_to_an_authentication() {
    let (mut device, new) = registered();
    device.kind = Some("webauthn.create".to_owned());
    assert_eq!(proof_of(&new, &device.get(&request())), Err(Refusal::Type));
    device.kind = Some("webauthn.get".to_owned());
    assert_eq!(new_of(&device.create(&creation())), Err(Refusal::Type));
}

#[test]
fn nobody_there_or_nobody_verified_is_refused() {
    let both = |refusal| [Err(refusal), Err(refusal)];
    assert_eq!(refused(|device| device.flags = 0x04), both(Refusal::UserPresence));
    assert_eq!(refused(|device| device.flags = 0x01), both(Refusal::UserVerification));
    let (mut device, new) = registered();
    device.flags = 0x01;
    let lenient = AskedProof {
        challenge: CHALLENGE,
        user_handle: USER,
        user_verification: UserVerification::Preferred,
    };
    assert!(party().check_proof(&lenient, &[known(&new)], &device.get(&request())).is_ok());
}

#[test]
fn copies_that_cannot_be_are_refused() {
    assert_eq!(refused(|device| device.flags = 0x15), [Err(Refusal::BackupState); 2]);
    let (mut device, new) = registered();
    device.flags = 0x0d;
    assert_eq!(proof_of(&new, &device.get(&request())), Err(Refusal::BackupState), "it could not be copied");
    let mut device = Device::new(ORIGIN);
    device.flags = 0x1d;
    let new = new_of(&device.create(&creation())).unwrap();
    assert!(new.is_backup_eligible && new.is_backed_up);
    assert!(proof_of(&new, &device.get(&request())).unwrap().is_backed_up);
}

#[test]
fn a_counter_that_does_not_go_up_is_a_copy() {
    let (mut device, mut new) = registered();
    device.counts = false;
    let answer = device.get(&request());
    assert_eq!(proof_of(&new, &answer), Err(Refusal::Counter), "the same");
    new.sign_count = 7;
    assert_eq!(proof_of(&new, &answer), Err(Refusal::Counter), "back");
    device.count = 0;
    assert_eq!(proof_of(&new, &device.get(&request())), Err(Refusal::Counter), "no counter any more");
    new.sign_count = 0;
    assert!(proof_of(&new, &device.get(&request())).is_ok(), "never had one");
    assert!(proof_of(&new, &answer).is_ok(), "has one from now on");
}

#[test]
fn a_device_that_says_for_whom_it_answers_must_say_so_rightly() {
    let (mut device, new) = registered();
    device.user_handle = Some("AQ".to_owned());
    assert_eq!(proof_of(&new, &device.get(&request())), Err(Refusal::Unknown), "for somebody else");
    device.user_handle = Some(USER.to_owned());
    assert!(proof_of(&new, &device.get(&request())).is_ok());
    device.user_handle = Some(String::new());
    assert!(proof_of(&new, &device.get(&request())).is_ok(), "it does not say");
}

#[test]
fn another_key_or_a_changed_byte_is_refused() {
    let (mut device, new) = registered();
    let mut other = Device::new(ORIGIN);
    assert_eq!(proof_of(&new, &other.get(&request())), Err(Refusal::Unknown));
    other.id.clone_from(&device.id);
    assert_eq!(proof_of(&new, &other.get(&request())), Err(Refusal::Signature));
    let answer: Value = serde_json::from_str(&device.get(&request())).unwrap();
    for part in ["signature", "authenticatorData"] {
        let bytes = BASE64URL_NOPAD.decode(answer["response"][part].as_str().unwrap().as_bytes()).unwrap();
        let mut bent = answer.clone();
        let mut changed = bytes.clone();
        *changed.last_mut().unwrap() ^= 1;
        bent["response"][part] = BASE64URL_NOPAD.encode(&changed).into();
        assert_eq!(proof_of(&new, &bent.to_string()), Err(Refusal::Signature), "{part}");
    }
}

#[test]
fn a_site_below_the_public_host_takes_part_and_another_does_not() {
    let party = RelyingParty::new(
        [
            "https://password.example.com",
            "https://admin.password.example.com:8443",
            "https://admin.example.com",
            "https://notpassword.example.com",
        ]
        .map(str::to_owned)
        .to_vec(),
    );
    assert_eq!(party.id, "password.example.com");
    assert_eq!(party.origins, ["https://password.example.com", "https://admin.password.example.com:8443"]);
    assert_eq!(RelyingParty::new(vec!["http://localhost:8080".to_owned()]).id, "localhost");
}

#[test]
fn what_is_not_of_the_form_is_refused() {
    let (mut device, new) = registered();
    let good: Value = serde_json::from_str(&device.get(&request())).unwrap();
    for (pointer, value) in [
        ("/type", "password"),
        ("/rawId", "AAAA"),
        ("/response/signature", "not base64!"),
        ("/response/authenticatorData", "AAAA"),
        ("/response/clientDataJSON", "e30"),
    ] {
        let mut bent = good.clone();
        *bent.pointer_mut(pointer).unwrap() = value.into();
        assert_eq!(proof_of(&new, &bent.to_string()), Err(Refusal::Malformed), "{pointer}");
    }
    for text in ["", "{}", "[]", "null", &"[".repeat(100_000), &" ".repeat(30_000)] {
        assert_eq!(proof_of(&new, text), Err(Refusal::Malformed));
        assert_eq!(new_of(text), Err(Refusal::Malformed));
    }
}

#[test]
fn a_list_of_models_is_not_satisfied_by_a_devices_own_word() {
    let answer = Device::new(ORIGIN).create(&creation());
    let models = ["01020304-0506-0708-0102-030405060708".to_owned()];
    let asked = AskedNew { attestation: Attestation::Direct, models: &models, ..asked_new(CHALLENGE) };
    assert_eq!(party().check_new(&asked, &answer), Err(Refusal::Attestation));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn cutting_or_changing_an_attestation_object_never_breaks_anything(at in 0_usize..200, byte in any::<u8>(), cut in any::<bool>()) {
        let answer: Value = serde_json::from_str(&Device::new(ORIGIN).create(&creation())).unwrap();
        let object = answer["response"]["attestationObject"].as_str().unwrap();
        let mut bytes = BASE64URL_NOPAD.decode(object.as_bytes()).unwrap();
        let at = at % bytes.len();
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        let mut bent = answer.clone();
        bent["response"]["attestationObject"] = BASE64URL_NOPAD.encode(&bytes).into();
        let _ = new_of(&bent.to_string());
    }
}
