//! The domain controllers of Active Directory and their sites, as the configuration partition lists them
//! (MS-ADTS 6.1.1.2.2): a server object in each site, and below it the settings of the directory service on it.

use std::collections::BTreeMap;

use domain::directory::{ControllerInfo, DirectoryResult};
use ldap3_proto::LdapFilter;

use crate::{
    connection::Entry,
    dn,
    people::PAGE_SIZE,
    wire::{Wire, equals},
};

/// More than any forest has.
const SERVERS_MAX: usize = 20_000;
/// The domains that a controller holds.
const DOMAINS: &str = "msDS-HasDomainNCs";
/// Class of the settings of a directory service, and of a read-only one, which has both.
const SERVICE: &str = "nTDSDSA";
const SERVICE_READ_ONLY: &str = "nTDSDSARO";

/// The controllers of `domain`, by site and host. Other domains of the forest have theirs in the same place.
pub(super) async fn controllers(
    wire: &Wire,
    configuration: &str,
    domain: Option<&str>,
) -> DirectoryResult<Vec<ControllerInfo>> {
    let base = format!("CN=Sites,{configuration}");
    let filter = LdapFilter::Or(vec![equals("objectClass", "server"), equals("objectClass", SERVICE)]);
    let attributes = ["objectClass", "dNSHostName", DOMAINS].map(str::to_owned);
    let search = Wire::below(&base, filter, &attributes, PAGE_SIZE);
    let found = wire.search_pages(&search, SERVERS_MAX).await?;
    Ok(assemble(&found.map(|found| found.entries).unwrap_or_default(), domain))
}

fn assemble(entries: &[Entry], domain: Option<&str>) -> Vec<ControllerInfo> {
    let is =
        |entry: &Entry, class: &str| entry.texts("objectClass").any(|held| held.eq_ignore_ascii_case(class));
    let (services, servers): (Vec<&Entry>, Vec<&Entry>) =
        entries.iter().partition(|entry| is(entry, SERVICE));
    // By the server object they belong to. One that was demoted leaves its server object without a service.
    let services: BTreeMap<_, _> =
        services.into_iter().filter_map(|entry| Some((above(&entry.dn)?, entry))).collect();
    let controller = |server: &&Entry| {
        let host = server.text("dNSHostName")?.to_ascii_lowercase();
        let service = services.get(&dn::parse(&server.dn)?)?;
        let mut holds = service.texts(DOMAINS);
        let elsewhere = domain.is_some_and(|domain| !holds.any(|held| dn::is_same(held, domain)));
        if elsewhere && service.has(DOMAINS) {
            return None;
        }
        Some(ControllerInfo { host, site: site(&server.dn), writable: !is(service, SERVICE_READ_ONLY) })
    };
    let mut found: Vec<ControllerInfo> = servers.iter().filter_map(controller).collect();
    found.sort_by(|left, right| (&left.site, &left.host).cmp(&(&right.site, &right.host)));
    found
}

fn above(name: &str) -> Option<dn::Parsed> {
    dn::parse(name)?.get(1..).map(<[_]>::to_vec)
}

/// `CN=DC1,CN=Servers,CN=Madrid,CN=Sites,…` is in Madrid.
fn site(server: &str) -> String {
    dn::values(server).into_iter().nth(2).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(dn: &str, attributes: &[(&str, &str)]) -> Entry {
        let mut entry = Entry::default();
        dn.clone_into(&mut entry.dn);
        for (name, value) in attributes {
            entry.add(name, value.as_bytes().to_vec());
        }
        entry
    }

    #[test]
    fn controllers_of_other_domains_and_demoted_ones_are_left_out() {
        let sites = "CN=Sites,CN=Configuration,DC=corp,DC=test";
        let server = |name: &str, site: &str| {
            let host = format!("{name}.Corp.Test");
            entry(
                &format!("CN={name},CN=Servers,CN={site},{sites}"),
                &[("objectClass", "server"), ("dNSHostName", &host)],
            )
        };
        let service = |name: &str, site: &str, domain: &str, class: &str| {
            let dn = format!("cn=NTDS Settings,CN={name},CN=Servers,CN={site},{sites}");
            entry(&dn, &[("objectClass", SERVICE), ("objectClass", class), (DOMAINS, domain)])
        };
        let entries = [
            server("DC2", "Paris"),
            service("dc2", "Paris", "dc=corp,dc=test", SERVICE_READ_ONLY),
            server("DC1", "Madrid\\, Norte"),
            service("DC1", "Madrid\\, Norte", "DC=corp,DC=test", "top"),
            server("DC3", "Paris"),
            service("DC3", "Paris", "DC=emea,DC=corp,DC=test", "top"),
            server("GONE", "Paris"),
        ];
        let info = |host: &str, site: &str, writable| ControllerInfo {
            host: host.to_owned(),
            site: site.to_owned(),
            writable,
        };
        assert_eq!(
            assemble(&entries, Some("DC=corp,DC=test")),
            [info("dc1.corp.test", "Madrid, Norte", true), info("dc2.corp.test", "Paris", false)]
        );
    }
}
