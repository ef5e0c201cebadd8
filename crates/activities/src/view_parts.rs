//! Pieces of pages that several activities show.

use domain::{
    message::Message,
    view::{Field, FieldKind, Tone, View},
};

/// A page that asks for one short code.
pub(crate) fn code_view(
    area: &'static str,
    title: Message,
    lead: Message,
    label: Message,
    length: u32,
    numeric: bool,
) -> View {
    View::new(area, title)
        .lead(lead)
        .field(Field::new("code", label, FieldKind::Code { length, numeric }))
        .action("next", Message::new("action.continue"))
}

/// Puts an error on the field `name` and says it above the form.
pub(crate) fn with_error(mut view: View, name: &str, error: Message) -> View {
    for field in &mut view.fields {
        if field.name == name {
            field.error = Some(error.clone());
        }
    }
    view.notice(Tone::Bad, error)
}

/// The two fields of a new password.
pub(crate) fn new_password_fields(view: View) -> View {
    view.field(Field::new(
        "new",
        Message::new("activity.reset.label"),
        FieldKind::NewPassword { rules: true },
    ))
    .field(Field::new(
        "again",
        Message::new("activity.reset.again"),
        FieldKind::NewPassword { rules: false },
    ))
}
