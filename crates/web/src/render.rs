//! The templates: compiled in, checked at start, drawn with strict undefined and bounded work.

use std::sync::Arc;

use domain::{
    message::{Argument, Message},
    time::Timestamp,
};
use minijinja::{
    Environment, Error, ErrorKind, State, UndefinedBehavior, context,
    syntax::SyntaxConfig,
    value::{Kwargs, Value},
};
use texts::Texts;

/// Template instructions one page may take; the largest of ours needs about a tenth.
const FUEL: u64 = 200_000;

/// The same for pages of the staff sites, where one form may have a thousand fields.
const STAFF_FUEL: u64 = 5_000_000;

const TEMPLATES: &[(&str, &str)] = &[
    ("base.html", include_str!("../templates/base.html")),
    ("fields.html", include_str!("../templates/fields.html")),
    ("icons.html", include_str!("../templates/icons.html")),
    ("offline.html", include_str!("../templates/offline.html")),
    ("demo_computer.html", include_str!("../templates/demo_computer.html")),
    ("admin_computers.html", include_str!("../templates/admin_computers.html")),
    ("admin_computer.html", include_str!("../templates/admin_computer.html")),
    ("admin_code.html", include_str!("../templates/admin_code.html")),
    ("home.html", include_str!("../templates/home.html")),
    ("captcha.html", include_str!("../templates/captcha.html")),
    ("find.html", include_str!("../templates/find.html")),
    ("found.html", include_str!("../templates/found.html")),
    ("approve.html", include_str!("../templates/approve.html")),
    ("run.html", include_str!("../templates/run.html")),
    ("me.html", include_str!("../templates/me.html")),
    ("error.html", include_str!("../templates/error.html")),
    ("elsewhere.html", include_str!("../templates/elsewhere.html")),
    ("staff_sign_in.html", include_str!("../templates/staff_sign_in.html")),
    ("staff_code.html", include_str!("../templates/staff_code.html")),
    ("admin_bulk.html", include_str!("../templates/admin_bulk.html")),
    ("admin_bulk_new.html", include_str!("../templates/admin_bulk_new.html")),
    ("admin_bulk_report.html", include_str!("../templates/admin_bulk_report.html")),
    ("demo_mail.html", include_str!("../templates/demo_mail.html")),
    ("ribbon.html", include_str!("../templates/ribbon.html")),
    ("demo_codes.html", include_str!("../templates/demo_codes.html")),
    ("demo_sign_in.html", include_str!("../templates/demo_sign_in.html")),
    ("typed_field.html", include_str!("../templates/typed_field.html")),
    ("passkey_field.html", include_str!("../templates/passkey_field.html")),
    ("staff_base.html", include_str!("../templates/staff_base.html")),
    ("admin_dashboard.html", include_str!("../templates/admin_dashboard.html")),
    ("admin_passkeys.html", include_str!("../templates/admin_passkeys.html")),
    ("admin_people.html", include_str!("../templates/admin_people.html")),
    ("admin_person.html", include_str!("../templates/admin_person.html")),
    ("admin_history_of.html", include_str!("../templates/admin_history_of.html")),
    ("admin_check.html", include_str!("../templates/admin_check.html")),
    ("admin_sessions.html", include_str!("../templates/admin_sessions.html")),
    ("admin_history.html", include_str!("../templates/admin_history.html")),
    ("admin_instances.html", include_str!("../templates/admin_instances.html")),
    ("ui.html", include_str!("../templates/ui.html")),
    ("setting_field.html", include_str!("../templates/setting_field.html")),
    ("designer.html", include_str!("../templates/designer.html")),
    ("design_preview.html", include_str!("../templates/design_preview.html")),
    ("confirm.html", include_str!("../templates/confirm.html")),
    ("draft.html", include_str!("../templates/draft.html")),
    ("admin_mails.html", include_str!("../templates/admin_mails.html")),
    ("admin_page.html", include_str!("../templates/admin_page.html")),
    ("admin_part.html", include_str!("../templates/admin_part.html")),
    ("admin_conflicts.html", include_str!("../templates/admin_conflicts.html")),
    ("desk_find.html", include_str!("../templates/desk_find.html")),
    ("desk_card.html", include_str!("../templates/desk_card.html")),
    ("desk_start.html", include_str!("../templates/desk_start.html")),
    ("desk_approvals.html", include_str!("../templates/desk_approvals.html")),
    ("desk_approval.html", include_str!("../templates/desk_approval.html")),
    ("desk_lists.html", include_str!("../templates/desk_lists.html")),
    ("desk_list.html", include_str!("../templates/desk_list.html")),
    ("gallery.html", include_str!("../templates/gallery.html")),
    ("gallery_empty.html", include_str!("../templates/gallery_empty.html")),
    ("gallery_form.html", include_str!("../templates/gallery_form.html")),
    ("gallery_job.html", include_str!("../templates/gallery_job.html")),
];

/// The compiled templates.
pub(crate) struct Pages {
    environment: Environment<'static>,
    /// The same templates with more fuel.
    staff: Environment<'static>,
}

impl Pages {
    pub(crate) fn new(texts: Arc<Texts>) -> Self {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        let mut syntax = SyntaxConfig::builder();
        environment.set_syntax(
            syntax
                .trim_blocks(true)
                .lstrip_blocks(true)
                .build()
                .expect("the default delimiters are distinct"),
        );
        environment.set_fuel(Some(FUEL));
        let clock = Arc::clone(&texts);
        environment
            .add_function("at", move |state: &State, moment: Value| moment_text(&clock, state, &moment));
        environment.add_function("t", move |state: &State, code: &str, arguments: Kwargs| {
            say(&texts, state, code, &arguments)
        });
        for &(name, source) in TEMPLATES {
            environment
                .add_template(name, source)
                .expect("a template of ours parses; a test of this crate draws each of them");
        }
        let mut staff = environment.clone();
        staff.set_fuel(Some(STAFF_FUEL));
        Self { environment, staff }
    }

    /// Draws a page: `c` is what every page has, `p` what this one has, `s` nothing.
    pub(crate) fn draw(&self, template: &str, chrome: Value, page: Value) -> Result<String, Error> {
        let context = context! { c => chrome, s => Value::from(()), p => page };
        self.environment.get_template(template)?.render(context)
    }

    /// Draws a page of a staff site: `s` is the site's frame.
    pub(crate) fn draw_staff(
        &self,
        template: &str,
        chrome: Value,
        frame: Value,
        page: Value,
    ) -> Result<String, Error> {
        self.staff.get_template(template)?.render(context! { c => chrome, s => frame, p => page })
    }
}

/// The page's language.
fn page_locale(state: &State) -> Result<Value, Error> {
    let chrome =
        state.lookup("c").ok_or_else(|| Error::new(ErrorKind::UndefinedError, "no page language"))?;
    chrome.get_attr("locale")
}

/// `at(moment)` in a template: the moment as readers of the page's language write it.
fn moment_text(texts: &Texts, state: &State, moment: &Value) -> Result<String, Error> {
    let locale = page_locale(state)?;
    Ok(match i64::try_from(moment.get_attr("ms")?) {
        Ok(ms) => texts.moment(locale.as_str().unwrap_or("en"), Timestamp::from_millis(ms)),
        Err(_) => "-".to_owned(),
    })
}

/// `t("page.code", name=value)` in a template: the words in the page's language.
fn say(texts: &Texts, state: &State, code: &str, arguments: &Kwargs) -> Result<String, Error> {
    let locale = page_locale(state)?;
    let mut message = Message { code: code.to_owned().into(), args: std::collections::BTreeMap::new() };
    for name in arguments.args() {
        let value: Value = arguments.get(name)?;
        let argument = match i64::try_from(value.clone()) {
            Ok(number) => Argument::Number(number),
            Err(_) => Argument::Text(value.to_string()),
        };
        message.args.insert(name.to_owned().into(), argument);
    }
    Ok(texts.say(locale.as_str().unwrap_or("en"), &message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_template_has_inline_code_or_style_or_leaves_the_site() {
        for &(name, source) in TEMPLATES {
            for bad in [
                " style=",
                "<style",
                " onclick",
                " onload",
                " onerror",
                "javascript:",
                "src=\"http",
                "target=",
            ] {
                assert!(!source.contains(bad), "{name} has `{bad}`");
            }
            assert_eq!(
                source.matches("<script").count(),
                source.matches("<script type=\"module\" src=").count(),
                "{name}"
            );
        }
    }

    #[test]
    fn only_the_qr_picture_is_put_in_unescaped() {
        let has_picture = ["fields.html", "demo_computer.html"];
        for &(name, source) in TEMPLATES {
            let raw = source.matches("| safe").count() + source.matches("|safe").count();
            assert_eq!(raw, usize::from(has_picture.contains(&name)), "{name}");
        }
    }
}
