//! What hangs on the wall of the meeting room: the ranking, the programme, the ballot and the atlas, in words and
//! places, ready to be drawn.

use rust_decimal::Decimal;

use super::charts::{place_note, scale_bars};
use super::context::Context;
use crate::chart::{Place, Tick};
use crate::i18n::{self, Language};
use crate::model::{FacilityKind, FacilityState, Locality, MapLayer, Outline, Reach, Year};
use crate::pipeline::Analysis;

/// The wall sheets of a plan in a language.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheets {
    /// Language of the words.
    pub language: Language,
    /// Whose sheets they are: commune and plan.
    pub owner: String,
    /// A warning on every sheet, such as that the data are illustrative; may be empty.
    pub warning: String,
    /// The ranking; absent when nothing is ranked.
    pub ranking: Option<Poster>,
    /// The programme; absent when nothing is programmed.
    pub programme: Option<Poster>,
    /// The ballot; absent when there are no projects.
    pub ballot: Option<Ballot>,
    /// The atlas; absent when no place is known.
    pub atlas: Option<Atlas>,
}

/// A poster: headed lists in large letters.
#[derive(Debug, Clone, PartialEq)]
pub struct Poster {
    /// Title.
    pub title: String,
    /// Lists in order.
    pub groups: Vec<PosterGroup>,
}

/// A list under a heading.
#[derive(Debug, Clone, PartialEq)]
pub struct PosterGroup {
    /// Heading; may be empty.
    pub title: String,
    /// What stands across from the heading; may be empty.
    pub detail: String,
    /// Lines in order.
    pub lines: Vec<PosterLine>,
}

/// A line of a poster.
#[derive(Debug, Clone, PartialEq)]
pub struct PosterLine {
    /// What stands before it, such as a rank.
    pub mark: String,
    /// Words.
    pub text: String,
    /// Lighter words below.
    pub detail: String,
}

/// A paper ballot.
#[derive(Debug, Clone, PartialEq)]
pub struct Ballot {
    /// Title.
    pub title: String,
    /// What to do with it.
    pub instruction: String,
    /// The groups of voters, of which one is ticked.
    pub voters: Vec<String>,
    /// Projects with their ids.
    pub projects: Vec<(String, String)>,
}

/// A map of layers that a viewer can switch on and off.
#[derive(Debug, Clone, PartialEq)]
pub struct Atlas {
    /// Title.
    pub title: String,
    /// What the places are worth, when it must be said; may be empty.
    pub note: String,
    /// That facilities and projects stand beside their locality.
    pub beside: String,
    /// The letter of the north.
    pub north: String,
    /// Lengths that the bar of scale may have, kilometres.
    pub bars: Vec<Tick>,
    /// The limits of the commune, always shown.
    pub ground: Vec<Vec<Vec<Place>>>,
    /// Layers in the order of drawing.
    pub layers: Vec<AtlasLayer>,
}

/// How a layer looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LayerLook {
    /// Discs whose size and shade show a quantity from 0 to 1.
    Shade,
    /// Lines of water with drops.
    Water,
    /// Lines of roads.
    Road,
    /// Points with their names.
    Locality,
    /// Squares beside the localities.
    School,
    /// Crosses beside the localities.
    Health,
    /// Counts in boxes beside the localities.
    Project,
}

/// A layer of the atlas.
#[derive(Debug, Clone, PartialEq)]
pub struct AtlasLayer {
    /// How it looks.
    pub look: LayerLook,
    /// Its name.
    pub name: String,
    /// Its areas.
    pub areas: Vec<Vec<Vec<Place>>>,
    /// Its lines.
    pub lines: Vec<Vec<Place>>,
    /// Its points: where, what is written there, and the quantity that it shows.
    pub points: Vec<AtlasPoint>,
}

/// A point of a layer.
#[derive(Debug, Clone, PartialEq)]
pub struct AtlasPoint {
    /// Where.
    pub at: Place,
    /// What is written there; may be empty.
    pub label: String,
    /// Its quantity, from 0 to 1; absent when unknown.
    pub value: Option<f64>,
    /// Whether it lies at a locality rather than where it was surveyed.
    pub is_beside: bool,
}

/// Gathers the wall sheets.
#[must_use]
pub fn sheets(analysis: &Analysis, language: Language) -> Sheets {
    let context = Context::new(analysis, language);
    let name = context.pick(&analysis.commune.name);
    let args = i18n::args([
        ("commune", name.into()),
        ("kind", context.pick(&analysis.profile.title.text()).into()),
        ("first", analysis.period.first.to_string().into()),
        ("last", analysis.period.last.to_string().into()),
    ]);
    let is_illustrative = analysis.settings.plan.illustrative;
    Sheets {
        language,
        owner: context.words("wall-owner", &args),
        warning: if is_illustrative { context.word("wall-illustrative") } else { String::new() },
        ranking: ranking(&context),
        programme: programme(&context),
        ballot: ballot(&context),
        atlas: atlas(&context),
    }
}

fn ranking(context: &Context<'_>) -> Option<Poster> {
    let programme = &context.analysis.programme;
    let lines: Vec<PosterLine> = context
        .analysis
        .ranking
        .ranked
        .iter()
        .map(|ranked| {
            let score = i18n::number_with_decimals(context.language, ranked.score, 1);
            let placed = programme.programmed.iter().find(|it| it.project == ranked.project);
            let detail = match placed {
                Some(placed) => {
                    let args = i18n::args([
                        ("score", score.into()),
                        ("years", years(context, placed.first, placed.last).into()),
                    ]);
                    context.words("wall-programmed", &args)
                }
                None => context.words("wall-reserved", &i18n::args([("score", score.into())])),
            };
            let text = context.project_title(&ranked.project).to_owned();
            PosterLine { mark: context.count(ranked.rank), text, detail }
        })
        .collect();
    let group = PosterGroup { title: String::new(), detail: String::new(), lines };
    (!group.lines.is_empty()).then(|| Poster { title: context.word("wall-ranking"), groups: vec![group] })
}

fn years(context: &Context<'_>, first: Year, last: Year) -> String {
    if first == last {
        return first.to_string();
    }
    let args = i18n::args([("first", first.to_string().into()), ("last", last.to_string().into())]);
    context.words("years-range", &args)
}

fn programme(context: &Context<'_>) -> Option<Poster> {
    let analysis = context.analysis;
    let groups: Vec<PosterGroup> = analysis
        .totals
        .years
        .iter()
        .map(|year| {
            let begun = analysis.programme.programmed.iter().filter(|it| it.first == year.year);
            let lines = begun.map(|it| {
                let cost = context.project(&it.project).and_then(|project| project.cost.as_ref());
                PosterLine {
                    mark: it.project.to_string(),
                    text: context.project_title(&it.project).to_owned(),
                    detail: cost.map(|cost| context.money(cost.value)).unwrap_or_default(),
                }
            });
            let args = i18n::args([("amount", context.money(year.spent).into())]);
            let detail = context.words("wall-spent", &args);
            PosterGroup { title: year.year.to_string(), detail, lines: lines.collect() }
        })
        .collect();
    let has_lines = groups.iter().any(|group| !group.lines.is_empty());
    has_lines.then(|| Poster { title: context.word("wall-programme"), groups })
}

fn ballot(context: &Context<'_>) -> Option<Ballot> {
    let projects: Vec<(String, String)> = context
        .analysis
        .plan
        .projects
        .iter()
        .map(|project| (project.id.to_string(), context.pick(&project.title).to_owned()))
        .collect();
    (!projects.is_empty()).then(|| Ballot {
        title: context.word("wall-ballot"),
        instruction: context.word("wall-ballot-instruction"),
        voters: ["group-women", "group-men", "group-youth"].map(|key| context.word(key)).to_vec(),
        projects,
    })
}

fn atlas(context: &Context<'_>) -> Option<Atlas> {
    let analysis = context.analysis;
    let places: Vec<(&Locality, Place)> =
        analysis.plan.localities.iter().filter_map(|it| Some((it, it.position()?))).collect();
    if places.is_empty() && analysis.plan.maps.is_empty() {
        return None;
    }
    let layer = |look: LayerLook, key: &str| AtlasLayer {
        look,
        name: context.word(key),
        areas: Vec::new(),
        lines: Vec::new(),
        points: Vec::new(),
    };
    let mut layers = vec![
        AtlasLayer { points: deficits(context, &places), ..layer(LayerLook::Shade, "wall-layer-deficits") },
        AtlasLayer {
            points: facilities(context, &places, &[FacilityKind::Well, FacilityKind::WaterSystem]),
            ..layer(LayerLook::Water, "wall-layer-water")
        },
        layer(LayerLook::Road, "wall-layer-roads"),
        AtlasLayer {
            points: places.iter().map(|(it, at)| point(*at, context.pick(&it.name))).collect(),
            ..layer(LayerLook::Locality, "wall-layer-localities")
        },
        AtlasLayer {
            points: facilities(
                context,
                &places,
                &[FacilityKind::Preschool, FacilityKind::PrimarySchool, FacilityKind::College, FacilityKind::Lycee],
            ),
            ..layer(LayerLook::School, "wall-layer-schools")
        },
        AtlasLayer {
            points: facilities(
                context,
                &places,
                &[FacilityKind::HealthCentre, FacilityKind::Dispensary, FacilityKind::BirthingUnit],
            ),
            ..layer(LayerLook::Health, "wall-layer-health")
        },
        AtlasLayer { points: projects(context, &places), ..layer(LayerLook::Project, "wall-layer-projects") },
    ];
    let mut ground = Vec::new();
    for feature in &analysis.plan.maps {
        let look = match feature.layer {
            MapLayer::Boundary => None,
            MapLayer::Localities => Some(LayerLook::Locality),
            MapLayer::Roads | MapLayer::Tracks => Some(LayerLook::Road),
            MapLayer::Water => Some(LayerLook::Water),
            MapLayer::Schools => Some(LayerLook::School),
            MapLayer::Health => Some(LayerLook::Health),
        };
        let into = look.and_then(|look| layers.iter_mut().find(|it| it.look == look));
        match (&feature.outline, into) {
            (Outline::Area(rings), None) => ground.push(rings.clone()),
            (Outline::Area(rings), Some(layer)) => layer.areas.push(rings.clone()),
            (Outline::Line(points), Some(layer)) => layer.lines.push(points.clone()),
            (Outline::Line(points), None) => ground.push(vec![points.clone()]),
            (Outline::Point(at), Some(layer)) => layer.points.push(point(*at, &feature.name)),
            (Outline::Point(_), None) => {}
        }
    }
    let name = context.pick(&analysis.commune.name);
    Some(Atlas {
        title: context.words("wall-atlas", &i18n::args([("commune", name.into())])),
        note: place_note(context),
        beside: context.word("wall-beside"),
        north: context.word("map-north"),
        bars: scale_bars(context),
        ground,
        layers,
    })
}

fn point(at: Place, label: &str) -> AtlasPoint {
    AtlasPoint { at, label: label.to_owned(), value: None, is_beside: false }
}

fn deficits(context: &Context<'_>, places: &[(&Locality, Place)]) -> Vec<AtlasPoint> {
    use rust_decimal::prelude::ToPrimitive;
    let of = |locality: &Locality| -> Option<Decimal> {
        context.analysis.localities.iter().find(|gap| gap.locality == locality.id)?.deficit
    };
    places
        .iter()
        .map(|(locality, at)| {
            let deficit = of(locality);
            let label = deficit.map_or_else(String::new, |it| i18n::number_with_decimals(context.language, it, 2));
            AtlasPoint { at: *at, label, value: deficit.and_then(|it| it.to_f64()), is_beside: false }
        })
        .collect()
}

/// One point for each locality that has such facilities in use, with their number.
fn facilities(context: &Context<'_>, places: &[(&Locality, Place)], kinds: &[FacilityKind]) -> Vec<AtlasPoint> {
    let count = |locality: &Locality| {
        let all = context.analysis.plan.facilities.iter();
        let open = all.filter(|it| kinds.contains(&it.kind) && it.state != Some(FacilityState::Closed));
        open.filter(|it| it.locality == locality.id).count()
    };
    counted(context, places, count)
}

/// The number of programmed projects that name each locality; those of the whole commune are not at one place.
fn projects(context: &Context<'_>, places: &[(&Locality, Place)]) -> Vec<AtlasPoint> {
    let count = |locality: &Locality| {
        let programmed = context.analysis.programme.programmed.iter().filter_map(|it| context.project(&it.project));
        programmed.filter(|it| matches!(&it.reach, Reach::Localities(ids) if ids.contains(&locality.id))).count()
    };
    counted(context, places, count)
}

fn counted(
    context: &Context<'_>,
    places: &[(&Locality, Place)],
    count: impl Fn(&Locality) -> usize,
) -> Vec<AtlasPoint> {
    places
        .iter()
        .filter_map(|(locality, at)| {
            let n = count(locality);
            (n > 0).then(|| AtlasPoint { at: *at, label: context.count(n), value: None, is_beside: true })
        })
        .collect()
}
