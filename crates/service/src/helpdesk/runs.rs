//! Tasks under way: every look at one and every step of it asks for the operator's scope anew, so that a person
//! who left it meanwhile, and a run that another operator began, are out of reach from then on.

use api::{ServiceError, ServiceResult};
use domain::run::{Run, Subject};
use tokio::time::Instant;

use super::{Helpdesk, Helped, subject};

/// What history says was asked for.
const RUN: &str = "run";

impl Helpdesk<'_> {
    /// Whether this run is this operator's, and the person still one whom they help, as the directory and the
    /// configuration have it now.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] for another operator's run, for a person who is gone, out of scope, or no
    /// longer of the policy that the task is from; history has a line of it, unless the person is gone or the run
    /// was the operator's own in an earlier session.
    pub(crate) async fn check_run(&self, run: &Run) -> ServiceResult<()> {
        self.helped_by(run).await.map(|_| ())
    }

    /// The person whom this operator helps by this run; errors as of [`Helpdesk::check_run`].
    pub(super) async fn helped_by(&self, run: &Run) -> ServiceResult<Helped> {
        let started = Instant::now();
        let found = self.helped_now(run).await;
        if matches!(found, Err(ServiceError::NotFound)) {
            self.house.pause_until_quantum(started).await;
        }
        found
    }

    async fn helped_now(&self, run: &Run) -> ServiceResult<Helped> {
        let (Some(operator), Subject::Person { person, name }) = (&run.operator, &run.subject) else {
            return Err(ServiceError::NotFound);
        };
        let session = &self.staff.session;
        if operator.session != session.id {
            // What was begun before the sign-in ended with it, and is nobody else's.
            if operator.person == session.person {
                return Err(ServiceError::NotFound);
            }
            return Err(self.exceeded(RUN, Some((person, name.as_str()))).await);
        }
        match self.fetch_within(person).await?.ok_or(ServiceError::NotFound)? {
            Ok(helped) if helped.policy == run.policy => Ok(helped),
            Ok(Helped { account, .. }) | Err(account) => {
                Err(self.exceeded(RUN, Some(subject(&account))).await)
            }
        }
    }
}
