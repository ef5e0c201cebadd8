//! The steps of a workflow as the designer edits them: where a block stands, and what its buttons do. Pure, over the
//! piece of the document, so that each edit is one value to save.
//!
//! A block's address is its way through the tree, as the static check writes it: `2.then.0.options.1`.

use serde_json::{Value, json};

/// The lists that a block may have inside.
pub(super) const INNER: [&str; 4] = ["options", "sequence", "then", "otherwise"];

/// Most blocks within blocks that an address may go through.
const DEPTH_MAX: usize = 24;

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Step,
    Choice,
    Condition,
    Sequence,
}

impl Kind {
    pub(super) fn of(block: &Value) -> Self {
        if block.get("step").is_some() {
            Self::Step
        } else if block.get("choice").is_some() {
            Self::Choice
        } else if block.get("when").is_some() {
            Self::Condition
        } else {
            Self::Sequence
        }
    }

    /// The lists inside of such a block.
    pub(super) const fn inner(self) -> &'static [&'static str] {
        match self {
            Self::Step => &[],
            Self::Choice => &["options"],
            Self::Condition => &["then", "otherwise"],
            Self::Sequence => &["sequence"],
        }
    }
}

/// The address of a block in a list; the workflow's own list has the empty address.
pub(super) fn below(list: &str, index: usize) -> String {
    if list.is_empty() { index.to_string() } else { format!("{list}.{index}") }
}

/// The list that a block stands in, and its position there.
pub(super) fn split(at: &str) -> Option<(&str, usize)> {
    let (list, index) = at.rsplit_once('.').unwrap_or(("", at));
    Some((list, index.parse().ok()?))
}

/// The block around a list; `None` for the workflow's own list.
pub(super) fn owner(list: &str) -> Option<&str> {
    list.rsplit_once('.').map(|(owner, _)| owner)
}

/// The list at an address.
pub(super) fn list<'a>(steps: &'a Value, at: &str) -> Option<&'a Vec<Value>> {
    let mut value = steps;
    if !at.is_empty() {
        let parts: Vec<&str> = at.split('.').collect();
        if !parts.len().is_multiple_of(2) || parts.len() > 2 * DEPTH_MAX {
            return None;
        }
        for pair in parts.chunks(2) {
            let inner = INNER.iter().find(|name| **name == pair[1])?;
            value = value.get(pair[0].parse::<usize>().ok()?)?.get(*inner)?;
        }
    }
    value.as_array()
}

fn list_mut<'a>(steps: &'a mut Value, at: &str) -> Option<&'a mut Vec<Value>> {
    list(steps, at)?;
    let mut value = steps;
    if !at.is_empty() {
        for pair in at.split('.').collect::<Vec<_>>().chunks(2) {
            value = value.get_mut(pair[0].parse::<usize>().ok()?)?.get_mut(pair[1])?;
        }
    }
    value.as_array_mut()
}

/// The block at an address.
pub(super) fn block<'a>(steps: &'a Value, at: &str) -> Option<&'a Value> {
    let (around, index) = split(at)?;
    list(steps, around)?.get(index)
}

/// The same, to be changed.
pub(super) fn block_mut<'a>(steps: &'a mut Value, at: &str) -> Option<&'a mut Value> {
    let (around, index) = split(at)?;
    list_mut(steps, around)?.get_mut(index)
}

/// Calls `visit` with each block's address and the block, in the order of the page.
pub(super) fn walk<'a>(steps: &'a Value, around: &str, visit: &mut impl FnMut(&str, &'a Value)) {
    for (index, block) in steps.as_array().into_iter().flatten().enumerate() {
        let at = below(around, index);
        visit(&at, block);
        for name in Kind::of(block).inner() {
            if let Some(inner) = block.get(*name) {
                walk(inner, &format!("{at}.{name}"), visit);
            }
        }
    }
}

/// The slugs of all steps and choices.
pub(super) fn names(steps: &Value) -> Vec<String> {
    let mut found = Vec::new();
    walk(steps, "", &mut |_, block| {
        let name = block.get("step").or_else(|| block.get("choice")).and_then(Value::as_str);
        found.extend(name.map(str::to_owned));
    });
    found
}

/// A name like `wanted` that no block has yet.
fn fresh(taken: &[String], wanted: &str) -> String {
    if !taken.iter().any(|one| one == wanted) {
        return wanted.to_owned();
    }
    // A name may have 64 characters.
    let stem: String =
        wanted.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-').chars().take(56).collect();
    let names = (2..).map(|number: u32| format!("{stem}-{number}"));
    names.into_iter().find(|name| !taken.contains(name)).unwrap_or(stem)
}

/// Gives every block of `block` a name that is not among `taken`.
fn rename_all(block: &mut Value, taken: &mut Vec<String>) {
    for key in ["step", "choice"] {
        if let Some(Value::String(name)) = block.get_mut(key) {
            *name = fresh(taken, name);
            taken.push(name.clone());
        }
    }
    for inner in INNER {
        for one in block.get_mut(inner).and_then(Value::as_array_mut).into_iter().flatten() {
            rename_all(one, taken);
        }
    }
}

/// One edit, as a button says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Edit {
    /// Puts a new block into a list.
    Add { what: String, list: String, index: usize },
    /// One place towards the beginning.
    Up(String),
    /// One place towards the end.
    Down(String),
    /// Out of the block it is in, behind it.
    Out(String),
    /// Into the block before it, as its last.
    Into(String),
    /// Into the block behind it, as its first.
    IntoNext(String),
    /// Puts it into a new block, in its place.
    Wrap { at: String, what: String },
    /// What is inside of a block takes the block's place.
    Unwrap(String),
    /// A copy behind it.
    Copy(String),
    /// Takes it out.
    Remove(String),
    /// Anywhere, as it was dragged; the position counts it where it is now.
    Move { at: String, list: String, index: usize },
}

impl Edit {
    /// Reads a button's value, `up:0.options.1`, `add:totp:0.options:2`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(':');
        let (verb, first) = (parts.next()?, parts.next()?.to_owned());
        let mut rest = || parts.next().map(str::to_owned);
        let edit = match verb {
            "up" => Self::Up(first),
            "down" => Self::Down(first),
            "out" => Self::Out(first),
            "into" => Self::Into(first),
            "into-next" => Self::IntoNext(first),
            "unwrap" => Self::Unwrap(first),
            "copy" => Self::Copy(first),
            "remove" => Self::Remove(first),
            "wrap" => Self::Wrap { at: first, what: rest()? },
            "add" => Self::Add { what: first, list: rest()?, index: rest()?.parse().ok()? },
            "move" => Self::Move { at: first, list: rest()?, index: rest()?.parse().ok()? },
            _ => return None,
        };
        Some(edit)
    }

    /// Makes the edit and gives the address that the eye should go to; `None` where it does not fit, and the steps
    /// are as they were.
    pub(super) fn apply(&self, steps: &mut Value) -> Option<String> {
        let mut changed = steps.clone();
        let focus = self.make(&mut changed)?;
        *steps = changed;
        Some(focus)
    }

    fn make(&self, steps: &mut Value) -> Option<String> {
        match self {
            Self::Add { what, list, index } => {
                let mut block = new_block(what);
                rename_all(&mut block, &mut names(steps));
                put(steps, list, *index, block)
            }
            Self::Up(at) => {
                let (list, index) = split(at)?;
                shift(steps, at, list, index.checked_sub(1)?)
            }
            Self::Down(at) => {
                let (list, index) = split(at)?;
                shift(steps, at, list, index + 1)
            }
            Self::Out(at) => {
                let (list, _) = split(at)?;
                let around = owner(list)?.to_owned();
                let (outer, position) = split(&around)?;
                let block = take(steps, at)?;
                // A block that is left with nothing goes, too.
                let is_empty = names_inside(self::block(steps, &around)?) == 0;
                if is_empty {
                    take(steps, &around)?;
                }
                put(steps, outer, position + usize::from(!is_empty), block)
            }
            Self::Into(at) => {
                let (list, index) = split(at)?;
                let target = below(list, index.checked_sub(1)?);
                let inner = format!("{target}.{}", Kind::of(block(steps, &target)?).inner().first()?);
                let block = take(steps, at)?;
                put(steps, &inner, usize::MAX, block)
            }
            Self::IntoNext(at) => {
                let (list, index) = split(at)?;
                let target = below(list, index + 1);
                let inner = *Kind::of(block(steps, &target)?).inner().first()?;
                let block = take(steps, at)?;
                // It stood before the block, which has moved up.
                put(steps, &format!("{at}.{inner}"), 0, block)
            }
            Self::Wrap { at, what } => {
                let (list, index) = split(at)?;
                let mut around = new_block(what);
                let inner = *Kind::of(&around).inner().first()?;
                rename_all(&mut around, &mut names(steps));
                let block = take(steps, at)?;
                around.get_mut(inner)?.as_array_mut()?.push(block);
                put(steps, list, index, around)
            }
            Self::Unwrap(at) => {
                let (list, index) = split(at)?;
                let block = take(steps, at)?;
                let inner = Kind::of(&block).inner();
                let blocks: Vec<Value> =
                    inner.iter().filter_map(|name| block.get(*name)?.as_array()).flatten().cloned().collect();
                for (offset, one) in blocks.into_iter().enumerate() {
                    put(steps, list, index + offset, one)?;
                }
                Some(below(list, index))
            }
            Self::Copy(at) => {
                let (list, index) = split(at)?;
                let mut copy = block(steps, at)?.clone();
                rename_all(&mut copy, &mut names(steps));
                put(steps, list, index + 1, copy)
            }
            Self::Remove(at) => {
                let (around, index) = split(at)?;
                take(steps, at)?;
                let left = list(steps, around)?.len();
                match (left, owner(around)) {
                    (0, owner) => Some(owner.unwrap_or_default().to_owned()),
                    _ => Some(below(around, index.min(left - 1))),
                }
            }
            Self::Move { at, list, index } => carry(steps, at, list, *index),
        }
    }
}

/// Moves a block to a position that counts it where it is now.
fn carry(steps: &mut Value, at: &str, target: &str, index: usize) -> Option<String> {
    let (source, from) = split(at)?;
    if target == at || target.strip_prefix(at).is_some_and(|rest| rest.starts_with('.')) {
        return None;
    }
    let index = if source == target && index > from { index - 1 } else { index };
    // Taking it out moves what stands behind it, the target list's blocks included.
    let head = if source.is_empty() { String::new() } else { format!("{source}.") };
    let target = match target.strip_prefix(head.as_str()).filter(|_| source != target) {
        None => target.to_owned(),
        Some(rest) => {
            let (position, inner) = rest.split_once('.')?;
            let position: usize = position.parse().ok()?;
            format!("{head}{}.{inner}", position - usize::from(position > from))
        }
    };
    list(steps, source)?.get(from)?;
    let block = take(steps, at)?;
    put(steps, &target, index, block)
}

fn shift(steps: &mut Value, at: &str, list: &str, to: usize) -> Option<String> {
    if to >= self::list(steps, list)?.len() {
        return None;
    }
    let block = take(steps, at)?;
    put(steps, list, to, block)
}

fn take(steps: &mut Value, at: &str) -> Option<Value> {
    let (list, index) = split(at)?;
    let list = list_mut(steps, list)?;
    (index < list.len()).then(|| list.remove(index))
}

fn put(steps: &mut Value, list: &str, index: usize, block: Value) -> Option<String> {
    let blocks = list_mut(steps, list)?;
    let index = index.min(blocks.len());
    blocks.insert(index, block);
    Some(below(list, index))
}

/// How many blocks stand directly inside of a block.
fn names_inside(block: &Value) -> usize {
    let inner = Kind::of(block).inner().iter();
    inner.filter_map(|name| block.get(*name)?.as_array()).map(Vec::len).sum()
}

/// A block with nothing set; `what` is `choice`, `condition`, `sequence`, or an activity.
fn new_block(what: &str) -> Value {
    match what {
        "choice" => json!({ "choice": "choice", "needed": 1, "default": 0, "options": [] }),
        "condition" => json!({ "when": "registered", "then": [], "otherwise": [] }),
        "sequence" => json!({ "sequence": [] }),
        activity => json!({ "step": activity, "activity": activity }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Value {
        json!([
            { "choice": "proof", "needed": 1, "options": [
                { "step": "totp", "activity": "totp" },
                { "sequence": [{ "step": "mail", "activity": "mail-code" }, { "step": "q", "activity": "questions" }] },
            ] },
            { "step": "reset", "activity": "reset-password" },
            { "when": "account-locked", "then": [{ "step": "unlock", "activity": "unlock-account" }], "otherwise": [] },
        ])
    }

    /// The tree in one line.
    fn drawn(steps: &Value) -> String {
        let one = |block: &Value| match Kind::of(block) {
            Kind::Step => block["step"].as_str().unwrap().to_owned(),
            Kind::Choice => format!("{}[{}]", block["choice"].as_str().unwrap(), drawn(&block["options"])),
            Kind::Sequence => format!("({})", drawn(&block["sequence"])),
            Kind::Condition => format!("if({}|{})", drawn(&block["then"]), drawn(&block["otherwise"])),
        };
        steps.as_array().unwrap().iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[track_caller]
    fn after(edit: &str, expected: &str, focus: &str) {
        let mut steps = sample();
        let found = Edit::parse(edit).unwrap().apply(&mut steps).unwrap();
        assert_eq!(drawn(&steps), expected, "{edit}");
        assert_eq!(found, focus, "{edit}");
    }

    #[test]
    fn each_button_does_what_it_says_and_leads_the_eye_there() {
        assert_eq!(drawn(&sample()), "proof[totp (mail q)] reset if(unlock|)");
        after("up:1", "reset proof[totp (mail q)] if(unlock|)", "0");
        after("down:0.options.0", "proof[(mail q) totp] reset if(unlock|)", "0.options.1");
        after("out:0.options.1", "proof[totp] (mail q) reset if(unlock|)", "1");
        after("out:0.options.1.sequence.0", "proof[totp (q) mail] reset if(unlock|)", "0.options.2");
        after("out:2.then.0", "proof[totp (mail q)] reset unlock", "2");
        after("into:1", "proof[totp (mail q) reset] if(unlock|)", "0.options.2");
        after("into-next:1", "proof[totp (mail q)] if(reset unlock|)", "1.then.0");
        after("wrap:1:choice", "proof[totp (mail q)] choice[reset] if(unlock|)", "1");
        after("unwrap:0", "totp (mail q) reset if(unlock|)", "0");
        after("copy:1", "proof[totp (mail q)] reset reset-2 if(unlock|)", "2");
        after("remove:1", "proof[totp (mail q)] if(unlock|)", "1");
        after("remove:2.then.0", "proof[totp (mail q)] reset if(|)", "2");
        after("add:totp::0", "totp-2 proof[totp (mail q)] reset if(unlock|)", "0");
        after("add:condition:2.otherwise:0", "proof[totp (mail q)] reset if(unlock|if(|))", "2.otherwise.0");
    }

    #[test]
    fn what_is_dragged_lands_where_it_was_dropped() {
        after("move:1:0.options:1", "proof[totp reset (mail q)] if(unlock|)", "0.options.1");
        after("move:0::3", "reset if(unlock|) proof[totp (mail q)]", "2");
        after("move:0:2.otherwise:0", "reset if(unlock|proof[totp (mail q)])", "1.otherwise.0");
        after(
            "move:0.options.0:0.options.1.sequence:2",
            "proof[(mail q totp)] reset if(unlock|)",
            "0.options.0.sequence.2",
        );
    }

    #[test]
    fn what_does_not_fit_changes_nothing() {
        for edit in [
            "up:0",
            "down:2",
            "out:1",
            "into:2.then.0",
            "into:0",
            "into:9",
            "move:0:0.options:0",
            "remove:7",
            "add:totp:0.steps:0",
            "add:totp:1.options:0",
            "unwrap:1.x",
            "wrap:1:totp",
            "copy:0.options.9",
        ] {
            let mut steps = sample();
            let made = Edit::parse(edit).and_then(|edit| edit.apply(&mut steps));
            assert!(made.is_none() || edit == "unwrap:1", "{edit}: {}", drawn(&steps));
            assert_eq!(steps, sample(), "{edit}");
        }
        assert!(Edit::parse("burn:0").is_none() && Edit::parse("").is_none());
    }

    #[test]
    fn a_copy_of_a_block_has_names_of_its_own_all_the_way_down() {
        let mut steps = sample();
        Edit::parse("copy:0").unwrap().apply(&mut steps).unwrap();
        assert_eq!(drawn(&steps), "proof[totp (mail q)] proof-2[totp-2 (mail-2 q-2)] reset if(unlock|)");
        let mut all = names(&steps);
        all.sort();
        all.dedup();
        assert_eq!(all.len(), names(&steps).len());
    }
}
