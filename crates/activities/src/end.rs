//! What the last page of a run shows beside its words: what was done in sentences, how long it holds, and, for
//! the operator who is to read it out, a passcode. Left as facts by the steps, so that what was done, the
//! notices of it and this page are one commit, and a page that is loaded again shows the same.

use domain::{
    activity::Reply,
    message::Message,
    run::Run,
    time::Timestamp,
    view::{Field, FieldKind},
};
use vault::KeyRing;

use crate::{Context, Trouble};

/// Sentences for the last page, as JSON.
const NOTES: &str = "end.notes";
/// What is to be read out, sealed.
const SECRET: &str = "end.secret";
/// The code of its label.
const LABEL: &str = "end.label";
/// Until when it, or what was done, holds: milliseconds since 1970.
const UNTIL: &str = "end.until";
/// What the secret is sealed for, besides the run.
const PURPOSE: &str = "run-end";

/// Adds sentences to the last page, after those that are there and those of this very reply.
pub(crate) fn note(cx: &Context<'_>, mut reply: Reply, notes: Vec<Message>) -> Result<Reply, Trouble> {
    let own = reply.facts.iter().position(|(name, _)| name == NOTES).map(|place| reply.facts.remove(place));
    let mut all = own.map_or_else(|| notes_of(cx.run), |(_, text)| parse(&text));
    all.extend(notes);
    let text = serde_json::to_string(&all).map_err(|error| Trouble::Defect(error.to_string()))?;
    Ok(reply.fact(NOTES, text))
}

fn parse(text: &str) -> Vec<Message> {
    serde_json::from_str(text).unwrap_or_default()
}

/// Lets the last page count down to `until`.
pub(crate) fn holds(reply: Reply, label: &'static str, until: Timestamp) -> Reply {
    reply.fact(LABEL, label).fact(UNTIL, until.as_millis().to_string())
}

/// Lets the last page show `secret` until then.
pub(crate) fn reveal(
    cx: &Context<'_>,
    reply: Reply,
    label: &'static str,
    secret: &domain::secret::Secret,
    until: Timestamp,
) -> Result<Reply, Trouble> {
    let run = cx.run.id.to_string();
    let sealed = cx.tools.keys.seal(PURPOSE, &run, secret.expose().as_bytes(), &*cx.tools.entropy);
    let sealed = sealed.map_err(|error| Trouble::Defect(error.to_string()))?;
    Ok(holds(reply, label, until).fact(SECRET, sealed))
}

/// The sentences that steps left.
#[must_use]
pub fn notes_of(run: &Run) -> Vec<Message> {
    run.facts.get(NOTES).map(|text| parse(text)).unwrap_or_default()
}

/// What steps left to show: gone when its time is over.
#[must_use]
pub fn field_of(run: &Run, keys: &KeyRing, now: Timestamp) -> Option<Field> {
    let until = Timestamp::from_millis(run.facts.get(UNTIL)?.parse().ok()?);
    if now >= until {
        return None;
    }
    let label = Message { code: run.facts.get(LABEL)?.clone().into(), args: Default::default() };
    let secret =
        run.facts.get(SECRET).and_then(|sealed| keys.open(PURPOSE, &run.id.to_string(), sealed).ok());
    let value = secret.map(|secret| secret.expose().to_owned()).unwrap_or_default();
    let kind = if label.code == crate::offline::RESPONSE { FieldKind::Spelled } else { FieldKind::Listing };
    Some(Field::new("shown", label, kind).value(value).until(Some(until)).optional())
}
