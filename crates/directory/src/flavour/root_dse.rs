//! The server's root entry (RFC 4512 section 5.1), which says what kind of directory it is and what it can.

use std::collections::BTreeSet;

use domain::{
    directory::{DirectoryError, DirectoryResult},
    time::Timestamp,
};

use super::generalized_time;
use crate::{
    connection::{Entry, Request, Search, WireError},
    dn,
    pool::as_read,
    settings::FlavourChoice,
    wire::Wire,
};

/// Capability of every Active Directory domain controller (MS-ADTS 3.1.1.3.2.18).
const ACTIVE_DIRECTORY: &str = "1.2.840.113556.1.4.800";

/// What the root entry says.
#[derive(Clone, Debug, Default)]
pub(crate) struct RootDse {
    controls: BTreeSet<String>,
    capabilities: BTreeSet<String>,
    pub(crate) domain: Option<String>,
    pub(crate) configuration: Option<String>,
    pub(crate) contexts: Vec<String>,
    pub(crate) vendor: String,
    pub(crate) current_time: Option<Timestamp>,
    is_samba: bool,
    is_openldap: bool,
}

const ATTRIBUTES: &[&str] = &[
    "supportedControl",
    "supportedCapabilities",
    "defaultNamingContext",
    "configurationNamingContext",
    "namingContexts",
    "vendorName",
    "currentTime",
    "objectClass",
];

impl RootDse {
    pub(crate) async fn fetch(wire: &Wire) -> DirectoryResult<Self> {
        let entry = wire.read("", ATTRIBUTES).await?.unwrap_or_default();
        Ok(Self::of(&entry))
    }

    /// Forgets the part of the tree around the base when the service account may not see so much: then groups
    /// are looked for below the base only.
    pub(crate) async fn narrow(&mut self, wire: &Wire) -> DirectoryResult<()> {
        let base = &wire.settings.base;
        let Some(context) = self.context_of(base).filter(|context| !dn::is_same(context, base)) else {
            return Ok(());
        };
        match wire.read(context, &["1.1"]).await {
            Ok(Some(_)) => Ok(()),
            Ok(None) | Err(DirectoryError::Misconfigured(_)) => {
                self.contexts.clear();
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    /// Asks on a connection on which nobody is bound: the health check works without the service account.
    pub(crate) async fn fetch_unbound(wire: &Wire) -> DirectoryResult<Self> {
        let leased = wire.pool.fresh().await?;
        let request = Request::search(Search::entry("", ATTRIBUTES));
        let answer = leased.ask(request, leased.time_left()).await;
        let answer = answer.map_err(|error: WireError| as_read(leased.server(), error))?;
        Ok(answer.entries.first().map(Self::of).unwrap_or_default())
    }

    fn of(entry: &Entry) -> Self {
        let all = |name: &str| entry.texts(name).map(str::to_owned).collect::<BTreeSet<_>>();
        let is_openldap =
            entry.texts("objectClass").any(|class| class.eq_ignore_ascii_case("OpenLDAProotDSE"));
        let controls = all("supportedControl");
        let capabilities = all("supportedCapabilities");
        let vendor = entry.text("vendorName").unwrap_or_default().to_owned();
        Self {
            is_samba: vendor.starts_with("Samba"),
            is_openldap,
            domain: entry.text("defaultNamingContext").map(str::to_owned),
            configuration: entry.text("configurationNamingContext").map(str::to_owned),
            contexts: entry.texts("namingContexts").map(str::to_owned).collect(),
            vendor,
            current_time: entry.text("currentTime").and_then(generalized_time),
            controls,
            capabilities,
        }
    }

    pub(crate) fn has_control(&self, oid: &str) -> bool {
        self.controls.contains(oid)
    }

    /// The part of the tree that `base` lies in: groups of its people may be anywhere there.
    pub(crate) fn context_of(&self, base: &str) -> Option<&str> {
        let around =
            self.contexts.iter().filter(|context| !context.is_empty() && dn::is_within(base, context));
        around.max_by_key(|context| context.len()).map(String::as_str)
    }

    pub(crate) const fn is_samba(&self) -> bool {
        self.is_samba
    }

    /// The flavour to use: what the administrator chose, else what the server shows.
    pub(crate) fn flavour(&self, choice: FlavourChoice) -> FlavourChoice {
        match choice {
            FlavourChoice::Auto if self.capabilities.contains(ACTIVE_DIRECTORY) => {
                FlavourChoice::ActiveDirectory
            }
            FlavourChoice::Auto if self.is_openldap => FlavourChoice::OpenLdap,
            FlavourChoice::Auto => FlavourChoice::Rfc,
            chosen => chosen,
        }
    }
}
