//! `plan rank`

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use comfy_table::CellAlignment;
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;
use serde_json::json;

use super::weigh;
use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, report, table};
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::files;
use crate::i18n;
use crate::intake::number::NumberStyle;
use crate::intake::{MatrixCriterion, MatrixTable, read_matrix};
use crate::rank::matrix::Direction;
use crate::rank::methods::{self, Options, Preference};
use crate::rank::normalise::Normalisation;
use crate::rank::room::{Comparison, RankedRoom, Room};
use crate::rank::weights::judged::CONTRADICTING;
use crate::rank::{Note, Refusal};

/// Rank the alternatives of any table by a method of multi-criteria analysis, outside a plan
///
/// FILE is a CSV, xlsx, ods or TOML table: the first row names the criteria, the first column the alternatives. Rows may
/// stand anywhere whose first cell is one of these words (in English, French or Arabic): "direction" (higher or lower,
/// max or min, + or -), "weight", "low" and "high" (bounds of the scale), "preference" (usual, u, v, level, linear,
/// gaussian), "q", "p" and "s" (its thresholds). Without directions more is better; without weights all weigh the same.
/// An alternative with an empty cell is not ranked: it is to be studied, with the best and the worst place it could have.
///
/// weighted-sum adds weighted values from the worst (0) to the best (1), or between "low" and "high" when every criterion
/// has both. weighted-product multiplies powers. topsis measures distances to the best and the worst. vikor weighs the
/// majority against the greatest regret; its score is 1 - Q. promethee counts preferences pair by pair; its score is
/// the net flow. Equal scores (to 1e-9) share their rank. Beside each rank stands how often the alternative is first,
/// and its usual places, over 10 000 draws of weights with seed 1 (fewer for large tables).
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  plan rank room.csv
  plan rank room.xlsx --method topsis --weights 40,30,30
  plan rank room.csv --weights Urgency=60,Cost=40
  plan rank room.csv --compare --format json

A table:
  project,Urgency,People,Cost
  direction,higher,higher,lower
  weight,40,30,30
  Well,5,420,180000
  Track,3,1900,950000")]
pub(in crate::cli) struct Args {
    /// Table of alternatives by criteria
    file: PathBuf,
    /// Method
    #[arg(long, value_name = "METHOD", default_value = "weighted-sum",
          value_parser = PossibleValuesParser::new(methods::ALL.iter().map(|method| method.id)))]
    method: String,
    /// Weights in the order of the columns (40,30,30) or by name (Urgency=60,Cost=40) [default: the row "weight"]
    #[arg(long, value_name = "WEIGHTS")]
    weights: Option<String>,
    /// File of judgements that give the weights, as `plan weigh` reads them
    #[arg(long, value_name = "FILE", conflicts_with = "weights")]
    judgements: Option<PathBuf>,
    /// How values are brought to one scale [default: the method's usual way]
    #[arg(long, value_name = "WAY", value_parser = PossibleValuesParser::new(Normalisation::WORDS))]
    normalisation: Option<String>,
    /// Show the ranks by every method side by side, with their agreement
    #[arg(long)]
    compare: bool,
}

/// Ranks a table.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let path = context.directory.join(&args.file);
    let bytes = files::read_input(&path).map_err(|error| context.file_failure(&error))?;
    let mut findings = Findings::default();
    let shown = args.file.display().to_string();
    let read = read_matrix(&shown, &bytes, NumberStyle::default()).unload(&mut findings);
    let is_usable = !read.criteria.is_empty() && !read.alternatives.is_empty();
    if !is_usable || findings.iter().any(|it| it.code == Code::MatrixWord) {
        tell(context, &findings);
        return Ok(Exit::DataErrors);
    }
    let (room, is_weighed) = room(args, &read, context, &mut findings)?;
    let method = methods::find(&args.method).expect("the command line accepts known methods only");
    let ranked = room.rank(method).map_err(|refusal| refused(context, &read, &refusal))?;
    for study in &ranked.to_study {
        let criteria: Vec<&str> = study.missing.iter().map(|at| read.criteria[*at].name.as_str()).collect();
        let gaps = study.missing.iter().filter_map(|at| read.gaps.get(&(study.alternative, *at)));
        let places: Vec<Place> = gaps.cloned().map(Place::Cell).collect();
        let mut finding = Diagnostic::new(Code::MatrixValueMissing)
            .with("value", read.alternatives[study.alternative].clone())
            .with("criteria", criteria.join(&context.word("list-separator")));
        finding.places = if places.is_empty() { vec![Place::File(shown.clone())] } else { places };
        findings.push(finding);
    }
    let comparison =
        args.compare.then(|| room.compare(method)).transpose().map_err(|refusal| refused(context, &read, &refusal))?;
    if context.is_json {
        context.print_json(&as_json(&read, &room, &ranked, comparison.as_ref()));
    } else {
        print(context, &read, &ranked, is_weighed);
        if let Some(comparison) = &comparison {
            print_comparison(context, &read, comparison);
        }
    }
    tell(context, &findings);
    Ok(if findings.has_errors() { Exit::DataErrors } else { Exit::Done })
}

fn tell(context: &Context, findings: &Findings) {
    report::findings(context, &report::Told::default(), &findings.iter().collect::<Vec<_>>());
}

/// What is to be ranked, and whether anybody gave weights.
fn room(args: &Args, read: &MatrixTable, context: &Context, findings: &mut Findings) -> Result<(Room, bool), Failure> {
    let own = match &args.weights {
        _ if args.judgements.is_some() => Some(judged(args, read, context, findings)?),
        Some(text) => Some(weights(text, &read.criteria).ok_or_else(|| {
            let said = i18n::args([("value", text.as_str().into()), ("n", read.criteria.len().into())]);
            context.failure(Exit::Usage, "error-rank-weights", &said)
        })?),
        None if read.criteria.iter().any(|it| it.weight.is_some()) => {
            Some(read.criteria.iter().map(|it| it.weight.unwrap_or(0.0)).collect())
        }
        None => None,
    };
    let bounds: Option<Vec<[f64; 2]>> = read.criteria.iter().map(|it| Some([it.low?, it.high?])).collect();
    // A scale that was declared is kept: nobody's entry then reorders the others.
    let word = args.normalisation.as_deref().or((bounds.is_some() && args.method == "weighted-sum").then_some("fixed"));
    let normalisation = match word {
        Some(word) => Some(Normalisation::named(word, bounds.as_deref()).ok_or_else(|| {
            context.failure(Exit::DataErrors, "error-rank-bounds", &i18n::args([("value", word.into())]))
        })?),
        None => None,
    };
    let is_weighed = own.is_some();
    let directions = read.criteria.iter().map(|it| match it.is_cost {
        Some(true) => Direction::Lower,
        Some(false) | None => Direction::Higher,
    });
    let room = Room {
        values: read.values.clone(),
        weights: own.unwrap_or_else(|| vec![1.0; read.criteria.len()]),
        directions: directions.collect(),
        options: Options {
            normalisation,
            preferences: read.criteria.iter().map(preference).collect(),
            ..Options::default()
        },
    };
    Ok((room, is_weighed))
}

/// Weights of the columns from judgements; a column that nobody judged weighs nothing.
fn judged(args: &Args, read: &MatrixTable, context: &Context, findings: &mut Findings) -> Result<Vec<f64>, Failure> {
    let file = args.judgements.as_deref().unwrap_or(Path::new(""));
    let said = weigh::read(file, context, findings)?;
    let (names, weighing) = weigh::weigh(&said, None, context)?;
    let mut weights = vec![0.0; read.criteria.len()];
    for (name, weight) in names.iter().zip(&weighing.weights) {
        let column = read.criteria.iter().position(|it| i18n::fold(&it.name) == i18n::fold(name));
        let Some(column) = column else {
            let args = i18n::args([("value", name.as_str().into())]);
            return Err(context.failure(Exit::DataErrors, "error-rank-judged", &args));
        };
        weights[column] = *weight;
    }
    if weighing.ratio.is_some_and(|ratio| ratio > CONTRADICTING) {
        return Err(context.failure(Exit::DataErrors, "error-rank-contradict", &i18n::Args::new()));
    }
    Ok(weights)
}

/// Weights in the order of the columns, or by name.
fn weights(text: &str, criteria: &[MatrixCriterion]) -> Option<Vec<f64>> {
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let number = |text: &str| text.trim().parse::<f64>().ok().filter(|it| it.is_finite() && *it >= 0.0);
    if !text.contains('=') {
        let weights: Option<Vec<f64>> = parts.into_iter().map(number).collect();
        return weights.filter(|it| it.len() == criteria.len());
    }
    let mut weights = vec![0.0; criteria.len()];
    for part in parts {
        let (name, value) = part.split_once('=')?;
        let at = criteria.iter().position(|it| i18n::fold(&it.name) == i18n::fold(name))?;
        weights[at] = number(value)?;
    }
    Some(weights)
}

fn preference(criterion: &MatrixCriterion) -> Preference {
    let (q, p) = (criterion.q.unwrap_or(0.0), criterion.p.unwrap_or(criterion.q.unwrap_or(0.0)));
    match criterion.preference.as_deref() {
        Some("u") => Preference::U { q },
        Some("v") => Preference::V { p },
        Some("level") => Preference::Level { q, p },
        Some("linear") => Preference::Linear { q, p },
        Some("gaussian") => Preference::Gaussian { s: criterion.s.unwrap_or(p) },
        _ => Preference::Usual,
    }
}

fn refused(context: &Context, read: &MatrixTable, refusal: &Refusal) -> Failure {
    let (alternative, criterion) = refusal.cell();
    let alternative = alternative.and_then(|at| read.alternatives.get(at)).map_or("", String::as_str);
    let criterion = criterion.and_then(|at| read.criteria.get(at)).map_or("", |it| it.name.as_str());
    let said = i18n::args([("alternative", alternative.into()), ("criterion", criterion.into())]);
    context.failure(Exit::DataErrors, &format!("rank-refused-{}", refusal.word()), &said)
}

fn decimals(context: &Context, value: f64, n: u32) -> String {
    let exact = Decimal::from_f64(value).unwrap_or_default().round_dp(n);
    i18n::number_with_decimals(context.language, exact, n)
}

fn percent(context: &Context, share: f64) -> String {
    i18n::percent(context.language, Decimal::from_f64(100.0 * share).unwrap_or_default().round_dp(0))
}

fn rank_word(context: &Context, rank: usize, is_tied: bool) -> String {
    let rank = i18n::integer(context.language, rank as u64);
    if is_tied { context.words("rank-mark-tied", &i18n::args([("rank", rank.into())])) } else { rank }
}

fn places(context: &Context, best: usize, worst: usize) -> String {
    let [best, worst] = [best, worst].map(|place| i18n::integer(context.language, place as u64));
    if best == worst {
        return best;
    }
    context.words("rank-places", &i18n::args([("best", best.into()), ("worst", worst.into())]))
}

fn print(context: &Context, read: &MatrixTable, ranked: &RankedRoom, is_weighed: bool) {
    let name = context.word(&format!("method-{}", ranked.method));
    context.print(&context.words("rank-title", &i18n::args([("method", name.into())])));
    let weights: Vec<String> = read
        .criteria
        .iter()
        .zip(&ranked.weights)
        .map(|(criterion, weight)| {
            let direction = if criterion.is_cost == Some(true) { "lower" } else { "higher" };
            let args = i18n::args([
                ("criterion", criterion.name.as_str().into()),
                ("weight", decimals(context, 100.0 * weight, 1).into()),
                ("direction", direction.into()),
            ]);
            context.words("rank-criterion", &args)
        })
        .collect();
    context.print(&weights.join(&context.word("list-separator")));
    let mut drawn = table::plain();
    let mut heads = vec!["head-rank", "head-alternative", "head-score"];
    if ranked.n_draws > 0 {
        heads.extend(["head-first-share", "head-usual-places"]);
    }
    drawn.set_header(heads.iter().map(|key| context.word(key)).collect::<Vec<_>>());
    for row in &ranked.ranked {
        let mut cells = vec![
            rank_word(context, row.rank, row.is_tied),
            read.alternatives[row.alternative].clone(),
            decimals(context, row.score, 4),
        ];
        cells.extend(row.first_share.map(|share| percent(context, share)));
        cells.extend(row.usual_places.map(|(best, worst)| places(context, best, worst)));
        drawn.add_row(cells);
    }
    drawn.column_iter_mut().skip(2).for_each(|column| column.set_cell_alignment(CellAlignment::Right));
    context.print(&drawn.to_string());
    for study in &ranked.to_study {
        let name = &read.alternatives[study.alternative];
        let range = study.best.zip(study.worst).map(|(best, worst)| places(context, best.min(worst), best.max(worst)));
        let key = if range.is_some() { "rank-to-study-between" } else { "rank-to-study" };
        let args = i18n::args([("name", name.as_str().into()), ("places", range.unwrap_or_default().into())]);
        context.print(&context.words(key, &args));
    }
    if !is_weighed {
        context.print(&context.word("rank-note-equal-weights"));
    }
    if read.criteria.iter().all(|it| it.is_cost.is_none()) {
        context.print(&context.word("rank-note-no-direction"));
    }
    for note in &ranked.notes {
        context.print(&note_words(context, read, *note));
    }
    if ranked.n_draws > 0 {
        let n = i18n::integer(context.language, u64::from(ranked.n_draws));
        context.print(
            &context.words("rank-note-draws", &i18n::args([("n", n.into()), ("seed", ranked.seed.to_string().into())])),
        );
    } else {
        context.print(&context.word("rank-note-no-draws"));
    }
}

fn note_words(context: &Context, read: &MatrixTable, note: Note) -> String {
    let criterion = match note {
        Note::ConstantColumn { criterion } => read.criteria.get(criterion).map_or("", |it| it.name.as_str()),
        Note::AllEqual | Note::NoAcceptableAdvantage | Note::NoAcceptableStability => "",
    };
    context.words(&format!("rank-note-{}", note.word()), &i18n::args([("criterion", criterion.into())]))
}

fn print_comparison(context: &Context, read: &MatrixTable, comparison: &Comparison) {
    context.print("");
    context.print(&context.word("rank-compare-title"));
    let mut drawn = table::plain();
    let able: Vec<_> = comparison.methods.iter().filter(|it| it.refused.is_none()).collect();
    let mut heads = vec![context.word("head-alternative")];
    heads.extend(able.iter().map(|it| context.word(&format!("method-{}", it.method))));
    drawn.set_header(heads);
    for (place, alternative) in comparison.alternatives.iter().enumerate() {
        let mut cells = vec![read.alternatives[*alternative].clone()];
        cells.extend(able.iter().map(|it| i18n::integer(context.language, it.ranks[place] as u64)));
        drawn.add_row(cells);
    }
    let mut cells = vec![context.word("rank-compare-tau")];
    cells.extend(
        able.iter().map(|it| it.tau.map_or_else(|| context.word("missing-mark"), |tau| decimals(context, tau, 2))),
    );
    drawn.add_row(cells);
    drawn.column_iter_mut().skip(1).for_each(|column| column.set_cell_alignment(CellAlignment::Right));
    context.print(&drawn.to_string());
    for it in &comparison.methods {
        if let Some(refusal) = &it.refused {
            let failure = refused(context, read, refusal);
            let method = context.word(&format!("method-{}", it.method));
            let args = i18n::args([("method", method.into()), ("why", failure.headline.into())]);
            context.print(&context.words("rank-compare-refused", &args));
        }
    }
}

fn as_json(read: &MatrixTable, room: &Room, ranked: &RankedRoom, comparison: Option<&Comparison>) -> serde_json::Value {
    let name = |at: usize| read.alternatives[at].as_str();
    let criteria: Vec<_> = read
        .criteria
        .iter()
        .zip(&ranked.weights)
        .zip(&room.directions)
        .map(|((criterion, weight), direction)| json!({"name": criterion.name, "weight": weight, "direction": direction}))
        .collect();
    let rows: Vec<_> = ranked
        .ranked
        .iter()
        .map(|it| {
            json!({
                "name": name(it.alternative), "rank": it.rank, "is_tied": it.is_tied, "score": it.score,
                "first_share": it.first_share,
                "usual_places": it.usual_places.map(|(best, worst)| json!({"best": best, "worst": worst})),
            })
        })
        .collect();
    let to_study: Vec<_> = ranked
        .to_study
        .iter()
        .map(|it| {
            let missing: Vec<&str> = it.missing.iter().map(|at| read.criteria[*at].name.as_str()).collect();
            json!({"name": name(it.alternative), "missing": missing, "best": it.best, "worst": it.worst})
        })
        .collect();
    let mut value = json!({
        "method": ranked.method, "criteria": criteria, "ranked": rows, "to_study": to_study, "notes": ranked.notes,
        "draws": {"n": ranked.n_draws, "seed": ranked.seed},
    });
    if let Some(comparison) = comparison {
        let names: Vec<&str> = comparison.alternatives.iter().map(|at| name(*at)).collect();
        value["comparison"] = json!({"alternatives": names, "methods": comparison.methods});
    }
    value
}
