//! [`api::BulkOperations`]: what the pages ask of bulk operations, each call by the administrator who asks.

use api::{
    BulkList, BulkOperations, BulkOrder, BulkPreview, BulkReport, BulkRows, ServiceError, ServiceResult,
    Visitor, staff::Permission,
};
use async_trait::async_trait;
use domain::{bulk::BulkPerson, id::Slug, store::BulkState};

use crate::{House, parse_name};

/// Operations on a page.
const LIST: usize = 25;
/// People on a page.
const LINES: u32 = 100;

#[async_trait]
impl BulkOperations for House {
    async fn bulk_person(
        &self,
        visitor: &Visitor,
        connection: &str,
        name: &str,
    ) -> ServiceResult<Option<BulkPerson>> {
        self.admin(visitor).await?.require(Permission::Bulk)?;
        let named = parse_name(name, "")?;
        let connection = Slug::new(connection).map_err(|_| ServiceError::NotFound)?;
        let directory = self.connections.directory(&connection).ok_or(ServiceError::NotFound)?;
        let found = directory.find(&named.identifier).await;
        let found = found.map_err(|error| self.directory_trouble(&error))?;
        Ok(found.map(|account| BulkPerson { object: account.key.object, name: account.logon_name }))
    }

    async fn preview_bulk(&self, visitor: &Visitor, order: &BulkOrder) -> ServiceResult<BulkPreview> {
        self.admin(visitor).await?.bulk().await?.preview(order).await
    }

    async fn begin_bulk(&self, visitor: &Visitor, order: &BulkOrder) -> ServiceResult<String> {
        let admin = self.admin(visitor).await?;
        admin.require(Permission::Bulk)?;
        admin.fresh().await?;
        admin.bulk().await?.begin(order).await
    }

    async fn stop_bulk(&self, visitor: &Visitor, id: &str) -> ServiceResult<()> {
        self.admin(visitor).await?.bulk().await?.stop(id).await
    }

    async fn go_on_with_bulk(&self, visitor: &Visitor, id: &str) -> ServiceResult<()> {
        let admin = self.admin(visitor).await?;
        admin.require(Permission::Bulk)?;
        admin.fresh().await?;
        admin.bulk().await?.go_on(id).await
    }

    async fn list_bulk(&self, visitor: &Visitor, before: Option<&str>) -> ServiceResult<BulkList> {
        self.admin(visitor).await?.bulk().await?.list(before, LIST).await
    }

    async fn report_bulk(
        &self,
        visitor: &Visitor,
        id: &str,
        state: Option<BulkState>,
        after: Option<i64>,
    ) -> ServiceResult<BulkReport> {
        self.admin(visitor).await?.bulk().await?.report(id, state, after, LINES).await
    }

    async fn bulk_rows(
        &self,
        visitor: &Visitor,
        id: &str,
        state: Option<BulkState>,
        after: Option<i64>,
    ) -> ServiceResult<BulkRows> {
        self.admin(visitor).await?.bulk().await?.rows(id, state, after).await
    }
}
