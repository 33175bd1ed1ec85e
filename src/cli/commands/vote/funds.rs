//! What budget rules select, round by round, and what it means for the voters.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{Args, CompletionArg, RuleArg, SatisfactionArg, TiesArg, group_name, named};
use crate::cli::context::Context;
use crate::cli::table;
use crate::i18n;
use crate::model::Election;
use crate::rank::budget::{
    self, BetterOff, Completion, GroupShare, Instance, Options, Outcome, Proof, Rule, Satisfaction, TieBreak,
};

/// The selections that were made.
pub(super) struct Funds {
    selections: Vec<Selection>,
    tie_break: TieBreak,
    completion: String,
}

struct Selection {
    rule: RuleArg,
    outcome: Outcome,
    cost: Decimal,
    left: Decimal,
    /// Against the greedy rule.
    better_off: BetterOff,
    groups: Vec<GroupShare>,
    voters: u64,
}

/// Selects by each rule.
pub(super) fn select(args: &Args, election: &Election, instance: &Instance, rules: &[RuleArg]) -> Funds {
    let satisfaction = match args.satisfaction {
        SatisfactionArg::Cost => Satisfaction::Cost,
        SatisfactionArg::Cardinality => Satisfaction::Cardinality,
    };
    let (completion, word) = match args.completion {
        CompletionArg::None => (Completion::None, "none"),
        CompletionArg::Greedy => (Completion::Greedy, "greedy"),
        CompletionArg::Add1 => (Completion::Add1, "add1"),
        CompletionArg::Add1Exhaustive => (Completion::Add1Exhaustive, "add1-exhaustive"),
        CompletionArg::Add1Greedy => (Completion::Add1Greedy, "add1-greedy"),
        CompletionArg::Add1ExhaustiveGreedy => (Completion::Add1ExhaustiveGreedy, "add1-exhaustive-greedy"),
    };
    let tie_break = match args.ties {
        TiesArg::Votes => TieBreak::VotesThenCost,
        TiesArg::Id => TieBreak::Id,
    };
    let options = Options { tie_break, step: instance.usual_step(), ..Options::default() };
    let greedy = budget::select(instance, Rule::Greedy(satisfaction), &options).selected();
    let mut selections = Vec::new();
    for rule in rules {
        let of = match rule {
            RuleArg::Greedy => Rule::Greedy(satisfaction),
            RuleArg::GreedyNoSkip => Rule::GreedyNoSkip(satisfaction),
            RuleArg::GreedyThreshold => Rule::GreedyThreshold(satisfaction, args.threshold),
            RuleArg::EqualShares => Rule::EqualShares(satisfaction, completion),
            RuleArg::Phragmen => Rule::Phragmen,
            _ => Rule::BestWelfare(satisfaction),
        };
        let outcome = budget::select(instance, of, &options);
        let selected = outcome.selected();
        let cost = instance.cost(&selected);
        selections.push(Selection {
            rule: *rule,
            cost: instance.amount(cost),
            left: instance.amount(instance.budget.saturating_sub(cost)),
            better_off: budget::better_off(instance, &selected, &greedy),
            groups: budget::group_shares(election, instance, &selected).unwrap_or_default(),
            voters: instance.n_voters,
            outcome,
        });
    }
    Funds { selections, tie_break, completion: word.to_owned() }
}

impl Funds {
    pub fn first_selected(&self) -> Option<Vec<usize>> {
        self.selections.first().map(|selection| selection.outcome.selected())
    }

    pub fn json(&self, election: &Election) -> Value {
        let id = |project: usize| election.candidates[project].id.as_str();
        let selections = self.selections.iter().map(|it| {
            let rounds = it.outcome.rounds.iter().map(|round| {
                json!({
                    "project": id(round.project), "by": round.by, "votes": round.votes, "payment": round.payment,
                })
            });
            let ties = it.outcome.ties.iter().map(|tie| {
                let among: Vec<&str> = tie.among.iter().map(|project| id(*project)).collect();
                json!({"among": among, "taken": id(tie.taken)})
            });
            json!({
                "rule": it.rule.word(),
                "completion": (it.rule == RuleArg::EqualShares).then_some(&self.completion),
                "tie_break": self.tie_break,
                "selected": it.outcome.selected().iter().map(|project| id(*project)).collect::<Vec<_>>(),
                "cost": it.cost,
                "left": it.left,
                "steps": it.outcome.steps,
                "proof": it.outcome.proof,
                "rounds": rounds.collect::<Vec<_>>(),
                "ties": ties.collect::<Vec<_>>(),
                "against_greedy": it.better_off,
                "groups": it.groups,
            })
        });
        Value::Array(selections.collect())
    }

    pub fn print(&self, context: &Context, election: &Election, instance: &Instance) {
        if let [only] = &self.selections[..] {
            rounds(context, election, instance, only);
        } else {
            side_by_side(context, election, instance, &self.selections);
        }
        for selection in &self.selections {
            self.told(context, election, selection);
        }
        for selection in self.selections.iter().filter(|selection| selection.groups.len() > 1) {
            equity(context, selection);
        }
    }

    /// How the rule works, what it left, whom it serves, and the ties it met.
    fn told(&self, context: &Context, election: &Election, selection: &Selection) {
        let word = selection.rule.word();
        let rule = context.word(&format!("vote-rule-{word}"));
        let args =
            i18n::args([("rule", rule.clone().into()), ("how", context.word(&format!("vote-how-{word}")).into())]);
        context.print(&context.words("vote-how", &args));
        if selection.rule == RuleArg::EqualShares {
            context.print(&context.word(&format!("vote-completion-{}", self.completion)));
        }
        let served = |nothing: u64| share(context, selection.voters - nothing, selection.voters);
        let args = i18n::args([
            ("rule", rule.into()),
            ("served", served(selection.better_off.nothing_in_first).into()),
            ("better", share(context, selection.better_off.first, selection.voters).into()),
            ("worse", share(context, selection.better_off.second, selection.voters).into()),
        ]);
        let key = if selection.rule == RuleArg::Greedy { "vote-served" } else { "vote-better-off" };
        context.print(&context.words(key, &args));
        if selection.outcome.proof == Proof::Unproven {
            context.print(&context.word("vote-unproven"));
        }
        for tie in &selection.outcome.ties {
            let among: Vec<&str> = tie.among.iter().map(|it| election.candidates[*it].id.as_str()).collect();
            let order = match self.tie_break {
                TieBreak::VotesThenCost => "vote-order-votes",
                TieBreak::Id => "vote-order-id",
            };
            let args = i18n::args([
                ("among", among.join(", ").into()),
                ("taken", election.candidates[tie.taken].id.as_str().into()),
                ("order", context.word(order).into()),
            ]);
            context.print(&context.words("vote-tie", &args));
        }
        context.print("");
    }
}

fn amount(context: &Context, election: &Election, amount: Decimal) -> String {
    let number = i18n::number(context.language, amount);
    if election.currency.is_empty() { number } else { format!("{number}\u{a0}{}", election.currency) }
}

fn share(context: &Context, part: u64, whole: u64) -> String {
    if whole == 0 {
        return context.word("vote-undefined");
    }
    i18n::percent(context.language, (Decimal::from(part) * Decimal::ONE_HUNDRED / Decimal::from(whole)).round_dp(1))
}

fn rounds(context: &Context, election: &Election, instance: &Instance, selection: &Selection) {
    let mut drawn = table::plain();
    let heads = ["round", "project", "cost", "votes", "payment", "left"];
    drawn.set_header(heads.map(|key| context.word(&format!("vote-head-{key}"))));
    let mut left = instance.budget;
    for (at, round) in selection.outcome.rounds.iter().enumerate() {
        let cost = instance.costs[round.project];
        left = left.saturating_sub(cost);
        drawn.add_row(vec![
            (at + 1).to_string(),
            named(election, round.project),
            i18n::number(context.language, instance.amount(cost)),
            i18n::integer(context.language, round.votes),
            round.payment.map(|paid| i18n::number(context.language, paid.round_dp(2))).unwrap_or_default(),
            i18n::number(context.language, instance.amount(left)),
        ]);
    }
    context.print(&context.word(&format!("vote-rule-{}", selection.rule.word())));
    context.print(&drawn.to_string());
    spent(context, election, instance, selection);
}

fn spent(context: &Context, election: &Election, instance: &Instance, selection: &Selection) {
    let args = i18n::args([
        ("rule", context.word(&format!("vote-rule-{}", selection.rule.word())).into()),
        ("n", selection.outcome.rounds.len().into()),
        ("cost", amount(context, election, selection.cost).into()),
        ("budget", amount(context, election, instance.amount(instance.budget)).into()),
        ("left", amount(context, election, selection.left).into()),
    ]);
    context.print(&context.words("vote-spent", &args));
}

fn side_by_side(context: &Context, election: &Election, instance: &Instance, selections: &[Selection]) {
    let votes = instance.votes();
    let mut drawn = table::plain();
    let mut heads = ["project", "cost", "votes"].map(|key| context.word(&format!("vote-head-{key}"))).to_vec();
    heads.extend(selections.iter().map(|it| context.word(&format!("vote-rule-{}", it.rule.word()))));
    drawn.set_header(heads);
    let mut order: Vec<usize> = (0..instance.n_projects()).collect();
    order.sort_by_key(|project| (std::cmp::Reverse(votes[*project]), *project));
    for project in order {
        let mut row = vec![
            named(election, project),
            i18n::number(context.language, instance.amount(instance.costs[project])),
            i18n::integer(context.language, votes[project]),
        ];
        row.extend(selections.iter().map(|it| {
            let is_selected = it.outcome.rounds.iter().any(|round| round.project == project);
            if is_selected { "✓" } else { "" }.to_owned()
        }));
        drawn.add_row(row);
    }
    context.print(&context.word("vote-compare-funds"));
    context.print(&drawn.to_string());
    selections.iter().for_each(|selection| spent(context, election, instance, selection));
    context.print("");
}

/// What each group gets, beside its part of the voters.
fn equity(context: &Context, selection: &Selection) {
    let mut drawn = table::plain();
    let heads = ["group", "voters", "voter-share", "served", "average", "money-share"];
    drawn.set_header(heads.map(|key| context.word(&format!("vote-head-{key}"))));
    let money: Decimal = selection.groups.iter().map(|group| group.money).sum();
    for group in &selection.groups {
        let part = if money.is_zero() { Decimal::ZERO } else { group.money * Decimal::ONE_HUNDRED / money };
        drawn.add_row(vec![
            group_name(context, group.group.as_deref()),
            i18n::integer(context.language, group.voters),
            share(context, group.voters, selection.voters),
            share(context, group.served, group.voters),
            i18n::number_with_decimals(context.language, group.average_projects, 2),
            i18n::percent(context.language, part.round_dp(1)),
        ]);
    }
    let rule = context.word(&format!("vote-rule-{}", selection.rule.word()));
    context.print(&context.words("vote-equity", &i18n::args([("rule", rule.into())])));
    context.print(&drawn.to_string());
    context.print("");
}
