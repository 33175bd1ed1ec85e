//! Forms for the field, and the reading of their answers.

use std::process::Command;

use crate::workspace::Workspace;

fn answers(workspace: &Workspace) -> serde_json::Value {
    workspace.plan(&["check", "--notes", "--format", "json"]).json()
}

fn codes(json: &serde_json::Value) -> Vec<String> {
    let list = json["findings"].as_array().expect("findings are a list");
    list.iter().filter_map(|finding| finding["code"].as_str().map(str::to_owned)).collect()
}

#[test]
fn a_workshop_record_is_read_by_names_and_by_labels() {
    let by_name = "plan_form,workshop_code,held_on,workshop_kind,zone,participants/women_15_24,participants/men_25_59,\
        need1/need1_title,need1/need1_sector,need1/need1_severity,need1/need1_voices,_uuid\n\
        workshop,K01,2026-10-02,women,Z1,7,0,De l'eau au douar,water,4,women youth,abc\n";
    let by_label = "plan_form,Code de l'atelier (ex. W01),Date,Type d'atelier,Zone,Nombre de participants/Femmes 15-24 ans,\
        Nombre de participants/Hommes 25-59 ans,Besoin 1/Le besoin en une phrase,Besoin 1/Secteur,Besoin 1/Gravité de 1 à 5,\
        Besoin 1/Exprimé par,Besoin 1/Exprimé par/Femmes,Besoin 1/Exprimé par/Jeunes,_uuid\n\
        workshop,K01,2026-10-02,Atelier des femmes,Amtil,7,0,De l'eau au douar,Eau potable,4,Femmes Jeunes,1,1,abc\n";
    let mut needs = Vec::new();
    for export in [by_name, by_label] {
        let workspace = Workspace::tables();
        workspace.write("data/kobo.csv", export);
        let json = answers(&workspace);
        let codes = codes(&json);
        assert!(codes.contains(&"P1063".to_owned()) && !codes.contains(&"P1006".to_owned()), "{json:#}");
        let status = workspace.plan(&["diagnose", "--format", "json"]).json();
        needs.push(status["needs"].to_string());
    }
    assert_eq!(needs[0], needs[1]);
}

#[test]
fn households_are_counted_only_where_enough_answered() {
    let workspace = Workspace::tables();
    let mut export = "plan_form,locality,held_on,water,electricity,sewer,Full name\n".to_owned();
    for n in 0..12 {
        let water = if n < 9 { "network" } else { "well" };
        export.push_str(&format!("household,D01,2026-10-02,{water},yes,no,somebody {n}\n"));
    }
    for n in 0..3 {
        export.push_str(&format!("household,D02,2026-10-02,well,yes,no,nobody {n}\n"));
    }
    workspace.write("data/menages.csv", export);
    let json = answers(&workspace);
    let few: Vec<_> = json["findings"].as_array().expect("a list").iter().filter(|it| it["code"] == "P1061").collect();
    assert_eq!(few.len(), 1, "{json:#}");
    assert_eq!((few[0]["args"]["locality"].as_str(), few[0]["args"]["n"].as_u64()), (Some("D02"), Some(3)));
    assert!(codes(&json).contains(&"P1022".to_owned()));
    workspace.plan(&["render", "--to", "html", "--language", "fr"]);
    assert!(!workspace.text("output/plan.fr.html").contains("somebody"));
}

#[test]
fn a_douar_survey_fills_what_is_open_and_leaves_what_is_written() {
    let workspace = Workspace::tables();
    workspace.edit("data/localities.csv", ",74,331,", ",,331,");
    workspace.write("data/douars.csv", "plan_form,locality,households,population\ndouar,Ahmamiouch,80,400\n");
    let json = answers(&workspace);
    let kept: Vec<_> = json["findings"].as_array().expect("a list").iter().filter(|it| it["code"] == "P1062").collect();
    assert_eq!(kept.len(), 1, "{json:#}");
    assert_eq!(kept[0]["args"]["kept"], "331");
}

#[test]
fn an_answer_that_is_not_used_is_told() {
    let workspace = Workspace::tables();
    let workshop = "plan_form,workshop_code,held_on,workshop_kind,zone\nworkshop,K01,lundi,women,Z9\n\
        workshop,K02,2026-10-02,,Z1\nworkshop,,2026-10-02,women,Z1\nmeeting,K03,2026-10-02,women,Z1\n";
    workspace.write("data/ateliers.csv", workshop);
    let mut households =
        "plan_form,locality,held_on,water,electricity,sewer\nhousehold,,2026-10-02,well,yes,no\n".to_owned();
    households.push_str(&"household,D01,,well,yes,no\n".repeat(12));
    households.push_str(&"household,D03,2026-10-02,,yes,no\n".repeat(12));
    workspace.write("data/menages.csv", households);
    let json = answers(&workspace);
    let list = json["findings"].as_array().expect("a list");
    let told: Vec<String> = list
        .iter()
        .filter(|it| it["code"] != "P1063")
        .filter_map(|it| Some(format!("{} {}", it["code"].as_str()?, it["places"][0].as_str()?)))
        .filter(|it| it.contains("ateliers.csv") || it.contains("menages.csv"))
        .collect();
    let expected = [
        "P1009 data/ateliers.csv!A5",
        "P1016 data/ateliers.csv!C2",
        "P1011 data/ateliers.csv!E2",
        "P1008 data/ateliers.csv!D3",
        "P1008 data/ateliers.csv!B4",
        "P1008 data/menages.csv!B2",
        "P1008 data/menages.csv!C3",
        "P1061 data/menages.csv!D15",
    ];
    let mut told = told;
    told.sort_unstable();
    let mut expected = expected.map(str::to_owned).to_vec();
    expected.sort_unstable();
    assert_eq!(told, expected);
}

#[test]
fn the_forms_are_accepted_by_pyxform() {
    let workspace = Workspace::none();
    workspace.beside(&["init", "commune", "--example", "--xlsform"]).exits(0);
    workspace.beside(&["init", "empty", "--commune", "01.571.05.27", "--xlsform", "--sheets", "fr"]).exits(0);
    for form in ["workshop", "douar", "household"] {
        assert!(workspace.path(&format!("forms/{form}.xlsx")).is_file());
    }
    let python = std::env::var("PYXFORM_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    if !Command::new(&python).args(["-c", "import pyxform"]).output().is_ok_and(|output| output.status.success()) {
        println!("pyxform is not there: the forms were not checked with it");
        return;
    }
    for form in ["workshop", "douar", "household"] {
        for folder in [workspace.path("forms"), workspace.path("../empty/forms")] {
            let code = "import sys\nfrom pyxform.xls2xform import convert\nr = convert(sys.argv[1])\nprint(r.warnings)";
            let path = folder.join(format!("{form}.xlsx"));
            let output = Command::new(&python).args(["-c", code]).arg(&path).output().expect("python starts");
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "[]");
        }
    }
}

#[test]
fn an_export_of_odk_with_hyphens_and_servers_columns_is_read_and_its_cells_are_accounted_for() {
    let workspace = Workspace::tables();
    let export = "SubmissionDate,start,end,plan_form,workshop_code,held_on,workshop_kind,zone,participants-women_15_24,\
        participants-men_25_59,need1-need1_title,need1-need1_sector,need1-need1_severity,need1-need1_voices,\
        need1-need1_voices/women,need1-need1_voices/youth,meta-instanceID,KEY,_submission_time,Telephone,Couleur\n\
        2026-10-03,a,b,workshop,K01,2026-10-02,women,Z1,7,0,De l'eau,water,4,women martians,1,maybe,uuid:1,uuid:1,2026,0612345678,rouge\n\
        2026-10-03,a,b,workshop,K01,2026-10-02,women,Z1,7,0,De l'eau,water,4,women,1,0,uuid:2,uuid:2,2026,0612345678,bleu\n";
    workspace.write("data/odk.csv", export);
    let json = answers(&workspace);
    let told: Vec<String> = json["findings"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|it| it["places"][0].as_str().is_some_and(|place| place.starts_with("data/odk.csv")))
        .map(|it| format!("{} {}", it["code"].as_str().expect("a code"), it["places"][0].as_str().expect("a place")))
        .collect();
    for expected in ["P1009 data/odk.csv!P2", "P1007 data/odk.csv!E3", "P1022 data/odk.csv!T1", "P1006 data/odk.csv!U1"]
    {
        assert!(told.iter().any(|it| it == expected), "{expected}: {told:?}");
    }
    assert_eq!(told.iter().filter(|it| it.starts_with("P1006")).count(), 1, "{told:?}");
    let cells = json["cells"].as_array().expect("ledgers").iter().find(|it| it["file"] == "data/odk.csv");
    let cells = cells.expect("the sheet is accounted for");
    let ignored: u64 =
        cells["ignored"].as_object().expect("reasons").values().filter_map(serde_json::Value::as_u64).sum();
    let count = |key: &str| cells[key].as_u64().expect("a count");
    assert_eq!(count("used") + count("refused") + ignored, count("cells"), "{cells}");
    assert_eq!(count("cells"), 63);
    assert_eq!(count("refused"), 2, "{cells}");
    assert_eq!(cells["ignored"]["personal_data"], 2, "{cells}");
}

#[test]
fn a_list_of_groups_that_holds_another_word_is_told() {
    let workspace = Workspace::tables();
    let export = "plan_form,workshop_code,held_on,workshop_kind,need1/need1_title,need1/need1_sector,need1/need1_voices\n\
        workshop,K01,2026-10-02,women,De l'eau,water,Femmes martiens Jeunes\n\
        workshop,K02,2026-10-02,women,De l'eau,water,women men youth\n";
    workspace.write("data/kobo.csv", export);
    let run = workspace.plan(&["check", "--lang", "fr"]);
    run.tells("« martiens » ne fait pas partie").tells("Femmes / Hommes / Jeunes");
    assert_eq!(run.stderr.matches("kobo.csv!G").count(), 1, "{}", run.stderr);
}
