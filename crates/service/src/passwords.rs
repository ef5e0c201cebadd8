//! Password rules per person: the realm's password policies that hold them, merged with what the directory
//! demands. Kept for a minute, because the live ticks ask while somebody types.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use activities::{PasswordRules, Trouble};
use async_trait::async_trait;
use domain::{
    account::Account,
    config::{PasswordPolicy, Realm},
    directory::Directory,
    person::PersonKey,
    time::{Clock, Timestamp},
};

use crate::scope;

/// How long compiled rules are used before the directory is asked again.
const KEPT: Duration = Duration::from_secs(60);
/// How many people's rules are kept at most.
const PEOPLE_MAX: usize = 2_000;

/// Compiled rules with the facts they are applied to.
#[derive(Clone)]
pub struct PersonRules {
    /// The rules.
    pub rules: Arc<policy::Policy>,
    /// The person.
    pub person: Arc<policy::PersonFacts>,
}

/// The cache.
pub struct Passwords {
    clock: Arc<dyn Clock>,
    dictionary: Arc<policy::Dictionary>,
    kept: Mutex<HashMap<PersonKey, (Timestamp, PersonRules)>>,
}

impl Passwords {
    /// An empty cache over `dictionary`.
    #[must_use]
    pub fn new(clock: Arc<dyn Clock>, dictionary: Arc<policy::Dictionary>) -> Self {
        Self { clock, dictionary, kept: Mutex::new(HashMap::new()) }
    }

    /// The person's rules as kept; `None` when the directory must be asked.
    #[must_use]
    pub fn kept(&self, person: &PersonKey) -> Option<PersonRules> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(person).filter(|(until, _)| self.clock.now() < *until).map(|(_, rules)| rules.clone())
    }

    /// Forgets everything: the configuration changed.
    pub fn clear(&self) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The person's rules, asked for where they are not kept.
    ///
    /// # Errors
    /// When the directory does not answer, or the policies contradict each other.
    pub async fn rules(
        &self,
        realm: &Realm,
        account: &Account,
        directory: &dyn Directory,
    ) -> Result<PersonRules, Trouble> {
        if let Some(kept) = self.kept(&account.key) {
            return Ok(kept);
        }
        let mut applicable: Vec<PasswordPolicy> = Vec::new();
        for policy in realm.password_policies.iter().filter(|policy| policy.enabled) {
            if scope::holds_any(&policy.scope, account, directory).await? {
                applicable.push(policy.clone());
                break;
            }
        }
        let demanded = directory.password_policy(account).await?;
        let rules = policy::Policy::compile(&applicable, Some(&demanded), &self.dictionary)
            .map_err(|invalid| Trouble::Defect(format!("password policy: {invalid:?}")))?;
        let rules = PersonRules {
            rules: Arc::new(rules),
            person: Arc::new(policy::PersonFacts::from_account(account)),
        };
        let now = self.clock.now();
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= PEOPLE_MAX {
            kept.retain(|_, (until, _)| now < *until);
        }
        if kept.len() < PEOPLE_MAX {
            kept.insert(account.key.clone(), (now.plus(KEPT), rules.clone()));
        }
        Ok(rules)
    }
}

#[async_trait]
impl PasswordRules for Passwords {
    async fn rules_for(
        &self,
        realm: &Realm,
        account: &Account,
        directory: &dyn Directory,
    ) -> Result<Arc<policy::Policy>, Trouble> {
        Ok(self.rules(realm, account, directory).await?.rules)
    }
}
