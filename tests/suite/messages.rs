//! Everything that is told has its words in the three languages.

use crate::workspace::Workspace;

/// A workspace with about one mistake of each kind.
fn faulty() -> Workspace {
    let workspace = Workspace::tables();
    let edits = [
        ("needs", "\nB02,", "\nB01,"),
        ("needs", "education,D02", "education,Ahmamioch"),
        ("workshops", "2026-09-03", "31/02/2026"),
        ("workshops", ",administrations,", ",banquet,"),
        ("localities", "2188,49", "env. 2188,149"),
        ("envelopes", "commune,2028,900000", "commune,2028,-900000"),
        ("envelopes", "commune,2029,800000", "commune,2029,800.000"),
        ("financing", "P01,onee", "P01,oneee"),
        ("projects", ",neutral,P01\n", ",neutral,P02\n"),
        ("scores", "P01,4", "P99,#REF!"),
        ("facilities", "preschool,D07", ",D07"),
        ("zones", "zone_id", "zone"),
        ("axes", "title_ar", "title_fr"),
        ("votes", "women,P01,5", "women,P01,5.5"),
    ];
    for (sheet, from, to) in edits {
        workspace.edit(&format!("data/{sheet}.csv"), from, to);
    }
    workspace.add_line("data/finance.csv", "2031,1,revenue,own_taxes,,,,1,1000000,x");
    workspace.write("data/strange.csv", "a,b\n1,2\n");
    workspace.write("data/old.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    workspace.write("data/empty.xlsx", b"");
    workspace.write("data/utf16.csv", b"\xFF\xFEa\0,\0b\0\n\0");
    workspace.write("data/latin.csv", b"zone_id;name_fr\nZ1;Rat\xE8ne\n");
    workspace.write("data/Zones.tsv", "zone_id\tname_fr\nZ1\tAmtil\n");
    workspace.write("templates/chapters/fr/07-vision.md", "# V\n\n{% if %}\n");
    workspace
}

#[test]
fn every_finding_has_a_headline_and_help_in_three_languages() {
    let workspace = faulty();
    let json = workspace.plan(&["check", "--notes", "--format", "json"]).exits(1).json();
    let mut codes: Vec<&str> =
        json["findings"].as_array().expect("a list").iter().filter_map(|it| it["code"].as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert!(codes.len() >= 18, "only {codes:?}");
    for language in ["ar", "fr", "en"] {
        let run = workspace.plan(&["check", "--notes", "--lang", language]);
        let text = &run.exits(1).stderr;
        for code in &codes {
            let mut findings = text.split("\n\n").map(str::trim_start).filter(|it| it.contains(&format!("[{code}]: ")));
            let finding = findings.next().unwrap_or_else(|| panic!("{language} does not tell {code}\n{text}"));
            let headline = finding.lines().next().expect("a finding has a line");
            let words = headline.split_once("]: ").map_or("", |(_, words)| words);
            assert!(words.chars().count() > 5 && !words.ends_with('.'), "{language} {code}: {headline}");
            let last = finding.lines().find(|line| line.starts_with("  = ")).expect("a finding has its help");
            assert!(last.chars().count() > 15, "{language} {code}: {last}");
        }
        check_words(language, text);
    }
}

/// No key stands where words should, and no argument is left open.
fn check_words(language: &str, text: &str) {
    for left in ["{$", "{ $", "[head-", "[error-", "[column-", "[sheet-", "[word-", "[indicator-", "???"] {
        assert!(!text.contains(left), "{language} shows {left}\n{text}");
    }
    for line in text.lines() {
        assert!(!line.contains("]: ["), "{language}: {line}");
        assert!(!line.contains(": [P"), "{language}: {line}");
        assert!(!line.contains(".help"), "{language}: {line}");
    }
}

#[test]
fn every_command_speaks_the_three_languages() {
    let workspace = Workspace::example();
    for language in ["ar", "fr", "en"] {
        for args in [
            &["check"][..],
            &["diagnose"],
            &["prioritize"],
            &["program"],
            &["status"],
            &["trace", "EAU01"],
            &["trace", "nope"],
            &["render", "--to", "html", "--language", "fr"],
            &["render", "--to", "html", "--output", "plan.toml"],
            &["batch", "nowhere at all", "--output", "plans"],
            &["diagnose", "--theme", "whales"],
            &["init", "x", "--commune", "Tetuan"],
            &["init", "x", "--commune", "Oulad Aissa"],
            &["init", "x", "--commune", "qqqqqq"],
            &["init", "data", "--example"],
            &["-C", "nowhere", "check"],
        ] {
            let run = workspace.plan(&[&["--lang", language], args].concat());
            check_words(language, &run.stdout);
            check_words(language, &run.stderr);
            assert!(matches!(run.code, Some(0..=3 | 75)), "{args:?} {run:?}");
        }
    }
}
