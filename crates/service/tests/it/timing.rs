//! What the time of an answer tells: 2,000 interleaved look-ups and first steps, known and unknown names.

use std::time::Instant;

use api::Service;
use domain::{config::Limit, view::Input};

use crate::house::{ANA, Options, TestHouse, house_with};

/// Pairs of one known and one unknown name.
const PAIRS: usize = 1_000;
/// One sample in a hundred is beyond the bound by chance alone, so one that is beyond it is taken again: where a
/// difference is, all are, and where none is, one run in a million.
const SAMPLES: usize = 3;

/// Two-sample Kolmogorov-Smirnov statistic.
fn distance(left: &mut [f64], right: &mut [f64]) -> f64 {
    left.sort_by(f64::total_cmp);
    right.sort_by(f64::total_cmp);
    let (mut i, mut j, mut largest) = (0, 0, 0.0_f64);
    while i < left.len() && j < right.len() {
        let at = left[i].min(right[j]);
        while i < left.len() && left[i] <= at {
            i += 1;
        }
        while j < right.len() && right[j] <= at {
            j += 1;
        }
        largest = largest.max((i as f64 / left.len() as f64 - j as f64 / right.len() as f64).abs());
    }
    largest
}

#[test]
fn the_statistic_sees_a_difference_that_is_there() {
    let mut left: Vec<f64> = (0..1_000).map(f64::from).collect();
    let mut same = left.clone();
    let mut right: Vec<f64> = (0..1_000).map(|n| f64::from(n) + 200.0).collect();
    assert!(distance(&mut left.clone(), &mut same) < 0.01);
    assert!(distance(&mut left, &mut right) > 0.19);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_answers_do_not_tell_known_names_from_unknown_ones() {
    let test = house_with(Options {
        realm: |realm| {
            let wide = Limit { count: 1_000_000, minutes: 600 };
            realm.limits.find_per_address = wide;
            realm.limits.runs_per_name = wide;
            realm.limits.submits_per_address = wide;
            realm.limits.codes_per_destination = wide;
            // So many names from one address would be asked for work.
            realm.captcha.find = domain::config::captcha::CaptchaWhen::Never;
            // The demo directory answers within a few milliseconds; a quantum this short still hides it.
            realm.find.answer_quantum_ms = 20;
        },
        ..Options::default()
    })
    .await;
    assert_eq!(test.house.site().find_by, "logon");
    // Critical value of the two-sample test at 0.01 for 1,000 and 1,000: 1.628 * sqrt(2 / 1000) = 0.0728.
    let bound = 1.628 * (2.0 / PAIRS as f64).sqrt();
    let mut seen = Vec::new();
    for _ in 0..SAMPLES {
        let (mut known, mut unknown) = sample(&test).await;
        seen.push(distance(&mut known, &mut unknown));
        if seen.last().is_some_and(|&seen| seen < bound) {
            return;
        }
    }
    panic!("distances {seen:.4?}, bound {bound:.4}");
}

/// Seconds that a known and an unknown name took, one after the other.
async fn sample(test: &TestHouse) -> (Vec<f64>, Vec<f64>) {
    let (mut known, mut unknown) = (Vec::new(), Vec::new());
    for pair in 0..PAIRS {
        let unknown_name = format!("nobody.{pair}");
        // Which comes first changes from pair to pair, so that order tells nothing either.
        let order: [(&str, bool); 2] = if pair % 2 == 0 {
            [(ANA, true), (&unknown_name, false)]
        } else {
            [(&unknown_name, false), (ANA, true)]
        };
        for (name, is_known) in order {
            let begun = Instant::now();
            let mut browser = test.begin("forgot-password", name).await;
            let first = begun.elapsed();
            let fields = [("choice".to_owned(), domain::secret::Secret::new("0"))].into();
            let input = Input { action: "next".to_owned(), fields };
            let begun = Instant::now();
            let page = test.house.submit(
                &test.visitor,
                browser.begun.run,
                &browser.begun.token,
                browser.page.version,
                input,
            );
            browser.page = page.await.unwrap().view;
            let spent = (first + begun.elapsed()).as_secs_f64();
            assert_eq!(browser.page.view.kind, "code");
            if is_known { known.push(spent) } else { unknown.push(spent) }
        }
    }
    (known, unknown)
}
