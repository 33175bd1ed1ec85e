//! `plan rank FILE` and `plan vote FILE`: the same numbers of a room in every kind of file, with labels of every language.

use std::path::Path;

use rust_xlsxwriter::Workbook;
use serde_json::Value;

use crate::workspace::Workspace;

/// Tables of a room: the labels of each language, and numbers as each writes them.
const MATRICES: &[(&str, &str)] = &[
    (
        "en.csv",
        "project,Urgency,People,Cost\ndirection,higher,higher,lower\nweight,40,30,30\nWell,5,420,180000\n\
         Track,3,1900,950000\nSchool bus,4,300,400000\n",
    ),
    (
        "fr.csv",
        "Projet;Urgence;Population;Coût\nsens;plus;plus;moins\npoids;40;30;30\nPuits;5;420;180 000,00\n\
         Piste;3;1900;950 000\nBus scolaire;4;300;400 000\n",
    ),
    (
        "ar.csv",
        "المشروع,الاستعجال,الساكنة,الكلفة\nالاتجاه,أعلى,أعلى,أدنى\nالوزن,40,30,30\nبئر,5,420,180000\n\
         مسلك,٣,١٩٠٠,950000\nنقل مدرسي,4,300,400000\n",
    ),
    (
        "room.toml",
        "[[criteria]]\nname = \"Urgency\"\nweight = 40\ndirection = \"higher\"\n\
         [[criteria]]\nname = \"People\"\nweight = 30\ndirection = \"higher\"\n\
         [[criteria]]\nname = \"Cost\"\nweight = 30\ndirection = \"lower\"\n\
         [[alternatives]]\nname = \"Well\"\nvalues = [5, 420, 180000]\n\
         [[alternatives]]\nname = \"Track\"\nvalues = [3, 1900, 950000]\n\
         [[alternatives]]\nname = \"School bus\"\nvalues = [4, 300, 400000.0]\n",
    ),
];

/// Ballots of a room: 9 women, 11 men, 6 young people.
const BALLOTS: &[(&str, &str)] = &[
    (
        "en.csv",
        "count,group,ballot\n9,women,P01 > P04 > P02 > P03\n11,men,P03 > P01 > P02 > P04\n6,youth,P02 > P03 > P01 > P04\n",
    ),
    (
        "fr.csv",
        "Nombre;Catégorie;Bulletin\n9;Femmes;P01 > P04 > P02 > P03\n11;Hommes;P03 > P01 > P02 > P04\n\
         6;Jeunes;P02 > P03 > P01 > P04\n",
    ),
    (
        "ar.csv",
        "العدد,الفئة,الورقة\n9,النساء,P01 > P04 > P02 > P03\n١١,الرجال,P03 > P01 > P02 > P04\n6,الشباب,P02 > P03 > P01 > P04\n",
    ),
    (
        "room.toml",
        "[[ballots]]\ncount = 9\ngroup = \"women\"\nrank = [\"P01\", \"P04\", \"P02\", \"P03\"]\n\
         [[ballots]]\ncount = 11\ngroup = \"men\"\nrank = [\"P03\", \"P01\", \"P02\", \"P04\"]\n\
         [[ballots]]\ncount = 6\ngroup = \"youth\"\nrank = [\"P02\", \"P03\", \"P01\", \"P04\"]\n",
    ),
];

/// A table of commas as the only sheet of a workbook.
fn workbook(table: &str) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in (0u32..).zip(table.lines()) {
        for (column, cell) in (0u16..).zip(line.split(',')) {
            match cell.parse::<f64>() {
                Ok(number) => sheet.write(row, column, number).expect("written"),
                Err(_) => sheet.write(row, column, cell).expect("written"),
            };
        }
    }
    book.save_to_buffer().expect("the workbook can be written")
}

/// Every file of a list, and each table in commas as a workbook too.
fn files(place: &Workspace, list: &[(&str, &str)]) -> Vec<String> {
    let mut names = Vec::new();
    for (name, text) in list {
        place.write(name, text);
        names.push((*name).to_owned());
        if name.ends_with(".csv") && !text.contains(';') {
            let name = name.replace(".csv", ".xlsx");
            place.write(&name, workbook(text));
            names.push(name);
        }
    }
    names
}

#[test]
fn a_table_ranks_alike_from_every_kind_of_file() {
    let place = Workspace::none();
    let names = files(&place, MATRICES);
    assert_eq!(names.len(), 6);
    let ranked = |name: &str| -> Vec<Value> {
        let json = place.plan(&["rank", name, "--compare", "--format", "json"]).exits(0).json();
        let rows = json["ranked"].as_array().expect("a list");
        let mut values: Vec<Value> = rows.iter().map(|it| it["score"].clone()).collect();
        let methods = json["comparison"]["methods"].as_array().expect("methods");
        values.extend(methods.iter().map(|it| it["ranks"].clone()));
        values
    };
    let first = ranked("en.csv");
    assert_eq!(first.len(), 3 + 5);
    names.iter().for_each(|name| assert_eq!(ranked(name), first, "{name}"));
    place.plan(&["rank", "ar.xlsx", "--lang", "ar"]).exits(0).prints("نقل مدرسي").prints("الاستعجال");
}

#[test]
fn ballots_count_alike_from_every_kind_of_file() {
    let place = Workspace::none();
    let names = files(&place, BALLOTS);
    let counted = |name: &str| {
        let json = place.plan(&["vote", name, "--compare", "--format", "json"]).exits(0).json();
        let rules = json["orders"]["by_rule"].as_array().expect("rules").clone();
        assert_eq!(json["voters"], 26, "{name}");
        let ranks: Vec<Value> = rules.iter().map(|it| it["ranks"].clone()).collect();
        let names: Vec<Value> =
            json["projects"].as_array().expect("projects").iter().map(|it| it["id"].clone()).collect();
        // Places by id: files name projects in another order.
        let places = |ranks: &Value| {
            let mut places: Vec<(String, String)> = names
                .iter()
                .zip(ranks.as_array().expect("ranks"))
                .map(|(id, rank)| (id.to_string(), rank.to_string()))
                .collect();
            places.sort();
            places
        };
        ranks.iter().map(places).collect::<Vec<_>>()
    };
    let first = counted("en.csv");
    assert_eq!(first.len(), 5);
    names.iter().for_each(|name| assert_eq!(counted(name), first, "{name}"));
}

#[test]
fn a_column_of_ballots_that_nobody_knows_is_named() {
    let place = Workspace::none();
    place.write("room.csv", "howmany,group,ballot\n9,women,P01 > P02\n");
    place.plan(&["vote", "room.csv"]).exits(0).tells("P1006").tells("\"howmany\"").tells("room.csv!A1");
}

#[test]
fn money_is_spent_alike_from_every_kind_of_file() {
    let place = Workspace::none();
    let projects = "project_id,name,cost\nP01,Water,3200000\nP02,Bus,1800000\nP03,Track,9600000\nP04,Birth,1100000\n";
    place.write("projects.csv", projects);
    place.write("projects.xlsx", workbook(projects));
    place.write(
        "مشاريع.csv",
        "المشروع,العنوان,الكلفة\nP01,ماء,3200000\nP02,نقل,1800000\nP03,مسلك,9600000\nP04,ولادة,1100000\n",
    );
    let approvals = "count,group,ballot\n4,women,\"P04, P01\"\n3,men,P03\n2,men,\"P01, P02\"\n";
    place.write("approvals.csv", approvals);
    place.write(
        "approvals.toml",
        "budget = 8000000\n[[projects]]\nid = \"P01\"\ncost = 3200000\n[[projects]]\nid = \"P02\"\ncost = 1800000\n\
         [[projects]]\nid = \"P03\"\ncost = 9600000\n[[projects]]\nid = \"P04\"\ncost = 1100000\n\
         [[ballots]]\ncount = 4\ngroup = \"women\"\napprove = [\"P04\", \"P01\"]\n\
         [[ballots]]\ncount = 3\ngroup = \"men\"\napprove = [\"P03\"]\n\
         [[ballots]]\ncount = 2\ngroup = \"men\"\napprove = [\"P01\", \"P02\"]\n",
    );
    let spent = |files: &[&str]| {
        let asked = ["--budget", "8000000", "--rule", "equal-shares", "--format", "json"];
        let json = place.plan(&[&["vote"], files, &asked].concat()).exits(0).json();
        let selected = json["funding"][0]["selected"].as_array().expect("projects").clone();
        let mut selected: Vec<String> = selected.iter().map(Value::to_string).collect();
        selected.sort();
        (selected, json["funding"][0]["rounds"].as_array().map(Vec::len))
    };
    let first = spent(&["approvals.csv", "projects.csv"]);
    assert_eq!(first.0, ["\"P01\"", "\"P02\"", "\"P04\""]);
    for files in [&["approvals.csv", "projects.xlsx"][..], &["approvals.csv", "مشاريع.csv"], &["approvals.toml"]]
    {
        assert_eq!(spent(files), first, "{files:?}");
    }
    place.plan(&["vote", "approvals.toml", "--out", "room.pb"]).exits(0);
    assert_eq!(spent(&["room.pb"]), first);
    let compared = place.plan(&["vote", "room.pb", "--compare", "--format", "json"]).exits(0).json();
    assert_eq!(compared["funding"].as_array().map(Vec::len), Some(4), "greedy, equal shares, Phragmén, best welfare");
}

#[test]
fn what_cannot_be_read_is_named_by_its_file_and_cell_or_line() {
    let place = Workspace::none();
    place.write("bad.csv", "count,group,ballot\n9,women,P01 > P02\nmany,men,P02 > P01\n");
    place.plan(&["vote", "bad.csv"]).exits(1).tells("P2034").tells("bad.csv!A3");
    place.write("bad.xlsx", workbook("count,group,ballot\n9,women,P01 > P02\nmany,men,P02 > P01\n"));
    place.plan(&["vote", "bad.xlsx"]).exits(1).tells("P2034").tells("!A3");
    place.write("bad.toml", "budget = 3\n[[ballots]]\nrank = [\n");
    place.plan(&["vote", "bad.toml"]).exits(1).tells("bad.toml:3");
    place.write(
        "bad.pb",
        "META\nkey;value\nbudget;100\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;10\n2;x\nVOTES\nvoter_id;vote\n1;1,7\n",
    );
    place.plan(&["vote", "bad.pb"]).exits(1).tells("bad.pb").tells("\"x\"").tells("\"7\"");
    place.write("bad_table.csv", "p,x,y\ndirection,up,sideways\nA,1,2\nB,2,1\n");
    place.plan(&["rank", "bad_table.csv"]).exits(1).tells("P2021").tells("bad_table.csv!C2");
    place.write("bad_table.xlsx", workbook("p,x,y\nweight,1,2\nA,one,2\nB,2,1\n"));
    place.plan(&["rank", "bad_table.xlsx"]).exits(1).tells("!B3");
    place.write("bad_table.toml", "[[criteria]]\nname = 3\n");
    place.plan(&["rank", "bad_table.toml"]).exits(1).tells("bad_table.toml:2");
}

/// Elections of Pabulib stand outside the repository: their files state no licence.
#[test]
fn a_real_election_spends_as_its_town_did() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/ranking/cases/pb/Netherlands_Assen_2024.pb");
    if !file.exists() {
        println!("{} is not here: no real election was counted", file.display());
        return;
    }
    let place = Workspace::none();
    place.write("assen.pb", std::fs::read(&file).expect("it can be read"));
    let json = place.plan(&["vote", "assen.pb", "--rule", "equal-shares", "--format", "json"]).exits(0).json();
    let selected = json["funding"][0]["selected"].as_array().expect("projects").len();
    let text = place.text("assen.pb");
    let official = text.lines().skip_while(|line| *line != "PROJECTS").take_while(|line| *line != "VOTES");
    let mut official = official.skip(1).map(|line| line.split(';').collect::<Vec<_>>());
    let head = official.next().expect("a header");
    let at = head.iter().position(|it| *it == "selected").expect("it says what was selected");
    assert_eq!(selected, official.filter(|cells| cells.get(at) == Some(&"1")).count());
    place.plan(&["vote", "assen.pb", "--compare", "--lang", "fr"]).exits(0).prints("Phragmén");
}
