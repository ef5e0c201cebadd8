//! Names that the sample company's people are made of. Data only; mixed on purpose, with accents, apostrophes,
//! hyphens and one-letter tails, because that is what breaks programs that handle names.

/// Given name, preferred language.
pub(super) static GIVEN: &[(&str, &str)] = &[
    ("Amélie", "fr"),
    ("Björn", "sv"),
    ("Chiara", "it"),
    ("Dmitri", "ru"),
    ("Elif", "tr"),
    ("Fatima", "ar"),
    ("Gonçalo", "pt"),
    ("Hannah", "de"),
    ("Ibrahim", "en"),
    ("Jürgen", "de"),
    ("Katarzyna", "pl"),
    ("Lucía", "es"),
    ("Mateusz", "pl"),
    ("Noor", "nl"),
    ("Óscar", "es"),
    ("Priya", "en"),
    ("Quentin", "fr"),
    ("Rosa", "es"),
    ("Søren", "da"),
    ("Thandiwe", "en"),
    ("Umar", "en"),
    ("Valentina", "it"),
    ("Wei", "zh"),
    ("Ximena", "es"),
    ("Yasmin", "en"),
    ("Zoë", "nl"),
    ("Anh", "vi"),
    ("Bronwen", "en"),
    ("Ciarán", "en"),
    ("Daniela", "es"),
    ("Emeka", "en"),
    ("François", "fr"),
    ("Grace", "en"),
    ("Haruto", "ja"),
    ("Isabel", "es"),
    ("João", "pt"),
    ("Klára", "cs"),
    ("Leila", "en"),
    ("Minh", "vi"),
    ("Nikolai", "ru"),
];

/// Surnames.
pub(super) static SURNAMES: &[&str] = &[
    "Álvarez",
    "Bianchi",
    "Castellanos",
    "D'Angelo",
    "Eriksson",
    "Fernandes",
    "García-Núñez",
    "Hoffmann",
    "Ivanova",
    "Jansen",
    "Kowalski",
    "Lefèvre",
    "Müller",
    "Nguyen",
    "O'Sullivan",
    "Park",
    "Quigley",
    "Rossi",
    "Šimek",
    "Takahashi",
    "Usman",
    "Van den Berg",
    "Weiß",
    "Xu",
    "Yılmaz",
    "Zieliński",
    "Adeyemi",
    "Brandt",
    "Chaudhary",
    "Dvořák",
    "El-Sayed",
    "Fischer",
    "Grønning",
    "Hernández",
    "Iyer",
    "Johansson",
    "Kaur",
    "Łukasik",
    "MacLeod",
    "Nwosu",
    "Østergaard",
    "Pereira",
    "Rahman",
    "Schäfer",
    "Tran",
    "Urbina",
    "Vasquez",
    "Whitfield",
    "Yamada",
    "Zhang",
    "Þórsdóttir",
    "Ito",
    "Lee",
];

/// Department, its OU, its job titles.
pub(super) static DEPARTMENTS: &[(&str, &[&str])] = &[
    ("Sales", &["Account Manager", "Sales Engineer", "Regional Lead"]),
    ("Engineering", &["Software Engineer", "Test Engineer", "Systems Architect"]),
    ("Operations", &["Dispatcher", "Warehouse Lead", "Planner"]),
    ("Finance", &["Controller", "Accountant", "Payroll Specialist"]),
    ("Human Resources", &["Recruiter", "People Partner", "Trainer"]),
    ("Customer Care", &["Support Agent", "Support Lead", "Field Technician"]),
    ("IT", &["Systems Administrator", "Helpdesk Agent", "Network Engineer"]),
];

/// Office, city, country.
pub(super) static OFFICES: &[(&str, &str, &str)] = &[
    ("Quay 4", "Rotterdam", "NL"),
    ("Torre Norte", "Valencia", "ES"),
    ("Hafenstraße", "Hamburg", "DE"),
    ("Harbour House", "Bristol", "GB"),
    ("Le Phare", "Nantes", "FR"),
];

/// Letters for a logon name: the nearest ASCII ones, lower case, nothing else.
pub(super) fn ascii_letters(name: &str) -> String {
    let mut letters = String::new();
    for c in super::dn::fold(name).chars() {
        match c {
            'ø' => letters.push('o'),
            'ł' => letters.push('l'),
            'ı' => letters.push('i'),
            'ß' => letters.push_str("ss"),
            'þ' => letters.push_str("th"),
            'ð' => letters.push('d'),
            'a'..='z' => letters.push(c),
            _ => {}
        }
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leaves_letters_for_a_logon_name() {
        for name in GIVEN.iter().map(|(name, _)| name).chain(SURNAMES) {
            let kept = ascii_letters(name).len();
            let letters = name.chars().filter(|c| c.is_alphabetic()).count();
            assert!(kept >= letters, "{name}: {}", ascii_letters(name));
        }
    }
}
