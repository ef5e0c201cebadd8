//! Beginning a task for somebody: everything that a page showed is asked anew, and what a second operator agreed
//! to is used up in the same commit that begins the run.

use activities::Trouble;
use api::{ServiceError, ServiceResult, helpdesk::DeskBegun};
use domain::{
    config::staff::ReasonDemand,
    id::Slug,
    message::Message,
    run::{REASON, Subject},
    store::{Change, StoreError},
};

use super::{Helpdesk, Helped, subject, typed_line};
use crate::begin::{Found, Opening};

/// The detail of the first line of a run that says who agreed to it.
const AGREED: &str = "agreed";

impl Helpdesk<'_> {
    pub(super) async fn begin(&self, ticket: &str, task: &Slug, reason: &str) -> ServiceResult<DeskBegun> {
        let helped = self.person(ticket).await?;
        let Ok(workflow) = self.workflow(&helped, task) else {
            return Err(self.exceeded("task", Some(subject(&helped.account))).await);
        };
        let known = self.known(&helped).await?;
        let two_person = self.needs_two(&helped).await?;
        let shown = self.task_of(&helped, workflow, &known, two_person)?;
        if let Some(message) = shown.reason {
            return Err(ServiceError::Invalid(message));
        }
        let mut opening = Opening::default();
        let mut reason = self.reason(&helped, reason)?;
        if shown.needs_approval {
            match self.own_approval(&helped, task).await? {
                Some((record, asked)) if asked.is_given() => {
                    opening.detail.insert(AGREED.to_owned(), asked.decider_name.clone());
                    opening.changes.push(Change::RemoveRecord {
                        area: record.area,
                        key: record.key,
                        version: record.version,
                    });
                    reason = asked.reason;
                }
                Some((record, _)) => return Ok(DeskBegun::Asked(record.key)),
                None => {
                    let reason = self.demanded(&helped, reason)?;
                    self.count_task(&helped).await?;
                    return Ok(DeskBegun::Asked(self.ask(&helped, task, reason).await?));
                }
            }
        }
        let reason = self.demanded(&helped, reason)?;
        if !reason.is_empty() {
            opening.facts.insert(REASON.to_owned(), reason);
        }
        self.count_task(&helped).await?;
        self.open(helped, task, opening).await
    }

    async fn open(&self, helped: Helped, task: &Slug, opening: Opening) -> ServiceResult<DeskBegun> {
        let key = helped.account.key.clone();
        let found = Found {
            subject: Subject::Person { person: key.clone(), name: helped.account.logon_name.clone() },
            key,
            account: Some(helped.account),
            policy: helped.policy,
            operator: Some(self.operator()),
        };
        let agreed = !opening.changes.is_empty();
        let opened = self.house.open_run_with(&self.visitor, &self.staff.loaded, task, found, opening).await;
        match opened {
            Ok(begun) => Ok(DeskBegun::Run(begun)),
            // The agreement was used in the same moment, in another window.
            Err(Trouble::Store(StoreError::Conflict(_))) if agreed => {
                Err(ServiceError::Invalid(Message::new("desk.approval.used")))
            }
            Err(trouble) => Err(self.house.trouble(&trouble)),
        }
    }

    /// The reason as it is kept: nothing where none is asked for.
    fn reason(&self, helped: &Helped, reason: &str) -> ServiceResult<String> {
        let reason = typed_line(reason)?;
        let asked = self.policy(&helped.policy)?.helpdesk.reason != ReasonDemand::Off;
        Ok(if asked { reason } else { String::new() })
    }

    fn demanded(&self, helped: &Helped, reason: String) -> ServiceResult<String> {
        let demand = self.policy(&helped.policy)?.helpdesk.reason;
        if demand == ReasonDemand::Required && reason.is_empty() {
            return Err(ServiceError::Invalid(Message::new("desk.reason.needed")));
        }
        Ok(reason)
    }
}
