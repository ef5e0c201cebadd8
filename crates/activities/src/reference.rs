//! The reference page of all activities, made from what each says of itself: its sentence and the schema of
//! its settings. `docs/activities.md` is this text; a test compares them.

use serde_json::Value;

use crate::{Erased, Place, Registry};

const HEAD: &str = "# Activities

Every kind of step that a workflow can have, with its settings. A step is written
`{ step = \"NAME\", activity = \"KIND\", settings = { … } }` in the realm's document; a setting that is left out has its
default. This page is printed by `reclave config activities`.
";

/// The page, in Markdown.
#[must_use]
pub fn reference(registry: &Registry) -> String {
    let sections: Vec<String> = registry.all().map(section).collect();
    format!("{HEAD}\n{}", sections.join("\n"))
}

fn section(activity: &dyn Erased) -> String {
    let schema = activity.settings_schema();
    let place = match activity.place() {
        Place::SelfService => "",
        Place::People => " Not in the sign-in of staff.",
        Place::SignIn => " Only in the sign-in of staff.",
        Place::Helpdesk => " Only in tasks of the helpdesk.",
        Place::Anywhere => " In tasks of the helpdesk too.",
    };
    let head = format!("## `{}`\n\n{}{place}\n", activity.kind(), activity.about());
    match schema["properties"].as_object().filter(|settings| !settings.is_empty()) {
        None => format!("{head}\nNo settings.\n"),
        Some(settings) => {
            let rows: String = settings.iter().map(|(name, setting)| row(name, setting, &schema)).collect();
            format!("{head}\n| setting | default | meaning |\n| --- | --- | --- |\n{rows}")
        }
    }
}

fn row(name: &str, setting: &Value, schema: &Value) -> String {
    let default = match &setting["default"] {
        Value::Null => String::new(),
        value => format!("`{value}`"),
    };
    let meaning = [text(setting), values(setting, schema)].concat();
    format!("| `{name}` | {default} | {} |\n", meaning.trim())
}

fn text(part: &Value) -> String {
    let words = part["description"].as_str().unwrap_or_default().split_whitespace();
    words.fold(String::new(), |text, word| text + word + " ").replace('|', "\\|")
}

/// The values that a setting, or an item of its list, can have.
fn values(setting: &Value, schema: &Value) -> String {
    let place = setting["$ref"].as_str().or_else(|| setting["items"]["$ref"].as_str());
    let named = place.and_then(|place| place.strip_prefix('#')).and_then(|place| schema.pointer(place));
    let options = named.and_then(|named| named["oneOf"].as_array());
    let options = options.into_iter().flatten().filter_map(|option| {
        let value = option["const"].as_str()?;
        Some(format!("`{value}`: {}", text(option)))
    });
    options.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_in_the_documentation_is_what_the_activities_say() {
        let page = include_str!("../../../docs/activities.md");
        let now = reference(&Registry::standard());
        assert!(page == now, "write it anew: reclave config activities > docs/activities.md");
    }

    #[test]
    fn every_activity_says_what_it_does_and_every_setting_what_it_means() {
        for activity in Registry::standard().all() {
            assert!(activity.about().ends_with('.'), "{}", activity.kind());
            let schema = activity.settings_schema();
            for (name, setting) in schema["properties"].as_object().into_iter().flatten() {
                assert!(!text(setting).is_empty(), "{} {name}", activity.kind());
            }
        }
    }
}
