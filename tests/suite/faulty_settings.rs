//! `plan.toml` and profiles that cannot be used: nothing is written and the line is named.

use crate::workspace::{Run, Workspace};

/// Changes the settings of the example; nothing may be written then.
fn refused(from: &str, to: &str) -> Run {
    let workspace = Workspace::example();
    workspace.edit("plan.toml", from, to);
    let before = workspace.files();
    for command in ["check", "diagnose", "prioritize", "program", "status", "trace"] {
        workspace.plan(&[command]).exits(1).prints_nothing();
    }
    let run = workspace.plan(&["render"]);
    run.exits(1).prints_nothing();
    assert_eq!(workspace.files(), before);
    run
}

#[test]
fn a_folder_without_settings_ends_with_three() {
    let workspace = Workspace::none();
    workspace.write("data/needs.csv", "need_id\n");
    for command in ["check", "diagnose", "prioritize", "program", "status", "trace", "render"] {
        let run = workspace.plan(&[command]);
        run.exits(3).prints_nothing().tells("./plan.toml cannot be opened: not found").tells("add -C DIR");
    }
    assert_eq!(workspace.files().len(), 1);
}

#[test]
fn an_unknown_key_is_named_with_its_line() {
    insta::assert_snapshot!(refused("status = \"draft\"", "colour = \"red\"").stderr, @r#"
    error: plan.toml cannot be used: TOML parse error at line 10, column 1
       |
    10 | colour = "red"
       | ^^^^^^
    unknown field `colour`, expected one of `profile`, `first_year`, `status`, `date`, `languages`, `illustrative`
      = help: correct the line shown; plan init makes a right file to compare with
    "#);
}

#[test]
fn a_wrong_value_is_named_with_its_line() {
    refused("first_year = 2028", "first_year = \"soon\"").tells("first_year = \"soon\"");
    refused("date = \"2026-11-15\"", "date = \"2026-02-31\"").tells("2026-02-31");
    refused("\"fr\"", "\"es\"").tells("es");
    refused("status = \"draft\"", "status = \"dreamt\"").tells("dreamt");
}

#[test]
fn an_unknown_profile_is_named() {
    insta::assert_snapshot!(refused("ma-pac", "ma-xyz").stderr, @r#"
    error: there is no profile "ma-xyz"
      = help: choose ma-pac or ma-pcd, or put the file in profiles/ and give its path
    "#);
    refused("ma-pac", "profiles/none.toml").tells("profiles/none.toml");
    refused("ma-pac", "../../etc/passwd").tells("there is no profile");
}

#[test]
fn weights_that_do_not_make_a_hundred_are_refused() {
    insta::assert_snapshot!(refused("[intake]", "[weights]\nurgency = 40\ngender = 50\n[intake]").stderr, @"
    error: wrong weights: Σ = 90 ≠ 100
      = help: correct [weights] in plan.toml; they must add up to 100
    ");
    refused("[intake]", "[weights]\nurgency = 150\ngender = -50\n[intake]").tells("gender = -50 < 0");
    refused("[intake]", "[weights]\nbeauty = 100\n[intake]").tells("beauty");
}

#[test]
fn the_committee_s_own_weights_change_the_ranking() {
    let workspace = Workspace::example();
    let before = workspace.plan(&["prioritize", "--format", "json"]).exits(0).json();
    workspace.edit("plan.toml", "[intake]", "[weights]\ngender = 60.5\nurgency = 39.5\n[intake]");
    let after = workspace.plan(&["prioritize", "--format", "json"]).exits(0).json();
    assert_ne!(before, after);
    workspace.plan(&["prioritize"]).exits(0).prints("60.5");
}

#[test]
fn an_unknown_commune_is_answered_with_the_nearest() {
    refused("01.571.05.27", "01.571.05.99").tells("the commune is not in the census: 01.571.05.99");
    refused("code = \"01.571.05.27\"", "code = \"Tetuan\"").tells("Tétouan").tells("correct code in plan.toml");
}

#[test]
fn years_at_the_edge_do_not_overflow() {
    for year in ["0", "1", "1900", "2200", "9999", "65535"] {
        let workspace = Workspace::example();
        workspace.edit("plan.toml", "first_year = 2028", &format!("first_year = {year}"));
        let run = workspace.plan(&["check"]);
        assert!(matches!(run.code, Some(0 | 1)), "{year}: {run:?}");
        let run = workspace.plan(&["render", "--language", "ar"]);
        assert!(matches!(run.code, Some(0 | 1)), "{year}: {run:?}");
    }
}

#[test]
fn a_profile_of_the_workspace_with_nine_years_in_three_windows_is_followed() {
    const PROFILE: &str = include_str!("../profiles/three-windows.toml");
    let workspace = Workspace::example();
    workspace.write("profiles/trial.toml", PROFILE);
    workspace.edit("plan.toml", "\"ma-pac\"", "\"profiles/trial.toml\"");
    let json = workspace.plan(&["program", "--format", "json"]).json();
    assert_eq!((&json["period"]["first"], &json["period"]["last"]), (&2028.into(), &2036.into()), "{json:#}");
    workspace.plan(&["program"]).prints("Window 3").prints("2034-2036");
    let run = workspace.plan(&["render"]);
    assert!(matches!(run.code, Some(0 | 1)), "{run:?}");
    for language in ["ar", "fr", "en"] {
        assert!(workspace.read(&format!("output/plan.{language}.pdf")).starts_with(b"%PDF"));
    }
    assert!(workspace.text("output/plan.fr.html").contains("2034-2036"));
    assert!(workspace.text("output/plan.fr.html").contains("Programme d’essai"));
}

#[test]
fn a_profile_that_contradicts_itself_is_refused() {
    const PROFILE: &str = include_str!("../profiles/three-windows.toml");
    for (from, to) in [("[[1, 3], [4, 6], [7, 9]]", "[[1, 3], [4, 6]]"), ("horizon_years", "horizon_yeers")] {
        let workspace = Workspace::example();
        assert!(PROFILE.contains(from));
        workspace.write("profiles/trial.toml", PROFILE.replacen(from, to, 1));
        workspace.edit("plan.toml", "\"ma-pac\"", "\"profiles/trial.toml\"");
        let run = workspace.plan(&["render"]);
        run.exits(1).prints_nothing().tells("profiles/trial.toml").tells("correct the profile's file");
        assert!(!workspace.path("output").exists());
    }
}
