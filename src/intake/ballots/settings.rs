//! A vote in one TOML file: the head, the projects and the ballots.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Deserialize;

use super::{Draft, DraftBallot, DraftVote};
use crate::diagnostics::{Code, Diagnostic, Findings, Place};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    title: String,
    budget: Option<Decimal>,
    #[serde(default)]
    currency: String,
    #[serde(default)]
    projects: Vec<Project>,
    #[serde(default)]
    ballots: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Project {
    id: String,
    #[serde(default)]
    name: String,
    cost: Option<Decimal>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(default = "one")]
    count: u64,
    #[serde(default)]
    group: String,
    #[serde(default)]
    approve: Option<Vec<String>>,
    #[serde(default)]
    points: Option<BTreeMap<String, u64>>,
    #[serde(default)]
    rank: Option<Vec<Level>>,
}

/// One project, or several that are tied.
#[derive(Deserialize)]
#[serde(untagged)]
enum Level {
    One(String),
    Tied(Vec<String>),
}

fn one() -> u64 {
    1
}

/// Adds what a file says to the draft.
pub(super) fn read(file: &str, bytes: &[u8], draft: &mut Draft, findings: &mut Findings) {
    let text = String::from_utf8_lossy(bytes);
    let read: File = match toml::from_str(&text) {
        Ok(read) => read,
        Err(error) => {
            let finding = Diagnostic::new(Code::BadBallotFile).at(crate::intake::place_in_toml(file, &text, &error));
            return findings.push(finding.with("what", error.message()));
        }
    };
    draft.title = read.title;
    draft.currency = read.currency;
    draft.budget = read.budget.or(draft.budget);
    for project in read.projects {
        let name = if project.name.is_empty() { project.id.clone() } else { project.name };
        draft.projects.push((project.id, name, project.cost));
    }
    for (at, entry) in read.ballots.into_iter().enumerate() {
        let place = Place::Key { file: file.to_owned(), key: format!("ballots.{}", at + 1) };
        let level = |level: Level| match level {
            Level::One(name) => vec![name],
            Level::Tied(names) => names,
        };
        let vote = match (entry.approve, entry.points, entry.rank) {
            (Some(names), None, None) => DraftVote::Approval(names),
            (None, Some(points), None) => DraftVote::Points(points.into_iter().collect()),
            (None, None, Some(levels)) => DraftVote::Ranking(levels.into_iter().map(level).collect()),
            _ => {
                let finding = Diagnostic::new(Code::BadBallotFile).at(place);
                findings.push(finding.with("what", "approve / points / rank"));
                continue;
            }
        };
        draft.ballots.push(DraftBallot { place, count: entry.count, group: entry.group, vote });
    }
}
