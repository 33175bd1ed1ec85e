//! The council's choices about the programme, the programme of the document, and what was found while making it.

use std::time::Duration;

use rust_decimal::Decimal;

use super::Analysis;
use crate::diagnose::LocalityGap;
use crate::diagnostics::{Code, Diagnostic, Findings, Place};
use crate::intake::{MethodSetting, SETTINGS_FILE, Settings, WhenFullSetting};
use crate::model::{
    Money, Period, Plan, Programme, ProjectId, Refusal, Reserved, Rule, SectorId, Theme, Window, ZoneId,
};
use crate::profile::Profile;
use crate::program::{self, Comparison, Lack, Method, Proof, Terms, WhenFull};
use crate::rank::Ranking;

/// Begins to count: what it returns says whether so much time is over. The clock is the caller's.
pub type Clock<'a> = &'a dyn Fn(Duration) -> Box<dyn Fn() -> bool>;

/// Longest search when `plan.toml` says nothing.
const SECONDS: u16 = 10;

/// A clock for callers without one: it counts questions, so that every machine stops at the same place.
#[must_use]
pub fn steps(_: Duration) -> Box<dyn Fn() -> bool> {
    const MOST: u32 = 20_000;
    let asked = std::cell::Cell::new(0u32);
    Box::new(move || {
        asked.set(asked.get().saturating_add(1));
        asked.get() > MOST
    })
}

/// What the terms are made from.
pub(super) struct Given<'a> {
    pub settings: &'a Settings,
    pub profile: &'a Profile,
    pub plan: &'a Plan,
    pub gaps: &'a [LocalityGap],
    pub period: Period,
    pub windows: &'a [Window],
    /// Projects under way that go on before anything else.
    pub carried: &'a [ProjectId],
}

/// Takes the terms from the profile and the settings; what they name and nobody knows is reported.
pub(super) fn terms(given: &Given<'_>, findings: &mut Findings) -> Terms {
    let chosen = &given.settings.programme;
    let mut report = |key: &str, value: &str| {
        let place = Place::Key { file: SETTINGS_FILE.to_owned(), key: format!("programme.{key}") };
        findings.push(Diagnostic::new(Code::UnknownInProgramme).at(place).with("value", value.to_owned()));
    };
    let mut project = |key: &str, id: &str| -> Option<ProjectId> {
        let id = ProjectId::new(id);
        if given.plan.project(&id).is_some() {
            return Some(id);
        }
        // Without any project there is nothing to compare with yet.
        if !given.plan.projects.is_empty() {
            report(key, id.as_str());
        }
        None
    };
    let mut musts: Vec<ProjectId> = given.carried.to_vec();
    for id in chosen.must.iter().filter_map(|it| project("must", &it.project)) {
        if !musts.contains(&id) {
            musts.push(id);
        }
    }
    let alternatives = chosen
        .alternatives
        .iter()
        .map(|ids| ids.iter().filter_map(|id| project("alternatives", id)).collect::<Vec<_>>())
        .filter(|ids| ids.len() > 1)
        .collect();
    let mut themes = Vec::new();
    for it in &chosen.theme {
        if it.of == "women" {
            themes.push((Theme::Women, it.least_pct));
        } else if given.profile.sector(&it.of).is_some() {
            themes.push((Theme::Sector(SectorId::new(&it.of)), it.least_pct));
        } else {
            report("theme", &it.of);
        }
    }
    let mut zone_floor: Vec<ZoneId> = Vec::new();
    for id in &chosen.zone_floor {
        if id == "deficit" {
            zone_floor.extend(deprived_zones(given));
        } else if given.plan.zone(&ZoneId::new(id)).is_some() {
            zone_floor.push(ZoneId::new(id));
        } else if !given.plan.zones.is_empty() {
            report("zone_floor", id);
        }
    }
    zone_floor.dedup();
    Terms {
        method: match chosen.method {
            MethodSetting::ByRank => Method::ByRank,
            MethodSetting::Optimal => Method::Optimal,
        },
        when_full: match chosen.when_full {
            WhenFullSetting::Skip => WhenFull::Skip,
            WhenFullSetting::Stop => WhenFull::Stop,
        },
        musts,
        alternatives,
        capacity: chosen.capacity.map(usize::from),
        recurrent_limit: chosen.recurrent_limit_dh.and_then(|it| Money::from_decimal(it.round_dp(2)).ok()),
        zone_floor,
        zone_cap_pct: chosen.zone_cap_pct,
        themes,
        ..Terms::of(given.plan, &given.profile.programming, given.period, given.windows)
    }
}

/// Zones whose mean deficit lies above the median of the zones.
fn deprived_zones(given: &Given<'_>) -> Vec<ZoneId> {
    let mean = |zone: &ZoneId| {
        let here = given.gaps.iter().filter(|gap| {
            given.plan.locality(&gap.locality).is_some_and(|locality| locality.zone.as_ref() == Some(zone))
        });
        let deficits: Vec<Decimal> = here.filter_map(|gap| gap.deficit).collect();
        (!deficits.is_empty()).then(|| deficits.iter().sum::<Decimal>() / Decimal::from(deficits.len()))
    };
    let zones: Vec<(ZoneId, Decimal)> =
        given.plan.zones.iter().filter_map(|zone| Some((zone.id.clone(), mean(&zone.id)?))).collect();
    let mut sorted: Vec<Decimal> = zones.iter().map(|(_, deficit)| *deficit).collect();
    sorted.sort();
    let Some(median) = sorted.get(sorted.len().saturating_sub(1) / 2).copied() else { return Vec::new() };
    zones.into_iter().filter(|(_, deficit)| *deficit > median).map(|(zone, _)| zone).collect()
}

/// Takes over a limit of recurrent costs that follows from the accounts; of two limits the lower holds.
pub(super) fn limit_recurrent(terms: &mut Terms, limit: Option<Decimal>) {
    let limit = limit.and_then(|it| Money::from_decimal(it.round_dp(2)).ok());
    terms.recurrent_limit = match (terms.recurrent_limit, limit) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
}

/// How long the search may take.
fn limit(settings: &Settings) -> Duration {
    Duration::from_secs(u64::from(settings.programme.seconds.unwrap_or(SECONDS)))
}

/// Makes the programme of the document.
pub(super) fn make(
    given: &Given<'_>,
    ranking: &Ranking,
    terms: &Terms,
    clock: Clock<'_>,
    findings: &mut Findings,
) -> (Programme, Option<Comparison>) {
    let limit = limit(given.settings);
    let place = |key: &str| Place::Key { file: SETTINGS_FILE.to_owned(), key: format!("programme.{key}") };
    if let Some(rules) = program::contradiction(given.plan, ranking, terms, &*clock(limit)) {
        let shown: Vec<String> = rules.iter().map(rule_words).collect();
        let key = if terms.musts.is_empty() { "zone_floor" } else { "must" };
        let finding = Diagnostic::new(Code::RulesInConflict).at(place(key));
        findings.push(finding.with("rules", shown.join("; ")).with("n", shown.len()));
    }
    match terms.method {
        Method::ByRank => (program::by_rank(given.plan, ranking, terms), None),
        Method::Optimal => {
            let found = program::optimise(given.plan, ranking, terms, &*clock(limit));
            if let Proof::Within { gap_pct } = found.proof {
                let finding = Diagnostic::new(Code::ProgrammeNotProven).at(place("seconds"));
                let finding = finding.with("gap", gap_pct.normalize());
                findings.push(finding.with("seconds", limit.as_secs().to_string()));
            }
            (found.optimal.clone(), Some(found))
        }
    }
}

/// A rule as a finding names it: by keys and ids, which are the same in every language.
fn rule_words(rule: &Rule) -> String {
    let list = |ids: &[ProjectId]| ids.iter().map(ProjectId::as_str).collect::<Vec<_>>().join(", ");
    match rule {
        Rule::Envelope { source, .. } => format!("envelopes {source}"),
        Rule::Capacity { .. } => "capacity".to_owned(),
        Rule::Recurrent => "recurrent_limit_dh".to_owned(),
        Rule::Prerequisite { project, prerequisite } => format!("prerequisites {project} → {prerequisite}"),
        Rule::Alternatives { projects } => format!("alternatives {}", list(projects)),
        Rule::ZoneFloor { zone } => format!("zone_floor {zone}"),
        Rule::ZoneCap { zone } => format!("zone_cap_pct {zone}"),
        Rule::ThemeShare { theme: Theme::Women } => "theme women".to_owned(),
        Rule::ThemeShare { theme: Theme::Sector(sector) } => format!("theme {sector}"),
        Rule::Must { project } => format!("must {project}"),
    }
}

impl Analysis {
    /// Says what each project of the reserve list would take beside the programme as it stands; worked out once, when
    /// somebody asks.
    #[must_use]
    pub fn lacks(&self) -> &[Lack] {
        self.lacks.get_or_init(|| program::lacks(&self.plan, &self.ranking, &self.terms, &self.programme))
    }

    /// Returns why a project still waits: what binds beside the programme as it stands when it can be put in, else what
    /// bound when its turn came.
    #[must_use]
    pub fn waits_for(&self, reserved: &Reserved) -> Refusal {
        let lack = self.lacks().iter().find(|it| it.project == reserved.project && it.can_be_put_in);
        lack.map_or_else(|| reserved.refusal.clone(), |it| it.binds.clone())
    }

    /// Returns both methods side by side; searched once, when somebody asks.
    pub fn comparison(&self, clock: Clock<'_>) -> &Comparison {
        self.comparison
            .get_or_init(|| program::optimise(self.left(), &self.ranking, &self.terms, &*clock(limit(&self.settings))))
    }

    /// Puts the programme under other money or terms in the place of the document's, with everything that follows.
    pub fn replan(&mut self, plan: Plan, terms: Terms, clock: Clock<'_>) {
        let found = program::optimise(&plan, &self.ranking, &terms, &*clock(limit(&self.settings)));
        let decided = match terms.method {
            Method::ByRank => found.by_rank.clone(),
            Method::Optimal => found.optimal.clone(),
        };
        self.comparison = found.into();
        self.lacks = std::sync::OnceLock::new();
        self.programme =
            super::contracts::joined(self.open.as_ref().map(|(open, _)| open), &decided, &self.plan, &self.windows);
        match &mut self.open {
            Some((open, programme)) => (open.plan, *programme) = (plan, decided),
            None => self.plan = plan,
        }
        self.terms = terms;
        self.totals = program::totals(&self.plan, &self.programme, self.period, &self.windows);
        self.finances = super::finance::finances(&super::finance::Given {
            plan: &self.plan,
            accounts: &self.accounts,
            programme: &self.programme,
            windows: &self.windows,
            profile: &self.profile,
            settings: &self.settings.finance,
        });
    }
}
