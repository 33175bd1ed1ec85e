//! The figures and names that chapters insert by id.

use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use super::block::Inline;
use super::context::Context;
use super::tables;
use crate::diagnose::{Shown, Unit, Verdict};
use crate::i18n;
use crate::model::{Evidence, Group, Measure, Money, Period, ProjectId, ProvinceKind};
use crate::pipeline::Analysis;
use crate::track::{FollowUp, Light};

/// Parts of an indicator that chapters may ask for.
const SUFFIXES: &[&str] = &["before", "province", "region", "country", "norm", "women", "men"];

/// How a figure is written; nothing when the workspace holds none.
type Write = fn(&Context<'_>) -> Option<String>;

/// Figures that are not indicators, with how each is written.
const COUNTS: &[(&str, Write)] = &[
    ("plan.n_years", |it| Some(it.count(it.analysis.period.n_years()))),
    ("plan.n_windows", |it| Some(it.count(it.analysis.windows.len()))),
    ("plan.costed_years", |it| Some(it.count(usize::from(it.analysis.profile.costed_years.value)))),
    ("zones.count", |it| some(it, it.analysis.plan.zones.len())),
    ("localities.count", |it| some(it, it.analysis.plan.localities.len())),
    ("localities.unknown_distance", |it| {
        let n = it.analysis.localities.iter().filter(|gap| gap.n_unknown() > 0).count();
        (!it.analysis.localities.is_empty()).then(|| it.count(n))
    }),
    ("facilities.count", |it| some(it, it.analysis.plan.facilities.len())),
    ("workshops.count", |it| some(it, it.analysis.plan.workshops.len())),
    ("participants.total", |it| some(it, participants(it.analysis))),
    ("participants.women", |it| shown(it, it.analysis.participation.women)),
    ("participants.men", |it| shown(it, it.analysis.participation.men)),
    ("participants.youth", |it| shown(it, it.analysis.participation.youth)),
    ("participants.women_share", |it| women_share(it).map(|share| i18n::percent(it.language, share))),
    ("participants.women_share_norm", |it| {
        Some(i18n::percent(it.language, it.analysis.profile.participation.women_share_min_pct.value))
    }),
    ("coverage.population", |it| share(it, it.analysis.coverage.population_pct)),
    ("coverage.zones", |it| share(it, it.analysis.coverage.complete_zones_pct)),
    ("track.physical", |it| rate(it, |it| it.totals.plan.weighted)),
    ("track.target", |it| rate(it, |it| it.totals.rates.target)),
    ("track.financial", |it| rate(it, |it| it.totals.plan.financial)),
    ("track.launch", |it| rate(it, |it| it.totals.rates.launch)),
    ("track.mandated", |it| it.analysis.follow_up.as_ref().map(|found| it.money(found.totals.plan.mandated))),
    ("track.answer_days", |it| Some(it.count(usize::from(it.analysis.profile.follow_up.answer_days.value)))),
    ("clusters.count", |it| some(it, it.analysis.clusters.len())),
    ("clusters.agrees", |it| verdicts(it, Verdict::Agrees)),
    ("clusters.disagrees", |it| verdicts(it, Verdict::Disagrees)),
    ("clusters.silent", |it| verdicts(it, Verdict::Silent)),
    ("needs.count", |it| some(it, it.analysis.needs.n_needs)),
    ("needs.women", |it| needs_of(it, Group::Women)),
    ("needs.men", |it| needs_of(it, Group::Men)),
    ("needs.youth", |it| needs_of(it, Group::Youth)),
    ("needs.unanswered", |it| (it.analysis.needs.n_needs > 0).then(|| it.count(it.analysis.needs.unanswered.len()))),
    ("axes.count", |it| some(it, it.analysis.plan.axes.len())),
    ("objectives.count", |it| some(it, it.analysis.plan.objectives.len())),
    ("projects.count", |it| some(it, it.analysis.plan.projects.len())),
    ("projects.ranked", |it| of_projects(it, it.analysis.ranking.ranked.len())),
    ("ranking.criteria_share", |it| Some(i18n::percent(it.language, it.analysis.ranking.criteria_share_pct))),
    ("ranking.votes_share", |it| {
        Some(i18n::percent(it.language, Decimal::ONE_HUNDRED - it.analysis.ranking.criteria_share_pct))
    }),
    ("envelope.amount", |it| {
        let decided = it.analysis.participatory.as_ref()?;
        Some(it.money(Money::from_decimal(decided.envelope).ok()?))
    }),
    ("ranking.first_score", |it| score_at(it, 0)),
    ("ranking.second_score", |it| score_at(it, 1)),
    ("ranking.draws", |it| of_projects(it, it.analysis.certainty().n_draws as usize)),
    ("ranking.seed", |it| of_projects(it, usize::try_from(it.analysis.certainty().seed).ok()?)),
    ("ranking.first_share", |it| {
        let share = it.analysis.certainty().projects.first()?.places.first().copied()?;
        Some(i18n::percent(it.language, Decimal::from_f64(100.0 * share)?.round_dp(0)))
    }),
    ("ranking.fragile", |it| {
        of_projects(it, it.analysis.certainty().projects.iter().filter(|it| it.is_fragile).count())
    }),
    ("projects.to_study", |it| of_projects(it, it.analysis.ranking.to_study.len())),
    ("projects.programmed", |it| of_projects(it, it.analysis.programme.programmed.len())),
    ("projects.reserved", |it| of_projects(it, it.analysis.programme.reserved.len())),
    ("programme.cost", |it| of_programme(it, it.analysis.totals.programmed)),
    ("programme.own", |it| of_programme(it, it.analysis.totals.own)),
    ("programme.partners", |it| of_programme(it, it.analysis.totals.programmed.less(it.analysis.totals.own))),
    ("programme.own_share", |it| {
        let share = it.analysis.totals.own.share_of(it.analysis.totals.programmed)?;
        Some(i18n::percent(it.language, share * Decimal::ONE_HUNDRED))
    }),
    ("programme.running", |it| tables::unpaid_running(it).map(|(cost, _)| it.money(cost))),
    ("finance.net_savings", |it| tables::unpaid_running(it).map(|(_, savings)| it.money(savings))),
    ("programme.reserve_cost", |it| of_programme(it, it.analysis.totals.reserved)),
    ("programme.first_waiting_rank", |it| Some(it.count(first_waiting(it)?.rank))),
    ("programme.first_waiting_cost", |it| {
        let cost = it.project(&first_waiting(it)?.project)?.cost.as_ref()?;
        Some(it.money(cost.value))
    }),
    ("norms.unmet", |it| {
        let norms = it.analysis.indicators.iter().filter_map(|it| it.norm.as_ref()?.is_met());
        Some(it.count(norms.filter(|is_met| !is_met).count()))
    }),
    ("norms.compared", |it| {
        Some(it.count(it.analysis.indicators.iter().filter_map(|it| it.norm.as_ref()?.is_met()).count()))
    }),
];

/// How many of something there are.
type Count = fn(&Analysis) -> usize;

/// Counts that a sentence gives with their noun, with the key of the noun.
pub(super) const COUNTED: &[(&str, &str, Count)] = &[
    ("plan.n_years", "years", |it| it.period.n_years()),
    ("plan.n_windows", "windows", |it| it.windows.len()),
    ("plan.costed_years", "years", |it| usize::from(it.profile.costed_years.value)),
    ("zones.count", "zones", |it| it.plan.zones.len()),
    ("localities.count", "localities", |it| it.plan.localities.len()),
    ("workshops.count", "workshops", |it| it.plan.workshops.len()),
    ("participants.total", "participants", participants),
    ("needs.count", "needs", |it| it.needs.n_needs),
    ("needs.unanswered", "needs", |it| it.needs.unanswered.len()),
    ("axes.count", "axes", |it| it.plan.axes.len()),
    ("objectives.count", "objectives", |it| it.plan.objectives.len()),
    ("projects.count", "projects", |it| it.plan.projects.len()),
    ("projects.ranked", "projects", |it| it.ranking.ranked.len()),
    ("projects.to_study", "projects", |it| it.ranking.to_study.len()),
    ("projects.programmed", "projects", |it| it.programme.programmed.len()),
    ("projects.reserved", "projects", |it| it.programme.reserved.len()),
    ("track.stopped", "projects", |it| lit(it, Light::Black)),
    ("track.late", "projects", |it| lit(it, Light::Red)),
    ("track.finished", "projects", |it| lit(it, Light::Blue)),
    ("track.unknown", "projects", |it| it.follow_up.as_ref().map_or(0, |it| it.totals.plan.n_unknown)),
    ("norms.unmet", "indicators", |it| norms(it).filter(|is_met| !is_met).count()),
    ("norms.compared", "indicators", |it| norms(it).count()),
];

/// How many projects show a light.
fn lit(analysis: &Analysis, light: Light) -> usize {
    let lights = analysis.follow_up.iter().flat_map(|it| &it.totals.plan.lights);
    lights.filter(|(shown, _)| *shown == light).map(|(_, n)| n).sum()
}

/// A rate of the execution, per cent.
fn rate(context: &Context<'_>, of: impl Fn(&FollowUp) -> Option<Decimal>) -> Option<String> {
    share(context, context.analysis.follow_up.as_ref().and_then(of))
}

/// Whether each norm with a figure beside it is met.
fn norms(analysis: &Analysis) -> impl Iterator<Item = bool> {
    analysis.indicators.iter().filter_map(|it| it.norm.as_ref()?.is_met())
}

/// Returns the count of this id with its noun; none of them is missing.
pub(super) fn counted(context: &Context<'_>, id: &str) -> Asked {
    let Some((_, noun, count)) = COUNTED.iter().find(|(name, ..)| *name == id) else { return Asked::Unknown };
    let n = count(context.analysis);
    if n == 0 {
        return Asked::Missing;
    }
    let args = i18n::args([("n", n.into()), ("shown", context.count(n).into())]);
    Asked::Words(Inline::Figure { text: context.words(&format!("counted-{noun}"), &args), source: None })
}

fn share(context: &Context<'_>, share: Option<Decimal>) -> Option<String> {
    share.map(|share| i18n::percent(context.language, share.round_dp(1)))
}

fn verdicts(context: &Context<'_>, verdict: Verdict) -> Option<String> {
    let counts = crate::diagnose::verdicts(&context.analysis.clusters);
    (!context.analysis.clusters.is_empty()).then(|| context.count(counts.get(&verdict).copied().unwrap_or(0)))
}

fn some(context: &Context<'_>, n: usize) -> Option<String> {
    (n > 0).then(|| context.count(n))
}

fn of_projects(context: &Context<'_>, n: usize) -> Option<String> {
    (!context.analysis.plan.projects.is_empty()).then(|| context.count(n))
}

/// The best ranked project that the programme does not hold, where there is a programme.
fn first_waiting<'a>(context: &Context<'a>) -> Option<&'a crate::rank::Ranked> {
    let programmed = &context.analysis.programme.programmed;
    let waits = |it: &&crate::rank::Ranked| programmed.iter().all(|other| other.project != it.project);
    context.analysis.ranking.ranked.iter().find(waits).filter(|_| !programmed.is_empty())
}

fn score_at(context: &Context<'_>, at: usize) -> Option<String> {
    let ranked = context.analysis.ranking.ranked.get(at)?;
    Some(i18n::number_with_decimals(context.language, ranked.score.round_dp(2), 2))
}

fn of_programme(context: &Context<'_>, amount: Money) -> Option<String> {
    (!context.analysis.programme.programmed.is_empty()).then(|| context.money(amount))
}

fn needs_of(context: &Context<'_>, group: Group) -> Option<String> {
    let n = context.analysis.plan.needs.iter().filter(|need| need.is_named_by(group)).count();
    (context.analysis.needs.n_needs > 0).then(|| context.count(n))
}

/// Share of women among the participants, per cent.
pub(super) fn women_share(context: &Context<'_>) -> Option<Decimal> {
    let people = &context.analysis.participation;
    let (women, men) = (Decimal::from(people.women.count()?), Decimal::from(people.men.count()?));
    let all = women + men;
    (!all.is_zero()).then(|| women * Decimal::ONE_HUNDRED / all)
}

/// Participants of both sexes; none where the sum of one of them is withheld.
fn participants(analysis: &Analysis) -> usize {
    let people = &analysis.participation;
    people.women.count().zip(people.men.count()).map_or(0, |(women, men)| women as usize + men as usize)
}

fn shown(context: &Context<'_>, count: Shown) -> Option<String> {
    some(context, count.count()? as usize)
}

/// What asking for a figure or a name gives.
pub(super) enum Asked {
    /// The words.
    Words(Inline),
    /// It is known to the program, but missing in this workspace.
    Missing,
    /// There is nothing of that id.
    Unknown,
}

/// Returns the figure with this id.
pub(super) fn figure(context: &mut Context<'_>, id: &str) -> Asked {
    if let Some((_, write)) = COUNTS.iter().find(|(name, _)| *name == id) {
        return write(context).map_or(Asked::Missing, |text| Asked::Words(Inline::Figure { text, source: None }));
    }
    if id == BENEFIT {
        return benefit(context);
    }
    if let Some(part) = id.strip_prefix(WINDOW) {
        return of_window(context, part);
    }
    let (indicator, suffix) = match id.rsplit_once('.') {
        Some((indicator, suffix)) if SUFFIXES.contains(&suffix) => (indicator, Some(suffix)),
        Some(_) => return Asked::Unknown,
        None => (id, None),
    };
    let Some(result) = context.analysis.indicator(indicator) else { return Asked::Unknown };
    let missing = Measure::Missing(crate::model::MissingReason::NotFilled);
    let measure = match suffix {
        None => &result.commune,
        Some("before") => &result.before,
        Some("province") => &result.wider.province,
        Some("region") => &result.wider.region,
        Some("country") => &result.wider.country,
        Some("women") => result.women.as_ref().unwrap_or(&missing),
        Some("men") => result.men.as_ref().unwrap_or(&missing),
        Some(_) => return norm(context, result.norm.as_ref().map(|norm| norm.norm), result.unit),
    };
    let (measure, unit) = (measure.clone(), result.unit);
    match measure {
        Evidence::Known(known) => {
            let label = context.word(&format!("indicator-{indicator}"));
            let source = context.note(id, &label, &known.source);
            let text = context.quantity_with_unit(known.value, unit);
            Asked::Words(Inline::Figure { text, source: Some(source) })
        }
        Evidence::Missing(_) => Asked::Missing,
    }
}

/// What the figures of a contracting window begin with; its number follows.
const WINDOW: &str = "window.";

/// What is spent in a window, or the signed share of the money of others in it.
fn of_window(context: &Context<'_>, part: &str) -> Asked {
    let Some((number, part)) = part.split_once('.') else { return Asked::Unknown };
    let analysis = context.analysis;
    let text = match part {
        "cost" => {
            let mut totals = analysis.totals.windows.iter();
            totals.find(|it| it.window.number.to_string() == number).map(|it| context.money(it.spent))
        }
        "signed" => {
            let mut finances = analysis.finances.windows.iter();
            let share = finances.find(|it| it.number.to_string() == number);
            share.and_then(|it| it.external_secured_pct).map(|(it, _)| i18n::percent(context.language, it.round_dp(1)))
        }
        _ => return Asked::Unknown,
    };
    text.map_or(Asked::Missing, |text| Asked::Words(Inline::Figure { text, source: None }))
}

/// The figure of the money that reaches women.
const BENEFIT: &str = "gender.benefit";

fn benefit(context: &mut Context<'_>) -> Asked {
    let Evidence::Known(known) = context.analysis.gender.benefit.clone() else { return Asked::Missing };
    let label = context.word("gender-benefit");
    let source = context.note(BENEFIT, &label, &known.source);
    let text = i18n::percent(context.language, known.value.round_dp(1));
    Asked::Words(Inline::Figure { text, source: Some(source) })
}

fn norm(context: &Context<'_>, norm: Option<Decimal>, unit: Unit) -> Asked {
    norm.map_or(Asked::Missing, |value| {
        Asked::Words(Inline::Figure { text: context.quantity_with_unit(value, unit), source: None })
    })
}

/// Returns the name with this id.
pub(super) fn name(context: &Context<'_>, id: &str) -> Asked {
    let analysis = context.analysis;
    let commune = &analysis.commune;
    if let Some(convention) = id.strip_prefix("convention.") {
        return match analysis.plan.convention(convention) {
            Some(it) => Asked::Words(Inline::Name(format!("{} ({})", context.pick(&it.title), it.id))),
            None => Asked::Unknown,
        };
    }
    if let Some(number) = id.strip_prefix(WINDOW) {
        let window = analysis.windows.iter().find(|it| it.number.to_string() == number);
        return window.map_or(Asked::Unknown, |it| Asked::Words(Inline::Name(years(context, it.period))));
    }
    if let Some(project) = id.strip_prefix("project.") {
        let id = ProjectId::new(project);
        return match context.project(&id) {
            // The title first: its direction is the name's.
            Some(_) => Asked::Words(Inline::Name(format!("{} ({id})", context.project_title(&id)))),
            None => Asked::Unknown,
        };
    }
    let name = match id {
        "commune" => context.pick(&commune.name).to_owned(),
        "province" => context.pick(&commune.province).to_owned(),
        "province.label" => province_label(context),
        "province.word" => context.word(&format!("province-word-{}", province_kind(context))),
        "region" => context.pick(&commune.region).to_owned(),
        "cercle" => context.pick(&commune.cercle).to_owned(),
        "plan" => context.pick(&analysis.profile.title.text()).to_owned(),
        "plan.short" => context.pick(&analysis.profile.short_title.text()).to_owned(),
        "plan.legal_basis" => context.pick(&analysis.profile.legal_basis.text()).to_owned(),
        "profile" => analysis.profile.id.clone(),
        "period" => period(context),
        "track.date" => {
            let date = analysis.follow_up.as_ref().map(|it| i18n::date(context.language, it.date));
            date.unwrap_or_else(|| context.word("missing-word"))
        }
        "needs.top_sector" => {
            analysis.needs.sectors.first().map_or_else(String::new, |it| context.sector_title(it.sector.as_str()))
        }
        "rank.first" => {
            analysis.ranking.ranked.first().map_or_else(String::new, |it| context.project_title(&it.project).to_owned())
        }
        "rank.second" => {
            analysis.ranking.ranked.get(1).map_or_else(String::new, |it| context.project_title(&it.project).to_owned())
        }
        "programme.first_waiting" => first_waiting(context).map_or_else(String::new, |it| {
            let (title, id) = (context.project_title(&it.project), &it.project);
            format!("{title} ({id})")
        }),
        "locality.most_deprived" => {
            // All that share the first rank.
            let first = analysis.localities.first().and_then(|gap| gap.deficit);
            let tied = analysis.localities.iter().filter(|gap| first.is_some() && gap.deficit == first);
            let names: Vec<&str> =
                tied.filter_map(|gap| context.locality(&gap.locality)).map(|it| context.pick(&it.name)).collect();
            names.join(&context.word("list-separator"))
        }
        "finance.last_year" => analysis.accounts.last().map_or_else(String::new, |year| year.year.to_string()),
        _ => return Asked::Unknown,
    };
    if name.is_empty() { Asked::Missing } else { Asked::Words(Inline::Name(name)) }
}

/// The province or prefecture with what it is, such as "Province de Tétouan".
pub(super) fn province(context: &Context<'_>) -> String {
    let name = context.pick(&context.analysis.commune.province);
    if name.is_empty() {
        return String::new();
    }
    let args = [("kind", province_kind(context).into()), ("name", i18n::of_place(context.language, name).into())];
    context.words("cover-province", &args.into())
}

/// What the unit of its province is called: "Province", "Préfecture".
pub(super) fn province_label(context: &Context<'_>) -> String {
    context.word(match context.analysis.commune.province_kind {
        Some(ProvinceKind::Province) => "identity-province",
        Some(ProvinceKind::Prefecture) => "identity-prefecture",
        None => "identity-province-or-prefecture",
    })
}

fn province_kind(context: &Context<'_>) -> &'static str {
    context.analysis.commune.province_kind.map_or("either", ProvinceKind::word)
}

/// The years of the plan.
pub(super) fn period(context: &Context<'_>) -> String {
    years(context, context.analysis.period)
}

fn years(context: &Context<'_>, period: Period) -> String {
    let args = i18n::args([("first", period.first.to_string().into()), ("last", period.last.to_string().into())]);
    context.words("years-range", &args)
}

/// Returns the ids of every figure, for the facts and for suggestions.
pub(super) fn ids(context: &Context<'_>) -> Vec<String> {
    let mut ids: Vec<String> = COUNTS.iter().map(|(id, _)| (*id).to_owned()).collect();
    ids.push(BENEFIT.to_owned());
    for window in &context.analysis.windows {
        ids.extend(["cost", "signed"].map(|part| format!("{WINDOW}{}.{part}", window.number)));
    }
    for result in &context.analysis.indicators {
        ids.push(result.id.to_owned());
        ids.extend(SUFFIXES.iter().map(|suffix| format!("{}.{suffix}", result.id)));
    }
    ids
}
