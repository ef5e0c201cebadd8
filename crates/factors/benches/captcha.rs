//! What a challenge costs this house: drawing a picture, playing its sound, checking a browser's work.

use std::sync::Arc;

use domain::factor::captcha::Captcha as _;
use factors::CaptchaMaker;

fn main() {
    divan::main();
}

fn maker() -> Arc<CaptchaMaker> {
    CaptchaMaker::new()
}

#[divan::bench(args = [(5, 4), (15, 10)])]
fn draw_a_picture(bencher: divan::Bencher, (length, noise): (usize, u32)) {
    let (maker, text) = (maker(), "W".repeat(length));
    let mut seed = 0;
    bencher.bench_local(|| {
        seed += 1;
        maker.picture(&text, noise, seed)
    });
}

#[divan::bench]
fn play_a_sound(bencher: divan::Bencher) {
    let maker = maker();
    bencher.bench_local(|| maker.sound("36425", 7));
}

#[divan::bench]
fn check_the_work(bencher: divan::Bencher) {
    let maker = maker();
    bencher.bench_local(|| maker.is_worked("0123456789abcdef0123456789abcdef", 16, "81723"));
}
