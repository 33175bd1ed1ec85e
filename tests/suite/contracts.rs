//! Contracting: the windows, the drafts of conventions, and the renewal of the plan when a window closes.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::workspace::Workspace;

/// Follow-up of the example: one finished, one under way with its reason, one stopped, one that never began.
const PROGRESS: &str = "progress_date,project_id,physical_pct,mandated_dh,work_status,delay_reason,note
2029-06-30,P27,40,500000,underway,,
2029-12-20,P27,100,1200000,finished,,
2029-12-20,P20,60,900000,underway,partner_late,second part awaited
2029-12-20,P28,50,400000,stopped,dispute,
2029-12-20,P06,0,0,not_started,land,
";

fn profile(horizon: u16, windows: &str) -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/profiles/ma-pac.toml");
    let text = fs::read_to_string(path).expect("the profile");
    text.lines()
        .map(|line| {
            let value = |of: &str| {
                let rest = line.split_once(", source").expect("a value has its source").1;
                format!("{of}, source{rest}\n")
            };
            match line.split(' ').next() {
                Some("id") if line.contains("ma-pac") => "id = \"profiles/own.toml\"\n".to_owned(),
                Some("horizon_years") => value(&format!("horizon_years = {{ value = {horizon}")),
                Some("windows") => value(&format!("windows = {{ value = {windows}")),
                Some("costed_years") if horizon < 3 => value("costed_years = { value = 1"),
                _ => format!("{line}\n"),
            }
        })
        .collect()
}

fn under(horizon: u16, windows: &str) -> Workspace {
    let workspace = Workspace::example();
    workspace.write("profiles/own.toml", profile(horizon, windows));
    let settings = workspace.text("plan.toml");
    workspace.write("plan.toml", settings.replace("profile = \"ma-pac\"", "profile = \"profiles/own.toml\""));
    workspace.write("data/progress.csv", PROGRESS);
    workspace
}

fn renewed(workspace: &Workspace, from: &str, to: &str) -> Value {
    let to = workspace.path(to).display().to_string();
    let from = workspace.path(from).display().to_string();
    workspace.plan(&["-C", &from, "contract", "--renew", &to, "--format", "json"]).exits(0).json()
}

fn program(workspace: &Workspace, version: &str) -> Value {
    let folder = workspace.path(version).display().to_string();
    workspace.plan(&["-C", &folder, "program", "--format", "json"]).json()
}

fn ids(list: &Value) -> Vec<String> {
    list.as_array().expect("a list").iter().map(|it| it["project"].as_str().expect("an id").to_owned()).collect()
}

fn moves(version: &Value, became: &str) -> Vec<String> {
    let all = version["difference"].as_array().expect("a list").clone();
    ids(&Value::Array(all.into_iter().filter(|it| it["became"] == became).collect()))
}

fn window(version: &Value, key: &str) -> (u64, u64, u64) {
    let of = |at: &Value| at.as_u64().expect("a year");
    let it = &version[key];
    (of(&it["number"]), of(&it["period"]["first"]), of(&it["period"]["last"]))
}

#[test]
fn a_renewal_carries_what_is_unfinished_with_its_reason_and_leaves_the_first_version_alone() {
    let workspace = under(6, "[[1, 3], [4, 6]]");
    let before: Vec<Vec<u8>> = ["plan.toml", "data/projects.xlsx", "data/progress.csv"]
        .map(|path| fs::read(workspace.path(path)).expect("read"))
        .to_vec();
    let version = renewed(&workspace, "", "../second");
    assert_eq!(window(&version, "closed"), (1, 2028, 2030));
    assert_eq!(window(&version, "opened"), (2, 2031, 2033));
    assert_eq!(moves(&version, "finished"), ["P27"]);
    assert!(moves(&version, "carried").contains(&"P20".to_owned()), "{version:#}");
    let bus = version["difference"].as_array().expect("a list").iter().find(|it| it["project"] == "P20");
    let bus = bus.expect("the project under way");
    assert_eq!((&bus["reason"], &bus["note"]), (&"partner_late".into(), &"second part awaited".into()));
    // Every project stands once, in a window or on the reserve list; no year before the open window but what was paid.
    let found = program(&workspace, "../second");
    let (placed, waiting) = (ids(&found["programme"]["programmed"]), ids(&found["programme"]["reserved"]));
    let all: BTreeSet<&String> = placed.iter().chain(&waiting).collect();
    assert_eq!(all.len(), placed.len() + waiting.len());
    assert_eq!(all.len(), 42);
    let paid: f64 = found["programme"]["programmed"]
        .as_array()
        .expect("a list")
        .iter()
        .flat_map(|it| it["instalments"].as_array().expect("a list").clone())
        .filter(|it| it["year"].as_u64().expect("a year") < 2031)
        .map(|it| it["amount"].as_str().and_then(|it| it.parse().ok()).or(it["amount"].as_f64()).expect("an amount"))
        .sum();
    let is_placed = |id: &str| placed.iter().any(|it| it == id);
    let expected =
        1_200_000.0 + if is_placed("P20") { 900_000.0 } else { 0.0 } + if is_placed("P28") { 400_000.0 } else { 0.0 };
    assert!((paid - expected).abs() < 0.005, "{paid} and not {expected}");
    let after: Vec<Vec<u8>> = ["plan.toml", "data/projects.xlsx", "data/progress.csv"]
        .map(|path| fs::read(workspace.path(path)).expect("read"))
        .to_vec();
    assert_eq!(before, after);
    let to = workspace.path("../second").display().to_string();
    workspace.plan(&["contract", "--renew", &to]).exits(3);
}

#[test]
fn nine_years_in_three_windows_are_renewed_twice_and_no_more() {
    let workspace = under(9, "[[1, 3], [4, 6], [7, 9]]");
    assert_eq!(window(&renewed(&workspace, "", "../second"), "opened"), (2, 2031, 2033));
    let third = renewed(&workspace, "../second", "../third");
    assert_eq!(window(&third, "opened"), (3, 2034, 2036));
    assert_eq!(moves(&third, "finished"), ["P27"]);
    let settings = workspace.text("../third/plan.toml");
    assert_eq!(settings.matches("[version]").count(), 1);
    let folder = workspace.path("../third").display().to_string();
    let to = workspace.path("../fourth").display().to_string();
    workspace.plan(&["-C", &folder, "contract", "--renew", &to]).exits(2).tells("no contracting window follows");
}

#[test]
fn five_years_in_two_and_three_close_after_two() {
    let workspace = under(5, "[[1, 2], [3, 5]]");
    let version = renewed(&workspace, "", "../second");
    assert_eq!(window(&version, "closed"), (1, 2028, 2029));
    assert_eq!(window(&version, "opened"), (2, 2030, 2032));
}

#[test]
fn a_plan_of_one_window_is_not_renewed() {
    let workspace = under(1, "[[1, 1]]");
    let to = workspace.path("../second").display().to_string();
    workspace.plan(&["contract", "--renew", &to]).exits(2).tells("no contracting window follows");
    assert!(!workspace.path("../second").exists());
}

#[test]
fn a_window_is_not_closed_while_nothing_is_known_of_its_execution() {
    let workspace = Workspace::example();
    // The example may come with a follow-up of its own.
    let _ = fs::remove_file(workspace.path("data/tracking.xlsx"));
    let to = workspace.path("../second").display().to_string();
    workspace.plan(&["contract", "--renew", &to]).exits(1).tells("nothing is known of the execution");
}

#[test]
fn conventions_are_drafted_from_the_financing_and_never_twice() {
    let workspace = Workspace::example();
    let _ = fs::remove_file(workspace.path("data/contracts.xlsx"));
    workspace.plan(&["contract", "--draft"]).exits(0).prints("contracts.xlsx");
    workspace.plan(&["contract", "--draft"]).exits(2).tells("keeps conventions already");
    // Nothing is signed while every convention is a draft.
    workspace.plan(&["check", "--all"]).tells("warning[P2048]");
    workspace.plan(&["contract"]).exits(0).prints("CV-01").prints("Draft");
}

#[test]
fn a_convention_that_is_not_kept_and_one_that_holds_too_little_are_told() {
    let workspace = Workspace::example();
    let _ = fs::remove_file(workspace.path("data/contracts.xlsx"));
    workspace.write(
        "data/conventions.csv",
        "convention_id,title_fr,parties,projects,convention_status\nCV-06,Puits,indh,P06,signed\n",
    );
    workspace.write("data/convention_amounts.csv", "convention_id,source_id,year,amount_dh\nCV-06,indh,2028,600000\n");
    let check = workspace.plan(&["check", "--all"]);
    check.tells("convention \"CV-01\" of P01 is not kept").tells("holds 40000 MAD less of indh in 2028");
}
