//! `plan explain`

use clap::ArgGroup;

use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, table};
use crate::diagnostics::{Code, Severity};
use crate::i18n::{self, explanation};

/// Explain a code of `plan check`: what it means, why it matters, how to mend it, with an example
#[derive(Debug, clap::Args)]
#[command(group = ArgGroup::new("what").required(true))]
#[command(after_help = "Examples:
  plan explain P1017
  plan explain --list")]
pub(in crate::cli) struct Args {
    /// Code, such as P1003
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
}

impl Subject {
    /// A code has four digits after its letter; what has fewer is the id of something else.
    fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        Code::ALL.iter().find(|code| code.id().eq_ignore_ascii_case(text)).copied().map(Subject::Code)
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
        None => {
            let said = i18n::args([("code", text.into())]);
            return Err(context.failure(Exit::Usage, "error-unknown-code", &said));
        }
    }
    Ok(Exit::Done)
}

fn explain(context: &Context, code: Code) {
    let explanation = explanation(context.language, code.id()).expect("the tests refuse a code without explanation");
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
    context.print(&format!("{} · {}", code.id(), context.word(&format!("severity-{}", code.severity().word()))));
    context.print(&format!("\n{}", explanation.meaning));
    for (key, text) in
        [("explain-why", explanation.why), ("explain-mend", explanation.mend), ("explain-example", explanation.example)]
    {
        context.print(&format!("\n{}\n  {text}", context.word(key)));
    }
}

fn list(context: &Context) {
    let all = Code::ALL.iter().map(|code| {
        let meaning = explanation(context.language, code.id()).map_or("", |explanation| explanation.meaning);
        (*code, meaning)
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
        drawn.add_row(vec![code.id().to_owned(), severity(context, code.severity()), meaning.to_owned()]);
    }
    context.print(&drawn.to_string());
}

fn severity(context: &Context, severity: Severity) -> String {
    context.word(&format!("severity-{}", severity.word()))
}
