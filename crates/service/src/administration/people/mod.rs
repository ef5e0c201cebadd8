//! People, as administrators see them: who is found, what is known about them and why, what is done to them.
//!
//! [`reach`] is the one door: whoever looks after some management policies only comes to their people only, and
//! everybody else is not there. The other files build on somebody who was reached.

mod act;
mod card;
mod check;
mod find;
mod passkeys;
mod passwords;
mod reach;
mod registration;
mod why;

use api::{
    ServiceResult, Visitor,
    operation::HistoryPage,
    people::{Acted, People, PeopleFound, PersonAction, PersonCard, ScopeCheck, ScopeOf},
};
use async_trait::async_trait;

use crate::House;

#[async_trait]
impl People for House {
    async fn find_people(
        &self,
        visitor: &Visitor,
        text: &str,
        connection: Option<&str>,
    ) -> ServiceResult<PeopleFound> {
        self.admin(visitor).await?.find_people(text, connection).await
    }

    async fn person(&self, visitor: &Visitor, ticket: &str) -> ServiceResult<PersonCard> {
        self.admin(visitor).await?.card(ticket).await
    }

    async fn person_history(
        &self,
        visitor: &Visitor,
        ticket: &str,
        before: i64,
    ) -> ServiceResult<HistoryPage> {
        self.admin(visitor).await?.history_of_person(ticket, before).await
    }

    async fn act_on_person(
        &self,
        visitor: &Visitor,
        ticket: &str,
        action: PersonAction,
        reason: &str,
    ) -> ServiceResult<Acted> {
        self.admin(visitor).await?.act_on_person(ticket, action, reason).await
    }

    async fn passkeys(
        &self,
        visitor: &Visitor,
        model: &str,
        after: &str,
    ) -> ServiceResult<api::passkeys::PasskeyPage> {
        self.admin(visitor).await?.passkeys(model, after).await
    }

    async fn revoke_passkey(&self, visitor: &Visitor, ticket: &str, id: &str) -> ServiceResult<()> {
        self.admin(visitor).await?.revoke_passkey(ticket, id).await
    }

    async fn check_scope(&self, visitor: &Visitor, scope: &ScopeOf, name: &str) -> ServiceResult<ScopeCheck> {
        self.admin(visitor).await?.check_scope(scope, name).await
    }
}
