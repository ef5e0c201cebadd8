//! Mails: what is in them, in every language, and what can never get into them.

use std::{collections::BTreeMap, fs, path::Path, sync::LazyLock};

use domain::{config::Site, message::Message, outbox::RenderedMail, secret::Secret, time::Timestamp};
use texts::{Brand, Texts};

const TASKS: [&str; 10] = [
    "register",
    "manage-profile",
    "forgot-password",
    "manage-passwords",
    "unlock-account",
    "my-notifications",
    "passcode",
    "activate-account",
    "forgot-user-name",
    "sign-in",
];

const HELPDESK_TASKS: [&str; 10] = [
    "helpdesk-verify",
    "helpdesk-prove",
    "helpdesk-reset",
    "helpdesk-passcode",
    "helpdesk-unlock",
    "helpdesk-unlock-profile",
    "helpdesk-update",
    "helpdesk-enable",
    "helpdesk-forget-browsers",
    "helpdesk-stop-waiting",
];

/// 2026-11-23 09:00 UTC.
const BEGUN: Timestamp = Timestamp::from_millis(1_795_424_400_000);

/// Read once: every test asks for every mail in every language.
static TEXTS: LazyLock<Texts> = LazyLock::new(Texts::load);

fn brand() -> Brand {
    Brand {
        organization: "Northwind".to_owned(),
        help_text: "Call the help desk: 555-0100".to_owned(),
        help_link: "tel:5550100".to_owned(),
        public_url: "https://password.northwind.example".to_owned(),
    }
}

fn code_mail(locale: &str) -> RenderedMail {
    let code = BTreeMap::from([("code".to_owned(), Secret::new("482913"))]);
    TEXTS.mail(locale, "mail.code", &Message::new("mail.code").with("minutes", 10u32), &code, &brand())
}

fn plain(locale: &str, template: &'static str, args: &Message, brand: &Brand) -> RenderedMail {
    TEXTS.mail(locale, template, args, &BTreeMap::new(), brand)
}

/// Every template with every argument it can be given.
fn all_mails(locale: &str) -> Vec<RenderedMail> {
    let mut mails = vec![code_mail(locale)];
    let minutes = |template: &'static str| Message::new(template).with("minutes", 10u32);
    for template in ["mail.contact-code", "mail.profile-locked"] {
        mails.push(plain(locale, template, &minutes(template), &brand()));
    }
    for template in ["mail.contact-changed", "mail.bulk-change-required", "mail.bulk-unregistered"] {
        mails.push(plain(locale, template, &Message::new(template), &brand()));
    }
    for what in [
        "questions",
        "authenticator",
        "authenticator-removed",
        "passkey",
        "passkey-removed",
        "recovery-codes",
        "recovery-code-used",
        "browser",
        "else",
    ] {
        let args = Message::new("mail.factor-changed").with("what", what);
        mails.push(plain(locale, "mail.factor-changed", &args, &brand()));
    }
    let copied = Message::new("mail.passkey-copied").with("name", "My phone");
    mails.push(plain(locale, "mail.passkey-copied", &copied, &brand()));
    for template in ["mail.success", "mail.failure", "mail.admin-success", "mail.admin-failure"] {
        for task in TASKS.into_iter().chain(["onboarding"]) {
            let args = Message::new(template).with("task", task).with("name", "Ana Ruiz");
            mails.push(plain(locale, template, &args, &brand()));
        }
    }
    for template in ["mail.caller-code", "mail.prove-operator", "mail.helpdesk-passcode"] {
        mails.push(plain(locale, template, &minutes(template).with("operator", "Petra Lang"), &brand()));
    }
    for template in [
        "mail.reminder-invitation",
        "mail.reminder-register",
        "mail.reminder-update",
        "mail.reminder-password",
        "mail.reminder-account",
    ] {
        let link = "https://password.northwind.example/task/register";
        for days in [1_u32, 2, 14] {
            mails.push(plain(
                locale,
                template,
                &Message::new(template).with("days", days).with("link", link),
                &brand(),
            ));
        }
    }
    let problems = Message::new("mail.environment-problems").with("count", 2_u32).with("problems", "a; b");
    mails.push(plain(locale, "mail.environment-problems", &problems, &brand()));
    mails.push(plain(locale, "mail.environment-well", &Message::new("mail.environment-well"), &brand()));
    let vouch = minutes("mail.approval").with("name", "Ana Ruiz").with("account", "ana.ruiz");
    let link = "https://password.northwind.example/approve/01K.x".to_owned();
    let link = BTreeMap::from([("link".to_owned(), Secret::new(link))]);
    for desk in ["no", "yes"] {
        let asked = |message: Message| message.with("desk", desk).with("operator", "Petra Lang");
        mails.push(TEXTS.mail(locale, "mail.approval", &asked(vouch.clone()), &link, &brand()));
        let told = Message::new("mail.approval-asked").with("at", BEGUN).with("address", "192.0.2.7");
        mails.push(plain(locale, "mail.approval-asked", &asked(told), &brand()));
    }
    for task in ["forgot-password", "unlock-account", "onboarding"] {
        mails.extend(waiting_mails(locale, task));
    }
    mails.push(password_mail(locale));
    mails.extend(denied_mails(locale));
    mails.push(plain(locale, "mail.own-passcode", &minutes("mail.own-passcode"), &brand()));
    let name = Message::new("mail.user-name").with("name", "ana.ruiz");
    mails.push(plain(locale, "mail.user-name", &name, &brand()));
    for template in [
        "mail.helpdesk-success",
        "mail.helpdesk-failure",
        "mail.helpdesk-admin-success",
        "mail.helpdesk-admin-failure",
    ] {
        for task in HELPDESK_TASKS.into_iter().chain(["onboarding"]) {
            let args = Message::new(template).with("task", task).with("name", "Ana Ruiz");
            mails.push(plain(locale, template, &args.with("operator", "Petra Lang"), &brand()));
        }
    }
    mails
}

/// What tells of a waiting time, and of its veto.
fn waiting_mails(locale: &str, task: &str) -> [RenderedMail; 2] {
    let told = Message::new("mail.waiting")
        .with("task", task)
        .with("account", "ana.ruiz")
        .with("from", BEGUN)
        .with("until", BEGUN);
    let link = Secret::new("https://password.northwind.example/stop/01K.x");
    let link = BTreeMap::from([("link".to_owned(), link)]);
    let stopped = Message::new("mail.waiting-stopped")
        .with("task", task)
        .with("name", "ana.ruiz")
        .with("at", BEGUN)
        .with("address", "192.0.2.7");
    [
        TEXTS.mail(locale, "mail.waiting", &told, &link, &brand()),
        plain(locale, "mail.waiting-stopped", &stopped, &brand()),
    ]
}

/// A message with the link by which the person says that it was somebody else, and what the administrator is told.
fn denied_mails(locale: &str) -> [RenderedMail; 2] {
    let changed = Message::new("mail.factor-changed").with("what", "authenticator");
    let link = Secret::new("https://password.northwind.example/stop/01K.x");
    let link = BTreeMap::from([(texts::NOT_ME.to_owned(), link)]);
    let told = Message::new("mail.not-me-told")
        .with("name", "ana.ruiz")
        .with("at", "2026-11-23 09:00 UTC")
        .with("address", "192.0.2.7");
    [
        TEXTS.mail(locale, "mail.factor-changed", &changed, &link, &brand()),
        plain(locale, "mail.not-me-told", &told, &brand()),
    ]
}

#[test]
fn a_link_by_which_a_change_is_denied_stands_behind_ones_own_words_too() {
    for locale in TEXTS.locales() {
        let link = "https://password.northwind.example/stop/01K.x";
        let secrets = BTreeMap::from([(texts::NOT_ME.to_owned(), Secret::new(link))]);
        let mut mail = domain::outbox::Mail {
            to: String::new(),
            locale: locale.to_owned(),
            template: "mail.success".to_owned(),
            args: Message::new("mail.success").with("task", "forgot-password"),
        };
        mail.say_instead(locale, None, "Your password is new.");
        let own = TEXTS.mail(&mail.locale, "mail.success", &mail.args, &secrets, &brand());
        let plain = TEXTS.mail(locale, "mail.success", &mail.args, &BTreeMap::new(), &brand());
        assert!(own.text.expose().contains(link) && own.html.expose().contains(link), "{locale}");
        assert!(own.text.expose().contains("Your password is new."), "{locale}");
        assert!(!own.subject.contains("stop") && !plain.text.expose().contains("/stop/"), "{locale}");
    }
}

fn password_mail(locale: &str) -> RenderedMail {
    let password = BTreeMap::from([("password".to_owned(), Secret::new("harbor-7<Quince&x"))]);
    let args = Message::new("mail.helpdesk-password").with("operator", "Petra Lang");
    TEXTS.mail(locale, "mail.helpdesk-password", &args, &password, &brand())
}

#[test]
fn a_password_is_shown_in_one_piece_as_it_is_typed() {
    let mail = password_mail("en");
    assert!(mail.text.expose().contains("\n    harbor-7<Quince&x\n"), "{}", mail.text.expose());
    assert!(mail.html.expose().contains("<p class=\"code\"><span>harbor-7&lt;Quince&amp;x</span></p>"));
    assert!(!mail.subject.contains("harbor"));
}

#[test]
fn mails_of_the_helpdesk_name_the_operator_and_whom_to_tell_otherwise() {
    for locale in TEXTS.locales() {
        for template in [
            "mail.caller-code",
            "mail.prove-operator",
            "mail.helpdesk-passcode",
            "mail.helpdesk-password",
            "mail.helpdesk-success",
            "mail.helpdesk-failure",
        ] {
            let args = Message::new(template).with("operator", "Petra Lang").with("task", "helpdesk-reset");
            let mail = plain(locale, template, &args.with("minutes", 5u32), &brand());
            assert!(mail.text.expose().contains("Petra Lang"), "{locale}: {template}");
            assert!(TEXTS.is_known(locale, &format!("{template}.body-3")), "{locale}: {template}");
        }
    }
}

#[test]
fn a_code_is_shown_in_groups_and_copied_without_blanks() {
    let mail = code_mail("en");
    assert!(mail.text.expose().contains("\n    482 913\n"), "{}", mail.text.expose());
    assert!(mail.html.expose().contains("<p class=\"code\"><span>482</span><span>913</span></p>"));
    assert!(mail.html.expose().contains("user-select:all"));
    let arabic = code_mail("ar");
    assert!(
        arabic.text.expose().contains("\n    482913\n"),
        "groups of digits change places: {}",
        arabic.text.expose()
    );
}

#[test]
fn a_code_never_stands_in_a_subject() {
    for locale in TEXTS.locales() {
        assert!(!code_mail(locale).subject.contains("482"), "{locale}");
    }
}

#[test]
fn every_mail_is_complete_in_every_language() {
    for locale in TEXTS.locales() {
        for mail in all_mails(locale) {
            let (text, html) = (mail.text.expose(), mail.html.expose());
            assert!(!mail.subject.is_empty());
            for part in [mail.subject.as_str(), text] {
                assert!(!part.contains("{$") && !part.contains("[mail"), "{locale}: {part}");
            }
            assert!(text.contains("Northwind") && html.contains("Northwind"), "{locale}: {text}");
            assert!(text.contains("555-0100") && text.contains("https://password.northwind.example"));
            let direction = if locale == "ar" { "rtl" } else { "ltr" };
            assert!(html.contains(&format!("<html lang=\"{locale}\" dir=\"{direction}\">")));
        }
    }
}

#[test]
fn every_mail_to_a_person_says_what_to_do_if_it_was_not_them() {
    let texts = &*TEXTS;
    for locale in texts.locales() {
        for template in [
            "mail.code",
            "mail.contact-code",
            "mail.success",
            "mail.failure",
            "mail.profile-locked",
            "mail.contact-changed",
            "mail.factor-changed",
            "mail.passkey-copied",
        ] {
            assert!(texts.is_known(locale, &format!("{template}.body-3")), "{locale}: {template}");
        }
    }
    assert!(code_mail("en").text.expose().contains("If you did not ask for a code"));
}

#[test]
fn the_two_bodies_say_the_same() {
    for locale in TEXTS.locales() {
        let mail = code_mail(locale);
        for paragraph in mail.text.expose().split("\n\n-- \n").next().expect("a body").split("\n\n") {
            let shown = if paragraph.starts_with("    ") { "482" } else { paragraph };
            assert!(mail.html.expose().contains(&shown.replace('\'', "&#39;")), "{locale}: {paragraph}");
        }
    }
}

#[test]
fn what_is_filled_in_stands_in_a_subject_as_in_any_sentence() {
    for locale in TEXTS.locales() {
        for mail in all_mails(locale) {
            // The signs that keep it apart in a text are taken out of a subject, and leave nothing behind.
            let apart = ["  ", "\u{2068}", "\u{2069}"];
            assert!(!apart.iter().any(|sign| mail.subject.contains(sign)), "{locale}: {:?}", mail.subject);
        }
    }
}

#[test]
fn no_line_end_reaches_the_subject_or_begins_a_paragraph() {
    let evil = "Ana\r\nBcc: everybody@example.org\r\n\r\nYour account is closed\u{2028}now\u{202E}";
    let args = Message::new("mail.admin-success").with("task", "register").with("name", evil);
    let brand = Brand { organization: "North\r\nX-Evil: 1".to_owned(), ..brand() };
    let mail = plain("en", "mail.admin-success", &args, &brand);
    assert!(!mail.subject.chars().any(char::is_control), "{:?}", mail.subject);
    assert!(!mail.text.expose().contains("\nYour account is closed"));
    assert!(!mail.text.expose().contains(['\r', '\u{2028}', '\u{202E}']));
    assert!(!mail.html.expose().contains(['\r', '\u{2028}', '\u{202E}']));
}

#[test]
fn every_argument_is_escaped_in_html() {
    let evil = "<script>alert(1)</script>\" onload='x' &amp; <img src=http://evil.example/x>";
    let args = Message::new("mail.admin-failure").with("task", evil).with("name", evil);
    let brand = Brand {
        organization: evil.to_owned(),
        help_text: evil.to_owned(),
        help_link: "https://help.example/\"><script>".to_owned(),
        public_url: "https://x.example".to_owned(),
    };
    let mail = plain("en", "mail.admin-failure", &args, &brand);
    let html = mail.html.expose();
    for bad in ["<script", "<img", "onload='", "/\"><"] {
        assert!(!html.contains(bad), "{bad}: {html}");
    }
    assert!(html.contains("&lt;script&gt;"));
    assert!(mail.text.expose().contains("<script>"), "the plain text says what was given");
}

#[test]
fn a_mail_needs_nothing_from_elsewhere_and_reads_in_the_dark() {
    for mail in all_mails("en") {
        let html = mail.html.expose();
        for bad in ["<img", "<table", "<script", "src=", "url(", "@import", " style=", "<link"] {
            assert!(!html.contains(bad), "{bad}");
        }
        assert!(html.contains("prefers-color-scheme:dark") && html.contains("name=\"color-scheme\""));
    }
}

#[test]
fn a_help_link_that_could_run_code_is_left_out() {
    let brand = Brand { help_link: "javascript:alert(1)".to_owned(), ..brand() };
    let mail = plain("en", "mail.contact-changed", &Message::new("mail.contact-changed"), &brand);
    assert!(!mail.html.expose().contains("javascript"));
    assert!(mail.html.expose().contains("<p>Call the help desk: 555-0100</p>"));
}

#[test]
fn plain_text_says_each_address_once() {
    let with = |link: &str, text: &str| {
        let brand = Brand { help_link: link.to_owned(), help_text: text.to_owned(), ..brand() };
        plain("en", "mail.contact-changed", &Message::new("mail.contact-changed"), &brand)
            .text
            .expose()
            .to_owned()
    };
    assert!(with("mailto:help@x.example", "Help desk").contains("Help desk\nhelp@x.example\n"));
    assert_eq!(with("mailto:help@x.example", "Write to help@x.example").matches("help@x.example").count(), 1);
    assert!(with("tel:5550100", "Call 555-0100").contains("Call 555-0100\n\n"));
    assert!(with("https://help.example", "").contains("Get help\nhttps://help.example\n"));
}

#[test]
fn a_mail_in_a_language_without_it_is_wholly_english() {
    let texts = Texts::with(&[("he", "mail-code-body-1 = קוד\n")]).expect("parses");
    let args = Message::new("mail.code").with("minutes", 5u32);
    let mail = texts.mail("he", "mail.code", &args, &BTreeMap::new(), &brand());
    assert!(mail.html.expose().contains("<html lang=\"en\" dir=\"ltr\">"));
    assert!(!mail.text.expose().contains("קוד"));
}

#[test]
fn a_mail_written_from_the_right_says_so() {
    let english = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/mail.ftl");
    let english = fs::read_to_string(english).expect("readable");
    let texts = Texts::with(&[("he", english.as_str())]).expect("parses");
    let args = Message::new("mail.code").with("minutes", 5u32);
    let mail = texts.mail("he-IL", "mail.code", &args, &BTreeMap::new(), &brand());
    assert!(mail.html.expose().contains("<html lang=\"he\" dir=\"rtl\">"));
}

#[test]
fn a_template_that_does_not_exist_still_says_whose_mail_it_is() {
    let mail = plain("de", "mail.no-such", &Message::new("mail.no-such"), &brand());
    assert_eq!(mail.subject, "Northwind");
    assert!(mail.text.expose().contains("[mail.no-such]"));
}

#[test]
fn a_rendered_mail_does_not_print_its_code() {
    let printed = format!("{:?}", code_mail("en"));
    assert!(!printed.contains("482"), "{printed}");
}

/// The mail in these words of one's own.
fn in_own_words(
    locale: &str,
    template: &'static str,
    words: &[(&str, &str)],
    args: &Message,
) -> RenderedMail {
    let texts = Texts::load();
    let by_code = words.iter().map(|(code, text)| ((*code).to_owned(), (*text).to_owned())).collect();
    let words = BTreeMap::from([(locale.to_owned(), by_code)]);
    let site = Site { texts: words, ..Site::default() };
    texts.say_instead(&site);
    let said = texts.mail(locale, template, args, &BTreeMap::new(), &brand());
    let shown = TEXTS.mail_saying(&site, locale, template, args, &BTreeMap::new(), &brand());
    assert_eq!(said.html.expose(), shown.html.expose(), "a look shows what is said");
    said
}

#[test]
fn words_of_ones_own_are_said_in_mails_as_a_whole_and_by_the_paragraph() {
    let args = Message::new("mail.profile-locked").with("minutes", 5_u32);
    let whole = [
        ("mail.profile-locked.subject", "Locked at { $organization }"),
        (
            "mail.profile-locked.body",
            "For { $minutes } minutes:\n- wait\n- or **call**\n\n[Here]({ $site }). { $help }",
        ),
    ];
    let mail = in_own_words("en", "mail.profile-locked", &whole, &args);
    assert_eq!(mail.subject, "Locked at Northwind");
    let text = "For 5 minutes:\n\n- wait\n- or call\n\nHere (https://password.northwind.example). Call the help desk";
    assert!(mail.text.expose().starts_with(text), "{}", mail.text.expose());
    let html = "<ul>\n<li>wait</li>\n<li>or <strong>call</strong></li>\n</ul>\n\
                <p><a href=\"https://password.northwind.example\">Here</a>. ";
    assert!(mail.html.expose().contains(html), "{}", mail.html.expose());
    let second = [("mail-profile-locked-body-2", "Nothing *else* happened.")];
    let mail = in_own_words("de", "mail.profile-locked", &second, &args);
    assert!(mail.html.expose().contains("<p>Nothing <em>else</em> happened.</p>"));
    assert!(
        mail.text.expose().contains("5 Minuten"),
        "the other paragraphs stay ours: {}",
        mail.text.expose()
    );
}

/// A site that added Finnish, whose default is German, with these words in Finnish.
fn with_finnish(words: &[(&str, &str)]) -> Site {
    let words = words.iter().map(|(code, text)| ((*code).to_owned(), (*text).to_owned())).collect();
    Site {
        default_locale: "de".to_owned(),
        mail_languages: vec!["fi".to_owned()],
        texts: BTreeMap::from([("fi".to_owned(), words)]),
        ..Site::default()
    }
}

#[test]
fn a_language_that_was_added_is_spoken_where_it_is_written_and_else_the_sites_default() {
    let texts = Texts::load();
    texts.say_instead(&with_finnish(&[
        ("mail.profile-locked.subject", "Lukittu: { $organization }"),
        ("mail.profile-locked.body", "Odota { $minutes } minuuttia.\n\n**{ $help }**"),
        ("mail.contact-changed.subject", "Half of it"),
    ]));
    let args = Message::new("mail.profile-locked").with("minutes", 5_u32);
    let mail = |locale: &str, template: &str, args: &Message| {
        texts.mail(locale, template, args, &BTreeMap::new(), &brand())
    };
    for locale in ["fi", "fi-FI", "FI"] {
        let mail = mail(locale, "mail.profile-locked", &args);
        assert_eq!(mail.subject, "Lukittu: Northwind");
        assert!(mail.html.expose().contains("<html lang=\"fi\" dir=\"ltr\">"));
        assert!(mail.text.expose().starts_with("Odota 5 minuuttia.\n\nCall the help desk"));
        let footer = mail.text.expose().split_once("-- \n").expect("a footer").1;
        assert!(
            footer.ends_with("https://password.northwind.example\n\nNorthwind\n"),
            "no words of others: {footer}"
        );
        assert_eq!(footer.matches("https://password.northwind.example").count(), 1);
    }
    for template in ["mail.contact-changed", "mail.factor-changed"] {
        let args = Message::new(template);
        let html = mail("fi", template, &args).html;
        assert!(html.expose().contains("<html lang=\"de\""), "{template}: not written, or half of it");
    }
    assert!(mail("hu", "mail.profile-locked", &args).html.expose().contains("<html lang=\"de\""));
    texts.say_instead(&Site { default_locale: "de".to_owned(), ..Site::default() });
    assert!(mail("fi", "mail.profile-locked", &args).html.expose().contains("<html lang=\"de\""), "removed");
}

#[test]
fn what_every_mail_says_is_said_in_an_added_language_once_it_is_written() {
    let texts = Texts::load();
    let at = Timestamp::from_millis(1_795_765_980_000);
    let args = Message::new("mail.waiting-stopped").with("at", at).with("name", "Ana");
    let secrets = BTreeMap::from([(texts::NOT_ME.to_owned(), Secret::new("https://x.example/stop/1"))]);
    let words = [("mail.waiting-stopped.subject", "{ $name }"), ("mail.waiting-stopped.body", "{ $at }")];
    let text = |words: &[(&str, &str)]| {
        texts.say_instead(&with_finnish(words));
        texts.mail("fi", "mail.waiting-stopped", &args, &secrets, &brand()).text.expose().to_owned()
    };
    let bare = text(&words);
    assert!(bare.starts_with("2026-11-27 07.53 (UTC)\n"), "{bare}");
    assert!(bare.contains("https://x.example/stop/1"), "the way to stop it is never left out: {bare}");
    let all = [
        &words[..],
        &[
            ("clock.moment", "{ $day }. { $month } { $year } klo { $time }"),
            ("clock.month", "{ $month -> \n[nov] marraskuuta\n*[dec] joulukuuta\n}"),
            ("mail.not-me", "Etkö se ollut sinä? { $link }"),
            ("mail.footer-site", "Hallitse tiliäsi"),
            ("mail.footer-sent-by", "Lähettäjä: { $organization }"),
        ],
    ];
    let whole = text(&all.concat());
    assert!(whole.starts_with("27. marraskuuta 2026 klo 07.53\n"), "{whole}");
    for said in
        ["Etkö se ollut sinä? https://x.example/stop/1", "Hallitse tiliäsi\nhttps://", "Lähettäjä: Northwind"]
    {
        assert!(whole.contains(said), "{said}: {whole}");
    }
}

#[test]
fn a_reader_gets_mails_in_an_added_language_that_they_wish_for() {
    let texts = Texts::load();
    assert_eq!(texts.negotiate_for_mails("fi,de;q=0.5", None, "en"), "de");
    texts.say_instead(&with_finnish(&[]));
    assert_eq!(texts.negotiate_for_mails("fi-FI,de;q=0.5", None, "en"), "fi");
    assert_eq!(texts.negotiate_for_mails("fi", Some("sv"), "en"), "sv", "what they chose comes first");
    assert_eq!(texts.negotiate_for_mails("hu", None, "fi"), "fi", "it can be the default");
    assert_eq!(texts.negotiate("fi,de;q=0.5", None, "fi"), "de", "pages are not in it");
}

#[test]
fn no_argument_sets_anything_in_words_of_ones_own() {
    let evil = "[x](https://evil.example) **b** <img src=x>";
    let args = Message::new("mail.user-name").with("name", evil);
    for words in
        [("mail.user-name.body", "*It is* { $name }"), ("mail.user-name.body-1", "*It is* { $name }")]
    {
        let mail = in_own_words("en", "mail.user-name", &[words], &args);
        let html = mail.html.expose();
        assert!(html.contains("<em>It is</em> [x](https://evil.example) **b** &lt;img"), "{html}");
        assert!(mail.text.expose().contains(evil));
    }
    // Where words are written from the right, marks stand around what is filled in.
    let link = [("mail.user-name.body", "[اضغط]({ $site })")];
    let mail = in_own_words("ar", "mail.user-name", &link, &args);
    assert!(mail.html.expose().contains("<a href=\"https://password.northwind.example\">"));
}

#[test]
fn a_code_stands_behind_the_first_paragraph_of_ones_own_words_too() {
    let texts = Texts::load();
    let words = BTreeMap::from([("mail.code.body".to_owned(), "- Yours:\n- Bye".to_owned())]);
    texts.say_instead(&Site { texts: BTreeMap::from([("en".to_owned(), words)]), ..Site::default() });
    let code = BTreeMap::from([("code".to_owned(), Secret::new("482913"))]);
    let args = Message::new("mail.code").with("minutes", 5_u32);
    let mail = texts.mail("en", "mail.code", &args, &code, &brand());
    assert!(mail.text.expose().starts_with("- Yours:\n\n    482 913\n\n- Bye\n\n"), "{}", mail.text.expose());
    assert!(mail.html.expose().contains("</ul>\n<p class=\"code\">"), "{}", mail.html.expose());
}

#[test]
fn what_is_known_only_when_a_mail_leaves_is_said_in_its_language() {
    use domain::parameters::{Later, Shown, fill};
    let later = |name: &str| match name {
        "TASK" => Some(Later::Say("task.register.name".to_owned()).into()),
        "RESULT" => Some(Later::Say("mail.result-success".to_owned()).into()),
        "SITE" => Some(Later::Site.into()),
        "HELP" => Some(Later::HelpDesk.into()),
        _ => None,
    };
    let mut mail = domain::outbox::Mail {
        to: String::new(),
        locale: "de".to_owned(),
        template: "mail.success".to_owned(),
        args: Message::new("mail.success").with("task", "register"),
    };
    let body = fill("**#TASK#**: #RESULT#.\n\n[#SITE#](#SITE#) #HELP#", Shown::Marked, later);
    mail.say_instead("de", Some(fill("#TASK#", Shown::Plain, later)), &body);
    let drawn = plain("de", "mail.success", &mail.args, &brand());
    let task = TEXTS.say("de", &Message::new("task.register.name"));
    assert_eq!(drawn.subject, task);
    assert!(drawn.html.expose().contains(&format!("<p><strong>{task}</strong>: erfolgreich.</p>")));
    let text =
        format!("{task}: erfolgreich.\n\nhttps://password.northwind.example Call the help desk: 555-0100\n");
    assert!(drawn.text.expose().starts_with(&text), "{}", drawn.text.expose());
}

/// Administrators choose a mail by its name and are told what is filled in: neither is shown to them as a code.
#[test]
fn every_mail_and_what_is_filled_in_has_a_name_in_the_languages_of_staff() {
    let templates = TEXTS.mail_templates();
    assert!(templates.len() > 30, "the scan finds them: {templates:?}");
    let mut missing = Vec::new();
    for name in &templates {
        let of = format!("templates.of.{}", name.trim_start_matches("mail."));
        let variables = TEXTS.mail_template("en", name).unwrap().variables;
        let codes = variables.iter().map(|name| format!("templates.variable.{name}")).chain([of]);
        for code in codes {
            let without = TEXTS.staff_locales().iter().filter(|locale| !TEXTS.is_known(locale, &code));
            missing.extend(without.map(|locale| format!("{locale}: {code}")));
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
