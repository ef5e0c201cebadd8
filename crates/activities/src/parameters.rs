//! An administrator's own text in the settings of a step, and what is filled in for its parameters (see
//! [`domain::parameters`]).

use std::collections::BTreeMap;

use domain::{
    account::Account,
    parameters::{self, Later, Occasion, Shown, Value},
};
use serde::Deserialize;

use crate::{Context, Trouble};

/// An administrator's own text by language tag, for the notice of a task. One that names a parameter without a value
/// is refused when it is saved.
#[derive(Debug, Default, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "BTreeMap<String, String>")]
pub struct OwnText(BTreeMap<String, String>);

impl OwnText {
    /// The language and the words for it: those of `locale`, else of its base language, else of `default`.
    pub(crate) fn for_locale(&self, locale: &str, default: &str) -> Option<(&str, &str)> {
        parameters::for_locale(&self.0, locale, default)
    }

    /// The words of one language, if there are some.
    pub(crate) fn of(&self, tag: &str) -> Option<&str> {
        self.0.get(tag).map(String::as_str)
    }
}

impl TryFrom<BTreeMap<String, String>> for OwnText {
    type Error = String;

    fn try_from(mut texts: BTreeMap<String, String>) -> Result<Self, String> {
        texts.retain(|_, text| !text.trim().is_empty());
        parameters::check(&texts, Occasion::Notice).map_err(|fault| fault.to_string())?;
        Ok(Self(texts))
    }
}

impl schemars::JsonSchema for OwnText {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        BTreeMap::<String, String>::schema_name()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        BTreeMap::<String, String>::json_schema(generator)
    }
}

/// The task that a notice is about, and how it ended.
#[derive(Clone, Copy)]
pub(crate) struct Ended {
    /// Whether it succeeded.
    pub(crate) well: bool,
}

/// Fills in what `text` names; what it names wrongly stays as it is, to be seen.
pub(crate) async fn fill(
    cx: &Context<'_>,
    ended: Ended,
    text: &str,
    shown: Shown,
) -> Result<String, Trouble> {
    let account = if text.contains("#USER_") { Some(cx.account().await?) } else { None };
    Ok(parameters::fill(text, shown, |name| value(cx, ended, account.as_ref(), name)))
}

/// The same for a page of a task that is under way: what is known at once.
pub(crate) async fn fill_page(cx: &Context<'_>, text: &str) -> Result<String, Trouble> {
    let account = if text.contains("#USER_") { Some(cx.account().await?) } else { None };
    let known = |name: &str| {
        let value = value(cx, Ended { well: true }, account.as_ref(), name)?;
        (matches!(value, Value::Text(_)) && !name.starts_with("TASK_")).then_some(value)
    };
    Ok(parameters::fill(text, Shown::Plain, known))
}

/// What a parameter about a person is filled in with.
#[must_use]
pub fn of_account(account: &Account, name: &str) -> Option<Value> {
    let text = match name {
        "USER_ACCOUNT_NAME" => account.logon_name.clone(),
        "USER_DISPLAY_NAME" => account.display_name.clone(),
        "USER_FIRST_NAME" => account.given_name.clone().unwrap_or_default(),
        "USER_LAST_NAME" => account.surname.clone().unwrap_or_default(),
        _ => return None,
    };
    Some(Value::Text(text))
}

fn value(cx: &Context<'_>, ended: Ended, account: Option<&Account>, name: &str) -> Option<Value> {
    if let Some(value) = account.and_then(|account| of_account(account, name)) {
        return Some(value);
    }
    Some(match name {
        "ORGANIZATION" => cx.realm.site.organization.clone().into(),
        // Nobody did it for the person.
        "OPERATOR" => cx.operator().map_or_else(String::new, |operator| operator.name.clone()).into(),
        "HELP_DESK" => Later::HelpDesk.into(),
        "SITE_URL" => Later::Site.into(),
        "DATE_TIME" => Later::At(cx.now).into(),
        "NETWORK_ADDRESS" => cx.run.address.clone().into(),
        "TASK_NAME" => task_name(cx),
        "TASK_RESULT" if ended.well => Later::Say("mail.result-success".to_owned()).into(),
        "TASK_RESULT" => Later::Say("mail.result-failure".to_owned()).into(),
        _ => return None,
    })
}

/// What the administrator named the task in the language of the mail, else the words for it.
fn task_name(cx: &Context<'_>) -> Value {
    let id = &cx.run.workflow;
    let named = cx.policy.workflows.iter().find(|workflow| workflow.id == *id).and_then(|workflow| {
        parameters::for_locale(&workflow.name, cx.mail_locale(), &cx.realm.site.default_locale)
    });
    named.map_or_else(|| Later::Say(format!("task.{id}.name")).into(), |(_, name)| name.to_owned().into())
}
