//! What an activity may reach: the run it is part of, the person's profile and directory, and the tools of
//! the house. Handed in on every call, so that an activity keeps nothing of its own.

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use domain::{
    account::Account,
    browser::Browser,
    config::{ManagementPolicy, Realm},
    directory::{Directory, DirectoryError},
    entropy::Entropy,
    event::{Event, EventKind, EventResult},
    factor::Factors,
    id::{EventId, OutboxId, Slug},
    message::Message,
    outbox::{Mail, OutboxMessage},
    person::PersonKey,
    profile::Profile,
    run::{Operator, Run, Subject},
    secret::Secret,
    store::{Bucket, Change, LimitVerdict, Store, StoreError},
    time::Timestamp,
};
use vault::{DerivationPool, KeyRing};

/// What keeps a step from being done now. The run stays where it was: no try is used up.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Trouble {
    /// The directory is away or misconfigured.
    #[error(transparent)]
    Directory(#[from] DirectoryError),
    /// The store is away, or somebody else was faster.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// All derivation threads are busy.
    #[error("busy, retry after {0:?}")]
    Busy(Duration),
    /// Somebody outside of the house who proves people is away: what to tell the person, and why, for the log.
    #[error("{detail}")]
    Outside {
        /// What the person is told beside the page, which stays.
        message: Message,
        /// For the log.
        detail: String,
    },
    /// A limit holds this up until then.
    #[error("limited until {0:?}")]
    Limited(Timestamp),
    /// A defect.
    #[error("{0}")]
    Defect(String),
}

/// The password rules of a person: the realm's policies merged with what the directory demands.
#[async_trait]
pub trait PasswordRules: Send + Sync {
    /// The compiled rules for this account; cached for a short while.
    async fn rules_for(
        &self,
        realm: &Realm,
        account: &Account,
        directory: &dyn Directory,
    ) -> Result<Arc<policy::Policy>, Trouble>;
}

/// Named places at which the kill test ends the process. The product's implementation does nothing.
pub trait FaultPoint: Send + Sync {
    /// The walk is at this place.
    fn at(&self, place: &'static str);
}

/// No faults: what the product runs with.
pub struct NoFaults;

impl FaultPoint for NoFaults {
    fn at(&self, _place: &'static str) {}
}

/// The tools of the house.
pub struct Tools {
    /// The store.
    pub store: Arc<dyn Store>,
    /// The random source.
    pub entropy: Arc<dyn Entropy>,
    /// The realm's keys.
    pub keys: Arc<KeyRing>,
    /// The one place that derives.
    pub derivation: Arc<DerivationPool>,
    /// Password rules per person.
    pub passwords: Arc<dyn PasswordRules>,
    /// Named places for the kill test.
    pub faults: Arc<dyn FaultPoint>,
    /// The outside world's proofs.
    pub factors: Factors,
}

/// What one call of an activity gets.
pub struct Context<'a> {
    /// Now.
    pub now: Timestamp,
    /// The run.
    pub run: &'a Run,
    /// The step's name.
    pub step: &'a Slug,
    /// The realm's configuration.
    pub realm: &'a Realm,
    /// The person's management policy (for a decoy, the one it is shown by).
    pub policy: &'a ManagementPolicy,
    /// The person's profile; for a decoy the decoy's own, so that wrong proofs lock it like any other.
    pub profile: &'a Profile,
    /// The person's directory; `None` for a decoy.
    pub directory: Option<&'a Arc<dyn Directory>>,
    /// The browser that the request comes from, as far as that is known.
    pub browser: &'a Browser,
    /// The account as read earlier in this request.
    pub known_account: Option<&'a Account>,
    /// The tools.
    pub tools: &'a Tools,
}

impl<'a> Context<'a> {
    /// The person, unless this is a decoy.
    #[must_use]
    pub fn person(&self) -> Option<&PersonKey> {
        match &self.run.subject {
            Subject::Person { person, .. } => Some(person),
            Subject::Decoy { .. } => None,
        }
    }

    /// The operator who runs this for the person; `None` when people run it for themselves.
    #[must_use]
    pub const fn operator(&self) -> Option<&'a Operator> {
        self.run.operator.as_ref()
    }

    /// The person's directory. Only for steps that no decoy can reach.
    ///
    /// # Errors
    /// [`Trouble::Defect`] for a decoy.
    pub fn directory(&self) -> Result<&dyn Directory, Trouble> {
        self.directory
            .map(AsRef::as_ref)
            .ok_or_else(|| Trouble::Defect("a decoy reached the directory".to_owned()))
    }

    /// The account as known in this request, or read now.
    ///
    /// # Errors
    /// When the directory cannot say, or the account is gone.
    pub async fn account(&self) -> Result<Account, Trouble> {
        match self.known_account {
            Some(account) => Ok(account.clone()),
            None => self.fresh_account().await,
        }
    }

    /// The account, read now.
    ///
    /// # Errors
    /// When the directory cannot say, or the account is gone.
    pub async fn fresh_account(&self) -> Result<Account, Trouble> {
        let directory = self.directory()?;
        let person = self.person().ok_or_else(|| Trouble::Defect("a decoy has no account".to_owned()))?;
        Ok(directory.fetch(person).await?.ok_or(DirectoryError::Gone)?)
    }

    /// A line of history about this run.
    #[must_use]
    pub fn event(&self, kind: EventKind, result: EventResult) -> Event {
        let id = EventId::mint(self.now, &*self.tools.entropy);
        let mut event = Event::of_run(self.run, id, self.now, kind, result);
        event.detail.insert("step".to_owned(), self.step.to_string());
        event
    }

    /// The same as a change of the commit.
    #[must_use]
    pub fn append(&self, kind: EventKind, result: EventResult) -> Change {
        Change::Append(Box::new(self.event(kind, result)))
    }

    /// An outbox row. `to` is `None` for somebody without an address and for decoys: the row is then
    /// written and thrown away, which costs the same. `code` is sealed.
    ///
    /// # Errors
    /// [`Trouble::Defect`] when the code cannot be sealed.
    pub fn mail(
        &self,
        to: Option<String>,
        template: &str,
        args: Message,
        code: Option<&Secret>,
        lifetime: Duration,
    ) -> Result<Change, Trouble> {
        let id = OutboxId::mint(self.now, &*self.tools.entropy);
        let sealed = code
            .map(|code| {
                self.tools.keys.seal(
                    "outbox",
                    &id.to_string(),
                    code.expose().as_bytes(),
                    &*self.tools.entropy,
                )
            })
            .transpose()
            .map_err(|error| Trouble::Defect(error.to_string()))?;
        Ok(Change::Send(Box::new(OutboxMessage {
            id,
            dedup: format!("{}/{}/{template}/{}", self.run.id, self.step, id),
            created: self.now,
            expires: self.now.plus(lifetime),
            mail: to.map(|to| Mail {
                to,
                locale: self.mail_locale().to_owned(),
                template: template.to_owned(),
                args,
            }),
            sealed,
            subject: self.person().cloned(),
        })))
    }

    /// The language of mails and text messages to the person: that of their registration, else that of the page, else, where
    /// the page is an operator's, that of the site.
    pub(crate) fn mail_locale(&self) -> &str {
        match (self.profile.registered, self.operator()) {
            (Some(_), _) => &self.profile.locale,
            (None, None) => self.run.mail_locale(),
            (None, Some(_)) => &self.realm.site.default_locale,
        }
    }

    /// Counts one use of what `key` names.
    ///
    /// # Errors
    /// [`Trouble::Limited`] when it was used too often.
    pub async fn count(&self, area: &str, key: &str, limit: domain::config::Limit) -> Result<(), Trouble> {
        let bucket = Bucket {
            key: format!("{area}:{}", self.tools.keys.keyed_hash("limit", &[area, key])),
            window: limit.window(),
            limit: limit.count,
        };
        match self.tools.store.count(&[bucket], self.now).await? {
            LimitVerdict::Allowed => Ok(()),
            LimitVerdict::Wait(until) => Err(Trouble::Limited(until)),
        }
    }

    /// A mutable copy of the profile; marked as updated now, and in the language of mails to whoever is here, when it is the
    /// person who changes it.
    #[must_use]
    pub fn edit_profile(&self) -> Profile {
        let mut profile = self.profile.clone();
        if self.operator().is_none() {
            profile.updated = self.now;
            self.run.mail_locale().clone_into(&mut profile.locale);
        }
        profile
    }
}
