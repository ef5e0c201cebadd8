//! Both sides of the protocol against each other, against committed vectors, and against what people mistype.

use proptest::prelude::*;
use serde::{Deserialize, Serialize};

use super::*;

const NOW: i64 = 1_795_000_000_000;

fn key(seed: u8) -> DeviceKey {
    let mut bytes = [0; 32];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = seed.wrapping_mul(31).wrapping_add(u8::try_from(at).unwrap_or(0));
    }
    DeviceKey(bytes)
}

fn now() -> Timestamp {
    Timestamp::from_millis(NOW)
}

fn bound(challenge: &Challenge, account: &str, password: &str) -> Response {
    let digest = Digest::of(&Secret::new(password), challenge, account).unwrap();
    Response::make(&key(1), challenge, account, Expiry::from_now(now()), &Purpose::OnePassword(digest))
}

/// What every implementation of the protocol must compute.
#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Vector {
    key: String,
    device: String,
    counter: u32,
    challenge: String,
    account: String,
    /// None: the response takes any password.
    password: Option<String>,
    made_ms: i64,
    response: String,
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Vectors {
    vector: Vec<Vector>,
}

fn vector(seed: u8, counter: u32, account: &str, password: Option<&str>, made_ms: i64) -> Vector {
    let (key, device) = (key(seed), DeviceId((0x01_2345_6789 * u64::from(seed)) & 0xff_ffff_ffff));
    let challenge = Challenge::issue(&key, device, counter);
    let purpose = match password {
        Some(password) => {
            Purpose::OnePassword(Digest::of(&Secret::new(password), &challenge, account).unwrap())
        }
        None => Purpose::AnyPassword,
    };
    let expiry = Expiry::from_now(Timestamp::from_millis(made_ms));
    Vector {
        key: key.to_text().expose().to_owned(),
        device: device.to_string(),
        counter,
        challenge: challenge.to_string(),
        account: account.to_owned(),
        password: password.map(str::to_owned),
        made_ms,
        response: Response::make(&key, &challenge, account, expiry, &purpose).to_string(),
    }
}

#[test]
fn the_committed_vectors_are_what_is_computed() {
    let computed = Vectors {
        vector: vec![
            vector(1, 1, "ana", Some("Correct-Horse-7"), NOW),
            vector(1, 2, "CORP\\Ana", Some("Correct-Horse-7"), NOW),
            vector(2, 0, "josé@corp.test", Some("Añil über Straße 9"), 0),
            vector(3, COUNTER_MAX, "x", Some(""), NOW + 86_400_000),
            vector(4, 77, "ana", None, NOW),
        ],
    };
    let committed: Vectors =
        toml::from_str(include_str!("vectors.toml")).unwrap_or(Vectors { vector: vec![] });
    assert_eq!(computed, committed, "\n{}", toml::to_string(&computed).unwrap());
}

#[test]
fn the_computer_takes_the_password_that_the_site_set_and_no_other() {
    let challenge = Challenge::issue(&key(1), DeviceId(5), 9);
    let response = bound(&challenge, "ana", "Correct-Horse-7");
    let answers = |account: &str, password: &str| {
        response.answers(&key(1), &challenge, account, &Secret::new(password))
    };
    assert!(answers("ana", "Correct-Horse-7"));
    assert!(answers("CORP\\ANA", "Correct-Horse-7"), "the same account");
    assert!(!answers("ana", "Correct-Horse-8"));
    assert!(!answers("bob", "Correct-Horse-7"));
    let other = Challenge::issue(&key(1), DeviceId(5), 10);
    assert!(!response.answers(&key(1), &other, "ana", &Secret::new("Correct-Horse-7")));
    assert!(!response.answers(&key(2), &challenge, "ana", &Secret::new("Correct-Horse-7")));
}

#[test]
fn letters_composed_differently_are_the_same_password() {
    let challenge = Challenge::issue(&key(1), DeviceId(5), 9);
    let response = bound(&challenge, "ana", "A\u{f1}o-2026");
    assert!(response.answers(&key(1), &challenge, "ana", &Secret::new("An\u{303}o-2026")));
}

#[test]
fn a_response_that_takes_any_password_cannot_be_made_of_one_that_does_not() {
    let challenge = Challenge::issue(&key(1), DeviceId(5), 9);
    let mut response = bound(&challenge, "ana", "Correct-Horse-7");
    response.any_password = true;
    let read = Response::parse(&response.to_string()).unwrap();
    assert!(read.takes_any_password());
    assert!(!read.answers(&key(1), &challenge, "ana", &Secret::new("Correct-Horse-7")));
}

#[test]
fn the_expiry_cannot_be_put_off() {
    let challenge = Challenge::issue(&key(1), DeviceId(5), 9);
    let mut response = bound(&challenge, "ana", "Correct-Horse-7");
    response.expiry = Expiry(response.expiry.0 + 1);
    assert!(!response.answers(&key(1), &challenge, "ana", &Secret::new("Correct-Horse-7")));
}

#[test]
fn a_clock_that_is_off_by_a_day_is_told_from_one_that_is_right() {
    let hour = 3_600_000;
    let expiry = Expiry::from_now(now());
    let look = |offset: i64| expiry.look(Timestamp::from_millis(NOW + offset));
    assert_eq!(look(0), Clock::InLife);
    assert_eq!(look(50 * 60_000), Clock::InLife);
    assert_eq!(look(-30 * 60_000), Clock::InLife, "a clock that is half an hour behind");
    assert_eq!(look(2 * hour), Clock::Over);
    assert_eq!(look(24 * hour), Clock::Over);
    assert_eq!(look(-24 * hour), Clock::Behind);
    let end = expiry.time(now()).as_millis();
    assert!((NOW + hour..NOW + hour + QUANTUM_MS).contains(&end), "{end}");
}

#[test]
fn a_newer_version_is_told_plainly() {
    let bits = Challenge::issue(&key(1), DeviceId(5), 9).bits() & !(0xf << 116) | 2 << 116;
    assert_eq!(Challenge::parse(&groups::write(Kind::Challenge, bits)), Err(CodeFault::Version(2)));
}

#[test]
fn a_challenge_of_another_key_is_not_genuine() {
    let challenge = Challenge::issue(&key(1), DeviceId(5), 9);
    assert!(challenge.is_genuine(&key(1)));
    assert!(!challenge.is_genuine(&key(2)));
    let moved = Challenge { counter: 10, ..challenge };
    assert!(!moved.is_genuine(&key(1)));
    let foreign = Challenge { device: DeviceId(6), ..challenge };
    assert!(!foreign.is_genuine(&key(1)));
}

#[test]
fn a_signature_holds_for_its_message_alone() {
    let signature = key(1).sign(b"{\"counter\":1}");
    assert!(key(1).has_signed(b"{\"counter\":1}", &signature));
    assert!(!key(1).has_signed(b"{\"counter\":2}", &signature));
    assert!(!key(2).has_signed(b"{\"counter\":1}", &signature));
}

#[test]
fn secrets_do_not_print() {
    let challenge = Challenge::issue(&key(1), DeviceId(5), 9);
    let digest = Digest([7; 32]);
    let printed = format!("{:?} {digest:?} {:?}", key(1), bound(&challenge, "ana", "x"));
    assert_eq!(printed, "DeviceKey(…) Digest(…) Response(…)");
}

#[test]
fn a_device_id_is_read_as_it_is_written() {
    let id = DeviceId(0x00_dead_beef);
    assert_eq!(id.to_string().parse(), Ok(id));
    for wrong in ["", "00deadbee", "00deadbeeff", "00DEADBEEF", "+0deadbeef"] {
        assert_eq!(wrong.parse::<DeviceId>(), Err(NoDeviceId), "{wrong}");
    }
}

#[tokio::test]
async fn the_pool_derives_the_same_digest() {
    let pool = DerivationPool::start(std::num::NonZeroUsize::new(1)).unwrap();
    let challenge = Challenge::issue(&key(1), DeviceId(5), 9);
    let password = Secret::new("Correct-Horse-7");
    let derived = Digest::derive(&pool, &password, &challenge, "CORP\\Ana").await.unwrap().unwrap();
    assert!(derived.0 == Digest::of(&password, &challenge, "ana").unwrap().0);
}

proptest! {
    #[test]
    fn any_challenge_is_read_as_it_is_shown(device in 0..1_u64 << 40, counter in 0..=COUNTER_MAX, seed: u8) {
        let challenge = Challenge::issue(&key(seed), DeviceId(device), counter);
        prop_assert_eq!(Challenge::parse(&challenge.to_string()), Ok(challenge));
        prop_assert_eq!(Challenge::parse(&challenge.to_plain()), Ok(challenge));
        prop_assert_eq!(challenge.to_plain().len(), 32);
    }

    #[test]
    fn any_response_is_read_as_it_is_shown(code: u64, expiry in 0..1_u16 << EXPIRY_BITS, any_password: bool) {
        let response = Response { any_password, expiry: Expiry(expiry), code };
        prop_assert_eq!(Response::parse(&response.to_string()).unwrap().to_plain(), response.to_plain());
        prop_assert_eq!(response.to_plain().len(), 20);
    }

    #[test]
    fn an_account_name_is_the_same_when_it_is_said_again(name in "\\PC{0,24}") {
        let once = account_name(&name);
        prop_assert_eq!(account_name(&once), once.clone());
    }
}
