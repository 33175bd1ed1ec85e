//! `plan interlink`

use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, LanguageArg, table, workbook};
use crate::document;
use crate::i18n::{self, Language};
use crate::pipeline::Analysis;
use crate::profile::{FRAMES, Frame, Title, frame};
use crate::render::workbooks;

/// Show the social programmes together: whom they reach and miss, what they share, what they are worth, and the
/// strategy they serve
///
/// Reads the sheets of programmes.xlsx: programmes, coverage and registry by locality, overlaps, shocks, urgent
/// measures and the strategy frame. Only aggregates are read; counts of few households are withheld, with others so
/// that none can be worked out.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan interlink
  plan interlink --part shocks
  plan interlink --part strategy --lang fr
  plan interlink --frame mauritania
  plan interlink --format json")]
pub(in crate::cli) struct Args {
    /// Show only this part
    #[arg(long, value_name = "PART")]
    part: Option<Part>,
    /// Show a built-in national frame instead of the workspace: jordan, mauritania or morocco
    #[arg(long, value_name = "FRAME", conflicts_with = "part")]
    frame: Option<String>,
    /// Make the empty workbook of social programmes; a file that is there already is never written over
    #[arg(long, value_name = "FILE", conflicts_with_all = ["part", "frame"])]
    workbook: Option<std::path::PathBuf>,
    /// Language of the workbook; reading understands all three
    #[arg(long, value_name = "LANG", default_value = "ar", requires = "workbook")]
    sheets: LanguageArg,
}

/// A part of the analysis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// Programmes, whom they reach, and the registry
    Coverage,
    /// Worth, adequacy and kinds of households
    Value,
    /// Pairs, mergers and scenarios
    Links,
    /// Help beside services
    Services,
    /// Shocks, calendar and urgent measures
    Shocks,
    /// Strategy frame, pillars and phases
    Strategy,
}

const PARTS: [(Part, &[&str]); 6] = [
    (Part::Coverage, &["social.programmes", "social.coverage", "social.targeting", "social.registry", "social.bands"]),
    (Part::Value, &["social.value", "social.households"]),
    (Part::Links, &["social.matrix", "social.mergers", "social.scenarios"]),
    (Part::Services, &["social.places"]),
    (Part::Shocks, &["social.shocks", "social.readiness", "social.calendar", "social.urgent"]),
    (Part::Strategy, &["strategy.frame", "strategy.pillars", "strategy.phases"]),
];

/// Shows the social programmes.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    if let Some(asked) = &args.frame {
        return show_frame(asked, context);
    }
    let (analysis, findings) = context.analysis()?;
    if let Some(path) = &args.workbook {
        return blank(path, args, &analysis, context);
    }
    if context.is_json {
        context.print_analysis(&analysis, &json(&analysis));
        return Ok(context.close(&findings));
    }
    if analysis.interlink.is_none() {
        context.print(&context.word("interlink-nothing"));
        return Ok(context.close(&findings));
    }
    for (_, ids) in PARTS.iter().filter(|(part, _)| args.part.is_none_or(|asked| asked == *part)) {
        for id in *ids {
            table::print(context, document::table(&analysis, context.language, id).as_ref());
        }
    }
    let exit = context.close(&findings);
    context.next("plan render");
    Ok(exit)
}

fn blank(path: &std::path::Path, args: &Args, analysis: &Analysis, context: &Context) -> Result<Exit, Failure> {
    let made = workbooks::programmes(&analysis.plan, &workbook::about(analysis, Language::from(args.sheets)));
    workbook::put(path, made, context, ["interlink-workbook-made", "plan interlink"])
}

/// The machine output: counts as they may be published, and what tells none.
fn json(analysis: &Analysis) -> serde_json::Value {
    let Some(interlink) = &analysis.interlink else {
        return serde_json::json!({ "commune": analysis.commune, "published": null });
    };
    let pairs: Vec<_> = interlink
        .pairs
        .iter()
        .map(|pair| {
            serde_json::json!({ "a": pair.a, "b": pair.b, "shared_target": pair.target, "is_mandate": pair.is_mandate,
                "links": pair.links })
        })
        .collect();
    let mergers: Vec<_> = interlink
        .mergers
        .iter()
        .map(|merger| serde_json::json!({ "programmes": merger.programmes, "is_mandate": merger.is_mandate }))
        .collect();
    let values: std::collections::BTreeMap<_, _> =
        interlink.programmes.iter().map(|it| (it.programme.to_string(), &it.value)).collect();
    serde_json::json!({
        "commune": analysis.commune,
        "programmes": analysis.plan.social.programmes,
        "published": analysis.shown_programmes,
        "pairs": pairs,
        "mergers": mergers,
        "values": values,
        "households": interlink.households,
        "calendar": interlink.calendar,
        "months_without_cash": interlink.months_without_cash,
        "shocks": interlink.shocks,
        "readiness": interlink.readiness.iter().map(|(kind, ready)| (kind.word(), ready)).collect::<std::collections::BTreeMap<_, _>>(),
        "urgent": analysis.plan.social.urgent,
        "strategy": interlink.strategy,
    })
}

/// A national frame, as its text gives it.
fn show_frame(asked: &str, context: &Context) -> Result<Exit, Failure> {
    let Some(found) = frame(&asked.to_lowercase()) else {
        let known: Vec<&str> = FRAMES.iter().map(|(id, _)| *id).collect();
        let said = i18n::args([("frame", asked.into()), ("known", known.join(", ").into())]);
        return Err(context.failure(Exit::Usage, "error-unknown-frame", &said));
    };
    if context.is_json {
        context.print_json(&serde_json::json!({ "frame": found, "windows": found.windows() }));
        return Ok(Exit::Done);
    }
    let pick = |title: &Title| i18n::pick(context.language, &title.text()).to_owned();
    context.print(&pick(&found.title));
    context.print(&pick(&found.source));
    context.print("");
    print_parts(context, &found, &pick);
    print_programmes(context, &found, &pick);
    print_bodies(context, &found, &pick);
    Ok(Exit::Done)
}

fn print_parts(context: &Context, found: &Frame, pick: &impl Fn(&Title) -> String) {
    if found.parts.is_empty() {
        return;
    }
    let mut drawn = table::plain();
    let heads = ["column-pillar_id", "column-strategy_part", "column-title", "column-pillar_aim"];
    drawn.set_header(heads.map(|key| context.word(key)));
    for part in &found.parts {
        let kind = crate::model::StrategyPart::from(part.part);
        drawn.add_row(vec![
            part.id.clone(),
            context.word(&format!("word-strategy_part-{}", kind.word())),
            pick(&part.title),
            part.aim.as_ref().map(pick).unwrap_or_default(),
        ]);
    }
    context.print(&drawn.to_string());
    for window in found.windows() {
        let args = i18n::args([
            ("n", window.number.to_string().into()),
            ("first", window.period.first.to_string().into()),
            ("last", window.period.last.to_string().into()),
        ]);
        context.print(&context.words("frame-window", &args));
    }
    context.print("");
}

fn print_programmes(context: &Context, found: &Frame, pick: &impl Fn(&Title) -> String) {
    if found.programmes.is_empty() {
        return;
    }
    let mut drawn = table::plain();
    let heads = ["column-programme_id", "column-programme", "column-programme_kind", "head-programme-owner"];
    drawn.set_header(heads.map(|key| context.word(key)));
    for programme in &found.programmes {
        let owner = found.institutions.iter().find(|it| Some(&it.id) == programme.owner.as_ref());
        drawn.add_row(vec![
            programme.id.clone(),
            pick(&programme.name),
            context.word(&format!("word-programme_kind-{}", programme.kind)),
            owner.map_or_else(|| context.word("missing-mark"), |it| pick(&it.name)),
        ]);
    }
    context.print(&drawn.to_string());
    let free: Vec<String> = found.institutions.iter().map(|it| pick(&it.name)).collect();
    if !free.is_empty() {
        let args = i18n::args([("names", free.join(&context.word("list-separator")).into())]);
        context.print(&context.words("frame-institutions", &args));
    }
    context.print("");
}

fn print_bodies(context: &Context, found: &Frame, pick: &impl Fn(&Title) -> String) {
    for body in &found.bodies {
        let above = found.bodies.iter().find(|it| Some(&it.id) == body.reports_to.as_ref());
        let args = i18n::args([("body", pick(&body.name).into()), ("n", body.members.len().into())]);
        context.print(&context.words("frame-body", &args));
        if let Some(above) = above {
            context.print(&context.words("frame-reports-to", &i18n::args([("body", pick(&above.name).into())])));
        }
        body.members.iter().for_each(|member| context.print(&format!("  {}", pick(member))));
        body.missions.iter().for_each(|mission| context.print(&format!("  – {}", pick(mission))));
        context.print("");
    }
}
