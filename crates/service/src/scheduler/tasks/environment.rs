//! Looks at what the realm needs as a whole: directories as every instance reaches them, configuration, mail servers,
//! phone gateways, other tasks. Administrators get a mail when something new is wrong, and one when all is well again.

use std::{collections::BTreeSet, time::Duration};

use async_trait::async_trait;
use courier::{ServerProblem, Transport as _};
use domain::{
    config::tasks::{Every, TaskSchedule},
    id::OutboxId,
    message::Message,
    outbox::{Mail, OutboxMessage, OutboxState},
    store::{Change, StoreResult},
    time::Timestamp,
};
use outbound::Outbound;
use serde::{Deserialize, Serialize};

use super::reach;
use crate::{
    hindrance::Hindrance,
    scheduler::{Progress, Task, TaskOutcome, Work, rows, shipped, work::keep},
};

const AREA: &str = "environment";
const KEY: &str = "problems";
/// How long a mail about it is worth sending.
const MAIL_LIFETIME: Duration = Duration::from_secs(24 * 3600);
/// How many problems one mail tells.
const TOLD_MAX: usize = 20;

/// The task.
pub(crate) struct EnvironmentHealth;

/// What is wrong, as it was found the last time.
#[derive(Default, Serialize, Deserialize)]
struct Problems {
    at: Timestamp,
    found: BTreeSet<String>,
}

#[async_trait]
impl Task for EnvironmentHealth {
    fn id(&self) -> &'static str {
        "environment-health"
    }

    fn shipped(&self) -> TaskSchedule {
        TaskSchedule { minutes: 5, ..shipped(self.id(), Every::Minutes) }
    }

    async fn run(&self, work: &mut Work) -> Result<Progress, Hindrance> {
        let found = find(work).await?;
        work.count("problems", i64::try_from(found.len()).unwrap_or(i64::MAX));
        let before = work.store().record(AREA, KEY).await?;
        let before: Problems =
            before.and_then(|record| serde_json::from_value(record.body).ok()).unwrap_or_default();
        if found == before.found {
            return Ok(Progress::Done);
        }
        let is_worse = found.difference(&before.found).next().is_some();
        let problems = Problems { at: work.now(), found };
        let mut changes = vec![keep(work, AREA, KEY.to_owned(), None, &problems).await?];
        if is_worse || problems.found.is_empty() {
            let mail = mail(work, &problems.found);
            work.count("mails", i64::from(mail.is_some()));
            changes.extend(mail);
        }
        work.save(&(), changes).await?;
        work.house().outbox_bell.notify_one();
        Ok(Progress::Done)
    }
}

/// Everything that is wrong, a line each that stays the same for as long as it is.
async fn find(work: &mut Work) -> StoreResult<BTreeSet<String>> {
    let house = std::sync::Arc::clone(work.house());
    let mut found = BTreeSet::new();
    if house.board.directories().is_empty() {
        // The instance has just begun and has not looked yet.
        house.check_health().await?;
    }
    for (id, examined) in house.board.directories() {
        work.count("connections", 1);
        let bad = examined.findings.iter().filter(|finding| !finding.good);
        found.extend(bad.map(|finding| format!("directory {id}, {}: {}", finding.subject, finding.fix)));
    }
    for alive in house.alive().await? {
        work.count("instances", 1);
        let host = if alive.beat.host.is_empty() { &alive.id } else { &alive.beat.host };
        found.extend(alive.beat.unreachable.iter().map(|name| format!("{host} does not reach {name}")));
        if !alive.beat.reload_problem.is_empty() {
            found.insert(format!("{host}: {}", alive.beat.reload_problem));
        }
    }
    let silent = house.radius_health().into_iter().filter(|server| !server.problem.is_empty());
    found.extend(silent.map(|server| format!("RADIUS server {}: {}", server.id, server.problem)));
    let away = house.oidc_health().into_iter().filter(|provider| !provider.problem.is_empty());
    found.extend(away.map(|provider| format!("OpenID provider {}: {}", provider.id, provider.problem)));
    if !house.outgoing.is_open() {
        found.insert("there is no mail server".to_owned());
    }
    for standing in house.outgoing.look().await {
        work.count("mail-servers", 1);
        let problem = standing.problem.map(in_words);
        found.extend(problem.map(|problem| format!("mail server {}: {problem}", standing.server)));
    }
    let (gateways, outbound) = (reach::places(&house.realm.current().realm.phone), Outbound::default());
    for (gateway, place) in gateways {
        work.count("phone-gateways", 1);
        let away = reach::problem(&outbound, &place).await;
        found.extend(away.map(|problem| format!("phone gateway {gateway}: {problem}")));
    }
    if let Some(place) = reach::place_of_push(&house.realm.current().realm.push) {
        let away = reach::problem(&outbound, &place).await;
        found.extend(away.map(|problem| format!("push provider: {problem}")));
    }
    let failed = house.store().outbox_counts().await?.get(&OutboxState::Failed).copied().unwrap_or_default();
    if failed > 0 {
        found.insert("some mails were given up".to_owned());
    }
    for (task, kept) in rows::states(house.store()).await? {
        let failed = kept.state.last.is_some_and(|last| last.outcome == TaskOutcome::Failed);
        if failed {
            found.insert(format!("the task {task} failed"));
        }
    }
    Ok(found)
}

/// A problem of a mail server as a line tells it: what the server said differs each time.
const fn in_words(problem: ServerProblem) -> &'static str {
    match problem {
        ServerProblem::Silent => "it does not answer in time",
        ServerProblem::Unreachable => "it cannot be reached with the protection that is set",
        ServerProblem::SignIn => "it does not take the account",
    }
}

/// The mail to administrators, where somebody is to get it.
fn mail(work: &Work, found: &BTreeSet<String>) -> Option<Change> {
    let (house, now) = (work.house(), work.now());
    let loaded = house.realm.current();
    let site = &loaded.realm.site;
    let to = Some(site.administrator_mail.trim()).filter(|address| !address.is_empty())?;
    let template = if found.is_empty() { "mail.environment-well" } else { "mail.environment-problems" };
    let told: Vec<&str> = found.iter().take(TOLD_MAX).map(String::as_str).collect();
    let args = if found.is_empty() {
        Message::new("mail.environment-well")
    } else {
        Message::new("mail.environment-problems").with("count", found.len()).with("problems", told.join("; "))
    };
    Some(Change::Send(Box::new(OutboxMessage {
        id: OutboxId::mint(now, &*house.tools.entropy),
        dedup: format!("environment:{}", work.current.due.as_millis()),
        created: now,
        expires: now.plus(MAIL_LIFETIME),
        mail: Some(Mail {
            to: to.to_owned(),
            locale: site.default_locale.clone(),
            template: template.to_owned(),
            args,
        }),
        sealed: None,
        subject: None,
    })))
}
