//! Signing in to a staff site is a run like any other, under a policy of its own: the same limits, the same
//! pages for a name that is nobody's, and two kinds of proof before the step that opens the session.

use activities::Trouble;
use api::{Begun, ServiceError, ServiceResult, Visitor};
use domain::{
    account::Account,
    id::Slug,
    message::Message,
    person::PersonKey,
    run::{Run, Subject},
    store::SiteKind,
};
use tokio::time::Instant;

use super::grants::standing_of;
use crate::{
    ADMINISTRATION_SIGN_IN, HELPDESK_SIGN_IN, House, STAFF,
    begin::{DECOY, Found},
    connections::parse_name,
    realm::Loaded,
};

/// The workflow that signs in to a site; `None` for the self-service site, whose sign-in is a task.
fn workflow(site: SiteKind) -> Option<Slug> {
    match site {
        SiteKind::SelfService => None,
        SiteKind::Helpdesk => Some(Slug::literal(HELPDESK_SIGN_IN)),
        SiteKind::Administration => Some(Slug::literal(ADMINISTRATION_SIGN_IN)),
    }
}

/// The site that a run belongs to: nothing of it is shown on another one.
pub(crate) fn site_of(run: &Run) -> SiteKind {
    match run.workflow.as_str() {
        _ if run.operator.is_some() => SiteKind::Helpdesk,
        HELPDESK_SIGN_IN if run.policy.as_str() == STAFF => SiteKind::Helpdesk,
        ADMINISTRATION_SIGN_IN if run.policy.as_str() == STAFF => SiteKind::Administration,
        _ => SiteKind::SelfService,
    }
}

impl House {
    pub(crate) async fn begin_staff_sign_in(
        &self,
        visitor: &Visitor,
        name: &str,
        domain: Option<&str>,
    ) -> ServiceResult<Begun> {
        let task = workflow(visitor.site).ok_or(ServiceError::NotFound)?;
        let started = Instant::now();
        let loaded = self.realm.current();
        let limits = &loaded.realm.limits;
        self.hold_to(&[
            ("find", visitor.address.as_str(), limits.find_per_address),
            ("name", &name.trim().to_lowercase(), limits.runs_per_name),
        ])
        .await?;
        let typed = parse_name(name, "")?;
        let begun = match self.connections.find(&typed, domain).await {
            Ok(account) => {
                let found = self.staff_subject(account, name, domain)?;
                self.open_run(visitor, &loaded, &task, found).await
            }
            Err(error) => Err(self.directory_trouble(&error)),
        };
        self.pause_until_quantum(started).await;
        begun
    }

    fn staff_subject(
        &self,
        account: Option<Account>,
        name: &str,
        domain: Option<&str>,
    ) -> ServiceResult<Found> {
        let policy = Slug::literal(STAFF);
        if let Some(account) = account {
            let person = account.key.clone();
            let subject = Subject::Person { person: person.clone(), name: account.logon_name.clone() };
            return Ok(Found { subject, key: person, policy, account: Some(account), operator: None });
        }
        let seed = self.decoy_seed(name, domain);
        let connection = Slug::new(DECOY).map_err(|error| self.bug(&error.to_string()))?;
        let key = PersonKey { connection, object: seed.clone() };
        Ok(Found { subject: Subject::Decoy { seed }, key, policy, account: None, operator: None })
    }

    /// Why this person, who has proved who they are, gets no session on the site of `run`.
    pub(crate) async fn reason_against_session(
        &self,
        loaded: &Loaded,
        run: &Run,
        account: &Account,
    ) -> Result<Option<Message>, Trouble> {
        let barred = account.state.disabled || account.state.account_expired;
        let directory = self.connections.directory(&account.key.connection);
        let belongs = match directory {
            Some(directory) if !barred => {
                standing_of(loaded, account, &*directory).await?.belongs_to(site_of(run))
            }
            _ => false,
        };
        Ok((!belongs).then(|| Message::new("staff.sign-in.no-role")))
    }
}
