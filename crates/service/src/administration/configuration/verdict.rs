//! What the static check says of a workflow while it is being composed, and the kinds of steps there are.

use std::collections::BTreeMap;

use activities::Erased;
use api::{
    ServiceResult,
    configuration::{ActivityKind, Verdict, WeakestWay},
    staff::Permission,
};
use domain::{
    config::staff::StaffSite,
    id::Slug,
    workflow::{Effect, Requirements, Step, Workflow},
};
use serde::Deserialize as _;
use serde_json::Value;

use super::refused;
use crate::{
    House,
    administration::Admin,
    configuration::Place,
    realm::{ADMINISTRATION_SIGN_IN, HELPDESK_SIGN_IN, all_steps, sign_in_of},
};

impl Admin<'_> {
    /// A workflow of the draft, by its place.
    pub(super) async fn drafted_workflow(&self, place: &str) -> ServiceResult<Workflow> {
        self.require(Permission::ViewConfiguration)?;
        let held = self.held().await?;
        let document = held.joined().unwrap_or(held.stored.document);
        if let Some(site) = place.strip_prefix("staff.") {
            return drafted_sign_in(&document, site);
        }
        let place: Place = place.parse().map_err(|error| refused("config.refused", error))?;
        let value = place.resolve(&document).map_err(|_| api::ServiceError::NotFound)?;
        Workflow::deserialize(value).map_err(|error| refused("config.invalid", error))
    }

    pub(super) async fn verdict_of(&self, place: &str) -> ServiceResult<Verdict> {
        let workflow = self.drafted_workflow(place).await?;
        let held = self.held().await?;
        let floor = held.stored.document["assurance_floor"].as_u64();
        let floor = floor.and_then(|points| u8::try_from(points).ok()).unwrap_or(3);
        Ok(self.house.judge(&workflow, floor))
    }

    pub(super) fn activity_kinds(&self) -> ServiceResult<Vec<ActivityKind>> {
        self.require(Permission::ViewConfiguration)?;
        let shown = self.house.registry.all().filter(|one| one.place() != activities::Place::SignIn);
        Ok(shown.map(kind_of).collect())
    }
}

/// The sign-in of a staff site, with the step that opens the session behind what the draft says.
fn drafted_sign_in(document: &Value, site: &str) -> ServiceResult<Workflow> {
    let id = match site {
        "administration" => ADMINISTRATION_SIGN_IN,
        "helpdesk" => HELPDESK_SIGN_IN,
        _ => return Err(api::ServiceError::NotFound),
    };
    let written = document.get("staff").and_then(|staff| staff.get(site)).cloned();
    let said = written.map_or_else(|| Ok(StaffSite::default()), serde_json::from_value);
    Ok(sign_in_of(id, &said.map_err(|error| refused("config.invalid", error))?))
}

impl House {
    /// What the static check says of `workflow` in a realm with this floor.
    fn judge(&self, workflow: &Workflow, floor: u8) -> Verdict {
        let mut verdict = Verdict { floor, ..Verdict::default() };
        let mut catalog: BTreeMap<Slug, Requirements> = BTreeMap::new();
        let mut activities: BTreeMap<Slug, String> = BTreeMap::new();
        for step in all_steps(workflow) {
            activities.insert(step.step.clone(), step.activity.to_string());
            match self.registry.requirements(step) {
                Ok(requirements) => {
                    catalog.insert(step.step.clone(), requirements);
                }
                Err(invalid) => verdict.invalid_settings.push((step.step.to_string(), invalid.problem)),
            }
        }
        if !verdict.invalid_settings.is_empty() {
            return verdict;
        }
        let report = workflow::check(workflow, &catalog, domain::evidence::Assurance(floor));
        let place = |finding: &workflow::Finding| (finding.message.clone(), finding.place.clone());
        verdict.errors = report.errors().map(place).collect();
        verdict.warnings = report.warnings().map(place).collect();
        let activity = |step: &Slug| activities.get(step).cloned().unwrap_or_default();
        let ways = report.weakest.iter().map(|way| WeakestWay {
            step: way.step.to_string(),
            activity: activity(&way.step),
            required: way.required.0,
            reached: way.assurance.0,
            path: way.path.iter().map(|step| (step.to_string(), activity(step))).collect(),
        });
        verdict.weakest = ways.collect();
        verdict
    }
}

fn kind_of(activity: &dyn Erased) -> ActivityKind {
    ActivityKind {
        kind: activity.kind().to_owned(),
        about: activity.about().to_owned(),
        group: group_of(activity),
        only_in: match activity.place() {
            activities::Place::SelfService | activities::Place::People => "self-service",
            activities::Place::Helpdesk => "helpdesk",
            activities::Place::SignIn | activities::Place::Anywhere => "",
        },
        schema: activity.settings_schema(),
    }
}

/// The palette's group, by what a step with nothing set asks and gives.
fn group_of(activity: &dyn Erased) -> &'static str {
    let bare = Step {
        step: Slug::literal("bare"),
        activity: Slug::literal("bare"),
        settings: serde_json::Map::new(),
    };
    // What cannot stand without settings is something to read or to fill in.
    let Ok(requirements) = activity.requirements(&bare) else { return "registration" };
    if !requirements.gives.is_empty() {
        return "proof";
    }
    match requirements.effect {
        Effect::Check => "proof",
        Effect::Action => "account",
        Effect::Profile | Effect::Factor => "registration",
        Effect::Notification => "message",
        Effect::Control => "control",
    }
}
