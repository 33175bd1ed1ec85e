//! The commands that read: what they answer in words and in JSON, and how they end.

use plan::reference::{Area, Census, Pack};
use rust_decimal::Decimal;
use serde_json::Value;

use crate::workspace::Workspace;

fn indicator<'j>(json: &'j Value, id: &str) -> &'j Value {
    let list = json["indicators"].as_array().expect("indicators are a list");
    list.iter().find(|it| it["id"] == id).unwrap_or_else(|| panic!("no indicator {id}"))
}

fn known(evidence: &Value) -> Decimal {
    let value = evidence["known"]["value"].as_str().unwrap_or_else(|| panic!("not known: {evidence}"));
    value.parse().expect("a decimal number")
}

/// Indicator, its column of the households table, and what HCP published for Zinat in 2024.
const ZINAT_2024: &[(&str, &str, &str)] =
    &[("EAU01", "amenities_running_water", "3"), ("ELE01", "amenities_electricity", "92.9")];

#[test]
fn the_figures_of_zinat_are_those_of_the_census() {
    let workspace = Workspace::example();
    let json = workspace.plan(&["diagnose", "--format", "json"]).exits(0).json();
    for (id, _, published) in ZINAT_2024 {
        let expected: Decimal = published.parse().expect("a decimal number");
        assert_eq!(known(&indicator(&json, id)["commune"]), expected, "{id}");
    }
    let text = workspace.plan(&["diagnose", "--theme", "sanitation"]);
    text.exits(0).prints("1.2%");
    let localities = json["localities"].as_array().expect("a list");
    let far = localities.iter().find(|it| it["locality"] == "D02").expect("D02 is a locality");
    let college = far["deficits"].as_array().expect("a list").iter().find(|it| it["indicator"] == "EDU11");
    // 30.68 km, where the norm is 5.
    assert_eq!(college.expect("its distance is known")["beyond"], "25.68");
    workspace.plan(&["diagnose", "--localities", "--lang", "ar"]).exits(0).prints("احماميوش");
    workspace.plan(&["diagnose", "--localities"]).exits(0).prints("30.68");
}

#[test]
fn the_wider_territories_are_those_of_the_census_pack() {
    let json = Workspace::example().plan(&["diagnose", "--format", "json"]).json();
    let pack = Pack::embedded();
    for (id, column, _) in ZINAT_2024 {
        for (territory, code) in [("province", "01.571"), ("region", "01"), ("country", "MA")] {
            let code = if code == "MA" { pack.country().code.as_str() } else { code };
            let expected = pack.households(Census::Y2024, code, Area::Total, column).expect("HCP publishes it");
            assert_eq!(known(&indicator(&json, id)["wider"][territory]), expected, "{id} {territory}");
        }
    }
}

#[test]
fn every_result_in_json_parses_and_nothing_is_said_beside_it() {
    let workspace = Workspace::example();
    for args in [
        &["check"][..],
        &["check", "--notes"],
        &["diagnose"],
        &["diagnose", "--theme", "water"],
        &["diagnose", "--localities"],
        &["prioritize"],
        &["program"],
        &["status"],
        &["trace"],
        &["trace", "EAU01"],
        &["render", "--to", "html", "--language", "fr"],
        &["batch", ".", "--output", "out", "--to", "html", "--language", "fr"],
    ] {
        let mut all = args.to_vec();
        all.extend(["--format", "json"]);
        let run = workspace.plan(&all);
        assert!(!run.exits(0).json().is_null(), "{args:?}");
        assert_eq!(run.stderr, "", "{args:?}");
    }
}

#[test]
fn only_the_themes_asked_for_are_shown() {
    let workspace = Workspace::example();
    let run = workspace.plan(&["diagnose", "--theme", "water"]);
    run.exits(0).prints("Drinking water indicators").prints("running").prints("at most").prints("100%");
    assert!(!run.stdout.contains("Literacy") && !run.stdout.contains("Electricity"), "{}", run.stdout);
    let run = workspace.plan(&["diagnose", "--theme", "whales"]);
    run.exits(2)
        .prints_nothing()
        .tells(r#"there is no theme "whales""#)
        .tells("themes: demography, housing, education, health, water");
}

#[test]
fn the_ranking_gives_the_first_project_and_its_score() {
    let workspace = Workspace::example();
    let run = workspace.plan(&["prioritize"]);
    run.exits(0).prints("Criteria and weights").prints("Ranking of the projects").prints("87.5");
    let json = workspace.plan(&["prioritize", "--format", "json"]).json();
    assert!(json.to_string().contains("P27"), "{json:#}");
}

#[test]
fn the_programme_stays_under_the_costs_it_was_given() {
    let workspace = Workspace::example();
    workspace.plan(&["program"]).exits(0).prints("Window 1").prints("Window 2").tells("plan render");
    let json = workspace.plan(&["program", "--format", "json"]).json();
    assert_eq!((&json["period"]["first"], &json["period"]["last"]), (&2028.into(), &2033.into()), "{json:#}");
}

#[test]
fn status_names_what_each_stage_lacks() {
    let run = Workspace::census("zinat").plan(&["status"]);
    run.exits(0).prints("localities: 0 of 1").prints("projects: 0 of 1").prints("Not started");
    let json = Workspace::example().plan(&["status", "--format", "json"]).json();
    assert_eq!(json["stages"][0]["id"], "ST0");
    assert_eq!(json["stages"][0]["state"], "complete");
}

#[test]
fn a_figure_is_traced_to_file_sheet_and_cell() {
    let workspace = Workspace::example();
    let run = workspace.plan(&["trace", "EAU01"]);
    let line = run.exits(0).stdout.lines().nth(1).expect("a second line").trim().to_owned();
    let json = workspace.plan(&["diagnose", "--theme", "water", "--format", "json"]).json();
    assert_eq!(Value::from(line), indicator(&json, "EAU01")["commune"]["known"]["source"]["at"]);
    run.prints("data/monograph.xlsx!المؤشرات!").prints("HCP RGPH 2024!households!01.571!total/amenities_running_water");
    let run = workspace.plan(&["trace", "D02.distance_college_km"]);
    let (place, fingerprint) = run.exits(0).stdout.rsplit_once("data/monograph.xlsx  SHA-256 ").expect("a fingerprint");
    insta::assert_snapshot!(place, @r"
    D02.distance_college_km  Ahmamiouch – Distance to a lower secondary school (km)
      data/monograph.xlsx!الدواوير والأحياء!P3
    ");
    assert_eq!(fingerprint.trim().len(), 64);
}

#[test]
fn the_traced_cell_holds_the_figure() {
    use calamine::{Reader, Xlsx, open_workbook};
    let workspace = Workspace::example();
    let mut book: Xlsx<_> = open_workbook(workspace.path("data/monograph.xlsx")).expect("the workbook opens");
    let sheet = book.worksheet_range("الدواوير والأحياء").expect("the sheet is there");
    // P3 in the spreadsheet: the sixteenth column of the third row.
    assert_eq!(sheet.get_value((2, 15)), Some(&calamine::Data::Float(30.68)));
}

#[test]
fn an_id_that_the_plan_has_not_ends_with_one_and_says_how_to_list_them() {
    let workspace = Workspace::example();
    let run = workspace.plan(&["trace", "nope"]);
    insta::assert_snapshot!(run.exits(1).prints_nothing().stderr, @r"
    error: no figure nope in the plan
      = help: run plan trace without an id to list them
    ");
    workspace.plan(&["trace"]).exits(0).prints("EAU01\n").prints("D02.distance_college_km\n");
}

#[test]
fn completions_are_printed_for_each_shell() {
    for (shell, words) in
        [("bash", "_plan()"), ("zsh", "#compdef plan"), ("fish", "complete -c plan"), ("powershell", "plan")]
    {
        Workspace::none().beside(&["completions", shell]).exits(0).prints(words).prints("prioritize");
    }
    Workspace::none().beside(&["completions", "tcsh-like"]).exits(2).prints_nothing();
}

#[test]
fn a_wrong_command_line_ends_with_two_and_help_with_zero() {
    let workspace = Workspace::none();
    workspace.beside(&["bogus"]).exits(2).prints_nothing().tells("unrecognized subcommand");
    workspace.beside(&["init", "x"]).exits(2).tells("--commune");
    workspace.beside(&["render", "--to", "docx"]).exits(2).tells("pdf, html");
    workspace.beside(&["--help"]).exits(0).prints("Usage: plan");
    workspace.beside(&["--version"]).exits(0).prints(concat!("plan ", env!("CARGO_PKG_VERSION")));
    workspace.beside(&["check", "--lang", "es"]).exits(2);
}

#[test]
fn the_language_comes_from_the_option_then_the_program_s_variable_then_the_system() {
    let workspace = Workspace::none();
    let tells = |variable: (&str, &str), args: &[&str], words: &str| {
        workspace.write("here", "");
        workspace.plan_with(variable, args).exits(3).tells(words);
    };
    tells(("LANG", "fr_MA.UTF-8"), &["check"], "erreur");
    tells(("LC_ALL", "ar_MA.UTF-8"), &["check"], "خطأ");
    tells(("PLAN_LANG", "fr"), &["check"], "erreur");
    tells(("PLAN_LANG", "fr"), &["check", "--lang", "en"], "error");
    tells(("LANG", "de_DE.UTF-8"), &["check"], "error");
}
