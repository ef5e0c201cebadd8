//! The sample company Northwind: people, groups, policies and the service account, made anew and always the
//! same at each start. Apart from the server, so that what the demo shows can be changed without touching how
//! it answers.

use domain::{secret::Secret, time::Timestamp};

use super::{
    DemoConfig,
    dn::escape,
    password::{PasswordSettings, days},
    people_names::{DEPARTMENTS, GIVEN, OFFICES, SURNAMES, ascii_letters},
    tree::{Account, Class, DomainNames, EntryId, NameTaken, NewEntry, SignInBar, Tree, control, well_known},
};

/// Base DN of the domain.
pub const BASE: &str = "DC=northwind,DC=example";
/// Where the people are whose passwords the service account may reset.
pub const PEOPLE: &str = "OU=People,DC=northwind,DC=example";
/// The account that Reclave binds as.
pub const SERVICE_ACCOUNT: &str = "CN=svc-reclave,OU=Service Accounts,DC=northwind,DC=example";
/// The group whose members are bound by the password settings object of the same name.
pub const EXECUTIVES: &str = "CN=Executives,OU=Groups,DC=northwind,DC=example";
/// The password that every person begins with.
pub const STARTING_PASSWORD: &str = "Start-Passw0rd1";

/// Logon names of people in a particular state.
pub mod people {
    /// Showcase: sales, in Spain.
    pub const ANA: &str = "ana.ruiz";
    /// Showcase: operations, in Britain.
    pub const TOM: &str = "tom.baker";
    /// Showcase: engineering, in the Netherlands.
    pub const MEI: &str = "mei.chen";
    /// Disabled by an administrator.
    pub const DISABLED: &str = "olga.petrova";
    /// The account's end date has passed.
    pub const EXPIRED: &str = "liam.oneill";
    /// Locked after wrong passwords at the moment of the start.
    pub const LOCKED: &str = "kwame.mensah";
    /// Must choose a new password at the next logon.
    pub const MUST_CHANGE: &str = "ines.costa";
    /// The password is older than the policy allows.
    pub const PASSWORD_EXPIRED: &str = "yuki.tanaka";
    /// Bound by the stricter policy of the executives.
    pub const EXECUTIVE: &str = "helena.strand";
    /// A domain administrator (`adminCount` 1): delegated rights do not reach this account.
    pub const PROTECTED: &str = "sofia.lind";
    /// A contractor outside the people's OU: delegated rights do not reach this account either.
    pub const OUTSIDE: &str = "marc.dubois";
    /// Logon name of the service account.
    pub const SERVICE: &str = "svc-reclave";
    /// Logon name of the built-in administrator.
    pub const ADMINISTRATOR: &str = "Administrator";
}

/// How a named person comes into the company.
struct Cast {
    logon: &'static str,
    given: &'static str,
    surname: &'static str,
    /// Index into the departments; `None` for the executive floor.
    department: Option<usize>,
    office: usize,
    language: &'static str,
    title: &'static str,
}

const fn cast(
    logon: &'static str,
    (given, surname): (&'static str, &'static str),
    department: Option<usize>,
    (office, language): (usize, &'static str),
    title: &'static str,
) -> Cast {
    Cast { logon, given, surname, department, office, language, title }
}

static NAMED: &[Cast] = &[
    cast(people::ANA, ("Ana", "Ruiz"), Some(0), (1, "es"), "Account Manager"),
    cast(people::TOM, ("Tom", "Baker"), Some(2), (3, "en"), "Warehouse Lead"),
    cast(people::MEI, ("Mei", "Chen"), Some(1), (0, "en"), "Software Engineer"),
    cast(people::DISABLED, ("Olga", "Petrova"), Some(3), (2, "de"), "Accountant"),
    cast(people::EXPIRED, ("Liam", "O'Neill"), Some(5), (3, "en"), "Field Technician"),
    cast(people::LOCKED, ("Kwame", "Mensah"), Some(2), (0, "en"), "Planner"),
    cast(people::MUST_CHANGE, ("Inês", "Costa"), Some(4), (1, "pt"), "Recruiter"),
    cast(people::PASSWORD_EXPIRED, ("Yuki", "Tanaka"), Some(1), (2, "en"), "Test Engineer"),
    cast(people::EXECUTIVE, ("Helena", "Strand"), None, (0, "en"), "Chief Financial Officer"),
    cast("andre.villiers", ("André", "de Villiers"), None, (4, "fr"), "Chief Executive Officer"),
    cast(people::PROTECTED, ("Sofia", "Lind"), Some(6), (0, "en"), "Systems Administrator"),
];

/// Makes the company as it is at `now`.
pub(super) fn found(config: &DemoConfig, now: Timestamp) -> Result<Tree, NameTaken> {
    let names = DomainNames {
        dn: BASE.to_owned(),
        dns: "northwind.example".to_owned(),
        netbios: "NORTHWIND".to_owned(),
    };
    let mut founder = Founder { tree: Tree::new(names, config.rules.clone()), now, config };
    founder.structure()?;
    founder.built_in_accounts()?;
    founder.team_groups()?;
    founder.everyone()?;
    founder.nest_groups();
    founder.executives()?;
    founder.sites()?;
    founder.managers();
    founder.particular_states();
    Ok(founder.tree)
}

struct Founder<'a> {
    tree: Tree,
    now: Timestamp,
    config: &'a DemoConfig,
}

impl Founder<'_> {
    fn add(&mut self, new: NewEntry) -> Result<EntryId, NameTaken> {
        // The company is a year older than the demo, so that no time of its making is surprising.
        self.tree.insert(new, self.now.minus(days(365)))
    }

    fn structure(&mut self) -> Result<(), NameTaken> {
        self.add(NewEntry::new(Class::Domain, BASE).with("dc", "northwind"))?;
        for container in ["Users", "Builtin"] {
            self.add(
                NewEntry::new(Class::Container, format!("CN={container},{BASE}")).with("cn", container),
            )?;
        }
        self.add(hidden("System", BASE))?;
        self.add(hidden("Password Settings Container", &format!("CN=System,{BASE}")))?;
        for unit in ["People", "Groups", "Service Accounts", "External"] {
            self.add(NewEntry::new(Class::Unit, format!("OU={unit},{BASE}")).with("ou", unit))?;
        }
        for unit in DEPARTMENTS.iter().map(|(name, _)| *name).chain(["Board"]) {
            self.add(NewEntry::new(Class::Unit, format!("OU={unit},{PEOPLE}")).with("ou", unit))?;
        }
        Ok(())
    }

    fn built_in_accounts(&mut self) -> Result<(), NameTaken> {
        for (name, rid) in
            [("Domain Admins", well_known::DOMAIN_ADMINS), ("Domain Users", well_known::DOMAIN_USERS)]
        {
            let mut group = group(name, &format!("CN=Users,{BASE}"));
            group.rid = Some(rid);
            self.add(group)?;
        }
        let mut administrator = NewEntry::new(Class::Person, format!("CN=Administrator,CN=Users,{BASE}"))
            .with("cn", people::ADMINISTRATOR)
            .with("sAMAccountName", people::ADMINISTRATOR)
            .with("adminCount", "1");
        administrator.rid = Some(well_known::ADMINISTRATOR);
        let password = self.config.administrator_password.as_ref();
        let id = self.add_account(administrator, password, control::NEVER_EXPIRES)?;
        self.join(id, well_known::DOMAIN_ADMINS);
        let mut guest = NewEntry::new(Class::Person, format!("CN=Guest,CN=Users,{BASE}"))
            .with("cn", "Guest")
            .with("sAMAccountName", "Guest");
        guest.rid = Some(well_known::GUEST);
        self.add_account(guest, None, control::NEVER_EXPIRES)?;
        let service = NewEntry::new(Class::Person, SERVICE_ACCOUNT)
            .with("cn", people::SERVICE)
            .with("sAMAccountName", people::SERVICE)
            .with("userPrincipalName", "svc-reclave@northwind.example")
            .with("displayName", "Reclave service account")
            .with("description", "Resets passwords for people in OU=People");
        self.add_account(service, Some(&self.config.service_password), control::NEVER_EXPIRES)?;
        Ok(())
    }

    /// Adds an account; one without a password is disabled, because nobody may sign in to it.
    fn add_account(
        &mut self,
        mut new: NewEntry,
        password: Option<&Secret>,
        flags: u32,
    ) -> Result<EntryId, NameTaken> {
        let disabled = if password.is_some() { 0 } else { control::DISABLED };
        let set_at = self.now.minus(days(20));
        new.account = Some(new_account(control::NORMAL | flags | disabled, set_at));
        let id = self.add(new)?;
        if let Some(password) = password {
            let digest = self.tree.digest(password, id);
            self.tree.update_quietly(id, |account| account.passwords.set(digest, set_at));
        }
        Ok(id)
    }

    fn team_groups(&mut self) -> Result<(), NameTaken> {
        let above = format!("OU=Groups,{BASE}");
        for (name, _) in DEPARTMENTS {
            let team = group(&format!("{name} Team"), &above);
            self.add(team.with("description", format!("Everybody in {name}")))?;
        }
        for (name, description) in [
            ("All Staff", "Everybody but contractors"),
            ("Executives", "The board, with a stricter password policy"),
            ("VPN Users", "May dial in from outside"),
            ("Remote Workers", "Work from home"),
            ("Helpdesk Operators", "Help others with their accounts"),
            ("Reclave Administrators", "Set up the password service"),
        ] {
            self.add(group(name, &above).with("description", description))?;
        }
        Ok(())
    }

    fn everyone(&mut self) -> Result<(), NameTaken> {
        for named in NAMED {
            self.hire(named)?;
        }
        let (given, surname, office) = ("Marc", "Dubois", OFFICES[4]);
        let contractor =
            person(people::OUTSIDE, (given, surname), &format!("OU=External,{BASE}"), "Marc Dubois")
                .with("title", "Contractor")
                .with("physicalDeliveryOfficeName", office.0)
                .with("preferredLanguage", "fr");
        self.add_account(contractor, Some(&Secret::new(STARTING_PASSWORD)), 0)?;
        let unnamed = self.config.people.saturating_sub(NAMED.len() + 1);
        for number in 0..unnamed {
            self.hire_unnamed(number)?;
        }
        Ok(())
    }

    fn hire(&mut self, named: &Cast) -> Result<EntryId, NameTaken> {
        let (unit, _) = named.department.map_or(("Board", &[] as &[&str]), |at| DEPARTMENTS[at]);
        let full = format!("{} {}", named.given, named.surname);
        let above = format!("OU={unit},{PEOPLE}");
        let entry = person(named.logon, (named.given, named.surname), &above, &full)
            .with("department", unit)
            .with("title", named.title)
            .with("preferredLanguage", named.language);
        let id =
            self.add_account(at_office(entry, named.office), Some(&Secret::new(STARTING_PASSWORD)), 0)?;
        self.join_by_name(id, &format!("{unit} Team"));
        Ok(id)
    }

    fn hire_unnamed(&mut self, number: usize) -> Result<EntryId, NameTaken> {
        let (given, language) = GIVEN[(number * 7) % GIVEN.len()];
        let surname = SURNAMES[(number * 11 + number / GIVEN.len()) % SURNAMES.len()];
        let (unit, titles) = DEPARTMENTS[number % DEPARTMENTS.len()];
        let mut logon = format!("{}.{}", ascii_letters(given), ascii_letters(surname));
        logon.truncate(17);
        if self.tree.by_logon_name(&logon).is_some() {
            logon = format!("{logon}{number}");
            logon.truncate(20);
        }
        // Finance writes the surname first, which puts an escaped comma into every one of its DNs.
        let mut common =
            if unit == "Finance" { format!("{surname}, {given}") } else { format!("{given} {surname}") };
        let above = format!("OU={unit},{PEOPLE}");
        if super::dn::key(&format!("CN={},{above}", escape(&common)))
            .is_none_or(|key| self.tree.by_key(&key).is_some())
        {
            common = format!("{common} {number}");
        }
        let entry = person(&logon, (given, surname), &above, &common)
            .with("department", unit)
            .with("title", titles[number % titles.len()])
            .with("employeeID", format!("{:06}", 100_200 + number))
            .with("preferredLanguage", language);
        let password = Secret::new(STARTING_PASSWORD);
        let id = self.add_account(at_office(entry, number % OFFICES.len()), Some(&password), 0)?;
        let set_at = self.now.minus(days(1 + (number as u64 * 13) % 60)).to_filetime();
        self.tree.update_quietly(id, |account| account.password_last_set = set_at);
        self.join_by_name(id, &format!("{unit} Team"));
        Ok(id)
    }

    fn nest_groups(&mut self) {
        for (name, _) in DEPARTMENTS {
            self.nest(&format!("{name} Team"), "All Staff");
        }
        self.nest("Executives", "All Staff");
        for team in ["Sales Team", "Remote Workers", "IT Team"] {
            self.nest(team, "VPN Users");
        }
        self.nest("Engineering Team", "Remote Workers");
        self.nest("IT Team", "Helpdesk Operators");
        if let Some(id) = self.tree.by_logon_name(people::PROTECTED).map(|entry| entry.id) {
            self.join(id, well_known::DOMAIN_ADMINS);
            self.join_by_name(id, "Reclave Administrators");
        }
    }

    /// The one site with the one controller that the root entry names.
    fn sites(&mut self) -> Result<(), NameTaken> {
        let mut above = BASE.to_owned();
        for container in ["Configuration", "Sites", "Default-First-Site-Name", "Servers"] {
            self.add(hidden(container, &above))?;
            above = format!("CN={container},{above}");
        }
        let server = format!("CN=DC1,{above}");
        self.add(
            NewEntry::new(Class::Server, &server)
                .with("cn", "DC1")
                .with("dNSHostName", "dc1.northwind.example"),
        )?;
        let service = NewEntry::new(Class::Service, format!("CN=NTDS Settings,{server}"));
        self.add(service.with("cn", "NTDS Settings").with("msDS-HasDomainNCs", BASE))?;
        Ok(())
    }

    fn executives(&mut self) -> Result<(), NameTaken> {
        for logon in [people::EXECUTIVE, "andre.villiers"] {
            if let Some(id) = self.tree.by_logon_name(logon).map(|entry| entry.id) {
                self.join_by_name(id, "Executives");
            }
        }
        let container = format!("CN=Password Settings Container,CN=System,{BASE}");
        let mut settings = NewEntry::new(Class::PasswordSettings, format!("CN=Executives,{container}"))
            .with("cn", "Executives");
        let mut rules = self.config.rules.clone();
        rules.min_length = 16;
        rules.history_length = rules.history_length.max(10);
        settings.settings = Some(PasswordSettings { precedence: 10, rules });
        let settings = self.add(settings)?;
        if let Some(group) = self.tree.by_logon_name("Executives").map(|entry| entry.id) {
            self.tree.link(settings, group, true, self.now);
        }
        Ok(())
    }

    /// The chief financial officer manages the people whom the demo shows, the chief executive officer manages her.
    fn managers(&mut self) {
        let now = self.now;
        let showcase = [people::ANA, people::TOM, people::MEI].map(|logon| (logon, people::EXECUTIVE));
        for (logon, manager) in showcase.into_iter().chain([(people::EXECUTIVE, "andre.villiers")]) {
            let name = self.tree.by_logon_name(manager).map(|entry| entry.dn.clone());
            if let (Some(name), Some(id)) = (name, self.tree.by_logon_name(logon).map(|entry| entry.id)) {
                self.tree.update(id, now, |entry| entry.attributes.insert("manager", vec![name]));
            }
        }
    }

    fn particular_states(&mut self) {
        let now = self.now;
        let threshold = self.config.rules.lockout_threshold;
        self.alter(people::DISABLED, |account| account.control |= control::DISABLED);
        self.alter(people::EXPIRED, |account| account.expires = Some(now.minus(days(3))));
        self.alter(people::LOCKED, |account| {
            account.lockout_time = Some(now.to_filetime());
            account.bad_password_count = threshold;
            account.bad_password_time = Some(now);
        });
        self.alter(people::MUST_CHANGE, |account| account.password_last_set = 0);
        let age = self.config.rules.max_age.unwrap_or_default() + days(30);
        self.alter(people::PASSWORD_EXPIRED, |account| {
            account.password_last_set = now.minus(age).to_filetime();
        });
        if let Some(id) = self.tree.by_logon_name(people::PROTECTED).map(|entry| entry.id) {
            self.tree.update(id, now, |entry| entry.attributes.insert("adminCount", vec!["1".to_owned()]));
        }
    }

    fn alter(&mut self, logon: &str, change: impl FnOnce(&mut Account)) {
        if let Some(id) = self.tree.by_logon_name(logon).map(|entry| entry.id) {
            self.tree.update_quietly(id, change);
        }
    }

    fn join(&mut self, member: EntryId, group_rid: u32) {
        if let Some(group) = self.tree.by_rid(group_rid).map(|entry| entry.id) {
            self.tree.link(group, member, true, self.now);
        }
    }

    fn join_by_name(&mut self, member: EntryId, group: &str) {
        if let Some(group) = self.tree.by_logon_name(group).map(|entry| entry.id) {
            self.tree.link(group, member, true, self.now);
        }
    }

    fn nest(&mut self, inner: &str, outer: &str) {
        if let Some(inner) = self.tree.by_logon_name(inner).map(|entry| entry.id) {
            self.join_by_name(inner, outer);
        }
    }
}

/// An account whose password was set at `set_at`, with nothing against it.
pub(super) fn new_account(flags: u32, set_at: Timestamp) -> Account {
    Account {
        control: flags,
        password_last_set: set_at.to_filetime(),
        bad_password_count: 0,
        bad_password_time: None,
        lockout_time: None,
        expires: None,
        bar: SignInBar::None,
        last_logon: None,
        logon_count: 0,
        primary_group: well_known::DOMAIN_USERS,
        passwords: super::password::Passwords::default(),
    }
}

/// A container that the usual tools do not show.
fn hidden(name: &str, above: &str) -> NewEntry {
    NewEntry::new(Class::Container, format!("CN={name},{above}"))
        .with("cn", name)
        .with("showInAdvancedViewOnly", "TRUE")
}

fn group(name: &str, above: &str) -> NewEntry {
    NewEntry::new(Class::Group, format!("CN={},{above}", escape(name)))
        .with("cn", name)
        .with("sAMAccountName", name)
        // A global security group.
        .with("groupType", "-2147483646")
}

/// A person's entry without an account; the address is the logon name's at the company.
pub(super) fn person(logon: &str, (given, surname): (&str, &str), above: &str, common: &str) -> NewEntry {
    let address = format!("{logon}@northwind.example");
    NewEntry::new(Class::Person, format!("CN={},{above}", escape(common)))
        .with("cn", common)
        .with("sAMAccountName", logon)
        .with("userPrincipalName", address.clone())
        .with("mail", address.clone())
        .with("proxyAddresses", format!("SMTP:{address}"))
        .with("proxyAddresses", format!("smtp:{logon}@northwind.test"))
        .with("givenName", given)
        .with("sn", surname)
        .with("displayName", format!("{given} {surname}"))
        .with("company", "Northwind")
}

fn at_office(entry: NewEntry, office: usize) -> NewEntry {
    let (building, city, country) = OFFICES[office];
    let last = entry.dn.bytes().fold(0u32, |all, byte| all.wrapping_mul(31).wrapping_add(u32::from(byte)));
    entry
        .with("physicalDeliveryOfficeName", building)
        .with("l", city)
        .with("c", country)
        // From the ranges that the regulator keeps free for fiction.
        .with("telephoneNumber", format!("+44 20 7946 0{:03}", last % 1000))
        .with("mobile", format!("+44 7700 900{:03}", last % 1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn northwind() -> Tree {
        found(&DemoConfig::default(), Timestamp::from_millis(1_795_000_000_000)).unwrap()
    }

    #[test]
    fn the_company_has_two_hundred_people_with_different_logon_names() {
        let tree = northwind();
        let mut names: Vec<String> = tree
            .entries()
            .filter(|entry| entry.class == Class::Person && !entry.text("mail").is_empty())
            .map(|entry| entry.text("sAMAccountName").to_owned())
            .collect();
        assert_eq!(names.len(), 200);
        assert!(names.iter().all(|name| name.len() <= 20 && name.is_ascii()), "{names:?}");
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 200);
    }

    #[test]
    fn two_starts_make_the_same_company() {
        let summary = |tree: &Tree| -> Vec<(String, [u8; 16])> {
            tree.entries().map(|entry| (entry.dn.clone(), entry.guid)).collect()
        };
        assert_eq!(summary(&northwind()), summary(&northwind()));
    }

    #[test]
    fn the_stricter_policy_reaches_executives_only() {
        let tree = northwind();
        let length = |logon: &str| tree.rules_for(tree.by_logon_name(logon).unwrap()).min_length;
        assert_eq!(length(people::EXECUTIVE), 16);
        assert_eq!(length(people::ANA), 10);
    }

    #[test]
    fn nested_groups_are_followed() {
        let tree = northwind();
        let mei = tree.by_logon_name(people::MEI).unwrap();
        let names: Vec<&str> = tree
            .groups_in_chain(mei.id)
            .into_iter()
            .filter_map(|id| tree.get(id))
            .map(|group| group.text("cn"))
            .collect();
        for expected in ["Engineering Team", "Remote Workers", "VPN Users", "All Staff"] {
            assert!(names.contains(&expected), "{names:?}");
        }
        assert!(!names.contains(&"Domain Users"), "the primary group is not in the chain");
    }
}
