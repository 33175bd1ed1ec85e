//! `plan vote`: ballots of a room, and a sum of money.

use crate::workspace::Workspace;

const ROOM: &str = "count,group,ballot\n9,women,P01 > P04 > P02 > P03 > P06 > P05\n\
                    11,men,P03 > P01 > P06 > P02 > P05 > P04\n6,youth,P02 > P03 > P05 > P01 > P06 > P04\n";
const PROJECTS: &str = "project_id,name,cost\nP01,Water,3200000\nP02,School bus,1800000\nP03,Track,9600000\n\
                        P04,Birthing unit,1100000\nP05,Sports ground,900000\nP06,Souk,4000000\n";

fn room() -> Workspace {
    let workspace = Workspace::none();
    workspace.write("room.csv", ROOM);
    workspace.write("projects.csv", PROJECTS);
    workspace
}

#[test]
fn a_room_is_counted_by_every_rule_and_groups_that_lose_are_named() {
    let workspace = room();
    let shown = workspace.beside(&["-C", "commune", "vote", "room.csv", "--compare"]);
    shown.exits(0);
    for word in ["Borda", "Schulze", "Kemeny", "Look again at P04"] {
        shown.prints(word);
    }
    workspace.beside(&["-C", "commune", "vote", "room.csv", "--lang", "fr"]).exits(0).prints("Voix égales");
    workspace.beside(&["-C", "commune", "vote", "room.csv", "--lang", "ar"]).exits(0).prints("صوت متساو");
}

#[test]
fn money_is_shared_within_the_budget_and_the_tie_break_is_told() {
    let workspace = room();
    let args = ["-C", "commune", "vote", "room.csv", "projects.csv", "--budget", "8000000", "--format", "json"];
    let shown = workspace.beside(&args).exits(0).json();
    let funding = &shown["funding"][0];
    assert_eq!(funding["selected"], serde_json::json!(["P01", "P02", "P04", "P05"]));
    assert_eq!(funding["tie_break"], "votes_then_cost");
}

#[test]
fn a_rule_that_spends_needs_a_budget() {
    let workspace = room();
    workspace.beside(&["-C", "commune", "vote", "room.csv", "--rule", "greedy"]).exits(1).tells("--budget");
    workspace.beside(&["-C", "commune", "vote", "nothing.csv"]).exits(3);
}
