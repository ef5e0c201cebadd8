//! OpenID providers: the document's become what is in force, steps are held against them, and what a browser brings
//! back from one finds its run.

use activities::Activity as _;
use activities::external_sign_in::{self, ExternalSignIn, brought_back, provider_of};
use api::{Returned, ServiceError, ServiceResult, Submitted, Visitor, operation::ProviderHealth};
use domain::{
    config::{
        Realm,
        oidc::{OidcEntry, OidcSettings},
    },
    event::{Event, EventKind, EventResult},
    factor::oidc::{OidcProvider, OidcSetup},
    id::{EventId, RunId, Slug},
    run::Run,
    secret::Secret,
    store::{Change, StoreResult},
    workflow::Step,
};
use vault::KeyRing;

use crate::{
    House,
    board::{SeenProvider, Task},
    faces::Hand,
    realm::find_step,
    secrets,
};

/// The document's providers as the port takes them.
///
/// # Errors
/// What cannot work, naming the key and the fix.
pub(crate) fn setup_of(settings: &OidcSettings, keys: &KeyRing) -> Result<OidcSetup, String> {
    if let Some(finding) = settings.findings().into_iter().next() {
        return Err(finding);
    }
    let providers = settings.providers.iter().map(|one| provider(one, keys)).collect::<Result<_, _>>()?;
    Ok(OidcSetup { providers })
}

fn provider(one: &OidcEntry, keys: &KeyRing) -> Result<OidcProvider, String> {
    let client_secret = secrets::open(keys, &one.client_secret)
        .map_err(|error| format!("oidc.providers.{}.client_secret: {error}", one.id))?;
    Ok(OidcProvider {
        id: one.id.clone(),
        issuer: one.issuer.clone(),
        client_id: one.client_id.trim().to_owned(),
        client_secret,
        scopes: one.scopes.clone(),
        acr_values: one.acr_values.clone(),
        amr: one.amr.clone(),
        max_age_seconds: one.max_age_seconds,
        claim: one.claim.trim().to_owned(),
        skew_seconds: one.skew_seconds,
        ca_pem: Some(one.ca_pem.clone()).filter(|pem| !pem.trim().is_empty()),
    })
}

/// Whether a step of this activity asks a provider.
pub(crate) fn asks_provider(activity: &str) -> bool {
    activity == ExternalSignIn::KIND
}

/// What is wrong with a step that signs people in elsewhere.
pub(crate) fn finding(realm: &Realm, step: &Step) -> Option<String> {
    if !asks_provider(step.activity.as_str()) {
        return None;
    }
    // What the settings themselves lack is said where they are read.
    let settings = settings_of(step)?;
    match provider_of(&settings, realm) {
        None => Some(format!(
            "step `{}`: there is no such OpenID provider; add one under oidc.providers, or name another",
            step.step
        )),
        Some(provider) if settings.strong && !provider.demands() => Some(format!(
            "step `{}`: strong = true counts two proofs; set acr_values or amr of oidc.providers.{}",
            step.step, provider.id
        )),
        Some(_) => None,
    }
}

fn settings_of(step: &Step) -> Option<external_sign_in::Settings> {
    serde_json::from_value(serde_json::Value::Object(step.settings.clone())).ok()
}

/// The attributes of the directory that claims are compared with.
pub(crate) fn attributes(settings: &OidcSettings) -> impl Iterator<Item = &str> {
    settings.providers.iter().map(|one| one.attribute.trim())
}

/// How a provider stands, as faces show it.
fn health_of(provider: &OidcEntry, seen: Option<&SeenProvider>) -> ProviderHealth {
    let standing = seen.map(|seen| &seen.standing);
    ProviderHealth {
        id: provider.id.to_string(),
        name: provider.name.clone(),
        issuer: provider.issuer.clone(),
        checked: standing.map(|standing| standing.at),
        took_ms: standing.map_or(0, |standing| standing.took_ms),
        problem: standing
            .and_then(|standing| standing.problem.as_ref())
            .map_or_else(String::new, |problem| problem.code().to_owned()),
        since: seen.and_then(|seen| seen.since),
    }
}

impl House {
    /// Looks at each OpenID provider in force. Gives how many are as they should be.
    ///
    /// # Errors
    /// Never today; as every task of the scheduler may.
    pub async fn check_oidc(&self) -> StoreResult<u32> {
        let look = async {
            let standings = self.tools.factors.oidc.check(self.clock.now()).await;
            let good = standings.iter().filter(|standing| standing.problem.is_none()).count();
            self.board.put_oidc(standings);
            StoreResult::Ok(i64::try_from(good).unwrap_or(i64::MAX))
        };
        self.noted(Task::Oidc, look).await.map(|count| u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// How the providers of the document in force stand.
    pub(crate) fn oidc_health(&self) -> Vec<ProviderHealth> {
        let loaded = self.realm.current();
        let seen = self.board.oidc();
        let of = |provider: &OidcEntry| {
            health_of(provider, seen.iter().find(|one| one.standing.id == provider.id))
        };
        loaded.realm.oidc.providers.iter().map(of).collect()
    }

    /// Hands what a browser brought back to the run that waits for it.
    pub(crate) async fn take_returned(
        &self,
        visitor: &Visitor,
        id: RunId,
        token: Option<&Secret>,
        answer: Returned,
    ) -> ServiceResult<Submitted> {
        let own = match token {
            Some(token) => self.own_run(visitor, id, token).await,
            None => Err(ServiceError::NotFound),
        };
        let run = match own {
            Err(ServiceError::NotFound) => {
                self.note_stray(id, &answer.state).await?;
                return Err(ServiceError::NotFound);
            }
            own => own?,
        };
        let shown = run.current.as_ref().map(|current| current.view.kind.clone());
        if shown.as_deref() != Some(external_sign_in::PAGE) {
            // The person took another way meanwhile: nothing is done, and the page is where it was.
            let version = run.version;
            return self
                .submit_run(visitor, run, version - 1, domain::view::Input::default(), Hand::House)
                .await;
        }
        let version = run.version;
        let input = brought_back(answer.state, answer.code, &answer.error, answer.issuer.as_deref());
        self.submit_run(visitor, run, version, input, Hand::House).await
    }

    /// A true answer in a browser that is not the run's: somebody was made to open an address that was another's.
    /// What names no run that waits is made up, and worth no line.
    async fn note_stray(&self, id: RunId, state: &Secret) -> ServiceResult<()> {
        let run = self.read_run(id).await.map_err(|error| self.store_trouble(&error))?;
        let Some(run) = run.filter(|run| external_sign_in::awaits(run, &self.tools.keys, state.expose()))
        else {
            return Ok(());
        };
        let provider = self.provider_at(&run).await?;
        let now = self.clock.now();
        let event_id = EventId::mint(now, &*self.tools.entropy);
        let mut event = Event::of_run(&run, event_id, now, EventKind::ReplyRefused, EventResult::Failure);
        event.detail.extend(external_sign_in::refusal(&provider, "other-browser"));
        let committed = self.store().commit(vec![Change::Append(Box::new(event))]).await;
        committed.map_err(|error| self.store_trouble(&error))
    }

    /// The provider of the step at which a run stands.
    async fn provider_at(&self, run: &Run) -> ServiceResult<Slug> {
        let loaded = self.realm_of(run).await?;
        let workflow = loaded
            .policy(&run.policy)
            .and_then(|policy| policy.workflows.iter().find(|workflow| workflow.id == run.workflow));
        let found = run.current.as_ref().zip(workflow).and_then(|(current, workflow)| {
            let settings = settings_of(find_step(&workflow.steps, &current.step)?)?;
            provider_of(&settings, &loaded.realm).map(|provider| provider.id.clone())
        });
        found.ok_or(ServiceError::NotFound)
    }
}

#[cfg(test)]
mod tests {
    use domain::config::connection::SealedText;
    use vault::OsEntropy;

    use super::*;

    fn settings(secret: SealedText) -> OidcSettings {
        let mut entry: OidcEntry = toml::from_str(
            "id = \"work\"\nname = \"Work\"\nissuer = \"https://login.example.org\"\nclient_id = \"reclave\"\n",
        )
        .unwrap();
        entry.client_secret = secret;
        OidcSettings { providers: vec![entry] }
    }

    #[test]
    fn the_clients_secret_is_opened_by_the_keys_of_the_realm_only() {
        let keys = KeyRing::generate(&OsEntropy);
        let sealed = secrets::seal(&keys, &Secret::new("both know"), &OsEntropy).unwrap();
        let setup = setup_of(&settings(sealed.clone()), &keys).unwrap();
        assert_eq!(setup.providers[0].client_secret.expose(), "both know");
        let error = setup_of(&settings(sealed), &KeyRing::generate(&OsEntropy)).unwrap_err();
        assert!(error.starts_with("oidc.providers.work.client_secret"), "{error}");
        let public = setup_of(&settings(SealedText::default()), &keys).unwrap();
        assert!(public.providers[0].client_secret.is_empty(), "a public client has none");
    }
}
