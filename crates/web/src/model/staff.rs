//! What pages of the staff sites are made of: frame, tables, filters, tiles, confirmations, progress.
//!
//! Each structure has a macro of the same name in `templates/ui.html`. Words in them are plain texts in the
//! reader's language; whoever makes them says the messages first. `docs/guides/add-an-admin-page.md` shows them.

use domain::{store::SiteKind, time::Timestamp};
use minijinja::Value;
use serde::Serialize;

use super::{Moment, moment, template_value};

/// A link with its words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Link {
    pub(crate) href: String,
    pub(crate) label: String,
}

impl Link {
    pub(crate) fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self { href: href.into(), label: label.into() }
    }
}

/// Links of the navigation under one heading.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct NavGroup {
    /// Empty for links that stand by themselves.
    pub(crate) label: String,
    pub(crate) links: Vec<Link>,
}

/// What a staff page has around its content, besides what every page has. The default one has no navigation, for
/// pages before the sign-in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Frame {
    /// All pages that this member of staff may see.
    pub(crate) nav: Vec<NavGroup>,
    /// The way to this page, without the site's first page and without the page itself.
    pub(crate) trail: Vec<Link>,
    /// The page's own link in the navigation, if it has one.
    pub(crate) current: String,
}

impl Frame {
    /// As the template `staff_base.html` sees it on a site.
    pub(crate) fn value(&self, site: SiteKind) -> Value {
        #[derive(Serialize)]
        struct Nav<'a> {
            label: &'a str,
            links: Vec<NavLink<'a>>,
        }
        #[derive(Serialize)]
        struct NavLink<'a> {
            href: &'a str,
            label: &'a str,
            current: bool,
        }
        #[derive(Serialize)]
        struct Shown<'a> {
            brand: &'static str,
            nav: Vec<Nav<'a>>,
            trail: &'a [Link],
        }
        let brand = match site {
            SiteKind::Helpdesk => "frame.helpdesk",
            SiteKind::Administration | SiteKind::SelfService => "frame.admin",
        };
        let nav = self.nav.iter().map(|group| Nav {
            label: &group.label,
            links: group
                .links
                .iter()
                .map(|link| NavLink {
                    href: &link.href,
                    label: &link.label,
                    current: link.href == self.current,
                })
                .collect(),
        });
        template_value(Shown { brand, nav: nav.collect(), trail: &self.trail })
    }
}

/// How something stands: never said by colour alone, always beside a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Mood {
    #[default]
    Info,
    Good,
    Warn,
    Bad,
}

/// Something to press: a link, or a button of a form of its own that posts.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Button {
    pub(crate) label: String,
    /// What exactly, where the label alone does not tell it from its neighbours; empty where it does.
    pub(crate) about: String,
    pub(crate) href: String,
    /// Whether it posts to `href` rather than leading there.
    pub(crate) post: bool,
    /// A field of the post.
    pub(crate) name: String,
    pub(crate) value: String,
    /// `quiet`, `subtle`, `bad`, or empty for the page's first.
    pub(crate) look: &'static str,
}

impl Button {
    /// A quiet link that looks like a button.
    pub(crate) fn link(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self { href: href.into(), label: label.into(), look: "quiet", ..Self::default() }
    }

    /// A quiet button that posts one field.
    pub(crate) fn post(href: impl Into<String>, label: impl Into<String>, name: &str, value: &str) -> Self {
        let (name, value) = (name.to_owned(), value.to_owned());
        Self { post: true, name, value, ..Self::link(href, label) }
    }

    /// Says what exactly it acts on, for those who do not see the line it stands in.
    pub(crate) fn about(mut self, about: impl Into<String>) -> Self {
        self.about = about.into();
        self
    }

    pub(crate) fn look(mut self, look: &'static str) -> Self {
        self.look = look;
        self
    }
}

/// A column of a table.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Column {
    pub(crate) label: String,
    /// Where sorting by it leads; empty for a column that is not sorted by.
    pub(crate) sort: String,
    /// `ascending`, `descending` or empty.
    pub(crate) sorted: &'static str,
    /// Figures, which stand under one another.
    pub(crate) figures: bool,
}

impl Column {
    pub(crate) fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), ..Self::default() }
    }

    pub(crate) fn figures(mut self) -> Self {
        self.figures = true;
        self
    }

    pub(crate) fn sort(mut self, href: impl Into<String>, sorted: &'static str) -> Self {
        (self.sort, self.sorted) = (href.into(), sorted);
        self
    }
}

/// What stands in one place of a table.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Cell {
    pub(crate) text: String,
    pub(crate) hint: String,
    pub(crate) href: String,
    pub(crate) pill: Option<Mood>,
    time: Option<Moment>,
    pub(crate) buttons: Vec<Button>,
}

impl Cell {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    pub(crate) fn link(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { href: href.into(), ..Self::text(text) }
    }

    pub(crate) fn pill(mood: Mood, text: impl Into<String>) -> Self {
        Self { pill: Some(mood), ..Self::text(text) }
    }

    pub(crate) fn time(at: Timestamp) -> Self {
        Self { time: Some(moment(at)), ..Self::default() }
    }

    pub(crate) fn buttons(buttons: Vec<Button>) -> Self {
        Self { buttons, ..Self::default() }
    }

    /// A smaller second line.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// One line of what is known about somebody or something.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Fact {
    pub(crate) label: String,
    pub(crate) cell: Cell,
}

/// What is said where there is nothing, with the next step.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Empty {
    pub(crate) title: String,
    pub(crate) lead: String,
    pub(crate) action: Option<Button>,
}

/// A table, which becomes a list of cards on a phone. The first cell of a row names the row.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Table {
    pub(crate) caption: String,
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Vec<Cell>>,
    pub(crate) empty: Empty,
}

/// Where one is in a long list.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Pager {
    pub(crate) page: u64,
    pub(crate) pages: u64,
    pub(crate) first: u64,
    pub(crate) last: u64,
    pub(crate) total: u64,
    /// Empty on the first page.
    pub(crate) previous: String,
    /// Empty on the last one.
    pub(crate) next: String,
}

impl Pager {
    /// Page `page` (from 1) of `total` entries, `size` on each; `href` gives the address of a page.
    pub(crate) fn of(page: u64, size: u64, total: u64, href: impl Fn(u64) -> String) -> Self {
        let size = size.max(1);
        let pages = total.div_ceil(size).max(1);
        let page = page.clamp(1, pages);
        Self {
            page,
            pages,
            first: ((page - 1) * size + 1).min(total),
            last: (page * size).min(total),
            total,
            previous: if page > 1 { href(page - 1) } else { String::new() },
            next: if page < pages { href(page + 1) } else { String::new() },
        }
    }
}

/// One field of a filter.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct FilterField {
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) value: String,
    /// What there is to choose from (value and words); none for a text.
    pub(crate) options: Vec<(String, String)>,
    /// A day.
    pub(crate) date: bool,
}

/// A form that narrows a list, by the address, so that it can be kept and sent on.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Filter {
    pub(crate) action: String,
    pub(crate) fields: Vec<FilterField>,
    /// Whether anything is narrowed now.
    pub(crate) active: bool,
}

/// A figure on a dashboard.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Tile {
    pub(crate) label: String,
    pub(crate) value: String,
    pub(crate) hint: String,
    /// Where the people behind the figure are listed; may be empty.
    pub(crate) href: String,
    pub(crate) mood: Mood,
    /// How it stands, in a word; empty for nothing worth saying.
    pub(crate) state: String,
}

/// The page `confirm.html`: what will happen, to whom, and the button that says it once more.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Confirm {
    pub(crate) title: String,
    pub(crate) lead: Vec<String>,
    /// Names of some of those concerned.
    pub(crate) who: Vec<String>,
    /// How many more there are.
    pub(crate) more: u64,
    pub(crate) irreversible: bool,
    /// Where the button posts to, with these fields.
    pub(crate) action: String,
    pub(crate) hidden: Vec<(String, String)>,
    /// The verb and the number: `Unregister 214 people`.
    pub(crate) button: String,
    /// Whether something is taken away.
    pub(crate) bad: bool,
    /// Where stopping leads.
    pub(crate) cancel: String,
    /// A text to be typed before it happens (a reason, a number); its label, name, hint and error.
    pub(crate) typed: Option<Typed>,
    /// A passkey that will do in place of what is typed, and what it is for.
    pub(crate) passkey: Option<super::AskedAgain>,
    pub(crate) passkey_lead: String,
}

/// A text to be typed on a confirmation.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Typed {
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) hint: String,
    pub(crate) value: String,
    pub(crate) error: String,
}

/// What became of one setting between two revisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Change {
    Added,
    Removed,
    Changed,
}

/// One line of a comparison.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct DiffLine {
    pub(crate) change: Change,
    /// Which setting, in words.
    pub(crate) place: String,
    /// Empty where it was not there.
    pub(crate) before: String,
    /// Empty where it is no more.
    pub(crate) after: String,
}

/// How far a long piece of work is. The page asks to be loaded again by [`crate::headers::look_again`].
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Progress {
    pub(crate) label: String,
    pub(crate) done: u64,
    pub(crate) total: u64,
    /// More about it: how many failed, how long it takes.
    pub(crate) hint: String,
    /// Whether it goes on.
    pub(crate) running: bool,
}

/// Where one is in a sequence of pages.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct StepMark {
    pub(crate) label: String,
    /// `done`, `now` or `todo`.
    pub(crate) state: &'static str,
    /// Steps that can be gone back to.
    pub(crate) href: String,
}

#[cfg(test)]
mod tests {
    use super::Pager;

    #[test]
    fn a_pager_knows_its_ends() {
        let pager = |page, total| Pager::of(page, 25, total, |page| format!("?page={page}"));
        let (first, middle, last) = (pager(1, 60), pager(2, 60), pager(3, 60));
        assert_eq!(
            (first.first, first.last, first.previous.as_str(), first.next.as_str()),
            (1, 25, "", "?page=2")
        );
        assert_eq!((middle.previous.as_str(), middle.next.as_str()), ("?page=1", "?page=3"));
        assert_eq!((last.first, last.last, last.next.as_str()), (51, 60, ""));
        assert_eq!(pager(9, 60).page, 3, "a page after the last is the last");
        assert_eq!((pager(1, 0).first, pager(1, 0).pages), (0, 1));
    }
}
