//! The navigation of the administration site in one place: which pages there are, in which order, and who sees
//! a link to them. What somebody may do is decided behind the traits; a link that leads to a refusal is only
//! not shown.

use api::{
    operation::Remedy,
    staff::{Member, Permission},
};
use domain::{event::EventKind, message::Message};

use crate::{
    context::Context,
    model::{Link, NavGroup},
    state::Site,
};

/// Where the site begins.
pub(crate) const DASHBOARD: &str = "/admin";
/// Management policies.
pub(crate) const POLICIES: &str = "/admin/policies";
/// Password policies.
pub(crate) const PASSWORDS: &str = "/admin/password-policies";
const CONNECTIONS: &str = "/admin/connections";
const MAIL: &str = "/admin/mail";
/// The phone gateways.
const PHONE: &str = "/admin/phone";
/// The RADIUS servers.
const RADIUS: &str = "/admin/radius";
/// The OpenID providers.
const EXTERNAL: &str = "/admin/external";
/// Administrators.
pub(crate) const ROLES: &str = "/admin/roles";
const REVISIONS: &str = "/admin/revisions";
/// Finding people.
pub(crate) const PEOPLE: &str = "/admin/people";
/// Everybody's passkeys.
pub(crate) const PASSKEYS: &str = "/admin/passkeys";
const BULK: &str = "/admin/bulk";
/// Who is signed in.
pub(crate) const SESSIONS: &str = "/admin/sessions";
/// Computers that are enrolled for offline resets.
pub(crate) const COMPUTERS: &str = "/admin/computers";
/// Mails on their way, and those that were given up.
pub(crate) const MAILS: &str = "/admin/mails";
/// Everything that was done.
pub(crate) const HISTORY: &str = "/admin/history";
/// What the realm does by itself.
pub(crate) const TASKS: &str = "/admin/tasks";
/// The time zone of the schedules.
pub(crate) const TASK_ZONE: &str = "/admin/tasks/zone";
/// Processes of the realm and their tasks.
pub(crate) const INSTANCES: &str = "/admin/instances";

/// A page with a place in the navigation.
struct Entry {
    href: &'static str,
    label: &'static str,
    /// Needed to see the link.
    permission: Permission,
    /// Whether a role must be unlimited for it.
    whole: bool,
}

const fn entry(href: &'static str, label: &'static str, permission: Permission) -> Entry {
    Entry { href, label, permission, whole: false }
}

const fn whole(href: &'static str, label: &'static str, permission: Permission) -> Entry {
    Entry { whole: true, ..entry(href, label, permission) }
}

/// The pages that there are, under their headings. A page that is added gets its line here.
const GROUPS: &[(&str, &[Entry])] = &[
    ("", &[entry(DASHBOARD, "admin.nav.dashboard", Permission::ViewConfiguration)]),
    (
        "manage.nav",
        &[
            entry(POLICIES, "manage.policies", Permission::ViewConfiguration),
            entry(PASSWORDS, "manage.passwords", Permission::ViewConfiguration),
        ],
    ),
    (
        "realm.nav.realm",
        &[
            entry(CONNECTIONS, "realm.connections.title", Permission::ViewConfiguration),
            entry(MAIL, "realm.mail.title", Permission::ViewConfiguration),
            entry(PHONE, "realm.phone.title", Permission::ViewConfiguration),
            entry("/admin/push", "realm.push.title", Permission::ViewConfiguration),
            entry(RADIUS, "realm.radius.title", Permission::ViewConfiguration),
            entry("/admin/captcha", "realm.captcha.title", Permission::ViewConfiguration),
            entry(EXTERNAL, "realm.external.title", Permission::ViewConfiguration),
            entry("/admin/certificates", "realm.certificate.title", Permission::ViewConfiguration),
            entry("/admin/search", "realm.search.title", Permission::ViewConfiguration),
            entry("/admin/look", "realm.look.title", Permission::ViewConfiguration),
            entry("/admin/templates", "templates.title", Permission::ViewConfiguration),
            entry("/admin/texts", "realm.texts.title", Permission::ViewConfiguration),
            entry(ROLES, "realm.roles.title", Permission::ViewConfiguration),
        ],
    ),
    (
        "realm.nav.changes",
        &[
            entry("/admin/changes", "realm.changes.title", Permission::ViewConfiguration),
            entry("/admin/proposals", "realm.proposals.title", Permission::ViewConfiguration),
            entry(REVISIONS, "realm.revisions.title", Permission::ViewConfiguration),
            entry("/admin/files", "realm.files.title", Permission::ViewConfiguration),
            entry("/admin/toml", "realm.toml.title", Permission::ViewConfiguration),
        ],
    ),
    (
        "admin.nav.people-head",
        &[
            entry(PEOPLE, "admin.nav.people", Permission::ViewPeople),
            entry(BULK, "admin.bulk.title", Permission::Bulk),
            whole(PASSKEYS, "admin.passkeys.title", Permission::ViewPeople),
        ],
    ),
    (
        "admin.nav.operation",
        &[
            whole(SESSIONS, "admin.nav.sessions", Permission::ViewSessions),
            whole(MAILS, "admin.mails.title", Permission::ViewHistory),
            whole(HISTORY, "admin.nav.history", Permission::ViewHistory),
            whole(COMPUTERS, "admin.computers.title", Permission::ViewComputers),
            whole(TASKS, "admin.task.title", Permission::ViewConfiguration),
            whole(INSTANCES, "admin.nav.instances", Permission::ViewConfiguration),
        ],
    ),
];

/// The links that a member of staff sees.
pub(crate) fn links(site: &Site, context: &Context, member: &Member) -> Vec<NavGroup> {
    let say = |code: &'static str| {
        if code.is_empty() { String::new() } else { site.say(&context.locale, &Message::new(code)) }
    };
    let is_whole = member.limited_to.is_none();
    let seen = |entry: &&Entry| member.may(entry.permission) && (is_whole || !entry.whole);
    let groups = GROUPS.iter().map(|(label, entries)| NavGroup {
        label: say(label),
        links: entries.iter().filter(seen).map(|entry| Link::new(entry.href, say(entry.label))).collect(),
    });
    groups.filter(|group| !group.links.is_empty()).collect()
}

/// Whether there is a page at this place of the navigation.
fn is_there(href: &str) -> bool {
    GROUPS.iter().flat_map(|(_, entries)| *entries).any(|entry| entry.href == href)
}

/// Where something is put right; empty where there is no page for it.
pub(crate) fn remedy(remedy: &Remedy) -> String {
    let (page, href) = match remedy {
        Remedy::Revisions => (REVISIONS, REVISIONS.to_owned()),
        Remedy::Connection(id) => (CONNECTIONS, format!("{CONNECTIONS}/{id}")),
        Remedy::Mail => (MAIL, MAIL.to_owned()),
        Remedy::Radius => (RADIUS, RADIUS.to_owned()),
        Remedy::Provider(id) => (EXTERNAL, format!("{EXTERNAL}/providers/{id}")),
        Remedy::Mails => (MAILS, format!("{MAILS}?state=failed")),
        Remedy::Roles => (ROLES, ROLES.to_owned()),
        Remedy::Workflow(policy, workflow) => (POLICIES, format!("{POLICIES}/{policy}/workflows/{workflow}")),
        Remedy::Bulk(id) => (BULK, format!("{BULK}/{id}")),
        Remedy::History(kinds) => (HISTORY, events_of(kinds)),
        Remedy::Tasks => (INSTANCES, INSTANCES.to_owned()),
        Remedy::Scheduled(task) => (TASKS, format!("{TASKS}/{task}")),
    };
    if is_there(page) { href } else { String::new() }
}

/// The list of events of these kinds; of the first, where there are several.
pub(crate) fn events_of(kinds: &[EventKind]) -> String {
    kinds.first().map_or_else(|| HISTORY.to_owned(), |kind| format!("{HISTORY}?kind={}", kind.code()))
}
