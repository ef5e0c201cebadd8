//! Remember the browser that the person sits at, so that `known-browser` knows it later. Stands behind what the task
//! is for: a reset ends every browser that was remembered before it.
//!
//! Each time a new token is drawn. One that is there already is never bound to somebody else, because whoever shared
//! the computer before may have read it.

use std::time::Duration;

use async_trait::async_trait;
use domain::{
    activity::Reply,
    browser::{BrowserCookie, BrowserEnd, CookieUse, DAYS_MAX, KnownBrowser},
    event::{EventKind, EventResult},
    evidence::Assurance,
    message::Message,
    store::Change,
    view::{Field, FieldKind, Input, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Place, Trouble, browsers, proof, registration};

/// The activity `remember-browser`.
pub struct RememberBrowser;

/// Length of the name that pages call a browser by, in characters.
const ID_LENGTH: usize = 16;
/// Most browsers that a person can have remembered.
const LIMIT_MAX: u32 = 20;

/// Whether people are asked, for how long a browser is remembered, and how many.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Ask the person; otherwise every browser is remembered that gets here.
    pub ask: bool,
    /// Days for which a browser is remembered, 1 to 365.
    #[schemars(range(min = 1, max = 365))]
    pub days: u32,
    /// How many browsers a person can have remembered, 1 to 20; the oldest goes.
    #[schemars(range(min = 1, max = 20))]
    pub limit: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { ask: true, days: 90, limit: 5 }
    }
}

impl Settings {
    fn days(&self) -> u32 {
        self.days.clamp(1, DAYS_MAX)
    }

    fn limit(&self) -> usize {
        self.limit.clamp(1, LIMIT_MAX) as usize
    }
}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

fn view(settings: &Settings) -> View {
    let tick = Field::new("remember", Message::new("activity.remember-browser.label"), FieldKind::Check)
        .hint(Message::new("activity.remember-browser.hint"));
    View::new("remember-browser", Message::new("activity.remember-browser.title"))
        .lead(Message::new("activity.remember-browser.lead"))
        .lead(Message::new("activity.remember-browser.days").with("days", settings.days()))
        .field(tick.optional())
        .action("next", Message::new("action.continue"))
}

/// Writes the browser down and has it keep its token.
async fn remember(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
    let before = browsers::positions(cx);
    let others: Vec<_> = cx
        .browser
        .tokens
        .iter()
        .filter(|token| before.iter().all(|(_, known)| !known.matches(token)))
        .collect();
    let mut profile = cx.profile.clone();
    // Of this very browser only the newest counts.
    let mut replaced: Vec<usize> = before.iter().map(|(at, _)| *at).collect();
    replaced.sort_unstable();
    replaced.dedup();
    for at in replaced.into_iter().rev() {
        profile.browsers.remove(at);
    }
    let mut gone: Vec<_> =
        browsers::prune(&mut profile, cx.now).into_iter().map(|one| (one, BrowserEnd::Expired)).collect();
    let too_many = (profile.browsers.len() + 1).saturating_sub(settings.limit());
    gone.extend(profile.browsers.drain(..too_many).map(|one| (one, BrowserEnd::TooMany)));

    let (token, id) = (vault::token::new(&*cx.tools.entropy), vault::token::new(&*cx.tools.entropy));
    let browser = KnownBrowser {
        id: id.expose().chars().filter(char::is_ascii_alphanumeric).take(ID_LENGTH).collect(),
        hash: browsers::hash(&cx.tools.keys, &profile.person, &token),
        name: cx.browser.name.clone(),
        added: cx.now,
        last_used: None,
        expires: cx.now.plus(Duration::from_secs(u64::from(settings.days()) * 24 * 3_600)),
    };
    let mut event = cx.event(EventKind::BrowserRemembered, EventResult::Success);
    browsers::tell(&mut event, &browser, None);
    profile.browsers.push(browser);
    let mut reply = proof::passed().with(Change::PutProfile(Box::new(profile)));
    reply.changes.extend(gone.iter().map(|(one, end)| browsers::ended(cx, one, *end)));
    let reply = reply.with(Change::Append(Box::new(event))).keep(BrowserCookie::new(
        &token,
        &others,
        settings.days(),
    ));
    registration::tell_factor_change(cx, reply, "browser").await
}

#[async_trait]
impl Activity for RememberBrowser {
    const KIND: &'static str = "remember-browser";
    const ABOUT: &'static str = "Offers to remember the browser, or does it without asking, for `known-browser` later on; stands behind the step that the task is for, because a reset ends what was remembered before.";
    const PLACE: Place = Place::People;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::RECOVERY,
            effect: Effect::Profile,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        let is_done = browsers::known(cx).is_some() || cx.person().is_none();
        match cx.browser.cookies {
            CookieUse::None => Ok(proof::passed()),
            _ if is_done => Ok(proof::passed()),
            CookieUse::Write if !settings.ask => remember(cx, settings).await,
            // Where this answer can set no cookie, the next one can.
            CookieUse::Write | CookieUse::Read => proof::show(&State {}, view(settings)),
        }
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        _: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        let can = cx.browser.cookies == CookieUse::Write && cx.person().is_some();
        if can && input.is_checked("remember") { remember(cx, settings).await } else { Ok(proof::passed()) }
    }
}
