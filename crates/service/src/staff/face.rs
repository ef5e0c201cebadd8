//! [`api::staff::Staff`] over the parts of this folder.

use api::{
    Begun, ServiceResult, Visitor,
    staff::{Member, Staff, WaysAgain},
};
use async_trait::async_trait;
use domain::secret::Secret;

use super::setup;
use crate::House;

#[async_trait]
impl Staff for House {
    async fn begin_sign_in(
        &self,
        visitor: &Visitor,
        name: &str,
        domain: Option<&str>,
    ) -> ServiceResult<Begun> {
        self.begin_staff_sign_in(visitor, name, domain).await
    }

    async fn member(&self, visitor: &Visitor) -> ServiceResult<Member> {
        let staff = self.staff_session(visitor).await?;
        let shown = self.signed_in(&staff.session);
        Ok(Member {
            name: shown.name,
            idle_until: shown.idle_until,
            expires: shown.expires,
            roles: staff.standing.grants.0.iter().map(|grant| grant.role).collect(),
            permissions: staff.standing.grants.permissions(),
            limited_to: staff.standing.grants.limits(),
            operates: staff.standing.operates.clone(),
            is_setup: setup::is_setup(&staff.session),
            proved_until: self.proved_until(&staff.session).await?,
        })
    }

    async fn leave(&self, visitor: &Visitor) -> ServiceResult<()> {
        self.close_session(visitor).await
    }

    async fn prove_again(&self, visitor: &Visitor, code: &Secret) -> ServiceResult<()> {
        self.take_second_proof(visitor, code).await
    }

    async fn ways_again(&self, visitor: &Visitor) -> ServiceResult<WaysAgain> {
        self.ways_to_prove_again(visitor).await
    }

    async fn prove_again_by_passkey(
        &self,
        visitor: &Visitor,
        token: &str,
        answer: &str,
    ) -> ServiceResult<()> {
        self.take_passkey_again(visitor, token, answer).await
    }

    async fn needs_setup(&self) -> ServiceResult<bool> {
        Ok(!setup::has_administrator(&self.realm.current().realm))
    }

    async fn begin_setup(&self, visitor: &Visitor, code: &Secret) -> ServiceResult<Secret> {
        self.use_setup_code(visitor, code).await
    }
}
