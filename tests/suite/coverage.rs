//! The systems of the source documents, row by row: what is named as doing them exists, and so does its proof.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::workspace::Workspace;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rows() -> Vec<[String; 4]> {
    let mut reader = csv::Reader::from_path(root().join("templates/coverage/systems.csv")).expect("the table is there");
    reader
        .records()
        .map(|row| {
            let row = row.expect("a row is whole");
            [0, 1, 2, 3].map(|at| row.get(at).expect("four columns").to_owned())
        })
        .collect()
}

/// All code, that tests and tables are looked for in.
fn code() -> String {
    fn walk(folder: &Path, text: &mut String) {
        for entry in fs::read_dir(folder).expect("the folder is readable") {
            let path = entry.expect("the entry is readable").path();
            if path.is_dir() {
                walk(&path, text);
            } else if path.extension().is_some_and(|it| it == "rs") {
                text.push_str(&fs::read_to_string(&path).expect("the file is readable"));
            }
        }
    }
    let mut text = String::new();
    ["src", "tests"].iter().for_each(|folder| walk(&root().join(folder), &mut text));
    text
}

/// Whether what a row names is there.
fn exists(kind: &str, name: &str, code: &str) -> bool {
    let file = |path: String| root().join(path).is_file();
    match kind {
        "command" => plan::cli::command().get_subcommands().any(|it| it.get_name() == name),
        "sheet" => plan::intake::schema::sheet(name).is_some(),
        "column" => plan::intake::schema::sheets().any(|it| it.columns.iter().any(|column| column.key == name)),
        "chapter" => ["ar", "fr", "en"].iter().all(|tag| file(format!("templates/chapters/{tag}/{name}.md"))),
        "profile" => file(format!("templates/profiles/{name}.toml")) || file(format!("templates/{name}.toml")),
        "rule" => code.contains(&format!("\"{name}\"")),
        // A line of the list of tables or of charts.
        "table" | "chart" => code.contains(&format!("(\"{name}\", ")),
        "word" => plan::i18n::has_message(plan::i18n::Language::Ar, &format!("word-{name}")),
        "test" => code.contains(&format!("fn {name}(")),
        "golden" => file(name.to_owned()),
        _ => false,
    }
}

#[test]
fn every_system_names_what_does_it_and_what_shows_it() {
    let code = code();
    let (mut wrong, mut planned) = (Vec::new(), Vec::new());
    for [id, need, by, shown] in rows() {
        if shown == "planned" {
            planned.push(id);
            continue;
        }
        if need.is_empty() || by.is_empty() {
            wrong.push(format!("{id} names nothing"));
        }
        for named in by.split_whitespace().chain([shown.as_str()]) {
            let (kind, name) = named.split_once(':').unwrap_or(("", named));
            if !exists(kind, name, &code) {
                wrong.push(format!("{id}: there is no {named}"));
            }
        }
        if !shown.starts_with("test:") && !shown.starts_with("golden:") {
            wrong.push(format!("{id} is shown by nothing"));
        }
    }
    println!("{} systems are planned: {}", planned.len(), planned.join(" "));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(planned.is_empty(), "{} systems are planned", planned.len());
}

#[test]
fn the_systems_are_those_of_the_brief() {
    let rows = rows();
    let ids: BTreeSet<&str> = rows.iter().map(|row| row[0].as_str()).collect();
    assert_eq!((rows.len(), ids.len()), (131, 131));
    let Ok(brief) = fs::read_to_string(root().join("../shared/domain/systems.csv")) else {
        println!("../shared is not there: ids are compared with nothing");
        return;
    };
    let known: BTreeSet<&str> = brief.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    assert_eq!(ids, known);
}

#[test]
fn the_doctor_tells_limits_and_coverage() {
    let workspace = Workspace::none();
    let facts = workspace.beside(&["doctor", "--format", "json"]).exits(0).json();
    assert_eq!((facts["limits"]["file-mib"].as_u64(), facts["limits"]["sheets"].as_u64()), (Some(50), Some(200)));
    let coverage = workspace.beside(&["doctor", "--coverage", "--format", "json"]).exits(0).json();
    let count = |key: &str| coverage[key].as_u64().expect("a count");
    assert_eq!(count("done") + count("planned"), 131);
    workspace.beside(&["doctor", "--coverage", "--lang", "fr"]).exits(0).prints("SD4-20").prints("prévus");
}
