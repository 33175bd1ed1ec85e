//! `plan status`

use crate::check::{StageState, Wanted};
use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, table};
use crate::i18n;

/// Show the stages of the plan and what each still lacks
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Args {}

/// Shows the stages.
pub(in crate::cli) fn run(_: &Args, context: &Context) -> Result<Exit, Failure> {
    let (analysis, findings) = context.analysis()?;
    if context.is_json {
        context
            .print_analysis(&analysis, &serde_json::json!({ "commune": analysis.commune, "stages": analysis.stages }));
        return Ok(context.close(&findings));
    }
    let mut drawn = table::plain();
    drawn.set_header(["head-id", "head-stage", "head-state", "head-lacks"].map(|key| context.word(key)));
    for (stage, progress) in analysis.profile.stages.iter().zip(&analysis.stages) {
        let lacks: Vec<String> =
            progress.wanted.iter().filter(|it| !it.is_enough()).map(|it| lack(context, it)).collect();
        drawn.add_row(vec![
            stage.id.clone(),
            i18n::pick(context.language, &stage.title.text()).to_owned(),
            context.word(&format!("stage-{}", progress.state.word())),
            lacks.join("\n"),
        ]);
    }
    context.print(&drawn.to_string());
    let exit = context.close(&findings);
    let open = analysis.stages.iter().find(|it| matches!(it.state, StageState::NotStarted | StageState::UnderWay));
    context.next(open.map_or("plan render", |stage| stage.command.as_str()));
    Ok(exit)
}

fn lack(context: &Context, wanted: &Wanted) -> String {
    let key = format!("material-{}", wanted.material.word());
    let args = i18n::args([("has", wanted.has.into()), ("wanted", wanted.at_least.into())]);
    context.words(&key, &args)
}
