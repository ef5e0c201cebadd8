//! `reclave config export`, `plan`, `apply`, `history`, `rollback`: the realm's document and its revisions, in
//! the store of a settings file.
//!
//! What is printed on standard output is the result and nothing else; findings and a generated password go to
//! standard error. Nothing is saved that is not good as a whole.

use std::{
    num::NonZeroUsize,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use activities::Registry;
use clap::Args;
use domain::{
    secret::Secret,
    store::{Store, StoreError},
    time::Timestamp,
};
use serde_json::Value;
use service::{
    PRESETS,
    configuration::{
        self, differences,
        export::{self, Protection},
        saving::{self, Saving},
        second::{self, Proposed},
        secrets::for_each_secret,
        text,
    },
};
use vault::{DerivationPool, KeyRing, OsEntropy};

use super::author;
use crate::{
    clock::SystemClock,
    commands::{CommandResult, say, tell},
    compose::{self, ComposeError, Ports},
    settings::Settings,
};

/// How to export.
#[derive(Args)]
pub struct Export {
    /// The settings file.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    #[command(flatten)]
    secrets: SecretsIn,
    /// The revision to export; the one in force when not given.
    #[arg(long, value_name = "NUMBER")]
    revision: Option<i64>,
    /// Who exports, for the history; the account of this terminal when not given.
    #[arg(long, value_name = "NAME")]
    author: Option<String>,
}

/// What becomes of secrets: one of these must be said.
#[derive(Args)]
#[group(required = true, multiple = false)]
struct SecretsIn {
    /// Seal the secrets under the password in this file (12 characters or more).
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
    /// Seal the secrets under a generated password, which is told once, on standard error.
    #[arg(long)]
    generate_password: bool,
    /// Leave the secrets out; a realm that the file is applied to keeps its own.
    #[arg(long)]
    without_secrets: bool,
}

/// What to compare.
#[derive(Args)]
pub struct Plan {
    /// The file to compare with the realm: an export, or a document.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The settings file.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// The password that the file's secrets are sealed under.
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
    /// End with 2 where there are changes, to notice that a realm is not what is kept under version control.
    #[arg(long)]
    exit_code: bool,
}

/// What to apply.
#[derive(Args)]
pub struct Apply {
    /// The file to apply: an export, or a document. A secret may stand in it readably, or as `file:` and the
    /// name of a file that holds it; it is sealed.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The settings file.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// The password that the file's secrets are sealed under.
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
    /// Refuse unless this revision is in force (0 for none), so that what was reviewed is what happens.
    #[arg(long, value_name = "NUMBER")]
    base: Option<i64>,
    #[command(flatten)]
    signature: Signature,
}

/// Who changes something, and why.
#[derive(Args)]
struct Signature {
    /// The revision's author; the account of this terminal when not given.
    #[arg(long, value_name = "NAME")]
    author: Option<String>,
    /// What the revision is for.
    #[arg(long, value_name = "TEXT", default_value = "")]
    comment: String,
}

/// What to list.
#[derive(Args)]
pub struct History {
    /// The settings file.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// How many revisions, at most.
    #[arg(long, value_name = "NUMBER", default_value_t = 20)]
    limit: u32,
}

/// Where to go back to.
#[derive(Args)]
pub struct Rollback {
    /// The revision whose document is to be in force again.
    #[arg(value_name = "NUMBER")]
    number: i64,
    /// The settings file.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    #[command(flatten)]
    signature: Signature,
}

/// The exit code of what is not in force yet, because a second administrator must agree.
const WAITS: u8 = 3;
/// Why it does.
const WHY_IT_WAITS: &str = "This asks for less proof, or changes who administers or how staff signs in, and this realm lets nobody do that alone.";
/// What to do about it.
const HOW_IT_GOES_ON: &str = "Nothing is in force yet: an administrator other than you agrees to it, or declines it, at /admin/proposals.";

/// What is in force, or is to be.
struct Current {
    /// 0 for what the settings say the realm begins with.
    revision: i64,
    document: Value,
}

/// The realm of a settings file.
struct House {
    settings: Settings,
    store: Arc<dyn Store>,
    keys: KeyRing,
    pool: DerivationPool,
    ports: Ports,
    registry: Registry,
}

impl House {
    async fn open(config: &Path) -> Result<Self, ComposeError> {
        let settings = Settings::read(config)?;
        let ports = Ports { clock: Arc::new(SystemClock), entropy: Arc::new(OsEntropy) };
        let keys = crate::keys::read(&settings)?;
        let store = compose::open_store(&settings, Arc::clone(&ports.clock)).await?;
        let pool = DerivationPool::start(NonZeroUsize::new(1))?;
        Ok(Self { settings, store, keys, pool, ports, registry: Registry::standard() })
    }

    fn now(&self) -> Timestamp {
        self.ports.clock.now()
    }

    fn tools(&self) -> export::Tools<'_> {
        export::Tools { keys: &self.keys, pool: &self.pool, entropy: &*self.ports.entropy }
    }

    /// The newest revision, else the preset or file of the settings.
    async fn current(&self) -> Result<Current, ComposeError> {
        match self.store.current_revision().await? {
            Some(newest) => Ok(Current {
                revision: newest.number,
                document: read_revision(newest.number, &newest.document)?,
            }),
            None => Ok(Current { revision: 0, document: self.beginning()? }),
        }
    }

    /// What the realm begins with.
    fn beginning(&self) -> Result<Value, ComposeError> {
        let name = &self.settings.realm;
        let told = |error: &dyn std::fmt::Display| format!("realm = `{name}`: {error}");
        let text = match PRESETS.iter().find(|(known, _)| known == name) {
            Some((_, preset)) => (*preset).to_owned(),
            None => std::fs::read_to_string(name).map_err(|error| told(&error))?,
        };
        Ok(text::from_toml(&text).map_err(|error| told(&error))?)
    }

    async fn revision(&self, number: i64) -> Result<Value, ComposeError> {
        let found = self.store.revision(number).await?;
        let found = found.ok_or_else(|| {
            format!("there is no revision {number}; `reclave config history` lists those that there are")
        })?;
        read_revision(number, &found.document)
    }

    /// A file as a document of this realm.
    async fn read(
        &self,
        file: &Path,
        password_file: Option<&Path>,
        current: &Current,
    ) -> Result<Value, ComposeError> {
        let name = file.display();
        let read = std::fs::read_to_string(file).map_err(|error| format!("{name}: {error}"))?;
        let mut taken = export::read(&read).map_err(|error| format!("{name}: {error}"))?;
        for_each_secret(&mut taken.document, &mut |place, text| match text.strip_prefix("file:") {
            Some(path) => {
                let read =
                    read_secret(Path::new(path)).map_err(|error| format!("{name}: {place}: {error}"))?;
                read.expose().clone_into(text);
                Ok::<(), String>(())
            }
            None => Ok(()),
        })?;
        let password = password_file.map(read_secret).transpose()?;
        let document = taken.into_document(&current.document, password.as_ref(), self.tools()).await;
        Ok(document.map_err(|error| format!("{name}: {error}"))?)
    }

    /// The differences to what is in force, and everything that speaks against the document.
    fn plan(&self, current: &Current, proposed: &Value) -> Result<configuration::Plan, ComposeError> {
        let mut plan = configuration::plan(&current.document, proposed, &self.registry);
        if plan.findings.is_empty() {
            plan.findings.extend(self.check_outside(&text::to_realm(proposed)?).err());
        }
        Ok(plan)
    }

    /// Whether connections and mail servers can be made of the document, as an instance would.
    fn check_outside(&self, realm: &domain::config::Realm) -> Result<(), String> {
        let fixed = compose::connect(&self.settings.connections, &self.settings.netbios_names, &self.ports)?;
        service::check_scopes(realm, &fixed)?;
        for one in &realm.connections {
            let settings = service::connection_settings(one, &self.keys)?;
            directory::connect(settings, Arc::clone(&self.ports.clock), Arc::clone(&self.ports.entropy))
                .map_err(|error| error.to_string())?;
        }
        if let Some(settings) = service::mail_settings(&realm.mail, &self.keys)? {
            courier::smtp(&settings).map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    /// Saves a document after `current`, unless there is nothing to save or something speaks against it.
    async fn save(&self, current: &Current, proposed: &Value, signature: Signature) -> CommandResult {
        let plan = self.plan(current, proposed)?;
        if !plan.findings.is_empty() {
            tell_findings(&plan.findings);
            tell("Nothing was saved.");
            return Ok(ExitCode::FAILURE);
        }
        say(&plan.text());
        if plan.is_empty() {
            return Ok(ExitCode::SUCCESS);
        }
        if second::needs_second(&current.document, proposed, &self.registry)? {
            return self.put_forward(current, proposed, signature).await;
        }
        let saving = Saving {
            base: current.revision,
            document: text::to_toml(proposed)?,
            author: signature.author.unwrap_or_else(author::current),
            comment: signature.comment,
            address: String::new(),
            at: self.now(),
        };
        let number = saving.number();
        match self.store.commit(saving.changes(&*self.ports.entropy)).await {
            Ok(()) => say(&format!("Saved as revision {number}.")),
            Err(StoreError::Conflict(_)) => {
                return Err(format!(
                    "somebody saved another revision meanwhile, so nothing was saved. Look at it with `reclave config history`, then plan and apply again ({number} is taken)."
                )
                .into());
            }
            Err(error) => return Err(error.into()),
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl House {
    /// Lays a document before a second person, who decides on the administration site.
    async fn put_forward(&self, current: &Current, proposed: &Value, signature: Signature) -> CommandResult {
        let waits = ExitCode::from(WAITS);
        if second::find_waiting(&*self.store, proposed).await?.is_some() {
            tell(&format!("This waits for a second administrator already. {HOW_IT_GOES_ON}"));
            return Ok(waits);
        }
        let proposed = Proposed {
            base: current.revision,
            base_document: current.document.clone(),
            document: proposed.clone(),
            author: signature.author.unwrap_or_else(author::current),
            person: String::new(),
            comment: signature.comment,
            at: self.now(),
        };
        self.store.commit(saving::put_forward(&proposed, &*self.ports.entropy)?).await?;
        tell(&format!("{WHY_IT_WAITS} It was put forward. {HOW_IT_GOES_ON}"));
        Ok(waits)
    }
}

fn read_revision(number: i64, document: &str) -> Result<Value, ComposeError> {
    Ok(text::from_toml(document).map_err(|error| format!("revision {number}: {error}"))?)
}

/// A secret's file: its text without the line's end.
fn read_secret(file: &Path) -> Result<Secret, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let secret = Secret::new(text.trim_end_matches(['\r', '\n']));
    if secret.is_empty() { Err(format!("{}: it is empty", file.display())) } else { Ok(secret) }
}

fn tell_findings(findings: &[String]) {
    for finding in findings {
        tell(finding);
    }
}

/// Prints the realm's document as a file.
///
/// # Errors
/// When the store, the keys or the password cannot be used.
pub async fn export(options: Export) -> CommandResult {
    let house = House::open(&options.config).await?;
    let exported = match options.revision {
        Some(number) => Current { revision: number, document: house.revision(number).await? },
        None => house.current().await?,
    };
    let generated =
        options.secrets.generate_password.then(|| vault::export::generate_password(&*house.ports.entropy));
    let chosen = options.secrets.password_file.as_deref().map(read_secret).transpose()?;
    let protection = match (&generated, &chosen) {
        (Some(password), _) => Protection::Password { password, generated: true },
        (None, Some(password)) => Protection::Password { password, generated: false },
        (None, None) => Protection::Omit,
    };
    let at = house.now();
    let file = export::export(&exported.document, exported.revision, at, protection, house.tools()).await?;
    let author = options.author.unwrap_or_else(author::current);
    // Before the file is out: an export that nobody recorded would be worse than one recorded in vain.
    let recorded = saving::exported(exported.revision, &author, at, &*house.ports.entropy);
    house.store.commit(vec![recorded]).await?;
    say(file.trim_end());
    if let Some(password) = generated {
        tell(&format!("The password of its secrets, told this once: {}", password.expose()));
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints what applying a file would change.
///
/// # Errors
/// When the store or the file cannot be read.
pub async fn plan(options: Plan) -> CommandResult {
    let house = House::open(&options.config).await?;
    let current = house.current().await?;
    let proposed = house.read(&options.file, options.password_file.as_deref(), &current).await?;
    let plan = house.plan(&current, &proposed)?;
    say(&plan.text());
    tell_findings(&plan.findings);
    if plan.findings.is_empty() && second::needs_second(&current.document, &proposed, &house.registry)? {
        tell(&format!("{WHY_IT_WAITS} Applying it puts it forward to a second administrator."));
    }
    Ok(match (plan.findings.is_empty(), plan.is_empty()) {
        (false, _) => ExitCode::FAILURE,
        (true, false) if options.exit_code => ExitCode::from(2),
        (true, _) => ExitCode::SUCCESS,
    })
}

/// Makes a file the realm's new revision.
///
/// # Errors
/// When the store or the file cannot be read, or somebody else was faster.
pub async fn apply(options: Apply) -> CommandResult {
    let house = House::open(&options.config).await?;
    let current = house.current().await?;
    if let Some(base) = options.base.filter(|base| *base != current.revision) {
        let in_force = current.revision;
        return Err(format!(
            "revision {in_force} is in force, not {base}, so nothing was saved. Look at it with `reclave config history`, then plan and apply again."
        )
        .into());
    }
    let proposed = house.read(&options.file, options.password_file.as_deref(), &current).await?;
    house.save(&current, &proposed, options.signature).await
}

/// Makes a new revision with an older one's document.
///
/// # Errors
/// When the store cannot be read, there is no such revision, or somebody else was faster.
pub async fn rollback(options: Rollback) -> CommandResult {
    let house = House::open(&options.config).await?;
    let current = house.current().await?;
    let older = house.revision(options.number).await?;
    let mut signature = options.signature;
    if signature.comment.is_empty() {
        signature.comment = format!("Back to revision {}", options.number);
    }
    house.save(&current, &older, signature).await
}

/// Lists revisions with what each changed.
///
/// # Errors
/// When the store cannot be read.
pub async fn history(options: History) -> CommandResult {
    let house = House::open(&options.config).await?;
    let listed = house.store.revisions(i64::MAX, options.limit).await?;
    if listed.is_empty() {
        say(&format!("no revisions; the realm begins with {}", house.settings.realm));
    }
    let mut newer: Option<Result<Value, ComposeError>> = None;
    for revision in listed {
        let document = match newer.take() {
            Some(document) => document,
            None => house.revision(revision.number).await,
        };
        let before =
            if revision.number > 1 { house.revision(revision.number - 1).await } else { house.beginning() };
        let title = [
            format!("revision {}", revision.number),
            jiff::Timestamp::from_millisecond(revision.at.as_millis()).unwrap_or_default().to_string(),
            revision.author,
            revision.comment,
        ];
        say(title.join("  ").trim_end());
        match (&before, &document) {
            (Ok(before), Ok(document)) => {
                for line in differences(before, document).iter().flat_map(configuration::Difference::lines) {
                    say(&format!("  {line}"));
                }
            }
            (Err(error), _) | (_, Err(error)) => say(&format!("  what changed cannot be told: {error}")),
        }
        newer = Some(before);
    }
    Ok(ExitCode::SUCCESS)
}
