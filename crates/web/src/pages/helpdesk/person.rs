//! The page about a person: how the account stands, what could be proved, the tasks, what happened lately.

use api::helpdesk::{Card, DeskTask, Mark, WaitingChange};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use domain::{account::AccountState, directory::LockTrace, message::Message, time::Timestamp};
use serde::Serialize;

use super::{account_line, enter, frame, house, mark_code, mood_of, task_of};
use crate::{
    context::Context,
    failure::Failure,
    model::{self, Cell, Column, Empty, Moment, Mood, Table, moment},
    state::{Shared, Site},
};

/// A word about the account, with its colour.
#[derive(Serialize)]
struct Pill {
    mood: Mood,
    text: String,
}

/// A fact: what it is, some words, and a moment.
#[derive(Serialize)]
struct Fact {
    label: String,
    text: String,
    at: Option<Moment>,
    /// Words for a list of several.
    items: Vec<String>,
}

/// A task, with where it begins.
#[derive(Serialize)]
struct TaskLine {
    name: String,
    description: String,
    href: String,
    available: bool,
    reason: String,
    verifies: bool,
}

#[derive(Serialize)]
struct VerifiedNote {
    until: Moment,
    proofs: String,
}

#[derive(Serialize)]
struct Page {
    name: String,
    pills: Vec<Pill>,
    facts: Vec<Fact>,
    own: bool,
    two_person: bool,
    /// Changes of the account that somebody waits for, in sentences.
    waiting: Vec<String>,
    /// An update of the registration is asked for.
    must_update: bool,
    /// The verification that holds.
    verified: Option<VerifiedNote>,
    /// Some task waits for a verification.
    verify_first: bool,
    tasks: Vec<TaskLine>,
    history: Table,
    traces: Option<Table>,
}

/// `GET /helpdesk/person/{ticket}`.
pub(super) async fn show(
    State(site): State<Shared>,
    Path(ticket): Path<String>,
    mut context: Context,
) -> Result<Response, Failure> {
    enter(&site, &mut context).await?;
    let card = house(&site)?.card(&context.visitor(), &ticket).await?;
    let page =
        Words { site: &site, locale: &context.locale, now: site.state.clock.now() }.page(&ticket, &card);
    let frame = frame(&site, &context, "", Vec::new());
    Ok(site.draw_staff("desk_card.html", &context, &frame, model::template_value(page))?.into_response())
}

/// Says what a card holds.
struct Words<'s> {
    site: &'s Site,
    locale: &'s str,
    now: Timestamp,
}

impl Words<'_> {
    fn say(&self, message: &Message) -> String {
        self.site.say(self.locale, message)
    }

    fn word(&self, code: &'static str) -> String {
        self.say(&Message::new(code))
    }

    fn fact(&self, label: &'static str, text: impl Into<String>) -> Fact {
        Fact { label: self.word(label), text: text.into(), at: None, items: Vec::new() }
    }

    fn moment_fact(&self, label: &'static str, at: Timestamp) -> Fact {
        Fact { at: Some(moment(at)), ..self.fact(label, "") }
    }

    fn page(&self, ticket: &str, card: &Card) -> Page {
        let verified = card.verification.as_ref().map(|verified| VerifiedNote {
            until: moment(verified.until),
            proofs: verified.proofs.iter().map(|proof| self.say(proof)).collect::<Vec<_>>().join(", "),
        });
        Page {
            name: card.person.name.clone(),
            pills: self.pills(card),
            facts: self.facts(card),
            own: card.own,
            two_person: card.two_person,
            waiting: self.waiting(card),
            must_update: card.registration.must_update,
            verify_first: !card.own
                && verified.is_none()
                && card.tasks.iter().any(|task| task.waits_for_verification),
            verified,
            tasks: card.tasks.iter().map(|task| self.task(ticket, task)).collect(),
            history: self.history(card),
            traces: card.traces.as_ref().map(|traces| self.traces(traces)),
        }
    }

    fn waiting(&self, card: &Card) -> Vec<String> {
        let sentence = |change: &WaitingChange| {
            let code = if change.is_ready { "desk.card.waiting-ready" } else { "desk.card.waiting" };
            let message = Message { code: code.into(), args: std::collections::BTreeMap::new() }
                .with("task", change.task.as_str())
                .with("at", change.begun)
                .with("address", change.address.as_str())
                .with("from", change.ready)
                .with("until", change.until);
            self.say(&message)
        };
        card.waiting.open.iter().map(sentence).collect()
    }

    fn pills(&self, card: &Card) -> Vec<Pill> {
        let mark = |mark: &Mark| Pill { mood: mood_of(*mark), text: self.word(mark_code(*mark)) };
        let mut pills: Vec<Pill> = card.person.marks.iter().map(mark).collect();
        pills.push(if card.registration.registered.is_some() {
            Pill { mood: Mood::Good, text: self.word("desk.card.registered-pill") }
        } else {
            Pill { mood: Mood::Info, text: self.word("desk.card.unregistered-pill") }
        });
        pills
    }

    fn facts(&self, card: &Card) -> Vec<Fact> {
        let mut facts = vec![self.fact("desk.card.account", account_line(&card.person))];
        if let Some(mail) = &card.mail {
            facts.push(self.fact("desk.card.mail", mail));
        }
        if let Some(since) = card.state.locked_since.filter(|_| card.state.locked) {
            facts.push(self.moment_fact("desk.card.locked-since", since));
        }
        facts.extend(self.account_facts(&card.state));
        facts.push(match card.registration.registered {
            Some(since) => self.moment_fact("desk.card.registered", since),
            None => self.fact("desk.card.registered", self.word("desk.card.not-registered")),
        });
        if let Some(until) = card.registration.locked_until {
            let is_held = until == domain::profile::HELD_UNTIL;
            facts.push(if is_held {
                self.fact("desk.card.profile-locked", self.word("desk.card.profile-held"))
            } else {
                self.moment_fact("desk.card.profile-locked", until)
            });
        }
        if let Some(until) = card.registration.passcode_until {
            facts.push(self.moment_fact("desk.card.passcode", until));
        }
        if card.registration.browsers > 0 {
            let count = Message::new("desk.card.browsers-count").with("count", card.registration.browsers);
            facts.push(self.fact("desk.card.browsers", self.say(&count)));
        }
        if let Some(until) = card.waiting.refused_until {
            facts.push(self.moment_fact("desk.card.waiting-stopped", until));
        }
        let mut proofs = self.fact("desk.card.proofs", "");
        proofs.items = card.registration.proofs.iter().map(|proof| self.say(proof)).collect();
        if proofs.items.is_empty() {
            proofs.text = self.word("desk.card.no-proof");
        }
        facts.push(proofs);
        facts.push(self.fact("desk.card.policy", &card.policy));
        facts
    }

    fn account_facts(&self, state: &AccountState) -> Vec<Fact> {
        let age = state.password_last_set.map(|set| {
            let days = self.now.since(set).as_secs() / 86_400;
            Message::new("desk.card.password-age").with("days", u32::try_from(days).unwrap_or(u32::MAX))
        });
        let age = age.map_or_else(|| self.word("desk.card.unknown"), |age| self.say(&age));
        let mut facts = vec![self.fact("desk.card.password", age)];
        facts.push(match state.password_expires {
            Some(at) if state.password_expired => self.moment_fact("desk.card.password-expired", at),
            Some(at) => self.moment_fact("desk.card.password-expires", at),
            None => self.fact("desk.card.password-expires", self.word("desk.card.password-stays")),
        });
        if let Some(at) = state.account_expires {
            let label =
                if state.account_expired { "desk.card.account-expired" } else { "desk.card.account-expires" };
            facts.push(self.moment_fact(label, at));
        }
        facts.push(match state.last_logon {
            Some(at) => self.moment_fact("desk.card.last-logon", at),
            None => self.fact("desk.card.last-logon", self.word("desk.card.unknown")),
        });
        facts
    }

    fn task(&self, ticket: &str, task: &DeskTask) -> TaskLine {
        TaskLine {
            name: self.say(&task.name),
            description: self.say(&task.description),
            href: task_of(ticket, &task.id),
            available: task.available,
            reason: task.reason.as_ref().map(|reason| self.say(reason)).unwrap_or_default(),
            verifies: task.verifies,
        }
    }

    fn history(&self, card: &Card) -> Table {
        let columns = ["desk.card.when", "desk.card.what", "desk.card.who"];
        let rows = card.history.iter().map(|line| {
            let what = self.say(&line.message);
            let what = if line.success { what } else { format!("{what} {}", self.word("desk.card.failed")) };
            vec![Cell::time(line.at), Cell::text(what), Cell::text(&line.actor)]
        });
        Table {
            caption: String::new(),
            columns: columns.map(|code| Column::new(self.word(code))).into(),
            rows: rows.collect(),
            empty: Empty { title: self.word("desk.card.history-empty"), ..Empty::default() },
        }
    }

    fn traces(&self, traces: &[LockTrace]) -> Table {
        let codes = [
            "desk.card.controller",
            "desk.card.failures",
            "desk.card.last-failure",
            "desk.card.trace-locked",
        ];
        let time =
            |at: Option<Timestamp>| at.map_or_else(|| Cell::text(self.word("desk.card.no-time")), Cell::time);
        let rows = traces.iter().map(|trace| {
            let mut row = vec![Cell::text(&trace.controller)];
            if trace.reachable {
                row.extend([
                    Cell::text(trace.failures.to_string()),
                    time(trace.last_failure),
                    time(trace.locked_since),
                ]);
            } else {
                row.extend([Cell::text(self.word("desk.card.unreachable")), time(None), time(None)]);
            }
            row
        });
        Table {
            columns: codes.map(|code| Column::new(self.word(code))).into(),
            rows: rows.collect(),
            ..Table::default()
        }
    }
}
