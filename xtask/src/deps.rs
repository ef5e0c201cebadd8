//! Compares the table of rooms in `docs/architecture.md` with what the crates really depend on. The
//! table is the promise, `cargo metadata` the truth; each difference is named, so neither drifts.

use std::collections::{BTreeMap, BTreeSet};

use crate::console::say;
use crate::project::{Failure, Metadata, Outcome, Project};

const DOCUMENT: &str = "docs/architecture.md";

/// For each crate of the workspace, the crates of the workspace it is built from.
type Uses = BTreeMap<String, BTreeSet<String>>;

/// One crate's line of the table.
#[derive(Debug, PartialEq)]
struct Room {
    name: String,
    may_use: MayUse,
}

/// What a room may be built from.
#[derive(Debug, PartialEq)]
enum MayUse {
    /// These crates only.
    Named(BTreeSet<String>),
    /// A crate for development: it may use anything, and nothing that ships may use it.
    Anything,
}

/// Reads the table and the workspace and names their differences.
pub fn run(project: &Project) -> Outcome {
    let text = std::fs::read_to_string(project.path(DOCUMENT)).map_err(Failure::while_doing(DOCUMENT))?;
    let rooms = parse_rooms(&text).map_err(Failure::while_doing(DOCUMENT))?;
    let uses = uses_of(&project.metadata()?);
    let differences = differences(&rooms, &uses);
    if differences.is_empty() {
        say(&format!("{} rooms, all as {DOCUMENT} says", rooms.len()));
        return Ok(());
    }
    for difference in &differences {
        say(difference);
    }
    Err(Failure::new(format!("{} differences between {DOCUMENT} and the crates", differences.len())))
}

fn uses_of(metadata: &Metadata) -> Uses {
    let shipped = |kind: &Option<String>| kind.as_deref() != Some("dev");
    metadata
        .packages
        .iter()
        .map(|package| {
            let ours =
                package.dependencies.iter().filter(|found| found.path.is_some() && shipped(&found.kind));
            (package.name.clone(), ours.map(|found| found.name.clone()).collect())
        })
        .collect()
}

/// The first table under a heading that speaks of rooms: `crate`, one line, may depend on.
fn parse_rooms(text: &str) -> Result<Vec<Room>, String> {
    let is_heading = |line: &&str| line.starts_with('#') && line.to_lowercase().contains("rooms");
    let rows = text
        .lines()
        .map(str::trim)
        .skip_while(|line| !is_heading(line))
        .skip(1)
        .skip_while(|line| !line.starts_with('|'))
        .take_while(|line| line.starts_with('|'))
        .skip(2);
    let mut rooms: Vec<Room> = Vec::new();
    for row in rows {
        let cells: Vec<_> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [names, _, may_use] = cells[..] else {
            return Err(format!("a row of the table of rooms has {} cells instead of 3: {row}", cells.len()));
        };
        // Rooms that share a row stand beside each other, none above the other.
        let may_use_names = names_above(may_use, &rooms);
        for name in names.split(',').map(plain) {
            if name.is_empty() || rooms.iter().any(|room| room.name == name) {
                return Err(format!("`{name}` is named twice or not at all: {row}"));
            }
            let may_use = may_use_names.clone().map_or(MayUse::Anything, MayUse::Named);
            rooms.push(Room { name: name.to_owned(), may_use });
        }
    }
    if rooms.is_empty() { Err("no table under a heading with the word Rooms".to_owned()) } else { Ok(rooms) }
}

/// The crates that a cell names; `None` if it lifts every bound.
fn names_above(cell: &str, above: &[Room]) -> Option<BTreeSet<String>> {
    match cell {
        "-" => Some(BTreeSet::new()),
        "development only" => None,
        "all above" => Some(
            above
                .iter()
                .filter(|room| room.may_use != MayUse::Anything)
                .map(|room| room.name.clone())
                .collect(),
        ),
        list => Some(list.split(',').map(|name| plain(name).to_owned()).collect()),
    }
}

fn plain(name: &str) -> &str {
    name.trim().trim_matches('`')
}

fn differences(rooms: &[Room], uses: &Uses) -> Vec<String> {
    let known: BTreeSet<_> = rooms.iter().map(|room| room.name.as_str()).collect();
    let mut found = Vec::new();
    for name in uses.keys().filter(|name| !known.contains(name.as_str())) {
        found.push(format!("`{name}` is a crate, but the table has no row for it"));
    }
    for room in rooms {
        match uses.get(&room.name) {
            None => found.push(format!("`{}` has a row in the table, but there is no such crate", room.name)),
            Some(used) => differences_of(room, used, &known, &mut found),
        }
    }
    found
}

fn differences_of(room: &Room, used: &BTreeSet<String>, known: &BTreeSet<&str>, found: &mut Vec<String>) {
    let MayUse::Named(allowed) = &room.may_use else { return };
    for name in allowed.iter().filter(|name| !known.contains(name.as_str())) {
        found.push(format!("`{}` may depend on `{name}`, says the table, which has no such row", room.name));
    }
    for name in used.difference(allowed) {
        found.push(format!("`{}` depends on `{name}`, which the table does not allow", room.name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "\
# The house
| other | table |
| --- | --- |
| a | b |

## Rooms

Some words.

| crate | one line | may depend on |
| --- | --- | --- |
| `domain` | nouns | - |
| `policy` | rules | domain |
| `kit`, `tools` | helpers | development only |
| `service` | drives | all above |
| `web` | pages | `domain`, policy |

After it.
";

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    fn uses(pairs: &[(&str, &[&str])]) -> Uses {
        pairs.iter().map(|&(name, used)| (name.to_owned(), set(used))).collect()
    }

    fn as_told() -> Uses {
        uses(&[
            ("domain", &[]),
            ("policy", &["domain"]),
            ("kit", &["domain", "service", "web"]),
            ("tools", &[]),
            ("service", &["domain", "policy"]),
            ("web", &["domain"]),
        ])
    }

    fn differences_with(changed: &str, used: &[&str]) -> Vec<String> {
        let mut uses = as_told();
        uses.insert(changed.to_owned(), set(used));
        differences(&parse_rooms(TABLE).unwrap(), &uses)
    }

    #[test]
    fn the_table_under_the_heading_of_rooms_is_read() {
        let rooms = parse_rooms(TABLE).unwrap();
        let names: Vec<_> = rooms.iter().map(|room| room.name.as_str()).collect();
        assert_eq!(names, ["domain", "policy", "kit", "tools", "service", "web"]);
        assert_eq!(rooms[0].may_use, MayUse::Named(set(&[])));
        assert_eq!(rooms[3].may_use, MayUse::Anything);
        assert_eq!(rooms[5].may_use, MayUse::Named(set(&["domain", "policy"])));
    }

    #[test]
    fn all_above_leaves_out_what_is_for_development() {
        assert_eq!(parse_rooms(TABLE).unwrap()[4].may_use, MayUse::Named(set(&["domain", "policy"])));
    }

    #[test]
    fn crates_that_keep_to_the_table_show_no_difference() {
        assert_eq!(differences(&parse_rooms(TABLE).unwrap(), &as_told()), Vec::<String>::new());
    }

    #[test]
    fn a_dependency_that_the_table_does_not_allow_is_named() {
        let found = differences_with("policy", &["domain", "web"]);
        assert_eq!(found, ["`policy` depends on `web`, which the table does not allow"]);
    }

    #[test]
    fn a_shipped_crate_must_not_depend_on_one_for_development() {
        let found = differences_with("service", &["domain", "kit"]);
        assert_eq!(found, ["`service` depends on `kit`, which the table does not allow"]);
    }

    #[test]
    fn a_crate_without_a_row_is_named() {
        let found = differences_with("new", &[]);
        assert_eq!(found, ["`new` is a crate, but the table has no row for it"]);
    }

    #[test]
    fn a_row_without_a_crate_is_named() {
        let mut uses = as_told();
        uses.remove("web");
        let found = differences(&parse_rooms(TABLE).unwrap(), &uses);
        assert_eq!(found, ["`web` has a row in the table, but there is no such crate"]);
    }

    #[test]
    fn a_misspelt_name_in_the_last_column_is_named() {
        let table = TABLE.replace("| domain |\n", "| domian |\n");
        let found = differences(&parse_rooms(&table).unwrap(), &as_told());
        assert!(
            found.contains(
                &"`policy` may depend on `domian`, says the table, which has no such row".to_owned()
            )
        );
    }

    #[test]
    fn a_page_without_the_table_is_refused() {
        assert!(parse_rooms("# Nothing\n").is_err());
    }

    #[test]
    fn a_room_named_twice_is_refused() {
        let table = TABLE.replace("`web`", "`policy`");
        assert!(parse_rooms(&table).unwrap_err().contains("`policy` is named twice"));
    }

    #[test]
    fn a_row_with_a_missing_cell_is_refused() {
        let table = TABLE.replace("| nouns | - |", "| nouns |");
        assert!(parse_rooms(&table).unwrap_err().contains("2 cells"));
    }
}
