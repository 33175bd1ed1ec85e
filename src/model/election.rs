//! A vote: who stands, what each costs, and the ballots as they were cast.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A vote on projects.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Election {
    /// What is voted on, as the file says it.
    pub title: String,
    /// Who stands.
    pub candidates: Vec<Candidate>,
    /// Groups whose voices are kept apart, in the order of the file.
    pub groups: Vec<String>,
    /// The ballots.
    pub ballots: Vec<Ballot>,
    /// Money to spend, when there is any.
    pub budget: Option<Decimal>,
    /// Currency of the costs, as the file says it.
    pub currency: String,
    /// What else the head of the file says, in its order.
    pub meta: Vec<(String, String)>,
}

/// What can be voted for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Candidate {
    /// Id in the file.
    pub id: String,
    /// Name; the id when there is none.
    pub name: String,
    /// What it costs, when the file says it.
    pub cost: Option<Decimal>,
}

/// Ballots with the same content from the same group.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Ballot {
    /// Voters who cast it.
    pub count: u64,
    /// Their group, by its place in [`Election::groups`].
    pub group: Option<usize>,
    /// What it says.
    pub vote: Vote,
}

/// What a ballot says. Candidates stand by their place in [`Election::candidates`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Vote {
    /// Those the voter wants; all weigh the same.
    Approval(Vec<usize>),
    /// Dots, stones or points given to each.
    Points(Vec<(usize, u64)>),
    /// From the most wanted; those of one level are tied, those named nowhere stand below all.
    Ranking(Vec<Vec<usize>>),
    /// The winner, the loser and whether the two were found equal, for each pair that was compared.
    Pairs(Vec<(usize, usize, bool)>),
}

impl Vote {
    /// Returns whether the ballot says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Vote::Approval(chosen) => chosen.is_empty(),
            Vote::Points(points) => points.iter().all(|(_, points)| *points == 0),
            Vote::Ranking(levels) => levels.iter().all(Vec::is_empty),
            Vote::Pairs(pairs) => pairs.is_empty(),
        }
    }
}

/// How the voices of groups are merged.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VoteVoice {
    /// Every group weighs the same, or as the committee decided.
    #[default]
    Equal,
    /// Every voter weighs the same.
    Heads,
}

/// How the votes of groups become an order of projects.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BallotRule {
    /// Points for places.
    #[default]
    #[serde(alias = "ranking")]
    Borda,
    /// Duels won.
    Copeland,
    /// The strongest chains of duels.
    Schulze,
    /// The order that voters contradict least, with proof.
    Kemeny,
    /// Voters who want the project.
    Approval,
    /// Dots added up.
    #[serde(alias = "points")]
    Dots,
    /// Dots of which every voter has ten.
    #[serde(alias = "ten_stones")]
    Stones,
    /// Duels between the projects that a ballot names; it says nothing of the others.
    Pairwise,
}

impl BallotRule {
    /// Returns the word used in files and message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            BallotRule::Borda => "borda",
            BallotRule::Copeland => "copeland",
            BallotRule::Schulze => "schulze",
            BallotRule::Kemeny => "kemeny",
            BallotRule::Approval => "approval",
            BallotRule::Dots => "dots",
            BallotRule::Stones => "stones",
            BallotRule::Pairwise => "pairwise",
        }
    }
}

/// Which sheet of the diagnosis is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VoteSheet {
    /// Totals by group and project, with the paper tallies.
    Votes,
    /// Ballots.
    Ballots,
}

/// How votes decide on a sum of money that is set apart.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BudgetRule {
    /// Most votes first, skipping what does not fit.
    #[default]
    Greedy,
    /// Equal shares, raised until the next step overspends.
    EqualShares,
    /// The same, then most votes first with what is left.
    EqualSharesGreedy,
    /// Sequential Phragmén.
    Phragmen,
    /// The greatest satisfaction of all together.
    BestWelfare,
}

impl BudgetRule {
    /// Every rule.
    pub const ALL: [BudgetRule; 5] = [
        BudgetRule::Greedy,
        BudgetRule::EqualShares,
        BudgetRule::EqualSharesGreedy,
        BudgetRule::Phragmen,
        BudgetRule::BestWelfare,
    ];

    /// Returns the word used in files and message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            BudgetRule::Greedy => "greedy",
            BudgetRule::EqualShares => "equal_shares",
            BudgetRule::EqualSharesGreedy => "equal_shares_greedy",
            BudgetRule::Phragmen => "phragmen",
            BudgetRule::BestWelfare => "best_welfare",
        }
    }
}
