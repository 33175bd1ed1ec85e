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

#[test]
fn a_vote_written_as_pabulib_is_read_again_as_it_was() {
    let workspace = Workspace::none();
    workspace.write("projects.csv", PROJECTS);
    workspace.write("approvals.csv", "count,group,ballot\n4,women,\"P04, P01\"\n3,men,\"P03\"\n2,men,\"P01, P06\"\n");
    let rule = |files: &[&str]| {
        let head = ["-C", "commune", "vote"];
        let tail = ["--budget", "8000000", "--rule", "equal-shares", "--format", "json"];
        workspace.beside(&[&head[..], files, &tail].concat()).exits(0).json()["funding"][0]["selected"].clone()
    };
    let args = ["-C", "commune", "vote", "approvals.csv", "projects.csv", "--budget", "8000000", "--out", "room.pb"];
    workspace.beside(&args).exits(0);
    assert_eq!(rule(&["approvals.csv", "projects.csv"]), rule(&["room.pb"]));
}

#[test]
fn eighty_men_do_not_outvote_twenty_women_in_duels() {
    let workspace = Workspace::none();
    let room = "count,group,ballot\n15,women,well > clinic > road\n5,women,clinic > well > road\n\
                60,men,road > well > clinic\n20,men,well > road > clinic\n";
    workspace.write("room.csv", room);
    let first = |voice: &str| {
        let args = ["-C", "commune", "vote", "room.csv", "--rule", "schulze", "--voice", voice, "--format", "json"];
        let shown = workspace.beside(&args).exits(0).json();
        // Projects stand in the order of their ids: clinic, road, well.
        shown["orders"]["by_rule"][0]["ranks"].as_array().expect("ranks").iter().position(|it| it == 1)
    };
    assert_eq!((first("equal"), first("heads")), (Some(2), Some(1)));
}

#[test]
fn judgements_give_weights_and_name_what_contradicts_them() {
    let workspace = Workspace::none();
    workspace.write("good.csv", "criterion,against,judgement\nUrgency,People,3\nUrgency,Cost,6\nPeople,Cost,2\n");
    workspace.write("bad.csv", "criterion,against,judgement\nUrgency,People,2\nPeople,Cost,2\nCost,Urgency,8\n");
    let weights = workspace.beside(&["-C", "commune", "weigh", "good.csv", "--format", "json"]).exits(0).json();
    let urgency = weights["weights"][0][1].as_f64().expect("a weight");
    assert!((urgency - 2.0 / 3.0).abs() < 1e-6, "{weights}");
    workspace.beside(&["-C", "commune", "weigh", "bad.csv"]).exits(1).prints("Above 0.20");
    workspace.write("room.csv", "project,Urgency,People,Cost\nWell,5,4,3\nTrack,3,5,1\n");
    let args = ["-C", "commune", "rank", "room.csv", "--judgements", "good.csv", "--format", "json"];
    let ranked = workspace.beside(&args).exits(0).json();
    assert!((ranked["criteria"][0]["weight"].as_f64().expect("a weight") - 2.0 / 3.0).abs() < 1e-6);
}
