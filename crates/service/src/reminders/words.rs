//! What a policy says in its reminders in place of our words.

use std::collections::BTreeMap;

use activities::parameters::of_account;
use domain::{
    account::Account,
    config::{ManagementPolicy, Site},
    outbox::Mail,
    parameters::{self, Later, Shown, Value},
    time::Timestamp,
    workflow::Workflow,
};

use super::rules::Rule;

/// What a reminder can tell.
pub(super) struct Told<'t> {
    pub(super) site: &'t Site,
    pub(super) account: &'t Account,
    /// The task that it leads to.
    pub(super) task: Option<&'t Workflow>,
    pub(super) now: Timestamp,
    pub(super) days_left: u32,
}

type ByLanguage = BTreeMap<String, String>;

/// The subject and the text of a rule.
fn of_rule(policy: &ManagementPolicy, rule: Rule) -> (&ByLanguage, &ByLanguage) {
    let all = &policy.reminders;
    match rule {
        Rule::Invitation => (&all.invitation.subject, &all.invitation.text),
        Rule::Registration => (&all.registration.subject, &all.registration.text),
        Rule::Password => (&all.password.subject, &all.password.text),
        Rule::Account => (&all.account.subject, &all.account.text),
    }
}

/// Puts the policy's own words into a reminder, where there are some for its language or that of the site.
pub(super) fn say_instead(mail: &mut Mail, policy: &ManagementPolicy, rule: Rule, told: &Told<'_>) {
    let (subject, text) = of_rule(policy, rule);
    let default = told.site.default_locale.as_str();
    let find = |texts| parameters::for_locale(texts, &mail.locale, default);
    let Some((tag, _)) = find(text).or_else(|| find(subject)) else { return };
    let of = |texts: &ByLanguage| texts.get(tag).filter(|text| !text.trim().is_empty()).cloned();
    let value = |name: &str| value(told, rule, tag, name);
    let subject = of(subject).map(|subject| parameters::fill(&subject, Shown::Plain, value));
    let text = of(text).map(|text| parameters::fill(&text, Shown::Marked, value)).unwrap_or_default();
    mail.say_instead(tag, subject, &text);
}

fn value(told: &Told<'_>, rule: Rule, locale: &str, name: &str) -> Option<Value> {
    if let Some(value) = of_account(told.account, name) {
        return Some(value);
    }
    Some(match name {
        "ORGANIZATION" => told.site.organization.clone().into(),
        "HELP_DESK" => Later::HelpDesk.into(),
        "SITE_URL" => Later::Site.into(),
        "DATE_TIME" => Later::At(told.now).into(),
        "TASK_NAME" => task_name(told, locale),
        "TASK_LINK" => Later::Link.into(),
        "DAYS_LEFT" => told.days_left.to_string().into(),
        "EXPIRES" => {
            let state = &told.account.state;
            let expires = if rule == Rule::Password { state.password_expires } else { state.account_expires };
            expires.map_or_else(|| String::new().into(), |at| Later::At(at).into())
        }
        _ => return None,
    })
}

/// What the task is called; nothing where the policy has none.
fn task_name(told: &Told<'_>, locale: &str) -> Value {
    let Some(task) = told.task else { return String::new().into() };
    match parameters::for_locale(&task.name, locale, &told.site.default_locale) {
        Some((_, name)) => name.to_owned().into(),
        None => Later::Say(format!("task.{}.name", task.id)).into(),
    }
}
