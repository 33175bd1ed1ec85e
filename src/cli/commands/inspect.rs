//! `plan inspect`

use std::path::PathBuf;

use crate::cli::context::{Context, Failure};
use crate::cli::report::{self, Told};
use crate::cli::{Exit, table};
use crate::diagnostics::Findings;
use crate::files;
use crate::i18n;
use crate::intake::inspect::{self, InspectedFile, InspectedSheet};
use crate::intake::mapping::Mapping;
use crate::intake::{self, InputFile, SETTINGS_FILE, schema};
use crate::profile;

/// Show what is in a workbook, sheet by sheet, and what it would be read as
///
/// Works on any workbook or table (xlsx, xlsm, xls, xlsb, ods, csv, tsv), in a workspace or not. Inside a workspace,
/// the column mappings of plan.toml are used. Ends with 1 when something in the file cannot be used.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan inspect data/monograph.xlsx
  plan inspect survey.xlsx --format json
  plan inspect survey.xlsx --suggest-mapping >> plan.toml")]
pub(in crate::cli) struct Args {
    /// The file to look at
    file: PathBuf,
    /// Print a column mapping for plan.toml instead
    #[arg(long)]
    suggest_mapping: bool,
}

/// Profile whose sectors and criteria are known where there is no workspace.
const USUAL_PROFILE: &str = "ma-pac";

/// Looks at the file.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let path = context.directory.join(&args.file);
    let bytes = files::read_input(&path).map_err(|error| context.file_failure(&error))?;
    let mut file = [InputFile::new(name(args), bytes)];
    if let Some(program) = context.program() {
        files::isolated::isolate(&program, &mut file);
    }
    let settings = files::read_list(&context.directory.join(SETTINGS_FILE)).unwrap_or_default();
    let mut findings = Findings::default();
    let mapping = Mapping::parse(&settings).unload(&mut findings);
    let profile = profile::builtin(USUAL_PROFILE).expect("it is built in").expect("built-in profiles read");
    let inspected = inspect::inspect(&file[0], &profile, &mapping).unload(&mut findings);
    if args.suggest_mapping {
        let mapping = inspect::suggest_mapping(&inspected);
        context.print(mapping.trim_end());
        return Ok(Exit::Done);
    }
    if context.is_json {
        context.print_json(&json(&inspected, &findings));
        return Ok(if findings.has_errors() { Exit::DataErrors } else { Exit::Done });
    }
    inspected.sheets.iter().for_each(|sheet| print_sheet(sheet, context));
    let grids = intake::read_file(&file[0], &mapping).value;
    let told = Told { profile: Some(&profile), grids: &grids, is_all: false };
    report::findings(context, &told, &findings.iter().collect::<Vec<_>>());
    report::summary(context, &findings);
    Ok(if findings.has_errors() { Exit::DataErrors } else { Exit::Done })
}

/// The path as mappings and findings name it.
fn name(args: &Args) -> String {
    args.file.to_string_lossy().replace('\\', "/")
}

fn json(inspected: &InspectedFile, findings: &Findings) -> serde_json::Value {
    let list: Vec<serde_json::Value> = findings
        .iter()
        .map(|finding| {
            serde_json::json!({
                "code": finding.code,
                "severity": finding.severity(),
                "places": finding.places.iter().map(ToString::to_string).collect::<Vec<_>>(),
                "args": finding.args,
            })
        })
        .collect();
    serde_json::json!({ "file": inspected.file, "sheets": inspected.sheets, "findings": list })
}

fn print_sheet(sheet: &InspectedSheet, context: &Context) {
    let say = |key: &str, value: &str| {
        if !value.is_empty() {
            context.print(&format!("  {}: {value}", context.word(key)));
        }
    };
    context.print(if sheet.name.is_empty() { "—" } else { &sheet.name });
    say("inspect-area", sheet.used_area.as_deref().unwrap_or_default());
    if sheet.is_hidden {
        context.print(&format!("  {}", context.word("inspect-hidden")));
    }
    let kind = sheet.sheet.map(|key| {
        let label = schema::sheet_label(context.language, key);
        format!("{label} ({})", context.word(&format!("confidence-{}", sheet.confidence.word())))
    });
    say("inspect-sheet", &kind.unwrap_or_else(|| context.word("confidence-unknown")));
    say("inspect-header", &sheet.header.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "));
    say("inspect-merged", &shown(&sheet.merged));
    if let (Some(delimiter), Some(encoding)) = (sheet.delimiter, sheet.encoding) {
        say("inspect-text", &format!("{delimiter}  {encoding}"));
    }
    if let Some(ledger) = &sheet.ledger {
        let args = i18n::args([
            ("cells", ledger.cells.to_string().into()),
            ("used", ledger.used.to_string().into()),
            ("refused", ledger.refused.to_string().into()),
            ("ignored", ledger.ignored.values().sum::<usize>().to_string().into()),
        ]);
        context.print(&format!("  {}", context.words("inspect-cells", &args)));
        for (reason, n) in &ledger.ignored {
            context.print(&format!("    {n}  {}", context.word(&format!("ignored-{}", reason.word()))));
        }
    }
    if !sheet.columns.is_empty() {
        context.print(&columns(sheet, context));
    }
    context.print("");
}

fn shown(areas: &[String]) -> String {
    const SHOWN: usize = 8;
    let more = if areas.len() > SHOWN { " …" } else { "" };
    format!("{}{more}", areas.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join(" "))
}

fn columns(sheet: &InspectedSheet, context: &Context) -> String {
    let mut drawn = table::plain();
    let heads = ["inspect-column", "inspect-label", "inspect-meaning", "inspect-filled", "inspect-types"];
    drawn.set_header(heads.map(|key| context.word(key)));
    for column in &sheet.columns {
        let label = match &column.group {
            Some(group) => format!("{group} › {}", column.label),
            None => column.label.clone(),
        };
        let confidence = context.word(&format!("confidence-{}", column.confidence.word()));
        let meaning = column.column.as_ref().map_or(confidence.clone(), |key| format!("{key} ({confidence})"));
        let types = column.types.iter().map(|(kind, n)| format!("{} {n}", context.word(&format!("value-{kind}"))));
        let types = types.collect::<Vec<_>>().join(", ");
        drawn.add_row([column.letter.clone(), label, meaning, column.filled.to_string(), types]);
    }
    drawn.to_string()
}
