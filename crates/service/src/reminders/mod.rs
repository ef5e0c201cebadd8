//! Reminders: whom Reclave writes to by itself, and why.
//!
//! [`rules`] says what is due, purely; here is what it rests on and what becomes of it: one record for each person and
//! rule, saved in the same commit as the mail in the outbox. So a mail is never sent twice, and one that was due while
//! Reclave was not running is sent afterwards.

mod computers;
mod face;
pub(crate) mod rules;
mod words;

use std::time::Duration;

use activities::registration;
use domain::{
    account::Account,
    config::{ManagementPolicy, QuestionPolicy, Scope, Site, reminders::RegistrationNeed},
    event::{Event, EventKind, EventResult},
    id::{EventId, OutboxId},
    message::Message,
    outbox::{Mail, OutboxMessage},
    person::PersonKey,
    profile::{Profile, QuestionKind, StoredAnswer},
    store::{Change, Record, Store, StoreError, StoreResult},
    time::Timestamp,
    workflow::{Workflow, WorkflowKind},
};

use crate::{
    House,
    home::{Facts, reason_against},
    realm::all_steps,
};
use vault::KeyRing;

use rules::{Because, Due, Invited, Registering, Rule, Sent, Verdict};

/// Where is kept what people got: `rule/connection/object`.
const AREA: &str = "reminder";
/// How long a reminder is worth sending.
const MAIL_LIFETIME: Duration = Duration::from_secs(24 * 3600);
/// How long is kept what somebody got before an end; by then there is another one.
const ENDS_KEPT: Duration = Duration::from_secs(2 * 366 * 24 * 3600);

/// Why somebody, whose address in the directory is `mail`, should register, or update what is registered.
pub(crate) fn needs(
    profile: Option<&Profile>,
    management: &ManagementPolicy,
    mail: Option<&str>,
    keys: &KeyRing,
) -> Vec<RegistrationNeed> {
    let policy = &management.questions;
    let Some(profile) = profile.filter(|profile| profile.registered.is_some()) else {
        return vec![RegistrationNeed::Unregistered];
    };
    let readable = QuestionPolicy { readable: false, ..policy.clone() };
    let asked = |answer: &StoredAnswer| {
        let list = match answer.kind {
            QuestionKind::Mandatory => &policy.mandatory,
            QuestionKind::Optional => &policy.optional,
            QuestionKind::Helpdesk => &policy.helpdesk,
            QuestionKind::UserDefined => return true,
        };
        list.iter().any(|question| question.id.as_str() == answer.question)
    };
    let found = [
        (RegistrationNeed::UpdateRequired, profile.must_update),
        (RegistrationNeed::WayMissing, !management.registration.has_way(profile)),
        (RegistrationNeed::ContactChanged, registration::has_contact_changed(profile, management, mail)),
        (RegistrationNeed::QuestionsMissing, !registration::questions_complete(profile, &readable)),
        (RegistrationNeed::QuestionsGone, !profile.answers.iter().all(asked)),
        (
            RegistrationNeed::NotReadable,
            policy.readable && !profile.answers.iter().all(|one| vault::answers::is_readable(&one.answer)),
        ),
    ];
    let found = found.into_iter().filter(|(_, holds)| *holds).map(|(need, _)| need);
    found.chain(registration::answer_faults(profile, policy, keys)).collect()
}

/// Whether a rule is on in a policy, and whom it is for.
pub(crate) fn settings_of(policy: &ManagementPolicy, rule: Rule) -> (bool, &[Scope]) {
    let all = &policy.reminders;
    match rule {
        Rule::Invitation => (all.invitation.enabled, &all.invitation.scope),
        Rule::Registration => (all.registration.enabled, &all.registration.scope),
        Rule::Password => (all.password.enabled, &all.password.scope),
        Rule::Account => (all.account.enabled, &all.account.scope),
    }
}

fn key(rule: Rule, person: &PersonKey) -> String {
    format!("{}/{}/{}", rule.code(), person.connection, person.object)
}

async fn fetch(store: &dyn Store, rule: Rule, person: &PersonKey) -> StoreResult<(Sent, i64)> {
    let Some(record) = store.record(AREA, &key(rule, person)).await? else { return Ok((Sent::default(), 0)) };
    let sent = serde_json::from_value(record.body);
    Ok((sent.map_err(|error| StoreError::Defect(format!("reminder: {error}")))?, record.version))
}

fn put(rule: Rule, person: &PersonKey, version: i64, sent: &Sent, now: Timestamp) -> StoreResult<Change> {
    let body = serde_json::to_value(sent);
    let is_of_an_end = matches!(rule, Rule::Password | Rule::Account);
    Ok(Change::PutRecord(Box::new(Record {
        area: AREA.to_owned(),
        key: key(rule, person),
        version,
        updated: now,
        expires: is_of_an_end.then(|| now.plus(ENDS_KEPT)),
        body: body.map_err(|error| StoreError::Defect(format!("reminder: {error}")))?,
    })))
}

/// What a rule says of somebody, with what that rests on.
pub(crate) struct Judged {
    pub(crate) verdict: Verdict,
    pub(crate) sent: Sent,
    version: i64,
    profile: Option<Profile>,
}

impl Judged {
    const fn not(because: Because) -> Self {
        Self {
            verdict: Verdict::Not(because),
            sent: Sent {
                cycle: 0,
                days: std::collections::BTreeSet::new(),
                last: None,
                mails: 0,
                closed: None,
            },
            version: 0,
            profile: None,
        }
    }

    /// The one address to write to: the directory's, else the person's own.
    fn address<'a>(&'a self, account: &'a Account) -> Option<&'a str> {
        let own = self.profile.as_ref().and_then(|profile| profile.personal_mail.as_ref());
        account.mail.as_deref().or_else(|| own.map(|contact| contact.address.as_str()))
    }
}

/// Whom a look is about.
pub(crate) struct Asked<'a> {
    /// The person's policy.
    pub(crate) policy: &'a ManagementPolicy,
    /// The person.
    pub(crate) account: &'a Account,
    /// Also where the rule is switched off: for a look at what it would do.
    pub(crate) as_if_on: bool,
    /// Now.
    pub(crate) now: Timestamp,
    /// With which readable answers are opened.
    pub(crate) keys: &'a KeyRing,
}

/// What `rule` says of somebody; `holds` tells whether scopes hold them. Where nothing can be due, the store is not
/// asked.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn judge(
    store: &dyn Store,
    rule: Rule,
    asked: &Asked<'_>,
    holds: &(dyn Fn(&[Scope]) -> bool + Send + Sync),
) -> StoreResult<Judged> {
    let (enabled, scope) = settings_of(asked.policy, rule);
    if !enabled && !asked.as_if_on {
        return Ok(Judged::not(Because::Off));
    }
    if !holds(scope) {
        return Ok(Judged::not(Because::OutOfScope));
    }
    let mut judged = match rule {
        Rule::Invitation | Rule::Registration => about_registration(store, rule, asked, holds).await?,
        Rule::Password | Rule::Account => about_an_end(store, rule, asked).await?,
    };
    if matches!(judged.verdict, Verdict::Due(_)) && judged.address(asked.account).is_none() {
        judged.verdict = Verdict::Not(Because::NoAddress);
    }
    Ok(judged)
}

async fn about_an_end(store: &dyn Store, rule: Rule, asked: &Asked<'_>) -> StoreResult<Judged> {
    let (state, now, reminders) = (&asked.account.state, asked.now, &asked.policy.reminders);
    if !rules::has_access(state) {
        return Ok(Judged::not(Because::NoAccess));
    }
    if rule == Rule::Password && state.must_change_password {
        return Ok(Judged::not(Because::MustChange));
    }
    let (expires, days) = if rule == Rule::Password {
        (state.password_expires, &reminders.password.days)
    } else {
        (state.account_expires, &reminders.account.days)
    };
    if let Verdict::Not(because) = rules::expiry(now, expires, &Sent::default(), days) {
        return Ok(Judged::not(because));
    }
    let (sent, version) = fetch(store, rule, &asked.account.key).await?;
    let verdict = rules::expiry(now, expires, &sent, days);
    let profile = match verdict {
        Verdict::Due(_) => store.profile(&asked.account.key).await?,
        _ => None,
    };
    Ok(Judged { verdict, sent, version, profile })
}

async fn about_registration(
    store: &dyn Store,
    rule: Rule,
    asked: &Asked<'_>,
    holds: &(dyn Fn(&[Scope]) -> bool + Send + Sync),
) -> StoreResult<Judged> {
    let (reminders, person) = (&asked.policy.reminders, &asked.account.key);
    let (sent, version) = fetch(store, rule, person).await?;
    let profile = store.profile(person).await?;
    let all = needs(profile.as_ref(), asked.policy, asked.account.mail.as_deref(), asked.keys);
    let of = |conditions: &[RegistrationNeed]| -> Vec<RegistrationNeed> {
        all.iter().copied().filter(|need| conditions.contains(need)).collect()
    };
    let (now, state) = (asked.now, &asked.account.state);
    let verdict = if rule == Rule::Invitation {
        let needs = of(&reminders.invitation.conditions);
        rules::invitation(&Registering { now, state, needs: &needs, sent: &sent })
    } else {
        let needs = of(&reminders.registration.conditions);
        let is_meant = !of(&reminders.invitation.conditions).is_empty();
        let invited = invited(store, asked, is_meant, holds).await?;
        let facts = Registering { now, state, needs: &needs, sent: &sent };
        rules::registration(&facts, invited, &reminders.registration.days)
    };
    Ok(Judged { verdict, sent, version, profile })
}

/// How the invitation of somebody stands whom its conditions mean, or not.
async fn invited(
    store: &dyn Store,
    asked: &Asked<'_>,
    is_meant: bool,
    holds: &(dyn Fn(&[Scope]) -> bool + Send + Sync),
) -> StoreResult<Invited> {
    let rule = &asked.policy.reminders.invitation;
    let (invitation, _) = fetch(store, Rule::Invitation, &asked.account.key).await?;
    Ok(match invitation.last {
        Some(at) => Invited::At(at),
        None if rule.enabled && is_meant && holds(&rule.scope) => Invited::NotYet,
        None => Invited::Never,
    })
}

/// The task that a reminder leads to: its slug, where the policy has one. For a registration one with questions, else
/// any in which something is registered.
fn task_for(policy: &ManagementPolicy, rule: Rule, registered: bool) -> Option<&Workflow> {
    let facts = Facts { registered, locked: false, disabled: false, profile_locked: false };
    let find = |is_wanted: &dyn Fn(&str) -> bool| {
        policy.workflows.iter().find(|workflow| {
            let steps = all_steps(workflow);
            let has = |wanted: &dyn Fn(&str) -> bool| steps.iter().any(|step| wanted(step.activity.as_str()));
            workflow.kind == WorkflowKind::SelfService
                && has(is_wanted)
                && !has(&|activity| activity == "passcode")
                && reason_against(workflow.availability, Some(&facts)).is_none()
        })
    };
    match rule {
        Rule::Invitation | Rule::Registration => find(&|activity| activity == "register-questions")
            .or_else(|| find(&|activity| activity.starts_with("register-") || activity == "confirm-contact")),
        Rule::Password => find(&|activity| activity == "change-password"),
        Rule::Account => None,
    }
}

/// What a verdict changes: nothing for one by which nothing happens.
///
/// # Errors
/// A defect, where what is kept cannot be written.
pub(crate) fn changes(
    house: &House,
    site: &Site,
    rule: Rule,
    asked: &Asked<'_>,
    judged: &Judged,
) -> StoreResult<Vec<Change>> {
    let (now, person) = (asked.now, &asked.account.key);
    match &judged.verdict {
        Verdict::Not(_) => Ok(Vec::new()),
        Verdict::Note(sent, _) => Ok(vec![put(rule, person, judged.version, sent, now)?]),
        Verdict::Due(due) => {
            let sent = judged.sent.after(due, now);
            let Some(to) = judged.address(asked.account) else { return Ok(Vec::new()) };
            let mail = mail(site, rule, asked, judged, due, to);
            Ok(vec![
                put(rule, person, judged.version, &sent, now)?,
                Change::Send(Box::new(OutboxMessage {
                    id: OutboxId::mint(now, &*house.tools.entropy),
                    dedup: format!("reminder/{}/{}/{}", key(rule, person), due.cycle, due.days),
                    created: now,
                    expires: now.plus(MAIL_LIFETIME),
                    mail: Some(mail),
                    sealed: None,
                    subject: Some(person.clone()),
                })),
                Change::Append(Box::new(event(house, rule, asked, due))),
            ])
        }
    }
}

/// The mail of a rule, without what it is about.
const fn template_of(rule: Rule, is_registered: bool) -> &'static str {
    match rule {
        Rule::Invitation => "mail.reminder-invitation",
        Rule::Registration if is_registered => "mail.reminder-update",
        Rule::Registration => "mail.reminder-register",
        Rule::Password => "mail.reminder-password",
        Rule::Account => "mail.reminder-account",
    }
}

fn mail(site: &Site, rule: Rule, asked: &Asked<'_>, judged: &Judged, due: &Due, to: &str) -> Mail {
    let profile = judged.profile.as_ref().filter(|profile| profile.registered.is_some());
    let task = task_for(asked.policy, rule, profile.is_some());
    let args = Message::new(template_of(rule, profile.is_some()));
    let args = if due.days_left > 0 { args.with("days", due.days_left) } else { args };
    let template = args.code.to_string();
    let locale = profile.map_or_else(|| site.default_locale.clone(), |profile| profile.locale.clone());
    let mut mail = Mail {
        to: to.to_owned(),
        locale,
        template,
        args: args.with("task", task.map(|workflow| workflow.id.to_string()).unwrap_or_default()),
    };
    let told = words::Told { site, account: asked.account, task, now: asked.now, days_left: due.days_left };
    words::say_instead(&mut mail, asked.policy, rule, &told);
    mail
}

fn event(house: &House, rule: Rule, asked: &Asked<'_>, due: &Due) -> Event {
    let needs: Vec<&str> = due.needs.iter().map(|need| need.code()).collect();
    let detail = [
        ("rule", rule.code().to_owned()),
        ("policy", asked.policy.id.to_string()),
        ("days", due.days.to_string()),
        ("needs", needs.join(", ")),
    ];
    Event {
        id: EventId::mint(asked.now, &*house.tools.entropy),
        at: asked.now,
        kind: EventKind::ReminderSent,
        result: EventResult::Info,
        subject: Some(asked.account.key.clone()),
        subject_name: asked.account.logon_name.clone(),
        actor: "system".to_owned(),
        address: String::new(),
        run: None,
        workflow: String::new(),
        detail: detail
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use domain::{
        config::{Question, registration::RegistrationWay},
        id::Slug,
        profile::{AnswerRules, Contact},
        secret::Secret,
    };

    use super::*;

    fn profile(answers: &[(&str, QuestionKind, &str)]) -> Profile {
        let person = PersonKey { connection: Slug::literal("corp"), object: "1".to_owned() };
        let now = Timestamp::from_millis(1);
        let answers = answers.iter().map(|(question, kind, answer)| StoredAnswer {
            question: (*question).to_owned(),
            kind: *kind,
            text: String::new(),
            answer: (*answer).to_owned(),
        });
        Profile {
            registered: Some(now),
            answers: answers.collect(),
            ..Profile::empty(person, "en".to_owned(), now)
        }
    }

    fn policy(readable: bool) -> ManagementPolicy {
        let question = Question { id: Slug::literal("street"), text: std::collections::BTreeMap::new() };
        let questions = QuestionPolicy { mandatory: vec![question], readable, ..QuestionPolicy::default() };
        let mut policy: ManagementPolicy =
            serde_json::from_value(serde_json::json!({ "id": "everyone", "workflows": [] })).unwrap();
        policy.questions = questions;
        policy
    }

    fn needs(profile: Option<&Profile>, policy: &ManagementPolicy) -> Vec<RegistrationNeed> {
        super::needs(profile, policy, Some("Ana@Example.org"), &keys())
    }

    fn keys() -> KeyRing {
        KeyRing::generate(&vault::OsEntropy)
    }

    #[test]
    fn answers_are_looked_at_or_what_they_were_held_to() {
        let keys = keys();
        let needs =
            |profile: &Profile, policy: &ManagementPolicy| super::needs(Some(profile), policy, None, &keys);
        let mut policy = policy(false);
        let mut person = profile(&[
            ("street", QuestionKind::Mandatory, "hash"),
            ("own:1", QuestionKind::UserDefined, "hash"),
        ]);
        policy.questions.answer_length_min = 5;
        assert_eq!(needs(&person, &policy), [], "of these nothing is known");
        person.answer_rules = Some(AnswerRules {
            answer_length_min: 3,
            reject_same_answers: false,
            reject_answer_in_question: false,
        });
        let all = [
            RegistrationNeed::AnswersShort,
            RegistrationNeed::AnswersSame,
            RegistrationNeed::AnswerInQuestion,
        ];
        assert_eq!(needs(&person, &policy), all);
        person.answer_rules = Some(AnswerRules::from(&policy.questions));
        assert_eq!(needs(&person, &policy), []);

        let given = [Secret::new("Blue"), Secret::new("blue ")];
        let sealed = vault::answers::seal_all(&keys, &person.person, &given, &vault::OsEntropy).unwrap();
        for (answer, kept) in person.answers.iter_mut().zip(sealed) {
            answer.text = "Why is my car blue?".to_owned();
            answer.answer = kept;
        }
        assert_eq!(
            needs(&person, &policy),
            all,
            "what they were held to does not matter where they can be read"
        );
        policy.questions.answer_length_min = 4;
        policy.questions.reject_same_answers = false;
        policy.questions.reject_answer_in_question = false;
        assert_eq!(needs(&person, &policy), []);
    }

    #[test]
    fn a_confirmed_address_counts_until_the_directory_has_another_or_the_policy_says_otherwise() {
        let mut policy = policy(false);
        policy.questions.mandatory.clear();
        let mut confirmed = profile(&[]);
        assert_eq!(needs(Some(&confirmed), &policy), [RegistrationNeed::WayMissing]);
        let contact = |address: &str| {
            Some(Contact { address: address.to_owned(), verified: Timestamp::from_millis(1) })
        };
        confirmed.confirmed_mail = contact("ana@example.org");
        assert_eq!(needs(Some(&confirmed), &policy), []);
        confirmed.confirmed_mail = contact("ana@old.example");
        assert_eq!(needs(Some(&confirmed), &policy), [RegistrationNeed::ContactChanged]);
        policy.registration.ways = vec![RegistrationWay::Passkey];
        assert_eq!(needs(Some(&confirmed), &policy), [RegistrationNeed::WayMissing]);
    }

    #[test]
    fn each_need_is_found_by_what_the_policy_asks() {
        assert_eq!(needs(None, &policy(false)), [RegistrationNeed::Unregistered]);
        let good = profile(&[("street", QuestionKind::Mandatory, "hash")]);
        assert_eq!(needs(Some(&good), &policy(false)), []);
        assert_eq!(needs(Some(&good), &policy(true)), [RegistrationNeed::NotReadable]);
        let old = profile(&[("gone", QuestionKind::Mandatory, "hash")]);
        assert_eq!(
            needs(Some(&old), &policy(false)),
            [RegistrationNeed::QuestionsMissing, RegistrationNeed::QuestionsGone]
        );
        let asked = Profile { must_update: true, ..good };
        assert_eq!(needs(Some(&asked), &policy(false)), [RegistrationNeed::UpdateRequired]);
    }
}
