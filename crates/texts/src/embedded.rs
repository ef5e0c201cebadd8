//! The locale files that ship with the product, compiled in. A new language is a folder of the same files
//! and one line here; a new file is one line in one of the two lists of files.

/// One shipped language.
pub(crate) struct Shipped {
    /// Its tag.
    pub(crate) tag: &'static str,
    /// What anybody may read: self-service pages, mails, computers that reset a password offline.
    pub(crate) everybody: &'static [&'static str],
    /// What only operators and administrators read; empty for a language without it.
    pub(crate) staff: &'static [&'static str],
}

macro_rules! file {
    ($tag:literal, $name:literal) => {
        include_str!(concat!("../locales/", $tag, "/", $name, ".ftl"))
    };
}

macro_rules! everybody {
    ($tag:literal) => {
        &[
            file!($tag, "account"),
            file!($tag, "approval"),
            file!($tag, "captcha"),
            file!($tag, "clock"),
            file!($tag, "certificate"),
            file!($tag, "common"),
            file!($tag, "country"),
            file!($tag, "demo"),
            file!($tag, "endpoint"),
            file!($tag, "environment"),
            file!($tag, "event"),
            file!($tag, "external"),
            file!($tag, "find"),
            file!($tag, "frame"),
            file!($tag, "helped"),
            file!($tag, "known_browser"),
            file!($tag, "mail"),
            file!($tag, "not_me"),
            file!($tag, "offline"),
            file!($tag, "passkey"),
            file!($tag, "pages"),
            file!($tag, "phone"),
            file!($tag, "phone_own"),
            file!($tag, "policy"),
            file!($tag, "proof"),
            file!($tag, "push"),
            file!($tag, "radius"),
            file!($tag, "refused"),
            file!($tag, "register"),
            file!($tag, "registering"),
            file!($tag, "reminder"),
            file!($tag, "run"),
            file!($tag, "self_help"),
            file!($tag, "sign_in"),
            file!($tag, "task"),
            file!($tag, "waiting"),
        ]
    };
}

// What people read too, but only languages of staff sites say so far, is listed here and in `AWAITED` of
// `tests/support`, until the other languages have the file: there, English stands in for it.
macro_rules! staff {
    ($tag:literal) => {
        &[
            file!($tag, "admin_approval"),
            file!($tag, "admin_operation"),
            file!($tag, "admin_browsers"),
            file!($tag, "admin_bulk"),
            file!($tag, "admin_captcha"),
            file!($tag, "admin_certificate"),
            file!($tag, "admin_computers"),
            file!($tag, "admin_conditions"),
            file!($tag, "admin_external"),
            file!($tag, "admin_passkeys"),
            file!($tag, "admin_people"),
            file!($tag, "admin_phone"),
            file!($tag, "admin_policies"),
            file!($tag, "admin_push"),
            file!($tag, "admin_radius"),
            file!($tag, "admin_realm"),
            file!($tag, "admin_registration"),
            file!($tag, "admin_tasks"),
            file!($tag, "admin_waiting"),
            file!($tag, "bulk"),
            file!($tag, "config"),
            file!($tag, "form"),
            file!($tag, "helpdesk"),
            file!($tag, "helpdesk_task"),
            file!($tag, "setting"),
            // After the settings: what belongs to a form that is there already stands last in it.
            file!($tag, "admin_messages"),
        ]
    };
}

/// A language with the words of the staff sites.
macro_rules! full {
    ($tag:literal) => {
        Shipped { tag: $tag, everybody: everybody!($tag), staff: staff!($tag) }
    };
}

/// A language for what anybody reads; the staff sites do without it.
macro_rules! people {
    ($tag:literal) => {
        Shipped { tag: $tag, everybody: everybody!($tag), staff: &[] }
    };
}

/// The shipped languages: English, then in the order of their own names, as a language switch lists them.
pub(crate) const LOCALES: &[Shipped] = &[
    full!("en"),
    people!("cs"),
    people!("da"),
    full!("de"),
    full!("es"),
    full!("fr"),
    people!("it"),
    people!("nl"),
    people!("pl"),
    people!("pt-BR"),
    people!("pt-PT"),
    people!("sv"),
    people!("ru"),
    people!("ar"),
    people!("ko"),
    people!("ja"),
    people!("zh-Hans"),
    people!("zh-Hant"),
];
