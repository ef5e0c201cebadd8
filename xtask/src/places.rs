//! Which addresses and ports the peers get. Each has a usual place; when another checkout sits there, the
//! next free one is taken, unless a variable of the environment names the place.

use std::net::{IpAddr, Ipv4Addr, TcpListener, UdpSocket};

use crate::project::{Failure, Outcome};

/// How many places are tried before giving up.
const PLACES_TRIED: u8 = 40;
/// From one try to the next: large enough that a peer's two ports never meet another's.
const PORT_STEP: u16 = 10;
/// The ports of a domain controller that nothing else may hold on its address.
const CONTROLLER_PORTS: [u16; 4] = [88, 389, 464, 636];

/// The arguments after the directory in `samba.sh start`: address, realm, NetBIOS name.
pub fn of_samba() -> Outcome<Vec<String>> {
    let address = match setting("RECLAVE_PEER_SAMBA_IP") {
        Some(address) => address,
        None => (0..PLACES_TRIED)
            .map(|step| Ipv4Addr::new(127, 0, 0, 10 + step))
            .find(|&address| CONTROLLER_PORTS.iter().all(|&port| is_free(address.into(), port)))
            .ok_or_else(|| Failure::new("no loopback address is free for a domain controller"))?
            .to_string(),
    };
    let realm = setting("RECLAVE_PEER_SAMBA_REALM").unwrap_or_else(|| "CORP.TEST".to_owned());
    let first_label = realm.split('.').next().unwrap_or(&realm).to_uppercase();
    let netbios = setting("RECLAVE_PEER_SAMBA_NETBIOS").unwrap_or(first_label);
    Ok(vec![address, realm, netbios])
}

/// The arguments after the directory in `slapd.sh start`.
pub fn of_slapd() -> Outcome<Vec<String>> {
    on_ports(&[("RECLAVE_PEER_SLAPD_PORT", 3389), ("RECLAVE_PEER_SLAPD_TLS_PORT", 3636)])
}

/// The arguments after the directory in `postgres.sh start`.
pub fn of_postgres() -> Outcome<Vec<String>> {
    on_ports(&[("RECLAVE_PEER_POSTGRES_PORT", 5433)])
}

/// The arguments after the directory in `mail.sh start`.
pub fn of_mail() -> Outcome<Vec<String>> {
    on_ports(&[("RECLAVE_PEER_MAIL_PORT", 2525), ("RECLAVE_PEER_MAIL_TLS_PORT", 2465)])
}

/// The arguments after the directory in `freeradius.sh start`, which takes the port and the next one, both UDP.
pub fn of_freeradius() -> Outcome<Vec<String>> {
    let address = setting("RECLAVE_PEER_IP").unwrap_or_else(|| Ipv4Addr::LOCALHOST.to_string());
    let parsed: IpAddr = address.parse().map_err(Failure::while_doing("RECLAVE_PEER_IP"))?;
    let usual = 11_812;
    let is_free = |port: u16| UdpSocket::bind((parsed, port)).is_ok();
    let port = match setting("RECLAVE_PEER_FREERADIUS_PORT") {
        Some(wanted) => wanted,
        None => (0..u16::from(PLACES_TRIED))
            .map(|step| usual + step * PORT_STEP)
            .find(|&port| is_free(port) && is_free(port + 1))
            .ok_or_else(|| Failure::new(format!("no UDP port from {usual} on is free on {address}")))?
            .to_string(),
    };
    Ok(vec![address, port])
}

/// The address that all but Samba share, then a free port for each of the usual ones.
fn on_ports(usual: &[(&str, u16)]) -> Outcome<Vec<String>> {
    let address = setting("RECLAVE_PEER_IP").unwrap_or_else(|| Ipv4Addr::LOCALHOST.to_string());
    let parsed: IpAddr = address.parse().map_err(Failure::while_doing("RECLAVE_PEER_IP"))?;
    let mut arguments = vec![address];
    for &(variable, port) in usual {
        arguments.push(match setting(variable) {
            Some(wanted) => wanted,
            None => free_port(parsed, port)?.to_string(),
        });
    }
    Ok(arguments)
}

fn free_port(address: IpAddr, usual: u16) -> Outcome<u16> {
    (0..u16::from(PLACES_TRIED))
        .map(|step| usual + step * PORT_STEP)
        .find(|&port| is_free(address, port))
        .ok_or_else(|| Failure::new(format!("no port from {usual} on is free on {address}")))
}

fn is_free(address: IpAddr, port: u16) -> bool {
    TcpListener::bind((address, port)).is_ok()
}

fn setting(name: &str) -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "xtask's settings are variables of the environment")]
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_that_is_taken_is_passed_over() {
        let address = IpAddr::from(Ipv4Addr::LOCALHOST);
        let taken = TcpListener::bind((address, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let found = free_port(address, port).unwrap();
        assert!(found > port && (found - port).is_multiple_of(PORT_STEP));
    }
}
