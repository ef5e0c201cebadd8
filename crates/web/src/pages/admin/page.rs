//! A page of the administration site that is made of parts in order: notes, forms, tables, comparisons, texts to
//! copy. Most pages over the configuration are nothing else, so one template draws them all.

use axum::response::{IntoResponse, Response};
use domain::message::Message;
use serde::Serialize;

use super::{
    draft::{DraftBar, Drafting},
    operation::query::encoded,
};
use crate::{
    context::Context,
    failure::Failure,
    model::{self, Button, DiffLine, Filter, Frame, Mood, StepMark, Table},
    schema_form::{FormField, ProblemLine},
    state::Site,
    upload,
};

/// The page `admin_page.html`.
#[derive(Default, Serialize)]
pub(crate) struct AdminPage {
    pub(crate) title: String,
    pub(crate) lead: String,
    pub(crate) buttons: Vec<Button>,
    pub(crate) bar: Option<DraftBar>,
    pub(crate) steps: Vec<StepMark>,
    pub(crate) notes: Vec<Note>,
    pub(crate) problems: Vec<ProblemLine>,
    pub(crate) parts: Vec<Part>,
}

/// Something said on top.
#[derive(Serialize)]
pub(crate) struct Note {
    mood: Mood,
    text: String,
}

/// A part of a page.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Part {
    /// A heading, with a sentence.
    Heading { title: String, lead: String },
    /// Paragraphs.
    Text { lines: Vec<String> },
    /// A form over settings.
    Form(Box<FormPart>),
    /// A table.
    Table { table: Table },
    /// What changes.
    Diff { lines: Vec<DiffLine> },
    /// Names and values.
    Facts { facts: Vec<(String, String)> },
    /// A text to copy as it is.
    Code { id: String, label: String, text: String },
    /// A text to keep as a file.
    Download { href: String, name: String, label: String },
    /// A form that narrows what is listed below it.
    Filter { filter: Filter },
    /// Buttons beside one another.
    Buttons { buttons: Vec<Button> },
    /// A picture to scan, as it stands in a `data:` address.
    Scan { svg: String, label: String },
    /// A mail with sample values: its HTML in a frame, and its plain text.
    Mail {
        label: String,
        subject: String,
        frame: String,
        text: String,
        language: String,
        direction: &'static str,
    },
    /// The page as people will see it.
    Look(Box<super::realm::Look>),
}

/// A form over settings, with its own button.
#[derive(Default, Serialize)]
pub(crate) struct FormPart {
    pub(crate) action: String,
    pub(crate) fields: Vec<FormField>,
    /// Fields that are not seen.
    pub(crate) hidden: Vec<(String, String)>,
    pub(crate) button: String,
    /// The look of the button: empty for the page's first one.
    pub(crate) look: &'static str,
    /// Further buttons, beside it.
    pub(crate) more: Vec<Button>,
    /// A file that can be chosen in place of what can be pasted; it stands first.
    pub(crate) file: Option<FilePart>,
}

/// The field of a file, as [`crate::upload::StaffUpload`] reads it.
#[derive(Serialize)]
pub(crate) struct FilePart {
    name: &'static str,
    label: String,
    hint: String,
    error: Option<String>,
}

impl FilePart {
    /// The field of a TOML file, with what is wrong with the one that was sent.
    pub(crate) fn new(site: &Site, context: &Context, problem: Option<&Message>) -> Self {
        let hint = Message::new("form.file-hint").with("most", upload::FILE_KIB_MAX);
        Self {
            name: upload::FILE,
            label: say(site, context, "form.file"),
            hint: site.say(&context.locale, &hint),
            error: problem.map(|message| site.say(&context.locale, message)),
        }
    }

    /// What is wrong with it, for the head of the page.
    pub(crate) fn problem(&self) -> Option<ProblemLine> {
        let text = self.error.clone()?;
        Some(ProblemLine { label: self.label.clone(), text, field: Some(format!("s-{}", self.name)) })
    }
}

impl Part {
    /// A TOML text to keep as a file.
    pub(crate) fn toml_file(text: &str, name: String, label: String) -> Self {
        let href = format!("data:application/toml;charset=utf-8,{}", encoded(text));
        Self::Download { href, name, label }
    }
}

impl AdminPage {
    /// A page over the draft.
    pub(crate) fn new(site: &Site, context: &Context, drafting: &Drafting, title: &'static str) -> Self {
        Self { title: say(site, context, title), bar: Some(drafting.bar()), ..Self::default() }
    }

    /// Says something on top.
    pub(crate) fn note(&mut self, mood: Mood, text: impl Into<String>) {
        self.notes.push(Note { mood, text: text.into() });
    }

    /// Adds a part.
    pub(crate) fn add(&mut self, part: Part) {
        self.parts.push(part);
    }

    /// Adds a form.
    pub(crate) fn form(&mut self, form: FormPart) {
        self.add(Part::Form(Box::new(form)));
    }

    /// Adds a heading.
    pub(crate) fn heading(&mut self, title: String, lead: impl Into<String>) {
        self.add(Part::Heading { title, lead: lead.into() });
    }

    /// Draws it; a page with problems is marked as one.
    pub(crate) fn draw(self, site: &Site, context: &Context, frame: &Frame) -> Result<Response, Failure> {
        let refused = !self.problems.is_empty();
        let page = model::template_value(self);
        let mut page = site.draw_staff("admin_page.html", context, frame, page)?.into_response();
        if refused {
            super::draft::refuse(&mut page);
        }
        Ok(page)
    }
}

/// The words of a code without arguments.
pub(crate) fn say(site: &Site, context: &Context, code: &'static str) -> String {
    site.say(&context.locale, &Message::new(code))
}
