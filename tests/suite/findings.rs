//! The findings of `plan check` for people, build servers and firms.

use crate::workspace::Workspace;

/// The tables of the example, whose coordinates have three decimals.
fn plain() -> Workspace {
    let workspace = Workspace::tables();
    workspace.edit("plan.toml", "numbers = \"auto-strict\"", "numbers = \"en\"");
    workspace
}

/// The example with twelve households written in words, and one envelope below zero.
fn faulty() -> Workspace {
    let workspace = plain();
    let text = workspace.text("data/localities.csv");
    let lines: Vec<String> = text
        .lines()
        .enumerate()
        .map(|(at, line)| {
            let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
            if (2..=13).contains(&at) {
                cells[5] = format!("env. {}", cells[5]);
            }
            cells.join(",")
        })
        .collect();
    workspace.write("data/localities.csv", lines.join("\n") + "\n");
    workspace.edit("data/envelopes.csv", "commune,2028,900000", "commune,2028,-900000");
    workspace
}

#[test]
fn what_repeats_is_told_by_its_cells_and_in_full_on_demand() {
    let workspace = faulty();
    let short = workspace.plan(&["check"]);
    short.exits(1).tells("> 3 | ").tells("[env. 74]").tells("… and 9 more of P1003 in F6:F14 (every one: --all)");
    assert_eq!(short.stderr.matches("[P1003]").count(), 3, "{}", short.stderr);
    let all = workspace.plan(&["check", "--all"]);
    assert_eq!(all.stderr.matches("[P1003]").count(), 12, "{}", all.stderr);
    workspace.plan(&["check", "--lang", "ar"]).tells("في F6:F14");
}

#[test]
fn what_blocks_the_plan_is_told_first() {
    let workspace = faulty();
    workspace.write("data/broken.xlsx", "no workbook");
    workspace.edit("data/needs.csv", "\nB02,", "\nB01,");
    let told = workspace.plan(&["check"]).stderr;
    let at = |code: &str| told.find(code).unwrap_or_else(|| panic!("{code} is not told: {told}"));
    assert!(at("P1001") < at("P1007") && at("P1007") < at("P1003") && at("P1003") < at("P3"), "{told}");
}

#[test]
fn sarif_names_each_rule_and_place() {
    let workspace = faulty();
    let log = workspace.plan(&["check", "--format", "sarif", "--lang", "fr"]).exits(1).json();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    let results = run["results"].as_array().expect("results");
    assert!(results.len() >= 13);
    for result in results {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("small")];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().expect("a level")));
        assert!(result["message"]["text"].as_str().is_some_and(|text| !text.contains('{')));
    }
    let household = results.iter().find(|it| it["ruleId"] == "P1003").expect("P1003");
    let place = &household["locations"][0];
    assert_eq!(place["physicalLocation"]["artifactLocation"]["uri"], "data/localities.csv");
    assert_eq!(place["physicalLocation"]["region"]["startLine"], 3);
    assert_eq!(place["logicalLocations"][0]["name"], "F3");
}

#[test]
fn junit_fails_a_case_for_each_error_and_passes_clean_files() {
    let workspace = faulty();
    let run = workspace.plan(&["check", "--format", "junit"]);
    run.exits(1).prints("<testsuite name=\"data/localities.csv\" tests=\"12\" failures=\"12\"");
    run.prints("<testcase classname=\"plan\" name=\"data/votes.csv\"/>");
    run.prints("<failure message=\"&quot;env. 74&quot; is not a number\" type=\"P1003\">");
}

#[test]
fn sarif_and_junit_are_forms_of_check_only() {
    Workspace::example().plan(&["status", "--format", "sarif"]).exits(2).tells("plan check");
}

#[test]
fn accepted_findings_are_told_no_more_even_when_rows_move() {
    let workspace = faulty();
    workspace.plan(&["check", "--write-baseline", "accepted.toml"]).exits(0).prints("accepted.toml");
    workspace.plan(&["check", "--baseline", "accepted.toml"]).exits(0);
    let text = workspace.text("data/localities.csv");
    let mut lines: Vec<&str> = text.lines().collect();
    lines[2..].reverse();
    workspace.write("data/localities.csv", lines.join("\n") + "\n");
    workspace.plan(&["check", "--baseline", "accepted.toml"]).exits(0).tells_not("[P1003]");
    workspace.edit("data/localities.csv", ",450,", ",about 450,");
    workspace.plan(&["check", "--baseline", "accepted.toml"]).exits(1).tells("about 450").tells_not("env. 74");
    workspace.edit("data/localities.csv", ",env. 74,", ",74,");
    workspace.plan(&["check", "--baseline", "accepted.toml"]).tells("P1003 at data/localities.csv!F is accepted");
    let sarif = workspace.plan(&["check", "--baseline", "accepted.toml", "--format", "sarif"]).json();
    let results = sarif["runs"][0]["results"].as_array().expect("results").clone();
    assert!(results.iter().any(|result| result["suppressions"][0]["kind"] == "external"));
}

#[test]
fn a_baseline_that_cannot_be_read_stops_the_check() {
    let workspace = Workspace::example();
    workspace.plan(&["check", "--baseline", "none.toml"]).exits(3);
    workspace.write("bad.toml", "[[accepted]]\ncolour = 1\n");
    workspace.plan(&["check", "--baseline", "bad.toml"]).exits(3).tells("colour");
}

#[test]
fn warnings_pass_unless_they_are_denied() {
    let workspace = plain();
    workspace.edit("data/finance.csv", ",212000,198400,", ",212000,1984000,");
    workspace.plan(&["check"]).exits(0).tells("warning[P3015]");
    workspace.plan(&["check", "--deny", "warnings"]).exits(1);
}

#[test]
fn marked_copies_stand_beside_untouched_originals() {
    let workspace = Workspace::example();
    workspace.write("data/needs.csv", "need_id,title_fr,sector,severity\nB901,Eau,water,grave\n");
    workspace.remove("data/diagnosis.xlsx");
    let before: Vec<_> = workspace.files();
    workspace
        .plan(&["check", "--marked", "to-fix"])
        .exits(1)
        .tells("to-fix/needs.csv.xlsx (2 cells; values only, without formulas and formats)");
    let after: Vec<_> = workspace.files();
    assert!(before.iter().all(|file| after.contains(file)));
    workspace.plan(&["check", "--marked", "data"]).exits(2);
    workspace.plan(&["check", "--marked", "../commune/data/."]).exits(2);
}

#[test]
fn a_marked_starter_workbook_offers_the_ids_of_today() {
    let workspace = Workspace::none();
    workspace.beside(&["init", "commune", "--commune", "01.571.05.27", "--sheets", "fr"]).exits(0);
    let before = workspace.read("data/diagnosis.xlsx");
    workspace.write("data/localities.csv", "locality_id,name_fr\n007,Amtil & <fils>\nD02,Ahlou\n");
    let run = workspace.plan(&["check", "--notes", "--marked", "to-fix"]);
    run.tells("to-fix/diagnosis.xlsx")
        .tells("localities.csv.xlsx (0 cells; values only, without formulas and formats)");
    assert_eq!(workspace.read("data/diagnosis.xlsx"), before, "the original is never touched");
    let copy = workspace.path("to-fix/diagnosis.xlsx");
    let copy = copy.to_str().expect("a path in UTF-8");
    let sheets = workspace.plan(&["inspect", copy, "--format", "json"]).json();
    let lists = sheets["sheets"].as_array().expect("sheets").iter().find(|sheet| sheet["name"] == "Listes");
    let lists = lists.expect("the sheet of lists stays");
    let own = workspace.plan(&["inspect", "data/diagnosis.xlsx", "--format", "json"]).json();
    let own = own["sheets"].as_array().expect("sheets").iter().find(|sheet| sheet["name"] == "Listes").expect("lists");
    let cells = |sheet: &serde_json::Value| sheet["cells"].as_u64().expect("a count");
    assert_eq!(cells(lists), cells(own) + 4, "two ids and two names");
}
