//! Editions of the plan: chosen chapters, drafts, the synthesis and the leaflet; and the bounds of templates.

use std::time::{Duration, Instant};

use crate::pdf_text::asked;
use crate::workspace::Workspace;

#[test]
fn one_chapter_is_written_alone_with_the_numbers_of_the_whole() {
    let workspace = Workspace::example();
    workspace.plan(&["render", "--chapter", "06-gender", "--language", "fr"]).exits(0);
    let page = workspace.text("output/plan-gender.fr.html");
    assert!(page.contains("Approche genre") && !page.contains("Liste de réserve"), "another chapter is there");
    assert!(page.contains(">5.1<") || page.contains("<bdi>5.1</bdi>"), "the chapter has another number");
    let run = workspace.plan(&["render", "--chapter", "gendre"]);
    run.exits(2).tells("no chapter is called \"gendre\"").tells("gender");
}

#[test]
fn a_draft_says_so_on_every_page_and_hides_nothing() {
    let workspace = Workspace::example();
    workspace.plan(&["render", "--chapter", "gender", "--to", "pdf", "--output", "plain"]).exits(0);
    workspace.plan(&["render", "--chapter", "gender", "--draft", "--to", "pdf"]).exits(0);
    for (language, word) in [("ar", "مسودة"), ("fr", "PROJET"), ("en", "DRAFT")] {
        let name = format!("plan-gender.{language}.pdf");
        let letters = |folder: &str| {
            let file = workspace.folder().join(folder).join(&name);
            asked("mutool", &["draw", "-q", "-F", "stext"], &file, &[])
        };
        let (Some(draft), Some(plain)) = (letters("output"), letters("plain")) else { return };
        let pages = |text: &str| text.split("<page ").skip(1).map(str::to_owned).collect::<Vec<_>>();
        let (draft, plain) = (pages(&draft), pages(&plain));
        assert_eq!(draft.len(), plain.len(), "{language}");
        let count = |page: &str| page.matches("<char ").count();
        for (number, (draft, plain)) in draft.iter().zip(&plain).enumerate() {
            // The word lies across the page in letters of more than a hundred points, and all the others are there.
            let large: usize =
                draft.split("<font ").skip(1).filter(|run| run.contains("size=\"1") && is_large(run)).map(count).sum();
            assert!(large >= word.chars().count(), "{language}: page {} does not say {word}", number + 1);
            assert!(count(draft) >= count(plain) + word.chars().count(), "{language}: page {}", number + 1);
        }
    }
}

fn is_large(run: &str) -> bool {
    let size = run.split("size=\"").nth(1).and_then(|rest| rest.split('"').next());
    size.and_then(|size| size.parse::<f64>().ok()).is_some_and(|size| size > 100.0)
}

#[test]
fn the_synthesis_and_the_leaflet_keep_to_their_pages_in_three_languages() {
    let workspace = Workspace::example();
    for (variant, range) in [("synthesis", 6..=20), ("leaflet", 2..=2)] {
        let run = workspace.plan(&["render", "--variant", variant, "--to", "pdf", "--format", "json"]);
        let written = run.exits(0).json();
        let list = written.as_array().expect("a list of files");
        assert_eq!(list.len(), 3);
        for file in list {
            let n_pages = file["pages"].as_u64().expect("a PDF has pages");
            assert!(range.contains(&n_pages), "{file}");
        }
    }
}

#[test]
fn a_commune_without_data_has_its_leaflet_too() {
    let workspace = Workspace::census("Mijik");
    let run = workspace.plan(&["render", "--variant", "leaflet", "--to", "pdf", "--format", "json"]);
    for file in run.exits(0).json().as_array().expect("a list of files") {
        assert_eq!(file["pages"], 2, "{file}");
    }
}

#[test]
fn a_chapter_that_would_run_without_end_is_refused_at_once() {
    let workspace = Workspace::example();
    for text in [
        "# V\n\n{% for i in range(end=1000000000) %}{% endfor %}",
        "# V\n\n{% set x = \"a\" %}{{ x | indent(width=1000000000) }}",
        "# V\n\n{% include \"05-diagnosis\" %}",
        "# V\n\n{{ get_env(name=\"HOME\") }}",
    ] {
        workspace.write("templates/chapters/fr/07-vision.md", text);
        let start = Instant::now();
        let run = workspace.plan(&["render", "--to", "html", "--language", "fr"]);
        run.exits(1).tells("error[P3018]").tells("templates/chapters/fr/07-vision.md:3");
        assert!(start.elapsed() < Duration::from_secs(20), "{text}");
    }
}

#[test]
fn a_theme_that_takes_all_memory_or_reads_files_ends_with_a_finding() {
    let workspace = Workspace::example();
    let render = ["render", "--to", "pdf", "--language", "fr"];
    workspace.write("templates/pdf/cover.typ", "\n#let x = \"a\" * 100000000000\n");
    workspace.plan(&render).exits(1).tells("error[P3032]").tells("templates/pdf/cover.typ").tells_not("backtrace");
    workspace.write("templates/pdf/cover.typ", "\n#while true {}\n");
    workspace.plan(&render).exits(1).tells("error[P3017]").tells("templates/pdf/cover.typ:2");
    workspace.write("templates/pdf/cover.typ", "\n\n#read(\"/etc/passwd\")\n");
    workspace.plan(&render).exits(1).tells("error[P3017]").tells("templates/pdf/cover.typ:3").tells_not("root:");
    // What does not conform is not written: a picture without its words.
    workspace.write(
        "templates/pdf/cover.typ",
        "#let cover-page(title) = page(image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>\")))\n",
    );
    workspace.plan(&render).exits(1).tells("error[P3017]").tells("templates/pdf/cover.typ:1");
}

#[test]
fn a_theme_gives_its_colours_to_both_formats_and_its_mistakes_have_lines() {
    let workspace = Workspace::example();
    let render = ["render", "--language", "fr"];
    workspace.write("templates/theme.toml", "[colours]\nmain = \"#7a1f3d\"\n");
    workspace.plan(&render).exits(0);
    assert!(workspace.text("output/plan.fr.html").contains("--green: #7a1f3d"));
    workspace.write("templates/theme.toml", "[colours]\nmain = \"#ffee00\"\n");
    workspace.plan(&render).exits(1).tells("error[P3019]").tells("templates/theme.toml:2");
}

/// A picture of three points by two, red over blue.
const PNG: &[u8] =
    b"\x89\x50\x4E\x47\x0D\x0A\x1A\x0A\x00\x00\x00\x0D\x49\x48\x44\x52\x00\x00\x00\x03\x00\x00\x00\x02\x08\x02\x00\x00\
    \x00\x12\x16\xF1\x4D\x00\x00\x00\x13\x49\x44\x41\x54\x78\xDA\x63\x38\xA0\xA0\x00\x41\x0C\x0A\x09\x07\x20\x08\x00\
    \x3F\xD4\x06\xC1\x52\xAE\xEB\x21\x00\x00\x00\x00\x49\x45\x4E\x44\xAE\x42\x60\x82";

#[test]
fn a_logo_may_be_a_png_and_what_is_no_picture_is_named() {
    let workspace = Workspace::example();
    workspace.write("templates/theme.toml", "logo = \"sign.png\"\n");
    workspace.write("templates/sign.png", PNG);
    let render = ["render", "--variant", "leaflet", "--to", "pdf", "--language", "fr"];
    workspace.plan(&render).exits(0).tells_not("P3019");
    let written =
        workspace.path("output").read_dir().expect("it is there").map(|it| it.expect("it can be listed").path());
    let pdf = written.into_iter().find(|path| path.extension().is_some_and(|it| it == "pdf")).expect("a PDF");
    if let Some(images) = asked("pdfimages", &["-list"], &pdf, &[]) {
        assert!(
            images.lines().any(|line| line.contains("image") && line.contains(" 3 ") && line.contains(" 2 ")),
            "{images}"
        );
    }
    workspace.write("templates/sign.png", "<svg/>");
    workspace.plan(&render).tells("P3019");
}
