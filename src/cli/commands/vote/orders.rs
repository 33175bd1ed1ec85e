//! Orders of the projects by votes, each group apart and merged.

use serde_json::{Value, json};

use super::{Args, RuleArg, UnrankedArg, VoiceArg, group_name, named};
use crate::cli::context::Context;
use crate::cli::table;
use crate::i18n;
use crate::model::Election;
use crate::rank::fraction::Fraction;
use crate::rank::votes::{self, Kemeny, PairRule, Pairwise, Preferences, ScoreRule, Unranked, Voice, Voices, VoteRule};

/// The orders that were counted.
pub(super) struct Orders {
    orders: Vec<Order>,
    pairwise: Option<Pairwise>,
    /// The duels in the voice in force.
    duels: Option<Pairwise>,
}

/// One order.
struct Order {
    rule: RuleArg,
    ranks: Vec<usize>,
    /// What decided, as a number for each project; absent where ranks alone are the result.
    scores: Option<Vec<Fraction>>,
    voices: Option<Voices>,
    kemeny: Option<Kemeny>,
}

/// Counts by each rule.
pub(super) fn count(args: &Args, election: &Election, rules: &[RuleArg]) -> Orders {
    let n = election.candidates.len();
    let preferences = Preferences::of(n, &election.ballots);
    let is_by_pairs = |rule: &RuleArg| matches!(rule, RuleArg::Copeland | RuleArg::Schulze | RuleArg::Kemeny);
    let pairwise = rules.iter().any(is_by_pairs).then(|| Pairwise::of(&preferences));
    let voice = if args.voice == VoiceArg::Equal { Voice::Equal } else { Voice::Heads };
    let weight = |group: &str| args.weight.iter().rfind(|(name, _)| name == group).map_or(1, |(_, weight)| *weight);
    let duels = pairwise.as_ref().map(|_| votes::duels(election, voice, &weight));
    let mut orders = Vec::new();
    for rule in rules {
        let unranked = if args.unranked == UnrankedArg::Average { Unranked::Average } else { Unranked::Zero };
        let Some(counted) = vote_rule(*rule, unranked) else { continue };
        let is_kemeny = counted == VoteRule::Pairs(PairRule::Kemeny);
        let voices = votes::voices(election, counted, voice, &weight);
        // One group, or none, has nothing to be merged with.
        let merged = voices.as_ref().map(|it| if it.groups.len() > 1 { it.merged() } else { &it.heads });
        let ranks = merged.map(|merged| merged.ranks.clone()).unwrap_or_default();
        let has_points = !matches!(counted, VoteRule::Pairs(PairRule::Schulze | PairRule::Kemeny));
        let scores = merged.filter(|_| has_points).map(|merged| merged.scores.clone());
        let kemeny = duels.as_ref().filter(|_| is_kemeny).and_then(votes::kemeny);
        orders.push(Order { rule: *rule, ranks, scores, voices, kemeny });
    }
    Orders { orders, pairwise, duels }
}

/// How a rule of the command line orders; nothing for one that spends.
fn vote_rule(rule: RuleArg, unranked: Unranked) -> Option<VoteRule> {
    Some(match rule {
        RuleArg::Borda => ScoreRule::Borda(unranked).into(),
        RuleArg::Approval => ScoreRule::Approval.into(),
        RuleArg::Plurality => ScoreRule::Plurality.into(),
        RuleArg::Points => ScoreRule::Points.into(),
        RuleArg::Copeland => VoteRule::Pairs(PairRule::Copeland),
        RuleArg::Schulze => VoteRule::Pairs(PairRule::Schulze),
        RuleArg::Kemeny => VoteRule::Pairs(PairRule::Kemeny),
        _ => return None,
    })
}

impl Orders {
    pub fn json(&self, election: &Election) -> Value {
        let ids = |order: &[usize]| order.iter().map(|it| election.candidates[*it].id.clone()).collect::<Vec<_>>();
        let orders: Vec<Value> = self
            .orders
            .iter()
            .map(|order| {
                json!({
                    "rule": order.rule.word(),
                    "ranks": order.ranks,
                    "scores": order.scores,
                    "voices": order.voices,
                    "best_orders": order.kemeny.as_ref().map(|it| it.orders.iter().map(|it| ids(it)).collect::<Vec<_>>()),
                    "agreements": order.kemeny.as_ref().map(|it| it.score),
                    "contradictions": order.kemeny.as_ref().map(|it| it.distance),
                })
            })
            .collect();
        json!({
            "by_rule": orders,
            "preferred": self.pairwise.as_ref().map(|it| it.rows().map(<[u64]>::to_vec).collect::<Vec<_>>()),
            "beats_all": self.duels.as_ref().and_then(Pairwise::condorcet_winner).map(|it| &election.candidates[it].id),
        })
    }

    pub fn print(&self, context: &Context, election: &Election) {
        match &self.orders[..] {
            [] => return,
            [only] => one(context, election, only),
            several => side_by_side(context, election, several),
        }
        for order in &self.orders {
            if let Some(voices) = order.voices.as_ref().filter(|voices| voices.groups.len() > 1) {
                if self.orders.len() > 1 {
                    groups(context, election, order, voices);
                }
                divergence(context, election, voices);
                break;
            }
        }
        for order in &self.orders {
            let word = order.rule.word();
            let args = i18n::args([
                ("rule", context.word(&format!("vote-rule-{word}")).into()),
                ("how", context.word(&format!("vote-how-{word}")).into()),
            ]);
            context.print(&context.words("vote-how", &args));
        }
        if let Some(duels) = &self.duels {
            match duels.condorcet_winner() {
                Some(winner) => {
                    let args = i18n::args([("project", named(election, winner).into())]);
                    context.print(&context.words("vote-beats-all", &args));
                }
                None => context.print(&context.word("vote-beats-none")),
            }
        }
        for kemeny in self.orders.iter().filter(|order| order.rule == RuleArg::Kemeny) {
            match &kemeny.kemeny {
                None => {
                    let args = i18n::args([("most", votes::MOST_IN_A_CIRCLE.into())]);
                    context.print(&context.words("vote-kemeny-too-large", &args));
                }
                Some(kemeny) if kemeny.orders.len() > 1 => {
                    let args = i18n::args([("n", kemeny.orders.len().into())]);
                    context.print(&context.words("vote-kemeny-several", &args));
                }
                Some(_) => {}
            }
        }
        context.print("");
    }
}

/// The candidates from the first rank on, equal ones by their ids.
fn sorted(election: &Election, ranks: &[usize]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..ranks.len()).collect();
    order.sort_by(|one, other| {
        ranks[*one].cmp(&ranks[*other]).then_with(|| election.candidates[*one].id.cmp(&election.candidates[*other].id))
    });
    order
}

/// A rank as it is read aloud: `1=` when it is shared.
fn rank(ranks: &[usize], candidate: usize) -> String {
    let Some(rank) = ranks.get(candidate) else { return "–".to_owned() };
    let is_shared = ranks.iter().filter(|other| *other == rank).count() > 1;
    if is_shared { format!("{rank}=") } else { rank.to_string() }
}

fn one(context: &Context, election: &Election, order: &Order) {
    if let Some(voices) = order.voices.as_ref().filter(|voices| voices.groups.len() > 1) {
        return groups(context, election, order, voices);
    }
    let mut drawn = table::plain();
    let heads = ["vote-head-rank", "vote-head-project", "vote-head-score"].map(|key| context.word(key));
    drawn.set_header(heads);
    for candidate in sorted(election, &order.ranks) {
        let score = order.scores.as_ref().map(|scores| i18n::number(context.language, scores[candidate].rounded(2)));
        drawn.add_row(vec![rank(&order.ranks, candidate), named(election, candidate), score.unwrap_or_default()]);
    }
    context.print(&context.word(&format!("vote-rule-{}", order.rule.word())));
    context.print(&drawn.to_string());
}

fn side_by_side(context: &Context, election: &Election, orders: &[Order]) {
    let mut drawn = table::plain();
    let mut heads = vec![context.word("vote-head-project")];
    heads.extend(orders.iter().map(|order| context.word(&format!("vote-rule-{}", order.rule.word()))));
    drawn.set_header(heads);
    for candidate in sorted(election, &orders[0].ranks) {
        let mut row = vec![named(election, candidate)];
        row.extend(orders.iter().map(|order| rank(&order.ranks, candidate)));
        drawn.add_row(row);
    }
    context.print(&context.word("vote-compare-ranks"));
    context.print(&drawn.to_string());
}

/// Ranks of each group beside the merged ones.
fn groups(context: &Context, election: &Election, order: &Order, voices: &Voices) {
    let mut drawn = table::plain();
    let mut heads = vec![context.word("vote-head-rank"), context.word("vote-head-project")];
    heads.extend(voices.groups.iter().map(|group| group_name(context, group.group.as_deref())));
    heads.extend(["vote-head-equal", "vote-head-heads"].map(|key| context.word(key)));
    drawn.set_header(heads);
    for candidate in sorted(election, &order.ranks) {
        let mut row = vec![rank(&order.ranks, candidate), named(election, candidate)];
        row.extend(voices.groups.iter().map(|group| rank(&group.ranks, candidate)));
        row.push(rank(&voices.equal.ranks, candidate));
        row.push(rank(&voices.heads.ranks, candidate));
        drawn.add_row(row);
    }
    let key = if voices.voice == Voice::Equal { "vote-groups-equal" } else { "vote-groups-heads" };
    let rule = context.word(&format!("vote-rule-{}", order.rule.word()));
    context.print(&context.words(key, &i18n::args([("rule", rule.into())])));
    context.print(&drawn.to_string());
}

/// Where groups want something else than all together, and how far they agree.
fn divergence(context: &Context, election: &Election, voices: &Voices) {
    let name = |group: usize| group_name(context, voices.groups[group].group.as_deref());
    for gap in voices.gaps.iter().filter(|gap| !gap.diverging.is_empty()) {
        let groups: Vec<String> = gap.diverging.iter().map(|group| name(*group)).collect();
        let args = i18n::args([
            ("project", named(election, gap.candidate).into()),
            ("groups", groups.join(", ").into()),
            ("rank", rank(&voices.merged().ranks, gap.candidate).into()),
            ("n", election.candidates.len().into()),
        ]);
        context.print(&context.words("vote-diverges", &args));
    }
    for agreement in &voices.agreements {
        let (one, other) = agreement.groups;
        let tau = agreement.tau.map_or_else(
            || context.word("vote-undefined"),
            |tau| {
                let tau = rust_decimal::Decimal::try_from(tau).unwrap_or_default();
                i18n::number_with_decimals(context.language, tau, 2)
            },
        );
        let args = i18n::args([("one", name(one).into()), ("other", name(other).into()), ("tau", tau.into())]);
        context.print(&context.words("vote-agreement", &args));
    }
    for group in &voices.silent {
        let args = i18n::args([("group", group_name(context, Some(group)).into())]);
        context.print(&context.words("vote-silent", &args));
    }
}
