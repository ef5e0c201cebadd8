//! What needs attention: everything that stands in somebody's way or weakens the realm, with the page where it
//! is put right.

use api::{
    ServiceResult,
    operation::{Attention, MailServerHealth, ProviderHealth, RadiusHealth, Remedy, Urgency},
    staff::Permission,
};
use domain::{event::EventKind, message::Message, store::ChainVerdict};

use super::{
    Admin,
    dashboard::{Known, count, minute_of},
};
use crate::{
    board::{Administrators, Examined},
    health::VERIFIED_FOR,
    staff::{StaffSession, has_administrator},
};

/// History that was not verified for so many times as long as it should be is worth a word.
const VERIFIED_LATE: u32 = 3;
/// The task that verifies history.
const VERIFY: &str = "verify-history";
/// How many bulk operations are looked through, the newest first.
const OPERATIONS_READ: usize = 50;

fn item(urgency: Urgency, message: Message, remedy: Remedy) -> Attention {
    Attention { urgency, message, remedy }
}

/// Workflows whose weakness was accepted, of the policies that somebody may see.
pub(super) fn weaknesses(staff: &StaffSession) -> Vec<Attention> {
    let realm = &staff.loaded.realm;
    let mut items = Vec::new();
    let seen = |policy: &&domain::config::ManagementPolicy| {
        policy.enabled && staff.standing.grants.may_in(Permission::ViewConfiguration, &policy.id)
    };
    for policy in realm.policies.iter().filter(seen) {
        let name = if policy.name.trim().is_empty() { policy.id.to_string() } else { policy.name.clone() };
        let weak = policy.workflows.iter().filter(|workflow| workflow.accepted_weakness.is_some());
        items.extend(weak.map(|workflow| {
            let message = Message::new("attention.weakness")
                .with("policy", name.clone())
                .with("task", workflow.id.to_string());
            let remedy = Remedy::Workflow(policy.id.to_string(), workflow.id.to_string());
            item(Urgency::Note, message, remedy)
        }));
    }
    items
}

impl Admin<'_> {
    pub(super) async fn attention(&self, known: &Known) -> ServiceResult<Vec<Attention>> {
        let mut items = weaknesses(&self.staff);
        items.extend(self.about_configuration(known));
        items.extend(self.about_directories(known));
        items.extend(about_radius(known));
        items.extend(about_providers(known));
        items.extend(about_mail(known));
        items.extend(self.about_administrators());
        items.extend(about_today(known));
        items.extend(about_tasks(known));
        items.extend(about_scheduled_tasks(known));
        items.extend(self.about_history().await?);
        items.extend(self.about_bulk_operations().await?);
        Ok(items)
    }

    fn about_configuration(&self, known: &Known) -> Vec<Attention> {
        let mut items = Vec::new();
        if let Some(reason) = self.house.reload_problem() {
            let message = Message::new("attention.reload").with("detail", reason);
            items.push(item(Urgency::Broken, message, Remedy::Revisions));
        }
        let behind = known.alive.iter().filter(|alive| {
            alive.id != self.house.instance
                && (!alive.beat.reload_problem.is_empty() || alive.beat.revision < known.newest_revision)
        });
        items.extend(behind.map(|alive| {
            let message = Message::new("attention.behind")
                .with("host", host(alive))
                .with("revision", alive.beat.revision)
                .with("newest", known.newest_revision);
            item(Urgency::Weak, message, Remedy::Tasks)
        }));
        items
    }

    fn about_directories(&self, known: &Known) -> Vec<Attention> {
        let found = self.house.board.directories();
        let mut items = Vec::new();
        for connection in &known.connections {
            let Some(examined) =
                found.iter().find(|(id, _)| id.as_str() == connection.id).map(|(_, one)| one)
            else {
                continue;
            };
            let remedy = Remedy::Connection(connection.id.clone());
            let name = connection.alias.clone();
            if !examined.is_reached() {
                let message = Message::new("attention.directory.away").with("name", name);
                items.push(item(Urgency::Broken, message, remedy));
            } else if !Examined::is_good(examined) {
                let bad = examined.findings.iter().filter(|finding| !finding.good).count();
                let message =
                    Message::new("attention.directory.findings").with("name", name).with("count", bad);
                items.push(item(Urgency::Weak, message, remedy));
            }
        }
        let elsewhere = known
            .alive
            .iter()
            .filter(|alive| alive.id != self.house.instance && !alive.beat.unreachable.is_empty());
        items.extend(elsewhere.map(|alive| {
            let message = Message::new("attention.directory.elsewhere")
                .with("host", host(alive))
                .with("names", alive.beat.unreachable.join(", "));
            item(Urgency::Weak, message, Remedy::Tasks)
        }));
        items
    }

    fn about_administrators(&self) -> Vec<Attention> {
        if !has_administrator(&self.house.realm.current().realm) {
            let message = Message::new("attention.administrators.none");
            return vec![item(Urgency::Broken, message, Remedy::Roles)];
        }
        if self.house.board.administrators() == Administrators::WithoutSecondFactor {
            let message = Message::new("attention.administrators.factor");
            return vec![item(Urgency::Weak, message, Remedy::Roles)];
        }
        Vec::new()
    }

    async fn about_history(&self) -> ServiceResult<Vec<Attention>> {
        let house = self.house;
        let verified = house.verified().await.map_err(|error| house.store_trouble(&error))?;
        let now = house.clock.now();
        let since = verified.map_or(house.board.started, |verified| verified.at);
        let mut items = Vec::new();
        if let Some(ChainVerdict::BrokenAt(sequence)) = verified.map(|verified| verified.verdict) {
            let message = Message::new("attention.history.broken").with("sequence", sequence);
            items.push(item(Urgency::Broken, message, Remedy::Scheduled(VERIFY.to_owned())));
        }
        if now.since(since) > VERIFIED_FOR * VERIFIED_LATE {
            let days = now.since(since).as_secs() / (24 * 3_600);
            let days = i64::try_from(days).unwrap_or(i64::MAX);
            items.push(item(
                Urgency::Weak,
                Message::new("attention.history.unverified").with("days", days),
                Remedy::Scheduled(VERIFY.to_owned()),
            ));
        }
        Ok(items)
    }

    async fn about_bulk_operations(&self) -> ServiceResult<Vec<Attention>> {
        if self.require(Permission::Bulk).is_err() {
            return Ok(Vec::new());
        }
        let bulk = self.bulk().await?;
        let mut items = Vec::new();
        for operation in bulk.list(None, OPERATIONS_READ).await?.operations {
            let remedy = || Remedy::Bulk(operation.id.clone());
            if operation.lost > 0 {
                let message = Message::new("attention.bulk.lost")
                    .with("count", operation.lost)
                    .with("reason", operation.reason.clone());
                items.push(item(Urgency::Weak, message, remedy()));
            }
            if operation.trouble.is_some() && operation.finished.is_none() {
                let message = Message::new("attention.bulk.held").with("reason", operation.reason.clone());
                items.push(item(Urgency::Weak, message, remedy()));
            }
        }
        Ok(items)
    }
}

fn host(alive: &crate::heartbeat::Alive) -> String {
    if alive.beat.host.is_empty() { alive.id.clone() } else { alive.beat.host.clone() }
}

/// A server that does not answer; broken where none does.
fn about_radius(known: &Known) -> Vec<Attention> {
    let bad = || known.radius.iter().filter(|server| !server.problem.is_empty());
    let urgency = if bad().count() == known.radius.len() { Urgency::Broken } else { Urgency::Weak };
    let said = |server: &RadiusHealth| {
        let message = Message::new("attention.radius")
            .with("name", server.host.clone())
            .with("problem", server.problem.clone());
        item(urgency, message, Remedy::Radius)
    };
    bad().map(said).collect()
}

/// A provider at which nobody can sign in; broken where it is so at each.
fn about_providers(known: &Known) -> Vec<Attention> {
    let bad = || known.oidc.iter().filter(|provider| !provider.problem.is_empty());
    let urgency = if bad().count() == known.oidc.len() { Urgency::Broken } else { Urgency::Weak };
    let said = |provider: &ProviderHealth| {
        let message = Message::new("attention.oidc")
            .with("name", provider.name.clone())
            .with("since", provider.since.map_or_else(String::new, minute_of))
            .with("problem", provider.problem.clone());
        item(urgency, message, Remedy::Provider(provider.id.clone()))
    };
    bad().map(said).collect()
}

fn about_mail(known: &Known) -> Vec<Attention> {
    let mail = &known.mail;
    if !mail.configured {
        return vec![item(Urgency::Broken, Message::new("attention.mail.none"), Remedy::Mail)];
    }
    let mut items = Vec::new();
    let is_bad = |server: &&MailServerHealth| !server.problem.is_empty();
    let all_bad = mail.servers.iter().all(|server| is_bad(&server));
    for server in mail.servers.iter().filter(is_bad) {
        let message = Message::new("attention.mail-server")
            .with("name", server.server.clone())
            .with("problem", server.problem);
        items.push(item(if all_bad { Urgency::Broken } else { Urgency::Weak }, message, Remedy::Mail));
    }
    if mail.failed > 0 {
        let message = Message::new("attention.mail.failed")
            .with("count", mail.failed)
            .with("detail", mail.last_error.clone());
        items.push(item(Urgency::Weak, message, Remedy::Mails));
    } else if mail.waiting > 0 && !mail.last_error.is_empty() {
        let message = Message::new("attention.mail.waiting")
            .with("count", mail.waiting)
            .with("detail", mail.last_error.clone());
        items.push(item(Urgency::Weak, message, Remedy::Mail));
    }
    items
}

fn about_today(known: &Known) -> Vec<Attention> {
    let of = |kind: EventKind| count(&known.rollup, kind, None);
    let asked = [
        (EventKind::ActionUnknown, Urgency::Broken, "attention.today.unknown"),
        (EventKind::OperatorBurst, Urgency::Weak, "attention.today.bursts"),
        (EventKind::ScopeExceeded, Urgency::Weak, "attention.today.exceeded"),
        (EventKind::ReplyRefused, Urgency::Weak, "attention.today.replies"),
        (EventKind::GatewayFailed, Urgency::Weak, "attention.today.gateways"),
        (EventKind::PushFailed, Urgency::Weak, "attention.today.pushes"),
        (EventKind::PushDenied, Urgency::Weak, "attention.today.denied"),
    ];
    let found = asked.into_iter().map(|(kind, urgency, code)| (kind, urgency, code, of(kind)));
    let worth = found.filter(|(_, _, _, count)| *count > 0);
    worth
        .map(|(kind, urgency, code, count)| {
            let message = Message::new(code).with("count", count);
            item(urgency, message, Remedy::History(vec![kind]))
        })
        .collect()
}

fn about_tasks(known: &Known) -> Vec<Attention> {
    let failed = known.tasks.iter().filter(|(_, run)| !run.error.is_empty());
    failed
        .map(|(task, run)| {
            let message = Message::new("attention.task")
                .with("task", task.code().to_owned())
                .with("detail", run.error.clone());
            item(Urgency::Weak, message, Remedy::Tasks)
        })
        .collect()
}

/// Scheduled tasks that failed, or did a part of their work only, the last time.
fn about_scheduled_tasks(known: &Known) -> Vec<Attention> {
    let failed = known.troubled.iter();
    failed
        .map(|(task, detail)| {
            let message =
                Message::new("attention.scheduled").with("task", task.clone()).with("detail", detail.clone());
            item(Urgency::Weak, message, Remedy::Scheduled(task.clone()))
        })
        .collect()
}
