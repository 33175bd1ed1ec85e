//! `plan diagnose`

use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, table};
use crate::diagnose::THEMES;
use crate::document;
use crate::pipeline::Analysis;

/// Show the indicators beside province, region, country and norm, the gaps, the voices and gender analysis
///
/// The commune's value comes from its workbook; the wider territories come from the census that is built in (HCP,
/// 2014 and 2024). A dash is a figure that nobody gave: missing is never zero.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan diagnose
  plan diagnose --theme water --theme health
  plan diagnose --sector education
  plan diagnose --locality D02
  plan diagnose --gender
  plan diagnose --localities
  plan diagnose --format json")]
pub(in crate::cli) struct Args {
    /// Show only this theme (demography, housing, education, health, water, sanitation, electricity, roads,
    /// agriculture, economy, employment, youth_culture, environment, governance, finance, vulnerability); may be given
    /// several times
    #[arg(long, value_name = "THEME")]
    theme: Vec<String>,
    /// Show one sector: its indicators, its deficit by locality, and what was said of it
    #[arg(long, value_name = "SECTOR", conflicts_with_all = ["theme", "localities", "locality", "gender"])]
    sector: Option<String>,
    /// Show one locality: its norms, its rank and the problems that concern it
    #[arg(long, value_name = "ID", conflicts_with_all = ["theme", "localities", "gender"])]
    locality: Option<String>,
    /// Show gender analysis: gaps, priorities apart, time, markers and the checklist
    #[arg(long, conflicts_with_all = ["theme", "localities"])]
    gender: bool,
    /// Show only the localities
    #[arg(long, conflicts_with = "theme")]
    localities: bool,
}

/// Tables of gender analysis.
const GENDER: [&str; 12] = [
    "gender.indicators",
    "participation.kinds",
    "gender.priorities",
    "gender.agreement",
    "gender.activities",
    "gender.roles",
    "gender.access",
    "gender.marker_axes",
    "gender.proofs",
    "gender.served",
    "gender.fairness",
    "gender.checklist",
];

/// Tables of zones, of what changed, and of what the workshops said.
const VOICES: [&str; 12] = [
    "indicators.zones",
    "indicators.change",
    "participation.zones",
    "participation.kinds",
    "needs.by_sector",
    "clusters.list",
    "trees.problems",
    "trees.objectives",
    "tools.pairs",
    "tools.stones",
    "tools.venn",
    "swot",
];

/// Shows the diagnosis.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    if let Some(unknown) = args.theme.iter().find(|theme| !THEMES.contains(&theme.as_str())) {
        let said = crate::i18n::args([("theme", unknown.as_str().into()), ("known", THEMES.join(", ").into())]);
        return Err(context.failure(Exit::Usage, "error-unknown-theme", &said));
    }
    let (analysis, findings) = context.analysis()?;
    let sector = args.sector.as_deref().map(|asked| sector(&analysis, asked, context)).transpose()?;
    let locality = args.locality.as_deref().map(|asked| locality(&analysis, asked, context)).transpose()?;
    if context.is_json {
        context.print_analysis(&analysis, &json(args, &analysis, sector.as_deref(), locality.as_deref()));
        return Ok(context.close(&findings));
    }
    let mut ids: Vec<String> = Vec::new();
    if let Some(sector) = &sector {
        ids.extend([
            format!("indicators.{sector}"),
            format!("localities.sector.{sector}"),
            format!("clusters.{sector}"),
        ]);
    } else if let Some(locality) = &locality {
        ids.extend([format!("locality.{locality}"), format!("clusters.at.{locality}")]);
    } else if args.gender {
        ids.extend(GENDER.map(str::to_owned));
    } else if !args.localities {
        let themes = THEMES.iter().filter(|theme| args.theme.is_empty() || args.theme.iter().any(|it| it == **theme));
        ids.extend(themes.map(|theme| format!("indicators.{theme}")));
    }
    if args.theme.is_empty() && sector.is_none() && locality.is_none() && !args.gender {
        if !args.localities {
            ids.push("gender.indicators".to_owned());
        }
        let gaps = ["localities.access", "access.services", "localities.deficit", "localities.sectors"];
        ids.extend(gaps.map(str::to_owned));
        if !args.localities {
            ids.extend(VOICES.map(str::to_owned));
        }
    }
    for id in ids {
        table::print(context, document::table(&analysis, context.language, &id).as_ref());
    }
    let exit = context.close(&findings);
    context.next("plan prioritize");
    Ok(exit)
}

/// The machine output: everything, or what was asked for.
fn json(args: &Args, analysis: &Analysis, sector: Option<&str>, locality: Option<&str>) -> serde_json::Value {
    let is_theme = |theme: &str| args.theme.is_empty() || args.theme.iter().any(|asked| asked == theme);
    let is_asked = |theme: &str| sector.map_or_else(|| is_theme(theme), |sector| sector == theme);
    let indicators: Vec<_> = analysis.indicators.iter().filter(|it| is_asked(it.theme)).collect();
    let has_indicators = !args.localities && !args.gender && locality.is_none();
    let gaps: Vec<_> =
        analysis.localities.iter().filter(|it| locality.is_none_or(|id| it.locality.as_str() == id)).collect();
    let concerns = |it: &crate::diagnose::ClusterResult| {
        sector.is_none_or(|sector| it.sector.as_str() == sector)
            && locality.is_none_or(|id| it.localities.is_empty() || it.localities.iter().any(|at| at.as_str() == id))
    };
    let clusters: Vec<_> = analysis.clusters.iter().filter(|it| concerns(it)).collect();
    if args.gender {
        return serde_json::json!({ "commune": analysis.commune, "gender": analysis.gender });
    }
    serde_json::json!({
        "commune": analysis.commune,
        "indicators": if has_indicators { indicators } else { Vec::new() },
        "localities": gaps,
        "access": analysis.access,
        "projection": analysis.projection,
        "needs": analysis.needs,
        "clusters": clusters,
        "participation": analysis.participation,
        "coverage": analysis.coverage,
        "trees": analysis.trees,
        "tools": { "pairs": analysis.pairwise, "stones": analysis.stones, "venn": analysis.venn },
        "gender": analysis.gender,
        "trace": analysis.trace,
    })
}

/// A sector of the profile, by its id or its title in any language.
fn sector(analysis: &Analysis, asked: &str, context: &Context) -> Result<String, Failure> {
    let folded = crate::i18n::fold(asked);
    let is_it = |sector: &&crate::profile::Sector| {
        let title = &sector.title;
        [&sector.id, &title.ar, &title.fr, &title.en].into_iter().any(|name| crate::i18n::fold(name) == folded)
    };
    match analysis.profile.sectors.iter().find(is_it) {
        Some(sector) => Ok(sector.id.clone()),
        None => {
            let known: Vec<&str> = analysis.profile.sectors.iter().map(|it| it.id.as_str()).collect();
            let said = crate::i18n::args([("sector", asked.into()), ("known", known.join(", ").into())]);
            Err(context.failure(Exit::Usage, "error-unknown-sector", &said))
        }
    }
}

/// A locality of the plan, by its id or its name in any language.
fn locality(analysis: &Analysis, asked: &str, context: &Context) -> Result<String, Failure> {
    let folded = crate::i18n::fold(asked);
    let found = analysis.plan.localities.iter().find(|it| {
        crate::i18n::fold(it.id.as_str()) == folded || it.name.iter().any(|(_, name)| crate::i18n::fold(name) == folded)
    });
    match found {
        Some(locality) => Ok(locality.id.to_string()),
        None => {
            let known: Vec<&str> = analysis.plan.localities.iter().map(|it| it.id.as_str()).collect();
            let said = crate::i18n::args([("locality", asked.into()), ("known", known.join(", ").into())]);
            Err(context.failure(Exit::Usage, "error-unknown-locality", &said))
        }
    }
}
