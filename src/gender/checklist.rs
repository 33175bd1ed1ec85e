//! The questions of gender by stage, each answered from the workspace or left open.

use serde::Serialize;

use crate::diagnose::IndicatorResult;
use crate::model::{GenderMarker, GenderQuestion, GivenAnswer, Group, Plan, Text, WorkshopKind};
use crate::profile::Profile;

/// The answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// In part.
    Partly,
    /// No.
    No,
    /// The workspace does not say.
    Unknown,
}

impl Answer {
    /// Returns the word used in message keys.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Answer::Yes => "yes",
            Answer::Partly => "partly",
            Answer::No => "no",
            Answer::Unknown => "unknown",
        }
    }

    fn of(yes: bool) -> Self {
        if yes { Answer::Yes } else { Answer::No }
    }

    /// All, some or none.
    fn of_count(n: usize, all: usize) -> Self {
        match (n, all) {
            (_, 0) => Answer::Unknown,
            (0, _) => Answer::No,
            (n, all) if n == all => Answer::Yes,
            _ => Answer::Partly,
        }
    }
}

/// A question of the checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Id, which is also the key of its words.
    pub id: &'static str,
    /// Stage.
    pub stage: &'static str,
    /// Answer.
    pub answer: Answer,
    /// What the committee says the answer rests on.
    pub note: Text,
}

/// Answers the checklist.
///
/// # Source
/// Gender checklist per stage (DOMAIN 5.5), after the guides of ADS and the evaluation of 140 plans.
#[must_use]
pub fn checklist(plan: &Plan, profile: &Profile, results: &[IndicatorResult]) -> Vec<Question> {
    let mut questions = Vec::new();
    let mut ask = |stage: &'static str, id: &'static str, answer: Answer| {
        let row = plan.gender_answers.iter().find(|it| it.question.word() == id);
        questions.push(Question { id, stage, answer, note: row.map(|it| it.note.clone()).unwrap_or_default() });
    };
    let given = |question: GenderQuestion| given(plan, question);
    let has_workshops = !plan.workshops.is_empty();
    let known = |yes: bool| if has_workshops { Answer::of(yes) } else { Answer::Unknown };
    ask("launch", "ieecag_convened", known(plan.workshops.iter().any(|it| it.kind == WorkshopKind::Ieecag)));
    ask("launch", "team_women", given(GenderQuestion::TeamWomen));
    let by_sex = results.iter().filter(|it| it.women.is_some());
    let n_known = by_sex.clone().filter(|it| is_known(it)).count();
    ask("monograph", "indicators_by_sex", Answer::of_count(n_known, by_sex.count()));
    let has = |id: &str| results.iter().any(|it| it.id == id && it.commune.value().is_some());
    ask("monograph", "female_heads", Answer::of(has("DEM12")));
    ask("monograph", "water_time", Answer::of(has("EAU07") || has("EAU08") || !plan.time_use.is_empty()));
    ask("diagnosis", "separate_groups", separate_groups(plan, profile));
    let women = || plan.workshops.iter().filter(|it| it.kind == Group::Women.workshop());
    let said = |of: fn(&crate::model::Workshop) -> Option<bool>| {
        let asked = women().filter_map(of);
        Answer::of_count(asked.clone().filter(|yes| *yes).count(), asked.count())
    };
    ask("diagnosis", "women_facilitators", said(|it| it.has_woman_facilitator));
    ask("diagnosis", "suits_women", said(|it| it.suits_women));
    ask("diagnosis", "childcare", said(|it| it.has_childcare));
    let n_spoken = women().filter(|it| !it.spoken_language.is_empty()).count();
    ask("diagnosis", "language_noted", Answer::of_count(n_spoken, women().count()));
    let serves = |it: &&crate::model::Project| {
        matches!(it.marker, Some(GenderMarker::Significant | GenderMarker::Principal)) && it.objective.is_some()
    };
    let projects = &plan.projects;
    let of_projects = |n: usize| Answer::of_count(n, projects.len());
    ask("strategy", "objectives_name_inequality", of_projects(projects.iter().filter(serves).count()).capped());
    let n_sexed = projects.iter().filter(|it| it.women.is_some() && it.men.is_some()).count();
    ask("projects", "beneficiaries_by_sex", of_projects(n_sexed));
    ask("projects", "marked", of_projects(projects.iter().filter(|it| it.marker.is_some()).count()));
    let unharmed = plan.marker_proofs.iter().filter(|it| it.does_no_harm == Some(true)).count();
    ask("projects", "no_harm", of_projects(unharmed.min(projects.len())));
    ask("projects", "safety", given(GenderQuestion::Safety));
    ask("projects", "work_burden", given(GenderQuestion::WorkBurden));
    let is_summed = |it: &&crate::model::Project| it.marker.is_some() && it.cost.is_some();
    ask("budget", "marker_shares", of_projects(projects.iter().filter(is_summed).count()));
    ask("budget", "womens_equipment", given(GenderQuestion::WomensEquipment));
    ask("budget", "procurement", given(GenderQuestion::Procurement));
    let n_indicators = plan.marker_proofs.iter().filter(|it| !it.indicator.is_empty()).count();
    ask("follow_up", "targets_by_sex", of_projects(n_indicators.min(projects.len())));
    let n_reports = plan.marker_proofs.iter().filter(|it| it.will_report == Some(true)).count();
    ask("follow_up", "report_by_sex", of_projects(n_reports.min(projects.len())));
    ask("follow_up", "body_opinion", given(GenderQuestion::BodyOpinion));
    questions
}

impl Answer {
    /// Some objectives that name inequality are enough.
    fn capped(self) -> Self {
        if self == Answer::Partly { Answer::Yes } else { self }
    }
}

/// What the committee answered; in part where it answered twice and not the same.
fn given(plan: &Plan, question: GenderQuestion) -> Answer {
    let mut answers: Vec<GivenAnswer> =
        plan.gender_answers.iter().filter(|it| it.question == question).map(|it| it.answer).collect();
    answers.sort_unstable();
    answers.dedup();
    match answers[..] {
        [] => Answer::Unknown,
        [GivenAnswer::Yes] => Answer::Yes,
        [GivenAnswer::No] => Answer::No,
        _ => Answer::Partly,
    }
}

fn is_known(result: &IndicatorResult) -> bool {
    [&result.women, &result.men].into_iter().all(|it| it.as_ref().is_some_and(|it| it.value().is_some()))
}

fn separate_groups(plan: &Plan, profile: &Profile) -> Answer {
    let groups = &profile.participation.groups_apart.value;
    let heard = |zone| groups.iter().all(|group| crate::diagnose::is_heard(plan, zone, *group));
    if plan.workshops.is_empty() {
        return Answer::Unknown;
    }
    Answer::of_count(plan.zones.iter().filter(|zone| heard(&zone.id)).count(), plan.zones.len())
}
