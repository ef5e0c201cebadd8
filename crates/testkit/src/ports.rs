//! Ports for servers that must know their own before they listen.

use std::net::{Ipv4Addr, TcpListener};
use std::sync::atomic::{AtomicU32, Ordering};

// Below those that the system gives to clients (32,768 and above), or a connection of another test might take one
// between the look and the server's start.
const LOWEST: u32 = 12_000;
const COUNT: u32 = 20_000;
/// How many ports a process has to itself before it looks at those of the next one.
const STEP: u32 = 61;

/// A port of 127.0.0.1 on which nobody listens. Processes look at different ones, so that tests that run at once do not
/// find the same.
///
/// # Panics
///
/// When every port is taken.
#[must_use]
pub fn free_port() -> u16 {
    static LOOKED_AT: AtomicU32 = AtomicU32::new(0);
    let own = (std::process::id() % COUNT) * STEP;
    let look = |_| {
        let place = own.wrapping_add(LOOKED_AT.fetch_add(1, Ordering::Relaxed)) % COUNT;
        u16::try_from(LOWEST + place)
            .ok()
            .filter(|&port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok())
    };
    (0..COUNT).find_map(look).expect("there is a port that nobody listens on")
}
