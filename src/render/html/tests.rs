//! The page of the fixture, read as text.

use std::collections::BTreeSet;

use super::fixture::{document, drawings, siblings};
use super::*;
use crate::document::{Block, Chapter, Inline};

fn written(document: &Document) -> String {
    html(document, &drawings(document), &siblings(), &Theme::builtin()).expect("the fixture can be written")
}

fn page(language: Language) -> String {
    written(&document(language))
}

/// Returns the tags of a page in order; fails when one is not closed where it should be.
fn tags(page: &str) -> Vec<String> {
    const VOID: [&str; 3] = ["meta", "br", "input"];
    let mut tags = Vec::new();
    let mut open: Vec<String> = Vec::new();
    let mut rest = page.strip_prefix("<!DOCTYPE html>").unwrap_or(page);
    while let Some((_, after)) = rest.split_once('<') {
        let (tag, after) = after.split_once('>').expect("a tag ends");
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "closing tag");
            continue;
        }
        let name = tag.split([' ', '/', '\n']).next().expect("a tag has a name").to_owned();
        tags.push(tag.to_owned());
        if name == "style" || name == "script" {
            let (_, after) = rest.split_once(&format!("</{name}>")).expect("the element ends");
            rest = after;
        } else if !VOID.contains(&name.as_str()) && !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "left open: {open:?}");
    tags
}

/// Returns the values of an attribute, in order.
fn values(page: &str, name: &str) -> Vec<String> {
    let start = format!(" {name}=\"");
    tags(page).iter().filter_map(|tag| Some(tag.split_once(&start)?.1.split_once('"')?.0.to_owned())).collect()
}

fn between<'a>(page: &'a str, start: &str, end: &str) -> &'a str {
    page.split_once(start).expect("the start is there").1.split_once(end).expect("the end is there").0
}

#[test]
fn names_that_are_markup_are_shown_and_not_obeyed() {
    for language in Language::ALL {
        let page = page(language);
        assert_eq!(page.matches("<script>").count(), 1, "the page's own script alone");
        assert!(page.contains("<bdi>&lt;script&gt;alert(1)&lt;/script&gt;</bdi>"));
        assert!(page.contains("<bdi>&amp;amp; &quot;x&quot; &#39;y&#39;</bdi>"));
        assert!(page.contains("!Population &amp; &quot;x&quot;!D14"));
    }
}

#[test]
fn a_hostile_cover_is_escaped_by_the_frame() {
    let mut hostile = document(Language::Fr);
    hostile.cover.commune = "\"><script>alert(2)</script>".to_owned();
    hostile.cover.notice_short = Some("</style><script>alert(3)</script>\"\\".to_owned());
    let page = written(&hostile);
    assert_eq!(page.matches("<script>").count(), 1);
    tags(&page);
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for language in Language::ALL {
        assert!(page(language) == page(language));
    }
}

#[test]
fn ids_are_unique_and_every_link_has_its_target() {
    for language in Language::ALL {
        let page = page(language);
        let ids = values(&page, "id");
        let unique: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "an id stands twice in {language}");
        let is_known = |id: &str| ids.iter().any(|other| other == id);
        for href in values(&page, "href") {
            match href.strip_prefix('#') {
                Some(id) => assert!(is_known(id), "{href} leads nowhere in {language}"),
                None => assert!(siblings().iter().any(|(_, file)| *file == href), "{href} leaves the page"),
            }
        }
        for label in values(&page, "aria-labelledby") {
            assert!(is_known(&label), "{label} names nothing in {language}");
        }
    }
}

#[test]
fn an_id_before_arabic_words_stands_on_their_right() {
    let paragraph = |language| {
        let text = vec![Inline::Name("P01 – بئر".to_owned())];
        written(&Document {
            chapters: vec![Chapter {
                id: "only".to_owned(),
                number: None,
                title: Vec::new(),
                blocks: vec![Block::Paragraph { text }],
            }],
            ..document(language)
        })
    };
    assert!(paragraph(Language::Ar).contains("<bdi dir=\"rtl\">P01 – بئر</bdi>"));
    assert!(paragraph(Language::Fr).contains("<bdi>P01 – بئر</bdi>"));
}

#[test]
fn the_three_languages_have_the_same_structure() {
    // Of each tag, what does not depend on the words: its name, id, class and scope, not whether a name is isolated.
    // Drawings differ in their lines.
    let structure = |language: Language| -> Vec<String> {
        let page = page(language);
        let body = between(&page, "<main", "</main>").to_owned();
        let mut kept = String::new();
        let mut rest = body.as_str();
        while let Some((before, after)) = rest.split_once("<svg") {
            kept.push_str(before);
            rest = after.split_once("</svg>").expect("a drawing ends").1;
        }
        kept.push_str(rest);
        let keep = |part: &&str| !part.starts_with("title=") && !part.starts_with("aria-label=");
        let is_isolation = |tag: &String| tag.starts_with("bdi");
        tags(&format!("<main{kept}</main>"))
            .iter()
            .filter(|tag| !is_isolation(tag))
            .map(|tag| tag.split("\" ").filter(keep).map(|part| part.split(" title=").next().unwrap_or(part)).collect())
            .collect()
    };
    let [ar, fr, en] = Language::ALL.map(structure);
    assert!(ar.len() > 200);
    assert_eq!(ar, fr);
    assert_eq!(fr, en);
}

#[test]
fn the_language_and_its_direction_are_declared() {
    let heads = Language::ALL.map(|language| page(language).lines().nth(1).map(str::to_owned));
    let expected =
        ["<html lang=\"ar-MA\" dir=\"rtl\">", "<html lang=\"fr-MA\" dir=\"ltr\">", "<html lang=\"en\" dir=\"ltr\">"];
    assert_eq!(heads.map(Option::unwrap_or_default), expected);
}

#[test]
fn the_policy_allows_this_style_and_this_script_alone() {
    let page = page(Language::Ar);
    let policy = between(&page, "Content-Security-Policy\" content=\"", "\"").replace("&#39;", "'");
    let style = between(&page, "<style>", "</style>");
    let script = between(&page, "<script>", "</script>");
    assert_eq!(policy, policy::policy(style, script));
    assert!(policy.starts_with("default-src 'none';"));
    assert_eq!(values(&page, "style"), Vec::<String>::new(), "the policy forbids style attributes");
    assert_eq!(values(&page, "src"), Vec::<String>::new());
    for word in ["http:", "https:", "@import", "//cdn"] {
        assert!(!style.contains(word) && !script.contains(word), "{word}");
    }
    assert!(style.split("url(").skip(1).all(|address| address.starts_with("data:font/woff;base64,")));
    assert!(!script.contains("url("));
}

#[test]
fn the_style_names_no_side_of_the_page() {
    let theme = Theme::builtin();
    let style = theme.text("style.css");
    let named: Vec<&str> =
        style.lines().filter(|line| ["left", "right"].iter().any(|side| line.contains(side))).collect();
    // The comment at the head of a table's rule speaks of right-to-left.
    assert!(named.iter().all(|line| line.trim_start().starts_with("/*")), "{named:?}");
}

#[test]
fn headings_go_down_one_step_at_a_time() {
    for language in Language::ALL {
        let levels: Vec<u32> = tags(&page(language))
            .iter()
            .filter_map(|tag| tag.split(' ').next()?.strip_prefix('h')?.parse().ok())
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        assert_eq!(levels.first(), Some(&1));
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    }
}

#[test]
fn no_message_is_missing() {
    for language in Language::ALL {
        assert!(!page(language).contains("[html-"), "{language}");
    }
}

#[test]
fn every_drawing_is_well_formed_and_has_no_ids() {
    for language in Language::ALL {
        for (id, svg) in drawings(&document(language)) {
            assert!(tags(&svg).len() > 10, "{id}");
            assert_eq!(values(&svg, "id"), Vec::<String>::new(), "{id}");
        }
    }
}

#[test]
fn every_colour_of_the_charts_has_its_counterpart_on_a_dark_screen() {
    let theme = Theme::builtin();
    let style = theme.text("style.css");
    let palette: Vec<String> = crate::chart::Palette::BUILTIN.colours().iter().map(ToString::to_string).collect();
    for language in Language::ALL {
        for svg in drawings(&document(language)).into_values() {
            for name in ["fill", "stroke"] {
                for colour in values(&svg, name).into_iter().filter(|colour| colour != "none") {
                    assert!(palette.contains(&colour), "{colour} is not of the palette");
                    assert!(style.contains(&format!("[{name}=\"{colour}\"]")), "{name} {colour}");
                }
            }
        }
    }
}

#[test]
fn a_figure_leads_to_its_source_and_back() {
    let page = page(Language::En);
    insta::assert_snapshot!(between(&page, "The commune has ", ", of whom"), @r##"<a class="src" id="_u1" href="#_s1"><bdi>45,312 inhabitants</bdi></a>"##);
    insta::assert_snapshot!(between(&page, "<li id=\"_s1\">", "<li id=\"_s2\">"), @r##"
    <a href="#_u1">1</a> <b>DEM01</b> <bdi>Total population</bdi></li>
    </ul>
    <ul class="how"><li><bdi>DEM01 = Σ population</bdi><ul><li><bdi dir="ltr"><a href="#_f1">data/monograph.xlsx</a>!السكان!D12</bdi><ul><li><bdi dir="ltr">HCP RGPH 2024!people!141.09.03!total/all/population</bdi></li></ul></li><li><bdi dir="ltr"><a href="#_f1">data/monograph.xlsx</a>!السكان!D13</bdi></li></ul></li></ul>
    </div>
    <div class="kin">
    <ul>
    "##);
}

#[test]
fn a_file_of_the_annex_carries_its_fingerprint() {
    let page = page(Language::Fr);
    let files = between(&page, "<ul class=\"files\">", "</ul>");
    assert!(files.contains("<li id=\"_f1\"><bdi dir=\"ltr\">data/monograph.xlsx</bdi>"), "{files}");
    assert!(files.contains(&format!("SHA-256 {}", "00ff".repeat(16))), "{files}");
}

#[test]
fn the_contents_list_the_sections_of_numbered_chapters_alone() {
    let mut document = document(Language::Fr);
    let heading = |id: &str| Block::Heading { level: 2, id: id.to_owned(), number: None, text: Vec::new() };
    let chapter = |number: Option<&str>, id: &str| Chapter {
        id: id.to_owned(),
        number: number.map(str::to_owned),
        title: vec![Inline::Text(id.to_owned())],
        blocks: vec![heading(&format!("{id}-1"))],
    };
    document.chapters = vec![chapter(None, "summary"), chapter(Some("1"), "frame"), chapter(Some("A"), "annex")];
    let page = written(&document);
    let contents = between(&page, "<nav class=\"contents\"", "</nav>");
    let listed: Vec<String> = ["summary", "frame", "annex"]
        .into_iter()
        .filter(|id| contents.contains(&format!("href=\"#{id}-1\"")))
        .map(str::to_owned)
        .collect();
    assert_eq!(listed, ["frame"]);
}

#[test]
fn a_source_that_does_not_exist_is_no_link() {
    let mut document = document(Language::En);
    let text = vec![Inline::Figure { text: "7".to_owned(), source: Some(99) }];
    document.chapters[0].blocks.push(Block::Paragraph { text });
    assert!(written(&document).contains("<p><bdi>7</bdi></p>"));
}

#[test]
fn groups_and_totals_are_told_apart() {
    let page = page(Language::En);
    insta::assert_snapshot!(between(&page, "<table>\n<caption id=\"needs.by_sex_caption\">", "</table>"), @r##"
    <span class="label">Table 2</span> Priorities by sex</caption>
    <thead><tr><th scope="col" class="n">Rank</th><th scope="col">Need</th><th scope="col">Sector</th></tr></thead>
    <tbody>
    <tr class="group"><th scope="rowgroup" colspan="3">Women</th></tr>
    <tr><td class="n"><a class="src" href="#_s3">1</a></td><th scope="row">Connect the douars</th><td>Water</td></tr>
    </tbody>
    <tbody>
    <tr class="group"><th scope="rowgroup" colspan="3">Men</th></tr>
    <tr><td class="n"><a class="src" href="#_s3">2</a></td><th scope="row">Connect the douars</th><td>Water</td></tr>
    </tbody>
    "##);
    assert!(page.contains("<tr class=\"total\"><th scope=\"row\">Total</th>"));
}

#[test]
fn a_chart_without_drawing_and_a_broken_theme_are_refused() {
    let document = document(Language::Ar);
    let refused = |charts: &BTreeMap<String, String>, theme: &Theme| {
        html(&document, charts, &siblings(), theme).expect_err("the page cannot be made").to_string()
    };
    let charts = drawings(&document);
    let builtin = Theme::builtin();
    insta::assert_snapshot!(refused(&BTreeMap::new(), &builtin), @"no drawing for the chart population.pyramid");
    let broken = builtin.clone().with_files([("page.html", "{{ nothing.here }}".to_owned())]);
    assert!(refused(&charts, &broken).starts_with("page.html:1: "));
    let ended = builtin.with_files([("script.js", "'</SCRIPT>'".to_owned()), ("other.js", String::new())]);
    insta::assert_snapshot!(refused(&charts, &ended), @"script.js:1: holds its own end tag");
}

#[test]
fn a_workspace_may_replace_one_file_of_the_theme() {
    let theme = Theme::builtin().with_files([("style.css", "body { color: black }".to_owned())]);
    let document = document(Language::Fr);
    let page = html(&document, &drawings(&document), &[], &theme).expect("the page can be made");
    assert!(page.contains("<style>body { color: black }"));
    assert!(!page.contains("class=\"languages\""));
}

/// Returns the contrast of two colours written `#rrggbb`, after WCAG 2.2, "contrast ratio".
fn contrast(one: &str, other: &str) -> f64 {
    let luminance = |colour: &str| -> f64 {
        [(1, 0.2126), (3, 0.7152), (5, 0.0722)]
            .into_iter()
            .map(|(start, weight)| {
                let value = u8::from_str_radix(&colour[start..start + 2], 16).expect("a colour has six digits");
                let value = f64::from(value) / 255.0;
                weight * if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
            })
            .sum()
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn words_stand_out_from_every_ground_in_light_dark_and_print() {
    // WCAG 2.2 gives 21:1 for black on white.
    assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.001);
    let theme = Theme::builtin();
    let style = theme.text("style.css");
    let schemes: Vec<BTreeMap<&str, &str>> = style
        .split(":root {")
        .skip(1)
        .map(|rest| {
            let rules = rest.split_once('}').expect("the rule ends").0.split(';');
            rules.filter_map(|rule| rule.split_once(':')).map(|(name, value)| (name.trim(), value.trim())).collect()
        })
        .collect();
    assert_eq!(schemes.len(), 3);
    for scheme in &schemes {
        for ground in ["--paper", "--wash", "--mark"] {
            for words in ["--ink", "--muted", "--green", "--link", "--note", "--warning", "--missing"] {
                let ratio = contrast(scheme[words], scheme[ground]);
                assert!(ratio >= 4.5, "{words} {} on {ground} {}: {ratio:.2}", scheme[words], scheme[ground]);
            }
        }
    }
}

#[test]
fn a_draft_says_so_over_the_page_and_on_its_cover() {
    let mut draft = document(Language::Ar);
    assert!(!written(&draft).contains("class=\"watermark\""));
    draft.cover.watermark = Some("مسودة".to_owned());
    let page = written(&draft);
    assert!(page.contains("<p class=\"watermark\" aria-hidden=\"true\">مسودة</p>"));
    assert!(page.contains("<strong class=\"draft\">مسودة</strong>"));
}
