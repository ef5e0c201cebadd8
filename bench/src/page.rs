//! What a person sees on a page of a task: its fields with their labels, and whether it is over.

/// A page of a task.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The run's version, which goes back with the form.
    pub version: String,
    /// The fields that can be filled in, in order.
    pub fields: Vec<Field>,
    /// The buttons.
    pub actions: Vec<String>,
    /// The task is done.
    pub is_finished: bool,
}

/// A field.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name in the form.
    pub name: String,
    /// What stands before it; for a radio button the first option's label.
    pub label: String,
    /// Values and labels to choose from.
    pub options: Vec<(String, String)>,
}

impl Page {
    /// Reads the page's own form.
    pub fn read(html: &str) -> Self {
        let mut page = Self { is_finished: html.contains("class=\"sheet is-finished\""), ..Self::default() };
        let Some((_, form)) = html.split_once("<form method=\"post\" action=\"/run/") else { return page };
        let form = form.split_once("</form>").map_or(form, |(form, _)| form);
        let mut label = String::new();
        for piece in form.split('<').skip(1) {
            let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
            let name = attribute(tag, "name").unwrap_or_default().to_owned();
            let value = attribute(tag, "value").unwrap_or_default().to_owned();
            match tag.split_whitespace().next().unwrap_or_default() {
                "label" => label = text.trim().to_owned(),
                "button" if name == "_action" => page.actions.push(value),
                "input" if name == "_version" => page.version = value,
                "input" if attribute(tag, "type") == Some("radio") => match page.fields.last_mut() {
                    Some(field) if field.name == name => field.options.push((value, String::new())),
                    _ => page.fields.push(Field {
                        name,
                        label: String::new(),
                        options: vec![(value, String::new())],
                    }),
                },
                "input" | "select" => {
                    page.fields.push(Field { name, label: label.clone(), options: Vec::new() });
                }
                "option" if !value.is_empty() => {
                    if let Some(field) = page.fields.last_mut() {
                        field.options.push((value, text.trim().to_owned()));
                    }
                }
                _ => {}
            }
        }
        page
    }

    /// Whether it may be left out.
    pub fn can_be_skipped(&self) -> bool {
        self.actions.iter().any(|action| action == "skip")
    }

    /// Whether it has a field of this name.
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name == name)
    }

    /// Whether it asks security questions.
    pub fn asks_questions(&self) -> bool {
        self.has("answer0")
    }
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[start..].split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_come_with_their_labels_and_choices() {
        let html = r#"<form method="post" action="/run/1" novalidate>
            <input type="hidden" name="_version" value="3">
            <label for="a">First job?</label> <input id="a" name="answer0" type="text" value="">
            <label for="s">Pick</label> <select id="s" name="pick"><option value="">-</option>
            <option value="x">A pet</option></select><button class="btn" name="_action" value="skip">Not now</button>
            </form><form id="stop"><input name="other"></form>"#;
        let page = Page::read(html);
        assert_eq!(page.version, "3");
        assert_eq!(page.fields.len(), 2);
        assert_eq!((page.fields[0].name.as_str(), page.fields[0].label.as_str()), ("answer0", "First job?"));
        assert_eq!(page.fields[1].options, [("x".to_owned(), "A pet".to_owned())]);
        assert!(page.asks_questions() && page.can_be_skipped() && !page.is_finished);
    }

    #[test]
    fn radio_buttons_of_one_name_are_one_field() {
        let html = r#"<form method="post" action="/run/1"><input type="radio" name="choice" value="0" checked>
            <input type="radio" name="choice" value="2"></form>"#;
        let values: Vec<String> =
            Page::read(html).fields[0].options.iter().map(|(value, _)| value.clone()).collect();
        assert_eq!(values, ["0", "2"]);
    }
}
