//! `plan registers`

use std::path::{Path, PathBuf};

use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, LanguageArg, table};
use crate::document;
use crate::files;
use crate::i18n::{self, Language};
use crate::model::Date;
use crate::pipeline::Analysis;
use crate::render::workbooks::{self, NewWorkspace};

/// Show the registers: who was heard and what they promised, what was read, told, taught and asked for, and what is late
///
/// Reads the sheets of registers.xlsx; every one of them is optional. What has no date was not held, not kept and not in
/// time. Institutions only: no column takes a person, and attendance is withheld where so few came that one could be
/// recognised. "plan render --variant registers" makes a document of them.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan registers --workbook data/registers.xlsx
  plan registers --part late --on 2027-03-01
  plan registers --format json")]
pub(in crate::cli) struct Args {
    /// Show only this part
    #[arg(long, value_name = "PART")]
    part: Option<Part>,
    /// Measure lateness on this day, such as 2027-03-01 [default: the day of plan.toml]
    #[arg(long, value_name = "DATE", value_parser = super::status::day)]
    on: Option<Date>,
    /// Make the empty workbook of registers; a file that is there already is never written over
    #[arg(long, value_name = "FILE", conflicts_with_all = ["part", "on"])]
    workbook: Option<PathBuf>,
    /// Language of the workbook; reading understands all three
    #[arg(long, value_name = "LANG", default_value = "ar", requires = "workbook")]
    sheets: LanguageArg,
}

/// A part of the registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// Every register in a line
    Summary,
    /// Stakeholders, whom the consultation reached, positions and commitments
    Partners,
    /// Documents, good practices and texts of law
    Evidence,
    /// Communication plan, dissemination and the citizens' score card
    Communication,
    /// Capacities, training, staff of facilities and social workers
    Means,
    /// Requests, studies and contracts of support
    Requests,
    /// What is late, the longest first
    Late,
}

const PARTS: [(Part, &[&str]); 7] = [
    (Part::Summary, &["registers.summary"]),
    (
        Part::Partners,
        &[
            "registers.partners",
            "registers.coverage",
            "registers.unheard",
            "registers.positions",
            "registers.commitments",
        ],
    ),
    (Part::Evidence, &["registers.documents", "registers.practices", "registers.bases", "registers.legal_needs"]),
    (Part::Communication, &["registers.communication", "registers.spread", "registers.scores"]),
    (
        Part::Means,
        &["registers.gaps", "registers.trainings", "registers.staff", "registers.caseloads", "registers.referrals"],
    ),
    (Part::Requests, &["registers.requests", "registers.studies", "registers.support", "registers.coach_log"]),
    (Part::Late, &["registers.late"]),
];

/// Shows the registers.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let (mut analysis, findings) = context.analysis()?;
    if let Some(path) = &args.workbook {
        return workbook(path, args, &analysis, context);
    }
    if let Some(day) = args.on {
        analysis.registers_on(day);
    }
    if context.is_json {
        let value = serde_json::json!({ "commune": analysis.commune, "registers": analysis.registers });
        context.print_analysis(&analysis, &value);
        return Ok(context.close(&findings));
    }
    let mut n_shown = 0;
    for (_, ids) in PARTS.iter().filter(|(part, _)| args.part.is_none_or(|asked| asked == *part)) {
        for id in *ids {
            let shown = document::table(&analysis, context.language, id);
            n_shown += usize::from(shown.is_some());
            table::print(context, shown.as_ref());
        }
    }
    if n_shown == 0 {
        context.print(&context.word("registers-nothing"));
    }
    let exit = context.close(&findings);
    let is_kept = !analysis.plan.registers.is_empty();
    context.next(if is_kept {
        "plan render --variant registers"
    } else {
        "plan registers --workbook data/registers.xlsx"
    });
    Ok(exit)
}

fn workbook(path: &Path, args: &Args, analysis: &Analysis, context: &Context) -> Result<Exit, Failure> {
    let new = NewWorkspace {
        commune: &analysis.commune,
        profile_id: &analysis.settings.plan.profile,
        profile: &analysis.profile,
        first_year: analysis.period.first,
        language: Language::from(args.sheets),
        pack: crate::reference::Pack::embedded(),
    };
    let bytes = workbooks::registers(&analysis.plan, &new)
        .map_err(|error| context.failure(Exit::Bug, "error-bug", &i18n::args([("why", error.to_string().into())])))?;
    let target = context.directory.join(path);
    files::add(&target, &bytes).map_err(|error| context.file_failure(&error))?;
    if context.is_json {
        context.print_json(&serde_json::json!({ "file": target }));
    } else {
        let said = i18n::args([("path", path.display().to_string().into())]);
        context.print(&context.words("registers-workbook-made", &said));
        context.next("plan registers");
    }
    Ok(Exit::Done)
}
