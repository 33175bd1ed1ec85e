//! The law from outside: rules, state, calendar, next step and papers.

use std::fs;
use std::path::{Path, PathBuf};

use crate::workspace::Workspace;

const HEAD: &str = "step,step_year,planned_date,done_date,reference,document,note_fr\n";

/// The example with these steps of the procedure in place of its own.
fn with_steps(rows: &str) -> Workspace {
    let workspace = Workspace::example();
    workspace.remove("data/governance.xlsx");
    workspace.write("data/procedure.csv", format!("{HEAD}{rows}").as_bytes());
    workspace
}

fn kept(name: &str, shown: &str) {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/legal").join(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
        fs::write(&path, shown).expect("the file can be written");
    }
    let kept = fs::read_to_string(&path).expect("the table is kept");
    assert!(kept == shown, "{} is stale: UPDATE=1 writes it anew; read what changed", path.display());
}

#[test]
fn the_rules_of_the_example_are_judged_alike_in_three_languages() {
    let workspace = Workspace::example();
    for language in ["ar", "fr", "en"] {
        let run = workspace.plan(&["check", "--legal", "--lang", language]);
        run.exits(1);
        kept(&format!("rules.{language}.txt"), &run.stdout);
    }
    let json = workspace.plan(&["check", "--legal", "--format", "json"]).exits(1).json();
    let rules = json["rules"].as_array().expect("a list of rules");
    assert_eq!((rules.len(), json["state"].as_str()), (54, Some("envisioned")));
    let notified = rules.iter().find(|rule| rule["rule"] == "R-005").expect("the rule is there");
    assert_eq!(notified["outcome"], "derogated");
    assert!(notified["evidence"][0]["source"]["at"].as_str().is_some_and(|it| it.contains("governance.xlsx")));
    let sarif = workspace.plan(&["check", "--legal", "--format", "sarif"]);
    sarif.exits(1);
    let sarif = sarif.stdout;
    assert!(sarif.contains("P4001") && sarif.contains("P4002"));
    let notes = workspace.plan(&["check", "--legal", "--notes", "--format", "sarif"]);
    for code in ["P4003", "P4004"] {
        assert!(notes.stdout.contains(code), "{code}");
    }
}

#[test]
fn a_rule_is_explained_with_its_source_and_its_cells() {
    let workspace = Workspace::example();
    let run = workspace.plan(&["explain", "r-005", "--lang", "en"]);
    run.exits(0);
    for words in ["R-005 ·", "Decree 2-10-504", "Verdict: derogated", "late by 4 days", "data/governance.xlsx!"] {
        assert!(run.stdout.contains(words), "{words} in {}", run.stdout);
    }
}

#[test]
fn no_document_claims_a_vote_or_a_visa_that_is_not_proven() {
    let status = |rows: &str| {
        let workspace = with_steps(rows);
        workspace.edit("plan.toml", "status = \"draft\"", "status = \"in_force\"");
        workspace.edit("plan.toml", "date = \"2026-11-15\"", "date = \"2028-01-15\"");
        let run = workspace.plan(&["render", "--to", "html", "--language", "en", "--chapter", "checklist"]);
        assert!(run.stderr.contains("Errors:"), "{}", run.stderr);
        workspace.text("output/plan-checklist.en.html")
    };
    let said = |page: &str, words: &str| page.contains(&format!("<p class=\"status\"><span>{words}"));
    let draft = status("visa,,,2027-03-29,77,,\n");
    assert!(said(&draft, "Draft, not deliberated"), "a visa alone proves nothing");
    let voted = status("deliberation,,,2027-02-04,3/2027,,\n");
    assert!(said(&voted, "Voted by the council, not in force before the visa; deliberation no. 3/2027"));
    let force = status("deliberation,,,2027-02-04,3/2027,,\nvisa,,,2027-03-29,77,,\n");
    assert!(said(&force, "In force; deliberation no. 3/2027 of 4 February 2027; visa no. 77"));
    assert!(force.contains("binding rules not kept or not proven"), "what is open is told");
}

#[test]
fn a_claim_beyond_the_procedure_is_an_error() {
    let workspace = Workspace::example();
    workspace.edit("plan.toml", "status = \"draft\"", "status = \"adopted\"");
    let run = workspace.plan(&["check", "--lang", "en"]);
    run.exits(1);
    assert!(run.stdout.contains("P4006") || run.stderr.contains("P4006"));
}

#[test]
fn a_committee_with_nothing_is_told_its_next_step() {
    let workspace = Workspace::census("Zinat, Tétouan");
    let run = workspace.plan(&["status", "--lang", "en"]);
    for words in [
        "Information and consultation meeting",
        "President of the council",
        "Notice of the information",
        "no legal deadline",
    ] {
        assert!(run.stdout.contains(words), "{words} in {}", run.stdout);
    }
    let json = workspace.plan(&["status", "--format", "json"]).json();
    assert_eq!(json["next"]["paper"], "launch_notice");
    assert_eq!(json["next"]["actor"], "president");
}

#[test]
fn the_calendar_file_has_the_same_bytes_again() {
    let workspace = Workspace::example();
    let write = |name: &str| {
        workspace.plan(&["status", "--calendar", "--ics", name, "--lang", "ar"]).exits(0);
        workspace.text(name)
    };
    let first = write("a.ics");
    assert_eq!(first, write("b.ics"));
    assert!(first.contains("DTSTAMP:20261115T000000Z") && first.contains("UID:deliberation-2028@01.571.05.27"));
    assert!(first.split("\r\n").all(|line| line.len() <= 75), "lines are folded");
    assert!(!first.contains("posting-2028"), "what is done is not due");
}

#[test]
fn papers_have_the_same_parts_in_three_languages_and_list_what_is_to_fill() {
    let workspace = Workspace::example();
    let run = workspace.plan(&["papers", "--to", "html", "--format", "json"]).exits(0).json();
    let files = run.as_array().expect("a list of files");
    // Six letters to services, four minutes, two agendas and two terms of groups; ten more, two of them the exercises of
    // a sample commune; three languages.
    assert_eq!(files.len(), 3 * (6 + 4 + 2 + 2 + 10));
    for file in files {
        assert!(!file["to_fill"].as_array().expect("a list").is_empty());
    }
    let parts = |language: &str, name: &str| {
        let page = workspace.text(&format!("output/papers/{name}.{language}.html"));
        ["<p", "<li", "<h2", "<blockquote", "<table"].map(|tag| page.matches(tag).count())
    };
    for name in [
        "launch_notice",
        "decision",
        "posting_notice",
        "notification_letter",
        "data_requests-DD04",
        "committee_order",
        "terms_of_reference",
        "minutes-launch_meeting",
        "deliberation",
        "study_terms-N01",
        "exercises",
        "answer_key",
    ] {
        assert_eq!(parts("ar", name), parts("fr", name), "{name}");
        assert_eq!(parts("fr", name), parts("en", name), "{name}");
    }
}

#[test]
fn a_paper_states_as_done_only_what_is_done_and_may_be_replaced() {
    let workspace = Workspace::example();
    workspace.write(
        "templates/papers/fr/decision.md",
        "# Décision\n\nNotre texte, {{ field(id=\"decision.number\") }}.\n".as_bytes(),
    );
    workspace.plan(&["papers", "decision", "deliberation", "--to", "html", "--language", "fr"]).exits(0);
    assert!(workspace.text("output/papers/decision.fr.html").contains("Notre texte"));
    let deliberation = workspace.text("output/papers/deliberation.fr.html");
    assert!(!deliberation.contains("février 2027"), "the vote is planned, not taken");
    assert!(deliberation.contains("paper-draft"), "it says that it is a draft");
}
