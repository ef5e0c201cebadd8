//! Joining what two people changed since they read the same document.
//!
//! Things are followed by their slugs, so that changes of different things always join, whoever saved first.
//! Where both changed the same thing differently, nobody but a person can decide: these places are listed,
//! each with what it was and what either made of it.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{
    align::{Alignment, align},
    path::{Place, Segment, name_entry, name_of, segments_of},
};

/// A place that both changed differently.
#[derive(Clone, Debug, PartialEq)]
pub struct MergeConflict {
    /// Where. Of what has no slug, the position is that of the document both began with.
    pub place: Place,
    /// What it was; `None` when it was not there.
    pub base: Option<Value>,
    /// What the other person made of it; `None` for removed.
    pub theirs: Option<Value>,
    /// What one made of it oneself; `None` for removed.
    pub mine: Option<Value>,
}

/// Whose change counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Choice {
    /// What is saved already.
    Theirs,
    /// What is to be saved.
    Mine,
}

/// The document with both people's changes. It is whole by its form only: whether it is good is for the
/// check of the document to say.
///
/// # Errors
/// Every place that both changed differently.
pub fn merge(base: &Value, theirs: &Value, mine: &Value) -> Result<Value, Vec<MergeConflict>> {
    resolve(base, theirs, mine, &BTreeMap::new())
}

/// As [`merge`], with what a person decided about conflicts that an earlier call listed.
///
/// # Errors
/// The conflicts about which nothing was decided.
pub fn resolve(
    base: &Value,
    theirs: &Value,
    mine: &Value,
    choices: &BTreeMap<Place, Choice>,
) -> Result<Value, Vec<MergeConflict>> {
    let mut merger = Merger { choices, conflicts: Vec::new() };
    let joined = merger.join(&Place::root(), Some(base), Some(theirs), Some(mine));
    if merger.conflicts.is_empty() { Ok(joined.unwrap_or_default()) } else { Err(merger.conflicts) }
}

struct Merger<'a> {
    choices: &'a BTreeMap<Place, Choice>,
    conflicts: Vec<MergeConflict>,
}

/// Three versions of one list.
struct Lists<'a> {
    base: &'a [Value],
    theirs: &'a [Value],
    mine: &'a [Value],
}

/// One thing that may be in a list: where it is in each version.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    base: Option<usize>,
    theirs: Option<usize>,
    mine: Option<usize>,
}

impl Merger<'_> {
    fn join(
        &mut self,
        place: &Place,
        base: Option<&Value>,
        theirs: Option<&Value>,
        mine: Option<&Value>,
    ) -> Option<Value> {
        if theirs == mine || base == mine {
            return theirs.cloned();
        }
        if base == theirs {
            return mine.cloned();
        }
        match (base, theirs, mine) {
            (Some(Value::Object(base)), Some(Value::Object(theirs)), Some(Value::Object(mine))) => {
                Some(self.join_members(place, base, theirs, mine))
            }
            // Both made a table of the same key, such as the words of a language: its members may well join.
            (None, Some(left @ Value::Object(theirs)), Some(right @ Value::Object(mine)))
                if name_entry(left).is_none() && name_entry(right).is_none() =>
            {
                Some(self.join_members(place, &Map::new(), theirs, mine))
            }
            (Some(Value::Array(base)), Some(Value::Array(theirs)), Some(Value::Array(mine))) => {
                self.join_lists(place, &Lists { base, theirs, mine })
            }
            _ => self.decide(place, base, theirs, mine),
        }
    }

    /// One of the two, if a person said so; else a conflict, and for now what is saved.
    fn decide(
        &mut self,
        place: &Place,
        base: Option<&Value>,
        theirs: Option<&Value>,
        mine: Option<&Value>,
    ) -> Option<Value> {
        match self.choices.get(place) {
            Some(Choice::Theirs) => theirs.cloned(),
            Some(Choice::Mine) => mine.cloned(),
            None => {
                self.conflicts.push(MergeConflict {
                    place: place.clone(),
                    base: base.cloned(),
                    theirs: theirs.cloned(),
                    mine: mine.cloned(),
                });
                theirs.cloned()
            }
        }
    }

    fn join_members(
        &mut self,
        place: &Place,
        base: &Map<String, Value>,
        theirs: &Map<String, Value>,
        mine: &Map<String, Value>,
    ) -> Value {
        let keys: BTreeSet<&String> = base.keys().chain(theirs.keys()).chain(mine.keys()).collect();
        let joined = keys.into_iter().filter_map(|key| {
            let value =
                self.join(&place.child(key.as_str()), base.get(key), theirs.get(key), mine.get(key))?;
            Some((key.clone(), value))
        });
        Value::Object(joined.collect())
    }

    fn join_lists(&mut self, place: &Place, lists: &Lists<'_>) -> Option<Value> {
        let aligned = align(lists.base, lists.theirs)
            .zip(align(lists.base, lists.mine))
            .zip(align(lists.theirs, lists.mine));
        let Some(((theirs, mine), added)) = aligned else {
            // A slug stands twice: nobody can say which is which.
            return self.decide_lists(place, lists);
        };
        let slots = slots(lists, &theirs, &mine, &added);
        let mut items: Vec<Option<Value>> = Vec::with_capacity(slots.len());
        let segments = segments_of(lists.base);
        for slot in &slots {
            items.push(self.join_item(place, &segments, lists, *slot));
        }
        let mut order = Order::new(lists, &slots, &theirs, &mine, &items);
        if order.is_contradictory() {
            let favoured = match self.choices.get(place) {
                Some(choice) => *choice,
                None => {
                    let _ = self.decide_lists(place, lists);
                    Choice::Theirs
                }
            };
            order.favour(favoured);
        }
        Some(Value::Array(order.run().into_iter().filter_map(|slot| items[slot].take()).collect()))
    }

    fn decide_lists(&mut self, place: &Place, lists: &Lists<'_>) -> Option<Value> {
        let [base, theirs, mine] =
            [lists.base, lists.theirs, lists.mine].map(|items| Value::Array(items.to_vec()));
        self.decide(place, Some(&base), Some(&theirs), Some(&mine))
    }

    fn join_item(
        &mut self,
        place: &Place,
        segments: &[Segment],
        lists: &Lists<'_>,
        slot: Slot,
    ) -> Option<Value> {
        let base = slot.base.map(|at| &lists.base[at]);
        let theirs = slot.theirs.map(|at| &lists.theirs[at]);
        let mine = slot.mine.map(|at| &lists.mine[at]);
        let segment = match (slot.base, theirs.or(mine).and_then(name_of)) {
            (Some(at), _) => segments[at].clone(),
            (None, Some(name)) => Segment::from(name),
            (None, None) => Segment::Position(slot.theirs.or(slot.mine).unwrap_or_default()),
        };
        let place = place.child(segment);
        let same_kind = [base, theirs, mine]
            .into_iter()
            .flatten()
            .map(|item| name_entry(item).map(|(key, _)| key))
            .collect::<BTreeSet<_>>()
            .len()
            <= 1;
        if same_kind {
            self.join(&place, base, theirs, mine)
        } else if theirs == mine || base == mine {
            theirs.cloned()
        } else if base == theirs {
            mine.cloned()
        } else {
            // A step that one of them made a choice of the same name.
            self.decide(&place, base, theirs, mine)
        }
    }
}

/// Everything that is in any of the three lists: those of the base first, then what was added.
fn slots(lists: &Lists<'_>, theirs: &Alignment, mine: &Alignment, added: &Alignment) -> Vec<Slot> {
    let mut slots: Vec<Slot> = (0..lists.base.len())
        .map(|at| Slot { base: Some(at), theirs: theirs.forward[at], mine: mine.forward[at] })
        .collect();
    let mut both = BTreeSet::new();
    for at in (0..lists.theirs.len()).filter(|&at| theirs.backward[at].is_none()) {
        // The same thing added by both: of one slug, or equal.
        let same = added.forward[at].filter(|&there| {
            mine.backward[there].is_none()
                && (name_of(&lists.theirs[at]).is_some() || lists.theirs[at] == lists.mine[there])
        });
        both.extend(same);
        slots.push(Slot { base: None, theirs: Some(at), mine: same });
    }
    for at in (0..lists.mine.len()).filter(|at| mine.backward[*at].is_none() && !both.contains(at)) {
        slots.push(Slot { base: None, theirs: None, mine: Some(at) });
    }
    slots
}

/// In which order the joined list stands.
///
/// What both have and neither moved is the backbone. What a person added, moved or alone still has is a run
/// behind the piece of backbone that it follows in this person's list. Two runs behind the same piece are put one after the other, by name, so
/// that it does not matter who saved first.
struct Order {
    /// What stays, in the base's order.
    backbone: Vec<usize>,
    /// Of each person, what follows each piece of backbone (`None` for the list's beginning).
    runs: [HashMap<Option<usize>, Vec<usize>>; 2],
    /// By what runs are put in order.
    names: Vec<String>,
}

impl Order {
    fn new(
        lists: &Lists<'_>,
        slots: &[Slot],
        theirs: &Alignment,
        mine: &Alignment,
        items: &[Option<Value>],
    ) -> Self {
        // What only one of them still has is that one's, and nothing that the other's runs could stand behind.
        let in_all = |slot: &Slot| slot.theirs.is_some() && slot.mine.is_some();
        let placed = [theirs.unmoved(), mine.unmoved()].map(|unmoved| {
            let stays = |slot: &Slot| in_all(slot) && slot.base.is_some_and(|at| unmoved[at]);
            slots.iter().map(|slot| !stays(slot)).collect::<Vec<bool>>()
        });
        let is_backbone = |slot: usize| !placed[0][slot] && !placed[1][slot];
        let there = |slot: &usize| items[*slot].is_some();
        let backbone = (0..slots.len()).filter(|&slot| is_backbone(slot)).filter(there).collect();
        let sequences = [
            sequence(slots, lists.theirs.len(), |slot| slot.theirs),
            sequence(slots, lists.mine.len(), |slot| slot.mine),
        ];
        let mut runs = [HashMap::new(), HashMap::new()];
        for side in 0..2 {
            let mut behind = None;
            for &slot in sequences[side].iter().filter(|slot| there(slot)) {
                if is_backbone(slot) {
                    behind = Some(slot);
                } else if placed[side][slot] {
                    let run: &mut Vec<usize> = runs[side].entry(behind).or_default();
                    run.push(slot);
                }
            }
        }
        let names = slots.iter().map(|slot| sort_name(lists, *slot)).collect();
        Self { backbone, runs, names }
    }

    /// Whether both placed the same thing, and not in the same way.
    fn is_contradictory(&self) -> bool {
        let [theirs, mine] = [&self.runs[0], &self.runs[1]].map(|runs| {
            runs.iter()
                .flat_map(|(behind, run)| run.iter().map(move |slot| (*slot, *behind)))
                .collect::<HashMap<_, _>>()
        });
        let elsewhere =
            |(slot, behind): (&usize, &Option<usize>)| mine.get(slot).is_some_and(|other| other != behind);
        if theirs.iter().any(elsewhere) {
            return true;
        }
        self.runs[0].iter().any(|(behind, run)| {
            let Some(other) = self.runs[1].get(behind) else { return false };
            let shared = |run: &[usize], in_: &[usize]| -> Vec<usize> {
                run.iter().copied().filter(|slot| in_.contains(slot)).collect()
            };
            shared(run, other) != shared(other, run)
        })
    }

    /// Forgets how the other one placed what both placed.
    fn favour(&mut self, choice: Choice) {
        let (kept, other) = match choice {
            Choice::Theirs => (0, 1),
            Choice::Mine => (1, 0),
        };
        let placed: BTreeSet<usize> = self.runs[kept].values().flatten().copied().collect();
        for run in self.runs[other].values_mut() {
            run.retain(|slot| !placed.contains(slot));
        }
    }

    fn run(&self) -> Vec<usize> {
        let pieces = std::iter::once(None).chain(self.backbone.iter().copied().map(Some));
        let mut order = Vec::with_capacity(self.names.len());
        for piece in pieces {
            order.extend(piece);
            let run = |side: usize| self.runs[side].get(&piece).map_or(&[][..], Vec::as_slice);
            self.weave(run(0), run(1), &mut order);
        }
        order
    }

    /// Two runs behind the same piece; what both placed there holds them together.
    fn weave(&self, mut theirs: &[usize], mut mine: &[usize], order: &mut Vec<usize>) {
        loop {
            let shared = theirs.iter().position(|slot| mine.contains(slot));
            let (until_theirs, until_mine) = match shared {
                Some(at) => (at, mine.iter().position(|slot| *slot == theirs[at]).unwrap_or(mine.len())),
                None => (theirs.len(), mine.len()),
            };
            let (left, right) = (&theirs[..until_theirs], &mine[..until_mine]);
            let (first, second) =
                if self.compare(left, right) == Ordering::Greater { (right, left) } else { (left, right) };
            order.extend(first);
            order.extend(second);
            let Some(at) = shared else { return };
            order.push(theirs[at]);
            theirs = &theirs[until_theirs + 1..];
            mine = mine.get(until_mine + 1..).unwrap_or_default();
        }
    }

    fn compare(&self, left: &[usize], right: &[usize]) -> Ordering {
        let names = |run: &[usize]| run.iter().map(|slot| self.names[*slot].as_str()).collect::<Vec<_>>();
        names(left).cmp(&names(right))
    }
}

/// The slots of one version's list, in its order.
fn sequence(slots: &[Slot], length: usize, position: fn(&Slot) -> Option<usize>) -> Vec<usize> {
    let mut sequence = vec![None; length];
    for (slot, at) in slots.iter().enumerate().filter_map(|(slot, of)| Some((slot, position(of)?))) {
        sequence[at] = Some(slot);
    }
    sequence.into_iter().flatten().collect()
}

fn sort_name(lists: &Lists<'_>, slot: Slot) -> String {
    let item = slot
        .base
        .map(|at| &lists.base[at])
        .or_else(|| slot.theirs.map(|at| &lists.theirs[at]))
        .or_else(|| slot.mine.map(|at| &lists.mine[at]));
    item.map_or_else(String::new, |item| name_of(item).map_or_else(|| item.to_string(), str::to_owned))
}

#[cfg(test)]
mod tests;
