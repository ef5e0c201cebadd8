//! What somebody's new password must be, and where each demand comes from.

use api::people::PasswordFacts;
use domain::{config::Realm, secret::Secret};

use super::{reach::Reached, why::Because};
use crate::{administration::Admin, administration::people::why::Names};

/// The demands, before the reasons have their words.
pub(super) struct Demands {
    rules: Vec<(domain::message::Message, String)>,
    directory: String,
    complete: bool,
}

impl Demands {
    pub(super) fn facts(self, reasons: &[Because], names: &Names) -> PasswordFacts {
        let in_force = reasons.iter().find(|because| because.in_force);
        PasswordFacts {
            policy: in_force.map(|because| because.of.clone()),
            policies: names.say_all(reasons),
            rules: self.rules,
            directory: self.directory,
            complete: self.complete,
        }
    }
}

impl Admin<'_> {
    /// The demands on a person's next password; `None` when the directory does not say, which is no reason to
    /// show nothing of the person at all.
    pub(super) async fn demands_on(&self, realm: &Realm, reached: &Reached) -> Option<Demands> {
        let (account, directory) = (&reached.account, &*reached.directory);
        let told = directory.password_policy(account).await;
        let told = told.inspect_err(|error| tracing::warn!(%error, "password policy not read")).ok()?;
        let rules = self.house.passwords.rules(realm, account, directory).await;
        let rules = rules.inspect_err(|error| tracing::warn!(%error, "password rules not made")).ok()?;
        let nothing = Secret::default();
        let candidate = policy::Candidate { password: &nothing, old: None, person: &rules.person };
        let findings = rules.rules.evaluate_rules(&candidate).findings.into_iter();
        let name_of = |source: String| {
            let policy = realm.password_policies.iter().find(|policy| policy.id.as_str() == source);
            match policy {
                Some(policy) if !policy.name.trim().is_empty() => policy.name.clone(),
                _ => source,
            }
        };
        Some(Demands {
            rules: findings
                .filter(|finding| !finding.hidden)
                .map(|finding| (finding.message, name_of(finding.source)))
                .collect(),
            directory: told.source,
            complete: told.complete,
        })
    }
}
