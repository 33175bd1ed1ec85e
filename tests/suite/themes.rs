//! A firm's own look: fonts, pages, chapters and typst files of a workspace, what is refused of them, and what they may
//! not do.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::pdf_text::asked;
use crate::workspace::{Run, Workspace};

/// A font of the program under another name, as a firm's would have; all letters of French.
fn firm_font() -> Vec<u8> {
    let mut font = include_bytes!("../../templates/fonts/NotoSans-Regular.ttf").to_vec();
    let wide = |name: &str| -> Vec<u8> { name.encode_utf16().flat_map(u16::to_be_bytes).collect() };
    let (from, to) = (wide("Noto Sans"), wide("Firm Sans"));
    for at in 0..font.len() - from.len() {
        if font[at..].starts_with(&from) {
            font[at..at + from.len()].copy_from_slice(&to);
        }
    }
    font
}

/// The place of a table of a font.
fn table(font: &[u8], tag: &[u8; 4]) -> usize {
    let at = font.windows(4).position(|found| found == tag).expect("it has the table");
    u32::from_be_bytes(font[at + 8..at + 12].try_into().expect("four bytes")) as usize
}

const LEAFLET: [&str; 8] = ["render", "--variant", "leaflet", "--language", "fr", "--to", "html", "--lang"];

/// Renders the leaflet, whose pages are few, in HTML.
fn leaflet(workspace: &Workspace) -> Run {
    workspace.plan(&[&LEAFLET[..], &["en"]].concat())
}

/// Renders the leaflet in PDF.
fn printed(workspace: &Workspace) -> Run {
    workspace.plan(&["render", "--variant", "leaflet", "--language", "fr", "--to", "pdf", "--lang", "en"])
}

fn fonts_of(file: &Path) -> Option<String> {
    asked("pdffonts", &[], file, &[])
}

#[test]
fn a_firms_font_sets_both_formats_and_one_that_is_not_there_is_named() {
    let workspace = Workspace::census("zinat");
    workspace.write("templates/fonts/firm.ttf", firm_font());
    workspace.write("templates/theme.toml", "[fonts]\ntext = \"Firm Sans\"\narabic = [\"Firm Sans\", \"Comic\"]\n");
    let run = leaflet(&workspace);
    run.exits(1).tells("error[P3019]").tells("templates/theme.toml:3").tells("families there: Firm Sans");
    run.tells("warning[P3034]: the font \"Firm Sans\" lacks letters of Arabic");
    let page = workspace.text("output/leaflet.fr.html");
    assert!(page.contains("@font-face{font-family:\"Own Firm Sans\"") && page.contains("--text: \"Own Firm Sans\""));
    workspace.write("templates/theme.toml", "[fonts]\ntext = \"Firm Sans\"\n");
    printed(&workspace).exits(0).tells_not("P303");
    if let Some(fonts) = fonts_of(&workspace.path("output/leaflet.fr.pdf")) {
        assert!(
            fonts.contains("FirmSans") || fonts.contains("Firm Sans") || !fonts.contains("NotoSans-Bold+"),
            "{fonts}"
        );
    }
}

#[test]
fn what_is_no_usable_font_is_a_finding_and_the_documents_are_written() {
    let workspace = Workspace::census("zinat");
    let mut restricted = firm_font();
    let licence = table(&restricted, b"OS/2") + 8;
    restricted[licence..licence + 2].copy_from_slice(&2_u16.to_be_bytes());
    let mut broken = firm_font();
    let glyphs = table(&broken, b"maxp");
    broken[glyphs..glyphs + 6].fill(0xFF);
    broken.truncate(40_000);
    for (name, bytes, help) in [
        ("a.ttf", restricted, "fsType"),
        ("b.ttf", b"<html>".to_vec(), "this is no font"),
        ("c.ttc", b"ttcf\0\x01\0\0".to_vec(), "out of its collection"),
        ("d.woff2", b"wOF2\0\x01\0\0".to_vec(), "a web font"),
        ("e.ttf", broken, "cannot be read"),
        ("f.otf", vec![0; 17 * 1024 * 1024], "at most 16 MB"),
    ] {
        let path = format!("templates/fonts/{name}");
        workspace.write(&path, bytes);
        let run = leaflet(&workspace);
        run.exits(1).tells("error[P3033]").tells(&path).tells(help).prints("leaflet.fr.html").tells_not("panicked");
        workspace.remove(&path);
    }
}

#[test]
fn a_page_that_is_refused_is_told_with_its_line_and_the_programs_own_is_written() {
    let workspace = Workspace::census("zinat");
    leaflet(&workspace).exits(0);
    let own = workspace.read("output/leaflet.fr.html");
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"{{ policy }}\">";
    for (file, text, line) in [
        ("page.html", "<p>\n{{ nothing.here }}".to_owned(), 2),
        ("page.html", "<p>\n\n{% include \"/etc/passwd\" %}".to_owned(), 3),
        ("page.html", "<p>\n{{ get_env(name=\"HOME\") }}".to_owned(), 2),
        ("page.html", format!("{policy}{{{{ body | safe }}}}\n<img src=\"file:///etc/passwd\">"), 2),
        ("page.html", format!("{policy}{{{{ body | safe }}}}\n<script src=\"https://example.org/a.js\"></script>"), 2),
        ("page.html", "<html>{{ body | safe }}".to_owned(), 1),
        ("page.html", format!("{policy}<p>nothing else"), 1),
        ("style.css", "p {}\n@import \"https://example.org/a.css\";".to_owned(), 2),
        ("style.css", "p {}\n\n</style><script>".to_owned(), 3),
    ]
    .map(|(file, text, line): (&str, String, usize)| (file, text, line))
    {
        let path = format!("templates/html/{file}");
        workspace.write(&path, &text);
        let run = leaflet(&workspace);
        run.exits(1).tells("error[P3031]").tells(&format!("{path}:{line}\n")).tells_not("root:");
        assert_eq!(workspace.read("output/leaflet.fr.html"), own, "{text}");
        workspace.remove(&path);
    }
}

#[test]
fn a_refused_typst_file_a_chapter_and_a_logo_make_way_for_the_programs_own() {
    let workspace = Workspace::census("zinat");
    printed(&workspace).exits(0);
    let own = workspace.read("output/leaflet.fr.pdf");
    for (path, text, line, code) in [
        ("templates/pdf/leaflet.typ", "\n#let leaflet = (\n", 2, "P3017"),
        ("templates/pdf/style.typ", "#import \"@preview/cetz:0.3.0\"", 1, "P3017"),
        ("templates/pdf/style.typ", "\n#read(\"../../plan.toml\")", 2, "P3017"),
        ("templates/chapters/fr/leaflet/00-front.md", "# A\n\n{% if %}", 3, "P2001"),
    ] {
        workspace.write(path, text);
        printed(&workspace).exits(1).tells(&format!("error[{code}]")).tells(&format!("{path}:{line}\n"));
        assert_eq!(workspace.read("output/leaflet.fr.pdf"), own, "{path}");
        workspace.remove(path);
    }
    workspace.write("templates/theme.toml", "logo = \"sign.svg\"\n");
    let linked = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><image width=\"9\" height=\"9\" \
                  href=\"/etc/passwd\"/></svg>";
    workspace.write("templates/sign.svg", linked);
    printed(&workspace).exits(1).tells("error[P3017]").tells("templates/sign.svg:1").tells_not("root:");
    assert_eq!(workspace.read("output/leaflet.fr.pdf"), own);
}

#[test]
fn a_theme_that_computes_without_end_is_ended_in_papers_too() {
    let workspace = Workspace::census("zinat");
    // The typesetter sees the plain endless loop itself; this one ends, after years.
    workspace
        .write("templates/pdf/paper.typ", "#for i in range(9000) { for j in range(9000) { for k in range(9000) {} } }");
    let start = Instant::now();
    let run = workspace.plan(&["papers", "agenda", "decision", "--to", "pdf", "--language", "fr", "--lang", "en"]);
    run.exits(1).tells("error[P3032]").tells("templates/pdf/paper.typ").prints("decision.fr.pdf");
    assert!(start.elapsed() < Duration::from_secs(120));
}

#[test]
fn a_chapter_may_neither_grow_nor_nest_without_measure() {
    let workspace = Workspace::census("zinat");
    let path = "templates/chapters/fr/leaflet/00-front.md";
    let same = "{{ table(id=\"population.summary\") }}\n\n".repeat(40);
    for (text, said) in [
        (format!("# A\n\n{}x", "> ".repeat(20_000)), "16 levels"),
        (format!("# A\n\n{}x{}", "*a ".repeat(9_000), "*".repeat(9_000)), "16 levels"),
        (format!("# A\n\n{}", "x ".repeat(1_400_000)), "2 MB of text"),
        (format!("# A\n\n{same}"), "12 times the same table"),
    ] {
        workspace.write(path, text);
        leaflet(&workspace).exits(1).tells("error[P3035]").tells(said).tells(&format!("{path}:")).tells_not("overflow");
    }
}

#[test]
fn a_file_that_nobody_reads_is_told_with_the_nearest_name() {
    let workspace = Workspace::census("zinat");
    for (path, near) in [
        ("pdf/plam.typ", "did you mean templates/pdf/plan.typ?"),
        ("html/pages.html", "did you mean templates/html/page.html?"),
        ("chapters/fr/07-vison.md", "did you mean templates/chapters/fr/07-vision.md?"),
        ("chapters/fr/99-vision.md", "did you mean templates/chapters/fr/07-vision.md?"),
        ("papers/fr/decison.md", "did you mean templates/papers/fr/decision.md?"),
        ("theme.tml", "did you mean templates/theme.toml?"),
        ("old/cover.doc", "--write-templates"),
    ] {
        let path = format!("templates/{path}");
        workspace.write(&path, "x");
        leaflet(&workspace).tells("warning[P3030]").tells(&format!("{path}\n")).tells(near);
        workspace.remove(&path);
    }
    // A chapter of one's own, notes and licences are read or kept on purpose.
    workspace.write("templates/chapters/fr/14-montagne.md", "# Montagne\n\nTexte.\n");
    workspace.write("templates/README.md", "x");
    workspace.write("templates/fonts/OFL.txt", "x");
    leaflet(&workspace).exits(0).tells_not("P3030");
}

#[cfg(unix)]
#[test]
fn a_link_and_a_file_beyond_measure_are_not_read() {
    let workspace = Workspace::census("zinat");
    workspace.write("templates/README.md", "x");
    std::os::unix::fs::symlink("/etc/passwd", workspace.path("templates/theme.toml")).expect("a link can be made");
    leaflet(&workspace).exits(1).tells("error[P3036]").tells("templates/theme.toml").tells_not("root:");
    workspace.remove("templates/theme.toml");
    workspace.write("templates/html/style.css", vec![b' '; 5 * 1024 * 1024]);
    leaflet(&workspace).exits(1).tells("error[P3036]").tells("smaller than 4 MB");
    workspace.write("templates/html/style.css", [0xFF, 0xFE]);
    leaflet(&workspace).exits(1).tells("error[P3036]").tells("UTF-8");
}

#[test]
fn the_templates_that_the_program_writes_change_nothing() {
    let workspace = Workspace::census("zinat");
    let both = ["render", "--variant", "leaflet", "--language", "fr", "--lang", "en"];
    workspace.plan(&both).exits(0);
    let before = ["pdf", "html"].map(|kind| workspace.read(&format!("output/leaflet.fr.{kind}")));
    let run = workspace.plan(&["render", "--write-templates", "templates", "--lang", "en"]);
    run.exits(0).prints("templates");
    for path in ["README.md", "theme.toml", "pdf/cover.typ", "html/page.html", "chapters/ar/07-vision.md"] {
        assert!(workspace.path(&format!("templates/{path}")).is_file(), "{path}");
    }
    workspace.plan(&both).exits(0).tells_not("P30");
    let after = ["pdf", "html"].map(|kind| workspace.read(&format!("output/leaflet.fr.{kind}")));
    assert!(before == after, "the same bytes");
    // What stands there is not written over.
    workspace.plan(&["render", "--write-templates", "templates"]).exits(3);
}
