//! The example commune: Zinat, with its real census figures and illustrative everything else.

use std::collections::BTreeMap;

use super::Rows;
use crate::model::Year;

/// Code of the example commune.
pub const EXAMPLE_COMMUNE: &str = "01.571.05.27";
/// First year of the example's plan.
pub const EXAMPLE_FIRST_YEAR: Year = Year(2028);

macro_rules! sheets {
    ($($sheet:literal in $workbook:literal),+ $(,)?) => {
        &[$(($sheet, include_str!(concat!("../../../templates/example/", $workbook, "/", $sheet, ".csv"))),)+]
    };
}

const SHEETS: &[(&str, &str)] = sheets![
    "zones" in "monograph",
    "localities" in "monograph",
    "indicators" in "monograph",
    "facilities" in "monograph",
    "finance" in "monograph",
    "workshops" in "diagnosis",
    "participants" in "diagnosis",
    "needs" in "diagnosis",
    "swot" in "diagnosis",
    "votes" in "diagnosis",
    "tallies" in "diagnosis",
    "ballots" in "diagnosis",
    "clusters" in "diagnosis",
    "problem_tree" in "diagnosis",
    "pairwise" in "diagnosis",
    "stones" in "diagnosis",
    "venn" in "diagnosis",
    "activities" in "diagnosis",
    "access_control" in "diagnosis",
    "time_use" in "diagnosis",
    "marker_proof" in "diagnosis",
    "alignments" in "diagnosis",
    "alternatives" in "diagnosis",
    "gender_answers" in "diagnosis",
    "axes" in "projects",
    "objectives" in "projects",
    "projects" in "projects",
    "scores" in "projects",
    "sources" in "projects",
    "envelopes" in "projects",
    "financing" in "projects",
    "components" in "details",
    "logframe" in "details",
    "institutions" in "programmes",
    "programmes" in "programmes",
    "programme_coverage" in "programmes",
    "registry" in "programmes",
    "overlaps" in "programmes",
    "social_references" in "programmes",
    "household_types" in "programmes",
    "household_benefits" in "programmes",
    "shocks" in "programmes",
    "urgent_measures" in "programmes",
    "strategy" in "programmes",
    "pillar_alignment" in "programmes",
    "implementation" in "programmes",
    "conventions" in "contracts",
    "convention_amounts" in "contracts",
    "windows" in "contracts",
    "procedure" in "governance",
    "council_votes" in "governance",
    "procedure_attendance" in "governance",
    "data_requests" in "governance",
    "derogations" in "governance",
    "stakeholders" in "registers",
    "consultations" in "registers",
    "commitments" in "registers",
    "documents" in "registers",
    "practices" in "registers",
    "communication" in "registers",
    "dissemination" in "registers",
    "capacities" in "registers",
    "trainings" in "registers",
    "social_workers" in "registers",
    "referrals" in "registers",
    "legal_needs" in "registers",
    "legal_bases" in "registers",
    "requests" in "registers",
    "studies" in "registers",
    "support_contracts" in "registers",
    "coach_log" in "registers",
    "score_cards" in "registers",
    "bodies" in "governance",
    "members" in "governance",
    "meetings" in "governance",
    "decisions" in "governance",
    "questions" in "governance",
    "roadmap" in "governance",
];

/// What the example records of its first three years.
const FOLLOWED: &[(&str, &str)] = sheets![
    "progress" in "tracking",
    "targets" in "tracking",
    "results" in "tracking",
    "difficulties" in "tracking",
    "complaints" in "tracking",
    "evaluations" in "tracking",
];

macro_rules! texts {
    ($($path:literal),+ $(,)?) => {
        &[$(($path, include_str!(concat!("../../../templates/example/texts/", $path))),)+]
    };
}

const TEXTS: &[(&str, &str)] =
    texts!["ar/foreword.md", "ar/vision.md", "fr/foreword.md", "fr/vision.md", "en/foreword.md", "en/vision.md",];

/// Returns the rows of the example's sheets.
pub(super) fn rows() -> BTreeMap<&'static str, Rows> {
    SHEETS.iter().map(|(sheet, text)| (*sheet, table(text))).collect()
}

/// Returns the rows of the example's follow-up, as of the end of its third year.
pub(super) fn followed() -> BTreeMap<&'static str, Rows> {
    FOLLOWED.iter().map(|(sheet, text)| (*sheet, table(text))).collect()
}

fn table(text: &str) -> Rows {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader
        .deserialize::<BTreeMap<String, String>>()
        .map(|row| row.expect("the tests read every line of the example"))
        .collect()
}

/// Returns the example's texts by their paths in the workspace.
pub(super) fn texts() -> Vec<(String, Vec<u8>)> {
    TEXTS.iter().map(|(path, text)| (format!("texts/{path}"), text.as_bytes().to_vec())).collect()
}
