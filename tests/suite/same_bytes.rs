//! The same inputs give the same bytes, wherever and however the program runs.

use std::collections::BTreeMap;

use crate::workspace::Workspace;

const ALL: &[&str] = &["render"];
const PAGES: &[&str] = &["render", "--to", "html", "--language", "fr"];

fn outputs(workspace: &Workspace) -> BTreeMap<String, Vec<u8>> {
    let folder = workspace.path("output");
    let names = folder.read_dir().expect("the folder is there").map(|it| it.expect("it can be listed").file_name());
    names
        .map(|name| {
            let name = name.to_string_lossy().into_owned();
            let bytes = workspace.read(&format!("output/{name}"));
            (name, bytes)
        })
        .collect()
}

#[track_caller]
fn assert_same(a: &Workspace, b: &Workspace) {
    let (a, b) = (outputs(a), outputs(b));
    assert_eq!(a.keys().collect::<Vec<_>>(), b.keys().collect::<Vec<_>>());
    for (name, bytes) in &a {
        assert!(b.get(name) == Some(bytes), "{name} differs");
    }
}

#[test]
fn two_renders_of_the_example_are_equal_with_one_thread_and_with_many() {
    let (one, other) = (Workspace::example(), Workspace::example());
    one.plan(ALL).exits(0);
    other.plan_with(("RAYON_NUM_THREADS", "1"), ALL).exits(0);
    assert_eq!(outputs(&one).len(), 9);
    assert_same(&one, &other);
}

#[test]
fn two_renders_of_a_commune_of_the_census_are_equal() {
    let (one, other) = (Workspace::census("01.571.05.27"), Workspace::census("الزينات"));
    one.plan(ALL).exits(0);
    // From another folder, and over what stands there already.
    other.beside(&["-C", "commune", "render"]).exits(0);
    other.beside(&["-C", "./commune/../commune", "render"]).exits(0);
    assert_same(&one, &other);
}

#[test]
fn a_batch_writes_the_bytes_of_render() {
    let (one, other) = (Workspace::example(), Workspace::example());
    one.plan(PAGES).exits(0);
    let args = ["batch", "commune", "--output", "commune/plans", "--to", "html", "--language", "fr"];
    other.beside(&args).exits(0);
    assert!(one.read("output/plan.fr.html") == other.read("plans/01.571.05.27/plan.fr.html"));
}

#[test]
fn the_source_date_is_that_of_documents_whose_settings_give_none() {
    // 15 November 2026 at noon, in seconds since 1970.
    const EPOCH: (&str, &str) = ("SOURCE_DATE_EPOCH", "1794744000");
    let undated = Workspace::example();
    undated.edit("plan.toml", "date = \"2026-11-15\"\n", "");
    undated.plan(PAGES).exits(0);
    let without = undated.text("output/plan.fr.html");
    assert!(!without.contains("2026-11-15"));
    undated.plan_with(EPOCH, PAGES).exits(0);
    assert!(undated.text("output/plan.fr.html").contains("2026-11-15"));
    let (one, other) = (Workspace::example(), Workspace::example());
    one.plan(PAGES).exits(0);
    other.plan_with(("SOURCE_DATE_EPOCH", "0"), PAGES).exits(0);
    assert_same(&one, &other);
}

#[test]
fn a_source_date_that_is_no_number_ends_with_three() {
    let workspace = Workspace::census("zinat");
    for value in ["abc", "1e9", "99999999999999999999", "9223372036854775807", "-9223372036854775808"] {
        let run = workspace.plan_with(("SOURCE_DATE_EPOCH", value), PAGES);
        run.exits(3).prints_nothing().tells(value).tells("give the seconds since 1970");
    }
    assert!(!workspace.path("output").exists());
    workspace.plan_with(("SOURCE_DATE_EPOCH", ""), PAGES).exits(0);
}
