//! A reset for a computer that cannot reach the directory: whether the run's challenge can still be answered,
//! the response itself, and what is written down with it. The codes are in `vault`; the records that this part
//! and the service share are read and sealed here.

use domain::{
    account::Account,
    activity::Reply,
    event::{EventKind, EventResult},
    message::Message,
    offline::{ClaimedChallenge, Computer, OfflineAccount, SeenChallenge},
    run::Run,
    secret::Secret,
    store::{Change, Record, Store, StoreError},
    time::Timestamp,
    workflow::Step,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use vault::{
    KeyRing,
    offline::{CHALLENGE_LIFETIME, Challenge, DeviceKey, Digest, Expiry, Purpose, Response, account_name},
};

use crate::{Activity as _, Context, Trouble, end, reset_password::ResetPassword};

/// The fact that holds the run's challenge.
pub const CHALLENGE: &str = "offline-challenge";
/// The fact that a response was handed out: how the password was reset.
pub const ANSWERED: &str = "offline-answered";
/// The label of a response on the last page.
pub(crate) const RESPONSE: &str = "challenge.response";
/// What device keys are sealed for, besides the device.
const KEY_PURPOSE: &str = "device-key";

/// Whether a reset may be for a computer that cannot reach the directory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Offline {
    /// No.
    #[default]
    Never,
    /// Yes: the directory takes the new password, and the computer takes the same one and no other.
    SamePassword,
    /// Yes, and the directory is left alone: the computer takes any password, and the person resets the one of
    /// the directory when it can be reached again.
    AnyPassword,
}

impl Offline {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::SamePassword => "same-password",
            Self::AnyPassword => "any-password",
        }
    }

    /// What a step of a workflow says; [`Self::Never`] for every other activity.
    #[must_use]
    pub fn of(step: &Step) -> Self {
        if step.activity.as_str() != ResetPassword::KIND {
            return Self::Never;
        }
        let said = step.settings.get("offline").cloned().unwrap_or_default();
        serde_json::from_value(said).unwrap_or_default()
    }
}

/// A record of one of the areas, with what it says.
///
/// # Errors
/// When the store is away, or a row cannot be read.
pub async fn read<T: DeserializeOwned>(
    store: &dyn Store,
    area: &str,
    key: &str,
) -> Result<Option<(Record, T)>, StoreError> {
    let Some(record) = store.record(area, key).await? else { return Ok(None) };
    let said = serde_json::from_value(record.body.clone());
    let said = said.map_err(|error| StoreError::Defect(format!("{area} {key}: {error}")))?;
    Ok(Some((record, said)))
}

/// What a record says from now on, as a change; `before` is `None` for a new one.
///
/// # Errors
/// [`StoreError::Defect`] when it cannot be written.
pub fn put<T: Serialize>(
    area: &str,
    key: &str,
    before: Option<&Record>,
    says: &T,
    now: Timestamp,
) -> Result<Change, StoreError> {
    put_until(area, key, before, says, now, None)
}

/// As [`put`], for a record that may be forgotten from `expires` on.
///
/// # Errors
/// [`StoreError::Defect`] when it cannot be written.
pub fn put_until<T: Serialize>(
    area: &str,
    key: &str,
    before: Option<&Record>,
    says: &T,
    now: Timestamp,
    expires: Option<Timestamp>,
) -> Result<Change, StoreError> {
    let body = serde_json::to_value(says).map_err(|error| StoreError::Defect(error.to_string()))?;
    Ok(Change::PutRecord(Box::new(Record {
        area: area.to_owned(),
        key: key.to_owned(),
        version: before.map_or(0, |record| record.version),
        updated: now,
        expires,
        body,
    })))
}

/// A device's key, sealed for its record.
///
/// # Errors
/// [`StoreError::Defect`] when it cannot be sealed.
pub fn seal_key(
    keys: &KeyRing,
    device: &str,
    key: &DeviceKey,
    entropy: &dyn domain::entropy::Entropy,
) -> Result<String, StoreError> {
    let sealed = keys.seal(KEY_PURPOSE, device, key.to_text().expose().as_bytes(), entropy);
    sealed.map_err(|error| StoreError::Defect(error.to_string()))
}

/// The key of an enrolled computer; `None` when no key of the ring opens it.
#[must_use]
pub fn open_key(keys: &KeyRing, computer: &Computer) -> Option<DeviceKey> {
    let text = keys.open(KEY_PURPOSE, &computer.device, &computer.sealed_key).ok()?;
    DeviceKey::from_text(&text)
}

/// Why a computer's genuine challenge cannot be answered; `None` when it can. `run` is the run that has it.
///
/// # Errors
/// When the store is away.
pub async fn reason_against(
    store: &dyn Store,
    computer: &Computer,
    challenge: &Challenge,
    run: Option<&Run>,
    now: Timestamp,
) -> Result<Option<Message>, StoreError> {
    if computer.revoked.is_some() {
        return Ok(Some(Message::new("challenge.refused.revoked")));
    }
    let (device, counter) = (computer.device.as_str(), challenge.counter());
    let claim = read::<ClaimedChallenge>(store, ClaimedChallenge::AREA, device).await?;
    let is_used = |claim: &ClaimedChallenge| match run {
        Some(run) => !claim.leaves(counter, run.id),
        None => counter <= claim.counter,
    };
    if claim.is_some_and(|(_, claim)| is_used(&claim)) {
        return Ok(Some(Message::new("challenge.refused.used")));
    }
    let seen = read::<SeenChallenge>(store, SeenChallenge::AREA, device).await?.map(|(_, seen)| seen);
    if seen.is_some_and(|seen| counter < seen.counter) {
        return Ok(Some(Message::new("challenge.refused.older")));
    }
    let first = seen.filter(|seen| seen.counter == counter).map(|seen| seen.first);
    // One that the computer has told of is at least as old as that report.
    let told = computer.contact.filter(|_| counter <= computer.counter);
    let is_over = |at: Timestamp| now.since(at) >= CHALLENGE_LIFETIME;
    if [first, told].into_iter().flatten().any(is_over) {
        return Ok(Some(Message::new("challenge.refused.expired")));
    }
    Ok(None)
}

/// A run's challenge that can be answered.
pub(crate) struct Open {
    challenge: Challenge,
    pub(crate) computer: Computer,
    key: DeviceKey,
    first: Timestamp,
}

/// Where the run's challenge stands.
pub(crate) enum Standing {
    /// The run is for no computer.
    None,
    /// It can be answered.
    Open(Box<Open>),
    /// It cannot any more, and why.
    Over(Message),
}

/// A response to be shown, and the change that makes the challenge this run's.
#[derive(Clone)]
pub(crate) struct Answer {
    /// The 20 characters in groups.
    pub(crate) response: Secret,
    /// `None` when the challenge is this run's already.
    pub(crate) claim: Option<Change>,
}

/// Looks at the run's challenge, as it stands now.
pub(crate) async fn standing(cx: &Context<'_>) -> Result<Standing, Trouble> {
    if !cx.run.facts.contains_key(CHALLENGE) {
        return Ok(Standing::None);
    }
    let Some(open) = of_run(cx).await? else {
        return Ok(Standing::Over(Message::new("challenge.refused.unknown")));
    };
    let store = &*cx.tools.store;
    let reason = reason_against(store, &open.computer, &open.challenge, Some(cx.run), cx.now).await?;
    Ok(reason.map_or_else(|| Standing::Open(Box::new(open)), Standing::Over))
}

/// The run's challenge, whether or not it can be answered now; `None` when it is none of this realm's.
pub(crate) async fn of_run(cx: &Context<'_>) -> Result<Option<Open>, Trouble> {
    let challenge = cx.run.facts.get(CHALLENGE).and_then(|said| Challenge::parse(said).ok());
    let Some(challenge) = challenge else { return Ok(None) };
    let (store, device) = (&*cx.tools.store, challenge.device().to_string());
    let Some((_, computer)) = read::<Computer>(store, Computer::AREA, &device).await? else {
        return Ok(None);
    };
    let key = open_key(&cx.tools.keys, &computer).filter(|key| challenge.is_genuine(key));
    let is_here = cx.person().is_some_and(|person| person.connection == computer.connection);
    let Some(key) = key.filter(|_| is_here) else { return Ok(None) };
    let seen = read::<SeenChallenge>(store, SeenChallenge::AREA, &device).await?;
    let seen = seen.filter(|(_, seen)| seen.counter == challenge.counter());
    let first = seen.map_or(cx.run.started, |(_, seen)| seen.first);
    Ok(Some(Open { challenge, computer, key, first }))
}

impl Open {
    /// The response for the account and its new password; for any password where there is none.
    pub(crate) async fn answer(
        &self,
        cx: &Context<'_>,
        account: &Account,
        new: Option<&Secret>,
    ) -> Result<Answer, Trouble> {
        let name = account_name(&account.logon_name);
        let purpose = match new {
            None => Purpose::AnyPassword,
            Some(new) => {
                let digest = Digest::derive(&cx.tools.derivation, new, &self.challenge, &name).await;
                let digest = digest.map_err(|busy| Trouble::Busy(busy.retry_after))?;
                Purpose::OnePassword(digest.ok_or_else(|| Trouble::Defect("no digest".to_owned()))?)
            }
        };
        let expiry = Expiry::from_now(cx.now);
        let response = Response::make(&self.key, &self.challenge, &name, expiry, &purpose);
        Ok(Answer { response: Secret::new(response.to_string()), claim: self.claim(cx).await? })
    }

    /// Makes the challenge this run's: of two runs that try at once, on whichever instances, one commit holds.
    async fn claim(&self, cx: &Context<'_>) -> Result<Option<Change>, Trouble> {
        let (store, device) = (&*cx.tools.store, self.computer.device.as_str());
        let before = read::<ClaimedChallenge>(store, ClaimedChallenge::AREA, device).await?;
        let own = ClaimedChallenge { counter: self.challenge.counter(), run: cx.run.id };
        if before.as_ref().is_some_and(|(_, claim)| *claim == own) {
            return Ok(None);
        }
        if before.as_ref().is_some_and(|(_, claim)| !claim.leaves(own.counter, own.run)) {
            return Err(StoreError::Conflict("the challenge is another run's".to_owned()).into());
        }
        let before = before.map(|(record, _)| record);
        Ok(Some(put(ClaimedChallenge::AREA, device, before.as_ref(), &own, cx.now)?))
    }

    /// The end of the step: the last page shows the response, and what was done is written down.
    pub(crate) async fn finish(
        &self,
        cx: &Context<'_>,
        reply: Reply,
        account: &Account,
        response: &Secret,
        mode: Offline,
    ) -> Result<Reply, Trouble> {
        let name = account_name(&account.logon_name);
        let any_password = mode == Offline::AnyPassword;
        // Asked anew, because what counts is the directory's own clock; where it does not say, ours has to do.
        let after = if any_password { Some(account.clone()) } else { cx.fresh_account().await.ok() };
        let says = OfflineAccount {
            person: account.key.clone(),
            counter: self.challenge.counter(),
            at: cx.now,
            any_password,
            last_set: after.and_then(|account| account.state.password_last_set),
        };
        let key = OfflineAccount::key(&self.computer.device, &name);
        let before = read::<OfflineAccount>(&*cx.tools.store, OfflineAccount::AREA, &key).await?;
        let before = before.map(|(record, _)| record);
        let record = put(OfflineAccount::AREA, &key, before.as_ref(), &says, cx.now)?;
        let mut event = cx.event(EventKind::OfflineAnswered, EventResult::Success);
        event.detail.extend(self.detail(mode));
        let reply = reply.with(record).with(Change::Append(Box::new(event))).fact(ANSWERED, mode.code());
        let until = Response::parse(response.expose())
            .map_or(cx.now, |response| response.expiry().time(cx.now))
            .min(self.first.plus(CHALLENGE_LIFETIME));
        end::reveal(cx, reply, RESPONSE, response, until)
    }

    fn detail(&self, mode: Offline) -> [(String, String); 4] {
        [
            ("device".to_owned(), self.computer.device.clone()),
            ("computer".to_owned(), self.computer.name.clone()),
            ("counter".to_owned(), self.challenge.counter().to_string()),
            ("mode".to_owned(), mode.code().to_owned()),
        ]
    }
}
