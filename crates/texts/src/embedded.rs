//! The locale files that ship with the product, compiled in. A new language is a folder of the same files
//! and one line here; a new file is one line in the list of files.

macro_rules! locales {
    ($($tag:literal),+ $(,)?) => {
        /// Tag and files of each shipped language.
        pub(crate) const LOCALES: &[(&str, &[&str])] = &[$(($tag, files!($tag)),)+];
    };
}

macro_rules! files {
    ($tag:literal) => {
        &[
            file!($tag, "account"),
            file!($tag, "admin_operation"),
            file!($tag, "admin_bulk"),
            file!($tag, "admin_people"),
            file!($tag, "admin_policies"),
            file!($tag, "admin_realm"),
            file!($tag, "bulk"),
            file!($tag, "common"),
            file!($tag, "config"),
            file!($tag, "demo"),
            file!($tag, "endpoint"),
            file!($tag, "event"),
            file!($tag, "find"),
            file!($tag, "form"),
            file!($tag, "frame"),
            file!($tag, "helpdesk"),
            file!($tag, "helpdesk_task"),
            file!($tag, "mail"),
            file!($tag, "offline"),
            file!($tag, "pages"),
            file!($tag, "policy"),
            file!($tag, "proof"),
            file!($tag, "refused"),
            file!($tag, "register"),
            file!($tag, "run"),
            file!($tag, "self_help"),
            file!($tag, "setting"),
            file!($tag, "sign_in"),
            file!($tag, "task"),
        ]
    };
}

macro_rules! file {
    ($tag:literal, $name:literal) => {
        include_str!(concat!("../locales/", $tag, "/", $name, ".ftl"))
    };
}

locales!["en", "es", "de", "fr"];
