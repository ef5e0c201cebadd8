//! [`api::operation::Operation`] over the parts of this folder.

use api::{
    ServiceResult, Visitor,
    operation::{
        Dashboard, HistoryFilter, HistoryPage, Instances, ListPart, MailPage, Operation, ReminderPreview,
        ScheduledTasks, SessionPage, TaskDetail, TaskLine,
    },
};
use async_trait::async_trait;
use domain::{outbox::OutboxState, store::SiteKind};

use crate::House;

#[async_trait]
impl Operation for House {
    async fn dashboard(&self, visitor: &Visitor) -> ServiceResult<Dashboard> {
        self.admin(visitor).await?.dashboard().await
    }

    async fn sessions(
        &self,
        visitor: &Visitor,
        site: Option<SiteKind>,
        after: &str,
    ) -> ServiceResult<SessionPage> {
        self.admin(visitor).await?.sessions(site, after).await
    }

    async fn end_session(&self, visitor: &Visitor, id: &str, all: bool) -> ServiceResult<String> {
        self.admin(visitor).await?.end_session(id, all).await
    }

    async fn search_history(
        &self,
        visitor: &Visitor,
        filter: &HistoryFilter,
        before: i64,
    ) -> ServiceResult<HistoryPage> {
        self.admin(visitor).await?.search_history(filter, before).await
    }

    async fn export_history(
        &self,
        visitor: &Visitor,
        filter: &HistoryFilter,
        before: Option<i64>,
    ) -> ServiceResult<ListPart> {
        self.admin(visitor).await?.export_history(filter, before).await
    }

    async fn mails(
        &self,
        visitor: &Visitor,
        state: Option<OutboxState>,
        below: &str,
    ) -> ServiceResult<MailPage> {
        self.admin(visitor).await?.mails(state, below).await
    }

    async fn send_again(&self, visitor: &Visitor, id: &str) -> ServiceResult<()> {
        self.admin(visitor).await?.send_again(id).await
    }

    async fn instances(&self, visitor: &Visitor) -> ServiceResult<Instances> {
        self.admin(visitor).await?.instances().await
    }

    async fn scheduled_tasks(&self, visitor: &Visitor) -> ServiceResult<ScheduledTasks> {
        self.admin(visitor).await?.scheduled_tasks().await
    }

    async fn scheduled_task(&self, visitor: &Visitor, id: &str) -> ServiceResult<TaskDetail> {
        self.admin(visitor).await?.scheduled_task(id).await
    }

    async fn ask_for_task(&self, visitor: &Visitor, id: &str) -> ServiceResult<()> {
        self.admin(visitor).await?.ask_for_task(id).await
    }

    async fn preview_reminders(
        &self,
        visitor: &Visitor,
        policy: &str,
        rule: &str,
    ) -> ServiceResult<ReminderPreview> {
        self.admin(visitor).await?.preview_reminders(policy, rule).await
    }

    async fn run_task(&self, visitor: &Visitor, task: &str) -> ServiceResult<TaskLine> {
        self.admin(visitor).await?.run_task(task).await
    }
}
