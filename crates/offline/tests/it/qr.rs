//! A reader that is not ours (zbar) reads what is drawn, on dark ground and on light.

use std::{fs, path::Path, process::Command};

use offline::{Ground, Qr};

const READER: &str = "/usr/bin/zbarimg";
/// Pixels of a module.
const SCALE: usize = 4;

/// What a terminal shows for the lines, as a grey picture: a character is one module wide and two high, and its
/// printed parts have the colour of the characters. Around it is the terminal's ground.
fn picture(lines: &[String], ground: Ground) -> Vec<u8> {
    let (printed, paper) = match ground {
        Ground::Dark => (255_u8, 0_u8),
        Ground::Light => (0, 255),
    };
    let mut rows: Vec<Vec<u8>> = Vec::new();
    for line in lines {
        let half = |upper: bool| {
            let is_printed = |c| match c {
                '█' => true,
                '▀' => upper,
                '▄' => !upper,
                ' ' => false,
                other => panic!("{other}"),
            };
            line.chars().map(|c| if is_printed(c) { printed } else { paper }).collect()
        };
        rows.extend([half(true), half(false)]);
    }
    let width = rows[0].len();
    rows.insert(0, vec![paper; width]);
    rows.push(vec![paper; width]);
    let (width, height) = ((width + 2) * SCALE, rows.len() * SCALE);
    let mut image = format!("P5\n{width} {height}\n255\n").into_bytes();
    for row in rows {
        let mut line = vec![paper; SCALE];
        row.iter().for_each(|module| line.extend([*module; SCALE]));
        line.extend([paper; SCALE]);
        (0..SCALE).for_each(|_| image.extend(&line));
    }
    image
}

fn read(image: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("code.pgm");
    fs::write(&path, image).unwrap();
    let ran = Command::new(READER).args(["--quiet", "--raw"]).arg(&path).output().unwrap();
    String::from_utf8(ran.stdout).unwrap().trim_end().to_owned()
}

#[test]
fn zbar_reads_the_code_on_either_ground() {
    if !Path::new(READER).is_file() {
        let required = std::env::var_os("RECLAVE_TEST_REQUIRE_PEERS").is_some();
        assert!(!required, "zbar-tools is not installed: cargo xtask peers install");
        eprintln!("skipped: {READER} is not there (Debian package zbar-tools)");
        return;
    }
    for site in ["https://pw.corp.test/offline", "https://password.self-service.example.com:8443/offline"] {
        let link = format!("{site}?c=209938NCKRJD000J07B957R9M8DBS25P");
        let qr = Qr::of(&link).unwrap();
        for ground in [Ground::Dark, Ground::Light] {
            assert_eq!(read(&picture(&qr.lines(ground), ground)), link, "{ground:?}");
        }
    }
}
