//! Challenges without a page: what is sealed, for whom, and what counts as an answer.

use std::sync::{
    Mutex,
    atomic::{AtomicU64, Ordering},
};

use async_trait::async_trait;
use domain::factor::captcha::{RecaptchaError, RecaptchaSetup};

use super::*;

const NOW: Timestamp = Timestamp::from_millis(1_795_000_000_000);

#[derive(Default)]
struct Counting(AtomicU64);

impl Entropy for Counting {
    fn fill(&self, buffer: &mut [u8]) {
        for byte in buffer {
            let drawn = self.0.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            *byte = (drawn >> 40) as u8;
        }
    }
}

/// Work is done by the number 7; Google says what it is told to.
struct Fake(Mutex<Result<Verdict, RecaptchaError>>, Mutex<Vec<Option<String>>>);

#[async_trait]
impl Port for Fake {
    fn configure(&self, _: Option<RecaptchaSetup>) {}
    fn picture(&self, text: &str, _: u32, seed: u64) -> Vec<u8> {
        format!("{text} {seed}").into_bytes()
    }
    fn sound(&self, digits: &str, seed: u64) -> Vec<u8> {
        format!("{digits} {seed}").into_bytes()
    }
    fn is_worked(&self, _: &str, bits: u32, nonce: &str) -> bool {
        bits == 16 && nonce == "7"
    }
    async fn verify(&self, _: &Secret, action: Option<&str>) -> Result<Verdict, RecaptchaError> {
        self.1.lock().unwrap().push(action.map(str::to_owned));
        self.0.lock().unwrap().clone()
    }
    async fn try_out(&self, _: RecaptchaSetup) -> Result<(), RecaptchaError> {
        Ok(())
    }
}

struct Bench {
    keys: KeyRing,
    entropy: Counting,
    port: Fake,
    settings: CaptchaSettings,
}

fn bench() -> Bench {
    Bench {
        keys: KeyRing::generate(&vault::OsEntropy),
        entropy: Counting::default(),
        port: Fake(Mutex::new(Ok(Verdict::Person)), Mutex::default()),
        settings: CaptchaSettings::default(),
    }
}

impl Bench {
    fn desk(&self) -> Desk<'_> {
        Desk {
            keys: &self.keys,
            entropy: &self.entropy,
            port: &self.port,
            settings: &self.settings,
            now: NOW,
        }
    }

    fn made(&self, kind: CaptchaKind) -> (Challenge, Captcha) {
        self.desk().make(kind, 16, "find:me", "find").unwrap()
    }

    async fn judge(&self, challenge: &Challenge, typed: &str) -> Judged {
        self.desk().judge(challenge, "find:me", "find", &Secret::new(typed)).await
    }
}

#[tokio::test]
async fn the_picture_or_the_beeps_answer_and_nothing_else_does() {
    let bench = bench();
    let (challenge, shown) = bench.made(CaptchaKind::Picture);
    assert_eq!((challenge.text.len(), challenge.digits.len()), (5, 5));
    assert!(challenge.digits.bytes().all(|digit| (b'1'..=b'6').contains(&digit)));
    assert!(shown.picture && shown.bits == 0 && shown.site_key.is_empty());
    let spread: String = challenge.text.to_lowercase().chars().map(|c| format!(" {c}")).collect();
    for right in [
        challenge.text.clone(),
        challenge.digits.clone(),
        spread,
        challenge.digits.chars().map(|c| format!("{c}-")).collect(),
    ] {
        assert_eq!(bench.judge(&challenge, &right).await, Judged::Right, "{right}");
    }
    let eastern: String =
        challenge.digits.chars().map(|c| char::from_u32(u32::from(c) - 0x30 + 0x660).unwrap()).collect();
    assert_eq!(bench.judge(&challenge, &eastern).await, Judged::Right);
    for wrong in ["AAAAA", "work:7", "9", &challenge.text[..4]] {
        assert_eq!(bench.judge(&challenge, wrong).await, Judged::Wrong, "{wrong}");
    }
    assert_eq!(bench.judge(&challenge, "  ").await, Judged::Blank);
}

#[tokio::test]
async fn work_is_judged_as_work_and_the_picture_stands_in_only_where_it_may() {
    let mut bench = bench();
    let (challenge, shown) = bench.made(CaptchaKind::Work);
    assert!(shown.picture && shown.bits == 16);
    assert_eq!(bench.judge(&challenge, "work:7").await, Judged::Right);
    assert_eq!(bench.judge(&challenge, "work:8").await, Judged::Wrong);
    assert_eq!(bench.judge(&challenge, &challenge.text).await, Judged::Right);
    bench.settings.without_scripts = false;
    let (strict, shown) = bench.made(CaptchaKind::Work);
    assert!(
        !shown.picture && bench.desk().picture(&strict).is_none() && bench.desk().sound(&strict).is_none()
    );
    for typed in ["-", ",", ".", &challenge.text] {
        assert_eq!(bench.judge(&strict, typed).await, Judged::Wrong, "{typed:?} equals no empty text");
    }
}

#[tokio::test]
async fn a_challenge_is_good_for_its_purpose_and_its_time_only() {
    let bench = bench();
    let (challenge, shown) = bench.made(CaptchaKind::Picture);
    assert_eq!(bench.desk().open(&shown.challenge).as_ref(), Some(&challenge));
    let other = bench.desk().judge(&challenge, "find:you", "find", &Secret::new(&challenge.text)).await;
    assert_eq!(other, Judged::Old);
    let at = |now| Desk { now, ..bench.desk() };
    assert!(at(NOW.plus(LIFETIME - Duration::from_millis(1))).open(&shown.challenge).is_some());
    assert!(at(NOW.plus(LIFETIME)).open(&shown.challenge).is_none());
    assert!(super::tests::bench().desk().open(&shown.challenge).is_none(), "another realm's keys");
    assert!(bench.desk().open("00").is_none() && bench.desk().open("").is_none());
    assert!(shown.challenge.len() < 800, "it has to fit into an address: {}", shown.challenge.len());
}

#[tokio::test]
async fn nothing_that_a_page_shows_holds_the_answer() {
    let bench = bench();
    let (challenge, shown) = bench.made(CaptchaKind::Picture);
    let page = serde_json::to_string(&shown).unwrap();
    assert!(!page.contains(&challenge.text) && !page.contains(&format!("\"{}\"", challenge.digits)));
    let seen = bench.desk().picture(&challenge).unwrap();
    assert_eq!(Some(seen), bench.desk().picture(&challenge), "the same picture each time");
}

#[tokio::test]
async fn google_is_asked_for_the_action_only_where_it_scores() {
    let bench = bench();
    for (kind, action) in
        [(CaptchaKind::RecaptchaV2, None), (CaptchaKind::RecaptchaV3, Some("find".to_owned()))]
    {
        let (challenge, shown) = bench.made(kind);
        assert!(!shown.picture && shown.address == "https://www.google.com");
        assert_eq!(bench.judge(&challenge, "token").await, Judged::Right);
        assert_eq!(bench.port.1.lock().unwrap().pop().unwrap(), action);
    }
    let (challenge, _) = bench.made(CaptchaKind::RecaptchaV3);
    *bench.port.0.lock().unwrap() = Ok(Verdict::LowScore);
    assert_eq!(bench.judge(&challenge, "token").await, Judged::LowScore);
    *bench.port.0.lock().unwrap() = Err(RecaptchaError::NotSetUp);
    assert!(matches!(bench.judge(&challenge, "token").await, Judged::Away(_)));
}
