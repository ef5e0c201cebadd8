//! E-mail the user or the administrator when the task succeeded or failed: four activities of one shape.
//!
//! A notice is an outbox row in the commit of what it tells of. Recipients come from the directory, the
//! profile and the realm's settings only.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    config::mail::MailFormat,
    evidence::Assurance,
    message::Message,
    outbox::Mail,
    parameters::Shown,
    store::Change,
    view::Input,
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Place, Trouble, not_me, offline,
    parameters::{self, Ended, OwnText},
    proof,
    registration::NOTICE_LIFETIME,
};

/// Whom a notice goes to and whether they can decline it.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Whether people get it without asking, and whether they may unsubscribe.
    pub subscription: Subscription,
    /// Subject by language tag, in place of Reclave's own; the parameters of `text` are filled in.
    pub subject: OwnText,
    /// Text by language tag, in place of Reclave's own; a blank line begins a new paragraph, `- ` an item of a list,
    /// and `**bold**`, `*emphasis*` and `[words](https://…)` are set. `#USER_ACCOUNT_NAME#`, `#USER_DISPLAY_NAME#`,
    /// `#USER_FIRST_NAME#`, `#USER_LAST_NAME#`, `#ORGANIZATION#`, `#HELP_DESK#`, `#SITE_URL#`, `#DATE_TIME#`, `#TASK_NAME#`,
    /// `#TASK_RESULT#`, `#NETWORK_ADDRESS#` and `#OPERATOR#` are filled in.
    #[schemars(extend("format" = "multiline"))]
    pub text: OwnText,
    /// In which parts it leaves; by default as all mails of the realm.
    pub format: NoticeFormat,
}

/// Which administrator a notice goes to.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct AdministratorSettings {
    /// The address; empty for the site's `administrator_mail`.
    pub address: String,
    /// Subject by language tag, in place of Reclave's own; the parameters of `text` are filled in.
    pub subject: OwnText,
    /// Text by language tag, in place of Reclave's own; a blank line begins a new paragraph, `- ` an item of a list,
    /// and `**bold**`, `*emphasis*` and `[words](https://…)` are set. `#USER_ACCOUNT_NAME#`, `#USER_DISPLAY_NAME#`,
    /// `#USER_FIRST_NAME#`, `#USER_LAST_NAME#`, `#ORGANIZATION#`, `#HELP_DESK#`, `#SITE_URL#`, `#DATE_TIME#`, `#TASK_NAME#`,
    /// `#TASK_RESULT#`, `#NETWORK_ADDRESS#` and `#OPERATOR#` are filled in.
    #[schemars(extend("format" = "multiline"))]
    pub text: OwnText,
    /// In which parts it leaves; by default as all mails of the realm.
    pub format: NoticeFormat,
}

/// In which parts a notice leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeFormat {
    /// As all mails of the realm.
    #[default]
    Realm,
    /// As HTML and as plain text.
    Both,
    /// As plain text only.
    Text,
}

impl NoticeFormat {
    const fn own(self) -> Option<MailFormat> {
        match self {
            Self::Realm => None,
            Self::Both => Some(MailFormat::Both),
            Self::Text => Some(MailFormat::Text),
        }
    }
}

/// How people come to get a notice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Subscription {
    /// Everybody gets it.
    #[default]
    Always,
    /// Everybody gets it who did not unsubscribe.
    OptOut,
    /// Those who asked for it get it.
    OptIn,
}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

/// The name of a notice in [`domain::profile::Profile::subscriptions`].
#[must_use]
pub fn subscription_key(workflow: &str, kind: &str) -> String {
    format!("{workflow}/{kind}")
}

fn wants(cx: &Context<'_>, kind: &str, subscription: Subscription) -> bool {
    let chosen = cx.profile.subscriptions.get(&subscription_key(cx.run.workflow.as_str(), kind)).copied();
    match subscription {
        Subscription::Always => true,
        Subscription::OptOut => chosen.unwrap_or(true),
        Subscription::OptIn => chosen.unwrap_or(false),
    }
}

/// The words of a notice: the person did it, or an operator did it for them.
struct Words {
    own: &'static str,
    helpdesk: &'static str,
    ended: Ended,
}

/// What an organisation says of its own, and how it leaves.
struct Own<'s> {
    subject: &'s OwnText,
    text: &'s OwnText,
    format: NoticeFormat,
}

impl Words {
    fn of(&self, cx: &Context<'_>) -> Message {
        let template = if cx.operator().is_some() { self.helpdesk } else { self.own };
        // A reset that left the directory alone is not the task's usual end.
        let mode = cx.run.facts.get(offline::ANSWERED).map(String::as_str);
        let left_alone = mode == Some(offline::Offline::AnyPassword.code());
        let task = if left_alone { "offline-any" } else { cx.run.workflow.as_str() };
        let args = Message::new(template).with("task", task);
        match cx.operator() {
            Some(operator) => args.with("operator", operator.name.as_str()),
            None => args,
        }
    }
}

/// Puts the organisation's own words into a mail, where there are some for its language or that of the site.
/// A directory that is away must not turn a finished task into a failed one: Reclave's words name nobody.
async fn say_instead(cx: &Context<'_>, change: &mut Change, ended: Ended, own: &Own<'_>) {
    let Change::Send(row) = change else { return };
    let Some(mail) = &mut row.mail else { return };
    if let Some(format) = own.format.own() {
        mail.leave_as(format);
    }
    if let Err(trouble) = try_say_instead(cx, mail, ended, own).await {
        tracing::warn!(run = %cx.run.id, %trouble, "own words of a notice could not be filled in");
    }
}

async fn try_say_instead(
    cx: &Context<'_>,
    mail: &mut Mail,
    ended: Ended,
    own: &Own<'_>,
) -> Result<(), Trouble> {
    let default = cx.realm.site.default_locale.as_str();
    let found =
        own.text.for_locale(&mail.locale, default).or_else(|| own.subject.for_locale(&mail.locale, default));
    let Some((tag, _)) = found else { return Ok(()) };
    let subject = match own.subject.of(tag) {
        Some(subject) => Some(parameters::fill(cx, ended, subject, Shown::Plain).await?),
        None => None,
    };
    let text = match own.text.of(tag) {
        Some(text) => parameters::fill(cx, ended, text, Shown::Marked).await?,
        None => String::new(),
    };
    mail.say_instead(tag, subject, &text);
    Ok(())
}

async fn tell_user(
    cx: &Context<'_>,
    kind: &str,
    words: &Words,
    settings: &Settings,
) -> Result<Reply, Trouble> {
    let mut reply = proof::passed();
    if cx.person().is_none() || !wants(cx, kind, settings.subscription) {
        return Ok(reply);
    }
    // A directory that is away must not turn a finished task into a failed one: the personal address is left.
    let corporate = match cx.account().await {
        Ok(account) => account.mail,
        Err(trouble) => {
            tracing::warn!(run = %cx.run.id, %trouble, "no corporate address for a notice");
            None
        }
    };
    let personal = cx.profile.personal_mail.as_ref().map(|contact| contact.address.clone());
    let own = Own { subject: &settings.subject, text: &settings.text, format: settings.format };
    let told: Vec<String> = [corporate, personal].into_iter().flatten().collect();
    let args = words.of(cx);
    let is_linked = not_me::MAILS.contains(&&*args.code) && !told.is_empty();
    let (link, kept) = if is_linked { not_me::link(cx, &args)?.unzip() } else { (None, None) };
    reply.changes.extend(kept);
    for to in told {
        let args = words.of(cx);
        let mut change = cx.mail(Some(to), &args.code.clone(), args, link.as_ref(), NOTICE_LIFETIME)?;
        say_instead(cx, &mut change, words.ended, &own).await;
        reply = reply.with(change);
    }
    Ok(reply)
}

async fn tell_administrator(
    cx: &Context<'_>,
    words: &Words,
    settings: &AdministratorSettings,
) -> Result<Reply, Trouble> {
    let address = settings.address.trim();
    let to = if address.is_empty() { cx.realm.site.administrator_mail.clone() } else { address.to_owned() };
    let own = Own { subject: &settings.subject, text: &settings.text, format: settings.format };
    if cx.person().is_none() || to.is_empty() {
        return Ok(proof::passed());
    }
    let name = cx.event(domain::event::EventKind::RunFinished, domain::event::EventResult::Info).subject_name;
    let args = words.of(cx).with("name", name);
    let mut change = cx.mail(Some(to), &args.code.clone(), args, None, NOTICE_LIFETIME)?;
    // The administrator's language is the site's, not that of the person who ran the task.
    if let Change::Send(row) = &mut change
        && let Some(mail) = &mut row.mail
    {
        mail.locale.clone_from(&cx.realm.site.default_locale);
    }
    say_instead(cx, &mut change, words.ended, &own).await;
    Ok(proof::passed().with(change))
}

macro_rules! notice {
    ($(#[$doc:meta])* $name:ident, $kind:literal, $about:literal, $settings_type:ty, $phase:ident, |$cx:ident, $settings:ident| $body:expr) => {
        $(#[$doc])*
        pub struct $name;

        #[async_trait]
        impl Activity for $name {
            const KIND: &'static str = $kind;
            const ABOUT: &'static str = $about;
            const PLACE: Place = Place::Anywhere;
            type Settings = $settings_type;
            type State = State;

            fn requirements(_: &Self::Settings) -> Requirements {
                Requirements {
                    gives: Vec::new(),
                    needs: Assurance::NONE,
                    effect: Effect::Notification,
                    phase: Phase::$phase,
                }
            }

            async fn enter($cx: &Context<'_>, $settings: &Self::Settings) -> Result<Reply, Trouble> {
                $body
            }

            async fn submit(_: &Context<'_>, _: &Self::Settings, _: State, _: &Input) -> Result<Reply, Trouble> {
                Ok(proof::passed())
            }
        }
    };
}

notice!(
    /// The activity `mail-user-on-success`.
    MailUserOnSuccess, "mail-user-on-success",
    "Tells the person by mail that the task succeeded.",
    Settings, OnSuccess,
    |cx, settings| tell_user(cx, Self::KIND, &Words { own: "mail.success", helpdesk: "mail.helpdesk-success", ended: Ended { well: true } }, settings).await
);
notice!(
    /// The activity `mail-user-on-failure`.
    MailUserOnFailure, "mail-user-on-failure",
    "Tells the person by mail that the task failed.",
    Settings, OnFailure,
    |cx, settings| tell_user(cx, Self::KIND, &Words { own: "mail.failure", helpdesk: "mail.helpdesk-failure", ended: Ended { well: false } }, settings).await
);
notice!(
    /// The activity `mail-administrator-on-success`.
    MailAdministratorOnSuccess, "mail-administrator-on-success",
    "Tells the administrator by mail that the task succeeded.",
    AdministratorSettings, OnSuccess,
    |cx, settings| tell_administrator(cx, &Words { own: "mail.admin-success", helpdesk: "mail.helpdesk-admin-success", ended: Ended { well: true } }, settings).await
);
notice!(
    /// The activity `mail-administrator-on-failure`.
    MailAdministratorOnFailure, "mail-administrator-on-failure",
    "Tells the administrator by mail that the task failed.",
    AdministratorSettings, OnFailure,
    |cx, settings| tell_administrator(cx, &Words { own: "mail.admin-failure", helpdesk: "mail.helpdesk-admin-failure", ended: Ended { well: false } }, settings).await
);
