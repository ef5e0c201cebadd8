//! Groups and units as they are shown: what they are called, what tells namesakes apart, and in which order.
//!
//! The same for every kind of directory, so that a list looks alike wherever it comes from.

use std::collections::HashMap;

use domain::directory::{DirectoryObject, ObjectKind, ObjectPage};

use crate::dn;

/// A group or unit by its DN and description; `None` when the text is no DN or the root.
pub(crate) fn object(dn: &str, description: Option<&str>, kind: ObjectKind) -> Option<DirectoryObject> {
    let name = dn::own_value(dn)?;
    // Units of one name are what companies are full of (every site has its "Users"): where one is says more
    // than what somebody wrote about it.
    let description = description.filter(|_| kind == ObjectKind::Group);
    let detail = description.map_or_else(|| dn::place(dn), str::to_owned);
    Some(DirectoryObject { dn: dn.to_owned(), name, detail, kind })
}

/// The first `limit` of what was found, by name; `is_cut` when there was more than was given.
pub(crate) fn page(mut found: Vec<DirectoryObject>, is_cut: bool, limit: usize) -> ObjectPage {
    found.sort_by_cached_key(|object| (object.name.to_lowercase(), object.detail.to_lowercase()));
    let more = is_cut || found.len() > limit;
    found.truncate(limit);
    tell_apart(&mut found);
    ObjectPage { objects: found, more }
}

/// Gives those that look the same the place where they are.
fn tell_apart(objects: &mut [DirectoryObject]) {
    let looks = |object: &DirectoryObject| (object.name.to_lowercase(), object.detail.to_lowercase());
    let mut seen: HashMap<_, u32> = HashMap::new();
    for object in objects.iter() {
        *seen.entry(looks(object)).or_default() += 1;
    }
    for object in objects {
        if seen.get(&looks(object)).is_some_and(|count| *count > 1) {
            object.detail = dn::place(&object.dn);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn namesakes_of_one_description_are_told_apart_by_their_place() {
        let group = |dn, description| object(dn, description, ObjectKind::Group).unwrap();
        let found = vec![
            group("CN=Staff,OU=South,DC=corp,DC=test", Some("All of us")),
            group("CN=Staff,OU=North,DC=corp,DC=test", Some("All of us")),
            group("CN=Owners,OU=North,DC=corp,DC=test", Some("All of us")),
        ];
        let page = page(found, false, 10);
        let told: Vec<_> = page.objects.iter().map(|one| (one.name.as_str(), one.detail.as_str())).collect();
        assert_eq!(
            told,
            [("Owners", "All of us"), ("Staff", "corp.test / South"), ("Staff", "corp.test / North")]
        );
    }

    #[test]
    fn a_unit_tells_where_it_is() {
        let unit = object("OU=Sales\\, EU,OU=People,DC=corp,DC=test", Some("x"), ObjectKind::Unit).unwrap();
        assert_eq!((unit.name.as_str(), unit.detail.as_str()), ("Sales, EU", "corp.test / People"));
        assert!(object("", None, ObjectKind::Unit).is_none());
        assert!(object("no name", None, ObjectKind::Unit).is_none());
    }
}
