//! The configuration as a text to edit, as a file that leaves the realm, and as one that comes in.

use api::{
    ServiceResult,
    configuration::{Draft, Exported, Protection},
    staff::Permission,
};
use domain::secret::Secret;

use super::refused;
use crate::{
    administration::Admin,
    configuration::{export, saving, text},
};

impl Admin<'_> {
    fn file_tools(&self) -> export::Tools<'_> {
        let tools = &self.house.tools;
        export::Tools { keys: &tools.keys, pool: &tools.derivation, entropy: &*tools.entropy }
    }

    /// The draft as a text.
    pub(super) async fn draft_as_text(&self) -> ServiceResult<String> {
        self.require(Permission::ViewConfiguration)?;
        let held = self.held().await?;
        let document = held.joined().unwrap_or(held.stored.document);
        text::to_toml(&document).map_err(|error| self.house.bug(&error.to_string()))
    }

    pub(super) async fn draft_of_text(&self, version: i64, written: &str) -> ServiceResult<Draft> {
        self.require(Permission::ViewConfiguration)?;
        let document = text::from_toml(written).map_err(|error| refused("config.invalid", error))?;
        self.put_draft(Some(version), document).await
    }

    pub(super) async fn export_file(&self, protection: Protection) -> ServiceResult<Exported> {
        self.require(Permission::Export)?;
        self.fresh().await?;
        let house = self.house;
        let (revision, document) = self.newest().await?;
        let generated = matches!(protection, Protection::Generated)
            .then(|| vault::export::generate_password(&*house.tools.entropy));
        let given = match &protection {
            Protection::Password(password) => Some(password),
            Protection::Generated => generated.as_ref(),
            Protection::Without => None,
        };
        let kind = match given {
            Some(password) => export::Protection::Password { password, generated: generated.is_some() },
            None => export::Protection::Omit,
        };
        let text = export::export(&document, revision, house.clock.now(), kind, self.file_tools())
            .await
            .map_err(|error| refused("config.export", error))?;
        let exported = saving::exported(revision, self.name(), house.clock.now(), &*house.tools.entropy);
        let changes = vec![exported];
        house.store().commit(changes).await.map_err(|error| house.store_trouble(&error))?;
        Ok(Exported { text, password: generated })
    }

    pub(super) async fn draft_of_file(
        &self,
        written: &str,
        password: Option<Secret>,
    ) -> ServiceResult<Draft> {
        self.require(Permission::Export)?;
        self.fresh().await?;
        let file = export::read(written).map_err(|error| refused("config.import", error))?;
        let (_, current) = self.newest().await?;
        let document = file
            .into_document(&current, password.as_ref(), self.file_tools())
            .await
            .map_err(|error| refused("config.import", error))?;
        self.put_draft(None, document).await
    }
}
