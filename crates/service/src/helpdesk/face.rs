//! [`api::helpdesk::Helpdesk`] over the parts of this folder: each call makes the operator's value anew.

use api::{
    ServiceResult, Visitor,
    helpdesk::{
        Approval, Card, DeepLink, Desk, DeskBegun, FoundPeople, Helpdesk, ListFile, ListPage, ListQuery,
        PersonLine, PolicyLists, TaskStart,
    },
};
use async_trait::async_trait;
use domain::{
    id::{RunId, Slug},
    secret::Secret,
};

use crate::House;

#[async_trait]
impl Helpdesk for House {
    async fn desk(&self, visitor: &Visitor) -> ServiceResult<Desk> {
        let helpdesk = self.helpdesk(visitor).await?;
        Ok(Desk {
            policies: helpdesk.policies(),
            domains: self.connections.choices(),
            approvals: helpdesk.approvals_waiting().await?,
        })
    }

    async fn find(&self, visitor: &Visitor, text: &str, domain: Option<&str>) -> ServiceResult<FoundPeople> {
        self.helpdesk(visitor).await?.find(text, domain).await
    }

    async fn card(&self, visitor: &Visitor, ticket: &str) -> ServiceResult<Card> {
        self.helpdesk(visitor).await?.card(ticket).await
    }

    async fn task(&self, visitor: &Visitor, ticket: &str, task: &Slug) -> ServiceResult<TaskStart> {
        self.helpdesk(visitor).await?.start_page(ticket, task).await
    }

    async fn begin_task(
        &self,
        visitor: &Visitor,
        ticket: &str,
        task: &Slug,
        reason: &str,
    ) -> ServiceResult<DeskBegun> {
        self.helpdesk(visitor).await?.begin(ticket, task, reason).await
    }

    async fn caller(
        &self,
        visitor: &Visitor,
        run: RunId,
        token: &Secret,
    ) -> ServiceResult<Option<PersonLine>> {
        let run = self.browsers_run(visitor, run, token).await?;
        if run.operator.is_none() {
            return Ok(None);
        }
        Ok(Some(self.helpdesk(visitor).await?.caller_line(&run).await?))
    }

    async fn approvals(&self, visitor: &Visitor) -> ServiceResult<Vec<Approval>> {
        self.helpdesk(visitor).await?.approvals().await
    }

    async fn approval(&self, visitor: &Visitor, id: &str) -> ServiceResult<Approval> {
        self.helpdesk(visitor).await?.approval(id).await
    }

    async fn decide(&self, visitor: &Visitor, id: &str, agree: bool, comment: &str) -> ServiceResult<()> {
        self.helpdesk(visitor).await?.decide(id, agree, comment).await
    }

    async fn lists(&self, visitor: &Visitor) -> ServiceResult<Vec<PolicyLists>> {
        self.helpdesk(visitor).await?.overview().await
    }

    async fn list(&self, visitor: &Visitor, query: &ListQuery) -> ServiceResult<ListPage> {
        self.helpdesk(visitor).await?.list(query).await
    }

    async fn export_list(&self, visitor: &Visitor, query: &ListQuery) -> ServiceResult<ListFile> {
        self.helpdesk(visitor).await?.export(query).await
    }

    async fn open(&self, visitor: &Visitor, user: &str, task: Option<&Slug>) -> ServiceResult<DeepLink> {
        self.helpdesk(visitor).await?.open_link(user, task).await
    }
}
