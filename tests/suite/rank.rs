//! `plan rank`: any table of alternatives by criteria, outside a plan.

use crate::workspace::Workspace;

const ROOM: &str = "project,Urgency,People,Cost\ndirection,higher,higher,lower\nweight,40,30,30\n\
                    Well,5,420,180000\nTrack,3,1900,950000\nSchool bus,4,300,400000\n";

fn with(text: &str) -> Workspace {
    let workspace = Workspace::none();
    workspace.write("room.csv", text);
    workspace
}

#[test]
fn a_table_is_ranked_by_the_method_asked_for() {
    let room = with(ROOM);
    let ranked = |args: &[&str]| {
        let json = room.plan(&[&["rank", "room.csv", "--format", "json"], args].concat()).exits(0).json();
        let rows = json["ranked"].as_array().expect("a list");
        rows.iter().filter_map(|it| it["name"].as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(ranked(&[]), ["Well", "School bus", "Track"]);
    assert_eq!(ranked(&["--method", "topsis"]), ["Well", "Track", "School bus"]);
    assert_eq!(ranked(&["--weights", "0,1,0"]), ["Track", "Well", "School bus"]);
    assert_eq!(ranked(&["--weights", "people=1"]), ["Track", "Well", "School bus"]);
}

#[test]
fn every_method_stands_beside_the_others_with_its_agreement() {
    let json = with(ROOM).plan(&["rank", "room.csv", "--compare", "--format", "json"]).exits(0).json();
    let methods = json["comparison"]["methods"].as_array().expect("a list");
    assert_eq!(methods.len(), 5);
    assert_eq!(methods[0]["tau"], 1.0);
}

#[test]
fn a_missing_value_is_never_guessed() {
    let room = with(&format!("{ROOM}Souk,2,,100000\n"));
    let run = room.plan(&["rank", "room.csv"]);
    run.exits(1).prints("Souk").prints("2 to 4").tells("P2024").tells("C7");
    for (language, words) in [("fr", "À étudier"), ("ar", "قيد الدراسة")] {
        room.plan(&["rank", "room.csv", "--lang", language]).exits(1).prints(words);
    }
}

#[test]
fn equal_alternatives_share_their_rank_and_a_constant_criterion_is_named() {
    let room = with("p,x,y\nA,1,7\nB,1,7\nC,0,7\n");
    room.plan(&["rank", "room.csv"]).exits(0).prints("1 =").prints("y: the same value for all");
}

#[test]
fn a_value_that_a_method_cannot_take_is_named() {
    let room = with("p,x,y\nA,1,0\nB,2,3\n");
    room.plan(&["rank", "room.csv", "--method", "weighted-product"])
        .exits(1)
        .tells("A has a value of zero or less for y");
}

#[test]
fn a_wrong_command_line_or_file_is_said() {
    let room = with(ROOM);
    room.plan(&["rank", "room.csv", "--weights", "1,2"]).exits(2).tells("40,30,30");
    room.plan(&["rank", "room.csv", "--method", "magic"]).exits(2);
    room.plan(&["rank", "room.csv", "--normalisation", "fixed"]).exits(1).tells("low");
    room.plan(&["rank", "none.csv"]).exits(3);
    room.write("wrong.csv", "p,x\ndirection,sideways\nA,1\n");
    room.plan(&["rank", "wrong.csv"]).exits(1).tells("P2021");
    room.write("wrong.toml", "criteria = 3");
    room.plan(&["rank", "wrong.toml"]).exits(1).tells("P2023");
}

#[test]
fn the_settings_put_first_leave_out_and_share_between_criteria_and_votes() {
    let workspace = Workspace::tables();
    let settings = workspace.text("plan.toml");
    let with = |lines: &str| workspace.write("plan.toml", format!("{settings}\n[ranking]\n{lines}\n"));
    let ranking = || workspace.plan(&["prioritize", "--format", "json"]).json();
    with("must = [\"P37\"]\n[ranking.excluded]\nP01 = \"done in 2026\"");
    let json = ranking();
    assert_eq!((&json["ranked"][0]["project"], &json["ranked"][0]["is_must"]), (&"P37".into(), &true.into()));
    assert_eq!(json["excluded"][0]["reason"], "done in 2026");
    with("criteria_share_pct = 0");
    let json = ranking();
    assert_eq!(json["ranked"][0]["rank_by_votes"], 1);
    assert!(json["certainty"]["projects"][0]["places"][0].as_f64().is_some_and(|share| share > 0.99));
    with("must = [\"P5\"]");
    workspace.plan(&["check"]).exits(1).tells("P2020");
    with("criteria_share_pct = 101");
    workspace.plan(&["check"]).exits(1).tells("101");
}

#[test]
fn a_project_says_why_it_ranks_where_it_does_in_three_languages() {
    let workspace = Workspace::tables();
    for (language, words) in
        [("en", "What would change its place"), ("fr", "Ce qui changerait son rang"), ("ar", "ما الذي يغير رتبته")]
    {
        workspace.plan(&["explain", "p03", "--lang", language]).exits(0).prints(words).prints("P02");
    }
    let card = workspace.plan(&["explain", "P03", "--format", "json"]).exits(0).json();
    assert_eq!(card["before"]["project"], "P02");
    workspace.plan(&["explain", "P77"]).exits(1);
    workspace.plan(&["explain", "P36"]).exits(1).tells("plan prioritize");
}
