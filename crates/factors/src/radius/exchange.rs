//! One request to one server: sent again, the same, until something comes back that is believed or the time is
//! over. Each exchange has a socket of its own, connected to the server, so that nothing from another address
//! is ever read, and a late answer to an earlier request finds nobody.

use std::{
    collections::BTreeMap,
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    time::Duration,
};

use domain::factor::radius::{Distrust, Problem, RadiusServer};
use tokio::{net::UdpSocket, time::Instant};

use super::packet::{PACKET_MAX, Reply, Request, Unheeded, read};

/// How many addresses of one name are tried.
const ADDRESSES_MAX: usize = 2;

/// What came of it.
pub(super) struct Exchanged {
    /// The reply and who gave it; else why there is none.
    pub(super) heard: Result<(Reply, IpAddr), Problem>,
    /// Replies that were not believed, and how many.
    pub(super) distrusted: BTreeMap<Distrust, u32>,
}

/// Sends `request` up to `tries` times to each address of the server's name.
pub(super) async fn exchange(server: &RadiusServer, tries: u32, request: &Request) -> Exchanged {
    let mut exchanged = Exchanged { heard: Err(Problem::Silent), distrusted: BTreeMap::new() };
    let addresses = match addresses_of(server).await {
        Ok(addresses) => addresses,
        Err(problem) => return Exchanged { heard: Err(problem), ..exchanged },
    };
    for address in addresses {
        let heard = speak(server, address, tries, request, &mut exchanged.distrusted).await;
        match heard {
            Ok(Some(reply)) => {
                exchanged.heard = Ok((reply, address.ip()));
                return exchanged;
            }
            Ok(None) => exchanged.heard = Err(Problem::Silent),
            Err(error) => exchanged.heard = Err(Problem::Unreachable(error.to_string())),
        }
    }
    if let Some(why) = exchanged.distrusted.keys().next_back() {
        exchanged.heard = Err(Problem::Distrusted(*why));
    }
    exchanged
}

async fn addresses_of(server: &RadiusServer) -> Result<Vec<SocketAddr>, Problem> {
    let looked = tokio::net::lookup_host((server.host.as_str(), server.port));
    match tokio::time::timeout(wait_of(server), looked).await {
        Ok(Ok(addresses)) => {
            let addresses: Vec<_> = addresses.take(ADDRESSES_MAX).collect();
            if addresses.is_empty() {
                return Err(Problem::Unreachable("the name has no address".to_owned()));
            }
            Ok(addresses)
        }
        Ok(Err(error)) => Err(Problem::Unreachable(error.to_string())),
        Err(_) => Err(Problem::Unreachable("no name server answered".to_owned())),
    }
}

fn wait_of(server: &RadiusServer) -> Duration {
    Duration::from_millis(u64::from(server.timeout_ms.max(1)))
}

/// Speaks with one address; `None` when nothing that is believed came in time.
async fn speak(
    server: &RadiusServer,
    address: SocketAddr,
    tries: u32,
    request: &Request,
    distrusted: &mut BTreeMap<Distrust, u32>,
) -> io::Result<Option<Reply>> {
    let own: IpAddr = match address {
        SocketAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
        SocketAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
    };
    let socket = UdpSocket::bind((own, 0)).await?;
    socket.connect(address).await?;
    let mut room = vec![0; PACKET_MAX];
    for _ in 0..tries.max(1) {
        socket.send(request.bytes()).await?;
        let until = Instant::now() + wait_of(server);
        while let Ok(came) = tokio::time::timeout_at(until, socket.recv(&mut room)).await {
            match read(&room[..came?], request, server.secret.expose().as_bytes()) {
                Ok(reply) => return Ok(Some(reply)),
                Err(Unheeded::NotOurs) => {}
                // Whoever can forge a reply must not be able to end the waiting for the true one.
                Err(Unheeded::Distrusted(why)) => {
                    let count = distrusted.entry(why).or_default();
                    *count = count.saturating_add(1);
                }
            }
        }
    }
    Ok(None)
}
