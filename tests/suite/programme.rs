//! The council's rules of the programme, from `plan.toml` to what is told of them.

use plan::model::Flow;
use plan::{files, pipeline};
use rust_decimal::Decimal;

use crate::workspace::Workspace;

fn example(rules: &str) -> Workspace {
    let workspace = Workspace::example();
    let settings = workspace.text("plan.toml");
    workspace.write("plan.toml", format!("{settings}\n[programme]\n{rules}\n"));
    workspace
}

#[test]
fn a_project_that_nobody_knows_is_told() {
    let rules = r#"must = [{ project = "P99", reason = "essai" }]"#;
    example(rules).plan(&["check"]).exits(1).tells("error[P2040]: \"P99\" is not known");
}

#[test]
fn the_smallest_set_of_rules_in_conflict_is_named() {
    let rules = "must = [{ project = \"P01\", reason = \"essai\" }, { project = \"P02\", reason = \"essai\" }]\n\
        alternatives = [[\"P01\", \"P02\"]]";
    example(rules).plan(&["check"]).exits(1).tells("error[P2041]").tells("alternatives P01, P02; must P02");
}

#[test]
fn an_own_share_beyond_the_means_of_the_commune_is_told() {
    let workspace = Workspace::example();
    let settings = workspace.text("plan.toml");
    let unset = "# minimum_cash_dh = 0";
    assert!(settings.contains(unset), "{settings}");
    workspace.plan(&["check"]).exits(0).tells_not("P2043").tells_not("P2044");
    workspace.write("plan.toml", settings.replace(unset, "minimum_cash_dh = 3000000"));
    workspace.plan(&["check"]).exits(0).tells("warning[P2044]");
}

#[test]
fn a_search_that_was_stopped_says_so() {
    let workspace = example("method = \"optimal\"");
    let read = files::read_workspace(&workspace.path("")).expect("the workspace can be read");
    let found = pipeline::analyse_by(&read, &|_| Box::new(|| true)).expect("it can be analysed");
    assert!(found.findings.iter().any(|it| it.code.id() == "P2042"));
}

#[test]
fn the_expenditure_of_a_year_is_the_forecast_of_its_lines_and_the_costs_of_finished_projects() {
    let workspace = Workspace::example();
    let read = files::read_workspace(workspace.folder()).expect("the workspace can be read");
    let finances = pipeline::analyse(&read).expect("it can be analysed").value.finances;
    let mut is_seen = false;
    for year in &finances.triennial {
        let lines = finances.lines.iter().filter(|it| it.flow == Flow::Expenditure);
        let forecast: Decimal = lines.flat_map(|it| &it.years).filter(|it| it.0 == year.year).map(|it| it.1).sum();
        assert_eq!(year.expenditure, forecast + year.recurrent, "{}", year.year);
        is_seen |= !year.recurrent.is_zero();
    }
    assert!(is_seen, "no project of the example costs anything after its end");
}
