//! Forms over schemas as schemars writes them: what is drawn, what is read back, what is refused.

use std::collections::BTreeMap;

use domain::{id::Slug, message::Argument, secret::Secret};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use texts::Texts;

use super::{
    Edit, FormField, FormSpec, Found, Look, Offer, Problem, Reading, Search, SecretChange, Words,
    problem_lines, read::Parsed, set_at,
};

/// Every shape that a setting can have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
struct SampleSettings {
    /// A name.
    name: String,
    /// A note.
    #[schemars(extend("format" = "multiline"))]
    note: Option<String>,
    /// How many.
    #[schemars(range(min = 4, max = 20))]
    count: u32,
    /// A share.
    share: f64,
    /// A port.
    port: Option<u16>,
    /// Whether.
    enabled: bool,
    /// Whether, or not said.
    maybe: Option<bool>,
    /// Which one.
    mode: Mode,
    /// Which one, or none.
    other: Option<Mode>,
    /// Which ones.
    modes: Vec<Mode>,
    /// Attributes.
    attributes: Vec<String>,
    /// Numbers.
    ports: Vec<u16>,
    /// Words by language tag.
    title: BTreeMap<String, String>,
    /// Bounds.
    lock: Bounds,
    /// Bounds, or none.
    extra: Option<Bounds>,
    /// Servers.
    servers: Vec<Server>,
    /// How to sign in.
    sign_in: SignIn,
    /// Steps, each of any kind.
    steps: Vec<Step>,
    /// Anything.
    anything: serde_json::Map<String, Value>,
    /// Groups.
    groups: Vec<String>,
    /// A colour.
    #[schemars(extend("format" = "color"))]
    color: String,
    /// A picture.
    #[schemars(extend("format" = "image"))]
    logo: String,
}

/// How it goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Mode {
    /// One way.
    #[default]
    FirstWay,
    /// The other way.
    SecondWay,
}

/// Bounds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
struct Bounds {
    /// Low.
    low: u32,
    /// High.
    high: u32,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { low: 1, high: 9 }
    }
}

/// A server.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
struct Server {
    /// Stable name.
    id: Slug,
    /// Host.
    host: String,
    /// Password.
    #[serde(default)]
    #[schemars(extend("format" = "password"))]
    password: Option<String>,
}

/// How to sign in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum SignIn {
    /// Not at all.
    #[default]
    None,
    /// By a password.
    Password {
        /// The user.
        user: String,
    },
    /// By a certificate.
    Certificate(Certificate),
}

/// A certificate.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
struct Certificate {
    /// The file.
    file: String,
}

/// A step: one of several shapes, told apart by nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(untagged)]
enum Step {
    /// One.
    One {
        /// Name.
        step: String,
    },
    /// Many.
    Many {
        /// Steps.
        sequence: Vec<Step>,
    },
}

fn schema() -> Value {
    schemars::schema_for!(SampleSettings).to_value()
}

fn stored() -> Value {
    json!({
        "name": "Sample", "count": 6, "share": 0.5, "enabled": true, "mode": "second-way",
        "title": {"en": "Hello", "it": "Ciao"},
        "servers": [
            {"id": "servers-1", "host": "a.example", "password": "sealed-a"},
            {"id": "servers-2", "host": "b.example"},
        ],
        "sign_in": {"kind": "password", "user": "svc"},
        "steps": [{"step": "x"}],
    })
}

fn form(fields: &[(&str, &str)]) -> BTreeMap<String, Secret> {
    fields.iter().map(|(name, text)| ((*name).to_owned(), Secret::new(*text))).collect()
}

fn read(fields: &[(&str, &str)]) -> Reading {
    let schema = schema();
    FormSpec::new(&schema, "sample").read(&stored(), form(fields))
}

fn parsed(fields: &[(&str, &str)]) -> Value {
    read(fields).finish().expect("a form without fault").value
}

/// What is wrong, as `place: code`.
fn wrong(fields: &[(&str, &str)]) -> Vec<String> {
    let problems = read(fields).problems;
    problems.iter().map(|problem| format!("{}: {}", problem.place, problem.message.code)).collect()
}

fn fields_of(value: &Value, problems: &[Problem]) -> Vec<FormField> {
    let (schema, texts) = (schema(), Texts::load());
    FormSpec::new(&schema, "sample").languages(&["en".to_owned(), "de".to_owned()]).fields(
        &Words::new(&texts, "de"),
        value,
        problems,
    )
}

fn field<'f>(fields: &'f [FormField], place: &str) -> &'f FormField {
    fields.iter().find(|field| field.place == place).expect("the field is there")
}

/// The fields as a browser sends them back untouched.
fn sent(fields: &[FormField], into: &mut BTreeMap<String, Secret>) {
    for field in fields {
        let mut put = |name: String, text: &str| into.insert(name, Secret::new(text));
        match field.kind {
            "check" => {
                put(format!("{}._", field.place), "");
                if field.checked {
                    put(field.place.clone(), "on");
                }
            }
            "radio" | "select" | "text" | "multiline" | "image" | "number" | "lines" | "pairs" | "json" => {
                put(field.place.clone(), &field.value);
            }
            "checks" => {
                put(format!("{}._", field.place), "");
                for (index, _) in field.options.iter().enumerate().filter(|(_, option)| option.chosen) {
                    put(format!("{}.{index}", field.place), "on");
                }
            }
            "secret" => {
                put(field.place.clone(), "");
            }
            "group" if field.optional => {
                put(format!("{}._", field.place), if field.is_set { "1" } else { "0" });
            }
            "variants" => {
                put(format!("{}.{}", field.place, field.tag), &field.value);
            }
            "list" => {
                put(format!("{}._", field.place), &field.entries.len().to_string());
                for entry in &field.entries {
                    put(format!("{}._was", entry.place), &entry.was);
                }
                for entry in &field.entries {
                    sent(&entry.fields, into);
                }
            }
            "languages" => {
                put(format!("{}._tag", field.place), "");
            }
            _ => {}
        }
        sent(&field.fields, into);
    }
}

#[test]
fn a_form_sent_back_untouched_changes_nothing() {
    let schema = schema();
    for value in [stored(), json!({}), serde_json::to_value(SampleSettings::default()).unwrap()] {
        let mut back = BTreeMap::new();
        sent(&fields_of(&value, &[]), &mut back);
        let reading = FormSpec::new(&schema, "sample").read(&value, back);
        // The default of the count is no count that may be chosen: the form says so and nothing else.
        let others: Vec<_> = reading.problems.iter().filter(|problem| problem.place != "count").collect();
        assert!(others.is_empty(), "{others:?}");
        let mut read = reading;
        read.problems.clear();
        assert_eq!(read.finish().unwrap().value, value);
    }
}

#[test]
fn an_empty_form_keeps_everything() {
    assert_eq!(parsed(&[]), stored());
}

#[test]
fn every_shape_has_its_kind_of_field() {
    let fields = fields_of(&stored(), &[]);
    let kinds: BTreeMap<&str, &str> = fields.iter().map(|field| (field.place.as_str(), field.kind)).collect();
    let expected = [
        ("name", "text"),
        ("note", "multiline"),
        ("count", "number"),
        ("share", "number"),
        ("port", "number"),
        ("enabled", "check"),
        ("maybe", "radio"),
        ("mode", "radio"),
        ("other", "radio"),
        ("modes", "checks"),
        ("attributes", "lines"),
        ("ports", "lines"),
        ("title", "languages"),
        ("lock", "group"),
        ("extra", "group"),
        ("servers", "list"),
        ("sign_in", "variants"),
        ("steps", "json"),
        ("anything", "json"),
        ("groups", "lines"),
        ("color", "text"),
        ("logo", "image"),
    ];
    assert_eq!(kinds, expected.into_iter().collect());
}

#[test]
fn a_setting_without_texts_is_drawn_with_the_words_of_its_schema() {
    let fields = fields_of(&stored(), &[]);
    let mode = field(&fields, "mode");
    assert_eq!((mode.label.as_str(), mode.hint.as_deref()), ("Mode", Some("Which one.")));
    assert_eq!(mode.options[1].label, "Second way");
    assert_eq!(mode.options[1].hint.as_deref(), Some("The other way."));
    assert!(mode.options[1].chosen && !mode.options[0].chosen);
    assert_eq!(field(&fields, "count").range.as_deref(), Some("Von 4 bis 20."));
    assert_eq!(field(&fields, "lock").fields[0].value, "9", "what is absent shows its default");
    assert_eq!(field(&fields, "title").fields[1].label, "Deutsch");
}

#[test]
fn types_are_strict_and_each_problem_names_its_field() {
    assert_eq!(
        wrong(&[
            ("count", "many"),
            ("share", "1,5"),
            ("port", "65536"),
            ("mode", "third-way"),
            ("enabled", "yes"),
            ("ports", "25\nx"),
            ("lock.low", "-1"),
            ("title.en", "a\u{202e}b"),
            ("servers._", "1"),
            ("servers.0._was", "0"),
            ("servers.0.host", ""),
        ]),
        [
            "count: form.error.whole-number",
            "enabled: form.error.option",
            "lock.low: form.error.at-least",
            "mode: form.error.option",
            "port: form.error.range",
            "ports: form.error.line-number",
            "servers.0.host: form.error.required",
            "share: form.error.number",
            "title.en: form.error.control",
        ]
    );
    assert_eq!(wrong(&[("count", "3")]), ["count: form.error.range"]);
    assert_eq!(wrong(&[("color", "#12345")]), ["color: form.error.color"]);
    assert_eq!(
        wrong(&[("color", "#A1B2C3"), ("logo", "data:image/png;base64,\r\nAAAA")]),
        Vec::<String>::new()
    );
    for logo in ["https://evil.example/x.png", "data:image/svg+xml;base64,AAAA", "data:image/png;base64,<x>"]
    {
        assert_eq!(wrong(&[("logo", logo)]), ["logo: form.error.image"]);
    }
    assert_eq!(wrong(&[("count", "")]), ["count: form.error.required"]);
}

#[test]
fn a_field_that_the_page_does_not_have_is_refused() {
    for name in ["nothing", "lock.nothing", "servers.0.host", "title._", "name.x", "_was", "servers.0._was"] {
        assert_eq!(wrong(&[(name, "1")]), [format!("{name}: form.error.unknown")]);
    }
}

#[test]
fn what_was_typed_wrongly_is_shown_again() {
    let reading = read(&[("count", " many "), ("anything", "{broken"), ("ports", "25\nx")]);
    let fields = fields_of(&reading.value, &reading.problems);
    assert_eq!(field(&fields, "count").value, "many");
    assert!(field(&fields, "count").error.is_some());
    assert_eq!(field(&fields, "anything").value, "{broken");
    assert_eq!(field(&fields, "ports").value, "25\nx");
    assert_eq!(field(&fields, "name").error, None);
}

#[test]
fn an_unchecked_box_is_false_only_when_it_was_on_the_page() {
    assert_eq!(parsed(&[("enabled._", "")])["enabled"], false);
    assert_eq!(parsed(&[("name", "x")])["enabled"], true);
}

#[test]
fn optional_values_can_be_taken_away_and_given() {
    let given = parsed(&[
        ("port", "587"),
        ("maybe", "true"),
        ("other", "first-way"),
        ("extra._", "1"),
        ("extra.low", "2"),
    ]);
    assert_eq!(given["port"], 587);
    assert_eq!(given["maybe"], true);
    assert_eq!(given["other"], "first-way");
    assert_eq!(given["extra"], json!({"low": 2}));
    let schema = schema();
    let taken = FormSpec::new(&schema, "sample")
        .read(&given, form(&[("port", ""), ("maybe", ""), ("other", ""), ("extra._", "0")]))
        .finish()
        .unwrap()
        .value;
    for name in ["port", "maybe", "other", "extra"] {
        assert_eq!(taken[name], Value::Null, "{name}");
    }
}

#[test]
fn of_several_choices_the_stored_order_stays_and_what_is_not_offered_is_kept() {
    let schema = schema();
    let spec = FormSpec::new(&schema, "sample");
    let before = json!({"modes": ["second-way", "retired"]});
    let both = spec.read(&before, form(&[("modes._", ""), ("modes.0", "on"), ("modes.1", "on")])).finish();
    assert_eq!(both.unwrap().value["modes"], json!(["second-way", "retired", "first-way"]));
    let none = spec.read(&before, form(&[("modes._", "")])).finish();
    assert_eq!(none.unwrap().value["modes"], json!(["retired"]));
}

#[test]
fn lines_are_trimmed_and_empty_ones_dropped() {
    let read = parsed(&[("attributes", " mail \r\n\r\ntitle\r\n"), ("ports", "25\n587")]);
    assert_eq!(read["attributes"], json!(["mail", "title"]));
    assert_eq!(read["ports"], json!([25, 587]));
}

#[test]
fn languages_that_the_form_does_not_have_are_kept_and_emptied_ones_go() {
    let read = parsed(&[("title.en", ""), ("title.de", "Hallo"), ("title._tag", "fr")]);
    assert_eq!(read["title"], json!({"it": "Ciao", "de": "Hallo"}));
}

#[test]
fn moved_and_removed_entries_keep_what_the_form_does_not_show() {
    let moved = parsed(&[
        ("servers._", "3"),
        ("servers.0._was", "1"),
        ("servers.0.host", "b.example"),
        ("servers.1._was", ""),
        ("servers.1.host", "new.example"),
        ("servers.2._was", "0"),
        ("servers.2.host", "a2.example"),
    ]);
    assert_eq!(
        moved["servers"],
        json!([
            {"id": "servers-2", "host": "b.example"},
            {"host": "new.example", "id": "servers-3"},
            {"id": "servers-1", "host": "a2.example", "password": "sealed-a"},
        ])
    );
    assert_eq!(parsed(&[("servers._", "0")])["servers"], json!([]));
    assert_eq!(wrong(&[("servers._", "201")]), ["servers: form.error.too-many"]);
}

#[test]
fn a_secret_is_never_drawn_is_kept_when_empty_and_goes_when_asked() {
    let fields = fields_of(&stored(), &[]);
    let drawn = serde_json::to_string(&fields).unwrap();
    assert!(!drawn.contains("sealed-a"), "{drawn}");
    let entries = &field(&fields, "servers").entries;
    let secret = |entry: usize| entries[entry].fields.iter().find(|field| field.kind == "secret").unwrap();
    assert!(secret(0).is_set && !secret(1).is_set);

    let entry = |more: &[(&'static str, &'static str)]| {
        let mut fields = vec![("servers._", "1"), ("servers.0._was", "0"), ("servers.0.host", "a.example")];
        fields.extend(more);
        read(&fields).finish().unwrap()
    };
    let kept = entry(&[("servers.0.password", "")]);
    assert!(kept.secrets.is_empty() && kept.value["servers"][0]["password"] == "sealed-a");
    let Parsed { mut value, secrets } = entry(&[("servers.0.password", "hunter2")]);
    let [(place, SecretChange::Set(typed))] = secrets.as_slice() else { panic!("{secrets:?}") };
    assert_eq!((place.as_str(), typed.expose()), ("servers.0.password", "hunter2"));
    assert!(!value.to_string().contains("hunter2"), "the caller seals it first");
    assert!(set_at(&mut value, place, "sealed-new".into()));
    assert_eq!(value["servers"][0]["password"], "sealed-new");
    let removed = entry(&[("servers.0.password", ""), ("servers.0.password._remove", "on")]);
    assert!(matches!(removed.secrets.as_slice(), [(_, SecretChange::Remove)]));
}

#[test]
fn another_kind_begins_with_nothing_of_the_old_one() {
    let other = parsed(&[("sign_in.kind", "certificate"), ("sign_in.file", "/etc/x.pem")]);
    assert_eq!(other["sign_in"], json!({"kind": "certificate", "file": "/etc/x.pem"}));
    serde_json::from_value::<SignIn>(other["sign_in"].clone()).unwrap();
    let reading = read(&[("sign_in.kind", "certificate")]);
    let fields = fields_of(&reading.value, &reading.problems);
    let shown: Vec<&str> =
        field(&fields, "sign_in").fields.iter().map(|field| field.place.as_str()).collect();
    assert_eq!(shown, ["sign_in.file"]);
    assert_eq!(wrong(&[("sign_in.kind", "magic")]), ["sign_in.kind: form.error.option"]);
}

#[test]
fn json_is_checked_against_its_schema() {
    assert_eq!(parsed(&[("steps", "[{\"step\": \"y\"}]")])["steps"], json!([{"step": "y"}]));
    let problem = |text: &str| {
        let problems = read(&[("steps", text)]).problems;
        let first = problems.first().expect("a problem");
        assert_eq!(first.place, "steps");
        first.message.clone()
    };
    assert_eq!(problem("[{").code, "form.error.json");
    assert_eq!(problem("{}").code, "form.error.json-type");
    assert_eq!(problem("[{\"step\": 1}]").code, "form.error.json-type");
    let inner = problem("[{\"sequence\": [{\"step\": \"a\"}, {\"other\": 1}]}]");
    assert_eq!(inner.code, "form.error.json-missing");
    assert_eq!(inner.args["place"], Argument::Text("0.sequence.1".to_owned()));
}

#[test]
fn only_some_properties_are_drawn_in_the_order_asked_for_and_the_others_kept() {
    let (schema, texts) = (schema(), Texts::load());
    let spec = FormSpec::new(&schema, "sample").only(&["name", "count"]).look("count", Look::Hidden);
    let spec = spec.only(&["mode", "name"]);
    let places: Vec<String> =
        spec.fields(&Words::new(&texts, "en"), &stored(), &[]).into_iter().map(|field| field.place).collect();
    assert_eq!(places, ["mode", "name"]);
    let reading = spec.read(&stored(), form(&[("name", "New"), ("count", "7")]));
    assert_eq!(reading.problems[0].message.code, "form.error.unknown");
    let kept = spec.read(&stored(), form(&[("name", "New")])).finish().unwrap().value;
    assert_eq!((&kept["name"], &kept["count"]), (&json!("New"), &json!(6)));
}

#[test]
fn one_type_of_a_schema_has_a_form_of_its_own() {
    let (schema, texts) = (schema(), Texts::load());
    let spec = FormSpec::of_type(&schema, "Server").only(&["id", "host"]);
    let fields = spec.fields(&Words::new(&texts, "en"), &stored()["servers"][0], &[]);
    let shown: Vec<(&str, &str)> =
        fields.iter().map(|field| (field.place.as_str(), field.value.as_str())).collect();
    assert_eq!(shown, [("id", "servers-1"), ("host", "a.example")]);
    let odd = spec.read(&json!({}), form(&[("id", "Not a slug"), ("host", "x")]));
    assert_eq!(odd.problems[0].message.code, "form.error.slug");
}

#[test]
fn buttons_add_move_and_remove_before_anything_is_saved() {
    let schema = schema();
    let spec = FormSpec::new(&schema, "sample");
    let press = |fields: &[(&str, &str)], button: &str| {
        let mut reading = spec.read(&stored(), form(fields));
        reading.edit(&spec, &Edit::parse(button).expect("a button"));
        reading.value
    };
    let two = [
        ("servers._", "2"),
        ("servers.0._was", "0"),
        ("servers.0.host", "typed.example"),
        ("servers.1._was", "1"),
        ("servers.1.host", "b.example"),
    ];
    let hosts = |value: &Value| -> Vec<String> {
        let entries = value["servers"].as_array().unwrap();
        entries.iter().map(|entry| entry["host"].as_str().unwrap_or("-").to_owned()).collect()
    };
    assert_eq!(hosts(&press(&two, "add:servers")), ["typed.example", "b.example", "-"]);
    assert_eq!(hosts(&press(&two, "up:servers.1")), ["b.example", "typed.example"]);
    assert_eq!(hosts(&press(&two, "down:servers.0")), ["b.example", "typed.example"]);
    assert_eq!(hosts(&press(&two, "remove:servers.0")), ["b.example"]);
    for odd in ["up:servers.0", "down:servers.1", "remove:servers.9", "remove:name", "add:name", "up:x.y"] {
        assert_eq!(hosts(&press(&two, odd)), ["typed.example", "b.example"], "{odd}");
    }
    assert_eq!(press(&[("title._tag", "fr")], "add:title")["title"]["fr"], "");
    assert_eq!(press(&[("title._tag", "not a tag")], "add:title")["title"], stored()["title"]);
    assert_eq!(press(&[("title.en", "Hi")], "remove:title.it")["title"], json!({"en": "Hi"}));
    assert_eq!(press(&[], "add:extra")["extra"], json!({}));
    assert_eq!(press(&[("extra._", "1")], "remove:extra")["extra"], Value::Null);
    assert_eq!(Edit::parse("save"), None);
    assert_eq!(Edit::parse("steal:servers"), None);
}

#[test]
fn an_entry_that_was_moved_and_not_yet_saved_is_still_itself() {
    let (schema, texts) = (schema(), Texts::load());
    let spec = FormSpec::new(&schema, "sample");
    let mut reading = spec.read(
        &stored(),
        form(&[
            ("servers._", "2"),
            ("servers.0._was", "0"),
            ("servers.0.host", "a.example"),
            ("servers.1._was", "1"),
            ("servers.1.host", "b.example"),
        ]),
    );
    reading.edit(&spec, &Edit::Up("servers.1".to_owned()));
    reading.edit(&spec, &Edit::Add("servers".to_owned()));
    let fields = spec.fields(&Words::new(&texts, "en"), &reading.value, &[]);
    let was: Vec<&str> = field(&fields, "servers").entries.iter().map(|entry| entry.was.as_str()).collect();
    assert_eq!(was, ["1", "0", ""]);
    let titles: Vec<&str> =
        field(&fields, "servers").entries.iter().map(|entry| entry.title.as_str()).collect();
    assert_eq!(titles, ["b.example", "a.example", "Entry 3"]);
}

fn offers() -> Vec<Offer> {
    ["cn=a,dc=x", "cn=b,dc=x"]
        .map(|dn| Offer { value: dn.to_owned(), label: dn[3..4].to_owned(), hint: dn.to_owned() })
        .to_vec()
}

#[test]
fn what_is_searched_for_is_picked_by_its_value_and_shown_by_its_name() {
    let (schema, texts) = (schema(), Texts::load());
    let found = Found { place: "groups".to_owned(), text: "a".to_owned(), offers: offers() };
    let search = Search { url: "/admin/search".to_owned(), found: Some(found), known: offers() };
    let spec = FormSpec::new(&schema, "sample").search("groups", search);
    let before = json!({"groups": ["cn=a,dc=x"]});
    let fields = spec.fields(&Words::new(&texts, "en"), &before, &[]);
    let groups = field(&fields, "groups");
    assert_eq!((groups.kind, groups.options[0].label.as_str()), ("picks", "a"));
    assert_eq!((groups.addable.len(), groups.typed.as_str()), (2, "a"));

    let more = form(&[
        ("groups._", "1"),
        ("groups.0", "cn=a,dc=x"),
        ("groups._add", "cn=b,dc=x"),
        ("groups._find", "b"),
    ]);
    assert_eq!(spec.read(&before, more).finish().unwrap().value["groups"], json!(["cn=a,dc=x", "cn=b,dc=x"]));
    let typed =
        form(&[("groups._", "1"), ("groups.0", "cn=a,dc=x"), ("groups._add", ""), ("groups._find", "sal")]);
    let mut reading = spec.read(&before, typed);
    assert_eq!(reading.problems[0].message.code, "form.error.not-chosen");
    assert_eq!(reading.searched("groups"), "sal");
    reading.edit(&spec, &Edit::Remove("groups.0".to_owned()));
    assert_eq!(reading.value["groups"], json!([]));
}

#[test]
fn values_that_are_known_only_at_run_time_are_offered() {
    let (schema, texts) = (schema(), Texts::load());
    let spec = FormSpec::new(&schema, "sample").offer("name", offers()).offer("groups", offers());
    let fields =
        spec.fields(&Words::new(&texts, "en"), &json!({"name": "gone", "groups": ["cn=b,dc=x"]}), &[]);
    let name = field(&fields, "name");
    assert!(name.options.iter().any(|option| option.value == "gone" && option.chosen), "stays to be seen");
    assert_eq!(field(&fields, "groups").kind, "checks");
    let read = |value: &str| spec.read(&json!({}), form(&[("name", value)]));
    assert_eq!(read("cn=a,dc=x").finish().unwrap().value["name"], "cn=a,dc=x");
    assert_eq!(read("cn=c,dc=x").problems[0].message.code, "form.error.option");
    assert!(read("").problems.is_empty());
}

#[test]
fn problems_are_listed_with_the_field_that_is_nearest_to_their_place() {
    let texts = Texts::load();
    let problems = [
        Problem::new("servers.1.host", domain::message::Message::new("form.error.required")),
        Problem::new("steps.0.step", domain::message::Message::new("form.error.choose")),
        Problem::new("elsewhere", domain::message::Message::new("form.error.control")),
    ];
    let fields = fields_of(&stored(), &problems);
    let lines = problem_lines(&Words::new(&texts, "en"), &fields, &problems);
    let ids: Vec<Option<&str>> = lines.iter().map(|line| line.field.as_deref()).collect();
    assert_eq!(ids, [Some("s-servers.1.host"), Some("s-steps"), None]);
    assert_eq!(lines[0].label, "b.example › Host", "which of the servers is told too");
    assert!(field(&fields, "steps").error.is_some(), "JSON has no fields inside: the whole is wrong");
    assert!(field(&fields, "servers").error.is_none());
}

/// Every setting there is has texts in every language.
mod words_of_settings {
    use std::collections::BTreeMap;

    use activities::Registry;
    use domain::config::Realm;
    use serde_json::Value;
    use texts::Texts;

    use super::super::words::kebab;

    /// Code and English description of each property and each named value of a schema, with its types'.
    fn codes_of(schema: &Value, section: &str, found: &mut Vec<(String, String)>) {
        let title = schema["title"].as_str().unwrap_or("Settings");
        let section = if title.ends_with("Settings") { section.to_owned() } else { kebab(title) };
        properties(schema, schema, &section, found);
        for (name, definition) in schema["$defs"].as_object().into_iter().flatten() {
            properties(schema, definition, &kebab(name), found);
        }
    }

    fn properties(root: &Value, schema: &Value, section: &str, found: &mut Vec<(String, String)>) {
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            if property.get("const").is_some() {
                continue;
            }
            let code = format!("setting.{section}.{}", kebab(name));
            found.push((code.clone(), property["description"].as_str().unwrap_or_default().to_owned()));
            values(root, property, &code, found);
            // Kinds without a type of their own go by the type around them.
            if property.get("oneOf").is_some() {
                properties(root, &serde_json::json!({ "oneOf": property["oneOf"] }), section, found);
            }
        }
        for variant in schema["oneOf"].as_array().into_iter().flatten() {
            properties(root, variant, section, found);
            let tags = variant["properties"].as_object().into_iter().flatten();
            for (tag, name) in
                tags.filter_map(|(tag, property)| Some((tag, property.get("const")?.as_str()?)))
            {
                let description = variant["description"].as_str().unwrap_or_default();
                found.push((
                    format!("setting.{section}.{}.{}", kebab(tag), kebab(name)),
                    description.to_owned(),
                ));
            }
        }
    }

    /// The values of an enumeration, at the property that has them.
    fn values(root: &Value, property: &Value, code: &str, found: &mut Vec<(String, String)>) {
        let nested = property["anyOf"].as_array().into_iter().flatten().chain(property.get("items"));
        nested.for_each(|inner| values(root, inner, code, found));
        let target = property["$ref"].as_str().and_then(|target| target.strip_prefix("#/$defs/"));
        let schema = target.map_or(property, |name| &root["$defs"][name]);
        for one in schema["oneOf"].as_array().into_iter().flatten() {
            if let Some(value) = one["const"].as_str() {
                let description = one["description"].as_str().unwrap_or_default();
                found.push((format!("{code}.{}", kebab(value)), description.to_owned()));
            }
        }
        for value in schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            found.push((format!("{code}.{}", kebab(value)), String::new()));
        }
    }

    fn all() -> Vec<(String, String)> {
        let mut found = Vec::new();
        codes_of(&schemars::schema_for!(Realm).to_value(), "realm", &mut found);
        for activity in Registry::standard().all() {
            codes_of(&activity.settings_schema(), activity.kind(), &mut found);
        }
        codes_of(&policy::rules::schema(), "password-rule", &mut found);
        codes_of(crate::pages::admin::policies::condition::schema(), "condition-block", &mut found);
        found
    }

    #[test]
    fn every_setting_has_texts_in_every_language() {
        let texts = Texts::load();
        let mut missing: Vec<String> = Vec::new();
        for (code, description) in all() {
            for locale in texts.staff_locales().iter().filter(|locale| !texts.is_known(locale, &code)) {
                missing.push(format!("{locale}: {} = … ({description})", code.replace('.', "-")));
            }
        }
        missing.sort();
        missing.dedup();
        assert!(
            missing.is_empty(),
            "Add these lines to crates/texts/locales/<language>/setting.ftl, where the field is to stand among its \
             neighbours; a further line `…-hint` says more:\n{}",
            missing.join("\n")
        );
    }

    #[test]
    fn one_code_speaks_of_one_thing_only() {
        let mut said: BTreeMap<String, String> = BTreeMap::new();
        for (code, description) in all() {
            let known = said.entry(code.clone()).or_insert_with(|| description.clone());
            assert_eq!(*known, description, "{code}: give one of the two types a name of its own");
        }
        assert!(said.len() > 80, "the scan finds settings: {}", said.len());
    }

    #[test]
    fn no_text_speaks_of_a_setting_that_is_gone() {
        let texts = Texts::load();
        let known: Vec<String> = all().into_iter().map(|(code, _)| code.replace('.', "-")).collect();
        let gone: Vec<&str> = texts
            .codes("en")
            .filter(|id| id.starts_with("setting-"))
            .filter(|id| !known.iter().any(|known| known == id.strip_suffix("-hint").unwrap_or(id)))
            .collect();
        assert_eq!(gone, Vec::<&str>::new());
    }
}
