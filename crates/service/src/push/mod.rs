//! Questions on people's phones: the document's provider become what is in force, and sending in the background what
//! somebody asked for. What comes back is in `answers`.
//!
//! A question is never sent twice: whoever sends it has said so in a commit before. Where an instance dies in between, nothing
//! is sent, and the person asks again; a phone that rings twice for one question would teach people to say yes.

mod answers;

use std::sync::Arc;

use activities::{Activity as _, Trouble, caller_push_approval::CallerPushApproval, push_approval};
use domain::{
    account::Account,
    config::push::{PushSettings, SIGNING_SECRET_BYTES_MIN},
    entropy::shuffle,
    event::{Event, EventKind, EventResult},
    factor::{
        phone::FaultKind,
        push::{ANSWERS, PushFault, PushOrder, PushSetup},
    },
    id::EventId,
    message::Message,
    push::{self, PushRequest, PushStage, PushStanding},
    run::Run,
    store::{Change, StoreError},
};
use tokio::task::JoinSet;
use vault::KeyRing;

use crate::{House, secrets};

/// Questions read at a time.
const PAGE: u32 = 100;
/// Questions that are sent at a time.
const AT_ONCE: usize = 16;

/// Whether a step of this activity asks people's phones.
pub(crate) fn asks_phones(activity: &str) -> bool {
    [push_approval::PushApproval::KIND, CallerPushApproval::KIND].contains(&activity)
}

/// The document's provider as the port takes it; `None` where there is none.
///
/// # Errors
/// What cannot work, naming the key and the fix.
pub(crate) fn setup_of(settings: &PushSettings, keys: &KeyRing) -> Result<Option<PushSetup>, String> {
    if !settings.is_set_up() {
        return Ok(None);
    }
    if let Some(finding) = settings.findings().into_iter().next() {
        return Err(finding);
    }
    let secret = secrets::open(keys, &settings.secret).map_err(|error| format!("push.secret: {error}"))?;
    let signing_secret = secrets::open(keys, &settings.signing_secret)
        .map_err(|error| format!("push.signing_secret: {error}"))?;
    if signing_secret.expose().len() < SIGNING_SECRET_BYTES_MIN {
        return Err(format!(
            "push.signing_secret: give {SIGNING_SECRET_BYTES_MIN} characters or more, picked at random"
        ));
    }
    Ok(Some(PushSetup {
        method: settings.method.name(),
        url: settings.url.trim().to_owned(),
        headers: settings.named_headers().unwrap_or_default(),
        content: settings.content,
        body: settings.body.clone(),
        account: settings.account.trim().to_owned(),
        secret,
        good_status: settings.good_statuses().unwrap_or((200, 299)),
        timeout_ms: settings.timeout_ms,
        answer_to: match settings.answer_base() {
            Some(base) if !base.is_empty() => format!("{base}{ANSWERS}"),
            _ => String::new(),
        },
        signing_secret,
        signature_header: settings.signature_header.trim().to_lowercase(),
        timestamp_header: settings.timestamp_header.trim().to_lowercase(),
    }))
}

/// The name by which the provider knows somebody, or their phone; `None` for somebody without one.
fn known_as(account: &Account, attribute: &str) -> Option<String> {
    let value = match attribute.trim().to_lowercase().as_str() {
        "" | "samaccountname" | "uid" => Some(account.logon_name.clone()),
        "userprincipalname" => account.upn.clone(),
        "mail" => account.mail.clone(),
        other => account.attributes.get(other).and_then(|values| values.first()).cloned(),
    };
    value.filter(|value| !value.trim().is_empty())
}

/// What came of sending.
enum Sent {
    /// The provider has it.
    Taken,
    /// The provider cannot be reached, whoever is asked for.
    Away(PushFault),
    /// It was not taken, for this person.
    NotTaken(Option<PushFault>),
}

impl House {
    /// Sends what was asked for, and writes down what ran out. Gives how many questions were moved on.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn ask_phones(self: &Arc<Self>) -> Result<u32, StoreError> {
        let (mut after, mut moved) = (String::new(), 0);
        loop {
            let page = self.store().records(push::AREA, &after, PAGE).await?;
            let Some(last) = page.last() else { return Ok(moved) };
            after.clone_from(&last.key);
            let now = self.clock.now();
            let mut due: Vec<(PushRequest, i64)> = Vec::new();
            for record in &page {
                match PushRequest::of(record) {
                    Ok(request) if is_due(&request, now) => due.push((request, record.version)),
                    Ok(_) => {}
                    Err(error) => tracing::error!(request = record.key, %error, "a question cannot be read"),
                }
            }
            for some in due.chunks(AT_ONCE) {
                moved += self.move_pushes_on(some).await?;
            }
        }
    }

    /// Moves some questions on at once: a slow provider keeps nobody else waiting.
    async fn move_pushes_on(self: &Arc<Self>, some: &[(PushRequest, i64)]) -> Result<u32, StoreError> {
        let mut all = JoinSet::new();
        for (request, version) in some {
            let (house, request, version) = (Arc::clone(self), request.clone(), *version);
            all.spawn(async move {
                let id = request.id;
                let is_over = request.standing(house.clock.now()) == PushStanding::Expired;
                let moved = if is_over {
                    house.close_push(request, version).await
                } else {
                    house.put_push(request, version).await
                };
                (id, moved)
            });
        }
        let mut moved = 0;
        while let Some(joined) = all.join_next().await {
            let Ok((id, done)) = joined else { continue };
            match done {
                Ok(()) => moved += 1,
                // Another instance was faster, or the phone was.
                Err(Trouble::Store(StoreError::Conflict(_))) => {}
                Err(Trouble::Store(error)) => return Err(error),
                Err(trouble) => tracing::warn!(request = %id, %trouble, "a phone is asked later"),
            }
        }
        Ok(moved)
    }

    /// Sends one question, once.
    async fn put_push(&self, mut request: PushRequest, version: i64) -> Result<(), Trouble> {
        let run = self.store().run(request.run).await?;
        let account = self.account_of_push(&request).await?;
        request.stage = PushStage::Sent;
        self.keep_push(&request, version, Vec::new()).await?;
        let Some(run) = run else { return Ok(()) };
        let sent = match &account {
            Some(account) => self.hand_over(&run, &request, account).await,
            // Whether the provider can be reached is asked for names that are nobody's, too.
            None => match self.tools.factors.push.send_to_nobody().await {
                Ok(()) => Sent::Taken,
                Err(fault) => Sent::Away(fault),
            },
        };
        let lines =
            if account.is_some() { vec![self.line_of_sending(&run, &request, &sent)] } else { Vec::new() };
        request.stage = match sent {
            Sent::Taken => return Ok(self.store().commit(lines).await?),
            Sent::Away(_) => PushStage::Away,
            Sent::NotTaken(_) => PushStage::NotTaken,
        };
        match self.keep_push(&request, version + 1, lines.clone()).await {
            // An answer came all the same, and counts.
            Err(Trouble::Store(StoreError::Conflict(_))) => Ok(self.store().commit(lines).await?),
            kept => kept,
        }
    }

    /// The account whose phone is asked; `None` for a name that is nobody's, and for somebody who is gone.
    async fn account_of_push(&self, request: &PushRequest) -> Result<Option<Account>, Trouble> {
        let Some(key) = &request.person else { return Ok(None) };
        let Some(directory) = self.connections.directory(&key.connection) else { return Ok(None) };
        Ok(directory.fetch(key).await?)
    }

    async fn hand_over(&self, run: &Run, request: &PushRequest, account: &Account) -> Sent {
        let realm = self.realm.current();
        let Some(user) = known_as(account, &realm.realm.push.user_attribute) else {
            return Sent::NotTaken(None);
        };
        let desk = !request.operator.is_empty();
        let text = Message::new("push.text")
            .with("organization", realm.realm.site.organization.as_str())
            .with("desk", if desk { "yes" } else { "no" })
            .with("operator", request.operator.as_str())
            .with("address", run.address.as_str());
        let order = PushOrder {
            request: request.id.to_string(),
            user,
            text: plain(&self.texts.say(&request.locale, &text)),
            locale: request.locale.clone(),
            address: if desk { request.operator.clone() } else { run.address.clone() },
            choices: self.choices_with(&request.number),
            expires: request.expires,
        };
        match self.tools.factors.push.send(&order).await {
            Ok(()) => Sent::Taken,
            Err(fault) => {
                tracing::warn!(run = %request.run, %fault, "a push provider did not take a question");
                if fault.kind == FaultKind::Unreachable {
                    Sent::Away(fault)
                } else {
                    Sent::NotTaken(Some(fault))
                }
            }
        }
    }

    /// The number among two others, in any order.
    pub(crate) fn choices_with(&self, number: &str) -> [String; 3] {
        let digits = u32::try_from(number.len()).unwrap_or(2);
        let other = |taken: &[&str]| loop {
            let drawn = push_approval::number(&*self.tools.entropy, digits);
            if !taken.contains(&drawn.as_str()) {
                return drawn;
            }
        };
        let one = other(&[number]);
        let two = other(&[number, &one]);
        let mut choices = [number.to_owned(), one, two];
        shuffle(&*self.tools.entropy, &mut choices);
        choices
    }

    fn line_of_sending(&self, run: &Run, request: &PushRequest, sent: &Sent) -> Change {
        let (kind, result) = match sent {
            Sent::Taken => (EventKind::PushSent, EventResult::Info),
            Sent::Away(_) | Sent::NotTaken(_) => (EventKind::PushFailed, EventResult::Failure),
        };
        let mut event = self.line_of_push(run, request, kind, result);
        let mut add = |name: &str, value: String| event.detail.insert(name.to_owned(), value);
        match sent {
            Sent::Taken => {}
            Sent::NotTaken(None) => {
                add("why", "no-phone".to_owned());
            }
            Sent::Away(fault) | Sent::NotTaken(Some(fault)) => {
                add("why", fault.kind.code().to_owned());
                if fault.status > 0 {
                    add("status", fault.status.to_string());
                }
            }
        }
        Change::Append(Box::new(event))
    }

    /// Writes down that a question's time is over; in the history, too, where a phone was asked.
    async fn close_push(&self, mut request: PushRequest, version: i64) -> Result<(), Trouble> {
        let mut changes = Vec::new();
        let was_asked = matches!(request.stage, PushStage::New | PushStage::Sent);
        if was_asked
            && request.person.is_some()
            && let Some(run) = self.store().run(request.run).await?
        {
            let event = self.line_of_push(&run, &request, EventKind::PushExpired, EventResult::Failure);
            changes.push(Change::Append(Box::new(event)));
        }
        request.stage = PushStage::Expired;
        self.keep_push(&request, version, changes).await
    }

    /// Commits a question as it is now, with what goes with it.
    async fn keep_push(
        &self,
        request: &PushRequest,
        version: i64,
        mut changes: Vec<Change>,
    ) -> Result<(), Trouble> {
        let record = request.record(version, self.clock.now());
        let record = record.map_err(|error| Trouble::Defect(error.to_string()))?;
        changes.push(Change::PutRecord(Box::new(record)));
        Ok(self.store().commit(changes).await?)
    }

    /// A line of history about a question.
    fn line_of_push(&self, run: &Run, request: &PushRequest, kind: EventKind, result: EventResult) -> Event {
        let now = self.clock.now();
        let id = EventId::mint(now, &*self.tools.entropy);
        let mut event = Event::of_run(run, id, now, kind, result);
        event.detail.insert("step".to_owned(), request.step.to_string());
        event
    }
}

/// Whether there is anything to do: it was not sent yet, or its end was not written down.
fn is_due(request: &PushRequest, now: domain::time::Timestamp) -> bool {
    match request.stage {
        PushStage::New => true,
        PushStage::Sent | PushStage::Away | PushStage::NotTaken => {
            request.standing(now) == PushStanding::Expired
        }
        PushStage::Approved | PushStage::Mistaken | PushStage::Denied | PushStage::Expired => false,
    }
}

/// What stands on a phone has no marks for directions.
pub(crate) fn plain(text: &str) -> String {
    let is_mark = |c: &char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !is_mark(c)).collect()
}

#[cfg(test)]
mod tests {
    use domain::secret::Secret;
    use vault::OsEntropy;

    use super::*;

    #[test]
    fn the_providers_secrets_are_opened_by_the_keys_of_the_realm_only() {
        let keys = KeyRing::generate(&OsEntropy);
        let seal = |text: &str| secrets::seal(&keys, &Secret::new(text), &OsEntropy).unwrap();
        let mut settings = PushSettings {
            url: " https://push.example/send ".to_owned(),
            answer_at: "https://pw.example/".to_owned(),
            secret: seal("key"),
            signing_secret: seal("0123456789abcdef"),
            ..PushSettings::default()
        };
        let setup = setup_of(&settings, &keys).unwrap().unwrap();
        assert_eq!((setup.url.as_str(), setup.secret.expose()), ("https://push.example/send", "key"));
        assert_eq!(setup.answer_to, "https://pw.example/hooks/push");
        assert_eq!(setup.signature_header, "x-push-signature");
        let error = setup_of(&settings, &KeyRing::generate(&OsEntropy)).unwrap_err();
        assert!(error.starts_with("push.secret"), "{error}");
        settings.signing_secret = seal("0123456789abcde");
        let error = setup_of(&settings, &keys).unwrap_err();
        assert!(error.starts_with("push.signing_secret"), "{error}");
        assert!(setup_of(&PushSettings::default(), &keys).unwrap().is_none());
    }
}
