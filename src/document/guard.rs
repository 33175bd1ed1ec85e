//! What a chapter may use of the template language: tests, two levels of loops over facts, and the program's functions.
//!
//! A chapter of a workspace is a template of a stranger. Everything by which one could compute without end, grow without
//! bound or reach beyond the facts is refused before it runs: assignments, macros, includes, inheritance, filters and the
//! built-in functions. What remains ends: each loop goes over facts, which are as many as the plan's projects.

/// Loops one inside the other.
const DEEPEST_LOOP: usize = 2;
/// Characters of a chapter after its template has run.
pub(super) const LONGEST: usize = 2 * 1024 * 1024;
/// Times that one table, drawing or text may stand in a chapter.
pub(super) const MOST_REPEATS: usize = 12;

/// Statements of a chapter.
const STATEMENTS: &[&str] = &["if", "elif", "else", "endif", "for", "endfor", "raw", "endraw"];

/// Returns the line, from one, of the first thing that a chapter may not use, and its words.
pub(super) fn refused(text: &str, functions: &[&str]) -> Option<(usize, String)> {
    let mut depth = 0;
    let mut rest = text;
    let mut line = 1;
    while let Some(start) = rest.find('{') {
        line += rest[..start].matches('\n').count();
        rest = &rest[start..];
        let (inside, is_statement, end) = match rest.get(..2) {
            Some("{{") => (tag(rest, "}}"), false, "}}"),
            Some("{%") => (tag(rest, "%}"), true, "%}"),
            Some("{#") => (rest.find("#}").map(|end| &rest[2..end]), false, "#}"),
            _ => {
                rest = &rest[1..];
                continue;
            }
        };
        // The template engine says what is wrong with a tag that does not end.
        let inside = inside?;
        if end != "#}"
            && let Some(what) = refused_in(inside.trim_matches('-').trim(), is_statement, &mut depth, functions)
        {
            return Some((line, what));
        }
        line += inside.matches('\n').count();
        rest = &rest[2 + inside.len() + end.len()..];
    }
    None
}

/// The inside of a tag; its end inside a string is not its end.
fn tag<'t>(rest: &'t str, end: &str) -> Option<&'t str> {
    let mut quote = None;
    for (at, letter) in rest.char_indices().skip(2) {
        match quote {
            Some(open) if letter == open => quote = None,
            Some(_) => {}
            None if matches!(letter, '"' | '\'' | '`') => quote = Some(letter),
            None if rest[at..].starts_with(end) => return Some(&rest[2..at]),
            None => {}
        }
    }
    None
}

fn refused_in(inside: &str, is_statement: bool, depth: &mut usize, functions: &[&str]) -> Option<String> {
    let bare = without_strings(inside);
    if is_statement {
        let word: String = bare.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
        if !STATEMENTS.contains(&word.as_str()) {
            return Some(word);
        }
        match word.as_str() {
            "for" => *depth += 1,
            "endfor" => *depth = depth.saturating_sub(1),
            _ => {}
        }
        if *depth > DEEPEST_LOOP {
            return Some(word);
        }
    }
    if bare.contains('|') || bare.contains("**") {
        return Some("|".to_owned());
    }
    let calls = bare.match_indices('(').map(|(at, _)| {
        let before = bare[..at].trim_end();
        let from = before.rfind(|letter: char| !letter.is_alphanumeric() && letter != '_').map_or(0, |at| at + 1);
        before[from..].to_owned()
    });
    let is_word = |name: &String| !matches!(name.as_str(), "" | "and" | "or" | "not" | "in" | "if" | "elif" | "is");
    calls.into_iter().find(|name| is_word(name) && !functions.contains(&name.as_str()))
}

/// The inside of a tag with its strings left empty.
fn without_strings(inside: &str) -> String {
    let mut bare = String::new();
    let mut quote = None;
    for letter in inside.chars() {
        match quote {
            Some(open) if letter == open => quote = None,
            Some(_) => {}
            None if matches!(letter, '"' | '\'' | '`') => quote = Some(letter),
            None => bare.push(letter),
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<(usize, &str)>) {
        let found = refused(text, &["figure", "name"]);
        assert_eq!(found, expected.map(|(line, what)| (line, what.to_owned())), "{text}");
    }

    #[test]
    fn tests_loops_over_facts_and_the_functions_pass() {
        check(
            "{% if has.a and (not b or known[\"x|y\"]) %}{{ figure(id=\"p.\" ~ id) }}{% else %}{# range(1) #}{% endif %}",
            None,
        );
        check(
            "{%- for a in xs -%}{% for b in ys %}{{ name(id=b) }}{% endfor %}{% endfor %}{% for c in zs %}{% endfor %}",
            None,
        );
        check("text { with } braces {", None);
    }

    #[test]
    fn whatever_computes_or_reaches_out_is_named_with_its_line() {
        check("a\n\n{% set x = 1 %}", Some((3, "set")));
        check("{% include \"/etc/passwd\" %}", Some((1, "include")));
        check("{{ get_env(name=\"HOME\") }}", Some((1, "get_env")));
        check("a\n{% for i in range(end=1000000000) %}{% endfor %}", Some((2, "range")));
        check("{{ \"a\" | indent(width=100000000) }}", Some((1, "|")));
        check("{% for a in x %}{% for b in x %}\n{% for c in x %}", Some((2, "for")));
        check("{% macro m() %}{{ m() }}{% endmacro %}", Some((1, "macro")));
    }
}
