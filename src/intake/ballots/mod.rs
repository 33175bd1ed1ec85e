//! Ballot files of any form: `.pb`, CSV, workbooks and TOML, to one [`Election`].
//!
//! Several files make one election: the ballots in one, the projects with their costs in another. A bad ballot costs
//! the ballot and is told with its place.

mod group;
mod layout;
mod pabulib;
mod settings;
mod sheet;

use std::collections::BTreeMap;

use rust_decimal::Decimal;

pub(super) use group::of_plan;
pub use pabulib::write as write_pabulib;

use super::InputFile;
use super::mapping::Mapping;
use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::model::{Ballot, Candidate, Election, Vote};

/// How a ballot file is read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// Column that names the group of a voter.
    pub group: Option<String>,
    /// Whether the cells of a table with a column for each project are places, 1 the first, rather than points.
    pub cells_are_places: bool,
}

/// Reads ballot files, each by its extension; nothing when they hold no vote.
///
/// # Findings
/// `P2030` to `P2036`, and those of workbooks.
#[must_use]
pub fn read(files: &[InputFile], options: &ReadOptions) -> Found<Option<Election>> {
    let mut findings = Findings::default();
    let mut draft = Draft::default();
    let mut election = None;
    for file in files {
        let extension = file.path.rsplit_once('.').map_or("", |(_, extension)| extension).to_lowercase();
        match extension.as_str() {
            "pb" => election = pabulib::read(&file.path, &file.bytes, options, &mut findings),
            "toml" => settings::read(&file.path, &file.bytes, &mut draft, &mut findings),
            _ => {
                for grid in super::read_file(file, &Mapping::default()).unload(&mut findings) {
                    sheet::read(&grid, options, &mut draft, &mut findings);
                }
            }
        }
    }
    let election = election.or_else(|| draft.finish(&mut findings));
    if election.is_none() && !findings.has_errors() {
        let file = files.first().map(|file| file.path.clone()).unwrap_or_default();
        findings.push(Diagnostic::new(Code::BadBallotFile).at(Place::File(file)).with("what", "none"));
    }
    Found::new(election, findings)
}

/// An election whose candidates are still names.
#[derive(Debug, Default)]
struct Draft {
    title: String,
    budget: Option<Decimal>,
    currency: String,
    /// Projects that a list names: id, name, cost.
    projects: Vec<(String, String, Option<Decimal>)>,
    ballots: Vec<DraftBallot>,
}

/// A ballot with the names on it, and where it stands.
#[derive(Debug)]
struct DraftBallot {
    place: Place,
    count: u64,
    group: String,
    vote: DraftVote,
}

#[derive(Debug)]
enum DraftVote {
    Approval(Vec<String>),
    Points(Vec<(String, u64)>),
    Ranking(Vec<Vec<String>>),
    Pair(String, String),
}

impl DraftVote {
    fn names(&self) -> Vec<&str> {
        match self {
            DraftVote::Approval(names) => names.iter().map(String::as_str).collect(),
            DraftVote::Points(points) => points.iter().map(|(name, _)| name.as_str()).collect(),
            DraftVote::Ranking(levels) => levels.iter().flatten().map(String::as_str).collect(),
            DraftVote::Pair(winner, loser) => vec![winner, loser],
        }
    }
}

impl Draft {
    /// Joins names with candidates; without a list of projects, those named on ballots stand, in the order of their ids.
    fn finish(self, findings: &mut Findings) -> Option<Election> {
        let mut projects = self.projects;
        if projects.is_empty() {
            let mut ids: Vec<&str> = self.ballots.iter().flat_map(|ballot| ballot.vote.names()).collect();
            ids.sort_unstable();
            ids.dedup();
            projects = ids.into_iter().map(|id| (id.to_owned(), id.to_owned(), None)).collect();
        }
        if projects.is_empty() || self.ballots.is_empty() {
            return None;
        }
        let places: BTreeMap<&str, usize> =
            projects.iter().enumerate().map(|(at, (id, _, _))| (id.as_str(), at)).collect();
        let mut groups: Vec<String> = self.ballots.iter().map(|ballot| ballot.group.clone()).collect();
        groups.retain(|group| !group.is_empty());
        groups.sort();
        groups.dedup();
        let mut ballots = Vec::new();
        for ballot in &self.ballots {
            match vote(&ballot.vote, &places) {
                Ok(vote) => {
                    let group = groups.binary_search(&ballot.group).ok();
                    ballots.push(Ballot { count: ballot.count, group, vote });
                }
                Err((code, name)) => {
                    findings.push(Diagnostic::new(code).at(ballot.place.clone()).with("value", name));
                }
            }
        }
        let candidates =
            projects.iter().map(|(id, name, cost)| Candidate { id: id.clone(), name: name.clone(), cost: *cost });
        Some(Election {
            title: self.title,
            candidates: candidates.collect(),
            groups,
            ballots,
            budget: self.budget,
            currency: self.currency,
            meta: Vec::new(),
        })
    }
}

/// A ballot whose names are found; a name that is unknown or stands twice costs the ballot.
fn vote(vote: &DraftVote, places: &BTreeMap<&str, usize>) -> Result<Vote, (Code, String)> {
    let mut names = vote.names();
    names.sort_unstable();
    if let Some(twice) = names.windows(2).find(|pair| pair[0] == pair[1]) {
        return Err((Code::VoteTwice, twice[0].to_owned()));
    }
    let find = |name: &String| places.get(name.as_str()).copied().ok_or((Code::UnknownCandidate, name.clone()));
    Ok(match vote {
        DraftVote::Approval(names) => Vote::Approval(names.iter().map(find).collect::<Result<_, _>>()?),
        DraftVote::Points(points) => {
            let points = points.iter().map(|(name, points)| find(name).map(|candidate| (candidate, *points)));
            Vote::Points(points.collect::<Result<_, _>>()?)
        }
        DraftVote::Ranking(levels) => Vote::Ranking(
            levels.iter().map(|level| level.iter().map(find).collect()).collect::<Result<Vec<Vec<usize>>, _>>()?,
        ),
        DraftVote::Pair(winner, loser) => Vote::Pairs(vec![(find(winner)?, find(loser)?, false)]),
    })
}

/// The age group of attendance lists that an age falls in; the text when it is no age.
fn age_band(age: &str) -> String {
    match age.parse::<u32>() {
        Ok(0..=14) => "0-14".to_owned(),
        Ok(15..=24) => "15-24".to_owned(),
        Ok(25..=59) => "25-59".to_owned(),
        Ok(60..) => "60+".to_owned(),
        Err(_) => age.to_owned(),
    }
}

#[cfg(test)]
mod tests;
