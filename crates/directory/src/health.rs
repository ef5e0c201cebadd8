//! What `reclave doctor` asks of a directory: reach, encryption, service account, base, clock, policy, rights.

use domain::directory::{DirectoryError, DirectoryResult, HealthFinding};

use crate::{
    flavour::{choose, root_dse::RootDse},
    settings::TlsMode,
    wire::{Wire, present},
};

/// Kerberos allows five minutes; a minute already makes expiry dates and codes wrong.
const SKEW_MAX_SECONDS: u64 = 60;

/// Looks at everything and changes nothing.
pub(crate) async fn examine(wire: &Wire) -> Vec<HealthFinding> {
    let mut findings = vec![encryption(wire)];
    let mut reached = false;
    for (server, result) in wire.pool.survey().await {
        reached |= result.is_ok();
        findings.push(server_finding(&server, result));
    }
    if !reached {
        return findings;
    }
    let root = match RootDse::fetch_unbound(wire).await {
        Ok(root) => root,
        Err(error) => {
            findings.push(bad("reach", &error.to_string(), "let the root entry be read without a bind"));
            return findings;
        }
    };
    let flavour = choose(wire.settings.flavour, &root);
    findings.push(good("reach", &format!("the server is taken for {}", flavour.capabilities().flavour)));
    findings.push(base(wire, &root).await);
    findings.extend(clock(wire, &root));
    findings.push(policy(wire, flavour.as_ref()).await);
    findings.extend(flavour.rights(wire).await);
    findings
}

fn good(subject: &str, detail: &str) -> HealthFinding {
    HealthFinding { good: true, subject: subject.to_owned(), detail: detail.to_owned(), fix: String::new() }
}

fn bad(subject: &str, detail: &str, fix: &str) -> HealthFinding {
    HealthFinding { good: false, subject: subject.to_owned(), detail: detail.to_owned(), fix: fix.to_owned() }
}

fn encryption(wire: &Wire) -> HealthFinding {
    match wire.settings.tls.mode {
        TlsMode::Required => good("tls", "connections are encrypted and certificates checked"),
        TlsMode::PlainOnLoopback => good("tls", "connections to this machine may be unencrypted, others not"),
        TlsMode::Plain => bad(
            "tls",
            "`tls.mode` is \"plain\": passwords can be read on the way",
            "set `tls.mode = \"required\"` and, for an own authority, `tls.ca_file`",
        ),
    }
}

fn server_finding(server: &str, result: DirectoryResult<()>) -> HealthFinding {
    match result {
        Ok(()) => good("bind", &format!("{server} accepts the service account")),
        Err(DirectoryError::Misconfigured(reason)) => {
            let subject = if reason.contains("may not bind") { "bind" } else { "tls" };
            let fix = if subject == "bind" {
                "correct `bind_dn` and `bind_password`; unlock the account"
            } else {
                "use the name that stands in the certificate, and set `tls.ca_file` to the authority that issued it"
            };
            bad(subject, &reason, fix)
        }
        Err(error) => bad(
            "reach",
            &error.to_string(),
            "check the name, the port and the firewall; the next server in `controllers` is used meanwhile",
        ),
    }
}

async fn base(wire: &Wire, root: &RootDse) -> HealthFinding {
    let base = &wire.settings.base;
    match wire.read(base, &["1.1"]).await {
        Ok(Some(_)) => good("base", &format!("{base} can be read")),
        Ok(None) => {
            let contexts = root.contexts.join("; ");
            bad(
                "base",
                &format!("{base} is not there or may not be seen"),
                &format!("the server holds: {contexts}"),
            )
        }
        Err(error) => bad("base", &error.to_string(), "let the service account read below `base`"),
    }
}

fn clock(wire: &Wire, root: &RootDse) -> Option<HealthFinding> {
    let theirs = root.current_time?;
    let ours = wire.now();
    let apart = ours.since(theirs).max(theirs.since(ours)).as_secs();
    Some(if apart <= SKEW_MAX_SECONDS {
        good("clock", &format!("{apart} seconds apart"))
    } else {
        let detail = format!("this machine and the server are {apart} seconds apart");
        bad("clock", &detail, "let both take their time from the same source (NTP)")
    })
}

/// How many people are looked at until one shows a policy: some may go away while they are looked at.
const PEOPLE_TRIED_MAX: u16 = 10;

/// Tries on whoever comes first and is still there.
async fn policy(wire: &Wire, flavour: &dyn crate::flavour::Flavour) -> HealthFinding {
    const GRANT: &str = "Active Directory: dsacls \"CN=Password Settings Container,CN=System,<domain>\" /I:T /G \"<service account>:GR\"; OpenLDAP: let it read the policy entries and set `default_policy`";
    let filter = ldap3_proto::LdapFilter::And(vec![flavour.people(), present("objectClass")]);
    let attributes = flavour.attributes().iter().map(|&name| name.to_owned()).collect();
    let found = match wire.search_base(filter, attributes, PEOPLE_TRIED_MAX).await {
        Ok(found) => found,
        Err(error) => return bad("policy", &error.to_string(), GRANT),
    };
    for entry in &found.entries {
        match flavour.account(wire, entry).await {
            Ok(Some(account)) => match flavour.password_policy(wire, &account).await {
                Err(DirectoryError::Gone) => {}
                Ok(policy) if policy.complete => {
                    return good("policy", &format!("read from {}", policy.source));
                }
                Ok(policy) => {
                    let detail = format!("{} may not be read, or not wholly", policy.source);
                    return bad("policy", &detail, GRANT);
                }
                Err(error) => return bad("policy", &error.to_string(), GRANT),
            },
            Err(DirectoryError::Gone) => {}
            Ok(None) => {
                let detail = "the first person found has no id or logon name";
                return bad("policy", detail, "check `logon_attribute`");
            }
            Err(error) => return bad("policy", &error.to_string(), GRANT),
        }
    }
    bad("policy", "there is nobody below `base`", "check `base`")
}
