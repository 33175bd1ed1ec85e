//! `plan render --to sheets`, and the maps of a workspace.

use std::process::Command;

use crate::workspace::Workspace;

const FILES: [&str; 4] = ["atlas", "poster-ranking", "poster-programme", "ballots"];

#[test]
fn the_example_has_four_sheets_in_each_language() {
    let workspace = Workspace::example();
    workspace.plan(&["render", "--to", "sheets"]).exits(0);
    for language in ["ar", "fr", "en"] {
        for file in FILES {
            let bytes = workspace.read(&format!("output/{file}.{language}.pdf"));
            assert!(bytes.starts_with(b"%PDF-1.7") && bytes.trim_ascii_end().ends_with(b"%%EOF"), "{file}");
        }
    }
    assert_eq!(workspace.path("output").read_dir().expect("the folder is there").count(), 12);
}

#[test]
fn every_project_copies_out_of_the_ballot_as_it_is_written() {
    if Command::new("pdftotext").arg("-v").output().is_err() {
        println!("SKIPPED: pdftotext is not installed");
        return;
    }
    let workspace = Workspace::example();
    workspace.plan(&["render", "--to", "sheets"]).exits(0);
    let projects = include_str!("../../templates/example/projects/projects.csv");
    let mut lines = projects.lines();
    let head: Vec<&str> = lines.next().expect("a head").split(',').collect();
    for language in ["ar", "fr", "en"] {
        let Some(column) = head.iter().position(|name| *name == format!("title_{language}")) else { continue };
        let text =
            Command::new("pdftotext").arg(workspace.path(&format!("output/ballots.{language}.pdf"))).arg("-").output();
        let text = letters(&String::from_utf8_lossy(&text.expect("pdftotext runs").stdout));
        let titles: Vec<&str> = projects
            .lines()
            .skip(1)
            // A field in quotation marks holds commas; those titles are left to the other tests.
            .filter(|line| !line.contains('"'))
            .filter_map(|line| line.split(',').nth(column))
            .collect();
        assert!(titles.len() > 10, "{language}");
        for title in titles {
            // A title may break after any word: its words follow each other in the text.
            for word in title.split(' ').filter(|word| !word.is_empty()) {
                assert!(text.contains(&letters(word)), "{language}: {word} of {title}");
            }
        }
    }
}

/// The letters of a text without spaces and marks of direction.
fn letters(text: &str) -> String {
    // Sheets are set with curly apostrophes, workbooks are typed with straight ones.
    text.replace('\u{2019}', "'")
        .chars()
        .filter(|letter| {
            !letter.is_whitespace() && !matches!(letter, '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        })
        .collect()
}

#[test]
fn without_places_no_map_is_drawn_and_the_text_says_so() {
    let workspace = Workspace::tables();
    let table = workspace.text("data/localities.csv");
    let head = table.lines().next().expect("a header");
    let first = head.split(',').position(|column| column == "latitude").expect("the example has places");
    let rows: Vec<String> =
        table.lines().map(|line| line.split(',').take(first).collect::<Vec<_>>().join(",")).collect();
    workspace.write("data/localities.csv", rows.join("\n"));
    workspace.plan(&["render", "--to", "html", "--language", "fr"]).exits(0);
    let html = workspace.text("output/plan.fr.html");
    assert!(html.contains("Aucune carte"));
    assert!(!html.contains("chart.map.localities"));
    workspace.plan(&["render", "--to", "sheets", "--language", "fr"]).exits(0);
    assert!(!workspace.path("output/atlas.fr.pdf").exists());
}

#[test]
fn a_misplaced_locality_is_told_at_its_cell() {
    for (place, code) in [("-5.425,35.455", "P3041"), ("48.8,2.3", "P3040"), ("35.455,", "P3046")] {
        let workspace = Workspace::tables();
        workspace.edit("data/localities.csv", "35.455,-5.425", place);
        workspace.plan(&["check"]).tells(code);
    }
}

#[test]
fn a_map_of_the_workspace_is_drawn_and_a_bad_one_is_refused() {
    let workspace = Workspace::tables();
    let ring = "[[[-5.5,35.3],[-5.2,35.3],[-5.2,35.6],[-5.5,35.6],[-5.5,35.3]]]";
    workspace.write("data/boundary.geojson", format!(r#"{{"type":"Polygon","coordinates":{ring}}}"#));
    workspace.write("data/roads.geojson", r#"{"type":"LineString","coordinates":[[486213,541220],[486000,541000]]}"#);
    workspace.plan(&["check"]).exits(1).tells("P3044");
    workspace.plan(&["render", "--to", "html", "--language", "fr"]);
    let html = workspace.text("output/plan.fr.html");
    let map = &html[html.rfind("id=\"chart.map.localities\"").expect("the map is there")..];
    assert!(map[..map.find("</svg>").expect("it ends")].contains("fill-rule=\"evenodd\""));
}
