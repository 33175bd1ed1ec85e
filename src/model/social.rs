//! Social programmes and what stands around them: owners, coverage, registry aggregates, overlaps, shocks, urgent
//! measures, and the strategy they serve. Counts of households only; nobody is described.

use serde::Serialize;

use super::words::worded;
use super::{Date, InstitutionId, LocalityId, Measure, Money, PillarId, ProjectId, SocialId, SourceId, Text, Year};
use crate::source::{CellRef, Sourced};
use rust_decimal::Decimal;

/// An institution that owns programmes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Owner {
    /// Id.
    pub id: InstitutionId,
    /// Name.
    pub name: Text,
    /// What it is charged with.
    pub mandate: Text,
}

/// What a social programme gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SocialKind {
    /// Cash all the year round.
    RegularCash,
    /// Cash in some months.
    SeasonalCash,
    /// Help when a shock strikes.
    ShockResponse,
    /// Food sold under its price.
    SubsidisedFood,
    /// Meals at school.
    SchoolFeeding,
    /// Cash or help for disability.
    DisabilityBenefit,
    /// Insurance.
    Insurance,
    /// Paid works.
    Works,
    /// Services.
    Services,
}

worded!(SocialKind {
    RegularCash = "regular_cash",
    SeasonalCash = "seasonal_cash",
    ShockResponse = "shock_response",
    SubsidisedFood = "subsidised_food",
    SchoolFeeding = "school_feeding",
    DisabilityBenefit = "disability_benefit",
    Insurance = "insurance",
    Works = "works",
    Services = "services",
});

impl SocialKind {
    /// Returns whether it puts cash or its worth into a household's hands.
    #[must_use]
    pub fn is_transfer(self) -> bool {
        match self {
            SocialKind::RegularCash
            | SocialKind::SeasonalCash
            | SocialKind::ShockResponse
            | SocialKind::DisabilityBenefit
            | SocialKind::Works => true,
            SocialKind::SubsidisedFood | SocialKind::SchoolFeeding | SocialKind::Insurance | SocialKind::Services => {
                false
            }
        }
    }
}

/// Whom a programme is meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TargetGroup {
    /// Poor households.
    Poor,
    /// Persons with disabilities.
    Disabled,
    /// Pupils.
    Pupils,
    /// Small children and their mothers.
    Mothers,
    /// Widows and women alone with children.
    Widows,
    /// Old people.
    Elderly,
    /// Workers without a fixed wage.
    Workers,
    /// Households struck by a shock.
    Shocked,
    /// Everybody.
    Everyone,
}

worded!(TargetGroup {
    Poor = "poor",
    Disabled = "disabled",
    Pupils = "pupils",
    Mothers = "mothers",
    Widows = "widows",
    Elderly = "elderly",
    Workers = "workers",
    Shocked = "shocked",
    Everyone = "everyone",
});

/// How a programme finds those it is meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Targeting {
    /// A score of the social registry, up to a limit.
    Registry,
    /// A category, such as age or disability.
    Category,
    /// A place.
    Place,
    /// The choice of a local committee.
    Community,
    /// Whoever comes.
    Open,
}

worded!(Targeting {
    Registry = "registry",
    Category = "category",
    Place = "place",
    Community = "community",
    Open = "open",
});

/// For whom an amount is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BenefitUnit {
    /// For a household.
    Household,
    /// For each entitled person.
    Person,
}

worded!(BenefitUnit {
    Household = "household",
    Person = "person",
});

/// A social programme.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SocialProgramme {
    /// Id.
    pub id: SocialId,
    /// Name.
    pub name: Text,
    /// What it gives.
    pub kind: SocialKind,
    /// Who owns it.
    pub owner: Option<InstitutionId>,
    /// Whom it is meant for.
    pub target: Option<TargetGroup>,
    /// How it finds them.
    pub targeting: Option<Targeting>,
    /// Its criteria, in words.
    pub criteria: Text,
    /// Highest score of the registry that it takes.
    pub score_limit: Measure,
    /// For whom the amount is paid.
    pub unit: Option<BenefitUnit>,
    /// Amount of one payment; of subsidised food, what a purchase saves.
    pub amount: Option<Sourced<Money>>,
    /// Payments a year.
    pub payments: Option<Sourced<u32>>,
    /// Months in which it pays, from 1 to 12; empty when nobody said.
    pub months: Vec<u8>,
    /// What sets a shock response off.
    pub trigger: Text,
    /// Budget of a year.
    pub budget: Option<Sourced<Money>>,
    /// Cost of running it for a year.
    pub running_cost: Option<Sourced<Money>>,
    /// Where the row's figures come from.
    pub source: Option<String>,
    /// Where it stands.
    pub cell: CellRef,
}

/// Whom a programme reaches in a locality, or in the whole commune.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SocialCoverage {
    /// Programme.
    pub programme: SocialId,
    /// Locality; absent for the whole commune.
    pub locality: Option<LocalityId>,
    /// Households that meet its criteria.
    pub eligible: Option<Sourced<u32>>,
    /// Households that receive it.
    pub served: Option<Sourced<u32>>,
    /// Households that do both.
    pub served_eligible: Option<Sourced<u32>>,
    /// Women among the persons who receive it.
    pub women: Option<Sourced<u32>>,
    /// Men among them.
    pub men: Option<Sourced<u32>>,
    /// Points of sale, schools or offices.
    pub points: Option<Sourced<u32>>,
    /// Where it stands.
    pub cell: CellRef,
}

/// Households of the social registry in a locality and a band of scores.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RegistryBand {
    /// Locality; absent for the whole commune.
    pub locality: Option<LocalityId>,
    /// The band begins here.
    pub from: Option<Sourced<Decimal>>,
    /// And ends here.
    pub to: Option<Sourced<Decimal>>,
    /// Households.
    pub households: Sourced<u32>,
    /// Women and girls in them.
    pub women: Option<Sourced<u32>>,
    /// Men and boys in them.
    pub men: Option<Sourced<u32>>,
    /// Households that meet the criteria of at least one programme.
    pub eligible: Option<Sourced<u32>>,
    /// Households that receive exactly one.
    pub served_once: Option<Sourced<u32>>,
    /// Households that receive two or more.
    pub served_several: Option<Sourced<u32>>,
    /// Households that are eligible and receive at least one.
    pub served_eligible: Option<Sourced<u32>>,
    /// Where it stands.
    pub cell: CellRef,
}

/// Households that receive two programmes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Overlap {
    /// One programme.
    pub a: SocialId,
    /// The other.
    pub b: SocialId,
    /// Locality; absent for the whole commune.
    pub locality: Option<LocalityId>,
    /// Households in both.
    pub both: Sourced<u32>,
    /// Where it stands.
    pub cell: CellRef,
}

/// What the value of help is measured against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReferenceKind {
    /// The poverty line of a person for a year.
    PovertyLine,
    /// The food basket of a person for a year.
    FoodBasket,
}

worded!(ReferenceKind {
    PovertyLine = "poverty_line",
    FoodBasket = "food_basket",
});

/// An amount for a person and a year that help is measured against.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SocialReference {
    /// What it is.
    pub kind: ReferenceKind,
    /// Amount.
    pub amount: Sourced<Money>,
    /// Who published it.
    pub source: Option<String>,
}

/// A kind of household, such as five persons of whom one is disabled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HouseholdType {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Text,
    /// Persons in it.
    pub persons: Sourced<u32>,
}

/// A programme that a kind of household receives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HouseholdBenefit {
    /// Kind of household.
    pub household: String,
    /// Programme.
    pub programme: SocialId,
    /// Entitled persons, when it is paid for persons.
    pub units: Option<Sourced<u32>>,
    /// Where it stands.
    pub cell: CellRef,
}

/// What a shock comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ShockKind {
    /// Prices, harvests, work.
    Economic,
    /// Disease.
    Health,
    /// Drought, flood, cold, fire, earthquake.
    Environmental,
}

worded!(ShockKind {
    Economic = "economic",
    Health = "health",
    Environmental = "environmental",
});

/// A shock that may come, and the programme that answers it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Shock {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Text,
    /// What it comes from.
    pub kind: ShockKind,
    /// Programme that answers.
    pub programme: SocialId,
    /// Households that become eligible, per cent of those of the localities.
    pub newly_eligible: Sourced<Decimal>,
    /// How long it lasts.
    pub months: Sourced<u32>,
    /// Where; all localities when empty.
    pub localities: Vec<LocalityId>,
    /// Money put aside for it.
    pub contingency: Option<Sourced<Money>>,
    /// Where it stands.
    pub cell: CellRef,
}

/// A measure that cannot wait for the ranking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UrgentMeasure {
    /// Id.
    pub id: String,
    /// Title.
    pub title: Text,
    /// What sets it off.
    pub trigger: Text,
    /// Until when.
    pub deadline: Option<Date>,
    /// Who leads it.
    pub lead: Option<InstitutionId>,
    /// Project of the plan that it is part of.
    pub project: Option<ProjectId>,
    /// Cost.
    pub cost: Option<Sourced<Money>>,
    /// Who pays: the budget line.
    pub payer: Option<SourceId>,
    /// Whether it passes before the ranking.
    pub bypasses_ranking: Option<bool>,
    /// Where it stands.
    pub cell: CellRef,
}

/// What a part of a strategy is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StrategyPart {
    /// Vision.
    Vision,
    /// Strategic goal.
    Goal,
    /// Pillar.
    Pillar,
    /// Foundation.
    Foundation,
    /// Governance.
    Governance,
}

worded!(StrategyPart {
    Vision = "vision",
    Goal = "goal",
    Pillar = "pillar",
    Foundation = "foundation",
    Governance = "governance",
});

/// A part of a strategy frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StrategyElement {
    /// Id.
    pub id: PillarId,
    /// What it is.
    pub part: StrategyPart,
    /// Title.
    pub title: Text,
    /// Its aim.
    pub aim: Text,
    /// What it serves: the goal, of a pillar.
    pub serves: Option<PillarId>,
}

/// A project or a programme that serves a pillar.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PillarAlignment {
    /// Project.
    pub project: Option<ProjectId>,
    /// Or programme.
    pub programme: Option<SocialId>,
    /// Pillar, of the workspace or of the national frame.
    pub pillar: PillarId,
    /// Part of its money that counts, per cent; all of it when nobody said.
    pub weight: Measure,
    /// Where it stands.
    pub cell: CellRef,
}

/// Level of an indicator of implementation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ResultLevel {
    /// What was done.
    Output,
    /// What changed for those it was done for.
    Outcome,
    /// What changed in the end.
    Impact,
}

worded!(ResultLevel {
    Output = "output",
    Outcome = "outcome",
    Impact = "impact",
});

/// A step of the phased implementation of the strategy, with how it is watched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImplementationStep {
    /// Id.
    pub id: String,
    /// Title.
    pub title: Text,
    /// Pillar it serves.
    pub pillar: Option<PillarId>,
    /// Who leads it.
    pub lead: Option<InstitutionId>,
    /// First year.
    pub first: Year,
    /// Last year.
    pub last: Year,
    /// Cost.
    pub cost: Option<Sourced<Money>>,
    /// Milestone.
    pub milestone: Text,
    /// Indicator.
    pub indicator: Text,
    /// Its level.
    pub level: Option<ResultLevel>,
    /// Year of its evaluation.
    pub review: Option<Year>,
    /// Where it stands.
    pub cell: CellRef,
}

/// All that a workspace says of social protection.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Social {
    /// Owners of programmes.
    pub owners: Vec<Owner>,
    /// Programmes.
    pub programmes: Vec<SocialProgramme>,
    /// Whom they reach.
    pub coverage: Vec<SocialCoverage>,
    /// The registry.
    pub registry: Vec<RegistryBand>,
    /// Households in two programmes.
    pub overlaps: Vec<Overlap>,
    /// What help is measured against.
    pub references: Vec<SocialReference>,
    /// Kinds of households.
    pub households: Vec<HouseholdType>,
    /// What they receive.
    pub benefits: Vec<HouseholdBenefit>,
    /// Shocks.
    pub shocks: Vec<Shock>,
    /// Urgent measures.
    pub urgent: Vec<UrgentMeasure>,
    /// The strategy frame of the workspace.
    pub strategy: Vec<StrategyElement>,
    /// What serves which pillar.
    pub alignments: Vec<PillarAlignment>,
    /// Steps of implementation.
    pub steps: Vec<ImplementationStep>,
}

impl Social {
    /// Returns whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Returns the programme with this id.
    #[must_use]
    pub fn programme(&self, id: &SocialId) -> Option<&SocialProgramme> {
        self.programmes.iter().find(|it| it.id == *id)
    }

    /// Returns the owner with this id.
    #[must_use]
    pub fn owner(&self, id: &InstitutionId) -> Option<&Owner> {
        self.owners.iter().find(|it| it.id == *id)
    }
}
