//! The one path from the bytes of a workspace to everything that is said about it.

mod contracts;
mod finance;
mod law;
mod programme;
mod ranking;
mod weights;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::check::{self, StageProgress};
use crate::diagnose::{
    self, Access, Accounts, ClusterResult, ComputedMark, Coverage, IndicatorResult, Institution, LocalityGap,
    NeedsSummary, Pairwise, Participation, ProblemTree, Projected, PublishedPlan, StoneShare, Trace,
};
use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::gender::{self, GenderAnalysis};
use crate::govern::{self, Governance};
use crate::i18n::Language;
use crate::intake::ledger::SheetLedger;
use crate::intake::mapping::Mapping;
use crate::intake::{self, DateSetting, InputFile, Reading, SETTINGS_FILE, Settings};
use crate::interlink::{self, Interlink, ShownProgrammes};
use crate::model::{Commune, CommuneKind, Date, Period, Plan, Programme, ProvinceKind, Text, Window};
use crate::profile::{self, Profile, ProfileError};
use crate::program::{self, Comparison, Lack, Terms, Totals};
use crate::rank::budget::Participatory;
use crate::rank::sure::Certainty;
use crate::rank::{self, Ranking, Screened};
use crate::reference::{self, Kind, Lookup, Pack, Unit};
use crate::registers::{self, Review};
use crate::track::{self, FollowUp};

pub use contracts::{Contracts, Stated};
pub use finance::{Finances, ForecastLine, WindowFinance};
pub use law::Law;
pub use programme::{Clock, steps};
pub use weights::DerivedWeights;

/// The bytes of a workspace.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Workspace {
    /// Content of `plan.toml`.
    pub settings: String,
    /// Workbooks and tables under `data/`.
    pub data: Vec<InputFile>,
    /// The committee's own words: content by language tag and name, such as `("ar", "vision")`.
    pub texts: BTreeMap<(String, String), String>,
    /// Overrides of templates, by their path under `templates/`.
    pub templates: BTreeMap<String, String>,
    /// Pictures among them as they are, by the same path.
    pub pictures: BTreeMap<String, Vec<u8>>,
    /// Fonts under `templates/fonts/`.
    pub fonts: Vec<FontInput>,
    /// Files under `templates/` that cannot be read, and why: `large`, `many`, `text` or `link`.
    pub unread: Vec<(String, &'static str)>,
    /// Profiles of the workspace, by their path inside it.
    pub profiles: BTreeMap<String, String>,
    /// Day the document carries when `plan.toml` gives none.
    pub fallback_date: Option<Date>,
}

/// A font file of a workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FontInput {
    /// Path under `templates/`.
    pub path: String,
    /// The file; empty when it is beyond the limit.
    pub bytes: Arc<[u8]>,
    /// What the process that reads fonts said of it, as JSON; or why it said nothing.
    pub told: Result<Vec<u8>, &'static str>,
}

/// Why a workspace cannot be analysed at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PipelineError {
    /// `plan.toml` cannot be used.
    Settings(String),
    /// The profile is not known.
    UnknownProfile(String),
    /// The profile contradicts itself.
    Profile(String, ProfileError),
    /// The commune is not in the census.
    UnknownCommune(String, Vec<String>),
    /// The weights of `plan.toml` name no criterion, or do not add up to a hundred.
    Weights(String),
}

impl PipelineError {
    /// Returns the key of its message and the message's argument.
    #[must_use]
    pub fn message(&self) -> (&'static str, String) {
        match self {
            PipelineError::Settings(why) => ("error-settings", why.clone()),
            PipelineError::UnknownProfile(id) => ("error-unknown-profile", id.clone()),
            PipelineError::Profile(id, why) => ("error-profile", format!("{id}: {why}")),
            PipelineError::UnknownCommune(code, near) => {
                let near = if near.is_empty() { String::new() } else { format!(" ({}?)", near.join(", ")) };
                ("error-unknown-commune", format!("{code}{near}"))
            }
            PipelineError::Weights(why) => ("error-weights", why.clone()),
        }
    }
}

impl std::fmt::Display for PipelineError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (key, why) = self.message();
        write!(f, "{key}: {why}")
    }
}

impl std::error::Error for PipelineError {}

/// Everything that is said about a workspace.
#[derive(Debug, Clone, Serialize)]
pub struct Analysis {
    /// The settings.
    #[serde(skip)]
    pub settings: Settings,
    /// The regime.
    #[serde(skip)]
    pub profile: Profile,
    /// The commune.
    pub commune: Commune,
    /// The years of the plan.
    pub period: Period,
    /// Its contracting windows.
    pub windows: Vec<Window>,
    /// The plan's values.
    #[serde(skip)]
    pub plan: Plan,
    /// The committee's own words.
    #[serde(skip)]
    pub texts: BTreeMap<(String, String), String>,
    /// Indicators.
    pub indicators: Vec<IndicatorResult>,
    /// Localities by deficit.
    pub localities: Vec<LocalityGap>,
    /// Population of each year of the plan.
    pub projection: Vec<Projected>,
    /// Access of the population to services.
    pub access: Vec<Access>,
    /// Needs.
    pub needs: NeedsSummary,
    /// Needs that say the same, with what the figures say of them.
    pub clusters: Vec<ClusterResult>,
    /// Problem trees.
    pub trees: Vec<ProblemTree>,
    /// Grids of pairs.
    pub pairwise: Vec<Pairwise>,
    /// Stones of the groups.
    pub stones: Vec<StoneShare>,
    /// Institutions of the Venn diagrams.
    pub venn: Vec<Institution>,
    /// Whom the consultation reached.
    pub coverage: Coverage,
    /// Gender analysis.
    pub gender: GenderAnalysis,
    /// From need to money.
    pub trace: Trace,
    /// Participation.
    pub participation: Participation,
    /// Accounts by year.
    #[serde(skip)]
    pub accounts: Accounts,
    /// Ranking.
    pub ranking: Ranking,
    /// Marks that the figures give, beside those that were written.
    pub marks: Vec<ComputedMark>,
    /// What stands in the way of projects, as their own sheets say it.
    pub screened: Vec<Screened>,
    /// Weights derived from judgements, when the settings ask for them.
    pub derived_weights: Option<DerivedWeights>,
    /// What the votes fund from the envelope set apart for them, when there is one.
    pub participatory: Option<Participatory>,
    /// What a ranking under other weights needs.
    #[serde(skip)]
    pub trial: rank::Trial,
    /// What the programme keeps.
    #[serde(skip)]
    pub terms: Terms,
    /// Programme.
    pub programme: Programme,
    /// Totals of the programme.
    pub totals: Totals,
    /// Finances against the programme.
    pub finances: Finances,
    /// Social programmes, when the workspace says anything of them.
    #[serde(skip)]
    pub interlink: Option<Interlink>,
    /// What of them may be published.
    #[serde(rename = "interlink")]
    pub shown_programmes: Option<ShownProgrammes>,
    /// Stages.
    pub stages: Vec<StageProgress>,
    /// What was done of the plan; nothing when nothing is recorded.
    pub follow_up: Option<FollowUp>,
    /// What the registers amount to; nothing when none is kept.
    pub registers: Option<Review>,
    /// Bodies, decisions and the roadmap; nothing when the workspace says nothing of them.
    pub governance: Option<Governance>,
    /// Where the plan stands by its procedure, its calendar and its rules.
    #[serde(skip)]
    pub law: Law,
    /// What became of the filled cells of each sheet.
    #[serde(skip)]
    pub ledger: Vec<SheetLedger>,
    /// The files that were read.
    pub files: Vec<ReadFile>,
    /// What was left when a later window opened, and the programme of it.
    #[serde(skip)]
    open: Option<(program::contract::Open, Programme)>,
    /// How sure the ranking is, once somebody asked.
    #[serde(skip)]
    certainty: OnceLock<Certainty>,
    /// Both methods side by side, once somebody asked.
    #[serde(skip)]
    comparison: OnceLock<Comparison>,
    /// What each project of the reserve list would take, once somebody asked.
    #[serde(skip)]
    lacks: OnceLock<Vec<Lack>>,
}

/// A file that was read, and the fingerprint by which anybody can tell whether it is still the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReadFile {
    /// Path inside the workspace.
    pub path: String,
    /// Length in bytes.
    pub n_bytes: usize,
    /// SHA-256 in hexadecimal digits.
    pub sha256: String,
}

impl ReadFile {
    fn of(path: &str, bytes: &[u8]) -> Self {
        let digest = Sha256::digest(bytes);
        let sha256 = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        Self { path: path.to_owned(), n_bytes: bytes.len(), sha256 }
    }
}

/// Analyses a workspace.
///
/// # Errors
/// When the settings, the profile or the commune cannot be used; everything else becomes a finding.
pub fn analyse(workspace: &Workspace) -> Result<Found<Analysis>, PipelineError> {
    analyse_by(workspace, &steps)
}

/// Analyses a workspace; searches end by the caller's clock.
///
/// # Errors
/// Those of [`analyse`].
pub fn analyse_by(workspace: &Workspace, clock: Clock<'_>) -> Result<Found<Analysis>, PipelineError> {
    let mut settings = Settings::parse(&workspace.settings).map_err(PipelineError::Settings)?;
    settings.plan.date = settings.plan.date.or(workspace.fallback_date.map(DateSetting));
    let profile = find_profile(&settings.plan.profile, workspace)?;
    check_weights(&settings, &profile)?;
    let pack = Pack::embedded();
    let commune = find_commune(&settings.commune.code, pack)?;
    let mut findings = Findings::default();
    if settings.plan.illustrative {
        let key = "plan.illustrative".to_owned();
        findings.push(Diagnostic::new(Code::Illustrative).at(Place::Key { file: SETTINGS_FILE.to_owned(), key }));
    }
    let mapping = Mapping::parse(&workspace.settings).unload(&mut findings);
    let Reading { mut plan, ledger } = intake::read(&workspace.data, &profile, &mapping).unload(&mut findings);
    plan.commune = Some(commune.clone());
    let period = profile.period(settings.plan.first_year);
    let windows = profile.windows(settings.plan.first_year);
    let whole = diagnose::results(&plan, &commune, &profile, period, pack).unload(&mut findings);
    let people = whole.iter().find(|it| it.id == "DEM01").and_then(|it| it.commune.value().copied());
    let gaps = diagnose::locality_gaps(&plan, &profile, commune.kind, &whole);
    let marks = ranking::marks(&settings, &profile, (people, &gaps), &mut plan, &mut findings);
    // What is published is made from what may be; checks, ranking and needs of gender analysis see the whole plan.
    let frame = diagnose::Frame { plan: &plan, commune: &commune, profile: &profile, period, pack };
    let PublishedPlan { plan: published, results: indicators } = diagnose::publish(&frame, &whole);
    findings.append(check::consistency(&plan, &profile, period));
    let derived = weights::derived(&settings, &profile, &plan, &mut findings);
    let choices = ranking::choices(&settings, &plan, derived.as_ref(), &mut findings);
    let open = contracts::open(&settings, &plan, &profile, period, &windows, &mut findings);
    let left = open.as_ref().map_or(&plan, |it| &it.plan);
    let mut ranking = rank::rank(left, &profile, &choices);
    ranking::report_votes(&plan, &ranking, &mut findings);
    let mut participatory = ranking::participatory(&settings, &plan, &ranking, &mut findings);
    let localities = diagnose::locality_gaps(&published, &profile, commune.kind, &indicators);
    let given = programme::Given {
        settings: &settings,
        profile: &profile,
        plan: left,
        gaps: &localities,
        period: open.as_ref().map_or(period, |it| it.period),
        windows: open.as_ref().map_or(&windows, |it| &it.windows),
        carried: open.as_ref().map_or(&[], |it| &it.carried),
    };
    let mut terms = programme::terms(&given, &mut findings);
    let accounts = Accounts::of(&plan.accounts);
    if let Some(percent) = settings.programme.recurrent_limit_pct {
        let nothing = Programme::default();
        let given = finance::Given {
            plan: left,
            accounts: &accounts,
            programme: &nothing,
            windows: &windows,
            profile: &profile,
            settings: &settings.finance,
        };
        programme::limit_recurrent(&mut terms, finance::recurrent_limit(&given, percent));
    }
    let (decided, comparison) = programme::make(&given, &ranking, &terms, clock, &mut findings);
    let programme = contracts::joined(open.as_ref(), &decided, &plan, &windows);
    contracts::report(&plan, &programme, &windows, settings.plan.date.map(|date| date.0), &mut findings);
    let totals = program::totals(&plan, &programme, period, &windows);
    let screened = rank::screen(&plan);
    let tracked = track::Given { plan: &plan, programme: &programme, windows: &windows, profile: &profile };
    let follow_up = track::follow_up(&tracked, None).unload(&mut findings);
    let today = settings.plan.date.map(|date| date.0);
    let given = registers::Given { plan: &plan, profile: &profile, today };
    let review = registers::review(&given).unload(&mut findings);
    let n_vision_texts = workspace.texts.keys().filter(|(_, name)| name == "vision").count();
    findings.append(diagnose::census_sums(&commune.code, pack));
    findings.append(diagnose::quality(&plan, &whole, period));
    let clusters = diagnose::clusters(&published, &indicators);
    let finances = finance::finances(&finance::Given {
        plan: &plan,
        accounts: &accounts,
        programme: &programme,
        windows: &windows,
        profile: &profile,
        settings: &settings.finance,
    });
    finance::report(&finances, &profile, &mut findings);
    let interlink = social(&settings, (&plan, &published), &localities, &windows, &mut findings);
    ranking::withhold(&settings, &profile, &plan, &mut ranking, participatory.as_mut());
    let mut analysis = Analysis {
        shown_programmes: interlink.as_ref().map(|it| interlink::protected(it, profile.privacy.min_households.value)),
        interlink,
        localities,
        projection: diagnose::projection(&indicators, period),
        access: diagnose::access(&published, &profile),
        trial: rank::Trial::of(left, &profile, &choices),
        needs: diagnose::needs_summary(&plan, &profile),
        trees: diagnose::trees(&plan).unload(&mut findings),
        pairwise: diagnose::pairwise(&plan).unload(&mut findings),
        stones: diagnose::stones(&plan, &profile).unload(&mut findings),
        venn: diagnose::venn(&plan),
        coverage: diagnose::coverage(&published, &profile).unload(&mut findings),
        gender: gender::analyse(&plan, &profile, &indicators, &programme).unload(&mut findings),
        trace: diagnose::trace(&plan, &profile, &clusters, &programme).unload(&mut findings),
        clusters,
        follow_up,
        registers: review,
        participation: diagnose::participation(&plan, &profile),
        finances,
        accounts,
        stages: check::stages(&plan, &profile, n_vision_texts, today),
        governance: govern::govern(&plan, today).unload(&mut findings),
        law: Law::default(),
        files: std::iter::once(ReadFile::of(SETTINGS_FILE, workspace.settings.as_bytes()))
            .chain(workspace.data.iter().map(|file| ReadFile::of(&file.path, &file.bytes)))
            .collect(),
        texts: workspace.texts.clone(),
        ledger,
        settings,
        profile,
        commune,
        period,
        windows,
        plan: published,
        indicators,
        ranking,
        marks,
        screened,
        derived_weights: derived,
        participatory,
        terms,
        programme,
        totals,
        open: open.map(|it| (it, decided)),
        certainty: OnceLock::new(),
        comparison: comparison.map(OnceLock::from).unwrap_or_default(),
        lacks: OnceLock::new(),
    };
    law::judge(&mut analysis, &mut findings);
    Ok(Found::new(analysis, findings))
}

/// Analyses the social programmes under the frame of the settings.
fn social(
    settings: &Settings,
    (plan, published): (&Plan, &Plan),
    gaps: &[LocalityGap],
    windows: &[Window],
    findings: &mut Findings,
) -> Option<Interlink> {
    let asked = settings.social.frame.as_deref();
    let frame = asked.and_then(profile::frame);
    if let Some(unknown) = asked.filter(|_| frame.is_none()) {
        let known: Vec<&str> = profile::FRAMES.iter().map(|(id, _)| *id).collect();
        let place = Place::Key { file: SETTINGS_FILE.to_owned(), key: "social.frame".to_owned() };
        let finding = Diagnostic::new(Code::UnknownFrame).at(place).with("frame", unknown);
        findings.push(finding.with("known", known.join(", ")));
    }
    interlink::analyse(&interlink::Given { plan, published, gaps, windows, frame: frame.as_ref() }).unload(findings)
}

/// Returns a built-in profile, or one that the workspace holds.
fn find_profile(id: &str, workspace: &Workspace) -> Result<Profile, PipelineError> {
    let found = match workspace.profiles.get(id) {
        Some(text) => Some(Profile::parse(text)),
        None => profile::builtin(id),
    };
    match found {
        None => Err(PipelineError::UnknownProfile(id.to_owned())),
        Some(Err(error)) => Err(PipelineError::Profile(id.to_owned(), error)),
        Some(Ok(profile)) => Ok(profile),
    }
}

fn check_weights(settings: &Settings, profile: &Profile) -> Result<(), PipelineError> {
    if settings.weights.is_empty() {
        return Ok(());
    }
    let known: Vec<&str> = profile.scoring.criteria.iter().map(|criterion| criterion.id.as_str()).collect();
    if let Some(unknown) = settings.weights.keys().find(|id| !known.contains(&id.as_str())) {
        return Err(PipelineError::Weights(format!("{unknown} ∉ {{{}}}", known.join(", "))));
    }
    if let Some((id, weight)) = settings.weights.iter().find(|(_, weight)| weight.is_sign_negative()) {
        return Err(PipelineError::Weights(format!("{id} = {weight} < 0")));
    }
    let sum: rust_decimal::Decimal = settings.weights.values().sum();
    if sum == rust_decimal::Decimal::ONE_HUNDRED {
        Ok(())
    } else {
        Err(PipelineError::Weights(format!("Σ = {sum} ≠ 100")))
    }
}

fn find_commune(code: &str, pack: &Pack) -> Result<Commune, PipelineError> {
    match pack.find_commune(code) {
        Lookup::One(unit) => Ok(commune_of(unit, pack)),
        Lookup::Several(units) | Lookup::Near(units) => {
            let near = units.iter().map(|unit| format!("{} {}", unit.code, unit.name_fr)).collect();
            Err(PipelineError::UnknownCommune(code.to_owned(), near))
        }
        Lookup::None => Err(PipelineError::UnknownCommune(code.to_owned(), Vec::new())),
    }
}

/// Returns a commune of the census and where it lies.
#[must_use]
pub fn commune_of(unit: &Unit, pack: &Pack) -> Commune {
    let name = |unit: Option<&Unit>| {
        unit.map_or_else(Text::default, |unit| Text::default().with("ar", &unit.name_ar).with("fr", &unit.name_fr))
    };
    let (province, region) = (pack.province_of(unit), pack.region_of(unit));
    Commune {
        code: unit.code.clone(),
        name: name(Some(unit)),
        kind: unit.kind.map(|kind| match kind {
            Kind::Urban => CommuneKind::Urban,
            Kind::Rural => CommuneKind::Rural,
        }),
        cercle: name(pack.cercle_of(unit)),
        province_code: province.map(|unit| unit.code.clone()).unwrap_or_default(),
        province: name(province),
        province_kind: province.and_then(|unit| unit.province_kind).map(|kind| match kind {
            reference::ProvinceKind::Province => ProvinceKind::Province,
            reference::ProvinceKind::Prefecture | reference::ProvinceKind::PrefectureOfArrondissements => {
                ProvinceKind::Prefecture
            }
        }),
        region_code: region.map(|unit| unit.code.clone()).unwrap_or_default(),
        region: name(region),
    }
}

impl Analysis {
    /// Returns the indicator with this id.
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<&IndicatorResult> {
        self.indicators.iter().find(|indicator| indicator.id.eq_ignore_ascii_case(id))
    }

    /// Shows the follow-up as it was on another day.
    pub fn follow_up_on(&mut self, date: Date) {
        let given = track::Given {
            plan: &self.plan,
            programme: &self.programme,
            windows: &self.windows,
            profile: &self.profile,
        };
        self.follow_up = track::follow_up(&given, Some(date)).value;
    }

    /// Shows the registers as they stand on another day.
    pub fn registers_on(&mut self, day: Date) {
        let given = registers::Given { plan: &self.plan, profile: &self.profile, today: Some(day) };
        self.registers = registers::review(&given).value;
    }

    /// Returns the sectors that have a deficit in some locality, in the order of the profile.
    #[must_use]
    pub fn deficit_sectors(&self) -> Vec<&'static str> {
        let known: BTreeSet<&'static str> = self.localities.iter().flat_map(|it| it.sectors.keys().copied()).collect();
        let sectors = self.profile.sectors.iter();
        sectors.filter_map(|sector| known.iter().find(|id| **id == sector.id).copied()).collect()
    }

    /// Returns a text of the committee in this language, else in the nearest one it wrote.
    #[must_use]
    pub fn text(&self, language: Language, name: &str) -> Option<&str> {
        language
            .preference()
            .iter()
            .find_map(|tag| self.texts.get(&((*tag).to_owned(), name.to_owned())))
            .map(String::as_str)
            .filter(|text| !text.trim().is_empty())
    }
}
