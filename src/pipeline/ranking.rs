//! The committee's choices about the ranking, and how sure the ranking is under the money at hand.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Analysis;
use super::weights::DerivedWeights;
use crate::diagnose::{self, COMPUTABLE, ComputedMark, Count, LocalityGap, protect};
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::intake::{SETTINGS_FILE, Settings, VoteSettings};
use crate::model::{BallotRule, Group, Plan, ProjectId, VoteSheet, Wish};
use crate::profile::Profile;
use crate::program::Orders;
use crate::rank::budget::{self, Participatory};
use crate::rank::sure::{Certainty, certainty};
use crate::rank::votes::MOST_IN_A_CIRCLE;
use crate::rank::why::{Card, card};
use crate::rank::{self, Choices, Community, Ranking, VoteChoices};

/// Stones of a voter.
const STONES: u64 = 10;

/// Takes the choices from the settings; a project that they name and nobody knows is reported.
pub(super) fn choices(
    settings: &Settings,
    plan: &Plan,
    derived: Option<&DerivedWeights>,
    findings: &mut Findings,
) -> Choices {
    let ranking = &settings.ranking;
    let named = ranking.must.iter().map(|id| (id, "ranking.must".to_owned()));
    let excluded = ranking.excluded.keys().map(|id| (id, format!("ranking.excluded.{id}")));
    for (id, key) in named.chain(excluded) {
        if !plan.projects.is_empty() && plan.project(&ProjectId::new(id)).is_none() {
            let place = Place::Key { file: SETTINGS_FILE.to_owned(), key };
            findings.push(Diagnostic::new(Code::UnknownRankedProject).at(place).with("value", id.clone()));
        }
    }
    Choices {
        weights: derived.and_then(DerivedWeights::in_force).unwrap_or_else(|| settings.weights.clone()),
        criteria_share_pct: ranking.criteria_share_pct,
        must: ranking.must.iter().map(|id| ProjectId::new(id)).collect(),
        excluded: ranking.excluded.iter().map(|(id, reason)| (ProjectId::new(id), reason.clone())).collect(),
        seed: ranking.lots_seed,
        votes: votes(settings, findings),
        screen: ranking.screen.clone(),
    }
}

/// Computes the marks that the figures give, and uses those that the settings ask for; a criterion that cannot be computed
/// is reported, and so is a written mark far from the figures.
pub(super) fn marks(
    settings: &Settings,
    profile: &Profile,
    given: (Option<Decimal>, &[LocalityGap]),
    plan: &mut Plan,
    findings: &mut Findings,
) -> Vec<ComputedMark> {
    let mut marks = diagnose::computed_marks(plan, profile, given.0, given.1);
    for id in settings.ranking.computed.iter().filter(|id| !COMPUTABLE.contains(&id.as_str())) {
        let place = Place::Key { file: SETTINGS_FILE.to_owned(), key: "ranking.computed".to_owned() };
        let finding = Diagnostic::new(Code::NotComputable).at(place).with("value", id.clone());
        findings.push(finding.with("words", COMPUTABLE.join(", ")));
    }
    diagnose::use_marks(plan, &mut marks, &settings.ranking.computed);
    marks
}

/// Takes the choices about the votes; a weight of a group that nobody knows is reported.
fn votes(settings: &Settings, findings: &mut Findings) -> VoteChoices {
    let mut weights = BTreeMap::new();
    for (name, weight) in &settings.votes.weights {
        match Group::from_word(name) {
            Some(group) => drop(weights.insert(group, *weight)),
            None => {
                let place = Place::Key { file: SETTINGS_FILE.to_owned(), key: format!("votes.weights.{name}") };
                let finding = Diagnostic::new(Code::UnknownVoteGroup).at(place).with("value", name.clone());
                findings.push(finding.with("words", Group::WORDS.join(", ")));
            }
        }
    }
    let VoteSettings { sheet, rule, voice, .. } = settings.votes;
    VoteChoices { sheet, rule, voice, weights }
}

/// Says what is remarkable about the votes that were counted.
pub(super) fn report_votes(plan: &Plan, ranking: &Ranking, findings: &mut Findings) {
    let Some(community) = &ranking.community else { return };
    if community.is_replaced {
        let place = Place::Key { file: SETTINGS_FILE.to_owned(), key: "votes.rule".to_owned() };
        let finding = Diagnostic::new(Code::KemenyNotProven).at(place);
        findings.push(finding.with("most", MOST_IN_A_CIRCLE.to_string()));
    }
    if community.rule == BallotRule::Stones && community.sheet == VoteSheet::Ballots {
        for ballot in &plan.ballots {
            let Wish::Points(points) = &ballot.wish else { continue };
            let sum: u64 = points.iter().map(|(_, points)| points).sum();
            if sum != STONES {
                let mut finding = Diagnostic::new(Code::NotTenStones).with("sum", sum.to_string());
                if let Some(cell) = ballot.cell() {
                    finding = finding.at_cell(cell);
                }
                findings.push(finding);
            }
        }
    }
}

/// Lets the votes decide on the envelope that the commune sets apart for them.
pub(super) fn participatory(
    settings: &Settings,
    plan: &Plan,
    ranking: &Ranking,
    findings: &mut Findings,
) -> Option<Participatory> {
    let set = settings.participatory.as_ref()?;
    let election = rank::envelope_votes(plan, set.sheet, ranking);
    let decided = budget::participatory(&election, set.envelope, set.rule).ok();
    let decided = decided.filter(|_| !election.ballots.is_empty());
    if decided.is_none() {
        let place = Place::Key { file: SETTINGS_FILE.to_owned(), key: "participatory".to_owned() };
        findings.push(Diagnostic::new(Code::EnvelopeWithoutVotes).at(place));
    }
    decided
}

/// Takes out of what is shown the groups whose ballots would tell how a few voters voted, with others so that the votes
/// of all do not give them back.
///
/// # Formula
/// The voters of the groups are protected under their sum. Totals of a group count votes and not persons: they stay.
/// # Source
/// Law 09-08; least count of persons of the profile.
pub(super) fn withhold(
    set: &Settings,
    profile: &Profile,
    plan: &Plan,
    ranking: &mut Ranking,
    decided: Option<&mut Participatory>,
) {
    let least = profile.privacy.min_persons.value;
    if let Some(community) = ranking.community.as_mut().filter(|it| it.sheet == VoteSheet::Ballots) {
        let hidden = hidden(community.voices.groups.iter().map(|it| it.voters), least);
        community.voices = community.voices.without(&hidden);
        let names: Vec<Group> = community.voices.withheld.iter().filter_map(|it| Group::from_word(it)).collect();
        community.ranks.retain(|(group, _), _| !names.contains(group));
        for ranked in &mut ranking.ranked {
            ranked.votes.retain(|group, _| !names.contains(group));
            ranked.diverging.retain(|group| !names.contains(group));
        }
    }
    let sheet = set.participatory.as_ref().map(|it| rank::envelope_sheet(plan, it.sheet));
    if let Some(decided) = decided.filter(|_| sheet == Some(VoteSheet::Ballots)) {
        let hidden = hidden(decided.groups.iter().map(|it| it.voters), least);
        let groups = std::mem::take(&mut decided.groups).into_iter().zip(hidden);
        let (withheld, shown): (Vec<_>, Vec<_>) = groups.partition(|(_, is_hidden)| *is_hidden);
        decided.groups = shown.into_iter().map(|(group, _)| group).collect();
        decided.withheld = withheld.into_iter().filter_map(|(group, _)| group.group).collect();
    }
}

/// Which of several groups of voters are not shown apart.
fn hidden(voters: impl Iterator<Item = u64>, least: u32) -> Vec<bool> {
    let counts: Vec<Count> = voters.map(|n| Count::own(u32::try_from(n).unwrap_or(u32::MAX))).collect();
    let published = protect(&counts, &[(0..counts.len()).collect()], least);
    // A sum that must be kept back is still shown as the votes of all: nothing that adds up to it is.
    if published.sums == [true] { vec![true; counts.len()] } else { published.cells }
}

impl Analysis {
    /// Counts the votes again by each rule that orders them, the one in force first; one that proves nothing is left out.
    #[must_use]
    pub fn vote_rules(&self) -> Vec<(BallotRule, Community)> {
        let Some(in_force) = &self.ranking.community else { return Vec::new() };
        let mut ignored = Findings::default();
        let mut choices = votes(&self.settings, &mut ignored);
        choices.sheet = Some(in_force.sheet);
        let others = [
            BallotRule::Borda,
            BallotRule::Dots,
            BallotRule::Approval,
            BallotRule::Copeland,
            BallotRule::Schulze,
            BallotRule::Kemeny,
        ];
        // A total says as much of who wants a project as of how many dots it has, and nothing of lists.
        let is_told = |rule: &BallotRule| match rule {
            BallotRule::Dots => in_force.sheet == VoteSheet::Votes,
            BallotRule::Approval => in_force.sheet == VoteSheet::Ballots,
            _ => true,
        };
        let others = others.into_iter().filter(|rule| *rule != in_force.rule && is_told(rule));
        let counted = others.filter_map(|rule| {
            let count = Community::of(&self.plan, &VoteChoices { rule, ..choices.clone() })?;
            (!count.is_replaced).then_some((rule, count))
        });
        std::iter::once((in_force.rule, in_force.clone())).chain(counted).collect()
    }

    /// Says how sure the ranking is; worked out once, when somebody asks.
    pub fn certainty(&self) -> &Certainty {
        self.certainty.get_or_init(|| {
            let ids: Vec<ProjectId> = self.ranking.ranked.iter().map(|it| it.project.clone()).collect();
            let orders = Orders::of(self.left(), &ids, &self.terms);
            certainty(&self.ranking, &self.profile.scoring, &|order| orders.carried(order))
        })
    }

    /// Returns the card of a ranked project.
    #[must_use]
    pub fn card(&self, project: &ProjectId) -> Option<Card> {
        card(&self.ranking, &self.certainty().projects, project)
    }
}
