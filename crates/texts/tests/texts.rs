//! What is said, and in which language when one has no words for it.

use domain::message::Message;
use texts::Texts;

#[test]
fn a_code_becomes_a_sentence() {
    let texts = Texts::load();
    assert_eq!(texts.say("en", &Message::new("activity.reset.title")), "Choose a new password");
}

#[test]
fn numbers_choose_the_plural_of_the_language() {
    let texts = Texts::load();
    let minutes = |locale, count: u32| {
        texts.say(locale, &Message::new("activity.mail-code.lead-corporate").with("minutes", count))
    };
    assert!(minutes("en", 1).contains("one minute"), "{}", minutes("en", 1));
    assert!(minutes("en", 10).contains("10 minutes"));
    assert!(minutes("en", 0).contains("0 minutes"));
    assert!(minutes("es", 1).contains("un minuto"));
    assert!(minutes("es", 10).contains("10 minutos"));
    assert!(minutes("de", 1).contains("eine Minute"));
    assert!(minutes("de", 10).contains("10 Minuten"));
    assert!(minutes("fr", 0).contains("0 minute."), "in French, none is singular: {}", minutes("fr", 0));
    assert!(minutes("fr", 1).contains("1 minute."));
    assert!(minutes("fr", 10).contains("10 minutes."));
}

#[test]
fn large_numbers_are_said_in_digits() {
    let texts = Texts::load();
    let said = texts.say("en", &Message::new("error.too-many").with("seconds", 86_400u32));
    assert!(said.contains("86400 seconds"), "{said}");
}

#[test]
fn no_isolating_marks_are_put_around_arguments() {
    let texts = Texts::load();
    let said = texts.say("en", &Message::new("error.bug").with("reference", "ABCD2345"));
    assert!(said.ends_with(": ABCD2345"), "{said}");
}

#[test]
fn arguments_keep_apart_in_what_is_written_from_the_right() {
    let texts = Texts::load();
    let said = texts.say("ar", &Message::new("error.bug").with("reference", "ABCD2345"));
    assert!(said.ends_with(": \u{2068}ABCD2345\u{2069}"), "{said:?}");
    let plain = texts.say("ar", &Message::new("action.continue"));
    assert!(!plain.contains('\u{2068}'), "{plain:?}");
}

#[test]
fn a_task_without_words_is_spoken_of_as_a_task() {
    let texts = Texts::load();
    for locale in texts.locales() {
        for (custom, other) in [
            ("run.done.onboarding.title", "run.done.other.title"),
            ("task.onboarding.name", "task.other.name"),
        ] {
            assert_eq!(texts.say(locale, &Message::new(custom)), texts.say(locale, &Message::new(other)));
        }
    }
}

#[test]
fn a_text_that_is_not_ours_is_said_as_it_is() {
    let texts = Texts::load();
    let own = "What is { $x } -> <b> \u{202E} 5?";
    assert_eq!(texts.say("fr", &Message::verbatim(own)), own);
}

#[test]
fn a_code_without_words_is_shown_in_brackets() {
    let texts = Texts::load();
    assert_eq!(texts.say("en", &Message::new("no.such.code")), "[no.such.code]");
    assert!(!texts.is_known("en", "no.such.code"));
    assert!(texts.is_known("en", "reset.refused.history"));
}

#[test]
fn a_region_falls_back_to_its_language_and_that_to_english() {
    let texts = Texts::load();
    let message = Message::new("action.continue");
    assert_eq!(texts.say("de-AT-1996", &message), texts.say("de", &message));
    assert_eq!(texts.say("tlh", &message), texts.say("en", &message));
    assert!(!texts.is_known("de-AT", "action.continue"));
}

#[test]
fn staff_sites_speak_the_languages_that_have_their_words() {
    let texts = Texts::load();
    assert_eq!(texts.staff_locales(), ["en", "de", "es", "fr"]);
    for locale in texts.locales() {
        let is_of_staff = texts.staff_locales().contains(locale);
        assert_eq!(texts.is_known(locale, "form.save"), is_of_staff, "{locale}");
        assert_eq!(texts.negotiate("", Some(locale), "en"), *locale);
        let on_staff_sites = if is_of_staff { locale.as_str() } else { "de" };
        assert_eq!(texts.negotiate_for_staff("de-AT", Some(locale), "en"), on_staff_sites);
        assert_ne!(texts.native_name(locale), locale, "a language switch shows names");
    }
    assert_eq!(texts.negotiate_for_staff("", None, "tlh"), "en");
}

#[test]
fn a_further_language_is_a_source_and_speaks_before_english() {
    let texts = Texts::with(&[("he", "action-continue = המשך\n")]).expect("parses");
    assert_eq!(texts.locales().first().map(String::as_str), Some("en"));
    assert_eq!(texts.locales().last().map(String::as_str), Some("he"));
    assert!(!texts.staff_locales().contains(&"he".to_owned()));
    assert_eq!(texts.say("he-IL", &Message::new("action.continue")), "המשך");
    assert_eq!(texts.say("he", &Message::new("action.skip")), texts.say("en", &Message::new("action.skip")));
    assert_eq!(texts.direction("he"), "rtl");
    assert_eq!(texts.native_name("he"), "עברית");
    assert_eq!(texts.negotiate("he-IL,en;q=0.5", None, "en"), "he");
    assert_eq!(texts.codes("he").collect::<Vec<_>>(), ["action-continue"]);
}

#[test]
fn a_further_language_that_cannot_be_read_is_refused() {
    assert!(Texts::with(&[("he", "action-continue = { $")]).is_err());
    assert!(Texts::with(&[("he", "a = 1\na = 2\n")]).is_err());
    assert!(Texts::with(&[("no tag", "a = 1\n")]).is_err());
    assert!(Texts::with(&[("en", "a = 1\n")]).is_err());
}

#[test]
fn texts_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&Texts::load());
}
