//! A mail with sample values, by the draft: for looking at what it will say.

use std::collections::BTreeMap;

use domain::{
    config::Site as SiteSettings,
    message::Message,
    outbox::{Mail, RenderedMail},
    parameters::{self, Later, Shown, Value as Filled},
    secret::Secret,
    time::Timestamp,
};
use serde_json::Value;
use texts::Brand;

use super::{Asked, languages::added, words_of};
use crate::{
    pages::admin::draft::{Drafting, list, slug_of, text},
    state::Site,
};

/// The mails that a policy can say in its own words, with the rule that each belongs to.
const RULES: [(&str, &str); 5] = [
    ("mail.reminder-invitation", "invitation"),
    ("mail.reminder-register", "registration"),
    ("mail.reminder-update", "registration"),
    ("mail.reminder-password", "password"),
    ("mail.reminder-account", "account"),
];
/// Mails whose secret is a link, and the one whose secret is a password; all others have a code.
const WITH_LINK: [&str; 2] = ["mail.approval", "mail.waiting"];
const WITH_PASSWORD: &str = "mail.helpdesk-password";
const WITH_CODE: [&str; 6] = [
    "mail.code",
    "mail.contact-code",
    "mail.caller-code",
    "mail.prove-operator",
    "mail.helpdesk-passcode",
    "mail.own-passcode",
];

/// Some moment, and one three days later.
const NOW: Timestamp = Timestamp::from_millis(1_795_683_600_000);
const LATER: Timestamp = Timestamp::from_millis(1_795_683_600_000 + 3 * 24 * 3_600_000);

/// The rule of a reminder.
pub(super) fn rule_of(name: &str) -> Option<&'static str> {
    RULES.iter().find(|(mail, _)| *mail == name).map(|(_, rule)| *rule)
}

/// The reminders that policies say in words of their own: the policy and the mail.
pub(super) fn reminders(drafting: &Drafting) -> Vec<(String, &'static str)> {
    let has_words = |texts: Option<&Value>| {
        let texts = texts.and_then(Value::as_object);
        texts.is_some_and(|texts| texts.values().any(|one| !text(Some(one)).trim().is_empty()))
    };
    let mut found = Vec::new();
    for policy in list(drafting.at("policies")) {
        let Some(id) = slug_of(policy) else { continue };
        for (mail, rule) in RULES {
            let rule = policy.get("reminders").and_then(|all| all.get(rule));
            let of = |part: &str| rule.and_then(|rule| rule.get(part));
            if has_words(of("subject")) || has_words(of("text")) {
                found.push((id.to_owned(), mail));
            }
        }
    }
    found
}

/// What a mail is drawn from.
pub(super) struct Sample {
    /// The site's words and languages, by the draft.
    site: SiteSettings,
    mail: Mail,
    secrets: BTreeMap<String, Secret>,
    brand: Brand,
}

impl Sample {
    pub(super) fn new(site: &Site, drafting: &Drafting, asked: &Asked) -> Self {
        let of_site = |key: &str| text(drafting.at(&format!("site.{key}"))).to_owned();
        let brand = Brand {
            organization: of_site("organization"),
            help_text: of_site("help_text"),
            help_link: of_site("help_link"),
            public_url: site.state.settings.public_url.origin(),
        };
        let choice = site.state.texts.mail_template("en", &asked.name).and_then(|found| found.choice);
        let mut mail = Mail {
            to: String::new(),
            locale: asked.locale.clone(),
            template: asked.name.clone(),
            args: arguments(&brand, asked, choice),
        };
        if let Some(rule) = rule_of(&asked.name).filter(|_| !asked.policy.is_empty()) {
            say_instead(&mut mail, drafting, asked, rule, &brand);
        }
        Self { site: site_of(drafting, &asked.locale), secrets: secrets(&asked.name, &brand), mail, brand }
    }

    /// The mail itself.
    pub(super) fn mail(&self, site: &Site) -> RenderedMail {
        let Self { site: drafted, mail, secrets, brand } = self;
        site.state.texts.mail_saying(drafted, &mail.locale, &mail.template, &mail.args, secrets, brand)
    }
}

/// What a mail in `locale` is said by: the words of that language and of the default. Those that cannot be read are left
/// out: the form of that page says why.
fn site_of(drafting: &Drafting, locale: &str) -> SiteSettings {
    let default_locale = text(drafting.at("site.default_locale")).to_owned();
    let mut texts = words_of(drafting);
    let is_of = |tag: &str, locale: &str| {
        locale.strip_prefix(tag).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    texts.retain(|tag, _| is_of(tag, locale) || is_of(tag, &default_locale));
    SiteSettings { texts, mail_languages: added(drafting), default_locale, ..SiteSettings::default() }
}

fn secrets(name: &str, brand: &Brand) -> BTreeMap<String, Secret> {
    let secret = if WITH_LINK.contains(&name) {
        ("link", format!("{}/…", brand.public_url))
    } else if name == WITH_PASSWORD {
        ("password", "harbor-7-quince".to_owned())
    } else if WITH_CODE.contains(&name) {
        ("code", "482913".to_owned())
    } else {
        return BTreeMap::new();
    };
    BTreeMap::from([(secret.0.to_owned(), Secret::new(secret.1))])
}

fn arguments(brand: &Brand, asked: &Asked, choice: Option<(&'static str, Vec<String>)>) -> Message {
    let mut args = Message { code: asked.name.clone().into(), args: BTreeMap::new() }
        .with("name", "Jordan Lee")
        .with("account", "jordan.lee")
        .with("operator", "Robin Hale")
        .with("address", "192.0.2.7")
        .with("caller", "Jordan Lee")
        .with("policy", "everyone")
        .with("problems", "directory corp, reach: no answer")
        .with("minutes", 10_u32)
        .with("count", 1_u32)
        .with("days", 3_u32)
        .with("at", NOW)
        .with("from", NOW)
        .with("until", LATER);
    if rule_of(&asked.name).is_some() {
        args = args.with("link", format!("{}/", brand.public_url));
    }
    match choice {
        Some((variable, values)) => {
            let is_known = values.contains(&asked.choice);
            let first = values.into_iter().next().unwrap_or_default();
            let value = if is_known { asked.choice.clone() } else { first };
            args.with(variable, value)
        }
        None => args.with("task", "forgot-password"),
    }
}

/// Puts a policy's own words in, as the service does, with sample values.
fn say_instead(mail: &mut Mail, drafting: &Drafting, asked: &Asked, rule: &str, brand: &Brand) {
    let texts = |part: &str| -> BTreeMap<String, String> {
        let place = format!("policies.{}.reminders.{rule}.{part}", asked.policy);
        serde_json::from_value(drafting.piece(&place)).unwrap_or_default()
    };
    let (subject, body) = (texts("subject"), texts("text"));
    let default = text(drafting.at("site.default_locale")).to_owned();
    let find = |texts| parameters::for_locale(texts, &asked.locale, &default);
    let Some((tag, _)) = find(&body).or_else(|| find(&subject)) else { return };
    let value = |name: &str| -> Option<Filled> {
        let said = match name {
            "USER_ACCOUNT_NAME" => "jordan.lee",
            "USER_DISPLAY_NAME" => "Jordan Lee",
            "USER_FIRST_NAME" => "Jordan",
            "USER_LAST_NAME" => "Lee",
            "ORGANIZATION" => &brand.organization,
            "DAYS_LEFT" => "3",
            "DATE_TIME" => return Some(Later::At(NOW).into()),
            "EXPIRES" => return Some(Later::At(LATER).into()),
            "HELP_DESK" => return Some(Later::HelpDesk.into()),
            "SITE_URL" => return Some(Later::Site.into()),
            "TASK_LINK" => return Some(Later::Link.into()),
            "TASK_NAME" => {
                let task = if rule == "password" { "manage-passwords" } else { "register" };
                return Some(Later::Say(format!("task.{task}.name")).into());
            }
            _ => return None,
        };
        Some(said.to_owned().into())
    };
    let of =
        |texts: &BTreeMap<String, String>| texts.get(tag).filter(|text| !text.trim().is_empty()).cloned();
    let filled = of(&subject).map(|subject| parameters::fill(&subject, Shown::Plain, value));
    let body = of(&body).map(|body| parameters::fill(&body, Shown::Marked, value)).unwrap_or_default();
    mail.say_instead(tag, filled, &body);
}
