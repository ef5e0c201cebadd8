//! Commands that begin and end: help, the sample, presets, keys, policies.

use serde_json::{Value, json};

use crate::program::{Place, run};

const COMMANDS: &[&[&str]] = &[
    &[],
    &["demo"],
    &["run"],
    &["doctor"],
    &["config"],
    &["config", "sample"],
    &["config", "schema"],
    &["config", "preset"],
    &["config", "check"],
    &["config", "export"],
    &["config", "plan"],
    &["config", "apply"],
    &["config", "history"],
    &["config", "rollback"],
    &["policy"],
    &["policy", "check"],
    &["policy", "generate"],
    &["history"],
    &["history", "verify"],
    &["history", "export"],
    &["task"],
    &["task", "list"],
    &["task", "run"],
    &["keys"],
    &["keys", "new"],
];

#[test]
fn every_command_explains_itself_and_every_option() {
    for command in COMMANDS {
        let mut arguments = command.to_vec();
        arguments.push("--help");
        let told = run(&arguments, "");
        assert_eq!((told.code, told.err.as_str()), (Some(0), ""), "{command:?}");
        let about = told.out.lines().next().unwrap_or_default();
        assert!(about.len() > 12 && !about.starts_with("Usage"), "{command:?}: {about}");
        // An option without an explanation ends its line after its value.
        for line in told.out.lines().map(str::trim).filter(|line| line.starts_with("--")) {
            let bare = line.split_whitespace().count() <= 2 && !line.contains("  ");
            let explained = told.out.lines().skip_while(|next| next.trim() != line).nth(1).unwrap_or("");
            assert!(!bare || !explained.trim().is_empty(), "{command:?}: {line}");
        }
    }
    let wrong = run(&["doctr"], "");
    assert_eq!(wrong.code, Some(2));
    assert!(wrong.err.contains("doctor"), "{}", wrong.err);
}

#[test]
fn the_presets_pass_their_own_check_and_a_broken_one_is_told_where() {
    let place = Place::new();
    for name in ["modern", "classic", "high-assurance"] {
        let preset = run(&["config", "preset", name], "");
        assert_eq!(preset.code, Some(0));
        let file = place.path("realm.toml");
        std::fs::write(&file, &preset.out).unwrap();
        let checked = run(&["config", "check", file.to_str().unwrap()], "");
        assert_eq!(checked.code, Some(0), "{checked:?}");
        std::fs::write(&file, preset.out.replace("\"reset-password\"", "\"reset-passwrd\"")).unwrap();
        let checked = run(&["config", "check", file.to_str().unwrap()], "");
        assert_eq!(checked.code, Some(1));
        assert!(checked.out.contains("reset-passwrd"), "{}", checked.out);
    }
    run(&["config", "preset", "ancient"], "")
        .fails_saying(&["ancient", "modern, classic and high-assurance"]);
    let schema: Value = serde_json::from_str(&run(&["config", "schema"], "").out).unwrap();
    assert!(schema["properties"]["policies"].is_object());
}

#[test]
fn a_key_file_is_for_its_owner_alone_and_never_overwritten() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let file = place.path("keys.toml");
    let before = std::fs::read(&file).unwrap();
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    run(&["keys", "new", file.to_str().unwrap()], "").fails_saying(&["keys.toml", "Nothing was written."]);
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn passwords_are_judged_line_by_line_and_generated_ones_are_accepted() {
    let place = Place::new();
    let file = place.path("policy.toml");
    std::fs::write(
        &file,
        "id = \"office\"\nname = \"Office\"\nrules = [\n  { rule = \"length\", min = 12 },\n  { rule = \"user-properties\" },\n]\n",
    )
    .unwrap();
    let file = file.to_str().unwrap();
    let generated = run(&["policy", "generate", "--policy", file, "--count", "20"], "");
    assert_eq!(generated.code, Some(0), "{generated:?}");
    let mut lines: Vec<String> =
        generated.out.lines().map(|password| json!({ "password": password }).to_string()).collect();
    assert_eq!(lines.len(), 20);
    lines.push(json!({ "password": "short" }).to_string());
    lines.push(
        json!({ "password": "Ana-and-the-harbor", "user": { "logon_name": "ana.ruiz", "given_name": "Ana" } })
            .to_string(),
    );
    lines.push("{\"password\": \"Canary-Harbor-77".to_owned());
    let judged = run(&["policy", "check", "--policy", file], &(lines.join("\n") + "\n"));
    assert_eq!(judged.code, Some(0), "{judged:?}");
    let answers: Vec<Value> = judged.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), lines.len());
    for answer in &answers[..20] {
        assert_eq!(answer, &json!({ "accepted": true, "findings": [] }));
    }
    let length = json!({ "rule": "length", "code": "rule.length.min", "message": "At least 12 characters" });
    assert_eq!(answers[20], json!({ "accepted": false, "findings": [length] }));
    assert_eq!(answers[21]["findings"][0]["rule"], "user-properties");
    assert_eq!(answers[22]["findings"][0]["code"], "input.invalid");
    assert!(!judged.out.contains("Canary"), "a line that cannot be read is not repeated");
}

#[test]
fn a_policy_that_cannot_be_used_is_told_with_its_file() {
    let place = Place::new();
    run(&["policy", "generate", "--policy", "/no/such/policy.toml"], "")
        .fails_saying(&["/no/such/policy.toml", "No such file"]);
    let file = place.path("policy.toml");
    for (rules, told) in [
        ("{ rule = \"lenght\", min = 12 }", "there is no rule `lenght`"),
        ("{ rule = \"length\", min = 20, max = 8 }", "no password meets these rules"),
    ] {
        std::fs::write(&file, format!("id = \"office\"\nname = \"Office\"\nrules = [{rules}]\n")).unwrap();
        run(&["policy", "generate", "--policy", file.to_str().unwrap()], "")
            .fails_saying(&["policy.toml", told]);
    }
    // A realm with a mistake is told as such, not as a policy that it is not.
    std::fs::write(&file, "password_policies = [{ id = \"office\", nmae = \"Office\" }]\n").unwrap();
    run(&["policy", "generate", "--policy", file.to_str().unwrap()], "")
        .fails_saying(&["policy.toml", "nmae"]);
}

#[test]
fn the_demo_listens_to_this_machine_only() {
    run(&["demo", "--listen", "0.0.0.0:0"], "").fails_saying(&["--listen 0.0.0.0:0", "loopback"]);
    run(&["demo", "--log", "loud,,=="], "").fails_saying(&["log.level = `loud,,==`", "Use error, warn"]);
}
