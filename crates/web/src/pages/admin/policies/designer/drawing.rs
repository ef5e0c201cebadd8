//! How the designer is drawn: the list within lists, the palette, the settings of the chosen block, and the verdict.

use api::configuration::ActivityKind;
use axum::response::{IntoResponse, Response};
use domain::message::Message;
use serde::Serialize;
use serde_json::Value;

use super::{
    super::{
        Failure, draft, frame, text,
        tree::{self, Kind},
        words,
    },
    BLOCKS, DesignQuery, Desk, Typed, settings_of,
};
use crate::{
    model::{self, Button},
    pages::admin::draft::DraftBar,
    schema_form::{FormField, ProblemLine, problem_lines},
};

/// The groups of the palette, in their order.
const GROUPS: [&str; 5] = ["proof", "account", "registration", "message", "control"];
#[derive(Serialize)]
struct Page {
    bar: DraftBar,
    title: String,
    lead: String,
    buttons: Vec<Button>,
    exception: String,
    here: String,
    stamp: String,
    /// The list that the palette adds to, where it is not at the end.
    at: String,
    into: String,
    has_into: bool,
    find: String,
    refused: String,
    steps: List,
    verdict: Said,
    palette: Vec<Group>,
    where_to: String,
    panel: Option<Panel>,
}

/// A list of blocks.
#[derive(Serialize)]
struct List {
    at: String,
    label: String,
    blocks: Vec<Block>,
    chosen: bool,
}

#[derive(Serialize)]
struct Block {
    at: String,
    kind: &'static str,
    name: String,
    detail: String,
    chosen: bool,
    first: bool,
    last: bool,
    problems: Vec<String>,
    /// Verb and words of the further buttons.
    more: Vec<(String, String)>,
    lists: Vec<List>,
}

#[derive(Serialize)]
struct Group {
    label: String,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    value: String,
    kind: String,
    label: String,
    about: String,
}

/// The static check in words.
#[derive(Default, Serialize)]
struct Said {
    errors: Vec<(String, String)>,
    warnings: Vec<(String, String)>,
    ways: Vec<Way>,
    waits: Vec<String>,
    weak: bool,
    good: bool,
}

#[derive(Serialize)]
struct Way {
    text: String,
    weak: bool,
}

#[derive(Serialize)]
struct Panel {
    at: String,
    title: String,
    about: String,
    name: String,
    fields: Vec<FormField>,
    problems: Vec<ProblemLine>,
}

impl Desk<'_> {
    pub(in super::super) fn draw(
        &self,
        query: &DesignQuery,
        refused: Option<&Message>,
        typed: Option<Typed>,
    ) -> Result<Response, Failure> {
        let wrong = refused.is_some() || typed.as_ref().is_some_and(|typed| !typed.problems.is_empty());
        let chosen = tree::block(&self.steps, &query.at);
        let into = self.target(query);
        let whose = &self.whose;
        let page = Page {
            bar: self.drafting.bar(),
            title: whose.title.clone(),
            lead: whose.lead.clone(),
            buttons: whose.buttons.clone(),
            exception: whose.exception.clone(),
            here: self.here.clone(),
            stamp: self.drafting.stamp(),
            at: query.at.clone(),
            into: query.into.clone().unwrap_or_default(),
            has_into: query.into.is_some(),
            find: query.find.clone(),
            refused: refused.map(|message| self.told(message)).unwrap_or_default(),
            steps: self.list("", String::new(), query),
            verdict: self.verdict(),
            palette: self.palette(query, &into),
            where_to: self.where_to(&into),
            panel: chosen.map(|block| self.panel(&query.at, block, typed)),
        };
        let frame = frame(self.site, self.context, self.drafting, whose.trail.clone(), whose.nav);
        let page =
            self.site.draw_staff("designer.html", self.context, &frame, model::template_value(page))?;
        let mut response = page.into_response();
        if wrong {
            draft::refuse(&mut response);
        }
        Ok(response)
    }

    /// Where a new step goes: list and position.
    fn target(&self, query: &DesignQuery) -> (String, usize) {
        if let Some(blocks) = query.into.as_deref().and_then(|into| tree::list(&self.steps, into)) {
            return (query.into.clone().unwrap_or_default(), blocks.len());
        }
        match (tree::block(&self.steps, &query.at), tree::split(&query.at)) {
            (Some(_), Some((list, index))) => (list.to_owned(), index + 1),
            _ => (String::new(), tree::list(&self.steps, "").map_or(0, Vec::len)),
        }
    }

    fn where_to(&self, (list, index): &(String, usize)) -> String {
        let around =
            tree::owner(list).and_then(|owner| tree::block(&self.steps, owner)).map(|block| self.name(block));
        let before = index.checked_sub(1).and_then(|at| tree::block(&self.steps, &tree::below(list, at)));
        match (around, before) {
            (_, Some(before)) => {
                self.told(&Message::new("design.goes-behind").with("name", self.name(before)))
            }
            (Some(around), None) => self.told(&Message::new("design.goes-into").with("name", around)),
            (None, None) => self.say("design.goes-first"),
        }
    }

    fn list(&self, at: &str, label: String, query: &DesignQuery) -> List {
        let blocks = tree::list(&self.steps, at).cloned().unwrap_or_default();
        let drawn =
            blocks.iter().enumerate().map(|(index, block)| self.block(at, index, (block, &blocks), query));
        List { at: at.to_owned(), label, blocks: drawn.collect(), chosen: query.into.as_deref() == Some(at) }
    }

    fn block(
        &self,
        list: &str,
        index: usize,
        (block, all): (&Value, &[Value]),
        query: &DesignQuery,
    ) -> Block {
        let at = tree::below(list, index);
        let kind = Kind::of(block);
        let slug = text(block.get("step").or_else(|| block.get("choice")));
        let label = |inner: &str| match inner {
            "then" => self.say("design.then"),
            "otherwise" => self.say("design.else"),
            _ => String::new(),
        };
        let is_block = |index: Option<usize>| {
            index.and_then(|index| all.get(index)).is_some_and(|near| Kind::of(near) != Kind::Step)
        };
        let mut more = Vec::new();
        let mut offer = |verb: &str, code: &'static str| more.push((verb.to_owned(), self.say(code)));
        if is_block(index.checked_sub(1)) {
            offer(&format!("into:{at}"), "design.into");
        }
        if is_block(Some(index + 1)) {
            offer(&format!("into-next:{at}"), "design.into-next");
        }
        if tree::owner(list).is_some() {
            offer(&format!("out:{at}"), "design.out");
        }
        offer(&format!("wrap:{at}:choice"), "design.wrap-choice");
        offer(&format!("wrap:{at}:condition"), "design.wrap-condition");
        if list.ends_with("options") && kind != Kind::Sequence {
            offer(&format!("wrap:{at}:sequence"), "design.wrap-sequence");
        }
        if kind != Kind::Step {
            offer(&format!("unwrap:{at}"), "design.unwrap");
        }
        offer(&format!("copy:{at}"), "design.copy");
        offer(&format!("remove:{at}"), "design.remove");
        let lists = kind.inner().iter().map(|inner| self.list(&format!("{at}.{inner}"), label(inner), query));
        Block {
            kind: match kind {
                Kind::Step => "step",
                Kind::Choice => "choice",
                Kind::Condition => "condition",
                Kind::Sequence => "sequence",
            },
            name: self.name(block),
            detail: if slug == text(block.get("activity")) { String::new() } else { slug.to_owned() },
            chosen: query.at == at && query.into.is_none(),
            first: index == 0,
            last: index + 1 == all.len(),
            problems: self.problems(&at, slug),
            more,
            lists: lists.collect(),
            at,
        }
    }

    /// What the check has against a block.
    fn problems(&self, at: &str, slug: &str) -> Vec<String> {
        let here = self.verdict.errors.iter().filter(|(_, place)| place == at);
        let settings =
            self.verdict.invalid_settings.iter().filter(|(step, _)| step == slug && !slug.is_empty());
        here.map(|(message, _)| self.told(message))
            .chain(settings.map(|(_, problem)| problem.clone()))
            .collect()
    }

    fn verdict(&self) -> Said {
        let told = |(message, place): &(Message, String)| (self.told(message), place.clone());
        let ways: Vec<Way> = self
            .verdict
            .weakest
            .iter()
            .map(|way| {
                let names = way.path.iter().map(|(_, activity)| self.activity(activity));
                let mut text = names.reduce(|before, next| {
                    self.told(&Message::new("design.way-then").with("before", before).with("next", next))
                });
                if text.is_none() {
                    text = Some(self.say("design.way-nothing"));
                }
                let message = Message::new("design.way")
                    .with("path", text.unwrap_or_default())
                    .with("action", self.activity(&way.activity))
                    .with("reached", u32::from(way.reached))
                    .with("required", u32::from(way.required));
                Way { text: self.told(&message), weak: way.reached < way.required }
            })
            .collect();
        let waits = self.verdict.invalid_settings.iter().map(|(step, problem)| {
            self.told(
                &Message::new("design.waits").with("step", step.clone()).with("problem", problem.clone()),
            )
        });
        let waits: Vec<String> = waits.collect();
        let weak = ways.iter().any(|way| way.weak);
        Said {
            good: self.verdict.errors.is_empty() && waits.is_empty() && !weak,
            errors: self.verdict.errors.iter().map(told).collect(),
            warnings: self.verdict.warnings.iter().map(told).collect(),
            ways,
            waits,
            weak,
        }
    }

    /// Whether a step of this kind may stand here.
    fn fits(&self, kind: &ActivityKind) -> bool {
        match self.whose.kind.as_str() {
            // One signs in for oneself, and no account is changed by it.
            "sign-in" => kind.only_in != "helpdesk" && kind.group != "account",
            site => kind.only_in.is_empty() || kind.only_in == site,
        }
    }

    fn palette(&self, query: &DesignQuery, (list, index): &(String, usize)) -> Vec<Group> {
        let wanted = query.find.trim().to_lowercase();
        let item = |kind: &str, label: String, about: String| Item {
            value: format!("add:{kind}:{list}:{index}"),
            kind: kind.to_owned(),
            label,
            about,
        };
        let fits = |item: &Item| {
            wanted.is_empty()
                || format!("{} {} {}", item.kind, item.label, item.about).to_lowercase().contains(&wanted)
        };
        let mut groups: Vec<Group> = GROUPS
            .iter()
            .map(|group| Group {
                label: words(self.site, self.context, format!("design.group-{group}")),
                items: self
                    .kinds
                    .iter()
                    .filter(|kind| kind.group == *group && self.fits(kind))
                    .map(|kind| item(&kind.kind, self.activity(&kind.kind), self.about(kind)))
                    .filter(fits)
                    .collect(),
            })
            .collect();
        let blocks = BLOCKS.iter().map(|block| {
            let (label, about) = (format!("design.block-{block}"), format!("design.block-{block}-about"));
            item(block, words(self.site, self.context, label), words(self.site, self.context, about))
        });
        groups.push(Group { label: self.say("design.group-block"), items: blocks.filter(fits).collect() });
        groups.retain(|group| !group.items.is_empty());
        groups
    }

    fn panel(&self, at: &str, block: &Value, typed: Option<Typed>) -> Panel {
        let typed = typed.unwrap_or_else(|| Typed { value: settings_of(block), ..Typed::default() });
        let spec = self.spec(block, typed.found.as_ref());
        let form_words = self.site.words(self.context);
        let fields = if Kind::of(block) == Kind::Sequence {
            Vec::new()
        } else {
            spec.fields(&form_words, &typed.value, &typed.problems)
        };
        let activity = text(block.get("activity"));
        Panel {
            at: at.to_owned(),
            title: self.name(block),
            about: self.kind(activity).map(|kind| self.about(kind)).unwrap_or_default(),
            name: text(block.get("step").or_else(|| block.get("choice"))).to_owned(),
            problems: problem_lines(&form_words, &fields, &typed.problems),
            fields,
        }
    }
}
