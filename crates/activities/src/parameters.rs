//! Parameters in an administrator's own texts, such as `#USER_ACCOUNT_NAME#`. What is filled in is text and
//! nothing else: it is not looked through for parameters again, and pages escape it.

use std::collections::BTreeMap;

use domain::account::Account;
use serde::Deserialize;

use crate::{Context, Trouble};

/// Every parameter that there is.
const NAMES: [&str; 6] = [
    "USER_ACCOUNT_NAME",
    "USER_DISPLAY_NAME",
    "USER_FIRST_NAME",
    "USER_LAST_NAME",
    "ORGANIZATION",
    "OPERATOR",
];

/// An administrator's own text by language tag. One that names a parameter which does not exist is refused when it
/// is saved.
#[derive(Debug, Default, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "BTreeMap<String, String>")]
pub struct OwnText(BTreeMap<String, String>);

impl OwnText {
    /// The language and the words for it: those of `locale`, else of its base language, else of `default`.
    pub(crate) fn for_locale(&self, locale: &str, default: &str) -> Option<(&str, &str)> {
        let base = locale.split('-').next().unwrap_or(locale);
        let mut tags = [locale, base, default].into_iter();
        tags.find_map(|tag| self.0.get_key_value(tag)).map(|(tag, text)| (tag.as_str(), text.as_str()))
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
        for (tag, text) in &texts {
            for (number, line) in (1..).zip(text.lines()) {
                if let Some(name) = named(line).find(|name| !NAMES.contains(name)) {
                    let known = NAMES.map(|name| format!("#{name}#")).join(", ");
                    return Err(format!("{tag}, line {number}: there is no #{name}#; there are {known}"));
                }
            }
        }
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

/// What stands between two `#` and looks like a parameter's name.
fn named(line: &str) -> impl Iterator<Item = &str> {
    let is_name = |part: &&str| part.len() > 2 && part.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    line.split('#').skip(1).filter(is_name)
}

/// Fills in what `text` names; what it names wrongly stays as it is, to be seen.
pub(crate) async fn fill(cx: &Context<'_>, text: &str) -> Result<String, Trouble> {
    let account = if text.contains("#USER_") { Some(cx.account().await?) } else { None };
    Ok(replace(text, |name| value(cx, account.as_ref(), name)))
}

fn value(cx: &Context<'_>, account: Option<&Account>, name: &str) -> Option<String> {
    let of_account = match (name, account) {
        ("USER_ACCOUNT_NAME", Some(account)) => Some(account.logon_name.clone()),
        ("USER_DISPLAY_NAME", Some(account)) => Some(account.display_name.clone()),
        ("USER_FIRST_NAME", Some(account)) => Some(account.given_name.clone().unwrap_or_default()),
        ("USER_LAST_NAME", Some(account)) => Some(account.surname.clone().unwrap_or_default()),
        _ => None,
    };
    of_account.or_else(|| match name {
        "ORGANIZATION" => Some(cx.realm.site.organization.clone()),
        // Nobody did it for the person.
        "OPERATOR" => Some(cx.operator().map_or_else(String::new, |operator| operator.name.clone())),
        _ => None,
    })
}

/// Replaces each `#NAME#` that `value` knows, in one pass.
fn replace(text: &str, value: impl Fn(&str) -> Option<String>) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('#') {
        filled.push_str(before);
        let known = after.split_once('#').and_then(|(name, tail)| Some((value(name)?, tail)));
        if let Some((value, tail)) = known {
            filled.extend(value.chars().filter(|c| !c.is_control()));
            rest = tail;
        } else {
            filled.push('#');
            rest = after;
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::{BTreeMap, OwnText, replace};

    fn own(tag: &str, text: &str) -> Result<OwnText, String> {
        OwnText::try_from(BTreeMap::from([(tag.to_owned(), text.to_owned())]))
    }

    #[test]
    fn a_parameter_that_there_is_not_is_refused_with_its_line() {
        let error = own("de", "Hallo #USER_FIRST_NAME#,\n\nDein #KONTO# ist frei.").unwrap_err();
        assert!(
            error.starts_with("de, line 3: there is no #KONTO#; there are #USER_ACCOUNT_NAME#, "),
            "{error}"
        );
        for fine in ["", "50 % # of all", "#1# and #a#", "#ORGANIZATION##OPERATOR#"] {
            assert!(own("de", fine).is_ok(), "{fine}");
        }
    }

    #[test]
    fn words_are_those_of_the_language_else_of_its_base_else_of_the_default_and_no_others() {
        let text = own("de", "Hallo").unwrap();
        assert_eq!(text.for_locale("de", "en"), Some(("de", "Hallo")));
        assert_eq!(text.for_locale("de-AT", "en"), Some(("de", "Hallo")));
        assert_eq!(text.for_locale("fr", "de"), Some(("de", "Hallo")));
        assert_eq!(text.for_locale("fr", "en"), None);
        assert_eq!(own("de", " \n").unwrap().for_locale("de", "de"), None, "nothing is no text");
    }

    #[test]
    fn what_is_filled_in_is_not_looked_through_again_and_what_is_unknown_stays() {
        let value = |name: &str| match name {
            "A" => Some("#B#\r\n".to_owned()),
            "B" => Some("b".to_owned()),
            _ => None,
        };
        assert_eq!(replace("#A# #B# #C# # 50% #B##B#", value), "#B# b #C# # 50% bb");
        assert_eq!(replace("#", value), "#");
        assert_eq!(replace("no", value), "no");
    }
}
