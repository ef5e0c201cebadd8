//! [`api::configuration::Configuration`] over the parts of this folder.

use api::{
    CaptchaMedium, ServiceError, ServiceResult, Visitor,
    configuration::{
        ActivityKind, CertificateLook, Configuration, Draft, Edit, Exported, Impact, OidcLook,
        PhoneDeliveries, PolicyTemplate, PreviewPage, Proposal, Protection, Published, RevisionLine,
        ScopeObject, Verdict,
    },
    operation::RadiusHealth,
    staff::Permission,
};
use async_trait::async_trait;
use domain::{
    directory::{ControllerInfo, HealthFinding},
    factor::{
        phone::{GatewayFault, Way},
        push::PushFault,
    },
    secret::Secret,
};

use super::refused;
use crate::{House, configuration};

#[async_trait]
impl Configuration for House {
    async fn draft(&self, visitor: &Visitor) -> ServiceResult<Draft> {
        let admin = self.admin(visitor).await?;
        admin.require(Permission::ViewConfiguration)?;
        let held = admin.held().await?;
        admin.told(&held, None)
    }

    async fn edit(&self, visitor: &Visitor, version: i64, edits: Vec<Edit>) -> ServiceResult<Draft> {
        self.admin(visitor).await?.edit_draft(version, edits).await
    }

    async fn discard(&self, visitor: &Visitor) -> ServiceResult<()> {
        self.admin(visitor).await?.discard_draft().await
    }

    async fn resolve(
        &self,
        visitor: &Visitor,
        version: i64,
        choices: Vec<(String, bool)>,
    ) -> ServiceResult<Draft> {
        self.admin(visitor).await?.settle_conflicts(version, choices).await
    }

    async fn publish(&self, visitor: &Visitor, version: i64, comment: &str) -> ServiceResult<Published> {
        self.admin(visitor).await?.publish_draft(version, comment).await
    }

    async fn proposals(&self, visitor: &Visitor) -> ServiceResult<Vec<Proposal>> {
        self.admin(visitor).await?.list_proposals().await
    }

    async fn decide(&self, visitor: &Visitor, id: &str, agree: bool) -> ServiceResult<Option<i64>> {
        self.admin(visitor).await?.decide_proposal(id, agree).await
    }

    async fn revisions(&self, visitor: &Visitor, before: i64) -> ServiceResult<Vec<RevisionLine>> {
        self.admin(visitor).await?.list_revisions(before).await
    }

    async fn revision(&self, visitor: &Visitor, number: i64) -> ServiceResult<RevisionLine> {
        self.admin(visitor).await?.told_revision(number, true).await
    }

    async fn roll_back(&self, visitor: &Visitor, number: i64) -> ServiceResult<Draft> {
        self.admin(visitor).await?.draft_of_revision(number).await
    }

    async fn written(&self, visitor: &Visitor) -> ServiceResult<String> {
        self.admin(visitor).await?.draft_as_text().await
    }

    async fn replace_text(&self, visitor: &Visitor, version: i64, text: &str) -> ServiceResult<Draft> {
        self.admin(visitor).await?.draft_of_text(version, text).await
    }

    async fn export(&self, visitor: &Visitor, protection: Protection) -> ServiceResult<Exported> {
        self.admin(visitor).await?.export_file(protection).await
    }

    async fn import(&self, visitor: &Visitor, text: &str, password: Option<Secret>) -> ServiceResult<Draft> {
        self.admin(visitor).await?.draft_of_file(text, password).await
    }

    async fn uses(&self, visitor: &Visitor, place: &str) -> ServiceResult<Vec<String>> {
        let admin = self.admin(visitor).await?;
        admin.require(Permission::ViewConfiguration)?;
        let held = admin.held().await?;
        let document = held.joined().unwrap_or(held.stored.document);
        let place = place.parse().map_err(|error| refused("config.refused", error))?;
        let uses = configuration::uses(&document, &place).map_err(|_| ServiceError::NotFound)?;
        Ok(uses.iter().map(ToString::to_string).collect())
    }

    async fn activities(&self, visitor: &Visitor) -> ServiceResult<Vec<ActivityKind>> {
        self.admin(visitor).await?.activity_kinds()
    }

    async fn password_rules(&self, visitor: &Visitor) -> ServiceResult<serde_json::Value> {
        self.admin(visitor).await?.require(Permission::ViewConfiguration)?;
        Ok(policy::rules::schema())
    }

    async fn verdict(&self, visitor: &Visitor, workflow: &str) -> ServiceResult<Verdict> {
        self.admin(visitor).await?.verdict_of(workflow).await
    }

    async fn templates(&self, visitor: &Visitor) -> ServiceResult<Vec<PolicyTemplate>> {
        self.admin(visitor).await?.policy_templates()
    }

    async fn workflow_text(&self, visitor: &Visitor, workflow: &str) -> ServiceResult<String> {
        self.admin(visitor).await?.text_of_workflow(workflow).await
    }

    async fn workflow_of_text(&self, visitor: &Visitor, text: &str) -> ServiceResult<serde_json::Value> {
        self.admin(visitor).await?.read_workflow(text)
    }

    async fn preview(&self, visitor: &Visitor, workflow: &str) -> ServiceResult<Vec<PreviewPage>> {
        self.admin(visitor).await?.preview_of(workflow, &visitor.locale).await
    }

    async fn impact(&self, visitor: &Visitor) -> ServiceResult<Impact> {
        self.admin(visitor).await?.impact_of_draft().await
    }

    async fn fixed_connections(&self, visitor: &Visitor) -> ServiceResult<Vec<(String, String)>> {
        let admin = self.admin(visitor).await?;
        admin.require(Permission::ViewConfiguration)?;
        let all = self.connections.all();
        let fixed = all.iter().filter(|(id, _)| self.connections.is_fixed(id));
        Ok(fixed.map(|(id, connection)| (id.to_string(), connection.alias.clone())).collect())
    }

    async fn test_connection(&self, visitor: &Visitor, place: &str) -> ServiceResult<Vec<HealthFinding>> {
        self.admin(visitor).await?.try_connection(place).await
    }

    async fn grants(&self, visitor: &Visitor, place: &str) -> ServiceResult<String> {
        self.admin(visitor).await?.grants_for(place).await
    }

    async fn controllers(&self, visitor: &Visitor, place: &str) -> ServiceResult<Vec<ControllerInfo>> {
        self.admin(visitor).await?.known_controllers(place).await
    }

    async fn use_preset(&self, visitor: &Visitor, version: i64, preset: &str) -> ServiceResult<Draft> {
        self.admin(visitor).await?.preset_into_draft(version, preset).await
    }

    async fn enrol_first_administrator(
        &self,
        visitor: &Visitor,
        connection: &str,
        object: &str,
    ) -> ServiceResult<Secret> {
        self.admin(visitor).await?.enrol_first(connection, object).await
    }

    async fn confirm_first_administrator(&self, visitor: &Visitor, code: &Secret) -> ServiceResult<()> {
        self.admin(visitor).await?.confirm_first(code).await
    }

    async fn test_radius(&self, visitor: &Visitor, place: &str) -> ServiceResult<RadiusHealth> {
        self.admin(visitor).await?.try_radius(place).await
    }

    async fn test_recaptcha(&self, visitor: &Visitor) -> ServiceResult<Result<(), String>> {
        self.admin(visitor).await?.try_recaptcha().await
    }

    async fn captcha_sample(&self, visitor: &Visitor, medium: CaptchaMedium) -> ServiceResult<Vec<u8>> {
        let admin = self.admin(visitor).await?;
        admin.require(Permission::ViewConfiguration)?;
        House::captcha_sample(self, &admin.draft_realm().await?.captcha, medium)
    }

    async fn test_certificate(&self, visitor: &Visitor) -> ServiceResult<CertificateLook> {
        self.admin(visitor).await?.try_certificate(&visitor.device.certificate).await
    }

    async fn test_oidc(&self, visitor: &Visitor, place: &str) -> ServiceResult<OidcLook> {
        self.admin(visitor).await?.try_oidc(place).await
    }

    async fn test_phone(
        &self,
        visitor: &Visitor,
        place: &str,
        number: &str,
        way: Way,
    ) -> ServiceResult<Option<GatewayFault>> {
        self.admin(visitor).await?.try_phone(place, number, way).await
    }

    async fn test_push(&self, visitor: &Visitor, user: &str) -> ServiceResult<Option<PushFault>> {
        self.admin(visitor).await?.try_push(user).await
    }

    async fn phone_deliveries(&self, visitor: &Visitor) -> ServiceResult<Option<PhoneDeliveries>> {
        self.admin(visitor).await?.require(Permission::ViewConfiguration)?;
        House::phone_deliveries(self).await
    }

    async fn test_mail(&self, visitor: &Visitor, place: &str, to: &str) -> ServiceResult<Result<(), String>> {
        self.admin(visitor).await?.try_mail(place, to).await
    }

    async fn scope_objects(
        &self,
        visitor: &Visitor,
        connection: &str,
        units: bool,
        text: &str,
    ) -> ServiceResult<Vec<ScopeObject>> {
        self.admin(visitor).await?.find_objects(connection, units, text).await
    }

    async fn describe(
        &self,
        visitor: &Visitor,
        connection: &str,
        dns: &[String],
    ) -> ServiceResult<Vec<ScopeObject>> {
        self.admin(visitor).await?.describe_dns(connection, dns).await
    }

    async fn named_person(
        &self,
        visitor: &Visitor,
        connection: &str,
        name: &str,
    ) -> ServiceResult<Option<(String, String)>> {
        self.admin(visitor).await?.person_named(connection, name).await
    }
}
