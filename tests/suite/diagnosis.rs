//! The diagnosis from outside: the catalogue of the field, known answers, and what it tells of bad data.

use std::fs;
use std::path::Path;

use plan::diagnostics::{Code, Findings};
use plan::i18n::Language;
use plan::model::Sex;
use plan::pipeline::{self, Analysis};
use plan::reference::Pack;
use plan::{diagnose, document};
use rust_decimal::Decimal;

use crate::workspace::Workspace;

#[test]
fn every_row_of_the_catalogue_of_the_field_has_its_entry() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/domain/indicators.csv");
    let Ok(text) = fs::read_to_string(&path) else {
        println!("not checked: {} is not there", path.display());
        return;
    };
    let rows: Vec<&str> = text.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    assert_eq!(rows.len(), 147);
    for id in rows {
        assert!(diagnose::indicator(id).is_some(), "{id}");
    }
}

fn workspace(place: &Workspace) -> pipeline::Workspace {
    plan::files::read_workspace(place.folder()).expect("it is a workspace")
}

fn analysed(workspace: &pipeline::Workspace) -> (Analysis, Findings) {
    let found = pipeline::analyse(workspace).expect("it can be analysed");
    (found.value, found.findings)
}

#[test]
fn the_example_gives_the_known_answers() {
    let (analysis, _) = analysed(&workspace(&Workspace::example()));
    let value = |id: &str| analysis.indicator(id).and_then(|it| it.commune.value().copied());
    assert_eq!(value("EAU01"), Some("3".parse().expect("a number")));
    assert_eq!(value("ELE01"), Some("92.9".parse().expect("a number")));
    assert_eq!(value("ASS01"), Some("1.2".parse().expect("a number")));
    let college = analysis.indicator("EDU11").expect("it is in the catalogue");
    let ahmamiouch = college.localities.iter().find(|(id, _)| id.as_str() == "D02").and_then(|(_, it)| it.value());
    assert_eq!(ahmamiouch, Some(&"30.68".parse().expect("a number")));
}

#[test]
fn a_household_of_the_public_census_is_shown_and_small_attendance_is_not() {
    let place = Workspace::example();
    place.plan(&["diagnose", "--locality", "D11", "--lang", "fr"]).exits(0);
    let (analysis, _) = analysed(&workspace(&place));
    let table = document::table(&analysis, Language::Fr, "population.localities").expect("it has rows");
    assert!(table.rows.iter().any(|row| row.cells.get(3).is_some_and(|cell| cell.text == "8")));
    let table = document::table(&analysis, Language::Fr, "participation.workshops").expect("it has rows");
    for row in &table.rows {
        for cell in &row.cells[4..] {
            let count = cell.text.parse::<u32>().unwrap_or(0);
            assert!(count == 0 || count >= 5, "{} is shown", cell.text);
        }
    }
}

#[test]
fn every_derived_figure_is_traced_to_its_cells() {
    let place = Workspace::example();
    let ids = [
        "D02.deficit",
        "D02.deficit.education",
        "access.distance_college_km.gini",
        "access.distance_college_km.beyond_6",
        "gender.benefit",
        "gender.tau.women.men",
        "gender.rho",
        "time",
        "EDU05.gap",
        "EDU05.parity",
        "EDU05.relative_gap",
        "DEM16.2030",
        "DEM01.change",
        "EDU11.zone.Z2",
        "C01.severity",
        "C01.evidence",
        "FIN06",
    ];
    let sources = document::whole_sources(&analysed(&workspace(&place)).0, Language::En);
    for id in ids {
        let is_asked = |it: &str| it == id || it.starts_with(&format!("{id}."));
        let notes: Vec<_> = sources.iter().filter(|note| is_asked(&note.id)).collect();
        assert!(!notes.is_empty(), "{id} is not traced");
        for note in notes {
            assert!(note.lines.iter().any(|line| line.text.starts_with("data/")), "{note:?}");
            let is_cell = |text: &str| text.starts_with("data/") || text.starts_with("HCP");
            assert!(id == "C01.evidence" || note.lines.iter().any(|line| !is_cell(&line.text)), "no formula: {note:?}");
            assert!(!note.lines.iter().any(|line| line.text.contains("more")), "cut short: {note:?}");
        }
    }
    place.plan(&["trace", "gender.benefit"]).exits(0).prints("data/projects.xlsx!");
}

#[test]
fn gender_sector_and_locality_are_shown_alone() {
    let place = Workspace::example();
    let gender = place.plan(&["diagnose", "--gender", "--format", "json"]).json();
    assert_eq!(gender["gender"]["served_ratio"].as_str(), Some("2"), "{gender}");
    let asked =
        gender["gender"]["checklist"].as_array().map(|it| it.iter().map(|it| it["id"].clone()).collect::<Vec<_>>());
    for id in ["team_women", "safety", "work_burden", "womens_equipment", "procurement", "body_opinion"] {
        assert!(asked.as_ref().is_some_and(|asked| asked.iter().any(|it| it == id)), "{id}");
    }
    let shown = place.plan(&["diagnose", "--gender", "--lang", "en"]);
    for words in ["Relative gap", "applicable", "Fairness of the result", "Do women take part in procurement?"] {
        shown.prints(words);
    }
    assert!(gender["gender"]["triples"].as_array().is_some_and(|it| !it.is_empty()), "{gender}");
    place.plan(&["diagnose", "--sector", "education", "--lang", "fr"]).exits(0).prints("collège");
    place.plan(&["diagnose", "--locality", "D02", "--lang", "fr"]).exits(0).prints("Ahmamiouch");
    place.plan(&["diagnose", "--locality", "nowhere"]).exits(2);
    place.plan(&["diagnose", "--sector", "nothing"]).exits(2);
}

#[test]
fn values_that_do_not_hold_together_are_told() {
    let (analysis, _) = analysed(&workspace(&Workspace::example()));
    let pack = Pack::embedded();
    let mut plan = analysis.plan.clone();
    for observation in plan.observations.iter_mut().filter(|it| it.indicator.as_str() == "ECO04") {
        if observation.sex == Sex::Female {
            observation.value.value += Decimal::ONE_HUNDRED;
        }
    }
    let results = diagnose::results(&plan, &analysis.commune, &analysis.profile, analysis.period, pack).value;
    let findings = diagnose::quality(&plan, &results, analysis.period);
    assert!(findings.iter().any(|it| it.code == Code::SexSum), "{findings:?}");
}

#[test]
fn alternatives_zones_changes_and_severity_have_their_tables() {
    let (analysis, _) = analysed(&workspace(&Workspace::example()));
    for language in [Language::Ar, Language::Fr, Language::En] {
        for id in ["frame.alternatives", "indicators.zones", "indicators.change", "gender.fairness", "clusters.list"] {
            let table = document::table(&analysis, language, id).unwrap_or_else(|| panic!("{id} has no rows"));
            let n = table.columns.len();
            assert!(table.rows.iter().all(|row| row.cells.len() == n), "{id}");
        }
    }
    let first = analysis.clusters.first().and_then(|it| it.severity_index.as_ref()).map(|it| it.value);
    assert!(first.is_some(), "the first problem has no severity index");
    assert!(analysis.plan.alternatives.iter().any(|it| it.is_chosen == Some(false) && !it.reason.is_empty()));
}

#[test]
fn the_projected_women_and_men_of_the_census_are_no_contradiction() {
    Workspace::census("01.571.05.27").plan(&["check"]).exits(0).tells_not("[P2073]");
}

#[test]
fn a_deficit_is_traced_to_its_cells_and_to_the_profile_s_norms_and_weights() {
    let place = Workspace::example();
    let run = place.plan(&["trace", "D02.deficit", "--lang", "en"]);
    // 30.68 km to a lower secondary school, for a norm of 5 that no text bears out.
    run.exits(0)
        .prints("Σ w·d / Σ w")
        .prints("w = 1; d = min(1, 25.68 / 5) = 1")
        .prints("profile ma-pac, norms.EDU11: norm 5, weight 1 (Unverified)")
        .prints("profile ma-pac, norms.ELE02: norm 100, weight 1");
    let json = place.plan(&["diagnose", "--locality", "D02", "--format", "json"]).json();
    let parts = json["localities"][0]["deficits"].as_array().expect("the parts of the index");
    assert!(
        parts.iter().all(|it| it["rule"]["at"]["key"].as_str().is_some_and(|key| key.starts_with("norms."))),
        "{parts:?}"
    );
    place.plan(&["trace", "D02.deficit", "--lang", "ar"]).exits(0).prints("غير متحقق");
}
