//! What judging a browser's answer costs. `cargo bench -p factors`; a verification must stay under 2 ms.

use divan::Bencher;
use domain::{
    factor::passkey::{
        AskedNew, AskedProof, Attestation, CreationOptions, Known, Passkeys, RelyingParty as Party,
        RequestOptions, Selection, UserEntity, UserVerification,
    },
    time::Timestamp,
};
use factors::RelyingParty;
use testkit::passkey::Device;

fn main() {
    divan::main();
}

const ORIGIN: &str = "https://password.example.com";
const CHALLENGE: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

fn party() -> RelyingParty {
    RelyingParty::new(vec![ORIGIN.to_owned()])
}

fn creation() -> CreationOptions {
    CreationOptions {
        rp: Party { id: "password.example.com".to_owned(), name: "Example".to_owned() },
        user: UserEntity { id: "AA".to_owned(), name: "ana".to_owned(), display_name: "Ana".to_owned() },
        challenge: CHALLENGE.to_owned(),
        pub_key_cred_params: Vec::new(),
        timeout: 1,
        exclude_credentials: Vec::new(),
        authenticator_selection: Selection {
            resident_key: "preferred".to_owned(),
            user_verification: UserVerification::Required,
        },
        attestation: Attestation::None,
    }
}

fn asked_new() -> AskedNew<'static> {
    AskedNew {
        challenge: CHALLENGE,
        user_verification: UserVerification::Required,
        attestation: Attestation::None,
        models: &[],
        makers: &[],
        now: Timestamp::from_millis(1_760_000_000_000),
    }
}

#[divan::bench]
fn registration(bencher: Bencher) {
    let answer = Device::new(ORIGIN).create(&creation());
    let party = party();
    bencher.bench(|| party.check_new(&asked_new(), &answer).is_ok());
}

/// One of so many passkeys of a person.
#[divan::bench(args = [1, 20])]
fn authentication(bencher: Bencher, passkeys: usize) {
    let mut device = Device::new(ORIGIN);
    let party = party();
    let Ok(new) = party.check_new(&asked_new(), &device.create(&creation())) else { return };
    let answer = device.get(&RequestOptions {
        challenge: CHALLENGE.to_owned(),
        timeout: 1,
        rp_id: "password.example.com".to_owned(),
        allow_credentials: Vec::new(),
        user_verification: UserVerification::Required,
    });
    let other = Known { id: "AA", public_key: "", sign_count: 0, is_backup_eligible: false };
    let mut known = vec![other; passkeys - 1];
    known.push(Known { id: &new.id, public_key: &new.public_key, sign_count: 1, is_backup_eligible: false });
    let asked =
        AskedProof { challenge: CHALLENGE, user_handle: "", user_verification: UserVerification::Required };
    bencher.bench(|| party.check_proof(&asked, &known, &answer).is_ok_and(|proof| proof.sign_count == 2));
}
