//! What a page of a theme may use of the template language: values, tests, and two levels of loops over the lists it is
//! given.
//!
//! A page of a workspace is a template of a stranger. Everything by which one could compute without end, grow without
//! bound or reach beyond what the page is given is refused before it runs, as for chapters: what remains ends.

/// Loops one inside the other.
const DEEPEST_LOOP: usize = 2;

/// Statements of a page.
const STATEMENTS: [&str; 6] = ["if", "elif", "else", "endif", "for", "endfor"];

/// Lists that a page is given, by the last word of their names; a text can be gone through as well, but not here.
const LISTS: [&str; 11] = [
    "languages",
    "territory",
    "contents",
    "sections",
    "lists",
    "entries",
    "criteria",
    "anchors",
    "tie_chain",
    "ranked",
    "to_study",
];

/// Returns the line, from one, of the first thing that a page may not use, and its words.
pub(super) fn refused(text: &str) -> Option<(usize, String)> {
    let (mut depth, mut line, mut rest) = (0_usize, 1, text);
    while let Some(start) = rest.find('{') {
        line += rest[..start].matches('\n').count();
        rest = &rest[start..];
        let (is_statement, end) = match rest.get(..2) {
            Some("{{") => (false, "}}"),
            Some("{%") => (true, "%}"),
            Some("{#") => (false, "#}"),
            _ => {
                rest = &rest[1..];
                continue;
            }
        };
        // The template engine says what is wrong with a tag that does not end. An end inside a string cuts the tag
        // short: its rest is then no tag, and what is left of the string is refused.
        let inside = &rest[2..rest.find(end)?];
        let found = match end {
            "#}" => None,
            _ => refused_in(inside.trim_matches('-').trim(), is_statement, &mut depth),
        };
        if let Some(what) = found {
            return Some((line, what.to_owned()));
        }
        line += inside.matches('\n').count();
        rest = &rest[2 + inside.len() + end.len()..];
    }
    None
}

fn refused_in<'t>(inside: &'t str, is_statement: bool, depth: &mut usize) -> Option<&'t str> {
    if is_statement {
        let mut words = inside.split_whitespace();
        let statement = words.next().unwrap_or_default();
        if !STATEMENTS.contains(&statement) {
            return Some(statement);
        }
        match statement {
            "for" => {
                *depth += 1;
                let list = words.skip_while(|word| *word != "in").nth(1).unwrap_or_default();
                if *depth > DEEPEST_LOOP || !LISTS.contains(&list.rsplit('.').next().unwrap_or_default()) {
                    return Some(inside);
                }
            }
            "endfor" => *depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    // Values are written out already: `safe` is the one filter, and nothing is called, joined or raised to a power.
    let bare = inside.strip_suffix("| safe").unwrap_or(inside);
    let is_refused = bare.contains(['|', '(', '~', '*', '"', '\'', '`', '[', '{']);
    is_refused.then_some(inside)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::html::theme::BUILTIN;

    fn check(text: &str, expected: Option<(usize, &str)>) {
        assert_eq!(refused(text), expected.map(|(line, what)| (line, what.to_owned())), "{text}");
    }

    #[test]
    fn the_pages_of_the_program_pass() {
        for (name, text) in BUILTIN.iter().filter(|(name, _)| name.ends_with(".html")) {
            assert_eq!(refused(text), None, "{name}");
        }
    }

    #[test]
    fn whatever_computes_or_reaches_out_is_named_with_its_line() {
        check("<p>\n\n{% set x = 1 %}", Some((3, "set")));
        check("{% include \"/etc/passwd\" %}", Some((1, "include")));
        check("{{ get_env(name=\"HOME\") }}", Some((1, "get_env(name=\"HOME\")")));
        check("<p>\n{% for i in range(end=100000) %}{% endfor %}", Some((2, "for i in range(end=100000)")));
        check("{% for letter in body %}{% endfor %}", Some((1, "for letter in body")));
        check("{{ title | indent(width=100000000) }}", Some((1, "title | indent(width=100000000)")));
        check("{{ title ~ title }}", Some((1, "title ~ title")));
        check("{{ \"}}\" | upper }}", Some((1, "\"")));
        let nested = "{% for a in contents %}{% for b in a.sections %}\n{% for c in b.sections %}";
        check(nested, Some((2, "for c in b.sections")));
    }
}
