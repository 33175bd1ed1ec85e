//! Findings on the terminal.

use crate::diagnostics::{Diagnostic, Findings, Place, Severity};
use crate::i18n;
use crate::intake::grid::Grid;
use crate::profile::Profile;
use crate::render::findings::{self, Words};

use super::context::Context;

/// Returns the word of a severity, in colour where there is one.
pub(super) fn severity(context: &Context, severity: Severity) -> String {
    coloured(context, severity, &context.word(&format!("severity-{}", severity.word())))
}

fn coloured(context: &Context, severity: Severity, text: &str) -> String {
    if !context.has_colour {
        return text.to_owned();
    }
    let colour = match severity {
        Severity::Error => "31",
        Severity::Warning => "33",
        Severity::Note => "36",
    };
    format!("\u{1b}[1;{colour}m{text}\u{1b}[0m")
}

/// What findings are told with.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Told<'a> {
    /// Whose profile names criteria and sectors.
    pub profile: Option<&'a Profile>,
    /// The sheets they point into, for excerpts.
    pub grids: &'a [Grid],
    /// Whether what repeats is told again and again.
    pub is_all: bool,
}

/// Tells findings, what blocks the plan first; what repeats in a column is named by its cells.
pub(super) fn findings(context: &Context, told: &Told<'_>, list: &[&Diagnostic]) {
    let ordered = findings::by_urgency(list.iter().copied());
    if told.is_all {
        ordered.iter().for_each(|finding| context.tell(&written(context, told, finding)));
        return;
    }
    for group in findings::folded(&ordered) {
        group.shown.iter().for_each(|finding| context.tell(&written(context, told, finding)));
        if !group.others.is_empty() {
            let ranges = group.ranges();
            let key = if ranges.is_empty() { "findings-folded" } else { "findings-folded-in" };
            let n = group.others.len();
            let args = [("n", n.into()), ("code", group.code().id().into()), ("cells", ranges.into())];
            context.tell(&format!("{}\n", context.words(key, &i18n::args(args))));
        }
    }
}

/// Writes a finding: headline, places, the cells around it, and what to do.
fn written(context: &Context, told: &Told<'_>, finding: &Diagnostic) -> String {
    let words = Words { language: context.language, profile: told.profile };
    let code = finding.code.id();
    let mut text = format!("{}[{code}]: {}", severity(context, finding.severity()), words.headline(finding));
    for place in &finding.places {
        text.push_str(&format!("\n  --> {}", findings::visible(&place.to_string())));
    }
    if let Some(Place::Cell(cell)) = finding.places.first()
        && let Some(grid) = told.grids.iter().find(|grid| grid.file == cell.file && grid.sheet == cell.sheet)
    {
        let excerpt = findings::excerpt(grid, cell.row, cell.column);
        for (at, line) in excerpt.lines.iter().enumerate() {
            let line = if at == excerpt.marked { coloured(context, finding.severity(), line) } else { line.clone() };
            text.push_str(&format!("\n  {line}"));
        }
    }
    text.push_str(&format!("\n  = {}: {}\n", context.word("diagnostic-help"), words.help(finding)));
    text
}

/// Tells how many findings there are, and where to read them.
pub(super) fn summary(context: &Context, findings: &Findings) {
    let [errors, warnings] = [Severity::Error, Severity::Warning].map(|severity| findings.count(severity));
    if errors + warnings > 0 {
        let args = i18n::args([("errors", errors.into()), ("warnings", warnings.into())]);
        context.tell(&context.words("findings-summary", &args));
    }
}
