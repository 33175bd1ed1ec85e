//! Cases of the family `pb`: budget rules on ballots.
//!
//! The names of `expect` are words joined by `_`: a rule, a satisfaction, a completion, and `all` for every way of
//! separating the ties.

use plan::intake::InputFile;
use plan::intake::ballots::{self, ReadOptions};
use plan::model::{Ballot, Candidate, Election, Vote};
use plan::rank::budget::{
    self, Completion, Instance, Options, Rule, Satisfaction, TieBreak, Unsupported, best_welfare, select_every_way,
};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Map, Value, json};

use crate::case::{Answer, Case};

/// Computes a case.
pub fn run(case: &Case) -> Result<Answer, String> {
    if case.method != "participatory_budget" {
        return Err(format!("the method `{}` of the family `pb` is not known", case.method));
    }
    let election = election(case)?;
    let instance = Instance::of(&election).map_err(|why| format!("{why:?}"))?;
    let tie_break = match case.word("tie_break") {
        Some(word) if word.contains("lexicographic") => TieBreak::Id,
        Some(word) if word.contains("votes") => TieBreak::VotesThenCost,
        Some(word) => return Err(format!("the tie-break `{word}` is not known")),
        None => TieBreak::Id,
    };
    // The cases were computed by pabutools, which funds what nobody wants when money is left.
    let options = Options { tie_break, unsupported: Unsupported::Last, step: None, free_is_worthless: true };
    let mut answer = Answer::default();
    for (name, expected) in &case.expect {
        let asked = Asked::of(name, &options)?;
        answer.set(name, asked.answer(&instance, expected));
    }
    Ok(answer)
}

/// What a name of `expect` asks for.
struct Asked {
    rule: Rule,
    options: Options,
    is_all: bool,
}

impl Asked {
    fn of(name: &str, options: &Options) -> Result<Self, String> {
        let words: Vec<&str> = name.split('_').collect();
        let has = |word: &str| words.contains(&word);
        let is_all = has("all") || has("irresolute");
        let satisfaction =
            if has("cardinality") || has("card") { Satisfaction::Cardinality } else { Satisfaction::Cost };
        let mut options = *options;
        let rule = if has("greedy") && !has("mes") {
            if has("skip") { Rule::GreedyNoSkip(satisfaction) } else { Rule::Greedy(satisfaction) }
        } else if has("mes") || has("equal") {
            let mut completion =
                match (has("add1") || has("add1u") || has("add1e"), has("overspend"), has("greedy") || has("add1u")) {
                    (false, _, false) => Completion::None,
                    (false, _, true) => Completion::Greedy,
                    (true, false, false) => Completion::Add1Exhaustive,
                    (true, false, true) => Completion::Add1ExhaustiveGreedy,
                    (true, true, false) => Completion::Add1,
                    (true, true, true) => Completion::Add1Greedy,
                };
            if let Some(at) = words.iter().position(|word| *word == "step") {
                // A step of the whole budget, as a fraction: every share rises by its part.
                let number = |at: usize| words.get(at).and_then(|word| word.parse::<u64>().ok());
                let (top, bottom) = (number(at + 1).ok_or("a step without number")?, number(at + 2).unwrap_or(1));
                options.step = Some((top, bottom));
                completion = if has("overspend") { Completion::Add1 } else { Completion::Add1Exhaustive };
            }
            Rule::EqualShares(satisfaction, completion)
        } else if has("phragmen") {
            Rule::Phragmen
        } else if has("max") {
            Rule::BestWelfare(satisfaction)
        } else {
            return Err(format!("the rule `{name}` is not known"));
        };
        Ok(Self { rule, options, is_all })
    }

    fn answer(&self, instance: &Instance, expected: &Value) -> Value {
        let names = |set: &[usize]| {
            let mut names: Vec<&str> = set.iter().map(|project| instance.ids[*project].as_str()).collect();
            names.sort_unstable();
            names
        };
        if self.is_all {
            let mut sets: Vec<Vec<&str>> =
                select_every_way(instance, self.rule, &self.options).iter().map(|set| names(set)).collect();
            sets.sort();
            return json!(sets);
        }
        let mut options = self.options;
        // Such a step is one of the budget, which all voters share.
        options.step = options.step.map(|(top, bottom)| (top, bottom * instance.n_voters.max(1)));
        let selected = budget::select(instance, self.rule, &options).selected();
        if expected.is_array() {
            return json!(names(&selected));
        }
        let mut found = Map::new();
        found.insert("selected".to_owned(), json!(names(&selected)));
        found.insert("cost".to_owned(), json!(instance.amount(instance.cost(&selected)).to_f64()));
        if let Rule::BestWelfare(satisfaction) = self.rule {
            let (welfare, _) = best_welfare(instance, satisfaction);
            let units = if satisfaction == Satisfaction::Cost { instance.units } else { 1 };
            let welfare = welfare.to_f64().unwrap_or(f64::NAN) / units.to_f64().unwrap_or(1.0);
            found.insert("welfare".to_owned(), json!(welfare));
        }
        // Explanations of what a number means ask for nothing.
        for note in ["meaning", "note", "notes"] {
            if let Some(value) = expected.get(note) {
                found.insert(note.to_owned(), value.clone());
            }
        }
        Value::Object(found)
    }
}

fn election(case: &Case) -> Result<Election, String> {
    if let Some(name) = case.input["pb_file"].as_str() {
        let bytes = std::fs::read(case.beside(name)).map_err(|why| format!("{name}: {why}"))?;
        let file = InputFile::new(name.to_owned(), bytes);
        let found = ballots::read(&[file], &ReadOptions::default());
        let mut election = found.value.ok_or(format!("{:?}", found.findings))?;
        election.ballots.iter_mut().for_each(|ballot| ballot.vote = supported(&ballot.vote));
        return Ok(election);
    }
    let amount = |value: &Value| value.to_string().parse::<Decimal>().ok();
    let mut election = Election { budget: amount(&case.input["budget"]), ..Election::default() };
    for project in case.input["projects"].as_array().ok_or("`input.projects` is missing")? {
        let id = project[0].as_str().ok_or("a project without id")?.to_owned();
        election.candidates.push(Candidate { name: id.clone(), id, cost: amount(&project[1]) });
    }
    let find = |id: &Value| {
        let wanted = id.as_str().unwrap_or_default();
        election.candidates.iter().position(|it| it.id == wanted).ok_or(format!("`{id}` does not stand"))
    };
    let mut ballots = Vec::new();
    for ballot in case.input["ballots"].as_array().ok_or("`input.ballots` is missing")? {
        let list = ballot.as_array().ok_or("a ballot that is no list")?;
        // `[count, [ids]]`, or plainly the ids.
        let (count, list) = match (list.first().and_then(Value::as_u64), list.get(1).and_then(Value::as_array)) {
            (Some(count), Some(ids)) => (count, ids),
            _ => (1, list),
        };
        let chosen = list.iter().map(find).collect::<Result<Vec<_>, _>>()?;
        ballots.push(Ballot { count, group: None, vote: Vote::Approval(chosen) });
    }
    election.ballots = ballots;
    Ok(election)
}

/// The projects that a ballot names. The satisfactions of the cases are the cost or the number of these: points and
/// places do not count.
fn supported(vote: &Vote) -> Vote {
    Vote::Approval(match vote {
        Vote::Approval(chosen) => chosen.clone(),
        Vote::Points(points) => points.iter().map(|(project, _)| *project).collect(),
        Vote::Ranking(levels) => levels.concat(),
        Vote::Pairs(_) => Vec::new(),
    })
}
