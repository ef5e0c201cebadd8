//! Runs as they are written and read: what a page shows of secrets (an authenticator's secret, recovery
//! codes) is sealed in the row, so that a copy of the database shows none of it.

use domain::{
    id::RunId,
    run::Run,
    secret::Secret,
    store::{Change, StoreError},
    view::{FieldKind, View},
};

use crate::House;

/// Marks a sealed value in a stored view.
const SEALED: &str = "sealed:";

/// Whether a field's value is a secret that only its page may show.
const fn is_secret(kind: &FieldKind) -> bool {
    matches!(kind, FieldKind::Listing | FieldKind::Spelled | FieldKind::OtpAuth)
}

impl House {
    /// The run as a change, sealed.
    pub(crate) fn put_run(&self, run: &Run) -> Result<Change, StoreError> {
        let mut row = run.clone();
        if let Some(current) = &mut row.current {
            self.seal_view(row.id, &mut current.view)?;
        }
        Ok(Change::PutRun(Box::new(row)))
    }

    /// Reads a run, opened.
    pub(crate) async fn read_run(&self, id: RunId) -> Result<Option<Run>, StoreError> {
        let mut run = self.store().run(id).await?;
        if let Some(current) = run.as_mut().and_then(|run| run.current.as_mut()) {
            self.open_view(id, &mut current.view)?;
        }
        Ok(run)
    }

    fn seal_view(&self, run: RunId, view: &mut View) -> Result<(), StoreError> {
        for field in view.fields.iter_mut().filter(|field| is_secret(&field.kind)) {
            let sealed = self
                .tools
                .keys
                .seal("run-view", &run.to_string(), field.value.as_bytes(), &*self.tools.entropy)
                .map_err(|error| StoreError::Defect(error.to_string()))?;
            field.value = format!("{SEALED}{sealed}");
        }
        Ok(())
    }

    fn open_view(&self, run: RunId, view: &mut View) -> Result<(), StoreError> {
        for field in view.fields.iter_mut().filter(|field| is_secret(&field.kind)) {
            let Some(sealed) = field.value.strip_prefix(SEALED) else { continue };
            let opened: Secret = self
                .tools
                .keys
                .open("run-view", &run.to_string(), sealed)
                .map_err(|error| StoreError::Defect(error.to_string()))?;
            field.value = opened.expose().to_owned();
        }
        Ok(())
    }
}
