//! What was read, and what the plan took from it.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use serde::Serialize;

use super::Given;
use super::spread::share;
use crate::model::SectorId;

/// What was read, and used.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Reviewed {
    /// Documents reviewed.
    pub n_documents: usize,
    /// Of them, with a finding that a part of the plan uses.
    pub n_used: usize,
    /// Recommendations taken out of them.
    pub n_recommendations: usize,
    /// Of them, taken up by a project.
    pub n_taken_up: usize,
    /// Sectors of the regime that a document speaks of, over all, per cent.
    pub sectors_pct: Option<Decimal>,
    /// Sectors that no document speaks of, in the order of the regime.
    pub sectors_without: Vec<SectorId>,
    /// Projects that rest on a text of law in the register.
    pub n_projects_based: usize,
    /// Texts of law that were compared with the official gazette, and all.
    pub verified_bases: (usize, usize),
}

/// Returns what was read, and used.
#[must_use]
pub fn reviewed(given: &Given<'_>) -> Reviewed {
    let registers = &given.plan.registers;
    let documents = &registers.documents;
    let recommended = || documents.iter().filter(|it| !it.recommendation.is_empty());
    let known: BTreeSet<&str> = documents.iter().filter_map(|it| it.sector.as_ref()).map(SectorId::as_str).collect();
    let sectors = &given.profile.sectors;
    let n_known = sectors.iter().filter(|it| known.contains(it.id.as_str())).count();
    let without = sectors.iter().filter(|it| !known.contains(it.id.as_str()) && !documents.is_empty());
    let based: BTreeSet<_> = registers.legal_bases.iter().filter_map(|it| it.project.as_ref()).collect();
    let n_verified = registers.legal_bases.iter().filter(|it| it.is_verified == Some(true)).count();
    Reviewed {
        n_documents: documents.len(),
        n_used: documents.iter().filter(|it| it.used_in.is_some() && !it.finding.is_empty()).count(),
        n_recommendations: recommended().count(),
        n_taken_up: recommended().filter(|it| it.project.is_some()).count(),
        sectors_pct: if documents.is_empty() { None } else { share(n_known.into(), sectors.len().into()) },
        sectors_without: without.map(|it| SectorId::new(&it.id)).collect(),
        n_projects_based: based.len(),
        verified_bases: (n_verified, registers.legal_bases.len()),
    }
}
