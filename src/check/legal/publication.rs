//! Rules on what is made public, and on what must not be.

use super::follow_up::elapsed;
use super::procedure::{done, undated};
use super::{Dossier, Judgement, Proof, Test, Value};
use crate::model::{ProcedureLine, Step, Year};

pub(super) const RULES: &[(&str, Test)] =
    &[("R-023", plan_is_published), ("R-055", complaints_are_kept), ("R-056", persons_are_protected)];

fn plan_is_published(dossier: &Dossier<'_>) -> Judgement {
    let Some((_, _, voted)) = done(dossier, Step::Deliberation) else {
        return Judgement::not_applicable(vec![undated(dossier, Step::Deliberation)]);
    };
    let Some((line, _, published)) = done(dossier, Step::Publication) else {
        return Judgement::no_data(vec![voted, undated(dossier, Step::Publication)]);
    };
    let channel = if line.document.is_empty() {
        Proof::new("no-channel").at(&line.cell)
    } else {
        Proof::new("channel").with("channel", Value::Text(line.document.clone())).at(&line.cell)
    };
    Judgement::of(!line.document.is_empty(), vec![voted, published, channel])
}

fn complaints_are_kept(dossier: &Dossier<'_>) -> Judgement {
    let lines: Vec<&ProcedureLine> =
        dossier.plan.procedure.of(Step::ComplaintsRegister).filter(|line| line.done.is_some()).collect();
    let Some((_, _, opened)) = done(dossier, Step::ComplaintsRegister) else {
        return Judgement::no_data(vec![undated(dossier, Step::ComplaintsRegister)]);
    };
    let is_missing = |year: &Year| !lines.iter().any(|line| line.year == Some(*year));
    let missing: Vec<String> =
        elapsed(dossier).iter().filter(|year| is_missing(year)).map(ToString::to_string).collect();
    let mut evidence = vec![opened];
    if !missing.is_empty() {
        evidence.push(Proof::new("years-without").ids("ids", missing.iter().map(String::as_str)));
    }
    Judgement::of(missing.is_empty(), evidence)
}

fn persons_are_protected(dossier: &Dossier<'_>) -> Judgement {
    let (cells, refused) = (dossier.figures.n_cells, dossier.figures.n_personal);
    let proof = Proof::new("personal").count("n", refused).count("all", cells);
    if cells == 0 { Judgement::no_data(vec![proof]) } else { Judgement::of(refused == 0, vec![proof]) }
}
