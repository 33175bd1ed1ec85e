//! Rules on the equality of women and men.

use rust_decimal::Decimal;

use super::procedure::{done, undated};
use super::{Dossier, Judgement, Outcome, Proof, Test, Value, Verdict};
use crate::model::{GenderMarker, Group, Money, Sex, Step, Workshop};
use crate::profile::{Family, Gravity};

pub(super) const RULES: &[(&str, Test)] = &[
    // Judged by the others of its family, once they are known.
    ("R-010", |_| Judgement::no_data(Vec::new())),
    ("R-040", lists_by_sex_and_age),
    ("R-041", enough_women),
    ("R-042", groups_are_heard_apart),
    ("R-043", indicators_by_sex),
    ("R-044", rankings_are_apart),
    ("R-045", markers_are_justified),
    ("R-046", money_by_marker),
    ("R-047", equality_body_speaks),
    ("R-048", parity_commission_speaks),
];

/// The whole: kept while none of the binding rules of the family is broken and some are shown to be kept.
pub(super) fn whole(dossier: &Dossier<'_>, verdicts: &mut [Verdict]) {
    let of_family = |outcome: Outcome, verdicts: &[Verdict]| -> Vec<String> {
        let is_part =
            |it: &&Verdict| it.family == Family::Gender && it.rule != "R-010" && it.severity == Gravity::Block;
        verdicts.iter().filter(is_part).filter(|it| it.outcome == outcome).map(|it| it.rule.clone()).collect()
    };
    let [kept, broken, open] =
        [Outcome::Pass, Outcome::Fail, Outcome::NoData].map(|outcome| of_family(outcome, verdicts));
    let Some(verdict) = verdicts.iter_mut().find(|it| it.rule == "R-010") else { return };
    let list =
        |key, ids: &[String]| (!ids.is_empty()).then(|| Proof::new(key).ids("ids", ids.iter().map(String::as_str)));
    verdict.evidence = [list("rules-kept", &kept), list("rules-broken", &broken), list("rules-open", &open)]
        .into_iter()
        .flatten()
        .collect();
    let outcome = if !broken.is_empty() {
        Outcome::Fail
    } else if !kept.is_empty() && open.is_empty() {
        Outcome::Pass
    } else {
        Outcome::NoData
    };
    let is_lifted = dossier.plan.procedure.derogations.iter().any(|it| it.rule == "R-010") && outcome != Outcome::Pass;
    verdict.outcome = if is_lifted { Outcome::Derogated } else { outcome };
}

fn has_split(workshop: &Workshop) -> bool {
    let by_sex: Vec<_> = workshop.participants.iter().filter(|it| it.sex != Sex::All).collect();
    !by_sex.is_empty() && by_sex.iter().all(|it| !it.age_group.is_empty())
}

fn lists_by_sex_and_age(dossier: &Dossier<'_>) -> Judgement {
    let workshops = &dossier.plan.workshops;
    let without: Vec<&str> = workshops.iter().filter(|it| !has_split(it)).map(|it| it.id.as_str()).collect();
    let mut proof = Proof::new("lists-split").count("n", workshops.len() - without.len()).count("all", workshops.len());
    let first = workshops.iter().flat_map(|it| &it.participants).next();
    let Some(first) = first else { return Judgement::no_data(vec![proof]) };
    proof = proof.from(&first.persons.source);
    let mut evidence = vec![proof];
    if !without.is_empty() {
        evidence.push(Proof::new("workshops-not").ids("ids", without.iter().copied()));
    }
    Judgement::of(without.is_empty(), evidence)
}

/// Women among those who took part, per cent, with their number.
fn women_of<'a>(workshops: impl Iterator<Item = &'a Workshop>) -> Option<Decimal> {
    let (mut women, mut all) = (0u64, 0u64);
    for count in workshops.flat_map(|it| &it.participants).filter(|it| it.sex != Sex::All) {
        all += u64::from(count.persons.value);
        women += if count.sex == Sex::Female { u64::from(count.persons.value) } else { 0 };
    }
    (all > 0).then(|| Decimal::from(women) * Decimal::ONE_HUNDRED / Decimal::from(all))
}

fn enough_women(dossier: &Dossier<'_>) -> Judgement {
    let plan = dossier.plan;
    let least = dossier.profile.participation.women_share_min_pct.value;
    let Some(share) = women_of(plan.workshops.iter()) else {
        return Judgement::no_data(vec![Proof::new("women-unknown")]);
    };
    let mut proof = Proof::new("women").with("share", Value::Percent(share)).with("least", Value::Percent(least));
    if let Some(count) = plan.workshops.iter().flat_map(|it| &it.participants).next() {
        proof = proof.from(&count.persons.source);
    }
    let mut evidence = vec![proof];
    let mut is_kept = share >= least;
    for zone in &plan.zones {
        if let Some(share) = women_of(plan.workshops.iter().filter(|it| it.zone.as_ref() == Some(&zone.id)))
            && share < least
        {
            is_kept = false;
            evidence
                .push(Proof::new("women-zone").ids("zone", [zone.id.as_str()]).with("share", Value::Percent(share)));
        }
    }
    Judgement::of(is_kept, evidence)
}

fn groups_are_heard_apart(dossier: &Dossier<'_>) -> Judgement {
    let plan = dossier.plan;
    let groups = &dossier.profile.participation.groups_apart.value;
    if plan.workshops.is_empty() || plan.zones.is_empty() || groups.is_empty() {
        return Judgement::no_data(vec![Proof::new("workshops").count("n", plan.workshops.len())]);
    }
    let mut evidence = Vec::new();
    let mut n_whole = 0;
    for zone in &plan.zones {
        let is_missing = |group: &&Group| {
            !plan.workshops.iter().any(|it| it.kind == group.workshop() && it.zone.as_ref() == Some(&zone.id))
        };
        let missing: Vec<&Group> = groups.iter().filter(is_missing).collect();
        n_whole += usize::from(missing.is_empty());
        for group in missing {
            let group = Value::Key(format!("group-{}", group.word()));
            evidence.push(Proof::new("zone-without-group").ids("zone", [zone.id.as_str()]).with("group", group));
        }
    }
    let is_kept = evidence.is_empty();
    evidence.insert(0, Proof::new("zones-apart").count("n", n_whole).count("all", plan.zones.len()));
    Judgement::of(is_kept, evidence)
}

fn indicators_by_sex(dossier: &Dossier<'_>) -> Judgement {
    let figures = dossier.figures;
    let all = figures.n_both_sexes + figures.one_sex.len();
    let proof = Proof::new("by-sex").count("n", figures.n_both_sexes).count("all", all);
    if all == 0 {
        return Judgement::no_data(vec![proof]);
    }
    let mut evidence = vec![proof];
    if !figures.one_sex.is_empty() {
        evidence.push(Proof::new("one-sex").ids("ids", figures.one_sex.iter().copied()));
    }
    Judgement::of(figures.one_sex.is_empty(), evidence)
}

fn rankings_are_apart(dossier: &Dossier<'_>) -> Judgement {
    let mut evidence = Vec::new();
    for group in [Group::Women, Group::Men] {
        let votes: Vec<_> = dossier.plan.votes.iter().filter(|it| it.group == group).collect();
        let key = Value::Key(format!("group-{}", group.word()));
        let Some(first) = votes.first() else {
            return Judgement::no_data(vec![Proof::new("no-votes-of").with("group", key)]);
        };
        let proof = Proof::new("votes-of").with("group", key).count("n", votes.len());
        evidence.push(proof.from(&first.votes.source));
    }
    Judgement::pass(evidence)
}

fn markers_are_justified(dossier: &Dossier<'_>) -> Judgement {
    let least = dossier.profile.gender.marker_note_min_chars.value;
    super::coherence::each_project(dossier, "markers", |project| match project.marker {
        None => false,
        Some(GenderMarker::NotTargeted) => true,
        Some(GenderMarker::Significant | GenderMarker::Principal) => {
            project.marker_note.iter().any(|(_, note)| note.chars().count() >= least)
        }
    })
}

fn money_by_marker(dossier: &Dossier<'_>) -> Judgement {
    let marked = |wanted: &dyn Fn(GenderMarker) -> bool| -> Money {
        let projects = dossier.plan.projects.iter().filter(|it| it.marker.is_some_and(wanted));
        super::sum(projects.filter_map(|it| it.cost.as_ref()).map(|cost| cost.value))
    };
    let (all, targeted) = (marked(&|_| true), marked(&|marker| marker != GenderMarker::NotTargeted));
    let with_cost = dossier.plan.projects.iter().filter(|it| it.marker.is_some()).find_map(|it| it.cost.as_ref());
    match (targeted.share_of(all), with_cost) {
        (Some(share), Some(cost)) => {
            let share = Value::Percent(share * Decimal::ONE_HUNDRED);
            Judgement::pass(vec![Proof::new("marked-money").with("share", share).from(&cost.source)])
        }
        _ => Judgement::no_data(vec![Proof::new("marked-money-unknown")]),
    }
}

/// The opinion of a body on equality, before the vote.
fn opinion(dossier: &Dossier<'_>, mut evidence: Vec<Proof>) -> Judgement {
    let vote = done(dossier, Step::Deliberation);
    match (done(dossier, Step::EqualityOpinion), vote) {
        (Some((_, given, proof)), Some((_, voted, voting))) => {
            evidence.extend([proof, voting]);
            Judgement::of(given < voted, evidence)
        }
        (Some((_, _, proof)), None) => {
            evidence.push(proof);
            Judgement::pass(evidence)
        }
        (None, Some((_, _, voting))) => {
            evidence.extend([voting, undated(dossier, Step::EqualityOpinion)]);
            Judgement::fail(evidence)
        }
        (None, None) => {
            evidence.push(undated(dossier, Step::EqualityOpinion));
            Judgement::no_data(evidence)
        }
    }
}

fn equality_body_speaks(dossier: &Dossier<'_>) -> Judgement {
    match done(dossier, Step::EqualityInstalled) {
        Some((_, _, proof)) => opinion(dossier, vec![proof]),
        None => {
            let judgement = opinion(dossier, vec![undated(dossier, Step::EqualityInstalled)]);
            let is_pass = judgement.outcome == Outcome::Pass;
            if is_pass { Judgement::no_data(judgement.evidence) } else { judgement }
        }
    }
}

fn parity_commission_speaks(dossier: &Dossier<'_>) -> Judgement {
    opinion(dossier, Vec::new())
}
