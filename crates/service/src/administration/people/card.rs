//! Everything known about somebody, on one page, and why each policy is theirs or not.

use std::time::Duration;

use api::{
    ServiceResult,
    operation::HistoryPage,
    people::{Named, PersonAction, PersonCard, RoleFact, Why},
    staff::Permission,
};
use domain::{
    config::{Scope, staff::RoleAssignment},
    event::{EventKind, EventResult},
    profile::{Profile, masked_address},
    store::{Change, HistoryQuery},
};

use super::{
    reach::Reached,
    registration,
    why::{self, Because, Names, Said, named},
};
use crate::{
    administration::{Admin, history},
    scope::{self, Unnamed},
};

/// Lines of history on the card.
const HISTORY_LINES: u32 = 20;
/// Lines of history on a page of it.
const HISTORY_PAGE: u32 = 50;
/// Looking at somebody again within this time is not written down again.
const VIEW_NOTED_FOR: Duration = Duration::from_secs(600);

/// Why things are somebody's, before the groups and units that decide have their names.
struct Reasons {
    policies: Vec<Because>,
    passwords: Vec<Because>,
    operates: Vec<Because>,
    roles: Vec<(RoleAssignment, Because)>,
}

impl Admin<'_> {
    pub(super) async fn card(&self, ticket: &str) -> ServiceResult<PersonCard> {
        let reached = self.reach(Permission::ViewPeople, ticket).await?;
        self.note_view(&reached).await?;
        let (house, loaded) = (self.house, std::sync::Arc::clone(&self.staff.loaded));
        let (account, directory) = (&reached.account, &*reached.directory);
        let read_at = house.clock.now();
        let reasons = self.reasons(&reached).await?;
        let demands = self.demands_on(&loaded.realm, &reached).await;
        let all = reasons.policies.iter().chain(&reasons.passwords).chain(&reasons.operates);
        let names = Names::fetch(directory, all.chain(reasons.roles.iter().map(|(_, why)| why))).await;
        let profile =
            house.store().profile(&account.key).await.map_err(|error| house.store_trouble(&error))?;
        let sessions = self.sessions_of(&account.key).await?;
        let in_force = reasons.policies.iter().find(|because| because.in_force);
        Ok(PersonCard {
            ticket: ticket.to_owned(),
            name: account.display_name.clone(),
            logon_name: account.logon_name.clone(),
            upn: account.upn.clone(),
            connection: self.alias_of(&account.key.connection),
            dn: account.dn.clone(),
            mail: account.mail.as_deref().map(masked_address),
            attributes: self.shown_attributes(&reached),
            state: account.state.clone(),
            read_at,
            policy: in_force.map(|because| because.of.clone()),
            policies: names.say_all(&self.within_view(&reasons.policies)),
            passwords: demands.map(|demands| demands.facts(&self.within_view_of_passwords(&reasons), &names)),
            registration: profile.as_ref().map(|profile| registration::facts(profile, read_at)),
            roles: self.role_facts(&reasons, &names),
            operates: self.operates(&reasons, &names),
            history: self.newest_history(&reached).await?,
            may: self.may_do(&reached, profile.as_ref(), !sessions.is_empty()).await?,
            reminders: self.reminder_facts(account, directory).await?,
            sessions,
        })
    }

    /// That somebody was looked at is a line of their history; reloading the page is not another one.
    async fn note_view(&self, reached: &Reached) -> ServiceResult<()> {
        let house = self.house;
        let newest = house.store().history_of(&reached.account.key, 1).await;
        let newest = newest.map_err(|error| house.store_trouble(&error))?;
        let is_noted = newest.first().is_some_and(|line| {
            line.event.kind == EventKind::AccountViewed
                && line.event.actor == self.name()
                && house.clock.now().since(line.event.at) < VIEW_NOTED_FOR
        });
        if is_noted {
            return Ok(());
        }
        let event = self.event_about(EventKind::AccountViewed, EventResult::Info, &reached.account);
        let committed = house.store().commit(vec![Change::Append(Box::new(event))]).await;
        committed.map_err(|error| house.store_trouble(&error))
    }

    /// The directory is asked once for all groups that any scope speaks of.
    async fn reasons(&self, reached: &Reached) -> ServiceResult<Reasons> {
        let realm = &self.staff.loaded.realm;
        let account = &reached.account;
        let of_policies =
            realm.policies.iter().flat_map(|policy| policy.scope.iter().chain(&policy.helpdesk.scope));
        let of_passwords = realm.password_policies.iter().flat_map(|policy| &policy.scope);
        let of_roles = realm.staff.roles.iter().flat_map(|role| &role.scope);
        let scopes: Vec<&Scope> = of_policies.chain(of_passwords).chain(of_roles).collect();
        let memberships = scope::memberships(scopes, account, &*reached.directory).await;
        let memberships = memberships.map_err(|error| self.house.directory_trouble(&error))?;
        let operates = realm.policies.iter().filter(|policy| policy.enabled).map(|policy| Because {
            of: named(&policy.id, &policy.name),
            said: Said::ByScope(scope::explain(
                &policy.helpdesk.scope,
                Unnamed::AreOut,
                account,
                &memberships,
            )),
            in_force: true,
        });
        let roles = realm.staff.roles.iter().map(|role| {
            let is_named = role.people.iter().any(|person| {
                person.connection == account.key.connection && person.object == account.key.object
            });
            let by_scope = scope::explain(&role.scope, Unnamed::AreOut, account, &memberships);
            let said = if is_named { Said::Named } else { Said::ByScope(by_scope) };
            (role.clone(), Because { of: named(&role.id, &role.name), said, in_force: true })
        });
        Ok(Reasons {
            policies: why::in_order(&realm.policies, account, &memberships),
            passwords: why::in_order(&realm.password_policies, account, &memberships),
            operates: operates.filter(|because| because.said.holds()).collect(),
            roles: roles.filter(|(_, because)| because.said.holds()).collect(),
        })
    }

    /// Policies that the administrator may know of.
    fn within_view(&self, reasons: &[Because]) -> Vec<Because> {
        let grants = &self.staff.standing.grants;
        let may_see = |id: &str| {
            domain::id::Slug::new(id).is_ok_and(|id| grants.may_in(Permission::ViewConfiguration, &id))
        };
        reasons.iter().filter(|because| may_see(&because.of.id)).cloned().collect()
    }

    /// Password policies belong to the realm as a whole: a limited role sees the one that counts.
    fn within_view_of_passwords(&self, reasons: &Reasons) -> Vec<Because> {
        let whole = self.staff.standing.grants.may_everywhere(Permission::ViewConfiguration);
        reasons.passwords.iter().filter(|because| whole || because.in_force).cloned().collect()
    }

    /// Roles are of the realm as a whole, too.
    fn role_facts(&self, reasons: &Reasons, names: &Names) -> Vec<RoleFact> {
        if !self.staff.standing.grants.may_everywhere(Permission::ViewConfiguration) {
            return Vec::new();
        }
        let realm = &self.staff.loaded.realm;
        let policy = |id: &domain::id::Slug| -> Named {
            let found = realm.policies.iter().find(|policy| policy.id == *id);
            named(id, found.map_or("", |policy| &policy.name))
        };
        let fact = |(role, because): &(RoleAssignment, Because)| RoleFact {
            role: role.role.code(),
            why: names.say(because),
            policies: role.policies.iter().map(policy).collect(),
        };
        reasons.roles.iter().map(fact).collect()
    }

    fn operates(&self, reasons: &Reasons, names: &Names) -> Vec<Why> {
        names.say_all(&self.within_view(&reasons.operates))
    }

    fn shown_attributes(&self, reached: &Reached) -> Vec<(String, Vec<String>)> {
        let shown = &self.staff.loaded.realm.staff.find.show_attributes;
        let values = |name: &String| reached.account.attributes.get(&name.to_lowercase()).cloned();
        shown.iter().filter_map(|name| values(name).map(|values| (name.clone(), values))).collect()
    }

    /// What may be done to this person by the one who looks, as far as there is anything to do.
    async fn may_do(
        &self,
        reached: &Reached,
        profile: Option<&Profile>,
        is_signed_in: bool,
    ) -> ServiceResult<Vec<PersonAction>> {
        let (account, directory) = (&reached.account, &*reached.directory);
        let may_change = self.require(Permission::ChangePeople).is_ok()
            && self.reaches(Permission::ChangePeople, account, directory).await?
            && !self.is_protected(account, directory).await?;
        let may_end = self.require(Permission::EndSessions).is_ok();
        let now = self.house.clock.now();
        let offered = |action: &PersonAction| match action {
            PersonAction::RequireChange => may_change && !account.state.must_change_password,
            PersonAction::Unregister => may_change && profile.is_some(),
            PersonAction::RequireUpdate => {
                may_change
                    && profile.is_some_and(|profile| profile.registered.is_some() && !profile.must_update)
            }
            PersonAction::UnlockRegistration => {
                may_change && profile.is_some_and(|profile| profile.lock.is_locked(now))
            }
            PersonAction::EndSessions => may_end && is_signed_in,
            PersonAction::ForgetBrowsers => {
                may_change
                    && profile.is_some_and(|profile| profile.browsers.iter().any(|one| one.is_good(now)))
            }
        };
        Ok(PersonAction::ALL.into_iter().filter(offered).collect())
    }

    async fn newest_history(&self, reached: &Reached) -> ServiceResult<Vec<api::operation::HistoryEntry>> {
        let (account, directory) = (&reached.account, &*reached.directory);
        if self.require(Permission::ViewHistory).is_err()
            || !self.reaches(Permission::ViewHistory, account, directory).await?
        {
            return Ok(Vec::new());
        }
        let query = HistoryQuery {
            subject: Some(account.key.clone()),
            limit: HISTORY_LINES,
            ..HistoryQuery::default()
        };
        let lines = self.house.store().history(&query).await;
        let lines = lines.map_err(|error| self.house.store_trouble(&error))?;
        Ok(lines.into_iter().map(history::entry).collect())
    }

    pub(super) async fn history_of_person(&self, ticket: &str, before: i64) -> ServiceResult<HistoryPage> {
        let reached = self.reach(Permission::ViewHistory, ticket).await?;
        let query = HistoryQuery {
            subject: Some(reached.account.key),
            before,
            limit: HISTORY_PAGE,
            ..HistoryQuery::default()
        };
        self.history_page(&query).await
    }
}
