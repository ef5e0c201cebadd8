//! Reminders at the computer: what somebody who is signed in at an enrolled one is shown there, beside the mails. It is
//! worked out anew each time from what is so now; the computer remembers what it has shown on this day.

use std::collections::BTreeMap;

use api::offline::ComputerReminder;
use domain::{
    account::Account,
    config::Scope,
    directory::{Directory, DirectoryError},
    message::Message,
    offline::Computer,
    profile::Profile,
    store::StoreError,
};
use vault::offline::account_name;

use super::{Asked, fetch, invited, needs, rules, settings_of, task_for, template_of};
use crate::{
    House,
    reminders::rules::{Registering, Rule},
    scope::{self, Unnamed},
};

/// The rules that show something at computers.
const SHOWN: [Rule; 3] = [Rule::Registration, Rule::Password, Rule::Account];

/// Why it is not known what to show.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    #[error(transparent)]
    Directory(#[from] DirectoryError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl House {
    /// What the people `present` at a computer are to be shown. Of names that are nobody's, and of people of whom
    /// nothing can be said now, nothing.
    pub(crate) async fn reminders_at(
        &self,
        computer: &Computer,
        present: &[String],
    ) -> Vec<ComputerReminder> {
        let mut shown = Vec::new();
        let is_on = |rule| {
            self.realm
                .current()
                .realm
                .policies
                .iter()
                .any(|policy| policy.enabled && settings_of(policy, rule).0 && days_of(policy, rule) > 0)
        };
        if !SHOWN.into_iter().any(is_on) {
            return shown;
        }
        let Some(directory) = self.connections.directory(&computer.connection) else { return shown };
        for account in present {
            match self.reminders_of(computer, account, &*directory).await {
                Ok(found) => shown.extend(found),
                Err(trouble) => {
                    tracing::warn!(%trouble, computer = computer.name, "people are not reminded at a computer");
                }
            }
        }
        shown
    }

    async fn reminders_of(
        &self,
        computer: &Computer,
        name: &str,
        directory: &dyn Directory,
    ) -> Result<Vec<ComputerReminder>, Trouble> {
        let Some(person) = self.person_on(computer, &account_name(name)).await? else {
            return Ok(Vec::new());
        };
        let Some(account) = directory.fetch(&person).await? else { return Ok(Vec::new()) };
        let loaded = self.realm.current();
        let Some(policy) = scope::policy_of(&loaded.realm, &account, directory).await? else {
            return Ok(Vec::new());
        };
        let scopes = SHOWN.into_iter().flat_map(|rule| settings_of(policy, rule).1);
        let scopes: Vec<&Scope> = scopes.chain(&policy.reminders.invitation.scope).collect();
        let memberships = scope::memberships(scopes, &account, directory).await?;
        let holds = |scopes: &[Scope]| scope::explain(scopes, Unnamed::AreIn, &account, &memberships).holds();
        let profile = self.store().profile(&account.key).await?;
        let (now, keys) = (self.clock.now(), &*self.tools.keys);
        let asked = Asked { policy, account: &account, as_if_on: false, now, keys };
        let mut shown = Vec::new();
        for rule in SHOWN {
            let (enabled, scope) = settings_of(policy, rule);
            if !enabled || !holds(scope) {
                continue;
            }
            if let Some(days) = self.days_shown(rule, &asked, profile.as_ref(), &holds).await? {
                let site = &loaded.realm.site;
                shown.push(reminder(name, rule, &asked, profile.as_ref(), (days, site)));
            }
        }
        Ok(shown)
    }

    /// `None` when nothing is to be shown by `rule`; else in how many days something expires, 0 where nothing does.
    async fn days_shown(
        &self,
        rule: Rule,
        asked: &Asked<'_>,
        profile: Option<&Profile>,
        holds: &(dyn Fn(&[Scope]) -> bool + Send + Sync),
    ) -> Result<Option<u32>, StoreError> {
        let Asked { policy, account: Account { state, key, .. }, now, .. } = *asked;
        let days = days_of(policy, rule);
        if days == 0 {
            return Ok(None);
        }
        let has_access = rules::has_access(state);
        Ok(match rule {
            Rule::Password if has_access && !state.must_change_password => {
                rules::shown_end(now, state.password_expires, days)
            }
            Rule::Account if has_access => rules::shown_end(now, state.account_expires, days),
            Rule::Invitation | Rule::Password | Rule::Account => None,
            Rule::Registration => {
                let conditions = &policy.reminders;
                let all = needs(profile, policy, asked.account.mail.as_deref(), asked.keys);
                let is_meant = all.iter().any(|need| conditions.invitation.conditions.contains(need));
                let needs: Vec<_> = all
                    .into_iter()
                    .filter(|need| conditions.registration.conditions.contains(need))
                    .collect();
                let (sent, _) = fetch(self.store(), rule, key).await?;
                let (invitation, _) = fetch(self.store(), Rule::Invitation, key).await?;
                let rule = &policy.reminders.invitation;
                let invited = invited(&invitation, rule.enabled && is_meant && holds(&rule.scope));
                let facts = Registering { now, state, needs: &needs, sent: &sent };
                rules::is_shown(&facts, invited, days).then_some(0)
            }
        })
    }
}

/// From how many days on a rule shows something at computers; 0 for never.
const fn days_of(policy: &domain::config::ManagementPolicy, rule: Rule) -> u32 {
    match rule {
        Rule::Invitation => 0,
        Rule::Registration => policy.reminders.registration.on_computers_after,
        Rule::Password => policy.reminders.password.on_computers_before,
        Rule::Account => policy.reminders.account.on_computers_before,
    }
}

fn reminder(
    name: &str,
    rule: Rule,
    asked: &Asked<'_>,
    profile: Option<&Profile>,
    (days, site): (u32, &domain::config::Site),
) -> ComputerReminder {
    let registered = profile.filter(|profile| profile.registered.is_some());
    let template = template_of(rule, registered.is_some());
    let code = format!("{template}.subject").into();
    let text = Message { code, args: BTreeMap::new() }.with("organization", site.organization.as_str());
    let task = task_for(asked.policy, rule, registered.is_some());
    ComputerReminder {
        account: name.to_owned(),
        rule: rule.code(),
        text: if days > 0 { text.with("days", days) } else { text },
        locale: registered.map_or_else(|| site.default_locale.clone(), |profile| profile.locale.clone()),
        task: task.map(|workflow| workflow.id.to_string()),
    }
}
