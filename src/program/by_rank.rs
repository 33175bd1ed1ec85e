//! The programme by rank: what a committee can follow by hand.

use std::collections::{BTreeMap, BTreeSet};

use super::candidates::{Candidate, candidates};
use super::rules::{Ruled, ruled, serves};
use super::{Terms, WhenFull, programmed_as};
use crate::model::{Money, Plan, Programme, ProjectId, Refusal, Reserved, Rule, Shortfall, SourceId};
use crate::rank::Ranking;

/// Fills the years of the plan in the order of the ranking.
///
/// # Formula
/// First the musts with what they depend on, then for each zone with a floor its best project, then the others by
/// rank. Each begins in the first year in which every rule still holds. A project that would bring a theme under its
/// share waits until the theme has more.
/// # Missing data
/// A year without an envelope of a source holds none of its money.
#[must_use]
pub fn by_rank(plan: &Plan, ranking: &Ranking, terms: &Terms) -> Programme {
    let (candidates, mut reserved) = candidates(plan, ranking, terms);
    let ruled = ruled(plan, &candidates, terms);
    let mut filling = Filling::new(&ruled, &candidates);
    filling.run(&with_prerequisites(&candidates, &terms.musts), WhenFull::Skip);
    for zone in &terms.zone_floor {
        filling.serve(|candidate, option| serves(candidate, option, zone, terms));
    }
    let all: Vec<usize> = (0..candidates.len()).collect();
    filling.run(&all, terms.when_full);
    reserved.extend(filling.refused());
    programme(&candidates, &filling.chosen, reserved, ranking, terms)
}

/// Writes a choice as a programme, with what could never enter and what was not chosen.
pub(super) fn programme(
    candidates: &[Candidate<'_>],
    chosen: &[Option<usize>],
    reserved: Vec<Reserved>,
    ranking: &Ranking,
    terms: &Terms,
) -> Programme {
    let taken = candidates.iter().zip(chosen);
    let programmed = taken.filter_map(|(it, option)| Some(programmed_as(it, (*option)?, terms))).collect();
    let mut programme = Programme { programmed, reserved };
    super::sort_by_rank(&mut programme, ranking);
    for study in &ranking.to_study {
        programme.reserved.push(Reserved { project: study.project.clone(), refusal: Refusal::ToStudy });
    }
    programme
}

/// The musts and everything they wait for, by rank.
fn with_prerequisites(candidates: &[Candidate<'_>], musts: &[ProjectId]) -> Vec<usize> {
    let mut wanted: BTreeSet<usize> = BTreeSet::new();
    let mut ahead: Vec<&ProjectId> = musts.iter().collect();
    while let Some(id) = ahead.pop() {
        if let Some(at) = candidates.iter().position(|it| it.project.id == *id)
            && wanted.insert(at)
        {
            ahead.extend(&candidates[at].project.prerequisites);
        }
    }
    wanted.into_iter().collect()
}

/// A programme being filled.
pub(super) struct Filling<'a> {
    ruled: &'a Ruled,
    candidates: &'a [Candidate<'a>],
    /// Rows in which each option counts.
    columns: Vec<Vec<Vec<(usize, i64)>>>,
    /// What each row has taken.
    used: Vec<i128>,
    /// Start of each candidate.
    pub chosen: Vec<Option<usize>>,
    refusals: BTreeMap<usize, Refusal>,
}

impl<'a> Filling<'a> {
    pub fn new(ruled: &'a Ruled, candidates: &'a [Candidate<'a>]) -> Self {
        let mut columns: Vec<Vec<Vec<(usize, i64)>>> =
            candidates.iter().map(|it| vec![Vec::new(); it.starts.len()]).collect();
        for (row, it) in ruled.instance.rows.iter().enumerate() {
            for (choice, coefficient) in &it.terms {
                columns[choice.group][choice.option].push((row, *coefficient));
            }
        }
        let used = vec![0; ruled.rules.len()];
        Self { ruled, candidates, columns, used, chosen: vec![None; candidates.len()], refusals: BTreeMap::new() }
    }

    /// Takes a choice that stands.
    pub fn with(mut self, chosen: &[Option<usize>]) -> Self {
        for (at, option) in chosen.iter().enumerate() {
            if let Some(option) = option {
                self.take(at, *option);
            }
        }
        self
    }

    fn take(&mut self, at: usize, option: usize) {
        self.columns[at][option].iter().for_each(|(row, coefficient)| self.used[*row] += i128::from(*coefficient));
        self.chosen[at] = Some(option);
    }

    /// The rows that an option would break, with by how much. A row that is broken already and gets better is none.
    fn broken(&self, at: usize, option: usize) -> Vec<(usize, i128)> {
        let rows = self.columns[at][option].iter();
        rows.filter(|(_, coefficient)| *coefficient > 0)
            .filter_map(|(row, coefficient)| {
                let limit = i128::from(self.ruled.instance.rows[*row].limit);
                let over = self.used[*row] + i128::from(*coefficient) - limit;
                (over > 0).then_some((*row, over))
            })
            .collect()
    }

    fn first_fit(&self, at: usize) -> Option<usize> {
        (0..self.candidates[at].starts.len()).find(|option| self.broken(at, *option).is_empty())
    }

    fn is_open(&self, at: usize) -> bool {
        self.chosen[at].is_none() && !self.refusals.contains_key(&at)
    }

    /// Places the candidates of a list, each after those of the list that it waits for.
    fn run(&mut self, list: &[usize], when_full: WhenFull) {
        let mut waiting: Vec<usize> = list.iter().copied().filter(|at| self.is_open(*at)).collect();
        let mut put_off: BTreeSet<usize> = BTreeSet::new();
        while let Some(place) = waiting.iter().position(|at| !put_off.contains(at) && !self.waits(*at, &waiting)) {
            let at = waiting[place];
            if let Some(option) = self.first_fit(at) {
                waiting.remove(place);
                self.take(at, option);
                put_off.clear();
                continue;
            }
            let refusal = self.refusal(at);
            if is_for_theme(&refusal) {
                put_off.insert(at);
                continue;
            }
            waiting.remove(place);
            self.refusals.insert(at, refusal);
            if when_full == WhenFull::Stop {
                waiting.into_iter().for_each(|at| {
                    self.refusals.insert(at, Refusal::AfterFirstMisfit);
                });
                return;
            }
        }
    }

    fn waits(&self, at: usize, waiting: &[usize]) -> bool {
        let project = self.candidates[at].project;
        let ids = project.prerequisites.iter().filter(|id| **id != project.id);
        ids.clone().any(|id| waiting.iter().any(|other| self.candidates[*other].project.id == *id))
    }

    /// Places the first candidate that serves a floor, unless one does.
    fn serve(&mut self, serves: impl Fn(&Candidate<'_>, usize) -> bool) {
        let is_served =
            self.chosen.iter().zip(self.candidates).any(|(option, it)| option.is_some_and(|option| serves(it, option)));
        if is_served {
            return;
        }
        let found = (0..self.candidates.len()).filter(|at| self.is_open(*at)).find_map(|at| {
            let mut options = 0..self.candidates[at].starts.len();
            let option =
                options.find(|option| serves(&self.candidates[at], *option) && self.broken(at, *option).is_empty())?;
            Some((at, option))
        });
        if let Some((at, option)) = found {
            self.take(at, option);
        }
    }

    /// Why a candidate has no place beside what is chosen.
    pub fn refusal(&self, at: usize) -> Refusal {
        let candidate = &self.candidates[at];
        for id in candidate.project.prerequisites.iter().filter(|id| **id != candidate.project.id) {
            let before = self.candidates.iter().position(|it| it.project.id == *id);
            if before.is_none_or(|before| self.chosen[before].is_none()) {
                return Refusal::PrerequisiteNotProgrammed { prerequisite: id.clone() };
            }
        }
        let mut least: Option<(usize, Vec<Shortfall>)> = None;
        let mut rules: BTreeSet<&Rule> = BTreeSet::new();
        let mut is_too_late = true;
        for option in 0..candidate.starts.len() {
            let broken = self.broken(at, option);
            let of = |(row, _): &(usize, i128)| &self.ruled.rules[*row];
            if broken.iter().any(|it| matches!(of(it), Rule::Prerequisite { .. })) {
                continue;
            }
            is_too_late = false;
            let others: Vec<&Rule> = broken.iter().map(of).filter(|it| !matches!(it, Rule::Envelope { .. })).collect();
            rules.extend(&others);
            let shortfalls = self.shortfalls(&broken);
            let sum = |list: &[Shortfall]| list.iter().map(|it| it.amount).sum::<Money>();
            let is_less = |(n, known): &(usize, Vec<Shortfall>)| (others.len(), sum(&shortfalls)) < (*n, sum(known));
            if least.as_ref().is_none_or(is_less) {
                least = Some((others.len(), shortfalls));
            }
        }
        match least {
            _ if is_too_late => Refusal::TooLong,
            Some((0, shortfalls)) if !shortfalls.is_empty() => Refusal::EnvelopeShort { shortfalls },
            Some((0, _)) | None => Refusal::NotWeighed,
            Some(_) => Refusal::Bound { rules: rules.into_iter().cloned().collect() },
        }
    }

    /// What is missing of each source, as one sum in the first year that needs it when unspent money is carried over.
    fn shortfalls(&self, broken: &[(usize, i128)]) -> Vec<Shortfall> {
        let mut found: Vec<Shortfall> = Vec::new();
        for (row, over) in broken {
            let Rule::Envelope { source, year } = &self.ruled.rules[*row] else { continue };
            let amount = Money::from_centimes(i64::try_from(*over).unwrap_or(i64::MAX));
            match found.iter_mut().find(|it| it.source == *source && self.carries(source)) {
                Some(known) => known.amount = known.amount.max(amount),
                None => found.push(Shortfall { source: source.clone(), year: *year, amount }),
            }
        }
        found.sort_by(|one, other| (one.year, &one.source).cmp(&(other.year, &other.source)));
        found
    }

    /// Whether a source's rows add the years up: then the row of a later year holds every earlier term.
    fn carries(&self, source: &SourceId) -> bool {
        self.ruled.carries_over.contains(source)
    }

    /// Everything that was not chosen, with the reason.
    pub fn refused(&self) -> Vec<Reserved> {
        let open = (0..self.candidates.len()).filter(|at| self.chosen[*at].is_none());
        open.map(|at| Reserved {
            project: self.candidates[at].project.id.clone(),
            refusal: self.refusals.get(&at).cloned().unwrap_or_else(|| self.refusal(at)),
        })
        .collect()
    }
}

fn is_for_theme(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::Bound { rules } if rules.iter().all(|it| matches!(it, Rule::ThemeShare { .. })))
}
