//! The README's session is typed and must print what the README shows.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Splits a command line at its spaces, outside quotes.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut is_quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => is_quoted = !is_quoted,
            ' ' if !is_quoted => words.push(String::new()),
            other => words.last_mut().expect("there is a first word").push(other),
        }
    }
    words
}

#[test]
fn the_session_of_the_readme_prints_what_the_readme_shows() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("the README");
    let session = readme.split("```console\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a session");
    let place = tempfile::tempdir().expect("a temporary folder");
    let mut typed = String::new();
    for line in session.lines().filter(|line| line.starts_with("$ plan ")) {
        let output = Command::new(env!("CARGO_BIN_EXE_plan"))
            .args(words(&line["$ plan ".len()..]))
            .current_dir(place.path())
            .env("LANG", "C")
            .env("LC_ALL", "C")
            .env("NO_COLOR", "1")
            .env("COLUMNS", "100")
            .env_remove("PLAN_LANG")
            .env_remove("SOURCE_DATE_EPOCH")
            .output()
            .expect("the program starts");
        typed.push_str(line);
        typed.push('\n');
        typed.push_str(&String::from_utf8_lossy(&output.stdout));
        typed.push_str(&String::from_utf8_lossy(&output.stderr));
    }
    let lines = |text: &str| text.lines().map(str::trim_end).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(lines(&typed), lines(session));
}

#[test]
fn the_first_command_of_the_readme_writes_the_example_in_three_languages() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("the README");
    let command = readme.split("```sh\n").nth(1).and_then(|rest| rest.lines().next()).expect("a command");
    let args = command.strip_prefix("cargo run --release -- ").expect("it runs the program");
    let place = tempfile::tempdir().expect("a temporary folder");
    let status = Command::new(env!("CARGO_BIN_EXE_plan"))
        .args(words(args))
        .arg("--output")
        .arg(place.path())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("SOURCE_DATE_EPOCH")
        .output()
        .expect("the program starts");
    assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
    let mut names: Vec<String> = fs::read_dir(place.path())
        .expect("the folder is there")
        .map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    let expected = [
        "decision.ar.html",
        "decision.en.html",
        "decision.fr.html",
        "plan.ar.html",
        "plan.ar.pdf",
        "plan.en.html",
        "plan.en.pdf",
        "plan.fr.html",
        "plan.fr.pdf",
    ];
    assert_eq!(names, expected);
}
