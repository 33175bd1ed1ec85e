//! Tables on a terminal: whatever its width, no word is cut and no line is longer.

use std::collections::BTreeSet;

use crate::workspace::Workspace;

/// Places enough for every table to stand as it is.
const WIDE: &str = "1000";

/// Words as they may stand on a line: what a slash or a hyphen joins may be two.
fn words(text: &str) -> BTreeSet<String> {
    let frame = |letter: char| {
        letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}') || "│┌┐└┘╞╡═─".contains(letter)
    };
    text.split(frame).flat_map(|word| word.split_inclusive(['/', '-'])).map(str::to_owned).collect()
}

/// Places of a line; marks of direction and those that sit on letters take none, lam and alef one together.
fn places(line: &str) -> usize {
    let takes_none = |letter: &char| matches!(letter, '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}');
    let joined: usize = ["لا", "لأ", "لإ", "لآ"].iter().map(|pair| line.matches(pair).count()).sum();
    line.chars().filter(|letter| !takes_none(letter)).count() - joined
}

#[test]
fn no_table_cuts_a_word_or_leaves_the_terminal() {
    let (first, followed) = (Workspace::example(), Workspace::followed());
    let commands: &[(&Workspace, &[&str])] =
        &[(&first, &["diagnose"]), (&first, &["program"]), (&first, &["interlink"]), (&followed, &["track"])];
    for (workspace, command) in commands {
        for language in ["ar", "fr"] {
            let at = |width: &str| {
                workspace.plan_with(("COLUMNS", width), &[*command, &["--lang", language]].concat()).stdout
            };
            let whole = words(&at(WIDE));
            assert!(whole.len() > 50, "{command:?} shows nothing");
            for (width, n) in [("80", 80), ("100", 100)] {
                let text = at(width);
                let cut: Vec<String> = words(&text).difference(&whole).cloned().collect();
                assert!(cut.is_empty(), "{command:?} {language} {width}: {cut:?}\n{text}");
                let framed = text.lines().filter(|line| line.starts_with(['│', '┌']));
                let long: Vec<&str> = framed.filter(|line| places(line) > n).collect();
                assert!(long.is_empty(), "{command:?} {language} {width}: {long:?}");
            }
        }
    }
}
