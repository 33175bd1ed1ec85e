//! `plan batch`: one that fails never stops the others.

use crate::workspace::Workspace;

const PAGES: [&str; 6] = ["--output", "plans", "--to", "html", "--language", "fr"];

fn batch(workspace: &Workspace, entries: &[&str], more: &[&str]) -> crate::workspace::Run {
    let args: Vec<&str> = [&["batch"], entries, &PAGES, more].concat();
    workspace.plan(&args)
}

#[test]
fn an_unknown_entry_ends_with_75_and_the_others_are_written() {
    let workspace = Workspace::example();
    let run = batch(&workspace, &[".", "nowhere at all", "Mijik"], &[]);
    run.exits(75).prints("Mijik").prints("is not in the census").prints("Done: 2, failed: 1");
    assert!(workspace.path("plans/01.571.05.27/plan.fr.html").is_file());
    assert!(workspace.path("plans/12.391.05.05/plan.fr.html").is_file());
    assert_eq!(workspace.path("plans").read_dir().expect("the folder is there").count(), 2);
}

#[test]
fn the_outcomes_come_in_the_order_of_the_entries() {
    let workspace = Workspace::example();
    let json = batch(&workspace, &["nowhere at all", "Mijik", "."], &["--format", "json"]).json();
    assert_eq!((&json["done"], &json["failed"]), (&2.into(), &1.into()));
    let codes: Vec<Option<&str>> =
        json["outcomes"].as_array().expect("a list").iter().map(|it| it["code"].as_str()).collect();
    assert_eq!(codes, [None, Some("12.391.05.05"), Some("01.571.05.27")]);
    assert_eq!(json["outcomes"][0]["failure"]["key"], "error-unknown-commune");
}

#[test]
fn entries_that_all_succeed_end_with_zero() {
    let workspace = Workspace::example();
    workspace.write("list.txt", "# the pilot communes\n\nZinat\n  12.066.01.03  \n\nZinat\n");
    batch(&workspace, &[], &["--list", "list.txt"]).exits(0).prints("Zinat").prints("Lagouira");
    assert_eq!(workspace.path("plans").read_dir().expect("the folder is there").count(), 2);
}

#[test]
fn an_empty_list_writes_nothing() {
    let workspace = Workspace::example();
    workspace.write("list.txt", "# nobody yet\n\n");
    let run = batch(&workspace, &[], &["--list", "list.txt", "--format", "json"]);
    assert_eq!(run.exits(0).json()["outcomes"], serde_json::json!([]));
    assert!(!workspace.path("plans").exists());
    batch(&workspace, &[], &["--list", "nowhere.txt"]).exits(3).prints_nothing().tells("nowhere.txt cannot be read");
    batch(&workspace, &[], &[]).exits(2);
    batch(&workspace, &[], &["--province", "99.999"]).exits(2).tells(r#"no province of code "99.999""#);
}

#[test]
fn a_place_that_cannot_be_written_is_said_for_each_entry() {
    let workspace = Workspace::example();
    workspace.write("file", "no folder");
    let before = workspace.files();
    for place in ["file/below", "/proc/plan"] {
        let args = ["batch", ".", "Mijik", "--output", place, "--to", "html", "--language", "fr", "--format", "json"];
        let json = workspace.plan(&args).exits(75).json();
        for outcome in json["outcomes"].as_array().expect("a list") {
            assert_eq!(outcome["failure"]["key"], "error-file-write", "{json:#}");
            assert_eq!(outcome["files"], serde_json::json!([]), "{json:#}");
        }
    }
    assert_eq!(workspace.files(), before);
}

#[test]
fn a_workspace_with_wrong_settings_costs_itself_only() {
    let workspace = Workspace::example();
    workspace.write("bad/plan.toml", "colour = 1\n");
    let run = batch(&workspace, &["bad", "Mijik"], &[]);
    run.exits(75).prints("plan.toml cannot be used");
    assert!(workspace.path("plans/12.391.05.05/plan.fr.html").is_file());
}

#[test]
fn two_entries_of_one_commune_do_not_write_over_each_other() {
    let workspace = Workspace::example();
    let run = batch(&workspace, &["Zinat", "01.571.05.27", "."], &["--format", "json"]);
    let json = run.json();
    let done: Vec<bool> =
        json["outcomes"].as_array().expect("a list").iter().map(|it| it["failure"].is_null()).collect();
    assert_eq!((run.code, done), (Some(75), vec![true, false, false]), "{json:#}");
}

#[test]
fn a_province_is_the_communes_that_lie_in_it() {
    let workspace = Workspace::example();
    let run = batch(&workspace, &[], &["--province", "12.066", "--format", "json"]);
    let json = run.exits(0).json();
    let names: Vec<&str> =
        json["outcomes"].as_array().expect("a list").iter().filter_map(|it| it["name"].as_str()).collect();
    assert_eq!(names.len(), workspace.path("plans").read_dir().expect("the folder is there").count());
    assert!(names.contains(&"Aghouinite") && names.contains(&"Zoug"), "{names:?}");
}

#[test]
fn a_theme_without_end_costs_its_look_and_neither_its_plan_nor_the_others() {
    let workspace = Workspace::example();
    let run = ["batch", ".", "Mijik", "--output", "plans", "--to", "pdf", "--language", "fr"];
    workspace.write("templates/pdf/cover.typ", "\n#let x = \"a\" * 100000000000\n");
    let json = workspace.plan(&[&run[..], &["--format", "json"]].concat()).exits(0).json();
    // The plan is written in the look of the program, and the finding counts as an error.
    assert_eq!(
        (&json["outcomes"][0]["failure"], &json["outcomes"][0]["findings"][0]),
        (&serde_json::Value::Null, &1.into())
    );
    assert_eq!((&json["done"], &json["failed"]), (&2.into(), &0.into()));
    assert!(workspace.path("plans/12.391.05.05/plan.fr.pdf").is_file());
    // A theme that ends is set as `plan render` sets it.
    workspace.write("templates/pdf/cover.typ", "#let cover-page(title) = page[#title]\n");
    let json = workspace.plan(&[&run[..], &["--format", "json"]].concat()).exits(0).json();
    assert_eq!(json["outcomes"][0]["code"], "01.571.05.27");
    assert!(workspace.path("plans/01.571.05.27/plan.fr.pdf").is_file());
}

#[test]
fn a_mistake_that_several_communes_share_is_told_once_and_a_baseline_accepts_it() {
    let workspace = Workspace::tables();
    workspace.edit("data/localities.csv", ",74,331,", ",env. 74,331,");
    for (folder, code) in [("a", "12.391.05.05"), ("b", "12.066.01.03")] {
        let settings = workspace.text("plan.toml").replace("01.571.05.27", code);
        workspace.write(&format!("{folder}/plan.toml"), settings);
        workspace.write(&format!("{folder}/data/localities.csv"), workspace.text("data/localities.csv"));
    }
    let run = batch(&workspace, &["a", "b"], &[]);
    run.exits(0).prints("P1003 in column F of the sheet localities.csv: 2 files");
    batch(&workspace, &["a"], &[]).exits(0).prints("Done: 1");
    let json = batch(&workspace, &["a", "b"], &["--format", "json"]).json();
    let shared = json["mistakes"].as_array().expect("a list").iter().find(|it| it["code"] == "P1003").expect("P1003");
    assert_eq!((&shared["column"], &shared["n_files"], &shared["n_findings"]), (&"F".into(), &2.into(), &2.into()));
    assert_eq!(shared["entries"].as_array().map(Vec::len), Some(2));
    workspace.plan(&["-C", "a", "check", "--write-baseline", "accepted.toml"]).exits(0);
    let json = batch(&workspace, &["a", "b"], &["--format", "json", "--baseline", "a/accepted.toml"]).json();
    let left = json["mistakes"].as_array().expect("a list");
    assert!(left.iter().all(|it| it["code"] != "P1003"), "{json:#}");
    assert!(json["outcomes"][0]["accepted"].as_u64() > Some(0), "{json:#}");
}
