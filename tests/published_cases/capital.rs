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
    Ok(Instance { groups, rows })
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
