//! Findings as a JUnit report, for build servers: a suite a file, a case a finding.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Words, file_of};
use crate::diagnostics::{Diagnostic, Severity};

/// Returns the findings as JUnit XML. Those of at least `fails` fail; the others pass with their words as output. A
/// file without findings is a suite with one case that passes.
#[must_use]
pub fn junit(words: &Words<'_>, files: &[&str], findings: &[&Diagnostic], fails: Severity) -> String {
    let mut suites: BTreeMap<&str, Vec<&Diagnostic>> = files.iter().map(|file| (*file, Vec::new())).collect();
    for finding in findings {
        // What lies in no file is about the plan as a whole.
        let file = finding.places.first().and_then(file_of).unwrap_or("plan");
        suites.entry(file).or_default().push(finding);
    }
    let n_failed = |list: &[&Diagnostic]| list.iter().filter(|finding| finding.severity() >= fails).count();
    let n_tests: usize = suites.values().map(|list| list.len().max(1)).sum();
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        xml,
        "<testsuites name=\"plan check\" tests=\"{n_tests}\" failures=\"{}\" errors=\"0\">",
        n_failed(findings)
    );
    for (file, list) in &suites {
        let _ = writeln!(
            xml,
            "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"0\">",
            escaped(file),
            list.len().max(1),
            n_failed(list)
        );
        if list.is_empty() {
            let _ = writeln!(xml, "    <testcase classname=\"plan\" name=\"{}\"/>", escaped(file));
        }
        list.iter().for_each(|finding| xml.push_str(&case(words, finding, fails)));
        xml.push_str("  </testsuite>\n");
    }
    xml.push_str("</testsuites>\n");
    xml
}

fn case(words: &Words<'_>, finding: &Diagnostic, fails: Severity) -> String {
    let code = finding.code.id();
    let places: Vec<String> = finding.places.iter().map(ToString::to_string).collect();
    let name = format!("{code} {}", places.first().map_or("", String::as_str));
    let headline = words.headline(finding);
    let body = escaped(&format!("{headline}\n{}\n{}", places.join("\n"), words.help(finding)));
    let inside = if finding.severity() >= fails {
        format!("<failure message=\"{}\" type=\"{code}\">{body}</failure>", escaped(&headline))
    } else {
        format!("<system-out>{body}</system-out>")
    };
    format!(
        "    <testcase classname=\"plan.{code}\" name=\"{}\">\n      {inside}\n    </testcase>\n",
        escaped(name.trim_end())
    )
}

/// Writes a text for XML 1.0, which has no control characters at all.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(letter),
            '\u{FFFE}' | '\u{FFFF}' => {}
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}
