//! What the registering activities share: when a registration counts as complete, who is told of a changed
//! factor, and what a proof says to somebody who never registered it.

use std::time::Duration;

use domain::{
    activity::{Outcome, Reply},
    config::{
        ManagementPolicy, Question, QuestionPolicy, registration::RegistrationWay,
        reminders::RegistrationNeed,
    },
    event::{EventKind, EventResult},
    evidence::Assurance,
    message::Message,
    profile::{AnswerRules, Profile, QuestionKind, StoredAnswer},
    secret::Secret,
    store::Change,
    view::{MISSING, Tone, View},
};

use vault::KeyRing;

use crate::{Context, Trouble, not_me};

/// Whether the answered questions satisfy the policy as it is now: questions that it no longer has do not
/// count, and neither do hashed answers where it says readable.
#[must_use]
pub fn questions_complete(profile: &Profile, policy: &QuestionPolicy) -> bool {
    let of = |kind| profile.answers.iter().filter(move |answer| answer.kind == kind);
    let is_answered =
        |kind, question: &Question| of(kind).any(|answer| answer.question == question.id.as_str());
    let optional =
        policy.optional.iter().filter(|question| is_answered(QuestionKind::Optional, question)).count();
    let readable = |answer: &StoredAnswer| vault::answers::is_readable(&answer.answer);
    policy.mandatory.iter().all(|question| is_answered(QuestionKind::Mandatory, question))
        && policy.helpdesk.iter().all(|question| is_answered(QuestionKind::Helpdesk, question))
        && optional >= policy.optional_count as usize
        && of(QuestionKind::UserDefined).count() >= policy.user_defined_count as usize
        && (!policy.readable || profile.answers.iter().all(readable))
}

/// Whether the person has what the policy asks for, and at least one of the ways that count as a registration.
#[must_use]
pub fn is_complete(profile: &Profile, policy: &ManagementPolicy) -> bool {
    questions_complete(profile, &policy.questions) && policy.registration.has_way(profile)
}

/// Whether `address`, which the directory has now, was not confirmed yet, or another one was.
#[must_use]
pub fn is_contact_missing(profile: &Profile, address: Option<&str>) -> bool {
    let confirmed = profile.confirmed_mail.as_ref().map(|contact| contact.address.to_lowercase());
    address.is_some() && confirmed != address.map(str::to_lowercase)
}

/// Whether the address that the person once confirmed is no longer the one in the directory, where that counts.
#[must_use]
pub fn has_contact_changed(profile: &Profile, policy: &ManagementPolicy, address: Option<&str>) -> bool {
    policy.registration.ways.contains(&RegistrationWay::WorkMail)
        && profile.confirmed_mail.is_some()
        && is_contact_missing(profile, address)
}

/// Whether one of the two is in the other, once both are normalised.
pub(crate) fn overlap(question: &str, answer: &Secret) -> bool {
    let question = vault::answers::normalise(question);
    question.expose().contains(answer.expose()) || answer.expose().contains(question.expose())
}

/// What is wrong with the answers by what the policy asks of answers now. Readable ones are looked at; of hashes only what
/// they were held to when they were given is known, and where not even that is, nothing is said.
#[must_use]
pub fn answer_faults(profile: &Profile, policy: &QuestionPolicy, keys: &KeyRing) -> Vec<RegistrationNeed> {
    let (mut readable, mut hashes) = (Vec::new(), 0usize);
    for stored in &profile.answers {
        match vault::answers::read_sealed(keys, &profile.person, &stored.answer) {
            Ok(Some(answer)) => readable.push((&stored.text, vault::answers::normalise(answer.expose()))),
            _ => hashes += 1,
        }
    }
    let was = |laxer: fn(&AnswerRules, &AnswerRules) -> bool| {
        let now = AnswerRules::from(policy);
        hashes > 0 && profile.answer_rules.as_ref().is_some_and(|rules| laxer(rules, &now))
    };
    let least = policy.answer_length_min.max(1) as usize;
    let short = readable.iter().any(|(_, answer)| answer.code_points() < least)
        || was(|rules, now| rules.answer_length_min < now.answer_length_min);
    let twice = (1..readable.len())
        .any(|place| readable[..place].iter().any(|(_, answer)| answer.matches(&readable[place].1)));
    let same = policy.reject_same_answers
        && (twice || (profile.answers.len() > 1 && was(|rules, _| !rules.reject_same_answers)));
    let inside = policy.reject_answer_in_question
        && (readable.iter().any(|(question, answer)| overlap(question, answer))
            || was(|rules, _| !rules.reject_answer_in_question));
    let all = [
        (RegistrationNeed::AnswersShort, short),
        (RegistrationNeed::AnswersSame, same),
        (RegistrationNeed::AnswerInQuestion, inside),
    ];
    all.into_iter().filter(|(_, holds)| *holds).map(|(need, _)| need).collect()
}

/// Marks the registration as complete when it now is, and writes the event.
pub(crate) fn save(cx: &Context<'_>, mut profile: Profile, reply: Reply) -> Reply {
    let first = profile.registered.is_none() && is_complete(&profile, cx.policy);
    if first {
        profile.registered = Some(cx.now);
    }
    if is_complete(&profile, cx.policy) {
        profile.must_update = false;
    }
    let kind = if first { EventKind::ProfileRegistered } else { EventKind::ProfileUpdated };
    reply.with(Change::PutProfile(Box::new(profile))).with(cx.append(kind, EventResult::Success))
}

/// Every address at which the person is known to read mail.
pub(crate) async fn addresses(cx: &Context<'_>) -> Result<Vec<String>, Trouble> {
    let corporate = cx.account().await?.mail;
    let personal = cx.profile.personal_mail.as_ref().map(|contact| contact.address.clone());
    Ok([corporate, personal].into_iter().flatten().collect())
}

/// Tells the person, at every address known before, that a way to prove who they are changed.
pub(crate) async fn tell_factor_change(
    cx: &Context<'_>,
    mut reply: Reply,
    what: &'static str,
) -> Result<Reply, Trouble> {
    let told = addresses(cx).await?;
    let about = Message::new("mail.factor-changed").with("what", what);
    let made = if told.is_empty() { None } else { not_me::link(cx, &about)? };
    let (link, kept) = made.unzip();
    reply.changes.extend(kept);
    for to in told {
        let mail = cx.mail(Some(to), "mail.factor-changed", about.clone(), link.as_ref(), NOTICE_LIFETIME)?;
        reply = reply.with(mail);
    }
    Ok(reply)
}

/// How long a notice is worth sending.
pub(crate) const NOTICE_LIFETIME: Duration = Duration::from_secs(3 * 24 * 3600);

/// What a proof answers when the person `lacks` what it needs. A stranger gets the ordinary page, on which
/// nothing is ever right; somebody who has already proved something is told, and can take another way.
pub(crate) fn missing(cx: &Context<'_>, lacks: bool) -> Option<Reply> {
    let may_be_told = cx.run.assurance() > Assurance::NONE && cx.person().is_some();
    (lacks && may_be_told).then(|| {
        // A page without a form: "try another way" is on it, and nothing counts as wrong.
        let state = serde_json::Value::Object(serde_json::Map::new());
        Outcome::Show { state, view: missing_view() }.into()
    })
}

/// What somebody sees who never registered the proof that was picked.
pub(crate) fn missing_view() -> View {
    View::new(MISSING, Message::new("activity.not-registered.title"))
        .notice(Tone::Warn, Message::new("activity.not-registered"))
}
