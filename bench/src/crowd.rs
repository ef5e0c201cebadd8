//! A unit full of people, and the changes that a bulk
//! operation asks for, asked directly: the ceiling of what the product can do.

use std::{collections::VecDeque, sync::Arc, time::Instant};

use directory::connection::Request;
use ldap3_proto::proto::LdapModifyType;
use tokio::{sync::Mutex, task::JoinSet};

use crate::{
    Outcome,
    load::{Series, drive},
    peer::{ANSWER_MAX, Kind, Peer, attribute, does, letters, modification},
};

/// Connections that make and remove people.
const HANDS: usize = 8;

/// A password as a server keeps it, so that it need not be hashed for each of them. Nobody signs in by it.
const HASHED: &str = "{SSHA}8Mcd42G6jMsXMekII+NUdbhYIHVzYWx0c2FsdA==";

/// What people of a crowd have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Have {
    /// A name. On slapd no password, which costs it less.
    Name,
    /// A password that expires by the directory's policy, and a mail address.
    Expiry,
}

/// A unit with its people.
pub struct Crowd {
    /// The unit's DN.
    pub unit: String,
    /// The people's.
    pub people: Vec<String>,
}

impl Crowd {
    /// Makes `count` people in a unit of their own.
    pub async fn make(peer: &Peer, count: usize, have: Have) -> Outcome<Self> {
        let name = format!("crowd{}", letters(8));
        let unit = format!("OU={name},{}", peer.people_dn());
        let administrator = peer.as_administrator().await?;
        let class = vec![attribute("objectClass", "organizationalUnit")];
        does(&administrator, Request::add(&unit, class)).await?;
        let people: Vec<String> = (0..count)
            .map(|number| match peer.kind {
                Kind::Slapd => format!("uid={name}-{number:05},{unit}"),
                Kind::Samba => format!("CN={name}-{number:05},{unit}"),
            })
            .collect();
        let kind = peer.kind;
        for_each(peer, &people, move |dn| Request::add(dn, entry(kind, dn, have))).await?;
        Ok(Self { unit, people })
    }

    /// Removes the people and the unit.
    pub async fn remove(&self, peer: &Peer) -> Outcome<()> {
        for_each(peer, &self.people, |dn| Request::delete(dn)).await?;
        peer.as_administrator().await?.ask(Request::delete(&self.unit), ANSWER_MAX).await?;
        Ok(())
    }
}

fn entry(kind: Kind, dn: &str, have: Have) -> Vec<ldap3_proto::LdapPartialAttribute> {
    let name = dn.split(['=', ',']).nth(1).unwrap_or_default();
    let mut entry = match kind {
        Kind::Slapd => vec![
            attribute("objectClass", "inetOrgPerson"),
            attribute("uid", name),
            attribute("cn", name),
            attribute("sn", "Load"),
        ],
        Kind::Samba => vec![
            attribute("objectClass", "user"),
            attribute("sAMAccountName", name),
            // NORMAL_ACCOUNT and PASSWD_NOTREQD; a password that was set, so that it can be demanded anew.
            attribute("userAccountControl", "544"),
            attribute("pwdLastSet", "-1"),
        ],
    };
    if have == Have::Expiry {
        entry.push(attribute("mail", &format!("{name}@bench.example")));
        entry.extend((kind == Kind::Slapd).then(|| attribute("userPassword", HASHED)));
    }
    entry
}

/// One request for each of `people` as the administrator.
async fn for_each(
    peer: &Peer,
    people: &[String],
    request: impl Fn(&str) -> Request + Send + Clone + 'static,
) -> Outcome<()> {
    let waiting = Arc::new(Mutex::new(people.iter().cloned().collect::<VecDeque<_>>()));
    let mut hands = JoinSet::new();
    for _ in 0..HANDS {
        let (connection, waiting) = (peer.as_administrator().await?, Arc::clone(&waiting));
        let request = request.clone();
        hands.spawn(async move {
            loop {
                let Some(dn) = waiting.lock().await.pop_front() else { return Outcome::Ok(()) };
                does(&connection, request(&dn)).await?;
            }
        });
    }
    while let Some(hand) = hands.join_next().await {
        hand??;
    }
    Ok(())
}

/// Demands a new password of each of `people` once, as the service account on so many connections.
pub async fn demand_directly(peer: &Peer, people: &[String], connections: usize) -> Outcome<Series> {
    let waiting = Arc::new(Mutex::new(people.iter().cloned().collect::<VecDeque<_>>()));
    let mut workers = Vec::new();
    for _ in 0..connections {
        workers.push((peer.as_service().await?, Arc::clone(&waiting), peer.kind));
    }
    drive(workers, |(connection, waiting, kind)| async move {
        let mut waits = Vec::new();
        loop {
            let Some(dn) = waiting.lock().await.pop_front() else { return Ok(waits) };
            let began = Instant::now();
            does(&connection, Request::modify(&dn, vec![demanded(kind)])).await?;
            waits.push(began.elapsed());
        }
    })
    .await
}

/// The change, as the product sends it.
fn demanded(kind: Kind) -> ldap3_proto::proto::LdapModify {
    match kind {
        Kind::Slapd => modification(LdapModifyType::Replace, "pwdReset", b"TRUE".to_vec()),
        Kind::Samba => modification(LdapModifyType::Replace, "pwdLastSet", b"0".to_vec()),
    }
}
