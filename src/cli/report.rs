//! Findings on the terminal.

use rust_decimal::Decimal;

use crate::diagnostics::{Arg, Diagnostic, Findings, Severity};
use crate::i18n::{self, Args};
use crate::intake::schema;

use super::context::Context;

/// Stands between the words that a cell may hold.
pub(super) const BETWEEN_WORDS: &str = " / ";

/// Findings of one code shown in full before the rest is counted.
const SHOWN_OF_A_CODE: usize = 5;

/// Returns the word of a severity, in colour where there is one.
pub(super) fn severity(context: &Context, severity: Severity) -> String {
    let word = context.word(&format!("severity-{}", severity.word()));
    if !context.has_colour {
        return word;
    }
    let colour = match severity {
        Severity::Error => "31",
        Severity::Warning => "33",
        Severity::Note => "36",
    };
    format!("\u{1b}[1;{colour}m{word}\u{1b}[0m")
}

/// Tells every finding; the same code beyond a few is counted.
pub(super) fn findings(context: &Context, findings: &Findings) {
    let mut shown: Vec<(crate::diagnostics::Code, usize)> = Vec::new();
    for finding in findings {
        let n = match shown.iter_mut().find(|(code, _)| *code == finding.code) {
            Some((_, n)) => {
                *n += 1;
                *n
            }
            None => {
                shown.push((finding.code, 1));
                1
            }
        };
        if n <= SHOWN_OF_A_CODE {
            context.tell(&written(context, finding));
        }
    }
    for (code, n) in shown.into_iter().filter(|(_, n)| *n > SHOWN_OF_A_CODE) {
        let args = i18n::args([("n", (n - SHOWN_OF_A_CODE).into()), ("code", code.id().into())]);
        context.tell(&context.words("findings-folded", &args));
    }
}

/// Writes a finding: headline, places, and what to do.
fn written(context: &Context, finding: &Diagnostic) -> String {
    let args = labelled(context, finding);
    let code = finding.code.id();
    let mut text = format!("{}[{code}]: {}", severity(context, finding.severity()), context.words(code, &args));
    for place in &finding.places {
        text.push_str(&format!("\n  --> {place}"));
    }
    let near = format!("{code}.near");
    let has_suggestion = matches!(finding.args.get("suggestion"), Some(Arg::Text(near)) if !near.is_empty());
    let key = if has_suggestion && i18n::has_message(context.language, &near) { near } else { format!("{code}.help") };
    text.push_str(&format!("\n  = {}: {}\n", context.word("diagnostic-help"), context.words(&key, &args)));
    text
}

/// Turns keys of sheets, columns, groups and accepted words into their labels in the language.
fn labelled(context: &Context, finding: &Diagnostic) -> Args {
    let mut args = finding.args.clone();
    for (name, value) in &mut args {
        let Arg::Text(text) = value else { continue };
        let label = match *name {
            "sheet" => schema::sheet(text).map(|_| schema::sheet_label(context.language, text)),
            "column" => label(context, &format!("column-{text}")),
            "sum" | "cost" | "budgeted" | "population" | "commune" | "least" | "most" => {
                // Years and small counts stay as they are typed.
                let number = text.parse::<Decimal>().ok().filter(|number| number.abs() >= Decimal::from(10_000));
                number.map(|number| i18n::number(context.language, number))
            }
            "group" => label(context, &format!("group-{text}")),
            "words" => Some(words(context, finding, text)),
            "indicator" => label(context, &format!("indicator-{text}")).map(|name| format!("{name} ({text})")),
            _ => None,
        };
        if let Some(label) = label {
            *text = label;
        }
    }
    args
}

/// The accepted words of a column as its user writes them.
fn words(context: &Context, finding: &Diagnostic, keys: &str) -> String {
    let column = match finding.args.get("column") {
        Some(Arg::Text(column)) => column.as_str(),
        Some(Arg::Count(_)) | None => "",
    };
    if keys.contains(BETWEEN_WORDS) {
        // Titles already, whose own commas part nothing.
        return keys.to_owned();
    }
    let word = |key: &str| {
        let own = label(context, &format!("word-{column}-{key}"));
        own.or_else(|| label(context, &format!("word-{key}"))).unwrap_or_else(|| key.to_owned())
    };
    keys.split(", ").map(word).collect::<Vec<_>>().join(BETWEEN_WORDS)
}

fn label(context: &Context, key: &str) -> Option<String> {
    i18n::has_message(context.language, key).then(|| context.word(key))
}

/// Tells how many findings there are, and where to read them.
pub(super) fn summary(context: &Context, findings: &Findings) {
    let [errors, warnings] = [Severity::Error, Severity::Warning].map(|severity| findings.count(severity));
    if errors + warnings > 0 {
        let args = i18n::args([("errors", errors.into()), ("warnings", warnings.into())]);
        context.tell(&context.words("findings-summary", &args));
    }
}
