//! `check`, `print` and `explain`: what is said, where, and with which exit code.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod support;

use serde_json::Value;
use support::{SPEC, empty_folder, file, run, run_with, without_escapes};

/// A spec with two mistakes, in its lines 9 and 11.
fn wrong() -> String {
    SPEC.replace("id: string", "id: strng")
        .replace("name: string", "name: { type: string, requird: true }")
}

/// A spec with a warning.
fn careless() -> String {
    format!("{SPEC}types:\n  Unused: string\n")
}

#[test]
fn a_spec_without_mistakes() {
    let spec = file(&empty_folder("check-right"), "things.yaml", SPEC);
    let run = run(&["check", &spec]);
    assert_eq!(run.code, 0);
    assert_eq!(run.output, "");
    assert_eq!(run.error, format!("{spec}: no mistakes\n"));
}

#[test]
fn every_mistake_is_told_and_counted() {
    let spec = file(&empty_folder("check-wrong"), "things.yaml", wrong());
    let run = run(&["check", &spec]);
    assert_eq!(run.code, 1);
    assert_eq!(run.output, "");
    for part in [
        format!("{spec}:9:11: error[C021]: there is no type `strng`"),
        "  = help: did you mean `string`?".to_owned(),
        format!("{spec}:11:29: error[C030]: a member has no key `requird`"),
    ] {
        assert!(run.error.contains(&part), "{part}\n{}", run.error);
    }
    assert!(
        run.error.ends_with(&format!("\n{spec}: 2 errors\n")),
        "{}",
        run.error
    );
}

#[test]
fn a_warning_is_told_and_is_no_failure() {
    let spec = file(&empty_folder("check-careless"), "things.yaml", careless());
    let run = run(&["check", &spec]);
    assert_eq!(run.code, 0);
    assert!(run.error.contains("warning[C090]"), "{}", run.error);
    assert!(run.error.ends_with(&format!("\n{spec}: 1 warning\n")));
}

#[test]
fn all_of_several_specs_are_looked_at() {
    let folder = empty_folder("check-several");
    let right = file(&folder, "right.yaml", SPEC);
    let first = file(&folder, "first.yaml", wrong());
    let second = file(&folder, "second.yaml", careless());
    let missing = folder.join("missing.yaml").display().to_string();
    let run = run(&["check", &first, &missing, &right, &second]);
    assert_eq!(run.code, 1);
    for part in [
        format!("{first}: 2 errors\n"),
        format!("{missing}: error[C013]: the file cannot be read: "),
        format!("{missing}: 1 error\n"),
        format!("{right}: no mistakes\n"),
        format!("{second}: 1 warning\n"),
    ] {
        assert!(run.error.contains(&part), "{part}\n{}", run.error);
    }
}

#[test]
fn standard_input_is_a_spec_too() {
    let right = run_with(SPEC, &["check", "-"]);
    assert_eq!(
        (right.code, right.error.as_str()),
        (0, "<stdin>: no mistakes\n")
    );
    let wrong = run_with(&wrong(), &["check", "-"]);
    assert_eq!(wrong.code, 1);
    assert!(
        wrong.error.contains("<stdin>:9:11: error[C021]"),
        "{}",
        wrong.error
    );
}

#[test]
fn colour_changes_nothing_but_the_colour() {
    let spec = file(&empty_folder("check-colour"), "things.yaml", wrong());
    for arguments in [vec!["check", &spec], vec!["explain", "C999"]] {
        let with = |when| {
            let mut arguments = arguments.clone();
            arguments.extend(["--color", when]);
            run(&arguments)
        };
        let (always, never, auto) = (with("always"), with("never"), with("auto"));
        assert!(always.error.contains("\u{1b}[91merror"), "{}", always.error);
        assert!(!never.error.contains('\u{1b}'));
        assert_eq!(without_escapes(&always.error), never.error);
        assert_eq!(auto.error, never.error, "nobody looks at it");
    }
}

#[test]
fn tools_have_an_object_a_line() {
    let spec = file(&empty_folder("check-json"), "things.yaml", wrong());
    let found = run(&["check", &spec, "--message-format", "json"]);
    assert_eq!((found.code, found.error.as_str()), (1, ""));
    let lines: Vec<Value> = found
        .output
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 2);
    let first = &lines[0];
    assert_eq!(first["reason"], "diagnostic");
    assert_eq!(first["code"], "C021");
    assert_eq!(first["severity"], "error");
    assert_eq!(first["message"], "there is no type `strng`");
    let place = serde_json::json!({ "path": spec, "line": 9, "column": 11, "width": 5 });
    assert_eq!(first["place"], place);
    assert_eq!(first["labels"], serde_json::json!([]));
    assert_eq!(first["help"], "did you mean `string`?");
    let people = run(&["check", &spec]).error;
    for line in &lines {
        assert!(people.contains(line["rendered"].as_str().unwrap()));
    }
    let right = run_with(SPEC, &["check", "-", "--message-format", "json"]);
    assert_eq!(
        (right.code, right.output.as_str(), right.error.as_str()),
        (0, "", "")
    );
}

#[test]
fn what_is_not_understood_is_the_second_exit_code() {
    for (arguments, part) in [
        (vec![], "Usage: cargo cistron"),
        (vec!["chek"], "unrecognized subcommand 'chek'"),
        (vec!["check"], "<SPEC>..."),
        (vec!["check", "a.yaml", "--colour"], "--color"),
        (vec!["print", "a.yaml"], "--stage"),
        (vec!["explain", "C999"], "there is no code `C999`"),
        (vec!["schema", "--check"], "--output <FILE>"),
    ] {
        let run = run(&arguments);
        assert_eq!(run.code, 2, "{arguments:?}");
        assert!(
            run.error.contains(part) || run.output.contains(part),
            "{arguments:?}: {run:?}"
        );
    }
}

#[test]
fn help_and_version_go_to_standard_output() {
    for command in [
        "new", "add", "check", "explain", "generate", "schema", "print",
    ] {
        let long = run(&["help", command]);
        let same = run(&[command, "--help"]);
        assert_eq!((long.code, long.error.as_str()), (0, ""));
        assert_eq!(long.output, same.output);
        assert!(
            long.output
                .contains(&format!("Usage: cargo cistron {command}"))
        );
        assert!(long.output.contains("Example"), "{command}");
    }
    let version = run(&["--version"]).output;
    assert_eq!(
        version,
        format!("cargo cistron {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn each_stage_is_shown_with_what_is_wrong() {
    for (stage, part) in [
        ("yaml", "\"GetThing\":"),
        ("model", "GetThing"),
        ("checked", "GetThingRequest"),
        ("tokens", "pub struct GetThing"),
    ] {
        let right = run_with(SPEC, &["print", "-", "--stage", stage]);
        assert_eq!((right.code, right.error.as_str()), (0, ""), "{stage}");
        assert!(right.output.contains(part), "{stage}: {}", right.output);
        let wrong = run_with(&wrong(), &["print", "-", "--stage", stage]);
        assert_eq!(wrong.code, 1, "{stage}");
        assert!(wrong.error.contains("2 errors"), "{stage}");
    }
}

#[test]
fn a_code_is_explained_however_it_is_written() {
    let plain = run(&["explain", "C021"]);
    assert_eq!((plain.code, plain.error.as_str()), (0, ""));
    assert!(plain.output.starts_with("C021: a type does not exist\n"));
    for code in ["c021", "21", "021", "error[C021]"] {
        assert_eq!(run(&["explain", code]).output, plain.output, "{code}");
    }
    let all = run(&["explain"]).output;
    assert!(all.lines().count() > 50 && all.contains("C021  a type does not exist\n"));
}
