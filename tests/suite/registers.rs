//! The registers: from the sheets to the terminal, the document and the papers.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::workspace::{TABLES, Workspace};

/// The example with each register as a table of its own.
fn tables() -> Workspace {
    let workspace = Workspace::tables();
    workspace.remove("data/registers.xlsx");
    for entry in fs::read_dir(Path::new(TABLES).join("registers")).expect("the example has its registers") {
        let entry = entry.expect("the folder can be listed");
        let bytes = fs::read(entry.path()).expect("the table can be read");
        workspace.write(&format!("data/{}", entry.file_name().to_string_lossy()), &bytes);
    }
    workspace
}

fn registers(workspace: &Workspace, args: &[&str]) -> serde_json::Value {
    let all = [&["registers", "--format", "json"], args].concat();
    let run = workspace.plan(&all);
    assert!(matches!(run.code, Some(0 | 1)), "{run:?}");
    run.json()["registers"].clone()
}

fn codes(workspace: &Workspace) -> BTreeSet<String> {
    let json = workspace.plan(&["check", "--notes", "--format", "json"]).json();
    let findings = json["findings"].as_array().expect("a list").iter();
    findings.filter_map(|it| it["code"].as_str()).map(str::to_owned).collect()
}

#[test]
fn a_commune_without_registers_loses_nothing_and_is_told_how_to_begin() {
    let workspace = Workspace::census("01.571.05.27");
    assert!(registers(&workspace, &[]).is_null());
    workspace.plan(&["registers", "--lang", "en"]).exits(0).prints("No register is kept yet").tells("--workbook");
    workspace.plan(&["render", "--to", "html", "--language", "fr"]).exits(0);
    assert!(!workspace.text("output/plan.fr.html").contains("registers."), "no table of registers");
    workspace.plan(&["registers", "--workbook", "data/registers.xlsx", "--sheets", "fr"]).exits(0);
    // Read back, the empty workbook says nothing; it is never written over.
    assert!(registers(&workspace, &[]).is_null());
    workspace.plan(&["registers", "--workbook", "data/registers.xlsx"]).exits(3).tells("data/registers.xlsx");
}

#[test]
fn commitments_are_tied_to_projects_and_programmes_and_never_in_time_without_a_day() {
    let workspace = tables();
    let it = registers(&workspace, &[]);
    let promises = &it["promises"];
    assert_eq!((promises["n_in_time"].as_u64(), promises["n_overdue"].as_u64()), (Some(2), Some(1)), "{promises}");
    workspace.edit("data/commitments.csv", "P17,,800000", "P99,,800000");
    workspace.edit("data/commitments.csv", ",AID,", ",AIDE9,");
    let run = workspace.plan(&["check"]);
    run.exits(1).tells("[P1011]").tells("P99").tells("AIDE9").tells("commitments.csv");
    // The day on which it was kept is taken away: it is still kept, and no longer in time.
    workspace.edit("data/commitments.csv", "2026-10-31,2026-10-30,kept", "2026-10-31,,kept");
    let promises = registers(&workspace, &[])["promises"].clone();
    assert_eq!((promises["n_in_time"].as_u64(), promises["statuses"]["kept"].as_u64()), (Some(1), Some(2)));
}

#[test]
fn consultation_is_counted_by_zone_and_kind_of_actor_and_the_unheard_are_named() {
    let workspace = tables();
    let heard = registers(&workspace, &[])["heard"].clone();
    assert_eq!((heard["n_heard"].as_u64(), heard["n_registered"].as_u64()), (Some(8), Some(11)), "{heard}");
    assert_eq!(heard["unheard"], serde_json::json!(["S04", "S08", "S11"]));
    let run = workspace.plan(&["registers", "--part", "partners", "--lang", "fr"]);
    run.prints("Association des usagers").prints("Service de l’État").prints("Médias");
    // Round table: position and condition.
    run.prints("Prêt subordonné à un taux").prints("Dette");
    // A consultation whose day is still to come is not held.
    workspace.edit("data/consultations.csv", "S06,2026-10-29", "S06,2027-10-29");
    let heard = registers(&workspace, &[])["heard"].clone();
    assert_eq!(heard["n_heard"].as_u64(), Some(7));
    assert!(codes(&workspace).contains("P2121"));
}

#[test]
fn documents_are_counted_with_what_the_plan_took_from_them() {
    let workspace = tables();
    let it = registers(&workspace, &[])["reviewed"].clone();
    let counts = ["n_documents", "n_used", "n_recommendations", "n_taken_up"].map(|key| it[key].as_u64());
    assert_eq!(counts, [Some(4), Some(4), Some(3), Some(3)], "{it}");
    // Four sectors of the thirteen of the regime.
    assert_eq!(it["sectors_pct"], "30.8");
    assert_eq!(it["sectors_without"].as_array().map(Vec::len), Some(9));
    workspace.edit("data/documents.csv", ",vision,P42", ",,");
    let it = registers(&workspace, &[])["reviewed"].clone();
    assert_eq!((it["n_used"].as_u64(), it["n_taken_up"].as_u64()), (Some(3), Some(2)));
}

#[test]
fn dissemination_is_a_share_of_localities_zones_and_people() {
    let workspace = tables();
    let spread = registers(&workspace, &[])["spread"].clone();
    // Amtil, three of the five of Beni Raten, three of Zinat, five outside: twelve of fourteen, in every zone.
    assert_eq!((&spread["localities_pct"], &spread["zones_pct"]), (&"85.7".into(), &"100".into()), "{spread}");
    workspace.add_line("data/dissemination.csv", "الكل,Tout,All,2026-11-01,,,all,radio");
    let spread = registers(&workspace, &[])["spread"].clone();
    assert_eq!(spread["localities_pct"], "100");
    assert_eq!(spread["left_out"], serde_json::json!([]));
    workspace.add_line("data/dissemination.csv", "بدون,Nulle part,Nowhere,2026-11-02,,,,radio");
    assert!(codes(&workspace).contains("P2124"), "a line without a place is told");
}

#[test]
fn what_is_late_stands_in_the_status_and_depends_on_the_day() {
    let workspace = tables();
    let late = |args: &[&str]| {
        let json = workspace.plan(&[&["status", "--format", "json"], args].concat()).json();
        let late = json["late"].as_array().expect("a list").clone();
        late.iter()
            .map(|it| (it["id"].as_str().unwrap_or_default().to_owned(), it["days"].as_i64()))
            .collect::<Vec<_>>()
    };
    let ids = |late: &[(String, Option<i64>)]| late.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
    let on_its_day = late(&[]);
    assert_eq!(on_its_day[0], ("E03".to_owned(), Some(31)));
    assert_eq!(ids(&on_its_day), ["E03", "Q02", "M03", "T03"]);
    assert_eq!(ids(&late(&["--on", "2026-10-21"])), ["E03", "Q02"]);
    workspace.plan(&["status", "--lang", "fr"]).prints("Remettre la carte");
    workspace.plan(&["registers", "--part", "late", "--lang", "ar"]).prints("أيام التأخر");
}

#[test]
fn requests_show_how_they_were_answered_and_never_in_time_without_a_date_due() {
    let asked = registers(&tables(), &[])["asked"].clone();
    let state = |id: &str| {
        let lines = asked["lines"].as_array().expect("a list");
        let line = lines.iter().find(|it| it["id"] == id).unwrap_or_else(|| panic!("{id} is asked"));
        (line["keeping"]["state"].as_str().unwrap_or_default().to_owned(), line["keeping"]["days"].as_i64())
    };
    assert_eq!(state("Q01"), ("in_time".to_owned(), None));
    assert_eq!(state("Q02"), ("overdue".to_owned(), Some(26)));
    assert_eq!(state("Q03"), ("open".to_owned(), None));
    assert_eq!(state("Q04"), ("done_late".to_owned(), Some(11)));
    // Those of the procedure carry no date due.
    assert_eq!(state("DD01").0, "done");
}

#[test]
fn gaps_of_capacity_lead_to_training_and_support_is_held_against_its_contract() {
    let workspace = tables();
    let it = registers(&workspace, &[]);
    let gaps: Vec<Option<u64>> =
        it["lessons"]["gaps"].as_array().expect("a list").iter().map(|gap| gap["levels"].as_u64()).collect();
    assert_eq!(gaps, [Some(2), Some(2), Some(1), Some(0)]);
    assert_eq!(it["lessons"]["trainings"][0]["attendance"], serde_json::json!({ "women": 7, "men": 9 }));
    assert_eq!((&it["supports"][0]["days_done"], &it["supports"][0]["paid"]), (&"5".into(), &"15000.00".into()));
    assert!(!codes(&workspace).contains("P2126") && !codes(&workspace).contains("P2127"));
    workspace.edit("data/trainings.csv", ",K01,", ",,");
    workspace.edit("data/coach_log.csv", ",2,", ",40,");
    let found = codes(&workspace);
    assert!(found.contains("P2126") && found.contains("P2127"), "{found:?}");
}

#[test]
fn staff_is_held_against_the_norm_and_unknown_staff_is_not_none() {
    let workspace = tables();
    workspace.edit("data/facilities.csv", ",7,1,7,96,101,", ",7,1,3,96,101,");
    let it = registers(&workspace, &[]);
    let of = |facility: &str, staff: &str| {
        let lines = it["staff"].as_array().expect("a list");
        let line = lines.iter().find(|it| it["facility"] == facility && it["staff"] == staff);
        let line = line.unwrap_or_else(|| panic!("{facility} has a norm"));
        (line["present"].as_u64(), line["needed"].as_u64(), line["wanting"].as_u64())
    };
    // 197 pupils, at most 40 for each teacher.
    assert_eq!(of("F04", "teachers"), (Some(3), Some(5), Some(2)));
    assert_eq!(of("F15", "nurses"), (None, Some(1), None));
    let loads = it["caseloads"].as_array().expect("a list");
    assert_eq!((&loads[0]["ratio"], loads[1]["ratio"].is_null()), (&"155".into(), true));
    workspace.plan(&["render", "--to", "html", "--language", "en", "--chapter", "unverified"]).exits(0);
    assert!(workspace.text("output/plan-unverified.en.html").contains("Nurses of a dispensary"));
}

#[test]
fn the_registers_are_a_document_in_three_languages() {
    let workspace = Workspace::example();
    workspace.plan(&["render", "--variant", "registers", "--to", "html"]).exits(0);
    for (language, words) in [
        (
            "ar",
            [
                "السجلات",
                "الأسس القانونية",
                "نصوص تحتاج إلى مراجعة",
                "الممارسات الجيدة",
                "مخطط التواصل",
                "بطاقة تقييم المواطنين",
            ],
        ),
        (
            "fr",
            [
                "Registres",
                "Bases légales",
                "Textes à réviser",
                "Bonnes pratiques",
                "Plan de communication",
                "Fiche d'évaluation citoyenne",
            ],
        ),
        (
            "en",
            [
                "Registers",
                "Legal bases",
                "Texts to revise",
                "Good practices",
                "Communication plan",
                "Citizens' score card",
            ],
        ),
    ] {
        let page = workspace.text(&format!("output/registers.{language}.html")).replace("&#39;", "'").replace('’', "'");
        words.iter().for_each(|word| assert!(page.contains(word), "{language}: {word}"));
        // Three women answered in one zone: too few to be shown.
        assert!(page.contains('•'), "{language} withholds nothing");
    }
}

#[test]
fn the_terms_of_a_study_hold_its_questions_data_and_calendar() {
    let workspace = Workspace::example();
    workspace.plan(&["papers", "study_terms", "--to", "html", "--language", "fr"]).exits(0);
    let page = workspace.text("output/papers/study_terms-N01.fr.html");
    for words in [
        "Articulation des programmes sociaux",
        "Qui reçoit plusieurs aides",
        "Agrégats du registre",
        "10 janvier 2027",
        "Abdelmalek",
    ] {
        assert!(page.contains(words), "{words}");
    }
}

#[test]
fn exercises_are_made_of_a_sample_commune_and_their_answers_of_its_figures() {
    let workspace = Workspace::example();
    let papers = ["papers", "exercises", "answer_key", "--to", "html", "--language", "fr"];
    workspace.plan(&papers).exits(0);
    let sheet = workspace.text("output/papers/exercises.fr.html");
    let key = workspace.text("output/papers/answer_key.fr.html");
    // The institution never consulted, and the longest delay, stand in the key and not on the sheet.
    for answer in ["Association des usagers de l", "15/10/2026"] {
        assert!(key.contains(answer) && !sheet.contains(answer), "{answer}");
    }
    // Another cell, another answer.
    workspace.remove("data/registers.xlsx");
    workspace.write("data/stakeholders.csv", "stakeholder_id,name_fr,actor_kind\nS1,Ligue des bergers,civil_society\n");
    workspace.plan(&papers).exits(0);
    assert!(workspace.text("output/papers/answer_key.fr.html").contains("Ligue des bergers"));
    // Nobody practises on the plan that a council votes.
    let own = Workspace::census("01.571.05.27");
    assert_eq!(own.plan(&["papers", "exercises", "--to", "html", "--format", "json"]).json(), serde_json::json!([]));
}

#[test]
fn the_dashboard_carries_what_is_late_and_the_score_card() {
    let workspace = Workspace::followed();
    workspace.plan(&["render", "--variant", "dashboard", "--to", "html", "--language", "fr"]).exits(0);
    let page = workspace.text("output/dashboard.fr.html");
    assert!(page.contains("en retard") && page.contains("Note moyenne des femmes"), "both tables are there");
}

#[test]
fn a_register_takes_no_person() {
    let workspace = tables();
    let table = workspace.text("data/stakeholders.csv");
    let mut lines = table.lines();
    let head = format!("{},CIN,Téléphone", lines.next().expect("a header"));
    let rows: Vec<String> = lines.map(|line| format!("{line},AB123456,0612345678")).collect();
    workspace.write("data/stakeholders.csv", format!("{head}\n{}\n", rows.join("\n")));
    let run = workspace.plan(&["check", "--format", "json"]);
    let n_refused =
        run.json()["findings"].as_array().expect("a list").iter().filter(|it| it["code"] == "P1022").count();
    assert!(n_refused >= 1, "columns of persons are refused");
    workspace
        .write("data/consultations.csv", "stakeholder_id,date,position_fr\nS01,2026-10-01,Appeler le 06 12 34 56 78\n");
    assert!(codes(&workspace).contains("P2087"), "a telephone among words is refused");
    let shown = workspace.plan(&["registers"]).stdout.clone();
    assert!(!shown.contains("AB123456") && !shown.contains("06 12"), "{shown}");
}
