//! How long a computer takes to verify a response and to give the account its password: the memory-hard digest,
//! the new hash and everything that is made durable on this machine's disk.

use domain::{
    secret::Secret,
    time::{Clock as _, Timestamp},
};
use offline::{
    Accounts, Answer, Asker, Change, Codes, CredentialStore, Engine, Entry, Parts, StoreFault, SystemClock,
    Told, keys::Keys, mark_of, medium::Folder, state::Device,
};
use vault::{
    OsEntropy,
    offline::{DeviceId, DeviceKey, Digest, Expiry, Purpose, Response},
};

fn main() {
    divan::main();
}

/// Forgets what it is told, so that only our own work is measured.
struct Forgetful;

impl CredentialStore for Forgetful {
    fn name(&self) -> &'static str {
        "forgetful"
    }

    fn check(&self) -> Result<String, StoreFault> {
        Ok(String::new())
    }

    fn find(&self, account: &str) -> Result<Option<Entry>, StoreFault> {
        Ok(Some(Entry { name: account.to_owned(), uid: 1_001, mark: mark_of(None) }))
    }

    fn write(&self, _: &Change<'_>) -> Result<(), StoreFault> {
        Ok(())
    }
}

/// From the typed response to the new password.
#[divan::bench(sample_count = 20)]
fn a_reset(bencher: divan::Bencher<'_, '_>) {
    measure(bencher, "Correct-Horse-7");
}

/// A password that does not fit.
#[divan::bench(sample_count = 20)]
fn a_refusal(bencher: divan::Bencher<'_, '_>) {
    measure(bencher, "Correct-Horse-8");
}

#[expect(clippy::unwrap_used, reason = "a measurement that cannot begin is none")]
fn measure(bencher: divan::Bencher<'_, '_>, typed: &str) {
    let place = tempfile::tempdir().unwrap();
    let engine = Engine::new(Parts {
        medium: Box::new(Folder::open(&place.path().join("state")).unwrap()),
        keys: Keys::default(),
        stores: vec![Box::new(Forgetful)],
        accounts: Accounts::new(1_000, &[]),
        site: None,
        clock: Box::new(SystemClock),
        entropy: Box::new(OsEntropy),
        judge: Box::new(Codes),
    });
    let (id, key) = (DeviceId::random(&OsEntropy), DeviceKey::generate(&OsEntropy));
    let enrolled = Timestamp::from_millis(0);
    let device = Device { id, key: key.clone(), domain: "corp".to_owned(), enrolled };
    engine.enroll(&device, Told::default()).unwrap();
    let account = engine.account("ana", Asker::Root).unwrap();
    let password = Secret::new("Correct-Horse-7");
    bencher
        .with_inputs(|| {
            let shown = engine.challenge(&account).unwrap();
            let purpose = Purpose::OnePassword(Digest::of(&password, &shown.challenge, "ana").unwrap());
            let expiry = Expiry::from_now(SystemClock.now());
            let response = Response::make(&key, &shown.challenge, "ana", expiry, &purpose);
            (shown.challenge, response.to_string())
        })
        .bench_values(|(challenge, code)| -> Answer {
            let begun = engine.begin(&account, &challenge, &code).unwrap().unwrap();
            engine.finish(begun, &Secret::new(typed)).unwrap()
        });
}
