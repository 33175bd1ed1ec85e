//! `plan diagnose`

use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, table};
use crate::document;

/// Show the indicators beside province, region, country and norm, the localities, and the needs
///
/// The commune's value comes from its workbook; the wider territories come from the census that is built in (HCP,
/// 2014 and 2024). A dash is a figure that nobody gave: missing is never zero.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan diagnose
  plan diagnose --theme water --theme health
  plan diagnose --localities
  plan diagnose --format json")]
pub(in crate::cli) struct Args {
    /// Show only this theme (demography, housing, education, health, water, sanitation, electricity, roads,
    /// employment, youth_culture, finance); may be given several times
    #[arg(long, value_name = "THEME")]
    theme: Vec<String>,
    /// Show only the localities
    #[arg(long, conflicts_with = "theme")]
    localities: bool,
}

/// Themes in the order of the monograph.
const THEMES: [&str; 11] = [
    "demography",
    "housing",
    "water",
    "sanitation",
    "electricity",
    "roads",
    "education",
    "health",
    "employment",
    "youth_culture",
    "finance",
];

/// Shows the diagnosis.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    if let Some(unknown) = args.theme.iter().find(|theme| !THEMES.contains(&theme.as_str())) {
        let said = crate::i18n::args([("theme", unknown.as_str().into()), ("known", THEMES.join(", ").into())]);
        return Err(context.failure(Exit::Usage, "error-unknown-theme", &said));
    }
    let (analysis, findings) = context.analysis()?;
    if context.is_json {
        let is_asked = |theme: &str| args.theme.is_empty() || args.theme.iter().any(|asked| asked == theme);
        let indicators: Vec<_> = analysis.indicators.iter().filter(|it| is_asked(it.theme)).collect();
        context.print_analysis(
            &analysis,
            &serde_json::json!({
                "commune": analysis.commune,
                "indicators": if args.localities { Vec::new() } else { indicators },
                "localities": analysis.localities,
                "needs": analysis.needs,
                "participation": analysis.participation,
            }),
        );
        return Ok(context.close(&findings));
    }
    let mut ids: Vec<String> = Vec::new();
    if !args.localities {
        let themes = THEMES.iter().filter(|theme| args.theme.is_empty() || args.theme.iter().any(|it| it == **theme));
        ids.extend(themes.map(|theme| format!("indicators.{theme}")));
    }
    if args.theme.is_empty() {
        if !args.localities {
            ids.push("gender.indicators".to_owned());
        }
        ids.extend(["localities.access", "localities.deficit"].map(str::to_owned));
        if !args.localities {
            ids.push("needs.by_sector".to_owned());
        }
    }
    for id in ids {
        table::print(context, document::table(&analysis, context.language, &id).as_ref());
    }
    let exit = context.close(&findings);
    context.next("plan prioritize");
    Ok(exit)
}
