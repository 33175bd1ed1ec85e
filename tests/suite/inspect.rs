//! `plan inspect` on workbooks of ours and of others, and the mapping that it proposes.

use rust_xlsxwriter::{Format, Workbook};

use crate::workspace::Workspace;

/// A firm's own layout: two header rows, other words, a total.
fn firm() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Feuil1").expect("a good name");
    sheet.write(0, 0, "Enquête 2026").expect("written");
    for (column, label) in (0u16..).zip(["Code douar", "Nom du douar (français)", "Nb ménages", "Populatoin", "Photo"])
    {
        sheet.write(2, column, label).expect("written");
    }
    for (row, (id, name, households, population)) in
        (3u32..).zip([("D01", "Amtil", 450, 2188), ("D02", "Ahlou", 74, 331)])
    {
        sheet.write(row, 0, id).expect("written");
        sheet.write(row, 1, name).expect("written");
        sheet.write(row, 2, households).expect("written");
        sheet.write(row, 3, population).expect("written");
        sheet.write(row, 4, "x.jpg").expect("written");
    }
    sheet.write(5, 0, "Total").expect("written");
    sheet.write(5, 2, 524).expect("written");
    sheet.write(5, 3, 2519).expect("written");
    sheet.merge_range(0, 0, 0, 3, "Enquête 2026", &Format::new()).expect("merged");
    book.save_to_buffer().expect("saved")
}

#[test]
fn a_proposed_mapping_makes_the_workbook_read_once_it_is_pasted() {
    let workspace = Workspace::example();
    workspace.remove("data/monograph.xlsx");
    workspace.write("data/firme.xlsx", firm());
    let before = workspace.plan(&["check", "--notes", "--format", "json"]).json();
    let sheet = |value: &serde_json::Value| {
        let cells = value["cells"].as_array().expect("a list").clone();
        cells.into_iter().find(|it| it["file"] == "data/firme.xlsx").expect("the sheet is accounted for")
    };
    assert_eq!(sheet(&before)["ignored"]["unknown_sheet"], 19);

    let mapping = workspace.plan(&["inspect", "data/firme.xlsx", "--suggest-mapping"]);
    mapping.exits(0).prints("[intake.\"firme.xlsx\".\"Feuil1\"]\nsheet = \"localities\"\nheader = 3");
    let settings = workspace.text("plan.toml");
    workspace.write("plan.toml", format!("{settings}\n{}", mapping.stdout));

    let after = workspace.plan(&["check", "--notes", "--format", "json"]).json();
    let ledger = sheet(&after);
    assert_eq!((&ledger["key"], &ledger["used"]), (&"localities".into(), &8.into()));
    assert_eq!(ledger["ignored"]["total"], 3);
    assert_eq!(ledger["ignored"]["unknown_column"], 2);
    workspace.plan(&["trace", "D02.population"]).exits(0).prints("Feuil1!D5");
}

#[test]
fn a_workbook_of_ours_is_known_and_an_older_one_is_read_apart() {
    let workspace = Workspace::example();
    let json = workspace.plan(&["inspect", "data/monograph.xlsx", "--format", "json"]).exits(0).json();
    let sheets = json["sheets"].as_array().expect("a list");
    assert!(sheets.iter().filter(|it| it["sheet"].is_string()).all(|it| it["confidence"] == "known"));
    let kept = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/calamine/");
    let json = workspace.plan(&["inspect", &format!("{kept}any_sheets.xls"), "--format", "json"]).exits(0).json();
    assert_eq!(json["sheets"][0]["used_area"], "A1:B5");
    assert_eq!(json["sheets"][1]["is_hidden"], true);
    let sealed = workspace.plan(&["inspect", &format!("{kept}pass_protected.xlsb")]);
    sealed.exits(1).tells("P1104");
}

#[test]
fn what_a_workbook_holds_is_told_in_three_languages() {
    let workspace = Workspace::example();
    workspace.write("a.csv", "locality_id;name_fr;Populatoin\nD01;Amtil;5\n");
    for (language, words) in [("ar", "سطر العناوين: 1"), ("fr", "ligne d'en-tête: 1"), ("en", "header row: 1")]
    {
        workspace.plan(&["inspect", "a.csv", "--lang", language]).exits(0).prints(words);
    }
}

#[test]
fn a_hidden_sheet_values_of_other_files_and_a_reader_that_breaks_down_are_told() {
    let workspace = Workspace::example();
    workspace.remove("data/monograph.xlsx");
    let mut book = Workbook::new();
    // The first sheet of a workbook is the one shown, which cannot be hidden.
    book.add_worksheet().write(0, 0, "x").expect("written");
    let sheet = book.add_worksheet();
    sheet.set_name("localities").expect("a good name").set_hidden(true);
    for (column, (label, value)) in (0u16..).zip([("locality_id", "D01"), ("name_fr", "Amtil")]) {
        sheet.write(0, column, label).expect("written");
        sheet.write(1, column, value).expect("written");
    }
    let bytes = book.save_to_buffer().expect("saved");
    let mut zip = zip::ZipWriter::new_append(std::io::Cursor::new(bytes)).expect("it opens");
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file("xl/externalLinks/externalLink1.xml", options).expect("added");
    workspace.write("data/linked.xlsx", zip.finish().expect("closed").into_inner());
    let kept = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/poi/Simple.xlsb");
    workspace.write("data/simple.xlsb", std::fs::read(kept).expect("the corpus is there"));
    let run = workspace.plan(&["check", "--notes"]);
    run.exits(1).tells("[P1027]: the hidden sheet \"localities\" was read");
    run.tells("[P1028]: the workbook takes values from another file").tells("[P1025]: the file was given up");
}
