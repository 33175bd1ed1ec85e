//! Files that are no workbooks, or not the right ones: they are told and passed over, the others are read.

use crate::workspace::Workspace;

/// Puts a file beside the example's and returns what is told about it; the plan is written all the same.
fn told(name: &str, bytes: &[u8]) -> String {
    let workspace = Workspace::example();
    workspace.write(&format!("data/{name}"), bytes);
    let run = workspace.plan(&["check"]);
    let about: Vec<&str> = run.stderr.split("\n\n").map(str::trim).filter(|finding| finding.contains(name)).collect();
    assert_eq!(about.len(), 1, "{}", run.stderr);
    let is_error = about[0].starts_with("error");
    run.exits(i32::from(is_error));
    let render = workspace.plan(&["render", "--to", "html", "--language", "fr"]);
    render.exits(i32::from(is_error)).prints("plan.fr.html");
    assert_eq!(workspace.read(&format!("data/{name}")), bytes, "the file is not touched");
    about[0].to_owned()
}

fn corpus(path: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/corpus/{path}", env!("CARGO_MANIFEST_DIR"))).expect("the corpus is there")
}

#[test]
fn a_workbook_cut_short_is_told() {
    let workspace = Workspace::example();
    let whole = workspace.read("data/projects.xlsx");
    insta::assert_snapshot!(told("cut.xlsx", &whole[..whole.len() / 2]), @"
    error[P1001]: the file cannot be read: it is damaged or no workbook
      --> data/cut.xlsx
      = help: open the file in a spreadsheet program and save it again as .xlsx
    ");
}

#[test]
fn a_workbook_protected_by_a_password_is_told() {
    insta::assert_snapshot!(told("protected.xlsx", &corpus("calamine/pass_protected.xlsx")), @"
    error[P1104]: the file is protected by a password
      --> data/protected.xlsx
      = help: save a copy without password (File, Info, Protect workbook)
    ");
}

#[test]
fn a_workbook_of_the_old_format_under_another_name_is_told() {
    insta::assert_snapshot!(told("renamed.xlsx", &corpus("poi/1904DateWindowing.xls")), @"
    error[P1107]: the content of the file is of the format xls, not the one its name says
      --> data/renamed.xlsx
      = help: open it in a spreadsheet program and save it as .xlsx; do not just rename it
    ");
}

#[test]
fn a_bomb_is_refused() {
    insta::assert_snapshot!(told("bomb.xlsx", &corpus("poi/poc-xmlbomb.xlsx")), @"
    error[P1108]: the file holds a construct that spreadsheet programs do not write: a DOCTYPE declaration
      --> data/bomb.xlsx
      = help: ask where the file comes from; if it can be trusted, open it and save it again as .xlsx
    ");
}

#[test]
fn an_empty_file_a_web_page_and_another_encoding_are_told() {
    insta::assert_snapshot!(told("empty.xlsx", b""), @"
    error[P1106]: the file is empty
      --> data/empty.xlsx
      = help: put the file that was filled in its place, or delete this one
    ");
    insta::assert_snapshot!(told("page.xlsx", b"<html><body><table></table></body></html>"), @"
    error[P1105]: the file is a web page that carries the name of a workbook
      --> data/page.xlsx
      = help: open it in a spreadsheet program and save it as .xlsx
    ");
    insta::assert_snapshot!(told("latin.csv", b"zone_id,name_fr\nZ1,Beni Rat\xE8ne\n"), @r#"
    error[P1109]: line 2 is not written in UTF-8
      --> data/latin.csv:2
      = help: save the file as "CSV UTF-8", or as .xlsx
    "#);
    insta::assert_snapshot!(told("notes.docx", b"some words"), @"
    warning[P1019]: the format docx is not read
      --> data/notes.docx
      = help: save the file as .xlsx, .ods or .csv
    ");
}

#[test]
fn the_cell_of_a_workbook_is_named_as_its_user_sees_it() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Douars et quartiers").expect("a good name");
    // The header stands in the third row and the second column, below a title.
    sheet.write(0, 0, "Commune de Zinat").expect("written");
    for (column, label) in (1u16..).zip(["locality_id", "name_fr", "households", "population"]) {
        sheet.write(2, column, label).expect("written");
    }
    sheet.write(3, 1, "D01").expect("written");
    sheet.write(3, 2, "Amtil").expect("written");
    sheet.write(3, 3, 450).expect("written");
    sheet.write(3, 4, "deux mille").expect("written");
    let workspace = Workspace::tables();
    workspace.remove("data/localities.csv");
    workspace.write("data/localities.csv.bak", "passed over");
    workspace.remove("data/localities.csv.bak");
    let label = plan::intake::schema::sheet_label(plan::i18n::Language::Fr, "localities");
    book.worksheet_from_index(0).expect("it is there").set_name(&label).expect("a good name");
    workspace.write("data/douars.xlsx", book.save_to_buffer().expect("the workbook can be written"));
    let run = workspace.plan(&["check"]);
    run.exits(1).tells("error[P1003]: \"deux mille\" is not a number").tells(&format!("data/douars.xlsx!{label}!E4"));
}

#[test]
fn the_plan_is_not_written_over_when_a_workbook_breaks_between_two_renders() {
    let workspace = Workspace::example();
    let pages = ["render", "--to", "html", "--language", "fr"];
    workspace.plan(&pages).exits(0);
    workspace.write("plan.toml", "broken");
    let before = workspace.files();
    workspace.plan(&pages).exits(1).prints_nothing();
    assert_eq!(workspace.files(), before);
}
