//! A waiting time with veto: whoever has proved to be somebody waits, while everything that is known to reach the
//! person tells of it. One link stops it; otherwise the task goes on after the time.
//!
//! A run lives for minutes and the time is hours long, so what counts lies in a document of the store: after the time
//! the person begins the task again and proves again, and the step lets the new run pass, once.

use std::time::Duration;

use async_trait::async_trait;
use domain::{
    activity::{Outcome, Reply},
    event::{EventKind, EventResult},
    evidence::Assurance,
    message::Message,
    person::PersonKey,
    run::Subject,
    secret::Secret,
    store::Change,
    time::Timestamp,
    view::{AWAITING, Input, Tone, View},
    waiting::{self, WaitingStanding, WaitingTime, WaitingTimes},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};
use vault::KeyRing;

use crate::{Activity, Context, Trouble, proof, text_message};

/// The mail that tells of it; its secret is the end of the link that stops it.
pub const MAIL: &str = "mail.waiting";
/// What the secrets of links are hashed for.
const LINK: &str = "waiting-link";
/// Longest time, and longest time after it: a week.
const HOURS_MAX: u32 = 168;
/// Most phones that get a text message.
const PHONES_MAX: usize = 3;

/// The activity `wait`.
pub struct Wait;

/// How long the person waits, and how long afterwards the task goes on.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Hours until the task goes on, 1 to 168.
    #[schemars(range(min = 1, max = 168))]
    pub hours: u32,
    /// Hours after that in which it does, once, 1 to 168.
    #[schemars(range(min = 1, max = 168))]
    pub window_hours: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { hours: 24, window_hours: 24 }
    }
}

/// Nothing to remember: all of it lies in the document.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

/// The key of a person's document: it stands in links, and says nothing about whose it is.
#[must_use]
pub fn record_key(keys: &KeyRing, person: &PersonKey) -> String {
    keys.keyed_hash(waiting::AREA, &[&person.to_string()])
}

/// The keyed hash of a link's secret, bound to the person's document.
#[must_use]
pub fn link_hash(keys: &KeyRing, record: &str, secret: &str) -> String {
    keys.keyed_hash(LINK, &[record, secret])
}

const fn hours(count: u32) -> Duration {
    let count = if count > HOURS_MAX { HOURS_MAX } else { count };
    Duration::from_secs(if count == 0 { 3_600 } else { count as u64 * 3_600 })
}

fn defect(error: &serde_json::Error) -> Trouble {
    Trouble::Defect(error.to_string())
}

/// A person's document as it was read, to be written back.
pub(crate) struct Held {
    key: String,
    version: i64,
    pub(crate) times: WaitingTimes,
}

impl Held {
    pub(crate) async fn read(cx: &Context<'_>) -> Result<Self, Trouble> {
        let person = &cx.profile.person;
        let key = record_key(&cx.tools.keys, person);
        let Some(record) = cx.tools.store.record(waiting::AREA, &key).await? else {
            let name = match &cx.run.subject {
                Subject::Person { name, .. } => name.clone(),
                Subject::Decoy { .. } => String::new(),
            };
            return Ok(Self { key, version: 0, times: WaitingTimes::none(person.clone(), name) });
        };
        let times = WaitingTimes::of(&record).map_err(|error| defect(&error))?;
        Ok(Self { key, version: record.version, times })
    }

    /// The last waiting time of the run's task.
    fn of_task(&self, cx: &Context<'_>) -> Option<&WaitingTime> {
        self.times.tasks.get(&cx.run.workflow)
    }

    pub(crate) fn put(&self, now: Timestamp) -> Result<Change, Trouble> {
        let record = self.times.record(&self.key, self.version, now).map_err(|error| defect(&error))?;
        Ok(Change::PutRecord(Box::new(record)))
    }

    /// The task goes on, and the waiting time is used up.
    fn pass(mut self, cx: &Context<'_>) -> Result<Reply, Trouble> {
        if let Some(time) = self.times.tasks.get_mut(&cx.run.workflow) {
            time.passed = Some((cx.now, cx.run.id));
        }
        let reply = proof::passed().with(self.put(cx.now)?);
        Ok(reply.with(cx.append(EventKind::WaitingPassed, EventResult::Success)))
    }

    /// The person said that it was somebody else, or the helpdesk did for the person.
    fn refuse(&self, until: Timestamp) -> Reply {
        let message = if self.times.stopped_at_desk {
            Message::new("activity.wait.stopped-desk").with("until", until)
        } else {
            Message::new("activity.wait.stopped").with("until", until)
        };
        Outcome::Fail { message, critical: true, wrong_proof: false }.into()
    }
}

/// What the task is called in messages: what the administrator named it, else its id, for which messages have words.
fn task_word(cx: &Context<'_>) -> String {
    let id = &cx.run.workflow;
    let named = cx.policy.workflows.iter().find(|workflow| workflow.id == *id).and_then(|workflow| {
        let locale = cx.mail_locale();
        let base = locale.split('-').next().unwrap_or(locale);
        workflow.name.get(locale).or_else(|| workflow.name.get(base)).or_else(|| workflow.name.get("en"))
    });
    named.cloned().unwrap_or_else(|| id.to_string())
}

/// Every address that is known to reach the person, each once.
async fn addresses(cx: &Context<'_>) -> Result<Vec<String>, Trouble> {
    if cx.person().is_none() {
        return Ok(Vec::new());
    }
    let mut found: Vec<String> = cx.account().await?.mail.into_iter().collect();
    if let Some(contact) = &cx.profile.personal_mail
        && found.iter().all(|address| !address.eq_ignore_ascii_case(&contact.address))
    {
        found.push(contact.address.clone());
    }
    Ok(found)
}

/// Tells the person by text message, at the numbers that the directory has, and counts those that a gateway took. A
/// message has no link: gateways read along, and the helpdesk can stop it. Too many messages hold nobody up.
async fn tell_phones(cx: &Context<'_>, time: &mut WaitingTime) -> Result<Vec<Change>, Trouble> {
    let mut changes = Vec::new();
    if cx.person().is_none() {
        return Ok(changes);
    }
    let text = text_message::words(cx, "phone.waiting").with("from", time.ready);
    for number in text_message::numbers_of_caller(cx).await?.into_iter().take(PHONES_MAX) {
        match text_message::count(cx, &number).await {
            Ok(()) => {}
            Err(Trouble::Limited(_)) => continue,
            Err(trouble) => return Err(trouble),
        }
        let told = text_message::send(cx, &number, &Secret::new(""), &text).await;
        time.texted += u32::from(told.is_sent);
        changes.extend(told.changes);
    }
    Ok(changes)
}

/// Begins a waiting time and tells the person of it, in one commit with the page.
async fn begin(cx: &Context<'_>, settings: &Settings, mut held: Held) -> Result<Reply, Trouble> {
    let ready = cx.now.plus(hours(settings.hours));
    let until = ready.plus(hours(settings.window_hours));
    let secret = vault::token::new(&*cx.tools.entropy);
    let addresses = addresses(cx).await?;
    let told = u32::try_from(addresses.len()).unwrap_or(u32::MAX);
    let mut time = WaitingTime {
        task: task_word(cx),
        run: cx.run.id,
        address: cx.run.address.clone(),
        begun: cx.now,
        ready,
        until,
        told,
        texted: 0,
        link_hash: link_hash(&cx.tools.keys, &held.key, secret.expose()),
        passed: None,
        stopped: None,
    };
    let link = Secret::new(format!("{}.{}", held.key, secret.expose()));
    let args = Message::new(MAIL)
        .with("task", time.task.as_str())
        .with("account", held.times.name.as_str())
        .with("from", ready)
        .with("until", until);
    let texts = tell_phones(cx, &mut time).await?;
    let mut reply = proof::show(&State {}, waiting(&time))?;
    reply.changes.extend(texts);
    for to in addresses {
        reply = reply.with(cx.mail(Some(to), MAIL, args.clone(), Some(&link), until.since(cx.now))?);
    }
    // Where nobody could be told there is nobody to stop it: history says so.
    let result = if told + time.texted > 0 { EventResult::Info } else { EventResult::Failure };
    let mut event = cx.event(EventKind::WaitingBegun, result);
    event.detail.insert("told".to_owned(), told.to_string());
    event.detail.insert("texted".to_owned(), time.texted.to_string());
    event.detail.insert("from".to_owned(), ready.as_millis().to_string());
    held.times.begin(cx.run.workflow.clone(), time);
    Ok(reply.with(held.put(cx.now)?).with(Change::Append(Box::new(event))))
}

fn waiting(time: &WaitingTime) -> View {
    let (from, until) = (time.ready, time.until);
    let view = View::new(AWAITING, Message::new("activity.wait.title"))
        .lead(Message::new("activity.wait.lead").with("from", from))
        .lead(Message::new("activity.wait.back").with("from", from).with("until", until))
        .action("look", Message::new("activity.wait.look"));
    let told = [(time.told, "activity.wait.told"), (time.texted, "activity.wait.texted")];
    let told = told.into_iter().filter(|(count, _)| *count > 0);
    told.fold(view, |view, (_, code)| view.notice(Tone::Info, Message::new(code)))
}

/// Whether the page that is shown says what this one says.
fn is_shown(cx: &Context<'_>, view: &View) -> bool {
    cx.run.current.as_ref().is_some_and(|current| current.view == *view)
}

#[async_trait]
impl Activity for Wait {
    const KIND: &'static str = "wait";
    const ABOUT: &'static str = "Lets whoever has proved to be the person wait some hours, and tells the person by every known address, with a link that stops it, and by text message. Proves nothing; put it before the step that changes the account.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        // It tells the person that somebody has proved to be them, so somebody must have.
        Requirements {
            gives: Vec::new(),
            needs: Assurance::RECOVERY,
            effect: Effect::Check,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        let held = Held::read(cx).await?;
        if let Some(until) = held.times.refused_until(cx.now) {
            return Ok(held.refuse(until));
        }
        match held.of_task(cx).map(|time| (time.standing(cx.now), time)) {
            Some((WaitingStanding::Waiting, time)) => proof::show(&State {}, waiting(time)),
            Some((WaitingStanding::Ready, _)) => held.pass(cx),
            // A walk that begins anew has waited already.
            Some((WaitingStanding::Passed, time)) if time.passed.is_some_and(|(_, run)| run == cx.run.id) => {
                Ok(proof::passed())
            }
            _ => begin(cx, settings, held).await,
        }
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        _: &Input,
    ) -> Result<Reply, Trouble> {
        match Self::look(cx, settings, state).await? {
            Some(reply) => Ok(reply),
            None => Err(Trouble::Defect("a page that waits was handed in".to_owned())),
        }
    }

    async fn look(cx: &Context<'_>, _: &Settings, _: State) -> Result<Option<Reply>, Trouble> {
        let held = Held::read(cx).await?;
        if let Some(until) = held.times.refused_until(cx.now) {
            return Ok(Some(held.refuse(until)));
        }
        let reply = match held.of_task(cx).map(|time| (time.standing(cx.now), time)) {
            Some((WaitingStanding::Waiting, time)) => {
                let view = waiting(time);
                if is_shown(cx, &view) {
                    return Ok(None);
                }
                proof::show(&State {}, view)?
            }
            Some((WaitingStanding::Ready, _)) => held.pass(cx)?,
            // Somebody went on in another window, or too late in this one.
            _ => {
                let message = Message::new("activity.wait.over");
                Outcome::Fail { message, critical: true, wrong_proof: false }.into()
            }
        };
        Ok(Some(reply))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_the_least_and_a_week_the_most() {
        let hour = Duration::from_secs(3_600);
        assert_eq!((hours(0), hours(1), hours(168), hours(9_999)), (hour, hour, hour * 168, hour * 168));
    }

    #[test]
    fn the_document_of_a_person_is_found_again_and_links_are_bound_to_it() {
        let keys = KeyRing::generate(&vault::OsEntropy);
        let person = |object: &str| PersonKey {
            connection: domain::id::Slug::literal("one"),
            object: object.to_owned(),
        };
        let (one, two) = (record_key(&keys, &person("1")), record_key(&keys, &person("2")));
        assert_eq!(one, record_key(&keys, &person("1")));
        assert_ne!(one, two);
        assert_ne!(link_hash(&keys, &one, "secret"), link_hash(&keys, &two, "secret"));
    }
}
