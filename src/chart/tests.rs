//! Drawings of small charts, read as text.

use super::*;

fn tick(value: f64, text: &str) -> Tick {
    Tick { value, text: text.to_owned() }
}

fn draw(direction: Direction, drawing: Drawing) -> String {
    to_svg(&Chart { title: "Eau & <écoles>".to_owned(), direction, drawing })
}

/// Returns the texts of a drawing with their places and anchors, in order; brackets stand for an isolate.
fn texts(svg: &str) -> Vec<String> {
    let attribute = |line: &str, name: &str| {
        Some(line.split_once(&format!(" {name}=\""))?.1.split_once('"').expect("an attribute ends").0.to_owned())
    };
    let mut open: Vec<&str> = Vec::new();
    let mut texts = Vec::new();
    for line in svg.lines() {
        if line.starts_with("<g") {
            open.push(line);
        } else if line.starts_with("</g") {
            open.pop();
        } else if line.starts_with("<text") {
            let (tag, words) = line.split_once('>').expect("a tag ends");
            let words = words.trim_end_matches("</text>").replace('\u{2067}', "[").replace('\u{2069}', "]");
            let anchor = [tag].iter().chain(open.iter().rev()).find_map(|tag| attribute(tag, "text-anchor"));
            let x = attribute(tag, "x").expect("a text has its place");
            texts.push(format!("{x} {} {words}", anchor.expect("a text has an anchor")));
        }
    }
    texts
}

fn bar(label: &str, value: Option<f64>, text: &str) -> Bar {
    Bar { label: label.to_owned(), value, text: text.to_owned() }
}

fn two_bars() -> Drawing {
    Drawing::Bars {
        bars: vec![bar("Eau", Some(50.0), "50"), bar("École", None, "?")],
        ticks: vec![tick(0.0, "0"), tick(100.0, "100")],
        reference: None,
    }
}

#[test]
fn a_drawing_is_the_same_text_every_time() {
    let svg = draw(Direction::Ltr, two_bars());
    assert_eq!(svg, draw(Direction::Ltr, two_bars()));
    insta::assert_snapshot!(svg.replace("Noto Sans, Amiri, Noto Naskh Arabic, sans-serif", "…"), @r##"
    <svg xmlns="http://www.w3.org/2000/svg" role="img" direction="ltr" width="460" height="88" viewBox="0 0 460 88">
    <title>Eau &amp; &lt;écoles&gt;</title>
    <g fill="#4f5d57" font-family="…" font-size="13" stroke-width="1" text-anchor="middle">
    <line x1="51.4" y1="8" x2="51.4" y2="64" stroke="#7d8a84"/>
    <text x="51.4" y="79" font-size="11.5">0</text>
    <line x1="442" y1="8" x2="442" y2="64" stroke="#dde4e0"/>
    <text x="442" y="79" font-size="11.5">100</text>
    <g fill="#1d2925" text-anchor="end">
    <text x="43.4" y="26.5">Eau</text>
    <text x="43.4" y="54.5">École</text>
    </g>
    <rect x="51.4" y="14" width="195.3" height="16" fill="#1f5c4d"/>
    <path d="M54.4 42l-3 3M60.4 42l-9 9M66.4 42l-15 15M72.4 42l-16 16M78.4 42l-16 16M84.4 42l-16 16M87.4 45l-13 13M87.4 51l-7 7M87.4 57l-1 1" fill="none" stroke="#7d8a84"/>
    <line x1="51.4" y1="8" x2="51.4" y2="64" stroke="#7d8a84"/>
    <rect x="252.7" y="13.5" width="14.5" height="16.2" fill="#ffffff"/>
    <text x="252.7" y="26.5" fill="#1d2925" text-anchor="start">50</text>
    <rect x="93.4" y="41.5" width="7.2" height="16.2" fill="#ffffff"/>
    <text x="93.4" y="54.5" text-anchor="start">?</text>
    </g>
    </svg>
    "##);
}

#[test]
fn categories_begin_on_the_right_in_arabic() {
    let [left, right] = [Direction::Ltr, Direction::Rtl].map(|direction| texts(&draw(direction, two_bars())));
    insta::assert_snapshot!(left.join("\n"), @r"
    51.4 middle 0
    442 middle 100
    43.4 end Eau
    43.4 end École
    252.7 start 50
    93.4 start ?
    ");
    insta::assert_snapshot!(right.join("\n"), @r"
    408.6 middle 0
    18 middle 100
    416.6 start Eau
    416.6 start École
    207.3 end 50
    366.6 end ?
    ");
}

#[test]
fn time_runs_to_the_right_in_arabic_too() {
    let column = |label: &str| StackedColumn {
        label: label.to_owned(),
        parts: vec![1.0],
        texts: vec!["1".to_owned()],
        total: "1".to_owned(),
    };
    let drawing = Drawing::Stacked {
        series: vec!["الجماعة".to_owned()],
        columns: vec![column("2028"), column("2029")],
        ticks: vec![tick(0.0, "0"), tick(1.0, "1")],
    };
    insta::assert_snapshot!(texts(&draw(Direction::Rtl, drawing)).join("\n"), @r"
    433 end الجماعة
    14.7 end 0
    14.7 end 1
    128.5 middle 1
    128.5 middle 1
    128.5 middle 2028
    344.2 middle 1
    344.2 middle 1
    344.2 middle 2029
    ");
}

#[test]
fn an_unknown_value_is_hatched_and_not_a_bar_of_length_zero() {
    let one = |value: Option<f64>| {
        let drawing = Drawing::Bars { bars: vec![bar("Eau", value, "x")], ticks: Vec::new(), reference: None };
        draw(Direction::Ltr, drawing)
    };
    let n_bars = |svg: &str| svg.matches("fill=\"#1f5c4d\"").count();
    assert_eq!((n_bars(&one(Some(3.0))), one(Some(3.0)).matches("<path").count()), (1, 0));
    for unknown in [None, Some(f64::NAN), Some(f64::INFINITY)] {
        assert_eq!((n_bars(&one(unknown)), one(unknown).matches("<path").count()), (0, 1), "{unknown:?}");
    }
}

#[test]
fn both_sides_of_a_pyramid_share_their_scale() {
    let group = PyramidGroup {
        label: "0-4".to_owned(),
        values: [Some(10.0), Some(5.0)],
        texts: ["10".to_owned(), "5".to_owned()],
    };
    let drawing = || Drawing::Pyramid {
        sides: ["H".to_owned(), "F".to_owned()],
        groups: vec![group.clone()],
        ticks: vec![tick(0.0, "0"), tick(10.0, "10")],
    };
    let svg = draw(Direction::Ltr, drawing());
    let widths: Vec<f64> = ["#1f5c4d", "#dca33a"]
        .iter()
        .map(|colour| {
            let line =
                svg.lines().rfind(|line| line.contains(colour) && line.contains("height=\"15\"")).expect("a bar");
            let rest = line.split_once("width=\"").expect("a width").1;
            rest.split_once('"').expect("an end").0.parse().expect("a number")
        })
        .collect();
    assert!((widths[0] - 2.0 * widths[1]).abs() < 0.15, "{widths:?}");
    // The first side is the left one in every language.
    assert_eq!(texts(&svg), texts(&draw(Direction::Rtl, drawing())));
}

#[test]
fn a_drawing_grows_with_its_rows() {
    let height = |n: usize| {
        let row = DotRow { label: "Eau".to_owned(), values: vec![Some(1.0), None], text: "1".to_owned() };
        let drawing = Drawing::Dots { series: vec!["C".to_owned()], rows: vec![row; n], ticks: Vec::new() };
        let svg = draw(Direction::Ltr, drawing);
        let rest = svg.split_once(" height=\"").expect("a height").1;
        rest.split_once('"').expect("an end").0.parse::<f64>().expect("a number")
    };
    assert!((height(9) - height(4) - 5.0 * 28.0).abs() < 0.01);
    assert!(height(0) > 0.0);
}

#[test]
fn a_drawing_of_nothing_is_still_a_drawing() {
    let empty = Drawing::Stacked { series: Vec::new(), columns: Vec::new(), ticks: Vec::new() };
    assert!(draw(Direction::Rtl, empty).contains("<title>Eau &amp; &lt;écoles&gt;</title>"));
}

#[test]
fn marks_are_round_and_reach_the_largest() {
    assert_eq!(round_marks(9_400.0), [0.0, 2_000.0, 4_000.0, 6_000.0, 8_000.0, 10_000.0]);
    assert_eq!(round_marks(0.0).len(), round_marks(f64::NAN).len());
}
