//! Cases of the family `capital`: which projects under several budgets, for the search of the best programme.

use plan::program::optimal::{Choice, Group, Instance, Row, Rule, Status, best, conflict};

use crate::case::{Answer, Case, numbers, table};

/// Whole units of a published number; every case has at most so many decimals.
const UNIT: f64 = 1_000.0;

/// Computes a case.
pub fn run(case: &Case) -> Result<Answer, String> {
    if case.method != "multi_window_knapsack" {
        return Err(format!("the method `{}` of the family `capital` is not known", case.method));
    }
    let mut answer = Answer::default();
    let instance = instance(case)?;
    let found = best(&instance, &|| false);
    if found.status == Status::Infeasible {
        // The cause: which of the rules cannot be kept together.
        let rules: Vec<Rule> =
            (0..instance.rows.len()).map(|row| Rule { rows: vec![row], musts: Vec::new() }).collect();
        let set = conflict(&instance, &rules, &|| false).ok_or("no cause was found")?;
        answer.set("status", "infeasible").set("cause", set);
        return Ok(answer);
    }
    let chosen: Vec<usize> =
        found.chosen.iter().enumerate().filter(|(_, it)| it.is_some()).map(|(at, _)| at + 1).collect();
    answer.set("status", "optimal").set("objective", found.value as f64 / UNIT).set("selected", &chosen);
    if let Some(listed) = case.expect.get("selected").and_then(numbers) {
        match is_as_good(&instance, &listed, found.value) {
            true => answer.judged("selected"),
            false => &mut answer,
        };
    }
    answer.set("number_of_optima", optima(&instance, found.value, &chosen));
    Ok(answer)
}

fn instance(case: &Case) -> Result<Instance, String> {
    let values = case.list("value")?;
    let groups = values.iter().map(|value| Ok(Group { values: vec![whole(*value)?], is_must: false }));
    let groups = groups.collect::<Result<Vec<Group>, String>>()?;
    let budgets = case.list("budgets")?;
    let mut rows = Vec::new();
    if let Some(resources) = table(&case.input["resources"]) {
        for (row, budget) in resources.iter().zip(&budgets) {
            let row: Vec<f64> = row.iter().map(|cell| cell.ok_or("a cell is empty")).collect::<Result<_, _>>()?;
            rows.push(Row { terms: terms(&row)?, limit: whole(*budget)? });
        }
        add_order(case, &mut rows, 1);
        return Ok(Instance { groups, rows });
    }
    // One cost a project, taken whole from one of the windows.
    let costs = case.list("cost")?;
    let groups: Vec<Group> =
        groups.into_iter().map(|it| Group { values: vec![it.values[0]; budgets.len()], is_must: false }).collect();
    for (option, budget) in budgets.iter().enumerate() {
        let row = costs.iter().enumerate().map(|(group, cost)| Ok((Choice { group, option }, whole(*cost)?)));
        rows.push(Row { terms: row.collect::<Result<_, String>>()?, limit: whole(*budget)? });
    }
    let localities = numbers(&case.input["locality"]).unwrap_or_default();
    for (locality, floor) in case.input["locality_floor"].as_object().into_iter().flatten() {
        let here = |group: &usize| localities.get(*group).is_some_and(|it| it.to_string() == *locality);
        let mut row = Vec::new();
        for group in (0..costs.len()).filter(here) {
            for option in 0..budgets.len() {
                row.push((Choice { group, option }, -whole(costs[group])?));
            }
        }
        rows.push(Row { terms: row, limit: -whole(floor.as_f64().ok_or("a floor is no number")?)? });
    }
    add_order(case, &mut rows, budgets.len());
    Ok(Instance { groups, rows })
}

/// A project only with another that is taken in the same window or before; two that exclude each other; a must.
fn add_order(case: &Case, rows: &mut Vec<Row>, windows: usize) {
    for (group, before) in pairs(case, &["precedence", "prerequisites", "requires"]) {
        for option in 0..windows {
            let mut terms = vec![(Choice { group, option }, 1)];
            terms.extend((0..=option).map(|option| (Choice { group: before, option }, -1)));
            rows.push(Row { terms, limit: 0 });
        }
    }
    for (one, other) in pairs(case, &["exclusive", "conflicts", "exclusive_pairs"]) {
        let both = [one, other].into_iter();
        let terms = both.flat_map(|group| (0..windows).map(move |option| (Choice { group, option }, 1))).collect();
        rows.push(Row { terms, limit: 1 });
    }
    let musts = ["must", "mandatory", "committed"].iter().find_map(|name| numbers(&case.input[*name]));
    for must in musts.unwrap_or_default() {
        let terms = (0..windows).map(|option| (Choice { group: must as usize, option }, -1)).collect();
        rows.push(Row { terms, limit: -1 });
    }
}

fn terms(row: &[f64]) -> Result<Vec<(Choice, i64)>, String> {
    let row = row.iter().enumerate().filter(|(_, it)| **it != 0.0);
    row.map(|(group, it)| Ok((Choice { group, option: 0 }, whole(*it)?))).collect()
}

fn whole(number: f64) -> Result<i64, String> {
    let scaled = number * UNIT;
    let whole = scaled.round();
    if (scaled - whole).abs() > 1e-6 { Err(format!("{number} has too many decimals")) } else { Ok(whole as i64) }
}

/// Whether a listed set is another optimum: it keeps every budget and is worth as much. Projects are counted from one,
/// or from zero when the list holds a zero or names none beyond.
fn is_as_good(instance: &Instance, listed: &[f64], value: i128) -> bool {
    let n = instance.groups.len();
    if instance.groups.iter().any(|group| group.values.len() > 1) {
        return false;
    }
    let keeps = |first: f64| {
        let places: Vec<usize> =
            listed.iter().map(|it| it - first).filter(|it| *it >= 0.0).map(|it| it as usize).collect();
        let is_whole = places.len() == listed.len() && places.iter().all(|it| *it < n);
        let within = |row: &Row| {
            let taken = row.terms.iter().filter(|(choice, _)| places.contains(&choice.group));
            taken.map(|(_, cost)| cost).sum::<i64>() <= row.limit
        };
        let worth: i128 =
            places.iter().filter_map(|it| instance.groups.get(*it)).map(|it| i128::from(it.values[0])).sum();
        is_whole && instance.rows.iter().all(within) && worth == value
    };
    keeps(1.0) || keeps(0.0)
}

/// Pairs of projects, from zero: the first only with the second.
fn pairs(case: &Case, names: &[&str]) -> Vec<(usize, usize)> {
    let list = names.iter().find_map(|name| case.input[*name].as_array());
    let place = |value: &serde_json::Value| value.as_u64().and_then(|it| usize::try_from(it).ok());
    list.into_iter().flatten().filter_map(|pair| Some((place(pair.get(0)?)?, place(pair.get(1)?)?))).collect()
}

/// How many choices have the best value: one more when forbidding the known one leaves another.
fn optima(instance: &Instance, value: i128, chosen: &[usize]) -> usize {
    let mut other = instance.clone();
    let term = |group: usize| {
        let sign = if chosen.contains(&(group + 1)) { 1 } else { -1 };
        (0..instance.groups[group].values.len()).map(move |option| (Choice { group, option }, sign))
    };
    let terms = (0..instance.groups.len()).flat_map(term).collect();
    other.rows.push(Row { terms, limit: i64::try_from(chosen.len()).expect("few projects") - 1 });
    let found = best(&other, &|| false);
    if found.status == Status::Proven && found.value == value { 2 } else { 1 }
}
