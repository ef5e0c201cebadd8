//! Reasons in words: why a policy or a role is somebody's, with the name of the group or unit that decides.

use std::collections::BTreeMap;

use api::people::{Named, Why};
use domain::{
    account::Account,
    config::{ManagementPolicy, PasswordPolicy, Scope},
    directory::Directory,
    id::Slug,
    message::Message,
};

use crate::scope::{self, Reason, Unnamed};

/// Why something is somebody's, before its words are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Because {
    pub(super) of: Named,
    pub(super) said: Said,
    pub(super) in_force: bool,
}

/// What is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// By its scope.
    ByScope(Reason),
    /// It is switched off, so it holds nobody.
    Off,
    /// The person is named one by one.
    Named,
}

impl Said {
    pub(super) const fn holds(&self) -> bool {
        match self {
            Self::ByScope(reason) => reason.holds(),
            Self::Off => false,
            Self::Named => true,
        }
    }

    fn message(&self, names: &Names) -> Message {
        match self {
            Self::Off => Message::new("scope.reason.off"),
            Self::Named => Message::new("scope.reason.named"),
            Self::ByScope(reason) => {
                let code = format!("scope.reason.{}", reason.code());
                let message = Message { code: code.into(), args: BTreeMap::new() };
                match reason.object() {
                    Some(dn) => message.with("object", names.of(dn)),
                    None => message,
                }
            }
        }
    }
}

/// What groups and units are called.
#[derive(Debug, Default)]
pub(super) struct Names(BTreeMap<String, String>);

impl Names {
    /// Asks the directory for the names of what decides. One that cannot be had is said by its DN's first part:
    /// a page about somebody does not fail for it.
    pub(super) async fn fetch<'b>(
        directory: &dyn Directory,
        reasons: impl Iterator<Item = &'b Because>,
    ) -> Self {
        let mut dns: Vec<String> = reasons
            .filter_map(|because| match &because.said {
                Said::ByScope(reason) => reason.object().map(str::to_owned),
                _ => None,
            })
            .collect();
        dns.sort_unstable();
        dns.dedup();
        if dns.is_empty() {
            return Self::default();
        }
        match directory.describe_objects(&dns).await {
            Ok(objects) => {
                Self(objects.into_iter().map(|object| (object.dn.to_lowercase(), object.name)).collect())
            }
            Err(error) => {
                tracing::debug!(%error, "groups and units are said by their distinguished names");
                Self::default()
            }
        }
    }

    fn of(&self, dn: &str) -> String {
        self.0.get(&dn.to_lowercase()).cloned().unwrap_or_else(|| scope::first_value(dn))
    }

    /// A reason with its words.
    pub(super) fn say(&self, because: &Because) -> Why {
        Why {
            of: because.of.clone(),
            holds: because.said.holds(),
            in_force: because.in_force,
            reason: because.said.message(self),
        }
    }

    pub(super) fn say_all(&self, reasons: &[Because]) -> Vec<Why> {
        reasons.iter().map(|because| self.say(because)).collect()
    }
}

/// A configured object with its name.
pub(super) fn named(id: &Slug, name: &str) -> Named {
    let name = if name.trim().is_empty() { id.as_str() } else { name };
    Named { id: id.to_string(), name: name.to_owned() }
}

/// A policy of either kind, as far as it is somebody's or not.
pub(super) trait Scoped {
    fn named(&self) -> Named;
    fn enabled(&self) -> bool;
    fn scope(&self) -> &[Scope];
}

impl Scoped for ManagementPolicy {
    fn named(&self) -> Named {
        named(&self.id, &self.name)
    }
    fn enabled(&self) -> bool {
        self.enabled
    }
    fn scope(&self) -> &[Scope] {
        &self.scope
    }
}

impl Scoped for PasswordPolicy {
    fn named(&self) -> Named {
        named(&self.id, &self.name)
    }
    fn enabled(&self) -> bool {
        self.enabled
    }
    fn scope(&self) -> &[Scope] {
        &self.scope
    }
}

/// Each policy in order with its reason; the first that holds the account is in force.
pub(super) fn in_order<P: Scoped>(policies: &[P], account: &Account, memberships: &[String]) -> Vec<Because> {
    let mut found = false;
    let mut because = |policy: &P| {
        let said = if policy.enabled() {
            Said::ByScope(scope::explain(policy.scope(), Unnamed::AreIn, account, memberships))
        } else {
            Said::Off
        };
        let in_force = !found && said.holds();
        found |= in_force;
        Because { of: policy.named(), said, in_force }
    };
    policies.iter().map(&mut because).collect()
}
