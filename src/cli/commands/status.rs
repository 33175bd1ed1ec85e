//! `plan status`

use std::path::{Path, PathBuf};

use super::legal;
use crate::check::{StageState, Wanted};
use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, table};
use crate::diagnostics::Findings;
use crate::govern::Governance;
use crate::model::Date;
use crate::pipeline::{Analysis, Law};
use crate::render::ics;
use crate::{document, files, i18n};

/// Show where the plan stands, what comes next and for whom, and what each stage still lacks
///
/// The next step comes with who acts, the paper that `plan papers` writes, and the deadline. Below stand the decisions of
/// the bodies that are late, and what their next meetings are to speak of, by priority. Lateness is measured
/// against the day of the document in plan.toml, or the day given with --on; it is told and stops nothing.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan status
  plan status --calendar --on 2026-12-20
  plan status --governance
  plan status --ics procedure.ics --lang ar")]
pub(in crate::cli) struct Args {
    /// Show the steps of the procedure with their deadlines, and what is late by how many days
    #[arg(long)]
    calendar: bool,
    /// Show bodies, members, meetings, decisions, who does what, and the roadmap
    #[arg(long, conflicts_with = "calendar")]
    governance: bool,
    /// Write what is due to a calendar file (RFC 5545) in the workspace
    #[arg(long, value_name = "FILE")]
    ics: Option<PathBuf>,
    /// Measure lateness on this day, such as 2026-12-20 [default: the day of plan.toml]
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<Date>,
}

pub(super) fn day(text: &str) -> Result<Date, String> {
    Date::from_iso(text).ok_or_else(|| format!("\"{text}\" is not a day such as 2026-12-20"))
}

/// Shows the stages.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let (mut analysis, findings) = context.analysis()?;
    if let Some(day) = args.on {
        analysis.registers_on(day);
    }
    let law = args.on.map_or_else(|| analysis.law.clone(), |day| analysis.law_on(day));
    let governance = args.on.map_or_else(|| analysis.governance.clone(), |day| analysis.governance_on(day));
    if let Some(file) = &args.ics {
        write_ics(context, &analysis, &law, file)?;
    }
    if context.is_json {
        context.print_analysis(&analysis, &json(&analysis, &law, governance.as_ref()));
        return Ok(context.close(&findings));
    }
    if args.governance {
        // The tables of the document, as of the day that was asked for.
        analysis.governance.clone_from(&governance);
        all_of_governance(context, &analysis);
        return Ok(close(context, &analysis, &findings));
    }
    legal::next(context, &analysis, &law);
    if args.calendar {
        legal::calendar(context, &analysis, &law);
    } else {
        stages(context, &analysis);
        open_business(context, &analysis, governance.as_ref());
    }
    // Late answers and commitments stand with the steps that are late.
    table::print(context, document::table(&analysis, context.language, "registers.late").as_ref());
    Ok(close(context, &analysis, &findings))
}

/// What `--governance` shows, in this order.
const GOVERNANCE: [&str; 9] = [
    "governance.bodies",
    "governance.members",
    "governance.meetings",
    "governance.decisions",
    "governance.late",
    "governance.agenda",
    "governance.duties",
    "governance.involvement",
    "roadmap.table",
];

fn all_of_governance(context: &Context, analysis: &Analysis) {
    if analysis.governance.is_none() {
        context.print(&context.word("governance-nothing"));
    }
    for id in GOVERNANCE {
        table::print(context, document::table(analysis, context.language, id).as_ref());
    }
}

/// Shows the decisions that are late and the next agendas, where the workspace has bodies.
fn open_business(context: &Context, analysis: &Analysis, governance: Option<&Governance>) {
    let Some(governance) = governance else { return };
    let n = governance.late().count();
    if let Some(today) = governance.today.filter(|_| n > 0) {
        let said = i18n::args([("n", n.into()), ("date", i18n::date(context.language, today).into())]);
        context.print(&context.words("governance-late-count", &said));
    }
    table::print(context, document::late_decisions(analysis, context.language, governance).as_ref());
    table::print(context, document::agenda(analysis, context.language, governance).as_ref());
}

fn json(analysis: &Analysis, law: &Law, governance: Option<&Governance>) -> serde_json::Value {
    serde_json::json!({
        "commune": analysis.commune,
        "state": law.standing.state,
        "deliberation": law.standing.deliberation,
        "visa": law.standing.visa,
        "today": law.today,
        "next": law.next,
        "calendar": law.calendar,
        "stages": analysis.stages,
        "late": analysis.registers.as_ref().map(|it| &it.late),
        "governance": governance,
    })
}

fn stages(context: &Context, analysis: &Analysis) {
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
}

fn close(context: &Context, analysis: &Analysis, findings: &Findings) -> Exit {
    let exit = context.close(findings);
    let open = analysis.stages.iter().find(|it| matches!(it.state, StageState::NotStarted | StageState::UnderWay));
    let of_stage = open.map_or("plan render", |stage| stage.command.as_str());
    // A launch is made with papers, not with figures.
    context.next(if of_stage == "plan status" { "plan papers" } else { of_stage });
    exit
}

fn lack(context: &Context, wanted: &Wanted) -> String {
    let key = format!("material-{}", wanted.material.word());
    let args = i18n::args([("has", wanted.has.into()), ("wanted", wanted.at_least.into())]);
    context.words(&key, &args)
}

/// Writes what is not done and has a day; the stamp is the day of the document, so that the bytes stay the same.
fn write_ics(context: &Context, analysis: &Analysis, law: &Law, file: &Path) -> Result<(), Failure> {
    let open = law.calendar.iter().filter(|line| line.done.is_none());
    let events: Vec<ics::Event> = open
        .filter_map(|line| {
            let date = line.due.or(line.planned)?;
            let step = context.word(&format!("word-step-{}", line.step.word()));
            let year = line.year.map(|year| year.to_string()).unwrap_or_default();
            let actor = context.word(&format!("actor-{}", line.actor.word()));
            let paper = line.paper.map(|paper| context.word(&format!("paper-{}", paper.word())));
            Some(ics::Event {
                uid: format!("{}{year}-{}@{}", line.step.word(), analysis.period.first, analysis.commune.code),
                date,
                summary: format!("{step} {year}").trim().to_owned(),
                description: [Some(actor), paper].into_iter().flatten().collect::<Vec<_>>().join("\n"),
            })
        })
        .collect();
    let stamp = analysis
        .law
        .today
        .or(law.today)
        .or_else(|| Date::new(analysis.period.first.0, 1, 1))
        .expect("a first year is a year");
    let name = i18n::pick(context.language, &analysis.commune.name).to_owned();
    let path = context.directory.join(file);
    files::write(&path, ics::calendar(&name, stamp, &events).as_bytes())
        .map_err(|error| context.file_failure(&error))?;
    let said = i18n::args([("path", path.display().to_string().into()), ("n", events.len().into())]);
    context.tell(&context.words("ics-written", &said));
    Ok(())
}
