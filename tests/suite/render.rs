//! `plan render`: which files, in which language and direction, and what the example says of itself.

use crate::workspace::Workspace;

const NINE: [&str; 9] = [
    "plan.ar.pdf",
    "plan.ar.html",
    "decision.ar.html",
    "plan.fr.pdf",
    "plan.fr.html",
    "decision.fr.html",
    "plan.en.pdf",
    "plan.en.html",
    "decision.en.html",
];

/// How the page opens and words of its notice, in each language.
const ILLUSTRATIVE: [(&str, &str, &str); 3] = [
    ("ar", r#"<html lang="ar-MA" dir="rtl">"#, "توضيحي"),
    ("fr", r#"<html lang="fr-MA" dir="ltr">"#, "illustratif"),
    ("en", r#"<html lang="en" dir="ltr">"#, "llustrative"),
];

#[test]
fn the_example_becomes_nine_files() {
    let workspace = Workspace::example();
    let run = workspace.plan(&["render"]);
    run.exits(0).tells("plan check");
    for file in NINE {
        run.prints(file);
        let bytes = workspace.read(&format!("output/{file}"));
        if file.ends_with("pdf") {
            assert!(bytes.starts_with(b"%PDF-") && bytes.trim_ascii_end().ends_with(b"%%EOF"), "{file}");
        } else {
            assert!(bytes.starts_with(b"<!DOCTYPE html>"), "{file}");
        }
    }
    assert_eq!(workspace.path("output").read_dir().expect("the folder is there").count(), NINE.len());
    for (language, opening, words) in ILLUSTRATIVE {
        let html = workspace.text(&format!("output/plan.{language}.html"));
        assert!(html.contains(opening), "{language}");
        let cover = html.find(r#"<p class="notice""#).expect("the cover has a notice");
        assert!(html[cover..].lines().next().expect("a line").contains(words), "{language}");
        let footer = html.find(r#"<aside class="running""#).expect("the footer has a notice");
        assert!(html[footer..].lines().next().expect("a line").contains(words), "{language}");
    }
}

#[test]
fn a_plan_with_the_commune_s_own_data_carries_no_notice() {
    let workspace = Workspace::example();
    workspace.edit("plan.toml", "illustrative = true", "illustrative = false");
    workspace.plan(&["render", "--to", "html", "--language", "fr"]).exits(0);
    let html = workspace.text("output/plan.fr.html");
    assert!(!html.contains(r#"<p class="notice""#));
    // What runs along every page then says only how far the plan has come.
    let running = html.split(r#"<aside class="running""#).nth(1).and_then(|rest| rest.split("</aside>").next());
    assert!(!running.unwrap_or_default().contains("illustrati"), "{running:?}");
}

#[test]
fn only_the_formats_and_languages_asked_for_are_written() {
    let workspace = Workspace::census("zinat");
    let json = workspace.plan(&["render", "--to", "html", "--language", "en", "--format", "json"]).json();
    let files: Vec<&str> = json.as_array().expect("a list").iter().filter_map(|it| it["file"].as_str()).collect();
    assert_eq!(files, ["./output/plan.en.html"]);
    assert_eq!(workspace.path("output").read_dir().expect("the folder is there").count(), 1);
}

#[test]
fn the_languages_are_those_of_the_settings() {
    let workspace = Workspace::census("zinat");
    workspace.edit("plan.toml", r#"["ar", "fr", "en"]"#, r#"["fr"]"#);
    workspace.plan(&["render", "--to", "html"]).exits(0);
    assert!(workspace.path("output/plan.fr.html").is_file());
    assert!(!workspace.path("output/plan.ar.html").exists());
}

#[test]
fn the_output_folder_is_looked_for_where_the_program_was_told_to_run() {
    let workspace = Workspace::census("zinat");
    let args = ["-C", "commune", "render", "--to", "html", "--language", "fr", "--output", "elsewhere"];
    workspace.beside(&args).exits(0).prints("elsewhere");
    assert!(workspace.path("elsewhere/plan.fr.html").is_file());
}

#[test]
fn a_place_that_cannot_be_written_ends_with_three_and_leaves_what_was_there() {
    let workspace = Workspace::census("zinat");
    workspace.write("file", "no folder");
    workspace.write("output/plan.fr.html", "older");
    let before = workspace.files();
    for place in ["file/below", "/proc/plan"] {
        let run = workspace.plan(&["render", "--to", "html", "--language", "fr", "--output", place]);
        run.exits(3).tells("cannot be written").tells("no file that stood there was changed");
        assert_eq!(workspace.files(), before, "{place}");
    }
    // A folder that bears the name of the document.
    workspace.remove("output/plan.fr.html");
    workspace.write("output/plan.fr.html/kept", "kept");
    let before = workspace.files();
    workspace.plan(&["render", "--to", "html", "--language", "fr"]).exits(3).tells("plan.fr.html cannot be written");
    assert_eq!(workspace.files(), before);
}

#[test]
fn the_committee_s_own_words_reach_the_document() {
    let workspace = Workspace::census("zinat");
    workspace.write("texts/fr/vision.md", "Une eau **sûre** à chaque porte en 2033.\n");
    workspace.plan(&["render", "--to", "html", "--language", "fr"]).exits(0);
    assert!(workspace.text("output/plan.fr.html").contains("Une eau <strong>sûre</strong> à chaque porte en 2033."));
}

#[test]
fn the_slides_are_one_page_a_language_and_short() {
    let workspace = Workspace::example();
    workspace.plan(&["render", "--variant", "slides"]).exits(0).prints("slides.ar.html");
    let counts: Vec<usize> = ["ar", "fr", "en"]
        .into_iter()
        .map(|language| {
            let page = workspace.text(&format!("output/slides.{language}.html"));
            assert!(!page.contains("[html-") && !page.contains("href=\"#_s"), "{language}");
            page.matches("<section class=\"slide").count()
        })
        .collect();
    assert!(counts.iter().all(|n| *n == counts[0] && (12..=20).contains(n)), "{counts:?}");
    assert_eq!(workspace.path("output").read_dir().expect("the folder is there").count(), 3);
}

#[test]
fn a_page_of_the_workspace_that_cannot_be_used_is_told_with_its_line() {
    let workspace = Workspace::census("zinat");
    workspace.write("templates/html/page.html", "<html>\n{{ nothing.here }}\n</html>");
    let run = workspace.plan(&["render", "--to", "html", "--language", "fr", "--lang", "en"]);
    run.exits(1).tells("page.html:2");
    // A page that would never end, or never stop growing, is refused before it begins.
    let endless = "<p>\n{% for a in range(end=99999) %}{% for b in range(end=99999) %}{% endfor %}{% endfor %}";
    for page in
        [endless, "<p>\n{{ title | indent(width=99999999999) }}", "<p>\n{% for a in body %}{{ body }}{% endfor %}"]
    {
        workspace.write("templates/html/page.html", page);
        workspace.plan(&["render", "--to", "html", "--language", "fr", "--lang", "en"]).exits(1).tells("page.html:2");
    }
    workspace.write("templates/html/page.html", "<html>\n\n{% if %}\n</html>");
    workspace.plan(&["render", "--to", "html", "--language", "fr", "--lang", "en"]).exits(1).tells("page.html:3");
}

/// The data of the process, heap and all, may not grow beyond what is said; the shell says so before it becomes `plan`.
#[cfg(target_os = "linux")]
#[test]
fn a_page_with_all_that_votes_say_is_written_in_a_hundred_megabytes() {
    let workspace = Workspace::example();
    let script = "ulimit -d 102400 && exec \"$0\" render --to html --language fr";
    let status = std::process::Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_plan")])
        .current_dir(workspace.folder())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .status()
        .expect("a shell runs");
    assert!(status.success(), "{status}");
}
