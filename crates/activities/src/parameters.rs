//! Parameters in an administrator's own texts, such as `#USER_ACCOUNT_NAME#`. What is filled in is text and
//! nothing else: it is not looked through for parameters again, and pages escape it.

use domain::account::Account;

use crate::{Context, Trouble};

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
    of_account.or_else(|| (name == "ORGANIZATION").then(|| cx.realm.site.organization.clone()))
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
    use super::replace;

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
