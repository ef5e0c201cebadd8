//! Parts of the pages about mails: what is chosen on top, what can be filled in, and the built-in words.

use std::collections::BTreeMap;

use domain::message::Message;
use texts::MailTemplate;

use super::{
    Asked, EDIT,
    languages::{self, added, called},
    title, told,
};
use crate::{
    context::Context,
    model::{Filter, FilterField},
    pages::admin::{
        draft::Drafting,
        page::{Part, say},
    },
    state::Site,
};

/// All languages that a mail can be in, by the draft.
pub(super) fn all_languages(site: &Site, drafting: &Drafting) -> Vec<(String, String)> {
    let tags = site.info().locales.into_iter().chain(added(drafting));
    tags.map(|tag| (tag.clone(), called(site, &tag))).collect()
}

/// A list to choose from.
pub(super) fn chosen_from(
    site: &Site,
    context: &Context,
    (name, label): (&str, &'static str),
    value: &str,
    options: Vec<(String, String)>,
) -> FilterField {
    FilterField {
        name: name.to_owned(),
        label: say(site, context, label),
        value: value.to_owned(),
        options,
        ..FilterField::default()
    }
}

/// What a variable is, in words.
pub(super) fn variable_facts(
    site: &Site,
    context: &Context,
    built_in: &MailTemplate,
) -> Vec<(String, String)> {
    let fact = |name: &String| {
        let code = format!("templates.variable.{name}");
        let known = site.state.texts.is_known("en", &code);
        let what = Message { code: code.into(), args: BTreeMap::new() };
        (format!("{{ ${name} }}"), if known { told(site, context, &what) } else { String::new() })
    };
    built_in.variables.iter().map(fact).collect()
}

/// The built-in words, to look at or to write in another language.
pub(super) fn built_in_words(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    asked: &Asked,
    built_in: &MailTemplate,
) -> Part {
    let language = called(site, &languages::shown_in(site, drafting, &asked.locale));
    let label = Message::new("templates.built-in-words").with("language", language);
    Part::Code {
        id: "built-in".to_owned(),
        label: told(site, context, &label),
        text: format!("{}\n\n{}", built_in.subject, built_in.body),
    }
}

/// Which mail is worked on, in which language and for which case.
pub(super) fn choices(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    asked: &Asked,
    built_in: &MailTemplate,
) -> Filter {
    let names = site.state.texts.mail_templates().into_iter();
    let names = names.map(|name| (name.clone(), title(site, context, &name))).collect();
    let mut fields = vec![
        chosen_from(site, context, ("name", "templates.mail"), &asked.name, names),
        chosen_from(
            site,
            context,
            ("locale", "realm.texts.language"),
            &asked.locale,
            all_languages(site, drafting),
        ),
    ];
    if let Some((_, values)) = &built_in.choice {
        let in_words = |value: &String| {
            let code = format!("task.{value}.name");
            let is_task = site.state.texts.is_known("en", &code) && value != "other";
            let name = Message { code: code.into(), args: BTreeMap::new() };
            (value.clone(), if is_task { told(site, context, &name) } else { value.clone() })
        };
        let values: Vec<_> = values.iter().map(in_words).collect();
        let first = values.first().map(|(value, _)| value.clone()).unwrap_or_default();
        let value = if asked.choice.is_empty() { &first } else { &asked.choice };
        fields.push(chosen_from(site, context, ("choice", "templates.choice"), value, values));
    }
    Filter { action: EDIT.to_owned(), fields, active: false }
}
