//! What policies and workflows are made from: the templates that ship, and a workflow as a text of its own.

use api::{ServiceResult, configuration::PolicyTemplate, staff::Permission};
use domain::workflow::Workflow;
use serde_json::Value;

use super::refused;
use crate::{PRESETS, administration::Admin, configuration::text};

/// Longest text of one workflow that is read, in bytes.
const TEXT_MAX: usize = 200_000;

impl Admin<'_> {
    pub(super) fn policy_templates(&self) -> ServiceResult<Vec<PolicyTemplate>> {
        self.require(Permission::ViewConfiguration)?;
        let mut templates = Vec::new();
        for (name, written) in PRESETS {
            let document = text::from_toml(written).map_err(|error| self.house.bug(&error.to_string()))?;
            let first = |list: &str| document.get(list).and_then(|list| list.get(0)).cloned();
            templates.push(PolicyTemplate {
                name: (*name).to_owned(),
                policy: first("policies").unwrap_or_default(),
                password_policy: first("password_policies"),
            });
        }
        Ok(templates)
    }

    pub(super) async fn text_of_workflow(&self, place: &str) -> ServiceResult<String> {
        let workflow = self.drafted_workflow(place).await?;
        text::write(&workflow).map_err(|error| refused("config.export", error))
    }

    pub(super) fn read_workflow(&self, written: &str) -> ServiceResult<Value> {
        self.require(Permission::ViewConfiguration)?;
        if written.len() > TEXT_MAX {
            return Err(refused("config.invalid", format!("more than {TEXT_MAX} bytes")));
        }
        let invalid = |error: &dyn std::fmt::Display| refused("config.invalid", error);
        let workflow: Workflow = toml::from_str(written).map_err(|error| invalid(&error))?;
        serde_json::to_value(&workflow).map_err(|error| invalid(&error))
    }
}
