//! The decision page: the official ranking, and the same ranking under weights that the council tries.

use serde::Serialize;

use super::frame::{Frame, Parts, fill, frame, placeholders, title};
use super::page::decimal_mark;
use super::{PageError, Theme, theme};
use crate::diagnostics::Arg;
use crate::document::{Candidate, Decision, Weighted};
use crate::i18n::{Language, args, message_with};

/// Messages that the template shows.
const WORDS: &[&str] = &[
    "skip",
    "languages",
    "notice",
    "about",
    "decision-title",
    "decision-simulation",
    "decision-official-own",
    "decision-official-profile",
    "decision-no-script",
    "decision-weights",
    "decision-weights-note",
    "decision-reset",
    "decision-ranking",
    "decision-caption",
    "decision-rank",
    "decision-move",
    "decision-project",
    "decision-score",
    "decision-cost",
    "decision-place",
    "decision-to-study",
    "decision-to-study-note",
    "decision-ties",
    "decision-tied",
];

/// Messages that the script shows, by the names it knows them by.
const LABELS: &[(&str, &str)] = &[
    ("up", "html-decision-up"),
    ("down", "html-decision-down"),
    ("same", "html-decision-same"),
    ("new", "html-decision-new"),
    ("none", "html-decision-no-weights"),
    ("changes", "html-decision-changes"),
    ("unchanged", "html-decision-unchanged"),
    ("sum", "html-decision-sum"),
    ("tied", "rank-mark-tied"),
    ("percent", "number-percent"),
];

/// What the template is given.
#[derive(Serialize)]
struct Page<'a> {
    #[serde(flatten)]
    frame: Frame<'a>,
    title: String,
    decision: &'a Decision,
    /// Criteria with their fields.
    criteria: Vec<Field<'a>>,
    /// Ranked projects in their official order.
    ranked: Vec<&'a Candidate>,
    /// Projects without official rank.
    to_study: Vec<&'a Candidate>,
    /// Step of the sliders: the last decimal place of the weights.
    step: String,
}

/// A criterion with its slider.
#[derive(Serialize)]
struct Field<'a> {
    title: &'a str,
    weight: &'a str,
    /// What its buttons are called.
    less: String,
    more: String,
}

/// What the script is given.
#[derive(Serialize)]
struct Data<'a> {
    scale: [u8; 2],
    share: &'a str,
    decimal: String,
    criteria: Vec<(&'a str, &'a str)>,
    projects: Vec<Project<'a>>,
}

/// A project as the script reads it.
#[derive(Serialize)]
struct Project<'a> {
    id: &'a str,
    title: &'a str,
    cost: &'a str,
    place: &'a str,
    rank: Option<usize>,
    must: bool,
    votes: Option<&'a str>,
    scores: &'a [Option<String>],
    ties: &'a [usize],
}

/// Returns the page on which a council tries other weights.
///
/// # Shape
/// `siblings` holds the file of each language beside this one. The same arguments give the same bytes.
///
/// # Errors
/// When the theme cannot be used.
pub fn decision(decision: &Decision, siblings: &[(Language, String)], theme: &Theme) -> Result<String, PageError> {
    let data = data(decision);
    let content = serde_json::to_string(decision).expect("a decision has string keys");
    let (frame, look) = frame(
        &Parts {
            language: decision.language,
            cover: &decision.cover,
            siblings,
            words: WORDS,
            styles: &[theme::STYLE, theme::DECISION_STYLE],
            scripts: &[theme::DECISION_RANKING, theme::DECISION_SCRIPT],
            content: &content,
        },
        theme,
    )?;
    let mut ranked: Vec<&Candidate> = decision.projects.iter().filter(|project| project.rank.is_some()).collect();
    // Stable: projects that share a rank stay in the order of their ids.
    ranked.sort_by_key(|project| project.rank);
    let page = Page {
        frame,
        title: title(decision.language, "html-decision-window", &decision.cover),
        ranked,
        to_study: decision.projects.iter().filter(|project| project.rank.is_none()).collect(),
        step: step(decision),
        criteria: decision.criteria.iter().map(|criterion| field(decision.language, criterion)).collect(),
        decision,
    };
    let labels = in_page(&placeholders(decision.language, LABELS));
    fill(theme::DECISION_PAGE, theme, &page, &look, &[("data", &data), ("labels", &labels)])
}

fn field(language: Language, criterion: &Weighted) -> Field<'_> {
    let values = args([("id", Arg::Text(criterion.title.clone()))]);
    Field {
        title: &criterion.title,
        weight: &criterion.weight,
        less: message_with(language, "html-decision-less", &values),
        more: message_with(language, "html-decision-more", &values),
    }
}

/// Returns the data of the ranking as JSON that no markup can end.
#[must_use]
pub fn decision_data(decision: &Decision) -> String {
    data(decision)
}

fn data(decision: &Decision) -> String {
    let projects = decision.projects.iter().map(|it| Project {
        id: &it.id,
        title: &it.title,
        cost: &it.cost,
        place: &it.place,
        rank: it.rank,
        must: it.is_must,
        votes: it.votes.as_deref(),
        scores: &it.scores,
        ties: &it.tie_keys,
    });
    let data = Data {
        scale: decision.scale,
        share: &decision.criteria_share,
        decimal: decimal_mark(decision.language),
        criteria: decision.criteria.iter().map(|it| (it.id.as_str(), it.weight.as_str())).collect(),
        projects: projects.collect(),
    };
    in_page(&data)
}

/// Returns a value as JSON that no markup can end.
fn in_page(value: &impl Serialize) -> String {
    let text = serde_json::to_string(value).expect("what the script reads has string keys");
    text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// Returns one unit of the last decimal place of the official weights.
fn step(decision: &Decision) -> String {
    let places = |weight: &str| weight.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    match decision.criteria.iter().map(|it| places(&it.weight)).max() {
        None | Some(0) => "1".to_owned(),
        Some(places) => format!("0.{}1", "0".repeat(places - 1)),
    }
}
