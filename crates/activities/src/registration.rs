//! What the registering activities share: when a registration counts as complete, who is told of a changed
//! factor, and what a proof says to somebody who never registered it.

use std::time::Duration;

use domain::{
    activity::{Outcome, Reply},
    config::{Question, QuestionPolicy},
    event::{EventKind, EventResult},
    evidence::Assurance,
    message::Message,
    profile::{Profile, QuestionKind, StoredAnswer},
    store::Change,
    view::{MISSING, Tone, View},
};

use crate::{Context, Trouble};

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

/// Whether the person has what the policy asks for, and at least one way to prove.
#[must_use]
pub fn is_complete(profile: &Profile, policy: &QuestionPolicy) -> bool {
    questions_complete(profile, policy)
        && (!profile.answers.is_empty()
            || profile.totp.is_some()
            || !profile.passkeys.is_empty()
            || profile.personal_mail.is_some())
}

/// Marks the registration as complete when it now is, and writes the event.
pub(crate) fn save(cx: &Context<'_>, mut profile: Profile, reply: Reply) -> Reply {
    let first = profile.registered.is_none() && is_complete(&profile, &cx.policy.questions);
    if first {
        profile.registered = Some(cx.now);
    }
    if is_complete(&profile, &cx.policy.questions) {
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
    for to in addresses(cx).await? {
        let args = Message::new("mail.factor-changed").with("what", what);
        reply = reply.with(cx.mail(Some(to), "mail.factor-changed", args, None, NOTICE_LIFETIME)?);
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
