//! A workspace's own chapters, and words that mean something to a writer.

use std::process::Command;

use crate::workspace::{Run, Workspace};

const PAGES: [&str; 5] = ["render", "--to", "html", "--language", "fr"];

fn with_chapter(text: &str) -> (Workspace, Run) {
    let workspace = Workspace::example();
    workspace.write("templates/chapters/fr/07-vision.md", text);
    let run = workspace.plan(&PAGES);
    (workspace, run)
}

#[test]
fn a_chapter_of_the_workspace_takes_the_place_of_the_built_in_one() {
    let (workspace, run) = with_chapter("# Notre vision à nous\n\nUn mot.\n");
    run.exits(0);
    assert!(workspace.text("output/plan.fr.html").contains("Notre vision à nous"));
}

#[test]
fn a_chapter_with_a_mistake_in_its_template_costs_the_chapter_and_names_the_line() {
    let (workspace, run) = with_chapter("# Vision\n\n{% if has.ranking %}\nUn mot.\n");
    run.exits(1).tells("error[P2001]").tells("templates/chapters/fr/07-vision.md:");
    run.tells("correct the template at the line shown");
    assert!(workspace.text("output/plan.fr.html").contains("Risques"));
    let (_, run) = with_chapter("# Vision\n\nUn mot.\n\n{{ inconnu.chose }}\n");
    run.exits(1).tells("error[P2001]").tells("templates/chapters/fr/07-vision.md:5");
}

#[test]
fn a_chapter_that_asks_for_an_unknown_table_names_it_and_the_known_ones() {
    let (workspace, run) = with_chapter("# Vision\n\nUn mot.\n\n{{ table(id=\"whales.by_sector\") }}\n");
    run.exits(1).tells("error[P2002]: there is no \"whales.by_sector\"").tells("templates/chapters/fr/07-vision.md:5");
    run.tells("needs.by_sector");
    assert!(workspace.text("output/plan.fr.html").contains("Un mot."));
}

#[test]
fn a_chapter_cannot_read_files_or_run_without_end() {
    let (_, run) = with_chapter("# Vision\n\n{% include \"/etc/passwd\" %}\n");
    run.exits(1).tells("error[P3018]").tells_not("root:");
    let (_, run) = with_chapter("# Vision\n\n{{ get_env(name=\"HOME\") }}\n");
    run.exits(1).tells("error[P3018]");
}

/// Names that a writer might take for its own language.
const NAMES: [(&str, &str); 7] = [
    ("*", "*"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;"),
    ("#strong[x] $a$ \\ @b", "#strong[x] $a$ \\ @b"),
    ("_Amtil_ **gras** `code`", "_Amtil_ **gras** `code`"),
    ("{{ commune }} {% raw %}", "{{ commune }} {% raw %}"),
    ("[lien](https://example.org)", "[lien](https:"),
    ("Amtil & \"fils\" 'x'", "Amtil &amp; "),
];

#[test]
fn a_name_prints_as_itself_in_the_page() {
    for (name, shown) in NAMES {
        let workspace = Workspace::tables();
        let field = format!("\"{}\"", name.replace('"', "\"\""));
        workspace.edit("data/localities.csv", ",Amtil,", &format!(",{field},"));
        workspace.plan(&["render", "--to", "html", "--language", "fr"]).exits(0);
        let html = workspace.text("output/plan.fr.html");
        assert!(html.contains(shown), "{name}");
        assert!(!html.contains("<script>alert"), "{name}");
        assert!(!html.contains("href=\"https://example.org"), "{name}");
    }
}

#[test]
fn a_name_prints_as_itself_on_the_sheet() {
    if Command::new("pdftotext").arg("-v").output().is_err() {
        println!("SKIPPED: pdftotext is not installed");
        return;
    }
    for name in ["*", "<script>alert(1)</script>", "#strong[x]", "_Amtil_", "{{ commune }}"] {
        let workspace = Workspace::tables();
        workspace.edit("data/localities.csv", ",Amtil,", &format!(",{name},"));
        workspace.plan(&["render", "--to", "pdf", "--language", "fr"]).exits(0);
        let text = Command::new("pdftotext").arg(workspace.path("output/plan.fr.pdf")).arg("-").output();
        let text = String::from_utf8_lossy(&text.expect("pdftotext runs").stdout).replace(['\n', '\u{ad}'], "");
        assert!(text.replace(' ', "").contains(&name.replace(' ', "")), "{name}");
    }
}

#[test]
fn direction_controls_in_a_name_do_not_turn_the_text_around_it() {
    let workspace = Workspace::tables();
    workspace.edit("data/localities.csv", ",Amtil,", ",\u{202E}Amtil\u{2066},");
    workspace.plan(&["render", "--language", "fr"]).exits(0);
    let html = workspace.text("output/plan.fr.html");
    assert!(!html.contains('\u{202E}') && !html.contains('\u{2066}'));
    assert!(html.contains("Amtil"));
}

#[test]
fn the_committee_s_words_cannot_bring_scripts() {
    let workspace = Workspace::example();
    workspace.write(
        "texts/fr/vision.md",
        "Oui <script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) {{ commune }}\n",
    );
    workspace.plan(&PAGES).exits(0);
    let html = workspace.text("output/plan.fr.html");
    for harm in ["<script>alert", "<img src=x", "href=\"javascript"] {
        assert!(!html.contains(harm), "{harm}");
    }
}
