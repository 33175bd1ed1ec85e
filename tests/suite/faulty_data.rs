//! Mistakes in the sheets: each is told with its file and cell and what to do, and the rest is read.

use serde_json::Value;

use crate::workspace::Workspace;

/// Changes a table of the example and returns what `plan check` tells about the code.
fn told(sheet: &str, from: &str, to: &str, code: &str) -> String {
    let workspace = Workspace::tables();
    workspace.edit(&format!("data/{sheet}.csv"), from, to);
    told_in(&workspace, code)
}

fn told_in(workspace: &Workspace, code: &str) -> String {
    let run = workspace.plan(&["check", "--notes"]);
    let of_code: Vec<&str> =
        run.stderr.split("\n\n").map(str::trim).filter(|finding| finding.contains(&format!("[{code}]"))).collect();
    assert!(!of_code.is_empty(), "{code} is not told: {}", run.stderr);
    if of_code.iter().any(|finding| finding.starts_with("error")) {
        run.exits(1);
        workspace.plan(&["render", "--to", "html", "--language", "fr"]).exits(1).prints("plan.fr.html");
    } else {
        run.exits(0);
    }
    // The cells around a finding have their tests beside the excerpts.
    let lines = of_code.iter().flat_map(|finding| finding.lines()).filter(|line| !line.contains(" | "));
    lines.collect::<Vec<_>>().join("\n")
}

fn findings(workspace: &Workspace, code: &str) -> Vec<Value> {
    let json = workspace.plan(&["check", "--notes", "--format", "json"]).json();
    let all = json["findings"].as_array().expect("findings are a list").clone();
    all.into_iter().filter(|finding| finding["code"] == code).collect()
}

#[test]
fn a_text_in_a_number_column_costs_the_cell() {
    insta::assert_snapshot!(told("localities", "2188,49", "env. 2188,49", "P1003"), @r#"
    error[P1003]: "env. 2188" is not a number
      --> data/localities.csv!G2
      = help: write the number alone, in digits, or leave the cell empty when it is unknown
    "#);
}

#[test]
fn a_number_that_reads_in_two_ways_is_asked_about() {
    insta::assert_snapshot!(told("envelopes", "commune,2028,900000", "commune,2028,900.000", "P1017"), @r#"
    error[P1017]: "900.000" can be read in two ways
      --> data/envelopes.csv!C2
      = help: write 900000 or 900,000, or declare the convention in plan.toml: [intake] numbers = "fr"
    "#);
}

#[test]
fn an_unknown_locality_is_answered_with_the_nearest() {
    insta::assert_snapshot!(told("needs", "education,D02", "education,Ahmamioch", "P1018"), @r#"
    error[P1018]: the locality "Ahmamioch" is unknown
      --> data/needs.csv!F2
      = help: did you mean "Ahmamiouch (D02)"?
    "#);
    insta::assert_snapshot!(told("needs", "education,D02", "education,Casablanca", "P1018"), @r#"
    error[P1018]: the locality "Casablanca" is unknown
      --> data/needs.csv!F2
      = help: correct the name, or add the locality to the sheet "Localities"
    "#);
}

#[test]
fn an_id_that_stands_twice_costs_the_second_row() {
    insta::assert_snapshot!(told("needs", "\nB02,", "\nB01,", "P1007"), @r#"
    error[P1007]: the id "B01" stands twice
      --> data/needs.csv!A3
      = help: give each row its own id; this row was not read
    "#);
}

#[test]
fn a_need_without_locality_concerns_the_whole_commune() {
    let workspace = Workspace::tables();
    workspace.edit("data/needs.csv", "education,D02,W07;W08", "education,,W07;W08");
    workspace.plan(&["check"]).exits(0);
    workspace.plan(&["render", "--to", "html", "--language", "fr"]).exits(0);
}

#[test]
fn a_day_that_does_not_exist_is_named() {
    insta::assert_snapshot!(told("workshops", "2026-09-03", "31/02/2026", "P1016"), @r#"
    error[P1016]: "31/02/2026" is not a date
      --> data/workshops.csv!B2
      = help: write the date as 15/11/2026 or 2026-11-15
    "#);
    insta::assert_snapshot!(told("workshops", "2026-09-03", "2026-02-30", "P1016"), @r#"
    error[P1016]: "2026-02-30" is not a date
      --> data/workshops.csv!B2
      = help: write the date as 15/11/2026 or 2026-11-15
    "#);
}

#[test]
fn money_is_neither_negative_nor_beyond_measure_nor_finer_than_a_centime() {
    insta::assert_snapshot!(told("envelopes", "commune,2028,900000", "commune,2028,-900000", "P1010"), @"
    error[P1010]: −900,000 is outside the accepted range
      --> data/envelopes.csv!C2
      = help: write a number between 0 and 1,000,000,000,000
    ");
    insta::assert_snapshot!(told("envelopes", "commune,2028,900000", "commune,2028,99999999999999999999", "P1010"), @"
    error[P1010]: 99,999,999,999,999,999,999 is outside the accepted range
      --> data/envelopes.csv!C2
      = help: write a number between 0 and 1,000,000,000,000
    ");
    insta::assert_snapshot!(told("envelopes", "commune,2028,900000", "commune,2028,1e400", "P1003"), @r#"
    error[P1003]: "1e400" is not a number
      --> data/envelopes.csv!C2
      = help: write the number alone, in digits, or leave the cell empty when it is unknown
    "#);
    insta::assert_snapshot!(told("envelopes", "commune,2028,900000", "commune,2028,1.005", "P1017"), @r#"
    error[P1017]: "1.005" can be read in two ways
      --> data/envelopes.csv!C2
      = help: write 1005 or 1,005, or declare the convention in plan.toml: [intake] numbers = "fr"
    "#);
    insta::assert_snapshot!(told("envelopes", "commune,2028,900000", "commune,2028,1.0051", "P1020"), @r#"
    error[P1020]: "1.0051" is not an amount of dirhams and centimes
      --> data/envelopes.csv!C2
      = help: write the amount with two decimals at most
    "#);
}

#[test]
fn the_greatest_amounts_that_are_accepted_add_up() {
    let workspace = Workspace::tables();
    let envelopes = workspace.text("data/envelopes.csv").replace(",900000,", ",1000000000000,");
    workspace.write("data/envelopes.csv", envelopes);
    let projects = workspace.text("data/projects.csv").replace(",600000,", ",1000000000000,");
    workspace.write("data/projects.csv", projects);
    let finance = workspace.text("data/finance.csv").replace(",212000,", ",1000000000000,");
    workspace.write("data/finance.csv", finance);
    let localities = workspace.text("data/localities.csv").replace(",2188,", ",50000000,");
    workspace.write("data/localities.csv", localities);
    workspace.plan(&["render", "--language", "fr"]).exits(0);
    workspace.plan(&["program"]).exits(0).prints("1,000,000,000,000");
}

#[test]
fn a_project_that_waits_for_itself_is_told() {
    insta::assert_snapshot!(told("projects", ",neutral,P01\n", ",neutral,P02\n", "P3005"), @r#"
    error[P3005]: the project P02 depends on itself
      --> data/projects.csv!A3
      = help: remove one of the links in the column "Prerequisites"
    "#);
}

#[test]
fn projects_that_wait_for_each_other_are_told_once() {
    let workspace = Workspace::tables();
    workspace.edit("data/projects.csv", ",neutral,\nP02,", ",neutral,P02\nP02,");
    assert_eq!(findings(&workspace, "P3005").len(), 1);
    insta::assert_snapshot!(told_in(&workspace, "P3005"), @r#"
    error[P3005]: the projects P01, P02 depend on each other in a circle
      --> data/projects.csv!A2
      = help: remove one of the links in the column "Prerequisites"
    "#);
    let json = workspace.plan(&["program", "--format", "json"]).exits(1).json();
    let reserved = json["programme"]["reserved"].to_string();
    assert!(reserved.contains(r#""project":"P01""#) && reserved.contains(r#""project":"P02""#), "{json:#}");
}

#[test]
fn a_word_that_a_column_does_not_accept_is_answered_with_those_it_does() {
    insta::assert_snapshot!(told("workshops", ",administrations,", ",banquet,", "P1009"), @r#"
    error[P1009]: "banquet" is not an accepted answer
      --> data/workshops.csv!C2
      = help: write one of: Women's workshop / Men's workshop / Youth workshop / Mixed workshop / Meeting of associations / Meeting of state services / Equity and gender body (IEECAG) / Restitution meeting
    "#);
}

#[test]
fn a_score_outside_the_scale_is_told() {
    insta::assert_snapshot!(told("scores", "P01,4,5", "P01,4,9", "P1010"), @"
    error[P1010]: 9 is outside the accepted range
      --> data/scores.csv!C2
      = help: write a number between 1 and 5
    ");
}

#[test]
fn an_id_of_another_sheet_that_is_not_there_is_told() {
    insta::assert_snapshot!(told("financing", "P01,onee", "P01,oneee", "P1011"), @r#"
    error[P1011]: "oneee" is not in the sheet "Financing sources"
      --> data/financing.csv!B2
      = help: did you mean "onee (National Office for Electricity and Drinking Water (ONEE))"?
    "#);
    insta::assert_snapshot!(told("scores", "P01,4", "P99,4", "P1011"), @r#"
    error[P1011]: "P99" is not in the sheet "Projects"
      --> data/scores.csv!A2
      = help: did you mean "P09"?
    "#);
}

#[test]
fn a_sheet_in_two_files_is_read_once() {
    let workspace = Workspace::example();
    workspace.write("data/zones.csv", "zone_id,name_fr\nZ9,Ailleurs\n");
    let told = told_in(&workspace, "P1012");
    assert!(told.contains("data/zones.csv") || told.contains("data/monograph.xlsx"), "{told}");
}

#[test]
fn the_empty_sheet_of_a_starter_workbook_makes_way_for_the_one_that_was_filled() {
    let workspace = Workspace::census("01.571.05.27");
    workspace.write("data/zones.csv", "zone_id,name_fr\nZ9,Ailleurs\n");
    assert_eq!(findings(&workspace, "P1012").len(), 0);
    let json = workspace.plan(&["status", "--format", "json"]).json();
    let zones = json["stages"][0]["wanted"].as_array().expect("wanted").iter().find(|it| it["material"] == "zones");
    assert_eq!(zones.expect("zones")["has"], 1);
}

#[test]
fn the_words_of_a_sector_are_told_by_their_titles() {
    let workspace = Workspace::census("01.571.05.27");
    workspace.write("data/needs.csv", "need_id,title_fr,sector\nB1,Eau,eaux\n");
    let told = told_in(&workspace, "P1009");
    assert!(told.contains("Drinking water / Sanitation and waste"), "{told}");
    assert!(told.contains("Youth, sport and culture"), "{told}");
}

#[test]
fn a_workspace_without_one_of_its_sheets_works_and_says_which() {
    use plan::intake::schema;
    // The governance workbook stays a workbook in this workspace; its sheets are left out together.
    let plain = |it: &&schema::SheetSpec| !schema::is_optional(it.workbook) && it.workbook != "governance";
    for entry in schema::sheets().filter(plain) {
        let workspace = Workspace::tables();
        let file = format!("data/{}.csv", entry.key);
        if workspace.path(&file).is_file() {
            workspace.remove(&file);
        }
        let missing = findings(&workspace, "P1002");
        let keys: Vec<&str> = missing.iter().filter_map(|finding| finding["args"]["sheet"].as_str()).collect();
        assert!(keys.contains(&entry.key), "{}: {keys:?}", entry.key);
        let run = workspace.plan(&["render", "--to", "html", "--language", "fr"]);
        assert!(matches!(run.code, Some(0 | 1)), "{} {run:?}", entry.key);
        assert!(workspace.path("output/plan.fr.html").is_file());
        for command in ["diagnose", "prioritize", "program", "status", "trace"] {
            let run = workspace.plan(&[command]);
            assert!(matches!(run.code, Some(0 | 1)), "{} {command} {run:?}", entry.key);
        }
    }
}

#[test]
fn a_workspace_without_any_sheet_works() {
    let workspace = Workspace::none();
    workspace.write(
        "plan.toml",
        "[commune]\ncode = \"01.571.05.27\"\n[plan]\nprofile = \"ma-pac\"\nfirst_year = 2028\nlanguages = [\"fr\"]\n",
    );
    use plan::intake::schema;
    let needed = schema::sheets().filter(|it| schema::is_missed(it)).count();
    assert_eq!(findings(&workspace, "P1002").len(), needed);
    workspace.plan(&["render"]).exits(0);
}
