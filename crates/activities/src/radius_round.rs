//! One round with the RADIUS servers, for whoever asks the person or the caller: the name by which the servers
//! know them, what is kept of a challenge, and what is written down of replies that were not believed.
//!
//! A name that is nobody's goes the same way: the servers are asked about the probe name with a code that was
//! drawn, so the answer takes as long as for somebody, fails as it does, and no server learns the name.

use std::collections::BTreeMap;

use domain::{
    config::{Limit, Question},
    event::{EventKind, EventResult},
    factor::radius::{Ask, Challenge, Name, RadiusError, RefusedReply, Verdict},
    id::Slug,
    message::Message,
    secret::Secret,
    store::Change,
    view::{Field, FieldKind},
};
use serde::{Deserialize, Serialize};

use crate::{Context, Trouble};

/// More challenges in a row than any sane server asks.
const ROUNDS_MAX: u32 = 10;

/// How the first code is typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Typed {
    /// Digits, shown while they are typed: a one-time code.
    #[default]
    Digits,
    /// Anything, hidden: a PIN is part of it, or letters.
    Hidden,
}

/// What is remembered between two pages.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {
    challenge: Option<Kept>,
    rounds: u32,
    wrong: u32,
}

/// A challenge, as it is stored with the run.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    server: Slug,
    state: Vec<u8>,
    prompt: String,
    echo: bool,
}

impl Kept {
    fn challenge(&self) -> Challenge {
        Challenge {
            server: self.server.clone(),
            state: self.state.clone(),
            prompt: self.prompt.clone(),
            echo: self.echo,
        }
    }
}

/// What a round came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// The servers took it.
    Proved,
    /// A server asks back: another page.
    Next,
    /// Nothing was typed.
    Blank,
    /// They did not take it.
    Wrong,
    /// They did not take it, for the last time.
    UsedUp,
    /// The server that asked back is gone: from the beginning.
    Lost,
}

impl State {
    /// The field of the page that this state asks for; `label` and `typed` are those of the first page.
    pub(crate) fn field(&self, label: Message, typed: Typed) -> Field {
        let kind = match (&self.challenge, typed) {
            (Some(Kept { echo: true, .. }), _) => FieldKind::Text,
            (Some(_), _) | (None, Typed::Hidden) => FieldKind::Answer,
            (None, Typed::Digits) => FieldKind::Code { length: 8, numeric: true },
        };
        Field::new("code", label, kind)
    }

    /// What the server that asked back says; `None` on the first page.
    pub(crate) fn prompt(&self) -> Option<&str> {
        self.challenge.as_ref().map(|kept| kept.prompt.as_str())
    }

    fn forget_challenge(&mut self) {
        (self.challenge, self.rounds) = (None, 0);
    }

    fn refuse(&mut self, tries: u32) -> Turn {
        self.forget_challenge();
        self.wrong += 1;
        if self.wrong >= tries.clamp(1, 10) { Turn::UsedUp } else { Turn::Wrong }
    }

    /// Asks the servers. `away` is what is said when none of them answers.
    pub(crate) async fn turn(
        &mut self,
        cx: &Context<'_>,
        typed: &Secret,
        tries: u32,
        away: Message,
    ) -> Result<(Turn, Vec<Change>), Trouble> {
        if typed.expose().trim().is_empty() {
            return Ok((Turn::Blank, Vec::new()));
        }
        let limit = Limit { count: cx.realm.radius.asks_per_minute, minutes: 1 };
        cx.count("radius", "realm", limit).await?;
        let known = known_as(cx).await?;
        let name = known.as_deref().map_or(Name::Nobody, Name::Of);
        let challenge = self.challenge.as_ref().map(Kept::challenge);
        let ask = Ask { name, code: typed, challenge: challenge.as_ref() };
        let asked = cx.tools.factors.radius.ask(ask).await;
        let refused: Vec<Change> = asked.refused.iter().map(|reply| told(cx, reply)).collect();
        let turn = match asked.result {
            Ok(Verdict::Accepted) if known.is_some() => Turn::Proved,
            Ok(Verdict::Accepted | Verdict::Rejected) => self.refuse(tries),
            Ok(Verdict::Challenged(_)) if self.rounds >= ROUNDS_MAX => self.refuse(tries),
            Ok(Verdict::Challenged(challenge)) => {
                let Challenge { server, state, prompt, echo } = challenge;
                self.challenge = Some(Kept { server, state, prompt, echo });
                self.rounds += 1;
                Turn::Next
            }
            Err(RadiusError::ChallengeLost(detail)) => {
                tracing::warn!(run = %cx.run.id, detail, "a challenge of a RADIUS server is lost");
                self.forget_challenge();
                Turn::Lost
            }
            Err(error @ (RadiusError::NotSetUp | RadiusError::Unreachable(_))) => {
                if !refused.is_empty() {
                    // Nothing else is committed on this way, and a forged reply is worth a line.
                    cx.tools.store.commit(refused).await?;
                }
                return Err(Trouble::Outside { message: away, detail: error.to_string() });
            }
        };
        Ok((turn, refused))
    }
}

/// The line of history about a reply that was not believed.
fn told(cx: &Context<'_>, reply: &RefusedReply) -> Change {
    let mut event = cx.event(EventKind::ReplyRefused, EventResult::Failure);
    event.detail.insert("factor".to_owned(), "radius".to_owned());
    event.detail.insert("server".to_owned(), reply.server.to_string());
    event.detail.insert("why".to_owned(), reply.why.code().to_owned());
    event.detail.insert("count".to_owned(), reply.count.to_string());
    Change::Append(Box::new(event))
}

/// The name by which the servers know the person; `None` for a decoy and for somebody without one.
pub(crate) async fn known_as(cx: &Context<'_>) -> Result<Option<String>, Trouble> {
    if cx.person().is_none() {
        return Ok(None);
    }
    let account = cx.account().await?;
    let attribute = cx.realm.radius.user_attribute.trim().to_lowercase();
    let value = match attribute.as_str() {
        "" | "samaccountname" | "uid" => Some(account.logon_name),
        "userprincipalname" => account.upn,
        "mail" => account.mail,
        other => account.attributes.get(other).and_then(|values| values.first()).cloned(),
    };
    Ok(value.filter(|value| !value.trim().is_empty()))
}

/// An administrator's words in the language of the page; `None` where there are none.
pub(crate) fn own_words(cx: &Context<'_>, texts: &BTreeMap<String, String>) -> Option<Message> {
    let texts = Question { id: cx.step.clone(), text: texts.clone() };
    let text = texts.in_locale(&cx.run.locale, &cx.realm.site.default_locale).trim().to_owned();
    (!text.is_empty()).then(|| Message::verbatim(text))
}

/// Digits are often written in groups.
pub(crate) fn without_gaps(typed: Secret, how: Typed, is_first: bool) -> Secret {
    let text = typed.expose();
    let is_grouped = text.chars().all(|c| c.is_ascii_digit() || c == ' ');
    if is_first && how == Typed::Digits && is_grouped {
        return Secret::new(text.replace(' ', ""));
    }
    typed
}
