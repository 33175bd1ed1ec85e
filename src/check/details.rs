//! What projects are made of: costs of components, and logical frameworks.

use super::people::at_source;
use crate::diagnostics::{Code, Diagnostic, Findings};
use crate::model::{FrameLevel, Money, Plan};

/// Checks the components against the costs, and each logical framework by itself.
pub(super) fn check(plan: &Plan, findings: &mut Findings) {
    for project in &plan.projects {
        let parts: Vec<_> = plan.components.iter().filter(|it| it.project == project.id).collect();
        let costs: Option<Vec<Money>> = parts.iter().map(|it| it.cost()).collect();
        if let (Some(cost), Some(costs)) = (&project.cost, costs.filter(|costs| !costs.is_empty())) {
            let sum: Money = costs.into_iter().sum();
            if sum != cost.value {
                let finding = Diagnostic::new(Code::ComponentsSum)
                    .with("project", project.id.as_str())
                    .with("sum", sum.dirhams().normalize().to_string())
                    .with("cost", cost.value.dirhams().normalize().to_string());
                findings.push(at_source(finding, &cost.source));
            }
        }
    }
    for line in &plan.frames {
        let finding = |code| {
            let finding = Diagnostic::new(code).at_cell(&line.cell).with("project", line.project.as_str());
            finding.with("number", line.number.as_str())
        };
        let mut of_project = plan.frames.iter().filter(|it| it.project == line.project);
        let serves = |it: &crate::model::FrameLine| {
            it.level == FrameLevel::Activity && it.serves.eq_ignore_ascii_case(&line.number)
        };
        if line.level == FrameLevel::Result && !of_project.any(serves) {
            findings.push(finding(Code::ResultWithoutActivity));
        }
        let has_all = line.baseline.is_some() && line.target.is_some() && !line.verification.is_empty();
        if !line.indicator.is_empty() && !has_all {
            findings.push(finding(Code::IndicatorIncomplete));
        }
    }
}
