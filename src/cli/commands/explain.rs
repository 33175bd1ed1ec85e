//! `plan explain`

use clap::ArgGroup;

use super::legal;
use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, table};
use crate::diagnostics::{Code, Severity};
use crate::document;
use crate::i18n::{self, explanation};

/// Explain a code of `plan check`, a rule of the law or the rank of a project
///
/// CODE is a code such as P1003: what it means, why it matters, how to mend it, with an example. Or it is a rule such as
/// its text, source and remedy, and in a workspace its verdict with the cells. Or it is the id of a
/// project of the workspace, such as P07: its place and its points, how women, men and youth voted, who stands before and
/// after it and why, what would change its place, and how sure it is.
#[derive(Debug, clap::Args)]
#[command(group = ArgGroup::new("what").required(true))]
#[command(after_help = "Examples:
  plan explain P1017
  plan explain R-015
  plan explain P07
  plan explain --list")]
pub(in crate::cli) struct Args {
    /// Code, such as P1003, rule, such as R-015, or project, such as P07
    #[arg(value_name = "CODE", group = "what")]
    subject: Option<String>,
    /// List every code with its meaning
    #[arg(long, group = "what")]
    list: bool,
}

/// What can be explained.
enum Subject {
    /// A code of a finding.
    Code(Code),
    /// A rule of the regime.
    Rule(String),
    /// A project of the workspace, by its id.
    Project(String),
}

impl Subject {
    /// A code has four digits after its letter; what has fewer is the id of something else.
    fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(code) = Code::ALL.iter().find(|code| code.id().eq_ignore_ascii_case(text)) {
            return Some(Subject::Code(*code));
        }
        if legal::is_rule(text) {
            return Some(Subject::Rule(text.to_owned()));
        }
        let is_code =
            text.len() == 5 && text.starts_with(['P', 'p']) && text[1..].bytes().all(|digit| digit.is_ascii_digit());
        (!is_code && !text.is_empty()).then(|| Subject::Project(text.to_owned()))
    }
}

/// Explains one thing, or lists what can be explained.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let Some(text) = args.subject.as_deref().filter(|_| !args.list) else {
        list(context);
        return Ok(Exit::Done);
    };
    match Subject::of(text) {
        Some(Subject::Code(code)) => explain(context, code),
        Some(Subject::Rule(id)) => return legal::explain(context, &id),
        Some(Subject::Project(id)) => return why(context, &id),
        None => {
            let said = i18n::args([("code", text.into())]);
            return Err(context.failure(Exit::Usage, "error-unknown-code", &said));
        }
    }
    Ok(Exit::Done)
}

fn explain(context: &Context, code: Code) {
    let Some(explanation) = explanation(context.language, code.id()) else { return explain_shortly(context, code) };
    if context.is_json {
        context.print_json(&serde_json::json!({
            "code": code,
            "severity": code.severity(),
            "meaning": explanation.meaning,
            "why": explanation.why,
            "mend": explanation.mend,
            "example": explanation.example,
        }));
        return;
    }
    context.print(&format!("{} · {}", code.id(), severity(context, code.severity())));
    context.print(&format!("\n{}", explanation.meaning));
    for (key, text) in
        [("explain-why", explanation.why), ("explain-mend", explanation.mend), ("explain-example", explanation.example)]
    {
        context.print(&format!("\n{}\n  {text}", context.word(key)));
    }
}

/// Tells the finding itself, with dots for its values, when a translation lacks the explanation.
fn explain_shortly(context: &Context, code: Code) {
    let (meaning, mend) = (bare(context, code.id()), bare(context, &format!("{}.help", code.id())));
    if context.is_json {
        let (severity, nothing) = (code.severity(), serde_json::Value::Null);
        context.print_json(&serde_json::json!({
            "code": code, "severity": severity, "meaning": meaning, "why": nothing, "mend": mend, "example": nothing,
        }));
        return;
    }
    context.print(&format!("{} · {}", code.id(), severity(context, code.severity())));
    context.print(&format!("\n{meaning}\n\n{}\n  {mend}", context.word("explain-mend")));
}

/// A message with dots in place of its values.
fn bare(context: &Context, key: &str) -> String {
    let mut text = String::new();
    let words = context.word(key);
    let mut rest = words.as_str();
    while let Some((before, after)) = rest.split_once("{$") {
        text.push_str(before);
        text.push('…');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    text + rest
}

/// Says why a project ranks where it does.
fn why(context: &Context, id: &str) -> Result<Exit, Failure> {
    let (analysis, findings) = context.analysis()?;
    let known = analysis.plan.projects.iter().find(|project| project.id.as_str().eq_ignore_ascii_case(id));
    let Some(project) = known else {
        let said = i18n::args([("id", id.into())]);
        return Err(context.failure(Exit::DataErrors, "trace-unknown", &said));
    };
    let Some(card) = analysis.card(&project.id) else {
        let said = i18n::args([("project", project.id.as_str().into())]);
        return Err(context.failure(Exit::DataErrors, "explain-not-ranked", &said));
    };
    if context.is_json {
        context.print_analysis(&analysis, &card);
    } else {
        context.print(i18n::pick(context.language, &project.title));
        table::print(context, document::table(&analysis, context.language, &format!("why.{}", project.id)).as_ref());
    }
    Ok(context.close(&findings))
}

fn list(context: &Context) {
    let all = Code::ALL.iter().map(|code| {
        let told = explanation(context.language, code.id());
        (*code, told.map_or_else(|| bare(context, code.id()), |explanation| explanation.meaning.to_owned()))
    });
    if context.is_json {
        let list: Vec<serde_json::Value> = all
            .map(|(code, meaning)| serde_json::json!({"code": code, "severity": code.severity(), "meaning": meaning}))
            .collect();
        context.print_json(&list);
        return;
    }
    let mut drawn = table::plain();
    drawn.set_header(["head-code", "head-gravity", "head-meaning"].map(|key| context.word(key)));
    for (code, meaning) in all {
        drawn.add_row(vec![code.id().to_owned(), severity(context, code.severity()), meaning]);
    }
    context.print(&drawn.to_string());
}

fn severity(context: &Context, severity: Severity) -> String {
    context.word(&format!("severity-{}", severity.word()))
}
