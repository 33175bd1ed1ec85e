//! Every kind of drawing, in three languages: what must hold for all of them.
//!
//! The drawings are left under `target/tmp/gallery` to be looked at.

mod gallery;

use std::fs;
use std::path::Path;

use plan::chart::{Palette, Rgb, to_svg, to_svg_in};
use plan::i18n::Language;

/// A text of a drawing with the room it takes.
#[derive(Debug)]
struct Placed {
    words: String,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let rest = tag.split_once(&format!(" {name}=\""))?.1;
    Some(rest.split_once('"')?.0.to_owned())
}

fn number(tag: &str, name: &str) -> Option<f64> {
    attribute(tag, name)?.parse().ok()
}

/// Returns the width and the height of a drawing.
fn size(svg: &str) -> (f64, f64) {
    (number(svg, "width").expect("a drawing has a width"), number(svg, "height").expect("and a height"))
}

/// Returns the texts of a drawing with their rooms; a climbing one is measured upright.
fn texts(svg: &str) -> Vec<Placed> {
    let mut open: Vec<&str> = Vec::new();
    let mut placed = Vec::new();
    for line in svg.lines() {
        if line.starts_with("<g") {
            open.push(line);
        }
        if line.starts_with("</g>") {
            open.pop();
        }
        if line.starts_with("<text") {
            let is_turned = open.iter().any(|group| group.contains("rotate(-90"));
            let (tag, rest) = line.split_once('>').expect("a tag ends");
            let words: String =
                rest.trim_end_matches("</text>").chars().filter(|it| !('\u{2066}'..='\u{2069}').contains(it)).collect();
            let words = words.replace("&amp;", "&");
            // What a text does not say it takes from the groups around it.
            let said = |name: &str| [tag].iter().chain(open.iter().rev()).find_map(|tag| attribute(tag, name));
            let [x, y, size] = ["x", "y", "font-size"]
                .map(|name| said(name).and_then(|value| value.parse::<f64>().ok()).expect("a text has its place"));
            // The measure errs on the wide side by about a tenth.
            let length = plan::chart::text_width(&words, size) * 0.92;
            let from = match said("text-anchor").as_deref() {
                Some("start") => 0.0,
                Some("middle") => -length / 2.0,
                _ => -length,
            };
            placed.push(if is_turned {
                Placed { words, left: x - size * 0.75, right: x + size * 0.2, top: y - from - length, bottom: y - from }
            } else {
                Placed { words, left: x + from, right: x + from + length, top: y - size * 0.72, bottom: y + size * 0.2 }
            });
        }
    }
    placed
}

#[test]
fn every_drawing_can_be_looked_at() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("gallery");
    fs::create_dir_all(&folder).expect("the folder can be made");
    for language in Language::ALL {
        let mut page = String::from(
            "<!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width'><style>body{margin:8px;max-width:36rem}svg{width:100%;height:auto;border:1px solid #ccc;margin-bottom:1em}</style>",
        );
        for (name, chart) in gallery::all(language) {
            let svg = to_svg(&chart);
            assert_eq!(svg, to_svg(&chart), "{name}");
            fs::write(folder.join(format!("{name}.{}.svg", language.tag())), &svg).expect("the drawing is written");
            page.push_str(&format!("<h2>{name}</h2>{svg}"));
        }
        fs::write(folder.join(format!("all.{}.html", language.tag())), page).expect("the page is written");
    }
}

#[test]
fn nothing_stands_outside_its_drawing() {
    let mut outside = Vec::new();
    for language in Language::ALL {
        for (name, chart) in gallery::all(language) {
            let svg = to_svg(&chart);
            let (width, height) = size(&svg);
            for text in texts(&svg) {
                if text.left < -1.0 || text.right > width + 1.0 || text.top < 0.0 || text.bottom > height {
                    outside.push(format!("{name} {}: {text:?} of {width} × {height}", language.tag()));
                }
            }
            for line in svg.lines().filter(|line| line.starts_with("<rect")) {
                let [x, y, w, h] = ["x", "y", "width", "height"].map(|it| number(line, it).expect("a rectangle"));
                if x < 0.0 || y < 0.0 || w < 0.0 || h < 0.0 || x + w > width || y + h > height {
                    outside.push(format!("{name} {}: {line}", language.tag()));
                }
            }
            for line in svg.lines().filter(|line| line.starts_with("<circle")) {
                let [x, y, r] = ["cx", "cy", "r"].map(|it| number(line, it).expect("a circle"));
                if x < r || y < r || x + r > width || y + r > height {
                    outside.push(format!("{name} {}: {line}", language.tag()));
                }
            }
        }
    }
    assert_eq!(outside, Vec::<String>::new());
}

#[test]
fn no_words_cover_other_words() {
    let mut covered = Vec::new();
    for language in Language::ALL {
        for (name, chart) in gallery::all(language) {
            let texts = texts(&to_svg(&chart));
            for (index, one) in texts.iter().enumerate() {
                for other in &texts[index + 1..] {
                    let across = one.right.min(other.right) - one.left.max(other.left);
                    let down = one.bottom.min(other.bottom) - one.top.max(other.top);
                    if across > 1.0 && down > 1.0 {
                        covered.push(format!("{name} {}: {} / {}", language.tag(), one.words, other.words));
                    }
                }
            }
        }
    }
    assert_eq!(covered, Vec::<String>::new());
}

#[test]
fn a_theme_changes_the_colours_and_nothing_else() {
    let palette = Palette { ink: Rgb(1, 2, 3), ..Palette::BUILTIN };
    for (name, chart) in gallery::all(Language::Fr) {
        let (own, builtin) = (to_svg_in(&chart, &palette), to_svg(&chart));
        assert_ne!(own, builtin, "{name}");
        assert_eq!(own.replace("#010203", &Palette::BUILTIN.ink.to_string()), builtin, "{name}");
    }
}

#[test]
fn a_drawing_uses_only_the_colours_of_its_palette() {
    let colours: Vec<String> = Palette::BUILTIN.colours().iter().map(ToString::to_string).collect();
    for (name, chart) in gallery::all(Language::Ar) {
        let svg = to_svg(&chart);
        for (at, _) in svg.match_indices("=\"#") {
            let colour = &svg[at + 2..at + 9];
            assert!(colours.iter().any(|it| it == colour), "{name}: {colour}");
        }
    }
}

#[test]
fn every_colour_has_its_counterpart_on_a_dark_screen() {
    let style = include_str!("../../../templates/html/style.css");
    for (name, chart) in gallery::all(Language::Fr) {
        let svg = to_svg(&chart);
        for (at, _) in svg.match_indices("=\"#") {
            let attribute = svg[..at].rsplit(' ').next().expect("an attribute has a name");
            let rule = format!("[{attribute}=\"{}\"]", &svg[at + 2..at + 9]);
            assert!(style.contains(&rule), "{name}: {rule}");
        }
    }
}
