//! The follow-up: its workbook, its figures, its reports, and two versions of a plan side by side.

use crate::workspace::Workspace;

fn json(workspace: &Workspace, args: &[&str]) -> serde_json::Value {
    let mut all = args.to_vec();
    all.extend(["--format", "json"]);
    serde_json::from_str(&workspace.plan(&all).exits(0).stdout).expect("the result is JSON")
}

fn project<'a>(follow_up: &'a serde_json::Value, id: &str) -> &'a serde_json::Value {
    let projects = follow_up["projects"].as_array().expect("projects are listed");
    projects.iter().find(|it| it["id"] == id).unwrap_or_else(|| panic!("{id} is not followed"))
}

#[test]
fn nothing_recorded_is_said_and_is_no_zero() {
    let workspace = Workspace::example();
    workspace.plan(&["track"]).exits(0).prints("No progress is recorded yet");
    assert!(json(&workspace, &["track"])["follow_up"].is_null());
}

#[test]
fn the_workbook_of_the_plan_is_read_back_as_unfilled_and_never_written_over() {
    let workspace = Workspace::example();
    workspace.plan(&["track", "--workbook", "data/tracking.xlsx", "--sheets", "fr"]).exits(0);
    let before = workspace.read("data/tracking.xlsx");
    // Its rows name projects and days, and say nothing of them yet: no project has "0 %".
    let follow_up = json(&workspace, &["track"]);
    assert!(follow_up["follow_up"].is_null(), "{follow_up}");
    workspace.plan(&["check"]).exits(0);
    workspace.plan(&["track", "--workbook", "data/tracking.xlsx"]).exits(3).tells("data/tracking.xlsx");
    assert_eq!(workspace.read("data/tracking.xlsx"), before);
}

#[test]
fn components_weigh_by_their_cost_and_a_measured_fall_is_questioned() {
    let workspace = Workspace::tables();
    let head = "progress_date,project_id,component,component_cost_dh,planned_quantity,done_quantity,mandated_dh,work_status,note";
    // A network of 1 000 000 of which half is laid, and connections of 3 000 000 of which a tenth are made: 20 %.
    workspace.write(
        "data/progress.csv",
        format!(
            "{head}\n2028-12-31,P03,network,1000000,10,5,400000,underway,\n\
             2028-12-31,P03,connections,3000000,200,20,100000,underway,\n\
             2028-06-30,P06,,,100,60,,underway,\n2028-12-31,P06,,,100,50,,underway,\n\
             2028-12-31,P20,,,4,6,,underway,\n"
        ),
    );
    let result = json(&workspace, &["track"]);
    let it = project(&result["follow_up"], "P03");
    assert_eq!(it["physical"], "20", "{it}");
    // 500 000 of 4 200 000.
    assert!(it["financial"].as_str().is_some_and(|it| it.starts_with("11.90")), "{it}");
    assert_eq!(project(&result["follow_up"], "P20")["physical"], "100");
    assert_eq!(project(&result["follow_up"], "P27")["light"], "unknown", "it was due and nothing is recorded");
    let run = workspace.plan(&["check"]);
    run.exits(0).tells("warning[P4201]: progress of project P06 falls from 60 % to 50 %").tells("progress.csv");
}

#[test]
fn the_state_of_an_earlier_day_counts_no_later_record() {
    let workspace = Workspace::followed();
    let now = json(&workspace, &["track"]);
    let then = json(&workspace, &["track", "--date", "2029-12-31"]);
    assert_eq!(now["follow_up"]["date"], "2030-12-31");
    assert_eq!(project(&now["follow_up"], "P04")["physical"], "55");
    assert_eq!(project(&then["follow_up"], "P04")["physical"], "15");
    workspace.plan(&["track", "--date", "31/12/2029"]).exits(2);
}

#[test]
fn only_a_declared_evaluator_is_called_independent() {
    let workspace = Workspace::followed();
    let run = workspace.plan(&["track"]);
    let said = run.exits(0).stdout.clone();
    let evaluations = said.split("Evaluation plan").nth(1).expect("the evaluation plan is shown");
    assert_eq!(evaluations.matches("(independent)").count(), 1, "{evaluations}");
}

#[test]
fn a_report_is_written_in_three_languages_and_says_that_it_is_illustrative() {
    let workspace = Workspace::followed();
    workspace.plan(&["render", "--variant", "annual", "--to", "html"]).exits(0);
    for (language, title, notice) in [
        ("ar", "التقرير السنوي للتقييم", "معطيات توضيحية"),
        ("fr", "Rapport annuel d", "données illustratives"),
        ("en", "Annual evaluation report", "illustrative data"),
    ] {
        let page = workspace.text(&format!("output/annual.{language}.html"));
        assert!(page.contains(title) && page.contains(notice), "{language}");
    }
}

#[test]
fn two_versions_are_told_apart_in_words() {
    let workspace = Workspace::tables();
    let other = Workspace::tables();
    let same = workspace.plan(&["diff", ".", &other.folder().display().to_string()]);
    same.exits(0).prints("Both versions have the same projects");
    other.edit("data/envelopes.csv", "indh,2028,", "indh,2028,9");
    let run = workspace.plan(&["diff", ".", &other.folder().display().to_string()]);
    run.exits(0).prints("envelope of 2028: from").prints("Cost of the programme");
}
