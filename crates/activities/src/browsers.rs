//! What the activities about remembered browsers share, and the service's pages too: under which hash a browser is
//! kept, whether it is known, and how it ends. It all lies in the person's profile, so that a reset, a removed
//! registration and two instances at once are the compare-and-set of one row.

use domain::{
    browser::{BrowserEnd, KnownBrowser},
    event::{Event, EventKind, EventResult},
    person::PersonKey,
    profile::Profile,
    secret::Secret,
    store::Change,
    time::Timestamp,
};
use vault::KeyRing;

use crate::Context;

/// The hash under which the browser with this token is kept for a person: of two people at one browser, nobody sees
/// that it is one.
#[must_use]
pub fn hash(keys: &KeyRing, person: &PersonKey, token: &Secret) -> String {
    keys.keyed_hash("known-browser", &[&person.to_string(), token.expose()])
}

/// Where in the profile the browser of this request is, and which of its tokens says so; expired ones too.
pub(crate) fn positions<'a>(cx: &Context<'a>) -> Vec<(usize, &'a Secret)> {
    // Nobody's name has the same work done, and is never known.
    let offered = cx.browser.tokens.iter().map(|token| {
        let offered = Secret::new(hash(&cx.tools.keys, &cx.profile.person, token));
        let is_it = |kept: &KnownBrowser| Secret::new(kept.hash.clone()).matches(&offered);
        (cx.profile.browsers.iter().position(is_it), token)
    });
    let known = offered.filter_map(|(at, token)| Some((at?, token)));
    known.filter(|_| cx.person().is_some()).collect()
}

/// Whether the browser of this request is one that the person had remembered and that still counts.
pub(crate) fn known(cx: &Context<'_>) -> Option<usize> {
    let good = |at: &usize| cx.profile.browsers.get(*at).is_some_and(|kept| kept.is_good(cx.now));
    positions(cx).into_iter().map(|(at, _)| at).find(good)
}

/// Takes what has expired out of a profile. Gives what it took.
pub(crate) fn prune(profile: &mut Profile, now: Timestamp) -> Vec<KnownBrowser> {
    let (good, expired) =
        std::mem::take(&mut profile.browsers).into_iter().partition(|kept: &KnownBrowser| now < kept.expires);
    profile.browsers = good;
    expired
}

/// Makes a line of history tell of one browser.
pub fn tell(event: &mut Event, browser: &KnownBrowser, end: Option<BrowserEnd>) {
    event.detail.insert("browser".to_owned(), browser.id.clone());
    if !browser.name.is_empty() {
        event.detail.insert("name".to_owned(), browser.name.clone());
    }
    if let Some(end) = end {
        event.detail.insert("cause".to_owned(), end.code().to_owned());
    }
}

/// A line of history about a browser that is not remembered any more.
pub(crate) fn ended(cx: &Context<'_>, browser: &KnownBrowser, end: BrowserEnd) -> Change {
    let mut event = cx.event(EventKind::BrowserEnded, EventResult::Info);
    tell(&mut event, browser, Some(end));
    Change::Append(Box::new(event))
}

/// What ends every browser that the person had remembered, where there are any: the password was reset, by somebody
/// who may be the person and may have been talked into it.
pub(crate) fn end_all(cx: &Context<'_>, end: BrowserEnd) -> Vec<Change> {
    if cx.profile.browsers.is_empty() {
        return Vec::new();
    }
    let mut profile = cx.profile.clone();
    let all = std::mem::take(&mut profile.browsers);
    let lines = all.iter().map(|browser| ended(cx, browser, end));
    std::iter::once(Change::PutProfile(Box::new(profile))).chain(lines).collect()
}
