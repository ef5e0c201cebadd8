//! Answers as people type them, and stored answers as they may turn out.

use std::num::NonZeroUsize;

use domain::id::Slug;
use proptest::prelude::*;

use super::*;
use crate::OsEntropy;

fn person(object: &str) -> PersonKey {
    PersonKey { connection: Slug::new("demo").unwrap(), object: object.to_owned() }
}

fn pool() -> DerivationPool {
    DerivationPool::new(NonZeroUsize::MIN, 64).unwrap()
}

fn check(typed: &str, stored: Option<&str>) -> AnswerCheck {
    AnswerCheck { typed: Secret::new(typed), stored: stored.map(str::to_owned) }
}

#[test]
fn answers_that_people_hold_for_the_same_are_the_same() {
    for (one, other) in [
        ("Blue", "  blue "),
        ("Café Müller", "cafe\u{301}  MU\u{308}LLER"),
        ("O'Brien", "o\u{2019}brien"),
        ("the \"Crown\"", "The \u{201C}crown\u{201D}"),
        ("Jean-Luc", "jean\u{2011}luc"),
        ("Hauptstraße", "HAUPTSTRASSE"),
        ("New\u{A0}York", "new\tyork"),
        ("so\u{AD}ft", "soft"),
        ("ΟΔΟΣ", "οδος"),
    ] {
        assert!(same_text(one, other), "{one:?} {other:?} {:?}", normalise(other).expose());
    }
}

#[test]
fn answers_that_differ_stay_different() {
    for (one, other) in [("½", "12"), ("cafe", "café"), ("a b", "ab"), ("x\u{B2}", "x2")] {
        assert!(!same_text(one, other), "{one:?} {other:?}");
    }
    assert!(normalise(" \u{200B} \u{FEFF}\n").is_empty());
}

#[tokio::test]
async fn a_kept_answer_matches_itself_and_nothing_else() {
    let (pool, keys, anna) = (pool(), KeyRing::generate(&OsEntropy), person("a"));
    let kept = hash_all(&pool, &keys, &anna, vec![Secret::new("Blue"), Secret::new("Blue")], &OsEntropy)
        .await
        .unwrap();
    assert!(kept[0].starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", kept[0]);
    assert_ne!(kept[0], kept[1], "each answer has its own salt");
    let checks =
        vec![check(" bLUE", Some(&kept[0])), check("red", Some(&kept[1])), check("", Some(&kept[1]))];
    assert_eq!(verify(&pool, &keys, &anna, checks).await.unwrap(), [true, false, false]);
}

#[tokio::test]
async fn a_hash_is_of_no_use_for_another_person_or_under_other_keys() {
    let (pool, keys, anna) = (pool(), KeyRing::generate(&OsEntropy), person("a"));
    let kept = hash_all(&pool, &keys, &anna, vec![Secret::new("blue")], &OsEntropy).await.unwrap();
    let checks = || vec![check("blue", Some(&kept[0]))];
    assert_eq!(verify(&pool, &keys, &person("b"), checks()).await.unwrap(), [false]);
    assert_eq!(verify(&pool, &KeyRing::generate(&OsEntropy), &anna, checks()).await.unwrap(), [false]);
    let mut rotated = keys;
    rotated.rotate(&OsEntropy);
    assert_eq!(verify(&pool, &rotated, &anna, checks()).await.unwrap(), [true]);
}

#[tokio::test]
async fn readable_answers_are_compared_like_hashed_ones_and_can_be_read() {
    let (pool, mut keys, anna) = (pool(), KeyRing::generate(&OsEntropy), person("a"));
    let kept = seal_all(&keys, &anna, &[Secret::new("The Crown")], &OsEntropy).unwrap();
    assert!(kept[0].starts_with("sealed:"));
    let checks =
        vec![check("the  crown", Some(&kept[0])), check("crown", Some(&kept[0])), check("", Some(&kept[0]))];
    assert_eq!(verify(&pool, &keys, &anna, checks).await.unwrap(), [true, false, false]);
    assert_eq!(read_sealed(&keys, &anna, &kept[0]).unwrap().unwrap().expose(), "The Crown");
    assert_eq!(read_sealed(&keys, &person("b"), &kept[0]).unwrap_err(), SealError::Forged);
    assert!(!needs_upgrade(&keys, &kept[0]));
    keys.rotate(&OsEntropy);
    assert!(needs_upgrade(&keys, &kept[0]));
}

#[tokio::test]
async fn every_answer_costs_one_derivation_whether_or_not_anything_is_stored() {
    let (pool, keys, anna) = (pool(), KeyRing::generate(&OsEntropy), person("a"));
    let kept = hash_all(&pool, &keys, &anna, vec![Secret::new("blue")], &OsEntropy).await.unwrap();
    let sealed = seal_all(&keys, &anna, &[Secret::new("blue")], &OsEntropy).unwrap();
    for stored in [None, Some(kept[0].as_str()), Some(sealed[0].as_str()), Some("garbage"), Some("")] {
        let prepared = Prepared::new(&keys, &anna, &check("blue", stored));
        assert_eq!(prepared.cost, Cost::CURRENT, "{stored:?}");
        assert!(prepared.salt.len() == SALT_LEN, "{stored:?}");
        let right = verify(&pool, &keys, &anna, vec![check("blue", stored)]).await.unwrap();
        let real = stored.is_some_and(|stored| stored.len() > 10);
        assert_eq!(right, [real], "{stored:?}");
    }
}

#[tokio::test]
async fn a_hash_with_older_parameters_still_matches_and_asks_to_be_made_anew() {
    let (pool, keys, anna) = (pool(), KeyRing::generate(&OsEntropy), person("a"));
    let old = Cost { memory_kib: 4_096, passes: 3, lanes: 1 };
    let (input, salt) = (peppered(&keys, &anna, &Secret::new("blue")), [7u8; SALT_LEN]);
    let hash = pool.run(1, move |deriver| deriver.derive(&*input, &salt, old)).await.unwrap().unwrap();
    let stored = encode(old, &salt, &hash);
    assert!(needs_upgrade(&keys, &stored));
    assert_eq!(verify(&pool, &keys, &anna, vec![check("blue", Some(&stored))]).await.unwrap(), [true]);
    let kept = hash_all(&pool, &keys, &anna, vec![Secret::new("blue")], &OsEntropy).await.unwrap();
    assert!(!needs_upgrade(&keys, &kept[0]));
}

#[tokio::test]
async fn a_damaged_hash_matches_nothing_and_a_cost_out_of_bounds_is_not_paid() {
    let (pool, keys, anna) = (pool(), KeyRing::generate(&OsEntropy), person("a"));
    let kept = hash_all(&pool, &keys, &anna, vec![Secret::new("blue")], &OsEntropy).await.unwrap().remove(0);
    for damaged in [
        kept.replace("m=19456", "m=4194304"),
        kept.replace("t=2", "t=4000000"),
        kept.replace("p=1", "p=64"),
        kept.replace("p=1", "p=1,q=1"),
        kept.replace("argon2id", "argon2i"),
        format!("{kept}$"),
        kept[..kept.len() - 2].to_owned(),
    ] {
        let right = verify(&pool, &keys, &anna, vec![check("blue", Some(&damaged))]).await.unwrap();
        assert_eq!(right, [false], "{damaged}");
    }
}

proptest! {
    #[test]
    fn normalising_twice_changes_nothing_more(text in "\\PC{0,40}") {
        let once = normalise(&text);
        let twice = normalise(once.expose());
        prop_assert_eq!(once.expose(), twice.expose());
    }

    #[test]
    fn a_stored_hash_reads_back(salt in proptest::array::uniform16(0u8..), hash in proptest::array::uniform32(0u8..)) {
        let read = decode(&encode(Cost::CURRENT, &salt, &hash)).unwrap();
        prop_assert_eq!(read.cost, Cost::CURRENT);
        prop_assert_eq!(read.salt, salt.to_vec());
        prop_assert_eq!(read.hash, hash);
    }
}
