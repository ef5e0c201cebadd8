//! `reclave config`: the sample settings, the schema and the shipped realm documents here; the document of a
//! realm and its revisions in `revisions`.

pub(super) mod author;
mod revisions;

use std::{path::PathBuf, process::ExitCode};

use activities::Registry;
use clap::Subcommand;
use domain::config::Realm;
use service::{Loaded, PRESETS, configuration};

use super::{CommandResult, say};

/// The commented settings file; a test holds it to the settings' types.
pub const SAMPLE: &str = include_str!("../../../../docs/reclave.sample.toml");

/// What to do with configuration.
#[derive(Subcommand)]
pub enum Command {
    /// Print a commented settings file.
    Sample,
    /// Print the JSON schema of the realm's document, with the settings of every activity.
    Schema,
    /// Print the reference of all activities with their settings, in Markdown.
    Activities,
    /// Print a realm document that ships with Reclave.
    Preset {
        /// `modern` or `classic`.
        name: String,
    },
    /// Check a realm document as a whole and say what is wrong; nothing is changed.
    Check {
        /// The TOML file: a document, or an export.
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Print the realm's document as a file to review, keep or apply elsewhere.
    Export(revisions::Export),
    /// Say exactly what applying a file would change; nothing is changed.
    Plan(revisions::Plan),
    /// Check a file as a whole and make it the realm's new revision. Instances that run take it over.
    Apply(revisions::Apply),
    /// List the realm's revisions, the newest first, with what each changed.
    History(revisions::History),
    /// Make a new revision with the document of an older one.
    Rollback(revisions::Rollback),
}

/// Runs the command.
///
/// # Errors
/// When a file or the store cannot be read, or a file is not taken.
pub async fn run(command: Command) -> CommandResult {
    match command {
        Command::Sample => say(SAMPLE.trim_end()),
        Command::Schema => say(&serde_json::to_string_pretty(&schema())?),
        Command::Activities => say(activities::reference(&Registry::standard()).trim_end()),
        Command::Preset { name } => {
            let preset = PRESETS.iter().find(|(known, _)| *known == name);
            let (_, text) = preset.ok_or_else(|| {
                format!("there is no preset `{name}`; there are modern, classic and high-assurance")
            })?;
            say(text.trim_end());
        }
        Command::Check { file } => {
            let text =
                std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            if let Err(invalid) = check(&text) {
                say(&invalid);
                return Ok(ExitCode::FAILURE);
            }
            say(&format!("{}: good.", file.display()));
        }
        Command::Export(options) => return revisions::export(options).await,
        Command::Plan(options) => return revisions::plan(options).await,
        Command::Apply(options) => return revisions::apply(options).await,
        Command::History(options) => return revisions::history(options).await,
        Command::Rollback(options) => return revisions::rollback(options).await,
    }
    Ok(ExitCode::SUCCESS)
}

fn check(text: &str) -> Result<(), String> {
    let file = configuration::export::read(text).map_err(|error| error.to_string())?;
    let realm = configuration::text::to_realm(&file.document).map_err(|error| error.to_string())?;
    Loaded::check(realm, 0, &Registry::standard()).map(drop).map_err(|invalid| invalid.to_string())
}

fn schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(Realm).to_value();
    if let Some(object) = schema.as_object_mut() {
        object.insert("x-activities".to_owned(), Registry::standard().schemas().into());
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;

    /// The sample's secrets stand in files that are not here; their own names take their place.
    fn without_files(text: &str) -> String {
        ["bind_password", "password", "client_secret", "refresh_token", "pin"]
            .iter()
            .fold(text.to_owned(), |text, secret| text.replace(&format!("{secret}_file"), secret))
    }

    /// The sample with every key that is commented out put in force; a store with a password is PostgreSQL.
    fn everything_in_force() -> String {
        let is_key = |line: &&str| {
            let key = |(key, _): (&str, &str)| !key[2..].contains(' ');
            line.starts_with("# [") || line.starts_with("# ") && line.split_once(" = ").is_some_and(key)
        };
        let lines = SAMPLE.lines().map(|line| if is_key(&line) { &line[2..] } else { line });
        let text = without_files(&lines.collect::<Vec<_>>().join("\n"));
        text.replace("sqlite:///var/lib/reclave/reclave.db", "postgres://reclave@db.example.org/reclave")
    }

    /// Every key that settings may have, however deep it stands.
    fn keys(schema: &serde_json::Value, found: &mut std::collections::BTreeSet<String>) {
        match schema {
            serde_json::Value::Object(object) => {
                if let Some(properties) = object.get("properties").and_then(serde_json::Value::as_object) {
                    found.extend(properties.keys().cloned());
                }
                object.values().for_each(|inner| keys(inner, found));
            }
            serde_json::Value::Array(items) => items.iter().for_each(|inner| keys(inner, found)),
            _ => {}
        }
    }

    #[test]
    fn the_sample_settings_are_settings_as_they_are_and_with_every_key_in_force() {
        for text in [without_files(SAMPLE), everything_in_force()] {
            let parsed = Settings::parse(&text);
            assert!(parsed.is_ok(), "{}", parsed.err().unwrap());
        }
    }

    #[test]
    fn the_sample_settings_have_every_key_there_is() {
        let mut expected = std::collections::BTreeSet::new();
        keys(&schemars::schema_for!(Settings).to_value(), &mut expected);
        assert!(expected.len() > 40, "{expected:?}");
        let sample = everything_in_force();
        let shows = |key: &str| {
            sample.lines().any(|line| {
                line.strip_prefix(key).is_some_and(|rest| rest.starts_with(" = "))
                    || line.contains(&format!("{{ {key} = "))
                    || line.contains(&format!(", {key} = "))
                    || line.starts_with('[') && line.contains(key)
            })
        };
        let missing: Vec<&String> = expected.iter().filter(|key| !shows(key)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn the_presets_pass_the_whole_check() {
        for (name, text) in PRESETS {
            let loaded = Loaded::parse(text, 0, &Registry::standard());
            assert!(loaded.is_ok(), "{name}: {}", loaded.err().unwrap());
        }
    }
}
