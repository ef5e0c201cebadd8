//! What is refused, and that the specification's own examples are not.

mod faults;
mod vectors;

use domain::{
    factor::passkey::{
        AskedNew, AskedProof, Attestation, CreationOptions, Known, NewPasskey, Passkeys as _, Proof, Refusal,
        RelyingParty as Party, RequestOptions, Selection, UserEntity, UserVerification,
    },
    time::Timestamp,
};

use super::RelyingParty;

const ORIGIN: &str = "https://password.example.com";
const CHALLENGE: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
const USER: &str = "AA";

fn party() -> RelyingParty {
    RelyingParty::new(vec![ORIGIN.to_owned()])
}

fn creation() -> CreationOptions {
    CreationOptions {
        rp: Party { id: "password.example.com".to_owned(), name: "Example".to_owned() },
        user: UserEntity { id: USER.to_owned(), name: "ana".to_owned(), display_name: "Ana".to_owned() },
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

fn request() -> RequestOptions {
    RequestOptions {
        challenge: CHALLENGE.to_owned(),
        timeout: 1,
        rp_id: "password.example.com".to_owned(),
        allow_credentials: Vec::new(),
        user_verification: UserVerification::Required,
    }
}

fn asked_new(challenge: &str) -> AskedNew<'_> {
    AskedNew {
        challenge,
        user_verification: UserVerification::Required,
        attestation: Attestation::None,
        models: &[],
        makers: &[],
        now: Timestamp::from_millis(1_760_000_000_000),
    }
}

fn asked_proof(challenge: &str) -> AskedProof<'_> {
    AskedProof { challenge, user_handle: USER, user_verification: UserVerification::Required }
}

fn new_of(answer: &str) -> Result<NewPasskey, Refusal> {
    party().check_new(&asked_new(CHALLENGE), answer)
}

fn known(new: &NewPasskey) -> Known<'_> {
    Known {
        id: &new.id,
        public_key: &new.public_key,
        sign_count: new.sign_count,
        is_backup_eligible: new.is_backup_eligible,
    }
}

fn proof_of(new: &NewPasskey, answer: &str) -> Result<Proof, Refusal> {
    party().check_proof(&asked_proof(CHALLENGE), &[known(new)], answer)
}
