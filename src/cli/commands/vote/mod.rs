//! `plan vote`

mod funds;
mod orders;

use std::path::PathBuf;

use clap::ValueEnum;
use rust_decimal::Decimal;
use serde_json::json;

use crate::cli::context::{Context, Failure};
use crate::cli::{Exit, report};
use crate::files;
use crate::i18n;
use crate::intake::InputFile;
use crate::intake::ballots::{self, ReadOptions};
use crate::model::{Election, Vote};
use crate::rank::budget::{self, Instance, NoInstance};

const LAYOUTS: &str = "Layouts of ballots, told by their columns (labels in Arabic, French or English, or these keys):
  a ballot in one cell     count,group,ballot            3,women,P02 > P01 = P03   (an order; = ties)
                                                         5,men,\"P01, P04\"          (approval)
                                                         1,youth,\"P01: 6, P02: 4\"  (ten stones, dots)
  a column a project       voter,group,P01,P02,P03       1,women,3,,1              (points; --cells places: 1 the first)
                                                         2,men,x,,x                (approval)
  counts by group          group,project_id,votes        women,P01,34
  paper tallies            tally_table,group,project_id,first_count,second_count
                                                         T1,women,P01,17,17        (both counts must agree)
  pairs                    winner,loser,count            P01,P02,12
  projects and costs       project_id,name,cost          P01,Well,300000           (a second file, or a sheet)
  TOML                     budget = 500000
                           [[projects]]                  id = \"P01\", name = \"Well\", cost = 300000
                           [[ballots]]                   count = 3, group = \"women\", rank = [\"P02\", [\"P01\", \"P03\"]]
                                                         (or approve = [\"P01\"], or points = { P01 = 6 })
  .pb                      the Pabulib format

Examples:
  plan vote room.csv --compare
  plan vote room.csv --rule borda --voice heads
  plan vote city.pb --rule equal-shares --format json
  plan vote room.csv projects.csv --budget 500000 --rule equal-shares --rule greedy --out room.pb";

/// Count a vote on any ballot file, and fit the projects to a sum of money
///
/// Without --rule, the ballots decide: orders are counted by Borda, lists by approval, points by their sum, pairs by
/// Copeland; with a budget, equal shares choose the projects. Groups named in the file are counted apart and merged:
/// every group weighs the same, or every head with --voice heads. A shared rank is written 1=; every tie that an order
/// separated is told. Groups are shown whatever their size, for the room that counted them; the document of a plan and
/// `plan prioritize` withhold a group of fewer voters than the profile's least count of persons.
#[derive(Debug, clap::Args)]
#[command(after_help = LAYOUTS)]
pub(in crate::cli) struct Args {
    /// Ballots, and a list of projects with their costs
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Rule to count by; may be given several times
    #[arg(long, value_name = "RULE")]
    rule: Vec<RuleArg>,
    /// Count by every rule that the ballots allow, side by side
    #[arg(long, conflicts_with = "rule")]
    compare: bool,
    /// Money to spend, over what the file says
    #[arg(long, value_name = "AMOUNT")]
    budget: Option<Decimal>,
    /// Column that names the group of a voter, such as sex, neighborhood or age
    #[arg(long, value_name = "COLUMN")]
    group: Option<String>,
    /// How groups are merged
    #[arg(long, value_name = "VOICE", default_value = "equal")]
    voice: VoiceArg,
    /// Weight of a group when groups are merged, such as women=2; 1 for the others
    #[arg(long, value_name = "GROUP=WEIGHT", value_parser = weight)]
    weight: Vec<(String, u64)>,
    /// What the cells of a table with a column for each project hold
    #[arg(long, value_name = "WHAT", default_value = "points")]
    cells: CellsArg,
    /// What Borda gives to a project that a ballot does not rank
    #[arg(long, value_name = "WHAT", default_value = "average")]
    unranked: UnrankedArg,
    /// What a voter gains from a funded project
    #[arg(long, value_name = "WHAT", default_value = "cost")]
    satisfaction: SatisfactionArg,
    /// What equal shares do with the money that is left
    #[arg(long, value_name = "HOW", default_value = "add1")]
    completion: CompletionArg,
    /// Order that separates equal projects when money decides
    #[arg(long, value_name = "ORDER", default_value = "votes")]
    ties: TiesArg,
    /// Fewest votes of a project for greedy-threshold
    #[arg(long, value_name = "VOTES", default_value_t = 1)]
    threshold: u64,
    /// Write the vote and what the first budget rule selected as a .pb file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// A rule on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum RuleArg {
    /// Points for places on ballots
    Borda,
    /// One point for each ballot that wants the project
    Approval,
    /// One point for each ballot that puts the project first
    Plurality,
    /// The sum of dots, stones or points
    Points,
    /// Duels won, two by two
    Copeland,
    /// Strongest chains of duels
    Schulze,
    /// The order that voters contradict least
    Kemeny,
    /// Most votes first, as long as the money lasts
    Greedy,
    /// As greedy, stopping at the first that does not fit
    GreedyNoSkip,
    /// As greedy, with a least number of votes
    GreedyThreshold,
    /// Every voter has the same part of the money
    EqualShares,
    /// Every voter carries the same load
    Phragmen,
    /// The greatest satisfaction of all together
    BestWelfare,
}

impl RuleArg {
    /// The word of the rule in message keys and machine output.
    pub fn word(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    fn spends(self) -> bool {
        match self {
            RuleArg::Greedy
            | RuleArg::GreedyNoSkip
            | RuleArg::GreedyThreshold
            | RuleArg::EqualShares
            | RuleArg::Phragmen
            | RuleArg::BestWelfare => true,
            RuleArg::Borda
            | RuleArg::Approval
            | RuleArg::Plurality
            | RuleArg::Points
            | RuleArg::Copeland
            | RuleArg::Schulze
            | RuleArg::Kemeny => false,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum VoiceArg {
    /// Every group weighs the same
    Equal,
    /// Every voter weighs the same
    Heads,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum CellsArg {
    /// Points, or marks of those that are wanted
    Points,
    /// Places, 1 the first
    Places,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum UnrankedArg {
    /// The mean of the places that are left
    Average,
    /// Nothing
    Zero,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum SatisfactionArg {
    /// Its cost
    Cost,
    /// One for each project
    Cardinality,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum CompletionArg {
    /// Nothing
    None,
    /// Most votes first
    Greedy,
    /// Raise every share by one of the currency until the next step overspends
    Add1,
    /// As add1, stopping as soon as nothing more fits
    Add1Exhaustive,
    /// add1, then greedy
    Add1Greedy,
    /// add1-exhaustive, then greedy
    Add1ExhaustiveGreedy,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum TiesArg {
    /// More votes, then lower cost, then id
    Votes,
    /// Id as text: 10 before 2
    Id,
}

fn weight(text: &str) -> Result<(String, u64), String> {
    let read = text.split_once('=').and_then(|(group, weight)| Some((group.to_owned(), weight.parse().ok()?)));
    read.ok_or_else(|| "GROUP=WEIGHT, such as women=2".to_owned())
}

/// Counts the vote.
pub(in crate::cli) fn run(args: &Args, context: &Context) -> Result<Exit, Failure> {
    let (mut election, findings) = read(args, context)?;
    if let Some(budget) = args.budget.filter(|budget| !budget.is_sign_negative()) {
        election.budget = Some(budget);
    }
    let rules = rules(args, &election);
    let (spending, ordering): (Vec<RuleArg>, Vec<RuleArg>) = rules.into_iter().partition(|rule| rule.spends());
    let orders = orders::count(args, &election, &ordering);
    let instance = if spending.is_empty() { None } else { Some(instance(context, &election)?) };
    let funds = instance.as_ref().map(|instance| funds::select(args, &election, instance, &spending));
    if let Some(path) = &args.out {
        let selected = funds.as_ref().and_then(funds::Funds::first_selected);
        let text = ballots::write_pabulib(&election, selected.as_deref());
        let path = context.directory.join(path);
        files::write(&path, text.as_bytes()).map_err(|error| context.file_failure(&error))?;
        context.tell(&context.words("vote-written", &i18n::args([("path", Context::quoted(&path).into())])));
    }
    if context.is_json {
        let groups: Vec<&String> = election.groups.iter().collect();
        context.print_json(&json!({
            "title": election.title,
            "voters": election.ballots.iter().map(|ballot| ballot.count).sum::<u64>(),
            "groups": groups,
            "budget": election.budget,
            "projects": election.candidates,
            "orders": orders.json(&election),
            "funding": funds.as_ref().map(|funds| funds.json(&election)),
        }));
        return Ok(context.close(&findings));
    }
    head(context, &election);
    orders.print(context, &election);
    if let (Some(funds), Some(instance)) = (&funds, &instance) {
        funds.print(context, &election, instance);
    }
    report::findings(context, &report::Told::default(), &findings.iter().collect::<Vec<_>>());
    Ok(context.close(&findings))
}

fn read(args: &Args, context: &Context) -> Result<(Election, crate::diagnostics::Findings), Failure> {
    let mut inputs = Vec::new();
    for path in &args.files {
        let path = if path.is_absolute() { path.clone() } else { context.directory.join(path) };
        let bytes = files::read_input(&path).map_err(|error| context.file_failure(&error))?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        inputs.push(InputFile::new(name, bytes));
    }
    let options = ReadOptions { group: args.group.clone(), cells_are_places: args.cells == CellsArg::Places };
    let found = ballots::read(&inputs, &options);
    match found.value {
        Some(election) => Ok((election, found.findings)),
        None => {
            report::findings(context, &report::Told::default(), &found.findings.iter().collect::<Vec<_>>());
            Err(context.failure(Exit::DataErrors, "vote-nothing", &i18n::args([])))
        }
    }
}

/// The rules to count by: those asked for, else those that the ballots allow.
fn rules(args: &Args, election: &Election) -> Vec<RuleArg> {
    if !args.rule.is_empty() {
        return args.rule.clone();
    }
    let has = |is: fn(&Vote) -> bool| election.ballots.iter().any(|ballot| is(&ballot.vote));
    let mut rules = if has(|vote| matches!(vote, Vote::Pairs(_))) {
        vec![RuleArg::Copeland, RuleArg::Schulze, RuleArg::Kemeny]
    } else if has(|vote| matches!(vote, Vote::Points(_))) {
        vec![RuleArg::Points]
    } else if has(|vote| matches!(vote, Vote::Ranking(_))) {
        vec![RuleArg::Borda, RuleArg::Plurality, RuleArg::Copeland, RuleArg::Schulze, RuleArg::Kemeny]
    } else {
        vec![RuleArg::Approval]
    };
    // Points of each voter make an order; counts of a whole group do not.
    if rules == [RuleArg::Points] && election.ballots.len() > election.groups.len().max(1) {
        rules.extend([RuleArg::Borda, RuleArg::Copeland, RuleArg::Schulze]);
    }
    let can_spend = election.budget.is_some()
        && election.candidates.iter().all(|candidate| candidate.cost.is_some())
        && !has(|vote| matches!(vote, Vote::Pairs(_)));
    if !args.compare {
        rules.truncate(1);
    }
    match (can_spend, args.compare) {
        (false, _) => {}
        (true, false) => rules.push(RuleArg::EqualShares),
        (true, true) => {
            rules.extend([RuleArg::Greedy, RuleArg::EqualShares, RuleArg::Phragmen, RuleArg::BestWelfare]);
        }
    }
    rules
}

fn instance(context: &Context, election: &Election) -> Result<Instance, Failure> {
    budget::Instance::of(election).map_err(|why| {
        let (key, project) = match why {
            NoInstance::NoBudget => ("vote-no-budget", String::new()),
            NoInstance::NoCost { candidate } => ("vote-no-cost", election.candidates[candidate].id.clone()),
            NoInstance::TooLarge => ("vote-too-large", String::new()),
            NoInstance::Pairs => ("vote-pairs-spend", String::new()),
        };
        context.failure(Exit::DataErrors, key, &i18n::args([("project", project.into())]))
    })
}

fn head(context: &Context, election: &Election) {
    if !election.title.is_empty() {
        context.print(&election.title);
    }
    let ballots: u64 = election.ballots.iter().map(|ballot| ballot.count).sum();
    let args = [
        ("projects", election.candidates.len().into()),
        ("ballots", usize::try_from(ballots).unwrap_or(usize::MAX).into()),
        ("groups", election.groups.len().into()),
    ];
    context.print(&context.words("vote-head", &i18n::args(args)));
    context.print("");
}

/// How a project is named in tables: its id, and its name when it has one.
fn named(election: &Election, candidate: usize) -> String {
    let candidate = &election.candidates[candidate];
    if candidate.id == candidate.name {
        candidate.id.clone()
    } else {
        format!("{} · {}", candidate.id, candidate.name)
    }
}

/// A group's name: a known word in the language, else as the file writes it.
fn group_name(context: &Context, group: Option<&str>) -> String {
    let Some(group) = group else { return context.word("vote-no-group") };
    let key = match group {
        "F" => "group-women".to_owned(),
        "M" => "group-men".to_owned(),
        group => format!("group-{group}"),
    };
    let is_plain = key.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    if is_plain && i18n::has_message(context.language, &key) { context.word(&key) } else { group.to_owned() }
}
