//! `plan init`: which commune is meant, and what is made.

use std::fs;

use crate::workspace::Workspace;

const MADE: [&str; 5] =
    ["plan.toml", "data/monograph.xlsx", "data/diagnosis.xlsx", "data/projects.xlsx", "data/governance.xlsx"];

#[test]
fn a_commune_is_found_by_code_by_french_name_by_arabic_name_and_with_its_province() {
    let by_code = Workspace::census("01.571.05.27");
    for query in ["Zinat", "ZINAT", "الزينات", "Zinat, Tétouan", "الزينات، تطوان"] {
        let by_name = Workspace::census(query);
        for file in MADE {
            assert_eq!(by_name.read(file), by_code.read(file), "{query}: {file}");
        }
    }
}

#[test]
fn the_workspace_that_was_made_is_named_with_its_territory_and_the_next_command() {
    let run = Workspace::none().beside(&["init", "commune", "--commune", "01.571.05.27"]);
    insta::assert_snapshot!(run.exits(0).stdout, @r"
    Made the workspace of Zinat (01.571.05.27, Tétouan) in ./commune:
      plan.toml
      data/monograph.xlsx
      data/diagnosis.xlsx
      data/projects.xlsx
      data/governance.xlsx
    ");
    insta::assert_snapshot!(run.stderr, @"Next: plan -C ./commune status");
}

#[test]
fn the_example_says_that_its_data_are_illustrative() {
    let run = Workspace::none().beside(&["init", "commune", "--example"]);
    run.exits(0).prints("Illustrative example").prints("texts/ar/vision.md").tells("render");
}

#[test]
fn init_answers_in_json_with_the_files_it_made() {
    let workspace = Workspace::none();
    let json = workspace.beside(&["init", "commune", "--commune", "zinat", "--format", "json"]).json();
    assert_eq!(json["commune"]["code"], "01.571.05.27");
    let files: Vec<&str> = json["files"].as_array().expect("a list").iter().filter_map(|it| it.as_str()).collect();
    assert_eq!(files, MADE);
}

#[test]
fn an_ambiguous_name_lists_the_communes_in_both_scripts() {
    let workspace = Workspace::none();
    let run = workspace.beside(&["init", "commune", "--commune", "Oulad Aissa"]);
    insta::assert_snapshot!(run.exits(2).prints_nothing().stderr, @r#"
    error: several communes are called "Oulad Aissa"
      = help: give the code, or the name with the province after a comma:
          05.311.07.13  Oulad Aissa · أولاد عيسى (Khouribga)
          06.181.05.03  Oulad Aissa · أولاد عيسى (El Jadida)
          09.541.04.33  Oulad Aissa · أولاد عيسى (Taroudannt)
    "#);
    // The same name in the other script has the same communes.
    workspace.beside(&["init", "commune", "--commune", "أجدير"]).exits(2).tells("Ajdir · أجدير");
    workspace.beside(&["init", "commune", "--commune", "Ajdir, Al Hoceima"]).exits(0).prints("Ajdir (01.051");
}

#[test]
fn a_near_name_is_answered_with_did_you_mean() {
    let workspace = Workspace::none();
    let run = workspace.beside(&["init", "commune", "--commune", "Tetuan"]);
    insta::assert_snapshot!(run.exits(2).prints_nothing().stderr, @r#"
    error: no commune is called "Tetuan"
      = help: did you mean:
          01.571.01.11  Tétouan · تطوان (Tétouan)
    "#);
    assert!(!workspace.folder().exists());
}

#[test]
fn a_name_like_no_other_is_told_what_to_give() {
    let run = Workspace::none().beside(&["init", "commune", "--commune", "qqqqqq"]);
    run.exits(2).tells(r#"no commune is called "qqqqqq""#).tells("give its census code, such as 01.571.05.27");
}

#[test]
fn a_folder_that_is_not_empty_is_left_untouched() {
    let workspace = Workspace::none();
    workspace.write("plan.toml", "mine");
    let before = workspace.files();
    let run = workspace.beside(&["init", "commune", "--example"]);
    run.exits(3).prints_nothing().tells("./commune exists and is not empty").tells("plan init writes over nothing");
    assert_eq!(workspace.files(), before);
}

#[test]
fn an_empty_folder_becomes_the_workspace() {
    let workspace = Workspace::none();
    fs::create_dir(workspace.folder()).expect("the folder can be made");
    workspace.beside(&["init", "commune", "--commune", "zinat"]).exits(0);
    assert!(workspace.path("plan.toml").is_file());
}

#[test]
fn a_folder_that_cannot_be_made_ends_with_three() {
    let workspace = Workspace::none();
    workspace.write("file", "no folder");
    let before = workspace.files();
    let run = workspace.plan(&["init", "file/below", "--example"]);
    run.exits(3).prints_nothing().tells("cannot be written").tells("choose another folder");
    assert_eq!(workspace.files(), before);
}

#[test]
fn an_unknown_regime_ends_with_two_and_names_the_known_ones() {
    let run = Workspace::none().beside(&["init", "commune", "--example", "--profile", "ma-xyz"]);
    run.exits(2).tells(r#"there is no profile "ma-xyz""#).tells("ma-pac or ma-pcd");
}

#[test]
fn the_workbooks_of_each_language_are_read_back_without_error() {
    for language in ["ar", "fr", "en"] {
        for profile in ["ma-pac", "ma-pcd"] {
            let workspace = Workspace::none();
            let args = ["init", "commune", "--example", "--sheets", language, "--profile", profile];
            workspace.beside(&args).exits(0);
            let check = workspace.plan(&["check", "--notes", "--format", "json"]);
            let json = check.json();
            assert_eq!(json["errors"], 0, "{language} {profile}: {json:#}");
            let notes: Vec<_> = json["findings"].as_array().expect("a list").iter().collect();
            let strange = notes.iter().filter(|it| it["code"].as_str().is_some_and(|code| code.starts_with("P1")));
            assert_eq!(strange.count(), 0, "{language} {profile}: {json:#}");
        }
    }
}
