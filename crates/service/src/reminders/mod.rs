//! Reminders: whom Reclave writes to by itself, and why.
//!
//! [`rules`] says what is due, purely; here is what it rests on and what becomes of it: one record for each person and
//! rule, saved in the same commit as the mail in the outbox. So a mail is never sent twice, and one that was due while
//! Reclave was not running is sent afterwards.

mod computers;
mod face;
pub(crate) mod rules;
mod words;

use std::{collections::HashMap, time::Duration};

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
use serde::Deserialize as _;

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
    // Without what the last need of the list tells; a copy of all questions only where there is something to leave out.
    let copy = policy.readable.then(|| QuestionPolicy { readable: false, ..policy.clone() });
    let not_readable = copy.as_ref().unwrap_or(policy);
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
        (RegistrationNeed::QuestionsMissing, !registration::questions_complete(profile, not_readable)),
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

fn sent_of(record: &Record) -> StoreResult<(Sent, i64)> {
    let sent = Sent::deserialize(&record.body);
    Ok((sent.map_err(|error| StoreError::Defect(format!("reminder: {error}")))?, record.version))
}

async fn fetch(store: &dyn Store, rule: Rule, person: &PersonKey) -> StoreResult<(Sent, i64)> {
    let record = store.record(AREA, &key(rule, person)).await?;
    record.as_ref().map_or_else(|| Ok((Sent::default(), 0)), sent_of)
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
#[derive(Clone, Copy)]
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

/// Tells whether scopes hold somebody.
pub(crate) type Holds<'h> = dyn Fn(&Account, &[Scope]) -> bool + Send + Sync + 'h;

/// What `rule` says of each of `asked`, in their order. Of those of whom nothing can be due, the store is not asked, and
/// of all others together: a question for each would take longer than the directory does.
///
/// # Errors
/// When the store does not answer.
pub(crate) async fn judge_all(
    store: &dyn Store,
    rule: Rule,
    asked: &[Asked<'_>],
    holds: &Holds<'_>,
) -> StoreResult<Vec<Judged>> {
    let before: Vec<Result<(), Because>> = asked.iter().map(|one| can_be_due(rule, one, holds)).collect();
    let open = || asked.iter().zip(&before).filter(|(_, before)| before.is_ok()).map(|(one, _)| one);
    let mut kept = Kept::read(store, rule, open()).await?;
    let judge = |(one, before): (&Asked<'_>, Result<(), Because>)| {
        let mut judged = match before {
            Err(because) => Judged::not(because),
            Ok(()) => kept.judge(rule, one, holds),
        };
        if matches!(judged.verdict, Verdict::Due(_)) && judged.address(one.account).is_none() {
            judged.verdict = Verdict::Not(Because::NoAddress);
        }
        judged
    };
    Ok(asked.iter().zip(before).map(judge).collect())
}

/// Whether anything can be due, whatever they got before.
fn can_be_due(rule: Rule, asked: &Asked<'_>, holds: &Holds<'_>) -> Result<(), Because> {
    let (enabled, scope) = settings_of(asked.policy, rule);
    if !enabled && !asked.as_if_on {
        return Err(Because::Off);
    }
    if !holds(asked.account, scope) {
        return Err(Because::OutOfScope);
    }
    let state = &asked.account.state;
    match rule {
        Rule::Invitation | Rule::Registration => Ok(()),
        Rule::Password | Rule::Account if !rules::has_access(state) => Err(Because::NoAccess),
        Rule::Password if state.must_change_password => Err(Because::MustChange),
        Rule::Password | Rule::Account => match before_an_end(rule, asked, &Sent::default()) {
            Verdict::Not(because) => Err(because),
            Verdict::Due(_) | Verdict::Note(..) => Ok(()),
        },
    }
}

/// What a rule about an end says to somebody who got `sent`.
fn before_an_end(rule: Rule, asked: &Asked<'_>, sent: &Sent) -> Verdict {
    let (state, reminders) = (&asked.account.state, &asked.policy.reminders);
    if rule == Rule::Password {
        rules::expiry(asked.now, state.password_expires, sent, &reminders.password.days)
    } else {
        rules::expiry(asked.now, state.account_expires, sent, &reminders.account.days)
    }
}

/// What is kept of some people, as far as a rule rests on it.
struct Kept {
    /// By key.
    sent: HashMap<String, (Sent, i64)>,
    profiles: HashMap<PersonKey, Profile>,
}

impl Kept {
    async fn read<'a>(
        store: &dyn Store,
        rule: Rule,
        asked: impl Iterator<Item = &'a Asked<'a>> + Clone,
    ) -> StoreResult<Self> {
        // A reminder to register rests on the invitation too.
        let rules = if rule == Rule::Registration { &[rule, Rule::Invitation][..] } else { &[rule][..] };
        let keys = asked.clone().flat_map(|one| rules.iter().map(|rule| key(*rule, &one.account.key)));
        let mut kept = Self { sent: HashMap::new(), profiles: HashMap::new() };
        for record in store.records_of(AREA, &keys.collect::<Vec<_>>()).await? {
            let sent = sent_of(&record)?;
            kept.sent.insert(record.key, sent);
        }
        let wanted = asked.filter(|one| kept.needs_profile(rule, one)).map(|one| one.account.key.clone());
        let wanted: Vec<PersonKey> = wanted.collect();
        let profiles = store.profiles_of(&wanted).await?;
        kept.profiles = profiles.into_iter().map(|profile| (profile.person.clone(), profile)).collect();
        Ok(kept)
    }

    fn sent(&self, rule: Rule, asked: &Asked<'_>) -> (Sent, i64) {
        self.sent.get(&key(rule, &asked.account.key)).cloned().unwrap_or_default()
    }

    /// Whether what a rule says depends on what somebody has registered. Profiles are the most of what is read.
    fn needs_profile(&self, rule: Rule, asked: &Asked<'_>) -> bool {
        let (sent, _) = self.sent(rule, asked);
        match rule {
            Rule::Invitation => sent.last.is_none() && rules::has_access(&asked.account.state),
            Rule::Registration => true,
            Rule::Password | Rule::Account => matches!(before_an_end(rule, asked, &sent), Verdict::Due(_)),
        }
    }

    /// What `rule` says of somebody of whom something can be due; once for each.
    fn judge(&mut self, rule: Rule, asked: &Asked<'_>, holds: &Holds<'_>) -> Judged {
        let (sent, version) = self.sent(rule, asked);
        let profile = self.profiles.remove(&asked.account.key);
        let verdict = match rule {
            Rule::Password | Rule::Account => before_an_end(rule, asked, &sent),
            Rule::Invitation | Rule::Registration => {
                self.about_registration(rule, asked, &sent, profile.as_ref(), holds)
            }
        };
        Judged { verdict, sent, version, profile }
    }

    fn about_registration(
        &self,
        rule: Rule,
        asked: &Asked<'_>,
        sent: &Sent,
        profile: Option<&Profile>,
        holds: &Holds<'_>,
    ) -> Verdict {
        let reminders = &asked.policy.reminders;
        let all = needs(profile, asked.policy, asked.account.mail.as_deref(), asked.keys);
        let of = |conditions: &[RegistrationNeed]| -> Vec<RegistrationNeed> {
            all.iter().copied().filter(|need| conditions.contains(need)).collect()
        };
        let (now, state, invitation) = (asked.now, &asked.account.state, &reminders.invitation);
        let is_meant = of(&invitation.conditions);
        if rule == Rule::Invitation {
            return rules::invitation(&Registering { now, state, needs: &is_meant, sent });
        }
        let needs = of(&reminders.registration.conditions);
        let will_be = invitation.enabled && !is_meant.is_empty() && holds(asked.account, &invitation.scope);
        let invited = invited(&self.sent(Rule::Invitation, asked).0, will_be);
        let facts = Registering { now, state, needs: &needs, sent };
        rules::registration(&facts, invited, &reminders.registration.days)
    }
}

/// How the invitation of somebody stands who got `sent` by it, and who will be invited or not if they were not yet.
const fn invited(sent: &Sent, will_be: bool) -> Invited {
    match sent.last {
        Some(at) => Invited::At(at),
        None if will_be => Invited::NotYet,
        None => Invited::Never,
    }
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
