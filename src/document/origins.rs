//! Where the figures of a table come from when its cells do not say so one by one: how they are worked out, and the
//! sheets and settings behind them.

use super::block::{Cell, SourceLine, Table};
use super::context::Context;

/// How the figures of a family of tables are worked out.
struct Origin {
    /// Key of its messages, and the id under which it is traced.
    name: &'static str,
    /// Ids of tables, or what stands before their first dot.
    tables: &'static [&'static str],
    /// Keys of the sheets.
    sheets: &'static [&'static str],
    /// Keys of the profile.
    profile: &'static [&'static str],
}

const ORIGINS: &[Origin] = &[
    Origin {
        name: "procedure",
        tables: &["stages", "deadlines", "law", "checklist", "paper"],
        sheets: &["procedure", "procedure_attendance", "council_votes", "data_requests", "derogations"],
        profile: &["stages", "deadlines", "rules"],
    },
    Origin {
        name: "participation",
        tables: &["participation"],
        sheets: &["procedure_attendance", "workshops", "participants"],
        profile: &["privacy"],
    },
    Origin {
        name: "places",
        tables: &[
            "identity",
            "population",
            "localities",
            "facilities",
            "access",
            "indicators",
            "locality",
            "gaps",
            "map",
        ],
        sheets: &["localities", "zones", "indicators", "ages", "facilities"],
        profile: &["norms"],
    },
    Origin {
        name: "needs",
        tables: &["needs", "clusters", "trees", "swot"],
        sheets: &["needs", "clusters", "problem_tree", "swot", "projects"],
        profile: &[],
    },
    Origin { name: "tools", tables: &["tools"], sheets: &["pairwise", "stones", "venn"], profile: &[] },
    Origin {
        name: "gender",
        tables: &["gender"],
        sheets: &[
            "participants",
            "votes",
            "projects",
            "marker_proof",
            "financing",
            "activities",
            "time_use",
            "access_control",
            "gender_answers",
        ],
        profile: &[],
    },
    Origin {
        name: "frame",
        tables: &["frame"],
        sheets: &["strategy", "axes", "objectives", "projects", "alternatives", "alignments"],
        profile: &[],
    },
    Origin {
        name: "ranking",
        tables: &["criteria", "ranking", "methods", "why"],
        sheets: &["scores", "judgements", "votes", "ballots", "tallies", "projects"],
        profile: &["scoring"],
    },
    Origin {
        name: "votes",
        tables: &["votes", "envelope"],
        sheets: &["votes", "ballots", "tallies", "projects"],
        profile: &[],
    },
    Origin {
        name: "programme",
        tables: &["programme"],
        sheets: &["projects", "financing", "envelopes", "sources"],
        profile: &["programming"],
    },
    Origin {
        name: "financing",
        tables: &["financing", "partner", "instalments", "contracts", "convention", "payments", "signatures"],
        sheets: &[
            "financing",
            "sources",
            "envelopes",
            "windows",
            "conventions",
            "convention_amounts",
            "implementation",
        ],
        profile: &["windows"],
    },
    Origin {
        name: "finance",
        tables: &["finance"],
        sheets: &["finance", "financing", "projects"],
        profile: &["programming"],
    },
    Origin {
        name: "social",
        tables: &["social"],
        sheets: &[
            "programmes",
            "programme_coverage",
            "overlaps",
            "registry",
            "household_types",
            "household_benefits",
            "social_references",
            "shocks",
            "urgent_measures",
        ],
        profile: &["privacy"],
    },
    Origin {
        name: "strategy",
        tables: &["strategy"],
        sheets: &["pillar_alignment", "projects", "programmes"],
        profile: &[],
    },
    Origin {
        name: "chain",
        tables: &["trace"],
        sheets: &["needs", "objectives", "projects", "financing"],
        profile: &[],
    },
    Origin {
        name: "projects",
        tables: &["project", "components", "logframe", "key"],
        sheets: &["projects", "components", "logframe", "needs", "financing", "scores"],
        profile: &[],
    },
    Origin {
        name: "tracking",
        tables: &["track"],
        sheets: &["progress", "spent", "targets", "results", "difficulties", "complaints", "evaluations"],
        profile: &["follow_up"],
    },
    Origin {
        name: "governance",
        tables: &["governance", "roadmap"],
        sheets: &["bodies", "members", "meetings", "decisions", "questions", "roadmap", "roadmap_table"],
        profile: &[],
    },
    Origin {
        name: "registers",
        tables: &["registers"],
        sheets: &[
            "stakeholders",
            "consultations",
            "commitments",
            "documents",
            "practices",
            "communication",
            "dissemination",
            "capacities",
            "trainings",
            "social_workers",
            "referrals",
            "legal_needs",
            "legal_bases",
            "requests",
            "studies",
            "support_contracts",
            "coach_log",
            "score_cards",
            "facilities",
            "data_requests",
        ],
        profile: &["staffing"],
    },
    Origin { name: "values", tables: &["profile"], sheets: &[], profile: &[] },
];

/// Returns whether a figure of the table does not lead to its own source.
pub(super) fn lacks_sources(table: &Table) -> bool {
    table.rows.iter().any(|row| row.cells.iter().skip(1).any(is_untraced))
}

/// Returns whether a cell holds a figure that leads nowhere.
pub(super) fn is_untraced(cell: &Cell) -> bool {
    cell.source.is_none() && cell.text.contains(|letter: char| letter.is_ascii_digit())
}

/// Notes how the figures of a table are worked out, once for all tables of its family, and returns the index of the note.
pub(super) fn of(context: &mut Context<'_>, table: &Table) -> Option<usize> {
    let family = table.id.split('.').next().unwrap_or(&table.id);
    let origin = ORIGINS.iter().find(|it| it.tables.contains(&family))?;
    let words = |part: &str| context.word(&format!("origin-{}{part}", origin.name));
    let mut lines = vec![SourceLine { depth: 0, text: words(".rule") }];
    let of_sheet = |key: &&'static str| {
        let read = context.analysis.ledger.iter().filter(|it| it.key == Some(*key) && it.used > 0);
        read.map(|it| if it.sheet.is_empty() { it.file.clone() } else { format!("{}!{}", it.file, it.sheet) })
            .collect::<Vec<_>>()
    };
    let sheets = origin.sheets.iter().flat_map(of_sheet);
    let profile = origin.profile.iter().map(|key| format!("{}.toml!{key}", context.analysis.profile.id));
    lines.extend(sheets.chain(profile).map(|text| SourceLine { depth: 1, text }));
    let label = words("");
    Some(context.note_lines(&format!("tables.{}", origin.name), &label, lines, "tables"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Language, has_message};
    use crate::intake::schema;

    #[test]
    fn every_origin_has_its_words_and_names_sheets_that_exist() {
        for origin in ORIGINS {
            for language in Language::ALL {
                assert!(has_message(language, &format!("origin-{}.rule", origin.name)), "{} {language}", origin.name);
            }
            for key in origin.sheets {
                assert!(schema::sheets().any(|sheet| sheet.key == *key), "{}: {key}", origin.name);
            }
        }
    }
}
