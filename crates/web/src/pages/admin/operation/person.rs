//! `/admin/people/{ticket}`: everything known about somebody, and what can be done.

use api::{
    BrowserFact, ServiceError,
    operation::HistoryEntry,
    people::{
        Acted, PasswordFacts, PersonAction, PersonCard, RegistrationFacts, ReminderFact, RoleFact, Why,
    },
    staff::Permission,
};
use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::{IntoResponse, Redirect, Response},
};
use domain::{message::Message, time::Timestamp};
use serde::{Deserialize, Serialize};

use super::{Visit, history, passkeys, people, proved_first, query::address, sessions};
use crate::{
    context::Context,
    failure::Failure,
    forms::Form,
    model::{Button, Cell, Column, Confirm, Empty, Fact, Link, Moment, Mood, Table, Typed, moment},
    pages::{admin::nav, staff::refused, to_the_end},
    state::Shared,
};

/// What a page about somebody may be told in its address.
#[derive(Deserialize)]
pub(super) struct Told {
    /// What was just done.
    #[serde(default)]
    done: String,
    /// Where the page of the history begins.
    before: Option<i64>,
}

fn path_of(ticket: &str) -> String {
    format!("{}/{ticket}", nav::PEOPLE)
}

#[derive(Serialize)]
struct Page {
    name: String,
    logon_name: String,
    done: String,
    under_way: bool,
    read_at: Moment,
    account: Vec<Fact>,
    policy: String,
    has_policy: bool,
    policies: Table,
    passwords: String,
    incomplete: bool,
    rules: Option<Table>,
    password_policies: Option<Table>,
    registration: Option<Vec<Fact>>,
    passkeys: Option<Table>,
    browsers: Option<Table>,
    reminders: Option<Table>,
    sessions: Table,
    roles: Option<Table>,
    history: Option<Table>,
    history_href: String,
    actions: Vec<Button>,
}

pub(super) async fn show(
    State(site): State<Shared>,
    Path(ticket): Path<String>,
    context: Context,
    told: Result<Query<Told>, QueryRejection>,
) -> Result<Response, Failure> {
    let Query(told) = told.map_err(|_| Failure::malformed())?;
    let page = Visit::enter(site, context).await?;
    let card = page.house()?.person(&page.visitor(), &ticket).await?;
    let done = match (told.done.as_str(), PersonAction::from_code(&told.done)) {
        ("under-way", _) => page.word("admin.do.under-way"),
        ("passkey-revoked", _) => page.word("admin.passkeys.revoked"),
        (_, Some(action)) => page.word_of("admin.do", &format!("{}-done", action.code())),
        _ => String::new(),
    };
    let shown = Page {
        done,
        under_way: told.done == "under-way",
        read_at: moment(card.read_at),
        account: account(&page, &card),
        policy: policy(&page, &card),
        has_policy: card.policy.is_some(),
        policies: reasons(&page, page.word("admin.person.policies"), &card.policies),
        passwords: passwords(&page, card.passwords.as_ref()),
        incomplete: card.passwords.as_ref().is_some_and(|facts| !facts.complete),
        rules: card.passwords.as_ref().map(|facts| rules(&page, facts)),
        password_policies: card
            .passwords
            .as_ref()
            .filter(|facts| !facts.policies.is_empty())
            .map(|facts| reasons(&page, page.word("admin.person.password-policies"), &facts.policies)),
        registration: card.registration.as_ref().map(|facts| registration(&page, facts)),
        passkeys: card
            .registration
            .as_ref()
            .and_then(|facts| passkeys::of_person(&page, &ticket, &facts.passkeys)),
        browsers: card.registration.as_ref().and_then(|facts| browsers(&page, &facts.browsers)),
        reminders: (!card.reminders.is_empty()).then(|| reminders(&page, &card)),
        sessions: sessions::table(&page, &card.sessions, false),
        roles: roles(&page, &card),
        history: (!card.history.is_empty()).then(|| lines(&page, &card.history)),
        history_href: format!("{}/history", path_of(&ticket)),
        actions: actions(&page, &card),
        name: card.name,
        logon_name: card.logon_name,
    };
    page.draw("admin_person.html", nav::PEOPLE, trail(&page), shown)
}

/// Browsers that the person had remembered.
fn browsers(page: &Visit, facts: &[BrowserFact]) -> Option<Table> {
    let row = |fact: &BrowserFact| {
        let name =
            if fact.name.is_empty() { page.word("page.me.browser-unnamed") } else { fact.name.clone() };
        vec![
            Cell::text(name),
            Cell::time(fact.added),
            page.time_or(fact.last_used, "admin.browsers.never-used"),
            Cell::time(fact.expires),
        ]
    };
    let columns =
        ["admin.browsers.name", "admin.browsers.added", "admin.browsers.last-used", "admin.browsers.expires"];
    (!facts.is_empty()).then(|| Table {
        caption: String::new(),
        columns: columns.map(|code| Column::new(page.word(code))).into(),
        rows: facts.iter().map(row).collect(),
        empty: Empty::default(),
    })
}

/// What each rule says of the person, and what they got.
fn reminders(page: &Visit, card: &PersonCard) -> Table {
    let row = |fact: &ReminderFact| {
        let said = if fact.said == "due" {
            page.word("admin.reminders.due")
        } else {
            page.word_of("admin.reminders", &format!("not-{}", fact.said))
        };
        let mails = page.say(&Message::new("admin.reminders.mails").with("count", fact.mails));
        vec![
            Cell::text(page.word_of("setting.reminders", fact.rule)),
            Cell::text(said),
            fact.next.map_or_else(Cell::default, Cell::time),
            page.time_or(fact.last, "admin.reminders.never").hint(mails),
        ]
    };
    let columns =
        ["admin.reminders.rule", "admin.reminders.says", "admin.reminders.next", "admin.reminders.last"];
    Table {
        caption: page.word("admin.reminders.of-person"),
        columns: columns.map(|code| Column::new(page.word(code))).into(),
        rows: card.reminders.iter().map(row).collect(),
        empty: Empty::default(),
    }
}

fn trail(page: &Visit) -> Vec<Link> {
    vec![Link::new(nav::PEOPLE, page.word("admin.people.title"))]
}

fn fact(page: &Visit, code: &'static str, cell: Cell) -> Fact {
    Fact { label: page.word(code), cell }
}

fn account(page: &Visit, card: &PersonCard) -> Vec<Fact> {
    let none = || page.word("admin.person.none");
    let text = |text: Option<&String>| Cell::text(text.cloned().unwrap_or_else(none));
    let time = |at: Option<Timestamp>, otherwise| page.time_or(at, otherwise);
    let state = &card.state;
    let mut facts = vec![
        fact(page, "admin.person.state", people::state(page, state)),
        fact(page, "admin.person.logon", Cell::text(&card.logon_name)),
        fact(page, "admin.person.connection", Cell::text(&card.connection)),
        fact(page, "admin.person.upn", text(card.upn.as_ref())),
        fact(page, "admin.person.mail", text(card.mail.as_ref())),
    ];
    let attribute = |(name, values): &(String, Vec<String>)| Fact {
        label: name.clone(),
        cell: Cell::text(values.join(", ")),
    };
    facts.extend(card.attributes.iter().map(attribute));
    if state.locked {
        facts.push(fact(page, "admin.person.locked-since", time(state.locked_since, "admin.person.unknown")));
    }
    facts.extend([
        fact(page, "admin.person.password-set", time(state.password_last_set, "admin.person.unknown")),
        fact(page, "admin.person.password-expires", time(state.password_expires, "admin.person.never")),
        fact(page, "admin.person.account-expires", time(state.account_expires, "admin.person.never")),
        fact(page, "admin.person.last-logon", time(state.last_logon, "admin.person.unknown")),
        fact(page, "admin.person.created", time(state.when_created, "admin.person.unknown")),
    ]);
    if state.protected {
        let yes = Cell::pill(Mood::Warn, page.word("admin.person.protected-yes"));
        facts.push(fact(page, "admin.person.protected", yes));
    }
    facts.push(fact(page, "admin.person.dn", Cell::text(&card.dn)));
    facts
}

fn policy(page: &Visit, card: &PersonCard) -> String {
    card.policy.as_ref().map_or_else(
        || page.word("admin.person.no-policy"),
        |policy| page.say(&Message::new("admin.person.policy-is").with("policy", policy.name.clone())),
    )
}

/// Policies in order with their verdict and reason.
fn reasons(page: &Visit, caption: String, reasons: &[Why]) -> Table {
    let row = |why: &Why| {
        let (mood, code) = match (why.holds, why.in_force) {
            (true, true) => (Mood::Good, "admin.person.in-force"),
            (true, false) => (Mood::Info, "admin.person.would-hold"),
            (false, _) => (Mood::Info, "admin.person.holds-not"),
        };
        vec![Cell::text(&why.of.name), Cell::pill(mood, page.word(code)), Cell::text(page.say(&why.reason))]
    };
    Table {
        caption,
        columns: vec![
            Column::new(page.word("admin.person.of")),
            Column::new(page.word("admin.person.verdict")),
            Column::new(page.word("admin.person.reason")),
        ],
        rows: reasons.iter().map(row).collect(),
        empty: Empty::default(),
    }
}

fn passwords(page: &Visit, facts: Option<&PasswordFacts>) -> String {
    match facts.map(|facts| facts.policy.as_ref()) {
        None => page.word("admin.person.passwords-unknown"),
        Some(None) => page.word("admin.person.passwords-directory"),
        Some(Some(policy)) => {
            page.say(&Message::new("admin.person.passwords-is").with("policy", policy.name.clone()))
        }
    }
}

fn rules(page: &Visit, facts: &PasswordFacts) -> Table {
    let row = |(rule, source): &(Message, String)| vec![Cell::text(page.say(rule)), Cell::text(source)];
    Table {
        caption: String::new(),
        columns: vec![
            Column::new(page.word("admin.person.rule")),
            Column::new(page.word("admin.person.source")),
        ],
        rows: facts.rules.iter().map(row).collect(),
        empty: Empty::default(),
    }
}

fn registration(page: &Visit, facts: &RegistrationFacts) -> Vec<Fact> {
    let none = "admin.person.none";
    let questions = Message::new("admin.person.questions-count")
        .with("mandatory", facts.mandatory)
        .with("optional", facts.optional)
        .with("own", facts.own)
        .with("helpdesk", facts.helpdesk);
    let (mail, phone) = (facts.personal_mail.as_ref(), facts.personal_phone.as_ref());
    let mut shown = vec![
        fact(page, "admin.person.registered", page.time_or(facts.registered, "admin.person.not-complete")),
        fact(page, "admin.person.updated", Cell::time(facts.updated)),
        fact(page, "admin.person.locale", Cell::text(page.site.state.texts.native_name(&facts.locale))),
        fact(page, "admin.person.questions", Cell::text(page.say(&questions))),
        fact(
            page,
            "admin.person.personal-mail",
            Cell::text(mail.map_or_else(|| page.word(none), |(address, _)| address.clone())),
        ),
        fact(
            page,
            "admin.person.personal-phone",
            Cell::text(phone.map_or_else(|| page.word(none), |(number, _)| number.clone())),
        ),
        fact(page, "admin.person.recovery", Cell::text(facts.recovery_codes.to_string())),
        fact(page, "admin.person.failures", Cell::text(facts.failures.to_string())),
    ];
    if facts.totp.is_empty() {
        shown.push(fact(page, "admin.person.totp", Cell::text(page.word(none))));
    }
    for app in &facts.totp {
        let is_unnamed = app.name.is_empty();
        let since = if is_unnamed { Cell::time(app.since) } else { Cell::text(app.name.clone()) };
        shown.push(fact(page, "admin.person.totp", since));
        let used = page.time_or(app.last_used, "admin.person.totp-never-used");
        shown.push(fact(page, "admin.person.totp-used", used));
    }
    if let Some((address, at)) = &facts.confirmed_mail {
        shown.push(fact(page, "admin.person.confirmed-mail", Cell::text(address.clone())));
        shown.push(fact(page, "admin.person.confirmed-mail-since", Cell::time(*at)));
    }
    if let Some(until) = facts.passcode_until {
        shown.push(fact(page, "admin.person.passcode", Cell::time(until)));
    }
    if let Some(until) = facts.locked_until {
        let is_held = until == domain::profile::HELD_UNTIL;
        let held = || Cell::text(page.word("admin.person.registration-held"));
        let cell = if is_held { held() } else { Cell::time(until) };
        shown.push(fact(page, "admin.person.registration-locked", cell));
    }
    let update = if facts.must_update { "admin.person.yes" } else { "admin.person.no" };
    shown.push(fact(page, "admin.person.must-update", Cell::text(page.word(update))));
    if !facts.subscriptions.is_empty() {
        let one = |(name, wanted): &(String, bool)| {
            let code = if *wanted { "admin.person.wanted" } else { "admin.person.unwanted" };
            page.say(&Message::new(code).with("name", name.clone()))
        };
        let all: Vec<String> = facts.subscriptions.iter().map(one).collect();
        shown.push(fact(page, "admin.person.subscriptions", Cell::text(all.join(", "))));
    }
    if !facts.agreements.is_empty() {
        let all: Vec<&str> = facts.agreements.iter().map(|(name, _)| name.as_str()).collect();
        shown.push(fact(page, "admin.person.agreements", Cell::text(all.join(", "))));
    }
    shown
}

/// Roles, and the policies whose people they help; `None` where there is neither.
fn roles(page: &Visit, card: &PersonCard) -> Option<Table> {
    let role = |fact: &RoleFact| {
        let policies: Vec<&str> = fact.policies.iter().map(|policy| policy.name.as_str()).collect();
        let limits =
            if policies.is_empty() { page.word("admin.person.whole-realm") } else { policies.join(", ") };
        let code = match fact.role {
            "full" => "admin.role.full",
            "policy-author" => "admin.role.policy-author",
            "auditor" => "admin.role.auditor",
            _ => "admin.role.operator-manager",
        };
        vec![Cell::text(page.word(code)), Cell::text(limits), Cell::text(page.say(&fact.why.reason))]
    };
    let operates = |why: &Why| {
        vec![
            Cell::text(page.word("admin.person.operates")),
            Cell::text(&why.of.name),
            Cell::text(page.say(&why.reason)),
        ]
    };
    let rows: Vec<_> = card.roles.iter().map(role).chain(card.operates.iter().map(operates)).collect();
    (!rows.is_empty()).then(|| Table {
        caption: String::new(),
        columns: vec![
            Column::new(page.word("admin.person.role")),
            Column::new(page.word("admin.person.role-for")),
            Column::new(page.word("admin.person.reason")),
        ],
        rows,
        empty: Empty::default(),
    })
}

fn lines(page: &Visit, entries: &[HistoryEntry]) -> Table {
    history::table(page, String::new(), entries, false)
}

/// The words of an action: its name, or with a tail the title, lead or end of its page.
fn words(action: PersonAction, tail: &str) -> Message {
    Message { code: format!("admin.do.{}{tail}", action.code()).into(), args: Default::default() }
}

fn actions(page: &Visit, card: &PersonCard) -> Vec<Button> {
    let button = |action: &PersonAction| {
        let href = format!("{}/do/{}", path_of(&card.ticket), action.code());
        let look = if *action == PersonAction::Unregister { "bad" } else { "quiet" };
        Button::link(href, page.say(&words(*action, ""))).look(look)
    };
    card.may.iter().map(button).collect()
}

/// `GET …/history`: all of somebody's history.
pub(super) async fn history(
    State(site): State<Shared>,
    Path(ticket): Path<String>,
    context: Context,
    told: Result<Query<Told>, QueryRejection>,
) -> Result<Response, Failure> {
    #[derive(Serialize)]
    struct Shown {
        title: String,
        table: Table,
        next: String,
    }
    let Query(told) = told.map_err(|_| Failure::malformed())?;
    let page = Visit::enter(site, context).await?;
    let before = told.before.unwrap_or(i64::MAX);
    let found = page.house()?.person_history(&page.visitor(), &ticket, before).await?;
    let name = found.lines.first().map(|line| line.subject.clone()).unwrap_or_default();
    let path = format!("{}/history", path_of(&ticket));
    let next = found.next.map(|next| address(&path, &[("before", &next.to_string())]));
    let mut way = trail(&page);
    way.push(Link::new(
        path_of(&ticket),
        if name.is_empty() { page.word("admin.person.account") } else { name.clone() },
    ));
    let shown = Shown {
        title: page.say(&Message::new("admin.person.history-of").with("name", name)),
        table: history::table(&page, page.word("admin.history.caption"), &found.lines, false),
        next: next.unwrap_or_default(),
    };
    page.draw("admin_history_of.html", nav::PEOPLE, way, shown)
}

/// `GET …/do/{action}`: what would happen, before it does.
pub(super) async fn ask(
    State(site): State<Shared>,
    Path((ticket, action)): Path<(String, String)>,
    context: Context,
) -> Result<Response, Failure> {
    let action = PersonAction::from_code(&action).ok_or_else(Failure::not_found)?;
    let page = Visit::enter(site, context).await?;
    let needed = match action {
        PersonAction::EndSessions => Permission::EndSessions,
        _ => Permission::ChangePeople,
    };
    let card = page.house()?.person(&page.visitor(), &ticket).await?;
    if !page.member.may(needed) {
        return Err(ServiceError::Denied(Message::new("admin.not-allowed")).into());
    }
    if !card.may.contains(&action) {
        // There is nothing to do, or nothing that this administrator may do to this person.
        return Ok(Redirect::to(&path_of(&ticket)).into_response());
    }
    confirm(&page, &ticket, action, &card.name, "", None)
}

fn confirm(
    page: &Visit,
    ticket: &str,
    action: PersonAction,
    name: &str,
    reason: &str,
    error: Option<&Message>,
) -> Result<Response, Failure> {
    let typed = Typed {
        name: "reason".to_owned(),
        label: page.word("admin.person.reason-label"),
        hint: page.word("admin.person.reason-hint"),
        value: reason.to_owned(),
        error: error.map(|error| page.say(error)).unwrap_or_default(),
    };
    let asked = Confirm {
        title: page.say(&words(action, "-title").with("name", name)),
        lead: vec![page.say(&words(action, "-lead"))],
        irreversible: action == PersonAction::Unregister,
        action: format!("{}/do/{}", path_of(ticket), action.code()),
        button: page.say(&words(action, "")),
        bad: action == PersonAction::Unregister,
        cancel: path_of(ticket),
        typed: Some(typed).filter(|_| action.needs_reason()),
        ..Confirm::default()
    };
    page.draw("confirm.html", nav::PEOPLE, trail(page), asked)
}

/// `POST …/do/{action}`: does it.
pub(super) async fn act(
    State(site): State<Shared>,
    Path((ticket, action)): Path<(String, String)>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let action = PersonAction::from_code(&action).ok_or_else(Failure::not_found)?;
    let reason = form.take_token("reason")?;
    form.done()?;
    let page = Visit::enter(site, context).await?;
    let (shared, visitor) = (page.site.clone(), page.visitor());
    let (whose, why) = (ticket.clone(), reason.clone());
    let work = async move {
        let house = shared.state.administration.as_deref().ok_or(ServiceError::NotFound)?;
        house.act_on_person(&visitor, &whose, action, &why).await
    };
    let done = |code: &str| Ok(Redirect::to(&address(&path_of(&ticket), &[("done", code)])).into_response());
    match to_the_end(work).await? {
        Ok(Acted::Done) => done(action.code()),
        Ok(Acted::UnderWay(_)) => done("under-way"),
        Ok(Acted::NotDone(message)) | Err(ServiceError::Invalid(message)) => {
            let card = page.house()?.person(&page.visitor(), &ticket).await?;
            refused(confirm(&page, &ticket, action, &card.name, &reason, Some(&message)))
        }
        Err(error) => proved_first(error, &format!("{}/do/{}", path_of(&ticket), action.code())),
    }
}
